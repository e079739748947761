/** A request of the client to be moved (5 § 4-6 mom., from 2023-01-01 6-8 mom.). */
import { citeNorm, noticeAndPlansOfRequest, requestToMunicipality, requestToTeOffice } from '../../act/norms.ts'
import type { Day } from '../../calendar/day.ts'
import type { Wording } from '../../act/wordings.ts'
import { isTrial } from './eligibility.ts'
import type { RefusalReason, TransferRequested } from './history.ts'
import { addNotice, type Unknown, type World } from './world.ts'

const firstDay: Day = '2021-06-01'

/** Reading: being a client of a municipality suffices, also for one who has outgrown the group (OP-15). */
export function request(
  world: World,
  event: TransferRequested,
  number: number,
  wording: Wording | undefined,
  on: Day,
): void {
  const { to, need, servicesEndangered, granted } = event
  const isToTeOffice = to === 'te-office'
  const isTooEarly = on < firstDay
  const isClient = world.client !== '' && wording !== undefined
  const isThere = to === world.client
  const turnsOnConsent =
    !isTooEarly && isClient && isTrial(to) && !isThere && need !== null && !servicesEndangered && granted !== false
  const consents = isToTeOffice || consentOf(world, event, number, turnsOnConsent)
  const failed: readonly (readonly [RefusalReason, boolean])[] = [
    ['not-yet-in-force', isTooEarly],
    ['not-a-client', !isClient],
    ['no-need', need === null],
    ['services-endangered', servicesEndangered],
    ['no-consent', !consents],
    ['not-in-trial', !isToTeOffice && !isTrial(to)],
    ['not-granted', granted === false],
  ]
  const because = failed.flatMap(([reason, hasFailed]) => (hasFailed ? [reason] : []))
  const norm = isToTeOffice ? requestToTeOffice : requestToMunicipality
  // On days without such a transfer the source is the provision as it stood first, or last (5 § since V8).
  const text = isTooEarly ? 'V1' : (wording?.id ?? 'V8')
  if (because.length > 0) {
    const refused = { on, request: to, because, sources: [citeNorm(norm, text)] }
    world.refused = { item: { number, refused }, before: world.refused }
    return
  }
  if (isThere) return
  const sources = [citeNorm(noticeAndPlansOfRequest, text)]
  if (isToTeOffice) {
    addNotice(world, { on, by: 'te-office', to: ['client', 'home-municipality'], sources })
    world.client = ''
    world.isAtOwnRequest = true
  } else {
    addNotice(world, { on, by: 'te-office', to: ['client', 'home-municipality', 'receiving-municipality'], sources })
    world.client = to
    world.clientBecause = 'discretionary-transfer'
  }
}

/**
 * Does the municipality asked for consent? Asked only where the request turns on it; else what is not said is no
 * obstacle.
 */
function consentOf(
  world: World,
  { receivingMunicipalityConsents: told }: TransferRequested,
  number: number,
  isAsked: boolean,
): boolean {
  const open = ['receivingMunicipalityConsents', number] as const
  const consents = told ?? world.assumed.get(String(open))
  if (consents === undefined && isAsked) throw { open } satisfies Unknown
  return consents !== false
}
