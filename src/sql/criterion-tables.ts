/** The criteria of a tree as common table expressions, one a criterion, each after those that it is made of. */
import { cite } from '../act/citation.ts'
import type { Wording } from '../act/wordings.ts'
import type { Day } from '../calendar/day.ts'
import { treeOn } from '../criteria/language.ts'
import { sqlOfGroup, sqlOfTest, type SqlWriter } from '../criteria/sql.ts'
import { transfer } from '../rules/eligibility/transfer.ts'
import type { PersonTree } from '../rules/vocabulary.ts'
import { adding, type Table, type Writing } from './writing.ts'

/** A tree with the wording in which it stands. */
export interface TreeInWording {
  readonly wording: Wording
  readonly tree: PersonTree
}

/** What a criterion says from a day on. */
interface Passage {
  readonly from: Day
  readonly condition: string
  readonly citation: string
}

/** The criteria of the trees, in the order in which they can be worked out. */
export function criteriaOf(trees: readonly TreeInWording[]): readonly string[] {
  const parts = new Map<string, Set<string>>()
  const collect = (tree: PersonTree): void => {
    const known = parts.get(tree.id) ?? new Set<string>()
    parts.set(tree.id, known)
    if (!('of' in tree)) return
    for (const part of tree.of) {
      known.add(part.id)
      collect(part)
    }
  }
  for (const { tree } of trees) collect(tree)
  const ordered = new Set<string>()
  const add = (id: string): void => {
    for (const part of parts.get(id) ?? []) add(part)
    ordered.add(id)
  }
  for (const { tree } of trees) add(tree.id)
  return [...ordered]
}

/** The part of a tree with the id. */
function within(tree: PersonTree | undefined, id: string): PersonTree | undefined {
  if (tree === undefined || tree.id === id) return tree
  return 'of' in tree ? tree.of.map((part) => within(part, id)).find((part) => part) : undefined
}

/** A criterion of the transfer in those of the wordings that have it. */
export const treesIn = (periods: readonly Wording[], id: string): readonly TreeInWording[] =>
  periods.flatMap((wording) => {
    const tree = within(treeOn(transfer, wording.from), id)
    return tree ? [{ wording, tree }] : []
  })

/** The name of the column that says whether a criterion holds. */
export const holding = (writing: Writing, id: string): string => writing.name(`${id} holds`)

/**
 * The table of each criterion, the first one after the table `first`. A criterion of `always` has a truth in every
 * period: where it does not exist it does not hold. Others are read only by groups of their own wordings.
 */
export function criterionTables(
  writing: Writing, tests: SqlWriter, trees: readonly TreeInWording[], periods: readonly Wording[],
  { first, always }: { readonly first: string; readonly always: readonly string[] }
): readonly Table[] {
  const ids = criteriaOf(trees)
  return ids.map((id, place) => {
    const passages = periods.flatMap((wording): readonly Passage[] => {
      const tree = within(trees.find((one) => one.wording.id === wording.id)?.tree, id)
      if (tree) return [passageOf(writing, tests, tree, wording)]
      return always.includes(id) ? [{ from: wording.from, condition: 'FALSE', citation: 'none' }] : []
    })
    const column = `${conditionOf(writing, passages)} AS ${holding(writing, id)}`
    const before = ids[place - 1]
    return adding(id, before === undefined ? first : writing.name(before), column, commentOn(passages))
  })
}

const passageOf = (writing: Writing, tests: SqlWriter, tree: PersonTree, { id, from }: Wording): Passage => ({
  from,
  condition: 'of' in tree
    ? sqlOfGroup(tree.op, tree.of.map((part) => holding(writing, part.id)))
    : sqlOfTest(tree, tests),
  citation: cite(tree.source, id),
})

/** The provisions, each with its first day unless it is the first. */
function commentOn(passages: readonly Passage[]): string {
  const cited = passages.filter(({ citation }, place) => citation !== passages[place - 1]?.citation)
  return cited.map(({ from, citation }, place) => (place === 0 ? citation : `from ${from} ${citation}`)).join(', ')
}

/** What a criterion says on the day of a row; before the first of its passages nobody reads it. */
function conditionOf(writing: Writing, passages: readonly Passage[]): string {
  const differing = passages.filter(({ condition }, place) => condition !== passages[place - 1]?.condition)
  const [only] = differing
  if (differing.length === 1 && only) return only.condition
  const cases = differing.slice(0, -1).map(({ condition }, place) =>
    `WHEN ${writing.on} < ${writing.day(differing[place + 1]?.from ?? '')} THEN ${condition}`)
  return `CASE ${cases.join(' ')} ELSE ${differing.at(-1)?.condition} END`
}
