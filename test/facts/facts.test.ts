import { describe, expect, it } from 'vitest'
import { isProvision } from '../../src/act/register.ts'
import { facts, type FactName } from '../../src/facts/facts.ts'
import { factSources } from '../../src/facts/texts.ts'
import { factNames, personRegister } from '../../src/facts/read.ts'

const registrations = ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk']
const subsidies = ['pay-subsidy', 'state-agency-appropriation', '55-plus', 'municipal-obligation']
const services = [
  'job-search-coaching', 'career-coaching', 'labour-market-training', 'self-motivated-study', 'tryout',
  'vocational-labour-market-training', 'integration-self-motivated-study', 'rehabilitative-work', 'other',
]

// The table of the public contract, written by hand.
const contract = [
  // name, kind, null is a value, the provision that asks for it, words
  ['id', 'text', false, null],
  ['homeMunicipality', 'municipality', true, '4 § 1 mom.'],
  ['residenceMunicipality', 'municipality', true, '916/2012 1 luku 9 § 2 mom.'],
  ['birthDate', 'day', false, '4 § 1 mom. 2 kohta'],
  ['motherTongue', 'language', true, '2 § 3 kohta'],
  ['immigrant', 'flag', false, '2 § 4 kohta'],
  ['meetsEarningsRelatedConditions', 'flag', false, '4 § 1 mom. 1 kohta'],
  ['temporaryProtectionPermit', 'flag', false, '4 § 2 mom.'],
  ['jobSearchValid', 'flag', false, '2 § 2 kohta'],
  ['registeredAs', 'word', false, '4 § 3 mom.', registrations],
  ['inEmployment', 'flag', false, '2 § 1 kohta'],
  ['fullyLaidOff', 'flag', false, '2 § 1 kohta'],
  ['regularWeeklyHours', 'hours', false, '2 § 1 kohta'],
  ['guaranteedMinimumWeeklyHours', 'hours', true, '2 § 1 kohta a'],
  ['fullTimeBusinessDays', 'count', false, '2 § 1 kohta'],
  ['benefitRightDespiteBusiness', 'flag', false, '2 § 1 kohta b'],
  ['fullTimeStudent', 'flag', false, '2 § 1 kohta'],
  ['benefitRightDespiteStudies', 'flag', false, '2 § 1 kohta c'],
  ['wageSubsidisedWork', 'word', true, '2 § 6 kohta', subsidies],
  ['startUpGrant', 'flag', false, '2 § 6 kohta'],
  ['inService', 'word', true, '2 § 5 kohta', services],
  ['unemploymentExpectedOn', 'day', true, '4 § 1 mom.'],
  ['dismissalNoticeOn', 'day', true, '5 § 3 mom.'],
  ['dismissalOnEconomicOrProductionGrounds', 'flag', false, '916/2012 5 a luku 2 § 1 mom. 1 kohta'],
  ['yearsWithEmployerAtNotice', 'years', false, '916/2012 5 a luku 2 § 1 mom. 3 kohta'],
] as const

describe('the register of facts', () => {
  it('is the table of the contract, row by row and in its order', () => {
    expect(facts).toEqual(
      contract.map(([name, kind, nullable, , words]) => ({ name, kind, nullable, ...(words && { words }) }))
    )
    expect(Object.entries(factSources)).toEqual(contract.map(([name, , , source]) => [name, source]))
  })

  it.each(Object.entries(factSources).filter(([, source]) => source !== null && !/^\d+\/\d{4} /.test(source)))(
    '%s is asked for by a provision the Act has: %s',
    (_, source) => {
      expect(isProvision(source)).toBe(true)
    }
  )

  it('names another act by its number only where it is not this one', () => {
    const others = Object.values(factSources).flatMap((source) => source?.match(/^\d+\/\d{4}/) ?? [])
    expect(new Set(others)).toEqual(new Set(['916/2012']))
  })
})

describe('the reader of facts', () => {
  it('lists the facts in the order of the register', () => {
    expect(factNames).toEqual(facts.map(({ name }) => name))
  })

  it.each(facts.map(({ name }, place) => [name, place] as const))(
    'reads %s, and nothing else, at place %i',
    (name, place) => {
      const reads: PropertyKey[] = []
      const person = new Proxy({}, { get: (_, property) => (reads.push(property), `value of ${String(property)}`) })
      expect(personRegister.read(person, place)).toBe(`value of ${name}`)
      expect(reads).toEqual([name] satisfies FactName[])
    }
  )
})
