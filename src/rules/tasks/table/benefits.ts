import * as norms from '../../../act/norms.ts'
import {
  byControlledEntity,
  byEntityOfJointAuthority,
  byJointAuthority,
  byTrialMunicipality,
  fromSocialFund,
  pendingAtStart
} from '../circumstance-criteria.ts'
import type { TaskRow } from '../task.ts'

export const benefitTasks = [
  {
    id: 'pay-subsidy',
    basis: [{ from: '2021-03-01', sources: ['916/2012 7 luku'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['10 § 1 mom. 3 kohta a'] }],
    exceptions: [
      { from: '2021-03-01', when: pendingAtStart, authority: 'te-office', sources: ['24 § 2 mom.'] },
      { from: '2021-03-01', when: byTrialMunicipality, authority: 'te-office', sources: [norms.applicationOfMunicipality] },
      { from: '2021-03-01', to: '2021-05-31', when: fromSocialFund, authority: 'te-office', sources: ['11 § 2 mom.'] },
      { from: '2021-06-01', when: byJointAuthority, authority: 'te-office', sources: ['11 § 2 mom. 2 kohta'] },
      { from: '2021-06-01', when: byControlledEntity, authority: 'te-office', sources: ['11 § 2 mom. 3 kohta'] },
      { from: '2021-06-01', when: byEntityOfJointAuthority, authority: 'te-office', sources: ['11 § 2 mom. 4 kohta'] },
    ],
    circumstances: ['applicationDate', 'applicant', 'financedFromEsf'],
  },
  {
    id: 'employment-subsidy-55',
    basis: [{ from: '2023-07-01', sources: ['916/2012 7 a luku (371/2023)'] }],
    holders: [{ from: '2023-07-01', authority: 'municipality', modality: 'shall', sources: ['10 § 1 mom. 3 kohta b'] }],
    exceptions: [
      { from: '2023-07-01', when: byTrialMunicipality, authority: 'te-office', sources: ['11 § 2 mom. 1 kohta'] },
      { from: '2023-07-01', when: byJointAuthority, authority: 'te-office', sources: ['11 § 2 mom. 2 kohta'] },
      { from: '2023-07-01', when: byControlledEntity, authority: 'te-office', sources: ['11 § 2 mom. 3 kohta'] },
      { from: '2023-07-01', when: byEntityOfJointAuthority, authority: 'te-office', sources: ['11 § 2 mom. 4 kohta'] },
    ],
    circumstances: ['applicant'],
  },
  {
    id: 'start-up-grant',
    basis: [{ from: '2021-03-01', sources: ['916/2012 8 luku'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: [norms.startUpGrant] }],
    exceptions: [{ from: '2021-03-01', when: pendingAtStart, authority: 'te-office', sources: ['24 § 2 mom.'] }],
    circumstances: ['applicationDate'],
  },
  {
    id: 'discretionary-expense-compensation',
    basis: [{ from: '2021-03-01', sources: ['916/2012 9 luku 1 § 3 mom.'] }],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: [norms.expenseCompensation] },
    ],
    exceptions: [{ from: '2021-03-01', when: pendingAtStart, authority: 'te-office', sources: ['24 § 2 mom.'] }],
    circumstances: ['applicationDate'],
  },
  {
    id: 'discretionary-benefits-services',
    basis: [{ from: '2021-03-01', sources: ['916/2012 10 luku 1 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: [norms.otherBenefits] }],
    exceptions: [{ from: '2021-03-01', when: pendingAtStart, authority: 'te-office', sources: ['24 § 2 mom.'] }],
    circumstances: ['applicationDate'],
  },
  {
    id: 'workplace-adjustment-support',
    basis: [{ from: '2021-03-01', sources: ['916/2012 10 luku 3 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'may', sources: ['916/2012 10 luku 3 §'] }],
  },
] as const satisfies readonly TaskRow[]
