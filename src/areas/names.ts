/** Names as people write them: when two spellings are one name, and finding by name. */

const asWritten = (name: string): string => name.normalize('NFC').trim().toLowerCase()

/**
 * A name without case, accents, dots, colons and brackets, its words parted by single spaces: `s:t michel`,
 * `St. Michel` and `SANKT MICHEL` give the same.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.:]/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}\u2212()]+/gu, ' ')
    .trim()
    .replace(/^sankt /, 'st ')
}

/**
 * Gives a function that finds the meaning of a name: first as written but for case, then folded. A name that means
 * two things at the first of these that knows it gives `undefined`, like an unknown one. Built on the first look-up.
 */
export function nameIndex<Meaning>(
  entries: () => readonly (readonly [name: string, meaning: Meaning])[]
): (name: string) => Meaning | undefined {
  let indexes: readonly { key: (name: string) => string; meanings: Map<string, Meaning | undefined> }[] | undefined
  const build = () =>
    [asWritten, foldName].map((key) => {
      const meanings = new Map<string, Meaning | undefined>()
      for (const [name, meaning] of entries()) {
        const isAmbiguous = meanings.has(key(name)) && meanings.get(key(name)) !== meaning
        meanings.set(key(name), isAmbiguous ? undefined : meaning)
      }
      return { key, meanings }
    })
  return (name) => {
    // A caller without types may pass an empty cell.
    if (typeof name !== 'string') return undefined
    indexes ??= build()
    const index = indexes.find(({ key, meanings }) => meanings.has(key(name)))
    return index?.meanings.get(index.key(name))
  }
}
