import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acts } from '../../src/act/acts.ts'
import { addDays } from '../../src/calendar/day.ts'
import { publishedTexts, type Provision } from '../../src/act/provisions.ts'
import { actIn, compareProvisions, isProvision, provisions } from '../../src/act/register.ts'
import { wordings, type WordingId } from '../../src/act/wordings.ts'

const places: readonly Provision[] = provisions().map(([place]) => place)
const order: readonly WordingId[] = wordings.map(({ id }) => id)
const existing = (wording: WordingId) => provisions().filter((row) => actIn(row, wording)).map(([place]) => place)
const wholeOf = (place: string) => place.replace(/ (\d+ mom\.|\d+ kohta|[a-e]|otsikko)$/, '')
/** The numbers of the direct parts of a place: `1 2 3` of its momentti or kohta, `a b c` of its alakohta. */
const partsOf = (whole: string, wording: WordingId) =>
  existing(wording)
    .filter((place) => place !== whole && wholeOf(place) === whole && !place.endsWith('otsikko'))
    .map((place) => place.slice(whole.length + 1).split(' ')[0])
    .join(' ')

describe('the register of provisions is well formed', () => {
  test('every place is written §, mom., kohta, letter, and stands once', () => {
    for (const place of places) {
      expect(place).toMatch(/^\d+ ([ab] )?§( \d+ mom\.)?( \d+ kohta( [a-e])?)?$|^11 § otsikko$/)
    }
    expect(new Set(places).size).toBe(places.length)
    expect(places).toHaveLength(195)
  })

  test('places stand in the Act\'s order: by section, momentti, kohta and letter, the whole before its parts', () => {
    const key = (place: string) => {
      const [, section = '', letter = '', momentti = '', kohta = '', alakohta = ''] =
        /^(\d+) (?:([ab]) )?§(?: otsikko)?(?: (\d+) mom\.)?(?: (\d+) kohta)?(?: ([a-e]))?$/.exec(place) ?? []
      return (
        [section, letter, momentti, kohta, alakohta].map((part) => part.padStart(3)).join() +
        (place.endsWith('otsikko') ? '!' : '')
      )
    }
    expect(places).toEqual([...places].sort((a, b) => (key(a) < key(b) ? -1 : 1)))
  })

  test('the sections are 1-25 § with 12 a, 12 b and 14 a §', () => {
    const numbers = places.filter((place) => place.endsWith('§'))
    expect(numbers.map((place) => place.slice(0, -2)).join()).toBe(
      '1,2,3,4,5,6,7,8,9,10,11,12,12 a,12 b,13,14,14 a,15,16,17,18,19,20,21,22,23,24,25'
    )
  })

  test('texts stand in the order of the wordings, begin with an act, change the act, and end once', () => {
    for (const [place, texts] of provisions()) {
      const entries = Object.entries(texts)
      const ids = entries.map(([id]) => id)
      expect(ids, place).toEqual(order.filter((id) => ids.includes(id)))
      expect(entries[0]?.[1], place).toMatch(/^\d+\/\d{4}$/)
      for (const [index, [id, act]] of entries.entries()) {
        if (act === null) expect(index, place).toBe(entries.length - 1)
        else expect(act, `${place} ${id}`).not.toBe(entries[index - 1]?.[1])
      }
    }
  })

  test('a part exists only while its section, momentti or kohta exists', () => {
    for (const wording of order) {
      const there = new Set<string>(existing(wording))
      for (const place of there)
        if (!place.endsWith('§')) expect(there, `${place} ${wording}`).toContain(wholeOf(place))
    }
  })

  test('who writes a section, momentti or kohta anew gives the text of all its parts', () => {
    for (const [whole, texts] of provisions()) {
      for (const [part, partTexts] of provisions()) {
        if (!part.startsWith(`${whole} `)) continue
        for (const id of order) {
          const act = texts[id]
          // A part that does not exist yet is none: 12 a § 1 mom. 1-2 kohta began four months after their momentti.
          if (act && actIn([part, partTexts], id) && partTexts[id] !== act) expect.fail(`${part} ${id}`)
        }
      }
    }
  })

  test('an act gives a text only with a wording that it begins, signed and in force by then', () => {
    for (const [place, texts] of provisions()) {
      for (const wording of wordings) {
        const given = acts.find(({ number }) => number === texts[wording.id])
        if (!given || (place === '2 § 1 kohta c' && given.number === '1001/2023')) continue
        expect(wording.begins, `${place} ${wording.id}`).toContain(given.number)
        expect(given.signed !== null && given.signed < wording.from && given.inForce <= wording.from).toBe(true)
      }
    }
  })

  test('OP-10 only 2 § 1 kohta c has a text applied before its act was in force: act 1001/2023, from 2023-01-01', () => {
    const early = provisions().flatMap(([place, texts]) =>
      wordings.flatMap(({ id, from }) => {
        const given = acts.find(({ number }) => number === texts[id])
        return given && given.inForce > from ? [[place, given.number, from]] : []
      })
    )
    expect(early).toEqual([['2 § 1 kohta c', '1001/2023', '2023-01-01']])
    expect(publishedTexts).toEqual([
      { provision: '2 § 1 kohta c', act: '1133/2022', from: '2023-01-01', to: '2023-11-30' },
    ])
    expect(addDays('2023-11-30', 1)).toBe(acts.find(({ number }) => number === '1001/2023')?.inForce)
  })

  test('every act gave the text of something, but 1307/2023, whose text was not seen, and 400/2024, which only repeals', () => {
    const giving = new Set(provisions().flatMap(([, texts]) => Object.values(texts)))
    expect(acts.map(({ number }) => number).filter((number) => !giving.has(number))).toEqual(['1307/2023', '400/2024'])
  })
})

