/** The check of a question about a task: does the task exist, and does it read these circumstances? */
import { refusalsOfDay } from '../../act/check-day.ts'
import { isDay, type Day } from '../../calendar/day.ts'
import * as expected from '../../refusals/expected.ts'
import { nearest } from '../../refusals/nearest.ts'
import { refusal, refuse, type Refusal } from '../../refusals/problems.ts'
import { memo } from '../../values/memo.ts'
import {
  day,
  flag,
  municipality,
  number,
  orNone,
  orWord,
  refusalsOfRecord,
  text,
  trialMunicipality,
  word,
  type Field
} from '../fields.ts'
import { circumstances, type Circumstance, type CircumstanceName, type Circumstances } from './circumstances.ts'
import { tasksById, type Task } from './table.ts'

/** The words of a circumstance that this task takes. */
export function taskWords(task: Task, { name, words }: Extract<Circumstance, { words: unknown }>): readonly string[] {
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
      return word(...taskWords(task, circumstance))
    case 'word-or-none':
      return orNone(word(...taskWords(task, circumstance)))
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

const commonCircumstances: readonly CircumstanceName[] = ['clientOf', 'askedAuthority']

/** The circumstances that a task reads, in the register's order. */
export const taskCircumstances = (task: Task): readonly CircumstanceName[] =>
  circumstances
    .map(({ name }) => name)
    .filter((name) => commonCircumstances.includes(name) || task.circumstances?.includes(name))

const fieldsOf = /* @__PURE__ */ memo((task: Task): Readonly<Record<string, Field>> => {
  const names = taskCircumstances(task)
  return Object.fromEntries(
    circumstances
      .filter(({ name }) => names.includes(name))
      .map((circumstance) => [circumstance.name, fieldOf(circumstance, task)])
  )
})

function findTask(id: unknown): Task | undefined {
  const tasks: ReadonlyMap<unknown, Task> = tasksById()
  return tasks.get(id)
}

/** The task of that id. Throws an {@link InputError}, with the nearest ids, when there is none. */
export function requireTask(id: unknown): Task {
  const task = findTask(id)
  if (task) return task
  throw refusal(unknownTask(id, 'task'))
}

/** The ids that belong to no task, and the repeated ones. */
export function refusalsOfTasks(ids: readonly string[], fact: string): readonly Refusal[] {
  return ids.flatMap((id, place): Refusal[] => {
    if (findTask(id) === undefined) return [unknownTask(id, fact)]
    return ids.indexOf(id) < place ? [{ code: 'conflicting', fact, value: id, expected: expected.taskOnce }] : []
  })
}

function unknownTask(id: unknown, fact: string): Refusal {
  const words = typeof id === 'string' ? nearest(id, [...tasksById().keys()], 3) : []
  const one = words.length > 0 ? { ...expected.nearTask, values: { words } } : expected.task
  return { code: 'unknown-task', fact, value: id, expected: one }
}

export function checkCircumstances(task: Task, on: Day, details: Circumstances): void {
  const ofTask = refusalsOfRecord(details, fieldsOf(task))
  if (ofTask.length > 0 || !isDay(on)) refuse([...refusalsOfDay(on), ...ofTask.map((one) => refusalOfTask(one, task))])
  const { applicationDate: value = on } = details
  if (value > on) {
    throw refusal({ code: 'after-asked-day', fact: 'applicationDate', value, expected: expected.dayNotAfterAsked })
  }
}

/** A field that the task does not read is an unknown circumstance. */
function refusalOfTask(one: Refusal, task: Task): Refusal {
  if (one.code !== 'unknown-field') return one
  const values = { task: task.id, words: taskCircumstances(task) }
  return { ...one, code: 'unknown-circumstance', expected: { ...expected.circumstance, values } }
}
