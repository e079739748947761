/**
 * Who holds which task on which day, a second time: plain cases, provision by provision, written from the Act's
 * specification alone. It imports nothing, so nothing of the library can have slipped into it. What is unknown is
 * found by brute force: every completion of the absent circumstances is decided.
 */

type Known = Readonly<Record<string, unknown>>
type Holding = { readonly authority: string; readonly modality: 'shall' | 'may' | null }
type Beside = { readonly authority: string; readonly modality: 'shall' | 'may-alongside' }

export interface SecondAuthority {
  readonly outcome: 'held' | 'not-existing' | 'unknown' | 'not-in-force'
  readonly authority: string | null
  readonly modality: 'shall' | 'may' | null
  readonly existsFrom?: string
  readonly existsTo?: string
  readonly missing: readonly string[]
  readonly caveats: readonly string[]
}

// --- Circumstances ---

/** For each circumstance values of every kind that the law tells apart: both sides of each limit. */
export const domains: Readonly<Record<string, readonly unknown[]>> = {
  clientOf: ['837', 'te-office'],
  applicationDate: ['2021-02-28', '2021-03-01'],
  applicant: [
    'private-employer',
    'trial-municipality',
    'joint-authority-with-trial-majority',
    'entity-controlled-by-trial-municipality',
    'entity-controlled-by-joint-authority-with-trial-majority',
    'entity-not-controlled-by-trial-municipalities',
  ],
  financedFromEsf: [true, false],
  item: ['pay-subsidy', 'start-up-grant', 'placement-services-to-employer', 'referral-to-tryout'],
  service: [
    'job-search-coaching',
    'career-coaching',
    'labour-market-training',
    'self-motivated-study',
    'tryout',
    'vocational-labour-market-training',
    'integration-self-motivated-study',
    'rehabilitative-work',
    'other',
  ],
  teOfficeHandlesOwnStatement: [true, false],
  studies: [
    '10 § 2 mom. 1 kohta',
    '10 § 2 mom. 2 kohta',
    '10 § 2 mom. 3 kohta',
    '10 § 2 mom. 4 kohta',
    '10 § 2 mom. 5 kohta',
    '10 § 2 mom. 6 kohta',
    '10 § 2 mom. 7 kohta',
    '10 § 2 mom. 8 kohta',
    '10 § 2 mom. 9 kohta',
    '10 § 2 mom. 10 kohta',
    '10 § 2 mom. 11 kohta',
    '10 a § 2 mom.',
  ],
  plannedCredits: [4.5, 5, null],
  plannedStudyWeeks: [2.5, 3],
  plannedCompetencePoints: [4, 4.5],
  plannedWeeklyHours: [24.5, 25],
  plannedMonths: [2, 3, 3.5, null],
  belowFullTimeLimit: [true, false],
  fulfilsAct1369Section2Mom2: [true, false],
  hasMultiSectorNeed: [true, false],
  wasClientOf: ['205', null],
  askedMunicipality: [true, false],
  endGround: ['916/2012 2:2.1 kohta 1', '916/2012 2:2.1 kohta 2', '916/2012 2:2.1 kohta 3', null],
  dutyAroseBeforeRepeal: [true, false],
  leaveBegunBeforeRepeal: [true, false],
}

