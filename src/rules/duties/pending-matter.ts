import type { Day } from '../../calendar/day.ts'
import { wordingOf, type WordingId } from '../../act/wordings.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkNotLater, checkRecord, day, flag, orWord, trialMunicipality } from '../fields.ts'
import { firstCase, type Case, type Condition } from './conditions.ts'
import { cited, lastWording, type Source } from './source.ts'

/** A matter that is pending on the day asked about; what is absent is unknown. */
export interface PendingMatter {
  /** Since when; counts to 2024-12-31. */
  readonly since?: Day | undefined
  /** It concerns a benefit; counts for a matter that was pending when the Act entered into force. */
  readonly benefit?: boolean | undefined
  /** The code of the municipality whose decision it concerns, or the TE office. */
  readonly pendingAt?: TrialMunicipalityCode | 'te-office' | (string & {}) | undefined
  /** The municipality's activity is suspended in this matter (22 § 3 mom.); counts to 2024-12-31. */
  readonly suspended?: boolean | undefined
  /** It belongs to an employment authority of Act 380/2023; counts from 2025-01-01 for a matter of the TE office. */
  readonly belongsToEmploymentAuthority?: boolean | undefined
}

/** Who handles a pending matter. */
export interface MatterHandler {
  /**
   * `no-transition`: no transitional provision moves the matter. `not-regulated`: something happened on which none
   * speaks.
   */
  readonly outcome: 'handled' | 'no-transition' | 'not-regulated' | 'unknown' | 'not-in-force'
  readonly handledBy: 'te-office' | 'employment-authority' | null
  /** The rules by which it is decided, where the transition says so; null also where it is open which of them. */
  readonly rules: 'in-force-when-the-act-entered-into-force' | null
  readonly missing: readonly (keyof PendingMatter)[]
  readonly sources: readonly Source[]
}

/**
 * Decides who handles a matter that was pending when the trial began, when a municipality's activity was suspended, or
 * when the Act ended.
 *
 * @param matter since when and where it is pending, and what it concerns
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `handled` with the authority; `no-transition`; `not-regulated` for what is no benefit and older than the
 * Act; `unknown`; `not-in-force` before 2021-03-01
 * @throws {@link InputError} for a value that a field cannot have, a day after the day asked about, or an unknown field
 *
 * Source: 1269/2020 24 § 2 mom., 25 § 2 mom.; 383/2023 7 §.
 *
 * @example
 * ```ts
 * import { pendingMatter } from 'kuntakokeilu/duties'
 * pendingMatter({ benefit: true, since: '2021-02-20' }, '2021-03-20').handledBy //=> 'te-office'
 * pendingMatter({ pendingAt: '837', since: '2024-12-10' }, '2025-01-02').handledBy //=> 'employment-authority'
 * ```
 */
export function pendingMatter(matter: PendingMatter, on: Day): MatterHandler {
  checkRecord(matter, fields(), on)
  checkNotLater({ since: matter.since }, on)
  if (on < firstDayOfAct) return { ...nobody, outcome: 'not-in-force', missing: [], sources: sourcesOutOfForce(on) }
  const wording = wordingOf(on)?.id
  const { rows, missing } = (wording ? caseDuringAct : caseAfterAct)(matter, on, handlerOf)
  const sources = [...new Set(rows.flatMap((row) => row.sources(wording ?? lastWording)))]
  const [first] = rows
  if (first === undefined || new Set(rows.map(handlerOf)).size > 1) {
    return { ...nobody, outcome: 'unknown', missing, sources }
  }
  const { outcome, handledBy, rules } = first
  return { outcome, handledBy, rules: rows.every((row) => row.rules === rules) ? rules : null, missing, sources }
}

const nobody = { handledBy: null, rules: null } as const

const fields = () => ({
  since: day,
  benefit: flag,
  pendingAt: orWord(trialMunicipality, 'te-office'),
  suspended: flag,
  belongsToEmploymentAuthority: flag,
})

type MatterCondition = Condition<PendingMatter>

interface MatterCase extends Case<PendingMatter>, Pick<MatterHandler, 'outcome' | 'handledBy' | 'rules'> {
  readonly sources: (wording: WordingId) => readonly Source[]
}

/** What is compared where several cases are possible. */
const handlerOf = ({ outcome, handledBy }: MatterCase): string => `${outcome} ${handledBy}`

const olderThanAct: MatterCondition = {
  op: 'not', id: 'matter-older-than-act', source: '24 § 2 mom.',
  of: [{ op: 'onOrAfter', fact: 'since', day: firstDayOfAct, id: 'pending-since-trial', source: '24 § 2 mom.' }],
}

/** Reading: an application pending on 2021-03-01 stays with the TE office, under the rules before the Act (OP-26). */
const benefitPendingAtStart: MatterCondition = {
  op: 'allOf', id: 'benefit-pending-at-start', source: '24 § 2 mom.',
  of: [olderThanAct, { op: 'is', fact: 'benefit', value: true, id: 'matter-of-benefit', source: '24 § 2 mom.' }],
}

const ofMunicipality: MatterCondition = {
  op: 'otherThan', fact: 'pendingAt', values: ['te-office'], id: 'pending-at-municipality', source: '25 § 2 mom.',
}

export const ofSuspendedMunicipality: MatterCondition = {
  op: 'allOf', id: 'matter-of-suspended-municipality', source: '22 § 3 mom.',
  of: [
    ofMunicipality,
    { op: 'is', fact: 'suspended', value: true, id: 'municipality-suspended', source: '22 § 3 mom.' },
  ],
}

export const duringAct: readonly MatterCase[] = [
  {
    when: benefitPendingAtStart,
    outcome: 'handled', handledBy: 'te-office', rules: 'in-force-when-the-act-entered-into-force',
    sources: (wording) => cited(wording, '24 § 2 mom.'),
  },
  {
    when: ofSuspendedMunicipality,
    outcome: 'handled', handledBy: 'te-office', rules: null,
    // Reading: also before 25 § existed the TE office handles it, since the municipality acts in its place (1 §).
    sources: (wording) =>
      wording === 'V0' ? cited(wording, '1 §', '22 § 3 mom.') : cited(wording, '22 § 3 mom.', '25 § 2 mom.'),
  },
  { when: olderThanAct, outcome: 'not-regulated', ...nobody, sources: (wording) => cited(wording, '24 § 2 mom.') },
  {
    outcome: 'no-transition', ...nobody,
    sources: (wording) =>
      wording === 'V0' ? cited(wording, '24 § 2 mom.') : cited(wording, '24 § 2 mom.', '25 § 2 mom.'),
  },
]

/** Reading: the employment authority stands in the place of the TE office of 25 § from 2025-01-01 (OP-27). */
export const afterAct: readonly MatterCase[] = [
  {
    when: ofMunicipality,
    outcome: 'handled', handledBy: 'employment-authority', rules: null,
    sources: (wording) => cited(wording, '25 § 2 mom.', '383/2023 7 §'),
  },
  {
    when: {
      op: 'is', fact: 'belongsToEmploymentAuthority', value: true,
      id: 'belongs-to-employment-authority', source: '383/2023 7 §',
    },
    outcome: 'handled', handledBy: 'employment-authority', rules: null,
    sources: () => ['383/2023 7 §'],
  },
  { outcome: 'no-transition', ...nobody, sources: () => ['383/2023 7 §'] },
]

const caseDuringAct = /* @__PURE__ */ firstCase<PendingMatter, MatterCase>(duringAct, fields)
const caseAfterAct = /* @__PURE__ */ firstCase<PendingMatter, MatterCase>(afterAct, fields)
