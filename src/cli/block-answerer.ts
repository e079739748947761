/** What a thread does, whichever it is: answers the blocks of its task. */
import { assessAnswerer, type AssessTask } from './assess.ts'
import { compareAnswerer, type CompareTask } from './compare/compare.ts'
import type { BlockAnswerer } from './rows-command.ts'
import { timelineAnswerer, type TimelineTask } from './timeline/answerer.ts'

/** All that a command needs to know to answer blocks. */
export type Task = AssessTask | CompareTask | TimelineTask

export function answererOf(task: Task): BlockAnswerer<unknown> {
  switch (task.command) {
    case 'assess':
      return assessAnswerer(task)
    case 'compare':
      return compareAnswerer(task)
    case 'timeline':
      return timelineAnswerer(task)
  }
}
