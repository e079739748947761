/** The check of a criterion that may come from outside: what is wrong with it, and a copy of it that cannot change. */
import { deepFreeze } from '../values/deep-freeze.ts'
import { isDay } from '../calendar/day.ts'
import { InputError, type Problem, type ProblemCode } from '../refusals/problems.ts'
import { isRecord } from '../values/record.ts'
import type { Criterion, Group, Test } from './language.ts'

/** The names of facts by the kind of their values. */
export interface FactNames {
  readonly flag: readonly string[]
  readonly word: readonly string[]
  readonly number: readonly string[]
  readonly day: readonly string[]
}

/** What a field of a criterion holds. */
type Holds =
  | keyof FactNames
  | 'truth' | 'words' | 'limit' | 'civil day' | 'days' | 'years' | 'text'
  | 'part' | 'parts' | 'wordings' | 'content'

type Entries = Readonly<Record<string, unknown>>
type Form = Readonly<Record<string, Holds>>

const named: Form = { id: 'text', source: 'text' }

/** The fields of each operation, beside `op`. */
const forms: Readonly<Record<Test['op'] | Group['op'] | 'dated', Form>> = {
  is: { ...named, fact: 'flag', value: 'truth' },
  oneOf: { ...named, fact: 'word', values: 'words' },
  otherThan: { ...named, fact: 'word', values: 'words' },
  under: { ...named, fact: 'number', limit: 'limit' },
  atMost: { ...named, fact: 'number', limit: 'limit' },
  atLeast: { ...named, fact: 'number', limit: 'limit' },
  onOrAfter: { ...named, fact: 'day', day: 'civil day' },
  withinDays: { ...named, fact: 'day', days: 'days' },
  youngerThan: { ...named, fact: 'day', years: 'years' },
  ofAge: { ...named, fact: 'day', years: 'years', at: 'day' },
  any: { ...named, fact: 'word' },
  allOf: { ...named, of: 'parts' },
  anyOf: { ...named, of: 'parts' },
  not: { ...named, of: 'part' },
  dated: { wordings: 'wordings' },
}
const wordingForm: Form = { appliesFrom: 'civil day', holds: 'content' }

const isOp = (op: unknown): op is keyof typeof forms => typeof op === 'string' && Object.hasOwn(forms, op)

/** Far more than any provision has: a criterion that holds itself ends here, too. */
const mostLevels = 50
const mostCriteria = 1_000
const mostDays = 36_525
const mostYears = 150

const isWhole = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most

const list = (names: readonly string[]): string => names.join(', ')

type Rule = readonly [isRight: (value: unknown) => boolean, code: ProblemCode, expected: string]

/** What a value that is no part has to be. */
function ruleOf(holds: Exclude<Holds, 'part' | 'parts' | 'wordings' | 'content'>, names: FactNames): Rule {
  const isName = (of: readonly string[]) => (value: unknown): boolean => of.some((name) => name === value)
  switch (holds) {
    case 'flag':
      return [isName(names.flag), 'unknown-fact', `a fact that is true or false: ${list(names.flag)}`]
    case 'word':
      return [isName(names.word), 'unknown-fact', `a fact whose values are words: ${list(names.word)}`]
    case 'number':
      return [isName(names.number), 'unknown-fact', `a fact that is a number: ${list(names.number)}`]
    case 'day':
      return [isName(names.day), 'unknown-fact', `a fact that is a day: ${list(names.day)}`]
    case 'truth':
      return [(value) => typeof value === 'boolean', 'not-a-boolean', 'true or false']
    case 'words':
      return [(value) => isListOfTexts(value), 'not-text', 'a list of texts']
    case 'limit':
      return [(value) => Number.isFinite(value), 'not-a-number', 'a number']
    case 'civil day':
      return [isDay, 'not-a-day', 'a day that exists, written YYYY-MM-DD']
    case 'days':
      return [(value) => isWhole(value, mostDays), 'not-a-whole-number', `a whole number from 0 to ${mostDays}`]
    case 'years':
      return [(value) => isWhole(value, mostYears), 'not-a-whole-number', `a whole number from 0 to ${mostYears}`]
    case 'text':
      return [(value) => typeof value === 'string' && value.trim() !== '', 'not-text', 'a text that is not empty']
  }
}

/** By number: a method of the list would pass over its holes. */
function isListOfTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (let place = 0; place < value.length; place += 1) if (typeof value[place] !== 'string') return false
  return true
}

