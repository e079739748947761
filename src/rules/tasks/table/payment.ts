import type { TaskRow } from '../task.ts'

export const paymentTasks = [
  {
    id: 'set-spending-quota',
    basis: [{ from: '2021-03-01', sources: ['423/1988'] }],
    holders: [{ from: '2021-03-01', authority: 'ely', modality: 'shall', sources: ['16 § 1 mom.'] }],
  },
  {
    id: 'pay-subsidies-and-compensations',
    basis: [{ from: '2021-03-01', sources: ['916/2012 12 luku 8 §'] }],
    holders: [{ from: '2021-03-01', authority: 'keha', modality: 'shall', sources: ['916/2012 12 luku 8 §'] }],
  },
  {
    id: 'decide-and-pay-unemployment-benefit',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 1 luku 4 §', '1290/2002 11 luku', '916/2012 9 luku 5 §'] }],
    holders: [{ from: '2021-03-01', authority: 'kela-or-fund', modality: 'shall', sources: ['1290/2002 1 luku 4 §'] }],
  },
] as const satisfies readonly TaskRow[]
