import { citeNorm, type Norm } from '../../act/norms.ts'
import type { Provision } from '../../act/provisions.ts'
import type { WordingId } from '../../act/wordings.ts'

/** A provision an answer rests on: of this Act with the amending act in brackets, or of another act by its number. */
export type Source = `${number}/${number} ${string}`

/** Provisions and norms of the Act as cited in a wording. */
export const cited = (wording: WordingId, ...norms: readonly (Provision | Norm)[]): readonly Source[] =>
  norms.map((norm) => citeNorm(norm, wording))

/** The wording in which the Act ended. */
export const lastWording: WordingId = 'V12'

/** The first day of the last wordings of 8 § and 15 § (act 1381/2021). */
export const reformOfInterviews = '2022-05-02'
