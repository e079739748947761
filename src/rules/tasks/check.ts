/** The plain check of a question about a task: is there such a task, and does it read these circumstances? */
import { isDay, type Day } from '../../calendar/day.ts'
import { nearest } from '../../refusals/nearest.ts'
import { InputError, type Problem } from '../../refusals/problems.ts'
import { day, flag, municipality, number, orNone, orWord, problemsOf, text, trialMunicipality, word, type Field } from '../fields.ts'
import { circumstances, type Circumstance, type CircumstanceName, type Circumstances } from './circumstances.ts'
import { tasksById, type Task } from './table.ts'

/** The words of a circumstance that belong to the task. */
export function wordsFor(task: Task, { name, words }: Extract<Circumstance, { words: unknown }>): readonly string[] {
  return (name === 'item' ? task.items : name === 'service' ? task.services : undefined) ?? words
}

function fieldOf(circumstance: Circumstance, task: Task): Field {
  switch (circumstance.kind) {
    case 'client':
      return orWord(trialMunicipality, 'te-office')
    case 'former-client':
      return orNone(trialMunicipality)
    case 'flag':
      return flag
    case 'word':
      return word(...wordsFor(task, circumstance))
    case 'word-or-none':
      return orNone(word(...wordsFor(task, circumstance)))
    case 'number-or-none':
      return orNone(number(Infinity, 'a number, 0 or more'))
    case 'day':
      return day
    case 'text':
      return text
    case 'municipality':
      return municipality
    case 'municipality-or-none':
      return orNone(municipality)
  }
}

const ofEveryTask: readonly CircumstanceName[] = ['clientOf', 'askedAuthority']

/** The circumstances that a task reads, in the register's order. */
export const readBy = (task: Task): readonly CircumstanceName[] =>
  circumstances.map(({ name }) => name).filter((name) => ofEveryTask.includes(name) || task.circumstances?.includes(name))

const fieldsByTask = /* @__PURE__ */ new WeakMap<Task, Readonly<Record<string, Field>>>()

function fieldsOf(task: Task): Readonly<Record<string, Field>> {
  const known = fieldsByTask.get(task)
  if (known) return known
  const read = readBy(task)
  const fields = Object.fromEntries(
    circumstances.filter(({ name }) => read.includes(name)).map((circumstance) => [circumstance.name, fieldOf(circumstance, task)]),
  )
  fieldsByTask.set(task, fields)
  return fields
}

const notADay = (on: unknown): Problem => ({ code: 'not-a-day', fact: 'on', value: on, expected: `the day asked about: ${day.expected}` })

/** Throws an {@link InputError} unless `on` is a day. */
export function checkAskedDay(on: unknown): void {
  if (!isDay(on)) throw new InputError([notADay(on)])
}

function taskNamed(id: unknown): Task | undefined {
  const tasks: ReadonlyMap<unknown, Task> = tasksById()
  return tasks.get(id)
}

/** The task of that id. Throws an {@link InputError}, with the nearest ids, when there is none. */
export function taskOf(id: unknown): Task {
  const task = taskNamed(id)
  if (task) return task
  throw new InputError([noSuchTask(id, 'task')])
}

/** What is wrong with the ids of tasks: those of no task, and those that stand there twice. */
export function problemsOfTasks(ids: readonly string[], fact: string): readonly Problem[] {
  return ids.flatMap((id, place) => {
    if (taskNamed(id) === undefined) return [noSuchTask(id, fact)]
    return ids.indexOf(id) < place ? [{ code: 'conflicting', fact, value: id, expected: 'each task once' }] : []
  })
}

function noSuchTask(id: unknown, fact: string): Problem {
  const near = typeof id === 'string' ? nearest(id, [...tasksById().keys()], 3) : []
  const expected = `the id of one of the 96 tasks${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}`
  return { code: 'unknown-task', fact, value: id, expected }
}

/** Throws an {@link InputError} unless the question can be answered. */
export function checkCircumstances(task: Task, on: Day, given: Circumstances): void {
  const problems = problemsOf(given, fieldsOf(task))
  if (!isDay(on) || problems.length > 0) {
    throw new InputError([...(isDay(on) ? [] : [notADay(on)]), ...problems.map((problem) => ofTask(problem, task))])
  }
  const { applicationDate = on } = given
  if (applicationDate > on) {
    throw new InputError([{ code: 'after-asked-day', fact: 'applicationDate', value: applicationDate, expected: 'a day not after the day asked about' }])
  }
}

/** The problem as it is told of a task: what the task does not read is a circumstance all the same. */
function ofTask(problem: Problem, task: Task): Problem {
  if (problem.code !== 'unknown-field') return problem
  return { ...problem, code: 'unknown-circumstance', expected: `a circumstance that ${task.id} reads: ${readBy(task).join(', ')}` }
}
