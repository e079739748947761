import type { Day } from '../../calendar/day.ts'
import type { Provision } from '../../act/provisions.ts'
import { wordingOf } from '../../act/wordings.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkRecord, word } from '../fields.ts'
import { cited, reformOfInterviews, type Source } from './source.ts'

/** A breach of a duty of a jobseeker who is a client of a municipality. */
export type Breach =
  | 'interview-not-attended'
  | 'plan-not-drawn-up'
  | 'plan-not-carried-out'
  | 'plan-not-reported'
  | 'service-not-attended'
  | 'refusal-of-work-offered-by-municipality'
  | 'not-seeking-work'
  | 'initial-mapping-not-attended'
  /** By wrong or incomplete information, or in a like way, the client caused that no job-search discussion was held. */
  | 'discussion-prevented'

/** Which provision decides what follows from a breach. */
export interface Consequence {
  /** `not-existing`: on this day no provision makes the conduct a breach. */
  readonly outcome: 'referred' | 'not-existing' | 'not-in-force'
  /** The provision of another act to which 15 § refers; `1290/2002` where it refers to the act as a whole. */
  readonly consequenceProvision: string | null
  /** What follows; null where 15 § itself does not say it. */
  readonly effect: 'end of the validity of the job search' | null
  /** The provision on the written reminder (muistutus) that applies to the municipality; null before there was one. */
  readonly reminder: Source | null
  /** The provision with the duties; null where they stand in 15 § itself. */
  readonly duties: Source | null
  /** What work or a service of the municipality counts as; null where the Act does not say it. */
  readonly treatedAs: 'work offered by the TE office' | 'service offered by the TE office' | null
  /** Whose breaches 15 § speaks of. */
  readonly appliesTo: 'unemployed-jobseeker' | 'jobseeker' | null
  readonly sources: readonly Source[]
}

/**
 * Decides which provision settles the consequence of a breach of a duty of a municipality's client. What that
 * provision says is not encoded.
 *
 * @param breach a word of {@link Breach}
 * @param on the day of the breach, `YYYY-MM-DD`
 * @returns `referred` with the provision, and with effect, reminder, duties and treatment where the Act names them;
 * `not-existing` for `discussion-prevented` before 2024-09-01; `not-in-force` before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for another word, or a day that does not exist
 *
 * Source: 1269/2020 8 § 2 mom., 15 §; from 2024-09-01 1290/2002 2 a luku 9 § 1 mom. 1 a kohta (438/2024), which is
 * temporary and names no authority, so that it reaches clients of a municipality, too.
 *
 * @example
 * ```ts
 * import { consequenceOf } from 'kuntakokeilu/duties'
 * consequenceOf('interview-not-attended', '2022-05-01').consequenceProvision //=> '916/2012 2 luku 1 § 2 mom.'
 * consequenceOf('interview-not-attended', '2022-05-02').consequenceProvision //=> '1290/2002 2 a luku 9-14 and 14 a §'
 * ```
 */
export function consequenceOf(breach: Breach, on: Day): Consequence {
  checkRecord({ breach: breach ?? null }, { breach: word(...Object.keys(originally), 'discussion-prevented') }, on)
  const wording = wordingOf(on)?.id
  if (wording === undefined)
    return {
      outcome: 'not-in-force',
      consequenceProvision: null,
      ...unsaid,
      appliesTo: null,
      sources: sourcesOutOfForce(on),
    }
  // No condition: the breach is the question itself, and the rest is a look-up by day.
  if (breach === 'discussion-prevented' && on < '2024-09-01') {
    const sources = cited(wording, '15 § 1 mom.', '15 § 2 mom.')
    return { outcome: 'not-existing', consequenceProvision: null, ...unsaid, appliesTo: null, sources }
  }
  if (breach !== 'discussion-prevented' && on < reformOfInterviews) {
    const { by, ...consequence } = originally[breach]
    return {
      outcome: 'referred',
      ...unsaid,
      ...consequence,
      appliesTo: 'unemployed-jobseeker',
      sources: cited(wording, ...by),
    }
  }
  /**
   * Reading: the jobseeker of the text, although the heading still says unemployed jobseeker (OP-30).
   *
   * Reading: initial mapping is named no more; it falls under the general reference, which has in it all that decided
   * before.
   */
  const appliesTo = 'jobseeker'
  const isWork = breach === 'refusal-of-work-offered-by-municipality'
  return {
    outcome: 'referred',
    consequenceProvision: special[breach] ?? '1290/2002 2 a luku 9-14 and 14 a §',
    effect: null,
    reminder: '916/2012 2 luku 15 §',
    duties: '916/2012 2 luku 13 §',
    treatedAs: isWork ? 'work offered by the TE office' : null,
    appliesTo,
    sources: cited(wording, '8 § 2 mom.', '15 § 1 mom.', '15 § 2 mom.'),
  }
}

const unsaid = { effect: null, reminder: null, duties: null, treatedAs: null } as const

type Original = Pick<Consequence, 'consequenceProvision'> &
  Partial<Pick<Consequence, 'effect' | 'treatedAs'>> & { readonly by: readonly Provision[] }

const onPlans = '1290/2002 2 luku 14 § 3 mom. and 2 a luku 9-11, 13 a and 14 §'

/** From 2022-05-02, the breaches with a provision of their own; the others fall under the general reference. */
const special: Readonly<Partial<Record<Breach, string>>> = {
  'refusal-of-work-offered-by-municipality': '1290/2002 2 a luku 9 § 1 mom. 6 kohta',
  'discussion-prevented': '1290/2002 2 a luku 9 § 1 mom. 1 a kohta (438/2024)',
}

/** To 2022-05-01. */
const originally: Readonly<Record<Exclude<Breach, 'discussion-prevented'>, Original>> = {
  'interview-not-attended': {
    consequenceProvision: '916/2012 2 luku 1 § 2 mom.',
    effect: 'end of the validity of the job search',
    by: ['15 § 1 mom. 2 kohta', '15 § 2 mom.'],
  },
  'plan-not-drawn-up': { consequenceProvision: onPlans, by: ['15 § 1 mom. 3 kohta', '15 § 2 mom.', '15 § 3 mom.'] },
  'plan-not-carried-out': { consequenceProvision: onPlans, by: ['15 § 1 mom. 4 kohta', '15 § 2 mom.', '15 § 3 mom.'] },
  'plan-not-reported': {
    consequenceProvision: '916/2012 2 luku 1 § 2 mom.',
    effect: 'end of the validity of the job search',
    by: ['15 § 1 mom. 4 kohta', '15 § 2 mom.'],
  },
  'service-not-attended': {
    consequenceProvision: '1290/2002 2 a luku 12 §',
    treatedAs: 'service offered by the TE office',
    by: ['15 § 1 mom. 5 kohta', '15 § 2 mom.', '15 § 3 mom.'],
  },
  'refusal-of-work-offered-by-municipality': {
    consequenceProvision: '1290/2002',
    treatedAs: 'work offered by the TE office',
    by: ['15 § 1 mom. 1 kohta', '15 § 2 mom.', '15 § 3 mom.', '15 § 4 mom.'],
  },
  'not-seeking-work': { consequenceProvision: '1290/2002', by: ['15 § 1 mom. 1 kohta', '15 § 2 mom.'] },
  'initial-mapping-not-attended': { consequenceProvision: '1290/2002 2 a luku 9, 10 and 14 §', by: ['15 § 3 mom.'] },
}
