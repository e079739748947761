import { addDays, latestBirthDateOfAge, type Day } from '../calendar/day.ts'
import type { Leaf, Tree } from './language.ts'

/** Which way an unknown fact is taken: so that the criterion fails where it can, or holds where it can. */
type Bound = 'least' | 'most'

/** A text as source that also stands safely inside a page's script: no end tag, no comment, no line that ends early. */
const quoted = (value: string | readonly string[]): string =>
  JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A number as source. The check of the criterion has seen to it; this is the last place where code could slip in. */
function counted(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('no number')
  return String(value)
}

/** A test of the value `v`, known and not null. */
function passing(
  leaf: Exclude<Leaf, { op: 'ofAge' | 'any' }>,
  on: Day,
  setOf: (values: readonly string[]) => string,
): string {
  switch (leaf.op) {
    case 'is':
      return leaf.value ? 'v === true' : 'v === false'
    case 'oneOf':
      if (leaf.values.length === 0) return 'false'
      return leaf.values.length > 4
        ? `${setOf(leaf.values)}.has(v)`
        : `(${leaf.values.map((value) => `v === ${quoted(value)}`).join(' || ')})`
    case 'otherThan':
      return `!${setOf(leaf.values)}.has(v)`
    case 'under':
      return `v < ${counted(leaf.limit)}`
    case 'atMost':
      return `v <= ${counted(leaf.limit)}`
    case 'atLeast':
      return `v >= ${counted(leaf.limit)}`
    case 'onOrAfter':
      return `v >= ${quoted(leaf.day)}`
    case 'withinDays':
      return `v >= ${quoted(on)} && v <= ${quoted(addDays(on, leaf.days))}`
    case 'youngerThan':
      return `v > ${quoted(latestBirthDateOfAge(leaf.years, on))}`
  }
}

const ageFunction = `const isOfAge = (birthDate, years, day) => {
    const year = Number(birthDate.slice(0, 4)) + years
    const rest = birthDate.slice(4)
    const isCommon = year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)
    return String(year).padStart(4, '0') + (rest === '-02-29' && isCommon ? '-02-28' : rest) <= day
  }`

/**
 * The criterion as it reads for questions about `on`, as the source of a JavaScript function from a record to `yes`,
 * `no` or `unknown`. What is unknown is taken twice, so that the criterion fails where it can and holds where it can:
 * exact for criteria in which more of a fact never turns both ways, such as all of this library's.
 *
 * `certainOf` tells the truth of a test that is the same for every value that its fact can have; else undefined.
 */
export function javascriptOf(
  tree: Tree, on: Day, certainOf: (leaf: Leaf) => boolean | undefined = () => undefined,
): string {
  const sets = new Set<string>()
  const setOf = (values: readonly string[]): string => {
    const text = `new Set(${quoted(values)})`
    sets.add(text)
    return `set${[...sets].indexOf(text)}`
  }
  /** What an unknown counts as; the first reading also remembers that it met one. */
  const unknown = (bound: Bound, isFirst: boolean): string => {
    const counts = bound === 'most'
    return isFirst ? `(open = true, ${counts})` : String(counts)
  }
  const expression = (part: Tree, bound: Bound, isFirst: boolean): string => {
    if ('of' in part) {
      if (part.op === 'not')
        return part.of.map((one) => `!${expression(one, bound === 'least' ? 'most' : 'least', isFirst)}`).join()
      return `(${part.of.map((one) => expression(one, bound, isFirst)).join(part.op === 'allOf' ? ' && ' : ' || ')})`
    }
    const certain = part.op === 'any' || certainOf(part)
    if (part.op === 'any' || certain !== undefined) return String(certain)
    const open = unknown(bound, isFirst)
    const value = `r[${quoted(part.fact)}]`
    if (part.op !== 'ofAge') return `((v = ${value}) === undefined ? ${open} : v !== null && ${passing(part, on, setOf)})`
    const at = `r[${quoted(part.at)}]`
    const age = `isOfAge(v, ${counted(part.years)}, w ?? ${quoted(on)})`
    return `((w = ${at}) === null || w > ${quoted(on)} || (v = ${value}) === null ? false : v === undefined ? ${open} : ${age} && (w !== undefined || ${open}))`
  }
  const least = expression(tree, 'least', true)
  const most = expression(tree, 'most', false)
  return `(() => {
  ${ageFunction}
  ${[...sets].map((text, number) => `const set${number} = ${text}`).join('\n  ')}
  const canHold = (r) => {
    let v, w
    return ${most}
  }
  return (r) => {
    let v, w, open = false
    return ${least} ? 'yes' : open && canHold(r) ? 'unknown' : 'no'
  }
})()`
}
