import { describe, expect, it } from 'vitest'
import { problemsOf as refusedAs } from '../harness/refused.ts'
import { inEnglish } from '../../src/refusals/expectation.ts'
import * as expected from '../../src/refusals/expected.ts'
import {
  checkRecord,
  flag,
  municipality,
  number,
  orNone,
  orWord,
  refusalsOfRecord,
  text,
  trialMunicipality,
  word,
  type Field
} from '../../src/rules/fields.ts'

const share = number(1, expected.share)

describe('a field', () => {
  it.each<[field: Field, value: unknown, code: string | undefined]>([
    [share, 0, undefined],
    [share, 1, undefined],
    [share, -0.01, 'negative-number'],
    [share, 1.01, 'out-of-range'],
    [share, '1', 'not-a-number'],
    [share, NaN, 'not-a-number'],
    [share, -Infinity, 'not-a-number'],
    [orNone(share), null, undefined],
    [share, null, 'not-a-number'],
    [trialMunicipality, '620', 'not-a-trial-municipality'],
    [trialMunicipality, '999', 'not-a-municipality'],
    [orWord(trialMunicipality, 'te-office'), 'te-office', undefined],
    [municipality, '620', undefined],
    [text, '', undefined],
    [text, 7, 'not-text'],
  ])('%# takes or refuses a value: %o %o is %s', (field, value, code) => expect(field.faultOf(value)).toBe(code))

  it('says what it expects', () => {
    expect(inEnglish(orWord(share, 'none at all', 'half').expected)).toBe(
      'a share of the job, a number from 0 to 1; or one of: none at all, half')
    expect(inEnglish(orNone(word('a', 'b')).expected)).toBe('one of: a, b; or none (null)')
  })
})

describe('a record', () => {
  const fields = { share, isPaid: flag }
  const refusals = (record: unknown, on: unknown) => refusedAs(() => checkRecord(record, fields, on))

  const problemsOf = (record: unknown) =>
    refusalsOfRecord(record, fields).map((one) => ({ ...one, expected: inEnglish(one.expected) }))

  it('that is none says which fields it could have', () => {
    expect(problemsOf([])).toEqual([
      { code: 'not-a-record', fact: null, value: [], expected: 'an object with any of: share, isPaid' },
    ])
  })

  it('with a field that is none says which ones there are', () => {
    expect(problemsOf({ shares: 1 })).toEqual([
      { code: 'unknown-field', fact: 'shares', value: 1, expected: 'any of: share, isPaid' },
    ])
  })

  it('is refused for the day, too, which comes first', () => {
    expect(refusals({ share: 2 }, '2023-02-31')).toEqual([
      { code: 'not-a-day', fact: 'on', value: '2023-02-31', expected: 'the day asked about: a valid date in the form YYYY-MM-DD' },
      { code: 'out-of-range', fact: 'share', value: 2, expected: 'a share of the job, a number from 0 to 1' },
    ])
    expect(refusals({ share: 1, isPaid: undefined }, '2023-02-28')).toEqual([])
  })
})
