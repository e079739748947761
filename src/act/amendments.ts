import type { ActNumber } from './acts.ts'
import { publishedTexts, textsNotSeen, type Provision } from './provisions.ts'
import { provisions } from './register.ts'
import { wordings, type WordingId } from './wordings.ts'

/** What one act did to one provision. */
export interface Touch {
  readonly provision: Provision
  readonly act: ActNumber
  /** The wording from which the change applies. */
  readonly wording: WordingId
  /**
   * `added`: the place did not exist before; `repealed`: it does not exist any more; `not-seen`: the text of the act
   * was not seen, and that it changed this provision is an inference (OP-34).
   */
  readonly kind: 'added' | 'changed' | 'repealed' | 'not-seen'
  /** The text was replaced with effect from its first day: 2 § 1 kohta c of act 1133/2022 (OP-10). */
  readonly superseded?: true
}

/** Every touch, in the Act's order, those of one provision in the order of time. */
function touches(): readonly Touch[] {
  const found: Touch[] = []
  for (const [provision, texts] of provisions()) {
    let exists = false
    for (const wording of wordings) {
      const act = texts[wording.id]
      const published = publishedTexts.find((text) => text.provision === provision && text.from === wording.from)
      const touch = { provision, wording: wording.id }
      if (published) found.push({ ...touch, act: published.act, kind: 'changed', superseded: true })
      const unseen = textsNotSeen.find((text) => text.provision === provision && text.from === wording.from)
      if (unseen) found.push({ ...touch, act: unseen.act, kind: 'not-seen' })
      if (act) found.push({ ...touch, act, kind: exists ? 'changed' : 'added' })
      // Where several acts begin a wording (V7), only the first of them, 671/2022, ended any place.
      if (act === null) found.push({ ...touch, act: wording.begins[0], kind: 'repealed' })
      exists ||= act !== undefined
    }
  }
  return found
}

/**
 * Which provisions an act added, changed or repealed, and from which wording.
 *
 * A section written anew as a whole stands with all its parts, moved content included; a section or momentti of
 * which only a part was changed does not.
 *
 * @param act - Number of one of the fourteen acts, `287/2022`.
 * @returns The touches in the Act's order; those of 1269/2020 are all `added`.
 * @example
 * ```ts
 * import { touchedBy } from 'kuntakokeilu'
 * touchedBy('287/2022').map(({ provision, kind }) => `${provision} ${kind}`) //=> ['23 § changed', '24 § 4 mom. repealed']
 * ```
 */
export function touchedBy(act: ActNumber): readonly Touch[] {
  return touches().filter((touch) => touch.act === act)
}

/**
 * Which provisions began, changed or ended with a wording of the Act, and by which act.
 *
 * The wording is that from which a text applies: 2 § 1 kohta c of act 1001/2023 stands at V7, not at V10 (OP-10).
 *
 * @param wording - `V0` to `V12`.
 * @returns The touches in the Act's order; with `V0` the whole original Act.
 * @example
 * ```ts
 * import { touchedWith } from 'kuntakokeilu'
 * touchedWith('V2').map(({ provision }) => provision) //=> ['12 a § 1 mom. 1 kohta', '12 a § 1 mom. 2 kohta', '12 a § 5 mom.']
 * ```
 */
export function touchedWith(wording: WordingId): readonly Touch[] {
  return touches().filter((touch) => touch.wording === wording)
}
