/**
 * Makes a whole test file the unit of coverage. What the library works out once and keeps is covered only by the test
 * that asks first, and what runs while a file is loaded by none of its tests: so every test of a file covers what any
 * of them, or loading it, runs, and a mutant is there from the start of the file. Each file has modules of its own.
 */
import { afterAll, beforeEach, inject } from 'vitest'

type Hits = Record<string, number>
interface Stryker {
  activeMutant?: unknown
  currentTestId?: string
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> }
}

const told = inject as (key: string) => unknown // what Stryker tells a run is not in vitest's types
// Made by Stryker's own set-up.
const stryker = (globalThis as Record<string, unknown>)[String(told('globalNamespace'))] as Stryker
const tests: string[] = []

if (told('mode') === 'mutant') stryker.activeMutant = told('activeMutant')

beforeEach(() => {
  if (stryker.currentTestId !== undefined) tests.push(stryker.currentTestId)
})

afterAll(() => {
  const { mutantCoverage } = stryker
  if (mutantCoverage === undefined) return
  const all: Hits = {}
  for (const hits of [mutantCoverage.static, ...Object.values(mutantCoverage.perTest)]) {
    for (const [mutant, times] of Object.entries(hits)) all[mutant] = (all[mutant] ?? 0) + times
  }
  mutantCoverage.static = {}
  mutantCoverage.perTest = Object.fromEntries(tests.map((test) => [test, all]))
})
