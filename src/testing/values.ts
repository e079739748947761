/** Values of the facts: one on each side of every threshold of the Act, for arbitraries and laws to try. */
import { addDays, dayOfAge, latestBirthDateOfAge, type Day } from '../calendar/day.ts'
import { facts, type Fact, type FactName } from '../facts/facts.ts'
import type { Person } from '../facts/person.ts'

/** The name of a fact that carries law: all but `id`. */
export type LawFact = Exclude<FactName, 'id'>
/** A person of whom everything is known. */
export type CompletePerson = { readonly [Fact in LawFact]: Exclude<Person[Fact], undefined> } & Pick<Person, 'id'>

/** Its row in the register. */
export type LawRow = Extract<Fact, { name: LawFact }>

/** The rows of the facts that carry law, in the register's order. */
const lawRows = (): readonly LawRow[] => facts.filter((fact) => fact.name !== 'id')

/** The facts that carry law, in the register's order. */
export const lawFacts = (): readonly LawFact[] => lawRows().map(({ name }) => name)

/** A value for each fact that carries law, by its row in the register. */
export const byFact = <Values>(valueOf: (fact: LawRow) => unknown): Values =>
  Object.fromEntries(lawRows().map((fact) => [fact.name, valueOf(fact)])) as Values // the caller's, by the facts' kinds

/** The facts of the person that are not known, in the register's order. */
export const absentFacts = (person: Person): readonly LawFact[] =>
  lawFacts().filter((name) => person[name] === undefined)

/**
 * None, Mariehamn in Åland, two outside the trial in two offices' areas (Kauniainen, Kaarina), two in it (Tampere,
 * Oulu).
 */
const municipalities = [null, '478', '235', '202', '837', '564'] as const

/** The days of birth on both sides of an age on a day. */
export const birthsAround = (years: number, day: Day): readonly Day[] => {
  const latest = latestBirthDateOfAge(years, day)
  return [latest, addDays(latest, 1)]
}

function birthsFor({ dismissalNoticeOn }: Person, on: Day): readonly Day[] {
  const notices = typeof dismissalNoticeOn === 'string' ? [dismissalNoticeOn] : ['2023-01-01', on]
  const days = notices.filter((day) => day > '0100')
  return [on, ...birthsAround(30, on), ...days.flatMap((day) => birthsAround(55, day))].filter((day) => day <= on)
}

function noticesFor({ birthDate }: Person, on: Day): readonly (Day | null)[] {
  const birthdays = birthDate === undefined ? [] : [addDays(dayOfAge(birthDate, 55), -1), dayOfAge(birthDate, 55)]
  return [null, '2022-12-31', '2023-01-01', on, addDays(on, 1), ...birthdays]
}

/** Values of any fact of the kind. */
function valuesOfKind({ kind, nullable, ...fact }: LawRow, on: Day): readonly unknown[] {
  const none = nullable ? [null] : []
  switch (kind) {
    case 'flag':
      return [true, false]
    case 'word':
      return [...none, ...('words' in fact ? fact.words : [])]
    case 'municipality':
      return municipalities
    case 'day':
      return [...none, on]
    case 'language':
      return [...none, 'fi', 'swe', 'smn', 'ru']
    case 'hours':
      return [...none, 3.99, 4]
    case 'count':
    case 'years':
      return [0, 1]
  }
}

type Values = { readonly [Fact in LawFact]: readonly CompletePerson[Fact][] }

/** For each fact values that stand for all of its values, given what else is known of the person. */
export function valuesFor(person: Person, on: Day): Values {
  return {
    ...byFact<Values>((fact) => valuesOfKind(fact, on)),
    homeMunicipality: [...municipalities, person.residenceMunicipality ?? null],
    residenceMunicipality: [...municipalities, person.homeMunicipality ?? null],
    birthDate: birthsFor(person, on),
    fullTimeBusinessDays: [14, 15],
    inService: [null, 'tryout', 'other'],
    unemploymentExpectedOn: [null, addDays(on, -1), on, addDays(on, 14), addDays(on, 15)],
    dismissalNoticeOn: noticesFor(person, on),
    yearsWithEmployerAtNotice: [4.99, 5],
  }
}
