/** The command `timeline` without input and output: turns text of histories into text of answers and rejects. */
import type { Day } from '../../calendar/day.ts'
import { InputError, refusalsBehind, type Refusal } from '../../refusals/problems.ts'
import { historyCounter } from '../../rules/lifetime/follow-up/count-histories.ts'
import type { Timeline } from '../../rules/lifetime/history.ts'
import { parseHistory, type ParsedHistory } from '../../rules/lifetime/input/parse-history.ts'
import { timelineOf } from '../../rules/lifetime/timeline.ts'
import { binaryFinder, type RowAnswerer, type RowOutput } from '../row-answerer.ts'
import { jsonLines } from '../json-lines.ts'
import { jsonObject, type JsonRecord } from '../json-object.ts'
import { message, type Message } from '../messages.ts'
import { rejectLine, rejectText } from '../reject.ts'
import { accountOf, accountText } from './account.ts'
import { historyProblem } from './history-problem.ts'
import { monitoringText } from './monitoring-table.ts'
import { timelineWriter } from './ndjson.ts'
import type { TimelineOptions } from './options.ts'
import { timelineTally } from './tally.ts'

interface Answer {
  readonly text: string
  /** The authority or the reason is unknown on some day. */
  readonly isUnknown: boolean
}

interface Writer {
  readonly each: (history: ParsedHistory) => Answer
  readonly atEnd: () => string
}

const writerOf = (textOf: (timeline: Timeline, birthDate: Day | undefined) => string): Writer => ({
  each: (history) => {
    const timeline = timelineOf(history)
    const text = textOf(timeline, history.raw.person.birthDate)
    return { text, isUnknown: timeline.spans.some(({ because }) => because === 'unknown') }
  },
  atEnd: () => '',
})

function writerFor(options: TimelineOptions): Writer {
  const { language } = options
  if (options.write === 'table') {
    const { add, summary } = historyCounter(options.days)
    return {
      each: (history) => ({ text: '', ...add(history) }),
      atEnd: () => monitoringText(summary(), options.to, language),
    }
  }
  if (options.to === 'text') return writerOf((timeline, birthDate) => accountText(timeline, language, birthDate))
  const write = timelineWriter()
  return writerOf(options.isExplained
    ? (timeline, birthDate) =>
      `${JSON.stringify({ ...timeline, account: accountOf(timeline, language, birthDate) })}\n`
    : (timeline) => `${write(timeline)}\n`)
}

/** The answer to a history, or what is wrong with the history. */
function answerOrRefusals(record: JsonRecord, each: Writer['each']): Answer | readonly Refusal[] {
  const parsed = parseHistory(record)
  if (!('raw' in parsed)) return parsed
  try {
    return each(parsed)
  } catch (error) {
    const refusals = error instanceof InputError ? refusalsBehind(error) : undefined
    if (refusals === undefined) throw error
    return refusals
  }
}

export function timelineAnswerer(options: TimelineOptions): RowAnswerer {
  const { language } = options
  const tally = timelineTally()
  const { each, atEnd } = writerFor(options)
  const isBinary = binaryFinder()
  let answers = ''
  let rejects = ''
  let faults: readonly Message[] = []
  let hasRows = false

  const refuse = (refusal: Refusal, line: number): void => {
    hasRows = true
    tally.rejected()
    rejects += rejectLine({ id: null, refusals: [refusal] }, line, options, 'json')
  }
  const answer = (record: JsonRecord, line: number): void => {
    hasRows = true
    const answer = answerOrRefusals(record, each)
    if ('text' in answer) {
      tally.answered(answer.isUnknown)
      answers += answer.text
    } else {
      tally.rejected()
      const problems = answer.map((refusal) => historyProblem(refusal, language, options.isRedacted))
      rejects += rejectText(typeof record['id'] === 'string' ? record['id'] : null, problems, line, options)
    }
  }
  const lines = jsonLines({
    row: (text, line) => {
      const read = jsonObject(text)
      if ('record' in read) answer(read.record, line)
      else refuse(read.refusal, line)
    },
    blank: tally.blank,
    reject: refuse,
  })
  const takeOutput = (): RowOutput => {
    if (faults.length > 0) return { faults }
    const output = { answers, rejects }
    answers = ''
    rejects = ''
    return output
  }
  return {
    push: (text) => {
      if (isBinary(text)) faults = [message('binary')]
      if (faults.length === 0) lines.push(text)
      return takeOutput()
    },
    end: () => {
      if (faults.length === 0) lines.end()
      if (faults.length === 0 && !hasRows) faults = [message('empty')]
      if (faults.length === 0) answers += atEnd()
      return takeOutput()
    },
    tally,
    interruption: options.write === 'table' ? 'interrupted-summary' : 'interrupted',
  }
}
