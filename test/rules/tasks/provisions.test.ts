import { describe, expect, it } from 'vitest'
import { addDays, isDay } from '../../../src/calendar/day.ts'
import { wordings } from '../../../src/act/wordings.ts'
import { changeDays } from '../../../src/rules/tasks/task-version.ts'
import { tasksById, type TaskId } from '../../../src/rules/tasks/table.ts'
import { tasksOf, tasksOn, type TaskOnDay } from '../../../src/rules/tasks/tasks-on.ts'

const standing = (task: TaskId, on: string): TaskOnDay | undefined => tasksOn(on).find((row) => row.task === task)
const ofThisAct = (...places: readonly string[]): readonly string[] => places.map((place) => `1269/2020 ${place}`)

describe('the provision that leaves or puts a task where it is', () => {
  it.each<[TaskId, string, readonly string[], readonly string[]]>([
    ['statement-service-participation', '2021-06-01', ['12 § 2 mom. 1 kohta'], ['12 a § 1 mom. 3 kohta (421/2021)']],
    ['statement-labour-market-training', '2021-06-01', ['12 § 2 mom. 1 kohta'], ['12 a § 1 mom. 3 kohta (421/2021)']],
    ['statement-self-motivated-study', '2021-06-01', ['12 § 2 mom. 2 kohta'], ['12 a § 1 mom. 4 kohta (421/2021)']],
    ['statement-integration-study', '2021-06-01', ['12 § 2 mom. 3 kohta'], ['12 a § 1 mom. 5 kohta (421/2021)']],
    ['expense-compensation-data', '2021-06-01', ['12 § 5 mom.'], ['12 a § 4 mom. (421/2021)']],
    ['expense-compensation-data', '2022-07-11', ['12 a § 4 mom. (421/2021)'], ['12 a § 5 mom. (682/2022)']],
    ['use-national-information-system', '2022-05-23', ['14 § 1 mom.'], ['14 § 4 mom. (338/2022)']],
    ['client-data-controller-duties', '2022-05-23', ['18 § 1 mom.'], ['14 § 3 mom. (338/2022)']],
    ['grant-access-rights', '2022-05-23', ['14 § 2 mom. (421/2021)'], ['18 § 1 mom. (338/2022)', '18 § 2 mom. (338/2022)']],
    ['report-access-right-change', '2022-05-23', ['18 § 1 mom.'], ['18 § 3 mom. (338/2022)']],
    ['leave-untransferred', '2023-01-01', ['5 § 3 mom.'], ['5 § 5 mom. (671/2022)']],
    ['transfer-to-te-office-on-request', '2023-01-01', ['5 § 4 mom. (421/2021)'], ['5 § 6 mom. (671/2022)']],
    ['transfer-to-other-municipality-on-request', '2023-01-01', ['5 § 5 mom. (421/2021)'], ['5 § 7 mom. (671/2022)']],
    ['notify-discretionary-transfer', '2023-01-01', ['5 § 6 mom. (421/2021)'], ['5 § 8 mom. (671/2022)']],
    ['start-up-grant', '2023-07-01', ['10 § 1 mom. 3 kohta b'], ['10 § 1 mom. 3 kohta c (374/2023)']],
    ['discretionary-expense-compensation', '2023-07-01', ['10 § 1 mom. 3 kohta c'], ['10 § 1 mom. 3 kohta d (374/2023)']],
    ['discretionary-benefits-services', '2023-07-01', ['10 § 1 mom. 3 kohta d'], ['10 § 1 mom. 3 kohta e (374/2023)']],
  ])('%s: another from %s, with the same authority', (task, on, before, after) => {
    const [was, is] = [standing(task, addDays(on, -1)), standing(task, on)]
    expect([was?.sources, is?.sources]).toEqual([ofThisAct(...before), ofThisAct(...after)])
    expect([is?.authority, is?.modality]).toEqual([was?.authority, was?.modality])
  })
})

