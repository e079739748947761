import * as fc from 'fast-check'
import { addDays, type Day } from '../calendar/day.ts'
import type { Person } from '../facts/person.ts'
import { dayNear, days, dayWithin, firstAskedDay } from './days.ts'
import { municipalityCodes, trialMunicipalityCodes } from './municipality-codes.ts'
import { birthsAround, byFact, lawFacts, type CompletePerson, type LawFact, type LawRow } from './values.ts'

type Facts = { readonly [Fact in LawFact]: fc.Arbitrary<CompletePerson[Fact]> }

const often = (percent: number): fc.Arbitrary<boolean> =>
  fc.integer({ min: 1, max: 100 }).map((draw) => draw <= percent)

const saami = ['se', 'sme', 'sma', 'smj', 'smn', 'sms', 'smi', 'sju', 'sje', 'sjd', 'sjt', 'sia', 'sjk'] as const

/** Codes that look like those of the Act's languages and are others. */
const lookalikes = ['sm', 'smo', 'fit', 'fj', 'fij', 'swa', 'swb', 'sjn', 'zxx', 'und', 'mul'] as const

/** A day of birth with which an age of the Act is just reached, or not, on the day, or on the day of notice. */
const birthNearAges = (on: Day, notice: Day | null): fc.Arbitrary<Day> =>
  fc.oneof(
    { weight: 3, arbitrary: dayNear(birthsAround(30, on)) },
    { weight: 2, arbitrary: dayNear(birthsAround(55, notice ?? on)) },
    { weight: 1, arbitrary: fc.constantFrom('1992-02-29', '1996-02-29', '1964-02-29', '1968-02-29') }
  )

/** A day of notice: around 2023-01-01, around the day asked about, or in the year before it. */
const noticeNear = (on: Day): fc.Arbitrary<Day> =>
  fc.oneof(dayNear(['2023-01-01']), dayNear([on]), fc.integer({ min: 0, max: 400 }).map((step) => addDays(on, -step)))

/** Hours on both sides of four, and others that a register may hold. */
const hours: fc.Arbitrary<number> = /* @__PURE__ */ fc.constantFrom(
  0,
  0.01,
  3.5,
  3.99,
  3.9999999999999996,
  4,
  4.000000000000001,
  4.01,
  20,
  37.5,
  168,
  1e6
)

/** Any value of a fact of the kind, each word and flag as often as the others. */
function valueOfKind({ kind, nullable, ...fact }: LawRow, on: Day): fc.Arbitrary<unknown> {
  const orNone = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    nullable ? fc.option(values, { nil: null }) : values
  switch (kind) {
    case 'flag':
      return fc.boolean()
    case 'word':
      return fc.constantFrom(...(nullable ? [null] : []), ...('words' in fact ? fact.words : []))
    case 'municipality':
      return orNone(municipalityCodes())
    case 'day':
      return orNone(dayNear([on]))
    case 'language':
      return fc.constantFrom('fi', 'fin', 'sv', 'swe', 'ru', 'uk', ...saami, ...lookalikes, ...(nullable ? [null] : []))
    case 'hours':
    case 'years':
      return orNone(hours)
    case 'count':
      return fc.nat()
  }
}

const valuesByKind = (on: Day): Facts => byFact((fact) => valueOfKind(fact, on))

