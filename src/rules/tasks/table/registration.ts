import type { TaskRow } from '../task.ts'

export const registrationTasks = [
  {
    id: 'first-registration',
    basis: [{ from: '2021-03-01', sources: ['916/2012 2 luku 1-2 §'] }, { from: '2022-05-02', sources: ['916/2012 2 luku 1 § (1379/2021)'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['916/2012 2 luku 1 §'] }],
    circumstances: ['homeMunicipality'],
  },
  {
    id: 'restart-registration-former-client',
    basis: [{ from: '2021-03-01', sources: ['916/2012 2 luku 1 §'] }, { from: '2022-05-02', sources: ['916/2012 2 luku 1 § (1379/2021)', '916/2012 2 luku 3 § (1379/2021)'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['916/2012 2 luku 1 §'] }],
    alongside: [
      { from: '2021-03-01', to: '2022-05-01', authority: 'municipality', modality: 'shall', sources: ['6 § 2 mom.'], ofAnyPerson: true },
      { from: '2022-05-02', authority: 'municipality', modality: 'shall', sources: ['6 § 3 mom.'], ofAnyPerson: true },
    ],
  },
  {
    id: 'receive-notices-ending-job-search',
    basis: [{ from: '2021-03-01', sources: ['916/2012 2 luku 1 § 2 mom.', '916/2012 2 luku 2 § 3 mom.'] }, { from: '2022-05-02', sources: ['916/2012 2 luku 2 § (1379/2021)'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['6 § 1 mom.'] }],
    alongside: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['6 § 1 mom.'] },
      { from: '2021-03-01', authority: 'te-service-centre', modality: 'shall', sources: ['6 § 1 mom.'] },
    ],
  },
] as const satisfies readonly TaskRow[]
