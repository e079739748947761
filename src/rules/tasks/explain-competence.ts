import type { Day } from '../../calendar/day.ts'
import { compile } from '../../criteria/compile.ts'
import { explainer, type Explanation } from '../../criteria/explain.ts'
import { treeOn } from '../../criteria/language.ts'
import type { Truth } from '../../criteria/truth.ts'
import { truthsOf } from '../../criteria/truths.ts'
import { textOn, type Texts } from '../../texts/language.ts'
import { wordingOf, type WordingId } from '../../act/wordings.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import { caveatTexts } from './caveat-texts.ts'
import type { TaskCaveat } from './caveats.ts'
import { checkCircumstances, requireTask } from './check.ts'
import type { CircumstanceTree } from './circumstance-criteria.ts'
import { circumstanceTexts } from './circumstance-texts.ts'
import type { Circumstances } from './circumstances.ts'
import type { Competence } from './competence.ts'
import { competenceSentence } from './competence-sentence.ts'
import { competenceFor } from './competent-authority.ts'
import { circumstanceNames, circumstanceRegister } from './condition.ts'
import { taskNames } from './names/names.ts'
import { taskVersionOn, type TaskVersion } from './task-version.ts'
import { citeSource, citeSources } from './sources.ts'
import { isTeOfficeClient } from './task-cases.ts'
import type { TaskId } from './table.ts'
import type { TaskAuthority } from './authorities.ts'

/** A case in which another authority acts, and whether it applies. */
export interface ExplainedException {
  readonly authority: TaskAuthority
  readonly sources: readonly string[]
  readonly truth: Truth
  /** The criterion with its parts, their truth, the circumstances they read, sources and texts. */
  readonly tree: Explanation<string, Texts>
}

/** A caveat of an answer, in words. */
export interface ExplainedCaveat {
  readonly id: TaskCaveat
  readonly text: Texts
}

/** A competence with everything it was read from. */
export interface ExplainedCompetence extends Competence {
  readonly task: TaskId
  readonly on: Day
  /** The wording in force on the day; null when the Act is not in force. */
  readonly wording: WordingId | null
  readonly name: Texts
  /** The provisions that define the task on the day. */
  readonly basis: readonly string[]
  /** The answer's caveats, each with its text. */
  readonly explainedCaveats: readonly ExplainedCaveat[]
  /** The holder if no exception applies, and the provisions; null on a day without the task. */
  readonly rule: { readonly authority: TaskAuthority; readonly sources: readonly string[] } | null
  /** The exceptions of the day in the order in which they are tried. */
  readonly exceptions: readonly ExplainedException[]
  /** The condition on which the duty, or a task of a repealed provision, depends; null if there is none. */
  readonly condition: Explanation<string, Texts> | null
  /** The conditions of parallel powers, in the table's order. */
  readonly parallelConditions: readonly Explanation<string, Texts>[]
  /** Who is competent, and why, in one sentence with the provisions. */
  readonly sentence: Texts
}

/**
 * Explains which authority is competent for a task: the rule, every exception and condition with its truth, sources and
 * texts in Finnish, Swedish and English.
 *
 * @param task the id of one of the 96 tasks and statements
 * @param on the day asked about, `YYYY-MM-DD`
 * @param circumstances what is known of the case, as for `competentAuthority`
 * @returns the competence with `task`, `on`, `wording`, `name`, `basis`, `explainedCaveats`, `rule`, `exceptions`,
 * `condition`, `parallelConditions` and `sentence`; on a day on which no case of the task exists, and out of force,
 * rule and condition are null and the lists empty
 * @throws {@link InputError} as `competentAuthority`
 *
 * Source: 1269/2020 5-14 a §, 16-18 §, 20 §, 22 §, 24 §.
 *
 * @example
 * ```ts
 * import { explainCompetence } from 'kuntakokeilu/rules'
 * const explained = explainCompetence('pay-subsidy', '2021-04-01', { applicant: 'trial-municipality' })
 * const { rule, exceptions, sentence } = explained
 * rule?.authority //=> 'municipality'
 * exceptions[1]?.truth //=> 'yes'
 * exceptions[1]?.tree.text.en //=> 'The applicant is a trial municipality.'
 * sentence.en //=> 'On 1 April 2021 the task “Pay subsidy” is that of the TE office, because the applicant is a trial municipality (1269/2020 11 § 2 mom.).'
 * ```
 */
export function explainCompetence(
  task: TaskId | (string & {}),
  on: Day,
  circumstances: Circumstances = {}
): ExplainedCompetence {
  const row = requireTask(task)
  checkCircumstances(row, on, circumstances)
  const version = taskVersionOn(row, on)
  const competence = competenceFor(row, on, circumstances)
  const explained = {
    ...competence,
    task: row.id,
    on,
    wording: wordingOf(on)?.id ?? null,
    name: deepFreeze(taskNames[row.id]),
    explainedCaveats: competence.caveats.map((id) => ({ id, text: deepFreeze(caveatTexts[id]) })),
    ...(version
      ? readingOf(version, on, circumstances)
      : { basis: [], rule: null, exceptions: [], condition: null, parallelConditions: [] }),
  }
  return { ...explained, sentence: competenceSentence(explained, isTeOfficeClient(circumstances)) }
}

type Reading = Pick<ExplainedCompetence, 'basis' | 'rule' | 'exceptions' | 'condition' | 'parallelConditions'>

function readingOf(
  { wording, basis, holder, exceptions, onlyIf, transition, parallels }: TaskVersion,
  on: Day,
  circumstances: Circumstances
): Reading {
  const explain = (tree: CircumstanceTree | undefined): readonly Explanation<string, Texts>[] =>
    tree ? [explained(tree, on, wording, circumstances)] : []
  const [condition = null] = explain((transition?.onlyIf ?? onlyIf)?.root.criterion)
  return {
    basis: citeSources(basis, wording),
    rule: { authority: holder.authority, sources: citeSources(holder.sources, wording) },
    exceptions: (exceptions?.rows ?? []).flatMap(({ when, authority, sources }) =>
      explain(treeOn(when, on)).map((tree) => ({
        authority,
        sources: citeSources(sources, wording),
        truth: tree.truth,
        tree,
      }))
    ),
    condition,
    parallelConditions: parallels.flatMap((parallel) => explain(parallel.onlyIf?.root.criterion)),
  }
}

function explained(
  tree: CircumstanceTree,
  on: Day,
  wording: WordingId,
  circumstances: Circumstances
): Explanation<string, Texts> {
  const compiled = compile(tree, circumstanceRegister, { order: circumstanceNames })
  const explain = explainer(compiled, {
    sourceOf: ({ source }): string => citeSource(source, wording),
    textOf: ({ id }): Texts => textOn(circumstanceTexts[id], on),
  })
  return explain(truthsOf(compiled, circumstances, compiled.on(on)))
}
