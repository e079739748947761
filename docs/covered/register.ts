/** The register of coverage: the rows in the Act's order, the wordings and acts of each, and the counts. */
import type { ActNumber } from '../../src/act/acts.ts'
import { actIn, provisions, rowOf } from '../../src/act/register.ts'
import { wordings, type WordingId } from '../../src/act/wordings.ts'
import { clients } from './clients.ts'
import { frame } from './frame.ts'
import type { Row } from './row.ts'
import { services } from './services.ts'

const places = new Map<string, number>(provisions().map(([provision], place) => [provision, place]))
const ids: readonly WordingId[] = wordings.map(({ id }) => id)

/** The wordings of which a row speaks. */
export function wordingsOf({ wordings: range }: Row): readonly WordingId[] {
  if (range === 'all') return ids
  const [first, last = first] = range.split('-')
  return ids.slice(ids.findIndex((id) => id === first), ids.findIndex((id) => id === last) + 1)
}

/** The acts that gave the text in the wordings of the row. */
export function actsOf(row: Row): readonly ActNumber[] {
  const texts = rowOf(row.provision)
  return [...new Set(wordingsOf(row).flatMap((wording) => (texts && actIn(texts, wording)) ?? []))]
}

/** Every row, by provision in the Act's order and then by time. */
export const coverage: readonly Row[] = [...clients, ...services, ...frame].toSorted(
  (a, b) =>
    (places.get(a.provision) ?? 0) - (places.get(b.provision) ?? 0) ||
    ids.indexOf(wordingsOf(a)[0] ?? 'V0') - ids.indexOf(wordingsOf(b)[0] ?? 'V0'),
)
