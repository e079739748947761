/**
 * What to write instead of a refused value: the nearest value that would be read, for a person to check. A hint never
 * changes an answer, and where a text can mean two things there is none.
 */
import { isDay } from '../calendar/day.ts'
import { municipality, municipalityByName } from '../areas/lookup.ts'
import { suggestMunicipalities } from '../areas/suggestions.ts'
import type { Language, Texts } from '../texts/language.ts'
import { nearest } from '../refusals/nearest.ts'
import type { Expectation, ExpectedValue } from '../refusals/expectation.ts'
import type { ProblemCode, Refusal } from '../refusals/problems.ts'
import { facts } from './facts.ts'

/** The field of a refused value. */
export interface Field {
  readonly name: string
  /** May it be left empty? */
  readonly canBeUnknown: boolean
}

export const factNames: readonly string[] = /* @__PURE__ */ facts.map(({ name }) => name)

/** The words or names that were expected; none if they cannot be listed. */
function choicesIn({ values: { words, expected } = {} }: Expectation): readonly string[] {
  if (Array.isArray(words)) return words
  return isExpectation(expected) ? choicesIn(expected) : []
}

const isExpectation = (value: ExpectedValue | undefined): value is Expectation =>
  typeof value === 'object' && 'key' in value

/** Whether the value stood in a cell of a table, or in JSON: none is written `none` or `null`. */
export type Notation = 'cell' | 'json'

const unknownTexts: Readonly<Record<Notation, Texts>> = {
  cell: {
    fi: 'jätä solu tyhjäksi, jos ei tiedossa',
    sv: 'lämna cellen tom om uppgiften är okänd',
    en: 'leave the cell empty if not known',
  },
  json: { fi: 'jätä pois, jos ei tiedossa', sv: 'utelämna om uppgiften är okänd', en: 'leave it out if not known' },
}

