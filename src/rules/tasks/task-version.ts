/** The version of a task that applies on a day: of every dated row of the table the one of the day, compiled. */
import { addDays, type Day } from '../../calendar/day.ts'
import { wordingOf, wordings, type WordingId } from '../../act/wordings.ts'
import { lastDayOfAct } from '../../act/time-in-force.ts'
import { compile } from '../../criteria/compile.ts'
import { treeOn } from '../../criteria/language.ts'
import { memo } from '../../values/memo.ts'
import type { CircumstanceTree } from './circumstance-criteria.ts'
import { circumstanceNames, circumstanceRegister, compileOn, type Condition } from './condition.ts'
import type { Competence } from './competence.ts'
import type { Task } from './table.ts'
import type { TaskSource } from './sources.ts'
import type { ExceptionRow, HolderRow, ParallelRow } from './task.ts'

/** A duty or power of another authority; it depends on the condition, if there is one. */
export interface Parallel {
  readonly row: ParallelRow
  readonly onlyIf: Condition | undefined
}

/** An exception with its criterion as it reads on the day. */
interface DatedException extends ExceptionRow {
  readonly tree: CircumstanceTree
}

/** The exceptions of a day, compiled to one diagram: its end 0 is the holder, its end n the n-th exception. */
interface Exceptions {
  readonly rows: readonly DatedException[]
  readonly compiled: Condition
}

/** The condition on which a task outlives its repealed provision, and the days on which the provision existed. */
export interface CompiledTransition {
  readonly onlyIf: Condition
  readonly existsFrom: Day
  readonly existsTo: Day
}

export interface TaskVersion {
  readonly task: Task
  readonly from: Day
  /** The wording to cite: that of the day; after the repeal of the provision the last one that had it. */
  readonly wording: WordingId
  readonly holder: HolderRow
  readonly basis: readonly TaskSource[]
  readonly exceptions: Exceptions | undefined
  readonly parallels: readonly Parallel[]
  readonly onlyIf: Condition | undefined
  readonly transition: CompiledTransition | undefined
  /** The conditions of the duty, of the task's existence and of parallel powers. */
  readonly conditions: readonly Condition[]
  /** The answers so far, by their numbers: as many as the tests have combinations of truths. */
  readonly answers: Map<number, Competence>
}

const appliesOn = ({ from, to = lastDayOfAct }: { readonly from: Day; readonly to?: Day }, on: Day): boolean =>
  from <= on && on <= to

function exceptionsOn(task: Task, on: Day): Exceptions | undefined {
  const rows = task.exceptions?.flatMap((row) => {
    const tree = appliesOn(row, on) ? treeOn(row.when, on) : undefined
    return tree ? [{ ...row, tree }] : []
  })
  if (!rows?.[0]) return undefined
  const { id, source } = rows[0].tree
  const root: CircumstanceTree = { op: 'anyOf', id, source, of: rows.map(({ tree }) => tree) }
  const compiled = compile(root, circumstanceRegister, {
    order: circumstanceNames,
    ends: ({ of, choose, end }, { of: parts }) =>
      parts.reduceRight((rest, part, index) => choose(of(part), end(index + 1), rest), end(0)),
  })
  return { rows, compiled }
}

/** The first days on which something of the task can change, in order: of the wordings and of its own rows. */
export function changeDays(task: Task): readonly Day[] {
  const rows: readonly { readonly from: Day; readonly to?: Day }[] = [
    ...task.holders,
    ...task.basis,
    ...(task.alongside ?? []),
    ...(task.exceptions ?? []),
  ]
  const ends = [task, ...rows].flatMap(({ to }) => (to === undefined ? [] : [addDays(to, 1)]))
  return [...new Set([...rows, ...wordings].map(({ from }) => from).concat(ends))].sort()
}

function transitionOn({ transition, holders }: Task, on: Day): CompiledTransition | undefined {
  const onlyIf = transition && on >= transition.from ? compileOn(transition.onlyIf, on) : undefined
  return transition && onlyIf && { onlyIf, existsFrom: holders[0].from, existsTo: addDays(transition.from, -1) }
}

function versionFrom(task: Task, from: Day): TaskVersion | undefined {
  const holder = task.holders.findLast((row) => row.from <= from)
  const basis = task.basis.findLast((row) => row.from <= from)
  const transition = transitionOn(task, from)
  const wording = wordingOf(transition?.existsTo ?? from)
  if (!holder || !basis || !wording) return undefined
  const parallels = (task.alongside ?? [])
    .filter((row) => appliesOn(row, from))
    .map((row) => ({ row, onlyIf: compileOn(row.onlyIf, from) }))
  const onlyIf = task.onlyIf && from >= task.onlyIf.from ? compileOn(task.onlyIf.holds, from) : undefined
  return {
    task,
    from,
    wording: wording.id,
    holder,
    basis: basis.sources,
    exceptions: exceptionsOn(task, from),
    parallels,
    onlyIf,
    transition,
    conditions: [onlyIf, transition?.onlyIf, ...parallels.map((parallel) => parallel.onlyIf)].filter(
      (condition) => condition !== undefined
    ),
    answers: new Map(),
  }
}

/** The versions of a task, the latest first. */
const versionsOf = /* @__PURE__ */ memo((task: Task): readonly TaskVersion[] =>
  changeDays(task).flatMap((from) => versionFrom(task, from) ?? []).reverse())

/** The version of a task on a day; undefined if the task does not exist, and outside the days of the Act. */
export function taskVersionOn(task: Task, on: Day): TaskVersion | undefined {
  if (on > (task.to ?? lastDayOfAct)) return undefined
  const versions = versionsOf(task)
  // The first that has begun: a search by halves, as every question comes here and a task has some fifteen versions.
  let [first, end] = [0, versions.length]
  while (first < end) {
    const middle = (first + end) >> 1
    if ((versions[middle]?.from ?? '') <= on) end = middle
    else first = middle + 1
  }
  return versions[first]
}
