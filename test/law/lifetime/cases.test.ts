import { describe, expect, it } from 'vitest'
import { timeline, type History } from '../../../src/entry/index.ts'
import { lifetimeCases } from '../../oracle/cases/lifetime.ts'

describe('the worked cases, as timelines', () => {
  it.each(lifetimeCases.map((one) => [one.id, one.title, one] as const))(
    '%s: %s',
    (_id, _title, { history, on, expect: expected }) => {
      const { spans, notices, duties, refused } = timeline(history as History) // the cases' histories are the library's
      const span = spans.find(({ from, to }) => from <= on && on <= to)
      expect({
        authority: span?.authority,
        because: span?.because,
        notices: notices.filter((notice) => notice.on === on).map(({ on, by, to }) => ({ on, by, to })),
        duties: duties
          .filter((duty) => duty.arose === on)
          .map(({ what, by, arose, due }) => ({ what, by, arose, due })),
        refused: refused.filter((one) => one.on === on).map(({ on, request, because }) => ({ on, request, because })),
      }).toEqual(expected)
      expect(span?.missing).toEqual([])
      expect([...spans, ...notices, ...duties, ...refused].filter(({ sources }) => sources.length === 0)).toEqual([])
    }
  )
})
