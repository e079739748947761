/** The command `compare` without input and output: text of people comes in, counts or a line a person come out. */
import type { Language, Texts } from '../../texts/language.ts'
import { compareChecked, type Compared } from '../../rules/reforms/compare.ts'
import { aboutNewSearches, comparison } from '../../rules/reforms/comparison.ts'
import { csvPeople } from '../csv-people.ts'
import { jsonPeople } from '../json-people.ts'
import { message, type Message } from '../messages.ts'
import type { PeopleSink } from '../people-sink.ts'
import { rejectLine } from '../reject.ts'
import { binaryFinder, type RowAnswerer, type RowOutput, type RowTally } from '../row-answerer.ts'
import { rowLines } from '../summary.ts'
import { countsText } from './counts-text.ts'
import type { CompareOptions } from './options.ts'

const personLine = ({ before, after, change, because }: Compared): string =>
  `${JSON.stringify({ id: after.id ?? null, before, after, change, because })}\n`

const shortText: Texts = {
  fi: 'Varoitus: joillakin riveillä on vähemmän soluja kuin otsikkorivillä; puuttuvat solut on luettu tuntemattomiksi',
  sv: 'Varning: vissa rader har färre celler än rubrikraden; cellerna som saknas har lästs som okända',
  en: 'Warning: some rows have fewer cells than the header; the cells that are missing were read as unknown',
}

export function compareAnswerer(options: CompareOptions): RowAnswerer {
  const { add, summary } = comparison()
  const isBinary = binaryFinder()
  let [rejected, blank, isShort] = [0, 0, false]
  let answers = ''
  let rejects = ''
  let faults: readonly Message[] = []

  const sink: PeopleSink = {
    begin: () => {},
    accept: ({ person, on }, hasFewCells) => {
      const compared = compareChecked(person, on, options.wordings)
      add(compared)
      if (options.to === 'ndjson') answers += personLine(compared)
      isShort ||= hasFewCells
    },
    blank: () => { blank += 1 },
    reject: (row, line) => {
      rejected += 1
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
  const counts = (): ReturnType<RowTally['counts']> => ({ answered: summary().people, rejected })
  return {
    push: (text) => {
      if (isBinary(text)) faults = [message('binary')]
      if (faults.length === 0) people.push(text)
      return takeOutput()
    },
    end: () => {
      if (faults.length === 0) people.end()
      if (faults.length === 0 && options.to !== 'ndjson') answers += countsText(summary(), options)
      return takeOutput()
    },
    tally: {
      counts,
      text: (language: Language) =>
        rowLines({ ...counts(), blank }, language) + (isShort ? `${shortText[language]}\n` : '') +
        `${aboutNewSearches[language]}\n`,
    },
    interruption: options.to === 'ndjson' ? 'interrupted' : 'interrupted-summary',
  }
}
