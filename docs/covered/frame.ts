/** 14-25 §: data, duties of the client, money, appeal, supervision, and the beginning and the end. */
import { encoded, code, held, notARule, ofTask, seen, wholes, type Row } from './row.ts'

const accessRight = (title: string) => seen('rules/frame/access-right', title)
const dataProtection = (title: string) => seen('rules/frame/data-protection', title)
const obligations = (title: string) => seen('rules/duties/obligations', title)
const municipality = (title: string) => seen('rules/duties/municipality', title)
const appeal = (title: string) => seen('rules/frame/appeal', title)
const supervision = (title: string) => seen('rules/frame/supervision', title)
const transition = (title: string) => seen('rules/duties/transition', title)
const planBinding = (title: string) => seen('rules/duties/plan-binding', title)
const accessRightFile = 'rules/frame/access-right'
const dataProtectionFile = 'rules/frame/data-protection'
const obligationsOfFile = 'rules/duties/obligations-of'
const consequenceOfFile = 'rules/duties/consequence-of'
const fundingFile = 'rules/frame/funding'
const informationDutiesFile = 'rules/duties/information-duties'
const appealFile = 'rules/frame/appeal'
const cooperationFile = 'rules/frame/cooperation'
const supervisionMeasureFile = 'rules/frame/supervision-measure'
const supervisionLadder = 'rules/frame/supervision-ladder'
const circumstances = 'circumstance-criteria'
const halfOfTheJob = accessRight('needs half of the job: exactly half is enough, less is not')
const jointController = dataProtection(
  'is joint controller with KEHA from 2022-05-23: KEHA has the listed duties, the municipality the others, the TE office its own entries',
)
const fiveKohta = obligations('to 2022-05-01: the five kohta, of which the fourth holds two duties')
const ofChapter2 = obligations(
  'from 2022-05-02: the duties of 916/2012 2 luku 13 §, of every jobseeker who applies for a benefit',
)
const quota = seen(
  'rules/frame/funding',
  'the ELY centre sets the quota; to 2021-05-31 the trial area is heard and bound, then the municipalities',
)
const processor = dataProtection(
  'is a processor, alone, to 2022-05-22: it tells KEHA of access to change; 916/2012 says who the controllers are',
)
const necessity = accessRight('needs necessity and a need that is neither occasional nor rare')
const cooperation = seen(
  'rules/frame/funding',
  'the body is a duty, a common body and officials under a municipality are powers, on every day of the Act',
)
const then12a = municipality('12 § to 2021-05-31, then 12 a §')
const factsForStatement = municipality(
  'the facts for a statement go to the TE office without delay; a decree may say more from 2021-06-01',
)
const supervisor = supervision('is the same agency for the whole trial; its access to the system changes on 2023-03-01')
const administrativeCourt = supervision(
  'goes to an administrative court under 808/2019, but a remark is not open to appeal',
)
const inForce = seen('act/wordings', 'none before 2021-03-01 and none after 2024-12-31 (23 §)')

