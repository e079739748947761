import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  assess,
  InputError,
  nextQuestion,
  wordings,
  type Day,
  type FactName,
  type Person,
} from '../../src/entry/index.ts'
import { askingOrder } from '../../src/rules/eligibility/asking-order.ts'
import { partlyKnownOn } from '../oracle/arbitraries.ts'
import { candidatesFor, dayAfter, yearsAfter } from '../oracle/candidates.ts'
import { lawFacts, type LawFact } from '../oracle/eligibility.ts'

const isLawFact = (fact: FactName): fact is LawFact => fact !== 'id'

/** The question that has to come: the first of the order that can still change the answer, and is not skipped. */
function expectedFact(person: Person, on: Day, skip: readonly FactName[]): LawFact | undefined {
  const { missing } = assess(person, on)
  return askingOrder.filter(isLawFact).find((fact) => missing.includes(fact) && !skip.includes(fact))
}

/** The people that answers to a fact lead to. */
const answered = (person: Person, on: Day, fact: LawFact): readonly Person[] =>
  candidatesFor(person, on)[fact].map((value) => ({ ...person, [fact]: value }))

/** Asks until there is no question, in every way. */
function bruteForce(person: Person, on: Day, skip: readonly FactName[]): { atLeast: number; atMost: number } {
  const fact = expectedFact(person, on, skip)
  if (fact === undefined) return { atLeast: 0, atMost: 0 }
  const after = answered(person, on, fact).map((one) => bruteForce(one, on, skip))
  return {
    atLeast: 1 + Math.min(...after.map(({ atLeast }) => atLeast)),
    atMost: 1 + Math.max(...after.map(({ atMost }) => atMost)),
  }
}

const none = { atLeast: 0, atMost: 0 }
const skipped = fc.subarray([...lawFacts], { maxLength: 6 })
const fewSkipped = fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: skipped })

describe('the number of questions', () => {
  test('is that of asking in every way, for people of whom few facts are missing', () => {
    fc.assert(
      fc.property(partlyKnownOn(6), fewSkipped, ({ person, on }, skip) => {
        expect(nextQuestion(person, on, { skip })?.remaining ?? none).toEqual(bruteForce(person, on, skip))
      }),
      { numRuns: 1_500 }
    )
  })

  test('is one more than that after some answer, and never more or less than after any, for everybody', () => {
    fc.assert(
      fc.property(partlyKnownOn(24), fewSkipped, ({ person, on }, skip) => {
        const fact = expectedFact(person, on, skip)
        const question = nextQuestion(person, on, { skip })
        expect(question?.fact).toBe(fact)
        if (fact === undefined) return
        const after = answered(person, on, fact).map((one) => nextQuestion(one, on, { skip })?.remaining ?? none)
        expect(question?.remaining).toEqual({
          atLeast: 1 + Math.min(...after.map(({ atLeast }) => atLeast)),
          atMost: 1 + Math.max(...after.map(({ atMost }) => atMost)),
        })
      }),
      { numRuns: 1_500 }
    )
  })

  // Where facts bear on one another: the two municipalities, and births and notices around 2023-01-01.
  it.each(['2023-01-01', '2023-01-02', '2023-03-01', '2024-02-29'])(
    'is so on %s for every combination of municipalities, births and notices',
    (on) => {
      const municipalities = [undefined, null, '478', '235', '837', '564']
      const births = [
        undefined,
        '1968-01-01',
        '1968-01-02',
        '1967-12-31',
        dayAfter(yearsAfter(on, -55), -1),
        yearsAfter(on, -30),
        yearsAfter(on, -55),
      ]
      const notices = [undefined, null, '2022-12-31', '2023-01-01', on, dayAfter(on, 1)]
      const wrong: unknown[] = []
      const check = (person: Person): void => {
        const fact = expectedFact(person, on, [])
        const question = nextQuestion(person, on)
        const after = fact ? answered(person, on, fact).map((one) => nextQuestion(one, on)?.remaining ?? none) : []
        const expected = fact && {
          fact,
          atLeast: 1 + Math.min(...after.map(({ atLeast }) => atLeast)),
          atMost: 1 + Math.max(...after.map(({ atMost }) => atMost)),
        }
        const given = question && { fact: question.fact, ...question.remaining }
        if (JSON.stringify(given ?? undefined) !== JSON.stringify(expected)) wrong.push({ person, given, expected })
      }
      const base = { jobSearchValid: true, registeredAs: 'unemployed-jobseeker' } as const
      for (const homeMunicipality of municipalities) {
        for (const residenceMunicipality of municipalities) {
          for (const temporaryProtectionPermit of [undefined, true, false]) {
            for (const dismissalNoticeOn of [undefined, null]) {
              const person = { homeMunicipality, residenceMunicipality, temporaryProtectionPermit, dismissalNoticeOn }
              check(person)
              check({ ...base, ...person })
            }
          }
        }
      }
      for (const birthDate of births) {
        for (const dismissalNoticeOn of notices) {
          for (const immigrant of [undefined, true]) {
            for (const homeMunicipality of [undefined, '837']) {
              check({ ...base, homeMunicipality, birthDate, dismissalNoticeOn, immigrant })
            }
          }
        }
      }
      expect(wrong.slice(0, 3)).toEqual([])
    },
  )

  // By hand: no valid search is one question. Wordings of the same tree agree.
  const most = { V0: 15, V1: 14, V2: 14, V3: 19, V4: 19, V5: 19, V6: 19, V7: 22 }
  it.each(wordings.map(({ id, from, to }) => [id, from, to] as const))(
    'at the start is the same all through %s',
    (id, from, to) => {
      const expected = { atLeast: 1, atMost: Object.entries(most).find(([name]) => name === id)?.[1] ?? 24 }
      for (const on of [from, to]) expect(nextQuestion({}, on)?.remaining).toEqual(expected)
    },
  )

  test('does not depend on what was asked before, nor on the order in which skipped facts are given', () => {
    fc.assert(
      fc.property(partlyKnownOn(12), skipped, ({ person, on }, skip) => {
        const before = nextQuestion(person, on, { skip })
        nextQuestion({}, on)
        nextQuestion(person, '2023-01-01')
        expect(nextQuestion(person, on, { skip: skip.toReversed() })).toEqual(before)
      }),
      { numRuns: 300 }
    )
  })
})

