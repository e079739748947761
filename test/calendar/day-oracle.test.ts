import { UTCDateMini } from '@date-fns/utc/date/mini'
import * as dateFns from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOfAge } from '../../src/calendar/day.ts'

const iso = (date: Date): string => date.toISOString().slice(0, 10)
const day = fc
  .date({ min: new Date('1900-01-01T00:00Z'), max: new Date('2100-12-31T00:00Z'), noInvalidDate: true })
  .map(iso)

describe('our calendar against that of date-fns on UTC dates', () => {
  it('so many days later is the same day', () => {
    fc.assert(fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
      expect(addDays(from, count)).toBe(iso(dateFns.addDays(new UTCDateMini(from), count)))
    }), { seed: 1, numRuns: 5000 })
  })

  it('an age is reached on the same day, those born on 29 February included', () => {
    fc.assert(
      fc.property(
        fc.oneof(day, fc.constantFrom('1992-02-29', '1968-02-29', '2000-02-29')),
        fc.integer({ min: 0, max: 100 }),
        (born, years) => {
          expect(dayOfAge(born, years)).toBe(iso(dateFns.addYears(new UTCDateMini(born), years)))
        }
      ),
      { seed: 2, numRuns: 5000 }
    )
  })
})
