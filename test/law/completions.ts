/**
 * What holds in every completion of a partly known person, by brute force: the absent facts take every value that
 * stands for a side of a boundary the Act draws. That the chosen values miss no boundary is a test of its own
 * (candidates.test.ts).
 */
import type { Day, Person } from '../../src/index.ts'
import {
  belongsToClientGroup,
  decideComplete,
  hasReached,
  isAtRisk,
  isChangeSecurityClient,
  isEmployedBySubsidy,
  isForeignLanguageSpeaker,
  isInService,
  isUnder30,
  isUnemployed,
  lawFacts,
  type Bar,
  type Complete,
  type Decided,
  type Ground,
  type LawFact,
  type SecondAuthority,
} from './second-formulation.ts'

export type Truth = 'yes' | 'no' | 'unknown'

/** The facts of `person` that are not known, in the contract's order. */
export const absentFacts = (person: Person): LawFact[] => lawFacts.filter((fact) => person[fact] === undefined)

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** The calendar days within two of `day` moved by whole years: enough to hold both sides of a birthday and of 29 February. */
function daysAround(day: Day, years: number): Day[] {
  const at = Date.UTC(Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  return [-2, -1, 0, 1, 2].map((step) => new Date(at + step * 86_400_000).toISOString().slice(0, 10))
}

export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** `day` moved by whole years; a 29 February that the year lacks is 1 March. */
export function yearsAfter(day: Day, years: number): Day {
  const year = pad(Number(day.slice(0, 4)) + years, 4)
  const moved = `${year}${day.slice(4)}`
  return new Date(`${moved}T00:00:00Z`).toISOString().slice(0, 10) === moved ? moved : `${year}-03-01`
}

type Candidates = { readonly [K in LawFact]: readonly Complete[K][] }

const flag = [true, false] as const

/** The values that stand for all values of each fact, given what is known of the person. */
export function candidatesFor(person: Person, on: Day): Candidates {
  // Notices: none; the two sides of 2023-01-01; the day asked about and the next; the days around the 55th birthday.
  const notices = [
    null,
    '2022-12-31',
    '2023-01-01',
    on,
    dayAfter(on, 1),
    ...(person.birthDate === undefined ? [] : daysAround(person.birthDate, 55)),
  ]
  const noticesGiven = (person.dismissalNoticeOn === undefined ? notices : [person.dismissalNoticeOn]).filter((day) => day !== null)
  // Births: the days around turning 30 on the day asked about and 55 on each possible day of notice, none after `on`.
  const births = [on, ...daysAround(on, -30), ...noticesGiven.flatMap((day) => daysAround(day, -55))].filter((day) => day <= on)
  // Municipalities: none, Åland, outside the trial in two offices' areas (Kauniainen, Kaarina), in the trial in two
  // areas (Tampere, Oulu), and the one the other fact names.
  const municipalities = [null, '478', '235', '202', '837', '564']
  return {
    homeMunicipality: unique([...municipalities, person.residenceMunicipality ?? null]),
    residenceMunicipality: unique([...municipalities, person.homeMunicipality ?? null]),
    birthDate: unique(births),
    // None registered, Finnish, Swedish by its longer code, a Sámi language, a foreign one (2 § 3 kohta).
    motherTongue: [null, 'fi', 'swe', 'smn', 'ru'],
    immigrant: flag,
    meetsEarningsRelatedConditions: flag,
    temporaryProtectionPermit: flag,
    jobSearchValid: flag,
    registeredAs: ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'],
    inEmployment: flag,
    fullyLaidOff: flag,
    // Under four hours and not (2 § 1 kohta).
    regularWeeklyHours: [3.99, 4],
    // No variable-hours contract; under four hours and not (2 § 1 kohta a).
    guaranteedMinimumWeeklyHours: [null, 3.99, 4],
    // Two weeks and more than two (2 § 1 kohta b).
    fullTimeBusinessDays: [14, 15],
    benefitRightDespiteBusiness: flag,
    fullTimeStudent: flag,
    benefitRightDespiteStudies: flag,
    // None, the two of the original text, the two that came on 2023-07-01 (2 § 6 kohta).
    wageSubsidisedWork: [null, 'pay-subsidy', 'state-agency-appropriation', '55-plus', 'municipal-obligation'],
    startUpGrant: flag,
    // None, one of the closed list, one outside it (2 § 5 kohta).
    inService: [null, 'tryout', 'other'],
    // None; the day before, the day asked about, fourteen days on and fifteen (4 § 1 mom.).
    unemploymentExpectedOn: [null, dayAfter(on, -1), on, dayAfter(on, 14), dayAfter(on, 15)],
    dismissalNoticeOn: unique(notices),
    dismissalOnEconomicOrProductionGrounds: flag,
    // Under five years and not (916/2012 5 a luku 2 § 1 mom. 3 kohta).
    yearsWithEmployerAtNotice: [4.99, 5],
  }
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** Somebody of whom everything is known, to write the absent facts on. */
const anybody: Complete = {
  homeMunicipality: null,
  residenceMunicipality: null,
  birthDate: '1970-01-01',
  motherTongue: null,
  immigrant: false,
  meetsEarningsRelatedConditions: true,
  temporaryProtectionPermit: false,
  jobSearchValid: false,
  registeredAs: 'jobseeker',
  inEmployment: false,
  fullyLaidOff: false,
  regularWeeklyHours: 0,
  guaranteedMinimumWeeklyHours: null,
  fullTimeBusinessDays: 0,
  benefitRightDespiteBusiness: false,
  fullTimeStudent: false,
  benefitRightDespiteStudies: false,
  wageSubsidisedWork: null,
  startUpGrant: false,
  inService: null,
  unemploymentExpectedOn: null,
  dismissalNoticeOn: null,
  dismissalOnEconomicOrProductionGrounds: false,
  yearsWithEmployerAtNotice: 0,
}

/** Every combination of values of `facts`, each as a record of those facts. */
export function combinations(facts: readonly LawFact[], candidates: Candidates): Partial<Complete>[] {
  let rows: Partial<Complete>[] = [{}]
  for (const fact of facts) rows = rows.flatMap((row) => candidates[fact].map((value) => ({ ...row, [fact]: value })))
  return rows
}

/** `person` with the absent facts as in `values`. */
export const completed = (person: Person, ...values: readonly Partial<Complete>[]): Complete => {
  const known: Record<string, unknown> = { ...anybody }
  for (const fact of lawFacts) if (person[fact] !== undefined) known[fact] = person[fact]
  return Object.assign(known, ...values) as Complete // every fact of `anybody` is there, each with a value of its type
}

/** What holds over the completions of a person: the contract's definitions, word for word. */
export interface OverCompletions {
  readonly outcome: Decided['outcome'] | 'unknown'
  readonly authority: SecondAuthority
  readonly grounds: readonly Ground[]
  readonly barredBy: readonly Bar[]
  readonly missing: readonly LawFact[]
  /** How many completions were looked at. */
  readonly size: number
}

const routeOf = ({ outcome, authority }: Decided): string => `${outcome} ${JSON.stringify(authority)}`

function inAll(decided: readonly Decided[], missing: readonly LawFact[], size: number): OverCompletions {
  const [first] = decided
  if (first === undefined) throw new Error('A person has at least one completion')
  const same = <T>(of: (one: Decided) => T): boolean => decided.every((one) => JSON.stringify(of(one)) === JSON.stringify(of(first)))
  return {
    outcome: same((one) => one.outcome) ? first.outcome : 'unknown',
    authority: same((one) => one.authority) ? first.authority : null,
    grounds: first.grounds.filter((ground) => decided.every((one) => one.grounds.includes(ground))),
    barredBy: first.barredBy.filter((bar) => decided.every((one) => one.barredBy.includes(bar))),
    missing,
    size,
  }
}

const distinct = (decided: readonly Decided[]): Decided[] => [...new Map(decided.map((one) => [JSON.stringify(one), one])).values()]

/**
 * Brute force: every combination of the absent facts is decided. A fact is missing if two completions that differ in
 * that fact alone have a different outcome or authority. Only for people of whom few facts are absent.
 */
export function bruteForce(person: Person, on: Day): OverCompletions {
  const absent = absentFacts(person)
  const rows = combinations(absent, candidatesFor(person, on))
  const decided = rows.map((row) => decideComplete(completed(person, row), on))
  const routes = decided.map(routeOf)
  const missing = absent.filter((fact) => {
    const routeOfOthers = new Map<string, string>()
    return rows.some((row, index) => {
      const others = JSON.stringify({ ...row, [fact]: null })
      const route = routes[index] ?? ''
      const earlier = routeOfOthers.get(others)
      routeOfOthers.set(others, route)
      return earlier !== undefined && earlier !== route
    })
  })
  return inAll(distinct(decided), missing, rows.length)
}

// --- The same for people of whom many facts are absent ---

interface Part {
  readonly facts: readonly LawFact[]
  /** What the Act asks of these facts: two values with the same answer are interchangeable. */
  readonly asks: (p: Complete, on: Day) => string
}

/** The facts in groups of which the Act asks a few yes-or-no questions; no fact stands in two groups. */
const parts: readonly Part[] = [
  { facts: ['homeMunicipality'], asks: (p) => String(p.homeMunicipality) },
  { facts: ['residenceMunicipality'], asks: (p) => String(p.residenceMunicipality) },
  { facts: ['motherTongue'], asks: (p) => String(isForeignLanguageSpeaker(p)) },
  { facts: ['immigrant'], asks: (p) => String(p.immigrant) },
  { facts: ['meetsEarningsRelatedConditions'], asks: (p) => String(p.meetsEarningsRelatedConditions) },
  { facts: ['temporaryProtectionPermit'], asks: (p) => String(p.temporaryProtectionPermit) },
  { facts: ['jobSearchValid'], asks: (p) => String(p.jobSearchValid) },
  { facts: ['registeredAs'], asks: (p) => p.registeredAs },
  {
    facts: [
      'inEmployment',
      'fullyLaidOff',
      'regularWeeklyHours',
      'guaranteedMinimumWeeklyHours',
      'fullTimeBusinessDays',
      'benefitRightDespiteBusiness',
      'fullTimeStudent',
      'benefitRightDespiteStudies',
    ],
    asks: (p, on) => String(isUnemployed(p, on)),
  },
  { facts: ['wageSubsidisedWork'], asks: (p, on) => String(isEmployedBySubsidy({ ...p, startUpGrant: false, jobSearchValid: true }, on)) },
  { facts: ['startUpGrant'], asks: (p) => String(p.startUpGrant) },
  { facts: ['inService'], asks: (p) => String(isInService(p)) },
  { facts: ['unemploymentExpectedOn'], asks: (p, on) => String(isAtRisk(p, on)) },
  {
    facts: ['birthDate', 'dismissalNoticeOn', 'dismissalOnEconomicOrProductionGrounds', 'yearsWithEmployerAtNotice'],
    asks: (p, on) => `${isUnder30(p, on)} ${isChangeSecurityClient(p, on)}`,
  },
]

interface Varying {
  /** One combination of the part's absent facts for each answer that the Act can get. */
  readonly stand: readonly Partial<Complete>[]
  /** For each absent fact, the pairs of answers (places in `stand`) between which a change of that fact alone leads. */
  readonly turns: readonly { readonly fact: LawFact; readonly between: readonly (readonly [number, number])[] }[]
}

function varyingOf({ facts, asks }: Part, person: Person, on: Day, candidates: Candidates): Varying {
  const absent = facts.filter((fact) => person[fact] === undefined)
  const rows = combinations(absent, candidates)
  const places = new Map<string, number>()
  const stand: Partial<Complete>[] = []
  const placeOfRow = rows.map((row) => {
    const answer = asks(completed(person, row), on)
    const place = places.get(answer) ?? stand.push(row) - 1
    places.set(answer, place)
    return place
  })
  const turns = absent.map((fact) => {
    const placesOfOthers = new Map<string, Set<number>>()
    rows.forEach((row, index) => {
      const others = JSON.stringify({ ...row, [fact]: null })
      placesOfOthers.set(others, (placesOfOthers.get(others) ?? new Set()).add(placeOfRow[index] ?? 0))
    })
    const between = new Map<string, readonly [number, number]>()
    for (const reached of placesOfOthers.values()) {
      for (const one of reached) for (const other of reached) if (one < other) between.set(`${one} ${other}`, [one, other])
    }
    return { fact, between: [...between.values()] }
  })
  return { stand, turns }
}

/**
 * As {@link bruteForce}, but of each part of the facts one combination stands for all to which the Act gives the same
 * answer. Two completions that differ in one fact alone differ in one part alone, so nothing else is left out.
 */
export function byParts(person: Person, on: Day): OverCompletions {
  const candidates = candidatesFor(person, on)
  const varying = parts.map((part) => varyingOf(part, person, on, candidates)).filter(({ turns }) => turns.length > 0)
  const sizes = varying.map(({ stand }) => stand.length)
  const size = sizes.reduce((product, one) => product * one, 1)
  const strides = sizes.map((_, index) => sizes.slice(index + 1).reduce((product, one) => product * one, 1))
  const row = completed(person) as Record<LawFact, unknown> // written over for every combination
  const seen = new Map<string, { readonly decided: Decided; readonly route: number }>()
  const routes: string[] = []
  const routeAt = new Int32Array(size)
  for (let place = 0; place < size; place++) {
    varying.forEach(({ stand }, index) => Object.assign(row, stand[Math.floor(place / (strides[index] ?? 1)) % stand.length]))
    const decided = decideComplete(row as Complete, on)
    const key = `${decided.outcome}|${decided.authority === null ? '' : Object.values(decided.authority).join()}|${decided.grounds.join()}|${decided.barredBy.join()}`
    let known = seen.get(key)
    if (known === undefined) {
      const name = routeOf(decided)
      if (!routes.includes(name)) routes.push(name)
      known = { decided, route: routes.indexOf(name) }
      seen.set(key, known)
    }
    routeAt[place] = known.route
  }
  const missing: LawFact[] = []
  varying.forEach(({ stand, turns }, index) => {
    const stride = strides[index] ?? 1
    for (const { fact, between } of turns) {
      const turning = between.some(([one, other]) => {
        for (let place = 0; place < size; place++) {
          if (Math.floor(place / stride) % stand.length === one && routeAt[place] !== routeAt[place + (other - one) * stride]) return true
        }
        return false
      })
      if (turning) missing.push(fact)
    }
  })
  return inAll(distinct([...seen.values()].map(({ decided }) => decided)), lawFacts.filter((fact) => missing.includes(fact)), size)
}

/** The truth of a statement of the Act over all completions of the facts it is about. */
export function truthOf(holds: (p: Complete, on: Day) => boolean, facts: readonly LawFact[], person: Person, on: Day): Truth {
  const absent = facts.filter((fact) => person[fact] === undefined)
  const answers = combinations(absent, candidatesFor(person, on)).map((row) => holds(completed(person, row), on))
  if (answers.every((answer) => answer)) return 'yes'
  return answers.some((answer) => answer) ? 'unknown' : 'no'
}

/** {@link truthOf} for the client group, whose facts are too many to combine directly. */
export function truthOfClientGroup(person: Person, on: Day): Truth {
  const candidates = candidatesFor(person, on)
  let rows: Partial<Complete>[] = [{}]
  for (const part of parts) {
    const { stand, turns } = varyingOf(part, person, on, candidates)
    if (turns.length > 0 && !part.facts.includes('registeredAs')) rows = rows.flatMap((row) => stand.map((values) => ({ ...row, ...values })))
  }
  const truths = new Set<boolean>()
  for (const row of rows) {
    truths.add(belongsToClientGroup(completed(person, row), on))
    if (truths.size === 2) return 'unknown'
  }
  return truths.has(true) ? 'yes' : 'no'
}

export { hasReached }
