/**
 * The tasks: every task, every set of circumstances each also unknown, on the days around every change, against the
 * second formulation.
 */
import { competentAuthority, wordings, type Circumstances, type Day } from '../../src/entry/index.ts'
import { dayAfter } from '../oracle/candidates.ts'
import { happenings } from '../oracle/expected-holders.ts'
import { domains, readsCircumstances, secondAlongside, secondAuthority } from '../oracle/tasks.ts'
import { fault, type Report } from './abstract-facts.ts'

/** The first days of wordings and of happenings with the day before, and the days before and after the Act. */
const days = (): readonly Day[] => {
  const turns = [
    ...wordings.map(({ from }) => from),
    ...Object.keys(happenings),
    '2021-04-01',
    '2024-08-01',
    '2025-01-01',
  ]
  return [...new Set(turns.flatMap((day) => [dayAfter(day, -1), day]))].sort()
}

/** Days of the large tasks: one in each wording, both sides of the changes of 12 a § 2 mom. */
const daysOfLarge: readonly Day[] = [
  '2021-03-01',
  '2021-06-01',
  '2022-07-10',
  '2022-07-11',
  '2022-12-31',
  '2023-01-01',
  '2024-12-31',
]

function everyCell(task: string, visit: (circumstances: Readonly<Record<string, unknown>>) => void): void {
  const read = readsCircumstances[task] ?? []
  const go = (place: number, known: Readonly<Record<string, unknown>>): void => {
    const name = read[place]
    if (name === undefined) return visit(known)
    go(place + 1, known)
    for (const value of domains[name] ?? []) go(place + 1, { ...known, [name]: value })
  }
  go(0, {})
}

/** How many completions a cell has: those of many are left to the days of the large tasks. */
const sizeOf = (task: string): number =>
  (readsCircumstances[task] ?? []).reduce((product, name) => product * ((domains[name]?.length ?? 0) + 1), 1)

function compare(task: string, on: Day, circumstances: Readonly<Record<string, unknown>>, report: Report): void {
  // An application is not made after the day asked about: that is an input error.
  if (typeof circumstances.applicationDate === 'string' && circumstances.applicationDate > on) return
  report.cells += 1
  const one = competentAuthority(task, on, circumstances as Circumstances) // values of the circumstances' domains
  const two = secondAuthority(task, on, circumstances)
  const beside = secondAlongside(task, on, circumstances)
    .map(({ authority, modality }) => `${authority} ${modality}`)
    .sort()
    .join()
  const isSame =
    one.outcome === two.outcome &&
    one.authority === two.authority &&
    one.modality === two.modality &&
    one.missing.toSorted().join() === two.missing.toSorted().join() &&
    one.caveats.join() === two.caveats.join() &&
    one.alongside
      .map(({ authority, modality }) => `${authority} ${modality}`)
      .sort()
      .join() === beside
  if (!isSame) fault(report, task, on, circumstances, one, 'expected', two, beside)
}

export function proveTasks(): Report {
  const report: Report = { cells: 0, faults: 0 }
  for (const task of Object.keys(readsCircumstances)) {
    for (const on of sizeOf(task) > 5_000 ? daysOfLarge : days())
      everyCell(task, (circumstances) => compare(task, on, circumstances, report))
    for (let on = '2021-02-28'; on <= '2025-01-01'; on = dayAfter(on, 1)) {
      compare(task, on, {}, report)
      compare(task, on, { clientOf: 'te-office' }, report)
    }
  }
  return report
}