/** All tasks, and the circumstances on which holder, modality or what stands beside it can turn, on some day. */
export const readsCircumstances: Readonly<Record<string, readonly string[]>> = {
  // 8 §
  'jobseeker-interviews': ['clientOf'],
  'service-need-assessment': ['clientOf'],
  'job-search-discussions': ['clientOf'],
  'informing-jobseekers': ['clientOf'],
  'offering-work-and-following-plan': ['clientOf'],
  'written-reminder': ['clientOf'],
  'multi-sector-service-need': ['clientOf'],
  'multi-sector-mapping-period': ['clientOf', 'fulfilsAct1369Section2Mom2', 'hasMultiSectorNeed'],
  'multi-sector-service-end': ['clientOf', 'fulfilsAct1369Section2Mom2', 'hasMultiSectorNeed'],
  'tyokanava-eligibility-decision': ['clientOf'],
  'tyokanava-assignment': ['clientOf'],
  // 9 §
  'employment-plan': ['clientOf'],
  'multi-sector-employment-plan': ['clientOf'],
  'activation-plan': ['clientOf'],
  'integration-plan-unemployed': ['clientOf'],
  // 12 § 2 mom.
  'activation-plan-act-5-6-decision': ['clientOf'],
  // 10 and 11 §
  'personal-job-placement': ['clientOf'],
  'information-and-advice': ['clientOf'],
  'vocational-and-career-guidance': ['clientOf'],
  'work-tryout-contract-own': ['clientOf'],
  'change-security-training': ['clientOf'],
  'refer-to-expert-assessment': ['clientOf'],
  'refer-to-coaching': ['clientOf'],
  'refer-to-tryout': ['clientOf'],
  'refer-to-labour-market-training': ['clientOf'],
  'labour-market-training-selection': ['clientOf'],
  'labour-market-training-interruption': ['clientOf'],
  'pay-subsidy': ['clientOf', 'applicationDate', 'applicant', 'financedFromEsf'],
  'employment-subsidy-55': ['clientOf', 'applicant'],
  'start-up-grant': ['clientOf', 'applicationDate'],
  'discretionary-expense-compensation': ['clientOf', 'applicationDate'],
  'discretionary-benefits-services': ['clientOf', 'applicationDate'],
  'workplace-adjustment-support': ['clientOf'],
  'job-alternation-leave': ['clientOf', 'leaveBegunBeforeRepeal'],
  'self-motivated-study-decision': ['clientOf'],
  'immigrant-self-motivated-study-decision': ['clientOf'],
  // 17 §
  'denial-of-service': ['clientOf', 'item', 'applicationDate', 'applicant', 'financedFromEsf'],
  'denial-joint-training-and-business-services': ['clientOf'],
  // 12 a §, to 2021-05-31 12 § 2 mom.
  'statement-service-participation': ['clientOf', 'service', 'teOfficeHandlesOwnStatement'],
  'statement-labour-market-training': ['clientOf'],
  'statement-self-motivated-study': ['clientOf', 'teOfficeHandlesOwnStatement'],
  'statement-integration-study': ['clientOf', 'teOfficeHandlesOwnStatement'],
  'statement-general-conditions': ['clientOf', 'teOfficeHandlesOwnStatement'],
  'statement-benefit-restoration': ['clientOf', 'teOfficeHandlesOwnStatement'],
  'statement-start-of-business': ['clientOf', 'teOfficeHandlesOwnStatement'],
  'statement-short-studies': ['clientOf', 'teOfficeHandlesOwnStatement'],
  'statement-clear-cut-studies': [
    'clientOf',
    'studies',
    'plannedCredits',
    'plannedStudyWeeks',
    'plannedCompetencePoints',
    'plannedWeeklyHours',
    'plannedMonths',
    'belowFullTimeLimit',
  ],
  'statement-other-studies': ['clientOf'],
  'statement-full-time-business': ['clientOf'],
  'statement-obstacles-to-labour-market': ['clientOf'],
  'statement-unpaid-work': ['clientOf'],
  'statement-young-person-study-duty': ['clientOf'],
  'statement-reproachable-conduct': ['clientOf'],
  'statement-any-other': ['clientOf'],
  // 12 b §
  'notice-job-search-abroad': ['clientOf'],
  // 12 § 5 mom., 12 a §, 14, 14 a, 17, 18 and 20 §
  'expense-compensation-data': ['clientOf'],
  'facts-for-te-office-statement': ['clientOf'],
  'information-right': ['clientOf'],
  'use-national-information-system': ['clientOf'],
  'client-data-controller-duties': ['clientOf'],
  'te-office-keeps-own-entries-accurate': ['clientOf'],
  'multi-sector-data-controller': ['clientOf'],
  'grant-access-rights': ['clientOf'],
  'report-access-right-change': ['clientOf'],
  // 12 § 1 mom.
  'integration-act-chapter-2': ['clientOf'],
  'initial-mapping': ['clientOf'],
  // 13 §
  'guarantee-57-59': ['clientOf', 'dutyAroseBeforeRepeal'],
  'offer-60-plus': ['clientOf', 'dutyAroseBeforeRepeal'],
  'six-month-work-opportunity': ['clientOf', 'dutyAroseBeforeRepeal'],
  // 10 § 1 mom. 6 kohta
  'publish-vacancies': ['clientOf'],
  'introduce-jobseekers': ['clientOf'],
  'other-employer-services': ['clientOf'],
  'employer-change-security': ['clientOf'],
  // 6 §
  'first-registration': ['clientOf'],
  'restart-registration-former-client': ['clientOf'],
  'refusal-of-registration': ['clientOf', 'wasClientOf', 'askedMunicipality'],
  'restrict-electronic-restart': ['clientOf', 'wasClientOf', 'endGround'],
  'receive-notices-ending-job-search': ['clientOf'],
  // 7, 10 and 16 §
  'procure-state-financed-services': ['clientOf'],
  'set-spending-quota': ['clientOf'],
  'pay-subsidies-and-compensations': ['clientOf'],
  'decide-and-pay-unemployment-benefit': ['clientOf'],
  // 5 and 24 §
  'transfer-to-municipality': ['clientOf'],
  'stock-transfer': ['clientOf'],
  'leave-untransferred': ['clientOf'],
  'change-security-non-transfer': ['clientOf'],
  'change-security-transfer-back': ['clientOf'],
  'transfer-on-move': ['clientOf'],
  'transfer-to-te-office-on-request': ['clientOf'],
  'transfer-to-other-municipality-on-request': ['clientOf'],
  'notify-discretionary-transfer': ['clientOf'],
  // 22 §
  'supervise-trial': ['clientOf'],
  'supervision-order': ['clientOf'],
  'suspend-trial': ['clientOf'],
  'supervision-remark': ['clientOf'],
  'inform-ministry-of-supervision': ['clientOf'],
}

