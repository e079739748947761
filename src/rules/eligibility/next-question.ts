import { wordingOf } from '../../act/wordings.ts'
import type { Day } from '../../calendar/day.ts'
import type { Texts } from '../../texts/language.ts'
import { checkQuestion, isFactName } from '../../facts/check.ts'
import type { FactName } from '../../facts/facts.ts'
import type { Person } from '../../facts/person.ts'
import { factQuestions } from '../../facts/texts.ts'
import * as expected from '../../refusals/expected.ts'
import { refusal, refuse } from '../../refusals/problems.ts'
import { isRecord } from '../../values/record.ts'
import { questionsAhead, type RemainingQuestions } from './remaining.ts'

/** The fact to ask next, how to ask for it, and how many questions there are. */
export interface Question {
  readonly fact: FactName
  readonly text: Texts
  /** The least and the greatest number of questions, this one included, over all answers. */
  readonly remaining: RemainingQuestions
}

/** What is not to be asked. */
export interface QuestionOptions {
  /** Facts that are not asked: those that the person could not tell. They stay unknown. */
  readonly skip?: readonly FactName[] | undefined
}

/** The facts of a list; throws an {@link InputError} unless it is one of names of facts. */
export function checkedSkip(skip: unknown): readonly FactName[] {
  if (!Array.isArray(skip)) throw refusal({ code: 'unknown-fact', fact: 'skip', value: skip, expected: expected.texts })
  const names: readonly unknown[] = skip
  const others = names.filter((name) => typeof name !== 'string' || !isFactName(name))
  refuse(others.map((value) => ({ code: 'unknown-fact', fact: 'skip', value, expected: expected.knownFact })))
  return skip as readonly FactName[] // checked
}

/**
 * Decides which absent fact to ask for next, so that a form asks nothing that cannot change the answer, and tells how
 * many questions are still to come.
 *
 * @param person what is known so far; `{}` at the start
 * @param on the day asked about, `YYYY-MM-DD`
 * @param options `skip`: the facts that are not asked, such as those that the person could not tell
 * @returns the fact with its question in Finnish, Swedish and English, and `remaining`: the least and the greatest
 * number of questions, this one included, that will be asked over all answers, none further skipped. Null when outcome
 * and authority are settled, or turn on skipped facts alone: then the outcome of {@link assess} is still open
 * @throws {@link InputError} as {@link assess}, and for a skipped name that is no fact's
 *
 * Source: 1269/2020 2-5 §; the order of asking is ours.
 *
 * @example
 * ```ts
 * import { nextQuestion } from 'kuntakokeilu'
 * nextQuestion({}, '2023-03-01')?.fact //=> 'jobSearchValid'
 * nextQuestion({}, '2021-03-01')?.remaining //=> { atLeast: 1, atMost: 15 }
 * nextQuestion({ jobSearchValid: false }, '2023-03-01') //=> null
 * nextQuestion({ jobSearchValid: true }, '2021-03-01', { skip: ['homeMunicipality'] })?.fact //=> 'residenceMunicipality'
 * ```
 */
export function nextQuestion(person: Person, on: Day, options: QuestionOptions = {}): Question | null {
  checkQuestion(person, on)
  const skip = checkedSkip(isRecord(options) ? (options.skip ?? []) : options)
  const wording = wordingOf(on)
  const ahead = wording && questionsAhead(person, on, wording.id, new Set(skip))
  if (ahead === undefined) return null
  const { fact, ...remaining } = ahead
  return { fact, text: factQuestions[fact], remaining }
}
