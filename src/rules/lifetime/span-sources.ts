/** The provisions from which it follows who is responsible. */
import { cite, type Citation } from '../../act/citation.ts'
import * as norms from '../../act/norms.ts'
import { isFrom, type Wording } from '../../act/wordings.ts'
import { dayOf } from '../../calendar/day.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import type { Responsible } from './authorities.ts'
import { isStockOn } from './duty-to-transfer.ts'
import type { Span } from './history.ts'
import { citations, type Norms } from './journal.ts'
import type { State } from './state.ts'
import type { Today } from './today.ts'

/** 6 § 1 mom. as it reads on the day: by it a client stays one although the group, or a ground of it, has lapsed. */
export const sourceOfLapse = (wording: Wording): Citation => cite('6 § 1 mom.', wording.id)

/**
 * Does the span say that the client stayed one although the group, or a ground of it, had lapsed? Then that is the last
 * of its sources.
 */
export const tellsOfLapse = ({ authority, sources }: Pick<Span, 'authority' | 'sources'>): boolean =>
  authority?.kind === 'municipality' && (sources.at(-1)?.startsWith('1269/2020 6 § 1 mom.') ?? false)

const lists = {
  noSearch: ['2 § 2 kohta', '6 § 1 mom.'],
  group: ['4 § 1 mom.'],
  bothGroups: ['4 § 1 mom.', '4 § 2 mom.'],
  registration: [norms.registrationCondition],
  sevenDays: ['5 § 2 mom.'],
  duty: ['5 § 1 mom.'],
  dutyOfStock: ['5 § 1 mom.', '24 § 1 mom.'],
  discretion: [norms.discretion],
  transferred: ['4 § 1 mom.', '5 § 1 mom.'],
  transferredOfStock: ['4 § 1 mom.', '5 § 1 mom.', '24 § 1 mom.'],
  transferredByResidence: ['4 § 2 mom.', '5 § 1 mom.'],
  requestToMunicipality: [norms.requestToMunicipality],
  requestToTeOffice: [norms.requestToTeOffice],
  barred: [norms.changeSecurityBar],
  sentBack: [norms.changeSecurityReturn],
  resumed: ['6 § 2 mom.'],
  suspension: ['22 § 3 mom.'],
  suspensionFromV1: ['22 § 3 mom.', '25 § 2 mom.'],
  timeInForce: ['23 §'],
} as const satisfies Readonly<Record<string, Norms>>

/** The sources of a span, as cited on its first day. */
export function spanSources(state: State, today: Today): readonly string[] {
  const { responsible } = state
  const { period: { wording }, on } = today
  if (wording) return citations(normsOf(responsible, state, today, wording), wording.id)
  const outOfForce = sourcesOutOfForce(dayOf(on))
  return responsible.because === 'act-ended' ? [...outOfForce, '383/2023 5 §'] : outOfForce
}

function normsOf({ because, authority }: Responsible, state: State, today: Today, { id }: Wording): Norms {
  const { relationship } = state
  switch (because) {
    case 'no-search':
      return lists.noSearch
    case 'not-in-group':
      return isFrom('V8', id) ? lists.bothGroups : lists.group
    case 'registration':
      return lists.registration
    case 'outside-seven-days':
      return lists.sevenDays
    case 'awaiting-transfer':
      return isStockOn(state, today) ? lists.dutyOfStock : lists.duty
    case 'left-untransferred':
      return lists.discretion
    case 'transferred':
      if (relationship.kind === 'client' && relationship.isByResidence) return lists.transferredByResidence
      return isStockOn(state, today) ? lists.transferredOfStock : lists.transferred
    case 'moved':
      return lists.duty
    case 'discretionary-transfer':
      return authority?.kind === 'municipality' ? lists.requestToMunicipality : lists.requestToTeOffice
    case 'change-security':
      return relationship.kind === 'change-security' ? lists.sentBack : lists.barred
    case 'resumed':
      return lists.resumed
    case 'suspended':
      return isFrom('V1', id) ? lists.suspensionFromV1 : lists.suspension
    default: // too much is open
      return lists.timeInForce
  }
}