/** Circumstances that the worked cases give to a task although nothing turns on them. */
export const namedWithoutEffect: Readonly<Record<string, readonly string[]>> = {
  'work-tryout-contract-own': ['organiser'],
  'denial-joint-training-and-business-services': ['item'],
  'statement-labour-market-training': ['service'],
  'statement-general-conditions': ['provision', 'askedAuthority'],
  'statement-obstacles-to-labour-market': ['provision'],
  'statement-other-studies': ['studies'],
  'publish-vacancies': ['employerIn'],
  'other-employer-services': ['employerIn'],
  'first-registration': ['homeMunicipality'],
  'transfer-to-municipality': ['underChangeSecurity', 'reasonToLeaveUntransferred'],
}

// --- When ---

const actInForce = (on: string): boolean => '2021-03-01' <= on && on <= '2024-12-31'

/** Tasks that did not exist during the whole trial. */
const lives: Readonly<Record<string, { readonly existsFrom?: string; readonly existsTo?: string }>> = {
  'stock-transfer': { existsTo: '2021-03-31' }, // 24 § 1 mom.
  'transfer-to-te-office-on-request': { existsFrom: '2021-06-01' }, // 5 § 4 mom. (421/2021)
  'transfer-to-other-municipality-on-request': { existsFrom: '2021-06-01' }, // 5 § 5 mom. (421/2021)
  'notify-discretionary-transfer': { existsFrom: '2021-06-01' }, // 5 § 6 mom. (421/2021)
  'job-search-discussions': { existsFrom: '2022-05-02' }, // 8 § 1 mom. (1381/2021)
  'written-reminder': { existsFrom: '2022-05-02' }, // 8 § 2 mom. (1381/2021)
  'restrict-electronic-restart': { existsFrom: '2022-05-02' }, // 6 § 3 mom. (1381/2021)
  'te-office-keeps-own-entries-accurate': { existsFrom: '2022-05-23' }, // 14 § 3 mom. (338/2022)
  'tyokanava-eligibility-decision': { existsFrom: '2022-07-01' }, // 242/2022
  'tyokanava-assignment': { existsFrom: '2022-07-01' }, // 242/2022
  'change-security-training': { existsFrom: '2023-01-01' }, // 916/2012 5 a luku (670/2022)
  'change-security-non-transfer': { existsFrom: '2023-01-01' }, // 5 § 3 mom. (671/2022)
  'change-security-transfer-back': { existsFrom: '2023-01-01' }, // 5 § 4 mom. (671/2022)
  'multi-sector-data-controller': { existsFrom: '2023-01-01' }, // 14 a § (937/2022)
  'employment-subsidy-55': { existsFrom: '2023-07-01' }, // 10 § 1 mom. 3 kohta b (374/2023)
}

