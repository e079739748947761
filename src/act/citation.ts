import { memo } from '../values/memo.ts'
import type { Provision, ProvisionRow } from './provisions.ts'
import { actIn, rowOf } from './register.ts'
import type { WordingId } from './wordings.ts'

/** A citation of a provision of the Act, such as `1269/2020 4 § 1 mom. 2 kohta (1381/2021)`. */
export type Citation = `1269/2020 ${string}`

/**
 * Cites a provision as it reads in a wording of the Act, with the act that gave the text in brackets where the text
 * is not the original's.
 *
 * The wording is chosen by the day on which it applies: 2 § 1 kohta c is act 1001/2023's from V7 on (OP-10).
 *
 * @param provision - Place in the Act, `4 § 1 mom. 2 kohta`.
 * @param wording - `V0` to `V12`.
 * @returns `1269/2020`, the place and, in brackets, the amending act.
 * @throws Error when the provision does not exist in that wording: a fault of the calling program, never of its data.
 * @example
 * ```ts
 * import { cite } from 'kuntakokeilu'
 * cite('4 § 1 mom. 2 kohta', 'V0') //=> '1269/2020 4 § 1 mom. 2 kohta'
 * cite('4 § 1 mom. 2 kohta', 'V3') //=> '1269/2020 4 § 1 mom. 2 kohta (1381/2021)'
 * ```
 */
export function cite(provision: Provision, wording: WordingId): Citation {
  return citations(wording)(provision)
}

/** Histories cite the same few provisions by the million. */
const citations = /* @__PURE__ */ memo((wording: WordingId) =>
  memo((provision: Provision) => citation(rowOf(provision), provision, wording)))

/** The citation of a provision by its row in the register. */
export function citation(row: ProvisionRow | undefined, provision: Provision, wording: WordingId): Citation {
  const act = row && actIn(row, wording)
  if (act === undefined) throw new Error(`No ${provision} in wording ${wording} of act 1269/2020`)
  return act === '1269/2020' ? `1269/2020 ${provision}` : `1269/2020 ${provision} (${act})`
}
