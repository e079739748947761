import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, assessUnder, InputError, wordings, type Wording, type WordingId } from '../../../src/entry/index.ts'
import { runs } from '../../harness/thinned.ts'
import { completePersonOn, partlyKnownOn } from '../../oracle/arbitraries.ts'
import { nobodySpecial } from '../../oracle/candidates.ts'
import { bruteForce } from '../../oracle/completions.ts'
import { decideComplete, isInForce } from '../../oracle/eligibility.ts'

const wording: fc.Arbitrary<Wording> = fc.constantFrom(...wordings)

describe('the text of another wording', () => {
  it('is what the second formulation says by that text, with facts and ages of the day', () => {
    fc.assert(
      fc.property(completePersonOn, wording, ({ person, on }, { id, from }) => {
        const { outcome, authority, grounds, barredBy, sources } = decideComplete(person, on, from)
        const missing: readonly string[] = []
        expect(assessUnder(person, on, id)).toEqual(
          { on, wording: isInForce(on) ? id : null, outcome, authority, grounds, barredBy, missing, sources }
        )
      }),
      { numRuns: runs(5_000) }
    )
  })

  it('is exact of people of whom a few facts are unknown', () => {
    fc.assert(
      fc.property(partlyKnownOn(5), wording, ({ person, on }, { id, from }) => {
        const { size, ...expected } = bruteForce(person, on, from)
        expect(assessUnder(person, on, id)).toMatchObject(expected)
      }),
      { numRuns: runs(1_000) }
    )
  })

  it('is that of assess where it is the text of the day', () => {
    fc.assert(
      fc.property(partlyKnownOn(24), ({ person, on }) => {
        const answer = assess({ id: 'p-1', ...person }, on)
        expect(assessUnder({ id: 'p-1', ...person }, on, answer.wording ?? 'V12')).toEqual(answer)
      }),
      { numRuns: runs(2_000) }
    )
  })

  it('is asked about on the first and the last day of the Act, and on no other side of them', () => {
    const outcomeOn = (on: string): string => assessUnder({ ...nobodySpecial, immigrant: true }, on, 'V7').outcome
    const days = ['2021-02-28', '2021-03-01', '2024-12-31', '2025-01-01']
    expect(days.map(outcomeOn)).toEqual(['not-in-force', 'transfer', 'transfer', 'not-in-force'])
  })

  it('has the age of the day: 30 on the day before the wording began is 30 under it', () => {
    const person = { ...nobodySpecial, birthDate: '1993-01-01' }
    expect(assessUnder(person, '2022-12-31', 'V7').grounds).toEqual(['under-30'])
    expect(assessUnder(person, '2023-01-01', 'V6').grounds).toEqual([])
  })
})

describe('refused', () => {
  const problemsOf = (ask: () => unknown): readonly unknown[] => {
    try {
      ask()
    } catch (error) {
      if (error instanceof InputError) return error.problems.map(({ code, fact }) => `${code} ${fact}`)
    }
    return []
  }
  it('a wording that does not exist', () => {
    const under = (wording: unknown) => () => assessUnder({}, '2023-03-01', wording as WordingId)
    expect(problemsOf(under('V13'))).toEqual(['unknown-word wording'])
    expect(problemsOf(under(7))).toEqual(['unknown-word wording'])
    expect(problemsOf(under(undefined))).toEqual(['missing-field wording'])
  })
  it('what assess refuses', () => {
    expect(problemsOf(() => assessUnder({ homeMunicipality: '000' }, '2023-03-01', 'V7'))).toEqual([
      'not-a-municipality homeMunicipality',
    ])
    expect(problemsOf(() => assessUnder({}, '2023-02-29', 'V7'))).toEqual(['not-a-day on'])
  })
})
