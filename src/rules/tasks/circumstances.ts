/** The register of circumstances: everything besides the task and the day on which competence can turn. */
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { Day } from '../../calendar/day.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { taskAuthorities, type TaskAuthority } from './authorities.ts'

interface CircumstanceRow {
  readonly name: string
  readonly kind:
    | 'client'
    | 'former-client'
    | 'flag'
    | 'word'
    | 'word-or-none'
    | 'number-or-none'
    | 'day'
    | 'text'
    | 'municipality'
    | 'municipality-or-none'
  readonly words?: readonly string[]
}

/** Every circumstance: its name and the kind of its values. Those from `provision` on describe, without effect. */
export const circumstances = /* @__PURE__ */ deepFreeze([
  { name: 'clientOf', kind: 'client' },
  { name: 'askedAuthority', kind: 'word', words: taskAuthorities },
  { name: 'applicationDate', kind: 'day' },
  {
    name: 'applicant',
    kind: 'word',
    words: [
      'private-employer',
      'trial-municipality',
      'joint-authority-with-trial-majority',
      'entity-controlled-by-trial-municipality',
      'entity-controlled-by-joint-authority-with-trial-majority',
      'entity-not-controlled-by-trial-municipalities',
    ],
  },
  { name: 'financedFromEsf', kind: 'flag' },
  {
    name: 'item',
    kind: 'word',
    words: [
      'placement-services-to-employer',
      'referral-to-tryout',
      'pay-subsidy',
      'start-up-grant',
      'joint-purchase-training',
      'business-development-services',
    ],
  },
  {
    name: 'service',
    kind: 'word',
    words: [
      'job-search-coaching',
      'career-coaching',
      'labour-market-training',
      'self-motivated-study',
      'tryout',
      'vocational-labour-market-training',
      'integration-self-motivated-study',
      'rehabilitative-work',
      'other',
    ],
  },
  { name: 'organiser', kind: 'text' },
  { name: 'wasClientOf', kind: 'former-client' },
  { name: 'askedMunicipality', kind: 'flag' },
  { name: 'endGround', kind: 'word-or-none', words: ['916/2012 2:2.1 kohta 1', '916/2012 2:2.1 kohta 2', '916/2012 2:2.1 kohta 3'] },
  {
    name: 'studies',
    kind: 'word',
    words: [
      'listed',
      '10 § 2 mom. 1 kohta',
      '10 § 2 mom. 2 kohta',
      '10 § 2 mom. 3 kohta',
      '10 § 2 mom. 4 kohta',
      '10 § 2 mom. 5 kohta',
      '10 § 2 mom. 6 kohta',
      '10 § 2 mom. 7 kohta',
      '10 § 2 mom. 8 kohta',
      '10 § 2 mom. 9 kohta',
      '10 § 2 mom. 10 kohta',
      '10 § 2 mom. 11 kohta',
      '10 a § 2 mom.',
    ],
  },
  { name: 'plannedCredits', kind: 'number-or-none' },
  { name: 'plannedStudyWeeks', kind: 'number-or-none' },
  { name: 'plannedCompetencePoints', kind: 'number-or-none' },
  { name: 'plannedWeeklyHours', kind: 'number-or-none' },
  { name: 'plannedMonths', kind: 'number-or-none' },
  { name: 'belowFullTimeLimit', kind: 'flag' },
  { name: 'fulfilsAct1369Section2Mom2', kind: 'flag' },
  { name: 'hasMultiSectorNeed', kind: 'flag' },
  { name: 'teOfficeHandlesOwnStatement', kind: 'flag' },
  { name: 'underChangeSecurity', kind: 'flag' },
  { name: 'reasonToLeaveUntransferred', kind: 'word-or-none', words: ['linguistic-rights', 'inappropriate-relationship', 'other'] },
  { name: 'dutyAroseBeforeRepeal', kind: 'flag' },
  { name: 'leaveBegunBeforeRepeal', kind: 'flag' },
  { name: 'provision', kind: 'text' },
  { name: 'employerIn', kind: 'municipality' },
  { name: 'homeMunicipality', kind: 'municipality-or-none' },
] as const satisfies readonly CircumstanceRow[])

/** A row of the register of circumstances. */
export type Circumstance = (typeof circumstances)[number]
/** The name of a circumstance. */
export type CircumstanceName = Circumstance['name']

type NameOfKind<K extends Circumstance['kind']> = Extract<Circumstance, { kind: K }>['name']

/** The circumstances by the kind of test that can be made of them; the language of criteria is checked against it. */
export interface CircumstanceFacts {
  readonly flag: NameOfKind<'flag'>
  readonly word: NameOfKind<'word' | 'word-or-none' | 'former-client' | 'text'>
  readonly number: NameOfKind<'number-or-none'>
  readonly day: NameOfKind<'day'>
}

type WordOf<Name extends CircumstanceName> = Extract<
  Circumstance,
  { name: Name; words: readonly unknown[] }
>['words'][number]

/**
 * The circumstances of a question about a task. Each may be absent, and absent means unknown; only three are presumed:
 * the person is the client of a trial municipality, the application is made on the day asked about, and studies of
 * which nothing is said are such as the task is named for. A task takes only those it reads: the
 * `circumstances` of a row of `tasksOn`.
 */
