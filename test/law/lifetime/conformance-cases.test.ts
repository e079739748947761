import { expect, it } from 'vitest'
import { addLifetime } from '../../cases/lifetime.ts'
import { collection } from '../../cases/people.ts'
import { differencesFrom } from '../../../src/entry/conformance.ts'
import { timeline, type History } from '../../../src/entry/index.ts'

it('the thousand conformance cases of lives as a client are answered as they expect', () => {
  const into = collection()
  addLifetime(into)
  expect(into.cases.length).toBeGreaterThan(1_000)
  for (const one of into.cases) {
    const { history } = one.input as { readonly history: History } // of a case of lifetime
    expect(differencesFrom(one, { answer: timeline(history) }), one.id).toEqual([])
  }
})
