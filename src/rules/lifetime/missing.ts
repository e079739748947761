/** What is missing where courses differ. */
import { facts } from '../../facts/facts.ts'
import type { Span } from './history.ts'
import type { World } from './world.ts'

const names: readonly Span['missing'][number][] = /* @__PURE__ */ facts.map(({ name }) => name)

/** With more courses than these, every assumption on the way is named: to tell which matter would take too long. */
const mostCompared = 150

/**
 * The assumptions that alone can make the courses differ in their label, in the register's order. Exact: courses are
 * the ends of a tree of cases, so one that differs from another in a single assumption has a completion that does.
 */
export function missingIn(worlds: readonly World[], labels: readonly string[]): Span['missing'] {
  const matters = new Set<string>()
  const isLong = worlds.length > mostCompared
  worlds.forEach((world, place) => {
    if (isLong || world.isLost) for (const [name] of world.assumed) matters.add(name)
    if (isLong) return
    worlds.slice(0, place).forEach((beside, other) => {
      const name = labels[place] === labels[other] ? undefined : onlyDifference(world.assumed, beside.assumed)
      if (name !== undefined) matters.add(name)
    })
  })
  const isNamed = (name: string): boolean => matters.has(name) || [...matters].some((one) => one.startsWith(`${name},`))
  return [...names, 'receivingMunicipalityConsents' as const].filter(isNamed)
}

/** The one name to which both give another value; undefined where there are more. */
function onlyDifference(assumed: World['assumed'], other: World['assumed']): string | undefined {
  let first: string | undefined
  let differences = 0
  for (const [name, value] of assumed) {
    if (!other.has(name) || other.get(name) === value) continue
    first ??= name
    differences += 1
  }
  return differences === 1 ? first : undefined
}
