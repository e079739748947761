import { describe, expect, test } from 'vitest'
import { acts, type ActNumber } from '../../src/act/acts.ts'
import { touchedBy, touchedWith, type Touch } from '../../src/act/amendments.ts'
import { provisions } from '../../src/act/register.ts'
import { wordings, type WordingId } from '../../src/act/wordings.ts'

const told = ({ provision, kind, wording, superseded }: Touch) =>
  `${provision} ${kind}${superseded ? ' superseded' : ''} ${wording}`

/**
 * What each amending act touches, by hand from its enacting clause: sections, momentti and kohta as they are named
 * there; then what follows from them: kohta and alakohta of a momentti or section written anew.
 */
const clauses: readonly (readonly [ActNumber, WordingId, kind: string, named: string, parts?: string])[] = [
  ['421/2021', 'V1', 'changed', '1 §, 4 § 2 mom., 10 § 2 mom., 11 § 2 mom., 12 §, 14 § 2 mom., 14 § 3 mom., 16 § 1 mom., 16 § 2 mom., 17 § 2 mom., 22 § 2 mom.', '12 § 1 mom., 12 § 2 mom.'],
  ['421/2021', 'V1', 'added', '5 § 4 mom., 5 § 5 mom., 5 § 6 mom., 8 § 3 mom., 12 a §, 12 a § 1 mom. 3 kohta, 12 a § 1 mom. 4 kohta, 12 a § 1 mom. 5 kohta, 12 a § 2 mom., 12 a § 3 mom., 12 a § 4 mom., 20 § 3 mom., 25 §', '5 § 4 mom. 1 kohta, 5 § 4 mom. 2 kohta, 5 § 4 mom. 3 kohta, 11 § 2 mom. 1 kohta, 11 § 2 mom. 2 kohta, 11 § 2 mom. 3 kohta, 11 § 2 mom. 4 kohta, 12 a § 1 mom., 25 § 1 mom., 25 § 2 mom.'],
  ['421/2021', 'V2', 'added', '12 a § 1 mom. 1 kohta, 12 a § 1 mom. 2 kohta, 12 a § 5 mom.'],
  ['421/2021', 'V1', 'repealed', '', '12 § 2 mom. 1 kohta, 12 § 2 mom. 2 kohta, 12 § 2 mom. 3 kohta, 12 § 3 mom., 12 § 4 mom., 12 § 5 mom.'],
  ['1381/2021', 'V3', 'changed', '2 § 1 kohta, 4 §, 4 § 1 mom., 4 § 2 mom., 6 §, 6 § 1 mom., 6 § 2 mom., 8 § 1 mom., 8 § 2 mom., 9 § 1 mom. 1 kohta, 15 §', '4 § 1 mom. 1 kohta, 4 § 1 mom. 2 kohta, 15 § 1 mom., 15 § 2 mom.'],
  ['1381/2021', 'V3', 'added', '6 § 3 mom.', '2 § 1 kohta a, 2 § 1 kohta b, 2 § 1 kohta c'],
  ['1381/2021', 'V3', 'repealed', '', '15 § 1 mom. 1 kohta, 15 § 1 mom. 2 kohta, 15 § 1 mom. 3 kohta, 15 § 1 mom. 4 kohta, 15 § 1 mom. 5 kohta, 15 § 3 mom., 15 § 4 mom.'],
  ['287/2022', 'V6', 'changed', '23 §'],
  ['287/2022', 'V6', 'repealed', '24 § 4 mom.'],
  ['338/2022', 'V4', 'changed', '14 §, 18 §', '14 § 1 mom., 14 § 2 mom., 14 § 3 mom., 14 § 4 mom., 18 § 1 mom., 18 § 2 mom., 18 § 3 mom.'],
  ['338/2022', 'V4', 'added', '', '14 § 5 mom., 18 § 2 mom. 1 kohta, 18 § 2 mom. 2 kohta, 18 § 2 mom. 3 kohta'],
  ['338/2022', 'V4', 'repealed', '', '18 § 4 mom.'],
  ['682/2022', 'V5', 'changed', '12 a § 1 mom. 1 kohta, 12 a § 2 mom., 12 a § 3 mom., 12 a § 4 mom., 12 a § 5 mom.'],
  ['682/2022', 'V5', 'added', '12 a § 6 mom., 12 b §', '12 a § 2 mom. 1 kohta, 12 a § 2 mom. 2 kohta, 12 a § 2 mom. 3 kohta, 12 b § 1 mom., 12 b § 2 mom.'],
  ['671/2022', 'V7', 'changed', '5 §, 5 § 1 mom., 5 § 2 mom., 5 § 3 mom., 5 § 4 mom., 5 § 5 mom., 5 § 6 mom.'],
  ['671/2022', 'V7', 'added', '5 § 7 mom., 5 § 8 mom.', '5 § 6 mom. 1 kohta, 5 § 6 mom. 2 kohta, 5 § 6 mom. 3 kohta'],
  ['671/2022', 'V7', 'repealed', '', '5 § 4 mom. 1 kohta, 5 § 4 mom. 2 kohta, 5 § 4 mom. 3 kohta'],
  ['937/2022', 'V7', 'added', '14 a §', '14 a § 1 mom., 14 a § 2 mom.'],
  ['1133/2022', 'V7', 'changed superseded', '2 § 1 kohta c'],
  ['1133/2022', 'V7', 'changed', '12 a § 1 mom. 2 kohta, 12 a § 2 mom.', '12 a § 2 mom. 1 kohta, 12 a § 2 mom. 2 kohta, 12 a § 2 mom. 3 kohta'],
  ['1133/2022', 'V7', 'added', '', '12 a § 2 mom. 4 kohta'],
  ['149/2023', 'V8', 'changed', '4 §, 4 § 1 mom., 4 § 2 mom., 5 § 1 mom., 5 § 7 mom., 5 § 8 mom., 6 § 2 mom., 8 § 1 mom., 17 § 1 mom. 1 kohta, 22 § 1 mom.', '4 § 1 mom. 1 kohta, 4 § 1 mom. 2 kohta'],
  ['149/2023', 'V8', 'added', '4 § 3 mom.'],
  ['374/2023', 'V9', 'changed', '2 § 6 kohta, 10 § 1 mom. 3 kohta, 11 § otsikko, 11 § 2 mom., 13 § 2 mom., 13 § 4 mom.', '10 § 1 mom. 3 kohta a, 10 § 1 mom. 3 kohta b, 10 § 1 mom. 3 kohta c, 10 § 1 mom. 3 kohta d, 11 § 2 mom. 1 kohta, 11 § 2 mom. 2 kohta, 11 § 2 mom. 3 kohta, 11 § 2 mom. 4 kohta'],
  ['374/2023', 'V9', 'added', '', '10 § 1 mom. 3 kohta e'],
  // In force from V10 (2023-12-01), applied from V7 (2023-01-01).
  ['1001/2023', 'V7', 'changed', '2 § 1 kohta c'],
  ['1001/2023', 'V10', 'changed', '12 a § 4 mom., 14 a §', '14 a § 1 mom., 14 a § 2 mom.'],
  ['1307/2023', 'V11', 'not-seen', '13 §'],
  ['400/2024', 'V12', 'repealed', '13 §', '13 § 1 mom., 13 § 2 mom., 13 § 3 mom., 13 § 4 mom.'],
]

