/** The cases that the Act tells apart in a plan drawn up with a jobseeker, and whom the plan binds in each. */
import { noticeAndPlansOfRequest } from '../../act/norms.ts'
import { isSince, type WordingId } from '../../act/wordings.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { flag, orWord, trialMunicipality, word } from '../fields.ts'
import { firstCase, underNorm, type Case, type Condition, type ConditionFields } from './conditions.ts'
import { cited, type Source } from './source.ts'

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

const ways = ['transfer-on-request', 'move', 'change-security', 'restart', 'suspension'] as const

const authority = /* @__PURE__ */ orWord(trialMunicipality, 'te-office')

export const fields = () => ({
  madeBy: authority, clientOf: authority, cameBy: word(...ways), forUnemployedJobseeker: flag, revised: flag,
})

interface PlanFacts extends Plan {
  /** Maker and authority of the client are the same; counts where both are municipalities. */
  readonly sameMunicipality?: boolean | undefined
}

type PlanCondition = Condition<PlanFacts>

export interface PlanCase extends Case<PlanFacts> {
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
    when: {
      op: 'allOf',
      id: 'plan-and-client-of-te-office',
      source: '24 § 3 mom.',
      of: [byTeOffice, clientOfTeOffice],
    },
    outcome: 'not-regulated',
    binds: null,
    reportTo: null,
    sources: (wording) => [isSince('V3', wording) ? '916/2012 2 luku 12 §' : '916/2012 2 luku 6 §'],
  },
  {
    // Reading: 3 mom. is for everyone directed to a municipality, whenever, not only for the stock of 1 mom.
    when: byTeOffice,
    outcome: 'binding',
    binds: 'client-of',
    reportTo: 'client-of',
    sources: (wording) => cited(wording, '24 § 3 mom.'),
  },
  {
    when: {
      op: 'allOf',
      id: 'plan-of-own-municipality',
      source: '9 § 1 mom.',
      of: [
        {
          op: 'otherThan',
          fact: 'clientOf',
          values: ['te-office'],
          id: 'client-of-municipality',
          source: '9 § 1 mom.',
        },
        { op: 'is', fact: 'sameMunicipality', value: true, id: 'plan-of-same-municipality', source: '9 § 1 mom.' },
      ],
    },
    outcome: 'binding',
    binds: 'client-of',
    reportTo: 'client-of',
    sources: (wording) =>
      cited(
        wording,
        '9 § 1 mom.',
        '9 § 2 mom.',
        ...(isSince('V3', wording)
          ? (['15 § 1 mom.', '916/2012 2 luku 13 §'] as const)
          : (['15 § 1 mom. 4 kohta'] as const))
      ),
  },
  {
    when: /* @__PURE__ */ underNorm(noticeAndPlansOfRequest, (source) => ({
      op: 'oneOf',
      fact: 'cameBy',
      values: ['transfer-on-request'],
      id: 'came-by-transfer-on-request',
      source,
    })),
    outcome: 'binding',
    binds: 'client-of',
    reportTo: 'client-of',
    sources: (wording) => cited(wording, noticeAndPlansOfRequest),
  },
  {
    when: {
      op: 'dated',
      wordings: [
        {
          appliesFrom: '2021-06-01',
          holds: {
            op: 'allOf',
            id: 'plan-after-suspension',
            source: '25 § 1 mom.',
            of: [
              { op: 'oneOf', fact: 'cameBy', values: ['suspension'], id: 'came-by-suspension', source: '25 § 1 mom.' },
              clientOfTeOffice,
              {
                op: 'is',
                fact: 'forUnemployedJobseeker',
                value: true,
                id: 'plan-for-unemployed-jobseeker',
                source: '25 § 1 mom.',
              },
            ],
          },
        },
      ],
    },
    outcome: 'binding',
    binds: 'te-office',
    reportTo: null,
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
export const caseDuringAct = /* @__PURE__ */ firstCase<Plan, PlanCase, PlanFacts>(duringAct, facts)
export const caseAfterAct = /* @__PURE__ */ firstCase<Plan, PlanCase, PlanFacts>(afterAct, facts)
