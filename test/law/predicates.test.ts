import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  belongsToClientGroup,
  hasNoEarningsRelatedRight,
  isAtRiskOfUnemployment,
  isChangeSecurityClient,
  isEmployedBySubsidy,
  isForeignLanguageSpeaker,
  isImmigrant,
  isInEmploymentPromotingService,
  isJobseeker,
  isUnder30,
  isUnemployed,
  meetsRegistrationCondition,
  type Day,
  type DatedTruth,
  type Person
} from '../../src/entry/index.ts'
import * as rules from '../../src/entry/rules.ts'
import { runs } from '../harness/thinned.ts'
import { missingFor, truthOf, truthOfClientGroup } from '../oracle/completions.ts'
import { completePersonOn, partlyKnownOn } from '../oracle/arbitraries.ts'
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
  { name: 'isJobseeker', predicate: isJobseeker, criterion: rules.jobseeker, holds: second.isJobseeker, facts: ['jobSearchValid'] },
  {
    name: 'isUnemployed',
    predicate: isUnemployed,
    criterion: rules.unemployed,
    holds: second.isUnemployed,
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
  },
  { name: 'isAtRiskOfUnemployment', predicate: isAtRiskOfUnemployment, criterion: rules.atRisk, holds: second.isAtRisk, facts: ['unemploymentExpectedOn'] },
  {
    name: 'isEmployedBySubsidy',
    predicate: isEmployedBySubsidy,
    criterion: rules.employedBySubsidy,
    holds: second.isEmployedBySubsidy,
    facts: ['jobSearchValid', 'wageSubsidisedWork', 'startUpGrant'],
  },
  { name: 'isInEmploymentPromotingService', predicate: isInEmploymentPromotingService, criterion: rules.inEmploymentPromotingService, holds: second.isInService, facts: ['inService'] },
  {
    name: 'hasNoEarningsRelatedRight',
    predicate: hasNoEarningsRelatedRight,
    criterion: rules.noEarningsRelatedRight,
    holds: second.hasNoEarningsRelatedRight,
    facts: ['meetsEarningsRelatedConditions'],
  },
  { name: 'isUnder30', predicate: isUnder30, criterion: rules.under30, holds: second.isUnder30, facts: ['birthDate'] },
  { name: 'isImmigrant', predicate: isImmigrant, criterion: rules.immigrant, holds: second.isImmigrant, facts: ['immigrant'] },
  {
    name: 'isForeignLanguageSpeaker',
    predicate: isForeignLanguageSpeaker,
    criterion: rules.foreignLanguageSpeaker,
    holds: second.isForeignLanguageSpeaker,
    facts: ['motherTongue'],
  },
  {
    name: 'meetsRegistrationCondition',
    predicate: meetsRegistrationCondition,
    criterion: rules.registration,
    holds: second.meetsRegistrationCondition,
    facts: ['registeredAs', 'unemploymentExpectedOn'],
  },
  {
    name: 'isChangeSecurityClient',
    predicate: isChangeSecurityClient,
    criterion: rules.changeSecurity,
    holds: second.isChangeSecurityClient,
    facts: ['birthDate', 'dismissalNoticeOn', 'dismissalOnEconomicOrProductionGrounds', 'yearsWithEmployerAtNotice'],
  },
]

describe('each predicate', () => {
  test('every predicate is yes or no as the Act read a second time says', () => {
    fc.assert(
      fc.property(completePersonOn, ({ person, on }) => {
        for (const { name, predicate, holds } of [
          ...twice,
          { name: 'belongsToClientGroup', predicate: belongsToClientGroup, holds: second.belongsToClientGroup },
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
        expect(belongsToClientGroup(person, on)).toBe(
          second.isInForce(on) ? truthOfClientGroup(person, on) : 'not-in-force'
        )
      }),
      { numRuns: runs(1_500) }
    )
  })
})
