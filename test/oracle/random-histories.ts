/**
 * Histories at random, the same for the same seed: every event type, days crowded around the days on which the law, an
 * age or a window turns, several events on one day. No history breaks the contract's rules of input.
 *
 * Left out, because contract and Act leave their meaning open: places inside `facts` (they stand in `moved` alone) and
 * two registrations on one day. With assumed transfers a `left-untransferred` after the day the duty arose is an input
 * error: such a history goes without its `left-untransferred` events.
 */
import { dayAfter, yearsAfter } from './candidates.ts'
import { chanceOf } from './chance.ts'
import { leftTooLate, type Facts, type History, type HistoryEvent } from './lifetime.ts'

type Day = string

function drawing(seed: number) {
  const next = chanceOf(seed ^ 0x9e3779b9)
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    chance: (percent: number): boolean => below(100) < percent,
    one: <const T>(values: readonly [T, ...T[]]): T => {
      const drawn = values[below(values.length)]
      return drawn === undefined ? values[0] : drawn
    },
  }
}
type Drawing = ReturnType<typeof drawing>

/** Tampere, Nokia (one area), Oulu, Raahe (one area), Helsinki, Kajaani. */
const inTrial = ['837', '536', '564', '678', '091', '205'] as const
/** Kaarina, Kauniainen, Heinola; Mariehamn in Åland; none. */
const outside = ['202', '235', '111', '478', null] as const

const themes = [
  'window',
  'stock',
  'wording',
  'birthday',
  'protection',
  'change-security',
  'requests',
  'suspension',
  'moves',
  'end',
  'any',
] as const
type Theme = (typeof themes)[number]

/** The days around which a history of the theme is crowded. */
const anchors: Readonly<Record<Theme, readonly [Day, ...Day[]]>> = {
  window: ['2021-03-28', '2021-09-01', '2022-06-15', '2023-09-01'],
  stock: ['2021-02-20', '2021-02-27', '2021-02-28', '2021-03-01', '2021-03-24', '2021-03-30', '2021-03-31'],
  wording: [
    '2021-05-25',
    '2021-05-31',
    '2022-04-20',
    '2022-04-25',
    '2022-05-01',
    '2023-02-22',
    '2023-02-28',
    '2023-06-24',
    '2023-06-30',
    '2021-02-25',
  ],
  birthday: ['2021-03-01', '2021-09-13', '2022-02-21', '2022-02-28', '2024-02-22', '2024-02-29'],
  protection: ['2022-06-01', '2023-02-20', '2023-02-28', '2023-03-01', '2023-08-01'],
  'change-security': ['2022-12-25', '2022-12-31', '2023-01-01', '2023-05-10', '2022-11-01'],
  requests: ['2021-05-20', '2021-05-31', '2021-06-01', '2022-09-01', '2023-03-01'],
  suspension: ['2021-03-20', '2022-03-01', '2023-10-01'],
  moves: ['2021-03-10', '2021-11-11', '2023-03-05', '2022-05-01'],
  end: ['2024-12-20', '2024-12-30', '2024-12-31', '2025-01-01'],
  any: ['2021-02-15', '2021-07-01', '2022-04-30', '2022-12-20', '2023-02-26', '2023-12-01'],
}

const boundaryDays: readonly Day[] = [
  '2021-02-28',
  '2021-03-01',
  '2021-03-31',
  '2021-04-01',
  '2021-05-31',
  '2021-06-01',
  '2022-05-01',
  '2022-05-02',
  '2022-12-31',
  '2023-01-01',
  '2023-02-28',
  '2023-03-01',
  '2023-06-30',
  '2023-07-01',
  '2024-12-31',
  '2025-01-01',
]

const municipality = (draw: Drawing): string | null => (draw.chance(75) ? draw.one(inTrial) : draw.one(outside))

