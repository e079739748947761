import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  runConformance,
  type ConformanceCase,
  type ConformanceRequest,
  type ConformanceRun
} from '../../src/entry/conformance.ts'
import { InputError } from '../../src/entry/index.ts'

const areaCase = (id: string, more: Partial<ConformanceCase> = {}): ConformanceCase => ({
  id,
  topic: 'areas',
  title: id,
  question: 'area',
  on: null,
  input: { municipality: '837' },
  expected: { municipality: '837', area: 'pirkanmaa' },
  provision: '3 § 7 kohta',
  origin: 'derived from text',
  wording: null,
  ...more,
})
const right = () => ({ answer: { municipality: '837', area: 'pirkanmaa' } })
const cases = ['areas-1', 'areas-2', 'areas-3'].map((id) => areaCase(id))

describe('an option that is not usable is refused', () => {
  it.each<[string, string, object]>([
    ['atOnce', 'not-a-whole-number', { atOnce: 0 }],
    ['atOnce', 'not-a-whole-number', { atOnce: -1 }],
    ['atOnce', 'not-a-whole-number', { atOnce: 1.5 }],
    ['atOnce', 'not-a-whole-number', { atOnce: NaN }],
    ['atOnce', 'not-a-whole-number', { atOnce: '8' }],
    ['timeLimit', 'not-a-number', { timeLimit: 0 }],
    ['timeLimit', 'not-a-number', { timeLimit: NaN }],
    ['timeLimit', 'not-a-number', { timeLimit: '1000' }],
    // A timer of more milliseconds ends at once.
    ['timeLimit', 'not-a-number', { timeLimit: 2 ** 31 }],
    ['topic', 'unknown-word', { topic: 'area' }],
    ['topic', 'unknown-word', { topic: null }],
    ['only', 'not-text', { only: 837 }],
    ['wording', 'not-text', { wording: 3 }],
    ['bail', 'not-a-boolean', { bail: 'no' }],
    ['strict', 'not-a-boolean', { strict: 1 }],
    ['allowUnsupported', 'not-a-boolean', { allowUnsupported: 1 }],
    ['ask', 'not-allowed-here', { ask: 'node answer.mjs' }],
    ['clock', 'not-allowed-here', { clock: 0 }],
    ['cases', 'not-allowed-here', { cases: 'areas' }],
    ['cases[1]', 'not-a-record', { cases: [cases[0], null] }],
    ['cases[0].question', 'unknown-word', { cases: [areaCase('x', { question: 'areas' as 'area' })] }],
    ['cases[0].expected', 'missing-field', { cases: [areaCase('x', { expected: {} })] }],
    ['atonce', 'unknown-field', { atonce: 8 }],
  ])('%s: %s', async (fact, code, differing) => {
    const run = { ask: right, cases, ...differing } as unknown as ConformanceRun // wrong on purpose
    const error: unknown = await runConformance(run).then(
      () => undefined,
      (thrown: unknown) => thrown
    )
    expect(error).toBeInstanceOf(InputError)
    const [{ code: found, fact: named, expected } = { code: '', fact: '', expected: '' }] = (error as InputError)
      .problems // it is one
    expect({ code: found, fact: named }).toEqual({ code, fact })
    expect(expected).not.toBe('')
  })

  it('and nothing is asked', async () => {
    let asked = 0
    const ask = () => {
      asked += 1
      return right()
    }
    await expect(runConformance({ ask, cases, atOnce: 0 })).rejects.toThrow(
      'atOnce: 0; expected a whole number, 1 or more'
    )
    expect(asked).toBe(0)
  })

  it.each<[string, object]>([
    ['an option that is undefined', { atOnce: undefined, timeLimit: undefined, topic: undefined, bail: undefined }],
    ['the smallest numbers', { atOnce: 1, timeLimit: 1_000 }],
    ['more at once than there are cases', { atOnce: 1_000 }],
  ])('but not %s', async (_, options) => {
    expect(await runConformance({ ask: right, cases, ...options })).toMatchObject({
      ok: true,
      counts: { total: 3, same: 3 },
    })
  })
})

