import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.ts'
import { assessOrder } from '../../src/cli/assess-options.ts'
import { areasFormat } from '../../src/cli/areas.ts'
import { messageText } from '../../src/cli/messages.ts'

/** What `assess` is told by its options, or the faults in words. */
function order(...args: string[]) {
  const asked = parseArguments(['assess', ...args])
  if (asked.do === 'refuse') return asked.faults.map((fault) => messageText(fault, asked.language))
  if (asked.do !== 'assess') return asked.do
  const read = assessOrder(asked.values, asked.files, asked.language)
  return 'faults' in read ? read.faults.map((fault) => messageText(fault, asked.language)) : read
}
const faults = (...args: string[]): string => {
  const asked = parseArguments(args)
  return asked.do === 'refuse' ? asked.faults.map((fault) => messageText(fault, asked.language)).join('\n') : asked.do
}

describe('the options of assess', () => {
  it('are CSV from standard input, NDJSON in English out, in UTF-8, with commas, unless given', () => {
    const expected = {
      options: {
        on: undefined,
        from: 'csv',
        to: 'ndjson',
        language: 'en',
        delimiter: ',',
        isExplained: false,
        isReasoned: false,
        isRedacted: false,
      },
      input: undefined,
      encoding: 'utf-8',
      rejects: undefined,
      jobs: 1,
    }
    expect(order()).toEqual(expected)
    expect(order('-')).toEqual(expected)
  })

  it('are read, before and after the file, with and without =', () => {
    const expected = {
      options: {
        on: '2022-05-02',
        from: 'csv',
        to: 'table',
        language: 'sv',
        delimiter: ';',
        isExplained: true,
        isReasoned: true,
        isRedacted: true,
      },
      input: 'a.ndjson',
      encoding: 'windows-1252',
      rejects: 'r.ndjson',
      jobs: 12,
    }
    expect(
      order(
        '--on',
        '2022-05-02',
        '--from',
        'csv',
        '--to=table',
        '--lang',
        'sv',
        'a.ndjson',
        '--explain',
        '--why',
        '--redact',
        '--delimiter',
        ';',
        '--encoding=latin1',
        '--rejects',
        'r.ndjson',
        '--jobs=12'
      )
    ).toEqual(expected)
  })

  it.each([
    ['people.csv', 'csv'], ['people.ndjson', 'ndjson'], ['people.JSONL', 'ndjson'], ['people', 'csv'], ['people.txt', 'csv'], ['ndjson', 'csv'],
  ])('follow the extension of %s: %s', (file, from) => {
    expect(order(file)).toMatchObject({ options: { from } })
  })

  it.each([
    [';', ';'],
    ['tab', '\t'],
    ['\\t', '\t'],
    ['\t', '\t'],
    ['|', '|'],
    ['-', '-'],
  ])('take %j for a delimiter', (text, delimiter) => {
    expect(order('--delimiter', text)).toMatchObject({ options: { delimiter } })
  })

  it.each([
    [['--on', '2023-02-31'], "option --on: '2023-02-31'; expected the day asked about: a valid date in the form YYYY-MM-DD"],
    [['--on', '31.12.2022'], "option --on: '31.12.2022'; expected the day asked about: a valid date in the form YYYY-MM-DD; did you mean 2022-12-31?"],
    [['--from', 'xlsx'], "option --from: 'xlsx'; expected one of csv, ndjson"],
    [['--to', 'json'], "option --to: 'json'; expected one of ndjson, csv, table"],
    [['--delimiter', ';;'], "option --delimiter: ';;'; expected one character, no quote and no line break; tab for a tab"],
    [['--delimiter', '"'], "option --delimiter: '\"'; expected one character, no quote and no line break; tab for a tab"],
    [['--encoding', 'klingon'], "option --encoding: 'klingon'; expected the name of an encoding, such as utf-8, latin1 or utf-16le"],
    ...['0', '65', '-1', '1.5', '2x', '0x2', '1e1', ' 2', '99999999999999999999'].map(
      (text): [string[], string] => [['--jobs', text], `option --jobs: '${text}'; expected a whole number, 1 to 64`]
    ),
    [['a.csv', 'b.csv'], "too many files: 'b.csv'"],
    [['--explain', '--to', 'csv'], '--explain gives trees, which cannot be written as CSV; use --to ndjson or --to table'],
    [['a.ndjson', '--delimiter', ';'], 'option --delimiter is for CSV input only (--from csv)'],
  ])('are refused by name, value and expectation: %j', (args, fault) => {
    expect(order(...args)).toEqual([fault])
  })

  it('take 1 to 64 threads, one unless another number is given', () => {
    expect(order()).toMatchObject({ jobs: 1 })
    for (const jobs of [1, 2, 64]) expect(order('--jobs', String(jobs))).toMatchObject({ jobs })
  })

  it('are refused all at once', () => {
    expect(order('--on', 'today', '--to', 'xml')).toHaveLength(2)
  })
})

