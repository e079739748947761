import type { Day } from '../../calendar/day.ts'
import { isFrom, wordingOf, type WordingId } from '../../act/wordings.ts'
import { noticeAndPlansOfRequest } from '../../act/norms.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkRecord, flag, orWord, trialMunicipality, word } from '../fields.ts'
import { firstCase, underNorm, type Case, type Condition, type ConditionFields } from './conditions.ts'
import { cited, lastWording, type Source } from './source.ts'

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
  checkRecord(plan, fields(), on)
  if (on < firstDayOfAct) return { ...nobody, outcome: 'not-in-force', missing: [], sources: sourcesOutOfForce(on) }
  const wording = wordingOf(on)?.id
  const { clientOf, revised } = plan
  /** What is compared where several cases are possible; where the client's authority is unknown, no two are the same. */
  const bondOf = (row: PlanCase): string =>
    `${row.outcome} ${row.binds === 'client-of' ? (clientOf ?? duringAct.indexOf(row)) : row.binds} ${row.reportTo}`
  const { rows, missing } = (wording ? caseDuringAct : caseAfterAct)(plan, on, bondOf)
  const sources = [...new Set(rows.flatMap((row) => row.sources(wording ?? lastWording)))]
  if (revised === true) return { ...nobody, outcome: 'revised', binds: [], missing: [], sources }
  const bond = new Set(rows.map(bondOf)).size === 1 && rows[0] ? bondIn(rows[0], clientOf) : undefined
  if (revised === undefined) {
    return { ...(bond ?? nobody), outcome: 'unknown', missing: [...missing, 'revised'], sources }
  }
  return { ...(bond ?? { ...nobody, outcome: 'unknown' }), missing, sources }
}

const nobody = { binds: null, until: null, reportTo: null } as const

/** A bond as the answer gives it; undefined where the authority is unknown. */
function bondIn(
  { outcome, binds, reportTo }: PlanCase, clientOf: PlanMaker | undefined,
): Pick<PlanBinding, 'outcome' | 'binds' | 'until' | 'reportTo'> | undefined {
  if (binds === null) return { ...nobody, outcome }
  const authority = binds === 'client-of' ? clientOf : binds
  if (authority === undefined) return undefined
  return { outcome, binds: ['client', authority], until: 'revised', reportTo: reportTo === 'client-of' ? authority : null }
}

const ways = ['transfer-on-request', 'move', 'change-security', 'restart', 'suspension'] as const

const authority = /* @__PURE__ */ orWord(trialMunicipality, 'te-office')

const fields = () => ({
  madeBy: authority, clientOf: authority, cameBy: word(...ways), forUnemployedJobseeker: flag, revised: flag,
})

interface PlanFacts extends Plan {
  /** Maker and authority of the client are the same; counts where both are municipalities. */
  readonly sameMunicipality?: boolean | undefined
}

type PlanCondition = Condition<PlanFacts>

interface PlanCase extends Case<PlanFacts> {
  readonly outcome: 'binding' | 'not-regulated'
  /** Beside the client: the authority whose client the person is, or another; null for nobody. */
  readonly binds: 'client-of' | 'te-office' | 'employment-authority' | null
  readonly reportTo: 'client-of' | null
  readonly sources: (wording: WordingId) => readonly Source[]
}

const byTeOffice: PlanCondition = {
  op: 'oneOf', fact: 'madeBy', values: ['te-office'], id: 'plan-of-te-office', source: '24 § 3 mom.',
}
const clientOfTeOffice: PlanCondition = {
  op: 'oneOf', fact: 'clientOf', values: ['te-office'], id: 'client-of-te-office', source: '24 § 3 mom.',
}

