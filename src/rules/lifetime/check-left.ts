import * as expected from '../../refusals/expected.ts'
import { refusal } from '../../refusals/problems.ts'
import { inAll } from './branches/join.ts'
import type { ParsedHistory } from './input/parse-history.ts'
import type { State } from './state.ts'

/** With assumed transfers nobody is left untransferred after the transfer. */
export function checkLeft({ raw: { events } }: ParsedHistory, states: readonly State[]): void {
  const number = inAll(states, ({ tooLate }) => tooLate)[0]
  if (number === undefined) return
  const [fact, value] = [`events[${number}].on`, events[number]?.on]
  throw refusal({ code: 'not-allowed-here', fact, value, expected: expected.notAfterTransfer })
}
