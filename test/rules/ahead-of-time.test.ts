import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisionsAheadOfTime, readerAheadOfTime, rightValuesAheadOfTime } from '../../build/ahead-of-time.ts'
import { wordingOf } from '../../src/act/wordings.ts'
import { complete } from '../../src/criteria/complete.ts'
import { evaluate } from '../../src/criteria/evaluate.ts'
import { truthOfTest, truthsOf } from '../../src/criteria/truths.ts'
import type { Person } from '../../src/facts/person.ts'
import { facts } from '../../src/facts/facts.ts'
import { copyOfPerson, factNames, personRegister } from '../../src/facts/read.ts'
import { hasRightValues } from '../../src/facts/right-values.ts'
import {
  criteriaAheadOfTime as emptyCriteria,
  type AheadOfTime,
  type DayAheadOfTime,
} from '../../src/rules/eligibility/ahead-of-time.ts'
import { decisionIn, grounds } from '../../src/rules/eligibility/decision.ts'
import { decideCriterion } from '../../src/rules/single-criterion.ts'
import { completePersonOn, partlyKnownOn } from '../oracle/arbitraries.ts'

/** Runs the text of a module that is to stand in a folder of `src`. */
const run = async (text: string, folder: string): Promise<object> => {
  const base = new URL(`../../src/${folder}/`, import.meta.url)
  const absolute = text.replace(/(?<=from ')\.[^']+/g, (path) => new URL(path, base).href)
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(absolute)}`)) as object // a module
}

const { aheadOfTime, criteriaAheadOfTime } = (await run(decisionsAheadOfTime(), 'rules/eligibility')) as {
  readonly aheadOfTime: Readonly<Record<string, AheadOfTime>>
  readonly criteriaAheadOfTime: typeof emptyCriteria
}

const rightValues = (await run(rightValuesAheadOfTime(), 'facts')) as { readonly hasRightValues: typeof hasRightValues }

const dayOf = (on: string): DayAheadOfTime => ({ on, written: undefined })

/** What the code written ahead of time says of a person, and what the diagrams and tests of the source say. */
function bothOn(person: Person, on: string) {
  const wording = wordingOf(on)?.id ?? 'V0'
  const { found, parts } = decisionIn(wording)
  const ahead = aheadOfTime[wording]
  const day = found.on(on)
  const truths = grounds.map((ground) => {
    const part = parts.grounds.get(ground)
    return part === undefined ? 0 : truthOfTest(found, part.test, person, day)
  })
  const bits = ahead?.grounds(person, day) ?? 0
  const isSet = (place: number): boolean => (bits & (1 << place)) > 0
  return {
    end: [ahead?.found(person, day), evaluate(found, person, day)],
    /** The ends that completions of what is unknown reach. */
    reached: complete(found, person, day, truthsOf(found, person, day)).reached,
    grounds: [grounds.map((_, place) => (isSet(place) ? 2 : isSet(place + grounds.length) ? 0 : 1)), truths],
  } as const
}

describe('code written ahead of time', () => {
  it('decides every known person as the diagrams do, under every wording', () => {
    fc.assert(
      fc.property(completePersonOn, ({ person, on }) => {
        const both = bothOn(person, on)
        expect(both.end[0]).toBe(both.end[1])
        expect(both.grounds[0]).toEqual(both.grounds[1])
      }),
      { numRuns: 20_000 }
    )
  })

  it('decides a partly known person only where every completion agrees', () => {
    fc.assert(
      fc.property(partlyKnownOn(20), ({ person, on }) => {
        const both = bothOn(person, on)
        if (both.end[0] !== -1) expect(both.reached).toEqual([both.end[0]])
        expect(both.grounds[0]).toEqual(both.grounds[1])
      }),
      { numRuns: 20_000 }
    )
  })

  it('knows nothing of a person about whom nothing is known', () => {
    expect(bothOn({}, '2023-07-03')).toMatchObject({ end: [-1, -1] })
  })

  it('decides each criterion as decideCriterion does, or not at all', () => {
    const words = new Map([[1, 'yes'], [0, 'no']])
    fc.assert(
      fc.property(fc.oneof(completePersonOn, partlyKnownOn(20)), ({ person, on }) => {
        for (const [criterion, byWording] of criteriaAheadOfTime) {
          const truth = byWording[wordingOf(on)?.id ?? 'V0']?.(person, dayOf(on)) ?? -1
          if (truth !== -1) expect([words.get(truth), 'not-in-force']).toContain(decideCriterion(criterion, person, on))
        }
      }),
      { numRuns: 5_000 }
    )
  })

  it('decides every criterion of a known person', () => {
    expect(criteriaAheadOfTime.size).toBe(13)
    fc.assert(
      fc.property(completePersonOn, ({ person, on }) => {
        const truths = [...criteriaAheadOfTime.values()].map((byWording) => byWording[wordingOf(on)?.id ?? 'V0'])
        expect(truths.map((decide) => decide?.(person, dayOf(on)))).not.toContain(-1)
      })
    )
  })

  it('is not confused by a record that asks about another one while it is read', () => {
    const ahead = aheadOfTime['V9']
    const known = { jobSearchValid: false }
    const person: Person = {
      jobSearchValid: true, temporaryProtectionPermit: false,
      get inService() {
        ahead?.found(known, dayOf('2023-07-03'))
        return null
      },
    }
    expect(ahead?.found(person, dayOf('2023-07-03'))).toBe(-1)
  })

  it('reads every fact at its place, and copies each', async () => {
    const written = (await run(readerAheadOfTime(), 'facts')) as {
      readonly personRegister: typeof personRegister
      readonly copyOfPerson: typeof copyOfPerson
    }
    const values = factNames.map((name) => [name, `value of ${name}`] as const)
    const person = Object.fromEntries(values) as unknown as Person // one value each
    for (const { read } of [written.personRegister, personRegister]) {
      expect(values.map((_, place) => read(person, place))).toEqual(values.map(([, value]) => value))
    }
    for (const copy of [written.copyOfPerson, copyOfPerson]) {
      expect(copy(person)).toEqual(person)
      expect(copy(person)).not.toBe(person)
      expect(Object.keys(copy({ immigrant: true }))).toEqual(factNames)
      expect(copy({ immigrant: true })).toEqual({ immigrant: true })
    }
  })

  describe('tells right values from wrong ones', () => {
    const odd: readonly unknown[] = [
      undefined, null, true, false, '', ' ', 'true', 'none', 0, -0, 1, -1, 0.5, 14, -0.5, NaN, Infinity, -Infinity, 1n,
      {}, [], ['fi'], new Date(0), new String('fi'), Symbol('fi'), '837', '83', '8370', '999', 837,
      'fi', 'f', 'fin', 'finn', 'FI', 'f1', 'fI', 'äö', 'fi\n', 'a`', 'a{', '`a', '{a', 'fi`', 'fi{',
      '2023-07-03', '2023-02-29', '2023-7-3', '2023-07-03T00:00',
      ...facts.flatMap((fact) => ('words' in fact ? fact.words : [])),
    ]
    const both = (facts: object) => {
      const person: Person = facts // of whatever values
      return [rightValues.hasRightValues(person), hasRightValues(person)] as const
    }

    it.each(facts.map(({ name }) => name))('of %s', (name) => {
      const told = odd.map((value) => both({ [name]: value }))
      expect(told.map(([ahead]) => ahead)).toEqual(told.map(([, looked]) => looked))
      expect(new Set(told.flat())).toEqual(new Set([true, false]))
    })

    it('of any value', () => {
      fc.assert(fc.property(fc.constantFrom(...factNames), fc.anything(), (name, value) => {
        const [ahead, looked] = both({ [name]: value })
        expect(ahead).toBe(looked)
      }), { numRuns: 5_000 })
    })

    it('of all facts of a person', () => {
      fc.assert(fc.property(
        completePersonOn, fc.constantFrom(...factNames), fc.constantFrom(...odd),
        ({ person }, name, value) => {
          expect(both(person)).toEqual([true, true])
          const [ahead, looked] = both({ ...person, [name]: value })
          expect(ahead).toBe(looked)
        }
      ), { numRuns: 5_000 })
    })
  })
})
