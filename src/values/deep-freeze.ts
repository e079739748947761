/**
 * Freezes plain data all the way down, so that one reader cannot change it for another: exported tables, and what
 * answers share.
 *
 * @param value arrays and plain objects of the library's own
 * @returns the same value
 */
export function deepFreeze<const T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
