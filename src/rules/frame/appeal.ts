/** Whether a decision can be appealed, and where: 17 § 2 mom., 22 § 4 and 6 mom., 916/2012 14 luku. */
import { cite } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { isSince, wordingOf, type WordingId } from '../../act/wordings.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import { dayAfterAct } from '../../act/time-in-force.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { trialMunicipalities } from '../../areas/places.ts'
import type { Texts } from '../../texts/language.ts'
import { truthOf, type Condition } from '../duties/conditions.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { flag } from '../fields.ts'
import { citeSource } from '../tasks/sources.ts'
import { checkDecision, placeOn, roads, type DecisionToAppeal, type Road } from './appealed-decisions.ts'

/** The answer of {@link appealAgainst}. */
export interface Appeal {
  /** `not-existing`: there was no such decision on the day. */
  readonly outcome: 'appealable' | 'not-appealable' | 'no-provision' | 'unknown' | 'not-existing' | 'not-in-force'
  /** With `not-existing`: the first day on which there could be such a decision. */
  readonly existsFrom?: Day
  /** Who decides the appeal; null where none of the encoded provisions says so. */
  readonly to: 'social-security-appeal-board' | 'administrative-court' | null
  /** Where it can go on from there, and not further. */
  readonly furtherTo: 'insurance-court' | null
  /**
   * To whom the letter of appeal is delivered: the body that decided. Null where nothing says so, or that body is
   * unknown.
   */
  readonly deliverTo: TrialMunicipalityCode | 'te-office' | null
  /** Days in which to appeal; null where none of the encoded provisions says so. */
  readonly days: 30 | null
  /** The decision to appeal against instead. */
  readonly instead: 'kela-or-fund-decision' | null
  /** The glitch of numbering in 17 § 2 mom. from 2023-01-01, for the decisions that it concerns. */
  readonly note: Texts | null
  /** The absent fields on which outcome or addressee turn. */
  readonly missing: readonly ('decidedBy' | 'refusedOnExpediency' | 'excludedByChapter14')[]
  readonly sources: readonly string[]
}

const glitch: Texts = /* @__PURE__ */ deepFreeze({
  fi: '17 §:n 2 momentissa viitataan edelleen 5 §:n 4 ja 5 momenttiin; 1.1.2023 alkaen viittauksen tulkitaan tarkoittavan 6 ja 7 momenttia (laki 671/2022). Avointa on, voiko uuden 4 momentin mukaiseen takaisinsiirtoon hakea muutosta.',
  sv: 'I 17 § 2 mom. hänvisas fortfarande till 5 § 4 och 5 mom.; från och med den 1 januari 2023 tolkas hänvisningen så att den avser 6 och 7 mom. (lag 671/2022). Om överföringen tillbaka enligt det nya 4 mom. kan överklagas är en öppen fråga.',
  en: 'Section 17, subsection 2 still refers to section 5, subsections 4 and 5; from 1 January 2023 the reference is read as subsections 6 and 7 (Act 671/2022). Whether the transfer back of the new subsection 4 can be appealed is open.',
})

/**
 * Decides whether a decision can be appealed, to whom, where the letter goes and in how many days; 916/2012 14 luku
 * only as far as it is known, from its wording of 422/2021 (2021-06-01) on.
 *
 * The body that decided handles a letter about expense compensation or registration as a claim for revision first, and
 * forwards what it cannot correct within 30 days from the end of the time for appeal.
 *
 * Reading: from 2023-01-01 the reference of 17 § 2 mom. to 5 § 4 and 5 mom. means 6 and 7 mom. (OP-04); whether the
 * transfer back of the new 4 mom. can be appealed is `unknown`. Reading: the Act has no provision on appeal against not
 * transferring a person (OP-16).
 *
 * @param decision the decision; the field `decision` is required, another absent field is unknown
 * @param on the day of the decision, `YYYY-MM-DD`
 * @returns `appealable`; `not-appealable`, for a statement with the decision to appeal against `instead`;
 * `no-provision` where the Act has none (general administrative law can differ); `unknown` with the absent fields on
 * which it turns, with none where the law itself is open; `not-existing` with `existsFrom` before there were such
 * decisions; `not-in-force` before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} without `decision`, for an unknown field, a value it cannot hold or a day that does not
 * exist; for an authority or a provision that is not that of the decision (`conflicting`)
 *
 * Source: 1269/2020 17 § 2 mom. (original; 421/2021) and 22 § 4 and 6 mom.; 916/2012 14 luku 1-2 §.
 *
 * @example
 * ```ts
 * import { appealAgainst } from 'kuntakokeilu/duties'
 * const refusal = { decision: 'discretionary-expense-compensation', decidedBy: '853' } as const
 * appealAgainst({ ...refusal, refusedOnExpediency: false }, '2021-07-01').deliverTo //=> '853'
 * appealAgainst({ ...refusal, refusedOnExpediency: true }, '2021-07-01').outcome //=> 'not-appealable'
 * appealAgainst(refusal, '2021-07-01').missing //=> ['refusedOnExpediency']
 * appealAgainst({ decision: 'labour-policy-statement' }, '2021-11-01').instead //=> 'kela-or-fund-decision'
 * appealAgainst({ decision: 'leaving-untransferred' }, '2021-11-01').outcome //=> 'no-provision'
 * ```
 */
