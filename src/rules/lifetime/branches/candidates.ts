/**
 * The values that stand for every value of an open fact: on both sides of each line that the law draws in a history.
 */
import { addDays, dayOfAge, isDay, latestBirthDateOfAge, type Day } from '../../../calendar/day.ts'
import { wordingOf } from '../../../act/wordings.ts'
import { lastDayOfAct } from '../../../act/time-in-force.ts'
import type { MunicipalityCode } from '../../../areas/codes.ts'
import { isMunicipalityCode } from '../../../areas/places.ts'
import type { Person } from '../../../facts/person.ts'
import type { History } from '../history.ts'
import type { Open } from '../open.ts'
import { daysOfRules } from '../periods.ts'

/** What a history says that candidates depend on. */
export interface Mentions {
  /** The first day and the last one. */
  readonly from: Day
  readonly until: Day
  /** The municipalities it names, whatever of. */
  readonly municipalities: readonly MunicipalityCode[]
  /** The days on which a line lies: those of the law, and those the history names. */
  readonly lines: readonly Day[]
}

export function mentionsIn({ person, events, until }: History): Mentions {
  const values: readonly unknown[] = [
    ...Object.values(person),
    ...events.flatMap((event) =>
      'facts' in event && event.facts ? [event.on, ...Object.values(event.facts)] : Object.values(event)
    ),
  ]
  return {
    // Nobody is born after the first event, and nothing is asked before it.
    from: events[0]?.on ?? until,
    until,
    municipalities: [...new Set(values.filter(isMunicipalityCode))],
    lines: [...new Set(asked(until, [...daysOfRules(), lastDayOfAct, until, ...values]))],
  }
}

/** The days on which an answer can be asked for: of the Act, and not after the history. */
const asked = (until: Day, days: readonly unknown[]): readonly Day[] =>
  days.filter((day): day is Day => isDay(day) && day <= until && wordingOf(day) !== undefined)

/**
 * The candidates for an open fact, or field of an event: one that a step can depend on, so not the key, and not the
 * registration, which events tell.
 */
export function candidatesFor(name: Open, mentions: Mentions, { birthDate }: Person): readonly unknown[] {
  switch (name) {
    case 'homeMunicipality':
    case 'residenceMunicipality':
      return [...new Set([...kindsOfPlace, ...mentions.municipalities])]
    case 'birthDate':
      return birthDatesFor(mentions)
    case 'motherTongue':
      return ['fi', 'ru']
    case 'regularWeeklyHours':
    case 'guaranteedMinimumWeeklyHours':
      return [0, 4]
    case 'fullTimeBusinessDays':
      return [0, 15]
    case 'wageSubsidisedWork':
      return ['pay-subsidy', '55-plus', null]
    case 'inService':
      return ['tryout', null]
    case 'unemploymentExpectedOn':
      return expectedDaysFor(mentions)
    case 'dismissalNoticeOn':
      return noticeDaysFor(mentions, birthDate)
    case 'yearsWithEmployerAtNotice':
      return [0, 5]
    default:
      return [true, false]
  }
}

/** None, one in Åland, two elsewhere outside the trial and two in it, each with another TE office. */
const kindsOfPlace: readonly (MunicipalityCode | null)[] = [null, '035', '018', '976', '743', '895']

/** For each line who reaches the age on that day, and who does on the next one; and the youngest. */
function birthDatesFor({ lines, from }: Mentions): readonly Day[] {
  const births = [55, 30].flatMap((age) => lines.map((on) => latestBirthDateOfAge(age, on)))
  return [...new Set([...births, ...births.map((born) => addDays(born, 1)), from])].filter((born) => born <= from)
}

const firstDayAtRisk: Day = '2022-05-02'

/**
 * So far apart that on every day of the Act, but for its last two weeks, one of them is today or at most 14 days ahead.
 */
const everyFifteenthDay = (): readonly Day[] =>
  Array.from({ length: 65 }, (_, place) => addDays(firstDayAtRisk, 15 * place))

/**
 * For each line the first and the last day that is near, and those beside them; and for the days between somebody at
 * risk.
 */
function expectedDaysFor({ lines, from, until }: Mentions): readonly (Day | null)[] {
  const isAsked = (on: Day): boolean => on >= firstDayAtRisk && on >= from
  const beside = lines.filter(isAsked).flatMap((on) => [on, addDays(on, -1), addDays(on, 14), addDays(on, 15)])
  return [null, ...new Set([...beside, ...asked(until, everyFifteenthDay()).filter(isAsked)])]
}

/** For each line, one of them the 55th birthday, who is given notice on that day, and who on the day before. */
function noticeDaysFor({ lines, until }: Mentions, birthDate: Day | undefined): readonly (Day | null)[] {
  const birthday = asked(until, [birthDate && dayOfAge(birthDate, 55)])
  return [null, ...new Set([...lines, ...birthday].flatMap((on) => [on, addDays(on, -1)]))]
}
