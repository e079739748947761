/** Whether an official can be granted access to the client data: 14 § 2 mom. to 2022-05-22, 18 § 1-2 mom. after it. */
import { cite } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import * as expected from '../../refusals/expected.ts'
import { checkRecord, flag, number, word } from '../fields.ts'

/** What is known of an official (viranhaltija) for whom access is applied for; an absent field is unknown. */
export interface AccessApplicant {
  /**
   * Whose staff the official is; a joint municipal authority (kuntayhtymä) is one set up for the tasks of the trial.
   */
  readonly employer?: 'municipality' | 'joint-municipal-authority' | 'other' | undefined
  /**
   * Share of the job that tasks of the trial take, 0 to 1, with the supervision, development, follow-up, statistics,
   * forecasting and steering tied to them.
   */
  readonly shareOfTrialTasks?: number | undefined
  /** Access is necessary for the tasks. */
  readonly necessary?: boolean | undefined
  /** The need is occasional or rare. */
  readonly needOccasional?: boolean | undefined
}

/** A condition of access, by the name of the field it reads. */
export type AccessCondition = keyof AccessApplicant

/** The answer of {@link accessRight}. */
export interface AccessRight {
  readonly outcome: 'possible' | 'not-possible' | 'unknown' | 'not-in-force'
  /** Who grants access, on application of the employer; null when the Act is not in force. */
  readonly actor: 'keha' | null
  /** KEHA may grant; nobody has a right to access. */
  readonly modality: 'may' | null
  /** The conditions that are known to fail. */
  readonly failed: readonly AccessCondition[]
  /** The absent fields on which the outcome turns; none when a condition fails. */
  readonly missing: readonly AccessCondition[]
  readonly sources: readonly string[]
}

const fields = () => ({
  employer: word('municipality', 'joint-municipal-authority', 'other'),
  shareOfTrialTasks: number(1, expected.share),
  necessary: flag,
  needOccasional: flag,
})

const conditions = [
  { name: 'employer', place: '18 § 1 mom.' },
  { name: 'necessary', place: '18 § 2 mom. 1 kohta' },
  { name: 'shareOfTrialTasks', place: '18 § 2 mom. 2 kohta' },
  { name: 'needOccasional', place: '18 § 2 mom. 3 kohta' },
] as const

/** Does the condition hold? Undefined where the field is absent. */
function holds(name: AccessCondition, official: AccessApplicant, on: Day): boolean | undefined {
  const { employer, shareOfTrialTasks, necessary, needOccasional } = official
  switch (name) {
    case 'employer':
      return (
        employer && (employer === 'municipality' || (employer === 'joint-municipal-authority' && on >= '2021-06-01'))
      )
    case 'necessary':
      return necessary
    case 'shareOfTrialTasks':
      return shareOfTrialTasks === undefined ? undefined : shareOfTrialTasks >= 0.5
    case 'needOccasional':
      return needOccasional === undefined ? undefined : !needOccasional
  }
}

/**
 * Decides whether KEHA may grant an official access (käyttöoikeus) to the client data, on application of the
 * municipality or, from 2021-06-01, of a joint municipal authority.
 *
 * @param official what is known of the official; an absent field is unknown
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `possible` when all four conditions hold: exactly half of the job is enough; `not-possible` with the
 * conditions that fail; `unknown` with the absent fields; `not-in-force` before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for an unknown field, a value it cannot hold, or a day that does not exist
 *
 * Source: 1269/2020 14 § 2 mom. (original; 421/2021); 18 § 1-2 mom. (338/2022).
 *
 * @example
 * ```ts
 * import { accessRight } from 'kuntakokeilu/duties'
 * const official = { employer: 'joint-municipal-authority', shareOfTrialTasks: 0.5, necessary: true, needOccasional: false } as const
 * accessRight(official, '2021-05-31').failed //=> ['employer']
 * accessRight(official, '2021-06-01').outcome //=> 'possible'
 * accessRight({ ...official, shareOfTrialTasks: 0.4 }, '2022-06-01').sources //=> ['1269/2020 18 § 2 mom. 2 kohta (338/2022)']
 * ```
 */
export function accessRight(official: AccessApplicant, on: Day): AccessRight {
  checkRecord(official, fields(), on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) {
    return {
      outcome: 'not-in-force',
      actor: null,
      modality: null,
      failed: [],
      missing: [],
      sources: sourcesOutOfForce(on),
    }
  }
  const failed = conditions.filter(({ name }) => holds(name, official, on) === false)
  const open = failed.length > 0 ? [] : conditions.filter(({ name }) => holds(name, official, on) === undefined)
  const deciding = failed.length > 0 ? failed : open
  const outcome = failed.length > 0 ? 'not-possible' : open.length > 0 ? 'unknown' : 'possible'
  const places = deciding.length > 0 ? deciding.map(({ place }) => place) : (['18 § 1 mom.', '18 § 2 mom.'] as const)
  return {
    outcome,
    actor: 'keha',
    modality: 'may',
    failed: failed.map(({ name }) => name),
    missing: open.map(({ name }) => name),
    sources: on < '2022-05-23' ? [cite('14 § 2 mom.', wording)] : places.map((place) => cite(place, wording)),
  }
}