const opsBut = (...others: readonly string[]): string => list(Object.keys(forms).filter((op) => !others.includes(op)))

const expectedParts = {
  part: 'a list of one criterion',
  parts: 'a list of criteria, not empty',
  wordings: 'a list of wordings, not empty',
} as const

/**
 * A copy of a criterion, frozen all the way down, once everything in it is right: every field is there and none beside,
 * groups are not empty, wordings stand in the order of time.
 *
 * Throws an {@link InputError} with everything that is wrong, each with its place: `criterion.of[1].limit`.
 */
export function checkedCopy(criterion: unknown, names: FactNames): Criterion {
  const problems: Problem[] = []
  let count = 0
  const add = (code: ProblemCode, fact: string, value: unknown, expected: string): void => {
    problems.push({ code, fact, value, expected })
  }

  /** The fields of a record, each copied as its form says. */
  const fieldsOf = (record: Entries, form: Form, place: string, level: number): Record<string, unknown> => {
    for (const name in record) {
      if (name === 'op' || Object.hasOwn(form, name)) continue
      add('unknown-field', `${place}.${name}`, record[name], `one of: ${list(Object.keys(form))}`)
    }
    const fields = Object.entries(form).map(([name, holds]) => {
      return [name, fieldOf(record[name], holds, `${place}.${name}`, level)] as const
    })
    return Object.fromEntries(fields)
  }

  const fieldOf = (value: unknown, holds: Holds, place: string, level: number): unknown => {
    if (value === undefined) return add('missing-field', place, value, 'a value')
    switch (holds) {
      case 'part':
      case 'parts':
      case 'wordings':
        return listOf(value, holds, place, level)
      case 'content':
        return criterionOf(value, place, level, false)
      default: {
        const [isRight, code, expected] = ruleOf(holds, names)
        if (!isRight(value)) add(code, place, value, expected)
        return Array.isArray(value) ? [...value] : value
      }
    }
  }

  const listOf = (value: unknown, holds: keyof typeof expectedParts, place: string, level: number): unknown => {
    if (!Array.isArray(value) || value.length === 0 || (holds === 'part' && value.length > 1)) {
      return add('out-of-range', place, value, expectedParts[holds])
    }
    const parts = Array.from(value, (part: unknown, number) => {
      const at = `${place}[${number}]`
      return holds === 'wordings' ? wordingOf(part, at, level) : criterionOf(part, at, level, true)
    })
    if (holds === 'wordings') checkOrder(parts, place)
    return parts
  }

  const wordingOf = (value: unknown, place: string, level: number): unknown => {
    if (!isRecord(value)) return add('not-a-record', place, value, 'a wording: an object with appliesFrom and holds')
    return fieldsOf(value, wordingForm, place, level)
  }

  const checkOrder = (wordings: readonly unknown[], place: string): void => {
    const days = wordings.map((wording) => (isRecord(wording) ? wording['appliesFrom'] : undefined))
    days.forEach((day, number) => {
      const before = days[number - 1]
      if (!isDay(before) || !isDay(day) || day > before) return
      const expected = `a day after that of the wording before it, ${before}`
      add('out-of-order', `${place}[${number}].appliesFrom`, day, expected)
    })
  }

  const criterionOf = (value: unknown, place: string, level: number, mayBeDated: boolean): unknown => {
    if (count > mostCriteria) return undefined // too many have been refused; nothing more is read
    count = level > mostLevels ? mostCriteria + 1 : count + 1
    if (count > mostCriteria) {
      const expected = `at most ${mostCriteria} criteria, at most ${mostLevels} inside one another`
      return add('out-of-range', place, null, expected)
    }
    if (!isRecord(value)) {
      return add('not-a-record', place, value, 'a criterion: an object with op, id, source and the fields of its op')
    }
    const { op } = value
    if (!isOp(op) || (op === 'dated' && !mayBeDated)) {
      const code = op === undefined ? 'missing-field' : 'unknown-word'
      return add(code, `${place}.op`, op, `one of: ${mayBeDated ? opsBut() : opsBut('dated')}`)
    }
    const fields = fieldsOf(value, forms[op], place, level + 1)
    if (op === 'ofAge' && fields['at'] === fields['fact']) {
      add('conflicting', `${place}.at`, fields['at'], 'another fact than the day of birth')
    }
    return { op, ...fields }
  }

  const copy = criterionOf(criterion, 'criterion', 0, true)
  if (problems.length > 0) throw new InputError(problems)
  return deepFreeze(copy) as Criterion // nothing was wrong with it
}
