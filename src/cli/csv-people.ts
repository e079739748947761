/** Reads people from the rows of a CSV table. */
import type { Day } from '../calendar/day.ts'
import type { Block } from './blocks.ts'
import { cellReader } from './csv-cells.ts'
import { csvPersonReader } from './csv-person.ts'
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

export function csvPeople({ delimiter, columns, on }: PeopleTable, sink: PeopleSink): (block: Block) => void {
  const readPerson = csvPersonReader(columnsOf(columns), on)
  const width = columns.length
  /** Does the block hold bytes that could not be decoded? */
  let isSuspect = false

  const readRows = csvRows({ delimiter, width, ...cellReader(delimiter) }, {
    row: (cells, line) => {
      const read = readPerson(cells, isSuspect)
      if ('person' in read) sink.accept(read, cells.length < width)
      else sink.reject(read, line)
    },
    blank: sink.blank,
    reject: (refusal, line) => sink.reject({ id: null, refusals: [refusal] }, line),
  })
  return (block) => {
    isSuspect = isUndecodable(block.text)
    readRows(block)
  }
}
