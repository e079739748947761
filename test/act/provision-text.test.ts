import { describe, expect, test } from 'vitest'
import { act, finlexUrl } from '../../src/act/acts.ts'
import { addDays, type Day } from '../../src/calendar/day.ts'
import type { Provision } from '../../src/act/provisions.ts'
import { provisionsOn, provisionText } from '../../src/act/provision-text.ts'
import { provisions } from '../../src/act/register.ts'
import { wordings } from '../../src/act/wordings.ts'

/** Every text that a provision has had, each as `act from to`. */
const history = (place: Provision) => [
  ...new Set(
    wordings.flatMap(({ from }) => {
      const text = provisionText(place, from)
      return text ? [`${text.act} ${text.from} ${text.to}`] : []
    }),
  ),
]

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
  test.each<[Provision, string[]]>([
    ['1 §', ['1269/2020 2021-03-01 2021-05-31', '421/2021 2021-06-01 2024-12-31']],
    ['2 § 1 kohta', ['1269/2020 2021-03-01 2022-05-01', '1381/2021 2022-05-02 2024-12-31']],
    ['2 § 1 kohta a', ['1381/2021 2022-05-02 2024-12-31']],
    ['2 § 1 kohta c', ['1381/2021 2022-05-02 2022-12-31', '1001/2023 2023-01-01 2024-12-31']],
    ['2 § 3 kohta', ['1269/2020 2021-03-01 2024-12-31']],
    ['2 § 6 kohta', ['1269/2020 2021-03-01 2023-06-30', '374/2023 2023-07-01 2024-12-31']],
    ['3 § 13 kohta e', ['1269/2020 2021-03-01 2024-12-31']],
    ['4 § 1 mom.', ['1269/2020 2021-03-01 2022-05-01', '1381/2021 2022-05-02 2023-02-28', '149/2023 2023-03-01 2024-12-31']],
    ['4 § 2 mom.', ['1269/2020 2021-03-01 2021-05-31', '421/2021 2021-06-01 2022-05-01', '1381/2021 2022-05-02 2023-02-28', '149/2023 2023-03-01 2024-12-31']],
    ['4 § 3 mom.', ['149/2023 2023-03-01 2024-12-31']],
    ['5 § 1 mom.', ['1269/2020 2021-03-01 2022-12-31', '671/2022 2023-01-01 2023-02-28', '149/2023 2023-03-01 2024-12-31']],
    ['5 § 2 mom.', ['1269/2020 2021-03-01 2022-12-31', '671/2022 2023-01-01 2024-12-31']],
    ['5 § 5 mom.', ['421/2021 2021-06-01 2022-12-31', '671/2022 2023-01-01 2024-12-31']],
    ['5 § 7 mom.', ['671/2022 2023-01-01 2023-02-28', '149/2023 2023-03-01 2024-12-31']],
    ['6 § 1 mom.', ['1269/2020 2021-03-01 2022-05-01', '1381/2021 2022-05-02 2024-12-31']],
    ['6 § 2 mom.', ['1269/2020 2021-03-01 2022-05-01', '1381/2021 2022-05-02 2023-02-28', '149/2023 2023-03-01 2024-12-31']],
    ['8 § 1 mom.', ['1269/2020 2021-03-01 2022-05-01', '1381/2021 2022-05-02 2023-02-28', '149/2023 2023-03-01 2024-12-31']],
    ['8 § 2 mom.', ['1269/2020 2021-03-01 2022-05-01', '1381/2021 2022-05-02 2024-12-31']],
    ['8 § 3 mom.', ['421/2021 2021-06-01 2024-12-31']],
    ['9 § 1 mom. 1 kohta', ['1269/2020 2021-03-01 2022-05-01', '1381/2021 2022-05-02 2024-12-31']],
    ['10 § 1 mom. 3 kohta', ['1269/2020 2021-03-01 2023-06-30', '374/2023 2023-07-01 2024-12-31']],
    ['10 § 2 mom.', ['1269/2020 2021-03-01 2021-05-31', '421/2021 2021-06-01 2024-12-31']],
    ['11 § 2 mom.', ['1269/2020 2021-03-01 2021-05-31', '421/2021 2021-06-01 2023-06-30', '374/2023 2023-07-01 2024-12-31']],
    ['12 § 3 mom.', ['1269/2020 2021-03-01 2021-05-31']],
    ['12 b § 2 mom.', ['682/2022 2022-07-11 2024-12-31']],
    ['13 § 2 mom.', ['1269/2020 2021-03-01 2023-06-30', '374/2023 2023-07-01 2024-09-01']],
    ['14 § 1 mom.', ['1269/2020 2021-03-01 2022-05-22', '338/2022 2022-05-23 2024-12-31']],
    ['14 § 2 mom.', ['1269/2020 2021-03-01 2021-05-31', '421/2021 2021-06-01 2022-05-22', '338/2022 2022-05-23 2024-12-31']],
    ['14 a § 1 mom.', ['937/2022 2023-01-01 2023-11-30', '1001/2023 2023-12-01 2024-12-31']],
    ['15 § 4 mom.', ['1269/2020 2021-03-01 2022-05-01']],
    ['16 § 1 mom.', ['1269/2020 2021-03-01 2021-05-31', '421/2021 2021-06-01 2024-12-31']],
    ['17 § 1 mom. 1 kohta', ['1269/2020 2021-03-01 2023-02-28', '149/2023 2023-03-01 2024-12-31']],
    ['17 § 2 mom.', ['1269/2020 2021-03-01 2021-05-31', '421/2021 2021-06-01 2024-12-31']],
    ['18 § 4 mom.', ['1269/2020 2021-03-01 2022-05-22']],
    ['18 § 3 mom.', ['1269/2020 2021-03-01 2022-05-22', '338/2022 2022-05-23 2024-12-31']],
    ['20 § 3 mom.', ['421/2021 2021-06-01 2024-12-31']],
    ['22 § 1 mom.', ['1269/2020 2021-03-01 2023-02-28', '149/2023 2023-03-01 2024-12-31']],
    ['22 § 2 mom.', ['1269/2020 2021-03-01 2021-05-31', '421/2021 2021-06-01 2024-12-31']],
    ['23 §', ['1269/2020 2021-03-01 2022-07-31', '287/2022 2022-08-01 2024-12-31']],
    ['24 § 4 mom.', ['1269/2020 2021-03-01 2022-07-31']],
    ['25 § 1 mom.', ['421/2021 2021-06-01 2024-12-31']],
  ])('%s', (place, texts) => expect(history(place)).toEqual(texts))

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
  const exists = (place: Provision, day: Day) => provisionText(place, day) !== undefined

  test('5 § 3 mom. is the discretion not to transfer to 2022-12-31, change security from 2023-01-01', () => {
    expect(provisionText('5 § 3 mom.', '2022-12-31')).toMatchObject({ act: '1269/2020', to: '2022-12-31' })
    expect(provisionText('5 § 3 mom.', '2023-01-01')).toMatchObject({ act: '671/2022', from: '2023-01-01' })
  })

  test('transfers on request are 5 § 4-6 mom. from 2021-06-01, and 6-8 mom. from 2023-01-01', () => {
    for (const place of ['5 § 4 mom.', '5 § 5 mom.', '5 § 6 mom.'] as const) {
      expect(exists(place, '2021-05-31')).toBe(false)
      expect(provisionText(place, '2021-06-01')).toMatchObject({ act: '421/2021', to: '2022-12-31' })
      expect(provisionText(place, '2023-01-01')?.act).toBe('671/2022')
    }
    for (const place of ['5 § 7 mom.', '5 § 8 mom.'] as const) {
      expect(exists(place, '2022-12-31')).toBe(false)
      expect(exists(place, '2023-01-01')).toBe(true)
    }
    expect(exists('5 § 4 mom. 2 kohta', '2022-12-31')).toBe(true)
    expect(exists('5 § 4 mom. 2 kohta', '2023-01-01')).toBe(false)
    expect(exists('5 § 6 mom. 2 kohta', '2022-12-31')).toBe(false)
    expect(exists('5 § 6 mom. 2 kohta', '2023-01-01')).toBe(true)
  })

  test('the registration condition is 4 § 2 mom. to 2023-02-28 and 3 mom. from 2023-03-01', () => {
    expect(exists('4 § 3 mom.', '2023-02-28')).toBe(false)
    expect(exists('4 § 3 mom.', '2023-03-01')).toBe(true)
    expect(provisionText('4 § 2 mom.', '2023-02-28')?.act).toBe('1381/2021')
    expect(provisionText('4 § 2 mom.', '2023-03-01')?.act).toBe('149/2023')
  })

  test('10 § 1 mom. 3 kohta has a letter e from 2023-07-01, when b came in between', () => {
    expect(exists('10 § 1 mom. 3 kohta e', '2023-06-30')).toBe(false)
    expect(provisionText('10 § 1 mom. 3 kohta e', '2023-07-01')?.act).toBe('374/2023')
    expect(provisionText('10 § 1 mom. 3 kohta b', '2023-06-30')?.act).toBe('1269/2020')
    expect(provisionText('10 § 1 mom. 3 kohta b', '2023-07-01')?.act).toBe('374/2023')
  })

  test('12 a § has four momentti from 2021-06-01, five from 2021-10-02, six from 2022-07-11, the new one second', () => {
    const count = (day: Day) => provisionsOn(day).filter((place) => /^12 a § \d mom\.$/.test(place)).length
    expect([
      count('2021-05-31'),
      count('2021-06-01'),
      count('2021-10-01'),
      count('2021-10-02'),
      count('2022-07-10'),
      count('2022-07-11'),
    ]).toEqual([0, 4, 4, 5, 5, 6])
    expect(provisionText('12 a § 2 mom.', '2022-07-10')?.act).toBe('421/2021')
    expect(provisionText('12 a § 2 mom.', '2022-07-11')?.act).toBe('682/2022')
  })
})

