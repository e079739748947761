import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { areas, teOffices, trialMunicipalities } from '../../../src/entry/areas.ts'
import { monitoring } from '../../../src/entry/monitoring.ts'
import { timeline } from '../../../src/entry/index.ts'
import { parseArguments } from '../../../src/cli/arguments.ts'
import { messageText } from '../../../src/cli/messages.ts'
import { monitoringText } from '../../../src/cli/timeline/monitoring-table.ts'
import { timelineOrder } from '../../../src/cli/timeline/options.ts'

const { add, summary } = monitoring(['2022-05-31', '2022-06-30'])
add(timeline({
  person: {
    homeMunicipality: '837', meetsEarningsRelatedConditions: false, temporaryProtectionPermit: false,
    inEmployment: false, fullTimeBusinessDays: 0, fullTimeStudent: false, dismissalNoticeOn: null,
  },
  until: '2022-06-30',
  events: [{ on: '2022-05-10', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
}))

const orderOf = (...args: readonly string[]) => {
  const asked = parseArguments(['timeline', ...args])
  if (asked.do !== 'timeline') throw new Error(asked.do)
  return timelineOrder(asked.values, asked.files, asked.language)
}

/** The table as a spreadsheet gets it. */
function sheet(...args: readonly string[]): string {
  const order = orderOf('--summary', '--to', 'csv', '--days', '2022-05-31,2022-06-30', ...args)
  if ('faults' in order || order.options.write !== 'table') throw new Error(args.join())
  return monitoringText(summary(), order.options)
}
const rowsOf = (text: string, delimiter = ','): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, delimiter, skipEmptyLines: true }).data

describe('the summary as CSV for a spreadsheet', () => {
  const plain = rowsOf(sheet())

  it('has another delimiter, with cells that hold it quoted', () => {
    expect(rowsOf(sheet('--delimiter', ';'), ';')).toEqual(plain)
    expect(rowsOf(sheet('--delimiter', 'tab'), '\t')).toEqual(plain)
    expect(rowsOf(sheet('--delimiter', 'e', '--names'), 'e').map(({ on }) => on)).toEqual(plain.map(({ on }) => on))
  })

  it('begins with a byte-order mark on demand', () => {
    expect(sheet('--bom')).toBe(`\uFEFF${sheet()}`)
  })

  it.each([
    ['fi', 'Tampere (837)'],
    ['sv', 'Tammerfors (837)'],
    ['en', 'Tampere (837)'],
  ])('has the names in %s on demand', (language, name) => {
    const rows = rowsOf(sheet('--names', '--lang', language))
    expect(rows.map(({ label, ...row }) => row)).toEqual(plain)
    expect(rows.find(({ by }) => by === 'municipality')?.['label']).toBe(name)
    for (const { label } of rows) expect(label).not.toBe('')
  })

  it('has a row for everything that could be counted on each day on demand, the counts unchanged', () => {
    const rows = rowsOf(sheet('--zeros'))
    for (const on of ['2022-05-31', '2022-06-30']) {
      const named = (by: string) => rows.filter((row) => row['on'] === on && row['by'] === by).map(({ name }) => name)
      expect(named('municipality')).toEqual([...trialMunicipalities])
      expect(named('area')).toEqual(areas.map(({ id }) => id))
      expect(named('te-office')).toEqual(teOffices.map(({ nameFi }) => nameFi))
      expect(named('authority')).toHaveLength(8)
      expect(named('ground')).toHaveLength(5)
    }
    const isCounted = ({ stock, inflow, outflow }: Record<string, string>) =>
      [stock, inflow, outflow].some((count) => count !== '0')
    const key = (row: Record<string, string>) => JSON.stringify(row)
    expect(rows.filter(isCounted).map(key).sort()).toEqual(plain.filter(isCounted).map(key).sort())
  })

  it.each(['--bom', '--names', '--zeros', '--delimiter=;'])('%s is refused for anything else', (option) => {
    for (const args of [[], ['--summary'], ['--summary', '--to', 'json'], ['--explain']]) {
      const order = orderOf(...args, option)
      const faults = 'faults' in order ? order.faults.map((fault) => messageText(fault, 'en')) : []
      expect(faults).toEqual([`option ${option.split('=')[0]} is for the summary as CSV only (--summary --to csv)`])
    }
  })
})
