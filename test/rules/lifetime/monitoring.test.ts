import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histories } from '../../../bench/histories.ts'
import {
  timeline,
  type Because,
  type ResponsibleAuthority,
  type Span,
  type Timeline,
} from '../../../src/entry/index.ts'
import { clientsOn, InputError, monitoring, type MonitoringRow } from '../../../src/entry/monitoring.ts'

/** A timeline of spans told by first day, authority and reason; each ends the day before the next. */
const told = (
  ...spans: readonly (readonly [from: string, to: string, authority: ResponsibleAuthority, because: Because])[]
): Timeline => ({
  spans: spans.map(([from, to, authority, because]): Span => ({
    from,
    to,
    authority,
    because,
    sources: [],
    missing: [],
  })),
  notices: [],
  duties: [],
  refused: [],
})
const tampere = { kind: 'municipality', code: '837', area: 'pirkanmaa' } as const
const nokia = { kind: 'municipality', code: '536', area: 'pirkanmaa' } as const
const helsinki = { kind: 'municipality', code: '091', area: 'helsinki' } as const
const office = { kind: 'te-office', id: 'pirkanmaa', name: 'Pirkanmaan TE-toimisto' } as const
const none = { kind: 'none' } as const

const counted = (days: readonly string[], ...timelines: readonly Timeline[]): readonly MonitoringRow[] => {
  const { add, summary } = monitoring(days)
  for (const one of timelines) add(one)
  return summary()
}
const row = (rows: readonly MonitoringRow[], on: string, by: string, name: string | null) =>
  rows.find((one) => one.on === on && one.by === by && one.name === name)

/** The kind of authority of a day, worked out from the spans alone. */
function kindOn({ spans }: Timeline, on: string): string {
  const span = spans.filter(({ from }) => from <= on).at(-1)
  if (span === undefined || span.to < on) return 'not-told'
  if (span.authority !== null) return span.authority.kind
  return span.because === 'unknown' || span.because === 'not-in-force' ? span.because : 'not-applicable'
}

const many: readonly Timeline[] = [...histories(300, 5)].map(timeline)
const someDays = fc.uniqueArray(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 8 }).map((offsets) =>
  offsets.map((offset) => new Date(Date.UTC(2021, 0, 15 + offset)).toISOString().slice(0, 10))
)
const someOf = fc
  .uniqueArray(fc.integer({ min: 0, max: many.length - 1 }), { maxLength: 60 })
  .map((places) => places.flatMap((place) => many[place] ?? []))

describe('whose clients the persons were on a day', () => {
  const timelines: readonly Timeline[] = [
    { id: 'a', ...told(['2022-05-10', '2022-05-31', tampere, 'transferred'], ['2022-06-01', '2022-06-30', none, 'no-search']) },
    told(['2022-05-10', '2022-06-30', nokia, 'moved']),
    { id: 'c', ...told(['2022-05-10', '2022-06-30', office, 'not-in-group']) },
    { id: 'd', ...told(['2022-05-31', '2022-06-30', null, 'unknown']) },
    { id: 'e', ...told(['2021-02-01', '2021-02-28', null, 'not-in-force'], ['2021-03-01', '2022-06-30', null, 'not-in-group']) },
  ]

  it('is counted by authority, area, municipality, ground and TE office, with the keys there are', () => {
    expect(clientsOn(timelines, '2022-05-31')).toEqual([
      { by: 'area', name: 'pirkanmaa', count: 2, ids: ['a'] },
      { by: 'authority', name: 'municipality', count: 2, ids: ['a'] },
      { by: 'authority', name: 'not-applicable', count: 1, ids: ['e'] },
      { by: 'authority', name: 'te-office', count: 1, ids: ['c'] },
      { by: 'authority', name: 'unknown', count: 1, ids: ['d'] },
      { by: 'ground', name: 'moved', count: 1, ids: [] },
      { by: 'ground', name: 'transferred', count: 1, ids: ['a'] },
      { by: 'municipality', name: '536', count: 1, ids: [] },
      { by: 'municipality', name: '837', count: 1, ids: ['a'] },
      { by: 'te-office', name: 'Pirkanmaan TE-toimisto', id: 'pirkanmaa', count: 1, ids: ['c'] },
    ])
  })

  it('belongs a day to the span that begins on it, and none outside the history', () => {
    const of = (on: string) =>
      clientsOn(timelines.slice(0, 1), on)
        .filter(({ by }) => by === 'authority')
        .map(({ name }) => name)
    expect([
      of('2022-05-09'),
      of('2022-05-10'),
      of('2022-05-31'),
      of('2022-06-01'),
      of('2022-06-30'),
      of('2022-07-01'),
    ]).toEqual([['not-told'], ['municipality'], ['municipality'], ['none'], ['none'], ['not-told']])
    expect(clientsOn(timelines, '2021-02-28').map(({ name, ids }) => [name, ids])).toEqual([
      ['not-in-force', ['e']],
      ['not-told', ['a', 'c', 'd']],
    ])
  })

  it('is counted by authority alone where that is neither a municipality nor a TE office', () => {
    expect(clientsOn(timelines.slice(0, 1), '2022-06-30')).toEqual([
      { by: 'authority', name: 'none', count: 1, ids: ['a'] },
    ])
    expect(
      clientsOn([told(['2025-01-01', '2025-01-31', { kind: 'employment-authority' }, 'act-ended'])], '2025-01-01')
    ).toEqual([{ by: 'authority', name: 'employment-authority', count: 1, ids: [] }])
  })

  it('of no timelines is nothing, and of no day is refused', () => {
    expect(clientsOn([], '2022-05-31')).toEqual([])
    expect(() => clientsOn([], '2022-02-30')).toThrow(InputError)
  })
})

