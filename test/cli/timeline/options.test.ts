import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../../src/cli/arguments.ts'
import { helpText } from '../../../src/cli/help.ts'
import { messageText } from '../../../src/cli/messages.ts'
import { timelineOrder } from '../../../src/cli/timeline/options.ts'

function order(...args: string[]) {
  const asked = parseArguments(['timeline', ...args])
  if (asked.do === 'refuse') return asked.faults.map((fault) => messageText(fault, asked.language))
  if (asked.do !== 'timeline') return asked.do
  const read = timelineOrder(asked.values, asked.files, asked.language)
  return 'faults' in read ? read.faults.map((fault) => messageText(fault, asked.language)) : read
}

describe('the options of timeline', () => {
  it('are NDJSON from standard input to NDJSON in English unless given', () => {
    const expected = {
      options: { write: 'results', to: 'ndjson', isExplained: false, language: 'en', isRedacted: false },
      input: undefined,
      encoding: 'utf-8',
      rejects: undefined,
      jobs: 1,
    }
    expect(order()).toEqual(expected)
    expect(order('-')).toEqual(expected)
  })

  it('are read', () => {
    expect(order('h.ndjson', '--explain', '--redact', '--rejects', 'r', '--lang', 'fi', '--jobs', '2')).toEqual({
      options: { write: 'results', to: 'text', isExplained: true, language: 'fi', isRedacted: true },
      input: 'h.ndjson',
      encoding: 'utf-8',
      rejects: 'r',
      jobs: 2,
    })
    expect(order('--explain', '--to', 'ndjson')).toMatchObject({ options: { to: 'ndjson', isExplained: true } })
    expect(order('--summary', '--to', 'csv', '--days', '2022-05-31,2021-03-01')).toMatchObject({
      options: { write: 'table', to: 'csv', days: ['2022-05-31', '2021-03-01'] },
    })
  })

  it('take the last days of the months of the trial for the days of the table', () => {
    for (const args of [['--summary'], ['--summary', '--month-ends']]) {
      const read = order(...args)
      const days =
        typeof read === 'object' && 'options' in read && read.options.write === 'table' ? read.options.days : []
      expect(days).toHaveLength(46)
      expect([days.at(0), days.includes('2024-02-29'), days.includes('2023-02-28'), days.at(-1)]).toEqual([
        '2021-03-31',
        true,
        true,
        '2024-12-31',
      ])
    }
  })

  it.each([
    [['a', 'b'], "too many files: 'b'"],
    [['--jobs', '0'], "option --jobs: '0'; expected a whole number, 1 to 64"],
    [['--to', 'xml'], "option --to: 'xml'; expected one of ndjson, text, csv, json"],
    [['--to', 'csv'], "option --to: 'csv'; expected one of ndjson, text"],
    [['--summary', '--to', 'ndjson'], "option --to: 'ndjson'; expected one of text, csv, json"],
    [['--to', 'text'], 'option --to text needs option --explain'],
    [['--days', '2022-05-31'], 'option --days needs option --summary'],
    [['--month-ends'], 'option --month-ends needs option --summary'],
    [['--summary', '--days', '2022-05-31', '--month-ends'], 'options --days and --month-ends cannot be used together'],
    [['--summary', '--explain'], 'options --summary and --explain cannot be used together'],
    [['--summary', '--days', '2022-05-31,2022-06-31'], "option --days: '2022-06-31'; expected the day asked about: a valid date in the form YYYY-MM-DD"],
    [['--summary', '--days', '2022-05-31,'], "option --days: ''; expected the day asked about: a valid date in the form YYYY-MM-DD"],
  ])('are refused by name, value and expectation: %j', (args, fault) => expect(order(...args)).toEqual([fault]))

  it.each(['fi', 'sv', 'en'] as const)('and all events are named in the help in %s', (language) => {
    const help = helpText('timeline', language)
    for (const name of [
      '--explain',
      '--summary',
      '--days',
      '--month-ends',
      '--to',
      '--rejects',
      '--redact',
      '--lang',
      'moved',
      'transfer-requested',
      'left-untransferred',
    ])
      expect(help).toContain(`\n  ${name} `)
  })
})
