/** The values that stand for every value of an open fact: on both sides of each line that the law draws in a history. */
import { addDays, dayOfAge, isDay, latestBirthDateOfAge, type Day } from '../../act/day.ts'
import { wordings } from '../../act/wordings.ts'
import { isInAland, isInTrial, isMunicipalityCode, municipalityCodes, trialMunicipalities } from '../../areas/places.ts'
import { facts, type FactName } from '../../facts/facts.ts'
import type { Person } from '../../facts/person.ts'
import type { History, HistoryEvent } from './history.ts'
import type { World } from './world.ts'

/** The days on which an answer to the history can be asked for, as far as they are told. */
function daysOf({ events, until }: History, told: readonly unknown[]): readonly Day[] {
  const days = [...wordings.map(({ from }) => from), until, ...events.map(({ on }) => on), ...told].filter(isNearTheAct)
  return [...new Set(days)]
}

/** Days far from the Act draw no line in it, and ages cannot be counted back from the first years. */
const isNearTheAct = (value: unknown): value is Day => isDay(value) && value >= '1900-01-01' && value < '2100-01-01'

/** Everything the history tells as the value of a fact. */
const toldBy = ({ person, events }: History): readonly unknown[] => [
  ...Object.values(person),
  ...events.flatMap((event: HistoryEvent) => ('facts' in event && event.facts ? Object.values(event.facts) : Object.values(event))),
]

/** The candidates for an open fact. */
export function candidatesFor(name: keyof Person, history: History, { facts: known }: World): readonly unknown[] {
  const fact = facts.find((row) => row.name === name)
  switch (fact?.kind) {
    case 'flag':
      return [true, false]
    case 'language':
      return ['fi', 'ru']
    case 'hours':
      return [0, 4]
    case 'years':
      return [0, 5]
    case 'count':
      return [0, 15]
    case 'word':
      return wordsFor(fact.name)
    case 'municipality':
      return placesFor(history)
    case 'day':
      return daysFor(fact.name, history, known)
    default:
      return []
  }
}

const wordsFor = (name: FactName): readonly unknown[] =>
  name === 'inService' ? ['tryout', null] : name === 'wageSubsidisedWork' ? ['pay-subsidy', '55-plus', null] : []

/** None, one in Åland, two elsewhere outside the trial, two in it with another TE office each, and those the history names. */
function placesFor(history: History): readonly unknown[] {
  const outside = municipalityCodes.filter((code) => !isInTrial(code) && !isInAland(code))
  return [
    ...new Set([
      null,
      municipalityCodes.find(isInAland),
      outside.at(0),
      outside.at(-1),
      trialMunicipalities.at(0),
      trialMunicipalities.at(-1),
      ...toldBy(history).filter(isMunicipalityCode),
    ]),
  ]
}

function daysFor(name: FactName, history: History, { birthDate, dismissalNoticeOn }: Person): readonly unknown[] {
  const days = daysOf(history, [...toldBy(history), dismissalNoticeOn])
  const bornBy = history.events[0]?.on ?? history.until
  switch (name) {
    case 'birthDate': {
      const turns = [...days.map((on) => latestBirthDateOfAge(30, on)), ...days.map((on) => latestBirthDateOfAge(55, on))]
      return [...new Set(['1900-01-01', ...turns, ...turns.map((born) => addDays(born, 1))])].filter((born) => born <= bornBy)
    }
    case 'unemploymentExpectedOn': {
      const asked = days.filter((on) => on >= firstDayAtRisk && on >= bornBy && on <= history.until)
      return [null, ...new Set([...asked.flatMap((on) => [on, addDays(on, -1), addDays(on, 14), addDays(on, 15)]), ...nearEveryDay(bornBy, history.until)])]
    }
    default: {
      const aged = birthDate === undefined ? [] : [dayOfAge(birthDate, 55)]
      return [null, ...new Set([...days, ...aged].flatMap((on) => [on, addDays(on, -1)]))]
    }
  }
}

const firstDayAtRisk: Day = '2022-05-02'
const lastDayOfTheAct: Day = '2024-12-31'

/** Days of which on every day one lies ahead by at most 14 days: somebody can be at risk of unemployment on any day. */
function nearEveryDay(from: Day, until: Day): readonly Day[] {
  const last = until < lastDayOfTheAct ? until : lastDayOfTheAct
  const near: Day[] = []
  for (let on = from < firstDayAtRisk ? firstDayAtRisk : from; on <= last; on = addDays(on, 15)) near.push(addDays(on, 14))
  return near
}