describe('a run in which no question is supported', () => {
  const ask = () => ({ unsupported: true })

  it('is not ok: nothing was tested', async () => {
    expect(await runConformance({ ask, cases })).toMatchObject({ ok: false, counts: { total: 3, unsupported: 3 } })
  })

  it('is ok if that is allowed', async () =>
    expect((await runConformance({ ask, cases, allowUnsupported: true })).ok).toBe(true))

  it('is ok with one right answer beside, and not ok with one wrong answer', async () => {
    const but =
      (reply: object) =>
      ({ id }: ConformanceRequest) =>
        id === 'areas-2' ? reply : { unsupported: true }
    expect((await runConformance({ ask: but(right()), cases })).ok).toBe(true)
    expect((await runConformance({ ask: but({ answer: {} }), cases, allowUnsupported: true })).ok).toBe(false)
  })

  it('without any case is not ok even so', async () => {
    expect((await runConformance({ ask, cases, only: 'areas-9', allowUnsupported: true })).ok).toBe(false)
    expect((await runConformance({ ask, cases: [], allowUnsupported: true })).ok).toBe(false)
  })
})

describe('how long answers took', () => {
  it('is told with the clock of the caller: the time since the answer before', async () => {
    let now = 5_000
    const ask = ({ id }: ConformanceRequest) => {
      now += id === 'areas-2' ? 250 : 100
      return right()
    }
    const { results } = await runConformance({ ask, cases, clock: () => now })
    expect(results.map(({ seconds }) => seconds)).toEqual([0.1, 0.25, 0.1])
  })

  it('is not told without a clock', async () => {
    const { results } = await runConformance({ ask: right, cases })
    expect(results.filter((result) => 'seconds' in result)).toEqual([])
  })
})

describe('any run', () => {
  const replies = {
    right,
    wrong: () => ({ answer: {} }),
    unsupported: () => ({ unsupported: true }),
    none: () => 'x',
    thrown: () => {
      throw new Error('x')
    },
    empty: () => ({ ...right(), problems: [] }),
  }
  const kinds = fc.constantFrom(...(Object.keys(replies) as (keyof typeof replies)[])) // its own keys
  const mostlyRight = fc.array(
    fc.oneof({ weight: 8, arbitrary: fc.constant('right' as const) }, { weight: 1, arbitrary: kinds }),
    { minLength: 1, maxLength: 8 }
  )
  const mostly = <T>(usable: T, ...others: readonly T[]): fc.Arbitrary<T> =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(usable) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
  const options = fc.record(
    {
      topic: mostly('areas', 'tasks', 'nothing'),
      only: mostly('areas-1', 'areas-99'),
      wording: mostly('V3', 'V99'),
      bail: fc.boolean(),
      strict: fc.boolean(),
      allowUnsupported: fc.boolean(),
      timeLimit: mostly(1_000, 0, NaN, 2 ** 31),
      atOnce: mostly(2, 1, 100, 0, -1, 0.5, NaN, Infinity),
    },
    { requiredKeys: [] }
  )

  it('that is reported as ok has asked every case that the caller did not exclude, and got a right answer or "unsupported"', async () => {
    let ok = 0
    await fc.assert(
      fc.asyncProperty(mostlyRight, options, async (drawn, given) => {
        const all = drawn.map((_, place) =>
          areaCase(`areas-${place}`, {
            wording: place % 2 === 0 ? 'V3' : null,
            topic: place % 3 === 0 ? 'tasks' : 'areas',
          })
        )
        const asked = new Map<string, keyof typeof replies>()
        const ask = ({ id }: ConformanceRequest): unknown => {
          const kind = drawn[Number(id.slice('areas-'.length))] ?? 'none'
          asked.set(id, kind)
          return replies[kind]()
        }
        // Some of it wrong on purpose.
        const report = await runConformance({ ask, cases: all, ...given } as ConformanceRun).catch(() => undefined)
        if (!report?.ok) return
        ok += 1
        const excluded = ({ id, topic, wording }: ConformanceCase): boolean =>
          (given.topic !== undefined && topic !== given.topic) ||
          (given.only !== undefined && id !== given.only) ||
          (given.wording !== undefined && wording !== given.wording)
        const wanted = all.filter((one) => !excluded(one)).map(({ id }) => asked.get(id))
        expect(wanted.length).toBeGreaterThan(0)
        expect(wanted.filter((kind) => kind !== 'right' && kind !== 'empty' && kind !== 'unsupported')).toEqual([])
        if (given.allowUnsupported !== true) expect(wanted.some((kind) => kind !== 'unsupported')).toBe(true)
        expect(report.counts.notRun).toBe(0)
      }),
      { numRuns: 1_000, seed: 1 }
    )
    expect(ok).toBeGreaterThan(100)
  })
})
