/** Reads people from the rows of a CSV table. */
import type { Day } from '../calendar/day.ts'
import type { Block } from './blocks.ts'
import { cellReader } from './csv-cells.ts'
import { csvPersonReader } from './csv-person.ts'
import { csvRefusals } from './csv-refusals.ts'
import { csvRows } from './csv-rows.ts'
import { columnsOf } from './header.ts'
import type { PeopleSink } from './people-sink.ts'
import { isUndecodable } from './row-refusals.ts'
import type { ColumnName } from './rows-command.ts'

interface PeopleTable {
  readonly delimiter: string
  readonly columns: readonly ColumnName[]
  /** The day for rows that name none. */
  readonly on: Day | undefined
}

/** Does the text begin with a character that can be seen, and is no delimiter? Then the line is not blank. */
const beginsCell = (text: string, at: number, delimiter: string): boolean => {
  const code = text.charCodeAt(at)
  return code > 0x20 && code < 0x7F && code !== delimiter.charCodeAt(0)
}

export function csvPeople({ delimiter, columns: names, on }: PeopleTable, sink: PeopleSink): (block: Block) => void {
  const columns = columnsOf(names)
  const read = csvPersonReader(columns, delimiter, on)
  const refused = csvRefusals(columns, on)
  /** Does the block hold bytes that could not be decoded? */
  let isSuspect = false

  const readRows = csvRows({ delimiter, width: columns.length, ...cellReader(delimiter) }, {
    line: (text, from, end) => {
      const row = isSuspect || !beginsCell(text, from, delimiter) ? undefined : read.ofLine(text, from, end)
      if (row) sink.accept(row)
      return row !== undefined
    },
    row: (cells, line) => {
      const row = isSuspect && cells.some(isUndecodable) ? undefined : read.ofCells(cells)
      if (row) sink.accept(row)
      else sink.reject(refused(cells), line)
    },
    blank: sink.blank,
    reject: (refusal, line) => sink.reject({ id: null, refusals: [refusal] }, line),
  })
  return (block) => {
    isSuspect = isUndecodable(block.text)
    readRows(block)
  }
}
