import * as expected from '../../refusals/expected.ts'
import type { Refusal } from '../../refusals/problems.ts'
import type { Field } from '../fields.ts'
import { refusalsOfTasks } from '../tasks/check.ts'

/** All tasks, or some of them by their ids. */
export const taskList: Field = {
  faultOf: (value) =>
    value === 'all' || (Array.isArray(value) && value.length > 0 && value.every((task) => typeof task === 'string'))
      ? undefined
      : 'unknown-word',
  expected: expected.tasks,
}

/** What is wrong with the ids of such a list. */
export const refusalsOfTaskList = (tasks: 'all' | readonly string[] | undefined, fact: string): readonly Refusal[] =>
  tasks === undefined || tasks === 'all' ? [] : refusalsOfTasks(tasks, fact)
