import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import { municipalityCodes } from '../../src/areas/places.ts'
import { refusalsOf } from '../../src/facts/check.ts'
import { problem } from '../../src/facts/problem.ts'
import { facts, type Fact, type FactName } from '../../src/facts/facts.ts'
import { parsePerson, personJsonSchema, personSchema, problemsOf, type PersonSchema } from '../../src/facts/input.ts'
import type { Person } from '../../src/facts/person.ts'
import { InputError } from '../../src/refusals/problems.ts'
import { assess } from '../../src/rules/eligibility/assess.ts'

const languages = ['fi', 'sv', 'en'] as const
const on = '2023-03-01'

/** The problems of the plain check, in a language. */
const plainProblems = (value: unknown, day: unknown, language: (typeof languages)[number]) =>
  refusalsOf(value, day).map((refusal) => problem(refusal, language))

/** The problems of the schema in a language, whatever the language of the schema. */
const schemaProblems = (value: unknown, language: (typeof languages)[number]) =>
  languages.map((own) => problemsOf(personSchema(own).safeParse(value).error ?? { issues: [] }, language))

const { properties } = personJsonSchema('en')
const ajv = new Ajv()
const takes = ajv.compile(personJsonSchema('en'))
const takesFact = Object.fromEntries(facts.map(({ name }) => [name, ajv.compile(properties[name])]))

const hostile = fc.constantFrom<unknown>(
  Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, -0.1, 4, 14.5, 2 ** 60, 1e300, 5e-324, 14n,
  Symbol('fi'),
  '', ' ', ' 091', '091 ', '91', '999', '911', '０９１', '091\n', 'none', 'null', 'true', 'yes', '37,5', '4', 'FI', 'f',
  'fi', 'sme', 'finn', 'fi\n', 'ﬁ', 'åä',
  '2023-02-28', '2023-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '2023-02-31', '２０２３-01-01', '0000-01-01',
  '0004-02-29', '9999-12-31',
  '10000-01-01', '-001-01-01', '2023-1-1', '2023-01-01\n', '2023-01-01T00:00', '31.12.2022', '2023-13-01',
  '2023-00-10', '2023-04-31', '2023-01-00',
  null, undefined, true, false, [], ['091'], [[]], {}, { 0: '091' }, new Date(0), /fi/, () => true,
  new String('091'), new Number(4), new Boolean(true),
  JSON.parse('{ "__proto__": true }')
)

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Values the fact can have. */
function valid(fact: Fact): fc.Arbitrary<unknown> {
  const value: Readonly<Record<Fact['kind'], fc.Arbitrary<unknown>>> = {
    text: fc.string(),
    municipality: fc.constantFrom(...municipalityCodes),
    day,
    language: fc.stringMatching(/^[a-z]{2,3}$/),
    flag: fc.boolean(),
    word: fc.constantFrom(...('words' in fact ? fact.words : [''])),
    hours: fc.double({ min: 0, max: 168, noNaN: true }),
    count: fc.nat(),
    years: fc.double({ min: 0, max: 80, noNaN: true }),
  }
  return fact.nullable ? fc.option(value[fact.kind], { freq: 8 }) : value[fact.kind]
}

const people = fc.record(Object.fromEntries(facts.map((fact) => [fact.name, valid(fact)])), { requiredKeys: [] })
/** People with a few values no fact can have. */
const spoilt = fc
  .tuple(people, fc.dictionary(fc.constantFrom(...facts.map(({ name }) => name)), hostile, { maxKeys: 4 }))
  .map(([person, spoiling]) => ({ ...person, ...spoiling }))
const unknownFields = fc.dictionary(
  fc.oneof(fc.string(), fc.constantFrom('on', 'shoeSize', 'toString', '__proto__')),
  hostile,
  { maxKeys: 2 }
)
/** People, some spoilt, some with fields of other names, `__proto__` among them. */
const records = fc
  .tuple(
    fc.oneof(people, spoilt),
    fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: unknownFields })
  )
  .map(([known, other]) => {
    const all: Record<string, unknown> = { ...known }
    for (const [name, value] of Object.entries(other))
      Object.defineProperty(all, name, { value, enumerable: true, configurable: true, writable: true })
    return all
  })

