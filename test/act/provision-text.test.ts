import { describe, expect, test } from 'vitest'
import { act, finlexUrl } from '../../src/act/acts.ts'
import { addDays, type Day } from '../../src/calendar/day.ts'
import type { Provision } from '../../src/act/provisions.ts'
import { provisionsOn, provisionText } from '../../src/act/provision-text.ts'
import { provisions } from '../../src/act/register.ts'
import { wordings } from '../../src/act/wordings.ts'

/** The texts that a provision has had, in turn, and the day to which it had one if it lost it. */
function history(place: Provision): string {
  const texts = wordings.flatMap(({ from }) => provisionText(place, from) ?? [])
  const last = texts.at(-1)?.to ?? ''
  const turns = texts.map(({ act, from }) => `${act} from ${from}`)
  return [...new Set(turns), ...(last < '2024-12-31' ? [`to ${last}`] : [])].join(', ')
}

describe('which text a provision has on a day', () => {
  test('4 § 1 mom. 2 kohta on the first day of act 1381/2021', () => {
    expect(provisionText('4 § 1 mom. 2 kohta', '2022-05-02')).toEqual({
      provision: '4 § 1 mom. 2 kohta',
      act: '1381/2021',
      from: '2022-05-02',
      to: '2023-02-28',
      inForceFrom: '2022-05-02',
      url: 'https://www.finlex.fi/fi/laki/alkup/2021/20211381',
    })
    expect(provisionText('4 § 1 mom. 2 kohta', '2022-05-01')?.act).toBe('1269/2020')
  })

  // The tables of act.md, part 3.
  test.each<[Provision, string]>([
    ['1 §', '1269/2020 from 2021-03-01, 421/2021 from 2021-06-01'],
    ['2 § 1 kohta', '1269/2020 from 2021-03-01, 1381/2021 from 2022-05-02'],
    ['2 § 1 kohta a', '1381/2021 from 2022-05-02'],
    ['2 § 1 kohta c', '1381/2021 from 2022-05-02, 1001/2023 from 2023-01-01'],
    ['2 § 3 kohta', '1269/2020 from 2021-03-01'],
    ['2 § 6 kohta', '1269/2020 from 2021-03-01, 374/2023 from 2023-07-01'],
    ['3 § 13 kohta e', '1269/2020 from 2021-03-01'],
    ['4 § 1 mom.', '1269/2020 from 2021-03-01, 1381/2021 from 2022-05-02, 149/2023 from 2023-03-01'],
    ['4 § 2 mom.', '1269/2020 from 2021-03-01, 421/2021 from 2021-06-01, 1381/2021 from 2022-05-02, 149/2023 from 2023-03-01'],
    ['4 § 3 mom.', '149/2023 from 2023-03-01'],
    ['5 § 1 mom.', '1269/2020 from 2021-03-01, 671/2022 from 2023-01-01, 149/2023 from 2023-03-01'],
    ['5 § 2 mom.', '1269/2020 from 2021-03-01, 671/2022 from 2023-01-01'],
    ['5 § 3 mom.', '1269/2020 from 2021-03-01, 671/2022 from 2023-01-01'],
    ['5 § 4 mom.', '421/2021 from 2021-06-01, 671/2022 from 2023-01-01'],
    ['5 § 4 mom. 2 kohta', '421/2021 from 2021-06-01, to 2022-12-31'],
    ['5 § 5 mom.', '421/2021 from 2021-06-01, 671/2022 from 2023-01-01'],
    ['5 § 6 mom.', '421/2021 from 2021-06-01, 671/2022 from 2023-01-01'],
    ['5 § 6 mom. 2 kohta', '671/2022 from 2023-01-01'],
    ['5 § 7 mom.', '671/2022 from 2023-01-01, 149/2023 from 2023-03-01'],
    ['5 § 8 mom.', '671/2022 from 2023-01-01, 149/2023 from 2023-03-01'],
    ['6 § 1 mom.', '1269/2020 from 2021-03-01, 1381/2021 from 2022-05-02'],
    ['6 § 2 mom.', '1269/2020 from 2021-03-01, 1381/2021 from 2022-05-02, 149/2023 from 2023-03-01'],
    ['8 § 1 mom.', '1269/2020 from 2021-03-01, 1381/2021 from 2022-05-02, 149/2023 from 2023-03-01'],
    ['8 § 2 mom.', '1269/2020 from 2021-03-01, 1381/2021 from 2022-05-02'],
    ['8 § 3 mom.', '421/2021 from 2021-06-01'],
    ['9 § 1 mom. 1 kohta', '1269/2020 from 2021-03-01, 1381/2021 from 2022-05-02'],
    ['10 § 1 mom. 3 kohta', '1269/2020 from 2021-03-01, 374/2023 from 2023-07-01'],
    ['10 § 1 mom. 3 kohta b', '1269/2020 from 2021-03-01, 374/2023 from 2023-07-01'],
    ['10 § 1 mom. 3 kohta e', '374/2023 from 2023-07-01'],
    ['10 § 2 mom.', '1269/2020 from 2021-03-01, 421/2021 from 2021-06-01'],
    ['11 § 2 mom.', '1269/2020 from 2021-03-01, 421/2021 from 2021-06-01, 374/2023 from 2023-07-01'],
    ['12 § 3 mom.', '1269/2020 from 2021-03-01, to 2021-05-31'],
    ['12 a § 1 mom. 1 kohta', '421/2021 from 2021-10-02, 682/2022 from 2022-07-11'],
    ['12 a § 1 mom. 2 kohta', '421/2021 from 2021-10-02, 1133/2022 from 2023-01-01'],
    ['12 a § 1 mom. 3 kohta', '421/2021 from 2021-06-01'],
    ['12 a § 1 mom. 4 kohta', '421/2021 from 2021-06-01'],
    ['12 a § 1 mom. 5 kohta', '421/2021 from 2021-06-01'],
    ['12 a § 2 mom.', '421/2021 from 2021-06-01, 682/2022 from 2022-07-11, 1133/2022 from 2023-01-01'],
    ['12 a § 3 mom.', '421/2021 from 2021-06-01, 682/2022 from 2022-07-11'],
    ['12 a § 4 mom.', '421/2021 from 2021-06-01, 682/2022 from 2022-07-11, 1001/2023 from 2023-12-01'],
    ['12 a § 5 mom.', '421/2021 from 2021-10-02, 682/2022 from 2022-07-11'],
    ['12 a § 6 mom.', '682/2022 from 2022-07-11'],
    ['12 b § 2 mom.', '682/2022 from 2022-07-11'],
    ['13 § 2 mom.', '1269/2020 from 2021-03-01, 374/2023 from 2023-07-01, to 2024-09-01'],
    ['14 § 1 mom.', '1269/2020 from 2021-03-01, 338/2022 from 2022-05-23'],
    ['14 § 2 mom.', '1269/2020 from 2021-03-01, 421/2021 from 2021-06-01, 338/2022 from 2022-05-23'],
    ['14 a § 1 mom.', '937/2022 from 2023-01-01, 1001/2023 from 2023-12-01'],
    ['15 § 4 mom.', '1269/2020 from 2021-03-01, to 2022-05-01'],
    ['16 § 1 mom.', '1269/2020 from 2021-03-01, 421/2021 from 2021-06-01'],
    ['17 § 1 mom. 1 kohta', '1269/2020 from 2021-03-01, 149/2023 from 2023-03-01'],
    ['17 § 2 mom.', '1269/2020 from 2021-03-01, 421/2021 from 2021-06-01'],
    ['18 § 3 mom.', '1269/2020 from 2021-03-01, 338/2022 from 2022-05-23'],
    ['18 § 4 mom.', '1269/2020 from 2021-03-01, to 2022-05-22'],
    ['20 § 3 mom.', '421/2021 from 2021-06-01'],
    ['22 § 1 mom.', '1269/2020 from 2021-03-01, 149/2023 from 2023-03-01'],
    ['22 § 2 mom.', '1269/2020 from 2021-03-01, 421/2021 from 2021-06-01'],
    ['23 §', '1269/2020 from 2021-03-01, 287/2022 from 2022-08-01'],
    ['24 § 4 mom.', '1269/2020 from 2021-03-01, to 2022-07-31'],
    ['25 § 1 mom.', '421/2021 from 2021-06-01'],
  ])('%s', (place, texts) => expect(history(place)).toBe(texts))

  test('nothing before 2021-03-01 and after 2024-12-31, when the Act is not in force', () => {
    for (const [place] of provisions()) {
      expect(provisionText(place, '2021-02-28')).toBeUndefined()
      expect(provisionText(place, '2025-01-01')).toBeUndefined()
    }
  })

  test('nothing for a place that is none', () => {
    const unknown: string = '26 §'
    expect(provisionText(unknown as Provision /* what an untyped caller may pass */, '2022-01-01')).toBeUndefined()
  })
})

