/** 1-6 §: the purpose, the definitions, the areas, the clients and their transfer. */
import { encoded, held, ofTask, seen, since, wholes, type Row } from './row.ts'

const boundaries = (title: string) => seen('law/boundaries', title)
const fingerprint = seen('areas/data', 'are word for word those that were compared with the Act (fingerprint)')
const oneOffice = seen('areas/data', 'have one TE office a kohta and one kohta a TE office, Kaakkois-Suomi alone without')

const unemployed = 'rules/eligibility/unemployed.ts'
const group = 'rules/eligibility/client-group.ts'
const grounds = 'rules/eligibility/grounds.ts'
const registration = 'rules/eligibility/registration.ts'
const changeSecurity = 'rules/eligibility/change-security.ts'
const destination = 'rules/eligibility/destination.ts'
const members = 'areas/members.ts'

const regularHours = boundaries('on %s four regular hours a week are employment and less is not')
const layOff = boundaries('on %s only a full lay-off helps, and without employment hours are not asked for')
const business = boundaries('on %s fourteen days of full-time business are not more than two weeks, fifteen are')
const allThree = boundaries('on %s work, business and studies must all three be out of the way (OP-08)')
const subsidy = boundaries('%s: %s on 2023-06-30 and %s on 2023-07-01')
const byRegistration = boundaries('%s: by 2021-05-31, from 2021-06-01, from 2022-05-02')
const atRisk = boundaries('asked on %s: no the day before, yes from day 0 to day 14, no on day 15')
const homeDecides = boundaries('the home decides, not the residence')

/** A change that a life told twice sees. */
const lived = seen('law/lifetime/timeline', 'the same authority, reason, notices, duties and refusals in 1 500 random histories')

