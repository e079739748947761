/** The provisions from which it follows who is responsible. */
import { cite, type Citation } from '../../act/citation.ts'
import * as norms from '../../act/norms.ts'
import { isSince, type Wording } from '../../act/wordings.ts'
import { dayOf } from '../../calendar/day.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import type { Responsible } from './authorities.ts'
import { isStockOn } from './duty-to-transfer.ts'
import { citations, duty, dutyOfStock, normsOf, transferredBack, type Norms } from './journal.ts'
import type { State } from './state.ts'
import type { Today } from './today.ts'

/** 6 § 1 mom. as it reads on the day: by it a client stays one although the group, or a ground of it, has lapsed. */
export const sourceOfLapse = (wording: Wording): Citation => cite('6 § 1 mom.', wording.id)

const noSearch = /* @__PURE__ */ normsOf('2 § 2 kohta', '6 § 1 mom.')
const group = /* @__PURE__ */ normsOf('4 § 1 mom.')
const bothGroups = /* @__PURE__ */ normsOf('4 § 1 mom.', '4 § 2 mom.')
const registration = /* @__PURE__ */ normsOf(norms.registrationCondition)
const sevenDays = /* @__PURE__ */ normsOf('5 § 2 mom.')
const discretion = /* @__PURE__ */ normsOf(norms.discretion)
const byHome = /* @__PURE__ */ normsOf('4 § 1 mom.', '5 § 1 mom.')
const byHomeOfStock = /* @__PURE__ */ normsOf('4 § 1 mom.', '5 § 1 mom.', '24 § 1 mom.')
const byResidence = /* @__PURE__ */ normsOf('4 § 2 mom.', '5 § 1 mom.')
const requestToMunicipality = /* @__PURE__ */ normsOf(norms.requestToMunicipality)
const requestToTeOffice = /* @__PURE__ */ normsOf(norms.requestToTeOffice)
const barred = /* @__PURE__ */ normsOf(norms.changeSecurityBar)
const resumed = /* @__PURE__ */ normsOf('6 § 2 mom.')
const suspension = /* @__PURE__ */ normsOf('22 § 3 mom.')
const suspensionFromV1 = /* @__PURE__ */ normsOf('22 § 3 mom.', '25 § 2 mom.')
const timeInForce = /* @__PURE__ */ normsOf('23 §')

/** The sources of a span, as cited on its first day. */
export function spanSources(state: State, today: Today): readonly string[] {
  const { responsible } = state
  const { wording, on } = today
  if (wording) return citations(normsBehind(responsible, state, today, wording), wording.id)
  const outOfForce = sourcesOutOfForce(dayOf(on))
  return responsible.because === 'act-ended' ? [...outOfForce, '383/2023 5 §'] : outOfForce
}

function normsBehind({ because, authority }: Responsible, state: State, today: Today, { id }: Wording): Norms {
  const { relationship } = state
  switch (because) {
    case 'no-search':
      return noSearch
    case 'not-in-group':
      return isSince('V8', id) ? bothGroups : group
    case 'registration':
      return registration
    case 'outside-seven-days':
      return sevenDays
    case 'awaiting-transfer':
      return isStockOn(state, today) ? dutyOfStock : duty
    case 'left-untransferred':
      return discretion
    case 'transferred':
      if (relationship.kind === 'client' && relationship.isByResidence) return byResidence
      return isStockOn(state, today) ? byHomeOfStock : byHome
    case 'moved':
      return duty
    case 'discretionary-transfer':
      return authority?.kind === 'municipality' ? requestToMunicipality : requestToTeOffice
    case 'change-security':
      return relationship.kind === 'change-security' ? transferredBack : barred
    case 'resumed':
      return resumed
    case 'suspended':
      return isSince('V1', id) ? suspensionFromV1 : suspension
    default: // too much is open
      return timeInForce
  }
}
