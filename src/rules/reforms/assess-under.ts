import { wordingOf, wordings, type WordingId } from '../../act/wordings.ts'
import type { Day } from '../../calendar/day.ts'
import { checkQuestion } from '../../facts/check.ts'
import type { Person } from '../../facts/person.ts'
import { assessChecked, assessIn, type Assessment } from '../eligibility/assess.ts'
import { checkRecord, word, type Field } from '../fields.ts'

/**
 * Decides as {@link assess} does, with the text of another wording of the Act: what a reform changes, asked of one
 * person. Facts and ages are those of the day.
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @param wording the wording whose text is applied, `V0` to `V12`
 * @returns the assessment; its `wording` is the one given, its sources are cited from that text. `not-in-force` before
 * 2021-03-01 and after 2024-12-31, whatever the wording
 * @throws {@link InputError} as {@link assess}, and for a wording that does not exist
 *
 * Source: 1269/2020 4 § and 5 § 1-3 mom. in each of their wordings.
 *
 * @example
 * ```ts
 * import { assessUnder } from 'kuntakokeilu'
 * const person = {
 *   homeMunicipality: '837', birthDate: '1995-01-22', jobSearchValid: true, registeredAs: 'unemployed-jobseeker',
 *   inEmployment: false, fullTimeBusinessDays: 20, benefitRightDespiteBusiness: true, fullTimeStudent: false,
 *   wageSubsidisedWork: null, startUpGrant: false, inService: null,
 * } as const
 * assessUnder(person, '2022-05-02', 'V3').outcome //=> 'transfer'
 * assessUnder(person, '2022-05-02', 'V2').outcome //=> 'stay'
 * ```
 */
export function assessUnder(person: Person, on: Day, wording: WordingId): Assessment {
  checkQuestion(person, on)
  checkRecord({ wording }, { wording: wordingField() }, on, ['wording'])
  return assessCheckedUnder(person, on, wording)
}

/** `assessUnder` for a question that has been checked already. */
export const assessCheckedUnder = (person: Person, on: Day, wording: WordingId): Assessment =>
  wordingOf(on) ? assessIn(wording, person, on) : assessChecked(person, on)

/** The id of a wording. */
export const wordingField = (): Field => word(...wordings.map(({ id }) => id))
