import type { MunicipalityCode } from '../areas/codes.ts'
import { municipalities } from '../areas/municipalities.ts'
import { isInTrial } from '../areas/places.ts'
import { deepFreeze } from '../values/deep-freeze.ts'
import { memo } from '../values/memo.ts'
import { checkLanguage } from '../texts/check-language.ts'
import type { Language } from '../texts/language.ts'
import { sortKey } from './alphabet.ts'
import { nameIn } from './authority-name.ts'

/** A municipality as a list of choices has it. */
export interface MunicipalityOption {
  readonly value: MunicipalityCode
  readonly label: string
}

const optionsIn = /* @__PURE__ */ memo((language: Language): readonly MunicipalityOption[] => {
  const named = municipalities.map((row) => ({ value: row.code, label: nameIn(row, language) }))
  const keys = new Map(named.map(({ value, label }) => [value, sortKey(label)]))
  const keyOf = ({ value }: MunicipalityOption): string => keys.get(value) ?? ''
  return deepFreeze(named.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)))
})

const trialOptionsIn = /* @__PURE__ */ memo((language: Language): readonly MunicipalityOption[] =>
  deepFreeze(optionsIn(language).filter(({ value }) => isInTrial(value))))

/**
 * Lists the municipalities to choose from, in the order of the alphabet: å, ä and ö stand last.
 *
 * @param language of the names; in English the Finnish ones
 * @param options `inTrial: true` leaves out the municipalities outside the trial areas
 * @returns code and name of the 309 municipalities, or of the 118 of the trial
 * @throws RangeError for a language other than `fi`, `sv` and `en`
 *
 * @example
 * ```ts
 * import { municipalityOptions } from 'kuntakokeilu/forms'
 * municipalityOptions('fi')[0] //=> { value: '020', label: 'Akaa' }
 * municipalityOptions('sv').at(-1) //=> { value: '976', label: 'Övertorneå' }
 * municipalityOptions('en', { inTrial: true }).length //=> 118
 * ```
 */
export function municipalityOptions(
  language: Language,
  { inTrial = false }: { readonly inTrial?: boolean | undefined } = {}
): readonly MunicipalityOption[] {
  checkLanguage(language)
  return inTrial ? trialOptionsIn(language) : optionsIn(language)
}
