/** The decisions whose appeal can be asked for: who makes each, under what, and which road an appeal takes. */
import type { Day } from '../../calendar/day.ts'
import type { Provision } from '../../act/provisions.ts'
import * as norms from '../../act/norms.ts'
import { isProvision } from '../../act/register.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import * as expected from '../../refusals/expected.ts'
import { refusal } from '../../refusals/problems.ts'
import { checkRecord, flag, orWord, trialMunicipality, word, type Field } from '../fields.ts'

/** What the Act, or 916/2012 14 luku as far as it is encoded, says of the appeal against a decision. */
export interface Road {
  /** Who makes the decision; left out for a municipality or the TE office, whichever is competent. */
  readonly by?: 'te-office' | 'avi' | 'kela-or-fund'
  readonly road:
    | 'chapter-14'
    | 'expense-compensation'
    | 'registration'
    | 'no-appeal-from-2022'
    | 'statement'
    | 'benefit'
    | 'on-request'
    | 'transfer-back'
    | 'unnamed'
    | 'court'
    | 'remark'
  /** The momentti of 5 § on the decision. */
  readonly norm?: norms.Norm
  /**
   * The first day of decisions of this kind, with the provision that brought them; left out where there were some on
   * 2021-03-01.
   */
  readonly begins?: { readonly from: Day; readonly source: Provision | `${number}/${number} ${string}` }
}

export const roads = {
  'discretionary-expense-compensation': { road: 'expense-compensation' },
  'discretionary-benefits-services': { road: 'chapter-14' },
  'pay-subsidy': { road: 'chapter-14' },
  'employment-subsidy-55': { road: 'chapter-14', begins: { from: '2023-07-01', source: '10 § 1 mom. 3 kohta b' } },
  'start-up-grant': { road: 'chapter-14' },
  'denial-of-service': { road: 'chapter-14' },
  'tyokanava-eligibility-decision': { road: 'chapter-14', begins: { from: '2022-07-01', source: '242/2022 4 §' } },
  'activation-plan-act-5-6-decision': { road: 'chapter-14' },
  'immigrant-self-motivated-study-decision': { road: 'chapter-14' },
  'restrict-electronic-restart': {
    road: 'chapter-14',
    begins: { from: '2022-05-02', source: '916/2012 2 luku 3 § 2 mom. (1379/2021)' },
  },
  'transfer-on-move': { road: 'chapter-14' },
  'refusal-of-registration': { road: 'registration' },
  'job-search-duty': {
    road: 'no-appeal-from-2022',
    begins: { from: '2022-05-02', source: '916/2012 14 luku 1 § 4 mom. (1379/2021)' },
  },
  'refer-to-expert-assessment': { road: 'no-appeal-from-2022' },
  'vocational-and-career-guidance': { road: 'no-appeal-from-2022' },
  'refer-to-coaching': { road: 'no-appeal-from-2022' },
  'refer-to-tryout': { road: 'no-appeal-from-2022' },
  'self-motivated-study-decision': { road: 'no-appeal-from-2022' },
  'self-motivated-study-interruption': { road: 'no-appeal-from-2022' },
  'labour-policy-statement': { road: 'statement' },
  'kela-or-fund-decision': { by: 'kela-or-fund', road: 'benefit' },
  'transfer-to-municipality': { by: 'te-office', road: 'unnamed' },
  'leaving-untransferred': { by: 'te-office', road: 'unnamed', norm: norms.discretion },
  // The sentence is passive and names no actor (OP-12), so that either can have decided.
  'change-security-transfer-back': {
    road: 'transfer-back',
    norm: norms.changeSecurityReturn,
    begins: { from: '2023-01-01', source: norms.changeSecurityReturn.V7 },
  },
  'transfer-to-te-office-on-request': {
    by: 'te-office',
    road: 'on-request',
    norm: norms.requestToTeOffice,
    begins: { from: '2021-06-01', source: norms.requestToTeOffice.V1 },
  },
  'transfer-to-other-municipality-on-request': {
    by: 'te-office',
    road: 'on-request',
    norm: norms.requestToMunicipality,
    begins: { from: '2021-06-01', source: norms.requestToMunicipality.V1 },
  },
  'supervision-order': { by: 'avi', road: 'court' },
  'supervision-threat-of-suspension': { by: 'avi', road: 'court' },
  'supervision-suspension': { by: 'avi', road: 'court' },
  'supervision-remark': { by: 'avi', road: 'remark' },
} as const satisfies Readonly<Record<string, Road>>

