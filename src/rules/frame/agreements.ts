/** Agreements that move a responsibility from one municipality to another (7 § 2 mom.), and what is wrong with them. */
import type { Day } from '../../calendar/day.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { areaIdOf } from '../../areas/places.ts'
import type { Problem } from '../../refusals/problems.ts'
import { day, orNone, trialMunicipality, type Field } from '../fields.ts'
import { isJointAuthority, orJointAuthority, type JointAuthority } from './joint-authority.ts'
import { problemsOfRequired } from './required.ts'
import { problemsOfTaskList, taskList } from './task-list.ts'

/** An agreement under 8 § 1 mom. of the Local Government Act (410/2015) that moves a responsibility (järjestämisvastuu). */
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
  municipality: trialMunicipality, organiser: orJointAuthority(trialMunicipality), from: day, to: orNone(day), tasks: taskList,
})

/** The tasks of an agreement, as an answer gives them: no list of the caller's. */
export const tasksOf = (tasks: OrganisingAgreement['tasks']): 'all' | readonly string[] =>
  tasks === undefined || tasks === 'all' ? 'all' : [...tasks]
export const lastDay = (to: OrganisingAgreement['to']): Day => to ?? '9999-12-31'

/** Everything wrong with the agreements, each alone and then against those before it. */
export function problemsOfAgreements(agreements: readonly OrganisingAgreement[]): readonly Problem[] {
  if (!Array.isArray(agreements)) return [{ code: 'not-a-record', fact: 'agreements', value: agreements, expected: 'a list of agreements' }]
  const at = (index: number, name: string | null): string => `agreements[${index}]${name === null ? '' : `.${name}`}`
  const alone = agreements.flatMap((agreement: OrganisingAgreement, index) =>
    problemsOfRequired(agreement, fields(), ['municipality', 'organiser', 'from']).map((problem) => ({ ...problem, fact: at(index, problem.fact) })),
  )
  if (alone.length > 0) return alone
  return agreements.flatMap((agreement: OrganisingAgreement, index): Problem[] => {
    const { municipality, organiser, from, to, tasks } = agreement
    const own = areaIdOf(municipality)
    const other = isJointAuthority(organiser) ? own : areaIdOf(organiser)
    const problems: Problem[] = [...problemsOfTaskList(tasks, at(index, 'tasks'))]
    if (organiser === municipality) {
      problems.push({ code: 'not-allowed-here', fact: at(index, 'organiser'), value: organiser, expected: `another municipality than ${municipality} itself` })
    } else if (own !== other) {
      const expected = `a municipality of the area of ${municipality}, which is ${own}; ${organiser} is of the area ${other}`
      problems.push({ code: 'other-area', fact: at(index, 'organiser'), value: organiser, expected })
    }
    if (lastDay(to) < from) problems.push({ code: 'before-first-day', fact: at(index, 'to'), value: to, expected: 'a day not before the first day' })
    const clash = agreements.findIndex((earlier: OrganisingAgreement, place) => place < index && overlap(earlier, agreement))
    if (clash >= 0) {
      const expected = `days or tasks that are not those of ${at(clash, null)}, an agreement of ${municipality} too`
      problems.push({ code: 'overlapping', fact: at(index, null), value: agreement, expected })
    }
    return problems
  })
}

function overlap(one: OrganisingAgreement, other: OrganisingAgreement): boolean {
  if (one.municipality !== other.municipality || one.from > lastDay(other.to) || other.from > lastDay(one.to)) return false
  const [tasks, others] = [tasksOf(one.tasks), tasksOf(other.tasks)]
  return tasks === 'all' || others === 'all' || tasks.some((task) => others.includes(task))
}
