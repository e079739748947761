/** The names that a misspelt one may mean, to be shown beside a refusal. */
import { editDistance } from '../texts/edit-distance.ts'

const letters = (name: string): readonly string[] => [...name.toLowerCase().replace(/[^a-z]/g, '')]

/** The nearest of the names first: at most a third of its letters away; case and marks between words do not count. */
export function nearest<Name extends string>(text: string, names: readonly Name[], limit: number): readonly Name[] {
  const wanted = letters(text.slice(0, 100))
  return names
    .map((name) => ({ name, distance: editDistance(wanted, letters(name), 2) }))
    .filter(({ name, distance }) => distance <= name.length / 3)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, limit)
    .map(({ name }) => name)
}
