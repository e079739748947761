/** Whether something changed the prototypes that every program shares. */
const shared: readonly object[] = [
  Object,
  Array,
  String,
  Number,
  Boolean,
  Function,
  Map,
  Set,
  Date,
  RegExp,
  Promise,
  Error,
  JSON,
  Math,
  Reflect,
].flatMap((one): readonly object[] =>
  'prototype' in one && typeof one.prototype === 'object' && one.prototype !== null ? [one, one.prototype] : [one]
)
const kept = shared.map((one) => ({
  one,
  before: Reflect.ownKeys(one).map((key) => [key, Object.getOwnPropertyDescriptor(one, key)?.value] as const),
}))

/** Throws when a shared object has another property than at the start, or another value in it. */
export function checkPrototypes(): void {
  for (const { one, before } of kept) {
    if (
      Reflect.ownKeys(one).length !== before.length ||
      before.some(([key, value]) => !Object.is(Object.getOwnPropertyDescriptor(one, key)?.value, value))
    ) {
      throw new Error(`a shared object was changed: ${String(one)}: ${Reflect.ownKeys(one).map(String).join(', ')}`)
    }
  }
}
