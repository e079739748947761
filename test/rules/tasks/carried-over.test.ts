import { describe, expect, it } from 'vitest'
import { wordings } from '../../../src/act/wordings.ts'
import { InputError } from '../../../src/refusals/problems.ts'
import { taskAuthorities } from '../../../src/rules/tasks/authorities.ts'
import type { Circumstances } from '../../../src/rules/tasks/circumstances.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'
import { explainCompetence } from '../../../src/rules/tasks/explain-competence.ts'
import { historyOfTask } from '../../../src/rules/tasks/task-history.ts'
import { tasksById } from '../../../src/rules/tasks/table.ts'
import { tasksOf, tasksOn } from '../../../src/rules/tasks/tasks-on.ts'

const transition = '399/2024 2 § 2 mom.'

const [ofLeave, ofDuty] = [
  {
    circumstance: 'leaveBegunBeforeRepeal', lastDay: '2024-07-31', firstDay: '2024-08-01', holder: 'te-office',
    condition: 'leave-begun-before-repeal', caveats: [],
  },
  {
    circumstance: 'dutyAroseBeforeRepeal', lastDay: '2024-09-01', firstDay: '2024-09-02', holder: 'municipality',
    condition: 'duty-arose-before-repeal', caveats: ['text-not-seen'],
  },
] as const
const carried = [
  {
    ...ofLeave, task: 'job-alternation-leave', after: ['275/2024'],
    before: ['https://toimistot.te-palvelut.fi/en/employer-services-local-government-trials'],
  },
  ...[
    ['guarantee-57-59', '1269/2020 13 § 1 mom.'],
    ['offer-60-plus', '1269/2020 13 § 2 mom. (374/2023)'],
    ['six-month-work-opportunity', '1269/2020 13 § 3 mom.'],
  ].map(([task = '', source = '']) => ({ ...ofDuty, task, before: [source], after: [source, transition] })),
]

describe.each(carried)('$task after the repeal of its provision', (row) => {
  const { task, circumstance, lastDay, firstDay, holder, before, after, condition, caveats } = row
  const ask = (on: string, value?: boolean, more: Circumstances = {}) =>
    competentAuthority(task, on, { ...more, ...(value === undefined ? {} : { [circumstance]: value }) })
  const known = [undefined, true, false] as const

  const answer = { alongside: [], missing: [], caveats }
  const isHeld = { ...answer, outcome: 'held', authority: holder, modality: 'shall' }
  const isNobodys = { ...answer, authority: null, modality: null, sources: after }

  it('on the last day before it is held, whatever is said of the case', () => {
    for (const value of known) expect(ask(lastDay, value)).toEqual({ ...isHeld, sources: before })
  })

  it.each([firstDay, '2024-12-31'])(
    'on %s it is held where the transition keeps it, not where it does not, else open',
    (on) => {
      expect(ask(on, true)).toEqual({ ...isHeld, sources: after })
      expect(ask(on, false)).toEqual({
        ...isNobodys,
        outcome: 'not-existing',
        existsFrom: '2021-03-01',
        existsTo: lastDay,
      })
      expect(ask(on)).toEqual({ ...isNobodys, outcome: 'unknown', missing: [circumstance] })
    }
  )

  it('from 2025-01-01 the Act is not in force, whatever is said', () => {
    for (const value of known)
      expect(ask('2025-01-01', value)).toMatchObject({ outcome: 'not-in-force', authority: null, missing: [] })
  })

  it('is the TE office\'s for its own client, and for it, too, open or over', () => {
    for (const [value, outcome, authority] of [
      [true, 'held', 'te-office'],
      [false, 'not-existing', null],
      [undefined, 'unknown', null],
    ] as const) {
      const [ofOffice, ofMunicipality] = [
        ask(firstDay, value, { clientOf: 'te-office' }),
        ask(firstDay, value, { clientOf: '837' }),
      ]
      expect(ofOffice).toMatchObject({ outcome, authority })
      expect({ ...ofOffice, authority: null, sources: [] }).toEqual({ ...ofMunicipality, authority: null, sources: [] })
    }
  })

  it('whether an authority may act is open for the holder alone, and no for all when there is no such task', () => {
    for (const askedAuthority of taskAuthorities) {
      const may = (value?: boolean, clientOf = '837') =>
        ask(firstDay, value, { askedAuthority, clientOf }).askedAuthorityMay
      const expected = askedAuthority === holder ? ['unknown', 'yes', 'no'] : ['no', 'no', 'no']
      expect([may(undefined), may(true), may(false)], askedAuthority).toEqual(expected)
      expect(may(undefined, 'te-office'), askedAuthority).toBe(askedAuthority === 'te-office' ? 'unknown' : 'no')
    }
  })

  it('stands in the list of the day with its holder and what it turns on, from the first day of the repeal', () => {
    const standing = (on: string) => tasksOn(on).find((one) => one.task === task)
    expect('onlyIf' in (standing(lastDay) ?? {})).toBe(false)
    for (const on of [firstDay, '2024-12-31']) {
      expect(standing(on)).toMatchObject({
        authority: holder, modality: 'shall', onlyIf: condition, sources: after, caveats,
      })
      expect(tasksOf(holder, on)).toContainEqual({ ...standing(on), role: 'holder' })
    }
    expect(historyOfTask(task).at(-1)).toEqual({ ...standing(firstDay), from: firstDay, to: '2024-12-31' })
  })

  it('is explained by its condition, with its text', () => {
    expect(explainCompetence(task, lastDay).condition).toBe(null)
    for (const [value, truth] of [[true, 'yes'], [false, 'no'], [undefined, 'unknown']] as const) {
      const explained = explainCompetence(task, firstDay, { [circumstance]: value })
      expect(explained.condition).toMatchObject({ id: condition, truth, facts: [circumstance], children: [] })
      expect(explained.rule).toEqual({ authority: holder, sources: after })
      for (const text of Object.values(explained.condition?.text ?? {})) expect(text).toMatch(/2024/)
    }
  })

  it('reads no other circumstance', () => {
    const other: Circumstances =
      circumstance === 'dutyAroseBeforeRepeal' ? { leaveBegunBeforeRepeal: true } : { dutyAroseBeforeRepeal: true }
    expect(() => competentAuthority(task, firstDay, other)).toThrow(InputError)
  })
})