/** What goes on after the repeal of its provision, from when, and on what it turns. */
const goesOn: Readonly<Record<string, { readonly from: string; readonly lastDayBefore: string; readonly on: string }>> =
  {
    // Act 275/2024: to a leave that began before its entry into force the old rules apply.
    'job-alternation-leave': { from: '2024-08-01', lastDayBefore: '2024-07-31', on: 'leaveBegunBeforeRepeal' },
    // Act 400/2024, read like 399/2024 2 § 2 mom. (OP-33).
    'guarantee-57-59': { from: '2024-09-02', lastDayBefore: '2024-09-01', on: 'dutyAroseBeforeRepeal' },
    'offer-60-plus': { from: '2024-09-02', lastDayBefore: '2024-09-01', on: 'dutyAroseBeforeRepeal' },
    'six-month-work-opportunity': { from: '2024-09-02', lastDayBefore: '2024-09-01', on: 'dutyAroseBeforeRepeal' },
  }

// --- Who, for a client of a trial municipality, all circumstances known ---

const shall = (authority: string): Holding => ({ authority, modality: 'shall' })
const may = (authority: string): Holding => ({ authority, modality: 'may' })

/** 24 § 2 mom.: benefits pending when the Act entered into force stay under the law of before (OP-26). */
const pendingAtTheStart = ({ applicationDate }: Known): boolean =>
  typeof applicationDate === 'string' && applicationDate < '2021-03-01'

/** The four kohta of 11 § 2 mom. (421/2021). */
const isOneOfTheFour = ({ applicant }: Known): boolean => {
  if (applicant === 'trial-municipality') return true
  if (applicant === 'joint-authority-with-trial-majority') return true
  if (applicant === 'entity-controlled-by-trial-municipality') return true
  if (applicant === 'entity-controlled-by-joint-authority-with-trial-majority') return true
  return false
}

/** 11 § 2 mom., for pay subsidy. */
function teOfficeDecidesPaySubsidy(on: string, known: Known): boolean {
  if (on < '2021-06-01') return known.applicant === 'trial-municipality' || known.financedFromEsf === true
  return isOneOfTheFour(known)
}

const under = (value: unknown, limit: number): boolean => typeof value === 'number' && value < limit

/** 12 a § 2 mom.: whether the municipality may give the statement on these studies. */
function isClearCut(on: string, known: Known): boolean {
  const { studies } = known
  if (on < '2022-07-11') return false
  if (studies === undefined) return true
  if (on <= '2022-12-31') {
    if (studies === '10 § 2 mom. 1 kohta') return true
    if (studies === '10 § 2 mom. 2 kohta') return true
    if (studies === '10 § 2 mom. 3 kohta') return true
    if (studies === '10 § 2 mom. 4 kohta') return true
    if (studies === '10 § 2 mom. 5 kohta') {
      return (
        under(known.plannedCredits, 5) || under(known.plannedStudyWeeks, 3) || under(known.plannedCompetencePoints, 4.5)
      )
    }
    if (studies === '10 § 2 mom. 6 kohta') return true
    if (studies === '10 § 2 mom. 7 kohta') return under(known.plannedWeeklyHours, 25)
    return false
  }
  if (studies === '10 § 2 mom. 1 kohta') return true
  if (studies === '10 § 2 mom. 2 kohta') return true
  if (studies === '10 § 2 mom. 3 kohta') return true
  if (studies === '10 § 2 mom. 4 kohta') return true
  if (studies === '10 § 2 mom. 5 kohta') return true
  if (studies === '10 § 2 mom. 6 kohta') return true
  if (studies === '10 § 2 mom. 7 kohta') {
    const atMostThreeMonths = typeof known.plannedMonths === 'number' && known.plannedMonths <= 3
    return atMostThreeMonths || known.belowFullTimeLimit === true
  }
  if (studies === '10 § 2 mom. 8 kohta') return known.belowFullTimeLimit === true
  if (studies === '10 § 2 mom. 9 kohta') return known.belowFullTimeLimit === true
  if (studies === '10 § 2 mom. 10 kohta') return known.belowFullTimeLimit === true
  if (studies === '10 a § 2 mom.') return true
  return false
}

/** A former client of a trial municipality, named by its three-digit code. */
const wasTrialClient = ({ wasClientOf }: Known): boolean =>
  typeof wasClientOf === 'string' && wasClientOf !== 'te-office'

