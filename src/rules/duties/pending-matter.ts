import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { dayBeforeAct, firstDayOfAct } from '../../act/time-in-force.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkRecord, day, flag, orWord, trialMunicipality } from '../fields.ts'
import { overCompletions } from './completions.ts'
import { refuseLaterThan } from './later.ts'
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
  checkRecord(
    matter,
    {
      since: day,
      benefit: flag,
      pendingAt: orWord(trialMunicipality, 'te-office'),
      suspended: flag,
      belongsToEmploymentAuthority: flag,
    },
    on,
  )
  refuseLaterThan(on, { since: matter.since })
  if (on < firstDayOfAct) return { ...nobody, outcome: 'not-in-force', missing: [], sources: sourcesOutOfForce(on) }
  const { answers, agree, missing } = overCompletions<Known, Handled>(
    matter,
    possible,
    (complete) => handlerOf(complete, on),
    ({ outcome, handledBy }) => [outcome, handledBy],
  )
  const one = agree ? answers[0] : undefined
  const sources = [...new Set(answers.flatMap((answer) => answer.sources))]
  if (one === undefined) return { ...nobody, outcome: 'unknown', missing, sources }
  return { ...one, rules: new Set(answers.map(({ rules }) => rules)).size === 1 ? one.rules : null, missing, sources }
}

type Known = { readonly [Name in keyof PendingMatter]-?: Exclude<PendingMatter[Name], undefined> }
type Handled = Omit<MatterHandler, 'missing'>

/** What the rule tells apart: before the Act and since, the TE office and any municipality. */
const possible = {
  since: [dayBeforeAct, firstDayOfAct], benefit: [true, false], pendingAt: ['te-office', '091'],
  suspended: [true, false], belongsToEmploymentAuthority: [true, false],
} as const

const nobody = { handledBy: null, rules: null } as const

function handlerOf({ since, benefit, pendingAt, suspended, belongsToEmploymentAuthority }: Known, on: Day): Handled {
  const wording = wordingOf(on)?.id
  const isOfMunicipality = pendingAt !== 'te-office'
  if (wording === undefined) return afterTheEnd(isOfMunicipality, belongsToEmploymentAuthority)
  if (since < firstDayOfAct) {
    // Reading: an application pending on 2021-03-01 stays with the TE office, under the rules before the Act (OP-26).
    if (benefit)
      return {
        outcome: 'handled',
        handledBy: 'te-office',
        rules: 'in-force-when-the-act-entered-into-force',
        sources: cited(wording, '24 § 2 mom.'),
      }
    if (!suspended || !isOfMunicipality)
      return { ...nobody, outcome: 'not-regulated', sources: cited(wording, '24 § 2 mom.') }
  }
  if (!suspended || !isOfMunicipality)
    return {
      ...nobody,
      outcome: 'no-transition',
      sources: cited(wording, '24 § 2 mom.', ...(wording === 'V0' ? [] : (['25 § 2 mom.'] as const))),
    }
  // Reading: also before 25 § existed the TE office handles it, since the municipality acts in its place (1 §).
  const sources = wording === 'V0' ? cited(wording, '1 §', '22 § 3 mom.') : cited(wording, '22 § 3 mom.', '25 § 2 mom.')
  return { outcome: 'handled', handledBy: 'te-office', rules: null, sources }
}

/** Reading: the employment authority stands in the place of the TE office of 25 § from 2025-01-01 (OP-27). */
function afterTheEnd(isOfMunicipality: boolean, belongs: boolean): Handled {
  const sources: readonly Source[] = [...(isOfMunicipality ? cited(lastWording, '25 § 2 mom.') : []), '383/2023 7 §']
  return isOfMunicipality || belongs
    ? { outcome: 'handled', handledBy: 'employment-authority', rules: null, sources }
    : { ...nobody, outcome: 'no-transition', sources }
}
