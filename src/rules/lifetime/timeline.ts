import { refuse } from '../../refusals/problems.ts'
import { parseHistory, type ParsedHistory } from './input/parse-history.ts'
import { follow } from './branches/follow.ts'
import { inAll, refusedInAll } from './branches/join.ts'
import { checkLeft } from './check-left.ts'
import type { History, Timeline } from './history.ts'
import { spanMaker } from './spans.ts'

/**
 * Says for every day which authority was responsible for a person, why and by which provision, who had to be told,
 * which duties to transfer arose and which requests the Act does not allow. Birthdays and new wordings take effect by
 * themselves.
 *
 * @param history the facts known at the start, the events in order of time, and the last day asked about; an absent
 * fact is unknown, never false
 * @returns `spans` without gap or overlap from the first event to `until` (none without an event), `notices`, `duties`
 * and `refused` in order of time. Where the authority turns on something absent, a span's authority is null, because
 * `unknown`, and `missing` names the absent facts that can change it; notices, duties and refusals are then those that
 * hold in every case. Events after `until` are checked but have no effect
 * @throws {@link InputError} for a history that is none: events out of order or before the birth date, unknown types or
 * fields, values that a field cannot have, two values of one fact on one day, and, with assumed transfers, a person
 * left untransferred after the transfer
 *
 * Source: 1269/2020 4-6 §, 22 §, 24-25 §.
 *
 * @example
 * ```ts
 * import { timeline } from 'kuntakokeilu'
 * const { spans, notices } = timeline({
 *   person: {
 *     homeMunicipality: '837', birthDate: '1996-05-01', temporaryProtectionPermit: false, inEmployment: false,
 *     fullTimeBusinessDays: 0, fullTimeStudent: false, dismissalNoticeOn: null,
 *   },
 *   until: '2022-06-30',
 *   events: [
 *     { on: '2022-05-10', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
 *     { on: '2022-06-01', type: 'search-ended' },
 *   ],
 * })
 * spans.map(({ from, to, because }) => `${from}..${to} ${because}`) //=> ['2022-05-10..2022-05-31 transferred', '2022-06-01..2022-06-30 no-search']
 * spans[0]?.authority //=> { kind: 'municipality', code: '837', area: 'pirkanmaa' }
 * notices[0]?.to //=> ['client', 'receiving-municipality']
 * ```
 */
export function timeline(history: History): Timeline {
  const parsed = parseHistory(history)
  if ('raw' in parsed) return timelineOf(parsed)
  throw refuse(parsed)
}

/** `timeline` for a history that has been parsed already. */
export function timelineOf(history: ParsedHistory): Timeline {
  const { observe, spansTo } = spanMaker()
  const states = follow(history, true, observe)
  checkLeft(history, states)
  const { id } = history.raw
  const all = {
    spans: spansTo(history.until),
    notices: inAll(states, ({ notices }) => notices),
    duties: inAll(states, ({ duties }) => duties),
    refused: refusedInAll(states),
  }
  return id === undefined ? all : { id, ...all }
}
