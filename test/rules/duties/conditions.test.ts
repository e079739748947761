import { describe, expect, it } from 'vitest'
import type { Leaf } from '../../../src/criteria/language.ts'
import { isProvision } from '../../../src/act/register.ts'
import { wordings } from '../../../src/act/wordings.ts'
import { stockCases } from '../../../src/rules/duties/competence-before-notice.ts'
import { firstCase, truthOf, type Condition, type FieldVocabulary } from '../../../src/rules/duties/conditions.ts'
import { clientCases } from '../../../src/rules/duties/guarantee-conditions.ts'
import { registeredUnderReform } from '../../../src/rules/duties/interview-rules.ts'
import * as matter from '../../../src/rules/duties/pending-matter.ts'
import * as plan from '../../../src/rules/duties/plan-cases.ts'
import { organisedByOwnMunicipality } from '../../../src/rules/duties/tryout-contract.ts'
import { day, flag, number, orNone, word } from '../../../src/rules/fields.ts'
import { accessConditions } from '../../../src/rules/frame/access-right.ts'
import { excludedByChapter14, refusedOnExpediency } from '../../../src/rules/frame/appeal.ts'
import { orderWithDeadline, stoppedByAppealBody } from '../../../src/rules/frame/supervision-measure.ts'
import * as expected from '../../../src/refusals/expected.ts'

interface Lamp {
  readonly lit?: boolean | undefined
  readonly colour?: 'red' | 'green' | undefined
  readonly hours?: number | undefined
  readonly boughtOn?: string | undefined
  readonly brokenOn?: string | null | undefined
}

const fields = () => ({
  lit: flag, colour: word('red', 'green'), hours: number(10, expected.days), boughtOn: day, brokenOn: orNone(day),
})
const on = '2022-01-01'
const named = { id: 'x', source: '24 § 2 mom.' } as const
const lit: Condition<Lamp> = { op: 'is', fact: 'lit', value: true, ...named }
const red: Condition<Lamp> = { op: 'oneOf', fact: 'colour', values: ['red'], ...named }

describe('a condition about fields that may be absent', () => {
  it('is certain where every value that the field can hold gives the same', () => {
    const isDecided = (when: Condition<Lamp>) => truthOf<Lamp>(when, fields)({}, on)
    const eitherColour: Condition<Lamp> = { op: 'oneOf', fact: 'colour', values: ['red', 'green'], ...named }
    expect(isDecided(eitherColour)).toEqual({ truth: 'yes', missing: [] })
    expect(isDecided({ op: 'atMost', fact: 'hours', limit: 10, ...named })).toEqual({ truth: 'yes', missing: [] })
    expect(isDecided({ op: 'under', fact: 'hours', limit: 0, ...named })).toEqual({ truth: 'no', missing: [] })
    expect(isDecided({ op: 'under', fact: 'hours', limit: 3, ...named })).toEqual({
      truth: 'unknown',
      missing: ['hours'],
    })
    expect(isDecided({ op: 'onOrAfter', fact: 'boughtOn', day: '2022-01-02', ...named }).truth).toBe('no')
    expect(isDecided({ op: 'onOrAfter', fact: 'boughtOn', day: '0001-01-01', ...named }).truth).toBe('yes')
    expect(isDecided({ op: 'onOrAfter', fact: 'brokenOn', day: '0001-01-01', ...named }).truth).toBe('unknown')
  })

  it('begins with its first wording, and changes with the next', () => {
    const isDecided = truthOf<Lamp>({
      op: 'dated',
      wordings: [{ appliesFrom: '2022-01-01', holds: lit }, { appliesFrom: '2022-02-01', holds: red }],
    }, fields)
    const known = { lit: true, colour: 'green' } as const
    expect(['2021-12-31', '2022-01-01', '2022-01-31', '2022-02-01'].map((day) => isDecided(known, day).truth))
      .toEqual(['no', 'yes', 'yes', 'no'])
  })

  it('names the fields from which a fact is worked out, as far as they are absent', () => {
    const isRedAndLit = truthOf<Lamp>(lit, () => ({
      lit: { ...flag, from: ['colour', 'lit'], read: ({ colour }) => (colour === 'green' ? false : undefined) },
    }))
    expect(isRedAndLit({ colour: 'green' }, on)).toEqual({ truth: 'no', missing: [] })
    expect(isRedAndLit({ colour: 'red' }, on)).toEqual({ truth: 'unknown', missing: ['lit'] })
    expect(isRedAndLit({}, on)).toEqual({ truth: 'unknown', missing: ['colour', 'lit'] })
  })
})

