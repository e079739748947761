/** What the library says of people, in the columns of a statement. */
import { assess, isInputError, type Assessment } from '../../src/entry/index.ts'
import { decideCriterion, transfer, treeOn, type CriterionId, type PersonTree } from '../../src/entry/rules.ts'
import { wordingOn } from '../../src/act/wordings.ts'
import type { Asked } from './people.ts'

/** The cells of a row; null for NULL. */
export type Row = readonly (string | null)[]

export const answerColumns = ['id', 'on', 'wording', 'outcome', 'authority_kind', 'authority_code', 'authority_area',
  'authority_id', 'authority_name', 'grounds', 'barred_by'] as const

function authorityCells(authority: Assessment['authority']): Row {
  if (authority === null) return [null, null, null, null, null]
  return authority.kind === 'municipality'
    ? [authority.kind, authority.code, authority.area, null, null]
    : [authority.kind, null, null, authority.id, authority.name]
}

/** The row that `assess` gives. */
export function answerRow({ id, on, person }: Asked): Row {
  const { wording, outcome, authority, grounds, barredBy } = assess(person, on)
  return [id, on, wording, outcome, ...authorityCells(authority), grounds.join('|'), barredBy.join('|')]
}

const within = (tree: PersonTree, id: string): PersonTree | undefined =>
  tree.id === id ? tree : 'of' in tree ? tree.of.map((part) => within(part, id)).find((part) => part) : undefined

const criteria = new Map<string, PersonTree | undefined>()

/** The row that the readers of single criteria give; a criterion that a wording does not have does not hold. */
export function criterionRow(criterion: CriterionId, { id, on, person }: Asked): Row {
  const wording = wordingOn(on)
  if (wording === undefined) return [id, on, 'not-in-force']
  const key = `${criterion} ${wording.id}`
  if (!criteria.has(key)) {
    const tree = treeOn(transfer, wording.from)
    criteria.set(key, tree && within(tree, criterion))
  }
  const tree = criteria.get(key)
  return [id, on, tree ? decideCriterion(tree, person, on) : 'no']
}

/** The row of a checked statement: of an impossible value the first fact at fault, and no answer. */
export function checkedRow(asked: Asked): Row {
  try {
    return [...answerRow(asked), null]
  } catch (error) {
    if (!isInputError(error)) throw error
    const { id, on } = asked
    const unanswered = answerColumns.slice(3).map(() => null)
    return [id, on, wordingOn(on)?.id ?? null, ...unanswered, error.problems[0]?.fact ?? '']
  }
}
