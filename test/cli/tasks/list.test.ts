import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { citationsText } from '../../../src/cli/citations.ts'
import { tableColumns } from '../../../src/cli/tasks/columns.ts'
import { taskAuthorities } from '../../../src/rules/tasks/authorities.ts'
import { authorityNames, familyNames } from '../../../src/rules/tasks/names/family-names.ts'
import { taskNames } from '../../../src/rules/tasks/names/names.ts'
import { tasksOf, tasksOn } from '../../../src/rules/tasks/tasks-on.ts'
import { wordings } from '../../../src/act/wordings.ts'
import { languages, linesOf, objectsOf, tasks } from './run-tasks.ts'

const days = wordings.flatMap(({ from, to }) => [from, to])
const ids = Object.keys(taskNames)
/** The lines that begin with the id of a task. */
const taskLines = (text: string): readonly string[] =>
  linesOf(text).filter((line) => ids.includes(line.trim().split(/ {2,}/)[0] ?? ''))
const rowsOf = (text: string): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

describe('the table of tasks on a day', () => {
  it.each(days)('on %s has a line for every task, under the heading of its family, with its provisions', (on) => {
    for (const language of languages) {
      const { text, aside } = tasks('--on', on, '--lang', language)
      const lines = taskLines(text)
      expect(aside).toBe('')
      expect(lines).toHaveLength(tasksOn(on).length)
      for (const [place, { task, sources, family }] of tasksOn(on).entries()) {
        const cells = (lines[place] ?? '').trim().split(/ {2,}/)
        expect(cells.slice(0, 2)).toEqual([task, citationsText(sources, language)])
        expect(cells).toContain(taskNames[task][language])
        const before = text.slice(0, text.indexOf(`\n  ${task} `)).split('\n')
        expect(before.findLast((line) => !line.startsWith(' '))).toBe(familyNames[family][language])
      }
    }
  })

  it.each(languages)(
    'in %s has no cell without its words: nothing to fill in, no machine word but the id',
    (language) => {
      for (const on of days) {
        const { text } = tasks('--on', on, '--lang', language)
        expect(text).not.toMatch(/[{}]|undefined|null|\[object/)
        for (const line of taskLines(text)) {
          const [, ...rest] = line.trim().split(/ {2,}/)
          expect(rest.join(' ')).not.toMatch(
            /\b(te-office|te-service-centre|keha|kela-or-fund|may-alongside|pending-at-start|shall)\b/
          )
        }
      }
    }
  )

  it.each(['fi', 'sv'] as const)('in %s has no English word around the citations', (language) => {
    for (const on of days) {
      const { text } = tasks('--on', on, '--lang', language)
      expect(text.replaceAll(/^ {2}[a-z0-9-]+ |https:\S+/gm, '')).not.toMatch(
        /\b(the|of|and|task|tasks|power|provision|authority|office|municipality|exception|alongside|condition|name)\b/i
      )
    }
  })

  it('of 2 September 2024 marks what is carried over, and has each caveat once, with its tasks', () => {
    const { text } = tasks('--on', '2024-09-02')
    const line = taskLines(text).find((one) => one.includes(' guarantee-57-59 ')) ?? ''
    expect(line).toMatch(/1269\/2020 13 § 1 mom\.; 399\/2024 2 § 2 mom\. +municipality +task, on a condition /)
    const caveats = text.slice(text.indexOf('\ncaveats of the answer\n'))
    expect(linesOf(caveats).slice(1)).toEqual([
      '  The answer rests on a provision whose applicable wording was not available; another wording was read instead.'
      + ' (guarantee-57-59, offer-60-plus, six-month-work-opportunity)',
      expect.stringMatching(/^ {2}The TE service centre can give only part .*\(statement-general-conditions, .*\)$/),
    ])
    expect(tasks('--on', '2024-09-02', '--family', 'plan').text).not.toContain('caveats')
  })

  it('of 1 April 2021 shows who acts beside the holder and by exception, by which provision', () => {
    const line = (task: string): string =>
      taskLines(tasks('--on', '2021-04-01').text).find((line) => line.includes(` ${task} `)) ?? ''
    expect(line('publish-vacancies')).toMatch(
      /916\/2012 3 luku 2 § 1 mom\. +TE office +task .*alongside municipality \(power\): 1269\/2020 10 § 1 mom\. 6 kohta$/
    )
    expect(line('pay-subsidy')).toMatch(
      /1269\/2020 10 § 1 mom\. 3 kohta a +municipality +task .*by exception TE office: 1269\/2020 24 § 2 mom\.; 1269\/2020 11 § 2 mom\.$/
    )
  })

  it('marks a power of the TE office that turns on a condition, 12 a § 4 mom. to 30 November 2023', () => {
    const line = (on: string): string =>
      taskLines(tasks('--on', on).text).find((line) => line.includes(' statement-start-of-business ')) ?? ''
    expect(line('2023-11-30')).toContain(
      'alongside TE office (power, on a condition): 1269/2020 12 a § 4 mom. (682/2022)'
    )
    expect(line('2023-12-01')).toContain('alongside TE office (power): 1269/2020 12 a § 4 mom. (1001/2023)')
  })

  it('marks the one duty that arises on a condition only, 8 § 3 mom. from 1 June 2021', () => {
    const line = (on: string): string =>
      taskLines(tasks('--on', on).text).find((line) => line.includes(' multi-sector-mapping-period ')) ?? ''
    expect(line('2021-05-31')).not.toContain('on a condition')
    expect(line('2021-06-01')).toMatch(/municipality +task, on a condition /)
  })

  it.each(taskAuthorities)('of %s alone has the tasks with which it is connected, and how', (authority) => {
    const rows = tasksOf(authority, '2023-12-01')
    const { text } = tasks('--on', '2023-12-01', '--authority', authority)
    expect(taskLines(text)).toHaveLength(rows.length)
    expect(
      objectsOf(tasks('--on', '2023-12-01', '--authority', authority, '--to', 'ndjson').text).map(({ task, role }) => [
        task,
        role,
      ])
    ).toEqual(rows.map(({ task, role }) => [task, role]))
    expect(
      rowsOf(tasks('--on', '2023-12-01', '--authority', authority, '--to', 'csv').text).map(({ role }) => role)
    ).toEqual(rows.map(({ role }) => role))
  })

  it('of one family has its tasks and no other', () => {
    const { text } = tasks('--on', '2023-12-01', '--family', 'plan', '--lang', 'fi')
    expect(taskLines(text)).toHaveLength(tasksOn('2023-12-01').filter(({ family }) => family === 'plan').length)
    expect(text).toContain('\nSuunnitelmat\n')
    expect(text).not.toContain('\nPäätökset\n')
  })
})

describe('the tasks of a day for programs', () => {
  it.each(days)('on %s are NDJSON and JSON: what tasksOn gives, with the name', (on) => {
    for (const language of languages) {
      const expected = tasksOn(on).map((row) => ({ on, name: taskNames[row.task][language], ...row }))
      expect(objectsOf(tasks('--on', on, '--to', 'ndjson', '--lang', language).text)).toEqual(expected)
      expect(JSON.parse(tasks('--on', on, '--to', 'json', '--lang', language).text)).toEqual(expected)
    }
  })

  it.each(days)('on %s are CSV that reads back as the same', (on) => {
    for (const language of languages) {
      const list = (cell = ''): string[] => (cell === '' ? [] : cell.split('|'))
      const read = rowsOf(tasks('--on', on, '--to', 'csv', '--lang', language).text).map((row) => ({
        task: row['task'],
        family: row['family'],
        authority: row['authority'],
        modality: row['modality'],
        ...(row['onlyIf'] && { onlyIf: row['onlyIf'] }),
        sources: list(row['sources']),
        basis: list(row['basis']),
        alongside: list(row['alongside']).map((cell, place) => {
          const [authority, modality, onlyIf] = cell.split(':')
          return {
            authority,
            modality,
            sources: list(row['alongsideSources'])[place]?.split('; '),
            ...(onlyIf && { onlyIf }),
          }
        }),
        exceptions: list(row['exceptions']).map((cell, place) => {
          const [when, authority] = cell.split(':')
          return { when, authority, sources: list(row['exceptionSources'])[place]?.split('; ') }
        }),
        circumstances: list(row['circumstances']),
        caveats: list(row['caveats']),
      }))
      expect(read).toEqual(tasksOn(on))
    }
  })
})

describe('the tasks of a day on which the Act is not in force', () => {
  it.each([
    ['2021-02-28', '28 February 2021', '1269/2020 23 §'],
    ['2025-01-01', '1 January 2025', '1269/2020 23 § (287/2022)'],
  ])('%s: none, and the answer says so', (on, written, source) => {
    expect(tasks('--on', on).text).toBe(`Act 1269/2020 is not in force on ${written}: it was in force from 1 March 2021 to 31 December 2024 (${source}).\n`)
    for (const language of languages) {
      const { text } = tasks('--on', on, '--lang', language)
      expect([linesOf(text).length, text.includes(source)]).toEqual([1, true])
      expect(tasks('--on', on, '--lang', language, '--to', 'ndjson')).toEqual({ text: '', aside: text, faults: [] })
      expect(tasks('--on', on, '--lang', language, '--to', 'json')).toEqual({ text: '[]\n', aside: text, faults: [] })
      const csv = tasks('--on', on, '--lang', language, '--to', 'csv')
      expect([linesOf(csv.text).length, csv.aside]).toEqual([1, text])
    }
  })
})

describe('the columns', () => {
  it('are as wide as their cells; a cell of more than 72 characters moves its own line only', () => {
    const rows = [['a'.repeat(72), 'x', ''], ['b', 'y', 'z'.repeat(200)], ['c'.repeat(73), 'x', '']]
    const { head, line } = tableColumns(['one', 'two', 'three'], rows, '  ')
    expect(rows.map((cells) => line(cells))).toEqual([
      `  ${'a'.repeat(72)}  x\n`,
      `  b${' '.repeat(73)}y    ${'z'.repeat(200)}\n`,
      `  ${'c'.repeat(73)}  x\n`,
    ])
    expect(head).toBe(`  one${' '.repeat(71)}two  three\n  ${'-'.repeat(72)}  ---  -----\n`)
  })
})

it('every authority has a name in full beside its word in the table', () => {
  expect(Object.keys(authorityNames)).toEqual([...taskAuthorities])
})
