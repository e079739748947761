import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../src/refusals/problems.ts'
import { taskAuthorities, type TaskAuthority } from '../../../src/rules/tasks/authorities.ts'
import { inEnglish } from '../../../src/refusals/expectation.ts'
import { refusalsOfTasks } from '../../../src/rules/tasks/check.ts'
import type { Circumstances } from '../../../src/rules/tasks/circumstances.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'
import { tasksOf, tasksOn } from '../../../src/rules/tasks/tasks-on.ts'
import { problemsOf } from '../../harness/refused.ts'

/** What is refused of a question about a task; a cast asks for what the types forbid. */
function refused(task: unknown, given: unknown = {}, on: unknown = '2022-08-01'): readonly Problem[] {
  // What a caller without types can write.
  return problemsOf(() => competentAuthority(task as string, on as string, given as Circumstances))
}

const place = 'the three-digit code, with leading zeros, of one of the'
const ofFinland = `${place} 309 municipalities of Finland`
const ofTrial = `${place} 118 municipalities of the trial areas`

describe('a task that is none of the 96', () => {
  it.each([
    ['pay-subsidi', 'the id of one of the 96 tasks; nearest: pay-subsidy'],
    ['Pay subsidy', 'the id of one of the 96 tasks; nearest: pay-subsidy'],
    ['tyonhaku', 'the id of one of the 96 tasks'],
    [96, 'the id of one of the 96 tasks'],
    [undefined, 'the id of one of the 96 tasks'],
  ])('%j is refused, with the nearest ids where any is near', (task, expected) =>
    expect(refused(task)).toEqual([{ code: 'unknown-task', fact: 'task', value: task, expected }]))

  it('shows at most three ids, separated by commas', () => {
    const [problem] = refused('guarantee')
    const near = problem?.expected.split('; nearest: ')[1]?.split(', ') ?? []
    expect(near.length).toBeLessThanOrEqual(3)
    const [ofStatements] = refused('statement-short-study')
    expect(ofStatements?.expected).toMatch(/; nearest: statement-short-studies, statement-[a-z-]+, statement-[a-z-]+$/)
  })
})

describe('a list of tasks', () => {
  const problemsOfTasks = (ids: readonly string[], fact: string) =>
    refusalsOfTasks(ids, fact).map((one) => ({ ...one, expected: inEnglish(one.expected) }))

  it('of known tasks, each once, is right', () =>
    expect(problemsOfTasks(['pay-subsidy', 'start-up-grant', 'employment-plan'], 'tasks')).toEqual([]))

  it('tells what is no task and what stands there twice', () =>
    expect(problemsOfTasks(['pay-subsidy', 'x', 'start-up-grant', 'pay-subsidy', 'x'], 'suspends')).toEqual([
      { code: 'unknown-task', fact: 'suspends', value: 'x', expected: 'the id of one of the 96 tasks' },
      { code: 'conflicting', fact: 'suspends', value: 'pay-subsidy', expected: 'each task once' },
      { code: 'unknown-task', fact: 'suspends', value: 'x', expected: 'the id of one of the 96 tasks' },
    ]))
})

describe('a day asked about that is none', () => {
  const notADay = (value: unknown): Problem => ({
    code: 'not-a-day',
    fact: 'on',
    value,
    expected: 'the day asked about: a valid date in the form YYYY-MM-DD',
  })

  it.each(['2022-02-29', '1.8.2022', null, 20220801])('%j', (on) => {
    expect(refused('pay-subsidy', {}, on)).toEqual([notADay(on)])
    expect(problemsOf(() => tasksOn(on as string))).toEqual([notADay(on)]) // what a caller without types can write
  })

  it('is told before what is wrong with the circumstances, and then no day is compared with it', () => {
    expect(refused('pay-subsidy', { applicant: 'x' }, '2022-02-29')).toMatchObject([
      notADay('2022-02-29'),
      { code: 'unknown-word', fact: 'applicant' },
    ])
    expect(refused('pay-subsidy', { applicationDate: '2022-03-01' }, '2022-02-29')).toEqual([notADay('2022-02-29')])
  })
})

describe('circumstances that are no record', () => {
  it.each([null, 'applicant', 5, true, [], ['applicant']])('%j', (given) =>
    expect(refused('restrict-electronic-restart', given)).toEqual([
      { code: 'not-a-record', fact: null, value: given, expected: 'an object with any of: clientOf, askedAuthority, wasClientOf, endGround' },
    ]))
})

