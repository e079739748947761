import type { TaskRow } from '../task.ts'

export const employerServiceTasks = [
  {
    id: 'publish-vacancies',
    basis: [{ from: '2021-03-01', sources: ['916/2012 3 luku 2 § 1 mom.'] }],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['916/2012 3 luku 2 § 1 mom.'] },
    ],
    alongside: [
      { from: '2021-03-01', authority: 'municipality', modality: 'may-alongside', sources: ['10 § 1 mom. 6 kohta'], ofAnyPerson: true },
    ],
    circumstances: ['employerIn'],
  },
  {
    id: 'introduce-jobseekers',
    basis: [{ from: '2021-03-01', sources: ['916/2012 3 luku 2 § 1 mom.'] }],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['916/2012 3 luku 2 § 1 mom.'] },
    ],
    alongside: [
      { from: '2021-03-01', authority: 'municipality', modality: 'may-alongside', sources: ['10 § 1 mom. 6 kohta'], ofAnyPerson: true },
    ],
    circumstances: ['employerIn'],
  },
  {
    id: 'other-employer-services',
    basis: [{ from: '2021-03-01', sources: ['916/2012 3 luku', '916/2012 5 luku 7 §', '916/2012 8 luku'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['916/2012 1 luku 2 §'] }],
    alongside: [{ from: '2021-03-01', authority: 'ely', modality: 'shall', sources: ['916/2012 1 luku 2 §'] }],
    circumstances: ['employerIn'],
  },
  {
    id: 'employer-change-security',
    basis: [{ from: '2021-03-01', sources: ['916/2012 12 luku 3 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['916/2012 12 luku 3 §'] }],
    circumstances: ['employerIn'],
  },
] as const satisfies readonly TaskRow[]