function personOf(theme: Theme, start: Day, draw: Drawing): Facts {
  const likes = (wanted: Theme, then: number, otherwise: number): boolean =>
    draw.chance(theme === wanted ? then : otherwise)
  const dismissed = likes('change-security', 25, 5)
  const notice = draw.one(['2022-12-31', '2023-01-01', '2023-01-02', dayAfter(start, draw.below(12) - 3)])
  const of30 = dayAfter(yearsAfter(start, -30), draw.below(20) - 3)
  const of55 = dayAfter(yearsAfter(draw.one([notice, start]), -55), draw.below(7) - 4)
  const birthDate = likes('change-security', 85, 5)
    ? draw.one([of55, '1965-03-04', '1962-08-08'])
    : likes('birthday', 85, 20)
      ? draw.one([of30, of30, '1992-02-29', '1994-03-01'])
      : draw.one(['1975-05-05', '1985-12-31', '2000-02-29'])
  // Two in three belong to the group by all but age and language: else nothing would happen to most.
  const belongs = theme !== 'birthday' && draw.chance(65)
  const person: Facts = {
    homeMunicipality: likes('protection', 50, 5) ? draw.one([null, '202', '564']) : municipality(draw),
    residenceMunicipality: municipality(draw),
    birthDate,
    motherTongue: draw.one(['fi', 'fi', 'sv', 'smn', 'uk', null]),
    immigrant: draw.chance(20),
    meetsEarningsRelatedConditions: likes('birthday', 95, 55),
    temporaryProtectionPermit: likes('protection', 85, 10),
    inEmployment: draw.chance(30),
    fullyLaidOff: draw.chance(30),
    regularWeeklyHours: draw.one([3.5, 4, 20, 37.5]),
    guaranteedMinimumWeeklyHours: draw.one([null, null, 0, 4]),
    fullTimeBusinessDays: draw.one([0, 0, 0, 14, 15]),
    benefitRightDespiteBusiness: draw.chance(30),
    fullTimeStudent: draw.chance(15),
    benefitRightDespiteStudies: draw.chance(40),
    wageSubsidisedWork: likes('wording', 50, 10)
      ? draw.one(['pay-subsidy', 'municipal-obligation', '55-plus', 'state-agency-appropriation'])
      : null,
    startUpGrant: draw.chance(5),
    inService: draw.chance(20) ? draw.one(['rehabilitative-work', 'tryout', 'other']) : null,
    unemploymentExpectedOn: likes('wording', 50, 15) ? dayAfter(start, draw.below(35) - 3) : null,
    dismissalNoticeOn: dismissed ? notice : null,
    dismissalOnEconomicOrProductionGrounds: draw.chance(90),
    yearsWithEmployerAtNotice: draw.one([5, 12, 5, 12, 8, 4.5]),
  }
  // By a change of one fact inside or outside the seven days this person comes in.
  if (theme === 'window')
    return {
      ...person,
      homeMunicipality: draw.one(inTrial),
      birthDate: '1980-01-01',
      motherTongue: 'fi',
      immigrant: false,
      meetsEarningsRelatedConditions: draw.chance(90),
      inEmployment: draw.chance(30),
      fullTimeStudent: false,
      fullTimeBusinessDays: 0,
    }
  if (!belongs) return person
  const homeMunicipality =
    theme === 'protection'
      ? (person.homeMunicipality ?? null)
      : theme === 'suspension'
        ? draw.one(['837', '564'])
        : draw.one(inTrial)
  return {
    ...person,
    homeMunicipality,
    meetsEarningsRelatedConditions: theme === 'protection',
    inEmployment: likes('wording', 60, 10),
    fullTimeBusinessDays: 0,
    fullTimeStudent: draw.chance(5),
  }
}

/** One to three facts that change, of those that matter to the client group or to change security. */
function changesOn(day: Day, theme: Theme, draw: Drawing): Facts {
  const changes: Facts[] = [
    { meetsEarningsRelatedConditions: draw.chance(50) },
    { immigrant: draw.chance(50) },
    { motherTongue: draw.one(['fi', 'ru']) },
    { inEmployment: draw.chance(50), fullyLaidOff: draw.chance(30) },
    { regularWeeklyHours: draw.one([3.99, 4]) },
    { fullTimeBusinessDays: draw.one([0, 15]) },
    { fullTimeStudent: draw.chance(50) },
    { inService: draw.one([null, 'tryout', 'other']) },
    { wageSubsidisedWork: draw.one([null, 'pay-subsidy', '55-plus']) },
    { unemploymentExpectedOn: draw.one([null, dayAfter(day, draw.below(22))]) },
    { temporaryProtectionPermit: draw.chance(50) },
    { dismissalNoticeOn: draw.one([null, day, day, day, dayAfter(day, 3), dayAfter(day, -4), '2022-12-31', '2023-01-01']), dismissalOnEconomicOrProductionGrounds: draw.chance(90) },
  ]
  const usual = changes[draw.below(changes.length)] ?? {}
  if (theme === 'change-security' && draw.chance(60)) return changes[changes.length - 1] ?? usual
  if (theme === 'protection' && draw.chance(30)) return changes[10] ?? usual
  if (theme === 'window' && draw.chance(70))
    return draw.one<Facts>([
      { meetsEarningsRelatedConditions: false },
      { immigrant: true },
      { motherTongue: 'ru' },
      { inEmployment: false },
    ])
  return draw.chance(25) ? { ...usual, ...changes[draw.below(changes.length)] } : usual
}