describe('13 § 2 mom. as it read when it was last in force', () => {
  it('is cited with its last act, and before 2023-07-01 without', () => {
    expect(competentAuthority('offer-60-plus', '2023-06-30').sources).toEqual(['1269/2020 13 § 2 mom.'])
    expect(competentAuthority('offer-60-plus', '2023-07-01').sources).toEqual(['1269/2020 13 § 2 mom. (374/2023)'])
  })

  it('for a client of the TE office the duty is that of 916/2012, kept by the transition itself', () => {
    const own = (on: string) =>
      competentAuthority('offer-60-plus', on, { clientOf: 'te-office', dutyAroseBeforeRepeal: true }).sources
    expect([own('2024-09-01'), own('2024-09-02')]).toEqual([
      ['916/2012 11 luku 1 §'],
      ['916/2012 11 luku 1 §', transition],
    ])
  })
})

describe('the tasks that are carried over', () => {
  const rows = [...tasksById().values()].filter(({ transition: carriedOver }) => carriedOver !== undefined)

  it('are four, and no other task reads what they turn on', () => {
    expect(rows.map(({ id }) => id)).toEqual(carried.map(({ task }) => task))
    const reading = [...tasksById().values()].filter(({ circumstances = [] }) =>
      carried.some(({ circumstance }) => circumstances.includes(circumstance))
    )
    expect(reading).toEqual(rows)
  })

  it('have a row of holders that begins with the repeal, and nothing else on which the answer turns', () => {
    for (const { id, transition: carriedOver, holders, exceptions, alongside, onlyIf } of rows) {
      expect([id, holders.some(({ from }) => from === carriedOver?.from)]).toEqual([id, true])
      expect([exceptions, alongside, onlyIf]).toEqual([undefined, undefined, undefined])
    }
  })

  it('cite a repealed provision of the Act nowhere but in V12', () => {
    for (const { id, from } of wordings) {
      const cited = tasksOn(from).filter(({ sources }) => sources.includes(transition)).map(({ task }) => task)
      expect([id, cited]).toEqual([
        id,
        id === 'V12' ? ['guarantee-57-59', 'offer-60-plus', 'six-month-work-opportunity'] : [],
      ])
    }
  })
})