describe('the schema, JSON Schema and the plain check', () => {
  it.each(facts)('agree on every value of $name', (fact) => {
    let refused = 0
    let taken = 0
    fc.assert(
      fc.property(fc.oneof(valid(fact), hostile, fc.anything()), (value) => {
        const record = { [fact.name]: value }
        const plain = plainProblems(record, on, 'en').filter(({ code }) => code !== 'after-asked-day')
        if (plain.length > 0) refused += 1
        else taken += 1
        expect(personSchema('en').safeParse(record).success).toBe(plain.length === 0)
        expect(value === undefined || takesFact[fact.name]?.(value)).toBe(plain.length === 0)
      })
    )
    expect(Math.min(refused, taken)).toBeGreaterThan(0)
  })

  it('agree on records, with the same problems in three languages', () => {
    let refused = 0
    let taken = 0
    fc.assert(
      fc.property(records, (record) => {
        for (const language of languages) {
          const plain = plainProblems(record, '9999-12-31', language)
          for (const problems of schemaProblems(record, language)) expect(problems).toEqual(plain)
          if (plain.length > 0) refused += 1
          else taken += 1
        }
        expect(takes(record)).toBe(refusalsOf(record, '9999-12-31').length === 0)
      }),
      { numRuns: 300 }
    )
    // Three of each run: at least 60 of the 300 records are refused, at least 60 are taken.
    expect(Math.min(refused, taken)).toBeGreaterThan(180)
  })

  it('agree on what is no record', () => {
    for (const value of [null, undefined, 1, 'p-17', true, 1n, Symbol('p'), [], [{}], () => ({})]) {
      for (const problems of schemaProblems(value, 'fi')) expect(problems).toEqual(plainProblems(value, on, 'fi'))
    }
  })

  it('agree on inherited facts and on __proto__ out of JSON', () => {
    const strange: readonly object[] = [
      Object.create({ immigrant: 'yes', shoeSize: 43 }),
      JSON.parse('{ "__proto__": { "immigrant": 1 }, "birthDate": "2023-02-31" }'),
      Object.assign(Object.create(null), { immigrant: 'yes' }),
      new Date(0),
      new Map([['immigrant', true]]),
      Promise.resolve({ immigrant: true }),
      new String('p'),
      new URL('https://a.fi'),
      { [Symbol('mark')]: 1 },
    ]
    for (const value of strange) {
      for (const problems of schemaProblems(value, 'sv')) expect(problems).toEqual(plainProblems(value, on, 'sv'))
    }
  })

})