describe('the monitoring summary', () => {
  const days = ['2022-05-31', '2022-06-30']

  it('of a transfer and the end of the search: inflow up to the first day, outflow up to the second', () => {
    const rows = counted(
      days,
      told(['2022-05-31', '2022-06-29', tampere, 'transferred'], ['2022-06-30', '2022-07-31', none, 'no-search'])
    )
    expect(row(rows, '2022-05-31', 'municipality', '837')).toEqual({
      on: '2022-05-31',
      by: 'municipality',
      name: '837',
      stock: 1,
      inflow: 1,
      returns: 0,
      movesIn: 0,
      unknownIn: 0,
      outflow: 0,
      movesOut: 0,
      unknownOut: 0,
    })
    expect(row(rows, '2022-06-30', 'municipality', '837')).toMatchObject({
      stock: 0,
      inflow: 0,
      outflow: 1,
      movesOut: 0,
      unknownOut: 0,
    })
    expect(row(rows, '2022-06-30', 'authority', 'none')).toMatchObject({ stock: 1, inflow: 1 })
  })

  it('counts what happens the day after the last day asked about not at all', () => {
    const rows = counted(
      days,
      told(['2022-06-01', '2022-06-30', tampere, 'transferred'], ['2022-07-01', '2022-07-31', none, 'no-search'])
    )
    expect(row(rows, '2022-06-30', 'municipality', '837')).toMatchObject({ stock: 1, outflow: 0 })
  })

  it('of a former client is a return; a first transfer and the end of a suspension are none', () => {
    const returned = counted(
      days,
      told(['2022-06-01', '2022-06-01', none, 'no-search'], ['2022-06-02', '2022-06-30', tampere, 'resumed'])
    )
    expect(row(returned, '2022-06-30', 'municipality', '837')).toMatchObject({
      inflow: 1,
      returns: 1,
      movesIn: 0,
      unknownIn: 0,
    })
    const rested = counted(
      days,
      told(['2022-06-01', '2022-06-09', office, 'suspended'], ['2022-06-10', '2022-06-30', tampere, 'resumed'])
    )
    expect(row(rested, '2022-06-30', 'municipality', '837')).toMatchObject({ inflow: 1, returns: 0 })
  })

  it('of a search that ended and began again on one day is no flow of the municipality, and a return on the ground', () => {
    const rows = counted(
      days,
      told(['2022-05-01', '2022-06-09', tampere, 'transferred'], ['2022-06-10', '2022-06-30', tampere, 'resumed'])
    )
    expect(row(rows, '2022-06-30', 'municipality', '837')).toMatchObject({ stock: 1, inflow: 0, outflow: 0 })
    expect(row(rows, '2022-06-30', 'ground', 'resumed')).toMatchObject({ stock: 1, inflow: 1, returns: 1, movesIn: 0 })
    expect(row(rows, '2022-06-30', 'ground', 'transferred')).toMatchObject({ stock: 0, outflow: 1, movesOut: 0 })
  })

  it('of a move inside an area moves between municipalities, not between areas; the ground changes', () => {
    const rows = counted(
      days,
      told(['2022-05-01', '2022-06-09', tampere, 'transferred'], ['2022-06-10', '2022-06-30', nokia, 'moved'])
    )
    expect(row(rows, '2022-06-30', 'municipality', '837')).toMatchObject({ stock: 0, outflow: 1, movesOut: 1 })
    expect(row(rows, '2022-06-30', 'municipality', '536')).toMatchObject({
      stock: 1,
      inflow: 1,
      movesIn: 1,
      returns: 0,
    })
    expect(row(rows, '2022-06-30', 'area', 'pirkanmaa')).toMatchObject({ stock: 1, inflow: 0, outflow: 0 })
    expect(row(rows, '2022-06-30', 'ground', 'moved')).toMatchObject({ stock: 1, inflow: 1 })
    expect(row(rows, '2022-06-30', 'ground', 'transferred')).toMatchObject({ stock: 0, outflow: 1 })
  })

  it('of a move between areas moves between the areas too', () => {
    const rows = counted(
      days,
      told(['2022-05-01', '2022-06-09', tampere, 'transferred'], ['2022-06-10', '2022-06-30', helsinki, 'moved'])
    )
    expect(row(rows, '2022-06-30', 'area', 'pirkanmaa')).toMatchObject({ outflow: 1, movesOut: 1 })
    expect(row(rows, '2022-06-30', 'area', 'helsinki')).toMatchObject({ inflow: 1, movesIn: 1 })
  })

  it('counts the unknown apart: who becomes a client out of the unknown, or goes into it, and on an unknown ground', () => {
    const rows = counted(
      days,
      told(
        ['2022-06-01', '2022-06-09', null, 'unknown'],
        ['2022-06-10', '2022-06-19', tampere, 'resumed'],
        ['2022-06-20', '2022-06-30', null, 'unknown']
      )
    )
    expect(row(rows, '2022-06-30', 'municipality', '837')).toMatchObject({
      stock: 0,
      inflow: 1,
      returns: 0,
      unknownIn: 1,
      outflow: 1,
      unknownOut: 1,
    })
    expect(row(rows, '2022-06-30', 'authority', 'unknown')).toMatchObject({ stock: 1 })
    const ground = counted(
      days,
      told(['2022-06-01', '2022-06-09', none, 'no-search'], ['2022-06-10', '2022-06-30', tampere, 'unknown'])
    )
    expect(row(ground, '2022-06-30', 'municipality', '837')).toMatchObject({ stock: 1, inflow: 1, unknownIn: 1 })
  })

  it('leaves out the rows of who came and went long before, and counts a history without an event as not told', () => {
    const rows = counted(
      ['2022-05-31', '2022-06-30', '2022-07-31'],
      told(['2022-05-01', '2022-06-09', tampere, 'transferred'], ['2022-06-10', '2022-07-31', none, 'no-search'])
    )
    expect(['2022-05-31', '2022-06-30', '2022-07-31'].map((on) => row(rows, on, 'municipality', '837')?.stock)).toEqual(
      [1, 0, undefined]
    )
    expect(counted(days, told()).map(({ on, name, stock, inflow }) => [on, name, stock, inflow])).toEqual([
      ['2022-05-31', 'not-told', 1, 1],
      ['2022-06-30', 'not-told', 1, 0],
    ])
  })

  it('of a timeline that begins with the return of a former client is a return', () => {
    const rows = counted(days, told(['2022-05-31', '2022-07-31', tampere, 'resumed']))
    expect(row(rows, '2022-05-31', 'municipality', '837')).toMatchObject({ stock: 1, inflow: 1, returns: 1 })
  })

  it('takes the days in any order, each once, and refuses what is no day', () => {
    const timelines = many.slice(0, 20)
    expect(counted(['2022-06-30', '2022-05-31', '2022-06-30'], ...timelines)).toEqual(counted(days, ...timelines))
    expect(() => monitoring(['2022-05-31', '2022-06-31'])).toThrow(InputError)
    expect(counted([], ...timelines)).toEqual([])
  })
})

