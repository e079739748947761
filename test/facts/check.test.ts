import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkQuestion, isFactName, refusalsOf } from '../../src/facts/check.ts'
import { facts } from '../../src/facts/facts.ts'
import { askedDay } from '../../src/refusals/expected.ts'
import { problemsOf as refusedAs } from '../harness/refused.ts'

const on = '2023-03-01'

/** The problems of the question; none when it can be answered. */
const problemsOf = (person: unknown, day: unknown = on) => refusedAs(() => checkQuestion(person, day))

const municipality = 'the three-digit code, with leading zeros, of one of the 309 municipalities of Finland, or none (JSON: null)'
const day = 'a valid date in the form YYYY-MM-DD'
const dayOrNone = 'a valid date in the form YYYY-MM-DD, or none (JSON: null)'
const language = 'the language code as registered, two or three small letters, such as fi or ru, or none (JSON: null)'
const flag = 'true or false'
const registrations = 'one of: unemployed-jobseeker, jobseeker, jobseeker-at-risk'
const subsidies = 'one of: pay-subsidy, state-agency-appropriation, 55-plus, municipal-obligation; or none (JSON: null)'
const services =
  'one of: job-search-coaching, career-coaching, labour-market-training, self-motivated-study, tryout, ' +
  'vocational-labour-market-training, integration-self-motivated-study, rehabilitative-work, other; or none (JSON: null)'
const hours = 'hours a week: a number, 0 or more, with a point for decimals'
const hoursOrNone = 'hours a week: a number, 0 or more, with a point for decimals; or none (JSON: null)'
const count = 'a whole number of days, 0 or more'
const years = 'a number of years, 0 or more'

/** Values that are refused: fact, code, what was expected, values. */
const refusedValues: readonly (readonly [string, string, string, readonly unknown[]])[] = [
  ['id', 'not-text', 'a text', [17, null]],
  // 911: Valtimo, merged into Nurmes (541) on 2020-01-01.
  ['homeMunicipality', 'not-a-municipality', municipality, ['999', '91', 91, ' 091', '911']],
  // 099: Honkajoki, merged into Kankaanpää (214) on 2021-01-01.
  ['residenceMunicipality', 'not-a-municipality', municipality, ['099', 'Helsinki', 'constructor', '']],
  ['birthDate', 'not-a-day', day, [
    '2023-02-31', '1999-02-29', '1900-02-29', '31.12.1999', '1999-12-31T00:00:00Z', '0000-01-01', '２０００-01-01', null,
    Symbol('1999-12-31'), Object.create(null), ['2099-12-31'],
  ]],
  ['motherTongue', 'not-a-language', language, ['f', 'finn', 'FI', 'fi-FI', 'fi\n', ['fi']]],
  ['immigrant', 'not-a-boolean', flag, ['yes', 1]],
  ['meetsEarningsRelatedConditions', 'not-a-boolean', flag, ['true']],
  ['temporaryProtectionPermit', 'not-a-boolean', flag, [null]],
  ['jobSearchValid', 'not-a-boolean', flag, [0]],
  ['registeredAs', 'unknown-word', registrations, ['unemployed', 'Jobseeker', null]],
  ['inEmployment', 'not-a-boolean', flag, ['']],
  ['fullyLaidOff', 'not-a-boolean', flag, [[]]],
  ['regularWeeklyHours', 'negative-number', hours, [-0.1]],
  ['regularWeeklyHours', 'not-a-number', hours, ['37,5', '37.5', Number.NaN, Number.POSITIVE_INFINITY, null]],
  ['guaranteedMinimumWeeklyHours', 'negative-number', hoursOrNone, [-1]],
  ['guaranteedMinimumWeeklyHours', 'not-a-number', hoursOrNone, ['none']],
  ['fullTimeBusinessDays', 'not-a-whole-number', count, [14.5]],
  ['fullTimeBusinessDays', 'negative-number', count, [-1]],
  ['fullTimeBusinessDays', 'not-a-number', count, [14n, null]],
  ['benefitRightDespiteBusiness', 'not-a-boolean', flag, ['true']],
  ['fullTimeStudent', 'not-a-boolean', flag, ['no']],
  ['benefitRightDespiteStudies', 'not-a-boolean', flag, [{}]],
  ['wageSubsidisedWork', 'unknown-word', subsidies, ['pay subsidy', false]],
  ['startUpGrant', 'not-a-boolean', flag, [null]],
  ['inService', 'unknown-word', services, ['try-out', 'none', ['tryout']]],
  ['unemploymentExpectedOn', 'not-a-day', dayOrNone, ['2023-04-31']],
  ['dismissalNoticeOn', 'not-a-day', dayOrNone, ['']],
  ['dismissalOnEconomicOrProductionGrounds', 'not-a-boolean', flag, ['yes']],
  ['yearsWithEmployerAtNotice', 'negative-number', years, [-1]],
  ['yearsWithEmployerAtNotice', 'not-a-number', years, ['5']],
]
const refused = refusedValues.flatMap(([fact, code, expected, values]) =>
  values.map((value) => [fact, value, code, expected] as const))

