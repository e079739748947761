/** The rules as they read over time: runs of wordings under which nothing of the tree of the transfer changes. */
import { cite } from '../../src/act/citation.ts'
import { wordings, type Wording, type WordingId } from '../../src/act/wordings.ts'
import { treeOn } from '../../src/criteria/language.ts'
import { transfer } from '../../src/rules/eligibility/transfer.ts'
import type { PersonTree } from '../../src/rules/vocabulary.ts'

export interface Regime {
  readonly wordings: readonly [Wording, ...Wording[]]
  readonly to: string
  readonly tree: PersonTree
}

/** Every criterion of a tree, the whole before its parts. */
export function criteriaOf(tree: PersonTree): PersonTree[] {
  return [tree, ...('of' in tree ? tree.of.flatMap(criteriaOf) : [])]
}

/** What a criterion asks by itself: its test, or how it joins which parts. */
export function contentOf(criterion: PersonTree): string {
  const { source: _, ...own } = 'of' in criterion ? { ...criterion, of: criterion.of.map(({ id }) => id) } : criterion
  return JSON.stringify(own)
}

const readingOf = (tree: PersonTree, wording: WordingId): string =>
  criteriaOf(tree).map((criterion) => contentOf(criterion) + cite(criterion.source, wording)).join()

export function regimes(): readonly Regime[] {
  return wordings.reduce<Regime[]>((all, wording) => {
    const tree = treeOn(transfer, wording.from)
    if (tree === undefined) throw new Error(`nothing applies on ${wording.from}`)
    const last = all.at(-1)
    return last && readingOf(last.tree, last.wordings[0].id) === readingOf(tree, wording.id)
      ? [...all.slice(0, -1), { ...last, wordings: [...last.wordings, wording], to: wording.to }]
      : [...all, { wordings: [wording], to: wording.to, tree }]
  }, [])
}
