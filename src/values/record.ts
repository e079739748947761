/** What counts as a record of named values, and what of a value an error can carry. */

type Entries = Readonly<Record<string, unknown>>

const tagOf = (value: object): string => Object.prototype.toString.call(value)
const isTaggedAsObject = (value: object): boolean => tagOf(value) === '[object Object]'

/** Has it a value that a loop over its names meets, of its own or inherited from another record? */
function saysSomething(value: object): boolean {
  for (const _ in value) return true
  return false
}

/** Is its prototype that of plain objects, here or in another realm, or none at all? */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}

/**
 * Is the value a record: a plain object, or an object of a class that says something, as database libraries give their
 * rows? A promise, a map, a date, an array or a boxed value is none, nor is an object of a class that says nothing.
 */
export function isRecord(value: unknown): value is Entries {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  if (isPlain(value)) return saysSomething(value) || isTaggedAsObject(value)
  return isTaggedAsObject(value) && saysSomething(value)
}

/**
 * The value as an error carries it, so that the error can be written as JSON and cloned: what JSON knows is copied,
 * anything else, and what has more than 10,000 parts, becomes a text that names it, such as `[object Promise]`. NaN and
 * the infinite numbers stay.
 */
export function carried(value: unknown): unknown {
  switch (typeof value) {
    case 'bigint':
      return `${value}n`
    case 'symbol':
      return String(value)
    case 'function':
      return '[object Function]'
    case 'object':
      return value === null || Array.isArray(value) || isPlain(value) ? copied(value) : tagOf(value)
    default:
      return value
  }
}

function copied(value: object | null): unknown {
  let parts = 0
  const counted = (_: string, part: unknown): unknown => {
    if (++parts > 10_000) throw new RangeError()
    return part
  }
  try {
    return JSON.parse(JSON.stringify(value, counted))
  } catch {
    return Array.isArray(value) ? '[object Array]' : '[object Object]' // it holds itself, a bigint, or too much
  }
}
