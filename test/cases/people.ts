/** Cases about people: what the second formulation answers, in cells that no other case asks. */
import { wordingOf } from '../../src/act/wordings.ts'
import type { ConformanceCase, Origin, Topic } from '../../src/conformance/case.ts'
import { byParts, type OverCompletions } from '../oracle/completions.ts'
import { dayAfter, nobodySpecial } from '../oracle/candidates.ts'
import { factsOfUnemployment } from '../oracle/criteria.ts'
import * as second from '../oracle/eligibility.ts'
import { decideComplete, lawFacts, type Complete, type LawFact } from '../oracle/eligibility.ts'
import { cellOf, placeOf } from './cells.ts'
import { drawing } from './covering.ts'

export { nobodySpecial }
export type Facts = Partial<Complete>

/** The same, in the client group by 4 § 1 mom. 1 kohta. */
export const withoutRight: Complete = { ...nobodySpecial, meetsEarningsRelatedConditions: false }

export const isComplete = (person: Facts): person is Complete => lawFacts.every((fact) => person[fact] !== undefined)

/** What the second formulation says; over all completions where not everything is known. */
export function answerTo(person: Facts, on: string): Readonly<Record<string, unknown>> & OverCompletions {
  const wording = wordingOf(on)?.id ?? null
  const { size, ...over } = isComplete(person)
    ? { ...decideComplete(person, on), missing: [], size: 1 }
    : byParts(person, on)
  return { wording, ...over, size }
}

const ofStatus: readonly LawFact[] = factsOfUnemployment

/** The provision that makes a fact count. */
export function provisionOf(fact: LawFact, on: string): string {
  if (ofStatus.includes(fact)) return '2 § 1 kohta'
  switch (fact) {
    case 'motherTongue': return '2 § 3 kohta'
    case 'immigrant': return '2 § 4 kohta'
    case 'inService': return '2 § 5 kohta'
    case 'wageSubsidisedWork':
    case 'startUpGrant': return '2 § 6 kohta'
    case 'jobSearchValid': return '2 § 2 kohta'
    case 'meetsEarningsRelatedConditions': return '4 § 1 mom. 1 kohta'
    case 'birthDate': return '4 § 1 mom. 2 kohta'
    case 'temporaryProtectionPermit': return '4 § 2 mom.'
    case 'registeredAs': return on < '2023-03-01' ? '4 § 2 mom.' : '4 § 3 mom.'
    case 'dismissalNoticeOn':
    case 'dismissalOnEconomicOrProductionGrounds':
    case 'yearsWithEmployerAtNotice': return '5 § 3 mom.'
    case 'residenceMunicipality': return '5 § 1 mom.'
    default: return '4 § 1 mom.'
  }
}

/** The provisions of an answer: its sources, or those of the facts on which it turns. */
function provisionsOf(answer: ReturnType<typeof answerTo>, on: string): string {
  if (answer.wording === null) return '23 §'
  const { sources, missing } = answer
  if (Array.isArray(sources))
    return sources.map((source: unknown) => String(source).replace(/^1269\/2020 | \([^)]*\)$/g, '')).join(', ')
  const open = [...new Set(missing.map((fact) => provisionOf(fact, on)))]
  return open.length > 0 ? open.join(', ') : '4 § 1 mom.'
}

/** What a case about a person says of itself. */
interface PersonCase {
  readonly id: string
  readonly topic: Topic
  readonly title: string
  readonly on: string
  readonly person: Facts
  readonly origin: Origin
  /** Where the answer's sources do not say it. */
  readonly provision?: string
}

export function personCase({ id, topic, title, on, person, origin, provision }: PersonCase): ConformanceCase {
  const answer = answerTo(person, on)
  const { size: _, ...expected } = answer
  const input = {
    person: Object.fromEntries(lawFacts.flatMap((fact) => (person[fact] === undefined ? [] : [[fact, person[fact]]]))),
  }
  return {
    id,
    topic,
    title,
    question: 'assess',
    on,
    input,
    expected,
    provision: provision ?? provisionsOf(answer, on),
    origin,
    wording: answer.wording as ConformanceCase['wording'],
  } // wordingOf gave it
}

