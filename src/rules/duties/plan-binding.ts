import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { noticeAndPlansOfRequest } from '../../act/norms.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkRecord, flag, orWord, trialMunicipality, word } from '../fields.ts'
import { overCompletions } from './completions.ts'
import { cited, lastWording, reformOfInterviews, type Source } from './source.ts'

/** The code of a trial municipality, or the TE office. */
export type PlanMaker = TrialMunicipalityCode | 'te-office' | (string & {})

/** How a person came to the authority after the one that made the plan. */
export type WayToAuthority = 'transfer-on-request' | 'move' | 'change-security' | 'restart' | 'suspension'

/** A plan of 9 § or one in its place; what is absent is unknown. */
export interface Plan {
  /** Who made it with the person. */
  readonly madeBy?: PlanMaker | undefined
  /** Whose client the person is on the day asked about; counts to 2024-12-31. */
  readonly clientOf?: PlanMaker | undefined
  /**
   * How the person came to `clientOf`, where a municipality made the plan and another authority serves; counts to
   * 2024-12-31.
   */
  readonly cameBy?: WayToAuthority | undefined
  /** It was made for an unemployed jobseeker: 25 § 1 mom. speaks of no other plan. */
  readonly forUnemployedJobseeker?: boolean | undefined
  readonly revised?: boolean | undefined
}

/** Whom a plan binds on a day. */
export interface PlanBinding {
  /** `not-regulated`: neither this Act nor Act 383/2023 says whom such a plan binds. */
  readonly outcome: 'binding' | 'revised' | 'not-regulated' | 'unknown' | 'not-in-force'
  /**
   * The client and the authority; empty where nobody is bound, null where it is unknown or not regulated. Given also
   * where it is unknown only whether the plan has been revised: they are bound until then.
   */
  readonly binds: readonly ['client', PlanMaker | 'employment-authority'] | readonly [] | null
  readonly until: 'revised' | null
  /** To whom the jobseeker reports on what was agreed; null where the Act does not say. */
  readonly reportTo: PlanMaker | null
  readonly missing: readonly (keyof Plan)[]
  readonly sources: readonly Source[]
}

/**
 * Decides whom a plan drawn up with a jobseeker binds after the person has come to the trial, gone to another
 * authority, or the trial has ended.
 *
 * @param plan who made it, whose client the person is, how the person came there, whether it has been revised
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `binding` with the client and the authority, from 2025-01-01 `employment-authority`; `revised`;
 * `not-regulated` for a plan on which the Act is silent (a move, a transfer back, a plan between the person and the TE
 * office alone); `unknown`; `not-in-force` before 2021-03-01
 * @throws {@link InputError} for an authority that is neither a trial municipality nor the TE office, or another bad
 * value
 *
 * Source: 1269/2020 5 § 6 mom. (from 2023-01-01 8 mom.), 9 §, 24 § 3 mom., 25 § 1 mom.
 *
 * @example
 * ```ts
 * import { planBinding } from 'kuntakokeilu/duties'
 * planBinding({ madeBy: 'te-office', clientOf: '837', revised: false }, '2021-04-20').binds //=> ['client', '837']
 * const plan = { madeBy: '837', clientOf: 'te-office', revised: false } as const
 * planBinding({ ...plan, cameBy: 'transfer-on-request' }, '2021-09-10').reportTo //=> 'te-office'
 * planBinding({ ...plan, cameBy: 'move' }, '2021-09-10').outcome //=> 'not-regulated'
 * planBinding({ ...plan, forUnemployedJobseeker: true }, '2025-01-15').binds //=> ['client', 'employment-authority']
 * ```
 */
