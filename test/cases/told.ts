/** Histories as cases tell them: the people most of them are about, and their first event. */
import type { Origin } from '../../src/conformance/case.ts'
import { dayAfter } from '../oracle/candidates.ts'
import type { Facts, History, HistoryEvent } from '../oracle/lifetime.ts'
import { nobodySpecial } from './people.ts'

/** A history with what a case says of it. */
export interface Told {
  readonly id: string
  readonly title: string
  readonly history: History
  readonly origin: Origin
  /** Where the reasons of the answer do not say it. */
  readonly provision?: string
}

/** Makes histories of one origin. */
export const telling = (origin: Origin) => (
  id: string, title: string, provision: string, person: Facts, until: string, events: readonly HistoryEvent[],
  more: Partial<History> = {}
): Told => ({ id: `lifetime-${id}`, title, provision, origin, history: { person, until, events, ...more } })

/** Of Tampere, unemployed, with the right to earnings-related allowance: in no group. */
export const outOfGroup: Facts = Object.fromEntries(
  Object.entries(nobodySpecial).filter(([fact]) => fact !== 'jobSearchValid' && fact !== 'registeredAs')
)

/** The same without the right: in the group of 4 § 1 mom. 1 kohta. */
export const inGroup: Facts = { ...outOfGroup, meetsEarningsRelatedConditions: false }

/** In the group for one ground that a change of facts takes away again. */
export const byGround: Facts = { ...outOfGroup, immigrant: true }
export const lostGround: Facts = { immigrant: false }

/** In the group by temporary protection alone, from 2023-03-01: of Oulu, without a home municipality. */
export const protectedOnly: Facts = {
  ...outOfGroup,
  homeMunicipality: null,
  residenceMunicipality: '564',
  temporaryProtectionPermit: true,
}

export const started = (
  on: string,
  registeredAs: 'unemployed-jobseeker' | 'jobseeker' | 'jobseeker-at-risk' = 'unemployed-jobseeker',
  facts?: Facts
): HistoryEvent => ({ on, type: 'search-started', registeredAs, ...(facts && { facts }) })
export const ended = (on: string): HistoryEvent => ({ on, type: 'search-ended' })
export const changed = (on: string, facts: Facts): HistoryEvent => ({ on, type: 'facts-changed', facts })
export const moved = (on: string, homeMunicipality: string | null): HistoryEvent => ({
  on,
  type: 'moved',
  homeMunicipality,
})
export const movedResidence = (on: string, residenceMunicipality: string | null): HistoryEvent => ({
  on,
  type: 'moved',
  residenceMunicipality,
})

/** The momentti on discretion, and those on requests: their numbers changed with 671/2022. */
export const discretionOn = (day: string): string => (day < '2023-01-01' ? '5 § 3 mom.' : '5 § 5 mom.')
export const requestOn = (day: string, isToMunicipality: boolean): string => {
  if (day < '2021-06-01') return '5 §'
  if (day < '2023-01-01') return isToMunicipality ? '5 § 5 mom.' : '5 § 4 mom.'
  return isToMunicipality ? '5 § 7 mom.' : '5 § 6 mom.'
}

/** Days counted from the first of a wording: the shortest has 21. */
export const daysFrom = (from: string) => (step: number): string => dayAfter(from, step)
