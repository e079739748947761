/** Checks what is given to be counted. */
import { InputError } from '../../../refusals/problems.ts'
import { isRecord } from '../../../values/record.ts'

const refuse = (fact: string, value: unknown, expected: string): never => {
  throw new InputError([{ code: 'not-a-record', fact, value, expected }])
}

/** Refuses what `timeline` never gives, such as the history itself. */
export function checkTimeline(value: unknown): void {
  if (!isRecord(value) || !Array.isArray(value['spans']))
    refuse('timeline', value, 'what timeline gave: an object with spans')
}

/** Refuses what cannot be read one by one; a text can, but it holds no timelines. */
export function checkTimelines(value: unknown): void {
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return
  refuse('timelines', value, 'what timeline gave, in a list or another iterable')
}

export function checkDays(value: unknown): void {
  if (!Array.isArray(value)) refuse('days', value, 'a list of days')
}
