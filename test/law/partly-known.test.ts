import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, nextQuestion, type Assessment, type Person } from '../../src/entry/index.ts'
import { runs } from '../harness/thinned.ts'
import { absentFacts } from '../oracle/candidates.ts'
import { byParts, type OverCompletions } from '../oracle/completions.ts'
import { completePersonOn, partlyKnownOn, type PartlyKnown } from '../oracle/arbitraries.ts'
import * as second from '../oracle/eligibility.ts'
import { lawFacts, type LawFact } from '../oracle/eligibility.ts'

/** What the contract fixes of an answer, apart from sources. */
const shown = ({ outcome, authority, grounds, barredBy, missing }: Assessment | OverCompletions) => ({
  outcome,
  authority,
  grounds,
  barredBy,
  missing,
})

describe('people of whom something is unknown', () => {
  test.each([
    ['a few', 8, 5_000],
    ['many', 16, 500],
    ['up to all', 24, 60],
  ])('with %s facts absent: outcome, authority, grounds, bars and missing are those of brute force', (_, most, numRuns) => {
    fc.assert(
      fc.property(partlyKnownOn(most), ({ person, on }) => {
        expect(shown(assess(person, on))).toEqual(shown(byParts(person, on)))
      }),
      { numRuns: runs(numRuns) }
    )
  })

  test.each(['2021-03-01', '2021-06-01', '2022-05-02', '2023-01-01', '2023-03-01', '2023-07-01', '2024-12-31'])(
    'nothing at all is known on %s',
    (on) => {
      expect(shown(assess({}, on))).toEqual(shown(byParts({}, on)))
      expect(assess({ jobSearchValid: undefined, homeMunicipality: undefined }, on)).toEqual(assess({}, on))
    }
  )
})

/** A person becoming known fact by fact, in a random order, up to the complete one. */
const becomingKnown: fc.Arbitrary<PartlyKnown & { readonly order: readonly LawFact[] }> = fc
  .tuple(partlyKnownOn(24), fc.shuffledSubarray([...lawFacts], { minLength: lawFacts.length }))
  .map(([known, order]) => ({ ...known, order: order.filter((fact) => known.person[fact] === undefined) }))

describe('learning a fact', () => {
  test('never contradicts an answer already given, and never makes another fact missing', () => {
    fc.assert(
      fc.property(becomingKnown, ({ complete, person, on, order }) => {
        let known: Person = person
        let before = assess(known, on)
        for (const fact of order) {
          known = { ...known, [fact]: complete[fact] }
          const after = assess(known, on)
          if (before.outcome !== 'unknown') expect(after.outcome).toBe(before.outcome)
          if (before.authority !== null) expect(after.authority).toEqual(before.authority)
          expect(after.grounds).toEqual(expect.arrayContaining([...before.grounds]))
          expect(after.barredBy).toEqual(expect.arrayContaining([...before.barredBy]))
          expect(before.missing).toEqual(expect.arrayContaining([...after.missing]))
          if (before.missing.length === 0)
            expect([after.outcome, after.authority]).toEqual([before.outcome, before.authority])
          before = after
        }
        expect(before.missing).toEqual([])
      }),
      { numRuns: runs(1_500) }
    )
  })

  test('that is not missing changes neither outcome nor authority, whatever the value', () => {
    fc.assert(
      fc.property(partlyKnownOn(12), completePersonOn, ({ person, on }, { person: other }) => {
        const before = assess(person, on)
        for (const fact of absentFacts(person)) {
          if (before.missing.includes(fact) || (fact === 'birthDate' && other.birthDate > on)) continue
          const after = assess({ ...person, [fact]: other[fact] }, on)
          expect([after.outcome, after.authority], fact).toEqual([before.outcome, before.authority])
        }
      }),
      { numRuns: runs(2_000) }
    )
  })

  test('missing lists absent facts only, in the order of the table', () => {
    fc.assert(
      fc.property(partlyKnownOn(24), ({ person, on }) => {
        const { missing } = assess(person, on)
        expect(missing).toEqual(absentFacts(person).filter((fact) => missing.includes(fact)))
      }),
      { numRuns: runs(1_000) }
    )
  })

  test('asked for by nextQuestion until there is none ends with a known outcome within 24 questions', () => {
    fc.assert(
      fc.property(partlyKnownOn(24), fc.boolean(), ({ complete, person, on }, fromNothing) => {
        const whole: Person = complete
        let known: Person = fromNothing ? {} : person
        let asked = 0
        for (let question = nextQuestion(known, on); question !== null; question = nextQuestion(known, on)) {
          const { fact } = question
          if (fact === 'id') throw new Error('asked for the id')
          expect(assess(known, on).missing).toContain(fact)
          known = { ...known, [fact]: whole[fact] }
          asked++
          expect(asked).toBeLessThanOrEqual(24)
        }
        const { outcome, authority, missing } = assess(known, on)
        const decided = second.decideComplete(complete, on)
        expect({ outcome, authority, missing }).toEqual({
          outcome: decided.outcome,
          authority: decided.authority,
          missing: [],
        })
      }),
      { numRuns: runs(400) }
    )
  })
})
