import { describe, expect, test } from 'vitest'
import { act, acts, finlexUrl, type Act } from '../../src/act/acts.ts'
import { isDay } from '../../src/calendar/day.ts'
import { wordings } from '../../src/act/wordings.ts'

const rows: readonly Act[] = acts

describe('act.md 1.2 the fourteen acts', () => {
  test('each has its number, day of signature, entry into force, preparatory works', () => {
    const lines = rows.map(({ number, signed, inForce, bills, committees, reply }) =>
      [number, signed ?? 'not known', inForce, [...bills, ...committees, reply ?? 'not known'].join(', ')].join(' | ')
    )
    expect(lines).toEqual([
      '1269/2020 | 2020-12-30 | 2021-03-01 | HE 87/2020, HE 114/2020, HaVL 17/2020, PeVL 25/2020, TyVM 16/2020, EV 216/2020',
      '421/2021 | 2021-05-21 | 2021-06-01 | HE 43/2021, TyVM 3/2021, EV 46/2021',
      '1381/2021 | 2021-12-30 | 2022-05-02 | HE 167/2021, TyVM 17/2021, EV 212/2021',
      '287/2022 | 2022-04-13 | 2022-08-01 | HE 17/2022, TyVM 2/2022, EV 25/2022',
      '338/2022 | 2022-05-20 | 2022-05-23 | HE 225/2021, TyVM 3/2022, EV 48/2022',
      '682/2022 | 2022-07-08 | 2022-07-11 | HE 61/2022, TyVM 6/2022, EV 72/2022',
      '671/2022 | 2022-07-08 | 2023-01-01 | HE 62/2022, StVM 13/2022, EV 97/2022',
      '937/2022 | 2022-11-25 | 2023-01-01 | HE 84/2022, TyVM 9/2022, EV 129/2022',
      '1133/2022 | 2022-12-20 | 2023-01-01 | HE 176/2022, TyVM 18/2022, EV 220/2022',
      '149/2023 | 2023-02-03 | 2023-03-01 | HE 295/2022, TyVM 19/2022, EV 244/2022',
      '374/2023 | 2023-03-23 | 2023-07-01 | HE 175/2022, TyVM 25/2022, EV 288/2022',
      '1001/2023 | 2023-11-02 | 2023-12-01 | HE 11/2023, TyVM 1/2023, EV 11/2023',
      '1307/2023 | not known | 2024-01-01 | HE 73/2023, StVM 16/2023, not known',
      '400/2024 | 2024-06-28 | 2024-09-02 | HE 13/2024, StVM 6/2024, EV 59/2024',
    ])
  })

  test('has its address, with four digits of its number', () => {
    expect(finlexUrl('421/2021')).toBe('https://www.finlex.fi/fi/laki/alkup/2021/20210421')
    expect(finlexUrl('1001/2023')).toBe('https://www.finlex.fi/fi/laki/alkup/2023/20231001')
  })

  test('the Act has its Finnish and Swedish title, an amending act tells what it amends', () => {
    const amending: Readonly<Record<string, string>> = {
      '338/2022': 'Amendment of 14 and 18 § of Act 1269/2020',
      '671/2022': 'Amendment of 5 § of Act 1269/2020',
      '400/2024': 'Repeal of 13 § of Act 1269/2020',
    }
    expect(rows[0]?.title).toEqual({
      en: 'Act on the municipal employment trial',
      fi: 'Laki työllisyyden edistämisen kuntakokeilusta',
      sv: 'Lag om ett kommunförsök som gäller främjande av sysselsättningen',
    })
    for (const { number, title } of rows.slice(1))
      expect(title, number).toEqual({ en: amending[number] ?? 'Amendment of Act 1269/2020' })
  })

  test('seven acts have a note: what their days do not tell', () => {
    expect(rows.flatMap(({ number, note }) => (note === undefined ? [] : [[number, note]]))).toEqual([
      ['1269/2020', 'Original 23 §: in force to 2023-06-30; since act 287/2022 to 2024-12-31.'],
      ['421/2021', '12 a § 1 mom. 1-2 kohta and 5 mom. entered into force only on 2021-10-02.'],
      ['1381/2021', 'Own transitional rules on the interviews (8 § 1 mom.) of persons registered before 2022-05-02.'],
      ['671/2022', '5 § 3-4 mom. apply only if the day of notice of dismissal is 2023-01-01 or later.'],
      ['1001/2023', '2 § 1 kohta c is applied from 2023-01-01.'],
      ['1307/2023', 'Only the number and the day of entry into force are certain: the text was not seen. That it changed 13 §, the bill and the report are inferences (OP-34).'],
      ['400/2024', 'Its transitional provision was not seen; it is read like that of act 399/2024 (OP-33).'],
    ])
  })

  test('each is signed before it enters into force, and they stand in the order of signature', () => {
    for (const { signed, inForce } of rows) {
      expect(isDay(inForce)).toBe(true)
      if (signed !== null) expect(isDay(signed) && signed < inForce).toBe(true)
    }
    const known = rows.flatMap(({ signed }) => signed ?? [])
    expect(known).toEqual(known.toSorted())
  })

  test('each begins a wording on the day it enters into force, and no other act does', () => {
    for (const { number, inForce } of rows) {
      expect(wordings.find(({ begins }) => begins.some((begun) => begun === number))?.from).toBe(inForce)
    }
    expect(new Set(wordings.flatMap(({ begins }) => [...begins]))).toEqual(new Set(rows.map(({ number }) => number)))
  })
})

describe('look-up of an act', () => {
  test.each(rows)('$number is found by its number', (row) => {
    expect(act(row.number)).toEqual(row)
  })

  test.each(['916/2012', '1290/2002', '1269', '2020/1269', ' 1269/2020', '', '0421/2021'])(
    '%j is none of the fourteen',
    (number) => {
      expect(act(number)).toBeUndefined()
    }
  )
})
