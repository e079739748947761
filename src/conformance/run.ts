import type { ConformanceCase, Topic } from './case.ts'
import { checkRun } from './check-run.ts'
import { differencesFrom } from './compare.ts'
import { replyIn, requestOf, type ConformanceReply, type ConformanceRequest } from './reply.ts'
import { reportOf, type CaseResult, type ConformanceReport, type ProgramFailure } from './report.ts'

/** What a run is about. */
export interface ConformanceRun {
  /**
   * Answers a request: `{ answer }`, `{ problems }` or `{ unsupported: true }`, at once or later. An error thrown with
   * a list of `problems`, as an `InputError` has, stands for those; any other error ends the run.
   */
  readonly ask: (request: ConformanceRequest) => unknown
  /** The cases; when left out those of `kuntakokeilu/conformance/cases`, which needs Node. */
  readonly cases?: readonly ConformanceCase[] | undefined
  /** Only the cases of this topic. */
  readonly topic?: Topic | undefined
  /** Only the case of this id. */
  readonly only?: string | undefined
  /** Only the cases of this wording of the Act, such as `V3`. */
  readonly wording?: string | undefined
  /** Stop at the first difference. */
  readonly bail?: boolean | undefined
  /** Compare `wording`, `sources` and the order of lists too. */
  readonly strict?: boolean | undefined
  /** Whether a run in which no question is supported can be ok; it cannot when left out, as nothing was tested. */
  readonly allowUnsupported?: boolean | undefined
  /** Milliseconds that the answer to one case may take; no limit when left out. */
  readonly timeLimit?: number | undefined
  /** How many requests may wait for their answers at a time; 1 when left out. */
  readonly atOnce?: number | undefined
  /** Gives milliseconds, such as `() => performance.now()`: then each result says how many seconds it took. */
  readonly clock?: (() => number) | undefined
}

/** Thrown by `ask` when the program under test has failed: the run ends, and the report says why. */
export const programError = (failure: ProgramFailure): Error => Object.assign(new Error(failure.detail), { failure })

type ReplyOrFailure = { readonly reply: ConformanceReply } | { readonly failure: ProgramFailure }

function replyInError(error: unknown, id: string): ReplyOrFailure {
  if (typeof error === 'object' && error !== null) {
    if ('failure' in error) return { failure: error.failure as ProgramFailure } // made by `failing`
    if ('problems' in error && Array.isArray(error.problems)) return { reply: { problems: error.problems } }
  }
  return { failure: { reason: 'died', detail: error instanceof Error ? error.message : String(error), id } }
}

/** Asks one case, and gives up after the time limit. */
async function askCase({ ask, timeLimit }: ConformanceRun, request: ConformanceRequest): Promise<ReplyOrFailure> {
  const { id } = request
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const limit = timeLimit === undefined ? [] : [new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(programError({ reason: 'time-limit', detail: `no answer within ${timeLimit} ms`, id })),
        timeLimit
      )
    })]
    const answer = await Promise.race([ask(request), ...limit])
    const reply = replyIn(answer)
    return reply ? { reply } : { failure: { reason: 'no-answer', detail: `expected answer, problems or unsupported, got ${JSON.stringify(answer)?.slice(0, 200)}`, id } }
  } catch (error) {
    return replyInError(error, id)
  } finally {
    clearTimeout(timer)
  }
}

function resultOf(one: ConformanceCase, reply: ConformanceReply, strict: boolean): CaseResult {
  if ('unsupported' in reply) return { case: one, status: 'unsupported', differences: [] }
  const differences = differencesFrom(one, reply, strict)
  if (differences.length === 0) return { case: one, status: 'same', differences }
  return {
    case: one,
    status: 'different',
    differences,
    answered: 'answer' in reply ? reply.answer : { problems: reply.problems },
  }
}

type Choice = Pick<ConformanceRun, 'topic' | 'only' | 'wording'>

/** The cases that the options choose. */
export function chooseCases(cases: readonly ConformanceCase[], choice: Choice): readonly ConformanceCase[] {
  const { topic, only, wording } = choice
  const fits = (choice: string | undefined, value: string | null): boolean => choice === undefined || choice === value
  return cases.filter((one) => fits(topic, one.topic) && fits(only, one.id) && fits(wording, one.wording))
}

/**
 * Asks a program the conformance cases and reports where its answers differ. For vitest, node:test and every other
 * runner of tests: expect `report.ok`, or the `differences` of every result to be none.
 *
 * @param run how to ask, which cases, and how strictly to compare
 * @returns the counts, every case with its differences, and why the program failed, if it did
 * @throws InputError (the promise is rejected) for an option that is not usable; nothing is asked then
 *
 * Source: the contract of the command `conform`.
 */
export async function runConformance(run: ConformanceRun): Promise<ConformanceReport> {
  checkRun(run)
  // Imported only here, so that with cases of the caller nothing of Node is needed.
  const cases = chooseCases(run.cases ?? (await (await import('./cases.ts')).loadCases(run.topic)), run)
  const results = cases.map((one): CaseResult => ({ case: one, status: 'not-run', differences: [] }))
  let next = 0
  let failure: ProgramFailure | undefined
  let isOver = false
  let stop: () => void = () => undefined
  const stopped = new Promise<void>((resolve) => { stop = resolve })
  const end = (): void => {
    isOver = true
    stop()
  }
  let answeredAt = run.clock?.() ?? 0
  const withSeconds = (result: CaseResult): CaseResult => {
    if (run.clock === undefined) return result
    const before = answeredAt
    answeredAt = run.clock()
    return { ...result, seconds: (answeredAt - before) / 1000 }
  }

  const work = async (): Promise<void> => {
    for (let place = next++; place < cases.length && !isOver; place = next++) {
      const one = cases[place]
      if (one === undefined) return
      const outcome = await askCase(run, requestOf(one))
      if (isOver) return
      if ('failure' in outcome) {
        failure = outcome.failure
        return end()
      }
      const result = withSeconds(resultOf(one, outcome.reply, run.strict ?? false))
      results[place] = result
      if (run.bail && result.status === 'different') return end()
    }
  }
  // Where one of several ends the run, the others do not wait for answers that nobody wants any more.
  const workers = Array.from({ length: Math.min(run.atOnce ?? 1, cases.length) }, work)
  await Promise.race([Promise.all(workers), stopped])
  return reportOf(results, failure, run.allowUnsupported ?? false)
}
