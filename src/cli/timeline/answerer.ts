/** The command `timeline` without input and output: answers blocks of histories. */
import type { Day } from '../../calendar/day.ts'
import { InputError, refusalsBehind, type Refusal } from '../../refusals/problems.ts'
import { historyCounter, type HistoryCounts } from '../../rules/lifetime/follow-up/count-histories.ts'
import type { Timeline } from '../../rules/lifetime/history.ts'
import { parseHistory, type ParsedHistory } from '../../rules/lifetime/input/parse-history.ts'
import { timelineOf } from '../../rules/lifetime/timeline.ts'
import { byteCollector } from '../byte-collector.ts'
import { jsonCutter, jsonLines } from '../json-lines.ts'
import { jsonObject, type JsonRecord } from '../json-object.ts'
import { rejectLine, rejectText } from '../reject.ts'
import type { RowSink } from '../row-sink.ts'
import type { BlockAnswerer, RowsCommand } from '../rows-command.ts'
import { accountOf, accountText } from './account.ts'
import { historyProblem } from './history-problem.ts'
import { monitoringText } from './monitoring-table.ts'
import { timelineWriter } from './ndjson.ts'
import type { TimelineOptions } from './options.ts'
import { timelineTally, type TimelineCounts } from './tally.ts'

interface Answer {
  readonly text: string
  /** The authority or the reason is unknown on some day. */
  readonly isUnknown: boolean
}

interface Writer {
  readonly each: (history: ParsedHistory) => Answer
  /** What is counted for the table. */
  readonly counts: () => HistoryCounts
}

const writerOf = (textOf: (timeline: Timeline, birthDate: Day | undefined) => string): Writer => ({
  each: (history) => {
    const timeline = timelineOf(history)
    const text = textOf(timeline, history.raw.person.birthDate)
    return { text, isUnknown: timeline.spans.some(({ because }) => because === 'unknown') }
  },
  counts: () => [],
})

function writerFor(options: TimelineOptions): Writer {
  const { language } = options
  if (options.write === 'table') {
    const { add, counts } = historyCounter(options.days)
    return { each: (history) => ({ text: '', ...add(history) }), counts }
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

interface TimelineTotals {
  readonly counts: TimelineCounts
  readonly histories: HistoryCounts
}

export interface TimelineTask {
  readonly command: 'timeline'
  readonly options: TimelineOptions
}

export function timelineAnswerer({ options }: TimelineTask): BlockAnswerer<TimelineTotals> {
  const { language } = options
  const tally = timelineTally()
  const { each, counts } = writerFor(options)
  const answers = byteCollector()
  const rejects = byteCollector()
  let answered = 0
  let rejected = 0

  const refuse = (refusal: Refusal, line: number): void => {
    rejected += 1
    rejects.add(rejectLine({ id: null, refusals: [refusal] }, line, options, 'json'))
  }
  const answer = (record: JsonRecord, line: number): void => {
    const answer = answerOrRefusals(record, each)
    if ('text' in answer) {
      answered += 1
      tally.answered(answer.isUnknown)
      answers.add(answer.text)
    } else {
      rejected += 1
      const problems = answer.map((refusal) => historyProblem(refusal, language, options.isRedacted))
      rejects.add(rejectText(typeof record['id'] === 'string' ? record['id'] : null, problems, line, options))
    }
  }
  const lines: RowSink<string> = {
    row: (text, line) => {
      const read = jsonObject(text)
      if ('record' in read) answer(read.record, line)
      else refuse(read.refusal, line)
    },
    blank: tally.blank,
    reject: refuse,
  }
  return {
    answer: (blocks) => {
      answered = 0
      rejected = 0
      for (const block of blocks) jsonLines(block, lines)
      tally.rejected(rejected)
      return { answers: answers.take(), rejects: rejects.take(), answered, rejected }
    },
    totals: () => ({ counts: tally.counts(), histories: counts() }),
  }
}

/** The table of what all threads counted; nothing where results are written. */
function tableText(totals: readonly TimelineTotals[], options: TimelineOptions): string {
  if (options.write === 'results') return ''
  const { addCounts, summary } = historyCounter(options.days)
  for (const { histories } of totals) addCounts(histories)
  return monitoringText(summary(), options)
}

export const timelineCommand = (options: TimelineOptions): RowsCommand<TimelineTask, TimelineTotals> => ({
  cutter: jsonCutter,
  head: '',
  task: () => ({ command: 'timeline', options }),
  report: (totals, language) => {
    const tally = timelineTally()
    for (const { counts } of totals) tally.add(counts)
    return { answers: tableText(totals, options), summary: tally.text(language) }
  },
  interruption: options.write === 'table' ? 'interrupted-summary' : 'interrupted',
})
