/** The check of a criterion that may come from outside: what is wrong with it, and a copy of it that cannot change. */
import { isDay } from '../calendar/day.ts'
import type { Expectation, ExpectedValue } from '../refusals/expectation.ts'
import * as expected from '../refusals/expected.ts'
import { refuse, type ProblemCode, type Refusal } from '../refusals/problems.ts'
import { deepFreeze } from '../values/deep-freeze.ts'
import { isRecord } from '../values/record.ts'
import type { Criterion } from './language.ts'
import type { FieldType, Kind } from './operations/operation.ts'
import { operations } from './operations/operations.ts'

/** The names of facts by the kind of their values. */
export type FactNames = Readonly<Record<Kind, readonly string[]>>

type Parts = 'part' | 'parts' | 'wordings' | 'content'
type Form = Readonly<Record<string, FieldType | 'text' | Parts>>

const named: Form = { id: 'text', source: 'text' }
const wordingForm: Form = { appliesFrom: 'civil day', holds: 'content' }

/** The fields of a criterion beside `op`, by its `op`. */
const forms: ReadonlyMap<unknown, Form> = /* @__PURE__ */ (() => new Map<unknown, Form>([
  ...Object.entries(operations).map(([op, { fields }]) => [op, { ...named, ...fields }] as const),
  ['allOf', { ...named, of: 'parts' }],
  ['anyOf', { ...named, of: 'parts' }],
  ['not', { ...named, of: 'part' }],
  ['dated', { wordings: 'wordings' }],
]))()

/** Far more than any provision has: a criterion that holds itself ends here, too. */
const mostLevels = 50
const mostCriteria = 1_000
const mostDays = 36_525
const mostYears = 150

const withValues = (expectation: Expectation, values: Readonly<Record<string, ExpectedValue>>): Expectation => ({
  ...expectation, values,
})

const expectedFacts = {
  flag: expected.flagFact, word: expected.wordFact, number: expected.numberFact, day: expected.dayFact,
} as const

type Rule = readonly [isRight: boolean, code: ProblemCode, expected: Expectation]

/** Is a value what a field has to hold, and what was expected? */
function ruleOf(value: unknown, type: Exclude<Form[string], Parts>, names: FactNames): Rule {
  const whole = (most: number): Rule => [
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most,
    'not-a-whole-number', withValues(expected.wholeUpTo, { most }),
  ]
  switch (type) {
    case 'truth':
      return [typeof value === 'boolean', 'not-a-boolean', expected.flag]
    case 'words':
      // A copy, as a method of the list itself would pass over its holes.
      return [Array.isArray(value) && [...value].every((text) => typeof text === 'string'), 'not-text', expected.texts]
    case 'limit':
      return [Number.isFinite(value), 'not-a-number', expected.anyNumber]
    case 'civil day':
      return [isDay(value), 'not-a-day', expected.day]
    case 'days':
      return whole(mostDays)
    case 'years':
      return whole(mostYears)
    case 'text':
      return [typeof value === 'string' && value.trim() !== '', 'not-text', expected.filledText]
    default: {
      const words = names[type]
      return [words.some((name) => name === value), 'unknown-fact', withValues(expectedFacts[type], { words })]
    }
  }
}

const expectedParts = {
  part: expected.onePart, parts: expected.parts, wordings: expected.wordings,
} as const

/**
 * A copy of a criterion, frozen all the way down, once everything in it is right: every field is there and none beside,
 * groups are not empty, wordings stand in the order of time.
 *
 * Throws an {@link InputError} with everything that is wrong, each with its place: `criterion.of[1].limit`.
 */
export function checkedCopy(criterion: unknown, names: FactNames): Criterion {
  const refusals: Refusal[] = []
  let count = 0
  const add = (code: ProblemCode, fact: string, value: unknown, expected: Expectation): void => {
    refusals.push({ code, fact, value, expected })
  }

  /** The fields of a record, each copied as its form says. */
  const fieldsOf = (
    record: Readonly<Record<string, unknown>>, form: Form, place: string, level: number
  ): Readonly<Record<string, unknown>> => {
    for (const name in record) {
      if (name === 'op' || Object.hasOwn(form, name)) continue
      const words = Object.keys(form)
      add('unknown-field', `${place}.${name}`, record[name], withValues(expected.word, { words }))
    }
    return Object.fromEntries(Object.entries(form).map(([name, type]) => [
      name, fieldOf(record[name], type, `${place}.${name}`, level),
    ]))
  }

  const fieldOf = (value: unknown, type: Form[string], place: string, level: number): unknown => {
    if (value === undefined) return add('missing-field', place, value, expected.value)
    switch (type) {
      case 'part':
      case 'parts':
      case 'wordings':
        return listOf(value, type, place, level)
      case 'content':
        return criterionOf(value, place, level, false)
    }
    const [isRight, code, expectation] = ruleOf(value, type, names)
    if (!isRight) add(code, place, value, expectation)
    return Array.isArray(value) ? [...value] : value
  }

  const listOf = (value: unknown, type: keyof typeof expectedParts, place: string, level: number): unknown => {
    if (!Array.isArray(value) || value.length === 0 || (type === 'part' && value.length > 1)) {
      return add('out-of-range', place, value, expectedParts[type])
    }
    const parts = Array.from(value, (part: unknown, number) => {
      const at = `${place}[${number}]`
      return type === 'wordings' ? wordingOf(part, at, level) : criterionOf(part, at, level, true)
    })
    if (type === 'wordings') checkOrder(parts, place)
    return parts
  }

  const wordingOf = (value: unknown, place: string, level: number): unknown =>
    isRecord(value)
      ? fieldsOf(value, wordingForm, place, level)
      : add('not-a-record', place, value, expected.wording)

  const checkOrder = (wordings: readonly unknown[], place: string): void => {
    const days = wordings.map((wording) => (isRecord(wording) ? wording['appliesFrom'] : undefined))
    days.forEach((day, number) => {
      const before = days[number - 1]
      if (!isDay(before) || !isDay(day) || day > before) return
      add('out-of-order', `${place}[${number}].appliesFrom`, day, withValues(expected.afterWording, { day: before }))
    })
  }

  const criterionOf = (value: unknown, place: string, level: number, mayBeDated: boolean): unknown => {
    if (count > mostCriteria) return undefined // too many have been refused; nothing more is read
    count = level > mostLevels ? mostCriteria + 1 : count + 1
    if (count > mostCriteria) {
      const most = withValues(expected.mostCriteria, { most: mostCriteria, levels: mostLevels })
      return add('out-of-range', place, null, most)
    }
    if (!isRecord(value)) return add('not-a-record', place, value, expected.criterion)
    const { op } = value
    const form = forms.get(op)
    if (form === undefined || (op === 'dated' && !mayBeDated)) {
      const words = [...forms.keys()].map(String).filter((word) => mayBeDated || word !== 'dated')
      const code = op === undefined ? 'missing-field' : 'unknown-word'
      return add(code, `${place}.op`, op, withValues(expected.word, { words }))
    }
    const fields = fieldsOf(value, form, place, level + 1)
    if ('at' in fields && fields['at'] === fields['fact']) {
      add('conflicting', `${place}.at`, fields['at'], expected.anotherFact)
    }
    return { op, ...fields }
  }

  const copy = criterionOf(criterion, 'criterion', 0, true)
  refuse(refusals)
  return deepFreeze(copy) as Criterion // nothing was wrong with it
}