/** Values that facts can take without a part in what a case is about. */
const idle = (on: string): { readonly [K in LawFact]?: readonly Complete[K][] } => ({
  homeMunicipality: ['837', '564', '091', '853', '609', '297'],
  residenceMunicipality: ['837', '564', '202', '478', null],
  birthDate: ['1970-01-01', '1964-06-30', '1958-12-24', '1980-02-29'],
  motherTongue: ['fi', 'sv', 'smn', null, 'ru'],
  immigrant: [false, true],
  meetsEarningsRelatedConditions: [true, false],
  temporaryProtectionPermit: [false, true],
  registeredAs: ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'],
  inEmployment: [false, true],
  fullyLaidOff: [false, true],
  regularWeeklyHours: [0, 3.5, 4, 37.5],
  guaranteedMinimumWeeklyHours: [null, 2, 4],
  fullTimeBusinessDays: [0, 14, 30],
  benefitRightDespiteBusiness: [false, true],
  fullTimeStudent: [false, true],
  benefitRightDespiteStudies: [false, true],
  wageSubsidisedWork: [null, 'pay-subsidy', '55-plus'],
  startUpGrant: [false, true],
  inService: [null, 'other', 'rehabilitative-work'],
  unemploymentExpectedOn: [null, dayAfter(on, 40), dayAfter(on, 3)],
  dismissalNoticeOn: [null, '2022-11-30', dayAfter(on, 5)],
  dismissalOnEconomicOrProductionGrounds: [false, true],
  yearsWithEmployerAtNotice: [0, 2, 7],
})

/** Tells some of the facts otherwise, at random but the same each time, until that is taken; first of all nothing. */
export function varying(seed: string, on: string, names: readonly LawFact[], take: (varied: Facts) => boolean): void {
  const draw = drawing([...seed].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7))
  const values = idle(on)
  if (take({})) return
  for (let attempt = 0; attempt < 3000; attempt += 1) {
    const varied = Array.from({ length: 1 + draw(7) }, () => {
      const fact = names[draw(names.length)] ?? 'startUpGrant'
      const ofFact = values[fact] ?? []
      return [fact, ofFact[draw(ofFact.length)]]
    })
    if (take(Object.fromEntries(varied))) return
  }
  throw new Error(`No cell is left for ${seed}`)
}

/** One side of a boundary: the day asked about, and what differs from the others' common person. */
export interface Side {
  readonly id: string
  readonly title: string
  readonly on: string
  readonly facts: Facts
}

/** A boundary: a person, the facts that make the boundary, and its sides. */
interface Boundary {
  readonly topic: Topic
  readonly person: Complete
  readonly sides: readonly Side[]
  readonly provision?: string
  readonly origin?: Origin
}

/**
 * What the Act asks of a person, each question by itself, with the answer. Facts may be told otherwise only where all
 * of this stays: a person kept out by one thing must not come to be kept out by another as well, or nothing turns on
 * the first.
 */
export function standing(facts: Facts, on: string): string {
  const person: Complete = { ...nobodySpecial, ...facts }
  return JSON.stringify([
    decideComplete(person, on),
    person.jobSearchValid,
    [second.isUnemployed(person, on), second.isEmployedBySubsidy(person, on), second.isInService(person), second.isAtRisk(person, on)],
    placeOf(person.homeMunicipality),
    [second.hasNoEarningsRelatedRight(person), second.isUnder30(person, on), second.isImmigrant(person), second.isForeignLanguageSpeaker(person)],
    on >= '2023-03-01' && [person.temporaryProtectionPermit, placeOf(person.residenceMunicipality)],
    second.meetsRegistrationCondition(person, on),
    second.isChangeSecurityClient(person, on),
  ])
}

/** The cases found so far, and what they ask. */
export interface Collection {
  readonly cases: ConformanceCase[]
  readonly cells: Set<string>
  readonly ids: Set<string>
}

export const collection = (): Collection => ({ cases: [], cells: new Set(), ids: new Set() })

/** Takes the case in unless its cell has been asked; whether it was taken in. Areas have no cells to share. */
export function add({ cases, cells, ids }: Collection, one: ConformanceCase): boolean {
  const cell = cellOf(one)
  if (cells.has(cell)) return false
  if (ids.has(one.id)) throw new Error(`Two cases ${one.id}`)
  cells.add(cell)
  ids.add(one.id)
  cases.push(one)
  return true
}

/**
 * The sides of a boundary. Where a side's cell has been asked (the law tells the birthday and the day after it not
 * apart), facts that play no part are changed until it is a cell of its own, and every side still stands as before.
 */
export function addBoundary(
  into: Collection,
  { topic, person, sides, provision, origin = 'boundary' }: Boundary
): void {
  const decisive = new Set<string>(['jobSearchValid', ...sides.flatMap(({ facts }) => Object.keys(facts))])
  const standings = sides.map(({ on, facts }) => standing({ ...person, ...facts }, on))
  const names = lawFacts.filter((fact) => !decisive.has(fact))
  for (const { id, title, on, facts } of sides) {
    varying(id, on, names, (varied) => {
      const keeps = sides.every(
        (side, index) => standing({ ...person, ...varied, ...side.facts }, side.on) === standings[index]
      )
      if (!keeps) return false
      const made = personCase({
        id,
        topic,
        title,
        on,
        person: { ...person, ...varied, ...facts },
        origin,
        ...(provision !== undefined && { provision }),
      })
      // Outside the days of the Act everybody is answered alike: once is enough.
      return add(into, made) || made.wording === null
    })
  }
}