function heldForTrialClient(task: string, on: string, known: Known): Holding {
  switch (task) {
    // 5 § 1-2 mom., 24 § 1 mom.: the TE office transfers to the municipality; a client who moves, the municipality.
    case 'transfer-to-municipality':
    case 'stock-transfer':
      return shall('te-office')
    case 'transfer-on-move':
      return shall('municipality')
    // 5 § 3 mom., from 2023-01-01 5 mom.: discretion.
    case 'leave-untransferred':
      return may('te-office')
    // 5 § 3-4 mom. (671/2022): no discretion; who transfers back is OP-12.
    case 'change-security-non-transfer':
    case 'change-security-transfer-back':
      return shall('te-office')
    // 5 § 4-6 mom. (421/2021), from 2023-01-01 6-8 mom.
    case 'transfer-to-te-office-on-request':
    case 'transfer-to-other-municipality-on-request':
      return may('te-office')
    case 'notify-discretionary-transfer':
      return shall('te-office')

    // 6 §
    case 'first-registration':
    case 'restart-registration-former-client':
    case 'receive-notices-ending-job-search':
      return shall('te-office')
    case 'refusal-of-registration':
      if (on >= '2022-05-02' && wasTrialClient(known) && known.askedMunicipality === true) return shall('municipality')
      return shall('te-office')
    case 'restrict-electronic-restart':
      if (wasTrialClient(known) && known.endGround === '916/2012 2:2.1 kohta 2') return may('municipality')
      if (wasTrialClient(known) && known.endGround === '916/2012 2:2.1 kohta 3') return may('municipality')
      return may('te-office')

    // 7 § 3 mom.
    case 'procure-state-financed-services':
      return shall('ely')

    // 8 § 1-2 mom.
    case 'jobseeker-interviews':
    case 'service-need-assessment':
    case 'job-search-discussions':
    case 'informing-jobseekers':
    case 'offering-work-and-following-plan':
    case 'written-reminder':
      return shall('municipality')
    case 'tyokanava-eligibility-decision':
      return on < '2023-03-01' ? shall('te-office') : shall('municipality')
    case 'tyokanava-assignment':
      return shall('te-office')
    // 8 § 3 mom. (421/2021)
    case 'multi-sector-service-need':
      return on < '2021-06-01' ? shall('te-office') : shall('municipality')
    // The same two conditions for the mapping period and for the end of the service.
    case 'multi-sector-mapping-period':
    case 'multi-sector-service-end':
      if (on < '2021-06-01') return shall('te-office')
      if (known.fulfilsAct1369Section2Mom2 === false) return { authority: 'municipality', modality: null }
      if (known.hasMultiSectorNeed === false) return { authority: 'municipality', modality: null }
      return shall('municipality')

    // 9 §
    case 'employment-plan':
    case 'multi-sector-employment-plan':
    case 'activation-plan':
    case 'integration-plan-unemployed':
      return shall('municipality')

    // 10 § 1 mom. 1-2 and 4-5 kohta, 11 § 1 mom.
    case 'personal-job-placement':
    case 'information-and-advice':
    case 'vocational-and-career-guidance':
    case 'refer-to-expert-assessment':
    case 'refer-to-coaching':
    case 'refer-to-tryout':
    case 'refer-to-labour-market-training':
    case 'self-motivated-study-decision':
    case 'immigrant-self-motivated-study-decision':
    case 'work-tryout-contract-own':
      return shall('municipality')
    // 10 § 1 mom. 3 kohta, with 11 § 2 mom. and 24 § 2 mom.
    case 'pay-subsidy':
      if (pendingAtTheStart(known)) return shall('te-office')
      if (teOfficeDecidesPaySubsidy(on, known)) return shall('te-office')
      return shall('municipality')
    case 'employment-subsidy-55':
      return isOneOfTheFour(known) ? shall('te-office') : shall('municipality')
    case 'start-up-grant':
    case 'discretionary-expense-compensation':
    case 'discretionary-benefits-services':
      return pendingAtTheStart(known) ? shall('te-office') : shall('municipality')
    // Not in the list of 3 kohta.
    case 'workplace-adjustment-support':
      return may('te-office')
    // 10 § 1 mom. 6 kohta: in addition to the TE office, which keeps the duty.
    case 'publish-vacancies':
    case 'introduce-jobseekers':
      return shall('te-office')
    // 10 § 2 mom.: 916/2012 5 luku 3 and 5 § do not move.
    case 'labour-market-training-selection':
    case 'labour-market-training-interruption':
      return shall('te-office')
    // 10 § 4 mom. (OP-24)
    case 'pay-subsidies-and-compensations':
      return shall('keha')

    // Not moved by any provision of the Act.
    case 'change-security-training':
    case 'job-alternation-leave':
    case 'other-employer-services':
    case 'employer-change-security':
      return shall('te-office')
    case 'decide-and-pay-unemployment-benefit':
      return shall('kela-or-fund')

    // 12 §
    case 'integration-act-chapter-2':
    case 'initial-mapping':
      return shall('municipality')
    case 'activation-plan-act-5-6-decision':
      return on < '2021-06-01' ? shall('te-office') : shall('municipality')

    // 12 a § 1 mom. 3-5 kohta, before them 12 § 2 mom. 1-3 kohta
    case 'statement-service-participation':
      if (known.service === 'labour-market-training') return shall('te-office')
      if (known.service === 'vocational-labour-market-training') return shall('te-office')
      // 2 § 5 kohta is a closed list: another service is no employment-promoting service.
      if (known.service === 'other') return shall('te-office')
      return shall('municipality')
    case 'statement-labour-market-training':
      return shall('te-office')
    case 'statement-self-motivated-study':
    case 'statement-integration-study':
      return shall('municipality')
    // 12 a § 1 mom. 1-2 kohta
    case 'statement-general-conditions':
    case 'statement-start-of-business':
    case 'statement-short-studies':
      return on < '2021-10-02' ? shall('te-office') : shall('municipality')
    case 'statement-benefit-restoration':
      return on < '2022-07-11' ? shall('te-office') : shall('municipality')
    // 12 a § 2 mom.
    case 'statement-clear-cut-studies':
      return isClearCut(on, known) ? may('municipality') : shall('te-office')
    // Not in the closed list.
    case 'statement-other-studies':
    case 'statement-full-time-business':
    case 'statement-obstacles-to-labour-market':
    case 'statement-unpaid-work':
    case 'statement-young-person-study-duty':
    case 'statement-reproachable-conduct':
    case 'statement-any-other':
      return shall('te-office')
    // 12 § 5 mom., 12 a § 4 mom., from 2022-07-11 5 mom.
    case 'expense-compensation-data':
      return shall('municipality')
    // 12 b §
    case 'notice-job-search-abroad':
      return on < '2022-07-11' ? shall('te-office') : shall('municipality')

    // 13 §
    case 'guarantee-57-59':
    case 'offer-60-plus':
    case 'six-month-work-opportunity':
      return shall('municipality')

    // 14, 14 a and 18 §
    case 'use-national-information-system':
    case 'client-data-controller-duties':
    case 'multi-sector-data-controller':
    case 'report-access-right-change':
      return shall('municipality')
    case 'te-office-keeps-own-entries-accurate':
      return shall('te-office')
    case 'grant-access-rights':
      return may('keha')

    // 16 § 1 mom.
    case 'set-spending-quota':
      return shall('ely')

    // 17 § 1 mom.
    case 'information-right':
      return may('municipality')
    case 'denial-of-service':
      if (known.item === 'pay-subsidy' && (teOfficeDecidesPaySubsidy(on, known) || pendingAtTheStart(known)))
        return may('te-office')
      if (known.item === 'start-up-grant' && pendingAtTheStart(known)) return may('te-office')
      return may('municipality')
    case 'denial-joint-training-and-business-services':
      return may('te-office')

    // 20 § 2 mom.
    case 'facts-for-te-office-statement':
      return shall('municipality')

    // 22 §
    case 'supervise-trial':
    case 'inform-ministry-of-supervision':
      return shall('avi')
    case 'supervision-order':
    case 'suspend-trial':
    case 'supervision-remark':
      return may('avi')
  }
  throw new Error(`no such task: ${task}`)
}

