/** 14-25 §: data, duties of the client, money, appeal, supervision, and the beginning and the end. */
import { encoded, held, notARule, ofTask, seen, since, wholes, type Row } from './row.ts'

const access = (title: string) => (find: string, replace: string) => seen('rules/frame/access-right', title)('rules/frame/access-right.ts', find, replace)
const halfOfTheJob = access('needs half of the job: exactly half is enough, less is not')
const necessity = access('needs necessity and a need that is neither occasional nor rare')
const data = (title: string) => (find: string, replace: string) => seen('rules/frame/data-protection', title)('rules/frame/data-protection.ts', find, replace)
const processor = data('is a processor, alone, to 2022-05-22: it tells KEHA of access to change; 916/2012 says who the controllers are')
const jointController = data('is joint controller with KEHA from 2022-05-23: KEHA has the listed duties, the municipality the others, the TE office its own entries')
const municipality = (from: string, source: string) => since(from, 'municipality shall', source)

export const dataRows: readonly Row[] = [
  ...wholes(['14 §', 'all']),
  encoded('14 § 1 mom.', 'V0-V3', held('data', 'use-national-information-system', municipality('2021-03-01', 'norms.useOfInformationSystem'))),
  notARule('14 § 1 mom.', 'V4-V12', 'refers to 916/2012 13 luku'),
  encoded('14 § 2 mom.', 'V0',
    halfOfTheJob(`op: 'atLeast', fact: 'shareOfTrialTasks', limit: 0.5`, `op: 'atLeast', fact: 'shareOfTrialTasks', limit: 0.51`),
    held('data', 'grant-access-rights', since('2021-03-01', 'keha may', '14 § 2 mom.')),
  ),
  encoded('14 § 2 mom.', 'V1-V3',
    access('is open to a joint municipal authority from 2021-06-01, to another employer never')(
      `appliesFrom: '2021-06-01'`, `appliesFrom: '2021-10-02'`,
    ),
    held('data', 'grant-access-rights', since('2021-03-01', 'keha may', '14 § 2 mom.')),
  ),
  notARule('14 § 2 mom.', 'V4-V12', 'says for what data may also be used: a purpose, with no case that a rule could decide'),
  notARule('14 § 3 mom.', 'V0-V3', 'refers to 916/2012 13 luku 5 a § for changing and removing access'),
  encoded('14 § 3 mom.', 'V4-V12',
    jointController(`outcome: 'joint-controller',\n    with: ['keha']`, `outcome: 'joint-controller',\n    with: []`),
    jointController(`{ by: 'te-office', duty: 'keep-own-entries-accurate'`, `{ by: 'municipality', duty: 'keep-own-entries-accurate'`),
    held('data', 'client-data-controller-duties', since('2022-05-23', 'keha shall')),
  ),
  notARule('14 § 4 mom.', 'V0-V3', 'refers to 916/2012 13 luku 6 § for giving data to an employer'),
  encoded('14 § 4 mom.', 'V4-V12', held('data', 'use-national-information-system', municipality('2021-03-01', 'norms.useOfInformationSystem'))),
  notARule('14 § 5 mom.', 'V4-V12', 'refers to 621/1999 24 § 1 mom. 25 kohta for secrecy'),
  ...wholes(['14 a §', 'V7-V12']),
  notARule('14 a § 1 mom.', 'V7-V12', 'refers to 1369/2014 9, 9 a and 11 §'),
  encoded('14 a § 2 mom.', 'V7-V9',
    data('makes no joint controller before 2023-01-01, also when 14 § 3 mom. makes one of the client data')(`if (on < '2023-01-01') return`, `if (on < '2022-12-01') return`),
    held('data', 'multi-sector-data-controller', municipality('2023-01-01', '14 a § 2 mom.')),
  ),
  encoded('14 a § 2 mom.', 'V10-V12', data('is about the data of 9 b § to 2023-11-30 and of 9 § from 2023-12-01')(`on < '2023-12-01' ?`, `on < '2024-01-01' ?`)),
]