/** Values just on the other side. Days after the day asked about are no fault but in the birth date. */
const acceptedValues: readonly (readonly [string, ...unknown[]])[] = [
  ['id', '', 'p-17\nsecond line'],
  ['homeMunicipality', '091', '541', '478', null],
  ['residenceMunicipality', '214', null],
  ['birthDate', '2000-02-29', '0001-01-01'],
  ['motherTongue', 'fi', 'sms', 'xx', null],
  ['immigrant', false],
  ['registeredAs', 'jobseeker'],
  ['regularWeeklyHours', 0, -0, 3.9, 200],
  ['guaranteedMinimumWeeklyHours', null],
  ['fullTimeBusinessDays', 0, 15],
  ['wageSubsidisedWork', '55-plus', null],
  ['inService', 'other', null],
  ['unemploymentExpectedOn', '2030-01-01', null],
  ['dismissalNoticeOn', '2023-03-02', null],
  ['yearsWithEmployerAtNotice', 4.99],
]
const accepted = acceptedValues.flatMap(([fact, ...values]) => values.map((value) => [fact, value] as const))

describe('the check of one fact', () => {
  it.each(refused)('refuses %s %o as %s', (fact, value, code, expected) => {
    // What JSON cannot hold is named.
    const carried = typeof value === 'symbol' ? String(value) : typeof value === 'bigint' ? `${value}n` : value
    expect(problemsOf({ [fact]: value })).toEqual([{ code, fact, value: carried, expected }])
  })

  it.each(accepted)('takes %s %o', (fact, value) => {
    expect(problemsOf({ [fact]: value })).toEqual([])
  })

  it('refuses and takes some value of every kind, with and without none', () => {
    const kindOf = (name: string): string => {
      const fact = facts.find((row) => row.name === name)
      return `${fact?.kind} ${fact?.nullable}`
    }
    const kinds = new Set(facts.map(({ name }) => kindOf(name)))
    expect(new Set(refused.map(([name]) => kindOf(name)))).toEqual(kinds)
    expect(new Set(accepted.map(([name]) => kindOf(name)))).toEqual(kinds)
    for (const { name } of facts.filter(({ kind }) => kind === 'flag'))
      for (const value of [true, false]) expect(problemsOf({ [name]: value })).toEqual([])
  })

  it.each(facts)('takes null for $name only where null is a value ($nullable)', ({ name, nullable }) => {
    expect(problemsOf({ [name]: null }).map(({ fact }) => fact)).toEqual(nullable ? [] : [name])
  })

  it.each(facts)('takes undefined for $name as absent', ({ name }) => {
    expect(problemsOf({ [name]: undefined })).toEqual([])
  })

  it.each(facts)('takes every word of $name and no other of the register', (fact) => {
    const own: readonly string[] = 'words' in fact ? fact.words : []
    const all = facts.flatMap((other): readonly string[] => ('words' in other ? other.words : []))
    if (fact.kind === 'word') expect(all.filter((word) => problemsOf({ [fact.name]: word }).length === 0)).toEqual(own)
  })
})

