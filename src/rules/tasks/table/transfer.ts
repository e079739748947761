import * as norms from '../../../act/norms.ts'
import { leftUntransferred, underChangeSecurity } from '../circumstance-criteria.ts'
import type { TaskRow } from '../task.ts'

export const transferTasks = [
  {
    id: 'transfer-to-municipality',
    basis: [{ from: '2021-03-01', sources: ['4 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['5 § 1 mom.'] }],
    // The TE office acts in any case, but then it does not transfer: the provision is another.
    exceptions: [
      { from: '2023-01-01', when: underChangeSecurity, authority: 'te-office', sources: [norms.changeSecurityBar] },
      { from: '2021-03-01', when: leftUntransferred, authority: 'te-office', sources: [norms.discretion] },
    ],
    circumstances: ['underChangeSecurity', 'reasonToLeaveUntransferred'],
  },
  {
    id: 'stock-transfer',
    to: '2021-03-31',
    basis: [{ from: '2021-03-01', sources: ['4 §', '5 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['24 § 1 mom.'] }],
  },
  {
    id: 'leave-untransferred',
    basis: [{ from: '2021-03-01', sources: ['5 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'may', sources: [norms.discretion] }],
  },
  {
    id: 'change-security-non-transfer',
    basis: [{ from: '2023-01-01', sources: ['916/2012 5 a luku 2 § 1 mom. 1-3 kohta (670/2022)'] }],
    holders: [{ from: '2023-01-01', authority: 'te-office', modality: 'shall', sources: [norms.changeSecurityBar] }],
  },
  {
    id: 'change-security-transfer-back',
    basis: [{ from: '2023-01-01', sources: ['916/2012 5 a luku 2 § 1 mom. 1-3 kohta (670/2022)'] }],
    holders: [{ from: '2023-01-01', authority: 'te-office', modality: 'shall', sources: [norms.changeSecurityReturn] }],
  },
  {
    id: 'transfer-on-move',
    basis: [{ from: '2021-03-01', sources: ['4 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['5 § 1 mom.'] }],
  },
  {
    id: 'transfer-to-te-office-on-request',
    basis: [{ from: '2021-06-01', sources: ['5 §'] }],
    holders: [{ from: '2021-06-01', authority: 'te-office', modality: 'may', sources: [norms.requestToTeOffice] }],
  },
  {
    id: 'transfer-to-other-municipality-on-request',
    basis: [{ from: '2021-06-01', sources: ['5 §'] }],
    holders: [{ from: '2021-06-01', authority: 'te-office', modality: 'may', sources: [norms.requestToMunicipality] }],
  },
  {
    id: 'notify-discretionary-transfer',
    basis: [{ from: '2021-06-01', sources: ['5 §'] }],
    holders: [
      { from: '2021-06-01', authority: 'te-office', modality: 'shall', sources: [norms.noticeAndPlansOfRequest] },
    ],
  },
] as const satisfies readonly TaskRow[]
