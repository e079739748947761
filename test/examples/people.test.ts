import { describe, expect, it } from 'vitest'
import { dayOfAge, addDays } from '../../src/calendar/day.ts'
import { wordings } from '../../src/act/wordings.ts'
import { areas } from '../../src/areas/areas.ts'
import { municipalities, teOffices, trialMunicipalities, isInAland, isInTrial } from '../../src/entry/areas.ts'
import { facts, type FactName } from '../../src/facts/facts.ts'
import { grounds } from '../../src/rules/eligibility/decision.ts'
import { bars } from '../../src/rules/eligibility/finding.ts'
import {
  isAtRiskOfUnemployment,
  isEmployedBySubsidy,
  isInEmploymentPromotingService,
  isUnemployed
} from '../../src/rules/eligibility/predicates.ts'
import { answered, errors, header, rejected, rows, text, type Answered } from './extract.ts'

/** How many of the rows that are answered are so. */
const count = (isSo: (row: Answered) => boolean): number => answered.filter(isSo).length
const answers = answered.map(({ answer }) => answer)

describe('examples/people.csv', () => {
  it('is UTF-8 without a mark, with line feeds, and CSV that a parser reads without a complaint', () => {
    expect(text).toMatch(/^id,on,/)
    expect(text).not.toMatch(/[\r\uFFFD\uFEFF]/)
    expect(text.endsWith('\n')).toBe(true)
    expect(errors).toEqual([])
  })

  it('has the columns id and on, then the facts in the order of the contract', () => {
    expect(header).toEqual(['id', 'on', ...facts.map(({ name }) => name).filter((name) => name !== 'id')])
  })

  it('has 421 people: 396 that can be answered and 25 that cannot', () => {
    expect([rows.length, answered.length, rejected.length]).toEqual([421, 396, 25])
  })

  it('has keys that are all different, a few of them left out', () => {
    const keys = rows.flatMap(([id]) => (id ? [id] : []))
    expect(new Set(keys).size).toBe(keys.length)
    expect(rows.length - keys.length).toBe(2)
  })

  it('has a key with a line break in it, so that rows and lines are not the same', () => {
    expect(count(({ person }) => /^p-\d{3}\n/.test(person.id ?? ''))).toBe(1)
    expect(text.trimEnd().split('\n').length).toBe(1 + rows.length + 1)
    expect(count(({ person }) => /,.*"/.test(person.id ?? ''))).toBe(1)
  })

  it('has rows without a day, which take that of the option', () => {
    expect(rows.filter(([, on]) => on === '').length).toBe(25)
  })

  it('knows most of most people, and little of a few', () => {
    const known = rows.map((row) => row.filter((cell) => cell !== '').length)
    expect(known.reduce((sum, one) => sum + one, 0) / (rows.length * header.length)).toBeGreaterThan(0.8)
    expect(known.filter((one) => one < header.length / 2).length).toBe(3)
    expect(known.filter((one) => one === header.length).length).toBeGreaterThan(5)
  })
})

describe('the people of the example', () => {
  it.each(wordings)('are asked about in $id, and transferred, left and unknown in it', ({ id }) => {
    const outcomes = new Set(answers.filter(({ wording }) => wording === id).map(({ outcome }) => outcome))
    expect(outcomes).toEqual(new Set(['transfer', 'stay', 'unknown']))
  })

  it('come to every outcome, none of them rare', () => {
    const outcomes = (outcome: string) => answers.filter((answer) => answer.outcome === outcome).length
    expect(outcomes('transfer')).toBeGreaterThan(150)
    expect(outcomes('stay')).toBeGreaterThan(150)
    expect(outcomes('unknown')).toBeGreaterThan(30)
    expect(outcomes('not-in-force')).toBe(6)
  })

  it('are asked about before the Act, on its first and last day, and after it', () => {
    for (const on of ['2021-02-28', '2021-03-01', '2024-12-31', '2025-01-01'])
      expect(
        count((row) => row.on === on),
        on
      ).toBeGreaterThan(0)
  })

  it.each(grounds)('belong to the group as %s, several of them', (ground) => {
    expect(answers.filter((answer) => answer.grounds.includes(ground)).length).toBeGreaterThanOrEqual(5)
    expect(answers.some(({ grounds: all }) => all.length === 1 && all[0] === ground), 'on that ground alone').toBe(true)
  })

  it.each(bars)('are barred by %s, several of them, also by that alone', (bar) => {
    expect(answers.filter(({ barredBy }) => barredBy.includes(bar)).length).toBeGreaterThanOrEqual(5)
    expect(answers.some(({ barredBy }) => barredBy.length === 1 && barredBy[0] === bar)).toBe(true)
  })

  it('are barred by both at once', () => {
    expect(answers.filter(({ barredBy }) => barredBy.length === 2).length).toBe(1)
  })

  it.each(areas)('are transferred to $id', ({ id }) => {
    expect(answers.some(({ authority }) => authority?.kind === 'municipality' && authority.area === id)).toBe(true)
  })

  it('have their homes in all municipalities of the trial, in many others, in Åland, and nowhere', () => {
    const homes = new Set(answered.map(({ person }) => person.homeMunicipality))
    expect(trialMunicipalities.filter((code) => !homes.has(code))).toEqual([])
    expect(municipalities.filter(({ code }) => homes.has(code) && !isInTrial(code)).length).toBeGreaterThan(30)
    expect(count(({ person }) => isInAland(person.homeMunicipality ?? ''))).toBe(4)
    expect(count(({ person }) => person.homeMunicipality === null)).toBeGreaterThan(10)
    for (const code of ['291', '620'])
      expect(homes.has(code), 'in a region of the trial, but not in the trial').toBe(true)
  })

  it.each(teOffices)('stay with $nameFi', ({ nameFi }) => {
    expect(answers.some(({ authority }) => authority?.kind === 'te-office' && authority.name === nameFi)).toBe(true)
  })

  it('stay with a TE office nobody can name, and in Åland with none', () => {
    expect(answers.filter(({ authority }) => authority?.kind === 'te-office' && authority.name === null).length).toBe(1)
    const inAland = answered.filter(({ person }) => isInAland(person.homeMunicipality ?? ''))
    expect(new Set(inAland.map(({ answer }) => `${answer.outcome} ${answer.authority}`))).toEqual(
      new Set(['stay null'])
    )
  })

  it.each([
    ['unemployed', isUnemployed],
    ['at risk of unemployment', isAtRiskOfUnemployment],
    ['employed by subsidy', isEmployedBySubsidy],
    ['in a service', isInEmploymentPromotingService],
  ])('are transferred for being %s and nothing else', (_, status) => {
    const all = [isUnemployed, isAtRiskOfUnemployment, isEmployedBySubsidy, isInEmploymentPromotingService]
    const isOnly = ({ person, on, answer }: Answered) =>
      answer.outcome === 'transfer' && all.every((one) => one(person, on) === (one === status ? 'yes' : 'no'))
    expect(count(isOnly)).toBeGreaterThan(1)
  })

  it.each(facts)('have and lack $name, with every word, both truths, and none where that is a value', (fact) => {
    const values = new Set(answered.map(({ person }) => person[fact.name]))
    expect(values.has(undefined)).toBe(true)
    expect(values.size).toBeGreaterThan(2)
    expect(values.has(null)).toBe(fact.nullable)
    for (const word of 'words' in fact ? fact.words : []) expect(values, word).toContain(word)
    if (fact.kind === 'flag') expect(values).toEqual(new Set([true, false, undefined]))
  })

  it.each(
    facts.flatMap((fact) =>
      'words' in fact && fact.nullable ? fact.words.map((word) => [fact.name, word] as const) : []
    )
  )('are transferred for their %s %s alone, unless it is a service outside the list', (name, word) => {
    const isAlone = ({ person, on }: Answered) =>
      person[name] === word && isUnemployed(person, on) === 'no' && isAtRiskOfUnemployment(person, on) === 'no'
    const transferred = count((row) => isAlone(row) && row.answer.outcome === 'transfer')
    if (word === 'other') expect([transferred, count(isAlone) > 0]).toEqual([0, true])
    else expect(transferred).toBeGreaterThan(0)
  })

  it('miss every fact once at least', () => {
    const missing = new Set(answers.flatMap((answer) => answer.missing))
    expect(facts.map(({ name }) => name).filter((name) => name !== 'id' && !missing.has(name))).toEqual([])
  })

  it('are unknown where one answer would settle it, and sure of the outcome where only the place is open', () => {
    expect(
      answers.filter(({ outcome, missing }) => outcome === 'unknown' && missing.length === 1).length
    ).toBeGreaterThan(20)
    expect(answers.filter(({ outcome, missing }) => outcome === 'transfer' && missing.length > 0).length).toBe(1)
    expect(answers.filter(({ outcome, missing }) => outcome === 'stay' && missing.length > 0).length).toBeGreaterThan(3)
  })
})

describe('the boundaries in the example', () => {
  /** The outcomes of the people who are so. */
  const outcomes = (isSo: (row: Answered) => boolean) =>
    new Set(answered.filter(isSo).map(({ answer }) => answer.outcome))
  const has = (name: FactName, value: unknown) => (row: Answered) => row.person[name] === value

  it('30 years on the day asked about, and on the day after it', () => {
    const is30 =
      (days: number) =>
      ({ person, on }: Answered) =>
        person.birthDate !== undefined &&
        person.meetsEarningsRelatedConditions === true &&
        dayOfAge(person.birthDate, 30) === addDays(on, days)
    expect(outcomes(is30(0))).toEqual(new Set(['stay']))
    expect(outcomes(is30(1))).toEqual(new Set(['transfer']))
  })

  it('born on 29 February', () => {
    const born = answered
      .filter(({ person }) => person.birthDate?.endsWith('-02-29'))
      .map(({ on, answer }) => [on, answer.outcome, answer.grounds])
    expect(born).toEqual([
      ['2022-02-27', 'transfer', ['under-30']],
      ['2022-02-28', 'stay', []],
      ['2024-02-29', 'transfer', ['under-30']],
      ['2024-06-03', 'transfer', ['no-earnings-related-right']],
    ])
  })

  it('55 years on the day of notice, and a day later', () => {
    const is55 = (days: number) => ({ person }: Answered) =>
      person.birthDate !== undefined && typeof person.dismissalNoticeOn === 'string' &&
      dayOfAge(person.birthDate, 55) === addDays(person.dismissalNoticeOn, days)
    expect(answered.filter(is55(0)).map(({ answer }) => answer.barredBy)).toEqual([['change-security']])
    expect(answered.filter(is55(1)).map(({ answer }) => answer.outcome)).toEqual(['transfer'])
  })

  it('notice on the last day of 2022 and on the first of 2023; five years with the employer and not quite', () => {
    expect(outcomes(has('dismissalNoticeOn', '2022-12-31'))).toEqual(new Set(['transfer']))
    expect(outcomes(has('dismissalNoticeOn', '2023-01-01'))).toEqual(new Set(['stay']))
    expect(outcomes(has('yearsWithEmployerAtNotice', 4.9))).toEqual(new Set(['transfer']))
  })

  it('unemployed on the day asked about, 14 and 15 days later', () => {
    const in_ =
      (days: number) =>
      ({ person, on }: Answered) =>
        person.inEmployment === true &&
        person.registeredAs === 'jobseeker-at-risk' &&
        person.homeMunicipality === '092' &&
        person.unemploymentExpectedOn === addDays(on, days)
    expect(outcomes(in_(0))).toEqual(new Set(['transfer']))
    expect(outcomes(in_(14))).toEqual(new Set(['transfer']))
    expect(outcomes(in_(15))).toEqual(new Set(['stay']))
  })

  it('four hours a week and just under, 14 days of business and 15', () => {
    expect(outcomes(has('regularWeeklyHours', 4))).toEqual(new Set(['stay']))
    expect(outcomes(has('regularWeeklyHours', 3.9))).toEqual(new Set(['transfer']))
    const inBusiness = (days: number) => (row: Answered) =>
      row.person.fullTimeBusinessDays === days && row.person.homeMunicipality === '853'
    expect(outcomes(inBusiness(14))).toEqual(new Set(['transfer']))
    expect(outcomes(inBusiness(15))).toEqual(new Set(['stay']))
  })

  it('a jobseeker in subsidised work at both ends of the wordings that ask for no more', () => {
    const registered = answered.filter(
      ({ person }) =>
        person.homeMunicipality === '049' &&
        person.registeredAs === 'jobseeker' &&
        person.wageSubsidisedWork === 'pay-subsidy'
    )
    expect(registered.map(({ on, answer }) => [on, answer.outcome])).toEqual([
      ['2021-05-31', 'stay'],
      ['2021-06-01', 'transfer'],
      ['2021-10-01', 'transfer'],
      ['2021-10-02', 'transfer'],
      ['2022-05-01', 'transfer'],
      ['2022-05-02', 'stay'],
    ])
  })

  it.each(['55-plus', 'municipal-obligation'])(
    'the subsidy %s on the day before it counts, and on that day',
    (subsidy) => {
      const isSubsidised = (on: string) => (row: Answered) => row.on === on && row.person.wageSubsidisedWork === subsidy
      expect(outcomes(isSubsidised('2023-06-30'))).toEqual(new Set(['stay']))
      expect(outcomes(isSubsidised('2023-07-01'))).toEqual(new Set(['transfer']))
    }
  )

  it('temporary protection on the day before it counts, and on that day', () => {
    const isProtected = (on: string) => (row: Answered) =>
      row.on === on && row.person.temporaryProtectionPermit === true && row.person.homeMunicipality === null
    expect(outcomes(isProtected('2023-02-28'))).toEqual(new Set(['stay']))
    expect(outcomes(isProtected('2023-03-01'))).toContain('transfer')
  })
})

describe('the rejects of the example', () => {
  it('are of ten kinds, in several guises', () => {
    const refused = rejected.map((refusals) =>
      refusals.map(({ code, fact, value }) => `${code}: ${fact} ${value}`).join(' and ')
    )
    expect(refused).toEqual([
      // Valtimo, merged into Nurmes a year before the Act.
      'not-a-municipality: homeMunicipality 911',
      'not-a-municipality: homeMunicipality 999',
      'not-a-municipality: homeMunicipality 91 and not-a-municipality: residenceMunicipality 91',
      'after-asked-day: birthDate 2078-04-03',
      'unknown-word: registeredAs unemployed-jobseker',
      'not-a-municipality: homeMunicipality Tampere',
      'not-a-language: motherTongue suomi',
      'after-asked-day: birthDate 2022-05-17',
      'negative-number: regularWeeklyHours -20',
      'not-a-municipality: homeMunicipality 49',
      // A decimal comma, in quotes.
      'not-a-number: regularWeeklyHours 37,5',
      'not-a-day: birthDate 31.12.1999',
      'not-a-day: unemploymentExpectedOn 31.12.2022',
      'not-a-municipality: residenceMunicipality 999',
      'not-a-day: on 2023-02-29',
      'not-a-day: birthDate none',
      'not-a-day: dismissalNoticeOn 2023-02-31',
      'too-many-cells: null true',
      'not-a-boolean: fullTimeStudent no',
      'unknown-word: inService try-out',
      'not-a-boolean: immigrant yes',
      // Three faults of one row.
      'not-a-municipality: homeMunicipality 941491 and not-a-boolean: immigrant no and negative-number: regularWeeklyHours -1',
      'not-a-day: birthDate 1999-02-29',
      'not-a-whole-number: fullTimeBusinessDays 14.5',
      'too-many-cells: null 12',
    ])
    expect(new Set(rejected.flat().map(({ code }) => code)).size).toBe(10)
  })
})