/** 6 § 3 mom. is on former clients, whoever's clients they are now. */
const isOnFormerClients = (task: string): boolean =>
  task === 'refusal-of-registration' || task === 'restrict-electronic-restart'

/**
 * All circumstances known: for a client of the TE office it holds what a municipality would hold, by its own duty where
 * it kept one.
 */
function heldBy(task: string, on: string, known: Known): Holding {
  const held = heldForTrialClient(task, on, known)
  if (known.clientOf !== 'te-office' || held.authority !== 'municipality' || isOnFormerClients(task)) return held
  const hasOwnDuty = besideForTrialClient(task, on, known).some(
    ({ authority, modality }) => authority === 'te-office' && modality === 'shall'
  )
  return { authority: 'te-office', modality: hasOwnDuty ? 'shall' : held.modality }
}

// --- Who else, all circumstances known ---

/** 12 a § 4 mom.: what the TE office may give on a trial client although the municipality has to. */
function parallelStatement(on: string, known: Known): readonly Beside[] {
  const power: readonly Beside[] = [{ authority: 'te-office', modality: 'may-alongside' }]
  if (on < '2022-07-11') return []
  if (on < '2023-12-01') return known.teOfficeHandlesOwnStatement === false ? [] : power
  return power
}

/** Decree 1556/2016 2 §: 1290/2002 2 luku 1-2, 7-8, 10-11, 13 § 4 mom. and 16 §; not 3 §, 4 § and 2 a luku. */
const serviceCentre: readonly Beside[] = [{ authority: 'te-service-centre', modality: 'may-alongside' }]

