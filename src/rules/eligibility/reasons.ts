import { cite, type Citation } from '../../act/citation.ts'
import { wordingOf, type Wording } from '../../act/wordings.ts'
import type { Day } from '../../calendar/day.ts'
import { decidingSet, singleCriteria } from '../../criteria/deciding-set.ts'
import { truths as words, type Truth, type TruthValue } from '../../criteria/truth.ts'
import { truthOfPart, truthsOf } from '../../criteria/truths.ts'
import { checkQuestion } from '../../facts/check.ts'
import type { Person } from '../../facts/person.ts'
import { factNames } from '../../facts/read.ts'
import type { Texts } from '../../texts/language.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import { memo } from '../../values/memo.ts'
import type { CriterionId } from '../texts.ts'
import type { PersonTree } from '../vocabulary.ts'
import { assessChecked, type Assessment } from './assess.ts'
import { decisionIn, grounds } from './decision.ts'
import { notesOf, type Note } from './notes.ts'
import {
  clauseOf,
  clausesOf,
  reasonOf,
  sentenceOf,
  sentenceOfOne,
  sentenceOutOfForce,
  type Clause,
  type Reason
} from './reason-sentence.ts'

/** A single criterion that decides, with its truth in words. */
export interface DecisiveCriterion {
  readonly id: CriterionId
  readonly truth: Truth
  readonly source: Citation
  /** What it says with this truth, as a sentence addressed to the person. */
  readonly text: Texts
}

/** An assessment with the reasons for it. */
export interface ReasonedAssessment extends Assessment {
  /** The criteria that decide; with `unknown`, those that are open. */
  readonly decisive: readonly DecisiveCriterion[]
  /** The reasons in one sentence, addressed to the person, with the provisions. */
  readonly sentence: Texts
  /** What to know beside the answer; none when the Act is not in force. */
  readonly notes: readonly Note[]
}

/**
 * Decides as {@link assess} does and says why in few words: the criteria that decide, and a sentence that can be sent
 * to the person.
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns the assessment with `decisive`, `sentence` and `notes`. `decisive`: a smallest set of single criteria whose
 * truths alone fix whether the person has to be transferred, whatever all other criteria are; of several such sets, the
 * one whose criteria come first in the tree of `transfer`. With the outcome `unknown`: the criteria that are unknown
 * and read a missing fact; with `not-in-force`: none
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 2-6 §, 23 §.
 *
 * @example
 * ```ts
 * import { reasons } from 'kuntakokeilu'
 * const { decisive, sentence } = reasons({ jobSearchValid: true, homeMunicipality: '620' }, '2022-05-02')
 * decisive.map(({ id, truth }) => `${id}: ${truth}`) //=> ['home-in-trial: no']
 * sentence.en //=> 'You stay with the TE office (Kainuun TE-toimisto), because you have no home municipality in a trial area (Act 1269/2020, 3 §).'
 * ```
 */
export function reasons(person: Person, on: Day): ReasonedAssessment {
  checkQuestion(person, on)
  return reasonsChecked(person, on)
}

/** `reasons` for a question that has been checked already. */
export function reasonsChecked(person: Person, on: Day): ReasonedAssessment {
  const assessment = assessChecked(person, on)
  const wording = wordingOf(on)
  if (wording === undefined) return { ...assessment, decisive: [], sentence: sentenceOutOfForce(on), notes: [] }
  const { found } = decisionIn(wording.id)
  const truths = truthsOf(found, person, found.on(on))
  const { settled, open } = reasonerIn(wording)
  const { decisive, reason } = assessment.outcome === 'unknown' ? open(truths, assessment.missing) : settled(truths)
  const sentence = sentenceOf(assessment, reason)
  return { ...assessment, decisive, sentence, notes: notesOf(assessment, person, wording, truths) }
}

/** What decides, and how it is said. */
interface Decided {
  readonly decisive: readonly DecisiveCriterion[]
  readonly reason: Reason
}

interface Reasoner {
  readonly settled: (truths: readonly TruthValue[]) => Decided
  readonly open: (truths: readonly TruthValue[], missing: Assessment['missing']) => Decided
}

/** So many results are kept for a wording: most people have the truths of their criteria in common with others. */
const mostKept = 4_000

const reasonerIn = /* @__PURE__ */ memo(({ id: wording }: Wording): Reasoner => {
  const { found } = decisionIn(wording)
  const { root } = found
  const singles = singleCriteria(root)
  const decide = decidingSet(root)
  const shown = memo((criterion: PersonTree) => memo((truth: Truth): DecisiveCriterion => {
    const { id, source } = criterion
    return deepFreeze({ id, truth, source: cite(source, wording), text: sentenceOfOne(criterion, truth) })
  }))

  const settledAnew = (truths: readonly TruthValue[]): Decided => {
    const parts = decide(truths)
    const decisive = parts.map((part) => shown(part.criterion)(words[truthOfPart(part, truths)]))
    const isTransferred = truthOfPart(root, truths) === 2
    return deepFreeze({ decisive, reason: reasonOfSettled(isTransferred, clausesOf(root, parts, truths)) })
  }
  const known = new Map<number, Decided>()
  const settled = (truths: readonly TruthValue[]): Decided => {
    const key = truths.reduce<number>((key, truth) => key * 3 + truth, 0)
    let decided = known.get(key)
    if (decided === undefined) {
      if (known.size === mostKept) known.clear()
      known.set(key, (decided = settledAnew(truths)))
    }
    return decided
  }

  const openClause = memo((criterion: PersonTree) => clauseOf(criterion, 'unknown'))
  const open = (truths: readonly TruthValue[], missing: Assessment['missing']): Decided => {
    const places = missing.map((fact) => factNames.indexOf(fact))
    const criteria = singles.filter(({ test }) => {
      const read = found.tests[test]
      return truths[test] === 1 && read !== undefined && (places.includes(read.fact) || places.includes(read.at))
    }).map(({ criterion }) => criterion)
    return {
      decisive: criteria.map((criterion) => shown(criterion)('unknown')),
      reason: {
        ...reasonOf('unknown', criteria.slice(0, mostNamed).map(openClause)),
        isPartial: criteria.length > mostNamed,
      },
    }
  }
  return { settled, open }
})

/** Of the criteria that are open, a sentence names so many. */
const mostNamed = 3

const groundIds: ReadonlySet<CriterionId> = /* @__PURE__ */ new Set(grounds)

/** A transfer rests on the provisions of the ground and of the transfer, a stay on those of what fails. */
function reasonOfSettled(isTransferred: boolean, clauses: readonly Clause[]): Reason {
  if (!isTransferred) return reasonOf('stay', clauses)
  const ofGround = clauses.filter(({ id }) => groundIds.has(id)).map(({ provision }) => provision)
  return reasonOf('transfer', clauses, [...ofGround, '5 § 1 mom.'])
}