describe('the first case that is given', () => {
  const lamps = [{ when: lit, light: 'on' }, { when: red, light: 'off' }, { light: 'off' }]
  const caseOf = firstCase<Lamp, (typeof lamps)[number]>(lamps, fields)

  it('is every case that a completion reaches, with the fields that tell them apart', () => {
    expect(caseOf({}, on)).toEqual({ rows: [lamps[0], lamps[1], lamps[2]], missing: ['lit', 'colour'] })
    expect(caseOf({ lit: true }, on)).toEqual({ rows: [lamps[0]], missing: [] })
  })

  it('reads otherwise from each change on, in whatever order the cases have theirs', () => {
    const from = (appliesFrom: string, holds: Leaf<FieldVocabulary<Lamp>>): Condition<Lamp> => (
      { op: 'dated', wordings: [{ appliesFrom, holds }] }
    )
    const later = firstCase<Lamp, { when?: Condition<Lamp>; light: string }>(
      [{ when: from('2022-02-01', red), light: 'red' }, { when: from('2022-01-01', lit), light: 'on' }, { light: 'off' }],
      fields
    )
    const lights = ['2021-12-31', '2022-01-01', '2022-01-31', '2022-02-01'].map(
      (day) => later({ lit: true, colour: 'red' }, day).rows[0]?.light
    )
    expect(lights).toEqual(['off', 'on', 'on', 'red'])
  })

  it('turns on no field that changes only what is not compared', () => {
    const light = (lamp: (typeof lamps)[number]): string => lamp.light
    // Asked just before without a light to compare.
    expect(caseOf({}, on).missing).toEqual(['lit', 'colour'])
    expect(caseOf({}, on, light)).toEqual({ rows: [lamps[0], lamps[1], lamps[2]], missing: ['lit'] })
    expect(caseOf({ lit: false }, on, light)).toEqual({ rows: [lamps[1], lamps[2]], missing: [] })
  })
})

describe('the conditions of duties and of the frame', () => {
  const cases = [...clientCases,...stockCases,...matter.duringAct,...matter.afterAct,...plan.duringAct,...plan.afterAct]
  const conditions: readonly unknown[] = [
    ...cases.flatMap(({ when }) => when ?? []), ...accessConditions.map(({ condition }) => condition),
    organisedByOwnMunicipality, registeredUnderReform, excludedByChapter14, refusedOnExpediency,
    orderWithDeadline, stoppedByAppealBody,
  ]
  const partsOf = (value: unknown): object[] =>
    typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : []
  const parts = conditions.flatMap(partsOf)

  it('have an id each that means one thing, and a source that there is', () => {
    const meaning = new Map<string, string>()
    for (const part of parts) {
      if (!('id' in part && 'source' in part && 'op' in part)) continue
      const { id, source, ...test } = part
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
      expect(isProvision(source) || /^\d+\/\d{4} \S/.test(String(source)), String(source)).toBe(true)
      const said = 'of' in test ? String(test.op) : JSON.stringify({ ...test, values: undefined })
      expect(meaning.get(String(id)) ?? said, String(id)).toBe(said)
      meaning.set(String(id), said)
    }
    expect(meaning.size).toBe(55)
  })

  it('change on the first day of a wording', () => {
    const changes = parts.flatMap((part) => ('appliesFrom' in part ? [part.appliesFrom] : []))
    expect(changes.filter((day) => !wordings.some(({ from }) => from === day))).toEqual([])
  })
})