const duties = (title: string) => (find: string, replace: string) => seen('rules/duties/obligations', title)('rules/duties/obligations-of.ts', find, replace)
const fiveKohta = duties('to 2022-05-01: the five kohta, of which the fourth holds two duties')
const ofChapter2 = duties('from 2022-05-02: the duties of 916/2012 2 luku 13 §, of every jobseeker who applies for a benefit')
const consequence = (title: string) => (find: string, replace: string) => seen('rules/duties/obligations', title)('rules/duties/consequence-of.ts', find, replace)

export const obligationRows: readonly Row[] = [
  ...wholes(['15 §', 'all']),
  encoded('15 § 1 mom.', 'V0-V2', fiveKohta(`appliesTo: 'unemployed-jobseeker', onlyBenefitApplicants`, `appliesTo: 'jobseeker', onlyBenefitApplicants`)),
  encoded('15 § 1 mom.', 'V3-V12',
    ofChapter2('onlyBenefitApplicants: true', 'onlyBenefitApplicants: false'),
    ofChapter2(`appliesTo: 'jobseeker', //`, `appliesTo: 'unemployed-jobseeker', //`),
  ),
  encoded('15 § 1 mom. 1 kohta', 'V0-V2', fiveKohta(`  ['seek-work-and-training', '15 § 1 mom. 1 kohta'],\n`, '')),
  encoded('15 § 1 mom. 2 kohta', 'V0-V2', fiveKohta(`  ['attend-interviews', '15 § 1 mom. 2 kohta'],\n`, '')),
  encoded('15 § 1 mom. 3 kohta', 'V0-V2', fiveKohta(`  ['take-part-in-plan', '15 § 1 mom. 3 kohta'],\n`, '')),
  encoded('15 § 1 mom. 4 kohta', 'V0-V2',
    fiveKohta(`  ['carry-out-plan', '15 § 1 mom. 4 kohta'],\n`, ''),
    fiveKohta(`  ['report', '15 § 1 mom. 4 kohta'],\n`, ''),
  ),
  encoded('15 § 1 mom. 5 kohta', 'V0-V2', fiveKohta(`  ['take-part-in-services', '15 § 1 mom. 5 kohta'],\n`, '')),
  encoded('15 § 2 mom.', 'V0-V2', consequence('the job search ends only for a missed interview and a missing report')(
    `'interview-not-attended': { consequenceProvision: '916/2012 2 luku 1 § 2 mom.', effect: 'end of the validity of the job search', by`,
    `'interview-not-attended': { consequenceProvision: '916/2012 2 luku 1 § 2 mom.', by`,
  )),
  encoded('15 § 2 mom.', 'V3-V12', consequence('work offered by the municipality has a provision of its own')(
    `'1290/2002 2 a luku 9 § 1 mom. 6 kohta'`, `'1290/2002'`,
  )),
  encoded('15 § 3 mom.', 'V0-V2', consequence("work and services of the municipality are treated as the TE office's; there is no reminder yet")(
    `, treatedAs: 'service offered by the TE office',`, ',',
  )),
  encoded('15 § 4 mom.', 'V0-V2', consequence('%s: %s')(`, '15 § 4 mom.'],`, '],')),
]

const quota = (find: string, replace: string) =>
  seen('rules/frame/funding', 'the ELY centre sets the quota; to 2021-05-31 the trial area is heard and bound, then the municipalities')('rules/frame/funding.ts', find, replace)
const appeal = (title: string) => (find: string, replace: string) => seen('rules/frame/appeal', title)('rules/frame/appeal.ts', find, replace)
const denial = (title: string) => (find: string, replace: string) => seen('rules/duties/municipality', title)('rules/duties/denial.ts', find, replace)
const informing = (title: string) => (find: string, replace: string) => seen('rules/duties/municipality', title)('rules/duties/information-duties.ts', find, replace)
const cooperation = (find: string, replace: string) =>
  seen('rules/frame/funding', 'the body is a duty, a common body and officials under a municipality are powers, on every day of the Act')('rules/frame/cooperation.ts', find, replace)

