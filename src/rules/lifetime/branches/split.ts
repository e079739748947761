/** Splits a branch in which something unknown has to be known: one for each value that the law tells apart. */
import type { ParsedHistory } from '../input/parse-history.ts'
import type { Open } from '../open.ts'
import type { State } from '../state.ts'
import { candidatesFor, mentionsIn, type Mentions } from './candidates.ts'

/** What has been assumed of a history so far. */
export interface Assumptions {
  /** What was open, as text: the fact's name, or the name of an event's field and the event's number. */
  readonly names: string[]
  branches: number
  mentions: Mentions | undefined
}

export const noAssumptions = (): Assumptions => ({ names: [], branches: 1, mentions: undefined })

/** With as many branches, one that would have to be split is lost: what follows in it is unknown. */
const mostBranches = 600

/** Stands for the value that a lost branch cannot have. */
const noValue = Symbol('no value')

export function split(
  state: State, open: Open, history: ParsedHistory, assumptions: Assumptions
): readonly State[] {
  const { names } = assumptions
  const name = String(open)
  if (!names.includes(name)) names.push(name)
  const number = names.indexOf(name)
  const assuming = (value: unknown): State['assumed'] => {
    const assumed = [...state.assumed]
    assumed[number] = value
    return assumed
  }
  const values = candidatesFor(open, (assumptions.mentions ??= mentionsIn(history.raw)), state.facts)
  if (values.length > mostBranches - assumptions.branches)
    return [{ ...state, assumed: assuming(noValue), isLost: true }]
  assumptions.branches += values.length - 1
  return values.map((value) =>
    typeof open === 'string'
      ? { ...state, assumed: assuming(value), facts: { ...state.facts, [open]: value } }
      : { ...state, assumed: assuming(value), consents: new Map(state.consents).set(open[1], value === true) }
  )
}
