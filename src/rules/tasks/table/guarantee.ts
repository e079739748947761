import { dutyAroseBeforeRepeal } from '../circumstance-criteria.ts'
import type { TransitionRow, TaskRow } from '../task.ts'

const untilCarriedThrough = {
  from: '2024-09-02',
  onlyIf: dutyAroseBeforeRepeal,
  repealedBy: '400/2024',
} as const satisfies TransitionRow

// Reading: act 1307/2023, in force from 2024-01-01, left who acts in 13 § as it was; its text was not seen (OP-34).
export const guaranteeTasks = [
  {
    id: 'guarantee-57-59',
    basis: [
      { from: '2021-03-01', sources: ['916/2012 11 luku 1 §'] },
      { from: '2024-09-02', sources: ['916/2012 11 luku 1 §', '399/2024 2 § 2 mom.'] },
    ],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['13 § 1 mom.'] },
      {
        from: '2024-01-01',
        authority: 'municipality',
        modality: 'shall',
        sources: ['13 § 1 mom.'],
        caveats: ['text-not-seen'],
      },
      {
        from: '2024-09-02',
        authority: 'municipality',
        modality: 'shall',
        sources: ['13 § 1 mom.', '399/2024 2 § 2 mom.'],
        caveats: ['text-not-seen'],
      },
    ],
    transition: untilCarriedThrough,
    circumstances: ['dutyAroseBeforeRepeal'],
  },
  {
    id: 'offer-60-plus',
    basis: [
      { from: '2021-03-01', sources: ['916/2012 11 luku 1 §'] },
      { from: '2024-09-02', sources: ['916/2012 11 luku 1 §', '399/2024 2 § 2 mom.'] },
    ],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['13 § 2 mom.'] },
      {
        from: '2024-01-01',
        authority: 'municipality',
        modality: 'shall',
        sources: ['13 § 2 mom.'],
        caveats: ['text-not-seen'],
      },
      {
        from: '2024-09-02',
        authority: 'municipality',
        modality: 'shall',
        sources: ['13 § 2 mom.', '399/2024 2 § 2 mom.'],
        caveats: ['text-not-seen'],
      },
    ],
    transition: untilCarriedThrough,
    circumstances: ['dutyAroseBeforeRepeal'],
  },
  {
    id: 'six-month-work-opportunity',
    basis: [
      { from: '2021-03-01', sources: ['916/2012 11 luku 1-2 §'] },
      { from: '2024-09-02', sources: ['916/2012 11 luku 1-2 §', '399/2024 2 § 2 mom.'] },
    ],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: ['13 § 3 mom.'] },
      {
        from: '2024-01-01',
        authority: 'municipality',
        modality: 'shall',
        sources: ['13 § 3 mom.'],
        caveats: ['text-not-seen'],
      },
      {
        from: '2024-09-02',
        authority: 'municipality',
        modality: 'shall',
        sources: ['13 § 3 mom.', '399/2024 2 § 2 mom.'],
        caveats: ['text-not-seen'],
      },
    ],
    transition: untilCarriedThrough,
    circumstances: ['dutyAroseBeforeRepeal'],
  },
] as const satisfies readonly TaskRow[]