const steps = [0, 0, 0, 1, 1, 2, 5, 6, 7, 7, 8, 8, 9, 14, 30, 90] as const

function laterDay(day: Day, person: Facts, draw: Drawing): Day {
  if (draw.chance(12)) return boundaryDays.find((boundary) => boundary > day) ?? dayAfter(day, 1)
  const turning30 = person.birthDate === undefined ? day : yearsAfter(person.birthDate, 30)
  if (draw.chance(6) && turning30 > day && turning30 < '2025-02-01')
    return dayAfter(turning30, -draw.below(2)) > day ? dayAfter(turning30, -1) : turning30
  return dayAfter(day, steps[draw.below(steps.length)] ?? 0)
}

type EventType = HistoryEvent['type']

function typeOf(theme: Theme, searching: boolean, recorded: boolean, draw: Drawing): EventType {
  if (!searching && draw.chance(65)) return 'search-started'
  if (recorded && searching && draw.chance(20)) return 'transferred'
  if (theme === 'requests' && draw.chance(40)) return 'transfer-requested'
  if (theme === 'suspension' && draw.chance(30)) return 'supervision-order'
  if ((theme === 'birthday' || theme === 'window') && draw.chance(40)) return 'facts-changed'
  if ((theme === 'moves' || theme === 'protection') && draw.chance(40)) return 'moved'
  if (theme === 'change-security' && draw.chance(45))
    return draw.one(['search-ended', 'facts-changed', 'facts-changed'])
  return draw.one([
    'facts-changed',
    'facts-changed',
    'change-notified',
    'change-notified',
    'change-notified',
    'moved',
    'moved',
    'search-ended',
    'search-ended',
    'search-started',
    'transfer-requested',
    'transfer-requested',
    'left-untransferred',
    'supervision-order',
  ])
}

function eventOf(type: EventType, on: Day, theme: Theme, draw: Drawing): HistoryEvent {
  const facts = changesOn(on, theme, draw)
  const withFacts = draw.chance(45) ? { facts } : {}
  switch (type) {
    case 'supervision-order': {
      const until = draw.chance(85) ? { until: dayAfter(on, draw.one([0, 1, 7, 30, 200])) } : {}
      const suspends = draw.chance(75) ? 'all' : ['pay-subsidy', 'start-up-grant']
      return {
        on,
        type,
        municipality: theme === 'suspension' ? draw.one(['837', '837', '564']) : draw.one(inTrial),
        suspends,
        ...until,
      }
    }
    case 'moved': {
      const which = draw.one(['home', 'residence', 'both', 'both'])
      const to = municipality(draw)
      if (which === 'home') return { on, type, homeMunicipality: to }
      if (which === 'residence') return { on, type, residenceMunicipality: to }
      return { on, type, homeMunicipality: to, residenceMunicipality: draw.chance(70) ? to : municipality(draw) }
    }
    case 'facts-changed':
      return { on, type, facts }
    case 'search-ended':
      return draw.chance(30) ? { on, type, cause: 'own-notice' } : { on, type }
    case 'search-started':
      return {
        on,
        type,
        registeredAs: draw.one([
          'unemployed-jobseeker',
          'unemployed-jobseeker',
          'unemployed-jobseeker',
          'jobseeker',
          'jobseeker-at-risk',
        ]),
        ...withFacts,
      }
    case 'change-notified':
      return { on, type, ...withFacts }
    case 'left-untransferred':
      return { on, type, reason: draw.one(['linguistic-rights', 'inappropriate-relationship', 'other']) }
    case 'transferred':
      return { on, type }
    case 'transfer-requested': {
      const to = draw.chance(45) ? 'te-office' : draw.chance(85) ? draw.one(inTrial) : draw.one(['202', '478'])
      const consents = to !== 'te-office' && draw.chance(90) ? { receivingMunicipalityConsents: draw.chance(80) } : {}
      const granted = draw.chance(25) ? { granted: draw.chance(50) } : {}
      const need = draw.one(['linguistic-rights', 'inappropriate-relationship', 'safety', 'safety', null])
      return { on, type, to, need, servicesEndangered: draw.chance(12), ...consents, ...granted }
    }
  }
}

