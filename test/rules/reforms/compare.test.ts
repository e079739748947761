import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assessUnder,
  compare,
  InputError,
  wordings,
  type Compared,
  type Person,
  type WordingId,
} from '../../../src/entry/index.ts'
import type { Reading } from '../../../src/criteria/deciding.ts'
import { truthsOf } from '../../../src/criteria/truths.ts'
import type { Part } from '../../../src/criteria/prepare.ts'
import { decisionIn } from '../../../src/rules/eligibility/decision.ts'
import type { PersonTree } from '../../../src/rules/vocabulary.ts'
import { runs } from '../../harness/thinned.ts'
import { completePersonOn, partlyKnownOn } from '../../oracle/arbitraries.ts'
import { nobodySpecial } from '../../oracle/candidates.ts'
import { decidingByBruteForce } from '../../oracle/deciding.ts'

const pair = (before: WordingId, after: WordingId) => ({ before, after })
const anyPair = fc.record({
  before: fc.constantFrom(...wordings.map(({ id }) => id)), after: fc.constantFrom(...wordings.map(({ id }) => id)),
})

describe('compare', () => {
  const immigrant: Person = { ...nobodySpecial, immigrant: true }
  const changeOf = ({ change, because }: Compared) => [change, ...because]

  const employed = { inEmployment: true, regularWeeklyHours: 40 } as const
  const underProtection = { residenceMunicipality: '091', temporaryProtectionPermit: true } as const
  const dismissed = {
    birthDate: '1960-01-01', dismissalNoticeOn: '2023-01-01', dismissalOnEconomicOrProductionGrounds: true,
    yearsWithEmployerAtNotice: 5,
  } as const
  const business = { fullTimeBusinessDays: 15, benefitRightDespiteBusiness: true } as const
  const anyJobseeker = { registeredAs: 'jobseeker' } as const

  it.each<[WordingId, WordingId, string, Person, string[]]>([
    ['V0', 'V1', '2021-06-01', anyJobseeker, ['gains', 'registered-as-jobseeker', 'registered-as-unemployed']],
    ['V1', 'V2', '2021-10-02', {}, ['same']],
    ['V2', 'V3', '2022-05-02', { ...employed, unemploymentExpectedOn: '2022-05-16' }, ['gains', 'at-risk']],
    ['V2', 'V3', '2022-05-02', { ...employed, unemploymentExpectedOn: undefined }, ['open']],
    ['V2', 'V3', '2022-05-02', business, ['gains', 'benefit-despite-business']],
    ['V2', 'V3', '2022-05-02', { ...employed, guaranteedMinimumWeeklyHours: 0 }, [
      'gains', 'guaranteed-hours-under-four',
    ]],
    ['V2', 'V3', '2022-05-02', anyJobseeker, ['loses', 'registered-as-unemployed-or-at-risk', 'at-risk']],
    ['V2', 'V3', '2025-01-01', anyJobseeker, ['same']],
    ['V3', 'V2', '2022-05-02', business, ['loses', 'benefit-despite-business']],
    ['V6', 'V7', '2023-01-02', dismissed, [
      'loses', 'notice-from-2023', 'economic-or-production-grounds', 'aged-55-at-notice', 'five-years-with-employer',
    ]],
    ['V7', 'V8', '2023-03-01', { ...underProtection, immigrant: false }, [
      'gains', 'temporary-protection', 'residence-in-trial',
    ]],
    ['V8', 'V9', '2023-07-01', { ...employed, wageSubsidisedWork: '55-plus' }, [
      'gains', 'wage-subsidised-work', 'pay-subsidised-work',
    ]],
    ['V8', 'V9', '2023-07-01', { ...employed, ...underProtection, wageSubsidisedWork: '55-plus' }, [
      'moves', 'wage-subsidised-work', 'pay-subsidised-work',
    ]],
  ])('%s to %s on %s: %j', (before, after, on, facts, expected) =>
    expect(changeOf(compare({ ...immigrant, ...facts }, on, pair(before, after)))).toEqual(expected))

  it('has both assessments, with the id', () => {
    const { before, after } = compare({ id: 'p-1', ...immigrant }, '2022-05-02', pair('V2', 'V3'))
    expect(before).toEqual(assessUnder({ id: 'p-1', ...immigrant }, '2022-05-02', 'V2'))
    expect(after).toEqual(assessUnder({ id: 'p-1', ...immigrant }, '2022-05-02', 'V3'))
  })
})

