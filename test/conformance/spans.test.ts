import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesFrom, type ConformanceCase } from '../../src/entry/conformance.ts'

interface Span {
  readonly from: string
  readonly to: string
  readonly authority: unknown
  readonly because: string
}

const caseOf = (spans: readonly object[]): ConformanceCase => ({
  id: 'lifetime-one',
  topic: 'lifetime',
  title: 'One',
  question: 'timeline',
  on: '2022-05-31',
  input: { history: {} },
  expected: { spans },
  provision: '5 § 1 mom.',
  origin: 'boundary',
  wording: 'V3',
})
const whats = (expected: readonly object[], answered: readonly object[]): readonly string[] =>
  differencesFrom(caseOf(expected), { answer: { spans: answered } }).map(({ what }) => what)

const tampere = { kind: 'municipality', code: '837', area: 'pirkanmaa' }
const whole: Span = { from: '2022-05-10', to: '2022-05-31', authority: tampere, because: 'transferred' }

describe('one expected span, 10 to 31 May, answered in two pieces', () => {
  const pieces = (to: string, from: string): readonly object[] => [
    { ...whole, to },
    { ...whole, from },
  ]

  it('with no day between them is the same', () =>
    expect(whats([whole], pieces('2022-05-20', '2022-05-21'))).toEqual([]))
  it('with a day missing between them is different', () =>
    expect(whats([whole], pieces('2022-05-20', '2022-05-22'))).toEqual(['spans[0].to', 'spans[1]']))
  it('with a day in both of them is different', () =>
    expect(whats([whole], pieces('2022-05-20', '2022-05-20'))).toEqual(['spans[0].to', 'spans[1]']))
  it('in the wrong order is different', () =>
    expect(whats([whole], [...pieces('2022-05-20', '2022-05-21')].reverse())).not.toEqual([]))
  it('of which one ends before it begins is different', () => {
    expect(
      whats(
        [whole],
        [
          { ...whole, to: '2022-05-08' },
          { ...whole, from: '2022-05-09' },
        ]
      )
    ).not.toEqual([])
  })
  it('cut at a day that does not exist is different', () =>
    expect(whats([whole], pieces('2022-05-32', '2022-05-33'))).not.toEqual([]))
  it('over the end of a month is the same', () => {
    const long = { ...whole, to: '2022-06-30' }
    expect(
      whats(
        [long],
        [
          { ...long, to: '2022-05-31' },
          { ...long, from: '2022-06-01' },
        ]
      )
    ).toEqual([])
  })
  it('that differ in a field that is not compared is the same', () => {
    const named = { ...whole, authority: { ...tampere, name: 'Tampere' }, from: '2022-05-21', sources: ['5 § 1 mom.'] }
    expect(whats([whole], [{ ...whole, to: '2022-05-20' }, named])).toEqual([])
  })
  it('of two authorities is different', () => {
    expect(
      whats(
        [whole],
        [
          { ...whole, to: '2022-05-20' },
          { ...whole, from: '2022-05-21', authority: { ...tampere, code: '604' } },
        ]
      )
    ).toEqual(['spans[0].to', 'spans[1]'])
  })
  it('of which the second names no TE office is different', () => {
    const office = { ...whole, authority: { kind: 'te-office', name: 'Pirkanmaan TE-toimisto' } }
    expect(
      whats(
        [office],
        [
          { ...office, to: '2022-05-20' },
          { ...office, from: '2022-05-21', authority: { kind: 'te-office' } },
        ]
      )
    ).not.toEqual([])
  })
})

describe('neighbours that are expected and say the same', () => {
  const expected = [
    { ...whole, to: '2022-05-20' },
    { ...whole, from: '2022-05-21' },
  ]
  it('are answered by one span', () => expect(whats(expected, [whole])).toEqual([]))
  it('are not answered by the first of them', () =>
    expect(whats(expected, expected.slice(0, 1))).toEqual(['spans[0].to']))
})

describe('timelines of which nothing but whole spans is known', () => {
  const days = Array.from({ length: 21 }, (_, place) => `2022-05-${String(place + 10)}`)
  const authorities: readonly unknown[] = [
    tampere,
    { kind: 'te-office', name: 'Pirkanmaan TE-toimisto' },
    { kind: 'none' },
    null,
  ]
  const spans = fc
    .array(
      fc.record({
        from: fc.constantFrom(...days),
        length: fc.integer({ min: -1, max: 6 }),
        authority: fc.constantFrom(...authorities),
      }),
      { maxLength: 5 }
    )
    .map((drawn): readonly Span[] =>
      drawn.map(({ from, length, authority }) => ({
        from,
        to: days[Math.min(days.length - 1, Math.max(0, days.indexOf(from) + length))] ?? from,
        authority,
        because: 'transferred',
      }))
    )
  /** A timeline without gap or overlap, its spans cut anywhere: neighbours may say the same. */
  const gapless = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...authorities)), { minLength: 1, maxLength: 4 })
    .map((drawn): readonly Span[] => {
      let next = 0
      return drawn.map(([length, authority]): Span => {
        const from = days[next] ?? ''
        next += length
        return { from, to: days[next - 1] ?? '', authority, because: 'transferred' }
      })
    })
  /** What a timeline says of each day, in its order: another way to say the same, cut into days. */
  const byDay = (spans: readonly Span[]): readonly string[] =>
    spans.flatMap(({ from, to, authority }) =>
      from > to
        ? [`${from} > ${to}`]
        : days.filter((day) => from <= day && day <= to).map((day) => `${day} ${JSON.stringify(authority)}`)
    )

  it('are the same exactly where they say the same of the same days in the same order', () => {
    fc.assert(
      fc.property(gapless, fc.oneof(spans, gapless), (expected, answered) => {
        expect(whats(expected, answered).length === 0).toBe(
          JSON.stringify(byDay(expected)) === JSON.stringify(byDay(answered))
        )
      }),
      { numRuns: 2_000, seed: 1 }
    )
  })

  it('are the same however the spans are cut', () => {
    fc.assert(
      fc.property(gapless, (expected) => {
        const inDays = expected.flatMap((span) =>
          days.filter((day) => span.from <= day && day <= span.to).map((day) => ({ ...span, from: day, to: day }))
        )
        expect(whats(expected, inDays)).toEqual([])
        expect(whats(inDays, expected)).toEqual([])
      }),
      { numRuns: 300, seed: 1 }
    )
  })

  it('are different with any one day left out', () => {
    fc.assert(
      fc.property(gapless, fc.nat(), (expected, number) => {
        const inDays = expected.flatMap((span) =>
          days.filter((day) => span.from <= day && day <= span.to).map((day) => ({ ...span, from: day, to: day }))
        )
        const lost = number % inDays.length
        expect(
          whats(
            expected,
            inDays.filter((_, place) => place !== lost)
          )
        ).not.toEqual([])
      }),
      { numRuns: 300, seed: 1 }
    )
  })
})
