/** The command `assess` without input and output: answers blocks of rows. */
import type { Day } from '../calendar/day.ts'
import type { Person } from '../facts/person.ts'
import { assessChecked, type Assessment } from '../rules/eligibility/assess.ts'
import { explain } from '../rules/eligibility/explain.ts'
import { reasonsChecked } from '../rules/eligibility/reasons.ts'
import type { Language } from '../texts/language.ts'
import { tableWriter } from './answer-table.ts'
import { treeWriter } from './answer-tree.ts'
import { csvWriter, jsonWriter, reasonedCsvWriter, type AnswerWriter } from './answers.ts'
import { byteCollector } from './byte-collector.ts'
import { csvCutter } from './csv-cutter.ts'
import { csvPeople } from './csv-people.ts'
import { headerReader } from './header.ts'
import { jsonCutter } from './json-lines.ts'
import { jsonPeople } from './json-people.ts'
import { ndjsonWriter } from './ndjson-answer.ts'
import type { PeopleSink, PersonRow } from './people-sink.ts'
import { rejectLine } from './reject.ts'
import type { BlockAnswerer, ColumnName, RowsCommand } from './rows-command.ts'
import { tally, type AssessCounts } from './summary.ts'

export interface AssessOptions {
  readonly on: Day | undefined
  readonly from: 'csv' | 'ndjson'
  readonly to: 'ndjson' | 'csv' | 'table'
  readonly delimiter: string
  readonly language: Language
  readonly isExplained: boolean
  /** Why, in a sentence. */
  readonly isReasoned: boolean
  readonly isRedacted: boolean
}

/** `columns`: of CSV, those of the header. */
export interface AssessTask {
  readonly command: 'assess'
  readonly options: AssessOptions
  readonly columns: readonly ColumnName[]
}

interface PersonAnswerer {
  readonly head: string
  /** Answers a question; `count` is given the answer. */
  readonly answer: (row: PersonRow, count: (answer: Assessment) => void) => string
}

function personAnswerer({ to, language, isExplained, isReasoned }: AssessOptions): PersonAnswerer {
  const withWriter = <A extends Assessment>(
    ask: (person: Person, on: Day) => A,
    { head, line }: AnswerWriter<A>
  ): PersonAnswerer => ({
    head,
    answer: ({ person, on }, count) => {
      const answer = ask(person, on)
      count(answer)
      return line(answer)
    },
  })
  if (isExplained) {
    const both = (person: Person, on: Day) => ({ ...reasonsChecked(person, on), ...explain(person, on) })
    return withWriter(isReasoned ? both : explain, to === 'table' ? treeWriter(language) : jsonWriter)
  }
  if (to === 'table') return withWriter(reasonsChecked, tableWriter(language, isReasoned))
  if (isReasoned) return withWriter(reasonsChecked, to === 'csv' ? reasonedCsvWriter(language) : jsonWriter)
  return withWriter(assessChecked, to === 'csv' ? csvWriter : ndjsonWriter())
}

export function assessAnswerer({ options, columns }: AssessTask): BlockAnswerer<AssessCounts> {
  const counts = tally()
  const { answer } = personAnswerer(options)
  const answers = byteCollector()
  const rejects = byteCollector()
  let answered = 0
  let rejected = 0

  const sink: PeopleSink = {
    accept: (row) => {
      answered += 1
      answers.add(answer(row, counts.answered))
      if (row.isShort) counts.short()
    },
    blank: counts.blank,
    reject: (row, line) => {
      rejected += 1
      counts.rejected()
      rejects.add(rejectLine(row, line, options, options.from === 'csv' ? 'cell' : 'json'))
    },
  }
  const readPeople = options.from === 'csv' ? csvPeople({ ...options, columns }, sink) : jsonPeople(options.on, sink)

  return {
    answer: (blocks) => {
      answered = 0
      rejected = 0
      blocks.forEach(readPeople)
      return { answers: answers.take(), rejects: rejects.take(), answered, rejected }
    },
    totals: counts.counts,
  }
}

export const assessCommand = (options: AssessOptions): RowsCommand<AssessTask, AssessCounts> => ({
  cutter: () => (options.from === 'csv' ? csvCutter(options.delimiter, headerReader(options)) : jsonCutter()),
  head: personAnswerer(options).head,
  task: (columns) => ({ command: 'assess', options, columns }),
  report: (totals, language) => {
    const all = tally()
    totals.forEach(all.add)
    return { answers: '', summary: all.text(language) }
  },
  interruption: 'interrupted',
})
