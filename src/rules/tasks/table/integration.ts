import type { TaskRow } from '../task.ts'

export const integrationTasks = [
  {
    id: 'integration-act-chapter-2',
    basis: [{ from: '2021-03-01', sources: ['1386/2010 2 luku'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['12 § 1 mom.'] }],
  },
  {
    id: 'initial-mapping',
    basis: [{ from: '2021-03-01', sources: ['1386/2010 9-10 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['12 § 1 mom.'] }],
  },
] as const satisfies readonly TaskRow[]
