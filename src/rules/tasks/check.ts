/** The plain check of a question about a task: is there such a task, and does it read these circumstances? */
import { refusalsOfDay } from '../../act/asked-day.ts'
import type { Day } from '../../calendar/day.ts'
import * as expected from '../../refusals/expected.ts'
import { nearest } from '../../refusals/nearest.ts'
import { refusal, refuse, type Refusal } from '../../refusals/problems.ts'
import {
  day, flag, municipality, number, orNone, orWord, refusalsOfRecord, text, trialMunicipality, word, type Field,
} from '../fields.ts'
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
      return orNone(number(Infinity, expected.number))
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
  circumstances
    .map(({ name }) => name)
    .filter((name) => ofEveryTask.includes(name) || task.circumstances?.includes(name))

const fieldsByTask = /* @__PURE__ */ new WeakMap<Task, Readonly<Record<string, Field>>>()

function fieldsOf(task: Task): Readonly<Record<string, Field>> {
  const known = fieldsByTask.get(task)
  if (known) return known
  const read = readBy(task)
  const fields = Object.fromEntries(
    circumstances
      .filter(({ name }) => read.includes(name))
      .map((circumstance) => [circumstance.name, fieldOf(circumstance, task)]),
  )
  fieldsByTask.set(task, fields)
  return fields
}

function taskNamed(id: unknown): Task | undefined {
  const tasks: ReadonlyMap<unknown, Task> = tasksById()
  return tasks.get(id)
}

/** The task of that id. Throws an {@link InputError}, with the nearest ids, when there is none. */
export function taskOf(id: unknown): Task {
  const task = taskNamed(id)
  if (task) return task
  throw refusal(noSuchTask(id, 'task'))
}

/** What is wrong with the ids of tasks: those of no task, and those that stand there twice. */
export function refusalsOfTasks(ids: readonly string[], fact: string): readonly Refusal[] {
  return ids.flatMap((id, place): Refusal[] => {
    if (taskNamed(id) === undefined) return [noSuchTask(id, fact)]
    return ids.indexOf(id) < place ? [{ code: 'conflicting', fact, value: id, expected: expected.taskOnce }] : []
  })
}

function noSuchTask(id: unknown, fact: string): Refusal {
  const words = typeof id === 'string' ? nearest(id, [...tasksById().keys()], 3) : []
  const one = words.length > 0 ? { ...expected.nearTask, values: { words } } : expected.task
  return { code: 'unknown-task', fact, value: id, expected: one }
}

/** Throws an {@link InputError} unless the question can be answered. */
export function checkCircumstances(task: Task, on: Day, given: Circumstances): void {
  const ofTask = refusalsOfRecord(given, fieldsOf(task)).map((one) => refusalOfTask(one, task))
  refuse([...refusalsOfDay(on), ...ofTask])
  const { applicationDate: value = on } = given
  if (value > on) {
    throw refusal({ code: 'after-asked-day', fact: 'applicationDate', value, expected: expected.dayNotAfterAsked })
  }
}

/** The refusal as it is put for a task: what the task does not read is a circumstance all the same. */
function refusalOfTask(one: Refusal, task: Task): Refusal {
  if (one.code !== 'unknown-field') return one
  const values = { task: task.id, words: readBy(task) }
  return { ...one, code: 'unknown-circumstance', expected: { ...expected.circumstance, values } }
}
