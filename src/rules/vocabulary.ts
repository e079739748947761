/** The words in which the rules of this Act are written: its facts, its provisions, its criteria. */
import type { Provision } from '../act/provisions.ts'
import type { Criterion, Tree } from '../criteria/language.ts'
import type { PersonFacts } from '../facts/facts.ts'
import type { CriterionId } from './texts.ts'

/**
 * The words of the criteria about a person: the facts by the kind of their values, the provisions, the ids of the
 * criteria.
 */
export interface ActVocabulary extends PersonFacts {
  readonly source: Provision
  readonly id: CriterionId
}

/** A criterion about a person, with its provision in Act 1269/2020. */
export type PersonCriterion = Criterion<ActVocabulary>
/** Such a criterion as it reads on one day. */
export type PersonTree = Tree<ActVocabulary>
