/** What an answer turns on: a rule asked for every value that the absent fields can take, independently of each other. */

/** The different answers of the completions, and the absent fields that tell two of them apart. */
export interface Completed<Fields, Answer> {
  readonly answers: readonly Answer[]
  readonly missing: readonly (keyof Fields & string)[]
}

/** `possible` names, in their order, the fields that the rule reads, with a value of each kind that it tells apart. */
export function overCompletions<Fields extends object, Answer>(
  known: { readonly [Name in keyof Fields]?: Fields[Name] | undefined },
  possible: { readonly [Name in keyof Fields]: readonly Fields[Name][] },
  answerTo: (complete: Fields) => Answer,
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
      const said = JSON.stringify(answer)
      const before = answerOfRest.get(rest) ?? said
      answerOfRest.set(rest, said)
      return before !== said
    })
  }
  return { answers: [...answers.values()], missing: answers.size > 1 ? names.filter((name) => isAbsent(name) && differs(name)) : [] }
}
