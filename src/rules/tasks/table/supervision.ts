import type { TaskRow } from '../task.ts'

export const supervisionTasks = [
  {
    id: 'supervise-trial',
    basis: [{ from: '2021-03-01', sources: ['22 §'] }],
    holders: [{ from: '2021-03-01', authority: 'avi', modality: 'shall', sources: ['22 § 1 mom.'] }],
  },
  {
    id: 'supervision-order',
    basis: [{ from: '2021-03-01', sources: ['22 §'] }],
    holders: [{ from: '2021-03-01', authority: 'avi', modality: 'may', sources: ['22 § 2 mom.'] }],
  },
  {
    id: 'suspend-trial',
    basis: [{ from: '2021-03-01', sources: ['22 §'] }],
    holders: [{ from: '2021-03-01', authority: 'avi', modality: 'may', sources: ['22 § 3 mom.'] }],
  },
  {
    id: 'supervision-remark',
    basis: [{ from: '2021-03-01', sources: ['22 §'] }],
    holders: [{ from: '2021-03-01', authority: 'avi', modality: 'may', sources: ['22 § 5 mom.'] }],
  },
  {
    id: 'inform-ministry-of-supervision',
    basis: [{ from: '2021-03-01', sources: ['22 §'] }],
    holders: [{ from: '2021-03-01', authority: 'avi', modality: 'shall', sources: ['22 § 6 mom.'] }],
  },
] as const satisfies readonly TaskRow[]
