/** The criteria of a tree as common table expressions, one a criterion, each after those that it is made of. */
import { cite } from '../act/citation.ts'
import type { Wording } from '../act/wordings.ts'
import type { Day } from '../calendar/day.ts'
import { sqlOfGroup, sqlOfTest, type SqlWriter } from '../criteria/sql.ts'
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
export const within = (tree: PersonTree, id: string): PersonTree | undefined =>
  tree.id === id ? tree : 'of' in tree ? tree.of.map((part) => within(part, id)).find((part) => part) : undefined

/** The name of the column that says whether a criterion holds. */
export const holding = (writing: Writing, id: string): string => writing.name(`${id} holds`)

/** The table of each criterion, the first one after the table `first`. */
export function criterionTables(
  writing: Writing, tests: SqlWriter, trees: readonly TreeInWording[], periods: readonly Wording[], first: string
): readonly Table[] {
  const ids = criteriaOf(trees)
  return ids.map((id, place) => {
    const passages = passagesOf(writing, tests, id, trees, periods)
    const column = `${conditionOf(writing, passages)} AS ${holding(writing, id)}`
    return adding(writing, id, ids[place - 1] ?? first, column, commentOn(passages))
  })
}

/** What the criterion says in each of the periods, those that say the same as one; where it is not, it does not hold. */
function passagesOf(
  writing: Writing, tests: SqlWriter, id: string, trees: readonly TreeInWording[], periods: readonly Wording[]
): readonly Passage[] {
  const passages: Passage[] = []
  for (const wording of periods) {
    const whole = trees.find((one) => one.wording.id === wording.id)?.tree
    const tree = whole && within(whole, id)
    const passage = {
      from: wording.from,
      condition: !tree ? 'FALSE' : 'of' in tree
        ? sqlOfGroup(tree.op, tree.of.map((part) => holding(writing, part.id)))
        : sqlOfTest(tree, tests),
      citation: tree ? cite(tree.source, wording.id) : '',
    }
    const last = passages.at(-1)
    if (last?.condition !== passage.condition || last.citation !== passage.citation) passages.push(passage)
  }
  return passages
}

const commentOn = (passages: readonly Passage[]): string => {
  const cited = passages.filter(({ citation }, place) => citation !== '' && citation !== passages[place - 1]?.citation)
  return cited.map(({ from, citation }) => (from === cited[0]?.from && passages[0] === cited[0] ? citation : `from ${from} ${citation}`)).join('; ')
}

function conditionOf(writing: Writing, passages: readonly Passage[]): string {
  const differing = passages.filter(({ condition }, place) => condition !== passages[place - 1]?.condition)
  const [only] = differing
  if (differing.length === 1 && only) return only.condition
  const cases = differing.slice(0, -1).map(({ condition }, place) =>
    `WHEN ${writing.on} < ${writing.day(differing[place + 1]?.from ?? '')} THEN ${condition}`)
  return `CASE ${cases.join(' ')} ELSE ${differing.at(-1)?.condition} END`
}
