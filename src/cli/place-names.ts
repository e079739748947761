/** Names of areas and authorities in the language of the reader. The sources have English for areas only. */
import type { Area } from '../entry/areas.ts'
import { authorityName } from '../forms/authority-name.ts'
import type { Language } from '../texts/language.ts'
import type { Authority } from '../rules/eligibility/destination.ts'

export const areaName = (area: Area, language: Language): string =>
  language === 'fi' ? area.nameFi : language === 'sv' ? area.nameSv : area.nameEn

/** An authority with the code of a municipality; a dash for none. */
export const authorityText = (authority: Authority, language: Language): string =>
  `${authorityName(authority, language)}${authority?.kind === 'municipality' ? ` (${authority.code})` : ''}`
