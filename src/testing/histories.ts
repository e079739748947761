import * as fc from 'fast-check'
import { addDays, dayOfAge, type Day } from '../calendar/day.ts'
import type { Person } from '../facts/person.ts'
import type { ChangeableFacts, History, HistoryEvent } from '../rules/lifetime/history.ts'
import { dayNear, dayWithin } from './days.ts'
import { municipalityCodes, trialMunicipalityCodes } from './municipality-codes.ts'
import { partlyKnownPeople, people } from './people.ts'

/** Days between two events: many on one day, around the seven days of 5 § 2 mom., weeks and months. */
const gaps = [0, 0, 0, 1, 1, 2, 5, 6, 7, 7, 8, 9, 14, 30, 90, 300] as const

/** The days around which histories begin: the stock, the first days of texts, the end. */
const beginnings = [
  '2021-02-15',
  '2021-02-28',
  '2021-03-01',
  '2021-03-31',
  '2021-06-01',
  '2022-05-02',
  '2023-01-01',
  '2023-03-01',
  '2023-07-01',
  '2024-12-31',
] as const

/** Facts that an event can tell. Where the person lives is told by moves alone, the day of birth never changes. */
const factChanges = (on: Day): fc.Arbitrary<ChangeableFacts> =>
  fc.oneof(
    fc.record({ meetsEarningsRelatedConditions: fc.boolean() }),
    fc.record({ immigrant: fc.boolean() }),
    fc.record({ motherTongue: fc.constantFrom('fi', 'sv', 'ru', null) }),
    fc.record({
      inEmployment: fc.boolean(),
      fullyLaidOff: fc.boolean(),
      regularWeeklyHours: fc.constantFrom(0, 3.99, 4, 37.5),
    }),
    fc.record({ fullTimeBusinessDays: fc.constantFrom(0, 14, 15), fullTimeStudent: fc.boolean() }),
    fc.record({ inService: fc.constantFrom(null, 'tryout', 'rehabilitative-work', 'other') }),
    fc.record({ wageSubsidisedWork: fc.constantFrom(null, 'pay-subsidy', '55-plus') }),
    fc.record({
      unemploymentExpectedOn: fc.option(
        fc.integer({ min: 0, max: 30 }).map((step) => addDays(on, step)),
        { nil: null }
      ),
    }),
    fc.record({ temporaryProtectionPermit: fc.boolean() }),
    fc.record({
      dismissalNoticeOn: fc.oneof(fc.constant(null), dayNear([on, '2023-01-01'], 3)),
      dismissalOnEconomicOrProductionGrounds: fc.boolean(),
      yearsWithEmployerAtNotice: fc.constantFrom(4.99, 5, 12),
    }),
    fc.constant({})
  )

/** A registration and facts; those of the two that are not required may be left out. */
const registrations = <Required extends 'registeredAs'>(on: Day, required: Required[]) =>
  fc.record(
    {
      registeredAs: fc.constantFrom('unemployed-jobseeker', 'unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'),
      facts: factChanges(on),
    },
    { requiredKeys: required }
  )

const requests = (on: Day): fc.Arbitrary<HistoryEvent> =>
  fc
    .record(
      {
        to: fc.oneof(fc.constant('te-office'), trialMunicipalityCodes(), municipalityCodes()),
        need: fc.constantFrom('linguistic-rights', 'inappropriate-relationship', 'safety', 'safety', null),
        servicesEndangered: fc.constantFrom(false, false, false, true),
        receivingMunicipalityConsents: fc.constantFrom(true, true, true, false),
        granted: fc.constantFrom(true, true, true, false),
      },
      { requiredKeys: ['to', 'need', 'servicesEndangered'] }
    )
    .map((request) => ({ on, type: 'transfer-requested', ...request }))

const suspensions = (on: Day, home: string): fc.Arbitrary<HistoryEvent> =>
  fc
    .record(
      {
        municipality: fc.oneof(fc.constant(home), trialMunicipalityCodes()),
        suspends: fc.constantFrom<'all' | readonly string[]>('all', 'all', ['pay-subsidy', 'start-up-grant']),
        until: fc.constantFrom(0, 1, 30, 200).map((step) => addDays(on, step)),
      },
      { requiredKeys: ['municipality', 'suspends'] }
    )
    .map((order) => ({ on, type: 'supervision-order', ...order }))

/** An event on the day; `home` is a municipality of the trial in which things happen often. */
const events = (on: Day, home: string): fc.Arbitrary<HistoryEvent> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: registrations(on, ['registeredAs']).map(
        (details) => ({ on, type: 'search-started', ...details }) as const
      ),
    },
    { weight: 3, arbitrary: registrations(on, []).map((details) => ({ on, type: 'change-notified', ...details }) as const) },
    { weight: 2, arbitrary: fc.record({ cause: fc.string() }, { requiredKeys: [] }).map((details) => ({ on, type: 'search-ended', ...details }) as const) },
    { weight: 3, arbitrary: factChanges(on).map((facts) => ({ on, type: 'facts-changed', facts }) as const) },
    {
      weight: 3,
      arbitrary: fc
        .record(
          { homeMunicipality: fc.option(fc.oneof(trialMunicipalityCodes(), municipalityCodes()), { nil: null }), residenceMunicipality: fc.option(fc.oneof(trialMunicipalityCodes(), municipalityCodes()), { nil: null }) },
          { requiredKeys: [] }
        )
        .map((places) => ({ on, type: 'moved', ...places }) as const),
    },
    { weight: 2, arbitrary: fc.constantFrom('linguistic-rights', 'inappropriate-relationship', 'other').map((reason) => ({ on, type: 'left-untransferred', reason }) as const) },
    { weight: 2, arbitrary: fc.constant({ on, type: 'transferred' } as const) },
    { weight: 2, arbitrary: requests(on) },
    { weight: 2, arbitrary: suspensions(on, home) }
  )

