import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acts } from '../../src/act/acts.ts'
import { cite } from '../../src/act/citation.ts'
import { citeClient, compareClientProvisions } from '../../src/act/client-citation.ts'
import { clientProvisions } from '../../src/act/client-provisions.ts'
import type { Provision } from '../../src/act/provisions.ts'
import { provisionsOn, provisionText } from '../../src/act/provision-text.ts'
import { actIn, compareProvisions, provisions } from '../../src/act/register.ts'
import { wordings, type WordingId } from '../../src/act/wordings.ts'

describe('a citation names the act that gave the text, where it is not the original', () => {
  test.each<[Provision, WordingId, string]>([
    // contract.md, assess: the sources of a transfer on 2022-05-02
    ['4 § 1 mom. 2 kohta', 'V3', '1269/2020 4 § 1 mom. 2 kohta (1381/2021)'],
    ['5 § 1 mom.', 'V3', '1269/2020 5 § 1 mom.'],
    ['4 § 1 mom. 2 kohta', 'V0', '1269/2020 4 § 1 mom. 2 kohta'],
    ['4 § 1 mom. 2 kohta', 'V2', '1269/2020 4 § 1 mom. 2 kohta'],
    ['4 § 1 mom. 2 kohta', 'V7', '1269/2020 4 § 1 mom. 2 kohta (1381/2021)'],
    ['4 § 1 mom. 1 kohta', 'V8', '1269/2020 4 § 1 mom. 1 kohta (149/2023)'],
    ['4 § 2 mom.', 'V1', '1269/2020 4 § 2 mom. (421/2021)'],
    ['4 § 2 mom.', 'V8', '1269/2020 4 § 2 mom. (149/2023)'],
    ['4 § 3 mom.', 'V8', '1269/2020 4 § 3 mom. (149/2023)'],
    ['5 § 1 mom.', 'V7', '1269/2020 5 § 1 mom. (671/2022)'],
    ['5 § 1 mom.', 'V8', '1269/2020 5 § 1 mom. (149/2023)'],
    ['5 § 2 mom.', 'V6', '1269/2020 5 § 2 mom.'],
    ['5 § 2 mom.', 'V10', '1269/2020 5 § 2 mom. (671/2022)'],
    ['5 § 3 mom.', 'V7', '1269/2020 5 § 3 mom. (671/2022)'],
    ['2 § 1 kohta', 'V10', '1269/2020 2 § 1 kohta (1381/2021)'],
    ['2 § 1 kohta c', 'V6', '1269/2020 2 § 1 kohta c (1381/2021)'],
    ['2 § 1 kohta c', 'V7', '1269/2020 2 § 1 kohta c (1001/2023)'],
    ['2 § 2 kohta', 'V10', '1269/2020 2 § 2 kohta'],
    ['23 §', 'V5', '1269/2020 23 §'],
    ['23 §', 'V6', '1269/2020 23 § (287/2022)'],
    ['8 §', 'V10', '1269/2020 8 §'],
    ['11 § otsikko', 'V9', '1269/2020 11 § otsikko (374/2023)'],
  ])('%s in %s', (provision, wording, citation) => expect(cite(provision, wording)).toBe(citation))

  test.each<[Provision, WordingId]>([
    ['4 § 3 mom.', 'V7'],
    ['5 § 4 mom.', 'V0'],
    ['12 a § 1 mom. 1 kohta', 'V1'],
    ['24 § 4 mom.', 'V6'],
    ['12 § 3 mom.', 'V1'],
    ['25 §', 'V0'],
  ])('%s cannot be cited from %s, where it does not exist', (provision, wording) => {
    expect(() => cite(provision, wording)).toThrow(`No ${provision} in wording ${wording} of act 1269/2020`)
  })

  test('a place that is none cannot be cited', () => {
    const unknown: string = '26 §'
    expect(() => cite(unknown as Provision /* what an untyped caller may pass */, 'V0')).toThrow('No 26 §')
  })

  test('whatever exists on the first day of a wording can be cited from it, and nothing else', () => {
    for (const { id, from } of wordings) {
      const there = new Set(provisionsOn(from))
      for (const [place] of provisions()) {
        if (there.has(place)) expect(cite(place, id)).toMatch(/^1269\/2020 \d+ ([ab] )?§.*?( \(\d+\/202\d\))?$/)
        else expect(() => cite(place, id)).toThrow(place)
      }
    }
  })

  test('the act in brackets is the one of the look-up by day, and never the original', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wordings), fc.constantFrom(...provisions()), ({ id, to }, [place]) => {
        const text = provisionText(place, to)
        fc.pre(text !== undefined)
        const act = /\((.*)\)$/.exec(cite(place, id))?.[1]
        expect(act).not.toBe('1269/2020')
        expect(acts.find(({ number }) => number === (act ?? '1269/2020'))?.number).toBe(text?.act)
      }),
      { numRuns: 1000 }
    )
  })
})

describe('the provisions on clients, 1 to 6 §, stand apart', () => {
  test('each is cited from every wording as from the whole register, or refused', () => {
    for (const { id } of wordings) {
      for (const row of clientProvisions) {
        if (actIn(row, id)) expect(citeClient(row[0], id)).toBe(cite(row[0], id))
        else expect(() => citeClient(row[0], id)).toThrow(row[0])
      }
    }
  })

  test('they stand in the order of the Act', () => {
    for (const [a] of clientProvisions) {
      for (const [b] of clientProvisions)
        expect(Math.sign(compareClientProvisions(a, b))).toBe(Math.sign(compareProvisions(a, b)))
    }
  })
})
