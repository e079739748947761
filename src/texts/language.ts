import type { Day } from '../calendar/day.ts'

/** The languages of the texts: Finnish and Swedish, in which the Act is law, and English. */
export type Language = 'fi' | 'sv' | 'en'
/** One text in each language. */
export type Texts = Readonly<Record<Language, string>>

/** Texts worked out one language at a time. */
export const inEachLanguage = (textIn: (language: Language) => string): Texts => ({
  fi: textIn('fi'), sv: textIn('sv'), en: textIn('en'),
})

/** A text that changes with the law: the first one applies until the first of the later ones does, and so on. */
export interface DatedTexts extends Texts {
  readonly later?: readonly DatedText[]
}
/** A text that applies from a day on. */
export interface DatedText extends Texts {
  readonly from: Day
}

/**
 * Reads a text for one day, as `treeOn` reads a criterion.
 *
 * @param texts a text in three languages, with the later ones where there are any, such as `criterionTexts.situation`
 * @param day the day asked about, `YYYY-MM-DD`
 * @returns the text of that day in Finnish, Swedish and English
 *
 * @example
 * ```ts
 * import { criterionTexts, textOn } from 'kuntakokeilu/rules'
 * textOn(criterionTexts.situation, '2022-05-01').en.includes('at risk') //=> false
 * textOn(criterionTexts.situation, '2022-05-02').en.includes('at risk') //=> true
 * ```
 */
export function textOn(texts: DatedTexts, day: Day): Texts {
  const { fi, sv, en } = texts.later?.findLast(({ from }) => from <= day) ?? texts
  return { fi, sv, en }
}
