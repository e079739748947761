import type { Day } from '../../calendar/day.ts'
import { checkQuestion } from '../../facts/check.ts'
import type { FactName } from '../../facts/facts.ts'
import type { Person } from '../../facts/person.ts'
import { checkedSkip, nextQuestion, type Question } from './next-question.ts'

/**
 * How far a person has come with a form that asks one question at a time. Plain data: it can be kept as JSON, and no
 * function changes it.
 */
export interface Questionnaire {
  readonly on: Day
  /** The facts known from elsewhere, which are not asked for. */
  readonly known: Person
  /** Every answer given, also to questions that would not be asked any more. */
  readonly answers: Person
  /** The facts that the person could not tell. */
  readonly skipped: readonly FactName[]
  /** The facts known and answered, for `assess`; without answers that are not asked for any more. */
  readonly person: Person
  /** The questions that were answered or skipped, in the order in which they are asked. */
  readonly asked: readonly FactName[]
  /** Facts answered or skipped that are not asked for any more, as an earlier answer was changed. */
  readonly irrelevant: readonly FactName[]
  /** The question to ask now; null at the end. */
  readonly next: Question | null
}

type Given = Pick<Questionnaire, 'on' | 'known' | 'answers' | 'skipped'>

const factsOf = (person: Person): readonly FactName[] =>
  Object.keys(person) as FactName[] // the names of a person that was checked

/** Asks all over again, with the answers given. */
function questionnaire({ on, known, answers, skipped }: Given): Questionnaire {
  checkQuestion({ ...known, ...answers }, on)
  checkedSkip(skipped)
  const asked: FactName[] = []
  let person: Person = { ...known }
  const ask = (): Question | null =>
    nextQuestion(person, on, { skip: asked.filter((fact) => skipped.includes(fact)) })
  let next = ask()
  while (next && (answers[next.fact] !== undefined || skipped.includes(next.fact))) {
    const { fact } = next
    asked.push(fact)
    if (!skipped.includes(fact)) person = { ...person, [fact]: answers[fact] }
    next = ask()
  }
  const irrelevant = [...factsOf(answers), ...skipped].filter((fact) => !asked.includes(fact))
  // Copies: two forms share nothing.
  return { on, known: { ...known }, answers: { ...answers }, skipped: [...skipped], person, asked, irrelevant, next }
}

/** A person without a fact. */
const without = (person: Person, fact: FactName): Person =>
  Object.fromEntries(Object.entries(person).filter(([name, value]) => name !== fact && value !== undefined))

/**
 * Begins a form that asks one question at a time, in the order of {@link nextQuestion}.
 *
 * @param on the day asked about, `YYYY-MM-DD`
 * @param known facts known from elsewhere, which are not asked for; none when absent
 * @returns the form before its first answer; `next` is null when there is nothing to ask
 * @throws {@link InputError} as {@link nextQuestion}
 *
 * @example
 * ```ts
 * import { answerQuestion, assess, goBack, skipQuestion, startQuestionnaire } from 'kuntakokeilu'
 * const first = startQuestionnaire('2021-03-01', { homeMunicipality: '837' })
 * first.next?.fact //=> 'jobSearchValid'
 * const second = answerQuestion(first, 'jobSearchValid', true)
 * const third = skipQuestion(second, 'registeredAs')
 * third.next?.fact //=> 'birthDate'
 * goBack(third).next?.fact //=> 'registeredAs'
 * const changed = answerQuestion(third, 'jobSearchValid', false)
 * changed.irrelevant //=> ['registeredAs']
 * assess(changed.person, changed.on).outcome //=> 'stay'
 * ```
 */
export const startQuestionnaire = (on: Day, known: Person = {}): Questionnaire =>
  questionnaire({ on, known, answers: {}, skipped: [] })

/**
 * Answers a question of a form, or changes an earlier answer. Answers to questions that are not asked for then are kept
 * in case it is changed back, but do not count.
 *
 * @param form the form so far
 * @param fact the fact that is answered: that of `next`, or any other, also one that was known or skipped
 * @param value its value, null for none; undefined takes an answer back
 * @returns the form with the answer; the one given is not changed
 * @throws {@link InputError} for a value that the fact cannot have
 *
 * @example
 * ```ts
 * import { answerQuestion, startQuestionnaire } from 'kuntakokeilu'
 * answerQuestion(startQuestionnaire('2021-03-01'), 'jobSearchValid', false).next //=> null
 * ```
 */
export function answerQuestion<Fact extends FactName>(
  { on, known, answers, skipped }: Questionnaire,
  fact: Fact,
  value: Person[Fact]
): Questionnaire {
  return questionnaire({
    on,
    known: without(known, fact),
    answers: value === undefined ? without(answers, fact) : { ...answers, [fact]: value },
    skipped: skipped.filter((name) => name !== fact),
  })
}

/**
 * Skips a question of a form that the person cannot answer: it is not asked again, and the fact stays unknown.
 *
 * @param form the form so far
 * @param fact the fact that is skipped; an earlier answer to it is taken back
 * @returns the form without the question; the one given is not changed
 * @throws {@link InputError} for a name that is no fact's
 *
 * @example
 * ```ts
 * import { skipQuestion, startQuestionnaire } from 'kuntakokeilu'
 * skipQuestion(startQuestionnaire('2021-03-01'), 'jobSearchValid').next?.fact //=> 'homeMunicipality'
 * ```
 */
export function skipQuestion({ on, known, answers, skipped }: Questionnaire, fact: FactName): Questionnaire {
  return questionnaire({
    on,
    known: without(known, fact),
    answers: without(answers, fact),
    skipped: [...skipped.filter((name) => name !== fact), fact],
  })
}

/**
 * Goes back to the question before: its answer is taken back, and it is `next` again.
 *
 * @param form the form so far; it still has the answer, for the question to be shown with it
 * @returns the form before that answer; at the first question the same form
 *
 * @example
 * ```ts
 * import { answerQuestion, goBack, startQuestionnaire } from 'kuntakokeilu'
 * const form = answerQuestion(startQuestionnaire('2021-03-01'), 'jobSearchValid', true)
 * goBack(form).next?.fact //=> 'jobSearchValid'
 * goBack(form).asked //=> []
 * ```
 */
export function goBack(form: Questionnaire): Questionnaire {
  const { on, known, answers, skipped, asked } = form
  const last = asked.at(-1)
  if (last === undefined) return form
  return questionnaire({
    on, known, answers: without(answers, last), skipped: skipped.filter((name) => name !== last),
  })
}