export const purposeAndTerms: readonly Row[] = [
  encoded('1 §', 'all', seen('law/tasks/competent-authority', 'each task has exactly one holder while it exists, none before and after the trial')(
    'rules/tasks/holding.ts', `return isOfTeOffice(circumstances) && isTiedToClient(row) ? 'te-office' : row.authority`, 'return row.authority',
  )),
  ...wholes(['2 §', 'all']),
  encoded('2 § 1 kohta', 'V0-V2',
    allThree(unemployed, `appliesFrom: '2021-03-01', holds: { op: 'allOf'`, `appliesFrom: '2021-03-01', holds: { op: 'anyOf'`),
    layOff(unemployed, `source: '2 § 1 kohta', fact: 'fullyLaidOff', value: true`, `source: '2 § 1 kohta', fact: 'fullyLaidOff', value: false`),
    regularHours(unemployed, `source: '2 § 1 kohta', fact: 'regularWeeklyHours', limit: 4`, `source: '2 § 1 kohta', fact: 'regularWeeklyHours', limit: 5`),
    business(unemployed, `source: '2 § 1 kohta', fact: 'fullTimeBusinessDays', limit: 14`, `source: '2 § 1 kohta', fact: 'fullTimeBusinessDays', limit: 15`),
    allThree(unemployed, `source: '2 § 1 kohta', fact: 'fullTimeStudent', value: false`, `source: '2 § 1 kohta', fact: 'fullTimeStudent', value: true`),
  ),
  encoded('2 § 1 kohta', 'V3-V12',
    allThree(unemployed, `appliesFrom: '2022-05-02', holds: { op: 'allOf'`, `appliesFrom: '2022-05-02', holds: { op: 'anyOf'`),
  ),
  encoded('2 § 1 kohta a', 'V3-V12',
    layOff(unemployed, `source: '2 § 1 kohta a', fact: 'fullyLaidOff', value: true`, `source: '2 § 1 kohta a', fact: 'fullyLaidOff', value: false`),
    regularHours(unemployed, `source: '2 § 1 kohta a', fact: 'regularWeeklyHours', limit: 4`, `source: '2 § 1 kohta a', fact: 'regularWeeklyHours', limit: 5`),
    boundaries('guaranteed hours count from 2022-05-02: under four makes unemployed, four does not')(
      unemployed, `fact: 'guaranteedMinimumWeeklyHours', limit: 4`, `fact: 'guaranteedMinimumWeeklyHours', limit: 5`,
    ),
  ),
  encoded('2 § 1 kohta b', 'V3-V12',
    business(unemployed, `source: '2 § 1 kohta b', fact: 'fullTimeBusinessDays', limit: 14`, `source: '2 § 1 kohta b', fact: 'fullTimeBusinessDays', limit: 15`),
    boundaries('a right to benefit in spite of business counts from 2022-05-02')(
      unemployed, `fact: 'benefitRightDespiteBusiness', value: true`, `fact: 'benefitRightDespiteBusiness', value: false`,
    ),
  ),
  encoded('2 § 1 kohta c', 'V3-V12',
    allThree(unemployed, `source: '2 § 1 kohta c', fact: 'fullTimeStudent', value: false`, `source: '2 § 1 kohta c', fact: 'fullTimeStudent', value: true`),
    boundaries('a right to benefit in spite of studies counts from 2022-05-02, and on through the change of its section in 2023')(
      unemployed, `fact: 'benefitRightDespiteStudies', value: true`, `fact: 'benefitRightDespiteStudies', value: false`,
    ),
  ),
  encoded('2 § 2 kohta', 'all', boundaries('on %s nobody serves as a jobseeker who has no valid job search')('rules/eligibility/jobseeker.ts', 'value: true', 'value: false')),
  encoded('2 § 3 kohta', 'all',
    boundaries('%s is Finnish or Swedish')(grounds, `'fi', 'fin', 'sv', 'swe', `, `'fi', 'fin', `),
    boundaries('%s is a Sámi language (OP-06)')(grounds, `'sme', 'sma', `, ''),
  ),
  encoded('2 § 4 kohta', 'all', boundaries('is a fact of its own: a Finnish speaker can be one, a foreign-language speaker need not')(
    grounds, `fact: 'immigrant', value: true`, `fact: 'immigrant', value: false`,
  )),
  encoded('2 § 5 kohta', 'all', boundaries('%s is in the list in every text and brings in who is not unemployed')(
    'rules/eligibility/in-service.ts', `    'rehabilitative-work',\n`, '',
  )),
  encoded('2 § 6 kohta', 'V0-V8',
    subsidy('rules/eligibility/employed-by-subsidy.ts', `values: ['pay-subsidy', 'state-agency-appropriation'],`, `values: ['pay-subsidy'],`),
    boundaries('wage-subsidised work asks for a valid job search, the start-up grant does not')(
      'rules/eligibility/employed-by-subsidy.ts', `fact: 'startUpGrant', value: true`, `fact: 'startUpGrant', value: false`,
    ),
  ),
  encoded('2 § 6 kohta', 'V9-V12', subsidy('rules/eligibility/employed-by-subsidy.ts', `'55-plus', 'municipal-obligation'`, `'55-plus'`)),
]