export const frameRows: readonly Row[] = [
  ...wholes(['16 §', 'all']),
  encoded('16 § 1 mom.', 'V0',
    quota(`outcome: 'held',\n    quotaSetBy: 'ely'`, `outcome: 'held',\n    quotaSetBy: null`),
    quota(`afterHearing: byArea ? 'trial-area'`, `afterHearing: byArea ? 'municipalities-of-the-area'`),
    held('payment', 'set-spending-quota', since('2021-03-01', 'ely shall', '16 § 1 mom.')),
  ),
  encoded('16 § 1 mom.', 'V1-V12', quota(`const byArea = on < '2021-06-01'`, `const byArea = on < '2021-10-02'`)),
  encoded('16 § 2 mom.', 'V0', quota(`boundUser: byArea ? 'trial-area'`, `boundUser: byArea ? 'municipality'`)),
  encoded('16 § 2 mom.', 'V1-V12', quota(`boundUser: byArea ? 'trial-area' : 'municipality'`, `boundUser: 'trial-area'`)),
  notARule('16 § 3 mom.', 'all', 'refers to 916/2012 1 luku 5 § 1 mom. for whom the money is meant'),
  ...wholes(['17 §', 'all'], ['17 § 1 mom.', 'all']),
  encoded('17 § 1 mom. 1 kohta', 'V0-V7', held('data', 'information-right', since('2021-03-01', 'municipality may', '17 § 1 mom. 1 kohta'))),
  encoded('17 § 1 mom. 1 kohta', 'V8-V12', informing('producers of a service agreed in the plan from 2023-03-01')(
    `from: '2023-03-01', duty`, `from: '2023-07-01', duty`,
  )),
  encoded('17 § 1 mom. 2 kohta', 'all',
    denial('the municipality may deny %s by a written decision')(`'start-up-grant': 4`, `'start-up-grant': 5`),
    denial('%s stays with the state')(`'business-development-services': 5`, `'business-development-services': 4`),
    held('decisions', 'denial-of-service', since('2021-03-01', 'municipality may', '17 § 1 mom. 2 kohta')),
  ),
  encoded('17 § 2 mom.', 'V0', appeal('a labour-policy statement is not open to appeal, the decision made on its ground is')(
    `return answer('not-appealable', [act, '1290/2002 12 luku']`, `return answer('appealable', [act, '1290/2002 12 luku']`,
  )),
  encoded('17 § 2 mom.', 'V1-V12',
    appeal('a transfer on request can be appealed from 2021-06-01, when it begins, and by its new number from 2023-01-01')(
      `answer('appealable', [...under, act, '916/2012 14 luku']`, `answer('no-provision', [...under, act, '916/2012 14 luku']`,
    ),
    appeal('goes to the Social Security Appeal Board in 30 days, by a letter to the municipality that decided')('deliverTo, days: 30', 'deliverTo: null, days: 30'),
  ),
  ...wholes(['18 §', 'all']),
  encoded('18 § 1 mom.', 'V0-V3',
    processor(`{ by: 'municipality', duty: 'processor'`, `{ by: 'keha', duty: 'processor'`),
    held('data', 'report-access-right-change', since('2021-03-01', 'municipality shall'), '916/2012 13 luku 8 §'),
  ),
  encoded('18 § 1 mom.', 'V4-V12', held('data', 'grant-access-rights', since('2022-05-23', 'keha may'))),
  encoded('18 § 2 mom.', 'V0-V3', processor(`{ by: null, duty: 'controller'`, `{ by: 'municipality', duty: 'controller'`)),
  ...wholes(['18 § 2 mom.', 'V4-V12']),
  encoded('18 § 2 mom. 1 kohta', 'V4-V12', necessity(`fact: 'necessary', value: true`, `fact: 'necessary', value: false`)),
  encoded('18 § 2 mom. 2 kohta', 'V4-V12', halfOfTheJob(`op: 'atLeast', fact: 'shareOfTrialTasks', limit: 0.5`, `op: 'atLeast', fact: 'shareOfTrialTasks', limit: 0.51`)),
  encoded('18 § 2 mom. 3 kohta', 'V4-V12', necessity(`fact: 'needOccasional', value: false`, `fact: 'needOccasional', value: true`)),
  encoded('18 § 3 mom.', 'V0-V3', processor(`{ by: 'official-with-access', duty`, `{ by: 'municipality', duty`)),
  encoded('18 § 3 mom.', 'V4-V12', held('data', 'report-access-right-change', municipality('2021-03-01', 'norms.reportOnAccessRight'))),
  notARule('18 § 4 mom.', 'V0-V3', 'refers to 621/1999 24 § 1 mom. 25 kohta for secrecy'),
  encoded('19 §', 'all', cooperation(`who: ['officials-of-the-te-office'], modality: 'may'`, `who: ['officials-of-the-te-office'], modality: 'shall'`)),
  ...wholes(['20 §', 'all']),
  encoded('20 § 1 mom.', 'all', informing('12 § to 2021-05-31, then 12 a §')(
    `['client', 'municipality', 'information-on-benefit', null]`, `['client', 'te-office', 'information-on-benefit', null]`,
  )),
  encoded('20 § 2 mom.', 'all',
    informing('the facts for a statement go to the TE office without delay; a decree may say more from 2021-06-01')(`'facts-for-statement', 'without-delay'`, `'facts-for-statement', null`),
    held('data', 'facts-for-te-office-statement', municipality('2021-03-01', '20 § 2 mom.')),
  ),
  encoded('20 § 3 mom.', 'V1-V12', informing('the facts for a statement go to the TE office without delay; a decree may say more from 2021-06-01')(
    `provisions: ['20 § 2 mom.', '20 § 3 mom.']`, `provisions: ['20 § 2 mom.']`,
  )),
  ...wholes(['21 §', 'all']),
  encoded('21 § 1 mom.', 'all',
    cooperation(`'municipalities-of-the-area'], modality: 'shall'`, `'municipalities-of-the-area'], modality: 'may'`),
    cooperation(`['areas-of-one-te-office'], modality: 'may'`, `['areas-of-one-te-office'], modality: 'shall'`),
  ),
  encoded('21 § 2 mom.', 'all', cooperation(`'competent-ely-centre', 'recipient`, `'recipient`)),
]

