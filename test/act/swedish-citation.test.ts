import { describe, expect, it } from 'vitest'
import { swedishCitation } from '../../src/act/swedish-citation.ts'

describe('a citation in Swedish', () => {
  it.each([
    ['1269/2020 4 § 1 mom. 2 kohta (1381/2021)', '1269/2020 4 § 1 mom. 2 punkten (1381/2021)'],
    ['1269/2020 2 § 1 kohta a (1381/2021)', '1269/2020 2 § 1 punkten underpunkt a (1381/2021)'],
    ['3 § 7 kohta', '3 § 7 punkten'],
    ['916/2012 5 a luku 2 § 1 mom. 1-3 kohta', '916/2012 5 a kap. 2 § 1 mom. 1-3 punkten'],
    ['1290/2002 12 luku', '1290/2002 12 kap.'],
    ['1269/2020 5 § 1 mom.', '1269/2020 5 § 1 mom.'],
    ['383/2023 12 §', '383/2023 12 §'],
  ])('%s is %s', (citation, inSwedish) => expect(swedishCitation(citation)).toBe(inSwedish))
})