export const areaRows: readonly Row[] = [
  encoded('3 §', 'all', boundaries('a home outside the trial keeps out, with every ground, and the TE office of the home serves')(
    group, `op: 'oneOf', id: 'home-in-trial'`, `op: 'otherThan', id: 'home-in-trial'`,
  )),
  encoded('3 § 1 kohta', 'all', oneOffice('areas/areas.ts', `'3 § 1 kohta a', ordinalInKohta: null, office: 'etela-pohjanmaa'`, `'3 § 1 kohta a', ordinalInKohta: null, office: 'pohjanmaa'`)),
  encoded('3 § 1 kohta a', 'all', fingerprint(members, `'743', '145'`, `'743'`)),
  encoded('3 § 1 kohta b', 'all', fingerprint(members, `'010', '759'`, `'010'`)),
  encoded('3 § 2 kohta', 'all', fingerprint(members, `'623', '588'`, `'623'`), fingerprint(members, `savonlinna: ['740']`, `savonlinna: []`)),
  encoded('3 § 3 kohta', 'all', fingerprint(members, `'082', '165'`, `'082'`), fingerprint(members, `'316', '560'`, `'316'`)),
  encoded('3 § 4 kohta', 'all', fingerprint(members, `'578', '697'`, `'578', '697', '620'`)),
  encoded('3 § 5 kohta', 'all', oneOffice('areas/areas.ts', `'3 § 5 kohta a', ordinalInKohta: null, office: 'keski-suomi'`, `'3 § 5 kohta a', ordinalInKohta: null, office: 'pirkanmaa'`)),
  encoded('3 § 5 kohta a', 'all', fingerprint(members, `'500', '992'`, `'500'`)),
  encoded('3 § 5 kohta b', 'all', fingerprint(members, `'249', '729'`, `'249'`)),
  encoded('3 § 6 kohta', 'all', fingerprint(members, `'320', '758'`, `'320'`)),
  encoded('3 § 7 kohta', 'all', seen('areas/facts', '7 kohta: Pirkanmaa has 22, the region less Kuhmoinen (OP-05)')(members, `'936', '980',`, `'936', '980', '291',`)),
  encoded('3 § 8 kohta', 'all', fingerprint(members, `'849', '421'`, `'849'`)),
  encoded('3 § 9 kohta', 'all', fingerprint(members, `'607', '276'`, `'607'`)),
  encoded('3 § 10 kohta', 'all', oneOffice('areas/areas.ts', `'3 § 10 kohta a', ordinalInKohta: null, office: 'pohjois-pohjanmaa'`, `'3 § 10 kohta a', ordinalInKohta: null, office: 'kainuu'`)),
  encoded('3 § 10 kohta a', 'all', fingerprint(members, `'859', '494'`, `'859'`)),
  encoded('3 § 10 kohta b', 'all', fingerprint(members, `'625', '748'`, `'625'`)),
  encoded('3 § 10 kohta c', 'all', fingerprint(members, `'563', '977'`, `'563'`)),
  encoded('3 § 11 kohta', 'all', fingerprint(members, `'762', '925'`, `'762'`)),
  encoded('3 § 12 kohta', 'all', fingerprint(members, `'271', '886'`, `'271'`)),
  encoded('3 § 13 kohta', 'all', oneOffice('areas/areas.ts', `'3 § 13 kohta a', ordinalInKohta: null, office: 'uusimaa'`, `'3 § 13 kohta a', ordinalInKohta: null, office: 'hame'`)),
  encoded('3 § 13 kohta a', 'all', fingerprint(members, `espoo: ['049']`, 'espoo: []')),
  encoded('3 § 13 kohta b', 'all', fingerprint(members, `helsinki: ['091']`, 'helsinki: []')),
  encoded('3 § 13 kohta c', 'all', fingerprint(members, `'092', '245'`, `'092'`)),
  encoded('3 § 13 kohta d', 'all', fingerprint(members, `porvoo: ['638']`, 'porvoo: []')),
  encoded('3 § 13 kohta e', 'all', fingerprint(members, `'078', '710'`, `'078'`)),
  encoded('3 § 14 kohta', 'all', fingerprint(members, `'480', '284'`, `'480'`), fingerprint(members, `'738', '895'`, `'738'`)),
]

