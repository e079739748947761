import { describe, expect, it } from 'vitest'
import { timeline, type History, type Timeline } from '../../../src/entry/index.ts'
import { clientsOn, monitoring } from '../../../src/entry/monitoring.ts'
import { randomHistory } from '../../oracle/random-histories.ts'

// The second formulation's histories are the library's.
const historyOf = (seed: number): History => randomHistory(seed) as History
const seeds = Array.from({ length: 1000 }, (_, place) => place + 1)
const months = ['2021-02-28', '2021-06-30', '2022-05-31', '2023-03-31', '2024-12-31', '2025-01-31']

/** Changes whatever can be changed of a value, parts first. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const part of Object.values(value)) spoil(part)
  if (Object.isFrozen(value)) return
  if (Array.isArray(value)) value.push('spoilt')
  else Object.assign(value, Object.fromEntries([...Object.keys(value), 'more'].map((name) => [name, 'spoilt'])))
}

/** Asks three times: what is done to the first answer changes neither the others nor what was asked about. */
function expectApart<Asked>(ask: () => unknown, asked: Asked): void {
  const [first, second] = [ask(), ask()]
  const saved = structuredClone(second)
  const savedQuestion = structuredClone(asked)
  spoil(first)
  expect(second).toEqual(saved)
  expect(ask()).toEqual(saved)
  expect(asked).toEqual(savedQuestion)
}

describe('no answer shares what can be changed with another answer, or with the question', () => {
  it('a timeline', () => {
    for (const history of seeds.map(historyOf)) expectApart(() => timeline(history), history)
  })

  const lives: readonly Timeline[] = seeds.slice(0, 300).map((seed) => timeline(historyOf(seed)))

  it('the clients of a day', () => {
    for (const on of months) expectApart(() => clientsOn(lives, on), lives)
  })

  it('the follow-up statistics, of one count and of two', () => {
    const counted = monitoring(months)
    for (const life of lives) counted.add(life)
    expectApart(counted.summary, lives)
    expectApart(() => {
      const { add, summary } = monitoring(months)
      for (const life of lives) add(life)
      return summary()
    }, lives)
  })
})