/** Facts that fit each other, as of people whom an office knows. */
function realistic(on: Day): fc.Arbitrary<Facts> {
  const values = valuesByKind(on)
  return fc
    .record({
      home: fc.option(
        fc.oneof({ weight: 4, arbitrary: trialMunicipalityCodes() }, { weight: 1, arbitrary: municipalityCodes() }),
        { freq: 12, nil: null }
      ),
      employed: often(30),
      dismissed: often(25),
    })
    .map(({ home, employed, dismissed }) => ({
      ...values,
      homeMunicipality: fc.constant(home),
      residenceMunicipality: fc.oneof(
        { weight: 6, arbitrary: fc.constant(home) },
        { weight: 1, arbitrary: trialMunicipalityCodes() }
      ),
      birthDate: fc.oneof(dayWithin('1957-01-01', 17_000), birthNearAges(on, null)),
      motherTongue: fc.constantFrom('fi', 'fi', 'fi', 'fi', 'sv', 'ru', 'et', 'ar', 'so', 'en', 'uk', null),
      immigrant: often(15),
      meetsEarningsRelatedConditions: often(45),
      temporaryProtectionPermit: often(home === null ? 60 : 5),
      jobSearchValid: often(96),
      registeredAs: fc.constantFrom(
        'unemployed-jobseeker',
        'unemployed-jobseeker',
        'unemployed-jobseeker',
        'jobseeker',
        'jobseeker-at-risk'
      ),
      inEmployment: fc.constant(employed),
      fullyLaidOff: often(employed ? 30 : 0),
      regularWeeklyHours: employed ? hours : fc.constant(0),
      guaranteedMinimumWeeklyHours: employed ? fc.option(hours, { nil: null }) : fc.constant(null),
      fullTimeBusinessDays: fc.constantFrom(0, 0, 0, 0, 0, 0, 14, 15, 365),
      benefitRightDespiteBusiness: often(20),
      fullTimeStudent: often(12),
      benefitRightDespiteStudies: often(30),
      wageSubsidisedWork: employed ? values.wageSubsidisedWork : fc.constant(null),
      startUpGrant: often(6),
      inService: fc.oneof(fc.constant(null), values.inService),
      unemploymentExpectedOn: employed
        ? fc.option(
            fc.integer({ min: -2, max: 30 }).map((step) => addDays(on, step)),
            { nil: null }
          )
        : fc.constant(null),
      dismissalNoticeOn: dismissed ? noticeNear(on) : fc.constant(null),
      dismissalOnEconomicOrProductionGrounds: often(dismissed ? 80 : 0),
      yearsWithEmployerAtNotice: dismissed ? fc.constantFrom(1, 4.99, 5, 12, 30) : fc.constant(0),
    }))
}

/**
 * Facts at the edges of what the Act tells apart, which need not fit each other: facts are not checked against each
 * other.
 */
function adversarial(on: Day): fc.Arbitrary<Facts> {
  const values = valuesByKind(on)
  return fc.option(noticeNear(on), { freq: 4, nil: null }).map((notice) => ({
    ...values,
    birthDate: fc.oneof(
      birthNearAges(on, notice),
      birthNearAges(on, notice),
      dayWithin('1900-01-01', 44_000),
      fc.constantFrom('0001-01-01', on)
    ),
    motherTongue: fc.oneof(
      fc.constantFrom('fi', 'fin', 'sv', 'swe', null),
      fc.constantFrom(...saami),
      fc.constantFrom(...lookalikes),
      fc.constantFrom('ru', 'uk')
    ),
    meetsEarningsRelatedConditions: often(70),
    jobSearchValid: often(90),
    fullTimeBusinessDays: fc.constantFrom(0, 13, 14, 15, 16, 1_000_000),
    startUpGrant: often(20),
    inService: fc.oneof(values.inService, fc.constantFrom(null, null, 'other')),
    unemploymentExpectedOn: fc.oneof(
      fc.constant(null),
      fc.constantFrom(-1, 0, 1, 13, 14, 15).map((step) => addDays(on, step)),
      fc.constantFrom('0001-01-01', '9999-12-31')
    ),
    dismissalNoticeOn: fc.oneof(
      { weight: 9, arbitrary: fc.constant(notice) },
      { weight: 1, arbitrary: fc.constantFrom('0001-01-01', '9999-12-31') }
    ),
    dismissalOnEconomicOrProductionGrounds: often(75),
    yearsWithEmployerAtNotice: fc.constantFrom(0, 4.99, 4.999999999999999, 5, 5.000000000000001, 12, 60),
  }))
}

/** Keys that programs have stumbled over. */
const ids = (): fc.Arbitrary<string | undefined> =>
  fc.option(
    fc.oneof(fc.string(), fc.constantFrom('p-17', '', '__proto__', 'constructor', 'Å\u0308ø "quoted", and\nbroken')),
    { nil: undefined }
  )

