/** What of an answer is compared with what a case expects, and how the two differ. */
import { addDays, isDay } from '../calendar/day.ts'
import type { ConformanceCase, ConformanceQuestion } from './case.ts'
import { isJsonObject, replyIn, type ConformanceReply } from './reply.ts'

/** One difference: what differs, what the case expects, and what came instead. */
export interface Difference {
  readonly what: string
  readonly expected: unknown
  readonly answered: unknown
}

type SpanRecord = Readonly<Record<string, unknown>>

/** What is compared of each answer; the second list only when asked to be strict. */
export const comparedFields: Readonly<Record<ConformanceQuestion, readonly [readonly string[], readonly string[]]>> = {
  assess: [['outcome', 'authority', 'grounds', 'barredBy', 'missing'], ['wording', 'sources']],
  competentAuthority: [['outcome', 'authority', 'modality', 'missing'], []],
  timeline: [['spans'], []],
  area: [['municipality', 'area', 'inTrial', 'teOffice', 'inAland'], []],
  input: [['problems'], []],
}

/** Lists whose order says nothing about the law. */
const unorderedLists: readonly string[] = ['grounds', 'barredBy', 'missing']

/** The value as text, the fields of every record in the order of their names. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isJsonObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part
  ) ?? 'undefined'

const sortEntries = (list: readonly unknown[]): readonly unknown[] =>
  list
    .map((entry) => [asText(entry), entry] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, entry]) => entry)

/** Whether the answered authority is the expected one: by kind and code, or by kind and one of id and name. */
function isSameAuthority(expected: unknown, answered: unknown): boolean {
  if (!isJsonObject(expected) || !isJsonObject(answered)) return asText(expected) === asText(answered)
  if (expected.kind !== answered.kind) return false
  if ('code' in expected) return expected.code === answered.code
  const names = ['id', 'name'].filter((field) => field in expected)
  if (names.length === 0) return true
  const present = names.filter((field) => field in answered)
  // A TE office that cannot be named has neither id nor name.
  const isUnnamed = names.every((field) => expected[field] === null)
  if (isUnnamed) return present.length > 0 && present.every((field) => answered[field] === null)
  return present.some((field) => expected[field] !== null && expected[field] === answered[field])
}

/** Whether the second span goes on, from the very next day, with what the first says. */
function continues(one: SpanRecord, next: SpanRecord): boolean {
  const { from, to } = one
  if (!isDay(from) || !isDay(to) || !isDay(next.from) || !isDay(next.to)) return false
  if (from > to || next.from > next.to || next.from !== addDays(to, 1)) return false
  // Both ways: the one may say more of the authority than the other.
  if (!isSameAuthority(one.authority, next.authority) || !isSameAuthority(next.authority, one.authority)) return false
  return asText(one.because) === asText(next.because)
}

const spanFields = ['from', 'to', 'authority', 'because'] as const

/** The spans by the four fields compared; neighbours without a day between them that say the same are joined. */
function joinedSpans(spans: unknown): unknown {
  if (!Array.isArray(spans) || !spans.every(isJsonObject)) return spans
  const runs: Record<string, unknown>[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    const { from, to, authority, because } = span
    if (last && continues(last, span)) last.to = to
    else runs.push({ from, to, authority, because })
  }
  return runs
}

/** The problems by code and fact, in an order of their own. */
const sortProblems = (problems: unknown): unknown =>
  Array.isArray(problems)
    ? sortEntries(
        problems.map((problem: unknown) =>
          isJsonObject(problem) ? { code: problem.code, fact: problem.fact ?? null } : problem
        )
      )
    : problems

/** The differences of two timelines, span by span, so that a difference names its days. */
function spanDifferences(expected: unknown, answered: unknown): readonly Difference[] {
  if (!Array.isArray(expected) || !Array.isArray(answered)) return [{ what: 'spans', expected, answered }]
  const places = Array.from({ length: Math.max(expected.length, answered.length) }, (_, place) => place)
  return places.flatMap((place): readonly Difference[] => {
    const [one, other]: readonly unknown[] = [expected[place], answered[place]]
    if (!isJsonObject(one) || !isJsonObject(other)) return [{ what: `spans[${place}]`, expected: one, answered: other }]
    const isSame = (field: (typeof spanFields)[number]): boolean =>
      field === 'authority' ? isSameAuthority(one[field], other[field]) : asText(one[field]) === asText(other[field])
    return spanFields
      .filter((field) => !isSame(field))
      .map((field) => ({ what: `spans[${place}].${field}`, expected: one[field], answered: other[field] }))
  })
}

/** The differences of one field of an answer. */
function fieldDifferences(what: string, expected: unknown, answered: unknown, inOrder: boolean): readonly Difference[] {
  if (what === 'spans') return spanDifferences(joinedSpans(expected), joinedSpans(answered))
  const comparable = (value: unknown): string => {
    if (what === 'problems') return asText(sortProblems(value))
    return asText(unorderedLists.includes(what) && Array.isArray(value) && !inOrder ? sortEntries(value) : value)
  }
  const isSameText = (one: unknown, other: unknown): boolean => comparable(one) === comparable(other)
  const isSame = (what === 'authority' ? isSameAuthority : isSameText)(expected, answered)
  return isSame ? [] : [{ what, expected, answered }]
}

/**
 * The answer in a reply, as the case's question puts it: of `input` the problems, whether they stand in an answer or
 * beside it.
 */
function answerIn(reply: ConformanceReply | undefined, question: ConformanceQuestion): unknown {
  if (reply === undefined || 'unsupported' in reply) return undefined
  if ('problems' in reply) return question === 'input' ? { problems: reply.problems } : undefined
  if (question !== 'input') return reply.answer
  return isJsonObject(reply.answer) && 'problems' in reply.answer ? reply.answer : { problems: [] }
}

/**
 * Compares a reply with what a case expects.
 *
 * @param one the case
 * @param reply what the program under test answered: an answer, problems, or that it does not support the question
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
 *   expected: { municipality: '837', area: 'pirkanmaa', inTrial: true }, provision: '3 § 7 kohta',
 *   origin: 'derived from text', wording: null,
 * } as const
 * differencesFrom(one, { answer: { municipality: '837', area: 'pirkanmaa', inTrial: true } }) //=> []
 * differencesFrom(one, { answer: { municipality: '837', area: 'lahti', inTrial: true } }) //=> [{ what: 'area', expected: 'pirkanmaa', answered: 'lahti' }]
 * ```
 */
export function differencesFrom(
  { question, expected }: ConformanceCase,
  reply: ConformanceReply,
  strict = false
): readonly Difference[] {
  const parsed = replyIn(reply)
  const answer = answerIn(parsed, question)
  if (!isJsonObject(answer))
    return [{ what: 'answer', expected, answered: parsed && 'answer' in parsed ? parsed.answer : parsed }]
  const [always, inStrict] = comparedFields[question]
  // The contract orders the lists about a person, and no others.
  const inOrder = strict && question === 'assess'
  return [...always, ...(strict ? inStrict : [])]
    .filter((field) => field in expected)
    .flatMap((field) => fieldDifferences(field, expected[field], answer[field], inOrder))
}
