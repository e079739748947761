import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, comparison, wordings, type Compared } from '../../../src/entry/index.ts'
import { runs } from '../../harness/thinned.ts'
import { partlyKnownOn } from '../../oracle/arbitraries.ts'
import { nobodySpecial } from '../../oracle/candidates.ts'

const ids = fc.constantFrom(...wordings.map(({ id }) => id))
const many = fc.array(
  fc.tuple(partlyKnownOn(4), ids, ids).map(([{ person, on }, before, after]) => compare(person, on, { before, after })),
  { maxLength: 40 }
)
const changes = ['gains', 'loses', 'moves', 'same', 'open'] as const

/** The municipalities, areas or grounds that somebody has on either side. */
const namesOf = {
  municipalities: ({ before, after }: Compared) =>
    [before, after].map(({ authority }) => (authority?.kind === 'municipality' ? authority.code : undefined)),
  areas: ({ before, after }: Compared) =>
    [before, after].map(({ authority }) => (authority?.kind === 'municipality' ? authority.area : undefined)),
  grounds: ({ before, after }: Compared) => [...before.grounds, ...after.grounds],
}

describe('a comparison of many people', () => {
  it('counts each person under the change, and under every name of either side', () => {
    fc.assert(
      fc.property(many, (all) => {
        const { add, summary } = comparison()
        all.forEach(add)
        const counted = summary()
        expect(counted.people).toBe(all.length)
        for (const change of changes) {
          const those = all.filter((one) => one.change === change)
          expect(counted.changes[change]).toBe(those.length)
          expect(counted.examples[change]).toEqual(those.slice(0, 3))
          for (const [by, names] of Object.entries(namesOf)) {
            const rows: Readonly<Record<string, Record<string, number>>> = counted[by as keyof typeof namesOf]
            for (const name of new Set(all.flatMap(names))) {
              if (name === undefined) continue
              const count = those.filter((one) => names(one).some((other) => other === name)).length
              expect([by, name, rows[name]?.[change]]).toEqual([by, name, count])
            }
            expect(Object.keys(rows).filter((name) => !all.flatMap(names).some((one) => one === name))).toEqual([])
          }
        }
      }),
      { numRuns: runs(300) }
    )
  })

  it('gives copies: a summary stays what it was when more is counted', () => {
    const { add, summary } = comparison()
    const one = compare({ ...nobodySpecial, immigrant: true }, '2022-05-02', { before: 'V2', after: 'V3' })
    add(one)
    const before = summary()
    const text = JSON.stringify(before)
    add(one)
    expect(JSON.stringify(before)).toBe(text)
    expect(summary().people).toBe(2)
  })

  it('says that existing clients are not in it, in three languages', () => {
    const { fi, sv, en } = comparison().summary().note
    expect([fi, sv, en].every((text) => text.includes('6 §'))).toBe(true)
  })
})