describe('OP-10 2 § 1 kohta c in 2023', () => {
  const published = { provision: '2 § 1 kohta c', act: '1133/2022', from: '2023-01-01', to: '2023-11-30' }

  test.each<[Day, string | undefined, string | undefined, object | undefined]>([
    ['2022-05-01', undefined, undefined, undefined],
    ['2022-05-02', '1381/2021', '2022-05-02', undefined],
    ['2022-12-31', '1381/2021', '2022-05-02', undefined],
    ['2023-01-01', '1001/2023', '2023-12-01', published],
    ['2023-11-30', '1001/2023', '2023-12-01', published],
    ['2023-12-01', '1001/2023', '2023-12-01', undefined],
    ['2024-12-31', '1001/2023', '2023-12-01', undefined],
  ])('on %s the text of %s applies, in force from %s', (day, giving, inForceFrom, asPublished) => {
    const text = provisionText('2 § 1 kohta c', day)
    expect(text?.act).toBe(giving)
    expect(text?.inForceFrom).toBe(inForceFrom)
    expect(text?.asPublished).toEqual(asPublished)
  })

  test('no other provision has a text published beside the one that applies', () => {
    for (const { from } of wordings) {
      const beside = provisionsOn(from).filter((place) => provisionText(place, from)?.asPublished)
      expect(beside.every((place) => place === '2 § 1 kohta c')).toBe(true)
    }
  })
})