const lineTexts = {
  list: {
    fi: "jq -c '.[]' kirjoittaa luettelon objektit kunkin omalle rivilleen",
    sv: "jq -c '.[]' skriver objekten i en lista på var sin rad",
    en: "jq -c '.[]' writes the objects of a list one per line",
  },
  object: {
    fi: 'jq -c . kirjoittaa objektin yhdelle riville',
    sv: 'jq -c . skriver ett objekt på en rad',
    en: 'jq -c . writes an object on one line',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** What people and programs write for nothing, which can mean none or unknown. */
const emptyWords = /^(none|null|nil|n\/?a|nan|#n\/a|#puuttuu!|#saknas!|-|–|ei ole|inget|ingen)$/i

const yes = /^(true|t|yes|y|1|kyllä|k|on|tosi|ja|j|sant)$/i
const no = /^(false|f|no|n|0|ei|e|epätosi|nej|falskt)$/i

/** The languages most often named in full instead of by code: their Finnish, Swedish and English names. */
const languageNames: Readonly<Record<string, RegExp>> = {
  fi: /^(suomi|finska|finnish)$/,
  sv: /^(ruotsi|svenska|swedish)$/,
  ru: /^(venäjä|ryska|russian)$/,
  et: /^(viro|eesti|estniska|estonian)$/,
  en: /^(englanti|engelska|english)$/,
  ar: /^(arabia|arabiska|arabic)$/,
  so: /^(somali|somaliska)$/,
  uk: /^(ukraina|ukrainska|ukrainian)$/,
}

/** A longer text is no misspelt value. */
const longestValue = 100

/** Codes with the names of their municipalities. */
function municipalityHint(text: string, language: Language): string | undefined {
  const named = (code: string): string[] => {
    const row = municipality(code)
    return row ? [`${code}, ${language === 'sv' ? row.nameSv : row.nameFi}`] : []
  }
  // 91, 91.0 of a spreadsheet, KU091 of Statistics Finland, and the hint itself: 091, Helsinki.
  const [, digits, name] = /^(?:KU)?(\d{1,3})(?:\.0+)?(?:[\s,]+(\D+))?$/i.exec(text) ?? []
  if (digits !== undefined) {
    const code = digits.padStart(3, '0')
    return name === undefined || municipalityByName(name)?.code === code ? named(code)[0] : undefined
  }
  const exact = municipalityByName(text)
  const codes = exact ? [exact.code] : suggestMunicipalities(text, 4).map(({ code }) => code)
  const hints = [...new Set(codes.flatMap(named))].slice(0, 3)
  return hints.length > 0 ? hints.join('; ') : undefined
}

/**
 * The day that a text in another form means. With points the day stands before the month; with strokes and hyphens the
 * order differs between countries, so that one is read only where it leaves one day.
 */
export function dayHint(text: string): string | undefined {
  const day = text.replace(/(T| )0?0[:.]00([:.]00(\.0+)?)?Z?$/, '')
  const of = (...parts: readonly (string | undefined)[]): string =>
    parts.map((part = '') => part.padStart(2, '0')).join('-')
  const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(day)
  const dayFirst = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(day)
  const strokes = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(day)
  const found = [
    yearFirst && (yearFirst[2] !== '' || day.length === 8) && of(yearFirst[1], yearFirst[3], yearFirst[4]),
    dayFirst && of(dayFirst[3], dayFirst[2], dayFirst[1]),
    strokes && of(strokes[4], strokes[3], strokes[1]),
    strokes && of(strokes[4], strokes[1], strokes[3]),
  ]
  const days = [...new Set(found.filter(isDay))]
  return days.length === 1 ? days[0] : undefined
}

function languageHint(text: string): string | undefined {
  const small = text.toLowerCase()
  const code = /^([a-z]{2,3})(?:[-_][a-z]{2,4})?$/.exec(small)?.[1]
  return code ?? Object.keys(languageNames).find((one) => languageNames[one]?.test(small))
}

/** The number meant by one with a decimal comma, or with no digit before its point. */
function numberHint(text: string, isWhole: boolean): string | undefined {
  if (!/^\+?\d{0,9}[.,]?\d{1,6}$/.test(text)) return undefined
  const number = Number(text.replace(',', '.'))
  return isWhole && !Number.isInteger(number) ? undefined : String(number)
}

/** What stands for none: `none` or null, or for a fact that cannot be none `false` or 0. */
const zeroValue = (code: ProblemCode, canBeNone: boolean, notation: Notation): readonly string[] => {
  if (canBeNone) return [notation === 'cell' ? 'none' : 'null']
  return code === 'not-a-boolean' ? ['false'] : code === 'not-a-number' ? ['0'] : []
}

/** The one word that begins with the text, as `unemployed-jobseeker` does with `unemployed`. */
function uniqueCompletion(text: string, words: readonly string[]): string | undefined {
  if (text.length < 3) return undefined
  const found = words.filter((word) => word.startsWith(text.toLowerCase()))
  return found.length === 1 ? found[0] : undefined
}

function nearestValue({ code, expected }: Refusal, text: string, language: Language): string | undefined {
  switch (code) {
    case 'not-a-municipality':
      return nearest(text, choicesIn(expected), 1)[0] ?? municipalityHint(text, language)
    case 'not-a-day':
      return dayHint(text)
    case 'not-a-language':
      return languageHint(text)
    case 'not-a-boolean':
      return yes.test(text) ? 'true' : no.test(text) ? 'false' : undefined
    case 'not-a-number':
      return numberHint(text, expected.key === 'count')
    default:
      return nearest(text, choicesIn(expected), 1)[0] ?? uniqueCompletion(text, choicesIn(expected))
  }
}

/** What to write for a value that stands for nothing, else the nearest valid value. */
function valueHint(
  refusal: Refusal,
  { canBeUnknown }: Field,
  language: Language,
  notation: Notation
): string | undefined {
  const { code, value, expected } = refusal
  if (value !== null && !['string', 'number'].includes(typeof value)) return undefined
  const text = String(value).trim()
  if (text.length > longestValue) return undefined
  if (text !== '' && !emptyWords.test(text)) return nearestValue(refusal, text, language)
  const ofNone = text === '' ? [] : zeroValue(code, expected.key.endsWith('or-none'), notation)
  const choices = [...ofNone, ...(canBeUnknown ? [unknownTexts[notation][language]] : [])]
  return choices.length > 0 ? choices.join('; ') : undefined
}

/** JSON that is not one object per line: a list, or an object over several lines. */
function lineHint(line: string, language: Language): string | undefined {
  const start = line.trim()
  if (start === '[' || start.startsWith('[{')) return lineTexts.list[language]
  return start === '{' ? lineTexts.object[language] : undefined
}

export function hintOf(refusal: Refusal, place: Field, language: Language, notation: Notation): string | undefined {
  const { code, value, expected } = refusal
  switch (code) {
    case 'unknown-fact':
      return nearest(place.name, factNames, 1)[0]
    case 'unknown-field':
    case 'unknown-circumstance':
      return nearest(place.name, choicesIn(expected), 1)[0]
    case 'not-text':
      return typeof value === 'number' ? `"${value}"` : undefined
    case 'not-utf-8':
      return '--encoding latin1'
    case 'not-a-json-object':
      return typeof value === 'string' ? lineHint(value, language) : undefined
    case 'not-a-municipality':
    case 'not-a-day':
    case 'not-a-language':
    case 'not-a-boolean':
    case 'not-a-number':
    case 'unknown-word':
    case 'unknown-event':
      return valueHint(refusal, place, language, notation)
    default:
      return undefined
  }
}