describe('the provision that defines a task', () => {
  it.each<[TaskId, string, readonly string[], readonly string[]]>([
    ['jobseeker-interviews', '2022-05-02', ['916/2012 2 luku 4 §'], ['916/2012 2 luku 5 § (1379/2021)']],
    ['service-need-assessment', '2022-05-02', ['916/2012 2 luku 5 §'], ['916/2012 2 luku 8 § (1379/2021)', '916/2012 2 luku 11 § (1379/2021)']],
    ['informing-jobseekers', '2022-05-02', ['916/2012 2 luku 3 §'], ['916/2012 2 luku 4 § (1379/2021)']],
    ['offering-work-and-following-plan', '2022-05-02', ['916/2012 2 luku 9 §'], ['916/2012 2 luku 14 § (1379/2021)']],
    ['employment-plan', '2022-05-02', ['916/2012 2 luku 7 §'], ['916/2012 2 luku 12 § (1379/2021)']],
    ['first-registration', '2022-05-02', ['916/2012 2 luku 1-2 §'], ['916/2012 2 luku 1 § (1379/2021)']],
    ['restart-registration-former-client', '2022-05-02', ['916/2012 2 luku 1 §'], ['916/2012 2 luku 1 § (1379/2021)', '916/2012 2 luku 3 § (1379/2021)']],
    ['refusal-of-registration', '2022-05-02', ['916/2012 2 luku 1 §'], ['916/2012 2 luku 1 § 4 mom. (1379/2021)']],
    ['receive-notices-ending-job-search', '2022-05-02', ['916/2012 2 luku 1 § 2 mom.', '916/2012 2 luku 2 § 3 mom.'], ['916/2012 2 luku 2 § (1379/2021)']],
    ['report-access-right-change', '2022-05-23', ['916/2012 13 luku 5 a §'], ['916/2012 13 luku 8 §']],
    ['activation-plan-act-5-6-decision', '2023-01-01', ['189/2001 5 § 6 mom. (314/2010)'], ['189/2001 5 § 6 mom. (591/2022)']],
    ['statement-short-studies', '2023-01-01', ['1290/2002 2 luku 10 a §'], ['1290/2002 2 luku 10 b § (1131/2022)']],
    ['statement-clear-cut-studies', '2023-01-01', ['1290/2002 2 luku 10 § 2 mom.'], ['1290/2002 2 luku 10 § 2 mom. (1131/2022)', '1290/2002 2 luku 10 a § 2 mom. (1131/2022)']],
    ['multi-sector-data-controller', '2023-12-01', ['1369/2014 9 b §'], ['1369/2014 9 §']],
  ])('%s: another from %s', (task, on, before, after) =>
    expect([standing(task, addDays(on, -1))?.basis, standing(task, on)?.basis]).toEqual([before, after]))
})

describe('a task as it stands on a day', () => {
  it('10 § 1 mom. 3 kohta a and 11 § 2 mom.: pay subsidy, with the cases in which the TE office decides', () => {
    expect(standing('pay-subsidy', '2021-05-31')).toEqual({
      task: 'pay-subsidy',
      family: 'discretionary-benefit',
      authority: 'municipality',
      modality: 'shall',
      sources: ofThisAct('10 § 1 mom. 3 kohta a'),
      basis: ['916/2012 7 luku'],
      alongside: [],
      exceptions: [
        { when: 'pending-at-start', authority: 'te-office', sources: ofThisAct('24 § 2 mom.') },
        { when: 'applicant-trial-municipality', authority: 'te-office', sources: ofThisAct('11 § 2 mom.') },
        { when: 'financed-from-esf', authority: 'te-office', sources: ofThisAct('11 § 2 mom.') },
      ],
      circumstances: ['clientOf', 'askedAuthority', 'applicationDate', 'applicant', 'financedFromEsf'],
      caveats: [],
    })
    expect(standing('pay-subsidy', '2021-06-01')?.exceptions.map(({ when, sources }) => [when, ...sources])).toEqual([
      ['pending-at-start', ...ofThisAct('24 § 2 mom.')],
      ['applicant-trial-municipality', ...ofThisAct('11 § 2 mom. 1 kohta (421/2021)')],
      ['applicant-joint-authority', ...ofThisAct('11 § 2 mom. 2 kohta (421/2021)')],
      ['applicant-controlled-entity', ...ofThisAct('11 § 2 mom. 3 kohta (421/2021)')],
      ['applicant-entity-of-joint-authority', ...ofThisAct('11 § 2 mom. 4 kohta (421/2021)')],
    ])
  })

  it('12 a § 4 mom.: the TE office beside the municipality, to 2023-11-30 only as to what it handles itself', () => {
    const beside = (on: string) => standing('statement-start-of-business', on)?.alongside
    const power = { authority: 'te-office', modality: 'may-alongside' }
    expect(beside('2022-07-10')).toEqual([])
    for (const on of ['2022-07-11', '2023-11-30']) {
      expect(beside(on)).toEqual([
        { ...power, sources: ofThisAct('12 a § 4 mom. (682/2022)'), onlyIf: 'te-office-handles-own-statement' },
      ])
    }
    expect(beside('2023-12-01')).toEqual([{ ...power, sources: ofThisAct('12 a § 4 mom. (1001/2023)') }])
  })

  it('names a provision for everything: the holder, what defines the task, each power beside it and each case', () => {
    for (const { from } of wordings) {
      for (const { task, sources, basis, alongside, exceptions } of tasksOn(from)) {
        const all = [sources, basis, ...[...alongside, ...exceptions].map((part) => part.sources)]
        expect([
          task,
          all.filter((cited) => cited.length === 0 || !cited.every((citation) => citation.length > 3)),
        ]).toEqual([task, []])
      }
    }
  })
})