describe('the command line', () => {
  it.each([
    [[], 'no command given; the commands are assess, areas, tasks, timeline, compare, sql and conform. Help: kuntakokeilu --help'],
    [['timelines', 'x'], "unknown command 'timelines'; the commands are assess, areas, tasks, timeline, compare, sql and conform. Help: kuntakokeilu --help"],
    [['conforms'], "unknown command 'conforms'; the commands are assess, areas, tasks, timeline, compare, sql and conform. Help: kuntakokeilu --help"],
    [['constructor'], "unknown command 'constructor'; the commands are assess, areas, tasks, timeline, compare, sql and conform. Help: kuntakokeilu --help"],
    [['assess', '--onn', 'x'], "unknown option '--onn'. Help: kuntakokeilu assess --help"],
    [['assess', '--delimeter', ';'], "unknown option '--delimeter'; did you mean --delimiter?"],
    [['timeline', '--redacted'], "unknown option '--redacted'; did you mean --redact?"],
    [['assess', '--__proto__', 'x'], "unknown option '--__proto__'. Help: kuntakokeilu assess --help"],
    [['assess', '-x'], "unknown option '-x'. Help: kuntakokeilu assess --help"],
    [['areas', '--on', '2022-05-02'], "unknown option '--on'. Help: kuntakokeilu areas --help"],
    [['timeline', '--on', '2022-05-02'], "unknown option '--on'. Help: kuntakokeilu timeline --help"],
    [['tasks', '--explain'], "unknown option '--explain'. Help: kuntakokeilu tasks --help"],
    [['assess', '--on'], 'option --on needs a value'],
    [['assess', '--on='], 'option --on needs a value'],
    [['assess', '--on', '--explain'], 'option --on needs a value'],
    [['assess', '--explain=yes'], 'option --explain takes no value'],
    [['assess', '--lang', 'de'], "option --lang: 'de'; expected one of en, fi, sv"],
    [['--lang'], 'no command given; the commands are assess, areas, tasks, timeline, compare, sql and conform. Help: kuntakokeilu --help'],
  ])('is refused: %j', (args, fault) => {
    expect(faults(...args)).toBe(fault)
  })

  it('is refused in the language it asks for', () => {
    expect(faults('assess', '--onn', '--lang', 'fi')).toBe(
      'tuntematon valitsin ”--onn”. Ohje: kuntakokeilu assess --help'
    )
    expect(faults('--lang', 'sv', 'assess', '--onn')).toBe("okänd flagga '--onn'. Hjälp: kuntakokeilu assess --help")
  })

  it.each([
    ['--help'],
    ['-h'],
    ['assess', '-h'],
    ['assess', '--help'],
    ['areas', '--help'],
    ['tasks', '--help'],
    ['timeline', '--help'],
    ['nonsense', '--help'],
    ['assess', '--bogus', '--help'],
    ['--help', '--version'],
  ])('gives help: %s %s %s', (...args) => {
    expect(parseArguments(args)).toMatchObject({ do: 'help', language: 'en' })
  })

  it('gives the version whatever else it says', () => {
    expect(parseArguments(['--version'])).toEqual({ do: 'version' })
    expect(parseArguments(['assess', 'x.csv', '--version'])).toEqual({ do: 'version' })
  })
})

describe('the options of areas', () => {
  const format = (...args: string[]) => {
    const asked = parseArguments(['areas', ...args])
    const read = asked.do === 'areas' ? areasFormat(asked.values, asked.files) : { faults: [] }
    return typeof read === 'string' ? read : read.faults.map((fault) => messageText(fault, 'en'))
  }
  it('are JSON unless given, and no file', () => {
    expect([format(), format('--to', 'csv'), format('--to', 'table')]).toEqual(['json', 'csv', 'table'])
    expect(format('--to', 'ndjson')).toEqual(["option --to: 'ndjson'; expected one of json, csv, table"])
    expect(format('x.csv')).toEqual(["too many files: 'x.csv'"])
  })
})
