/** Reads facts of a person by their place in the register: named reads, one a fact, are what engines make fast. */
import type { Register } from '../criteria/register.ts'
import { facts, type FactName } from './facts.ts'
import type { Person } from './person.ts'

function read(person: Person, place: number): unknown {
  switch (place) {
    case 0: return person.id
    case 1: return person.homeMunicipality
    case 2: return person.residenceMunicipality
    case 3: return person.birthDate
    case 4: return person.motherTongue
    case 5: return person.immigrant
    case 6: return person.meetsEarningsRelatedConditions
    case 7: return person.temporaryProtectionPermit
    case 8: return person.jobSearchValid
    case 9: return person.registeredAs
    case 10: return person.inEmployment
    case 11: return person.fullyLaidOff
    case 12: return person.regularWeeklyHours
    case 13: return person.guaranteedMinimumWeeklyHours
    case 14: return person.fullTimeBusinessDays
    case 15: return person.benefitRightDespiteBusiness
    case 16: return person.fullTimeStudent
    case 17: return person.benefitRightDespiteStudies
    case 18: return person.wageSubsidisedWork
    case 19: return person.startUpGrant
    case 20: return person.inService
    case 21: return person.unemploymentExpectedOn
    case 22: return person.dismissalNoticeOn
    case 23: return person.dismissalOnEconomicOrProductionGrounds
    default: return person.yearsWithEmployerAtNotice
  }
}

/** The names of the facts, in the register's order. */
export const factNames: readonly FactName[] = /* @__PURE__ */ facts.map(({ name }) => name)

/** The facts of a {@link Person}. */
export const personRegister: Register<Person> = { facts, read }
