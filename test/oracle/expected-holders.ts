/**
 * The tasks told by time, for a client of a trial municipality in the plain case: who holds what at the start, what
 * comes and goes, and which holder changes on which day. Read from the Act's tables of wordings; a check on the second
 * formulation, which tells the same by provision.
 */

/** The holder on the task's first day. */
export const firstHolders: Readonly<Record<string, readonly string[]>> = {
  'municipality shall': [
    'jobseeker-interviews',
    'service-need-assessment',
    'job-search-discussions',
    'informing-jobseekers',
    'offering-work-and-following-plan',
    'written-reminder',
    'employment-plan',
    'multi-sector-employment-plan',
    'activation-plan',
    'integration-plan-unemployed',
    'personal-job-placement',
    'information-and-advice',
    'vocational-and-career-guidance',
    'work-tryout-contract-own',
    'refer-to-expert-assessment',
    'refer-to-coaching',
    'refer-to-tryout',
    'refer-to-labour-market-training',
    'pay-subsidy',
    'employment-subsidy-55',
    'start-up-grant',
    'discretionary-expense-compensation',
    'discretionary-benefits-services',
    'self-motivated-study-decision',
    'immigrant-self-motivated-study-decision',
    'statement-service-participation',
    'statement-self-motivated-study',
    'statement-integration-study',
    'expense-compensation-data',
    'facts-for-te-office-statement',
    'use-national-information-system',
    'client-data-controller-duties',
    'multi-sector-data-controller',
    'report-access-right-change',
    'integration-act-chapter-2',
    'initial-mapping',
    'guarantee-57-59',
    'offer-60-plus',
    'six-month-work-opportunity',
    'transfer-on-move',
  ],
  'municipality may': ['denial-of-service', 'information-right'],
  'te-office shall': [
    'multi-sector-service-need',
    'multi-sector-mapping-period',
    'multi-sector-service-end',
    'activation-plan-act-5-6-decision',
    'tyokanava-eligibility-decision',
    'tyokanava-assignment',
    'labour-market-training-selection',
    'labour-market-training-interruption',
    'change-security-training',
    'job-alternation-leave',
    'statement-labour-market-training',
    'statement-general-conditions',
    'statement-benefit-restoration',
    'statement-start-of-business',
    'statement-short-studies',
    'statement-clear-cut-studies',
    'statement-other-studies',
    'statement-full-time-business',
    'statement-obstacles-to-labour-market',
    'statement-unpaid-work',
    'statement-young-person-study-duty',
    'statement-reproachable-conduct',
    'statement-any-other',
    'notice-job-search-abroad',
    'te-office-keeps-own-entries-accurate',
    'publish-vacancies',
    'introduce-jobseekers',
    'other-employer-services',
    'employer-change-security',
    'first-registration',
    'restart-registration-former-client',
    'refusal-of-registration',
    'receive-notices-ending-job-search',
    'transfer-to-municipality',
    'stock-transfer',
    'change-security-non-transfer',
    'change-security-transfer-back',
    'notify-discretionary-transfer',
  ],
  'te-office may': [
    'workplace-adjustment-support',
    'denial-joint-training-and-business-services',
    'restrict-electronic-restart',
    'leave-untransferred',
    'transfer-to-te-office-on-request',
    'transfer-to-other-municipality-on-request',
  ],
  'ely shall': ['procure-state-financed-services', 'set-spending-quota'],
  'keha shall': ['pay-subsidies-and-compensations'],
  'keha may': ['grant-access-rights'],
  'kela-or-fund shall': ['decide-and-pay-unemployment-benefit'],
  'avi shall': ['supervise-trial', 'inform-ministry-of-supervision'],
  'avi may': ['supervision-order', 'suspend-trial', 'supervision-remark'],
}

/** What happens on each day on which anything happens; every other day is as the day before. */
export const happenings: Readonly<Record<string, readonly string[]>> = {
  '2021-04-01': ['stock-transfer ends'], // 24 § 1 mom.
  '2021-06-01': [
    // 421/2021
    'multi-sector-service-need: municipality shall',
    'multi-sector-mapping-period: municipality shall',
    'multi-sector-service-end: municipality shall',
    'activation-plan-act-5-6-decision: municipality shall',
    'transfer-to-te-office-on-request begins',
    'transfer-to-other-municipality-on-request begins',
    'notify-discretionary-transfer begins',
  ],
  '2021-10-02': [
    // 421/2021, 12 a § 1 mom. 1-2 kohta
    'statement-general-conditions: municipality shall',
    'statement-start-of-business: municipality shall',
    'statement-short-studies: municipality shall',
  ],
  // 1381/2021.
  '2022-05-02': ['job-search-discussions begins', 'written-reminder begins', 'restrict-electronic-restart begins'],
  '2022-05-23': ['te-office-keeps-own-entries-accurate begins'], // 338/2022
  '2022-07-01': ['tyokanava-eligibility-decision begins', 'tyokanava-assignment begins'], // 242/2022
  '2022-07-11': [
    // 682/2022
    'statement-benefit-restoration: municipality shall',
    'statement-clear-cut-studies: municipality may',
    'notice-job-search-abroad: municipality shall',
  ],
  '2023-01-01': [
    // 670, 671 and 937/2022
    'change-security-training begins',
    'multi-sector-data-controller begins',
    'change-security-non-transfer begins',
    'change-security-transfer-back begins',
  ],
  '2023-03-01': ['tyokanava-eligibility-decision: municipality shall'], // 149/2023
  '2023-07-01': ['employment-subsidy-55 begins'], // 374/2023
}

/**
 * Who stands beside the holder, from when; nobody else does. A span ends on the day before the next one, or with the
 * Act.
 */
export const besideHolder: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'denial-joint-training-and-business-services': [['2021-03-01', 'ely may-alongside']],
  'statement-service-participation': [['2022-07-11', 'te-office may-alongside']],
  'statement-self-motivated-study': [['2022-07-11', 'te-office may-alongside']],
  'statement-integration-study': [['2022-07-11', 'te-office may-alongside']],
  'statement-general-conditions': [
    ['2021-03-01', 'te-service-centre may-alongside'],
    ['2022-07-11', 'te-service-centre may-alongside, te-office may-alongside'],
  ],
  // Decree 1556/2016 2 §
  'statement-benefit-restoration': [
    ['2021-03-01', 'te-service-centre may-alongside'],
    ['2022-07-11', 'te-service-centre may-alongside, te-office may-alongside'],
  ],
  'statement-start-of-business': [['2022-07-11', 'te-office may-alongside']],
  'statement-short-studies': [['2022-07-11', 'te-office may-alongside']],
  'statement-clear-cut-studies': [
    ['2021-03-01', 'te-service-centre may-alongside'],
    ['2022-07-11', 'te-service-centre may-alongside, te-office shall'],
  ],
  'statement-other-studies': [['2021-03-01', 'te-service-centre may-alongside']],
  'statement-full-time-business': [['2021-03-01', 'te-service-centre may-alongside']],
  'client-data-controller-duties': [['2022-05-23', 'keha shall']],
  'publish-vacancies': [['2021-03-01', 'municipality may-alongside']],
  'introduce-jobseekers': [['2021-03-01', 'municipality may-alongside']],
  'other-employer-services': [['2021-03-01', 'ely shall']],
  'restart-registration-former-client': [['2021-03-01', 'municipality shall']],
  'receive-notices-ending-job-search': [['2021-03-01', 'municipality shall, te-service-centre shall']],
  'procure-state-financed-services': [['2021-03-01', 'te-office shall, te-service-centre shall']],
}
