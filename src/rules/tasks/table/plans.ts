import type { TaskRow } from '../task.ts'

export const planTasks = [
  {
    id: 'employment-plan',
    basis: [{ from: '2021-03-01', sources: ['916/2012 2 luku 7 §'] }, { from: '2022-05-02', sources: ['916/2012 2 luku 12 § (1379/2021)'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['9 § 1 mom. 1 kohta'] }],
  },
  {
    id: 'multi-sector-employment-plan',
    basis: [{ from: '2021-03-01', sources: ['1369/2014 4 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['9 § 1 mom. 2 kohta'] }],
  },
  {
    id: 'activation-plan',
    basis: [{ from: '2021-03-01', sources: ['189/2001'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['9 § 1 mom. 3 kohta'] }],
  },
  {
    id: 'integration-plan-unemployed',
    basis: [{ from: '2021-03-01', sources: ['1386/2010 2 luku'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['9 § 1 mom. 4 kohta'] }],
  },
] as const satisfies readonly TaskRow[]
