/** The JSON Schema of a person as other tools read it: their regular expressions, their default settings. */
import { spawnSync } from 'node:child_process'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { caseSchema } from '../cases/schema.ts'
import { personJsonSchema, personSchema } from '../../src/facts/input.ts'

const languages = ['fi', 'sv', 'en'] as const
const { properties } = personJsonSchema('en')
const birthDate = { pattern: '', maxLength: 0, ...properties.birthDate }
const motherTongue = { pattern: '', maxLength: 0, anyOf: [], ...properties.motherTongue }

const two = (number: number): string => String(number).padStart(2, '0')
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Does the day exist? By the rules of the calendar, from year 1 on. */
const exists = (year: number, month: number, day: number): boolean =>
  year > 0 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0))

function* everyDay(): Generator<readonly [text: string, exists: boolean]> {
  for (let year = 0; year <= 9999; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      // In the middle of a month nothing turns: its first days and its last suffice.
      for (const day of [0, 1, 9, 10, 19, 20, 28, 29, 30, 31, 32, 39]) {
        yield [`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, exists(year, month, day)]
      }
    }
  }
}

/** All patterns in a schema, wherever they stand. */
function patternsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([name, value]) =>
    name === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value))
}

const published = { person: personJsonSchema('fi'), cases: caseSchema }

describe('the patterns of the published schemas', () => {
  it.each(Object.entries(published))('%s: without what the regular expressions of Rust and Go lack', (_, schema) => {
    expect(patternsIn(schema).length).toBeGreaterThan(2)
    // Lookaround, back references, atomic and named groups; `\d` is more than 0 to 9 in some languages.
    for (const pattern of patternsIn(schema)) expect(pattern).not.toMatch(/\(\?(?!:)|\\[1-9dkw]/)
  })

  it('know every day that exists and no other', () => {
    const isOfPattern = new RegExp(birthDate.pattern, 'u')
    const wrong = [...everyDay()].filter(([text, exists]) => isOfPattern.test(text) !== exists)
    expect(wrong).toEqual([])
  }, 60_000)

  const isPythonThere = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!isPythonThere)('say the same in Python, where `$` stands before a final line break, too', () => {
    const days = ['2024-02-29', '2023-02-28', '0001-01-01', '9999-12-31', '2000-02-29', '0004-02-29']
    const noDays = [
      '2023-02-29',
      '0000-01-01',
      '0000-02-29',
      '1900-02-29',
      '2023-04-31',
      '2023-13-01',
      ...days.map((day) => `${day}\n`),
    ]
    const tongues = ['fi', 'sme', 'zxx']
    const noTongues = ['f', 'finn', 'FI', 'f1', 'fi\n', 'sme\n', '\nfi', 'fi ']
    const program = `
import json, re, sys
def takes(schema, value):
    return (re.search(schema.get("pattern", ""), value) is not None and len(value) <= schema.get("maxLength", 99)
            and ("anyOf" not in schema or any(takes(part, value) for part in schema["anyOf"])))
print(json.dumps([[value for value in values if takes(schema, value)] for schema, values in json.load(sys.stdin)]))`
    const input = JSON.stringify([[birthDate, [...days, ...noDays]], [motherTongue, [...tongues, ...noTongues]]])
    const { stdout, stderr } = spawnSync('python3', ['-c', program], { input, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([days, tongues])
  })
})

describe('JSON Schema of a person in the default settings', () => {
  const person = {
    homeMunicipality: '837',
    motherTongue: null,
    immigrant: false,
    birthDate: '1995-01-22',
    fullTimeBusinessDays: 3,
  }
  const faulty = [
    { homeMunicipality: '91' }, { motherTongue: 'fi\n' }, { birthDate: '2023-02-29' }, { birthDate: null }, { shoeSize: 43 },
    { immigrant: 'true' }, { fullTimeBusinessDays: 1.5 }, { regularWeeklyHours: -1 }, { registeredAs: 'unemployed' },
  ]
  const schemas = [
    ...languages.map((language) => [`personJsonSchema ${language}`, personJsonSchema(language)] as const),
    ['zod, draft 7', z.toJSONSchema(personSchema('fi'), { target: 'draft-7' })] as const,
  ]

  it.each(schemas)('Ajv: %s compiles without a warning, and judges', (_, schema) => {
    const warnings: unknown[] = []
    const keep = (...said: unknown[]): void => void warnings.push(said)
    const logger = { log: () => {}, warn: keep, error: keep }
    const takes = new Ajv({ logger }).compile(schema)
    expect(warnings).toEqual([])
    expect([takes(person), takes({})]).toEqual([true, true])
    expect(faulty.filter((one) => takes(one))).toEqual([])
  })

  it('Ajv of draft 2020-12 takes it, and what zod makes without any option', () => {
    for (const schema of [personJsonSchema('sv'), z.toJSONSchema(personSchema('sv'))]) {
      const takes = new Ajv2020().compile(schema)
      expect(takes(person)).toBe(true)
      expect(faulty.filter((one) => takes(one))).toEqual([])
    }
  })

  it('Fastify: its settings of Ajv take it', () => {
    const settings = { coerceTypes: 'array', useDefaults: true, removeAdditional: true, allErrors: false } as const
    const takes = new Ajv(settings).compile(personJsonSchema('en'))
    expect(takes({ ...person })).toBe(true)
    expect(takes({ birthDate: '2023-02-29' })).toBe(false)
  })
})
