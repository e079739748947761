import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, explain, type Day, type ExplainedCriterion, type Person } from '../../src/entry/index.ts'
import { candidatesFor, combinations } from '../oracle/candidates.ts'
import { truthOf, truthOfClientGroup, type Truth } from '../oracle/completions.ts'
import { completePersonOn, lawDays, partlyKnownOn, without } from '../oracle/arbitraries.ts'
import { secondCriteria } from '../oracle/criteria.ts'
import * as second from '../oracle/eligibility.ts'
import { lawFacts, type LawFact } from '../oracle/eligibility.ts'

/** Every criterion of the tree, the root first, each with its way down from the root. */
function criteriaOf(
  tree: ExplainedCriterion,
  way: string = tree.id
): { readonly way: string; readonly criterion: ExplainedCriterion }[] {
  return [
    { way, criterion: tree },
    ...tree.children.flatMap((child, place) => criteriaOf(child, `${way} > ${place} ${child.id}`)),
  ]
}

const explained = (person: Person, on: Day) => {
  const { tree } = explain(person, on)
  return tree === null ? [] : criteriaOf(tree)
}

const inForce = partlyKnownOn(24).filter(({ on }) => second.isInForce(on))

describe('explain', () => {
  test('says what assess says, with a tree exactly when the Act is in force', () => {
    fc.assert(
      fc.property(partlyKnownOn(12), ({ person, on }) => {
        const { tree, notes: _, ...assessment } = explain(person, on)
        expect(assessment).toEqual(assess(person, on))
        expect(tree === null).toBe(!second.isInForce(on))
      }),
      { numRuns: 1_000 }
    )
  })

  test('has a root that is true of a transfer, false of a stay and unknown of an unknown outcome', () => {
    const truths = { transfer: 'yes', stay: 'no', unknown: 'unknown', 'not-in-force': undefined } as const
    fc.assert(
      fc.property(partlyKnownOn(8), ({ person, on }) => {
        const { tree, outcome } = explain(person, on)
        expect(tree?.truth).toBe(truths[outcome])
      }),
      { numRuns: 3_000 }
    )
  })

  test('gives every group the truth that its op makes of its parts, and no group without parts', () => {
    const follows = (op: string, parts: readonly Truth[]): Truth => {
      const [first] = parts
      if (op === 'allOf') return parts.includes('no') ? 'no' : parts.includes('unknown') ? 'unknown' : 'yes'
      if (op === 'anyOf') return parts.includes('yes') ? 'yes' : parts.includes('unknown') ? 'unknown' : 'no'
      expect([op, parts.length]).toEqual(['not', 1])
      return first === 'yes' ? 'no' : first === 'no' ? 'yes' : 'unknown'
    }
    fc.assert(
      fc.property(inForce, ({ person, on }) => {
        for (const { way, criterion } of explained(person, on)) {
          const isGroup = ['allOf', 'anyOf', 'not'].includes(criterion.op)
          expect(criterion.children.length > 0, way).toBe(isGroup)
          if (isGroup)
            expect(
              follows(
                criterion.op,
                criterion.children.map(({ truth }) => truth)
              ),
              way
            ).toBe(criterion.truth)
        }
      }),
      { numRuns: 800 }
    )
  })

  test('names for a group the facts of its parts and no others, in the order of the table', () => {
    for (const day of lawDays.slice(0, -1)) {
      for (const { way, criterion } of explained({}, day)) {
        const ofParts = criterion.children.flatMap(({ facts }) => facts)
        if (criterion.children.length > 0) expect(new Set(criterion.facts), way).toEqual(new Set(ofParts))
        expect(criterion.facts, way).toEqual(lawFacts.filter((fact) => criterion.facts.includes(fact)))
        expect(criterion.facts.length, way).toBeGreaterThan(0)
      }
    }
  })

  test('shows the same criteria of everybody in one wording: nothing is left out by short-circuiting', () => {
    const frame = (person: Person, on: Day) =>
      explained(person, on).map(({ way, criterion }) => [way, criterion.op, criterion.source, criterion.facts])
    fc.assert(
      fc.property(inForce, ({ person, on }) => {
        expect(frame(person, on)).toEqual(frame({}, on))
      }),
      { numRuns: 300 }
    )
  })

  test('gives every criterion the truth it has in all completions of its facts, and names all facts it turns on', () => {
    fc.assert(
      fc.property(partlyKnownOn(7).filter(({ on }) => second.isInForce(on)), ({ person, on }) => {
        const candidates = candidatesFor(person, on)
        const trees = new Map<string, ReturnType<typeof explained>>()
        explained(person, on).forEach(({ way, criterion }, place) => {
          const absent = lawFacts.filter((fact) => criterion.facts.includes(fact) && person[fact] === undefined)
          const rows = combinations(absent, candidates)
          if (rows.length > 300) return // many facts at once are for the predicates below
          const truths = rows.map((row) => {
            const key = JSON.stringify(row)
            const tree = trees.get(key) ?? explained({ ...person, ...row }, on)
            trees.set(key, tree)
            return tree[place]?.criterion.truth
          })
          expect(truths, way).not.toContain('unknown')
          const [first] = truths
          expect(criterion.truth, way).toBe(truths.every((truth) => truth === first) ? first : 'unknown')
        })
      }),
      { numRuns: 100 }
    )
  })

  const concepts = Object.entries(secondCriteria)

  test.each(concepts)(
    'shows of %s what the Act read a second time says, wherever it stands in the tree',
    (id, { holds, facts }) => {
      let met = 0
      fc.assert(
        fc.property(inForce, fc.subarray([...facts]), ({ complete, on }, absent) => {
          const person = without(complete, absent)
          for (const { criterion } of explained(person, on)) {
            if (criterion.id !== id) continue
            met++
            expect(criterion.truth).toBe(truthOf(holds, facts, person, on))
          }
        }),
        { numRuns: 200 }
      )
      expect(met).toBeGreaterThan(50)
    }
  )

  test.each(concepts)('names as the facts of %s, in the last text, those the Act asks for, wherever it stands', (id, asked) => {
    const facts: readonly LawFact[] = asked.facts
    const nodes = explained({}, '2024-12-31').filter(({ criterion }) => criterion.id === id)
    expect(nodes.length).toBeGreaterThan(0)
    for (const { way, criterion } of nodes)
      expect(criterion.facts, way).toEqual(lawFacts.filter((fact) => facts.includes(fact)))
  })

  test('names both facts of the age on the day of notice', () => {
    const age = explained({}, '2024-12-31').find(({ criterion }) => criterion.op === 'ofAge')
    expect(age?.criterion.facts).toEqual(['birthDate', 'dismissalNoticeOn'])
  })

  test('shows of the client group what the Act read a second time says', () => {
    fc.assert(
      fc.property(partlyKnownOn(10).filter(({ on }) => second.isInForce(on)), ({ person, on }) => {
        const group = explained(person, on).find(({ criterion }) => criterion.id === 'client-group')
        expect(group?.criterion.truth).toBe(truthOfClientGroup(person, on))
      }),
      { numRuns: 500 }
    )
  })

  test('shows a known person no unknown criterion', () => {
    fc.assert(
      fc.property(completePersonOn, ({ person, on }) => {
        expect(explained(person, on).filter(({ criterion }) => criterion.truth === 'unknown')).toEqual([])
      }),
      { numRuns: 1_000 }
    )
  })
})
