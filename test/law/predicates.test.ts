import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as law from '../../src/entry/index.ts'
import type { Day, DatedTruth, Person } from '../../src/entry/index.ts'
import * as rules from '../../src/entry/rules.ts'
import { runs } from '../harness/thinned.ts'
import { missingFor, truthOf, truthOfClientGroup } from '../oracle/completions.ts'
import { completePersonOn, partlyKnownOn } from '../oracle/arbitraries.ts'
import { secondCriteria } from '../oracle/criteria.ts'
import * as second from '../oracle/eligibility.ts'
import type { Complete, LawFact } from '../oracle/eligibility.ts'

type Predicate = (person: Person, on: Day) => DatedTruth
interface Twice {
  readonly name: string
  readonly predicate: Predicate
  readonly criterion: rules.PersonCriterion
  readonly holds: (p: Complete, on: Day) => boolean
  readonly facts: readonly LawFact[]
}

/**
 * Each predicate beside its second formulation and the facts that one is about; the client group's are too many to
 * combine.
 */
const twice: readonly Twice[] = [
  { name: 'isJobseeker', predicate: law.isJobseeker, criterion: rules.jobseeker, ...secondCriteria.jobseeker },
  { name: 'isUnemployed', predicate: law.isUnemployed, criterion: rules.unemployed, ...secondCriteria.unemployed },
  { name: 'isAtRiskOfUnemployment', predicate: law.isAtRiskOfUnemployment, criterion: rules.atRisk, ...secondCriteria['at-risk'] },
  { name: 'isEmployedBySubsidy', predicate: law.isEmployedBySubsidy, criterion: rules.employedBySubsidy, ...secondCriteria['employed-by-subsidy'] },
  { name: 'isInEmploymentPromotingService', predicate: law.isInEmploymentPromotingService, criterion: rules.inEmploymentPromotingService, ...secondCriteria['in-service'] },
  { name: 'hasNoEarningsRelatedRight', predicate: law.hasNoEarningsRelatedRight, criterion: rules.noEarningsRelatedRight, ...secondCriteria['no-earnings-related-right'] },
  { name: 'isUnder30', predicate: law.isUnder30, criterion: rules.under30, ...secondCriteria['under-30'] },
  { name: 'isImmigrant', predicate: law.isImmigrant, criterion: rules.immigrant, ...secondCriteria.immigrant },
  { name: 'isForeignLanguageSpeaker', predicate: law.isForeignLanguageSpeaker, criterion: rules.foreignLanguageSpeaker, ...secondCriteria['foreign-language'] },
  { name: 'meetsRegistrationCondition', predicate: law.meetsRegistrationCondition, criterion: rules.registration, ...secondCriteria.registration },
  { name: 'isChangeSecurityClient', predicate: law.isChangeSecurityClient, criterion: rules.changeSecurity, ...secondCriteria['change-security'] },
]

describe('each predicate', () => {
  test('every predicate is yes or no as the Act read a second time says', () => {
    fc.assert(
      fc.property(completePersonOn, ({ person, on }) => {
        for (const { name, predicate, holds } of [
          ...twice,
          { name: 'belongsToClientGroup', predicate: law.belongsToClientGroup, holds: second.belongsToClientGroup },
        ]) {
          const truth = !second.isInForce(on) ? 'not-in-force' : holds(person, on) ? 'yes' : 'no'
          expect(predicate(person, on), name).toBe(truth)
        }
      }),
      { numRuns: runs(10_000) }
    )
  })

  test.each(twice)(
    '$name is yes, no or unknown, and misses facts, exactly as over all completions',
    ({ predicate, criterion, holds, facts }) => {
      fc.assert(
        fc.property(
          partlyKnownOn(24).map(({ person, on }) => ({ person, on })),
          fc.subarray([...facts]),
          ({ person, on }, absent) => {
            const known = Object.fromEntries(
              Object.entries(person).filter(([fact]) => !absent.some((name) => name === fact))
            )
            const truth = second.isInForce(on) ? truthOf(holds, facts, known, on) : 'not-in-force'
            expect(predicate(known, on)).toBe(truth)
            expect(rules.decideCriterion(criterion, known, on)).toBe(truth)
            const missing = second.isInForce(on) ? missingFor(holds, facts, known, on) : []
            expect(rules.missingForCriterion(criterion, known, on)).toEqual(missing)
          }
        ),
        { numRuns: runs(400) }
      )
    }
  )

  test('belongsToClientGroup is yes, no or unknown exactly as over all completions', () => {
    fc.assert(
      fc.property(partlyKnownOn(12), ({ person, on }) => {
        expect(law.belongsToClientGroup(person, on)).toBe(
          second.isInForce(on) ? truthOfClientGroup(person, on) : 'not-in-force'
        )
      }),
      { numRuns: runs(1_500) }
    )
  })
})
