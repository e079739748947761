/** Reading the register of provisions: which row, in which order, given by which act. */
import type { ActNumber } from './acts.ts'
import { clientProvisions } from './client-provisions.ts'
import { taskProvisions, type Provision, type ProvisionRow } from './provisions.ts'
import { wordings, type WordingId } from './wordings.ts'

let rows: readonly ProvisionRow[] | undefined

/**
 * Every provision of the Act that existed on some day, in the Act's order, under the place (number) it has.
 *
 * Numbers move: the same content can have another place in the next wording, and a place another content. A kohta
 * belongs to the last act that enacted it or its momentti, also where the words stayed the same; a momentti or a
 * section keeps its own act when only a part of it was changed. Sections of one momentti (1, 2, 3, 19 and 23 §)
 * have no `mom.` in their ids.
 */
export function provisions(): readonly ProvisionRow[] {
  rows ??= [...clientProvisions, ...taskProvisions]
  return rows
}

let positions: ReadonlyMap<unknown, number> | undefined

/** The place in the Act's order, from 0; `undefined` for what is no provision. */
function position(provision: unknown): number | undefined {
  positions ??= new Map(provisions().map(([provision], index) => [provision, index]))
  return positions.get(provision)
}

export function rowOf(provision: unknown): ProvisionRow | undefined {
  const index = position(provision)
  return index === undefined ? undefined : provisions()[index]
}

/** The act that gave the text which applies in `wording`; `undefined` where the provision does not exist in it. */
export function actIn(row: ProvisionRow, wording: WordingId): ActNumber | undefined {
  let act: ActNumber | null | undefined
  for (const { id } of wordings) {
    if (row[1][id] !== undefined) act = row[1][id]
    if (id === wording) break
  }
  return act ?? undefined
}

/**
 * Is this the place of a provision that the Act had on some day, written as in the register?
 *
 * @param value - Anything; a place is written `4 § 1 mom. 2 kohta`, in 2 and 3 § (one momentti) `2 § 1 kohta c`.
 * @returns True for a place in the register, on whatever days it existed; else false.
 * @example
 * ```ts
 * import { isProvision } from 'kuntakokeilu'
 * isProvision('5 § 8 mom.') //=> true
 * isProvision('5 § 9 mom.') //=> false
 * isProvision('2 § 1 mom. 1 kohta') //=> false
 * ```
 */
export function isProvision(value: unknown): value is Provision {
  return position(value) !== undefined
}

/**
 * Compares two provisions by the Act's order, for `sort`: a section before its momentti, 12 § before 12 a §, 9 § before
 * 10 §.
 */
export function compareProvisions(a: Provision, b: Provision): number {
  return (position(a) ?? 0) - (position(b) ?? 0)
}
