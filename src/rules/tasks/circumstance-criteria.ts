/** The cases in which competence turns on a circumstance, in the language of criteria. */
import * as norms from '../../act/norms.ts'
import type { Provision } from '../../act/provisions.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import type { Criterion, Tree } from '../../criteria/language.ts'
import type { CircumstanceFacts } from './circumstances.ts'
import type { circumstanceTexts } from './circumstance-texts.ts'
import type { TaskSource } from './sources.ts'

/** The words of the criteria about the circumstances of a task. */
export interface CircumstanceVocabulary extends CircumstanceFacts {
  readonly source: TaskSource
  readonly id: keyof typeof circumstanceTexts
}

/** A criterion about the circumstances of a task. */
export type CircumstanceCriterion = Criterion<CircumstanceVocabulary>
/** Such a criterion as it reads on one day. */
export type CircumstanceTree = Tree<CircumstanceVocabulary>

/** A criterion that reads the same in every wording, but for the place of its norm. */
function underNorm(norm: norms.Norm, holds: (source: Provision) => CircumstanceTree): CircumstanceCriterion {
  const wordings = norms.datedPlaces(norm).map(({ from, place }) => ({ appliesFrom: from, holds: holds(place) }))
  return { op: 'dated', wordings }
}

/** The applicant is a trial municipality: any of them, not only the client's. */
export const byTrialMunicipality = /* @__PURE__ */ underNorm(norms.applicationOfMunicipality, (source) => ({
  op: 'oneOf', fact: 'applicant', values: ['trial-municipality'], id: 'applicant-trial-municipality', source,
}))

/**
 * Reading: control (määräysvalta) is not defined, so the caller says it; control shared by several trial municipalities
 * counts (OP-28).
 */
export const byJointAuthority: CircumstanceCriterion = {
  op: 'oneOf',
  fact: 'applicant',
  values: ['joint-authority-with-trial-majority'],
  id: 'applicant-joint-authority',
  source: '11 § 2 mom. 2 kohta',
}

export const byControlledEntity: CircumstanceCriterion = {
  op: 'oneOf',
  fact: 'applicant',
  values: ['entity-controlled-by-trial-municipality'],
  id: 'applicant-controlled-entity',
  source: '11 § 2 mom. 3 kohta',
}

export const byEntityOfJointAuthority: CircumstanceCriterion = {
  op: 'oneOf',
  fact: 'applicant',
  values: ['entity-controlled-by-joint-authority-with-trial-majority'],
  id: 'applicant-entity-of-joint-authority',
  source: '11 § 2 mom. 4 kohta',
}

export const fromSocialFund: CircumstanceCriterion = {
  op: 'is',
  fact: 'financedFromEsf',
  value: true,
  id: 'financed-from-esf',
  source: '11 § 2 mom.',
}

/**
 * Reading: an application pending on 2021-03-01 is decided under the rules before the Act, so by the TE office (OP-26).
 */
export const pendingAtStart: CircumstanceCriterion = {
  op: 'not',
  id: 'pending-at-start',
  source: '24 § 2 mom.',
  of: [
    { op: 'onOrAfter', fact: 'applicationDate', day: firstDayOfAct, id: 'applied-during-trial', source: '24 § 2 mom.' },
  ],
}

/**
 * Pay subsidy that the TE office decides on is also denied by it: 17 § 1 mom. moves only the municipality's own
 * decisions.
 */
export const denialOfPaySubsidyOfTeOffice: CircumstanceCriterion = {
  op: 'allOf',
  id: 'pay-subsidy-of-te-office',
  source: '17 § 1 mom. 2 kohta',
  of: [
    { op: 'oneOf', fact: 'item', values: ['pay-subsidy'], id: 'item-pay-subsidy', source: '17 § 1 mom. 2 kohta' },
    {
      op: 'dated',
      wordings: [
        {
          appliesFrom: '2021-03-01',
          holds: {
            op: 'anyOf',
            id: 'decided-by-te-office',
            source: '11 § 2 mom.',
            of: [
              { op: 'oneOf', fact: 'applicant', values: ['trial-municipality'], id: 'applicant-trial-municipality', source: '11 § 2 mom.' },
              { op: 'is', fact: 'financedFromEsf', value: true, id: 'financed-from-esf', source: '11 § 2 mom.' },
            ],
          },
        },
        {
          appliesFrom: '2021-06-01',
          holds: {
            op: 'oneOf',
            fact: 'applicant',
            values: [
              'trial-municipality',
              'joint-authority-with-trial-majority',
              'entity-controlled-by-trial-municipality',
              'entity-controlled-by-joint-authority-with-trial-majority',
            ],
            id: 'decided-by-te-office',
            source: '11 § 2 mom.',
          },
        },
      ],
    },
  ],
}