const supervisor = (find: string, replace: string) =>
  seen('rules/frame/supervision', 'is the same agency for the whole trial; its access to the system changes on 2023-03-01')('rules/frame/supervisor.ts', find, replace)
const measure = (title: string) => (find: string, replace: string) => seen('rules/frame/supervision', title)('rules/frame/supervision-measure.ts', find, replace)
const step = (title: string) => (find: string, replace: string) => seen('rules/frame/supervision', title)('rules/frame/supervision-ladder.ts', find, replace)
const avi = (task: string, modality: string, source: string) => held('supervision', task, since('2021-03-01', `avi ${modality}`, source))

export const supervisionRows: readonly Row[] = [
  ...wholes(['22 §', 'all']),
  encoded('22 § 1 mom.', 'V0-V7',
    supervisor(`name: 'Länsi- ja Sisä-Suomen aluehallintovirasto',\n    modality`, `name: 'Etelä-Suomen aluehallintovirasto',\n    modality`),
    avi('supervise-trial', 'shall', '22 § 1 mom.'),
  ),
  encoded('22 § 1 mom.', 'V8-V12', supervisor(`on < '2023-03-01' ?`, `on < '2023-07-01' ?`)),
  encoded('22 § 2 mom.', 'V0',
    step('an order needs a deadline: with one it is valid, with none it is not, without the fact it is unknown')('needsDeadline: true', 'needsDeadline: false'),
    avi('supervision-order', 'may', '22 § 2 mom.'),
  ),
  encoded('22 § 2 mom.', 'V1-V12', measure('an order names the municipality from 2021-06-01 and nobody before; the other measures never changed')(
    `on < '2021-06-01' ? step`, `on < '2021-10-02' ? step`,
  )),
  encoded('22 § 3 mom.', 'all',
    step('is order, threat, suspension and, by itself, remark, each a power of a provision that there is')(`presupposes: 'threat-of-suspension'`, 'presupposes: null'),
    measure('ends competence to the extent of the suspension, and the TE office is competent')(`competenceLapsesFor: suspension && !stopped ?`, `competenceLapsesFor: false ?`),
    avi('suspend-trial', 'may', '22 § 3 mom.'),
  ),
  encoded('22 § 4 mom.', 'all',
    measure('is followed in spite of an appeal, unless the appeal body orders otherwise')(`(stopped ? 'no' : 'yes')`, `'no'`),
    measure('goes to an administrative court under 808/2019, but a remark is not open to appeal')(`appealTo: appealable ? 'administrative-court' : null`, 'appealTo: null'),
  ),
  encoded('22 § 5 mom.', 'all', avi('supervision-remark', 'may', '22 § 5 mom.')),
  encoded('22 § 6 mom.', 'all',
    step('goes to an administrative court under 808/2019, but a remark is not open to appeal')(`appealable: 'no', appealSource`, `appealable: 'yes', appealSource`),
    avi('inform-ministry-of-supervision', 'shall', '22 § 6 mom.'),
  ),
]

