import { cite, type Citation } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { wordingOf, type Wording } from '../../act/wordings.ts'
import { explainer, type Explainer, type Explanation } from '../../criteria/explain.ts'
import { truthsOf } from '../../criteria/truths.ts'
import { textOn, type Texts } from '../../texts/language.ts'
import type { Person } from '../../facts/person.ts'
import { memo } from '../../values/memo.ts'
import { criterionTexts } from '../texts.ts'
import { assess, type Assessment } from './assess.ts'
import { decisionIn } from './decision.ts'
import { notesOf, type Note } from './notes.ts'

/** A criterion of an answer: its truth, the facts it read, its source, its text in three languages, its parts. */
export type ExplainedCriterion = Explanation<Citation, Texts>

/** An assessment with every criterion it rests on. */
export interface ExplainedAssessment extends Assessment {
  /** The tree of criteria of the wording in force; null when the Act is not in force. */
  readonly tree: ExplainedCriterion | null
  /** What to know beside the answer; none when the Act is not in force. */
  readonly notes: readonly Note[]
}

/**
 * Decides as {@link assess} does, and shows every criterion: its truth (`yes`, `no`, `unknown`), the facts it read, its
 * provision and its text in Finnish, Swedish and English. Nothing is left out by short-circuiting; the truth of a group
 * follows from its children: `allOf` the least true, `anyOf` the truest, `not` the opposite.
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns the assessment with `tree`, whose root is true when the person has to be transferred; `tree` null when the
 * Act is not in force; `notes` as {@link Note} lists them
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 2-5 §.
 *
 * @example
 * ```ts
 * import { explain } from 'kuntakokeilu'
 * const { tree } = explain({ jobSearchValid: true, homeMunicipality: '235' }, '2021-04-01')
 * tree?.truth //=> 'no'
 * tree?.children[1]?.id //=> 'client-group'
 * tree?.children[0]?.text.fi //=> 'Henkilö on työnhakija: hänen työnhakunsa on voimassa.'
 * ```
 */
export function explain(person: Person, on: Day): ExplainedAssessment {
  const assessment = assess(person, on)
  const wording = wordingOf(on)
  if (wording === undefined) return { ...assessment, tree: null, notes: [] }
  const { found } = decisionIn(wording.id)
  const truths = truthsOf(found, person, found.on(on))
  return { ...assessment, tree: explainerIn(wording)(truths), notes: notesOf(assessment, person, wording, truths) }
}

const explainerIn = /* @__PURE__ */ memo(({ id: wording, from }: Wording): Explainer<Citation, Texts> =>
  explainer(decisionIn(wording).found, {
    sourceOf: ({ source }) => cite(source, wording),
    textOf: ({ id }) => textOn(criterionTexts[id], from),
  }))
