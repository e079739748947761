/**
 * What a question is once everything the law does not tell apart is left out: its cell. Two cases of one cell would ask
 * the same thing twice. Facts that a wording does not read are no part of its cells, and an absent fact is a value of
 * its own.
 */
import {
  hasReached,
  isAtRisk,
  isForeignLanguageSpeaker,
  isInService,
  isUnder30,
  type Complete
} from '../oracle/eligibility.ts'
import type { History, HistoryEvent } from '../oracle/lifetime.ts'
import { dayAfter } from '../oracle/candidates.ts'
import { areasOfTheAct, municipalitiesOfAland } from '../oracle/areas-of-the-act.ts'
import type { ConformanceCase } from '../../src/conformance/case.ts'

const trial = new Set(areasOfTheAct.flatMap(({ codes }) => codes.split(' ')))
const aland = new Set(municipalitiesOfAland.split(' '))

type Known = Readonly<Record<string, unknown>>

export const placeOf = (code: unknown): string =>
  code === null ? 'none' : trial.has(String(code)) ? 'trial' : aland.has(String(code)) ? 'aland' : 'outside'
const from = (limit: number, value: unknown): string => (Number(value) >= limit ? `${limit}+` : `<${limit}`)
const word = String

/** The facts of a person as the law of the day tells their values apart; a fact that it does not read has no place. */
const abstractions: Readonly<Record<string, (value: unknown, on: string, person: Known) => string | null>> = {
  homeMunicipality: placeOf,
  residenceMunicipality: placeOf,
  birthDate: (value, on, person) => {
    const known = { birthDate: String(value) } as Complete // the one fact that is read
    const young = isUnder30(known, on) ? 'under-30' : 'over-30'
    if (on < '2023-01-01') return young
    const notice = person.dismissalNoticeOn
    // The age at notice counts only with a notice that can bar: given from 2023-01-01 to the day, or unknown.
    const given = typeof notice === 'string' && notice >= '2023-01-01' && notice <= on
    if (!given && notice !== undefined) return young
    return `${young} ${hasReached(55, String(value), given ? notice : on) ? '55' : 'not-55'}`
  },
  motherTongue: (value) => (isForeignLanguageSpeaker({ motherTongue: value } as Complete) ? 'foreign' : 'domestic'), // the one fact that is read
  immigrant: word,
  meetsEarningsRelatedConditions: word,
  temporaryProtectionPermit: (value, on) => (on < '2023-03-01' ? null : word(value)),
  jobSearchValid: word,
  registeredAs: (value, on) => {
    if (on < '2021-06-01') return word(value === 'unemployed-jobseeker')
    return on < '2022-05-02' ? null : word(value)
  },
  inEmployment: word,
  fullyLaidOff: word,
  regularWeeklyHours: (value) => from(4, value),
  guaranteedMinimumWeeklyHours: (value, on) => (on < '2022-05-02' ? null : value === null ? 'none' : from(4, value)),
  fullTimeBusinessDays: (value) => from(15, value),
  benefitRightDespiteBusiness: (value, on) => (on < '2022-05-02' ? null : word(value)),
  fullTimeStudent: word,
  benefitRightDespiteStudies: (value, on) => (on < '2022-05-02' ? null : word(value)),
  wageSubsidisedWork: (value, on) => {
    const counts =
      value === 'pay-subsidy' || value === 'state-agency-appropriation' || (on >= '2023-07-01' && value !== null)
    return word(counts)
  },
  startUpGrant: word,
  inService: (value) => word(isInService({ inService: value } as Complete)), // the one fact that is read
  unemploymentExpectedOn: (value, on) =>
    on < '2022-05-02' ? null : word(isAtRisk({ unemploymentExpectedOn: value } as Complete, on)), // the one fact that is read
  dismissalNoticeOn: (value, on) => {
    if (on < '2023-01-01') return null
    if (value === null || String(value) < '2023-01-01') return 'none'
    return String(value) > on ? 'ahead' : 'given'
  },
  dismissalOnEconomicOrProductionGrounds: (value, on) => (on < '2023-01-01' ? null : word(value)),
  yearsWithEmployerAtNotice: (value, on) => (on < '2023-01-01' ? null : from(5, value)),
}

/** The cell of a person on a day of the trial, fact by fact. */
export function personCell(person: Known, on: string): Readonly<Record<string, string>> {
  const cell: Record<string, string> = {}
  if (on < '2021-03-01' || on > '2024-12-31') return { day: on < '2021-03-01' ? 'before' : 'after' }
  for (const [fact, abstract] of Object.entries(abstractions)) {
    const value = person[fact]
    const seen = value === undefined ? null : abstract(value, on, person)
    if (seen !== null) cell[fact] = seen
  }
  return cell
}

