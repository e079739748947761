import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/calendar/day.ts'
import { taskCircumstances } from '../../../src/rules/tasks/check.ts'
import { circumstances, type Circumstances } from '../../../src/rules/tasks/circumstances.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'
import { changeDays } from '../../../src/rules/tasks/task-version.ts'
import { tasksById } from '../../../src/rules/tasks/table.ts'
import { taskCases } from '../../oracle/cases/tasks.ts'
import { domains, readsCircumstances, secondAlongside, secondAuthority } from '../../oracle/tasks.ts'

const tasks = [...tasksById().values()]
const clientsOfMunicipality = '837'

describe('the worked cases on tasks', () => {
  it.each(taskCases)('$id: $title', ({ on, task, circumstances: given, expect: expected }) => {
    const answer = competentAuthority(task, on, given)
    if ('exists' in expected) expect(answer.outcome !== 'not-existing').toBe(expected.exists)
    if ('authority' in expected) expect(answer.authority).toBe(expected.authority)
    if ('modality' in expected) expect(answer.modality).toBe(expected.modality)
    if ('municipality' in expected)
      expect([answer.authority, ...answer.alongside.map(({ authority }) => authority)].includes('municipality')).toBe(
        expected.municipality
      )
    if ('authorities' in expected)
      expect([answer.authority, ...answer.alongside.map(({ authority }) => authority)]).toEqual(expected.authorities)
    if ('teOfficeMay' in expected) expect(answer.askedAuthorityMay === 'yes').toBe(expected.teOfficeMay)
    if ('cite' in expected) expect(answer.sources).toEqual([`1269/2020 ${String(expected.cite)}`])
    if ('municipalityMustAct' in expected)
      expect(answer.authority === 'municipality' && answer.modality === 'shall').toBe(expected.municipalityMustAct)
    if ('alongside' in expected)
      expect(answer.alongside.map(({ authority, modality }) => ({ authority, modality }))).toEqual(expected.alongside)
  })
})

/** Every record over the circumstances' values, each also absent. */
function records(names: readonly string[]): readonly Circumstances[] {
  return names.reduce<Circumstances[]>(
    (all, name) =>
      all.flatMap((record) => [record, ...(domains[name] ?? []).map((value) => ({ ...record, [name]: value }))]),
    [{}]
  )
}

/** The days on which an answer can turn, and the days before them. */
const daysAround = (turns: readonly string[]): readonly string[] => [
  ...new Set([
    ...turns.flatMap((day) => [addDays(day, -1), day]),
    '2021-03-31',
    '2021-04-01',
    '2024-12-31',
    '2025-01-01',
  ]),
]

const differences: string[] = []
let asked = 0

describe('a second formulation of the Act', () => {
  it('knows the same tasks', () =>
    expect(Object.keys(readsCircumstances).sort()).toEqual(tasks.map(({ id }) => id).sort()))

  it.each(tasks.map((task) => [task.id, task] as const))(
    '%s: agrees on every day on which it can turn, whatever is known',
    (id, task) => {
      const names = readsCircumstances[id] ?? []
      const all = records(names)
      // Of the one task with tens of thousands of records, others on every day: every 100th, from another one on.
      const step = Math.max(1, Math.floor(all.length / 400))
      for (const [place, on] of daysAround(changeDays(task)).entries()) {
        for (const record of all.filter((_, index) => index % step === place % step)) {
          if (record.applicationDate !== undefined && record.applicationDate > on) continue
          const ours = competentAuthority(id, on, record)
          const second = secondAuthority(id, on, { ...record })
          const beside =
            second.outcome === 'held' || second.outcome === 'unknown'
              ? secondAlongside(id, on, { ...record })
              : undefined
          asked += 1
          const shown = `${id} ${on} ${JSON.stringify(record)}`
          const mine = JSON.stringify([
            ours.outcome,
            ours.authority,
            ours.modality,
            [...ours.missing].sort(),
            ours.caveats,
          ])
          const theirs = JSON.stringify([
            second.outcome,
            second.authority,
            second.modality,
            [...second.missing].sort(),
            second.caveats,
          ])
          if (mine !== theirs) differences.push(`${shown}: ${mine}, second: ${theirs}`)
          const powers = ours.alongside
            .map(({ authority, modality }) => `${authority} ${modality}`)
            .sort()
            .join()
          const theirPowers = beside
            ?.map(({ authority, modality }) => `${authority} ${modality}`)
            .sort()
            .join()
          if (theirPowers !== undefined && powers !== theirPowers)
            differences.push(`${shown}: beside ${powers}, second: ${theirPowers}`)
        }
      }
      expect(differences).toEqual([])
    }
  )

  it('was asked many thousand questions', () => expect(asked).toBeGreaterThan(20_000))
})

describe('every day of the trial', () => {
  const everyDay: string[] = []
  for (let day = '2021-02-27'; day <= '2025-01-02'; day = addDays(day, 1)) everyDay.push(day)

  it('each task has exactly one holder while it exists, none before and after the trial', () => {
    for (const { id } of tasks) {
      for (const on of everyDay) {
        const { outcome, authority } = competentAuthority(id, on, { clientOf: 'te-office' })
        const second = secondAuthority(id, on, { clientOf: 'te-office' })
        const isInForce = on >= '2021-03-01' && on <= '2024-12-31'
        if (outcome === 'not-in-force' ? isInForce : !isInForce) throw new Error(`${id} ${on} ${outcome}`)
        if (outcome !== second.outcome || authority !== second.authority)
          throw new Error(`${id} ${on} ${outcome} ${String(authority)}`)
        if (outcome === 'held' && authority === null) throw new Error(`${id} ${on} without holder`)
      }
    }
  })

  it('a task read for a day by itself equals the task read for the turn before it', () => {
    for (const task of tasks) {
      for (const on of everyDay) {
        const record: Circumstances = { clientOf: clientsOfMunicipality }
        const turn = changeDays(task).findLast((day) => day <= on)
        if (turn === undefined || on > '2024-12-31') continue
        const { existsFrom: _a, existsTo: _b, ...now } = competentAuthority(task.id, on, record)
        const { existsFrom: _c, existsTo: _d, ...then } = competentAuthority(task.id, turn, record)
        if (JSON.stringify(now) !== JSON.stringify(then)) throw new Error(`${task.id} ${on} differs from ${turn}`)
      }
    }
  })
})

describe('the exceptions of a task', () => {
  it('never contradict each other: for the same circumstances all that hold give the same authority', () => {
    for (const task of tasks) {
      for (const row of task.exceptions ?? []) {
        for (const other of task.exceptions ?? []) {
          const overlap = row.from <= (other.to ?? '9999') && other.from <= (row.to ?? '9999')
          if (overlap) expect([task.id, row.authority]).toEqual([task.id, other.authority])
        }
      }
    }
  })
})

describe('the circumstances', () => {
  it('every task reads only circumstances of the register, and every circumstance is read by a task', () => {
    const read = new Set(tasks.flatMap((task) => taskCircumstances(task)))
    expect(circumstances.map(({ name }) => name).filter((name) => !read.has(name))).toEqual([])
  })
})
