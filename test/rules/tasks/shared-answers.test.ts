/** What answers share is frozen: whatever a reader changes in one answer changes no later one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/rules/tasks/changes-between.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'
import { explainCompetence } from '../../../src/rules/tasks/explain-competence.ts'
import { historyOfTask } from '../../../src/rules/tasks/task-history.ts'
import { taskAuthorities } from '../../../src/rules/tasks/authorities.ts'
import { tasksOf, tasksOn } from '../../../src/rules/tasks/tasks-on.ts'
import { taskQuestions, type TaskQuestion } from '../../../src/testing/circumstances.ts'

type Ask = (question: TaskQuestion) => unknown

const functions: Readonly<Record<string, Ask>> = {
  competentAuthority: ({ task, on, circumstances }) => competentAuthority(task, on, circumstances),
  'competentAuthority with an authority asked about': ({ task, on, circumstances }) =>
    competentAuthority(task, on, { ...circumstances, askedAuthority: 'te-office' }),
  explainCompetence: ({ task, on, circumstances }) => explainCompetence(task, on, circumstances),
  tasksOn: ({ on }) => tasksOn(on),
  tasksOf: ({ on }) => taskAuthorities.map((authority) => tasksOf(authority, on)),
  historyOfTask: ({ task }) => historyOfTask(task),
  changesBetween: ({ on }) => changesBetween(on < '2021-03-01' ? on : '2021-03-01', on),
}

/** Overwrites everything within that lets itself be overwritten. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const part of Object.values(value)) spoil(part)
  if (Object.isFrozen(value)) return
  for (const name of Object.keys(value)) Reflect.set(value, name, 'spoilt')
  if (Array.isArray(value)) value.push('spoilt')
  else Reflect.set(value, 'spoilt', true)
}

describe('an answer that a reader has spoilt', () => {
  it.each(Object.entries(functions))('of %s changes no later answer', (_, ask) => {
    fc.assert(fc.property(taskQuestions(), (question) => {
      const before = JSON.stringify(ask(question))
      spoil(ask(question))
      expect(JSON.stringify(ask(question))).toBe(before)
    }), { numRuns: 200 })
  })
})