export function appealAgainst(decision: DecisionToAppeal, on: Day): Appeal {
  checkDecision(decision, on)
  const kind: Road = roads[decision.decision]
  const wording = wordingOf(on)?.id
  if (wording === undefined) {
    const afterTheEnd = on < dayAfterAct ? [] : ['383/2023 12 §']
    return answer('not-in-force', [...sourcesOutOfForce(on), ...afterTheEnd])
  }
  const { begins } = kind
  if (begins && on < begins.from) {
    const first = wordingOf(begins.from)?.id ?? wording
    return answer('not-existing', [citeSource(begins.source, first)], { existsFrom: begins.from })
  }
  return onRoad(decision, kind, on, wording)
}

const answer = (outcome: Appeal['outcome'], sources: readonly string[], more: Partial<Appeal> = {}): Appeal => ({
  outcome,
  to: null,
  furtherTo: null,
  deliverTo: null,
  days: null,
  instead: null,
  note: null,
  missing: [],
  sources,
  ...more,
})

/** An answer for each road; `act` is 17 § 2 mom. as it reads on the day. */
function onRoad(decision: DecisionToAppeal, kind: Road, on: Day, wording: WordingId): Appeal {
  const act = cite('17 § 2 mom.', wording)
  const place = placeOn(kind, on)
  const under = place ? [cite(place, wording)] : []
  const renumbered = isSince('V7', wording) && kind.norm ? { note: glitch } : {}
  switch (kind.road) {
    case 'chapter-14':
      return byChapter14(decision, act, on)
    case 'expense-compensation':
      return on < '2021-06-01' ? byChapter14(decision, act, on) : unlessOnExpediency(decision, act, on)
    case 'registration':
      return on < '2022-05-02' ? byChapter14(decision, act, on) : toAppealBoard(decision, act)
    case 'no-appeal-from-2022':
      return on < '2022-05-02'
        ? byChapter14(decision, act, on)
        : answer('not-appealable', sourcesOf(decision, act, '916/2012 14 luku 1 § 4 mom.'))
    case 'statement':
      return answer('not-appealable', [act, '1290/2002 12 luku'], { instead: 'kela-or-fund-decision' })
    case 'benefit':
      return answer('appealable', [act, '1290/2002 12 luku'])
    case 'on-request':
      return answer('appealable', [...under, act, '916/2012 14 luku'], renumbered)
    case 'transfer-back':
      return answer('unknown', [...under, act], renumbered)
    case 'unnamed':
      return answer('no-provision', [...under, act], renumbered)
    case 'court':
      return answer('appealable', [cite('22 § 4 mom.', wording), '808/2019'], { to: 'administrative-court' })
    case 'remark':
      return answer('not-appealable', [cite('22 § 6 mom.', wording)])
  }
}

type Exclusion = Pick<DecisionToAppeal, 'refusedOnExpediency' | 'excludedByChapter14'>

const fields = { refusedOnExpediency: flag, excludedByChapter14: flag }

/** The caller says what 14 luku excludes from appeal, where the library does not know that chapter. */
export const excludedByChapter14: Condition<Exclusion> = {
  op: 'is', fact: 'excludedByChapter14', value: true, id: 'appeal-excluded-by-chapter-14', source: '916/2012 14 luku',
}
const isExcluded = /* @__PURE__ */ truthOf<Exclusion>(excludedByChapter14, () => fields)

export const refusedOnExpediency: Condition<Exclusion> = {
  op: 'is', fact: 'refusedOnExpediency', value: true,
  id: 'compensation-refused-on-expediency', source: '916/2012 14 luku 1 § 3 mom. 3 kohta b',
}
const isOnExpediency = /* @__PURE__ */ truthOf<Exclusion>(refusedOnExpediency, () => fields)

const outcomes = { yes: 'not-appealable', no: 'appealable', unknown: 'unknown' } as const

function byChapter14(decision: DecisionToAppeal, act: string, on: Day): Appeal {
  const { truth, missing } = isExcluded(decision, on)
  return answer(outcomes[truth], sourcesOf(decision, act, '916/2012 14 luku'), { missing })
}

function unlessOnExpediency(decision: DecisionToAppeal, act: string, on: Day): Appeal {
  const { truth, missing } = isOnExpediency(decision, on)
  return truth === 'no'
    ? toAppealBoard(decision, act)
    : answer(outcomes[truth], sourcesOf(decision, act, '916/2012 14 luku 1 § 3 mom. 3 kohta b'), {
        missing: truth === 'unknown' ? [...absentDecider(decision), ...missing] : [],
      })
}

/** The road of 916/2012 14 luku 2 § 1 mom.; 17 § 2 mom. says that the letter goes to the municipality that decided. */
function toAppealBoard(decision: DecisionToAppeal, act: string): Appeal {
  const { decidedBy } = decision
  // No other decides what goes there.
  const deliverTo = ['te-office' as const, ...trialMunicipalities].find((body) => body === decidedBy) ?? null
  return answer('appealable', sourcesOf(decision, act, '916/2012 14 luku 2 §'), {
    to: 'social-security-appeal-board',
    furtherTo: 'insurance-court',
    deliverTo,
    days: 30,
    missing: absentDecider(decision),
  })
}

/** 17 § 2 mom. carries 14 luku over to a decision of a municipality; to one of the TE office it applies by itself. */
const sourcesOf = ({ decidedBy }: DecisionToAppeal, act: string, chapter: string): readonly string[] =>
  decidedBy === 'te-office' ? [chapter] : [act, chapter]

/** To whom the letter goes turns on who decided. */
const absentDecider = ({ decidedBy }: DecisionToAppeal): readonly 'decidedBy'[] =>
  decidedBy === undefined ? ['decidedBy'] : []