/** What is pending is denied by whom it is pending at: by the TE office, as {@link pendingAtStart} reads it. */
export const denialOfBenefitPendingAtStart: CircumstanceCriterion = {
  op: 'allOf',
  id: 'denial-of-pending-benefit',
  source: '24 § 2 mom.',
  of: [
    { op: 'oneOf', fact: 'item', values: ['pay-subsidy', 'start-up-grant'], id: 'item-benefit', source: '17 § 1 mom. 2 kohta' },
    pendingAtStart,
  ],
}

/** The statement is on services of the closed list; one that is not in the list is not in the list of statements. */
export const onServiceOutsideList: CircumstanceCriterion = {
  op: 'oneOf',
  fact: 'service',
  values: ['other'],
  id: 'service-outside-list',
  source: '2 § 5 kohta',
}

export const underChangeSecurity = /* @__PURE__ */ ((): CircumstanceCriterion => ({
  op: 'is',
  fact: 'underChangeSecurity',
  value: true,
  id: 'under-change-security',
  source: norms.changeSecurityBar.V7,
}))()

/** A discretion: the caller says what the TE office has decided (OP-25). */
export const leftUntransferred = /* @__PURE__ */ underNorm(norms.discretion, (source) => ({
  op: 'oneOf',
  fact: 'reasonToLeaveUntransferred',
  values: ['linguistic-rights', 'inappropriate-relationship', 'other'],
  id: 'left-untransferred',
  source,
}))

export const onLabourMarketTraining = /* @__PURE__ */ underNorm(norms.serviceStatement, (source) => ({
  op: 'oneOf',
  fact: 'service',
  values: ['labour-market-training', 'vocational-labour-market-training'],
  id: 'labour-market-training',
  source,
}))

/** `own` is what the reader gives for an organiser that is the municipality whose client the person is. */
export const byAnotherOrganiser: CircumstanceCriterion = {
  op: 'otherThan',
  fact: 'organiser',
  values: ['own'],
  id: 'another-organiser',
  source: '11 § 1 mom.',
}

export const restartAskedOfMunicipality: CircumstanceCriterion = {
  op: 'allOf',
  id: 'former-client-asked',
  source: '6 § 3 mom.',
  of: [
    { op: 'otherThan', fact: 'wasClientOf', values: [], id: 'former-client', source: '6 § 3 mom.' },
    { op: 'is', fact: 'askedMunicipality', value: true, id: 'asked-municipality', source: '6 § 3 mom.' },
  ],
}

export const formerClientWhoNeglected: CircumstanceCriterion = {
  op: 'allOf',
  id: 'former-client-who-neglected',
  source: '6 § 3 mom.',
  of: [
    { op: 'otherThan', fact: 'wasClientOf', values: [], id: 'former-client', source: '6 § 3 mom.' },
    {
      op: 'oneOf',
      fact: 'endGround',
      values: ['916/2012 2:2.1 kohta 2', '916/2012 2:2.1 kohta 3'],
      id: 'search-ended-by-neglect',
      source: '6 § 3 mom.',
    },
  ],
}

