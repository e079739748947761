// The simplified decision of the comparison in our own language of criteria, made of the library's own where they fit.
import {
  decider,
  foreignLanguageSpeaker,
  groupByHome,
  immigrant,
  jobseeker,
  noEarningsRelatedRight,
  toJavaScript,
  under30,
} from '../dist/rules.js'

const source = '4 § 1 mom.'
const homeInTrial = groupByHome.of.find(({ id }) => id === 'home-in-trial')

const simplified = { op: 'allOf', id: 'transfer', source, of: [
  jobseeker,
  homeInTrial,
  { op: 'anyOf', id: 'employment-no-obstacle', source, of: [
    { op: 'is', id: 'not-in-employment', source, fact: 'inEmployment', value: false },
    { op: 'is', id: 'fully-laid-off', source, fact: 'fullyLaidOff', value: true },
    { op: 'under', id: 'regular-hours-under-four', source, fact: 'regularWeeklyHours', limit: 4 },
  ] },
  { op: 'atMost', id: 'business-at-most-two-weeks', source, fact: 'fullTimeBusinessDays', limit: 14 },
  { op: 'is', id: 'not-full-time-student', source, fact: 'fullTimeStudent', value: false },
  { op: 'anyOf', id: 'ground', source, of: [noEarningsRelatedRight, under30, immigrant, foreignLanguageSpeaker] },
  { op: 'oneOf', id: 'registered-as-unemployed-or-at-risk', source, fact: 'registeredAs', values: ['unemployed-jobseeker', 'jobseeker-at-risk'] },
] }

export const simply = decider(simplified, '2023-07-03')
export const simplyWritten = new Function(`return ${toJavaScript(simplified, '2023-07-03')}`)()
