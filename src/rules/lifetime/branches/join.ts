/** What the branches of a history have in common. */
import { lost, unknown, type Responsible } from '../authorities.ts'
import type { RefusedRequest } from '../history.ts'
import { itemsOf, type Log, type State } from '../state.ts'

/** Do all branches agree on the authority? A lost one agrees with none. */
export function agreeOnAuthority(states: readonly State[]): boolean {
  const first = states[0]?.responsible
  for (const { responsible: { key, because } } of states) if (key !== first?.key || because === 'unknown') return false
  return true
}

/** Who is responsible in all branches, and why; where they differ, the reason is unknown, and mostly who, too. */
export function joined(states: readonly State[]): Responsible {
  const responsible = states[0]?.responsible
  if (responsible && responsible !== lost && states.length === 1) return responsible
  if (responsible === undefined || !agreeOnAuthority(states)) return unknown
  for (const state of states)
    if (state.responsible.because !== responsible.because) return { ...responsible, because: 'unknown' }
  return responsible
}

/** The items that stand in the logs of all branches. */
export function inAll<Item>(states: readonly State[], logOf: (state: State) => Log<Item>): readonly Item[] {
  const first = states[0]
  let common = first ? itemsOf(logOf(first)) : []
  for (const state of states) {
    if (common.length === 0 || state === first) continue
    const texts = new Set(itemsOf(logOf(state)).map((item) => JSON.stringify(item)))
    common = common.filter((item) => texts.has(JSON.stringify(item)))
  }
  return common
}

/** The requests refused in every branch, with the conditions that fail in each. */
export function refusedInAll(states: readonly State[]): readonly RefusedRequest[] {
  const first = itemsOf(states[0]?.refused)
  if (states.length === 1) return first.map(({ refused }) => refused)
  const byNumber = states.slice(1).map(
    (state) => new Map(itemsOf(state.refused).map(({ number, refused }) => [number, refused]))
  )
  return first.flatMap(({ number, refused }) => {
    const same = byNumber.map((list) => list.get(number))
    const because = refused.because.filter((reason) => same.every((other) => other?.because.includes(reason)))
    return same.every((other) => other !== undefined) ? [{ ...refused, because }] : []
  })
}