const inForce = seen('act/wordings', 'none before 2021-03-01 and none after 2024-12-31 (23 §)')
const transition = (title: string) => (file: string, find: string, replace: string) => seen('rules/duties/transition', title)(`rules/duties/${file}.ts`, find, replace)
const plan = (title: string) => (find: string, replace: string) => seen('rules/duties/plan-binding', title)('rules/duties/plan-cases.ts', find, replace)

export const timeRows: readonly Row[] = [
  encoded('23 §', 'V0-V5', inForce('act/wordings.ts', `{ id: 'V0', from: firstDayOfAct`, `{ id: 'V0', from: '2021-02-28'`)),
  encoded('23 §', 'V6-V12', inForce('act/wordings.ts', `from: '2024-09-02', to: lastDayOfAct`, `from: '2024-09-02', to: '2025-01-01'`)),
  ...wholes(['24 §', 'all']),
  encoded('24 § 1 mom.', 'all',
    transition('begins on the day the notice is received')('competence-before-notice', `outcome: 'competent', officialActsFor: 'municipality'`, `outcome: 'competent', officialActsFor: 'te-office'`),
    transition('is for searches begun by 2021-02-28')('competence-before-notice', `fact: 'jobSearchStart', day: firstDayOfAct`, `fact: 'jobSearchStart', day: '2021-03-02'`),
    ofTask('stock-transfer', 'table/transfer.ts', `to: '2021-03-31'`, `to: '2021-04-30'`),
  ),
  encoded('24 § 2 mom.', 'all',
    ofTask('pay-subsidy', 'circumstance-criteria.ts', `day: firstDayOfAct, id: 'applied-during-trial'`, `day: '2021-02-01', id: 'applied-during-trial'`),
    transition('are decided by the TE office under the old rules')('pending-matter', `fact: 'benefit', value: true`, `fact: 'benefit', value: false`),
  ),
  encoded('24 § 3 mom.', 'all', plan('binds the client and the municipality from the first to the last day of the Act, also outside the stock')(
    `when: byTeOffice, outcome: 'binding'`, `when: byTeOffice, outcome: 'not-regulated'`,
  )),
  notARule('24 § 4 mom.', 'V0-V5', 'never had effect: repealed before its day, 2023-03-31'),
  ...wholes(['25 §', 'V1-V12']),
  encoded('25 § 1 mom.', 'V1-V12', plan('binds the TE office from 2021-06-01; of reporting it says nothing')(
    `appliesFrom: '2021-06-01'`, `appliesFrom: '2021-10-02'`,
  )),
  encoded('25 § 2 mom.', 'V1-V12', transition('go to the TE office, to 2021-05-31 only because the municipality acts in its place')(
    'pending-matter', `handledBy: 'te-office', rules: null`, `handledBy: 'employment-authority', rules: null`,
  )),
]
