import { treeOn, type Criterion, type Tree, type Vocabulary } from './language.ts'
import type { Day } from '../calendar/day.ts'
import { textOn, type DatedTexts, type Language } from '../texts/language.ts'

/** A sentence with its place in a tree: 0 for the root, 1 for its parts, and so on. */
export interface Sentence {
  readonly depth: number
  readonly id: string
  readonly text: string
}

/**
 * A criterion in words as it reads on a day: one sentence a criterion, parts after the whole; none where it does not
 * apply yet.
 */
export function words<V extends Vocabulary>(
  criterion: Criterion<V>,
  day: Day,
  texts: Readonly<Record<V['id'], DatedTexts>>,
  language: Language
): readonly Sentence[] {
  const sentences = (tree: Tree<V>, depth: number): Sentence[] => {
    const id: V['id'] = tree.id
    const parts = 'of' in tree ? tree.of.flatMap((part) => sentences(part, depth + 1)) : []
    return [{ depth, id, text: textOn(texts[id], day)[language] }, ...parts]
  }
  const tree = treeOn(criterion, day)
  return tree === undefined ? [] : sentences(tree, 0)
}
