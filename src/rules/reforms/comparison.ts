import type { AreaId, TrialMunicipalityCode } from '../../areas/members.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { Texts } from '../../texts/language.ts'
import type { Ground } from '../eligibility/decision.ts'
import type { Change, Compared } from './compare.ts'

/** How many people there are of each change. */
export type ChangeCounts = Readonly<Record<Change, number>>

/** What a comparison of many people has come to. */
export interface ComparisonSummary {
  /** What the counts are not about. */
  readonly note: Texts
  readonly people: number
  readonly changes: ChangeCounts
  /** Those who are of a municipality before or after, by its code; who moves is counted with both. */
  readonly municipalities: Readonly<Partial<Record<TrialMunicipalityCode, ChangeCounts>>>
  /** The same by the trial area. */
  readonly areas: Readonly<Partial<Record<AreaId, ChangeCounts>>>
  /** The same by each ground that a person has before or after. */
  readonly grounds: Readonly<Partial<Record<Ground, ChangeCounts>>>
  /** The first three of each change. */
  readonly examples: Readonly<Record<Change, readonly Compared[]>>
}

/** Counts many comparisons one by one. */
export interface Comparison {
  /** Counts one more; nothing of it is kept, unless it is one of the first of its change. */
  readonly add: (compared: Compared) => void
  /** What has been counted so far. */
  readonly summary: () => ComparisonSummary
}

const mostExamples = 3

/** What every count of a comparison is told with. */
export const aboutNewSearches: Texts = /* @__PURE__ */ deepFreeze({
  fi: 'Luvut koskevat uusia työnhakuja: kunnan nykyinen asiakas pysyy kunnan asiakkaana (6 §).',
  sv: 'Siffrorna gäller nya jobbsökningar: den som redan är kommunens kund förblir kommunens kund (6 §).',
  en: 'About new job searches only: an existing client of a municipality stays its client (6 §).',
})

/**
 * Counts what another wording of the Act does to many people, in memory that does not grow with their number: by
 * change, and by the municipality, the trial area and the grounds that they have before or after. About new job
 * searches only: who is a municipality's client already stays one (6 §).
 *
 * @returns `add` for each result of {@link compare} and `summary` for the counts so far, with the first three people of
 * each change. A person who moves is counted with both municipalities, and a person of several grounds with each
 *
 * Source: 1269/2020 4 § and 5 § 1-3 mom. in each of their wordings, 6 §.
 *
 * @example
 * ```ts
 * import { compare, comparison } from 'kuntakokeilu'
 * const { add, summary } = comparison()
 * const known = {
 *   homeMunicipality: '837', birthDate: '1995-01-22', jobSearchValid: true, registeredAs: 'unemployed-jobseeker',
 *   inEmployment: false, fullTimeStudent: false, wageSubsidisedWork: null, startUpGrant: false, inService: null,
 * } as const
 * for (const fullTimeBusinessDays of [0, 14, 15, 20]) {
 *   const person = { ...known, fullTimeBusinessDays, benefitRightDespiteBusiness: true }
 *   add(compare(person, '2022-05-02', { before: 'V2', after: 'V3' }))
 * }
 * summary().changes //=> { gains: 2, loses: 0, moves: 0, same: 2, open: 0 }
 * summary().municipalities['837']?.gains //=> 2
 * ```
 */
export function comparison(): Comparison {
  let people = 0
  const all = counts()
  const municipalities = new Map<TrialMunicipalityCode, Counts>()
  const areas = new Map<AreaId, Counts>()
  const grounds = new Map<Ground, Counts>()
  const examples: Record<Change, Compared[]> = { gains: [], loses: [], moves: [], same: [], open: [] }
  return {
    add: (compared) => {
      const { before, after, change } = compared
      people += 1
      all[change] += 1
      if (examples[change].length < mostExamples) examples[change].push(compared)
      const served = [before, after].flatMap(({ authority }) => (authority?.kind === 'municipality' ? [authority] : []))
      count(municipalities, change, served.map(({ code }) => code))
      count(areas, change, served.map(({ area }) => area))
      count(grounds, change, [...before.grounds, ...after.grounds])
    },
    summary: () => ({
      note: aboutNewSearches,
      people,
      changes: { ...all },
      municipalities: byName(municipalities),
      areas: byName(areas),
      grounds: byName(grounds),
      examples: {
        gains: [...examples.gains], loses: [...examples.loses], moves: [...examples.moves],
        same: [...examples.same], open: [...examples.open],
      },
    }),
  }
}

type Counts = Record<Change, number>

const counts = (): Counts => ({ gains: 0, loses: 0, moves: 0, same: 0, open: 0 })

/** Counts a change under each of the names, once. */
function count<Name>(rows: Map<Name, Counts>, change: Change, names: readonly Name[]): void {
  for (const name of new Set(names)) {
    const row = rows.get(name) ?? counts()
    row[change] += 1
    rows.set(name, row)
  }
}

/** Copies of the counts, by their names in order. */
function byName<Name extends string>(rows: ReadonlyMap<Name, Counts>): Partial<Record<Name, ChangeCounts>> {
  const inOrder = [...rows].sort(([one], [other]) => (one < other ? -1 : 1))
  const copies = inOrder.map(([name, row]) => [name, { ...row }])
  return Object.fromEntries(copies) as Partial<Record<Name, ChangeCounts>> // the names are its keys
}
