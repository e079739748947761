/** What is missing where branches differ. */
import { facts } from '../../../facts/facts.ts'
import type { Span } from '../history.ts'
import type { State } from '../state.ts'
import { agreeOnAuthority } from './join.ts'
import type { Assumptions } from './split.ts'

const register: Span['missing'] = /* @__PURE__ */ (() => [
  ...facts.map(({ name }) => name), 'receivingMunicipalityConsents' as const,
])()

/** With more branches than these, every assumption on the way is named: to tell which matter would take too long. */
const mostCompared = 150

/**
 * What is missing where branches differ in the authority, or, where they agree in it, in the reason: the assumptions
 * that alone can make them differ, in the register's order. Exact: branches are the ends of a tree of cases, so one
 * that differs from another in a single assumption has a completion that does.
 */
export function missingIn(states: readonly State[], { names }: Assumptions): Span['missing'] {
  const isReason = agreeOnAuthority(states)
  const labelOf = ({ responsible: { key, because } }: State): string => (isReason ? because : key)
  const matters = new Set<number>()
  const isLong = states.length > mostCompared
  states.forEach((state, place) => {
    const { assumed, isLost } = state
    if (isLong || isLost) assumed.forEach((value, number) => value !== undefined && matters.add(number))
    if (isLong) return
    for (const beside of states.slice(0, place))
      if (labelOf(beside) !== labelOf(state)) matters.add(onlyDifference(assumed, beside.assumed))
  })
  const named = new Set([...matters].map((number) => names[number]?.split(',')[0]))
  return register.filter((name) => named.has(name))
}

/** The number of the one assumption of which both have another value; -1 where there are more, or none. */
function onlyDifference(assumed: State['assumed'], other: State['assumed']): number {
  let only = -1
  for (let number = 0; number < assumed.length; number += 1) {
    const [value, beside] = [assumed[number], other[number]]
    if (value === undefined || beside === undefined || value === beside) continue
    if (only >= 0) return -1
    only = number
  }
  return only
}