export function planBinding(plan: Plan, on: Day): PlanBinding {
  checkRecord(plan, {
    madeBy: orWord(trialMunicipality, 'te-office'), clientOf: orWord(trialMunicipality, 'te-office'),
    cameBy: word(...ways), forUnemployedJobseeker: flag, revised: flag,
  }, on)
  if (on < firstDayOfAct) return { ...nobody, outcome: 'not-in-force', missing: [], sources: sourcesOutOfForce(on) }
  const someone = [
    'te-office',
    ...[plan.madeBy, plan.clientOf].filter((authority) => authority !== undefined),
    ...municipalities,
  ]
  const { answers, agree, missing } = overCompletions<Made, Bond>(
    plan,
    { madeBy: someone, clientOf: someone, cameBy: ways, forUnemployedJobseeker: [true, false] },
    (made) => bondOf(made, on),
    ({ sources: _sources, ...bond }) => bond,
  )
  const bond = agree ? answers[0] : undefined
  const sources = [...new Set(answers.flatMap((answer) => answer.sources))]
  if (plan.revised === true) return { ...nobody, outcome: 'revised', binds: [], missing: [], sources }
  if (plan.revised === undefined)
    return { ...(bond ?? nobody), outcome: 'unknown', missing: [...missing, 'revised'], sources }
  return bond ? { ...bond, missing, sources } : { ...nobody, outcome: 'unknown', missing, sources }
}

const ways = ['transfer-on-request', 'move', 'change-security', 'restart', 'suspension'] as const
/** Two of the trial, whichever: one can have made the plan and the other have the client. */
const municipalities: readonly TrialMunicipalityCode[] = ['091', '837']
const nobody = { binds: null, until: null, reportTo: null } as const

type Made = { readonly [Name in Exclude<keyof Plan, 'revised'>]-?: Exclude<Plan[Name], undefined> }
type Bond = Omit<PlanBinding, 'missing' | 'outcome'> & { readonly outcome: 'binding' | 'not-regulated' }

const bound = (
  authority: PlanMaker | 'employment-authority',
  reportTo: PlanMaker | null,
  sources: readonly Source[],
): Bond => ({ outcome: 'binding', binds: ['client', authority], until: 'revised', reportTo, sources })
const silent = (sources: readonly Source[]): Bond => ({ ...nobody, outcome: 'not-regulated', sources })

function bondOf({ madeBy, clientOf, cameBy, forUnemployedJobseeker }: Made, on: Day): Bond {
  const wording = wordingOf(on)?.id
  if (wording === undefined) return afterTheEnd(madeBy !== 'te-office' && forUnemployedJobseeker)
  const ofOtherAct = on < reformOfInterviews
  if (madeBy === 'te-office') {
    if (clientOf === 'te-office') return silent([ofOtherAct ? '916/2012 2 luku 6 §' : '916/2012 2 luku 12 §'])
    // Reading: 3 mom. is for everyone directed to a municipality, whenever, not only for the stock of 1 mom.
    return bound(clientOf, clientOf, cited(wording, '24 § 3 mom.'))
  }
  if (clientOf === madeBy) {
    const reporting = ofOtherAct
      ? cited(wording, '15 § 1 mom. 4 kohta')
      : [...cited(wording, '15 § 1 mom.'), '916/2012 2 luku 13 §' as const]
    return bound(madeBy, madeBy, [...cited(wording, '9 § 1 mom.', '9 § 2 mom.'), ...reporting])
  }
  if (wording !== 'V0' && cameBy === 'transfer-on-request') {
    return bound(clientOf, clientOf, cited(wording, noticeAndPlansOfRequest))
  }
  if (wording !== 'V0' && cameBy === 'suspension' && clientOf === 'te-office' && forUnemployedJobseeker) {
    return bound('te-office', null, cited(wording, '25 § 1 mom.'))
  }
  return silent(cited(wording, '9 § 2 mom.'))
}

/**
 * Reading: 25 § binds the TE office, of which nothing is left in 2025; the employment authority stands in its place
 * (OP-27). "Until revised under 916/2012 2 luku 6 §" is a stale reference: under the rules on revising a plan (OP-17).
 */
function afterTheEnd(isCovered: boolean): Bond {
  const sources = cited(lastWording, '25 § 1 mom.')
  return isCovered ? bound('employment-authority', null, [...sources, '383/2023 5 §', '383/2023 7 §']) : silent(sources)
}
