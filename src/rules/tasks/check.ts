/** The plain check of a question about a task: is there such a task, and does it read these circumstances? */
import { isDay, type Day } from '../../act/day.ts'
import { nearest } from '../../refusals/nearest.ts'
import { InputError, type Problem } from '../../refusals/problems.ts'
import { day, flag, municipality, number, orNone, orWord, problemsOf, text, trialMunicipality, word, type Field } from '../fields.ts'
import { circumstances, type Circumstance, type CircumstanceName, type Circumstances } from './circumstances.ts'
import { tasksById, type Task } from './table.ts'

/** The words of a circumstance that belong to the task. */
export function wordsFor(task: Task, { name, words }: Extract<Circumstance, { words: unknown }>): readonly string[] {
  if (name === 'item') return task.items ?? []
  return name === 'service' ? (task.services ?? words) : words
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
      return orNone(number(0, Infinity, 'a number, 0 or more'))
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

const taskNamed = (id: unknown): Task | undefined => (typeof id === 'string' ? tasksById().get(id) : undefined)

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

/** A quick yes for nearly all; a no needs a closer look, which says what is wrong. */
function isAnswerable(given: Circumstances, on: Day, fields: Readonly<Record<string, Field>>): boolean {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false
  for (const name in given) {
    const value: unknown = given[name as keyof Circumstances] // a name that it has
    if (!Object.hasOwn(fields, name) || (value !== undefined && fields[name]?.faultOf(value) !== undefined)) return false
  }
  return given.applicationDate === undefined || given.applicationDate <= on
}

/** Throws an {@link InputError} unless the question can be answered. */
export function checkCircumstances(task: Task, on: Day, given: Circumstances): void {
  if (isDay(on) && isAnswerable(given, on, fieldsOf(task))) return
  const problems: Problem[] = isDay(on) ? [] : [notADay(on)]
  for (const problem of problemsOf(given, fieldsOf(task))) {
    const isUnread = problem.code === 'unknown-field'
    problems.push(isUnread ? { ...problem, code: 'unknown-circumstance', expected: `a circumstance that ${task.id} reads: ${readBy(task).join(', ')}` } : problem)
  }
  const { applicationDate } = problems.length === 0 ? given : {}
  if (applicationDate !== undefined && applicationDate > on) {
    problems.push({ code: 'after-asked-day', fact: 'applicationDate', value: applicationDate, expected: 'a day not after the day asked about' })
  }
  if (problems.length > 0) throw new InputError(problems)
}
