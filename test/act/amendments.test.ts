import { describe, expect, test } from 'vitest'
import { acts, type ActNumber } from '../../src/act/acts.ts'
import { touchedBy, touchedWith, type Touch } from '../../src/act/amendments.ts'
import { provisions } from '../../src/act/register.ts'
import { wordings } from '../../src/act/wordings.ts'

const told = ({ provision, kind, wording, superseded }: Touch) =>
  `${provision} ${kind} ${wording}${superseded ? ' superseded' : ''}`

/**
 * What each amending act touches, by hand from its enacting clause: sections, momentti and kohta as they are named
 * there. `parts` are what follows from them: kohta and alakohta of a momentti or section written anew.
 */
const clauses: Readonly<
  Record<Exclude<ActNumber, '1269/2020'>, { named: readonly string[]; parts?: readonly string[] }>
> = {
  '421/2021': {
    named: [
      '1 § changed V1',
      '4 § 2 mom. changed V1',
      '5 § 4 mom. added V1',
      '5 § 5 mom. added V1',
      '5 § 6 mom. added V1',
      '8 § 3 mom. added V1',
      '10 § 2 mom. changed V1',
      '11 § 2 mom. changed V1',
      '12 § changed V1',
      '12 a § added V1',
      '12 a § 1 mom. 1 kohta added V2',
      '12 a § 1 mom. 2 kohta added V2',
      '12 a § 1 mom. 3 kohta added V1',
      '12 a § 1 mom. 4 kohta added V1',
      '12 a § 1 mom. 5 kohta added V1',
      '12 a § 2 mom. added V1',
      '12 a § 3 mom. added V1',
      '12 a § 4 mom. added V1',
      '12 a § 5 mom. added V2',
      '14 § 2 mom. changed V1',
      '14 § 3 mom. changed V1',
      '16 § 1 mom. changed V1',
      '16 § 2 mom. changed V1',
      '17 § 2 mom. changed V1',
      '20 § 3 mom. added V1',
      '22 § 2 mom. changed V1',
      '25 § added V1',
    ],
    parts: [
      '5 § 4 mom. 1 kohta added V1',
      '5 § 4 mom. 2 kohta added V1',
      '5 § 4 mom. 3 kohta added V1',
      '11 § 2 mom. 1 kohta added V1',
      '11 § 2 mom. 2 kohta added V1',
      '11 § 2 mom. 3 kohta added V1',
      '11 § 2 mom. 4 kohta added V1',
      '12 § 1 mom. changed V1',
      '12 § 2 mom. changed V1',
      '12 § 2 mom. 1 kohta repealed V1',
      '12 § 2 mom. 2 kohta repealed V1',
      '12 § 2 mom. 3 kohta repealed V1',
      '12 § 3 mom. repealed V1',
      '12 § 4 mom. repealed V1',
      '12 § 5 mom. repealed V1',
      '12 a § 1 mom. added V1',
      '25 § 1 mom. added V1',
      '25 § 2 mom. added V1',
    ],
  },
  '1381/2021': {
    named: [
      '2 § 1 kohta changed V3',
      '4 § changed V3',
      '4 § 1 mom. changed V3',
      '4 § 2 mom. changed V3',
      '6 § changed V3',
      '6 § 1 mom. changed V3',
      '6 § 2 mom. changed V3',
      '6 § 3 mom. added V3',
      '8 § 1 mom. changed V3',
      '8 § 2 mom. changed V3',
      '9 § 1 mom. 1 kohta changed V3',
      '15 § changed V3',
    ],
    parts: [
      '2 § 1 kohta a added V3',
      '2 § 1 kohta b added V3',
      '2 § 1 kohta c added V3',
      '4 § 1 mom. 1 kohta changed V3',
      '4 § 1 mom. 2 kohta changed V3',
      '15 § 1 mom. changed V3',
      '15 § 1 mom. 1 kohta repealed V3',
      '15 § 1 mom. 2 kohta repealed V3',
      '15 § 1 mom. 3 kohta repealed V3',
      '15 § 1 mom. 4 kohta repealed V3',
      '15 § 1 mom. 5 kohta repealed V3',
      '15 § 2 mom. changed V3',
      '15 § 3 mom. repealed V3',
      '15 § 4 mom. repealed V3',
    ],
  },
  '287/2022': { named: ['23 § changed V6', '24 § 4 mom. repealed V6'] },
  '338/2022': {
    named: ['14 § changed V4', '18 § changed V4'],
    parts: [
      '14 § 1 mom. changed V4',
      '14 § 2 mom. changed V4',
      '14 § 3 mom. changed V4',
      '14 § 4 mom. changed V4',
      '14 § 5 mom. added V4',
      '18 § 1 mom. changed V4',
      '18 § 2 mom. changed V4',
      '18 § 2 mom. 1 kohta added V4',
      '18 § 2 mom. 2 kohta added V4',
      '18 § 2 mom. 3 kohta added V4',
      '18 § 3 mom. changed V4',
      '18 § 4 mom. repealed V4',
    ],
  },
  '682/2022': {
    named: [
      '12 a § 1 mom. 1 kohta changed V5',
      '12 a § 2 mom. changed V5',
      '12 a § 3 mom. changed V5',
      '12 a § 4 mom. changed V5',
      '12 a § 5 mom. changed V5',
      '12 a § 6 mom. added V5',
      '12 b § added V5',
    ],
    parts: [
      '12 a § 2 mom. 1 kohta added V5',
      '12 a § 2 mom. 2 kohta added V5',
      '12 a § 2 mom. 3 kohta added V5',
      '12 b § 1 mom. added V5',
      '12 b § 2 mom. added V5',
    ],
  },
  '671/2022': {
    named: [
      '5 § changed V7',
      '5 § 1 mom. changed V7',
      '5 § 2 mom. changed V7',
      '5 § 3 mom. changed V7',
      '5 § 4 mom. changed V7',
      '5 § 5 mom. changed V7',
      '5 § 6 mom. changed V7',
      '5 § 7 mom. added V7',
      '5 § 8 mom. added V7',
    ],
    parts: [
      '5 § 4 mom. 1 kohta repealed V7',
      '5 § 4 mom. 2 kohta repealed V7',
      '5 § 4 mom. 3 kohta repealed V7',
      '5 § 6 mom. 1 kohta added V7',
      '5 § 6 mom. 2 kohta added V7',
      '5 § 6 mom. 3 kohta added V7',
    ],
  },
  '937/2022': { named: ['14 a § added V7'], parts: ['14 a § 1 mom. added V7', '14 a § 2 mom. added V7'] },
  '1133/2022': {
    named: ['2 § 1 kohta c changed V7 superseded', '12 a § 1 mom. 2 kohta changed V7', '12 a § 2 mom. changed V7'],
    parts: [
      '12 a § 2 mom. 1 kohta changed V7',
      '12 a § 2 mom. 2 kohta changed V7',
      '12 a § 2 mom. 3 kohta changed V7',
      '12 a § 2 mom. 4 kohta added V7',
    ],
  },
  '149/2023': {
    named: [
      '4 § changed V8',
      '4 § 1 mom. changed V8',
      '4 § 2 mom. changed V8',
      '4 § 3 mom. added V8',
      '5 § 1 mom. changed V8',
      '5 § 7 mom. changed V8',
      '5 § 8 mom. changed V8',
      '6 § 2 mom. changed V8',
      '8 § 1 mom. changed V8',
      '17 § 1 mom. 1 kohta changed V8',
      '22 § 1 mom. changed V8',
    ],
    parts: ['4 § 1 mom. 1 kohta changed V8', '4 § 1 mom. 2 kohta changed V8'],
  },
  '374/2023': {
    named: [
      '2 § 6 kohta changed V9',
      '10 § 1 mom. 3 kohta changed V9',
      '11 § otsikko changed V9',
      '11 § 2 mom. changed V9',
      '13 § 2 mom. changed V9',
      '13 § 4 mom. changed V9',
    ],
    parts: [
      '10 § 1 mom. 3 kohta a changed V9',
      '10 § 1 mom. 3 kohta b changed V9',
      '10 § 1 mom. 3 kohta c changed V9',
      '10 § 1 mom. 3 kohta d changed V9',
      '10 § 1 mom. 3 kohta e added V9',
      '11 § 2 mom. 1 kohta changed V9',
      '11 § 2 mom. 2 kohta changed V9',
      '11 § 2 mom. 3 kohta changed V9',
      '11 § 2 mom. 4 kohta changed V9',
    ],
  },
  // 2 § 1 kohta c: in force from V10 (2023-12-01), applied from V7 (2023-01-01).
  '1001/2023': {
    named: ['2 § 1 kohta c changed V7', '12 a § 4 mom. changed V10', '14 a § changed V10'],
    parts: ['14 a § 1 mom. changed V10', '14 a § 2 mom. changed V10'],
  },
  '1307/2023': { named: ['13 § not-seen V11'] },
  '400/2024': {
    named: ['13 § repealed V12'],
    parts: [
      '13 § 1 mom. repealed V12',
      '13 § 2 mom. repealed V12',
      '13 § 3 mom. repealed V12',
      '13 § 4 mom. repealed V12',
    ],
  },
}

