/** A task as the table has it on a day: everything dated is chosen, its exceptions are made ready to be asked. */
import { addDays, type Day } from '../../calendar/day.ts'
import { wordingOf, wordings, type WordingId } from '../../act/wordings.ts'
import { firstDayOfAct, lastDayOfAct } from '../../act/time-in-force.ts'
import { isInTrial } from '../../areas/places.ts'
import { compile, type Compiled } from '../../criteria/compile.ts'
import { treeOn } from '../../criteria/language.ts'
import type { Register } from '../../criteria/register.ts'
import type { CircumstanceCriterion, CircumstanceTree } from './circumstance-criteria.ts'
import { circumstances, type Circumstances } from './circumstances.ts'
import type { Task } from './table.ts'
import type { TaskSource } from './sources.ts'
import type { ExceptionRow, HolderRow, ParallelRow } from './task.ts'

export interface Parallel {
  readonly row: ParallelRow
  /** What the power turns on; undefined where it is there in any case. */
  readonly onlyIf: Compiled<Circumstances, CircumstanceTree> | undefined
}

/** An exception with its criterion as it reads on the day. */
export interface DatedException extends ExceptionRow {
  readonly tree: CircumstanceTree
}

/** The exceptions of a day, in one diagram: its end 0 is the holder, its end n the n-th exception. */
export interface Exceptions {
  readonly rows: readonly DatedException[]
  readonly compiled: Compiled<Circumstances, CircumstanceTree>
}

/** A task that exists only in the cases that a transition keeps, and the days between which it existed in all. */
export interface CarriedOverRegime {
  readonly onlyIf: Compiled<Circumstances, CircumstanceTree>
  readonly existsFrom: Day
  readonly existsTo: Day
}

export interface Regime {
  readonly task: Task
  readonly from: Day
  /** The wording by which it is cited: that of the day; of a carried-over task the last one that had its provision. */
  readonly wording: WordingId
  readonly holder: HolderRow
  readonly basis: readonly TaskSource[]
  readonly exceptions: Exceptions | undefined
  readonly parallels: readonly Parallel[]
  readonly onlyIf: Compiled<Circumstances, CircumstanceTree> | undefined
  readonly carriedOver: CarriedOverRegime | undefined
  /** The conditions of the duty, of the task's existence and of parallel powers. */
  readonly conditions: readonly Compiled<Circumstances, CircumstanceTree>[]
}

export const names = /* @__PURE__ */ circumstances.map(({ name }) => name)

function read(given: Circumstances, place: number): unknown {
  const name = names[place]
  switch (name) {
    case 'applicationDate':
      // Presumed: the day asked about, which is a day of the trial.
      return given.applicationDate ?? firstDayOfAct
    case 'studies':
      return given.studies ?? 'listed'
    case 'organiser':
      return organiserOf(given)
    default:
      return name && given[name]
  }
}

/** `own` for the municipality whose client the person is; unknown where that turns on which one of the trial it is. */
function organiserOf({ organiser, clientOf }: Circumstances): string | undefined {
  if (organiser === clientOf && organiser !== undefined) return 'own'
  return clientOf === undefined && organiser !== undefined && isInTrial(organiser) ? undefined : organiser
}

export const circumstanceRegister: Register<Circumstances> = { facts: circumstances, read }

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
    order: names,
    ends: ({ of, choose, end }, { of: parts }) =>
      parts.reduceRight((rest, part, index) => choose(of(part), end(index + 1), rest), end(0)),
  })
  return { rows, compiled }
}

/** A criterion as it reads on a day, made ready to be asked. */
export function compiledOn(
  criterion: CircumstanceCriterion | undefined,
  on: Day,
): Compiled<Circumstances, CircumstanceTree> | undefined {
  const tree = criterion && treeOn(criterion, on)
  return tree && compile(tree, circumstanceRegister, { order: names })
}

/**
 * The first days on which something of the task may read otherwise, in order: those of the wordings and of its own
 * rows.
 */
export function turnsOf(task: Task): readonly Day[] {
  const rows: readonly { readonly from: Day; readonly to?: Day }[] = [
    ...task.holders,
    ...task.basis,
    ...(task.alongside ?? []),
    ...(task.exceptions ?? []),
  ]
  const ends = [task, ...rows].flatMap(({ to }) => (to === undefined ? [] : [addDays(to, 1)]))
  return [...new Set([...rows, ...wordings].map(({ from }) => from).concat(ends))].sort()
}

function carriedOverOn({ carriedOver, holders }: Task, on: Day): CarriedOverRegime | undefined {
  const onlyIf = carriedOver && on >= carriedOver.from ? compiledOn(carriedOver.onlyIf, on) : undefined
  return carriedOver && onlyIf && { onlyIf, existsFrom: holders[0].from, existsTo: addDays(carriedOver.from, -1) }
}

function regimeFrom(task: Task, from: Day): Regime | undefined {
  const holder = task.holders.findLast((row) => row.from <= from)
  const basis = task.basis.findLast((row) => row.from <= from)
  const carriedOver = carriedOverOn(task, from)
  const wording = wordingOf(carriedOver?.existsTo ?? from)
  if (!holder || !basis || !wording) return undefined
  const parallels = (task.alongside?.filter((row) => appliesOn(row, from)) ?? []).map((row) => ({
    row,
    onlyIf: compiledOn(row.onlyIf, from),
  }))
  const onlyIf = task.onlyIf && from >= task.onlyIf.from ? compiledOn(task.onlyIf.holds, from) : undefined
  return {
    task,
    from,
    wording: wording.id,
    holder,
    basis: basis.sources,
    exceptions: exceptionsOn(task, from),
    parallels,
    onlyIf,
    carriedOver,
    conditions: [onlyIf, carriedOver?.onlyIf, ...parallels.map((parallel) => parallel.onlyIf)].filter(
      (condition) => condition !== undefined,
    ),
  }
}

/** Of each task what it was from turn to turn, the latest first. */
const knownRegimes = /* @__PURE__ */ new WeakMap<Task, readonly Regime[]>()

function regimesOf(task: Task): readonly Regime[] {
  const known = knownRegimes.get(task)
  if (known) return known
  const regimes = turnsOf(task).map((from) => regimeFrom(task, from)).filter((regime) => regime !== undefined).reverse()
  knownRegimes.set(task, regimes)
  return regimes
}

/** The task as it reads on a day of the Act; undefined where it does not exist, and outside the days of the Act. */
export function regimeOn(task: Task, on: Day): Regime | undefined {
  return on > (task.to ?? lastDayOfAct) ? undefined : regimesOf(task).find(({ from }) => from <= on)
}
