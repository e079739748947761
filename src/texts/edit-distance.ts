/**
 * The fewest edits that turn one text into another: a letter put in, left out or exchanged is one edit.
 *
 * @param swap the edits that count for two neighbours swapped: 1 (optimal string alignment), or 2, as for two letters
 * exchanged (Levenshtein)
 */
export function editDistance(from: readonly string[], to: readonly string[], swap: 1 | 2): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column)
  from.forEach((letter, row) => {
    const current = [row + 1]
    to.forEach((other, column) => {
      const exchanged = (last[column] ?? 0) + (letter === other ? 0 : 1)
      const isSwap = letter === to[column - 1] && from[row - 1] === other
      const swapped = isSwap ? (beforeLast[column - 1] ?? 0) + swap : exchanged
      current.push(Math.min(exchanged, swapped, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    })
    beforeLast = last
    last = current
  })
  return last[to.length] ?? 0
}
