import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Texts } from '../../../src/texts/language.ts'
import { caveatTexts } from '../../../src/rules/tasks/caveat-texts.ts'
import { taskCaveats } from '../../../src/rules/tasks/caveats.ts'
import type { Circumstances } from '../../../src/rules/tasks/circumstances.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'
import { explainCompetence } from '../../../src/rules/tasks/explain-competence.ts'
import { historyOfTask } from '../../../src/rules/tasks/task-history.ts'
import { tasksById } from '../../../src/rules/tasks/table.ts'
import { tasksOn } from '../../../src/rules/tasks/tasks-on.ts'
import { taskQuestions } from '../../../src/testing/circumstances.ts'

const caveatsOf = (task: string, on: string, given: Circumstances = {}): readonly string[] =>
  competentAuthority(task, on, given).caveats
const having = (caveat: string, on: string, given: Circumstances = {}): readonly string[] =>
  [...tasksById().keys()].filter((task) => caveatsOf(task, on, given).includes(caveat))

const ofServiceCentre = [
  'statement-general-conditions',
  'statement-benefit-restoration',
  'statement-clear-cut-studies',
  'statement-other-studies',
  'statement-full-time-business',
]
const sorted = (tasks: readonly string[]): readonly string[] => tasks.toSorted()

describe('centre-in-part', () => {
  it('Decree 1556/2016 2 §: every statement that the service centre can give, on every day', () => {
    for (const on of ['2021-03-01', '2021-06-01', '2022-07-11', '2024-09-02', '2024-12-31']) {
      const beside = [...tasksById().values()]
        .filter(
          ({ id, family }) =>
            family === 'labour-policy-statement' &&
            competentAuthority(id, on).alongside.some(({ authority }) => authority === 'te-service-centre')
        )
        .map(({ id }) => id)
      expect([on, sorted(beside)]).toEqual([on, sorted(ofServiceCentre)])
      expect([on, sorted(having('centre-in-part', on))]).toEqual([on, sorted(ofServiceCentre)])
    }
  })

  it('not 1290/2002 2 luku 3 §, 4 § 2 mom. and 2 a luku: the service centre stands beside none of these statements', () => {
    for (const on of [
      'obstacles-to-labour-market',
      'unpaid-work',
      'reproachable-conduct',
      'young-person-study-duty',
      'any-other',
    ]) {
      const { alongside, askedAuthorityMay } = competentAuthority(`statement-${on}`, '2024-09-02', {
        askedAuthority: 'te-service-centre',
      })
      expect([on, alongside, askedAuthorityMay]).toEqual([on, [], 'no'])
    }
  })

  it('cites the Act, 1290/2002 and the Decree', () => {
    const sourcesOn = (day: string) =>
      competentAuthority('statement-full-time-business', day).alongside.map(({ sources }) => sources)
    const others = ['1290/2002 11 luku 4 § 2 mom.', '1556/2016 2 §']
    expect(sourcesOn('2021-05-31')).toEqual([others])
    expect(sourcesOn('2021-06-01')).toEqual([['1269/2020 12 a § 2 mom. (421/2021)', ...others]])
    expect(sourcesOn('2022-07-11')).toEqual([['1269/2020 12 a § 3 mom. (682/2022)', ...others]])
  })
})

describe('the caveats', () => {
  const texts: readonly (readonly [string, Texts])[] = Object.entries(caveatTexts)

  it.each(texts)('%s: one full sentence in each language', (_, text) => {
    for (const language of ['fi', 'sv', 'en'] as const) expect(text[language]).toMatch(/^\p{Lu}[^ ]* .*[^. ]\.$/u)
    expect(new Set(Object.values(text)).size).toBe(3)
  })

  it('are those of the register, each with its text', () => expect(texts.map(([id]) => id)).toEqual(taskCaveats))

  it('stand in every answer, in the order of the register, frozen', () =>
    fc.assert(fc.property(taskQuestions(), ({ task, on, circumstances }) => {
      const { caveats } = competentAuthority(task, on, circumstances)
      expect(caveats).toEqual(taskCaveats.filter((caveat) => caveats.includes(caveat)))
      expect(Object.isFrozen(caveats)).toBe(true)
    }), { numRuns: 2000 }))

  it('of a task on a day are those of the answer when nothing is said of the case', () => {
    for (const on of ['2021-03-01', '2023-12-31', '2024-01-01', '2024-09-01', '2024-09-02', '2024-12-31']) {
      for (const { task, caveats } of tasksOn(on)) expect([task, caveats]).toEqual([task, caveatsOf(task, on)])
    }
    expect(historyOfTask('guarantee-57-59').map(({ from, caveats }) => [from, caveats])).toEqual([
      ['2021-03-01', []], ['2024-01-01', ['text-not-seen']], ['2024-09-02', ['text-not-seen']],
    ])
  })

  it('are explained with their texts', () =>
    expect(explainCompetence('statement-other-studies', '2024-09-02').explainedCaveats).toEqual([
      { id: 'centre-in-part', text: caveatTexts['centre-in-part'] },
    ]))
})
