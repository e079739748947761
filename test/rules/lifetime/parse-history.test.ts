import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/calendar/day.ts'
import { facts } from '../../../src/facts/facts.ts'
import { parseHistory, type ParsedHistory } from '../../../src/rules/lifetime/input/parse-history.ts'

/** A history with nothing wrong in it, as it is followed. */
function parsed(history: unknown): ParsedHistory {
  const read = parseHistory(history)
  if ('raw' in read) return read
  throw new Error(read.map(({ code, fact }) => `${fact}: ${code}`).join())
}
const started = { type: 'search-started', registeredAs: 'jobseeker' }
const until = '2022-12-31'

describe('a history that is followed', () => {
  it('has the day as a number, and a person with a field for each fact whose job search is valid', () => {
    const person = { immigrant: true, registeredAs: 'jobseeker' }
    const history = parsed({ person, until, events: [{ on: until, ...started }] })
    expect(history.until).toBe(dayNumber(until))
    expect(Object.keys(history.facts)).toEqual(facts.map(({ name }) => name))
    expect({ ...history.facts }).toEqual({ immigrant: true, jobSearchValid: true })
  })

  it('has the facts that the record of the person inherits, as `assess` reads them', () => {
    const person: object = Object.create({ homeMunicipality: '837' })
    expect(parsed({ person, until, events: [] }).facts.homeMunicipality).toBe('837')
  })

  it.each([['recorded', true], ['assumed', false], [undefined, false]])('transfers: %s', (transfers, isRecorded) =>
    expect(parsed({ person: {}, until, transfers, events: [] })).toMatchObject({ isRecorded, days: [] }))

  it('has its events by day, in the order in which they count, with the facts that they tell', () => {
    const { days } = parsed({
      person: {}, until, events: [
        { on: '2022-05-10', ...started, facts: { inEmployment: false } },
        { on: '2022-05-10', type: 'search-ended' },
        { on: '2022-05-10', type: 'moved', homeMunicipality: '837' },
        { on: '2022-05-11', type: 'change-notified' },
        { on: '2022-05-12', type: 'moved', residenceMunicipality: null },
      ],
    })
    const first = dayNumber('2022-05-10')
    const numbers = days.map(({ on, events }) => [on - first, ...events.map(({ number }) => number)])
    expect(numbers).toEqual([[0, 2, 1, 0], [1, 3], [2, 4]])
    expect(days.flatMap(({ events }) => events.map(({ facts }) => facts))).toEqual([
      { homeMunicipality: '837' }, undefined, { inEmployment: false }, undefined, { residenceMunicipality: null },
    ])
  })

  it('can tell another value of a fact on another day, also where two events stand on one day', () => {
    const told = (on: string, immigrant: boolean) => ({ on, type: 'facts-changed', facts: { immigrant } })
    const events = [told('2022-05-10', true), told('2022-05-11', false), { on: '2022-05-11', type: 'search-ended' }]
    expect(parsed({ person: {}, until, events }).days).toHaveLength(2)
  })
})
