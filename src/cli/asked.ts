/** A question about a person as a row puts it. */
import type { Day } from '../calendar/day.ts'
import type { Person } from '../facts/person.ts'
import type { Message } from './messages.ts'
import type { Refusal } from '../refusals/problems.ts'

/** A row that can be answered: every fact was checked. */
export interface Asked {
  readonly person: Person
  readonly on: Day
}

/** A row that cannot be answered, by whose key, and why not. */
export interface Refused {
  readonly id: string | null
  readonly refusals: readonly Refusal[]
}

/**
 * The person of values that were checked, by the facts' places in the register. Always all facts in the same order,
 * unknown ones undefined: objects of one shape are what engines make fast.
 */
export function personOf(values: readonly unknown[]): Person {
  return {
    id: values[0],
    homeMunicipality: values[1],
    residenceMunicipality: values[2],
    birthDate: values[3],
    motherTongue: values[4],
    immigrant: values[5],
    meetsEarningsRelatedConditions: values[6],
    temporaryProtectionPermit: values[7],
    jobSearchValid: values[8],
    registeredAs: values[9],
    inEmployment: values[10],
    fullyLaidOff: values[11],
    regularWeeklyHours: values[12],
    guaranteedMinimumWeeklyHours: values[13],
    fullTimeBusinessDays: values[14],
    benefitRightDespiteBusiness: values[15],
    fullTimeStudent: values[16],
    benefitRightDespiteStudies: values[17],
    wageSubsidisedWork: values[18],
    startUpGrant: values[19],
    inService: values[20],
    unemploymentExpectedOn: values[21],
    dismissalNoticeOn: values[22],
    dismissalOnEconomicOrProductionGrounds: values[23],
    yearsWithEmployerAtNotice: values[24],
  } as Person // each value has passed the check of its fact
}

/** Where a reader of people puts what it reads. */
export interface PeopleSink {
  /** The input can be used: what follows are its rows. */
  readonly begin: () => void
  /** `isShort`: the row has fewer cells than the header. */
  readonly asked: (asked: Asked, isShort: boolean) => void
  readonly refused: (refused: Refused, line: number) => void
  /** A row without any value. */
  readonly blank: () => void
  /** The input cannot be used at all. */
  readonly unusable: (faults: readonly Message[]) => void
}