describe('what is skipped', () => {
  test('is never asked, no question comes twice, and the end comes within what was announced', () => {
    fc.assert(
      fc.property(
        partlyKnownOn(24),
        fc.array(fc.nat({ max: 3 }), { minLength: 30, maxLength: 30 }),
        ({ complete, on }, dice) => {
          let person: Person = {}
          const skip: FactName[] = []
          const asked: FactName[] = []
          for (let next = nextQuestion(person, on, { skip }); next; next = nextQuestion(person, on, { skip })) {
            const { fact, remaining } = next
            expect(asked).not.toContain(fact)
            asked.push(fact)
            if (dice[asked.length] === 0) skip.push(fact)
            else person = { ...person, [fact]: isLawFact(fact) ? complete[fact] : undefined }
            if (dice[asked.length] === 0) continue
            const after = nextQuestion(person, on, { skip })?.remaining ?? none
            expect(after.atMost).toBeLessThanOrEqual(remaining.atMost - 1)
            expect(after.atLeast).toBeGreaterThanOrEqual(remaining.atLeast - 1)
          }
          // Open is what turns on skipped facts alone.
          expect(skip).toEqual(expect.arrayContaining([...assess(person, on).missing]))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('changes nothing where it does not matter, and hides no question that could be asked', () => {
    fc.assert(
      fc.property(partlyKnownOn(24), skipped, ({ person, on }, skip) => {
        const { missing } = assess(person, on)
        const rest = missing.filter((fact) => !skip.some((name) => name === fact))
        expect(nextQuestion(person, on, { skip }) === null).toBe(rest.length === 0)
        const matters = skip.filter((fact) => missing.includes(fact))
        expect(nextQuestion(person, on, { skip })).toEqual(nextQuestion(person, on, { skip: matters }))
      }),
      { numRuns: 500 }
    )
  })

  it('is a list of facts', () => {
    const problems = (skip: readonly string[]): unknown => {
      try {
        return nextQuestion({}, '2022-05-02', { skip: skip as readonly FactName[] }) // names of no facts, on purpose
      } catch (error) {
        return error instanceof InputError && error.problems
      }
    }
    expect(problems(['shoeSize', 'immigrant'])).toEqual([
      { code: 'unknown-fact', fact: 'skip', value: 'shoeSize', expected: 'the name of a fact' },
    ])
    const listed = 'a list of texts'
    expect(problems('immigrant' as unknown as readonly string[])).toEqual([ // no list, on purpose
      { code: 'unknown-fact', fact: 'skip', value: 'immigrant', expected: listed },
    ])
    expect(nextQuestion({}, '2022-05-02', { skip: undefined })).toEqual(nextQuestion({}, '2022-05-02'))
    expect(nextQuestion({}, '2021-02-28')).toBeNull()
    expect(nextQuestion({}, '2025-01-01', { skip: ['immigrant'] })).toBeNull()
  })
})
