import type { Problem } from '../../refusals/problems.ts'
import type { Field } from '../fields.ts'
import { problemsOfTasks } from '../tasks/check.ts'

/** All tasks, or some of them by their ids. */
export const taskList: Field = {
  faultOf: (value) =>
    value === 'all' || (Array.isArray(value) && value.length > 0 && value.every((task) => typeof task === 'string')) ? undefined : 'unknown-word',
  expected: 'all, or a list of one or more ids of tasks',
}

/** What is wrong with the ids of such a list. */
export const problemsOfTaskList = (tasks: 'all' | readonly string[] | undefined, fact: string): readonly Problem[] =>
  tasks === undefined || tasks === 'all' ? [] : problemsOfTasks(tasks, fact)
