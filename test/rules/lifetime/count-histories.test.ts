import { describe, expect, it } from 'vitest'
import { InputError, timeline, type History } from '../../../src/entry/index.ts'
import { monitoring } from '../../../src/entry/monitoring.ts'
import { historyCounter } from '../../../src/rules/lifetime/follow-up/count-histories.ts'
import { parseHistory, type ParsedHistory } from '../../../src/rules/lifetime/input/parse-history.ts'
import { randomHistory } from '../../oracle/random-histories.ts'

function parsed(history: unknown): ParsedHistory {
  const read = parseHistory(history)
  if ('raw' in read) return read
  throw new Error('refused')
}

describe('histories counted without their timelines', () => {
  const days = ['2021-02-28', '2021-03-31', '2021-06-30', '2022-05-31', '2023-03-31', '2024-12-31', '2025-01-31']
  // The second formulation's histories are the library's.
  const histories = Array.from({ length: 3000 }, (_, place) => randomHistory(place + 1) as History)

  it('are counted as the timelines are, and the same are unknown on some day', () => {
    const [ofTimelines, ofHistories] = [monitoring(days), historyCounter(days)]
    for (const history of histories) {
      const whole = timeline(history)
      ofTimelines.add(whole)
      const isUnknown = whole.spans.some(({ because }) => because === 'unknown')
      expect(ofHistories.add(parsed(history)).isUnknown, history.id).toBe(isUnknown)
    }
    expect(ofHistories.summary()).toEqual(ofTimelines.summary())
  })

  it('come to the same if several counters share them, and send what they counted as data', () => {
    const whole = historyCounter(days)
    const parts = [historyCounter(days), historyCounter(days), historyCounter(days)]
    for (const [place, history] of histories.entries()) {
      whole.add(parsed(history))
      parts[place % 2]?.add(parsed(history))
    }
    const sum = historyCounter(days)
    for (const part of parts) sum.addCounts(structuredClone(part.counts()))
    expect(sum.summary()).toEqual(whole.summary())
    expect(sum.counts()).toEqual(structuredClone(sum.counts()))
  })

  it('are refused where a timeline is: left untransferred after the transfer', () => {
    const history = {
      person: {
        homeMunicipality: '837', birthDate: '2000-01-01', inEmployment: false, fullTimeBusinessDays: 0,
        fullTimeStudent: false, temporaryProtectionPermit: false, dismissalNoticeOn: null,
      },
      until: '2022-06-30',
      events: [
        { on: '2022-05-10', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2022-06-01', type: 'left-untransferred', reason: 'other' },
      ],
    }
    const counted = historyCounter(days)
    expect(() => counted.add(parsed(history))).toThrow(InputError)
    expect(counted.summary()).toEqual([])
  })
})
