/** Records some of whose fields cannot be unknown: without them there is no question to answer. */
import { isDay } from '../../calendar/day.ts'
import { InputError, type Problem } from '../../refusals/problems.ts'
import { isRecord } from '../../refusals/record.ts'
import { day, problemsOf, type Field } from '../fields.ts'

/** Everything wrong with a record, a required field that is absent included. */
export function problemsOfRequired<Name extends string>(
  record: unknown, fields: Readonly<Record<Name, Field>>, required: readonly NoInfer<Name>[],
): readonly Problem[] {
  const problems = problemsOf(record, fields)
  if (!isRecord(record)) return problems
  return [
    ...required
      .filter((name) => record[name] === undefined)
      .map((name): Problem => ({ code: 'missing-field', fact: name, value: undefined, expected: fields[name].expected })),
    ...problems,
  ]
}

/** What is wrong with the day asked about. */
export const problemsOfDay = (on: unknown): readonly Problem[] =>
  isDay(on) ? [] : [{ code: 'not-a-day', fact: 'on', value: on, expected: `the day asked about: ${day.expected}` }]

/** Throws an {@link InputError} for a problem. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems)
}

/** As `checkRecord`, with fields that have to be there. */
export function checkRequired<Name extends string>(
  record: unknown, fields: Readonly<Record<Name, Field>>, required: readonly NoInfer<Name>[], on: unknown,
): void {
  refuse([...problemsOfDay(on), ...problemsOfRequired(record, fields, required)])
}