/** A kind of decision whose appeal can be asked for; for a service, the decision not to offer or grant it. */
export type AppealedDecision = keyof typeof roads

/** What is known of a decision; an absent field is unknown, except `decision`. */
export interface DecisionToAppeal {
  readonly decision: AppealedDecision
  readonly decidedBy?: TrialMunicipalityCode | 'te-office' | 'avi' | 'kela-or-fund' | undefined
  /**
   * Discretionary expense compensation (harkinnanvarainen kulukorvaus) was refused on expediency
   * (tarkoituksenmukaisuus).
   */
  readonly refusedOnExpediency?: boolean | undefined
  /**
   * 916/2012 14 luku 1 § excludes a claim for revision and an appeal, as it read on the day. Given by the caller where
   * the library does not know that chapter (OP-29): pay subsidy and the like.
   */
  readonly excludedByChapter14?: boolean | undefined
  /**
   * The provision of the decision: of the Act, such as `5 § 6 mom.`, or of another act by its number. Refused when a
   * decision under 5 § stands elsewhere on the day.
   */
  readonly provision?: string | undefined
}

const fields = () => ({
  decision: word(...Object.keys(roads)),
  decidedBy: orWord(trialMunicipality, 'te-office', 'avi', 'kela-or-fund'),
  refusedOnExpediency: flag,
  excludedByChapter14: flag,
  provision: provisionOfAnyAct,
})

const isOfAnotherAct = (value: unknown): boolean =>
  typeof value === 'string' && /^(?!1269\/2020 )\d+\/\d{4} \S/.test(value)

const provisionOfAnyAct: Field = {
  faultOf: (value) => (isProvision(value) || isOfAnotherAct(value) ? undefined : 'unknown-word'),
  expected: expected.provision,
}

/**
 * The momentti of 5 § on the decision, on the day; undefined for decisions under other provisions, and for a transfer
 * back before there was one. For a request before there were any it is the momentti in which requests first stood.
 */
export function placeOn({ norm, road, begins }: Road, on: Day): Provision | undefined {
  const day = road === 'on-request' && begins && on < begins.from ? begins.from : on
  return norm && norms.placeOn(norm, day)
}

/** Throws an {@link InputError} unless the decision can be one, made by whom and under what it says. */
export function checkDecision(decision: DecisionToAppeal, on: Day): void {
  checkRecord(decision, fields(), on, ['decision'])
  checkMatch(decision, roads[decision.decision], on)
}

function checkMatch({ decidedBy, provision }: DecisionToAppeal, kind: Road, on: Day): void {
  const isDecider = kind.by ? decidedBy === kind.by : decidedBy !== 'avi' && decidedBy !== 'kela-or-fund'
  if (decidedBy !== undefined && !isDecider) {
    const { by } = kind
    const decider = by ? { ...expected.deciding, values: { authority: by } } : expected.municipalityOrOffice
    throw refusal({ code: 'conflicting', fact: 'decidedBy', value: decidedBy, expected: decider })
  }
  const place = placeOn(kind, on)
  if (provision !== undefined && place && provision !== place) {
    const ofDay = { ...expected.provisionOnDay, values: { provision: place } }
    throw refusal({ code: 'conflicting', fact: 'provision', value: provision, expected: ofDay })
  }
}