export const clients: readonly Row[] = [
  ...wholes(['4 §', 'all']),
  encoded('4 § 1 mom.', 'V0-V2',
    homeDecides(group, `fact: 'homeMunicipality'`, `fact: 'residenceMunicipality'`),
    subsidy(group, '[unemployed, atRisk, employedBySubsidy, ', '[unemployed, atRisk, '),
    boundaries('each ground is cited by its kohta, once, and then 5 § 1 mom.')(group, `op: 'anyOf', id: 'ground', `, `op: 'allOf', id: 'ground', `),
  ),
  encoded('4 § 1 mom.', 'V3-V12',
    boundaries('counts from 2022-05-02')('rules/eligibility/at-risk.ts', `appliesFrom: '2022-05-02'`, `appliesFrom: '2022-05-23'`),
    atRisk('rules/eligibility/at-risk.ts', 'days: 14', 'days: 15'),
    homeDecides(group, `fact: 'homeMunicipality'`, `fact: 'residenceMunicipality'`),
  ),
  encoded('4 § 1 mom. 1 kohta', 'all', boundaries('turns on the conditions alone')(
    grounds, `fact: 'meetsEarningsRelatedConditions', value: false`, `fact: 'meetsEarningsRelatedConditions', value: true`,
  )),
  encoded('4 § 1 mom. 2 kohta', 'all',
    boundaries('born %s: under 30 on %s, not on %s')(grounds, 'years: 30', 'years: 31'),
    boundaries('%s is foreign')(group, '[under30, immigrant, foreignLanguageSpeaker]', '[under30, immigrant]'),
  ),
  encoded('4 § 2 mom.', 'V0', byRegistration(registration, `values: ['unemployed-jobseeker'],`, `values: ['unemployed-jobseeker', 'jobseeker'],`)),
  encoded('4 § 2 mom.', 'V1-V2', byRegistration(registration, `appliesFrom: '2021-06-01'`, `appliesFrom: '2021-10-02'`)),
  encoded('4 § 2 mom.', 'V3-V7', byRegistration(registration, `appliesFrom: '2022-05-02'`, `appliesFrom: '2022-05-23'`)),
  encoded('4 § 2 mom.', 'V8-V12',
    boundaries('is no ground on 2023-02-28 and the only one on 2023-03-01')(group, `appliesFrom: '2023-03-01'`, `appliesFrom: '2023-07-01'`),
    boundaries('a home outside the trial, or in Åland, does not shut out: the residence decides')(group, `fact: 'residenceMunicipality'`, `fact: 'homeMunicipality'`),
  ),
  encoded('4 § 3 mom.', 'V8-V12', boundaries('the bar is named by the momentti of the day, and keeps the grounds')(
    registration,
    `      values: ['unemployed-jobseeker', 'jobseeker-at-risk']`,
    `      values: ['unemployed-jobseeker', 'jobseeker-at-risk', 'jobseeker']`,
  )),
]

