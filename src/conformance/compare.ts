/** What of an answer is compared with what a case expects, and how the two differ. */
import type { ConformanceCase, ConformanceQuestion } from './case.ts'
import type { ConformanceReply } from './reply.ts'

/** One difference: what differs, what the case expects, and what came instead. */
export interface Difference {
  readonly what: string
  readonly expected: unknown
  readonly answered: unknown
}

type Known = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Known => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is compared of each answer; the second list only when asked to be strict. */
const compared: Readonly<Record<ConformanceQuestion, readonly [readonly string[], readonly string[]]>> = {
  assess: [['outcome', 'authority', 'grounds', 'barredBy', 'missing'], ['wording', 'sources']],
  competentAuthority: [['outcome', 'authority', 'modality', 'missing'], []],
  timeline: [['spans'], []],
  area: [['municipality', 'area', 'inTrial', 'teOffice', 'inAland'], []],
  input: [['problems'], []],
}

/** Lists whose order says nothing about the law. */
const unordered: readonly string[] = ['grounds', 'barredBy', 'missing']

/** The value as text, the fields of every record in the order of their names. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part)) ?? 'undefined'

const sorted = (list: readonly unknown[]): readonly unknown[] => list.map((entry) => [asText(entry), entry] as const).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, entry]) => entry)

/** Of `given` only the fields that `expected` has: what an answer says beyond is its own affair. */
const like = (given: unknown, expected: unknown): unknown =>
  isRecord(given) && isRecord(expected) ? Object.fromEntries(Object.keys(expected).map((name) => [name, given[name]])) : given

const spanFields = ['from', 'to', 'authority', 'because'] as const

/** The spans by the four fields compared, neighbours that say the same joined: what is missing may part them. */
function runsOf(spans: unknown): unknown {
  if (!Array.isArray(spans) || !spans.every(isRecord)) return spans
  const runs: Record<string, unknown>[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    const { from, to, authority, because } = span
    if (last && asText([last.authority, last.because]) === asText([authority, because])) last.to = to
    else runs.push({ from, to, authority, because })
  }
  return runs
}

/** The problems by code and fact, in an order of their own. */
const problemsOf = (problems: unknown): unknown =>
  Array.isArray(problems) ? sorted(problems.map((problem: unknown) => (isRecord(problem) ? { code: problem.code, fact: problem.fact ?? null } : problem))) : problems

/** A value of an answer as it is compared. */
function comparable(name: string, value: unknown, expected: unknown, inOrder: boolean): unknown {
  if (name === 'problems') return problemsOf(value)
  if (name === 'spans') return runsOf(value)
  if (unordered.includes(name) && Array.isArray(value) && !inOrder) return sorted(value)
  return name === 'authority' ? like(value, expected) : value
}

/** Spans are told apart one by one, so that a difference names its days. */
function spanDifferences(expected: unknown, answered: unknown): readonly Difference[] {
  if (!Array.isArray(expected) || !Array.isArray(answered)) return [{ what: 'spans', expected, answered }]
  return Array.from({ length: Math.max(expected.length, answered.length) }, (_, place) => place).flatMap((place): readonly Difference[] => {
    const [one, other]: readonly unknown[] = [expected[place], answered[place]]
    if (!isRecord(one) || !isRecord(other)) return [{ what: `spans[${place}]`, expected: one, answered: other }]
    return spanFields.flatMap((field) => {
      const got = field === 'authority' ? like(other[field], one[field]) : other[field]
      return asText(one[field]) === asText(got) ? [] : [{ what: `spans[${place}].${field}`, expected: one[field], answered: other[field] }]
    })
  })
}

/** The answer in a reply, as the case's question puts it: of `input` the problems, whether they stand in an answer or beside it. */
function answerIn(reply: ConformanceReply, question: ConformanceQuestion): unknown {
  if ('problems' in reply) return question === 'input' ? { problems: reply.problems } : undefined
  if (!('answer' in reply)) return undefined
  if (question !== 'input') return reply.answer
  return isRecord(reply.answer) && Array.isArray(reply.answer.problems) ? reply.answer : { problems: [] }
}

/**
 * Compares a reply with what a case expects.
 *
 * @param one the case
 * @param reply what the program under test said: an answer, problems, or that it does not support the question
 * @param strict whether `wording`, `sources` and the order of lists count too
 * @returns each difference; none where the reply is as expected. Fields that the case does not expect are not compared
 *
 * Source: the contract of the command `conform`.
 *
 * @example
 * ```ts
 * import { differencesFrom } from 'kuntakokeilu/conformance'
 * const one = {
 *   id: 'areas-837', topic: 'areas', title: 'Tampere', question: 'area', on: null, input: { municipality: '837' },
 *   expected: { municipality: '837', area: 'pirkanmaa', inTrial: true }, provision: '3 § 7 kohta', origin: 'derived from text', wording: null,
 * } as const
 * differencesFrom(one, { answer: { municipality: '837', area: 'pirkanmaa', inTrial: true } }) //=> []
 * differencesFrom(one, { answer: { municipality: '837', area: 'lahti', inTrial: true } }) //=> [{ what: 'area', expected: 'pirkanmaa', answered: 'lahti' }]
 * ```
 */
export function differencesFrom({ question, expected }: ConformanceCase, reply: ConformanceReply, strict = false): readonly Difference[] {
  const answer = answerIn(reply, question)
  if (!isRecord(answer)) return [{ what: 'answer', expected, answered: 'problems' in reply ? { problems: reply.problems } : 'answer' in reply ? reply.answer : undefined }]
  const [always, inStrict] = compared[question]
  return [...always, ...(strict ? inStrict : [])].flatMap((name): readonly Difference[] => {
    if (!(name in expected)) return []
    // The contract orders the lists about a person, and no others.
    const inOrder = strict && question === 'assess'
    const wanted = comparable(name, expected[name], expected[name], inOrder)
    const got = comparable(name, answer[name], expected[name], inOrder)
    if (asText(wanted) === asText(got)) return []
    return name === 'spans' ? spanDifferences(wanted, got) : [{ what: name, expected: expected[name], answered: answer[name] }]
  })
}