describe('the counts lose nobody', () => {
  it('each row: stock on a day = stock on the day before + inflow - outflow, and the parts are no more than the whole', () => {
    fc.assert(fc.property(someDays, someOf, (days, timelines) => {
      const rows = counted(days, ...timelines)
      const asked = [...days].sort()
      for (const { on, by, name, stock, inflow, outflow, returns, movesIn, movesOut, unknownIn, unknownOut } of rows) {
        const before = asked[asked.indexOf(on) - 1]
        expect(stock).toBe((before === undefined ? 0 : (row(rows, before, by, name)?.stock ?? 0)) + inflow - outflow)
        expect(returns + movesIn + unknownIn).toBeLessThanOrEqual(inflow)
        expect(movesOut + unknownOut).toBeLessThanOrEqual(outflow)
      }
    }), { numRuns: 60, seed: 1 })
  })

  it('the stock of each day is what clientsOn counts on it', () => {
    fc.assert(fc.property(someDays, someOf, (days, timelines) => {
      const rows = counted(days, ...timelines)
      for (const on of days) {
        const stocks = rows
          .filter((one) => one.on === on && one.stock > 0)
          .map(({ by, name, stock }) => [by, name, stock])
        expect(stocks).toEqual(clientsOn(timelines, on).map(({ by, name, count }) => [by, name, count]))
      }
    }), { numRuns: 60, seed: 2 })
  })

  it('by authority every timeline is counted once on each day, as its spans say', () => {
    fc.assert(fc.property(someDays, someOf, (days, timelines) => {
      const rows = counted(days, ...timelines)
      for (const on of days) {
        const kinds = timelines.map((one) => kindOn(one, on))
        for (const kind of new Set(kinds))
          expect(row(rows, on, 'authority', kind)?.stock).toBe(kinds.filter((one) => one === kind).length)
        const all = rows
          .filter((one) => one.on === on && one.by === 'authority')
          .reduce((sum, { stock }) => sum + stock, 0)
        expect(all).toBe(timelines.length)
      }
    }), { numRuns: 60, seed: 3 })
  })

  it('municipalities, areas and grounds each make up the clients of the municipalities; as many move in as out', () => {
    const rows = counted(['2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31'], ...many)
    for (const on of new Set(rows.map((one) => one.on))) {
      const sum = (by: string, what: 'stock' | 'movesIn' | 'movesOut'): number =>
        rows.filter((one) => one.on === on && one.by === by).reduce((all, one) => all + one[what], 0)
      const clients = row(rows, on, 'authority', 'municipality')?.stock
      expect(clients).toBeGreaterThan(0)
      for (const by of ['municipality', 'area', 'ground']) expect(sum(by, 'stock')).toBe(clients)
      expect(sum('municipality', 'movesIn')).toBe(sum('municipality', 'movesOut'))
      expect(sum('municipality', 'movesIn')).toBeGreaterThan(0)
    }
  })

  it('fewer days tell the same stocks, and the flows between them added up', () => {
    const all = counted(['2022-03-31', '2022-04-30', '2022-05-31'], ...many)
    const few = counted(['2022-03-31', '2022-05-31'], ...many)
    for (const one of few.filter(({ on, by }) => on === '2022-05-31' && by === 'municipality')) {
      const parts = ['2022-04-30', '2022-05-31'].flatMap((on) => row(all, on, one.by, one.name) ?? [])
      expect(one.stock).toBe(row(all, '2022-05-31', one.by, one.name)?.stock ?? 0)
      expect(one.inflow).toBe(parts.reduce((sum, { inflow }) => sum + inflow, 0))
    }
  })
})