export const transfers: readonly Row[] = [
  ...wholes(['5 §', 'all']),
  encoded('5 § 1 mom.', 'V0-V7',
    homeDecides(destination, 'if (end === route.home) return municipality(home)', 'if (end === route.home) return municipality(residence)'),
    held('transfer', 'transfer-to-municipality', since('2021-03-01', 'te-office shall', '5 § 1 mom.')),
    held('transfer', 'transfer-on-move', since('2021-03-01', 'municipality shall', '5 § 1 mom.')),
  ),
  encoded('5 § 1 mom.', 'V8-V12',
    boundaries('a home outside the trial, or in Åland, does not shut out: the residence decides')(
      destination, 'if (end === route.residence) return municipality(residence)', 'if (end === route.residence) return municipality(home)',
    ),
    held('transfer', 'transfer-on-move', since('2021-03-01', 'municipality shall', '5 § 1 mom.')),
  ),
  encoded('5 § 2 mom.', 'all', lived('rules/lifetime/search.ts', 'const daysOfWindow = 7', 'const daysOfWindow = 6')),
  encoded('5 § 3 mom.', 'V0-V6', held('transfer', 'leave-untransferred', since('2021-03-01', 'te-office may', 'norms.discretion'))),
  encoded('5 § 3 mom.', 'V7-V12',
    boundaries('notice on 2022-12-31 does not count, on 2023-01-01 it does')(changeSecurity, `day: '2023-01-01'`, `day: '2022-12-31'`),
    boundaries('only on economic or production grounds')(changeSecurity, `'dismissalOnEconomicOrProductionGrounds', value: true`, `'dismissalOnEconomicOrProductionGrounds', value: false`),
    boundaries('born %s, notice on %s: 55 on that day? %s')(changeSecurity, 'years: 55', 'years: 56'),
    boundaries('five years with the employer, not a day less')(changeSecurity, 'limit: 5', 'limit: 6'),
    held('transfer', 'change-security-non-transfer', since('2023-01-01', 'te-office shall', 'norms.changeSecurityBar')),
  ),
  encoded('5 § 4 mom.', 'V1-V6', held('transfer', 'transfer-to-te-office-on-request', since('2021-06-01', 'te-office may', 'norms.requestToTeOffice'))),
  encoded('5 § 4 mom.', 'V7-V12', held('transfer', 'change-security-transfer-back', since('2023-01-01', 'te-office shall', 'norms.changeSecurityReturn'))),
  encoded('5 § 4 mom. 1 kohta', 'V1-V6', lived('rules/lifetime/request.ts', `if (!client) because`, `if (!on) because`)),
  encoded('5 § 4 mom. 2 kohta', 'V1-V6', lived('rules/lifetime/request.ts', `if (need === null) because`, `if (!on) because`)),
  encoded('5 § 4 mom. 3 kohta', 'V1-V6', lived('rules/lifetime/request.ts', `if (servicesEndangered) because`, `if (!on) because`)),
  encoded('5 § 5 mom.', 'V1-V6', held('transfer', 'transfer-to-other-municipality-on-request', since('2021-06-01', 'te-office may', 'norms.requestToMunicipality'))),
  encoded('5 § 5 mom.', 'V7-V12', held('transfer', 'leave-untransferred', since('2021-03-01', 'te-office may', 'norms.discretion'))),
  encoded('5 § 6 mom.', 'V1-V6',
    seen('rules/duties/plan-binding', 'binds the receiving authority from 2021-06-01, not a day before')(
      'rules/duties/plan-binding.ts', `wording !== 'V0' && cameBy === 'transfer-on-request'`, `wording === 'V0' && cameBy === 'transfer-on-request'`,
    ),
    held('transfer', 'notify-discretionary-transfer', since('2021-06-01', 'te-office shall', 'norms.noticeAndPlansOfRequest')),
  ),
  encoded('5 § 6 mom.', 'V7-V12', held('transfer', 'transfer-to-te-office-on-request', since('2021-06-01', 'te-office may', 'norms.requestToTeOffice'))),
  encoded('5 § 6 mom. 1 kohta', 'V7-V12', lived('rules/lifetime/request.ts', `if (!client) because`, `if (!on) because`)),
  encoded('5 § 6 mom. 2 kohta', 'V7-V12', lived('rules/lifetime/request.ts', `if (need === null) because`, `if (!on) because`)),
  encoded('5 § 6 mom. 3 kohta', 'V7-V12', lived('rules/lifetime/request.ts', `if (servicesEndangered) because`, `if (!on) because`)),
  encoded('5 § 7 mom.', 'V7-V12', held('transfer', 'transfer-to-other-municipality-on-request', since('2021-06-01', 'te-office may', 'norms.requestToMunicipality'))),
  encoded('5 § 8 mom.', 'V7-V12',
    seen('rules/duties/plan-binding', 'is cited where it stands')('act/norms.ts', `V7: '5 § 8 mom.'`, `V8: '5 § 8 mom.'`),
    held('transfer', 'notify-discretionary-transfer', since('2021-06-01', 'te-office shall', 'norms.noticeAndPlansOfRequest')),
  ),
  ...wholes(['6 §', 'all']),
  encoded('6 § 1 mom.', 'all',
    held('registration', 'receive-notices-ending-job-search', since('2021-03-01', 'te-office shall', '6 § 1 mom.')),
    held('registration', 'receive-notices-ending-job-search', since('2021-03-01', 'municipality shall', '6 § 1 mom.')),
    held('registration', 'receive-notices-ending-job-search', since('2021-03-01', 'te-service-centre shall', '6 § 1 mom.')),
    seen('rules/lifetime/lapse', 'is the first day on which the span cites it')(
      'rules/lifetime/lapse.ts', `if (client.kind !== 'client')`, 'if (today)',
    ),
  ),
  encoded('6 § 2 mom.', 'V0-V2', held('registration', 'restart-registration-former-client', `to: '2022-05-01', authority: 'municipality'`)),
  encoded('6 § 2 mom.', 'V3-V12', lived('rules/lifetime/search.ts', `relationship.kind === 'client' ? relationship : undefined`, 'undefined')),
  encoded('6 § 3 mom.', 'V3-V12',
    held('registration', 'restart-registration-former-client', since('2022-05-02', 'municipality shall', '6 § 3 mom.')),
    held('decisions', 'refusal-of-registration', `when: restartAskedOfMunicipality, authority: 'municipality'`),
    held('decisions', 'restrict-electronic-restart', `when: formerClientWhoNeglected, authority: 'municipality'`),
    ofTask('restrict-electronic-restart', 'circumstance-criteria.ts', `values: ['916/2012 2:2.1 kohta 2', '916/2012 2:2.1 kohta 3']`, `values: ['916/2012 2:2.1 kohta 2']`),
  ),
]
