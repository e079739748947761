import {
  denialOfBenefitPendingAtStart,
  denialOfPaySubsidyOfTeOffice,
  formerClientWhoNeglected,
  leaveBegunBeforeRepeal,
  restartAskedOfMunicipality
} from '../circumstance-criteria.ts'
import type { TaskRow } from '../task.ts'

export const decisionTasks = [
  {
    id: 'tyokanava-eligibility-decision',
    basis: [{ from: '2022-07-01', sources: ['242/2022 4 §'] }],
    holders: [
      { from: '2022-07-01', authority: 'te-office', modality: 'shall', sources: ['242/2022 4 §'] },
      { from: '2023-03-01', authority: 'municipality', modality: 'shall', sources: ['8 § 1 mom.'] },
    ],
  },
  {
    id: 'tyokanava-assignment',
    basis: [{ from: '2022-07-01', sources: ['242/2022 4 §'] }],
    holders: [{ from: '2022-07-01', authority: 'te-office', modality: 'shall', sources: ['242/2022 4 §'] }],
  },
  {
    id: 'activation-plan-act-5-6-decision',
    basis: [
      { from: '2021-03-01', sources: ['189/2001 5 § 6 mom. (314/2010)'] },
      { from: '2023-01-01', sources: ['189/2001 5 § 6 mom. (591/2022)'] },
    ],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['189/2001 5 § 6 mom.'] },
      { from: '2021-06-01', authority: 'municipality', modality: 'shall', sources: ['12 § 2 mom.'] },
    ],
  },
  {
    id: 'labour-market-training-selection',
    basis: [{ from: '2021-03-01', sources: ['916/2012 5 luku 3 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['10 § 2 mom.'] }],
  },
  {
    id: 'labour-market-training-interruption',
    basis: [{ from: '2021-03-01', sources: ['916/2012 5 luku 5 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['10 § 2 mom.'] }],
  },
  {
    id: 'job-alternation-leave',
    basis: [
      {
        from: '2021-03-01',
        sources: ['1305/2002', 'https://toimistot.te-palvelut.fi/en/employer-services-local-government-trials'],
      },
    ],
    holders: [
      {
        from: '2021-03-01',
        authority: 'te-office',
        modality: 'shall',
        sources: ['https://toimistot.te-palvelut.fi/en/employer-services-local-government-trials'],
      },
      { from: '2024-08-01', authority: 'te-office', modality: 'shall', sources: ['275/2024'] },
    ],
    transition: { from: '2024-08-01', onlyIf: leaveBegunBeforeRepeal, repealedBy: '275/2024' },
    circumstances: ['leaveBegunBeforeRepeal'],
  },
  {
    id: 'self-motivated-study-decision',
    basis: [{ from: '2021-03-01', sources: ['916/2012 6 luku'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['10 § 1 mom. 4 kohta'] }],
  },
  {
    id: 'immigrant-self-motivated-study-decision',
    basis: [{ from: '2021-03-01', sources: ['1386/2010 22-24 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['10 § 1 mom. 5 kohta'] }],
  },
  {
    id: 'denial-of-service',
    basis: [
      {
        from: '2021-03-01',
        sources: [
          '916/2012 12 luku 7 § 1 mom. 1 kohta',
          '916/2012 12 luku 7 § 1 mom. 2 kohta',
          '916/2012 12 luku 7 § 1 mom. 4 kohta',
          '916/2012 12 luku 7 § 2 mom.',
        ],
      },
    ],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'may', sources: ['17 § 1 mom. 2 kohta'] }],
    exceptions: [
      {
        from: '2021-03-01',
        when: denialOfBenefitPendingAtStart,
        authority: 'te-office',
        sources: ['17 § 1 mom. 2 kohta', '24 § 2 mom.'],
      },
      {
        from: '2021-03-01',
        when: denialOfPaySubsidyOfTeOffice,
        authority: 'te-office',
        sources: ['17 § 1 mom. 2 kohta', '11 § 2 mom.'],
      },
    ],
    circumstances: ['item', 'applicationDate', 'applicant', 'financedFromEsf'],
    items: ['placement-services-to-employer', 'referral-to-tryout', 'pay-subsidy', 'start-up-grant'],
  },
  {
    id: 'denial-joint-training-and-business-services',
    basis: [
      { from: '2021-03-01', sources: ['916/2012 12 luku 7 § 1 mom. 3 kohta', '916/2012 12 luku 7 § 1 mom. 5 kohta'] },
    ],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'may', sources: ['916/2012 12 luku 7 § 1 mom.'] },
    ],
    alongside: [
      { from: '2021-03-01', authority: 'ely', modality: 'may-alongside', sources: ['916/2012 12 luku 7 § 1 mom.'] },
    ],
    circumstances: ['item'],
    items: ['joint-purchase-training', 'business-development-services'],
  },
  {
    id: 'refusal-of-registration',
    basis: [
      { from: '2021-03-01', sources: ['916/2012 2 luku 1 §'] },
      { from: '2022-05-02', sources: ['916/2012 2 luku 1 § 4 mom. (1379/2021)'] },
    ],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['916/2012 2 luku 1 §'] }],
    // 6 § speaks of former clients, whoever's clients they are now: for them the task does not stay with the state.
    exceptions: [
      {
        from: '2022-05-02',
        when: restartAskedOfMunicipality,
        authority: 'municipality',
        sources: ['6 § 3 mom.'],
        ofAnyPerson: true,
      },
    ],
    circumstances: ['wasClientOf', 'askedMunicipality'],
  },
  {
    id: 'restrict-electronic-restart',
    basis: [{ from: '2022-05-02', sources: ['916/2012 2 luku 3 § 2 mom. (1379/2021)'] }],
    holders: [{ from: '2022-05-02', authority: 'te-office', modality: 'may', sources: ['916/2012 2 luku 3 § 2 mom.'] }],
    // 6 § speaks of former clients here, too.
    exceptions: [
      {
        from: '2022-05-02',
        when: formerClientWhoNeglected,
        authority: 'municipality',
        sources: ['6 § 3 mom.'],
        ofAnyPerson: true,
      },
    ],
    circumstances: ['wasClientOf', 'endGround'],
  },
] as const satisfies readonly TaskRow[]
