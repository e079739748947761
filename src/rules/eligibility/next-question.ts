import type { Day } from '../../calendar/day.ts'
import type { Texts } from '../../texts/language.ts'
import type { FactName } from '../../facts/facts.ts'
import type { Person } from '../../facts/person.ts'
import { factQuestions } from '../../facts/texts.ts'
import { askingOrder } from './asking-order.ts'
import { assess } from './assess.ts'

/** The fact to ask next, and how to ask for it. */
export interface Question {
  readonly fact: FactName
  readonly text: Texts
}

/**
 * Decides which absent fact to ask for next, so that a form asks nothing that cannot change the answer.
 *
 * @param person what is known so far; `{}` at the start
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns the fact with its question in Finnish, Swedish and English; null when outcome and authority are settled
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 2-5 §; the order of asking is ours.
 *
 * @example
 * ```ts
 * import { nextQuestion } from 'kuntakokeilu'
 * nextQuestion({}, '2023-03-01')?.fact //=> 'jobSearchValid'
 * nextQuestion({ jobSearchValid: false }, '2023-03-01') //=> null
 * ```
 */
export function nextQuestion(person: Person, on: Day): Question | null {
  const { missing } = assess(person, on)
  const fact = askingOrder.find((name) => missing.includes(name))
  return fact === undefined ? null : { fact, text: factQuestions[fact] }
}
