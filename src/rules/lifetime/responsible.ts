/** Which authority is responsible at the end of a day, and why. */
import { firstDayOfAct } from '../../act/time-in-force.ts'
import { dayNumber } from '../../calendar/day.ts'
import { actEnded, lost, noSearch, notInForce, teOfficeFor, type Responsible } from './authorities.ts'
import type { Because } from './history.ts'
import { isBarred, isInGroup, isRegistered, membershipOn } from './membership.ts'
import { known } from './open.ts'
import type { State } from './state.ts'
import { isSuspended } from './suspension.ts'
import { isOfAct, type DayOfAct, type Today } from './today.ts'

const firstDay = /* @__PURE__ */ dayNumber(firstDayOfAct)

export function responsibleOn(state: State, today: Today): Responsible {
  const { relationship, facts } = state
  if (today.on < firstDay) return notInForce
  if (relationship.kind === 'no-search') return noSearch
  if (!isOfAct(today)) return actEnded
  if (state.isLost) return lost
  if (relationship.kind === 'client' && !isSuspended(state, relationship.municipality, today.on))
    return relationship.responsible
  const because = becauseAtTeOffice(state, today)
  // Reading: the TE office follows the home municipality, without one the place of residence; in Åland there is none.
  return teOfficeFor(known(facts, 'homeMunicipality') ?? known(facts, 'residenceMunicipality'), because)
}

/** The first reason in the order in which a new jobseeker is tested; the discretion of the TE office before all. */
function becauseAtTeOffice(state: State, today: DayOfAct): Because {
  const { kind } = state.relationship
  if (kind === 'client') return 'suspended'
  if (kind !== 'untransferred' && kind !== 'no-search') return kind
  if (state.movedOut !== '') return 'moved'
  const membership = membershipOn(state, today)
  if (!isInGroup(membership)) return 'not-in-group'
  if (!isRegistered(membership)) return 'registration'
  return isBarred(state, today) ? 'change-security' : 'outside-seven-days'
}
