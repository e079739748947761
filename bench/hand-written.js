// The decision on a transfer on 2023-07-03 (wording V9), written by hand with plain booleans: no unknowns, no sources,
// no checks, one wording, one day. What a programmer in a hurry would write, and right for complete records.
import { trialMunicipalities } from '../dist/areas.js'

const on = '2023-07-03'
const lastDayAtRisk = '2023-07-17'
const lastBirthDateOf30 = '1993-07-03'
const inTrial = new Set(trialMunicipalities)
const own = new Set([
  'fi',
  'fin',
  'sv',
  'swe',
  'se',
  'sme',
  'sma',
  'smj',
  'smn',
  'sms',
  'smi',
  'sju',
  'sje',
  'sjd',
  'sjt',
  'sia',
  'sjk',
])

function isUnemployed(p) {
  return (
    (!p.inEmployment ||
      p.fullyLaidOff ||
      p.regularWeeklyHours < 4 ||
      (p.guaranteedMinimumWeeklyHours !== null && p.guaranteedMinimumWeeklyHours < 4)) &&
    (p.fullTimeBusinessDays <= 14 || p.benefitRightDespiteBusiness) &&
    (!p.fullTimeStudent || p.benefitRightDespiteStudies)
  )
}

const isAtRisk = (p) =>
  p.unemploymentExpectedOn !== null && p.unemploymentExpectedOn >= on && p.unemploymentExpectedOn <= lastDayAtRisk

function hasReached55(birthDate, day) {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return years > 55 || (years === 55 && day.slice(5) >= birthDate.slice(5))
}

export function isTransferred(p) {
  if (!p.jobSearchValid) return false
  const byHome =
    (isUnemployed(p) ||
      isAtRisk(p) ||
      p.wageSubsidisedWork !== null ||
      p.startUpGrant ||
      (p.inService !== null && p.inService !== 'other')) &&
    inTrial.has(p.homeMunicipality) &&
    (!p.meetsEarningsRelatedConditions ||
      p.birthDate > lastBirthDateOf30 ||
      p.immigrant ||
      (p.motherTongue !== null && !own.has(p.motherTongue)))
  const byResidence = p.temporaryProtectionPermit && inTrial.has(p.residenceMunicipality)
  if (!byHome && !byResidence) return false
  if (p.registeredAs === 'jobseeker' && !isAtRisk(p)) return false
  return !(
    p.dismissalNoticeOn !== null &&
    p.dismissalNoticeOn >= '2023-01-01' &&
    p.dismissalNoticeOn <= on &&
    p.dismissalOnEconomicOrProductionGrounds &&
    p.yearsWithEmployerAtNotice >= 5 &&
    hasReached55(p.birthDate, p.dismissalNoticeOn)
  )
}

/**
 * The decision the rule engines are compared on: no subsidies, services, risk, temporary protection or change security.
 */
export function isTransferredSimply(p) {
  return (
    p.jobSearchValid &&
    inTrial.has(p.homeMunicipality) &&
    (!p.inEmployment || p.fullyLaidOff || p.regularWeeklyHours < 4) &&
    p.fullTimeBusinessDays <= 14 &&
    !p.fullTimeStudent &&
    (!p.meetsEarningsRelatedConditions ||
      p.birthDate > lastBirthDateOf30 ||
      p.immigrant ||
      (p.motherTongue !== null && !own.has(p.motherTongue))) &&
    p.registeredAs !== 'jobseeker'
  )
}