const registrations = ['unemployed-jobseeker', 'unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'] as const

/** Of the notified changes some tell that the person registers anew. */
const registeringAnew = (event: HistoryEvent, draw: Drawing): HistoryEvent =>
  event.type === 'change-notified' && draw.chance(30) ? { ...event, registeredAs: draw.one(registrations) } : event

/** The facts an event gives a value on its day. */
function factsOf(event: HistoryEvent): string[] {
  if (event.type === 'moved') return ['homeMunicipality', 'residenceMunicipality'].filter((fact) => fact in event)
  if (event.type === 'search-started') return ['registeredAs', ...Object.keys(event.facts ?? {})]
  if (event.type === 'change-notified') {
    return [...(event.registeredAs ? ['registeredAs'] : []), ...Object.keys(event.facts ?? {})]
  }
  return 'facts' in event ? Object.keys(event.facts ?? {}) : []
}

/** A history for a seed (a whole number). */
export function randomHistory(seed: number): History {
  const draw = drawing(seed)
  const theme: Theme = draw.one(themes)
  const recorded = draw.chance(35)
  const start = dayAfter(draw.one(anchors[theme]), draw.below(6) - 2)
  const person = personOf(theme, start, draw)
  // Drawn apart, so that a seed gives the events that it gave before a notified change could tell of a registration.
  const drawRegistration = drawing(~seed)
  const events: HistoryEvent[] = []
  const given = new Map<Day, Set<string>>()
  let day = start
  let searching = false
  const length = 1 + draw.below(10)
  for (let number = 0; number < length; number++) {
    const event = registeringAnew(eventOf(typeOf(theme, searching, recorded, draw), day, theme, draw), drawRegistration)
    const givenToday = given.get(day) ?? new Set()
    if (!factsOf(event).some((fact) => givenToday.has(fact))) {
      events.push(event)
      for (const fact of factsOf(event)) givenToday.add(fact)
      given.set(day, givenToday)
      // Ends count before starts on one day, whatever their order here.
      if (event.type === 'search-started') searching = true
      if (event.type === 'search-ended' && !events.some((other) => other.on === day && other.type === 'search-started'))
        searching = false
    }
    day = laterDay(day, person, draw)
  }
  const last = events[events.length - 1]?.on ?? start
  const furthest = draw.one([
    dayAfter(last, draw.one([0, 1, 7, 8, 20, 60])),
    dayAfter(last, 9),
    dayAfter(last, 16),
    draw.chance(15) ? '2025-01-31' : last,
  ])
  const until = furthest < last ? last : furthest
  const known = draw.chance(28) ? without(person, draw) : person
  const id = `seed-${seed}`
  const history: History = recorded
    ? { id, person: known, until, transfers: 'recorded', events }
    : { id, person: known, until, events }
  if (recorded || !events.some(({ type }) => type === 'left-untransferred') || !leftTooLate(history)) return history
  const allowed = events.filter(({ type }) => type !== 'left-untransferred')
  return { ...history, events: allowed.length > 0 ? allowed : [{ on: start, type: 'change-notified' }] }
}

/** The person without one to three facts; of those with many possible values only one, alone. */
function without(person: Facts, draw: Drawing): Facts {
  const wide = ['birthDate', 'unemploymentExpectedOn', 'dismissalNoticeOn'] as const
  const narrow = [
    'homeMunicipality',
    'residenceMunicipality',
    'motherTongue',
    'immigrant',
    'meetsEarningsRelatedConditions',
    'temporaryProtectionPermit',
    'inEmployment',
    'fullyLaidOff',
    'regularWeeklyHours',
    'guaranteedMinimumWeeklyHours',
    'fullTimeStudent',
    'wageSubsidisedWork',
    'inService',
    'dismissalOnEconomicOrProductionGrounds',
    'yearsWithEmployerAtNotice',
  ] as const
  const absent: readonly string[] = draw.chance(20)
    ? [draw.one(wide)]
    : [draw.one(narrow), draw.one(narrow), ...(draw.chance(40) ? [draw.one(narrow)] : [])]
  return Object.fromEntries(Object.entries(person).filter(([fact]) => !absent.includes(fact)))
}