/** In order: each case presupposes that none before it is given. */
export const duringAct: readonly PlanCase[] = [
  {
    when: { op: 'allOf', id: 'plan-and-client-of-te-office', source: '24 § 3 mom.', of: [byTeOffice, clientOfTeOffice] },
    outcome: 'not-regulated', binds: null, reportTo: null,
    sources: (wording) => [isFrom('V3', wording) ? '916/2012 2 luku 12 §' : '916/2012 2 luku 6 §'],
  },
  {
    // Reading: 3 mom. is for everyone directed to a municipality, whenever, not only for the stock of 1 mom.
    when: byTeOffice,
    outcome: 'binding', binds: 'client-of', reportTo: 'client-of',
    sources: (wording) => cited(wording, '24 § 3 mom.'),
  },
  {
    when: {
      op: 'allOf', id: 'plan-of-own-municipality', source: '9 § 1 mom.',
      of: [
        {
          op: 'otherThan', fact: 'clientOf', values: ['te-office'],
          id: 'client-of-municipality', source: '9 § 1 mom.',
        },
        { op: 'is', fact: 'sameMunicipality', value: true, id: 'plan-of-same-municipality', source: '9 § 1 mom.' },
      ],
    },
    outcome: 'binding', binds: 'client-of', reportTo: 'client-of',
    sources: (wording) => cited(wording, '9 § 1 mom.', '9 § 2 mom.', ...(isFrom('V3', wording)
      ? (['15 § 1 mom.', '916/2012 2 luku 13 §'] as const)
      : (['15 § 1 mom. 4 kohta'] as const))),
  },
  {
    when: /* @__PURE__ */ underNorm(noticeAndPlansOfRequest, (source) => ({
      op: 'oneOf', fact: 'cameBy', values: ['transfer-on-request'], id: 'came-by-transfer-on-request', source,
    })),
    outcome: 'binding', binds: 'client-of', reportTo: 'client-of',
    sources: (wording) => cited(wording, noticeAndPlansOfRequest),
  },
  {
    when: {
      op: 'dated',
      wordings: [{
        appliesFrom: '2021-06-01',
        holds: {
          op: 'allOf', id: 'plan-after-suspension', source: '25 § 1 mom.',
          of: [
            { op: 'oneOf', fact: 'cameBy', values: ['suspension'], id: 'came-by-suspension', source: '25 § 1 mom.' },
            clientOfTeOffice,
            {
              op: 'is', fact: 'forUnemployedJobseeker', value: true,
              id: 'plan-for-unemployed-jobseeker', source: '25 § 1 mom.',
            },
          ],
        },
      }],
    },
    outcome: 'binding', binds: 'te-office', reportTo: null,
    sources: (wording) => cited(wording, '25 § 1 mom.'),
  },
  { outcome: 'not-regulated', binds: null, reportTo: null, sources: (wording) => cited(wording, '9 § 2 mom.') },
]

/**
 * Reading: 25 § binds the TE office, of which nothing is left in 2025; the employment authority stands in its place
 * (OP-27). "Until revised under 916/2012 2 luku 6 §" is a stale reference: under the rules on revising a plan (OP-17).
 */
export const afterAct: readonly PlanCase[] = [
  {
    when: {
      op: 'allOf', id: 'plan-of-municipality-for-unemployed-jobseeker', source: '25 § 1 mom.',
      of: [
        {
          op: 'otherThan', fact: 'madeBy', values: ['te-office'],
          id: 'plan-of-municipality', source: '25 § 1 mom.',
        },
        {
          op: 'is', fact: 'forUnemployedJobseeker', value: true,
          id: 'plan-for-unemployed-jobseeker', source: '25 § 1 mom.',
        },
      ],
    },
    outcome: 'binding', binds: 'employment-authority', reportTo: null,
    sources: (wording) => cited(wording, '25 § 1 mom.', '383/2023 5 §', '383/2023 7 §'),
  },
  { outcome: 'not-regulated', binds: null, reportTo: null, sources: (wording) => cited(wording, '25 § 1 mom.') },
]

/** In the order in which they are named as missing. */
const facts: ConditionFields<Plan> = () => ({
  madeBy: authority,
  clientOf: authority,
  sameMunicipality: {
    ...flag, from: ['madeBy', 'clientOf'],
    read: ({ madeBy, clientOf }) => (madeBy && clientOf ? madeBy === clientOf : undefined),
  },
  cameBy: word(...ways),
  forUnemployedJobseeker: flag,
})
const caseDuringAct = /* @__PURE__ */ firstCase<Plan, PlanCase, PlanFacts>(duringAct, facts)
const caseAfterAct = /* @__PURE__ */ firstCase<Plan, PlanCase, PlanFacts>(afterAct, facts)
