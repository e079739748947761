/**
 * What an answer turns on: a rule asked for every value that the absent fields can take, independently of each other.
 */

/** The different answers of the completions, and the absent fields that tell two of them apart in what is compared. */
export interface Completed<Fields, Answer> {
  readonly answers: readonly Answer[]
  /** All answers are the same in what is compared. */
  readonly agree: boolean
  readonly missing: readonly (keyof Fields & string)[]
}

/**
 * `possible` names, in their order, the fields that the rule reads, with a value of each kind that it tells apart.
 * `compared` is what of an answer is compared: without it, everything.
 */
export function overCompletions<Fields extends object, Answer>(
  known: { readonly [Name in keyof Fields]?: Fields[Name] | undefined },
  possible: { readonly [Name in keyof Fields]: readonly Fields[Name][] },
  answerTo: (complete: Fields) => Answer,
  compared: (answer: Answer) => unknown = (answer) => answer,
): Completed<Fields, Answer> {
  const names = Object.keys(possible) as (keyof Fields & string)[] // the keys of a record of these fields
  const isAbsent = (name: keyof Fields): boolean => known[name] === undefined
  let complete: Partial<Fields>[] = [{}]
  for (const name of names) {
    const values = isAbsent(name) ? possible[name] : [known[name]]
    complete = complete.flatMap((record) => values.map((value) => ({ ...record, [name]: value })))
  }
  const answered = complete.map((record) => [record, answerTo(record as Fields)] as const) // every field is set by now
  const answers = new Map(answered.map(([, answer]) => [JSON.stringify(answer), answer]))
  const differs = (name: string): boolean => {
    const answerOfRest = new Map<string, string>()
    return answered.some(([record, answer]) => {
      const rest = JSON.stringify({ ...record, [name]: null })
      const said = JSON.stringify(compared(answer))
      const before = answerOfRest.get(rest) ?? said
      answerOfRest.set(rest, said)
      return before !== said
    })
  }
  const agree = new Set([...answers.values()].map((answer) => JSON.stringify(compared(answer)))).size === 1
  return {
    answers: [...answers.values()],
    agree,
    missing: !agree ? names.filter((name) => isAbsent(name) && differs(name)) : [],
  }
}