describe('act.md part 3, each section has its momentti, kohta and letters in each wording', () => {
  const shapes: readonly (readonly [whole: string, shape: Partial<Record<WordingId, string>>])[] = [
    ['1 §', { V0: '' }],
    ['2 §', { V0: '1 2 3 4 5 6' }],
    ['2 § 1 kohta', { V0: '', V3: 'a b c' }],
    ['3 §', { V0: '1 2 3 4 5 6 7 8 9 10 11 12 13 14' }],
    ['3 § 1 kohta', { V0: 'a b' }],
    ['3 § 5 kohta', { V0: 'a b' }],
    ['3 § 10 kohta', { V0: 'a b c' }],
    ['3 § 13 kohta', { V0: 'a b c d e' }],
    ['4 §', { V0: '1 2', V8: '1 2 3' }],
    ['4 § 1 mom.', { V0: '1 2' }],
    ['5 §', { V0: '1 2 3', V1: '1 2 3 4 5 6', V7: '1 2 3 4 5 6 7 8' }],
    ['5 § 4 mom.', { V0: '', V1: '1 2 3', V7: '' }],
    ['5 § 6 mom.', { V0: '', V7: '1 2 3' }],
    ['6 §', { V0: '1 2', V3: '1 2 3' }],
    ['7 §', { V0: '1 2 3' }],
    ['8 §', { V0: '1 2', V1: '1 2 3' }],
    ['9 §', { V0: '1 2' }],
    ['9 § 1 mom.', { V0: '1 2 3 4' }],
    ['10 §', { V0: '1 2 3 4' }],
    ['10 § 1 mom.', { V0: '1 2 3 4 5 6' }],
    ['10 § 1 mom. 3 kohta', { V0: 'a b c d', V9: 'a b c d e' }],
    ['11 §', { V0: '1 2' }],
    ['11 § 2 mom.', { V0: '', V1: '1 2 3 4' }],
    ['12 §', { V0: '1 2 3 4 5', V1: '1 2' }],
    ['12 § 2 mom.', { V0: '1 2 3', V1: '' }],
    ['12 a §', { V0: '', V1: '1 2 3 4', V2: '1 2 3 4 5', V5: '1 2 3 4 5 6' }],
    ['12 a § 1 mom.', { V0: '', V1: '3 4 5', V2: '1 2 3 4 5' }],
    ['12 a § 2 mom.', { V0: '', V5: '1 2 3', V7: '1 2 3 4' }],
    ['12 b §', { V0: '', V5: '1 2' }],
    ['13 §', { V0: '1 2 3 4', V12: '' }],
    ['14 §', { V0: '1 2 3 4', V4: '1 2 3 4 5' }],
    ['14 a §', { V0: '', V7: '1 2' }],
    ['15 §', { V0: '1 2 3 4', V3: '1 2' }],
    ['15 § 1 mom.', { V0: '1 2 3 4 5', V3: '' }],
    ['16 §', { V0: '1 2 3' }],
    ['17 §', { V0: '1 2' }],
    ['17 § 1 mom.', { V0: '1 2' }],
    ['18 §', { V0: '1 2 3 4', V4: '1 2 3' }],
    ['18 § 2 mom.', { V0: '', V4: '1 2 3' }],
    ['19 §', { V0: '' }],
    ['20 §', { V0: '1 2', V1: '1 2 3' }],
    ['21 §', { V0: '1 2' }],
    ['22 §', { V0: '1 2 3 4 5 6' }],
    ['23 §', { V0: '' }],
    ['24 §', { V0: '1 2 3 4', V6: '1 2 3' }],
    ['25 §', { V0: '', V1: '1 2' }],
  ]

  test.each(shapes)('%s', (whole, shape) => {
    let expected: string | undefined
    for (const id of order) {
      expected = shape[id] ?? expected
      expect(partsOf(whole, id), id).toBe(expected)
    }
  })

  test('no other place has parts', () => {
    const wholes = new Set<string>(places.filter((place) => !place.endsWith('§')).map(wholeOf))
    expect([...wholes].filter((whole) => !shapes.some(([listed]) => listed === whole))).toEqual([])
  })

  test('12 a, 12 b, 14 a and 25 § begin later than the Act, and 13 § alone ends before it', () => {
    const sections = places.filter((place) => place.endsWith('§'))
    const absent = (id: WordingId) => sections.filter((place) => !existing(id).includes(place)).join()
    expect(order.map(absent)).toEqual([
      '12 a §,12 b §,14 a §,25 §',
      '12 b §,14 a §',
      '12 b §,14 a §',
      '12 b §,14 a §',
      '12 b §,14 a §',
      '14 a §',
      '14 a §',
      '',
      '',
      '',
      '',
      '',
      '13 §',
    ])
  })

  test('3, 7, 19 and 21 § are the only sections never amended', () => {
    const amended = new Set(
      provisions()
        .filter(([, texts]) => Object.keys(texts).join() !== 'V0')
        .map(([place]) => place.slice(0, place.indexOf('§') + 1))
    )
    expect(places.filter((place) => place.endsWith('§') && !amended.has(place))).toEqual(['3 §', '7 §', '19 §', '21 §'])
  })
})

