import * as norms from '../../../act/norms.ts'
import type { TaskRow } from '../task.ts'

export const dataTasks = [
  {
    id: 'expense-compensation-data',
    basis: [{ from: '2021-03-01', sources: ['916/2012 9 luku 2 § 4 mom.'] }],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: [norms.expenseCompensationData] },
    ],
  },
  {
    id: 'facts-for-te-office-statement',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 1 luku 4 § 3 mom.'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['20 § 2 mom.'] }],
  },
  {
    id: 'information-right',
    basis: [{ from: '2021-03-01', sources: ['916/2012 12 luku 6 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'may', sources: ['17 § 1 mom. 1 kohta'] }],
  },
  {
    id: 'use-national-information-system',
    basis: [{ from: '2021-03-01', sources: ['916/2012 13 luku'] }],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: [norms.useOfInformationSystem] },
    ],
  },
  {
    id: 'client-data-controller-duties',
    basis: [{ from: '2021-03-01', sources: ['(EU) 2016/679', '916/2012 13 luku'] }],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['18 § 1 mom.'] },
      { from: '2022-05-23', authority: 'municipality', modality: 'shall', sources: ['14 § 3 mom.'] },
    ],
    alongside: [
      { from: '2022-05-23', authority: 'keha', modality: 'shall', sources: ['14 § 3 mom.', '916/2012 13 luku 4 § 2 mom.'] },
    ],
  },
  {
    id: 'te-office-keeps-own-entries-accurate',
    basis: [{ from: '2022-05-23', sources: ['916/2012 13 luku'] }],
    holders: [{ from: '2022-05-23', authority: 'te-office', modality: 'shall', sources: ['14 § 3 mom.'] }],
  },
  {
    id: 'multi-sector-data-controller',
    basis: [{ from: '2023-01-01', sources: ['1369/2014 9 b §'] }, { from: '2023-12-01', sources: ['1369/2014 9 §'] }],
    holders: [{ from: '2023-01-01', authority: 'municipality', modality: 'shall', sources: ['14 a § 2 mom.'] }],
  },
  {
    id: 'grant-access-rights',
    basis: [{ from: '2021-03-01', sources: ['916/2012 13 luku'] }],
    holders: [
      { from: '2021-03-01', authority: 'keha', modality: 'may', sources: ['14 § 2 mom.'] },
      { from: '2022-05-23', authority: 'keha', modality: 'may', sources: ['18 § 1 mom.', '18 § 2 mom.'] },
    ],
  },
  {
    id: 'report-access-right-change',
    basis: [{ from: '2021-03-01', sources: ['916/2012 13 luku 5 a §'] }, { from: '2022-05-23', sources: ['916/2012 13 luku 8 §'] }],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: [norms.reportOnAccessRight] },
    ],
  },
] as const satisfies readonly TaskRow[]