export interface Circumstances {
  /**
   * Whose client the person is: the three-digit code of a trial municipality, or `te-office`. Presumed: a
   * municipality's.
   */
  readonly clientOf?: TrialMunicipalityCode | 'te-office' | (string & {}) | undefined
  /** May this authority act too? The answer then says so in `askedAuthorityMay`. */
  readonly askedAuthority?: TaskAuthority | undefined
  /**
   * Day on which the benefit was applied for, `YYYY-MM-DD`, not after the day asked about. Presumed: that day. 24 § 2
   * mom.
   */
  readonly applicationDate?: Day | undefined
  /** Who applies for pay subsidy or the 55+ employment subsidy. Control as the caller judges it (OP-28). 11 § 2 mom. */
  readonly applicant?: WordOf<'applicant'> | undefined
  /** The pay subsidy is financed from the European Social Fund. Counts to 2021-05-31. 11 § 2 mom. */
  readonly financedFromEsf?: boolean | undefined
  /** What is to be denied. 17 § 1 mom. 2 kohta. */
  readonly item?: WordOf<'item'> | undefined
  /**
   * The service that the statement is on; `other` for one outside the closed list of 2 § 5 kohta. 12 a § 1 mom. 3
   * kohta.
   */
  readonly service?: WordOf<'service'> | undefined
  /** Who organises the work try-out: a municipality's code, or any text for another organiser. 11 § 1 mom. */
  readonly organiser?: string | undefined
  /** The trial municipality whose client the person was before the job search ended; null: of none. 6 § 3 mom. */
  readonly wasClientOf?: TrialMunicipalityCode | (string & {}) | null | undefined
  /** The former client asked the municipality to restart the job search. 6 § 3 mom. */
  readonly askedMunicipality?: boolean | undefined
  /** The kohta of Act 916/2012 2 luku 2 § 1 mom. by which the job search ended; null: it ended otherwise. 6 § 3 mom. */
  readonly endGround?: WordOf<'endGround'> | null | undefined
  /** The place in Act 1290/2002 2 luku of the studies. Presumed: one of the list (`listed`). 12 a § 2 mom. */
  readonly studies?: WordOf<'studies'> | undefined
  /** Planned extent in credits (opintopiste); null: not measured in them. 12 a § 2 mom. 2 kohta to 2022-12-31. */
  readonly plannedCredits?: number | null | undefined
  /** Planned extent in study weeks (opintoviikko); null: not measured in them. 12 a § 2 mom. 2 kohta to 2022-12-31. */
  readonly plannedStudyWeeks?: number | null | undefined
  /**
   * Planned extent in competence points (osaamispiste); null: not measured in them. 12 a § 2 mom. 2 kohta to
   * 2022-12-31.
   */
  readonly plannedCompetencePoints?: number | null | undefined
  /** Planned hours a week; null: not measured in them. 12 a § 2 mom. 3 kohta to 2022-12-31. */
  readonly plannedWeeklyHours?: number | null | undefined
  /**
   * Planned duration in months, in one or more parts; null: not measured in them. 12 a § 2 mom. 2 kohta from
   * 2023-01-01.
   */
  readonly plannedMonths?: number | null | undefined
  /**
   * The whole extent is below the limit for full-time studies in the kohta concerned. 12 a § 2 mom. 3 kohta from
   * 2023-01-01.
   */
  readonly belowFullTimeLimit?: boolean | undefined
  /** The client fulfils Act 1369/2014 2 § 2 mom. 8 § 3 mom. */
  readonly fulfilsAct1369Section2Mom2?: boolean | undefined
  /** The client needs multisectoral joint service. 8 § 3 mom. */
  readonly hasMultiSectorNeed?: boolean | undefined
  /** The TE office handles a statement task of its own at the time. Counts 2022-07-11 to 2023-11-30. 12 a § 4 mom. */
  readonly teOfficeHandlesOwnStatement?: boolean | undefined
  /**
   * The person fulfils Act 916/2012 5 a luku 2 § 1 mom. 1-3 kohta by a notice of dismissal given on 2023-01-01 or
   * later, and shall not be transferred. 5 § 3 mom. from 2023-01-01.
   */
  readonly underChangeSecurity?: boolean | undefined
  /**
   * Why the TE office leaves the person untransferred, at its discretion (OP-25); null: it does not. 5 § 3 mom., from
   * 2023-01-01 5 mom.
   */
  readonly reasonToLeaveUntransferred?: WordOf<'reasonToLeaveUntransferred'> | null | undefined
  /**
   * By 2024-09-01 the maximum period of the allowance had been reached while a duty of 13 § 1 or 2 mom. existed, or a
   * duty of 13 § 3 mom. had begun. Counts from 2024-09-02, when 13 § was repealed (OP-33). 399/2024 2 § 2 mom.
   */
  readonly dutyAroseBeforeRepeal?: boolean | undefined
  /**
   * The job alternation leave began by 2024-07-31. Counts from 2024-08-01, when its Act 1305/2002 was repealed.
   * 275/2024.
   */
  readonly leaveBegunBeforeRepeal?: boolean | undefined
  /** The provision of Act 1290/2002 the statement is on; describes, without effect. */
  readonly provision?: string | undefined
  /** The municipality where the employer is, a three-digit code; describes, without effect. */
  readonly employerIn?: string | undefined
  /** The person's home municipality, a three-digit code, null for none; describes, without effect. */
  readonly homeMunicipality?: string | null | undefined
}
