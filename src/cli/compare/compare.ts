/** The command `compare` without input and output: counts what another wording changes, or says it of each person. */
import type { Texts } from '../../texts/language.ts'
import { compareChecked, type Compared } from '../../rules/reforms/compare.ts'
import { aboutNewSearches, comparison, type ComparisonSummary } from '../../rules/reforms/comparison.ts'
import { byteCollector } from '../byte-collector.ts'
import { csvCutter } from '../csv-cutter.ts'
import { csvPeople } from '../csv-people.ts'
import { headerReader } from '../header.ts'
import { jsonCutter } from '../json-lines.ts'
import { jsonPeople } from '../json-people.ts'
import type { PeopleSink } from '../people-sink.ts'
import { rejectLine } from '../reject.ts'
import type { BlockAnswerer, ColumnName, RowsCommand } from '../rows-command.ts'
import { rowLines } from '../summary.ts'
import { countsText } from './counts-text.ts'
import type { CompareOptions } from './options.ts'

/** `columns`: of CSV, those of the header. */
export interface CompareTask {
  readonly command: 'compare'
  readonly options: CompareOptions
  readonly columns: readonly ColumnName[]
}

interface CompareTotals {
  readonly compared: ComparisonSummary
  readonly rejected: number
  readonly blank: number
  /** Has an answered row fewer cells than the header? */
  readonly isShort: boolean
}

const personLine = ({ before, after, change, because }: Compared): string =>
  `${JSON.stringify({ id: after.id ?? null, before, after, change, because })}\n`

const shortText: Texts = {
  fi: 'Varoitus: joillakin riveillä on vähemmän soluja kuin otsikkorivillä; puuttuvat solut on luettu tuntemattomiksi',
  sv: 'Varning: vissa rader har färre celler än rubrikraden; cellerna som saknas har lästs som okända',
  en: 'Warning: some rows have fewer cells than the header; the cells that are missing were read as unknown',
}

export function compareAnswerer({ options, columns }: CompareTask): BlockAnswerer<CompareTotals> {
  const { add, summary } = comparison()
  const answers = byteCollector()
  const rejects = byteCollector()
  const counts = { answered: 0, rejected: 0 }
  const totals = { rejected: 0, blank: 0, isShort: false }

  const sink: PeopleSink = {
    accept: ({ person, on, isShort }) => {
      const compared = compareChecked(person, on, options.wordings)
      counts.answered += 1
      totals.isShort ||= isShort
      add(compared)
      if (options.to === 'ndjson') answers.add(personLine(compared))
    },
    blank: () => { totals.blank += 1 },
    reject: (row, line) => {
      counts.rejected += 1
      totals.rejected += 1
      rejects.add(rejectLine(row, line, options, options.from === 'csv' ? 'cell' : 'json'))
    },
  }
  const readPeople = options.from === 'csv' ? csvPeople({ ...options, columns }, sink) : jsonPeople(options.on, sink)

  return {
    answer: (blocks) => {
      Object.assign(counts, { answered: 0, rejected: 0 })
      blocks.forEach(readPeople)
      return { answers: answers.take(), rejects: rejects.take(), ...counts }
    },
    totals: () => ({ ...totals, compared: summary() }),
  }
}

/** It runs in one thread, so that there is one total. */
export const compareCommand = (options: CompareOptions): RowsCommand<CompareTask, CompareTotals> => ({
  cutter: () => (options.from === 'csv' ? csvCutter(options.delimiter, headerReader(options)) : jsonCutter()),
  head: '',
  task: (columns) => ({ command: 'compare', options, columns }),
  report: ([totals], language) => {
    const { compared, rejected, blank, isShort } =
      totals ?? { compared: comparison().summary(), rejected: 0, blank: 0, isShort: false }
    const rows = rowLines({ answered: compared.people, rejected, blank }, language)
    return {
      answers: options.to === 'ndjson' ? '' : countsText(compared, options),
      summary: `${rows}${isShort ? `${shortText[language]}\n` : ''}${aboutNewSearches[language]}\n`,
    }
  },
  interruption: options.to === 'ndjson' ? 'interrupted' : 'interrupted-summary',
})
