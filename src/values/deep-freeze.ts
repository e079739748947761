/**
 * Freezes plain data all the way down, so that one reader cannot change it for another: exported tables, and what
 * answers share.
 *
 * @param value arrays and plain objects of the library's own
 * @returns the same value
 */
export function deepFreeze<const T>(value: T): T {
  // A value that is not frozen is an object, so the cast is safe.
  if (!Object.isFrozen(value)) Object.values(Object.freeze(value) as object).forEach(deepFreeze)
  return value
}
