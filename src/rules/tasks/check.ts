/** The plain check of a question about a task: is there such a task, and does it read these circumstances? */
import { isDay, type Day } from '../../act/day.ts'
import { nearest } from '../../refusals/nearest.ts'
import { InputError, type Problem } from '../../refusals/problems.ts'
import { day, flag, municipality, number, orNone, orWord, problemsOf, text, trialMunicipality, word, type Field } from '../fields.ts'
import { circumstances, type Circumstance, type CircumstanceName, type Circumstances } from './circumstances.ts'
import { tasksById, type Task } from './table.ts'

function fieldOf(circumstance: Circumstance, items: readonly string[] | undefined): Field {
  switch (circumstance.kind) {
    case 'client':
      return orWord(trialMunicipality, 'te-office')
    case 'former-client':
      return orNone(trialMunicipality)
    case 'flag':
      return flag
    case 'word':
      return word(...(circumstance.name === 'item' ? (items ?? []) : circumstance.words))
    case 'word-or-none':
      return orNone(word(...circumstance.words))
    case 'number':
      return number(0, Infinity, 'a number, 0 or more')
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
    circumstances.filter(({ name }) => read.includes(name)).map((circumstance) => [circumstance.name, fieldOf(circumstance, task.items)]),
  )
  fieldsByTask.set(task, fields)
  return fields
}

const notADay = (on: unknown): Problem => ({ code: 'not-a-day', fact: 'on', value: on, expected: `the day asked about: ${day.expected}` })

/** Throws an {@link InputError} unless `on` is a day. */
export function checkAskedDay(on: unknown): void {
  if (!isDay(on)) throw new InputError([notADay(on)])
}

/** The task of that id. Throws an {@link InputError}, with the nearest ids, when there is none. */
export function taskOf(id: unknown): Task {
  const task = typeof id === 'string' ? tasksById().get(id) : undefined
  if (task) return task
  const near = typeof id === 'string' ? nearest(id, [...tasksById().keys()], 3) : []
  const expected = `the id of one of the 96 tasks${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}`
  throw new InputError([{ code: 'unknown-task', fact: 'task', value: id, expected }])
}

/** Throws an {@link InputError} unless the question can be answered. */
export function checkCircumstances(task: Task, on: Day, given: Circumstances): void {
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
