import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acts } from '../../../src/act/acts.ts'
import { touchedWith } from '../../../src/act/amendments.ts'
import { addDays } from '../../../src/calendar/day.ts'
import { provisionText } from '../../../src/act/provision-text.ts'
import { isProvision } from '../../../src/act/register.ts'
import { wordingOf, wordings } from '../../../src/act/wordings.ts'
import { changesBetween, type TaskChange } from '../../../src/rules/tasks/changes-between.ts'
import { historyOfTask } from '../../../src/rules/tasks/task-history.ts'
import { tasksById } from '../../../src/rules/tasks/table.ts'
import { tasksOf, tasksOn, type TaskOnDay } from '../../../src/rules/tasks/tasks-on.ts'
import { taskAuthorities } from '../../../src/rules/tasks/authorities.ts'

const days: string[] = []
for (let day = '2021-02-20'; day <= '2025-01-10'; day = addDays(day, 1)) days.push(day)
const anyDay = fc.constantFrom(...days)
const all = changesBetween('2021-02-20', '2025-01-10')
const ofSection13 = ['guarantee-57-59', 'offer-60-plus', 'six-month-work-opportunity']
const sentence = ({ task, kind, by, before, after }: TaskChange): string =>
  `${task} ${kind}${before?.authority === after?.authority ? '' : ` ${before?.authority ?? ''}>${after?.authority ?? ''}`} by ${by.join()}`
const on = (day: string): readonly string[] => changesBetween(addDays(day, -1), day).map(sentence)

describe('what changed, day by day', () => {
  it('2021-10-02, act 421/2021: the statements on general conditions, business and short studies moved to the municipality', () =>
    expect(on('2021-10-02')).toEqual([
      'statement-general-conditions moved te-office>municipality by 421/2021',
      'statement-start-of-business moved te-office>municipality by 421/2021',
      'statement-short-studies moved te-office>municipality by 421/2021',
    ]))

  it('2022-07-01: only the tasks of the Työkanava Act began, by that act', () =>
    expect(on('2022-07-01')).toEqual([
      'tyokanava-eligibility-decision began >te-office by 242/2022',
      'tyokanava-assignment began >te-office by 242/2022',
    ]))

  it('2023-03-01, act 149/2023: the Työkanava decision moved to the municipality', () =>
    expect(on('2023-03-01')).toContain('tyokanava-eligibility-decision moved te-office>municipality by 149/2023'))

  it('2024-01-01, act 1307/2023: of 13 § only that its text was not seen', () => {
    expect(changesBetween('2023-12-31', '2024-01-01')).toMatchObject(
      ofSection13.map((task) => ({ task, kind: 'changed', changed: ['caveats'], by: ['1307/2023'] }))
    )
  })

  it('2024-08-01, act 275/2024: job alternation leave goes on for the leaves that had begun', () => {
    const [change, ...others] = changesBetween('2024-07-31', '2024-08-01')
    expect(change).toMatchObject({
      task: 'job-alternation-leave', kind: 'changed', changed: ['onlyIf', 'sources'], by: ['275/2024'],
      after: { authority: 'te-office', modality: 'shall', onlyIf: 'leave-begun-before-repeal', sources: ['275/2024'] },
    })
    expect(others).toEqual([])
  })

  it('2024-09-02, act 400/2024: 13 § goes on where the duty arose before; the Decree on the service centre was seen from here on', () =>
    expect(
      changesBetween('2024-09-01', '2024-09-02')
        .map(({ task, changed, by }) => `${task} ${changed.join()} ${by.join()}`)
        .sort()
    ).toEqual(
      [
        ...ofSection13.map((task) => `${task} onlyIf,sources,basis 400/2024`),
        ...[
          'benefit-restoration',
          'clear-cut-studies',
          'full-time-business',
          'general-conditions',
          'other-studies',
        ].map((on) => `statement-${on} caveats `),
      ].sort()
    ))

  it.each(['2021-05-31', '2021-10-01', '2022-05-01', '2022-06-30', '2023-06-30', '2022-08-01'])('%s: nothing', (day) =>
    expect(on(day)).toEqual([])
  )

  it('2021-03-01 begins every task that existed then, and 2025-01-01 ends every task that was left', () => {
    expect(on('2021-03-01').length).toBe(tasksOn('2021-03-01').length)
    expect(on('2025-01-01').length).toBe(tasksOn('2024-12-31').length)
  })

  it('2021-03-01 begins by the Act itself, also what stayed where another act had put it', () => {
    expect(new Set(on('2021-03-01').map((said) => said.split(' by ')[1]))).toEqual(new Set(['1269/2020']))
    expect(on('2021-03-01')).toContain('first-registration began >te-office by 1269/2020')
  })
})

