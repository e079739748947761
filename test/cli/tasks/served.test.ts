import { describe, expect, it } from 'vitest'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'
import { tasksOf, tasksOn } from '../../../src/rules/tasks/tasks-on.ts'
import { wordings } from '../../../src/act/wordings.ts'
import { languages, objectsOf, tasks } from './run-tasks.ts'

const days = wordings.map(({ from }) => from)
const listed = (on: string, place: string) => objectsOf(tasks('--on', on, '--for', place, '--to', 'ndjson').text)

describe('tasks --for', () => {
  it.each(days)('a municipality of the trial lists on %s what municipalities do, by code and by name', (on) => {
    const expected = tasksOf('municipality', on).map(({ task, role }) => [task, role])
    for (const place of ['837', 'Tampere', 'Tammerfors', 'tampere']) {
      expect(listed(on, place).map(({ task, role }) => [task, role])).toEqual(expected)
    }
  })

  it.each(days)('a municipality outside the trial lists on %s what the TE office does for its own clients', (on) => {
    const rows = new Map(listed(on, 'Kauniainen').map((row) => [row['task'], row]))
    for (const { task } of tasksOn(on)) {
      const { outcome, authority } = competentAuthority(task, on, { clientOf: 'te-office' })
      if (outcome !== 'held' || authority === null) continue
      const row = rows.get(task)
      if (authority === 'te-office') expect(row?.['authority'], task).toBe('te-office')
      else if (row) expect(row['role'], task).not.toBe('holder')
    }
    for (const row of rows.values()) expect(row['authority']).not.toBe('municipality')
  })

  it('names who acts', () => {
    const titles = languages.map(
      (language) => tasks('--on', '2022-05-02', '--for', '235', '--lang', language).text.split('\n')[0],
    )
    expect(titles[0]).toMatch(/^Tasks on .* in which Uudenmaan TE-toimisto acts \(wording V3\): \d+$/)
    expect(titles[1]).toMatch(/joissa toimii Uudenmaan TE-toimisto/)
    expect(titles[2]).toMatch(/Nylands arbets- och näringsbyrå/)
    expect(tasks('--on', '2022-05-02', '--for', '638', '--lang', 'sv').text).toMatch(/^[^\n]*Borgå/)
  })

  it('refuses what is no municipality with those that are near, Åland, and a second choice', () => {
    expect(tasks('--on', '2022-05-02', '--for', 'Tamper').faults[0]).toMatch(
      /'Tamper' is not a municipality.*Tampere \(837\)/,
    )
    expect(tasks('--on', '2022-05-02', '--for', 'Stockholm').faults).toHaveLength(1)
    expect(tasks('--on', '2022-05-02', '--for', 'Mariehamn').faults[0]).toMatch(/Åland/)
    for (const other of [['--authority', 'avi'], ['--task', 'pay-subsidy']]) {
      expect(tasks('--on', '2022-05-02', '--for', '837', ...other).faults).toHaveLength(1)
    }
    expect(tasks('--from', '2022-05-01', '--until', '2022-05-02', '--for', '837').faults).toHaveLength(1)
  })
})
