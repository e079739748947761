/** The fields of a question that is not about a person's facts: what each can hold, and the check of a whole record. */
import { isDay } from '../calendar/day.ts'
import { isInTrial, isMunicipalityCode } from '../areas/places.ts'
import { InputError, type Problem, type ProblemCode } from '../refusals/problems.ts'
import { isRecord } from '../refusals/record.ts'

/** What a field can hold; null only where it says so. */
export interface Field {
  /** The code of the refusal of a value; undefined for a value that the field can hold. */
  readonly faultOf: (value: unknown) => ProblemCode | undefined
  readonly expected: string
}

export const flag: Field = {
  faultOf: (value) => (typeof value === 'boolean' ? undefined : 'not-a-boolean'),
  expected: 'true or false',
}

export const text: Field = {
  faultOf: (value) => (typeof value === 'string' ? undefined : 'not-text'),
  expected: 'a text',
}

export const day: Field = {
  faultOf: (value) => (isDay(value) ? undefined : 'not-a-day'),
  expected: 'a valid date in the form YYYY-MM-DD',
}

/** A number from 0 to `most`, both included. */
export const number = (most: number, what: string): Field => ({
  faultOf: (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number'
    if (value < 0) return 'negative-number'
    return value > most ? 'out-of-range' : undefined
  },
  expected: what,
})

export const word = (...words: readonly string[]): Field => ({
  faultOf: (value) => (words.some((word) => word === value) ? undefined : 'unknown-word'),
  expected: `one of: ${words.join(', ')}`,
})

export const municipality: Field = {
  faultOf: (value) => (isMunicipalityCode(value) ? undefined : 'not-a-municipality'),
  expected: 'the three-digit code, with leading zeros, of one of the 309 municipalities of Finland',
}

export const trialMunicipality: Field = {
  faultOf: (value) => {
    if (!isMunicipalityCode(value)) return 'not-a-municipality'
    return isInTrial(value) ? undefined : 'not-a-trial-municipality'
  },
  expected: 'the three-digit code, with leading zeros, of one of the 118 municipalities of the trial areas',
}

/** What the field holds, or one of the words. */
export const orWord = ({ faultOf, expected }: Field, ...words: readonly string[]): Field => ({
  faultOf: (value) => (words.some((word) => word === value) ? undefined : faultOf(value)),
  expected: `${expected}; or one of: ${words.join(', ')}`,
})

/** What the field holds, or null for none. */
export const orNone = ({ faultOf, expected }: Field): Field => ({
  faultOf: (value) => (value === null ? undefined : faultOf(value)),
  expected: `${expected}; or none (null)`,
})

/** Everything wrong with a record of these fields; a field that is absent is unknown, and nothing is wrong with it. */
export function problemsOf(record: unknown, fields: Readonly<Record<string, Field>>): readonly Problem[] {
  if (!isRecord(record)) {
    return [{ code: 'not-a-record', fact: null, value: record, expected: `an object with any of: ${Object.keys(fields).join(', ')}` }]
  }
  const problems: Problem[] = []
  for (const name in record) {
    const value = record[name]
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined) {
      problems.push({ code: 'unknown-field', fact: name, value, expected: `any of: ${Object.keys(fields).join(', ')}` })
    } else {
      const code = value === undefined ? undefined : field.faultOf(value)
      if (code) problems.push({ code, fact: name, value, expected: field.expected })
    }
  }
  return problems
}

/** Throws an {@link InputError} unless `on` is a day and the record holds only values its fields can hold. */
export function checkRecord(record: unknown, fields: Readonly<Record<string, Field>>, on: unknown): void {
  const problems = problemsOf(record, fields)
  const ofDay: readonly Problem[] = isDay(on) ? [] : [{ code: 'not-a-day', fact: 'on', value: on, expected: `the day asked about: ${day.expected}` }]
  if (problems.length + ofDay.length > 0) throw new InputError([...ofDay, ...problems])
}