describe('what is no timeline', () => {
  const history = { person: {}, until: '2022-06-30', events: [] }
  // As from JavaScript.
  const notOne = [history, Promise.resolve(told()), null, 'p-1', [told()]] as unknown as readonly Timeline[]
  const refusal = {
    problems: [{ code: 'not-a-record', fact: 'timeline', expected: 'what timeline gave: an object with spans' }],
  }
  const thrownBy = (act: () => unknown): unknown => {
    try {
      return act()
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      return error
    }
  }

  it('is refused by both, such as a history or the promise of a timeline', () => {
    for (const one of notOne) {
      expect(thrownBy(() => clientsOn([one], '2022-05-10'))).toMatchObject(refusal)
      expect(thrownBy(() => monitoring(['2022-05-10']).add(one))).toMatchObject(refusal)
    }
  })

  it('is refused in the place of the list, too, and so are days that are no list', () => {
    const list = {
      problems: [
        { code: 'not-a-record', fact: 'timelines', expected: 'what timeline gave, in a list or another iterable' },
      ],
    }
    for (const one of [Promise.resolve([]), null, told(), 'p-1']) {
      expect(thrownBy(() => clientsOn(one as never, '2022-05-10'))).toMatchObject(list) // as from JavaScript
    }
    const days = { problems: [{ code: 'not-a-record', fact: 'days', expected: 'a list of days' }] }
    for (const one of [null, '2022-05-10', {}]) {
      expect(thrownBy(() => monitoring(one as never))).toMatchObject(days) // as from JavaScript
    }
  })
})