export const frame: readonly Row[] = [
  ...wholes(['14 §', 'all']),
  encoded('14 § 1 mom.', 'V0-V3', held('use-national-information-system', 'municipality', '2021-03-01')),
  notARule('14 § 1 mom.', 'V4-V12', 'refers to 916/2012 13 luku'),
  encoded('14 § 2 mom.', 'V0',
    halfOfTheJob(accessRightFile, 'half-of-job-for-trial', 0.5, 0.6),
    held('grant-access-rights', 'keha', '2021-03-01'),
  ),
  encoded('14 § 2 mom.', 'V1-V3',
    accessRight('is open to a joint municipal authority from 2021-06-01, to another employer never')(
      accessRightFile, 'appliesFrom', '2021-06-01', '2021-10-02',
    ),
    held('grant-access-rights', 'keha', '2021-03-01'),
  ),
  notARule('14 § 2 mom.', 'V4-V12', 'says for what data may also be used: a purpose, with no case that a rule could decide'),
  notARule('14 § 3 mom.', 'V0-V3', 'refers to 916/2012 13 luku 5 a § for changing and removing access'),
  encoded('14 § 3 mom.', 'V4-V12',
    jointController(dataProtectionFile, 'with', 'keha', 'ely'),
    jointController(dataProtectionFile, 'keep-own-entries-accurate', 'te-office', 'municipality'),
    held('client-data-controller-duties', 'keha', '2022-05-23'),
  ),
  notARule('14 § 4 mom.', 'V0-V3', 'refers to 916/2012 13 luku 6 § for giving data to an employer'),
  encoded('14 § 4 mom.', 'V4-V12', held('use-national-information-system', 'municipality', '2021-03-01')),
  notARule('14 § 5 mom.', 'V4-V12', 'refers to 621/1999 24 § 1 mom. 25 kohta for secrecy'),
  ...wholes(['14 a §', 'V7-V12']),
  notARule('14 a § 1 mom.', 'V7-V12', 'refers to 1369/2014 9, 9 a and 11 §'),
  encoded('14 a § 2 mom.', 'V7-V9',
    dataProtection('makes no joint controller before 2023-01-01, also when 14 § 3 mom. makes one of the client data')(
      dataProtectionFile, 'multiSectorDataRole', '2023-01-01', '2022-12-01',
    ),
    held('multi-sector-data-controller', 'municipality', '2023-01-01'),
  ),
  encoded('14 a § 2 mom.', 'V10-V12',
    dataProtection('is about the data of 9 b § to 2023-11-30 and of 9 § from 2023-12-01')(
      dataProtectionFile, 'dataOf', '2023-12-01', '2024-01-01',
    ),
  ),
  ...wholes(['15 §', 'all']),
  encoded('15 § 1 mom.', 'V0-V2', fiveKohta(obligationsOfFile, 'obligationsOf', 'unemployed-jobseeker', 'jobseeker')),
  encoded('15 § 1 mom.', 'V3-V12',
    ofChapter2(obligationsOfFile, 'obligationsOf', true, false),
    ofChapter2(obligationsOfFile, 'appliesTo', 'jobseeker', 'unemployed-jobseeker'),
  ),
  encoded('15 § 1 mom. 1 kohta', 'V0-V2',
    fiveKohta(obligationsOfFile, '15 § 1 mom. 1 kohta', 'seek-work-and-training', 'none'),
  ),
  encoded('15 § 1 mom. 2 kohta', 'V0-V2',
    fiveKohta(obligationsOfFile, '15 § 1 mom. 2 kohta', 'attend-interviews', 'none'),
  ),
  encoded('15 § 1 mom. 3 kohta', 'V0-V2',
    fiveKohta(obligationsOfFile, '15 § 1 mom. 3 kohta', 'take-part-in-plan', 'none'),
  ),
  encoded('15 § 1 mom. 4 kohta', 'V0-V2',
    fiveKohta(obligationsOfFile, '15 § 1 mom. 4 kohta', 'carry-out-plan', 'none'),
    fiveKohta(obligationsOfFile, '15 § 1 mom. 4 kohta', 'report', 'none'),
  ),
  encoded('15 § 1 mom. 5 kohta', 'V0-V2',
    fiveKohta(obligationsOfFile, '15 § 1 mom. 5 kohta', 'take-part-in-services', 'none'),
  ),
  encoded('15 § 2 mom.', 'V0-V2',
    obligations('the job search ends only for a missed interview and a missing report')(
      consequenceOfFile, 'interview-not-attended', 'end of the validity of the job search', code('undefined'),
    ),
  ),
  encoded('15 § 2 mom.', 'V3-V12',
    obligations('work offered by the municipality has a provision of its own')(
      consequenceOfFile, 'refusal-of-work-offered-by-municipality', '1290/2002 2 a luku 9 § 1 mom. 6 kohta', 'none',
    ),
  ),
  encoded('15 § 3 mom.', 'V0-V2',
    obligations('%s is treated as %s')(
      consequenceOfFile, 'service-not-attended', 'service offered by the TE office', code('undefined'),
    ),
  ),
  encoded('15 § 4 mom.', 'V0-V2',
    obligations('%s: %s')(
      consequenceOfFile, 'refusal-of-work-offered-by-municipality', code(`, '15 § 4 mom.'`), code(''),
    ),
  ),
  ...wholes(['16 §', 'all']),
  encoded('16 § 1 mom.', 'V0',
    quota(fundingFile, 'quotaSetBy', 'ely', null),
    quota(fundingFile, 'afterHearing', 'trial-area', 'municipalities-of-the-area'),
    held('set-spending-quota', 'ely', '2021-03-01'),
  ),
  encoded('16 § 1 mom.', 'V1-V12', quota(fundingFile, 'byArea', '2021-06-01', '2021-10-02')),
  encoded('16 § 2 mom.', 'V0', quota(fundingFile, 'boundUser', 'trial-area', 'municipality')),
  encoded('16 § 2 mom.', 'V1-V12', quota(fundingFile, 'boundUser', 'municipality', 'trial-area')),
  notARule('16 § 3 mom.', 'all', 'refers to 916/2012 1 luku 5 § 1 mom. for whom the money is meant'),
  ...wholes(['17 §', 'all'], ['17 § 1 mom.', 'all']),
  encoded('17 § 1 mom. 1 kohta', 'V0-V7', held('information-right', 'municipality', '2021-03-01')),
  encoded('17 § 1 mom. 1 kohta', 'V8-V12',
    municipality('producers of a service agreed in the plan from 2023-03-01')(
      informationDutiesFile, 'producer-of-service-in-plan', '2023-03-01', '2023-07-01',
    ),
  ),
  encoded('17 § 1 mom. 2 kohta', 'all',
    municipality('the municipality may deny %s by a written decision')('rules/duties/denial', 'start-up-grant', 4, 5),
    municipality('%s stays with the state')('rules/duties/denial', 'business-development-services', 5, 4),
    held('denial-of-service', 'municipality', '2021-03-01'),
  ),
  encoded('17 § 2 mom.', 'V0',
    appeal('a labour-policy statement is not open to appeal, the decision made on its ground is')(
      appealFile, 'onRoad', code(`'not-appealable', [act`), code(`'appealable', [act`),
    ),
  ),
  encoded('17 § 2 mom.', 'V1-V12',
    appeal('a transfer on request can be appealed from 2021-06-01, when it begins, and by its new number from 2023-01-01')(
      appealFile, 'onRoad', code(`'appealable', [...under`), code(`'no-provision', [...under`),
    ),
    appeal('goes to the Social Security Appeal Board in 30 days, by a letter to the municipality that decided')(
      appealFile, 'toAppealBoard', 30, 31,
    ),
  ),
  ...wholes(['18 §', 'all']),
  encoded('18 § 1 mom.', 'V0-V3',
    processor(dataProtectionFile, 'processor', 'municipality', 'keha'),
    held('report-access-right-change', 'municipality', '2021-03-01'),
  ),
  encoded('18 § 1 mom.', 'V4-V12', held('grant-access-rights', 'keha', '2022-05-23')),
  encoded('18 § 2 mom.', 'V0-V3', processor(dataProtectionFile, 'controller', null, 'municipality')),
  ...wholes(['18 § 2 mom.', 'V4-V12']),
  encoded('18 § 2 mom. 1 kohta', 'V4-V12',
    necessity(accessRightFile, 'access-necessary', true, false),
  ),
  encoded('18 § 2 mom. 2 kohta', 'V4-V12', halfOfTheJob(accessRightFile, 'half-of-job-for-trial', 0.5, 0.6)),
  encoded('18 § 2 mom. 3 kohta', 'V4-V12', necessity(accessRightFile, 'need-not-occasional', false, true)),
  encoded('18 § 3 mom.', 'V0-V3',
    processor(dataProtectionFile, 'process-only-necessary-data', 'official-with-access', 'municipality'),
  ),
  encoded('18 § 3 mom.', 'V4-V12', held('report-access-right-change', 'municipality', '2021-03-01')),
  notARule('18 § 4 mom.', 'V0-V3', 'refers to 621/1999 24 § 1 mom. 25 kohta for secrecy'),
  encoded('19 §', 'all', cooperation(cooperationFile, 'officials-under-municipality', 'may', 'shall')),
  ...wholes(['20 §', 'all']),
  encoded('20 § 1 mom.', 'all', then12a(informationDutiesFile, 'information-on-benefit', 'municipality', 'te-office')),
  encoded('20 § 2 mom.', 'all',
    factsForStatement(informationDutiesFile, 'facts-for-statement', 'without-delay', null),
    held('facts-for-te-office-statement', 'municipality', '2021-03-01'),
  ),
  encoded('20 § 3 mom.', 'V1-V12',
    factsForStatement(informationDutiesFile, ['facts', '2021-06-01'], code(`, '20 § 3 mom.'`), code('')),
  ),
  ...wholes(['21 §', 'all']),
  encoded('21 § 1 mom.', 'all',
    cooperation(cooperationFile, 'cooperation-body', 'shall', 'may'),
    cooperation(cooperationFile, 'common-cooperation-body', 'may', 'shall'),
  ),
  encoded('21 § 2 mom.', 'all', cooperation(cooperationFile, 'each-municipality', 'competent-ely-centre', 'none')),
  ...wholes(['22 §', 'all']),
  encoded('22 § 1 mom.', 'V0-V7',
    supervisor('rules/frame/supervisor', 'name', 'Länsi- ja Sisä-Suomen aluehallintovirasto', 'none'),
    held('supervise-trial', 'avi', '2021-03-01'),
  ),
  encoded('22 § 1 mom.', 'V8-V12', supervisor('rules/frame/supervisor', 'systemAccess', '2023-03-01', '2023-07-01')),
  encoded('22 § 2 mom.', 'V0',
    supervision('an order needs a deadline: with one it is valid, with none it is not, without the fact it is unknown')(
      supervisionLadder, ['order', 'needsDeadline'], true, false,
    ),
    held('supervision-order', 'avi', '2021-03-01'),
  ),
  encoded('22 § 2 mom.', 'V1-V12',
    supervision('an order names the municipality from 2021-06-01 and nobody before; the other measures never changed')(
      supervisionMeasureFile, 'supervisionMeasure', '2021-06-01', '2021-10-02',
    ),
  ),
  encoded('22 § 3 mom.', 'all',
    supervision('is order, threat, suspension and, by itself, remark, each a power of a provision that there is')(
      supervisionLadder, 'presupposes', 'threat-of-suspension', null,
    ),
    supervision('ends competence to the extent of the suspension, and the TE office is competent')(
      supervisionMeasureFile, 'competenceLapsesFor', code('suspension && !stopped'), false,
    ),
    held('suspend-trial', 'avi', '2021-03-01'),
  ),
  encoded('22 § 4 mom.', 'all',
    supervision('is followed in spite of an appeal, unless the appeal body orders otherwise')(
      supervisionMeasureFile, 'enforceableDespiteAppeal', 'yes', 'no',
    ),
    administrativeCourt(supervisionMeasureFile, 'appealTo', 'administrative-court', null),
  ),
  encoded('22 § 5 mom.', 'all', held('supervision-remark', 'avi', '2021-03-01')),
  encoded('22 § 6 mom.', 'all',
    administrativeCourt(supervisionLadder, ['remark', 'appealable'], 'no', 'yes'),
    held('inform-ministry-of-supervision', 'avi', '2021-03-01'),
  ),
  encoded('23 §', 'V0-V5', inForce('act/wordings', 'wordingOf', code('firstDayOfAct'), '2021-02-28')),
  encoded('23 §', 'V6-V12', inForce('act/wordings', 'V12', code('lastDayOfAct'), '2025-01-01')),
  ...wholes(['24 §', 'all']),
  encoded('24 § 1 mom.', 'all',
    transition('begins on the day the notice is received')(
      'rules/duties/competence-before-notice', 'competent', 'municipality', 'te-office',
    ),
    transition('is for searches begun by 2021-02-28')(
      'rules/duties/competence-before-notice', 'job-search-begun-in-trial', code('firstDayOfAct'), '2021-03-02',
    ),
    ofTask('stock-transfer', 'table/transfer', 'stock-transfer', '2021-03-31', '2021-04-30'),
  ),
  encoded('24 § 2 mom.', 'all',
    ofTask('pay-subsidy', circumstances, 'applied-during-trial', code('firstDayOfAct'), '2021-02-01'),
    transition('are decided by the TE office under the old rules')(
      'rules/duties/pending-matter', 'matter-of-benefit', true, false,
    ),
  ),
  encoded('24 § 3 mom.', 'all',
    planBinding('binds the client and the municipality from the first to the last day of the Act, also outside the stock')(
      'rules/duties/plan-cases', ['duringAct', 'byTeOffice', 'reportTo'], 'client-of', null,
    ),
  ),
  notARule('24 § 4 mom.', 'V0-V5', 'never had effect: repealed before its day, 2023-03-31'),
  ...wholes(['25 §', 'V1-V12']),
  encoded('25 § 1 mom.', 'V1-V12',
    planBinding('binds the TE office from 2021-06-01; of reporting it says nothing')(
      'rules/duties/plan-cases', 'came-by-suspension', 'suspension', 'move',
    ),
  ),
  encoded('25 § 2 mom.', 'V1-V12',
    transition('go to the TE office, to 2021-05-31 only because the municipality acts in its place')(
      'rules/duties/pending-matter', ['duringAct', 'ofSuspendedMunicipality', 'handledBy'], 'te-office', 'employment-authority',
    ),
  ),
]