describe('a circumstance', () => {
  it('that the task does not read is refused, also when it is left open, and so is one that there is not', () => {
    const expected = 'a circumstance that start-up-grant reads: clientOf, askedAuthority, applicationDate'
    for (const [name, value] of [
      ['applicant', 'private-employer'],
      ['applicant', undefined],
      ['colour', 'blue'],
      ['toString', ''],
    ] as const) {
      expect(refused('start-up-grant', { [name]: value })).toEqual([
        { code: 'unknown-circumstance', fact: name, value, expected },
      ])
    }
  })

  it('that is absent is unknown, not wrong', () =>
    expect(
      refused('denial-of-service', {
        clientOf: undefined,
        askedAuthority: undefined,
        item: undefined,
        applicationDate: undefined,
        financedFromEsf: undefined,
      })
    ).toEqual([]))

  it.each<[string, string, unknown]>([
    ['pay-subsidy', 'clientOf', '049'],
    ['pay-subsidy', 'clientOf', 'te-office'],
    ['pay-subsidy', 'financedFromEsf', false],
    ['pay-subsidy', 'applicant', 'entity-not-controlled-by-trial-municipalities'],
    ['pay-subsidy', 'applicationDate', '2022-08-01'],
    ['work-tryout-contract-own', 'organiser', 'Puutarha Oy'],
    ['statement-labour-market-training', 'askedAuthority', 'te-office'],
    ['restrict-electronic-restart', 'wasClientOf', null],
    ['restrict-electronic-restart', 'endGround', null],
    ['restrict-electronic-restart', 'endGround', '916/2012 2:2.1 kohta 1'],
    ['statement-clear-cut-studies', 'plannedCredits', 0],
    ['statement-clear-cut-studies', 'plannedCompetencePoints', null],
    ['publish-vacancies', 'employerIn', '035'],
    ['first-registration', 'homeMunicipality', '035'],
    ['first-registration', 'homeMunicipality', null],
  ])('%s: %s can be %j', (task, name, value) => expect(refused(task, { [name]: value })).toEqual([]))

  it.each<[string, string, unknown, string, string]>([
    ['pay-subsidy', 'clientOf', '035', 'not-a-trial-municipality', `${ofTrial}; or one of: te-office`],
    ['pay-subsidy', 'clientOf', null, 'not-a-municipality', `${ofTrial}; or one of: te-office`],
    ['pay-subsidy', 'askedAuthority', 'te-toimisto', 'unknown-word', `one of: ${taskAuthorities.join(', ')}`],
    ['pay-subsidy', 'financedFromEsf', 'yes', 'not-a-boolean', 'true or false'],
    [
      'denial-of-service',
      'item',
      null,
      'unknown-word',
      'one of: placement-services-to-employer, referral-to-tryout, pay-subsidy, start-up-grant',
    ],
    [
      'denial-of-service',
      'item',
      'joint-purchase-training',
      'unknown-word',
      'one of: placement-services-to-employer, referral-to-tryout, pay-subsidy, start-up-grant',
    ],
    [
      'denial-joint-training-and-business-services',
      'item',
      'pay-subsidy',
      'unknown-word',
      'one of: joint-purchase-training, business-development-services',
    ],
    ['pay-subsidy', 'applicationDate', 'yesterday', 'not-a-day', 'a valid date in the form YYYY-MM-DD'],
    ['work-tryout-contract-own', 'organiser', null, 'not-text', 'a text'],
    ['restrict-electronic-restart', 'wasClientOf', 'te-office', 'not-a-municipality', `${ofTrial}; or none (null)`],
    [
      'restrict-electronic-restart',
      'endGround',
      'x',
      'unknown-word',
      'one of: 916/2012 2:2.1 kohta 1, 916/2012 2:2.1 kohta 2, 916/2012 2:2.1 kohta 3; or none (null)',
    ],
    ['statement-clear-cut-studies', 'plannedCredits', '5', 'not-a-number', 'a number, 0 or more; or none (null)'],
    ['statement-clear-cut-studies', 'plannedMonths', -1, 'negative-number', 'a number, 0 or more; or none (null)'],
    ['publish-vacancies', 'employerIn', null, 'not-a-municipality', ofFinland],
    ['publish-vacancies', 'employerIn', '000', 'not-a-municipality', ofFinland],
    ['first-registration', 'homeMunicipality', '000', 'not-a-municipality', `${ofFinland}; or none (null)`],
  ])('%s: %s cannot be %j', (task, name, value, code, expected) =>
    expect(refused(task, { [name]: value })).toEqual([{ code, fact: name, value, expected }])
  )

  it('of several that are wrong, each is told', () =>
    expect(
      refused('pay-subsidy', { applicant: 'x', clientOf: '837', financedFromEsf: 1, colour: 'blue' }).map(
        ({ fact }) => fact
      )
    ).toEqual(['applicant', 'financedFromEsf', 'colour']))
})

describe('24 § 2 mom. the day on which a benefit was applied for', () => {
  it('is the day asked about or an earlier one', () => {
    expect(refused('start-up-grant', { applicationDate: '2022-07-31' })).toEqual([])
    expect(refused('start-up-grant', { applicationDate: '2022-08-01' })).toEqual([])
    expect(refused('start-up-grant', { applicationDate: '2022-08-02' })).toEqual([
      { code: 'after-asked-day', fact: 'applicationDate', value: '2022-08-02', expected: 'a day not after the day asked about' },
    ])
  })
})

describe('the tasks of an authority', () => {
  it.each(['te-toimisto', '', null, undefined])('that is none of the seven (%j) are refused', (authority) =>
    expect(problemsOf(() => tasksOf(authority as TaskAuthority, '2022-08-01'))).toEqual([
      // what a caller without types can write
      { code: 'unknown-word', fact: 'authority', value: authority, expected: `one of: ${taskAuthorities.join(', ')}` },
    ])
  )
})
