import { needsMappingPeriod } from '../circumstance-criteria.ts'
import type { TaskRow } from '../task.ts'

export const interviewTasks = [
  {
    id: 'jobseeker-interviews',
    basis: [{ from: '2021-03-01', sources: ['916/2012 2 luku 4 §'] }, { from: '2022-05-02', sources: ['916/2012 2 luku 5 § (1379/2021)'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['8 § 1 mom.'] }],
  },
  {
    id: 'service-need-assessment',
    basis: [{ from: '2021-03-01', sources: ['916/2012 2 luku 5 §'] }, { from: '2022-05-02', sources: ['916/2012 2 luku 8 § (1379/2021)', '916/2012 2 luku 11 § (1379/2021)'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['8 § 1 mom.'] }],
  },
  {
    id: 'job-search-discussions',
    basis: [{ from: '2022-05-02', sources: ['916/2012 2 luku 6-7 § (1379/2021)', '916/2012 2 luku 9-10 § (1379/2021)'] }],
    holders: [{ from: '2022-05-02', authority: 'municipality', modality: 'shall', sources: ['8 § 1 mom.'] }],
  },
  {
    id: 'informing-jobseekers',
    basis: [{ from: '2021-03-01', sources: ['916/2012 2 luku 3 §'] }, { from: '2022-05-02', sources: ['916/2012 2 luku 4 § (1379/2021)'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['8 § 2 mom.'] }],
  },
  {
    id: 'offering-work-and-following-plan',
    basis: [{ from: '2021-03-01', sources: ['916/2012 2 luku 9 §'] }, { from: '2022-05-02', sources: ['916/2012 2 luku 14 § (1379/2021)'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['8 § 2 mom.'] }],
  },
  {
    id: 'written-reminder',
    basis: [{ from: '2022-05-02', sources: ['916/2012 2 luku 15 § (1379/2021)'] }],
    holders: [{ from: '2022-05-02', authority: 'municipality', modality: 'shall', sources: ['8 § 2 mom.'] }],
  },
  {
    id: 'multi-sector-service-need',
    basis: [{ from: '2021-03-01', sources: ['1369/2014 2 §'] }],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1369/2014 2 § 2 mom.'] },
      { from: '2021-06-01', authority: 'municipality', modality: 'shall', sources: ['8 § 3 mom.'] },
    ],
  },
  {
    id: 'multi-sector-mapping-period',
    basis: [{ from: '2021-03-01', sources: ['1369/2014 3 §'] }],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1369/2014 3 §'] },
      { from: '2021-06-01', authority: 'municipality', modality: 'shall', sources: ['8 § 3 mom.'] },
    ],
    onlyIf: { from: '2021-06-01', holds: needsMappingPeriod },
    circumstances: ['fulfilsAct1369Section2Mom2', 'hasMultiSectorNeed'],
  },
  {
    id: 'multi-sector-service-end',
    basis: [{ from: '2021-03-01', sources: ['1369/2014 6 §'] }],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1369/2014 6 §'] },
      { from: '2021-06-01', authority: 'municipality', modality: 'shall', sources: ['8 § 3 mom.'] },
    ],
    onlyIf: { from: '2021-06-01', holds: needsMappingPeriod },
    circumstances: ['fulfilsAct1369Section2Mom2', 'hasMultiSectorNeed'],
  },
] as const satisfies readonly TaskRow[]
