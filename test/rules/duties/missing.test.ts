import { describe, expect, it } from 'vitest'
import * as duties from '../../../src/entry/duties.ts'

type Fields = Readonly<Record<string, unknown>>
type Answer = Fields & { readonly missing: readonly string[] }
type Rule = (record: Fields, on: string) => Answer

/** A rule, the values that its fields can have as far as it tells them apart, and what of its answer can be unknown. */
interface Question {
  readonly rule: string
  readonly fields: Readonly<Record<string, readonly unknown[]>>
  readonly open: readonly string[]
  readonly days: readonly string[]
}

const either = [true, false]
const authorities = ['te-office', '091', '837']
const questions: readonly Question[] = [
  {
    rule: 'accessRight', open: ['outcome'], days: ['2021-05-31', '2021-06-01', '2022-05-23'],
    fields: {
      employer: ['municipality', 'joint-municipal-authority', 'other'], necessary: either,
      shareOfTrialTasks: [0, 0.49, 0.5, 1], needOccasional: either,
    },
  },
  {
    rule: 'tryoutContract', open: ['outcome'], days: ['2022-01-01'],
    fields: { clientOf: ['091', '837'], organiser: ['091', '837', '620', 'Puutarha Oy'] },
  },
  {
    // The sources tell which momentti is applied.
    rule: 'guarantee', open: ['outcome', 'workOpportunity', 'sources'], days: ['2021-10-01', '2024-09-02'],
    fields: {
      employeeAllowanceEndsByMaximum: either, ageWhenAllowanceEnds: [56, 57, 60],
      birthDate: ['1961-10-01', '1964-09-02', '1980-01-01'], unemployedJobseeker: either, openMarketJob: either,
      suitableServiceOrSubsidisedWorkAvailable: either, dutyAroseBeforeRepeal: either,
    },
  },
  {
    rule: 'planBinding', open: ['outcome', 'binds', 'reportTo'],
    days: ['2021-05-31', '2021-06-01', '2023-01-01', '2025-01-01'],
    fields: {
      madeBy: authorities, clientOf: authorities,
      cameBy: ['transfer-on-request', 'move', 'change-security', 'restart', 'suspension'],
      forUnemployedJobseeker: either, revised: either,
    },
  },
  {
    rule: 'pendingMatter', open: ['outcome', 'handledBy'], days: ['2021-05-31', '2021-06-01', '2025-01-01'],
    fields: {
      since: ['2021-02-28', '2021-03-01'], benefit: either, pendingAt: ['te-office', '091'], suspended: either,
      belongsToEmploymentAuthority: either,
    },
  },
  {
    rule: 'competenceBeforeNotice', open: ['outcome'], days: ['2021-03-01'],
    fields: { jobSearchStart: ['2021-02-28', '2021-03-01'], noticeReceivedOn: [null, '2021-03-01'] },
  },
]

/** Records with one of the values in each field. */
const recordsOf = (fields: Question['fields']): Fields[] =>
  Object.entries(fields).reduce<Fields[]>(
    (records, [name, values]) => records.flatMap((record) => values.map((value) => ({ ...record, [name]: value }))),
    [{}]
  )

describe('what is unknown, against every completion of what is known', () => {
  it.each(questions)('$rule: unknown where they differ, missing what can tell two apart', (question) => {
    const { rule, fields, open, days } = question
    const ask = Reflect.get(duties, rule) as Rule // the functions of the table
    const complete = recordsOf(fields)
    for (const on of days) {
      const said = (answer: Answer): string => JSON.stringify(open.map((name) => answer[name]))
      const answers = new Map(complete.map((record) => [JSON.stringify(record), said(ask(record, on))]))
      const answerOf = (record: Fields): string | undefined => answers.get(JSON.stringify(record))
      const partly = recordsOf(Object.fromEntries(
        Object.entries(fields).map(([name, values]) => [name, [undefined, ...values]])
      ))
      // A sample by a step that shares no factor with the number of values.
      for (let place = 0; place < partly.length; place += partly.length > 2_000 ? 17 : 1) {
        const known = partly[place] ?? {}
        const completions = recordsOf(Object.fromEntries(
          Object.entries(fields).map(([name, values]) => [name, known[name] === undefined ? values : [known[name]]])
        ))
        const differs = (name: string): boolean => completions.some((record) =>
          fields[name]?.some((value) => answerOf({ ...record, [name]: value }) !== answerOf(record)))
        const answer = ask(known, on)
        const differing = Object.keys(fields).filter((name) => known[name] === undefined && differs(name))
        expect(answer.missing, JSON.stringify([known, on])).toEqual(differing)
        const [only, ...others] = new Set(completions.map(answerOf))
        if (others.length === 0) expect(said(answer)).toBe(only)
        // A guarantee can be certain while the work opportunity in its place is not.
        else if (rule !== 'guarantee') expect(answer['outcome']).toBe('unknown')
      }
    }
  })
})
