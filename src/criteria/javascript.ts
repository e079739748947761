import type { Day } from '../calendar/day.ts'
import { javascriptOfTest } from './core-test.ts'
import type { Leaf, Tree } from './language.ts'
import { testOf } from './prepare.ts'

/** A text as source that also stands safely inside a page's script: no end tag, no comment, no line that ends early. */
const quoted = (value: string | readonly string[]): string =>
  JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A constant as source. The check of the criterion has seen to it; this is the last place where code could slip in. */
function constant(value: string | number): string {
  if (typeof value === 'string') return quoted(value)
  if (!Number.isFinite(value)) throw new TypeError('no number')
  return String(value)
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
  tree: Tree, on: Day, certainOf: (leaf: Leaf) => boolean | undefined = () => undefined
): string {
  const sets = new Set<string>()
  const set = (words: readonly string[]): string => {
    const text = `new Set(${quoted(words)})`
    return `set${[...sets.add(text)].indexOf(text)}`
  }
  /** An unknown fact counts as `holding`; the first reading also remembers that it met one. */
  const expression = (part: Tree, holding: boolean, isFirst: boolean): string => {
    if ('of' in part) {
      if (part.op === 'not') return part.of.map((one) => `!${expression(one, !holding, isFirst)}`).join()
      return `(${part.of.map((one) => expression(one, holding, isFirst)).join(part.op === 'allOf' ? ' && ' : ' || ')})`
    }
    const test = testOf(part)
    const certain = test ? certainOf(part) : true
    if (test === undefined || certain !== undefined) return String(certain)
    const open = isFirst ? `(open = true, ${holding})` : String(holding)
    const value = `r[${quoted(part.fact)}]`
    const passes = javascriptOfTest(test, on, { constant, set })
    if (!('at' in part)) return `((v = ${value}) === undefined ? ${open} : v !== null && ${passes})`
    const at = `r[${quoted(part.at)}]`
    const isNever = `(w = ${at}) === null || w > ${quoted(on)} || (v = ${value}) === null`
    return `(${isNever} ? false : v === undefined ? ${open} : ${passes} && (w !== undefined || ${open}))`
  }
  const least = expression(tree, false, true)
  const most = expression(tree, true, false)
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