describe('12 a § labour-policy statement, by the table of act.md', () => {
  test.each<[string, Provision, Record<'V1' | 'V2' | 'V5' | 'V7' | 'V10', string | undefined>]>([
    ['general conditions', '12 a § 1 mom. 1 kohta', { V1: undefined, V2: '421/2021', V5: '682/2022', V7: '682/2022', V10: '682/2022' }],
    ['5 a and 10 a (10 b) §', '12 a § 1 mom. 2 kohta', { V1: undefined, V2: '421/2021', V5: '421/2021', V7: '1133/2022', V10: '1133/2022' }],
    ['participation in a service', '12 a § 1 mom. 3 kohta', { V1: '421/2021', V2: '421/2021', V5: '421/2021', V7: '421/2021', V10: '421/2021' }],
    ['interruption of studies', '12 a § 1 mom. 4 kohta', { V1: '421/2021', V2: '421/2021', V5: '421/2021', V7: '421/2021', V10: '421/2021' }],
    ['integration studies', '12 a § 1 mom. 5 kohta', { V1: '421/2021', V2: '421/2021', V5: '421/2021', V7: '421/2021', V10: '421/2021' }],
    ['service centre, then clear-cut studies', '12 a § 2 mom.', { V1: '421/2021', V2: '421/2021', V5: '682/2022', V7: '1133/2022', V10: '1133/2022' }],
    ['decree, then service centre', '12 a § 3 mom.', { V1: '421/2021', V2: '421/2021', V5: '682/2022', V7: '682/2022', V10: '682/2022' }],
    ['expense data, then decree and power of the TE office', '12 a § 4 mom.', { V1: '421/2021', V2: '421/2021', V5: '682/2022', V7: '682/2022', V10: '1001/2023' }],
    ['right to data, then expense data', '12 a § 5 mom.', { V1: undefined, V2: '421/2021', V5: '682/2022', V7: '682/2022', V10: '682/2022' }],
    ['right to data', '12 a § 6 mom.', { V1: undefined, V2: undefined, V5: '682/2022', V7: '682/2022', V10: '682/2022' }],
  ])('%s: %s', (_, place, giving) => {
    for (const { id, from, to } of wordings) {
      if (!(id in giving)) continue
      // `in` does not narrow it.
      for (const day of [from, to]) expect(provisionText(place, day)?.act, day).toBe(giving[id as keyof typeof giving])
    }
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
          .filter((place) => provisionText(place, day)),
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
