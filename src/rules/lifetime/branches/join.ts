/** What the branches of a history have in common. */
import { unknown, type Responsible } from '../authorities.ts'
import type { RefusedRequest } from '../history.ts'
import { itemsOf, type Log, type State } from '../state.ts'

/** Do all branches agree on the authority? A lost one agrees with none. */
export const agreeOnAuthority = ([first, ...others]: readonly State[]): boolean =>
  first !== undefined && first.responsible.because !== 'unknown'
  && others.every(({ responsible: { key } }) => key === first.responsible.key)

/** Who is responsible in all branches, and why; where they differ, the reason is unknown, and mostly who, too. */
export function joined(states: readonly State[]): Responsible {
  const [first] = states
  if (first === undefined || !agreeOnAuthority(states)) return unknown
  const { responsible } = first
  const isOne = states.every((state) => state.responsible.because === responsible.because)
  return isOne ? responsible : { ...responsible, because: 'unknown' }
}

/** The items that stand in the logs of all branches. */
export function inAll<Item>(states: readonly State[], logOf: (state: State) => Log<Item>): readonly Item[] {
  const [first, ...others] = states.map(logOf)
  let common = itemsOf(first)
  for (const other of others) {
    if (common.length === 0) break
    const texts = new Set(itemsOf(other).map((item) => JSON.stringify(item)))
    common = common.filter((item) => texts.has(JSON.stringify(item)))
  }
  return common
}

/** The requests refused in every branch, with the conditions that fail in each. */
export function refusedInAll(states: readonly State[]): readonly RefusedRequest[] {
  const [first, ...others] = states.map(({ refused }) => itemsOf(refused))
  const byNumber = others.map((list) => new Map(list.map(({ number, refused }) => [number, refused])))
  return (first ?? []).flatMap(({ number, refused }) => {
    const same = byNumber.map((list) => list.get(number))
    const because = refused.because.filter((reason) => same.every((other) => other?.because.includes(reason)))
    return same.every((other) => other !== undefined) ? [{ ...refused, because }] : []
  })
}