/** The state reached from a state by changes. */
function applied(state: readonly TaskOnDay[], changes: readonly TaskChange[]): readonly TaskOnDay[] {
  const byTask = new Map(state.map((row) => [row.task, row]))
  for (const { task, before, after } of changes) {
    expect(byTask.get(task) ?? null).toEqual(before)
    if (after) byTask.set(task, after)
    else byTask.delete(task)
  }
  return [...tasksById().keys()].flatMap((id) => [...byTask.values()].filter(({ task }) => task === id))
}

describe('changes', () => {
  it('carry the state of one day to that of another, step by step', () =>
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        expect(applied(tasksOn(from), changesBetween(from, to))).toEqual(tasksOn(to))
      }),
      { numRuns: 60 }
    ))

  it('of a period are the sum of those of its parts', () =>
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (...three) => {
        const [from = '', between = '', to = ''] = three.toSorted()
        expect(changesBetween(from, to)).toEqual([...changesBetween(from, between), ...changesBetween(between, to)])
      }),
      { numRuns: 60 }
    ))

  it('name every act that brought them; only the stock transfer ends without one, and no act brings a caveat on the service centre', () =>
    expect(
      all
        .filter(({ by, on: day }) => by.length === 0 && day > '2021-03-01')
        .map(({ task, kind, changed }) => `${task} ${kind} ${changed.join()}`)
    ).toEqual([
      'stock-transfer ended ',
      ...all
        .filter(({ on: day, task }) => day === '2024-09-02' && task.startsWith('statement-'))
        .map(({ task }) => `${task} changed caveats`),
    ]))

  it('each of the amending acts changes at least one answer', () => {
    const named = new Set(all.flatMap(({ by }) => by))
    expect(acts.map(({ number }) => number).filter((act) => act !== '1269/2020' && !named.has(act))).toEqual([])
  })

  it('cite nothing new that the register does not say was touched on the day', () => {
    const untouched: string[] = []
    for (const change of all) {
      const wording = wordingOf(change.on)
      if (change.kind === 'began' || change.kind === 'ended' || wording === undefined) continue
      const before = JSON.stringify(change.before)
      const cited = [change.after, ...(change.after?.alongside ?? []), ...(change.after?.exceptions ?? [])].flatMap(
        (part) => part?.sources ?? []
      )
      for (const citation of cited) {
        const place = citation.replace(/^1269\/2020 /, '').replace(/ \([^)]*\)$/, '')
        if (before.includes(`"${citation}"`) || !isProvision(place)) continue
        const section = /^\d+( [a-z])? §/.exec(place)?.[0]
        const isTouched = touchedWith(wording.id).some(({ provision }) => provision === place || provision === section)
        // A provision as old as the Act can be cited anew only where the case it decides has moved to it.
        const isOld = provisionText(place, change.on)?.act === '1269/2020' && touchedWith(wording.id).length > 0
        if (!isTouched && !isOld) untouched.push(`${change.on} ${change.task} ${citation}`)
      }
    }
    expect(untouched).toEqual([])
  })

  it('happen only on the first day of a wording, on 2021-04-01, 2022-07-01, 2024-08-01 and when the Act begins and ends', () =>
    expect(
      [...new Set(all.map(({ on: day }) => day))].filter((day) => !wordings.some(({ from }) => from === day))
    ).toEqual(['2021-04-01', '2022-07-01', '2024-08-01', '2025-01-01']))
})

describe('the tasks of a day', () => {
  it('are 82 on the first day and 95 on the last', () =>
    expect([tasksOn('2021-03-01').length, tasksOn('2024-12-31').length]).toEqual([82, 95]))

  it('of the seven authorities together are all: everything is held by somebody', () => {
    for (const day of ['2021-03-01', '2022-07-11', '2024-12-31']) {
      const held = taskAuthorities.flatMap((authority) =>
        tasksOf(authority, day)
          .filter(({ role }) => role === 'holder')
          .map(({ task }) => task)
      )
      expect(held.toSorted()).toEqual(tasksOn(day).map(({ task }) => task).toSorted())
    }
  })

})

describe('the history of a task', () => {
  it('covers its days without gap and overlap', () => {
    for (const id of tasksById().keys()) {
      const periods = historyOfTask(id)
      periods.forEach(({ from, to }, index) => {
        expect(from <= to).toBe(true)
        if (index > 0) expect([id, from]).toEqual([id, addDays(periods[index - 1]?.to ?? '', 1)])
      })
      expect(periods.at(-1)?.to).toBe(id === 'stock-transfer' ? '2021-03-31' : '2024-12-31')
    }
  })

  it('of an unknown task is refused with the nearest ids', () =>
    expect(() => historyOfTask('pay-subsidi')).toThrow('nearest: pay-subsidy'))
})
