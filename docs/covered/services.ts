/** 7-13 §: who arranges which service, plan, decision and statement. */
import { encoded, held, notARule, ofTask, seen, since, wholes, type Proof, type Row } from './row.ts'

const criteria = 'circumstance-criteria.ts'
const planCases = 'rules/duties/plan-cases.ts'
const informing = 'rules/duties/information-duties.ts'
const municipality = (from: string, source: string) => since(from, 'municipality shall', source)
const teOffice = (from: string, source: string) => since(from, 'te-office shall', source)
const then12a = seen('rules/duties/municipality', '12 § to 2021-05-31, then 12 a §')
const rightToData = seen('rules/duties/municipality', 'the right to data from 2021-10-02; the places move on 2022-07-11')

/** The TE office decides on an applicant, from a day on. */
const decidedByTeOffice = (task: string, line: string): Proof => held('benefits', task, `${line}, authority: 'te-office'`)
const studies = (find: string, replace: string): Proof => ofTask('statement-clear-cut-studies', criteria, find, replace)
const ownPlan = seen('rules/duties/plan-binding', 'binds the client and the municipality, however the client came')

export const interviewsAndPlans: readonly Row[] = [
  ...wholes(['7 §', 'all']),
  notARule('7 § 1 mom.', 'all', 'asks for enough services and equal treatment: a measure of quality, with no case that a rule could decide'),
  encoded('7 § 2 mom.', 'all',
    seen('rules/frame/organising', 'exactly between different municipalities of one area, either way')(
      'rules/frame/agreement-allowed.ts', 'area === areaIdOf(to)', 'areaIdOf(to) !== undefined',
    ),
    seen('rules/frame/organising', 'an agreement moves the responsibility from its first day to its last')(
      'rules/frame/organising.ts', 'organiser: whole ? recipient(whole) : municipality', 'organiser: municipality',
    ),
  ),
  encoded('7 § 3 mom.', 'all',
    held('procurement', 'procure-state-financed-services', since('2021-03-01', 'ely shall', '7 § 3 mom.')),
    held('procurement', 'procure-state-financed-services', since('2021-03-01', 'te-office shall', '7 § 3 mom.')),
    held('procurement', 'procure-state-financed-services', since('2021-03-01', 'te-service-centre shall', '7 § 3 mom.')),
  ),
  ...wholes(['8 §', 'all']),
  encoded('8 § 1 mom.', 'V0-V2',
    held('interviews', 'jobseeker-interviews', since('2021-03-01', 'municipality shall'), '916/2012 2 luku 5 § (1379/2021)'),
    seen('rules/duties/transition', 'to 2022-05-01 the interviews of the old 4 and 5 §, whenever registered')(
      'rules/duties/interview-rules.ts', `return { outcome: 'old-rules'`, `return { outcome: 'new-rules'`,
    ),
  ),
  encoded('8 § 1 mom.', 'V3-V7',
    held('interviews', 'job-search-discussions', municipality('2022-05-02', '8 § 1 mom.')),
    seen('rules/duties/transition', 'registered on 2022-05-02 or later: the new rules')(
      'rules/duties/interview-rules.ts', `fact: 'registeredOn', day: reformOfInterviews`, `fact: 'registeredOn', day: '2022-05-03'`,
    ),
  ),
  encoded('8 § 1 mom.', 'V8-V12', held('decisions', 'tyokanava-eligibility-decision', municipality('2023-03-01', '8 § 1 mom.'))),
  encoded('8 § 2 mom.', 'V0-V2',
    held('interviews', 'informing-jobseekers', since('2021-03-01', 'municipality shall'), '916/2012 2 luku 4 § (1379/2021)'),
    held('interviews', 'offering-work-and-following-plan', since('2021-03-01', 'municipality shall'), '916/2012 2 luku 14 § (1379/2021)'),
  ),
  encoded('8 § 2 mom.', 'V3-V12', held('interviews', 'written-reminder', municipality('2022-05-02', '8 § 2 mom.'))),
  encoded('8 § 3 mom.', 'V1-V12',
    ...([['multi-sector-service-need', '2 § 2 mom.'], ['multi-sector-mapping-period', '3 §'], ['multi-sector-service-end', '6 §']] as const).map(([task, place]) =>
      held('interviews', task, `['1369/2014 ${place}'] },\n      { ${since('2021-06-01', 'municipality shall')}`)),
    ofTask('multi-sector-mapping-period', criteria, `op: 'allOf',\n  id: 'needs-mapping-period'`, `op: 'anyOf',\n  id: 'needs-mapping-period'`),
    ofTask('multi-sector-service-end', criteria, `op: 'allOf',\n  id: 'needs-mapping-period'`, `op: 'anyOf',\n  id: 'needs-mapping-period'`),
  ),
  ...wholes(['9 §', 'all']),
  encoded('9 § 1 mom.', 'all', ownPlan(planCases, `'9 § 1 mom.', '9 § 2 mom.', ...`, `'9 § 2 mom.', ...`)),
  encoded('9 § 1 mom. 1 kohta', 'all', held('plans', 'employment-plan', municipality('2021-03-01', '9 § 1 mom. 1 kohta'))),
  encoded('9 § 1 mom. 2 kohta', 'all', held('plans', 'multi-sector-employment-plan', municipality('2021-03-01', '9 § 1 mom. 2 kohta'))),
  encoded('9 § 1 mom. 3 kohta', 'all', held('plans', 'activation-plan', municipality('2021-03-01', '9 § 1 mom. 3 kohta'))),
  encoded('9 § 1 mom. 4 kohta', 'all', held('plans', 'integration-plan-unemployed', municipality('2021-03-01', '9 § 1 mom. 4 kohta'))),
  encoded('9 § 2 mom.', 'all', ownPlan(planCases, `fact: 'sameMunicipality', value: true`, `fact: 'sameMunicipality', value: false`)),
]