describe('the type and the order of provisions', () => {
  test('every place of the register is a provision', () => expect(places.every(isProvision)).toBe(true))

  test.each([
    '26 §',
    '12 c §',
    '5 § 9 mom.',
    '2 § 1 mom. 1 kohta',
    '1 § 1 mom.',
    '4 § 1 mom. 3 kohta',
    '4 §1 mom.',
    '4',
    '',
    ' 4 §',
    '1269/2020 4 §',
    'constructor',
    4,
    null,
    undefined,
    ['4 §'],
    {},
  ])('%j is none', (value) => expect(isProvision(value)).toBe(false))

  test.each<[Provision, Provision]>([
    ['9 § 2 mom.', '10 §'],
    ['12 § 5 mom.', '12 a §'],
    ['12 a § 6 mom.', '12 b §'],
    ['12 b § 2 mom.', '13 §'],
    ['14 a § 2 mom.', '15 §'],
    ['2 § 1 kohta c', '2 § 2 kohta'],
    ['3 § 9 kohta', '3 § 10 kohta'],
    ['4 §', '4 § 1 mom.'],
    ['4 § 1 mom. 2 kohta', '4 § 2 mom.'],
  ])('%s comes before %s', (first, second) => {
    expect(compareProvisions(first, second)).toBeLessThan(0)
    expect(compareProvisions(second, first)).toBeGreaterThan(0)
    expect(compareProvisions(first, first)).toBe(0)
  })

  test('provisions in any order are sorted into the Act\'s', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...places]), (some) => {
        expect(some.toSorted(compareProvisions)).toEqual(places.filter((place) => some.includes(place)))
      })
    )
  })
})
