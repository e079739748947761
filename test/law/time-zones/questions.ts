/** What the child processes are asked: people whose answer turns on a day, on the days around every boundary. */
import {
  assess,
  belongsToClientGroup,
  changesOf,
  explain,
  isAtRiskOfUnemployment,
  isChangeSecurityClient,
  isUnder30,
  meetsRegistrationCondition,
  nextQuestion,
  type Person
} from '../../../src/entry/index.ts'

const known: Person = {
  homeMunicipality: '837',
  residenceMunicipality: '564',
  birthDate: '1970-01-01',
  motherTongue: 'fi',
  immigrant: false,
  meetsEarningsRelatedConditions: true,
  temporaryProtectionPermit: false,
  jobSearchValid: true,
  registeredAs: 'jobseeker',
  inEmployment: true,
  fullyLaidOff: false,
  regularWeeklyHours: 20,
  guaranteedMinimumWeeklyHours: 3.99,
  fullTimeBusinessDays: 0,
  fullTimeStudent: false,
  wageSubsidisedWork: '55-plus',
  startUpGrant: false,
  inService: null,
  unemploymentExpectedOn: null,
  dismissalNoticeOn: null,
  dismissalOnEconomicOrProductionGrounds: true,
  yearsWithEmployerAtNotice: 5,
}

/** One person for each thing that a day decides: the law, the two ages, the notice, the risk, the leap day. */
export const people: readonly Person[] = [
  known,
  { ...known, registeredAs: 'unemployed-jobseeker', meetsEarningsRelatedConditions: false },
  { ...known, registeredAs: 'unemployed-jobseeker', guaranteedMinimumWeeklyHours: null, meetsEarningsRelatedConditions: false },
  { ...known, registeredAs: 'unemployed-jobseeker', inEmployment: false, birthDate: '1993-03-28' },
  { ...known, registeredAs: 'unemployed-jobseeker', inEmployment: false, birthDate: '1992-02-29' },
  { ...known, registeredAs: 'unemployed-jobseeker', inEmployment: false, birthDate: '1994-10-30' },
  { ...known, immigrant: true, registeredAs: 'jobseeker', unemploymentExpectedOn: '2023-04-08' },
  { ...known, immigrant: true, registeredAs: 'jobseeker', unemploymentExpectedOn: '2022-11-12' },
  { ...known, immigrant: true, registeredAs: 'unemployed-jobseeker', birthDate: '1968-02-29', dismissalNoticeOn: '2023-02-28' },
  { ...known, immigrant: true, registeredAs: 'unemployed-jobseeker', birthDate: '1968-03-26', dismissalNoticeOn: '2023-03-26' },
  { ...known, immigrant: true, registeredAs: 'unemployed-jobseeker', birthDate: '1960-01-01', dismissalNoticeOn: '2022-12-31' },
  { ...known, immigrant: true, registeredAs: 'unemployed-jobseeker', birthDate: '1960-01-01', dismissalNoticeOn: '2023-01-01' },
  { ...known, temporaryProtectionPermit: true, registeredAs: 'jobseeker-at-risk' },
  { birthDate: '1992-02-29', jobSearchValid: true, homeMunicipality: '837', meetsEarningsRelatedConditions: true },
  { birthDate: '1968-10-29', jobSearchValid: true, homeMunicipality: '837', immigrant: true },
  {},
]

/**
 * The days before, of and after each change of the law, each leap day and each change of clocks in Europe and America.
 */
const turns = [
  ['2021-02-28', '2021-03-01'],
  ['2021-03-13', '2021-03-14', '2021-03-15'],
  ['2021-03-27', '2021-03-28', '2021-03-29'],
  ['2021-05-31', '2021-06-01'],
  ['2021-10-01', '2021-10-02'],
  ['2021-10-30', '2021-10-31', '2021-11-01'],
  ['2022-02-27', '2022-02-28', '2022-03-01'],
  ['2022-05-01', '2022-05-02'],
  ['2022-05-22', '2022-05-23'],
  ['2022-07-10', '2022-07-11', '2022-07-31', '2022-08-01'],
  ['2022-10-28', '2022-10-29', '2022-10-30', '2022-11-06', '2022-11-12', '2022-11-13'],
  ['2022-12-31', '2023-01-01'],
  ['2023-02-27', '2023-02-28', '2023-03-01'],
  ['2023-03-24', '2023-03-25', '2023-03-26', '2023-03-27', '2023-03-28', '2023-04-08', '2023-04-09'],
  ['2023-06-30', '2023-07-01'],
  ['2023-10-28', '2023-10-29', '2023-10-30'],
  ['2023-11-30', '2023-12-01'],
  ['2024-02-28', '2024-02-29', '2024-03-01'],
  ['2024-10-29', '2024-10-30', '2024-10-31'],
  ['2024-12-31', '2025-01-01'],
].flat()

/** Every answer of the library to every question, in one line each. */
export function answers(): readonly string[] {
  const byDay = people.flatMap((person) =>
    turns.map((on) =>
      JSON.stringify([
        assess(person, on),
        explain(person, on).tree?.children.map(({ truth }) => truth),
        nextQuestion(person, on)?.fact,
        [
          isUnder30,
          isChangeSecurityClient,
          isAtRiskOfUnemployment,
          meetsRegistrationCondition,
          belongsToClientGroup,
        ].map((ask) => ask(person, on)),
      ])
    )
  )
  return [...byDay, ...people.map((person) => JSON.stringify(changesOf(person, '2022-10-01', '2023-04-30')))]
}
