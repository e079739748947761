/** Criteria over the circumstances of a task, compiled. */
import type { Day } from '../../calendar/day.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import { isInTrial } from '../../areas/places.ts'
import { compile, type Compiled } from '../../criteria/compile.ts'
import { missing } from '../../criteria/complete.ts'
import { treeOn } from '../../criteria/language.ts'
import type { Register } from '../../criteria/register.ts'
import type { CircumstanceCriterion, CircumstanceTree } from './circumstance-criteria.ts'
import { circumstances, type CircumstanceName, type Circumstances } from './circumstances.ts'

export type Condition = Compiled<Circumstances, CircumstanceTree>

export const circumstanceNames = /* @__PURE__ */ circumstances.map(({ name }) => name)

function read(record: Circumstances, place: number): unknown {
  const name = circumstanceNames[place]
  switch (name) {
    case 'applicationDate':
      // Presumed: the day asked about, which is a day of the trial.
      return record.applicationDate ?? firstDayOfAct
    case 'studies':
      return record.studies ?? 'listed'
    case 'organiser':
      return organiserOf(record)
    default:
      return name && record[name]
  }
}

/** `own` if it is the municipality of the client; unknown if the client's municipality decides that and is unknown. */
function organiserOf({ organiser, clientOf }: Circumstances): string | undefined {
  if (organiser === clientOf && organiser !== undefined) return 'own'
  return clientOf === undefined && organiser !== undefined && isInTrial(organiser) ? undefined : organiser
}

export const circumstanceRegister: Register<Circumstances> = { facts: circumstances, read }

/** A criterion compiled as it reads on a day; undefined if the day has nothing of it. */
export function compileOn(criterion: CircumstanceCriterion | undefined, on: Day): Condition | undefined {
  const tree = criterion && treeOn(criterion, on)
  return tree && compile(tree, circumstanceRegister, { order: circumstanceNames })
}

/** The circumstances that can still change the truth of a condition, in the register's order. */
export const missingFor = (condition: Condition, record: Circumstances, on: Day): readonly CircumstanceName[] =>
  missing(condition, record, on) as readonly CircumstanceName[] // of the register