function peopleAround(on: Day, bornBy: Day): fc.Arbitrary<CompletePerson> {
  return fc
    .oneof(realistic(on), adversarial(on))
    .chain((facts) => fc.tuple(fc.record(facts), ids()))
    .map(([facts, id]) => {
      const person = facts.birthDate > bornBy ? { ...facts, birthDate: bornBy } : facts
      return id === undefined ? person : { id, ...person }
    })
}

/**
 * Draws a person of whom everything is known: facts that fit each other, and facts at the edges of what the Act tells
 * apart, which need not. Each outcome, ground and bar is frequent.
 *
 * @param on the day the person is to be asked about, `YYYY-MM-DD`: ages and other days crowd around it, nobody is born
 * after it. Without it they crowd around some day of {@link days}, and the person can be asked about on each of those
 * @returns an arbitrary of people
 *
 * Source: 1269/2020 2-5 §.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { assess } from 'kuntakokeilu'
 * import { people } from 'kuntakokeilu/testing'
 * const outcomes = fc.sample(people('2023-03-01'), 1000).map((person) => assess(person, '2023-03-01').outcome)
 * ;[...new Set(outcomes)].sort() //=> ['stay', 'transfer']
 * ```
 */
export function people(on?: Day): fc.Arbitrary<CompletePerson> {
  return on === undefined ? days().chain((day) => peopleAround(day, firstAskedDay)) : peopleAround(on, on)
}

/** The person without the facts named: half of the time left out, half of the time `undefined`. */
const without = (person: CompletePerson, absent: readonly LawFact[], isWritten: boolean): Person =>
  Object.fromEntries(
    Object.entries(person).flatMap(([name, value]) => {
      const isAbsent = absent.some((fact) => fact === name)
      return isAbsent ? (isWritten ? [[name, undefined]] : []) : [[name, value]]
    })
  )

const absences = (): fc.Arbitrary<readonly LawFact[]> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: fc.subarray([...lawFacts()], { minLength: 1, maxLength: 4 }) },
    { weight: 3, arbitrary: fc.subarray([...lawFacts()], { maxLength: 14 }) },
    { weight: 1, arbitrary: fc.subarray([...lawFacts()]) }
  )

/** What is known of a person, the person behind it, and the day asked about. */
export interface PersonQuestion {
  /** What is known: some facts may be absent. */
  readonly person: Person
  /** The same person with every fact known: one of the completions of what is known. */
  readonly complete: CompletePerson
  /** The day asked about, `YYYY-MM-DD`; the person is born by then. */
  readonly on: Day
}

/**
 * Draws a person of whom some facts are absent: none, a few, many or all of them; left out or written as `undefined`.
 *
 * @param on as for {@link people}
 * @returns an arbitrary of people
 *
 * Source: 1269/2020 2-5 §.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { assess } from 'kuntakokeilu'
 * import { partlyKnownPeople } from 'kuntakokeilu/testing'
 * const people = fc.sample(partlyKnownPeople('2023-03-01'), 1000)
 * const outcomes = people.map((person) => assess(person, '2023-03-01').outcome)
 * ;[...new Set(outcomes)].sort() //=> ['stay', 'transfer', 'unknown']
 * ```
 */
export function partlyKnownPeople(on?: Day): fc.Arbitrary<Person> {
  return partlyKnown(people(on)).map(({ person }) => person)
}

const partlyKnown = (complete: fc.Arbitrary<CompletePerson>): fc.Arbitrary<Omit<PersonQuestion, 'on'>> =>
  fc
    .tuple(complete, absences(), fc.boolean())
    .map(([person, absent, isWritten]) => ({ complete: person, person: without(person, absent, isWritten) }))

/**
 * Draws a question about a person: what is known, the complete person behind it, and a day to ask about on which the
 * question is no input error.
 *
 * @returns an arbitrary of questions
 *
 * Source: 1269/2020 2-5 §.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { assess } from 'kuntakokeilu'
 * import { personQuestions } from 'kuntakokeilu/testing'
 * const complete = fc.sample(personQuestions(), 100).map(({ complete, on }) => assess(complete, on))
 * complete.every(({ outcome }) => outcome !== 'unknown') //=> true
 * ```
 */
export function personQuestions(): fc.Arbitrary<PersonQuestion> {
  return days().chain((on) => partlyKnown(people(on)).map((known) => ({ ...known, on })))
}