interface Asked {
  readonly person: Person
  readonly on: string
}
type Sides = ReturnType<typeof pair>

/** The change by the words of the contract. */
function changeInWords({ before, after }: Compared): string {
  if (before.outcome === 'unknown' || after.outcome === 'unknown') return 'open'
  if (before.outcome !== 'transfer' && after.outcome === 'transfer') return 'gains'
  if (before.outcome === 'transfer' && after.outcome !== 'transfer') return 'loses'
  return JSON.stringify(before.authority) === JSON.stringify(after.authority) ? 'same' : 'moves'
}

const leaves = (part: Part<PersonTree>): readonly string[] =>
  part.of.length === 0 ? [part.criterion.id] : part.of.flatMap(leaves)

describe.each([
  ['of whom everything is known', completePersonOn],
  ['of whom something is unknown', partlyKnownOn(4)],
] as const)('people %s, over all pairs of wordings', (_, people) => {
  it('the change is as the contract words it, and there is a reason exactly where something changes', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property<[Asked, Sides]>(
        people,
        anyPair,
        ({ person, on }, sides) => {
          const compared = compare(person, on, sides)
          const { change, because } = compared
          met.add(change)
          expect(change).toBe(changeInWords(compared))
          expect(because.length > 0).toBe(change !== 'same' && change !== 'open')
          expect(new Set(because).size).toBe(because.length)
          expect(compare(person, on, { before: sides.after, after: sides.before }).because.toSorted()).toEqual(
            because.toSorted(),
          )
        },
      ),
      { numRuns: runs(6_000) },
    )
    if (runs(100) === 100) expect(met.size).toBeGreaterThanOrEqual(4)
  })

  it('the reasons are those of brute force', () => {
    fc.assert(
      fc.property<[Asked, Sides]>(people, anyPair, ({ person, on }, sides) => {
        const { change, because } = compare(person, on, sides)
        if (because.length === 0) return
        const readingOf = (wording: WordingId): Reading<PersonTree> | undefined => {
          const { found, parts } = decisionIn(wording)
          const part = change === 'moves' ? parts.byHome : found.root
          return part && { part, truths: truthsOf(found, person, found.on(on)) }
        }
        const [before, after] = [readingOf(sides.before), readingOf(sides.after)]
        expect([...because].sort()).toEqual(before && after && decidingByBruteForce(before, after))
        const standing = [sides.before, sides.after].map((wording) => leaves(decisionIn(wording).found.root))
        // One id has one test, so that it can differ only where it stands on one side alone.
        expect(because.filter((id) => standing.every((ids) => ids.includes(id)))).toEqual([])
      }),
      { numRuns: runs(400) }
    )
  })
})

describe('refused', () => {
  const problemsOf = (wordings: unknown): readonly unknown[] => {
    try {
      compare({}, '2023-03-01', wordings as Sides)
    } catch (error) {
      if (error instanceof InputError) return error.problems.map(({ code, fact }) => `${code} ${fact}`)
    }
    return []
  }
  it.each([
    [{ before: 'V2' }, ['missing-field after']],
    [{ before: 'V2', after: 'V13' }, ['unknown-word after']],
    [{ before: 'v2', after: 3 }, ['unknown-word before', 'unknown-word after']],
    [{ before: 'V2', after: 'V3', wording: 'V4' }, ['unknown-field wording']],
    ['V2', ['not-a-record null']],
    [undefined, ['not-a-record null']],
  ])('%j', (wordings, problems) => expect(problemsOf(wordings)).toEqual(problems))
})
