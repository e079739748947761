/**
 * The language criteria are written in: tests of facts, joined by `allOf`, `anyOf` and `not`, and dated wordings.
 * A criterion is plain data without functions, so that every reader (decide, explain, missing, words) sees all of it.
 */
import type { Day } from '../calendar/day.ts'

/** The words of one language of criteria: its facts by the kind of their values, its sources and its criteria. */
export interface Vocabulary {
  readonly flag: string
  readonly word: string
  readonly number: string
  readonly day: string
  readonly source: string
  readonly id: string
}

/** What every criterion has that is no wording: an id and a source. */
export interface Named<V extends Vocabulary = Vocabulary> {
  /** The name of the concept; its texts are found by it. */
  readonly id: V['id']
  /** The provision the criterion is read from. */
  readonly source: V['source']
}

/** One fact compared with a constant, a set, or the day asked about. The value null passes no test but `any`. */
export type Test<V extends Vocabulary = Vocabulary> =
  | { readonly op: 'is'; readonly fact: V['flag']; readonly value: boolean }
  /** The fact is one of the words; it is a word, but none of these. */
  | { readonly op: 'oneOf' | 'otherThan'; readonly fact: V['word']; readonly values: readonly string[] }
  | { readonly op: 'under' | 'atMost' | 'atLeast'; readonly fact: V['number']; readonly limit: number }
  /** The fact's day is `day` or later. */
  | { readonly op: 'onOrAfter'; readonly fact: V['day']; readonly day: Day }
  /** The fact's day is the day asked about or at most `days` later. */
  | { readonly op: 'withinDays'; readonly fact: V['day']; readonly days: number }
  /** Born on the fact's day, the age of `years` is not reached on the day asked about. */
  | { readonly op: 'youngerThan'; readonly fact: V['day']; readonly years: number }
  /** Born on the fact's day, the age of `years` is reached on the day of the fact `at`, not after the day asked about. */
  | { readonly op: 'ofAge'; readonly fact: V['day']; readonly years: number; readonly at: V['day'] }
  /** Holds whatever the value, and so also when it is unknown. */
  | { readonly op: 'any'; readonly fact: V['word'] }

/** A criterion that is one test. */
export type Leaf<V extends Vocabulary = Vocabulary> = Named<V> & Test<V>

/** A criterion made of others: all of them hold, any of them holds, or (`not`, of one) it does not hold. */
export interface Group<V extends Vocabulary = Vocabulary> extends Named<V> {
  readonly op: 'allOf' | 'anyOf' | 'not'
  readonly of: readonly Criterion<V>[]
}

/** A criterion whose content changes: each wording applies until the next one does; before the first there is none. */
export interface Dated<V extends Vocabulary = Vocabulary> {
  readonly op: 'dated'
  readonly wordings: readonly { readonly appliesFrom: Day; readonly holds: Leaf<V> | Group<V> }[]
}

/** A question of law as data: one test, a group of criteria, or either with a content that changes. */
export type Criterion<V extends Vocabulary = Vocabulary> = Leaf<V> | Group<V> | Dated<V>

/** A criterion as it reads on one day: nothing dated is left in it. */
export type Tree<V extends Vocabulary = Vocabulary> =
  | Leaf<V>
  | (Named<V> & { readonly op: Group['op']; readonly of: readonly Tree<V>[] })

/**
 * The tree of a criterion on a day: of every dated part, the wording that applies is left; undefined where none does
 * yet.
 */
export function treeOn<V extends Vocabulary>(criterion: Criterion<V>, day: Day): Tree<V> | undefined {
  if (criterion.op === 'dated') {
    const wording = criterion.wordings.findLast(({ appliesFrom }) => appliesFrom <= day)
    return wording && treeOn(wording.holds, day)
  }
  if (!('of' in criterion)) return criterion
  const of = criterion.of.map((part) => treeOn(part, day)).filter((part) => part !== undefined)
  return of.length === 0 ? undefined : { op: criterion.op, id: criterion.id, source: criterion.source, of }
}
