import type { Law, LawSettings, RegisterTest } from './law.ts'
import { lawsOfAssess, type AssessLike } from './laws-of-assess.ts'
import { lawsOfCompetentAuthority, type CompetentAuthorityLike } from './laws-of-competence.ts'
import { lawsOfTimeline, type TimelineLike } from './laws-of-timeline.ts'

/** Registers each law as a test, or, without a function to register with, checks all of them now. */
function obey(laws: readonly Law[], it: RegisterTest | undefined): void {
  for (const { name, check } of laws) {
    if (it) it(name, check)
    else check()
  }
}

/**
 * Holds a program that answers as `assess` does to the laws of {@link lawsOfAssess}: each becomes a test.
 *
 * @param assess the program: from what is known of a person and a day to an answer; a wrapper, an own implementation
 * @param it the function of your test framework that registers a test: vitest, node:test, Jest. Without it all laws are
 * checked at once
 * @param settings how many questions are asked for each law, and the seed
 * @returns nothing
 * @throws Error without `it`, at the first law that is broken
 *
 * Source: 1269/2020 2-5 §, 23 §.
 *
 * @example
 * ```ts
 * import { assess } from 'kuntakokeilu'
 * import { itObeysTheLaws } from 'kuntakokeilu/testing'
 * const names: string[] = []
 * itObeysTheLaws(assess, (name) => names.push(name))
 * names.includes('the id is echoed, and changes nothing else') //=> true
 * ```
 */
export function itObeysTheLaws(assess: AssessLike, it?: RegisterTest, settings?: LawSettings): void {
  obey(lawsOfAssess(assess, settings), it)
}

/**
 * Holds a program that answers as `competentAuthority` does to the laws of {@link lawsOfCompetentAuthority}: each
 * becomes a test.
 *
 * @param competentAuthority the program: from a task, a day and circumstances to an answer
 * @param it as for {@link itObeysTheLaws}
 * @param settings as for {@link itObeysTheLaws}
 * @returns nothing
 * @throws Error without `it`, at the first law that is broken
 *
 * Source: 1269/2020 5-14 a §, 16-18 §, 20 §, 22 §, 24 §.
 *
 * @example
 * ```ts
 * import { competentAuthority } from 'kuntakokeilu'
 * import { itObeysTheLawsOfTasks } from 'kuntakokeilu/testing'
 * itObeysTheLawsOfTasks(competentAuthority, undefined, { numRuns: 3 }) //=> undefined
 * ```
 */
export function itObeysTheLawsOfTasks(
  competentAuthority: CompetentAuthorityLike,
  it?: RegisterTest,
  settings?: LawSettings
): void {
  obey(lawsOfCompetentAuthority(competentAuthority, settings), it)
}

/**
 * Holds a program that answers as `timeline` does to the laws of {@link lawsOfTimeline}: each becomes a test.
 *
 * @param timeline the program: from a history to spans, notices, duties and refused requests
 * @param it as for {@link itObeysTheLaws}
 * @param settings as for {@link itObeysTheLaws}
 * @returns nothing
 * @throws Error without `it`, at the first law that is broken
 *
 * Source: 1269/2020 4-6 §, 22 §, 24-25 §.
 *
 * @example
 * ```ts
 * import { timeline } from 'kuntakokeilu'
 * import { itObeysTheLawsOfTimelines } from 'kuntakokeilu/testing'
 * itObeysTheLawsOfTimelines(timeline, undefined, { numRuns: 3 }) //=> undefined
 * ```
 */
export function itObeysTheLawsOfTimelines(timeline: TimelineLike, it?: RegisterTest, settings?: LawSettings): void {
  obey(lawsOfTimeline(timeline, settings), it)
}