export const services: readonly Row[] = [
  ...wholes(['10 §', 'all'], ['10 § 1 mom.', 'all']),
  encoded('10 § 1 mom. 1 kohta', 'all',
    ...([['personal-job-placement', '3 luku'], ['information-and-advice', '4 luku 1 §'], ['vocational-and-career-guidance', '4 luku 3 §']] as const).map(([task, place]) =>
      held('guidance', task, since('2021-03-01', 'municipality shall'), `916/2012 ${place}`)),
  ),
  encoded('10 § 1 mom. 2 kohta', 'all',
    ...([['expert-assessment', '4 luku 2 §'], ['coaching', '4 luku 4 §'], ['tryout', '4 luku 5 §'], ['labour-market-training', '5 luku']] as const).map(([task, place]) =>
      held('referrals', `refer-to-${task}`, since('2021-03-01', 'municipality shall'), `916/2012 ${place}`)),
  ),
  encoded('10 § 1 mom. 3 kohta', 'all', seen('rules/tasks/names', '10 § 1 mom. 3 kohta: each of the five benefits is granted on behalf of the state')(
    'rules/tasks/names/notes.ts', `en: "Granted on behalf of the state within the quota of section 16; the power is the municipality's, but the subsidy itself`,
    `en: "Granted within the quota of section 16; the power is the municipality's, but the subsidy itself`,
  )),
  encoded('10 § 1 mom. 3 kohta a', 'all', held('benefits', 'pay-subsidy', municipality('2021-03-01', '10 § 1 mom. 3 kohta a'))),
  encoded('10 § 1 mom. 3 kohta b', 'V0-V8', held('benefits', 'start-up-grant', municipality('2021-03-01', 'norms.startUpGrant'))),
  encoded('10 § 1 mom. 3 kohta b', 'V9-V12', held('benefits', 'employment-subsidy-55', municipality('2023-07-01', '10 § 1 mom. 3 kohta b'))),
  encoded('10 § 1 mom. 3 kohta c', 'V0-V8', held('benefits', 'discretionary-expense-compensation', municipality('2021-03-01', 'norms.expenseCompensation'))),
  encoded('10 § 1 mom. 3 kohta c', 'V9-V12', held('benefits', 'start-up-grant', municipality('2021-03-01', 'norms.startUpGrant'))),
  encoded('10 § 1 mom. 3 kohta d', 'V0-V8', held('benefits', 'discretionary-benefits-services', municipality('2021-03-01', 'norms.otherBenefits'))),
  encoded('10 § 1 mom. 3 kohta d', 'V9-V12', held('benefits', 'discretionary-expense-compensation', municipality('2021-03-01', 'norms.expenseCompensation'))),
  encoded('10 § 1 mom. 3 kohta e', 'V9-V12', held('benefits', 'discretionary-benefits-services', municipality('2021-03-01', 'norms.otherBenefits'))),
  encoded('10 § 1 mom. 4 kohta', 'all', held('decisions', 'self-motivated-study-decision', municipality('2021-03-01', '10 § 1 mom. 4 kohta'))),
  encoded('10 § 1 mom. 5 kohta', 'all', held('decisions', 'immigrant-self-motivated-study-decision', municipality('2021-03-01', '10 § 1 mom. 5 kohta'))),
  encoded('10 § 1 mom. 6 kohta', 'all',
    ...['publish-vacancies', 'introduce-jobseekers'].map((task) =>
      held('employer-services', task, [
        `id: '${task}',`,
        `    basis: [{ from: '2021-03-01', sources: ['916/2012 3 luku 2 § 1 mom.'] }],`,
        '    holders: [',
        `      { ${teOffice('2021-03-01', '916/2012 3 luku 2 § 1 mom.')} },`,
        '    ],',
        '    alongside: [',
        `      { from: '2021-03-01', authority: 'municipality'`,
      ].join('\n'))),
  ),
  encoded('10 § 2 mom.', 'all',
    held('decisions', 'labour-market-training-selection', since('2021-03-01', 'te-office shall'), '916/2012 5 luku 3 §'),
    held('decisions', 'labour-market-training-interruption', since('2021-03-01', 'te-office shall'), '916/2012 5 luku 5 §'),
  ),
  notARule('10 § 3 mom.', 'all', 'refers to the principles of 916/2012 1 luku 4 and 6-8 §: services offered, free of charge, impartial, equal'),
  encoded('10 § 4 mom.', 'all', held('payment', 'pay-subsidies-and-compensations', since('2021-03-01', 'keha shall'))),
  ...wholes(['11 §', 'all']),
  notARule('11 § otsikko', 'all', 'a heading'),
  encoded('11 § 1 mom.', 'all',
    seen('rules/duties/municipality', "two parties where the client's municipality organises it, three otherwise")(
      'rules/duties/tryout-contract.ts', `fact: 'ownMunicipality', value: true`, `fact: 'ownMunicipality', value: false`,
    ),
    seen('rules/duties/municipality', "two parties where the client's municipality organises it, three otherwise")(
      'rules/duties/tryout-contract.ts', 'notApplied: leftOut', 'notApplied: []',
    ),
  ),
  encoded('11 § 2 mom.', 'V0',
    decidedByTeOffice('pay-subsidy', `from: '2021-03-01', when: byTrialMunicipality`),
    decidedByTeOffice('pay-subsidy', `to: '2021-05-31', when: fromSocialFund`),
  ),
  encoded('11 § 2 mom.', 'V1-V12', held('decisions', 'denial-of-service', `when: denialOfPaySubsidyOfTeOffice, authority: 'te-office'`)),
  ...([
    ['1', 'byTrialMunicipality', '2021-03-01'], ['2', 'byJointAuthority', '2021-06-01'],
    ['3', 'byControlledEntity', '2021-06-01'], ['4', 'byEntityOfJointAuthority', '2021-06-01'],
  ] as const).flatMap(([kohta, who, from]): Row[] => [
    encoded(`11 § 2 mom. ${kohta} kohta`, 'V1-V8', decidedByTeOffice('pay-subsidy', `from: '${from}', when: ${who}`)),
    encoded(`11 § 2 mom. ${kohta} kohta`, 'V9-V12',
      decidedByTeOffice('pay-subsidy', `from: '${from}', when: ${who}`),
      decidedByTeOffice('employment-subsidy-55', `from: '2023-07-01', when: ${who}`),
    ),
  ]),
]

