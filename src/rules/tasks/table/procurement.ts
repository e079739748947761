import type { TaskRow } from '../task.ts'

export const procurementTasks = [
  {
    id: 'procure-state-financed-services',
    basis: [{ from: '2021-03-01', sources: ['916/2012 1 luku 5 §'] }],
    holders: [{ from: '2021-03-01', authority: 'ely', modality: 'shall', sources: ['7 § 3 mom.'] }],
    alongside: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['7 § 3 mom.'] },
      { from: '2021-03-01', authority: 'te-service-centre', modality: 'shall', sources: ['7 § 3 mom.'] },
    ],
  },
] as const satisfies readonly TaskRow[]
