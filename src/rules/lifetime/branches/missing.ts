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

/** What was missing on a day, with what it follows from. */
export interface Missing {
  readonly names: Span['missing']
  readonly assumed: readonly State['assumed'][]
  readonly labels: readonly string[]
}

const isSameList = (list: readonly unknown[], other: readonly unknown[]): boolean =>
  list.length === other.length && list.every((item, place) => item === other[place])

/**
 * What is missing where branches differ in the authority, or, where they agree in it, in the reason. It is mostly the
 * same as on the day before.
 */
export function missingOn(states: readonly State[], { names }: Assumptions, before: Missing | undefined): Missing {
  const isReason = agreeOnAuthority(states)
  const labels = states.map(({ responsible: { key, because } }) => (isReason ? because : key))
  const assumed = states.map((state) => state.assumed)
  if (before && isSameList(assumed, before.assumed) && isSameList(labels, before.labels)) return before
  const matters = new Set([...assumptionsThatMatter(states, labels)].map((number) => names[number]?.split(',')[0]))
  return { names: register.filter((name) => matters.has(name)), assumed, labels }
}

/**
 * The numbers of the assumptions that alone can make the branches differ in their label. Exact: branches are the ends of
 * a tree of cases, so one that differs from another in a single assumption has a completion that does.
 */
function assumptionsThatMatter(states: readonly State[], labels: readonly string[]): ReadonlySet<number> {
  const matters = new Set<number>()
  const isLong = states.length > mostCompared
  states.forEach(({ assumed, isLost }, place) => {
    if (isLong || isLost) assumed.forEach((value, number) => value !== undefined && matters.add(number))
    if (isLong) return
    for (let other = 0; other < place; other += 1) {
      const beside = states[other]
      const number = beside && labels[place] !== labels[other] ? onlyDifference(assumed, beside.assumed) : -1
      if (number >= 0) matters.add(number)
    }
  })
  return matters
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