describe('the schema', () => {
  it('is made once for each language', () => {
    for (const language of languages) expect(personSchema(language)).toBe(personSchema(language))
    expect(new Set(languages.map(personSchema)).size).toBe(3)
  })

  it('gives a person', () => {
    expectTypeOf<z.infer<PersonSchema>>().toEqualTypeOf<{ -readonly [Name in FactName]?: Person[Name] }>()
    expectTypeOf<z.infer<PersonSchema>>().toExtend<Person>()
  })

  it('takes a person: a wrong word, kind or name does not compile', () => {
    expectTypeOf<z.input<PersonSchema>>().toEqualTypeOf<{ -readonly [Name in FactName]?: Person[Name] }>()
    expectTypeOf<{ registeredAs: 'jobseeker'; motherTongue: null }>().toExtend<z.input<PersonSchema>>()
    expectTypeOf<{ registeredAs: 'unemployed' }>().not.toExtend<z.input<PersonSchema>>()
    expectTypeOf<{ immigrant: 'yes' }>().not.toExtend<z.input<PersonSchema>>()
    expectTypeOf<{ birthDate: null }>().not.toExtend<z.input<PersonSchema>>()
    type Standard = NonNullable<PersonSchema['~standard']['types']>
    expectTypeOf<Standard['input']>().toEqualTypeOf<z.input<PersonSchema>>()
  })

  it('keeps what it is in what is made of it', () => {
    const made = [
      personSchema('en').extend({ desk: z.number().optional() }),
      personSchema('en').loose(),
      personSchema('en').refine(() => true),
      personSchema('en').omit({ id: true }),
    ]
    for (const schema of made) {
      expect(schema.safeParse(Promise.resolve({ immigrant: true })).error?.issues[0]?.message).toBe(
        'an object with facts'
      )
      expect(schema.safeParse({ immigrant: true }).success).toBe(true)
    }
  })

  it('says the same when asked to wait', async () => {
    for (const faulty of [{ shoeSize: 43, immigrant: 'yes' }, Promise.resolve()]) {
      const { error } = await personSchema('fi').safeParseAsync(faulty)
      expect(error?.issues).toEqual(personSchema('fi').safeParse(faulty).error?.issues)
    }
  })

  it('is a Standard Schema', () => {
    const { vendor, validate } = personSchema('sv')['~standard']
    expect(vendor).toBe('zod')
    expect(validate({ immigrant: true })).toEqual({ value: { immigrant: true } })
    expect(validate({ immigrant: 'ja' })).toMatchObject({
      issues: [{ message: 'true (ja) eller false (nej)', path: ['immigrant'] }],
    })
  })

  it('has the facts of the register, in its order', () => {
    expect(Object.keys(personSchema('en').shape)).toEqual(facts.map(({ name }) => name))
  })

  it('words its issues in its own language', () => {
    const faulty = { immigrant: 'yes', shoeSize: 43 }
    for (const language of languages) {
      const expected = plainProblems(faulty, on, language).map(({ expected }) => expected)
      expect(personSchema(language).safeParse(faulty).error?.issues.map(({ message }) => message)).toEqual(expected)
    }
    expect(personSchema('fi').safeParse(null).error?.issues[0]?.message).toBe('objekti, jossa on henkilön tietoja')
  })

  it('says where the fault is', () => {
    const { error } = z
      .object({ people: z.array(personSchema('en')) })
      .safeParse({ people: [{}, { birthDate: '1999' }, 17, { shoeSize: 43 }] })
    expect(error?.issues.map(({ path }) => path)).toEqual([['people', 1, 'birthDate'], ['people', 2], ['people', 3]])
    expect(problemsOf(error ?? { issues: [] }, 'en').map(({ code, value }) => [code, value])).toEqual([
      ['not-a-day', '1999'],
      ['not-a-record', 17],
      ['unknown-fact', 43],
    ])
  })

  it('can be extended: the facts are judged as before, and what another schema refuses is no problem of ours', () => {
    const visit = personSchema('sv').extend({ desk: z.number() })
    const { error } = visit.safeParse({ desk: 'two', homeMunicipality: '91', queue: 4 })
    expect(error?.issues.map(({ code }) => code).sort()).toEqual(['custom', 'invalid_type', 'unrecognized_keys'])
    expect(problemsOf(error ?? { issues: [] }, 'en').map(({ code, fact }) => [code, fact])).toEqual([
      ['not-a-municipality', 'homeMunicipality'],
      ['unknown-fact', 'queue'],
    ])
    expect(visit.safeParse({ desk: 2, homeMunicipality: '091' }).success).toBe(true)
  })

  it('lends its facts to smaller schemas', () => {
    const { birthDate, motherTongue } = personSchema('fi').shape
    const form = z.strictObject({ birthDate, motherTongue })
    expect(form.safeParse({ birthDate: '1999-12-31', motherTongue: null }).success).toBe(true)
    expect(
      problemsOf(form.safeParse({ birthDate: '31.12.1999' }).error ?? { issues: [] }, 'en').map(({ code }) => code)
    ).toEqual(['not-a-day'])
  })

  it('leaves the configuration of zod alone: other schemas speak as before', () => {
    personSchema('fi').safeParse({ immigrant: 'kyllä' })
    expect(z.boolean().safeParse('kyllä').error?.issues[0]?.message).toBe(
      'Invalid input: expected boolean, received string'
    )
  })
})

describe('problemsOf', () => {
  it('passes over the issues of other schemas, with parameters or without', () => {
    const others = [{}, { params: undefined }, { params: {} }].map((more) => ({
      code: 'custom' as const,
      path: ['note'],
      message: 'no',
      input: 1,
      ...more,
    }))
    expect(problemsOf({ issues: others }, 'en')).toEqual([])
  })
})

