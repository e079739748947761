import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/calendar/day.ts'
import { isSince, wordingOn, wordings } from '../../src/act/wordings.ts'

describe('act.md 1.1 the thirteen wordings of the Act', () => {
  test('each has its days and the acts whose text begins with it', () => {
    expect(wordings.map(({ id, from, to, begins }) => [id, from, to, ...begins].join(' '))).toEqual([
      'V0 2021-03-01 2021-05-31 1269/2020',
      'V1 2021-06-01 2021-10-01 421/2021',
      'V2 2021-10-02 2022-05-01 421/2021',
      'V3 2022-05-02 2022-05-22 1381/2021',
      'V4 2022-05-23 2022-07-10 338/2022',
      'V5 2022-07-11 2022-07-31 682/2022',
      'V6 2022-08-01 2022-12-31 287/2022',
      'V7 2023-01-01 2023-02-28 671/2022 937/2022 1133/2022',
      'V8 2023-03-01 2023-06-30 149/2023',
      'V9 2023-07-01 2023-11-30 374/2023',
      'V10 2023-12-01 2023-12-31 1001/2023',
      'V11 2024-01-01 2024-09-01 1307/2023',
      'V12 2024-09-02 2024-12-31 400/2024',
    ])
  })

  test('they follow each other without a gap or an overlap', () => {
    for (const [index, wording] of wordings.entries()) {
      expect(wording.from <= wording.to).toBe(true)
      const next = wordings[index + 1]
      if (next) expect(next.from).toBe(addDays(wording.to, 1))
    }
  })

  test.each(wordings)('$id is in force from $from to $to, both days included', ({ id, from, to }) => {
    expect(wordingOn(from)?.id).toBe(id)
    expect(wordingOn(to)?.id).toBe(id)
    expect(wordingOn(addDays(from, -1))?.id).not.toBe(id)
    expect(wordingOn(addDays(to, 1))?.id).not.toBe(id)
  })

  test('none before 2021-03-01 and none after 2024-12-31 (23 §)', () => {
    for (const day of ['0001-01-01', '2020-12-30', '2021-02-28', '2025-01-01', '9999-12-31'])
      expect(wordingOn(day)).toBeUndefined()
  })

  test('a day between the first end of the Act (2023-06-30) and its last (2024-12-31) is inside the trial', () => {
    expect(wordingOn('2023-06-30')?.id).toBe('V8')
    expect(wordingOn('2023-07-01')?.id).toBe('V9')
    expect(wordingOn('2024-12-31')?.id).toBe('V12')
  })

  test('every day of the trial has exactly one', () => {
    expect(addDays('2021-03-01', 1401)).toBe('2024-12-31')
    for (let count = 0; count <= 1401; count++) {
      const day = addDays('2021-03-01', count)
      const inForce = wordings.filter(({ from, to }) => from <= day && day <= to)
      if (inForce.length !== 1 || wordingOn(day) !== inForce[0]) expect.fail(day)
    }
  })

  test('V10 comes after V9, and each is since itself', () => {
    expect([isSince('V9', 'V10'), isSince('V9', 'V9'), isSince('V9', 'V8'), isSince('V10', 'V9')])
      .toEqual([true, true, false, false])
  })
})