/** The facts that an event gives a value. */
function factsSetBy(event: HistoryEvent): readonly string[] {
  if (event.type === 'moved') return ['homeMunicipality', 'residenceMunicipality'].filter((name) => name in event)
  return 'facts' in event && event.facts !== undefined ? Object.keys(event.facts) : []
}

/**
 * Leaves out what would make an input error, or what the Act gives no meaning: a second value of one fact on one day, a
 * second registration on one day, a recorded transfer where transfers are assumed, and discretion used after a
 * transfer.
 */
function withoutConflicts(drawn: readonly HistoryEvent[], isRecorded: boolean): readonly HistoryEvent[] {
  const firstStart = drawn.find(({ type }) => type === 'search-started')?.on
  const seen = new Set<string>()
  return drawn.filter((event) => {
    const { on, type } = event
    if (type === 'transferred' && !isRecorded) return false
    // On the day the first search begins nobody has been transferred yet.
    if (type === 'left-untransferred' && !isRecorded && on !== firstStart) return false
    const registers = 'registeredAs' in event ? ['registeredAs'] : []
    const tells = [...factsSetBy(event), ...registers].map((name) => `${on} ${name}`)
    if (tells.some((name) => seen.has(name))) return false
    for (const name of tells) seen.add(name)
    return true
  })
}

/** What is known at the start: all but what events decide. */
const initialFacts = ({ jobSearchValid: _search, registeredAs: _registered, ...person }: Person): History['person'] =>
  person

/** The day of the first event: often around a day of the law, or around the 30th birthday. */
function beginningOf({ birthDate }: Person): fc.Arbitrary<Day> {
  const birthday = birthDate === undefined ? '' : dayOfAge(birthDate, 30)
  const isNear = birthday > '2021-02-15' && birthday < '2024-12-31'
  const own = isNear ? [{ weight: 4, arbitrary: dayNear([birthday], 8) }] : []
  return fc.oneof(
    { weight: 4, arbitrary: dayNear(beginnings, 8) },
    { weight: 2, arbitrary: dayWithin('2021-02-01', 1430) },
    ...own
  )
}

/**
 * Draws the history of a person: one to twelve events of every type, crowded around the days on which the law, an age
 * or a window of seven days turns, several on one day, with assumed and with recorded transfers; some facts may be
 * unknown.
 *
 * @returns an arbitrary of histories of which `timeline` can be asked
 *
 * Source: 1269/2020 4-6 §, 22 §, 24-25 §.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { timeline } from 'kuntakokeilu'
 * import { histories } from 'kuntakokeilu/testing'
 * fc.sample(histories(), 20).every((history) => timeline(history).spans.at(-1)?.to === history.until) //=> true
 * ```
 */
export function histories(): fc.Arbitrary<History> {
  const drawn = fc.tuple(
    fc.oneof({ weight: 3, arbitrary: people() }, { weight: 1, arbitrary: partlyKnownPeople() }),
    trialMunicipalityCodes(),
    fc.boolean(),
    fc.array(fc.constantFrom(...gaps), { maxLength: 11 }),
    fc.constantFrom(0, 0, 1, 8, 30, 400, -5)
  )
  return drawn.chain(([person, home, isRecorded, steps, rest]) =>
    beginningOf(person).chain((first) => {
      const days = steps.reduce<readonly Day[]>(
        (days, step) => [...days, addDays(days[days.length - 1] ?? first, step)],
        [first]
      )
      return fc.tuple(fc.boolean(), ...days.map((day) => events(day, home))).map(([begins, ...later]): History => {
        const start: HistoryEvent = { on: first, type: 'search-started', registeredAs: 'unemployed-jobseeker' }
        const possible = withoutConflicts(begins ? [start, ...later] : later, isRecorded)
        const eventList = possible.length > 0 ? possible : [start]
        const last = days[days.length - 1] ?? first
        const until = addDays(last, rest) < (eventList[0]?.on ?? first) ? last : addDays(last, rest)
        const { id, ...facts } = initialFacts(person)
        const atStart =
          person.homeMunicipality === undefined
            ? facts
            : { ...facts, homeMunicipality: begins ? home : facts.homeMunicipality }
        return {
          ...(id !== undefined && { id }),
          person: atStart,
          until,
          ...(isRecorded && { transfers: 'recorded' }),
          events: eventList,
        }
      })
    })
  )
}
