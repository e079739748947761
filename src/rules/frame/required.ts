/** Records some of whose fields cannot be unknown: without them there is no question to answer. */
import { refusalsOfDay } from '../../act/check-day.ts'
import { refuse, type Refusal } from '../../refusals/problems.ts'
import { isRecord } from '../../values/record.ts'
import { refusalsOfRecord, type Field } from '../fields.ts'

/** Everything wrong with a record, a required field that is absent included. */
export function refusalsOfRequired<Name extends string>(
  record: unknown, fields: Readonly<Record<Name, Field>>, required: readonly NoInfer<Name>[],
): readonly Refusal[] {
  const refusals = refusalsOfRecord(record, fields)
  if (!isRecord(record)) return refusals
  return [
    ...required
      .filter((name) => record[name] === undefined)
      .map((name): Refusal => (
        { code: 'missing-field', fact: name, value: undefined, expected: fields[name].expected })),
    ...refusals,
  ]
}

/** As `checkRecord`, with fields that have to be there. */
export const checkRequired = <Name extends string>(
  record: unknown, fields: Readonly<Record<Name, Field>>, required: readonly NoInfer<Name>[], on: unknown,
): void => refuse([...refusalsOfDay(on), ...refusalsOfRequired(record, fields, required)])
