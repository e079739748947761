/** `cite` and the Act's order for the provisions of 1-6 § alone, so that an answer about a person carries no others. */
import { citation, type Citation } from './citation.ts'
import { clientProvisions } from './client-provisions.ts'
import type { Provision, ProvisionRow } from './provisions.ts'
import type { WordingId } from './wordings.ts'

const rows: readonly ProvisionRow[] = clientProvisions

const rowIndex = (provision: Provision): number => rows.findIndex(([id]) => id === provision)

/** As `cite`, for a provision of 1-6 §. */
export const citeClient = (provision: Provision, wording: WordingId): Citation =>
  citation(rows[rowIndex(provision)], provision, wording)

/** As `compareProvisions`, for provisions of 1-6 §. */
export const compareClientProvisions = (a: Provision, b: Provision): number => rowIndex(a) - rowIndex(b)
