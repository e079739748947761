/** The function with each value worked out once; for keys of which there are few. */
export function memo<Key, Value extends object | string>(valueOf: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>()
  return (key) => {
    let value = values.get(key)
    if (value === undefined) values.set(key, (value = valueOf(key)))
    return value
  }
}
