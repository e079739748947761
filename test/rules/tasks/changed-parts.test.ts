import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/calendar/day.ts'
import { faultsOf } from '../../harness/refused.ts'
import { changesBetween, type TaskChange } from '../../../src/rules/tasks/changes-between.ts'
import { historyOfTask } from '../../../src/rules/tasks/task-history.ts'
import { tasksById } from '../../../src/rules/tasks/table.ts'
import { tasksOn } from '../../../src/rules/tasks/tasks-on.ts'

const changeOf = (task: string, on: string): TaskChange | undefined =>
  changesBetween(addDays(on, -1), on).find((change) => change.task === task)

describe('a change names the parts that differ and the acts that brought them', () => {
  it.each<[string, string, string, string, string[], string[]]>([
    ['12 a § 2 mom.: a power of the municipality, beside which the TE office keeps its duty', 'statement-clear-cut-studies', '2022-07-11', 'moved', ['modality', 'sources', 'alongside', 'exceptions'], ['682/2022']],
    ['12 a § 2 mom. and 1290/2002 2 luku 10 §: other studies', 'statement-clear-cut-studies', '2023-01-01', 'changed', ['sources', 'basis'], ['1133/2022', '1131/2022']],
    ['8 § 3 mom.: the need is assessed by the municipality', 'multi-sector-service-need', '2021-06-01', 'moved', ['sources'], ['421/2021']],
    ['8 § 3 mom.: the end is assessed by it under two conditions', 'multi-sector-service-end', '2021-06-01', 'moved', ['onlyIf', 'sources'], ['421/2021']],
    ['189/2001 5 § 6 mom.: the decision has a new basis', 'activation-plan-act-5-6-decision', '2023-01-01', 'changed', ['basis'], ['591/2022']],
    ['12 a § 4 mom.: the TE office may give the statement without further condition', 'statement-short-studies', '2023-12-01', 'changed', ['alongside'], ['1001/2023']],
    ['11 § 2 mom.: other applicants, without the European Social Fund', 'pay-subsidy', '2021-06-01', 'changed', ['exceptions'], ['421/2021']],
    ['10 § 1 mom. 3 kohta b with 916/2012 7 a luku: what begins has no part that differs', 'employment-subsidy-55', '2023-07-01', 'began', [], ['374/2023', '371/2023']],
    ['242/2022 4 §: what begins without an amendment comes from its own act', 'tyokanava-assignment', '2022-07-01', 'began', [], ['242/2022']],
    ['the first day of the Act', 'pay-subsidy', '2021-03-01', 'began', [], ['1269/2020']],
    ['also of what stays where another act has put it', 'first-registration', '2021-03-01', 'began', [], ['1269/2020']],
    ['24 § 1 mom.: the last day of the stock', 'stock-transfer', '2021-04-01', 'ended', [], []],
    ['23 §: the last day of the Act, as 287/2022 has it', 'pay-subsidy', '2025-01-01', 'ended', [], ['287/2022']],
  ])('%s (%s on %s)', (_, task, on, kind, changed, by) =>
    expect(changeOf(task, on)).toMatchObject({ on, task, kind, changed, by }))

})

describe('the changes of a period', () => {
  it('stand in the order of time, those of a day in the order of the table', () => {
    const all = changesBetween('2021-02-28', '2025-01-01')
    const days = all.map(({ on }) => on)
    const order = [...tasksById().keys()].map(String)
    expect(days).toEqual(days.toSorted())
    for (const day of new Set(days)) {
      const places = all.filter(({ on }) => on === day).map(({ task }) => order.indexOf(task))
      expect(places).toEqual(places.toSorted((one, other) => one - other))
    }
  })

  it('begin a task once and end it once', () => {
    const kinds = changesBetween('2021-02-28', '2025-01-01')
      .filter(({ task }) => task === 'statement-short-studies')
      .map(({ on, kind }) => `${on} ${kind}`)
    expect(kinds).toEqual([
      '2021-03-01 began', '2021-10-02 moved', '2022-07-11 changed', '2023-01-01 changed', '2023-12-01 changed',
      '2025-01-01 ended',
    ])
  })

  it('are those after its first day, up to and with its last', () => {
    expect(changesBetween('2021-03-31', '2021-04-01').map(({ task }) => task)).toEqual(['stock-transfer'])
    expect(changesBetween('2021-04-01', '2021-05-31')).toEqual([])
    expect(changesBetween('2021-10-02', '2021-10-02')).toEqual([])
  })

  it('are refused from or to a day that does not exist, and to a day before the first', () => {
    const refused = (from: string, to: string) => faultsOf(() => changesBetween(from, to))
    expect(refused('2021-02-29', '2021-10-02')).toEqual(['not-a-day on'])
    expect(refused('2021-10-02', '2021-11-31')).toEqual(['not-a-day on'])
    expect(refused('2021-10-02', '2021-10-01')).toEqual(['before-first-day to'])
    expect(() => changesBetween('2021-10-02', '2021-10-01')).toThrow('a day not before the first day')
  })
})

describe('the history of a task', () => {
  it.each([
    ['stock-transfer', ['2021-03-01 2021-03-31 te-office']],
    ['employment-subsidy-55', ['2023-07-01 2024-12-31 municipality']],
    ['workplace-adjustment-support', ['2021-03-01 2024-12-31 te-office']],
    ['employment-plan', ['2021-03-01 2022-05-01 municipality', '2022-05-02 2024-12-31 municipality']],
    ['multi-sector-service-need', ['2021-03-01 2021-05-31 te-office', '2021-06-01 2024-12-31 municipality']],
    ['statement-start-of-business', ['2021-03-01 2021-10-01 te-office', '2021-10-02 2022-07-10 municipality', '2022-07-11 2022-12-31 municipality', '2023-01-01 2023-11-30 municipality', '2023-12-01 2024-12-31 municipality']],
    ['statement-full-time-business', ['2021-03-01 2021-05-31 te-office', '2021-06-01 2022-07-10 te-office', '2022-07-11 2024-09-01 te-office', '2024-09-02 2024-12-31 te-office']],
    ['job-alternation-leave', ['2021-03-01 2024-07-31 te-office', '2024-08-01 2024-12-31 te-office']],
    ['six-month-work-opportunity', ['2021-03-01 2023-12-31 municipality', '2024-01-01 2024-09-01 municipality', '2024-09-02 2024-12-31 municipality']],
  ])('%s: a period ends only where something changes', (task, periods) =>
    expect(historyOfTask(task).map(({ from, to, authority }) => `${from} ${to} ${authority}`)).toEqual(periods))

  it('says of each period how the task stood on its days', () => {
    for (const { from, to, ...standing } of historyOfTask('pay-subsidy')) {
      for (const on of [from, to]) expect(tasksOn(on)).toContainEqual(standing)
    }
  })
})
