import { teOfficeByName } from '../areas/area-lookup.ts'
import { municipalities } from '../areas/municipalities.ts'
import { memo } from '../values/memo.ts'
import { checkLanguage } from '../texts/check-language.ts'
import type { Language, Texts } from '../texts/language.ts'
import type { Authority } from '../rules/eligibility/destination.ts'
import type { ResponsibleAuthority } from '../rules/lifetime/history.ts'

/** A name in Finnish and Swedish, in the language; for English the Finnish one. */
export const nameIn = (names: { readonly nameFi: string; readonly nameSv: string }, language: Language): string =>
  language === 'sv' ? names.nameSv : names.nameFi

/** A TE office that no municipality decides. */
const unnamedOffice: Texts = {
  fi: 'TE-toimisto (ei kotikuntaa eikä asuinpaikkaa)',
  sv: 'TE-byrån (ingen kommun)',
  en: 'TE office (no municipality)',
}

/** The TE office of an id; null: an office that no municipality decides. */
export function officeName(id: string | null, language: Language): string {
  if (id === null) return unnamedOffice[language]
  const office = teOfficeByName(id)
  return office ? nameIn(office, language) : id
}

const otherAuthorities = {
  'none': { fi: 'ei viranomaista', sv: 'ingen myndighet', en: 'no authority' },
  'employment-authority': { fi: 'työvoimaviranomainen', sv: 'arbetskraftsmyndigheten', en: 'employment authority' },
} as const satisfies Readonly<Record<string, Texts>>

const municipalityRow = /* @__PURE__ */ memo((code: string) =>
  municipalities.find((row) => row.code === code) ?? { nameFi: code, nameSv: code })

/**
 * Names the authority of an answer, of `assess` or of a span of a timeline.
 *
 * @param authority of the answer
 * @param language of the name; in English the Finnish one, as there is no other
 * @returns the name of the municipality or of the TE office; a dash for null, which can mean that nobody has to serve
 * the person and that it is unknown who has to: the outcome says which
 * @throws RangeError for a language other than `fi`, `sv` and `en`
 *
 * @example
 * ```ts
 * import { authorityName } from 'kuntakokeilu/forms'
 * authorityName({ kind: 'municipality', code: '638', area: 'porvoo' }, 'sv') //=> 'Borgå'
 * authorityName({ kind: 'te-office', id: 'uusimaa', name: 'Uudenmaan TE-toimisto' }, 'sv') //=> 'Nylands arbets- och näringsbyrå'
 * authorityName(null, 'sv') //=> '–'
 * ```
 */
export function authorityName(authority: Authority | ResponsibleAuthority, language: Language): string {
  checkLanguage(language)
  if (authority === null) return '–'
  if (authority.kind === 'municipality') return nameIn(municipalityRow(authority.code), language)
  if (authority.kind === 'te-office') return officeName(authority.id, language)
  return otherAuthorities[authority.kind][language]
}
