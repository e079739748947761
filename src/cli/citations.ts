/** Citations in the language of an output. */
import { swedishCitation } from '../act/swedish-citation.ts'
import type { Language } from '../texts/language.ts'

export const citationText = (citation: string, language: Language): string =>
  language === 'sv' ? swedishCitation(citation) : citation

export const citationsText = (citations: readonly string[], language: Language): string =>
  citations.map((citation) => citationText(citation, language)).join('; ')
