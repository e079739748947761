/** What a thread does, whichever it is: answers the blocks of its task. */
import { assessAnswerer, type AssessTask } from './assess.ts'
import type { BlockAnswerer } from './rows-command.ts'
import { timelineAnswerer, type TimelineTask } from './timeline/answerer.ts'

/** All that a command needs to know to answer blocks. */
export type Task = AssessTask | TimelineTask

export const answererOf = (task: Task): BlockAnswerer<unknown> =>
  task.command === 'assess' ? assessAnswerer(task) : timelineAnswerer(task)