function besideForTrialClient(task: string, on: string, known: Known): readonly Beside[] {
  switch (task) {
    case 'denial-joint-training-and-business-services':
      return [{ authority: 'ely', modality: 'may-alongside' }]
    case 'statement-service-participation':
    case 'statement-self-motivated-study':
    case 'statement-integration-study':
    case 'statement-start-of-business':
    case 'statement-short-studies':
      return parallelStatement(on, known)
    case 'statement-benefit-restoration':
    case 'statement-general-conditions':
      return [...serviceCentre, ...parallelStatement(on, known)]
    case 'statement-clear-cut-studies':
      return on < '2022-07-11' ? serviceCentre : [...serviceCentre, { authority: 'te-office', modality: 'shall' }]
    case 'statement-other-studies':
    case 'statement-full-time-business':
      return serviceCentre
    case 'client-data-controller-duties':
      return on < '2022-05-23' ? [] : [{ authority: 'keha', modality: 'shall' }]
    case 'publish-vacancies':
    case 'introduce-jobseekers':
      return [{ authority: 'municipality', modality: 'may-alongside' }]
    case 'other-employer-services':
      return [{ authority: 'ely', modality: 'shall' }]
    case 'restart-registration-former-client':
      return [{ authority: 'municipality', modality: 'shall' }]
    // 6 § 1 mom.: the municipality or the labour authority, which is the TE office or the service centre.
    case 'receive-notices-ending-job-search':
      return [
        { authority: 'municipality', modality: 'shall' },
        { authority: 'te-service-centre', modality: 'shall' },
      ]
    case 'procure-state-financed-services':
      return [
        { authority: 'te-office', modality: 'shall' },
        { authority: 'te-service-centre', modality: 'shall' },
      ]
  }
  return []
}

/**
 * All circumstances known: nobody stands beside itself, and a municipality beside the TE office only where its own
 * clients are not meant.
 */
function beside(task: string, on: string, known: Known): readonly Beside[] {
  const holder = heldBy(task, on, known)
  const staysForAll =
    task === 'publish-vacancies' || task === 'introduce-jobseekers' || task === 'restart-registration-former-client'
  return besideForTrialClient(task, on, known)
    .filter(({ authority }) => authority !== holder.authority)
    .filter(({ authority }) => authority !== 'municipality' || known.clientOf !== 'te-office' || staysForAll)
}

// --- What is unknown ---

/** Presumed when absent: a trial municipality; the day asked about; studies that the task is named for. */
const presumed = ['clientOf', 'applicationDate', 'studies']

/** The circumstances read whose value is open. */
const openFor = (task: string, known: Known): readonly string[] =>
  (readsCircumstances[task] ?? []).filter((name) => known[name] === undefined && !presumed.includes(name))

/** Every way in which the open circumstances may turn out. */
function completionsOf(task: string, known: Known): readonly Known[] {
  let ways: readonly Known[] = [known]
  for (const name of openFor(task, known)) {
    ways = ways.flatMap((way) => (domains[name] ?? []).map((value) => ({ ...way, [name]: value })))
  }
  return ways
}

/** Whether two completions that differ in this circumstance alone have different holders. */
function turnsOn(name: string, task: string, on: string, ways: readonly Known[]): boolean {
  const holders = new Map<string, string>()
  for (const way of ways) {
    const others = JSON.stringify({ ...way, [name]: 'any' })
    const { authority } = heldBy(task, on, way)
    const seen = holders.get(others)
    if (seen !== undefined && seen !== authority) return true
    holders.set(others, authority)
  }
  return false
}