describe('an authority and a task', () => {
  const roleOf =
    (...[authority, on]: Parameters<typeof tasksOf>) =>
    (task: TaskId): string | undefined =>
      tasksOf(authority, on).find((row) => row.task === task)?.role

  it('the holder, one beside it, one in some cases only, or none', () => {
    expect(roleOf('municipality', '2021-04-01')('pay-subsidy')).toBe('holder')
    expect(roleOf('te-office', '2021-04-01')('pay-subsidy')).toBe('exception')
    expect(roleOf('ely', '2021-04-01')('pay-subsidy')).toBe(undefined)
    expect(roleOf('te-office', '2021-04-01')('publish-vacancies')).toBe('holder')
    expect(roleOf('municipality', '2021-04-01')('publish-vacancies')).toBe('alongside')
    expect(roleOf('te-service-centre', '2021-05-31')('statement-general-conditions')).toBe('alongside')
  })

  it('that holds it and is named in a case of it too, or stands beside it and is named in a case, has the first role', () => {
    expect(roleOf('te-office', '2023-01-01')('transfer-to-municipality')).toBe('holder')
    expect(roleOf('te-office', '2022-07-11')('statement-service-participation')).toBe('alongside')
    expect(roleOf('te-office', '2022-07-10')('statement-service-participation')).toBe('exception')
  })

  it('each row is the one of the day, with the role', () =>
    expect(tasksOf('avi', '2022-08-01')).toEqual(
      tasksOn('2022-08-01')
        .filter(({ authority }) => authority === 'avi')
        .map((row) => ({ ...row, role: 'holder' })),
    ))

  it('before the Act, and after its last day, there is none', () => {
    for (const on of ['2021-02-28', '2025-01-01']) expect([tasksOn(on), tasksOf('te-office', on)]).toEqual([[], []])
  })
})

describe('the days on which a task can read otherwise', () => {
  it.each([...tasksById().values()].map((task) => [task.id, task] as const))(
    '%s: days, in order, each once',
    (_, task) => {
      const turns = changeDays(task)
      expect(turns.filter((day) => !isDay(day))).toEqual([])
      expect(turns).toEqual([...new Set(turns)].toSorted())
    },
  )

  it('are those of the wordings, those of its rows and the day after the last of each', () => {
    const firstDays: readonly string[] = wordings.map(({ from }) => from)
    const own = [...tasksById().values()].map((task) => [
      task.id,
      ...changeDays(task).filter((day) => !firstDays.includes(day)),
    ])
    expect(own.filter(([, ...days]) => days.length > 0)).toEqual([
      ['tyokanava-eligibility-decision', '2022-07-01'],
      ['tyokanava-assignment', '2022-07-01'],
      ['job-alternation-leave', '2024-08-01'],
      ['stock-transfer', '2021-04-01'],
    ])
    expect(
      [...tasksById().values()].filter((task) => !firstDays.every((day) => changeDays(task).includes(day))),
    ).toEqual([])
  })

  it('a task is defined by a provision from its first day on', () => {
    for (const { id, basis, holders } of tasksById().values())
      expect([id, basis[0]?.from]).toEqual([id, holders[0]?.from])
  })
})
