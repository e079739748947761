import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeline, type History } from '../../../src/entry/index.ts'
import { candidatesFor, dayAfter } from '../../oracle/candidates.ts'
import { differenceOf } from './comparison.ts'
import { randomHistory } from '../../oracle/random-histories.ts'
import type { HistoryEvent } from '../../oracle/lifetime.ts'

// The second formulation's histories are the library's.
const historyOf = (seed: number): History => randomHistory(seed) as History
const seeds = Array.from({ length: 1500 }, (_, place) => place + 1)
const uncertain = seeds
  .map(historyOf)
  .filter((history) => timeline(history).spans.some(({ because }) => because === 'unknown'))

describe('a life as a client, held against the second formulation', () => {
  it('the same authority, reason, notices, duties and refusals in 1 500 random histories', { timeout: 120_000 }, () => {
    expect(seeds.filter((seed) => differenceOf(randomHistory(seed)) !== undefined)).toEqual([])
  })

  it.each([
    [1125, 'two requests of one day for the same'],
    [12986, 'an absent home, and all municipalities that the history names are suspended'],
    [12997, 'an absent day of notice, and the 55th birthday between two events'],
    [13225, 'an absent day of expected unemployment, and a new wording between two events'],
    [52205, 'an absent day of expected unemployment: on every day somebody can be at risk'],
    [90430, 'a former client whose home has left the trial, under change security: a new search like any other'],
  ])('the same for seed %i: %s', (seed) => expect(differenceOf(randomHistory(seed))).toBeUndefined())
})

describe('what is missing', () => {
  const withConsent = (event: HistoryEvent): HistoryEvent =>
    event.type === 'transfer-requested' && event.receivingMunicipalityConsents === undefined
      ? { ...event, receivingMunicipalityConsents: true }
      : event

  it('enough histories are uncertain', () => expect(uncertain.length).toBeGreaterThan(100))

  it('are facts that are absent, and the unknown has them where certainty has none', () => {
    for (const { person, spans } of uncertain.map((history) => ({ ...timeline(history), person: history.person }))) {
      for (const { because, missing } of spans) {
        expect(missing.length > 0).toBe(because === 'unknown')
        expect(missing.filter((name) => name in person)).toEqual([])
      }
    }
  })

  it('told one after the other, whatever their values, they end in an answer for the first unknown day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...uncertain), fc.nat(), (history, number) => {
        const unknown = timeline(history).spans.find(({ because }) => because === 'unknown')
        const on = unknown?.from ?? ''
        const candidates: Readonly<Record<string, readonly unknown[]>> = candidatesFor(
          { ...history.person },
          history.events[0]?.on ?? history.until
        )
        let asked: History = history
        let missing: readonly string[] = unknown?.missing ?? []
        while (missing.length > 0) {
          const told = missing.flatMap((name): [string, unknown][] => {
            const values = candidates[name] ?? []
            return values.length > 0 ? [[name, values[number % values.length]]] : []
          })
          expect(told.filter(([name]) => name in asked.person)).toEqual([])
          const events = missing.includes('receivingMunicipalityConsents')
            ? asked.events.map((event) => withConsent(event as HistoryEvent))
            : asked.events // as above
          asked = { ...asked, person: { ...asked.person, ...Object.fromEntries(told) }, events } as History // as above
          missing = timeline(asked).spans.find(({ from, to }) => from <= on && on <= to)?.missing ?? []
        }
        expect(timeline(asked).spans.find(({ from, to }) => from <= on && on <= to)?.because).not.toBe('unknown')
      }),
      { numRuns: 600 }
    )
  })

  it('whatever is certain stays so when absent facts are told: authority, reason, notices, duties and refusals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...uncertain), fc.nat(), (history, number) => {
        const first = history.events[0]?.on ?? history.until
        const candidates: Readonly<Record<string, readonly unknown[]>> = candidatesFor({ ...history.person }, first)
        const absent = Object.entries(candidates).filter(
          ([name]) => !(name in history.person) && name !== 'jobSearchValid' && name !== 'registeredAs'
        )
        const told = Object.fromEntries(
          absent.map(([name, values], place) => [name, values[(number >> place) % values.length]])
        )
        const partly = timeline(history)
        const answered = timeline({ ...history, person: { ...told, ...history.person } })
        const at = (spans: typeof answered.spans, day: string) => spans.find(({ from, to }) => from <= day && day <= to)
        for (let day = first; day <= history.until; day = dayAfter(day, 1)) {
          const before = at(partly.spans, day)
          const after = at(answered.spans, day)
          if (before?.authority)
            expect(after?.because === 'unknown' ? before.authority : after?.authority).toEqual(before.authority)
          if (before?.because !== 'unknown')
            expect([after?.authority, after?.because]).toEqual([before?.authority, before?.because])
        }
        expect(answered.notices).toEqual(expect.arrayContaining([...partly.notices]))
        expect(answered.duties).toEqual(expect.arrayContaining([...partly.duties]))
        for (const { on, request, because } of partly.refused) {
          expect(
            answered.refused.some(
              (one) =>
                one.on === on && one.request === request && because.every((reason) => one.because.includes(reason))
            )
          ).toBe(true)
        }
      }),
      { numRuns: 300 }
    )
  })
})
