import { act as actOf, finlexUrl, type ActNumber } from './acts.ts'
import { checkDay } from './check-day.ts'
import type { Day } from '../calendar/day.ts'
import {
  publishedTexts,
  textsNotSeen,
  type Provision,
  type ProvisionRow,
  type PublishedText,
  type TextNotSeen
} from './provisions.ts'
import { actIn, provisions, rowOf } from './register.ts'
import { wordingOf, wordings } from './wordings.ts'

/** The text that a provision has on a day. */
export interface ProvisionText {
  readonly provision: Provision
  /** The act that gave the text: the last one that enacted it, even with the same words. */
  readonly act: ActNumber
  /** First day on which the text applies. */
  readonly from: Day
  /** Last day on which the text applies. */
  readonly to: Day
  /** Day on which the text entered into force; later than `from` only for 2 § 1 kohta c of act 1001/2023. */
  readonly inForceFrom: Day
  /** The text published for the same day, replaced since with effect from its first day (OP-10). */
  readonly asPublished?: PublishedText
  /**
   * The act that most likely gave another text for the day, which was not seen: then `act` gave the one before (OP-34).
   */
  readonly notSeen?: TextNotSeen
  /** The giving act's text in Finlex. */
  readonly url: string
}

/** The giving act and the days of the row's text on `day`, which is a day of the Act. */
function textOn(row: ProvisionRow, day: Day): { act: ActNumber; from: Day; to: Day } | undefined {
  let text: { act: ActNumber; from: Day; to: Day } | undefined
  for (const { id, from, to } of wordings) {
    const act = row[1][id]
    if (act !== undefined && from > day) break
    if (act) text = { act, from, to }
    else if (act === null) text = undefined
    else if (text) text.to = to
  }
  return text
}

/**
 * Which text a provision has on a day, which act gave it, and from when to when it applies.
 *
 * The text is the one to be applied (sovelletaan) on the day, which for 2 § 1 kohta c in 2023 is not the one that
 * was then in force: act 1001/2023 is applied from 2023-01-01, before its entry into force (OP-10).
 *
 * @param provision - Place in the Act, `5 § 3 mom.`; what stands in that place can be another matter on another day.
 * @param day - Civil day `YYYY-MM-DD`.
 * @returns The text; with `asPublished` on the days on which another one was published,
 * with `notSeen` where a later text was not seen. `undefined` when the place
 * did not exist that day or the Act was not in force.
 * @example
 * ```ts
 * import { provisionText } from 'kuntakokeilu'
 * provisionText('2 § 1 kohta c', '2023-02-01')?.act //=> '1001/2023'
 * provisionText('2 § 1 kohta c', '2023-02-01')?.inForceFrom //=> '2023-12-01'
 * provisionText('2 § 1 kohta c', '2023-02-01')?.asPublished?.act //=> '1133/2022'
 * provisionText('13 § 1 mom.', '2024-01-01')?.notSeen?.act //=> '1307/2023'
 * provisionText('5 § 4 mom.', '2022-12-31')?.to //=> '2022-12-31'
 * provisionText('5 § 4 mom.', '2021-05-31') //=> undefined
 * ```
 */
export function provisionText(provision: Provision, day: Day): ProvisionText | undefined {
  checkDay(day)
  const row = rowOf(provision)
  const text = row && wordingOf(day) && textOn(row, day)
  if (!text) return undefined
  const actInForce = actOf(text.act)?.inForce ?? text.from
  const published = publishedTexts.find((row) => row.provision === provision && row.from <= day && day <= row.to)
  const unseen = textsNotSeen.find(
    (row) =>
      (provision === row.provision || provision.startsWith(`${row.provision} `)) && row.from <= day && day <= row.to
  )
  return {
    provision,
    ...text,
    inForceFrom: actInForce > text.from ? actInForce : text.from,
    ...(published && { asPublished: published }),
    ...(unseen && { notSeen: unseen }),
    url: finlexUrl(text.act),
  }
}

/**
 * All provisions that the Act has on a day, in its order.
 *
 * @param day - Civil day `YYYY-MM-DD`.
 * @returns Their places; none when the Act was not in force that day.
 * @example
 * ```ts
 * import { provisionsOn } from 'kuntakokeilu'
 * provisionsOn('2022-07-10').includes('12 b §') //=> false
 * provisionsOn('2022-07-11').includes('12 b §') //=> true
 * provisionsOn('2025-01-01') //=> []
 * ```
 */
export function provisionsOn(day: Day): readonly Provision[] {
  checkDay(day)
  const wording = wordingOf(day)
  return wording ? provisions().filter((row) => actIn(row, wording.id)).map(([provision]) => provision) : []
}