/** The decree on labour-policy statements (153/2021) rests on another momentti in each wording. */
const ofStatementTimes = (find: string, replace: string) =>
  seen('rules/duties/statement-time-limit', 'on %s the decree rests on %s')('act/norms.ts', find, replace)

export const statementRows: readonly Row[] = [
  ...wholes(['12 §', 'all']),
  encoded('12 § 1 mom.', 'all',
    held('integration', 'integration-act-chapter-2', since('2021-03-01', 'municipality shall'), '1386/2010 2 luku'),
    held('integration', 'initial-mapping', since('2021-03-01', 'municipality shall'), '1386/2010 9-10 §'),
  ),
  ...wholes(['12 § 2 mom.', 'V0']),
  encoded('12 § 2 mom.', 'V1-V12', held('decisions', 'activation-plan-act-5-6-decision', municipality('2021-06-01', '12 § 2 mom.'))),
  encoded('12 § 2 mom. 1 kohta', 'V0',
    held('statements', 'statement-service-participation', municipality('2021-03-01', 'norms.serviceStatement')),
    held('statements', 'statement-service-participation', `from: '2021-03-01', when: onLabourMarketTraining, authority: 'te-office'`),
    held('statements', 'statement-labour-market-training', teOffice('2021-03-01', 'norms.serviceStatement')),
  ),
  encoded('12 § 2 mom. 2 kohta', 'V0', held('statements', 'statement-self-motivated-study', municipality('2021-03-01', 'norms.selfMotivatedStudyStatement'))),
  encoded('12 § 2 mom. 3 kohta', 'V0', held('statements', 'statement-integration-study', municipality('2021-03-01', 'norms.integrationStudyStatement'))),
  encoded('12 § 3 mom.', 'V0', then12a(informing, `from: '2021-03-01', duty: statement,`, `from: '2021-03-01', duty: facts,`)),
  encoded('12 § 4 mom.', 'V0', ofStatementTimes(`'12 § 4 mom.'`, `'12 § 2 mom.'`)),
  encoded('12 § 5 mom.', 'V0',
    then12a(informing, `from: '2021-03-01', duty: compensation,`, `from: '2021-03-01', duty: facts,`),
    held('data', 'expense-compensation-data', municipality('2021-03-01', 'norms.expenseCompensationData')),
  ),
  ...wholes(['12 a §', 'V1-V12']),
  encoded('12 a § 1 mom.', 'V1-V12', held('statements', 'statement-any-other', since('2021-03-01', 'te-office shall'), '1290/2002 11 luku 4 §')),
  encoded('12 a § 1 mom. 1 kohta', 'V2-V4', held('statements', 'statement-general-conditions', municipality('2021-10-02', '12 a § 1 mom. 1 kohta'))),
  encoded('12 a § 1 mom. 1 kohta', 'V5-V12',
    held('statements', 'statement-general-conditions', municipality('2021-10-02', '12 a § 1 mom. 1 kohta')),
    held('statements', 'statement-benefit-restoration', municipality('2022-07-11', '12 a § 1 mom. 1 kohta')),
  ),
  encoded('12 a § 1 mom. 2 kohta', 'V2-V12',
    ...([['start-of-business', '1290/2002 2 luku 5 a §'], ['short-studies', '1290/2002 2 luku 10 b § (1131/2022)']] as const).map(([task, basis]) =>
      held('statements', `statement-${task}`, `${teOffice('2021-03-01', '1290/2002 11 luku 4 §')} },\n      { ${since('2021-10-02', 'municipality shall')}`, basis)),
  ),
  encoded('12 a § 1 mom. 3 kohta', 'V1-V12',
    held('statements', 'statement-service-participation', municipality('2021-03-01', 'norms.serviceStatement')),
    held('statements', 'statement-service-participation', `from: '2021-03-01', when: onLabourMarketTraining, authority: 'te-office'`),
    held('statements', 'statement-labour-market-training', teOffice('2021-03-01', 'norms.serviceStatement')),
  ),
  encoded('12 a § 1 mom. 4 kohta', 'V1-V12', held('statements', 'statement-self-motivated-study', municipality('2021-03-01', 'norms.selfMotivatedStudyStatement'))),
  encoded('12 a § 1 mom. 5 kohta', 'V1-V12', held('statements', 'statement-integration-study', municipality('2021-03-01', 'norms.integrationStudyStatement'))),
  encoded('12 a § 2 mom.', 'V1-V4',
    held('statements', 'statement-general-conditions', `from: '2021-06-01', to: '2024-09-01', authority: 'te-service-centre'`),
    then12a(informing, `from: '2021-03-01', duty: statement,`, `from: '2021-03-01', duty: facts,`),
  ),
  encoded('12 a § 2 mom.', 'V5-V12', held('statements', 'statement-clear-cut-studies', since('2022-07-11', 'municipality may', '12 a § 2 mom.'))),
  encoded('12 a § 2 mom. 1 kohta', 'V5-V6', studies(
    `1 kohta', '10 § 2 mom. 2 kohta', '10 § 2 mom. 3 kohta', '10 § 2 mom. 4 kohta', '10 § 2 mom. 6 kohta'],`,
    `2 kohta', '10 § 2 mom. 3 kohta', '10 § 2 mom. 4 kohta', '10 § 2 mom. 6 kohta'],`,
  )),
  encoded('12 a § 2 mom. 1 kohta', 'V7-V12', studies(`                  '10 § 2 mom. 5 kohta',\n`, '')),
  encoded('12 a § 2 mom. 2 kohta', 'V5-V6',
    studies(`'plannedCredits', limit: 5`, `'plannedCredits', limit: 6`),
    studies(`'plannedStudyWeeks', limit: 3`, `'plannedStudyWeeks', limit: 4`),
    studies(`'plannedCompetencePoints', limit: 4.5`, `'plannedCompetencePoints', limit: 5`),
  ),
  encoded('12 a § 2 mom. 2 kohta', 'V7-V12', studies(`'plannedMonths', limit: 3`, `'plannedMonths', limit: 4`)),
  encoded('12 a § 2 mom. 3 kohta', 'V5-V6', studies(`'plannedWeeklyHours', limit: 25`, `'plannedWeeklyHours', limit: 26`)),
  encoded('12 a § 2 mom. 3 kohta', 'V7-V12',
    studies(`'10 § 2 mom. 9 kohta', '10 § 2 mom. 10 kohta'`, `'10 § 2 mom. 9 kohta'`),
    studies(`fact: 'belowFullTimeLimit', value: true`, `fact: 'belowFullTimeLimit', value: false`),
  ),
  encoded('12 a § 2 mom. 4 kohta', 'V7-V12', studies(`values: ['10 a § 2 mom.']`, 'values: []')),
  encoded('12 a § 3 mom.', 'V1-V4', ofStatementTimes(`V1: '12 a § 3 mom.'`, `V1: '12 a § 4 mom.'`)),
  encoded('12 a § 3 mom.', 'V5-V12',
    held('statements', 'statement-general-conditions', `to: '2024-09-01', authority: 'te-service-centre'`),
    rightToData(informing, `from: '2021-03-01', duty: statement,`, `from: '2021-03-01', duty: facts,`),
  ),
  encoded('12 a § 4 mom.', 'V1-V4',
    held('data', 'expense-compensation-data', municipality('2021-03-01', 'norms.expenseCompensationData')),
    then12a(informing, `from: '2021-03-01', duty: compensation,`, `from: '2021-03-01', duty: facts,`),
  ),
  encoded('12 a § 4 mom.', 'V5-V9',
    ofTask('statement-general-conditions', 'table/statements.ts', '  onlyIf: teOfficeHandlesOwnStatement,\n', ''),
    ofTask('statement-general-conditions', 'table/statements.ts', `  to: '2023-11-30',`, `  to: '2023-06-30',`),
  ),
  encoded('12 a § 4 mom.', 'V10-V12', held('statements', 'statement-general-conditions', `from: '2023-12-01', authority: 'te-office'`)),
  encoded('12 a § 5 mom.', 'V2-V4', rightToData(informing, `from: '2021-10-02', duty: forStatements`, `from: '2021-10-03', duty: forStatements`)),
  encoded('12 a § 5 mom.', 'V5-V12',
    held('data', 'expense-compensation-data', municipality('2021-03-01', 'norms.expenseCompensationData')),
    rightToData(informing, `from: '2021-03-01', duty: compensation,`, `from: '2021-03-01', duty: facts,`),
  ),
  encoded('12 a § 6 mom.', 'V5-V12', rightToData(informing, `from: '2021-10-02', duty: forStatements`, `from: '2022-08-01', duty: forStatements`)),
  ...wholes(['12 b §', 'V5-V12']),
  encoded('12 b § 1 mom.', 'V5-V12', held('statements', 'notice-job-search-abroad', municipality('2022-07-11', '12 b § 1 mom.'))),
  encoded('12 b § 2 mom.', 'V5-V12', seen('rules/tasks/names', 'notice-job-search-abroad: what no other note says')(
    'rules/tasks/names/notes.ts',
    ' Where it is the task of the municipality, the municipality is also a labour authority and competent institution for article 64(1)(a) of Regulation (EC) No 883/2004 (section 12 b, subsection 2).',
    '',
  )),
]