/** Who holds the task on the day, by the second formulation. */
export function secondAuthority(task: string, on: string, circumstances: Known): SecondAuthority {
  if (readsCircumstances[task] === undefined) throw new Error(`no such task: ${task}`)
  const caveats = secondCaveats(task, on, circumstances)
  const nobody = { authority: null, modality: null, missing: [], caveats }
  if (!actInForce(on)) return { outcome: 'not-in-force', ...nobody }
  const life = lives[task]
  if (life?.existsFrom !== undefined && on < life.existsFrom) return { outcome: 'not-existing', ...nobody, ...life }
  if (life?.existsTo !== undefined && on > life.existsTo) return { outcome: 'not-existing', ...nobody, ...life }

  const carried = goesOn[task]
  if (carried !== undefined && on >= carried.from) {
    if (circumstances[carried.on] === undefined) return { outcome: 'unknown', ...nobody, missing: [carried.on] }
    if (circumstances[carried.on] === false) {
      return { outcome: 'not-existing', ...nobody, existsFrom: '2021-03-01', existsTo: carried.lastDayBefore }
    }
  }

  const ways = completionsOf(task, circumstances)
  const holdings = ways.map((way) => heldBy(task, on, way))
  const authorities = [...new Set(holdings.map(({ authority }) => authority))]
  if (authorities.length > 1) {
    const missing = openFor(task, circumstances).filter((name) => turnsOn(name, task, on, ways))
    return { outcome: 'unknown', authority: null, modality: null, missing, caveats }
  }
  // A duty that falls away only in some completions stands; where completions say shall and may, neither is known.
  const modalities = [...new Set(holdings.map(({ modality }) => modality).filter((modality) => modality !== null))]
  return {
    outcome: 'held',
    authority: authorities[0] ?? null,
    modality: modalities.length === 1 ? (modalities[0] ?? null) : null,
    missing: [],
    caveats,
  }
}

/** Who else has a duty or a power, beside the holder; what is not known to be away is there. */
export function secondAlongside(task: string, on: string, circumstances: Known): readonly Beside[] {
  const { outcome } = secondAuthority(task, on, circumstances)
  if (outcome === 'not-in-force' || outcome === 'not-existing' || isOpenWhetherThereIsOne(task, on, outcome)) return []
  const all = completionsOf(task, circumstances).flatMap((way) => beside(task, on, way))
  return all.filter((one, index) => all.findIndex((other) => other.authority === one.authority) === index)
}

/** Of a task that goes on only in some cases nobody stands beside anybody while it is open whether this is one. */
const isOpenWhetherThereIsOne = (task: string, on: string, outcome: string): boolean =>
  outcome === 'unknown' && on >= (goesOn[task]?.from ?? '9999')

// --- What to know before relying on it ---

/** The statements that the service centre can give, and only in part: Decree 1556/2016 2 §. */
const inPartOfServiceCentre = [
  'statement-general-conditions',
  'statement-benefit-restoration',
  'statement-clear-cut-studies',
  'statement-other-studies',
  'statement-full-time-business',
]

/** The caveats of an answer, each by the provision on which it is. */
function secondCaveats(task: string, on: string, { clientOf }: Known): readonly string[] {
  const all: string[] = []
  // Act 1307/2023 was not seen: 13 § from 2024-01-01, and what is carried over of it (OP-34).
  const ofSection13 = ['guarantee-57-59', 'offer-60-plus', 'six-month-work-opportunity'].includes(task)
  const ofCentre = inPartOfServiceCentre.includes(task)
  if (actInForce(on) && ofSection13 && on >= '2024-01-01') all.push('text-not-seen')
  // The Decree was seen in its state of 2024-09-02 only.
  if (actInForce(on) && ofCentre && on < '2024-09-02') all.push('text-not-seen')
  if (actInForce(on) && ofCentre) all.push('centre-in-part')
  // 22 §
  const ofSection22 = [
    'supervise-trial',
    'supervision-order',
    'suspend-trial',
    'supervision-remark',
    'inform-ministry-of-supervision',
  ]
  if (actInForce(on) && ofSection22.includes(task) && clientOf === 'te-office') all.push('not-of-te-office-tasks')
  // 1290/2002 11 luku 4 a § 1 mom. (385/2023, 438/2024)
  if (on >= '2025-01-01' && task.startsWith('statement-')) all.push('some-with-keha')
  return all
}
