/** Counts histories as `monitoring` counts their timelines, but makes no timelines. */
import { dayOf, type Day } from '../../../calendar/day.ts'
import { follow } from '../branches/follow.ts'
import { joined } from '../branches/join.ts'
import { checkLeft } from '../check-left.ts'
import type { ParsedHistory } from '../input/parse-history.ts'
import { flowCounter, type Run } from './monitoring.ts'

/**
 * Counts histories on days that exist: `add` says whether the authority or the reason is unknown on some day, and
 * throws an {@link InputError} where `timeline` does after the check of the history.
 */
export function historyCounter(days: readonly Day[]) {
  const { add, summary } = flowCounter(days)
  return {
    add: (history: ParsedHistory): { readonly isUnknown: boolean } => {
      const runs = runsOf(history)
      add(runs, dayOf(history.until))
      return { isUnknown: runs.some(({ because }) => because === 'unknown') }
    },
    summary,
  }
}

/** The spans of a history without their sources and what is missing: neighbours differ in authority or reason. */
export function runsOf(history: ParsedHistory): readonly Run[] {
  const runs: Run[] = []
  let last = ''
  const states = follow(history, false, ({ on }, states) => {
    const { key, authority, because } = joined(states)
    if (last === `${key} ${because}`) return
    last = `${key} ${because}`
    runs.push({ from: dayOf(on), authority, because })
  })
  checkLeft(history, states)
  return runs
}
