/** Whether an official can be granted access to the client data: 14 § 2 mom. to 2022-05-22, 18 § 1-2 mom. after it. */
import type { Day } from '../../calendar/day.ts'
import type { Provision } from '../../act/provisions.ts'
import { wordingOf } from '../../act/wordings.ts'
import { cited } from '../duties/source.ts'
import { treeOn } from '../../criteria/language.ts'
import { truthOf, underNorm, type Condition } from '../duties/conditions.ts'
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
 * const official = {
 *   employer: 'joint-municipal-authority', shareOfTrialTasks: 0.5, necessary: true, needOccasional: false,
 * } as const
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
      outcome: 'not-in-force', actor: null, modality: null, failed: [], missing: [], sources: sourcesOutOfForce(on),
    }
  }
  const decided = decisions.map((row) => ({ ...row, truth: row.decide(official, on).truth }))
  const failed = decided.filter(({ truth }) => truth === 'no')
  const open = failed.length > 0 ? [] : decided.filter(({ truth }) => truth === 'unknown')
  const deciding = [...failed, ...open].flatMap(({ condition }) => treeOn(condition, on)?.source ?? [])
  return {
    outcome: failed.length > 0 ? 'not-possible' : open.length > 0 ? 'unknown' : 'possible',
    actor: 'keha',
    modality: 'may',
    failed: failed.map(({ name }) => name),
    missing: open.map(({ name }) => name),
    sources: [...new Set(cited(wording, ...(deciding.length > 0 ? deciding : placesOn(on))))],
  }
}

const placesOn = (on: Day): readonly Provision[] =>
  on < '2022-05-23' ? ['14 § 2 mom.'] : ['18 § 1 mom.', '18 § 2 mom.']

const fields = () => ({
  employer: word('municipality', 'joint-municipal-authority', 'other'),
  shareOfTrialTasks: number(1, expected.share),
  necessary: flag,
  needOccasional: flag,
})

interface NamedCondition {
  readonly name: AccessCondition
  readonly condition: Condition<AccessApplicant>
}

/** All of them have to hold; in the order of the law. */
export const accessConditions: readonly NamedCondition[] = [
  {
    name: 'employer',
    condition: {
      op: 'dated',
      wordings: [
        {
          appliesFrom: '2021-03-01',
          holds: {
            op: 'oneOf', fact: 'employer', values: ['municipality'],
            id: 'official-of-municipality', source: '14 § 2 mom.',
          },
        },
        {
          appliesFrom: '2021-06-01',
          holds: {
            op: 'oneOf', fact: 'employer', values: ['municipality', 'joint-municipal-authority'],
            id: 'official-of-municipality', source: '14 § 2 mom.',
          },
        },
        {
          appliesFrom: '2022-05-23',
          holds: {
            op: 'oneOf', fact: 'employer', values: ['municipality', 'joint-municipal-authority'],
            id: 'official-of-municipality', source: '18 § 1 mom.',
          },
        },
      ],
    },
  },
  {
    name: 'necessary',
    condition: /* @__PURE__ */ underNorm({ V0: '14 § 2 mom.', V4: '18 § 2 mom. 1 kohta' }, (source) => (
      { op: 'is', fact: 'necessary', value: true, id: 'access-necessary', source }
    )),
  },
  {
    name: 'shareOfTrialTasks',
    condition: /* @__PURE__ */ underNorm({ V0: '14 § 2 mom.', V4: '18 § 2 mom. 2 kohta' }, (source) => (
      { op: 'atLeast', fact: 'shareOfTrialTasks', limit: 0.5, id: 'half-of-job-for-trial', source }
    )),
  },
  {
    name: 'needOccasional',
    condition: /* @__PURE__ */ underNorm({ V0: '14 § 2 mom.', V4: '18 § 2 mom. 3 kohta' }, (source) => (
      { op: 'is', fact: 'needOccasional', value: false, id: 'need-not-occasional', source }
    )),
  },
]

const decisions = /* @__PURE__ */ accessConditions.map((row) => ({ ...row, decide: truthOf(row.condition, fields) }))
