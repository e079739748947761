/**
 * The command `assess` without input and output: text comes in, in pieces of any size, and the text of answers and
 * rejects comes out. All that comes out together does not depend on the pieces.
 */
import type { Day } from '../calendar/day.ts'
import type { Person } from '../facts/person.ts'
import { assessChecked, type Assessment } from '../rules/eligibility/assess.ts'
import { explain } from '../rules/eligibility/explain.ts'
import { tableWriter } from './answer-table.ts'
import { treeWriter } from './answer-tree.ts'
import { binaryFinder, type RowAnswerer, type RowOutput } from './row-answerer.ts'
import { csvWriter, jsonWriter, type AnswerWriter } from './answers.ts'
import type { PersonRow, PeopleSink } from './people-sink.ts'
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

interface PersonAnswerer {
  readonly head: string
  readonly answer: (row: PersonRow) => string
}

/** Answers, counts and writes a question. */
function personAnswerer({ to, language, isExplained }: AssessOptions, { answered }: Tally): PersonAnswerer {
  const withWriter = <A extends Assessment>(
    ask: (person: Person, on: Day) => A,
    { head, line }: AnswerWriter<A>
  ): PersonAnswerer => ({
    head,
    answer: ({ person, on }) => {
      const answer = ask(person, on)
      answered(answer)
      return line(answer)
    },
  })
  if (isExplained) return to === 'table' ? withWriter(explain, treeWriter(language)) : withWriter(explain, jsonWriter)
  return withWriter(assessChecked, to === 'table' ? tableWriter(language) : to === 'csv' ? csvWriter : ndjsonWriter())
}

export function assessAnswerer(options: AssessOptions): RowAnswerer {
  const counts = tally()
  const { head, answer } = personAnswerer(options, counts)
  let answers = ''
  let rejects = ''
  let faults: readonly Message[] = []
  const isBinary = binaryFinder()

  const sink: PeopleSink = {
    begin: () => { answers += head },
    accept: (row, isShort) => {
      answers += answer(row)
      if (isShort) counts.short()
    },
    blank: counts.blank,
    reject: (row, line) => {
      counts.rejected()
      rejects += rejectLine(row, line, options, options.from === 'csv' ? 'cell' : 'json')
    },
    unusable: (found) => { faults = found },
  }
  const people = options.from === 'csv' ? csvPeople(options, sink) : jsonPeople(options.on, sink)

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
      if (faults.length === 0) people.push(text)
      return takeOutput()
    },
    end: () => {
      if (faults.length === 0) people.end()
      return takeOutput()
    },
    tally: counts,
    interruption: 'interrupted',
  }
}