/**
 * Numbers at their limits, days before and from the start of the Act, codes of trial municipalities; other values as
 * they are.
 */
const circumstanceCell = (name: string, value: unknown): unknown => {
  if (name === 'applicationDate') return String(value) < '2021-03-01' ? 'before' : 'after'
  if (name === 'clientOf' || name === 'wasClientOf') return value === null || value === 'te-office' ? value : 'trial'
  if (name === 'plannedCredits') return value === null ? null : from(5, value)
  if (name === 'plannedStudyWeeks') return value === null ? null : from(3, value)
  if (name === 'plannedCompetencePoints') return value === null ? null : from(4.5, value)
  if (name === 'plannedWeeklyHours') return value === null ? null : from(25, value)
  if (name === 'plannedMonths') return value === null ? null : Number(value) <= 3 ? '<=3' : '>3'
  return value
}

/** The days between two events as the window of seven days tells them apart. */
function gap(before: string, day: string): string {
  if (day === before) return 'same day'
  if (day <= dayAfter(before, 7)) return 'within seven days'
  return 'later'
}

/** The turns of the law that lie between two days: a day of the Act, an age. */
const turns = [
  '2021-03-01',
  '2021-04-01',
  '2021-06-01',
  '2022-05-02',
  '2023-01-01',
  '2023-03-01',
  '2023-07-01',
  '2025-01-01',
]
const eraOf = (day: string): number => turns.filter((turn) => turn <= day).length

function eventCell(event: HistoryEvent, before: string, facts: Known): unknown {
  const { on, type, ...fields } = event
  const said = Object.entries(fields).map(([name, value]): readonly [string, unknown] => {
    if (name === 'facts') return [name, personCell({ ...facts, ...(value as Known) }, inTrial(on))] // facts are a record
    if (name === 'homeMunicipality' || name === 'residenceMunicipality' || name === 'to') return [name, value]
    if (name === 'until') return [name, gap(on, String(value))]
    return [name, name === 'cause' ? 'said' : value]
  })
  return [type, eraOf(on), gap(before, on), said]
}

const inTrial = (day: string): string => (day < '2021-03-01' ? '2021-03-01' : day > '2024-12-31' ? '2024-12-31' : day)

function historyCell({ person, until, transfers, events }: History): unknown {
  const first = events[0]?.on ?? until
  const known = { ...person, jobSearchValid: undefined, registeredAs: undefined }
  return [
    personCell(known, inTrial(first)),
    [person.homeMunicipality, person.residenceMunicipality],
    transfers ?? 'assumed',
    events.map((event, index) => eventCell(event, events[index - 1]?.on ?? first, known)),
    gap(events.at(-1)?.on ?? first, until),
    eraOf(until),
  ]
}

/**
 * The days on which a task begins or ends in the middle of a wording, or an answer about it turns on a day of its own.
 */
const daysOfTasks = ['2021-04-01', '2022-07-01']

/**
 * Both sides of the repeal of a task's provision: the days count apart, although the law tells only the second from
 * those before.
 */
const aroundSection13 = ['2024-09-01', '2024-09-02']
export const aroundRepeal: Readonly<Record<string, readonly string[]>> = {
  'job-alternation-leave': ['2024-07-31', '2024-08-01'],
  'guarantee-57-59': aroundSection13,
  'offer-60-plus': aroundSection13,
  'six-month-work-opportunity': aroundSection13,
}

/** The cell of a case, as text: question, wording and abstract input. */
export function cellOf({ question, on, wording, input }: ConformanceCase): string {
  const { person, history, task, circumstances, municipality } = input
  const asked = on ?? ''
  switch (question) {
    case 'assess':
      return JSON.stringify([question, wording, personCell(person as Known, asked)]) // the generator's own people
    case 'timeline':
      return JSON.stringify([question, wording, historyCell(history as History)]) // the generator's own histories
    case 'competentAuthority': {
      const given = Object.entries(circumstances as Known)
        .sort()
        .map(([name, value]) => [name, circumstanceCell(name, value)]) // the generator's own
      const turns = [...daysOfTasks, ...(aroundRepeal[String(task)] ?? [])]
      const outside = wording === null ? asked < '2021-03-01' : turns.filter((day) => day <= asked).length
      return JSON.stringify([question, wording, task, outside, given])
    }
    case 'area':
      return JSON.stringify([question, municipality])
    case 'input':
      return JSON.stringify([question, wording, on, input])
  }
}
