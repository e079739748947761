/**
 * The command `assess` without input and output: text comes in, in pieces of any size, and the text of answers and
 * rejects comes out. All that comes out together does not depend on the pieces.
 */
import type { Day } from '../act/day.ts'
import type { Person } from '../facts/person.ts'
import { assessChecked, type Assessment } from '../rules/eligibility/assess.ts'
import { explain } from '../rules/eligibility/explain.ts'
import { tableWriter } from './answer-table.ts'
import { treeWriter } from './answer-tree.ts'
import { csvWriter, jsonWriter, type AnswerWriter } from './answers.ts'
import type { Asked, PeopleSink } from './asked.ts'
import { csvPeople, type CsvOptions } from './csv-people.ts'
import { jsonPeople } from './json-people.ts'
import { message, type Message } from './messages.ts'
import { ndjsonWriter } from './ndjson-answer.ts'
import { rejectLine } from './reject.ts'
import { tally, type Tally } from './summary.ts'

export interface AssessOptions extends CsvOptions {
  readonly from: 'csv' | 'ndjson'
  readonly to: 'ndjson' | 'csv' | 'table'
  readonly isExplained: boolean
}

/** What a piece of input gives: text to write, or why the input cannot be used at all. */
export type Given = { readonly answers: string; readonly rejects: string } | { readonly faults: readonly Message[] }

export interface Assessing {
  readonly push: (text: string) => Given
  /** There is no more text. */
  readonly end: () => Given
  readonly tally: Tally
}

/** A file with a zero among its first characters is not text. */
const binaryWithin = 1024

interface Answering {
  readonly head: string
  readonly answer: (asked: Asked) => string
}

/** How a question is answered, counted and written. */
function answering({ to, language, isExplained }: AssessOptions, { answered }: Tally): Answering {
  const by = <A extends Assessment>(ask: (person: Person, on: Day) => A, { head, line }: AnswerWriter<A>): Answering => ({
    head,
    answer: ({ person, on }) => {
      const answer = ask(person, on)
      answered(answer)
      return line(answer)
    },
  })
  if (isExplained) return to === 'table' ? by(explain, treeWriter(language)) : by(explain, jsonWriter)
  return by(assessChecked, to === 'table' ? tableWriter(language) : to === 'csv' ? csvWriter : ndjsonWriter())
}

export function assessing(options: AssessOptions): Assessing {
  const counts = tally()
  const { head, answer } = answering(options, counts)
  let answers = ''
  let rejects = ''
  let faults: readonly Message[] = []
  let read = 0

  const sink: PeopleSink = {
    begin: () => { answers += head },
    asked: (asked) => { answers += answer(asked) },
    refused: (refused, line) => {
      counts.rejected()
      rejects += rejectLine(refused, line, options)
    },
    unusable: (found) => { faults = found },
  }
  const people = options.from === 'csv' ? csvPeople(options, sink) : jsonPeople(options.on, sink)

  const given = (): Given => {
    if (faults.length > 0) return { faults }
    const written = { answers, rejects }
    answers = ''
    rejects = ''
    return written
  }
  return {
    push: (text) => {
      if (read < binaryWithin && text.slice(0, binaryWithin - read).includes('\0')) faults = [message('binary')]
      read += text.length
      if (faults.length === 0) people.push(text)
      return given()
    },
    end: () => {
      if (faults.length === 0) people.end()
      return given()
    },
    tally: counts,
  }
}