describe('parsePerson', () => {
  it('gives the problems of the plain check, in the language asked for', () => {
    fc.assert(
      fc.property(fc.oneof(records, hostile, fc.anything()), fc.oneof(day, hostile), (value, asked) => {
        for (const language of languages) {
          const problems = plainProblems(value, asked, language)
          const parsed = parsePerson(value, asked, language)
          expect(parsed.ok ? [] : parsed.problems).toEqual(problems)
          expect(parsed.ok).toBe(problems.length === 0)
        }
      }),
      { numRuns: 300 }
    )
  })

  it('gives the problems of the InputError that assess throws', () => {
    const faulty: object = { birthDate: '2023-03-02', homeMunicipality: '999', fullTimeBusinessDays: 14.5 }
    const parsed = parsePerson(faulty, on, 'en')
    expect(() => assess(faulty, on)).toThrow(InputError)
    try {
      assess(faulty, on)
    } catch (error) {
      expect(error instanceof InputError && error.problems).toEqual(!parsed.ok && parsed.problems)
    }
  })

  it('refuses a birth date after the day, in three languages, and takes one on the day', () => {
    const words = {
      fi: 'syntymäaika, joka on viimeistään tarkastelupäivä',
      sv: 'ett födelsedatum som inte infaller efter den dag frågan gäller',
      en: 'a birth date not after the day asked about',
    }
    for (const language of languages) {
      expect(parsePerson({ birthDate: '2023-03-02' }, on, language)).toEqual({
        ok: false,
        problems: [{ code: 'after-asked-day', fact: 'birthDate', value: '2023-03-02', expected: words[language] }],
      })
    }
    expect(parsePerson({ birthDate: '2023-03-01' }, on, 'en')).toEqual({
      ok: true,
      person: { birthDate: '2023-03-01' },
    })
  })

  it('gives a plain copy of the person, of which assess says the same', () => {
    fc.assert(
      fc.property(people, (person) => {
        const parsed = parsePerson(person, '2030-12-31', 'en')
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
        expect(parsed.person).not.toBe(person)
        expect(Object.getPrototypeOf(parsed.person)).toBe(Object.prototype)
        expect(parsed.person).toEqual({ ...person })
        const born = typeof person.birthDate === 'string' ? person.birthDate : ''
        const asked = born > on ? '2030-12-31' : on
        expect(assess(parsed.person, asked)).toEqual(assess(person, asked))
      })
    )
  })
})

describe('JSON Schema', () => {
  it('has the facts of the register in its order, refuses all others, and is JSON', () => {
    const schema = personJsonSchema('en')
    expect(Object.keys(schema.properties)).toEqual(facts.map(({ name }) => name))
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema, 'validators refuse a draft that they do not know').not.toHaveProperty('$schema')
    expect(schema).not.toHaveProperty('required')
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  it.each(facts)('gives $name a title and a question in each language', ({ name }) => {
    const worded = languages.map((language) => personJsonSchema(language).properties[name])
    for (const { title, description } of worded)
      expect(`${title}: ${description}`).toMatch(/^\S.*\S: \S.*\?( .*\.\)?)?$/)
    expect(new Set(worded.map(({ title }) => title)).size).toBe(name === 'id' ? 2 : 3)
    expect(new Set(worded.map(({ description }) => description)).size).toBe(3)
  })

  it('is what zod makes of the schema, too', () => {
    for (const language of languages) {
      const { $schema, ...schema } = z.toJSONSchema(personSchema(language))
      expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(schema).toEqual(personJsonSchema(language))
    }
  })

})

type Language = Parameters<typeof personSchema>[0]

describe('the language of the problems', () => {
  it('is refused at once when there are no texts in it, also where nothing else is wrong', () => {
    const language: unknown = undefined
    for (const ask of [
      () => parsePerson({}, '2023-03-01', language as Language),
      () => personSchema(language as Language),
      () => problemsOf({ issues: [] }, 'de' as Language),
    ]) {
      expect(ask).toThrow(RangeError)
      expect(ask).toThrow('fi, sv, en')
    }
  })

  it('is named in the error, one that is no text by its type; it is refused before a faulty person', () => {
    const asked = (language: unknown) => () => parsePerson({ immigrant: 'yes' }, '2023-03-01', language as Language)
    expect(asked('de')).toThrow(new RangeError('language: de; expected one of fi, sv, en'))
    expect(asked(7)).toThrow(new RangeError('language: number; expected one of fi, sv, en'))
  })
})

describe('the schema as zod sees it', () => {
  it('is an object, also in what it refuses, and leaves the configuration of all schemas as it was', () => {
    z.config({ jitless: false })
    const schema = personSchema('en').extend({})
    expect(z.config().jitless).toBe(false)
    z.config({ jitless: undefined })
    expect(personSchema('en')._zod.def.type).toBe('object')
    expect(schema.safeParse(7).error?.issues).toMatchObject([{ code: 'invalid_type', expected: 'object' }])
  })
})
