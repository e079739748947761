/**
 * The place in the Act that decides who holds a task, from the day it stands there: where the Act gives it to an
 * authority, or, of a task that it leaves where it was, the list in which it is not. Written from the Act's
 * specification.
 */

/** One place for the whole trial, or places with their first days. */
type Places = string | readonly (readonly [from: string, place: string])[]

const start = '2021-03-01'

/** Statements that no wording moves: not among those of 12 § 2 mom., from 2021-06-01 of 12 a § 1 mom. */
const notAmongStatements: Places = [[start, '12 § 2 mom.'], ['2021-06-01', '12 a § 1 mom.']]
const onService: Places = [[start, '12 § 2 mom. 1 kohta'], ['2021-06-01', '12 a § 1 mom. 3 kohta']]
const multiSector: Places = [[start, '8 §'], ['2021-06-01', '8 § 3 mom.']]
const support = (before: string, after: string): Places => [
  [start, `10 § 1 mom. 3 kohta ${before}, 24 § 2 mom.`],
  ['2023-07-01', `10 § 1 mom. 3 kohta ${after}, 24 § 2 mom.`],
]

const places: Readonly<Record<string, Places>> = {
  // 5 §
  'transfer-to-municipality': '5 § 1 mom.',
  'leave-untransferred': [
    [start, '5 § 3 mom.'],
    ['2023-01-01', '5 § 5 mom.'],
  ],
  'change-security-non-transfer': [
    [start, '5 §'],
    ['2023-01-01', '5 § 3 mom.'],
  ],
  'change-security-transfer-back': [
    [start, '5 §'],
    ['2023-01-01', '5 § 4 mom.'],
  ],
  'transfer-on-move': '5 § 1 mom.',
  'transfer-to-te-office-on-request': [
    [start, '5 §'],
    ['2021-06-01', '5 § 4 mom.'],
    ['2023-01-01', '5 § 6 mom.'],
  ],
  'transfer-to-other-municipality-on-request': [
    [start, '5 §'],
    ['2021-06-01', '5 § 5 mom.'],
    ['2023-01-01', '5 § 7 mom.'],
  ],
  'notify-discretionary-transfer': [
    [start, '5 §'],
    ['2021-06-01', '5 § 6 mom.'],
    ['2023-01-01', '5 § 8 mom.'],
  ],
  // 6 §
  'first-registration': '6 §',
  'restart-registration-former-client': [
    [start, '6 § 2 mom.'],
    ['2022-05-02', '6 § 3 mom.'],
  ],
  'refusal-of-registration': [
    [start, '6 §'],
    ['2022-05-02', '6 § 3 mom.'],
  ],
  'restrict-electronic-restart': [
    [start, '6 §'],
    ['2022-05-02', '6 § 3 mom.'],
  ],
  'receive-notices-ending-job-search': '6 § 1 mom.',
  // 7 §
  'procure-state-financed-services': '7 § 3 mom.',
  // 8 §
  'jobseeker-interviews': '8 § 1 mom.',
  'service-need-assessment': '8 § 1 mom.',
  'job-search-discussions': '8 § 1 mom.',
  'tyokanava-eligibility-decision': '8 § 1 mom.',
  'tyokanava-assignment': '8 § 1 mom.',
  'informing-jobseekers': '8 § 2 mom.',
  'offering-work-and-following-plan': '8 § 2 mom.',
  'written-reminder': '8 § 2 mom.',
  'multi-sector-service-need': multiSector,
  'multi-sector-mapping-period': multiSector,
  'multi-sector-service-end': multiSector,
  // 9 §
  'employment-plan': '9 § 1 mom. 1 kohta',
  'multi-sector-employment-plan': '9 § 1 mom. 2 kohta',
  'activation-plan': '9 § 1 mom. 3 kohta',
  'integration-plan-unemployed': '9 § 1 mom. 4 kohta',
  // 10 and 11 §
  'personal-job-placement': '10 § 1 mom. 1 kohta',
  'information-and-advice': '10 § 1 mom. 1 kohta',
  'vocational-and-career-guidance': '10 § 1 mom. 1 kohta',
  'refer-to-expert-assessment': '10 § 1 mom. 2 kohta',
  'refer-to-coaching': '10 § 1 mom. 2 kohta',
  'refer-to-tryout': '10 § 1 mom. 2 kohta',
  'refer-to-labour-market-training': '10 § 1 mom. 2 kohta',
  'pay-subsidy': '10 § 1 mom. 3 kohta a, 11 § 2 mom., 24 § 2 mom.',
  'employment-subsidy-55': [
    [start, '10 § 1 mom. 3 kohta'],
    ['2023-07-01', '10 § 1 mom. 3 kohta b, 11 § 2 mom.'],
  ],
  'start-up-grant': support('b', 'c'),
  'discretionary-expense-compensation': support('c', 'd'),
  'discretionary-benefits-services': support('d', 'e'),
  'workplace-adjustment-support': '10 § 1 mom. 3 kohta',
  'self-motivated-study-decision': '10 § 1 mom. 4 kohta',
  'immigrant-self-motivated-study-decision': '10 § 1 mom. 5 kohta',
  'publish-vacancies': '10 § 1 mom. 6 kohta',
  'introduce-jobseekers': '10 § 1 mom. 6 kohta',
  'other-employer-services': '10 § 1 mom. 6 kohta',
  'employer-change-security': '10 § 1 mom.',
  'change-security-training': '10 § 1 mom.',
  'job-alternation-leave': '10 § 1 mom.',
  'labour-market-training-selection': '10 § 2 mom.',
  'labour-market-training-interruption': '10 § 2 mom.',
  'pay-subsidies-and-compensations': '10 § 4 mom.',
  'decide-and-pay-unemployment-benefit': '10 §',
  'work-tryout-contract-own': '11 § 1 mom.',
  // 12 §
  'integration-act-chapter-2': '12 § 1 mom.',
  'initial-mapping': '12 § 1 mom.',
  'activation-plan-act-5-6-decision': [
    [start, '12 §'],
    ['2021-06-01', '12 § 2 mom.'],
  ],
  // 12 a §, before it 12 §
  'statement-service-participation': onService,
  'statement-labour-market-training': onService,
  'statement-self-motivated-study': [
    [start, '12 § 2 mom. 2 kohta'],
    ['2021-06-01', '12 a § 1 mom. 4 kohta'],
  ],
  'statement-integration-study': [
    [start, '12 § 2 mom. 3 kohta'],
    ['2021-06-01', '12 a § 1 mom. 5 kohta'],
  ],
  'statement-general-conditions': [...notAmongStatements, ['2021-10-02', '12 a § 1 mom. 1 kohta']],
  'statement-benefit-restoration': [...notAmongStatements, ['2022-07-11', '12 a § 1 mom. 1 kohta']],
  'statement-start-of-business': [...notAmongStatements, ['2021-10-02', '12 a § 1 mom. 2 kohta']],
  'statement-short-studies': [...notAmongStatements, ['2021-10-02', '12 a § 1 mom. 2 kohta']],
  'statement-clear-cut-studies': [...notAmongStatements, ['2022-07-11', '12 a § 2 mom.']],
  'statement-other-studies': notAmongStatements,
  'statement-full-time-business': notAmongStatements,
  'statement-obstacles-to-labour-market': notAmongStatements,
  'statement-unpaid-work': notAmongStatements,
  'statement-young-person-study-duty': notAmongStatements,
  'statement-reproachable-conduct': notAmongStatements,
  'statement-any-other': notAmongStatements,
  'expense-compensation-data': [
    [start, '12 § 5 mom.'],
    ['2021-06-01', '12 a § 4 mom.'],
    ['2022-07-11', '12 a § 5 mom.'],
  ],
  // 12 b §
  'notice-job-search-abroad': [...notAmongStatements, ['2022-07-11', '12 b § 1 mom.']],
  // 13 §
  'guarantee-57-59': '13 § 1 mom.',
  'offer-60-plus': '13 § 2 mom.',
  'six-month-work-opportunity': '13 § 3 mom.',
  // 14, 14 a and 18 §
  'use-national-information-system': [
    [start, '14 § 1 mom.'],
    ['2022-05-23', '14 § 4 mom.'],
  ],
  'client-data-controller-duties': [
    [start, '18 § 1 mom.'],
    ['2022-05-23', '14 § 3 mom.'],
  ],
  'te-office-keeps-own-entries-accurate': [
    [start, '14 §'],
    ['2022-05-23', '14 § 3 mom.'],
  ],
  'multi-sector-data-controller': [
    [start, '14 §'],
    ['2023-01-01', '14 a § 2 mom.'],
  ],
  'grant-access-rights': [
    [start, '14 § 2 mom.'],
    ['2022-05-23', '18 § 1 mom., 18 § 2 mom.'],
  ],
  'report-access-right-change': [
    [start, '18 § 1 mom.'],
    ['2022-05-23', '18 § 3 mom.'],
  ],
  // 16 and 17 §
  'set-spending-quota': '16 § 1 mom.',
  'information-right': '17 § 1 mom. 1 kohta',
  'denial-of-service': '17 § 1 mom. 2 kohta, 11 § 2 mom., 24 § 2 mom.',
  'denial-joint-training-and-business-services': '17 § 1 mom. 2 kohta',
  // 20 and 22 §
  'facts-for-te-office-statement': '20 § 2 mom.',
  'supervise-trial': '22 § 1 mom.',
  'supervision-order': '22 § 2 mom.',
  'suspend-trial': '22 § 3 mom.',
  'supervision-remark': '22 § 5 mom.',
  'inform-ministry-of-supervision': '22 § 6 mom.',
  // 24 §
  'stock-transfer': '24 § 1 mom.',
}

export function provisionOfTask(task: string, on: string): string {
  const found = places[task]
  if (found === undefined) throw new Error(`No place for the task ${task}`)
  const place = typeof found === 'string' ? found : found.findLast(([from]) => from <= on)?.[1]
  if (place === undefined) throw new Error(`No place for the task ${task} on ${on}`)
  return place
}
