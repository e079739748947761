import { checkDay } from '../../act/check-day.ts'
import type { Day } from '../../calendar/day.ts'
import type { Provision } from '../../act/provisions.ts'
import { wordingOf } from '../../act/wordings.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { cited, reformOfInterviews, type Source } from './source.ts'

/** What a jobseeker has to do. */
export interface Obligation {
  readonly obligation:
    | 'seek-work-and-training'
    | 'attend-interviews'
    | 'take-part-in-assessment'
    | 'take-part-in-plan'
    | 'carry-out-plan'
    | 'report'
    | 'take-part-in-services'
    | 'keep-contact-details-up-to-date'
  readonly sources: readonly Source[]
}

/** The obligations of the clients of municipalities on a day. */
export interface Obligations {
  readonly outcome: 'in-force' | 'not-in-force'
  readonly appliesTo: 'unemployed-jobseeker' | 'jobseeker' | null
  /** True where the provision with the duties speaks only of those who apply for unemployment benefit. */
  readonly onlyBenefitApplicants: boolean
  readonly obligations: readonly Obligation[]
  readonly sources: readonly Source[]
}

/**
 * Lists what a jobseeker who is a client of a municipality has to do on a day.
 *
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns the obligations in the order of the provision, each with its sources; none, `not-in-force`, before
 * 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a day that does not exist
 *
 * Source: 1269/2020 15 § 1 mom.; from 2022-05-02 916/2012 2 luku 13 §.
 *
 * @example
 * ```ts
 * import { obligationsOf } from 'kuntakokeilu/duties'
 * obligationsOf('2022-05-01').obligations[1] //=> { obligation: 'attend-interviews', sources: ['1269/2020 15 § 1 mom. 2 kohta'] }
 * obligationsOf('2022-05-02').appliesTo //=> 'jobseeker'
 * ```
 */
export function obligationsOf(on: Day): Obligations {
  checkDay(on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) {
    return {
      outcome: 'not-in-force',
      appliesTo: null,
      onlyBenefitApplicants: false,
      obligations: [],
      sources: sourcesOutOfForce(on),
    }
  }
  // No condition: a list by day, the same for every client.
  if (on < reformOfInterviews) {
    return {
      outcome: 'in-force', appliesTo: 'unemployed-jobseeker', onlyBenefitApplicants: false,
      obligations: originally.map(([obligation, provision]) => ({ obligation, sources: cited(wording, provision) })),
      sources: cited(wording, '15 § 1 mom.'),
    }
  }
  const sources: readonly Source[] = [...cited(wording, '15 § 1 mom.'), '916/2012 2 luku 13 §']
  return {
    outcome: 'in-force',
    appliesTo: 'jobseeker', // Reading: the text, not the heading of the section (OP-30)
    onlyBenefitApplicants: true,
    obligations: later.map((obligation) => ({ obligation, sources })),
    sources,
  }
}

/** To 2022-05-01. The fourth kohta holds two duties; 15 § 2 mom. parts their consequences. */
const originally: readonly (readonly [Obligation['obligation'], Provision])[] = [
  ['seek-work-and-training', '15 § 1 mom. 1 kohta'],
  ['attend-interviews', '15 § 1 mom. 2 kohta'],
  ['take-part-in-plan', '15 § 1 mom. 3 kohta'],
  ['carry-out-plan', '15 § 1 mom. 4 kohta'],
  ['report', '15 § 1 mom. 4 kohta'],
  ['take-part-in-services', '15 § 1 mom. 5 kohta'],
]

const later: readonly Obligation['obligation'][] = [
  'seek-work-and-training',
  'take-part-in-assessment',
  'take-part-in-plan',
  'take-part-in-services',
  'report',
  'keep-contact-details-up-to-date',
]
