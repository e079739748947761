/** Refuses a run whose options are not usable: it would ask nothing, or end at once, and look as if all were well. */
import type { Expectation } from '../refusals/expectation.ts'
import * as expected from '../refusals/expected.ts'
import { refusal, refuse, type ProblemCode, type Refusal } from '../refusals/problems.ts'
import { topics } from './case.ts'
import { comparedFields } from './compare.ts'
import { isJsonObject } from './reply.ts'

type Accepts = (value: unknown) => boolean

/** The longest wait that a timer knows, in milliseconds; with a longer one it ends at once. */
const longestWait = 2 ** 31 - 1

const isOneOf =
  (words: readonly string[]): Accepts =>
  (value) =>
    typeof value === 'string' && words.includes(value)
const isFunction: Accepts = (value) => typeof value === 'function'
const isBoolean: Accepts = (value) => typeof value === 'boolean'
const isText: Accepts = (value) => typeof value === 'string'

type Rule = readonly [accepts: Accepts, code: ProblemCode, expected: Expectation]

const text: Rule = [isText, 'not-text', expected.text]
const flag: Rule = [isBoolean, 'not-a-boolean', expected.flag]

const options: Readonly<Record<string, Rule>> = {
  ask: [isFunction, 'not-allowed-here', expected.callable],
  cases: [Array.isArray, 'not-allowed-here', expected.cases],
  topic: [isOneOf(topics), 'unknown-word', { ...expected.word, values: { words: topics } }],
  only: text,
  wording: text,
  bail: flag,
  strict: flag,
  allowUnsupported: flag,
  timeLimit: [
    (value) => typeof value === 'number' && value > 0 && value <= longestWait,
    'not-a-number',
    { ...expected.wait, values: { most: longestWait } },
  ],
  atOnce: [(value) => Number.isInteger(value) && Number(value) >= 1, 'not-a-whole-number', expected.wholeFromOne],
  clock: [isFunction, 'not-allowed-here', expected.clock],
}

function refusalOfOption(name: string, value: unknown): Refusal | undefined {
  const rule = Object.hasOwn(options, name) ? options[name] : undefined
  if (rule === undefined) {
    const words = Object.keys(options)
    return { code: 'unknown-field', fact: name, value, expected: { ...expected.word, values: { words } } }
  }
  const [accepts, code, kind] = rule
  const isLeftOut = value === undefined && name !== 'ask'
  return isLeftOut || accepts(value) ? undefined : { code, fact: name, value, expected: kind }
}

/** What is wrong with a case; a case that expects nothing that is compared could not fail. */
function refusalOfCase(one: unknown, place: number): Refusal | undefined {
  const fact = `cases[${place}]`
  if (!isJsonObject(one)) return { code: 'not-a-record', fact, value: one, expected: expected.oneCase }
  const { question, expected: answer } = one
  const fields = Object.entries(comparedFields).find(([name]) => name === question)?.[1][0]
  if (fields === undefined) {
    return {
      code: 'unknown-word',
      fact: `${fact}.question`,
      value: question,
      expected: { ...expected.word, values: { words: Object.keys(comparedFields) } },
    }
  }
  if (isJsonObject(answer) && fields.some((field) => field in answer)) return undefined
  return {
    code: 'missing-field',
    fact: `${fact}.expected`,
    value: answer,
    expected: { ...expected.someOf, values: { words: fields } },
  }
}

/** @throws InputError naming each option that is not usable */
export function checkRun(run: unknown): void {
  if (!isJsonObject(run)) throw refusal({ code: 'not-a-record', fact: null, value: run, expected: expected.options })
  const faults = Object.entries({ ask: undefined, ...run }).map(([name, value]) => refusalOfOption(name, value))
  const inCases = Array.isArray(run.cases) ? run.cases.map(refusalOfCase) : []
  refuse([...faults, ...inCases].filter((one) => one !== undefined))
}