describe('act.md 1.2 and amendments.json: what each act touches', () => {
  test.each(acts.map(({ number }) => number).filter((number) => number !== '1269/2020'))('%s', (act) => {
    const touches = clauses
      .filter(([number]) => number === act)
      .flatMap(([, wording, kind, named, parts]) =>
        [named, parts ?? '']
          .flatMap((places) => places.split(', ').filter(Boolean))
          .map((place) => `${place} ${kind} ${wording}`)
      )
    expect(touches).not.toEqual([])
    expect(touchedBy(act).map(told).toSorted()).toEqual(touches.toSorted())
  })

  test('1269/2020 added everything that the Act had on 2021-03-01, 1-24 §', () => {
    const original = provisions().filter(([, texts]) => 'V0' in texts).map(([place]) => place)
    expect(touchedBy('1269/2020').map(told)).toEqual(original.map((place) => `${place} added V0`))
    expect(original.filter((place) => place.endsWith('§')).map((place) => Number(place.slice(0, -2)))).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1)
    )
  })
})

describe('what began, changed or ended with each wording', () => {
  test('V2: only the parts of 12 a § that came on 2021-10-02', () =>
    expect(touchedWith('V2').map(({ provision }) => provision)).toEqual([
      '12 a § 1 mom. 1 kohta', '12 a § 1 mom. 2 kohta', '12 a § 5 mom.',
    ]))

  test('V7: three acts on one day, and 2 § 1 kohta c of a fourth, which is applied from then', () => {
    expect(new Set(touchedWith('V7').map(({ act }) => act))).toEqual(
      new Set(['671/2022', '937/2022', '1133/2022', '1001/2023'])
    )
    expect(touchedWith('V7').filter(({ act }) => act === '1001/2023').map(told)).toEqual(['2 § 1 kohta c changed V7'])
  })

  test('by wording and by act they are the same touches', () => {
    const byWording = wordings.flatMap(({ id }) => touchedWith(id))
    const byAct = acts.flatMap(({ number }) => touchedBy(number))
    expect(new Set(byWording.map((touch) => JSON.stringify(touch)))).toEqual(
      new Set(byAct.map((touch) => JSON.stringify(touch)))
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
