/** `cite` and the Act's order for the provisions of 1-6 § alone, so that an answer about a person carries no others. */
import { memo } from '../values/memo.ts'
import { citation, type Citation } from './citation.ts'
import { clientProvisions } from './client-provisions.ts'
import type { Provision, ProvisionRow } from './provisions.ts'
import type { WordingId } from './wordings.ts'

const rows: readonly ProvisionRow[] = clientProvisions

const rowIndex = (provision: Provision): number => rows.findIndex(([id]) => id === provision)

/** As `cite`, for a provision of 1-6 §. */
export const citeClient = (provision: Provision, wording: WordingId): Citation => citations(wording)(provision)

/** Answers cite the same few provisions by the million. */
const citations = /* @__PURE__ */ memo((wording: WordingId) =>
  memo((provision: Provision) => citation(rows[rowIndex(provision)], provision, wording)))

/** As `compareProvisions`, for provisions of 1-6 §. */
export const compareClientProvisions = (a: Provision, b: Provision): number => rowIndex(a) - rowIndex(b)