describe('act.md 1.2 and amendments.json: what each act touches', () => {
  // Object.entries forgets that the keys are acts' numbers.
  test.each(Object.entries(clauses) as [ActNumber, (typeof clauses)['421/2021']][])(
    '%s',
    (act, { named, parts = [] }) => {
      expect(touchedBy(act).map(told).toSorted()).toEqual([...named, ...parts].toSorted())
    },
  )

  test('1269/2020 added everything that the Act had on 2021-03-01, 1-24 §', () => {
    const original = provisions().filter(([, texts]) => 'V0' in texts).map(([place]) => place)
    expect(touchedBy('1269/2020').map(told)).toEqual(original.map((place) => `${place} added V0`))
    expect(original.filter((place) => place.endsWith('§')).map((place) => Number(place.slice(0, -2)))).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    )
  })
})

describe('what began, changed or ended with each wording', () => {
  test('V1: what act 421/2021 gave on 2021-06-01', () => {
    expect(touchedWith('V1').every(({ act }) => act === '421/2021')).toBe(true)
    expect(touchedWith('V1')).toHaveLength(42)
  })

  test('V2: only the parts of 12 a § that came on 2021-10-02', () => {
    expect(touchedWith('V2').map(told)).toEqual([
      '12 a § 1 mom. 1 kohta added V2',
      '12 a § 1 mom. 2 kohta added V2',
      '12 a § 5 mom. added V2',
    ])
  })

  test('V7: three acts on one day, and 2 § 1 kohta c of a fourth, which is applied from then', () => {
    expect(new Set(touchedWith('V7').map(({ act }) => act))).toEqual(
      new Set(['671/2022', '937/2022', '1133/2022', '1001/2023']),
    )
    expect(touchedWith('V7').filter(({ act }) => act === '1001/2023').map(told)).toEqual(['2 § 1 kohta c changed V7'])
  })

  test('V10: 2 § 1 kohta c is not changed then, only the rest of act 1001/2023', () => {
    expect(touchedWith('V10').map(told)).toEqual([
      '12 a § 4 mom. changed V10',
      '14 a § changed V10',
      '14 a § 1 mom. changed V10',
      '14 a § 2 mom. changed V10',
    ])
  })

  test('by wording and by act they are the same touches', () => {
    const byWording = wordings.flatMap(({ id }) => touchedWith(id))
    const byAct = acts.flatMap(({ number }) => touchedBy(number))
    expect(new Set(byWording.map((touch) => JSON.stringify(touch)))).toEqual(
      new Set(byAct.map((touch) => JSON.stringify(touch))),
    )
    expect(byWording).toHaveLength(byAct.length)
  })

  test('a provision is added once and first, and repealed at most once and last', () => {
    const all = wordings.flatMap(({ id }) => touchedWith(id))
    for (const [place] of provisions()) {
      const kinds = all.filter(({ provision }) => provision === place).map(({ kind }) => kind)
      expect(kinds.join(' ')).toMatch(/^added( changed)*( not-seen)?( repealed)?$/)
    }
  })
})
