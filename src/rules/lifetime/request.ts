/** A request of the client to be moved (5 § 4-6 mom., from 2023-01-01 6-8 mom.). */
import { noticeAndPlansOfRequest, requestToMunicipality, requestToTeOffice } from '../../act/norms.ts'
import { dayNumber, dayOf } from '../../calendar/day.ts'
import type { RefusalReason, TransferRequested } from './history.ts'
import { citations, normsOf, noteNotice } from './journal.ts'
import { isTrial } from './membership.ts'
import type { Unknown } from './open.ts'
import { newClient, type State } from './state.ts'
import { isOfAct, type Today } from './today.ts'

const firstDay = /* @__PURE__ */ dayNumber('2021-06-01')
const norms = /* @__PURE__ */ normsOf(noticeAndPlansOfRequest)
const toTeOffice = /* @__PURE__ */ normsOf(requestToTeOffice)
const toMunicipality = /* @__PURE__ */ normsOf(requestToMunicipality)

/** Reading: being a client of a municipality suffices, also for one who has outgrown the group (OP-15). */
export function request(state: State, event: TransferRequested, number: number, today: Today): void {
  const { to, need, servicesEndangered, granted } = event
  const isToTeOffice = to === 'te-office'
  const isTooEarly = today.on < firstDay
  const client = isOfAct(today) && state.relationship.kind === 'client' ? state.relationship : undefined
  const isThere = to === client?.municipality
  const turnsOnConsent =
    !isTooEarly && client && isTrial(to) && !isThere && need !== null && !servicesEndangered && granted !== false
  const consents = isToTeOffice || consentTo(state, event, number, turnsOnConsent === true)
  const because: RefusalReason[] = []
  if (isTooEarly) because.push('not-yet-in-force')
  if (!client) because.push('not-a-client')
  if (need === null) because.push('no-need')
  if (servicesEndangered) because.push('services-endangered')
  if (!consents) because.push('no-consent')
  if (!isToTeOffice && !isTrial(to)) because.push('not-in-trial')
  if (granted === false) because.push('not-granted')
  if (because.length > 0) {
    refuse(state, event, number, because, today)
  } else if (client && isOfAct(today) && !isThere) {
    noteNotice(state, today, 'te-office', isToTeOffice
      ? ['client', 'home-municipality']
      : ['client', 'home-municipality', 'receiving-municipality'], norms)
    state.relationship = isToTeOffice
      ? { kind: 'discretionary-transfer' }
      : newClient(to, 'discretionary-transfer', client.isByResidence, client.groundsHeld)
  }
}

function refuse(
  state: State, { to }: TransferRequested, number: number, because: readonly RefusalReason[],
  { on, wording, isDetailed }: Today
): void {
  if (!isDetailed) return
  // On days without such a transfer the source is the provision as it stood first, or last (5 § since V8).
  const text = on < firstDay ? 'V1' : (wording?.id ?? 'V8')
  const sources = citations(to === 'te-office' ? toTeOffice : toMunicipality, text)
  const refused = { on: dayOf(on), request: to, because, sources }
  state.refused = { item: { number, refused }, before: state.refused }
}

/**
 * Does the municipality asked for consent? Asked only where the request depends on it; else what is not said is no
 * obstacle.
 */
function consentTo(state: State, event: TransferRequested, number: number, isAsked: boolean): boolean {
  const consents = event.receivingMunicipalityConsents ?? state.consents.get(number)
  if (consents === undefined && isAsked)
    throw { open: ['receivingMunicipalityConsents', number] } satisfies Unknown
  return consents !== false
}
