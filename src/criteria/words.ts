import { treeOn, type Criterion, type Tree, type Vocabulary } from './language.ts'
import type { Day } from '../act/day.ts'

/** The languages of the texts: Finnish and Swedish, in which the Act is law, and English. */
export type Language = 'fi' | 'sv' | 'en'
/** One text in each language. */
export type Texts = Readonly<Record<Language, string>>

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

/** A sentence with its place in a tree: 0 for the root, 1 for its parts, and so on. */
export interface Sentence {
  readonly depth: number
  readonly id: string
  readonly text: string
}

/**
 * Puts a criterion into words as it reads on a day: one sentence a criterion, parts after the whole.
 *
 * @param criterion a criterion, with its dated parts
 * @param day the day asked about, `YYYY-MM-DD`
 * @param texts the texts of the criteria by id, such as `criterionTexts`
 * @param language `fi`, `sv` or `en`
 * @returns the sentences with their depth in the tree; none where nothing of the criterion applies yet
 *
 * @example
 * ```ts
 * import { criterionTexts, jobseeker, words } from 'kuntakokeilu/rules'
 * words(jobseeker, '2021-03-01', criterionTexts, 'fi')[0]?.text //=> 'Henkilö on työnhakija: hänen työnhakunsa on voimassa.'
 * ```
 */
export function words<V extends Vocabulary>(
  criterion: Criterion<V>,
  day: Day,
  texts: Readonly<Record<V['id'], DatedTexts>>,
  language: Language,
): readonly Sentence[] {
  const sentences = (tree: Tree<V>, depth: number): Sentence[] => {
    const id: V['id'] = tree.id
    return [{ depth, id, text: textOn(texts[id], day)[language] }, ...('of' in tree ? tree.of.flatMap((part) => sentences(part, depth + 1)) : [])]
  }
  const tree = treeOn(criterion, day)
  return tree === undefined ? [] : sentences(tree, 0)
}
