import { describe, expect, it } from 'vitest'
import { competentAuthority, InputError, timeline, type History } from '../../src/entry/index.ts'
import { checkRun } from '../../src/conformance/check-run.ts'
import { agreementAllowed, organisedBy } from '../../src/entry/duties.ts'
import { inEnglish } from '../../src/refusals/expectation.ts'
import * as texts from '../../src/refusals/expected.ts'
import { refusalsBehind, type Refusal } from '../../src/refusals/problems.ts'
import { expectedIn } from '../../src/refusals/translations.ts'
import { drawing } from './drawing.ts'
import { callOne } from './functions.ts'
import { isEnglish } from '../harness/refusal-languages.ts'

function refusalsOf(ask: () => unknown): readonly Refusal[] {
  try {
    ask()
  } catch (error) {
    if (error instanceof InputError) return refusalsBehind(error) ?? []
    throw error
  }
  return []
}

const inFinnish = (ask: () => unknown): readonly string[] =>
  refusalsOf(ask).map(({ expected }) => expectedIn(expected, 'fi'))

describe('a refusal', () => {
  // `callOne` fails for an InputError that has English in Finnish or Swedish (`untranslated` in languages.ts).
  it('of any public function, whatever it is called with, has its text in three languages', () => {
    const seen = new Map<string, number>()
    for (let seed = 1; seed <= 4_000; seed += 1) {
      const came = callOne(drawing(seed))
      seen.set(came, (seen.get(came) ?? 0) + 1)
    }
    expect(seen.get('refused')).toBeGreaterThan(1_000)
  })

  it('of a history that English alone was there for is in Finnish', () => {
    const history = {
      person: {}, until: '2022-12-31',
      events: [{ on: '2022-03-01', type: 'transferred' }, { on: '2022-03-02', type: 'facts-changed', facts: 1 }],
    }
    expect(inFinnish(() => timeline(history as unknown as History))).toEqual([ // hostile on purpose
      'tätä tapahtumaa ei anneta tässä: oletetuissa siirroissa henkilö siirtyy suoraan lain nojalla',
      'objekti, jossa on tietoja henkilöstä',
    ])
  })

  it('holds another expectation in its own language', () => {
    expect(inFinnish(() => agreementAllowed('748', '999', '2022-01-01'))).toEqual([
      'jonkin Suomen 309 kunnan kolminumeroinen kuntanumero etunollineen, esimerkiksi 049; '
      + 'tai { jointAuthority: kuntayhtymän nimi }',
    ])
    const [refused] = refusalsOf(() =>
      competentAuthority('pay-subsidy', '2022-08-01', { clientOf: 'x' as 'te-office' })
    )
    expect(refused && expectedIn(refused.expected, 'sv')).toBe(
      'den tresiffriga koden, med inledande nollor, för någon av försöksområdenas 118 kommuner; eller något av dessa: '
      + 'te-office')
  })

  it('fills in values that look like places to fill in as they are', () => {
    const values = { value: '{value}, $& or {words}' }
    expect(inEnglish({ ...texts.sameValue, values })).toMatch(/^\{value\}, \$& or \{words\}, as another event/)
  })

  it('of the run of conformance cases is in Finnish, too', () => {
    expect(inFinnish(() => checkRun({ ask: 1, atOnce: 0, timeLimit: -1, cases: [{}], topics: 1 }))).toEqual([
      'funktio', 'kokonaisluku, vähintään 1', 'millisekunnit: luku, suurempi kuin 0 ja enintään 2147483647',
      'jokin näistä: ask, cases, topic, only, wording, bail, strict, allowUnsupported, timeLimit, atOnce, clock',
      expect.stringMatching(/^jokin näistä: /),
    ])
  })

  it('of a list of agreements names places and areas', () => {
    const agreements = [{ municipality: '748', organiser: '091', from: '2022-01-01' }] as const
    const [said = ''] = inFinnish(() => organisedBy('748', '2022-01-01', agreements as never)) // refused on purpose
    expect(isEnglish(said)).toBe(false)
  })
})
