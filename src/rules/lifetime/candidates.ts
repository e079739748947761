/**
 * The values that stand for every value of an open fact: on both sides of each line that the law draws in a history.
 */
import { addDays, dayOfAge, isDay, latestBirthDateOfAge, type Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { lastDayOfAct } from '../../act/time-in-force.ts'
import type { MunicipalityCode } from '../../areas/codes.ts'
import { isMunicipalityCode } from '../../areas/places.ts'
import type { History } from './history.ts'
import { daysOfRules } from './turns.ts'
import type { Open, World } from './world.ts'

/**
 * The candidates for an open fact, or field of an event: one that can turn a step, so not the key, and not the
 * registration, which events tell.
 */
export function candidatesFor(name: Open, history: History, { facts: { birthDate } }: World): readonly unknown[] {
  switch (name) {
    case 'homeMunicipality':
    case 'residenceMunicipality':
      return [...new Set([...kindsOfPlace, ...toldBy(history).filter(isMunicipalityCode)])]
    case 'birthDate':
      return birthDatesFor(history)
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
      return expectedDaysFor(history)
    case 'dismissalNoticeOn':
      return noticeDaysFor(history, birthDate)
    case 'yearsWithEmployerAtNotice':
      return [0, 5]
    default:
      return [true, false]
  }
}

/** None, one in Åland, two elsewhere outside the trial and two in it, each with another TE office. */
const kindsOfPlace: readonly (MunicipalityCode | null)[] = [null, '035', '018', '976', '743', '895']

/** Everything the history tells as the value of a fact or of an event's field. */
const toldBy = ({ person, events }: History): readonly unknown[] => [
  ...Object.values(person),
  ...events.flatMap((event) =>
    'facts' in event && event.facts ? [event.on, ...Object.values(event.facts)] : Object.values(event),
  ),
]

/** The days on which an answer can be asked for: of the Act, and not after the history. */
const asked = ({ until }: History, days: readonly unknown[]): readonly Day[] =>
  days.filter((day): day is Day => isDay(day) && day <= until && wordingOf(day) !== undefined)

/** The days on which a line lies: those of the law, those told, and a birthday. */
const linesOf = (history: History, birthday?: Day): readonly Day[] =>
  asked(history, [...daysOfRules(), lastDayOfAct, history.until, ...toldBy(history), birthday])

/** Nobody is born after this day, and nothing is asked before it. */
const firstDayOf = ({ events, until }: History): Day => events[0]?.on ?? until

/** For each line who reaches the age on that day, and who does on the next one; and the youngest. */
function birthDatesFor(history: History): readonly Day[] {
  const lines = linesOf(history)
  const first = firstDayOf(history)
  const turns = [55, 30].flatMap((age) => lines.map((on) => latestBirthDateOfAge(age, on)))
  return [...new Set([...turns, ...turns.map((born) => addDays(born, 1)), first])].filter((born) => born <= first)
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
function expectedDaysFor(history: History): readonly (Day | null)[] {
  const isAsked = (on: Day): boolean => on >= firstDayAtRisk && on >= firstDayOf(history)
  const beside = linesOf(history)
    .filter(isAsked)
    .flatMap((on) => [on, addDays(on, -1), addDays(on, 14), addDays(on, 15)])
  return [null, ...new Set([...beside, ...asked(history, everyFifteenthDay()).filter(isAsked)])]
}

/** For each line, one of them the 55th birthday, who is given notice on that day, and who on the day before. */
function noticeDaysFor(history: History, birthDate: Day | undefined): readonly (Day | null)[] {
  const lines = linesOf(history, birthDate && dayOfAge(birthDate, 55))
  return [null, ...new Set(lines.flatMap((on) => [on, addDays(on, -1)]))]
}
