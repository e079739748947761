/**
 * Who organises the tasks of the trial: each municipality its own, or another of the same area by agreement (7 § 2
 * mom.).
 */
import { cite } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { refusalsOfRecord, trialMunicipality } from '../fields.ts'
import { isJointAuthority, type JointAuthority } from './joint-authority.ts'
import { lastDay, refusalsOfAgreements, tasksOf, type OrganisingAgreement } from './agreements.ts'
import { refusalsOfDay } from '../../act/check-day.ts'
import { refuse } from '../../refusals/problems.ts'

/**
 * A part of a responsibility, and the municipality or joint authority that has it, or the municipality that gave it.
 */
export interface ResponsibilityPart {
  readonly municipality: TrialMunicipalityCode | JointAuthority
  readonly tasks: 'all' | readonly string[]
}

/** The answer of {@link organisedBy}. */
export interface Organiser {
  /**
   * Who organises all tasks for the municipality's clients, but those of `parts`; null when the Act is not in force.
   * Towards a client the municipality itself stays the one that answers, also where another organises.
   */
  readonly organiser: TrialMunicipalityCode | JointAuthority | null
  readonly because: 'own' | 'agreement' | 'not-in-force'
  /** The tasks that the municipality has given to others by agreements on some tasks, and to whom. */
  readonly parts: readonly ResponsibilityPart[]
  /** The other municipalities for whose clients this one organises, and what. */
  readonly organisesFor: readonly ResponsibilityPart[]
  readonly sources: readonly string[]
}

/**
 * Decides which municipality, or joint authority, organises the tasks of the trial for the clients of a municipality.
 *
 * Reading: responsibility received is not passed on by a further agreement of the receiver, which moves only what is
 * its own.
 *
 * @param municipality three-digit code of a municipality of a trial area
 * @param on the day asked about, `YYYY-MM-DD`
 * @param agreements all agreements known, in any order; an empty list for none
 * @returns `own` where no agreement of the municipality is in force that day, or only agreements on some tasks, which
 * are in `parts`; `agreement` with the municipality or joint authority that took over all; `not-in-force` before
 * 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a code, day, field or value that cannot be; for an unknown task (`unknown-task`) or
 * one that stands in an agreement twice (`conflicting`); for an agreement with a municipality of another area
 * (`other-area`) or with itself (`not-allowed-here`), for a last day before the first (`before-first-day`), and for two
 * agreements of one municipality for the same day and task (`overlapping`)
 *
 * Source: 1269/2020 7 § 2 mom., never amended; 410/2015 8 § 1 mom.; 153/2021 4 § on the joint authority.
 *
 * @example
 * ```ts
 * import { organisedBy } from 'kuntakokeilu/duties'
 * const agreements = [{ municipality: '748', organiser: '678', from: '2021-03-01', to: '2022-12-31' }] as const
 * organisedBy('748', '2022-12-31', agreements).organiser //=> '678'
 * organisedBy('748', '2023-01-01', agreements).organiser //=> '748'
 * const joint = { municipality: '748', organiser: { jointAuthority: 'Raahen seutu' }, from: '2021-03-01' } as const
 * organisedBy('748', '2022-01-01', [joint]).organiser //=> { jointAuthority: 'Raahen seutu' }
 * organisedBy('678', '2022-12-31', agreements).organisesFor //=> [{ municipality: '748', tasks: 'all' }]
 * ```
 */
export function organisedBy(
  municipality: TrialMunicipalityCode,
  on: Day,
  agreements: readonly OrganisingAgreement[]
): Organiser {
  const named = refusalsOfRecord({ municipality }, { municipality: trialMunicipality }, ['municipality'])
  refuse([...refusalsOfDay(on), ...named, ...refusalsOfAgreements(agreements)])
  const wording = wordingOf(on)?.id
  if (wording === undefined)
    return { organiser: null, because: 'not-in-force', parts: [], organisesFor: [], sources: sourcesOutOfForce(on) }
  // No condition: agreements are a list that is searched, not facts that can be absent.
  const current = agreements.filter(({ from, to }) => from <= on && on <= lastDay(to))
  const given = current.filter((agreement) => agreement.municipality === municipality)
  const whole = given.find(({ tasks }) => tasksOf(tasks) === 'all')
  const organisesFor = current
    .filter(({ organiser }) => organiser === municipality)
    .map((agreement) => ({ municipality: agreement.municipality, tasks: tasksOf(agreement.tasks) }))
  return {
    organiser: whole ? recipient(whole) : municipality,
    because: whole ? 'agreement' : 'own',
    parts: whole
      ? []
      : given.map((agreement) => ({ municipality: recipient(agreement), tasks: tasksOf(agreement.tasks) })),
    organisesFor,
    sources: [
      cite('7 § 2 mom.', wording),
      ...(given.length + organisesFor.length > 0 ? ['410/2015 8 § 1 mom.'] : []),
      // Reading: a joint authority of the area's municipalities can take it, too (OP-35).
      ...(given.some(({ organiser }) => isJointAuthority(organiser)) ? ['153/2021 4 §'] : []),
    ],
  }
}

/** The recipient of a responsibility; a joint authority as an object of the answer's own. */
const recipient = ({ organiser }: OrganisingAgreement): TrialMunicipalityCode | JointAuthority =>
  typeof organiser === 'string' ? organiser : { jointAuthority: organiser.jointAuthority }
