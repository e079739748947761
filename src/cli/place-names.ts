/**
 * Names of areas, TE offices and authorities in the language of the reader. The sources have English for areas only.
 */
import { municipality, teOfficeByName, type Area } from '../entry/areas.ts'
import type { Language } from '../texts/language.ts'
import type { Authority } from '../rules/eligibility/destination.ts'
import { answerTexts } from './labels.ts'

export const areaName = (area: Area, language: Language): string =>
  language === 'fi' ? area.nameFi : language === 'sv' ? area.nameSv : area.nameEn

export const nameIn = (names: { readonly nameFi: string; readonly nameSv: string }, language: Language): string =>
  language === 'sv' ? names.nameSv : names.nameFi

/** The TE office of an id; null: an office that no municipality decides. */
export function officeName(id: string | null, language: Language): string {
  if (id === null) return answerTexts.unnamedOffice[language]
  const office = teOfficeByName(id)
  return office ? nameIn(office, language) : id
}

/** An authority in words; a dash for none. */
export function authorityName(authority: Authority, language: Language): string {
  if (authority === null) return '–'
  if (authority.kind === 'te-office') return officeName(authority.id, language)
  const named = municipality(authority.code)
  return named ? `${nameIn(named, language)} (${authority.code})` : authority.code
}
