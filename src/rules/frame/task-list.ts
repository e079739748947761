import type { Field } from '../fields.ts'

/** All tasks, or some of them by their ids; what the ids are is checked elsewhere. */
export const taskList: Field = {
  faultOf: (value) =>
    value === 'all' || (Array.isArray(value) && value.length > 0 && value.every((task) => typeof task === 'string')) ? undefined : 'unknown-word',
  expected: 'all, or a list of one or more ids of tasks',
}
