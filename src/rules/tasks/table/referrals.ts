import type { TaskRow } from '../task.ts'

export const referralTasks = [
  {
    id: 'refer-to-expert-assessment',
    basis: [{ from: '2021-03-01', sources: ['916/2012 4 luku 2 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['10 § 1 mom. 2 kohta'] }],
  },
  {
    id: 'refer-to-coaching',
    basis: [{ from: '2021-03-01', sources: ['916/2012 4 luku 4 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['10 § 1 mom. 2 kohta'] }],
  },
  {
    id: 'refer-to-tryout',
    basis: [{ from: '2021-03-01', sources: ['916/2012 4 luku 5 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['10 § 1 mom. 2 kohta'] }],
  },
  {
    id: 'refer-to-labour-market-training',
    basis: [{ from: '2021-03-01', sources: ['916/2012 5 luku'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['10 § 1 mom. 2 kohta'] }],
  },
] as const satisfies readonly TaskRow[]
