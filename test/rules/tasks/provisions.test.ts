import { describe, expect, it } from 'vitest'
import { addDays, isDay } from '../../../src/calendar/day.ts'
import { wordings } from '../../../src/act/wordings.ts'
import { provisionOfTask } from '../../cases/task-provisions.ts'
import { changeDays } from '../../../src/rules/tasks/task-version.ts'
import { tasksById, type TaskId } from '../../../src/rules/tasks/table.ts'
import { tasksOf, tasksOn, type TaskOnDay } from '../../../src/rules/tasks/tasks-on.ts'

const standing = (task: TaskId, on: string): TaskOnDay | undefined => tasksOn(on).find((row) => row.task === task)
const ofThisAct = (...places: readonly string[]): readonly string[] => places.map((place) => `1269/2020 ${place}`)

describe('the provision that leaves or puts a task where it is', () => {
  it.each(wordings)('$from: what the Act decides is cited from the place that the published cases name', ({ from }) => {
    const cited = tasksOn(from).flatMap(({ task, sources }) =>
      sources.filter((source) => source.startsWith('1269/2020 ')).map((source) => [task, source] as const)
    )
    expect(cited.length).toBeGreaterThan(50)
    const isUnknown = (place: string, known: string): boolean => !known.split(', ').includes(place)
    const wrong = cited.filter(([task, source]) =>
      isUnknown(source.replace(/^1269\/2020 | \(.*\)$/g, ''), provisionOfTask(task, from))
    )
    expect(wrong).toEqual([])
  })

  it('5 § 3 and 5 mom.: discretion moves on 2023-01-01, with the same authority', () => {
    const [was, is] = ['2022-12-31', '2023-01-01'].map((on) => standing('leave-untransferred', on))
    expect([was?.sources, is?.sources]).toEqual([ofThisAct('5 § 3 mom.'), ofThisAct('5 § 5 mom. (671/2022)')])
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
    const conditional = {
      ...power,
      sources: ofThisAct('12 a § 4 mom. (682/2022)'),
      onlyIf: 'te-office-handles-own-statement',
    }
    expect(beside('2022-07-10')).toEqual([])
    for (const on of ['2022-07-11', '2023-11-30']) expect(beside(on)).toEqual([conditional])
    expect(beside('2023-12-01')).toEqual([{ ...power, sources: ofThisAct('12 a § 4 mom. (1001/2023)') }])
  })

  it('names a provision for everything: the holder, what defines the task, each power beside it and each case', () => {
    for (const { from } of wordings) {
      const cited = tasksOn(from).flatMap(({ sources, basis, alongside, exceptions }) =>
        [sources, basis, ...[...alongside, ...exceptions].map((part) => part.sources)]
      )
      expect(cited.filter((sources) => sources.length === 0 || sources.some((source) => source.length < 4))).toEqual([])
    }
  })
})

describe('an authority and a task', () => {
  it.each([
    ['municipality', '2021-04-01', 'pay-subsidy', 'holder'],
    ['te-office', '2021-04-01', 'pay-subsidy', 'exception'],
    ['ely', '2021-04-01', 'pay-subsidy', undefined],
    ['te-office', '2021-04-01', 'publish-vacancies', 'holder'],
    ['municipality', '2021-04-01', 'publish-vacancies', 'alongside'],
    ['te-service-centre', '2021-05-31', 'statement-general-conditions', 'alongside'],
    // Who holds it and is named in a case of it too, or stands beside it and is named in a case, has the first role.
    ['te-office', '2023-01-01', 'transfer-to-municipality', 'holder'],
    ['te-office', '2022-07-11', 'statement-service-participation', 'alongside'],
    ['te-office', '2022-07-10', 'statement-service-participation', 'exception'],
  ] as const)('%s on %s, %s: %s', (authority, on, task, role) =>
    expect(tasksOf(authority, on).find((row) => row.task === task)?.role).toBe(role))

  it('each row is the one of the day, with the role', () =>
    expect(tasksOf('avi', '2022-08-01')).toEqual(
      tasksOn('2022-08-01')
        .filter(({ authority }) => authority === 'avi')
        .map((row) => ({ ...row, role: 'holder' }))
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
    }
  )

  it('are those of the wordings, those of its rows and the day after the last of each', () => {
    const firstDays: readonly string[] = wordings.map(({ from }) => from)
    const tasks = [...tasksById().values()]
    const own = tasks.flatMap((task) =>
      changeDays(task).filter((day) => !firstDays.includes(day)).map((day) => `${task.id} ${day}`)
    )
    expect(own).toEqual([
      'tyokanava-eligibility-decision 2022-07-01',
      'tyokanava-assignment 2022-07-01',
      'job-alternation-leave 2024-08-01',
      'stock-transfer 2021-04-01',
    ])
    expect(tasks.filter((task) => !firstDays.every((day) => changeDays(task).includes(day)))).toEqual([])
  })

  it('a task is defined by a provision from its first day on', () => {
    for (const { id, basis, holders } of tasksById().values())
      expect([id, basis[0]?.from]).toEqual([id, holders[0]?.from])
  })
})
