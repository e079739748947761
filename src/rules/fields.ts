/** The fields of a question that is not about a person's facts: what each can hold, and the check of a whole record. */
import { isDay, type Day } from '../calendar/day.ts'
import { isInTrial, isMunicipalityCode } from '../areas/places.ts'
import { refusalsOfDay } from '../act/check-day.ts'
import type { Expectation } from '../refusals/expectation.ts'
import * as expected from '../refusals/expected.ts'
import { refuse, type ProblemCode, type Refusal } from '../refusals/problems.ts'
import { isRecord } from '../values/record.ts'

/** What a field can hold; null only where it says so. */
export interface Field {
  /** The code of the refusal of a value; undefined for a value that the field can hold. */
  readonly faultOf: (value: unknown) => ProblemCode | undefined
  readonly expected: Expectation
  /** Values among which there is one of every kind that a test of the field need not name; left out for none. */
  readonly samples?: readonly unknown[]
}

export const flag: Field = {
  faultOf: (value) => (typeof value === 'boolean' ? undefined : 'not-a-boolean'),
  expected: expected.flag,
}

export const text: Field = {
  faultOf: (value) => (typeof value === 'string' ? undefined : 'not-text'),
  expected: expected.text,
}

export const day: Field = {
  faultOf: (value) => (isDay(value) ? undefined : 'not-a-day'),
  expected: expected.day,
}

/** A number from 0 to `most`, both included. */
export const number = (most: number, what: Expectation): Field => ({
  faultOf: (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number'
    if (value < 0) return 'negative-number'
    return value > most ? 'out-of-range' : undefined
  },
  expected: what,
  samples: [0, most],
})

const isAmong = (words: readonly unknown[], value: unknown): boolean => words.includes(value)

export const word = (...words: readonly string[]): Field => ({
  faultOf: (value) => (isAmong(words, value) ? undefined : 'unknown-word'),
  expected: { ...expected.word, values: { words } },
  samples: words,
})

export const municipality: Field = {
  faultOf: (value) => (isMunicipalityCode(value) ? undefined : 'not-a-municipality'),
  expected: expected.municipality,
}

export const trialMunicipality: Field = {
  faultOf: (value) => {
    if (!isMunicipalityCode(value)) return 'not-a-municipality'
    return isInTrial(value) ? undefined : 'not-a-trial-municipality'
  },
  expected: expected.trialMunicipality,
  samples: ['091'],
}

/** What the field holds, or one of the words. */
export const orWord = (field: Field, ...words: readonly string[]): Field => ({
  faultOf: (value) => (isAmong(words, value) ? undefined : field.faultOf(value)),
  expected: { ...expected.orWord, values: { expected: field.expected, words } },
  samples: [...words, ...(field.samples ?? [])],
})

/** What the field holds, or null for none. */
export const orNone = (field: Field): Field => ({
  ...field,
  faultOf: (value) => (value === null ? undefined : field.faultOf(value)),
  expected: { ...expected.orNone, values: { expected: field.expected } },
})

/**
 * Everything wrong with a record of these fields. An absent field is unknown, and nothing is wrong with it unless it is
 * required: without it there is no question to answer.
 */
export function refusalsOfRecord<Name extends string>(
  record: unknown, fields: Readonly<Record<Name, Field>>, required: readonly NoInfer<Name>[] = []
): readonly Refusal[] {
  if (!isRecord(record)) {
    return [{ code: 'not-a-record', fact: null, value: record, expected: oneOf(expected.fields, fields) }]
  }
  const refusals: Refusal[] = []
  for (const fact of required) {
    if (record[fact] !== undefined) continue
    refusals.push({ code: 'missing-field', fact, value: undefined, expected: fields[fact].expected })
  }
  for (const fact in record) {
    const value = record[fact]
    const field = Object.hasOwn(fields, fact) ? fields[fact as Name] : undefined // one of the fields, as just asked
    if (field === undefined) {
      refusals.push({ code: 'unknown-field', fact, value, expected: oneOf(expected.field, fields) })
    } else {
      const code = value === undefined ? undefined : field.faultOf(value)
      if (code) refusals.push({ code, fact, value, expected: field.expected })
    }
  }
  return refusals
}

const oneOf = (expectation: Expectation, fields: object): Expectation => ({
  ...expectation, values: { words: Object.keys(fields) },
})

/** Throws an {@link InputError} unless `on` is a day and the record has the required fields and no impossible value. */
export const checkRecord = <Name extends string>(
  record: unknown, fields: Readonly<Record<Name, Field>>, on: unknown, required?: readonly NoInfer<Name>[]
): void => refuse([...refusalsOfDay(on), ...refusalsOfRecord(record, fields, required)])

/** Throws an {@link InputError} naming each day later than the day asked about: what comes later is not known on it. */
export const checkNotLater = (days: Readonly<Record<string, Day | null | undefined>>, on: Day): void =>
  refuse(Object.entries(days).flatMap(([fact, value]): Refusal[] =>
    value && value > on ? [{ code: 'after-asked-day', fact, value, expected: expected.dayNotAfterAsked }] : []
  ))
