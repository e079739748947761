/** The names that a misspelt one may mean, to be shown beside a refusal. */

/** Letters put in, left out or exchanged (Levenshtein). */
function editDistance(from: string, to: string): number {
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 0; row < from.length; row += 1) {
    const current = [row + 1]
    for (let column = 0; column < to.length; column += 1) {
      const exchanged = (last[column] ?? 0) + (from[row] === to[column] ? 0 : 1)
      current.push(Math.min(exchanged, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    last = current
  }
  return last[to.length] ?? 0
}

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')

/** The nearest of the names first: at most a third of its letters away; case and marks between words do not count. */
export function nearest<Name extends string>(written: string, names: readonly Name[], limit: number): readonly Name[] {
  const asked = letters(written.slice(0, 100))
  return names
    .map((name) => ({ name, distance: editDistance(asked, letters(name)) }))
    .filter(({ name, distance }) => distance <= name.length / 3)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, limit)
    .map(({ name }) => name)
}
