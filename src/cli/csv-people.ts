/** Reads people from CSV: a header, then a person a row. */
import type { Day } from '../calendar/day.ts'
import type { Language } from '../texts/language.ts'
import type { PeopleSink } from './people-sink.ts'
import { csvPersonReader, type CsvPersonReader } from './csv-person.ts'
import { csvRows } from './csv-rows.ts'
import { readHeader, unreadableHeader } from './header.ts'
import { message } from './messages.ts'
import { isUndecodable } from './row-refusals.ts'
import type { RowReader } from './row-sink.ts'

export interface CsvOptions {
  readonly on: Day | undefined
  readonly delimiter: string
  readonly language: Language
  readonly isRedacted: boolean
}

export function csvPeople({ on, delimiter, language, isRedacted }: CsvOptions, sink: PeopleSink): RowReader {
  let readPerson: CsvPersonReader | undefined
  let width = 0
  let isUnusable = false
  /** Does the input hold bytes that could not be decoded? */
  let isSuspect = false

  const { push, end } = csvRows(delimiter, {
    row: (cells, line) => {
      if (isUnusable) return
      if (readPerson) {
        const read = readPerson(cells, isSuspect)
        if ('person' in read) sink.accept(read, cells.length < width)
        else sink.reject(read, line)
        return
      }
      const header = readHeader(cells, delimiter, isRedacted)
      isUnusable = 'faults' in header
      if ('faults' in header) return sink.unusable(header.faults)
      width = header.columns.length
      readPerson = csvPersonReader(header.columns, on)
      sink.begin()
    },
    blank: sink.blank,
    reject: (refusal, line) => {
      if (isUnusable) return
      if (readPerson) return sink.reject({ id: null, refusals: [refusal] }, line)
      isUnusable = true
      sink.unusable([unreadableHeader(refusal, delimiter, language, isRedacted)])
    },
  })
  return {
    push: (text) => {
      isSuspect ||= isUndecodable(text)
      push(text)
    },
    end: () => {
      end()
      if (!readPerson && !isUnusable) sink.unusable([message('empty')])
    },
  }
}
