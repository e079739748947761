import { byAnotherOrganiser } from '../circumstance-criteria.ts'
import type { TaskRow } from '../task.ts'

export const guidanceTasks = [
  {
    id: 'personal-job-placement',
    basis: [{ from: '2021-03-01', sources: ['916/2012 3 luku'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['10 § 1 mom. 1 kohta'] }],
  },
  {
    id: 'information-and-advice',
    basis: [{ from: '2021-03-01', sources: ['916/2012 4 luku 1 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['10 § 1 mom. 1 kohta'] }],
  },
  {
    id: 'vocational-and-career-guidance',
    basis: [{ from: '2021-03-01', sources: ['916/2012 4 luku 3 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['10 § 1 mom. 1 kohta'] }],
  },
  {
    id: 'work-tryout-contract-own',
    basis: [{ from: '2021-03-01', sources: ['916/2012 4 luku 9-10 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['11 § 1 mom.'] }],
    exceptions: [
      { from: '2021-03-01', when: byAnotherOrganiser, authority: 'municipality', sources: ['10 § 2 mom.', '916/2012 4 luku 9 §'] },
    ],
    circumstances: ['organiser'],
  },
  {
    id: 'change-security-training',
    basis: [{ from: '2023-01-01', sources: ['916/2012 5 a luku (670/2022)'] }],
    holders: [{ from: '2023-01-01', authority: 'te-office', modality: 'shall', sources: ['916/2012 5 a luku'] }],
  },
] as const satisfies readonly TaskRow[]
