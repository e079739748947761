/** The sections that decide who holds a task, as the Act's specification groups the tasks. */
const bySections: Readonly<Record<string, string>> = {
  '8 §': 'jobseeker-interviews service-need-assessment job-search-discussions informing-jobseekers offering-work-and-following-plan written-reminder multi-sector-service-need multi-sector-mapping-period multi-sector-service-end tyokanava-eligibility-decision tyokanava-assignment',
  '9 §': 'employment-plan multi-sector-employment-plan activation-plan integration-plan-unemployed',
  '12 §': 'activation-plan-act-5-6-decision integration-act-chapter-2 initial-mapping expense-compensation-data',
  '10 §': 'personal-job-placement information-and-advice vocational-and-career-guidance change-security-training refer-to-expert-assessment refer-to-coaching refer-to-tryout refer-to-labour-market-training labour-market-training-selection labour-market-training-interruption workplace-adjustment-support job-alternation-leave self-motivated-study-decision immigrant-self-motivated-study-decision publish-vacancies introduce-jobseekers other-employer-services employer-change-security pay-subsidies-and-compensations decide-and-pay-unemployment-benefit',
  '11 § 1 mom.': 'work-tryout-contract-own',
  '10 §, 11 § 2 mom., 24 § 2 mom.': 'pay-subsidy employment-subsidy-55',
  '10 §, 24 § 2 mom.': 'start-up-grant discretionary-expense-compensation discretionary-benefits-services',
  '17 §, 11 § 2 mom., 24 § 2 mom.': 'denial-of-service',
  '17 §': 'denial-joint-training-and-business-services information-right',
  '12 a §': 'statement-service-participation statement-labour-market-training statement-self-motivated-study statement-integration-study statement-general-conditions statement-benefit-restoration statement-start-of-business statement-short-studies statement-clear-cut-studies statement-other-studies statement-full-time-business statement-obstacles-to-labour-market statement-unpaid-work statement-young-person-study-duty statement-reproachable-conduct statement-any-other',
  '12 b §': 'notice-job-search-abroad',
  '14 §': 'use-national-information-system client-data-controller-duties te-office-keeps-own-entries-accurate',
  '14 a §': 'multi-sector-data-controller',
  '18 §': 'grant-access-rights report-access-right-change',
  '20 §': 'facts-for-te-office-statement',
  '13 §': 'guarantee-57-59 offer-60-plus six-month-work-opportunity',
  '6 §': 'first-registration restart-registration-former-client refusal-of-registration restrict-electronic-restart receive-notices-ending-job-search',
  '7 § 3 mom.': 'procure-state-financed-services',
  '16 §': 'set-spending-quota',
  '5 §': 'transfer-to-municipality leave-untransferred change-security-non-transfer change-security-transfer-back transfer-on-move transfer-to-te-office-on-request transfer-to-other-municipality-on-request notify-discretionary-transfer',
  '24 § 1 mom.': 'stock-transfer',
  '22 §': 'supervise-trial supervision-order suspend-trial supervision-remark inform-ministry-of-supervision',
}

export function provisionOfTask(task: string, on: string): string {
  const found = Object.entries(bySections).find(([, tasks]) => tasks.split(' ').includes(task))
  if (found === undefined) throw new Error(`No section for the task ${task}`)
  const [section] = found
  // Before these sections there was the one beside them.
  if (section.startsWith('12 a') || (section.startsWith('12 b') && on < '2022-07-11')) return on < '2021-06-01' ? '12 § 2 mom.' : '12 a §'
  if (section === '14 a §' && on < '2023-01-01') return '14 §'
  return section
}
