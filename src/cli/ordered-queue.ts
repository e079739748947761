/** Passes on what promises give, in the order in which they were added, however long each takes. */
export interface OrderedQueue<Value> {
  /** Settles when there is room for one more. */
  readonly add: (value: Promise<Value>) => Promise<void>
  /** Settles when everything is passed on. */
  readonly settle: () => Promise<void>
}

/** At most `capacity` values wait. After a failure nothing more is passed on, and `add` and `settle` fail. */
export function orderedQueue<Value>(capacity: number, pass: (value: Value) => Promise<void>): OrderedQueue<Value> {
  const waiting: Promise<void>[] = []
  let last: Promise<void> = Promise.resolve()
  const passAfter = async (before: Promise<void>, value: Promise<Value>): Promise<void> => {
    await before
    await pass(await value)
  }
  return {
    add: async (value) => {
      last = passAfter(last, value)
      waiting.push(last)
      // The next caller that waits gets the failure; until then it must not count as unhandled.
      value.catch(() => undefined)
      last.catch(() => undefined)
      if (waiting.length >= capacity) await waiting.shift()
    },
    settle: () => last,
  }
}
