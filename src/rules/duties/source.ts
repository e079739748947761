import { citeNorm, type Norm } from '../../act/norms.ts'
import type { Provision } from '../../act/provisions.ts'
import type { WordingId } from '../../act/wordings.ts'

/** A provision an answer rests on: of this Act with the amending act in brackets, or of another act by its number. */
export type Source = `${number}/${number} ${string}`

const isOfOtherAct = (place: Provision | Norm | Source): place is Source =>
  typeof place === 'string' && /^\d+\//.test(place)

/** Provisions and norms of the Act as cited in a wording; those of other acts as they are. */
export const cited = (wording: WordingId, ...places: readonly (Provision | Norm | Source)[]): readonly Source[] =>
  places.map((place) => (isOfOtherAct(place) ? place : citeNorm(place, wording)))

/** The wording in which the Act ended. */
export const lastWording: WordingId = 'V12'

/** The first day of the last wordings of 8 § and 15 § (act 1381/2021). */
export const reformOfInterviews = '2022-05-02'
