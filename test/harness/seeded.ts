/**
 * Every property of this folder runs from one seed, so that a run says the same of the same code; a failure prints seed
 * and path.
 */
import * as fc from 'fast-check'
import { vi } from 'vitest'

fc.configureGlobal({ seed: 1269_2020 })
vi.setConfig({ testTimeout: 120_000 }) // a hundred thousand runs take longer than a test may by default

export { fc }
