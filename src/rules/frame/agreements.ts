/** Agreements that move a responsibility from one municipality to another (7 § 2 mom.), and what is wrong with them. */
import type { Day } from '../../calendar/day.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { areaIdOf } from '../../areas/places.ts'
import type { Expectation } from '../../refusals/expectation.ts'
import * as expected from '../../refusals/expected.ts'
import type { ProblemCode, Refusal } from '../../refusals/problems.ts'
import { day, orNone, refusalsOfRecord, trialMunicipality, type Field } from '../fields.ts'
import { isJointAuthority, orJointAuthority, type JointAuthority } from './joint-authority.ts'
import { refusalsOfTaskList, taskList } from './task-list.ts'

/**
 * An agreement under 8 § 1 mom. of the Local Government Act (410/2015) that moves a responsibility (järjestämisvastuu).
 */
export interface OrganisingAgreement {
  /** The municipality that gives its responsibility away. */
  readonly municipality: TrialMunicipalityCode
  /** The municipality of the same area that takes it, or a joint authority of the area's municipalities. */
  readonly organiser: TrialMunicipalityCode | JointAuthority
  /** First day. */
  readonly from: Day
  /** Last day; null or left out for an agreement for the time being. */
  readonly to?: Day | null | undefined
  /** The ids of the tasks moved; `all`, or left out, for an agreement that does not divide the responsibility. */
  readonly tasks?: 'all' | readonly string[] | undefined
}

const fields = (): Readonly<Record<keyof OrganisingAgreement, Field>> => ({
  municipality: trialMunicipality,
  organiser: orJointAuthority(trialMunicipality),
  from: day,
  to: orNone(day),
  tasks: taskList,
})

/** The tasks of an agreement, as an answer gives them: no list of the caller's. */
export const tasksOf = (tasks: OrganisingAgreement['tasks']): 'all' | readonly string[] =>
  tasks === undefined || tasks === 'all' ? 'all' : [...tasks]
export const lastDay = (to: OrganisingAgreement['to']): Day => to ?? '9999-12-31'

/** Everything wrong with the agreements, each alone and then against those before it. */
export function refusalsOfAgreements(agreements: readonly OrganisingAgreement[]): readonly Refusal[] {
  if (!Array.isArray(agreements)) {
    return [{ code: 'not-a-record', fact: 'agreements', value: agreements, expected: expected.agreements }]
  }
  const at = (index: number, name: string | null): string => `agreements[${index}]${name === null ? '' : `.${name}`}`
  const alone = agreements.flatMap((agreement: OrganisingAgreement, index) =>
    refusalsOfRecord(agreement, fields(), ['municipality', 'organiser', 'from'])
      .map((refusal) => ({ ...refusal, fact: at(index, refusal.fact) }))
  )
  if (alone.length > 0) return alone
  return agreements.flatMap((agreement: OrganisingAgreement, index): Refusal[] => {
    const { municipality, organiser, from, to, tasks } = agreement
    const area = areaIdOf(municipality)
    const other = isJointAuthority(organiser) ? area : areaIdOf(organiser)
    const refusals: Refusal[] = [...refusalsOfTaskList(tasks, at(index, 'tasks'))]
    const add = (code: ProblemCode, name: string | null, value: unknown, expected: Expectation): void => {
      refusals.push({ code, fact: at(index, name), value, expected })
    }
    if (organiser === municipality) {
      add('not-allowed-here', 'organiser', organiser, { ...expected.otherMunicipality, values: { municipality } })
    } else if (area !== other && !isJointAuthority(organiser)) {
      const values = { municipality, area: String(area), organiser, other: String(other) }
      add('other-area', 'organiser', organiser, { ...expected.sameArea, values })
    }
    if (lastDay(to) < from) add('before-first-day', 'to', to, expected.notBeforeFrom)
    const clash = agreements.findIndex((earlier: OrganisingAgreement, place) =>
      place < index && overlap(earlier, agreement))
    if (clash >= 0) {
      const values = { agreement: at(clash, null), municipality }
      add('overlapping', null, agreement, { ...expected.noOverlap, values })
    }
    return refusals
  })
}

function overlap(one: OrganisingAgreement, other: OrganisingAgreement): boolean {
  if (one.municipality !== other.municipality || one.from > lastDay(other.to) || other.from > lastDay(one.to))
    return false
  const [tasks, others] = [tasksOf(one.tasks), tasksOf(other.tasks)]
  return tasks === 'all' || others === 'all' || tasks.some((task) => others.includes(task))
}
