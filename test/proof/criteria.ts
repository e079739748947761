/**
 * Each criterion alone, in every wording: every cell of its facts, each also unknown, against the second formulation.
 */
import { wordings, type Day, type Person } from '../../src/entry/index.ts'
import * as rules from '../../src/entry/rules.ts'
import { secondCriteria } from '../oracle/criteria.ts'
import { lawFacts, type Complete, type LawFact } from '../oracle/eligibility.ts'
import { anybody, domainsOn, fault, type Report } from './abstract-facts.ts'
import { partOf } from './partial-cells.ts'

interface Twice {
  readonly criterion: rules.PersonCriterion
  readonly holds: (p: Complete, on: Day) => boolean
  readonly facts: readonly LawFact[]
}

const twice: Readonly<Record<string, Twice>> = {
  jobseeker: { criterion: rules.jobseeker, ...secondCriteria.jobseeker },
  unemployed: { criterion: rules.unemployed, ...secondCriteria.unemployed },
  atRisk: { criterion: rules.atRisk, ...secondCriteria['at-risk'] },
  employedBySubsidy: { criterion: rules.employedBySubsidy, ...secondCriteria['employed-by-subsidy'] },
  inEmploymentPromotingService: { criterion: rules.inEmploymentPromotingService, ...secondCriteria['in-service'] },
  noEarningsRelatedRight: {
    criterion: rules.noEarningsRelatedRight, ...secondCriteria['no-earnings-related-right'],
  },
  under30: { criterion: rules.under30, ...secondCriteria['under-30'] },
  immigrant: { criterion: rules.immigrant, ...secondCriteria.immigrant },
  foreignLanguageSpeaker: { criterion: rules.foreignLanguageSpeaker, ...secondCriteria['foreign-language'] },
  registration: { criterion: rules.registration, ...secondCriteria.registration },
  changeSecurity: { criterion: rules.changeSecurity, ...secondCriteria['change-security'] },
  groupByResidence: {
    criterion: rules.groupByResidence,
    holds: (p, on) =>
      on >= '2023-03-01' && p.temporaryProtectionPermit && ['837', '564'].includes(String(p.residenceMunicipality)),
    facts: ['temporaryProtectionPermit', 'residenceMunicipality'],
  },
}

export function proveCriteria(): Report {
  const report: Report = { cells: 0, faults: 0 }
  for (const { from, to } of wordings) {
    for (const on of [from, to]) {
      const domains = domainsOn(on)
      for (const [name, { criterion, holds, facts }] of Object.entries(twice)) {
        const { partials, strides, stands } = partOf(facts, domains, anybody(domains), (p) => String(holds(p, on)))
        // Values of every domain.
        const yes = stands.findIndex((values) => holds({ ...anybody(domains), ...values } as Complete, on))
        partials.forEach(({ answers, moves }, cell) => {
          const person: Person = Object.fromEntries(
            facts.flatMap((fact, place) => {
              const digit = Math.floor(cell / (strides[place] ?? 1)) % (domains[fact].length + 1)
              return digit === 0 ? [] : [[fact, domains[fact][digit - 1]]]
            })
          )
          const expected = (answers & (answers - 1)) !== 0 ? 'unknown' : yes >= 0 && answers === 1 << yes ? 'yes' : 'no'
          const missing = lawFacts.filter((fact) => moves.some((move) => facts[move.fact] === fact))
          const truth = rules.decideCriterion(criterion, person, on)
          const named = rules.missingForCriterion(criterion, person, on)
          report.cells += 1
          if (truth !== expected || named.join() !== missing.join())
            fault(report, name, on, person, truth, named, 'expected', expected, missing)
        })
      }
    }
  }
  return report
}
