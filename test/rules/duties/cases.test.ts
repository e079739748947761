import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/calendar/day.ts'
import * as library from '../../../src/entry/duties.ts'
import rows from '../../oracle/cases/duties.json' with { type: 'json' }

interface Case {
  readonly id: string
  /** The place in the Act that decides the case. */
  readonly section: string
  readonly title: string
  readonly origin: string
  /** The open point whose recommended reading the case follows. */
  readonly reading?: string
  readonly on: Day
  readonly question:
    | 'planBinding'
    | 'tryoutContract'
    | 'guarantee'
    | 'consequenceOf'
    | 'denial'
    | 'competenceBeforeNotice'
    | 'pendingMatter'
  readonly input: unknown
  readonly expect: Readonly<Record<string, unknown>>
}

// The words of a JSON file are plain strings to the compiler; each function refuses a wrong one.
const cases = rows as unknown as readonly Case[]
const asked = ({ question, input, on }: Case): unknown =>
  (library[question] as (input: unknown, on: Day) => unknown)(input, on)

describe('the cases on duties', () => {
  it('are all there', () => expect(cases).toHaveLength(20))

  it.each(cases.map((one) => [one.id, one.section, one.title, one] as const))(
    '%s %s %s',
    (_id, _section, _title, one) => {
      expect(asked(one)).toMatchObject(one.expect)
      expect(Object.keys(one.expect).length).toBeGreaterThan(0)
    }
  )

  it.each(cases.map((one) => [one.id, one] as const))(
    '%s names its provision among the sources, as it reads on the day',
    (_, one) => {
      const { sources } = asked(one) as { readonly sources: readonly string[] } // every result has sources
      expect(sources.some((source) => source.startsWith(`1269/2020 ${one.section}`))).toBe(true)
    }
  )
})
