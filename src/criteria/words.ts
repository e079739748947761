import { treeOn, type Criterion, type Tree, type Vocabulary } from './language.ts'
import type { Day } from '../act/day.ts'

/** The languages of the texts: Finnish and Swedish, in which the Act is law, and English. */
export type Language = 'fi' | 'sv' | 'en'
/** One text in each language. */
export type Texts = Readonly<Record<Language, string>>

/** A sentence with its place in a tree: 0 for the root, 1 for its parts, and so on. */
export interface Sentence {
  readonly depth: number
  readonly id: string
  readonly text: string
}

/** The criterion in words, as it reads on `day`: one sentence a criterion, parts after the whole. */
export function words<V extends Vocabulary>(
  criterion: Criterion<V>,
  day: Day,
  texts: Readonly<Record<V['id'], Texts>>,
  language: Language,
): readonly Sentence[] {
  const sentences = (tree: Tree<V>, depth: number): Sentence[] => {
    const id: V['id'] = tree.id
    return [{ depth, id, text: texts[id][language] }, ...('of' in tree ? tree.of.flatMap((part) => sentences(part, depth + 1)) : [])]
  }
  const tree = treeOn(criterion, day)
  return tree === undefined ? [] : sentences(tree, 0)
}
