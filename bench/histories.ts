/** Histories for benchmarks: made up, the same for the same seed; about ten events each over the years of the trial. */
import { addDays } from '../src/calendar/day.ts'
import { trialMunicipalities } from '../src/areas/places.ts'
import type { ChangeableFacts, History, HistoryEvent } from '../src/rules/lifetime/history.ts'
import { chanceOf, one, pick, whole, type Chance } from './chance.ts'
import { people } from './people.ts'
import type { KnownPerson } from './situations.ts'

type Type = HistoryEvent['type']

const inTrial = ['837', ...trialMunicipalities] as const

/** What tends to happen to somebody whose job search is valid. */
const typeOf = (chance: Chance): Type =>
  pick<Type>(
    chance,
    'change-notified',
    [0.22, 'facts-changed'],
    [0.22, 'search-ended'],
    [0.12, 'moved'],
    [0.06, 'transfer-requested'],
    [0.02, 'supervision-order'],
  )

/** A change of work, studies or services, as a person notifies it. */
const changeOf = (chance: Chance): ChangeableFacts =>
  one<ChangeableFacts>(chance, [
    { inEmployment: true, regularWeeklyHours: one(chance, [3, 20, 37.5]) },
    { inEmployment: false },
    { inService: pick<'tryout' | 'rehabilitative-work' | null>(chance, 'tryout', [0.3, null], [0.3, 'rehabilitative-work']) },
    { wageSubsidisedWork: pick<'pay-subsidy' | null>(chance, 'pay-subsidy', [0.5, null]) },
    { fullTimeStudent: chance() < 0.5 },
    { meetsEarningsRelatedConditions: chance() < 0.4 },
  ])

function eventOf(type: Type, on: string, chance: Chance): HistoryEvent {
  switch (type) {
    case 'search-started':
      return {
        on,
        type,
        registeredAs: pick<'unemployed-jobseeker' | 'jobseeker'>(chance, 'unemployed-jobseeker', [0.1, 'jobseeker']),
        facts: { inEmployment: false },
      }
    case 'search-ended':
      return { on, type, cause: 'employment' }
    case 'moved': {
      const code = one<string>(
        chance,
        pick<readonly [string, ...string[]]>(chance, inTrial, [0.2, ['291', '202', '111']]),
      )
      return { on, type, homeMunicipality: code, residenceMunicipality: code }
    }
    case 'transfer-requested':
      return {
        on,
        type,
        to: pick(chance, 'te-office', [0.5, one<string>(chance, inTrial)]),
        need: one(chance, ['linguistic-rights', 'safety', null]),
        servicesEndangered: chance() < 0.1,
        receivingMunicipalityConsents: chance() < 0.8,
      }
    case 'supervision-order':
      return { on, type, municipality: one<string>(chance, inTrial), suspends: 'all', until: addDays(on, 30) }
    case 'facts-changed':
      return { on, type, facts: changeOf(chance) }
    default:
      return { on, type: 'change-notified', facts: changeOf(chance) }
  }
}

function historyOf({ jobSearchValid, registeredAs, ...person }: KnownPerson, chance: Chance): History {
  const events: HistoryEvent[] = []
  let on = addDays('2021-02-01', whole(chance, 0, 500))
  let isSearching = false
  for (let left = whole(chance, 7, 13); left > 0; left -= 1) {
    const event = eventOf(isSearching && jobSearchValid && registeredAs ? typeOf(chance) : 'search-started', on, chance)
    if (event.type === 'search-started') isSearching = true
    if (event.type === 'search-ended') isSearching = false
    events.push(event)
    on = addDays(on, whole(chance, 3, 200))
  }
  const until = on > '2025-01-31' ? on : '2025-01-31'
  return { id: person.id, person, until, events }
}

/** As many histories as asked for; of one in fifty one fact is not known. */
export function* histories(count: number, seed: number): Generator<History> {
  const chance = chanceOf(seed)
  for (const person of people(Math.min(count, 5000), seed)) yield historyFrom(person, chance)
  for (let number = 5000; number < count; number += 5000) {
    for (const person of people(Math.min(5000, count - number), seed + number)) yield historyFrom(person, chance)
  }
}

const open = ['immigrant', 'motherTongue', 'inService', 'fullTimeStudent', 'meetsEarningsRelatedConditions'] as const

function historyFrom(person: KnownPerson, chance: Chance): History {
  const history = historyOf({ ...person, jobSearchValid: true }, chance)
  if (chance() >= 0.02) return history
  const { [one(chance, open)]: _, ...known } = history.person
  return { ...history, person: known }
}