const guarantee = (title: string) => (find: string, replace: string) => seen('rules/duties/guarantee', title)('rules/duties/guarantee.ts', find, replace)
const clients = (title: string) => (find: string, replace: string) => seen('rules/duties/guarantee', title)('rules/duties/guarantee-conditions.ts', find, replace)
const offers = (title: string) => (find: string, replace: string) => seen('rules/duties/guarantee', title)('rules/duties/offers.ts', find, replace)

export const guaranteeRows: readonly Row[] = [
  ...wholes(['13 §', 'V0-V11']),
  encoded('13 § 1 mom.', 'V0-V11',
    clients('57 is in, 60 is out')('limit: 57', 'limit: 58'),
    clients('57 is in, 60 is out')('limit: 60', 'limit: 61'),
    offers('rehabilitation or training')(`'labour-market-training': [true, null, false]`, `'labour-market-training': [false, null, false]`),
    held('guarantee', 'guarantee-57-59', municipality('2021-03-01', '13 § 1 mom.')),
  ),
  encoded('13 § 2 mom.', 'V0-V11',
    clients('on the birthday, not the day before')('years: 60', 'years: 61'),
    offers('an offer of %s: %s')(`'wage-subsidised-work-in-own-municipality': [false, false, null]`, `'wage-subsidised-work-in-own-municipality': [false, true, null]`),
    held('guarantee', 'offer-60-plus', municipality('2021-03-01', '13 § 2 mom.')),
  ),
  encoded('13 § 3 mom.', 'V0-V11',
    clients('not with a job on the open market, not where something suitable can be offered')(
      `fact: 'openMarketJob', value: false`, `fact: 'openMarketJob', value: true`,
    ),
    guarantee('for a person of %s with no job and nothing suitable')('months: duty === 3 ? 6 : null', 'months: null'),
    held('guarantee', 'six-month-work-opportunity', municipality('2021-03-01', '13 § 3 mom.')),
  ),
  notARule('13 § 4 mom.', 'V0-V11', 'refers to 1290/2002 5 luku 4 a § and 6 luku 8-9 §, and for the arranging to 916/2012 11 luku 1 §'),
]