/** Which studies the list of 12 a § 2 mom. has; the others stay with the TE office. */
export const outsideListOfStudies: CircumstanceCriterion = {
  op: 'not',
  id: 'outside-list-of-studies',
  source: '12 a § 2 mom.',
  of: [
    {
      op: 'dated',
      wordings: [
        {
          appliesFrom: '2022-07-11',
          holds: {
            op: 'anyOf',
            id: 'in-list-of-studies',
            source: '12 a § 2 mom.',
            of: [
              {
                op: 'oneOf',
                fact: 'studies',
                values: ['listed', '10 § 2 mom. 1 kohta', '10 § 2 mom. 2 kohta', '10 § 2 mom. 3 kohta', '10 § 2 mom. 4 kohta', '10 § 2 mom. 6 kohta'],
                id: 'studies-listed-as-such',
                source: '12 a § 2 mom. 1 kohta',
              },
              {
                op: 'allOf',
                id: 'few-credits',
                source: '12 a § 2 mom. 2 kohta',
                of: [
                  { op: 'oneOf', fact: 'studies', values: ['10 § 2 mom. 5 kohta'], id: 'studies-item-5', source: '12 a § 2 mom. 2 kohta' },
                  {
                    op: 'anyOf',
                    id: 'small-extent',
                    source: '12 a § 2 mom. 2 kohta',
                    of: [
                      { op: 'under', fact: 'plannedCredits', limit: 5, id: 'under-5-credits', source: '12 a § 2 mom. 2 kohta' },
                      { op: 'under', fact: 'plannedStudyWeeks', limit: 3, id: 'under-3-study-weeks', source: '12 a § 2 mom. 2 kohta' },
                      { op: 'under', fact: 'plannedCompetencePoints', limit: 4.5, id: 'under-4-5-points', source: '12 a § 2 mom. 2 kohta' },
                    ],
                  },
                ],
              },
              {
                op: 'allOf',
                id: 'few-weekly-hours',
                source: '12 a § 2 mom. 3 kohta',
                of: [
                  { op: 'oneOf', fact: 'studies', values: ['10 § 2 mom. 7 kohta'], id: 'studies-item-7', source: '12 a § 2 mom. 3 kohta' },
                  { op: 'under', fact: 'plannedWeeklyHours', limit: 25, id: 'under-25-weekly-hours', source: '12 a § 2 mom. 3 kohta' },
                ],
              },
            ],
          },
        },
        {
          appliesFrom: '2023-01-01',
          holds: {
            op: 'anyOf',
            id: 'in-list-of-studies',
            source: '12 a § 2 mom.',
            of: [
              {
                op: 'oneOf',
                fact: 'studies',
                values: [
                  'listed',
                  '10 § 2 mom. 1 kohta',
                  '10 § 2 mom. 2 kohta',
                  '10 § 2 mom. 3 kohta',
                  '10 § 2 mom. 4 kohta',
                  '10 § 2 mom. 5 kohta',
                  '10 § 2 mom. 6 kohta',
                ],
                id: 'studies-listed-as-such',
                source: '12 a § 2 mom. 1 kohta',
              },
              {
                op: 'allOf',
                id: 'short-duration',
                source: '12 a § 2 mom. 2 kohta',
                of: [
                  { op: 'oneOf', fact: 'studies', values: ['10 § 2 mom. 7 kohta'], id: 'studies-item-7', source: '12 a § 2 mom. 2 kohta' },
                  { op: 'atMost', fact: 'plannedMonths', limit: 3, id: 'at-most-3-months', source: '12 a § 2 mom. 2 kohta' },
                ],
              },
              {
                op: 'allOf',
                id: 'below-full-time',
                source: '12 a § 2 mom. 3 kohta',
                of: [
                  {
                    op: 'oneOf',
                    fact: 'studies',
                    values: ['10 § 2 mom. 7 kohta', '10 § 2 mom. 8 kohta', '10 § 2 mom. 9 kohta', '10 § 2 mom. 10 kohta'],
                    id: 'studies-items-7-10',
                    source: '12 a § 2 mom. 3 kohta',
                  },
                  { op: 'is', fact: 'belowFullTimeLimit', value: true, id: 'below-full-time-limit', source: '12 a § 2 mom. 3 kohta' },
                ],
              },
              { op: 'oneOf', fact: 'studies', values: ['10 a § 2 mom.'], id: 'situation-of-10-a', source: '12 a § 2 mom. 4 kohta' },
            ],
          },
        },
      ],
    },
  ],
}

/** 8 § 3 mom.: without both there is no mapping period to answer for. */
export const needsMappingPeriod: CircumstanceCriterion = {
  op: 'allOf',
  id: 'needs-mapping-period',
  source: '8 § 3 mom.',
  of: [
    { op: 'is', fact: 'fulfilsAct1369Section2Mom2', value: true, id: 'fulfils-1369-2014', source: '8 § 3 mom.' },
    { op: 'is', fact: 'hasMultiSectorNeed', value: true, id: 'multi-sector-need', source: '8 § 3 mom.' },
  ],
}

export const teOfficeHandlesOwnStatement: CircumstanceCriterion = {
  op: 'is',
  fact: 'teOfficeHandlesOwnStatement',
  value: true,
  id: 'te-office-handles-own-statement',
  source: '12 a § 4 mom.',
}

/**
 * Reading: 13 § is carried over in the cases for which 399/2024 2 § 2 mom. keeps 916/2012 11 luku 1-2 §; the transition
 * of 400/2024, which repealed 13 §, was not seen (OP-33).
 */
export const dutyAroseBeforeRepeal: CircumstanceCriterion = {
  op: 'is',
  fact: 'dutyAroseBeforeRepeal',
  value: true,
  id: 'duty-arose-before-repeal',
  source: '399/2024 2 § 2 mom.',
}

export const leaveBegunBeforeRepeal: CircumstanceCriterion = {
  op: 'is',
  fact: 'leaveBegunBeforeRepeal',
  value: true,
  id: 'leave-begun-before-repeal',
  source: '275/2024',
}
