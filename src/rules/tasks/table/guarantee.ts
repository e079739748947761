import type { TaskRow } from '../task.ts'

export const guaranteeTasks = [
  {
    id: 'guarantee-57-59',
    basis: [{ from: '2021-03-01', sources: ['916/2012 11 luku 1 §'] }],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['13 § 1 mom.'] },
    ],
  },
  {
    id: 'offer-60-plus',
    basis: [{ from: '2021-03-01', sources: ['916/2012 11 luku 1 §'] }],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['13 § 2 mom.'] },
    ],
  },
  {
    id: 'six-month-work-opportunity',
    basis: [{ from: '2021-03-01', sources: ['916/2012 11 luku 1-2 §'] }],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['13 § 3 mom.'] },
    ],
  },
] as const satisfies readonly TaskRow[]
