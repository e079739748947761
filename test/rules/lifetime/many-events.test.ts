import { describe, expect, it } from 'vitest'
import { InputError, timeline, type History } from '../../../src/entry/index.ts'
import { inGroup } from '../../harness/histories.ts'
import { dayAfter } from '../../oracle/candidates.ts'

const request = { type: 'transfer-requested', to: 'te-office', need: null, servicesEndangered: false }
const order = { type: 'supervision-order', municipality: '837', suspends: 'all' }

describe('a hundred thousand events', { timeout: 300_000 }, () => {
  const known = { ...inGroup, birthDate: '1800-01-01' }
  const { meetsEarningsRelatedConditions: _, ...unsure } = known
  const unemployed = { on: '2022-01-01', type: 'search-started', registeredAs: 'unemployed-jobseeker' }
  const many = (eventOf: (number: number) => unknown): readonly unknown[] =>
    Array.from({ length: 100_000 }, (_, number) => eventOf(number))
  const searches = many((number) => ({
    on: dayAfter('1888-01-01', number >> 1),
    ...(number % 2 ? { type: 'search-ended' } : { type: 'search-started', registeredAs: 'jobseeker' }),
  }))
  const requests = [unemployed, ...many((number) => ({ ...request, on: dayAfter('2022-01-02', number >> 9) }))]

  it.each([
    ['requests on one day', known, [unemployed, ...many(() => ({ ...request, on: '2022-01-02' }))]],
    ['requests on one day, with an unknown fact', unsure, [unemployed, ...many(() => ({ ...request, on: '2022-01-02' }))]],
    ['requests on many days, with an unknown fact', unsure, requests],
    ['requests with unknown consent', known, [unemployed, ...many((number) => ({ ...request, on: dayAfter('2022-01-02', number >> 9), to: number % 2 ? '091' : '564', need: 'safety' }))]],
    ['searches, and a notice of dismissal', { ...known, dismissalNoticeOn: '1900-01-01' }, searches],
    ['searches of a person of whom nothing is known', {}, searches],
    ['orders of one municipality', known, [unemployed, ...many((number) => ({ ...order, on: dayAfter('2022-01-02', number >> 8), suspends: number % 2 ? 'all' : ['pay-subsidy'] }))]],
    ['orders that end, with an unknown fact', unsure, [unemployed, ...many((number) => ({ ...order, on: dayAfter('2022-01-02', number >> 8), until: dayAfter('2022-01-02', (number >> 8) + 1) }))]],
  ])('%s: answered, in a time that grows with their number and not with its square', (_, person, events) => {
    const { spans } = timeline({ person, until: '2024-12-31', events } as History) // made up as histories are
    expect(spans.length).toBeGreaterThan(0)
    expect(spans.at(-1)?.to).toBe('2024-12-31')
  })

  it('all wrong: each is named', () => {
    const wrong = { person: {}, until: '2022-12-31', events: many(() => ({ on: 'x', type: 'y' })) }
    try {
      timeline(wrong as History) // events of a type that is none
      expect.unreachable()
    } catch (error) {
      expect(error instanceof InputError && error.problems.length).toBe(200_000)
    }
  })
})
