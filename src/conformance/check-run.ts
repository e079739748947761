/** Refuses a run whose options are not usable: it would ask nothing, or end at once, and look as if all were well. */
import { InputError, type Problem, type ProblemCode } from '../refusals/problems.ts'
import { topics } from './case.ts'
import { compared } from './compare.ts'

type Accepts = (value: unknown) => boolean

/** The longest wait that a timer knows, in milliseconds; with a longer one it ends at once. */
const longestWait = 2 ** 31 - 1

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isOneOf =
  (words: readonly string[]): Accepts =>
  (value) =>
    typeof value === 'string' && words.includes(value)
const isFunction: Accepts = (value) => typeof value === 'function'
const isBoolean: Accepts = (value) => typeof value === 'boolean'
const isText: Accepts = (value) => typeof value === 'string'

type Rule = readonly [accepts: Accepts, code: ProblemCode, expected: string]

const text: Rule = [isText, 'not-text', 'a text']
const flag: Rule = [isBoolean, 'not-a-boolean', 'true or false']

const options: Readonly<Record<string, Rule>> = {
  ask: [isFunction, 'not-allowed-here', 'a function'],
  cases: [Array.isArray, 'not-allowed-here', 'a list of cases'],
  topic: [isOneOf(topics), 'unknown-word', `one of: ${topics.join(', ')}`],
  only: text,
  wording: text,
  bail: flag,
  strict: flag,
  allowUnsupported: flag,
  timeLimit: [
    (value) => typeof value === 'number' && value > 0 && value <= longestWait,
    'not-a-number',
    `milliseconds: a number, more than 0 and at most ${longestWait}`,
  ],
  atOnce: [(value) => Number.isInteger(value) && Number(value) >= 1, 'not-a-whole-number', 'a whole number, 1 or more'],
  clock: [isFunction, 'not-allowed-here', 'a function that gives milliseconds'],
}

function optionProblem(name: string, value: unknown): Problem | undefined {
  const rule = Object.hasOwn(options, name) ? options[name] : undefined
  if (rule === undefined)
    return { code: 'unknown-field', fact: name, value, expected: `one of: ${Object.keys(options).join(', ')}` }
  const [accepts, code, expected] = rule
  const isLeftOut = value === undefined && name !== 'ask'
  return isLeftOut || accepts(value) ? undefined : { code, fact: name, value, expected }
}

/** What is wrong with a case; a case that expects nothing that is compared could not fail. */
function caseProblem(one: unknown, place: number): Problem | undefined {
  const fact = `cases[${place}]`
  if (!isRecord(one)) return { code: 'not-a-record', fact, value: one, expected: 'a case' }
  const { question, expected } = one
  const fields = Object.entries(compared).find(([name]) => name === question)?.[1][0]
  if (fields === undefined) {
    return {
      code: 'unknown-word',
      fact: `${fact}.question`,
      value: question,
      expected: `one of: ${Object.keys(compared).join(', ')}`,
    }
  }
  if (isRecord(expected) && fields.some((field) => field in expected)) return undefined
  return {
    code: 'missing-field',
    fact: `${fact}.expected`,
    value: expected,
    expected: `at least one of: ${fields.join(', ')}`,
  }
}

/** @throws InputError naming each option that is not usable */
export function checkRun(run: unknown): void {
  if (!isRecord(run))
    throw new InputError([{ code: 'not-a-record', fact: null, value: run, expected: 'an object with options' }])
  const faults = Object.entries({ ask: undefined, ...run }).map(([name, value]) => optionProblem(name, value))
  const inCases = Array.isArray(run.cases) ? run.cases.map(caseProblem) : []
  const problems = [...faults, ...inCases].filter((problem) => problem !== undefined)
  if (problems.length > 0) throw new InputError(problems)
}