describe('act.md 1.3 numbering traps', () => {
  test('12 a § has four momentti from 2021-06-01, five from 2021-10-02, six from 2022-07-11, the new one second', () => {
    const count = (day: Day) => provisionsOn(day).filter((place) => /^12 a § \d mom\.$/.test(place)).length
    expect(
      ['2021-05-31', '2021-06-01', '2021-10-01', '2021-10-02', '2022-07-10', '2022-07-11'].map(count)
    ).toEqual([0, 4, 4, 5, 5, 6])
  })
})

describe('texts and days fit together', () => {
  const days = wordings.flatMap(({ from, to }) => [from, to])

  test('the day asked about is within the days of the text, and the neighbouring days have another text or none', () => {
    for (const [place] of provisions()) {
      for (const day of days) {
        const text = provisionText(place, day)
        if (!text) continue
        if (!(text.from <= day && day <= text.to)) expect.fail(`${place} ${day}`)
        expect(provisionText(place, text.from)?.from).toBe(text.from)
        expect(provisionText(place, text.to)?.from).toBe(text.from)
        for (const beside of [addDays(text.from, -1), addDays(text.to, 1)]) {
          expect(provisionText(place, beside)?.act).not.toBe(text.act)
        }
      }
    }
  })

  test('a text is in force from its first day or later, never before its act, and its address is that act\'s', () => {
    for (const [place] of provisions()) {
      for (const day of days) {
        const text = provisionText(place, day)
        if (!text) continue
        expect(text.inForceFrom >= text.from).toBe(true)
        expect(text.inForceFrom >= (act(text.act)?.inForce ?? '9999-12-31')).toBe(true)
        expect(text.url).toBe(finlexUrl(text.act))
        expect(text.provision).toBe(place)
        expect(JSON.parse(JSON.stringify(text))).toEqual(text)
      }
    }
  })
})

describe('all provisions of a day', () => {
  test.each<[Day, number]>([
    // Counted by hand from act.md, part 3, with the heading of 11 §.
    ['2021-02-28', 0],
    ['2021-03-01', 143],
    ['2021-06-01', 160],
    ['2024-09-01', 177],
    ['2024-09-02', 172],
    ['2024-12-31', 172],
    ['2025-01-01', 0],
  ])('on %s the Act has %i', (day, count) => expect(provisionsOn(day)).toHaveLength(count))

  test('they are those that have a text, in the Act\'s order', () => {
    for (const day of wordings.flatMap(({ from, to }) => [from, to])) {
      expect(provisionsOn(day)).toEqual(
        provisions()
          .map(([place]) => place)
          .filter((place) => provisionText(place, day))
      )
    }
  })
})

describe('OP-34 13 § from 2024-01-01 to 2024-09-01: the text that act 1307/2023 gave was not seen', () => {
  const places: readonly Provision[] = ['13 §', '13 § 1 mom.', '13 § 2 mom.', '13 § 3 mom.', '13 § 4 mom.']

  test.each(places)('%s is marked on these days and on no other, and keeps the act of the text known before', (place) => {
    const notSeen = { provision: '13 §', act: '1307/2023', from: '2024-01-01', to: '2024-09-01' }
    const before = provisionText(place, '2023-12-31')
    expect(before).not.toHaveProperty('notSeen')
    for (const day of ['2024-01-01', '2024-09-01']) expect(provisionText(place, day)).toEqual({ ...before, notSeen })
    expect(provisionText(place, '2024-09-02')).toBeUndefined()
  })

  test('no other provision is marked', () => {
    const marked = provisionsOn('2024-01-01').filter((place) => provisionText(place, '2024-01-01')?.notSeen)
    expect(marked).toEqual(places)
  })
})