describe('the check of a question', () => {
  it('takes the empty record: everything is unknown', () => {
    expect(problemsOf({})).toEqual([])
  })

  it.each<[unknown, unknown?]>([
    [null], [undefined], ['p-17'], [17], [[]], [[{ id: 'p-17' }]], [() => ({}), '[object Function]'],
    [Promise.resolve({ immigrant: true }), '[object Promise]'], [new Map([['immigrant', true]]), '[object Map]'],
  ])('refuses %o as no record', (value, carried = value) => {
    expect(problemsOf(value)).toEqual([
      { code: 'not-a-record', fact: null, value: carried, expected: 'an object with facts' },
    ])
  })

  it.each<[unknown, unknown?]>([
    ['2023-02-29'],
    ['1.3.2023'],
    ['2023-3-1'],
    [20230301],
    [new Date(0), '[object Date]'],
    [null],
    [''],
  ])('refuses to be asked about %o', (value, carried = value) => {
    const expected = 'the day asked about: a valid date in the form YYYY-MM-DD'
    expect(problemsOf({}, value)).toEqual([{ code: 'not-a-day', fact: 'on', value: carried, expected }])
  })

  it('refuses undefined as the day asked about', () => {
    expect(refusalsOf({}, undefined)).toEqual([{ code: 'not-a-day', fact: 'on', value: undefined, expected: askedDay }])
  })

  it('can be asked about days outside the Act', () => {
    for (const day of ['2021-02-28', '2025-01-01', '0001-01-01', '9999-12-31']) expect(problemsOf({}, day)).toEqual([])
  })

  it('refuses a birth date after the day asked about, and takes one on it', () => {
    expect(problemsOf({ birthDate: '2023-02-28' })).toEqual([])
    expect(problemsOf({ birthDate: '2023-03-01' })).toEqual([])
    expect(problemsOf({ birthDate: '2023-03-02' })).toEqual([
      { code: 'after-asked-day', fact: 'birthDate', value: '2023-03-02', expected: 'a birth date not after the day asked about' },
    ])
  })

  it('finds nothing wrong with a birth date on the day asked about when another fact is wrong', () => {
    expect(problemsOf({ birthDate: '2023-03-01', immigrant: 'yes' }).map(({ fact }) => fact)).toEqual(['immigrant'])
  })

  it('does not compare a birth date with a day that does not exist', () => {
    expect(problemsOf({ birthDate: '2099-01-01' }, '2023-02-30').map(({ fact }) => fact)).toEqual(['on'])
    expect(problemsOf({ birthDate: '2099-02-30' }).map(({ code }) => code)).toEqual(['not-a-day'])
  })

  it.each(['homeMuncipality', 'HomeMunicipality', 'constructor', 'toString', 'on', '', ' birthDate'])(
    'refuses the unknown fact %o',
    (fact) => {
      expect(problemsOf({ [fact]: 1 })).toEqual([
        { code: 'unknown-fact', fact, value: 1, expected: 'the name of a fact' },
      ])
      expect(isFactName(fact)).toBe(false)
    }
  )

  it('refuses an unknown fact also when it is undefined: a misspelt name is never taken for an absent fact', () => {
    expect(problemsOf({ homeMuncipality: undefined }).map(({ code }) => code)).toEqual(['unknown-fact'])
  })

  it('finds an unknown fact wherever it stands among the facts, in whatever order they stand', () => {
    const right: Readonly<Record<string, unknown>> = {
      id: 'p-1',
      birthDate: '2000-01-01',
      immigrant: true,
      inEmployment: false,
      startUpGrant: false,
      yearsWithEmployerAtNotice: 1,
    }
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(right)), fc.nat({ max: 6 }), (names, place) => {
        const recordOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, right[name]]))
        expect(problemsOf(recordOf(names))).toEqual([])
        const found = problemsOf(recordOf(names.toSpliced(place, 0, 'shoeSize')))
        expect(found.map(({ code, fact }) => [code, fact])).toEqual([['unknown-fact', 'shoeSize']])
      })
    )
  })

  it('looks at each day asked about, whichever was asked about before', () => {
    for (const day of ['2021-03-01', '2023-03-01', '2023-02-29', '2023-03-01', '']) {
      expect(problemsOf({ birthDate: '2021-03-02' }, day).map(({ code }) => code)).toEqual(
        day === '2023-03-01' ? [] : [day === '2021-03-01' ? 'after-asked-day' : 'not-a-day']
      )
    }
  })

  it('refuses __proto__ as a field of parsed JSON, and leaves no mark on anything', () => {
    const person: unknown = JSON.parse('{ "__proto__": { "immigrant": true } }')
    expect(problemsOf(person).map(({ code, fact }) => [code, fact])).toEqual([['unknown-fact', '__proto__']])
    expect('immigrant' in {}).toBe(false)
  })

  it('reads inherited facts and refuses inherited unknown ones', () => {
    expect(problemsOf(Object.create({ immigrant: 'yes', shoeSize: 43 })).map(({ code, fact }) => [code, fact])).toEqual(
      [['not-a-boolean', 'immigrant'], ['unknown-fact', 'shoeSize']]
    )
  })

  it('checks facts that are not enumerable and passes over other such properties, and symbols', () => {
    const hidden = Object.defineProperties(
      { [Symbol('mark')]: 1 },
      { immigrant: { value: 'yes' }, cached: { value: 1 } }
    )
    expect(problemsOf(hidden).map(({ fact }) => fact)).toEqual(['immigrant'])
  })

  it('finds an unknown fact among facts that are not enumerable, such as the getters of a class', () => {
    class Client {
      shoeSize = 43
      get immigrant() {
        return true
      }
    }
    expect(problemsOf(new Client()).map(({ fact }) => fact)).toEqual(['shoeSize'])
  })

  it('takes a record without a prototype', () => {
    expect(problemsOf(Object.assign(Object.create(null), { immigrant: true }))).toEqual([])
  })

  it('reports every fault at once: the day, the facts in their order, unknown facts, the birth date last', () => {
    const faulty = {
      shoeSize: 43,
      yearsWithEmployerAtNotice: -1,
      birthDate: '2024-01-01',
      immigrant: 'yes',
      homeMunicipality: '999',
      id: 1,
    }
    expect(problemsOf(faulty).map(({ code, fact }) => [code, fact])).toEqual([
      ['not-text', 'id'],
      ['not-a-municipality', 'homeMunicipality'],
      ['not-a-boolean', 'immigrant'],
      ['negative-number', 'yearsWithEmployerAtNotice'],
      ['unknown-fact', 'shoeSize'],
      ['after-asked-day', 'birthDate'],
    ])
    expect(problemsOf('p-17', 'today').map(({ code, fact }) => [code, fact])).toEqual([
      ['not-a-day', 'on'],
      ['not-a-record', null],
    ])
  })

  it('says fact, value and expectation of each fault in its message', () => {
    const message = [`immigrant: 'yes'; expected ${flag}`, `fullTimeBusinessDays: 14.5; expected ${count}`].join('\n')
    expect(() => checkQuestion({ fullTimeBusinessDays: 14.5, immigrant: 'yes' }, on)).toThrow(message)
  })

  it('never fails but with its own error, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
        fc.anything(),
        (person, day) => {
          expect(problemsOf(person, day ?? null).length).toBe(refusalsOf(person, day ?? null).length)
        }
      )
    )
  })

  it('refuses each faulty fact alike, alone or among others', () => {
    const faults = fc.uniqueArray(fc.constantFrom(...refused), { selector: ([fact]) => fact })
    fc.assert(
      fc.property(faults, (chosen) => {
        const person = Object.fromEntries(chosen.map(([fact, value]) => [fact, value]))
        const alone = chosen.flatMap(([fact, value]) => problemsOf({ [fact]: value }))
        expect(new Set(problemsOf(person))).toEqual(new Set(alone))
      })
    )
  })
})
