import * as norms from '../../../act/norms.ts'
import { onLabourMarketTraining, onServiceOutsideList, outsideListOfStudies, teOfficeHandlesOwnStatement } from '../circumstance-criteria.ts'
import type { ParallelRow, TaskRow } from '../task.ts'

/** The TE office beside the municipality, as to a statement that the municipality gives: 12 a § 4 mom. */
const onlyBesideItsOwn = {
  from: '2022-07-11',
  to: '2023-11-30',
  authority: 'te-office',
  modality: 'may-alongside',
  sources: ['12 a § 4 mom.'],
  onlyIf: teOfficeHandlesOwnStatement,
} as const satisfies ParallelRow

/** Reading: it may give also those of 12 a § 2 mom., although 4 mom. names 1 mom. only (OP-18). */
const freely = { from: '2023-12-01', authority: 'te-office', modality: 'may-alongside', sources: ['12 a § 4 mom.'] } as const satisfies ParallelRow

/**
 * The service centre beside the holder, in the situations of Decree 1556/2016 2 §: not 1290/2002 2 luku 3 §, 4 § and 2
 * a luku.
 *
 * Reading: the Decree is read for the whole trial as it was on 2024-09-02; its earlier states were not seen.
 */
const centreUntil2021May = {
  from: '2021-03-01', to: '2021-05-31', authority: 'te-service-centre', modality: 'may-alongside',
  sources: ['1290/2002 11 luku 4 § 2 mom.', '1556/2016 2 §'], caveats: ['text-not-seen', 'centre-in-part'],
} as const satisfies ParallelRow
const centreUntil2024September = {
  from: '2021-06-01', to: '2024-09-01', authority: 'te-service-centre', modality: 'may-alongside',
  sources: [norms.statementsOfServiceCentre, '1290/2002 11 luku 4 § 2 mom.', '1556/2016 2 §'],
  caveats: ['text-not-seen', 'centre-in-part'],
} as const satisfies ParallelRow
const centreToTheEnd = {
  from: '2024-09-02', authority: 'te-service-centre', modality: 'may-alongside',
  sources: [norms.statementsOfServiceCentre, '1290/2002 11 luku 4 § 2 mom.', '1556/2016 2 §'], caveats: ['centre-in-part'],
} as const satisfies ParallelRow

export const statementTasks = [
  {
    id: 'statement-service-participation',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 1 luku 4 § 3 mom.', '1290/2002 11 luku 4 §'] }],
    holders: [{ from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: [norms.serviceStatement] }],
    alongside: [onlyBesideItsOwn, freely],
    exceptions: [
      { from: '2021-03-01', when: onLabourMarketTraining, authority: 'te-office', sources: [norms.serviceStatement] },
      { from: '2021-03-01', when: onServiceOutsideList, authority: 'te-office', sources: ['1290/2002 11 luku 4 §'] },
    ],
    circumstances: ['service', 'teOfficeHandlesOwnStatement', 'provision'],
  },
  {
    id: 'statement-labour-market-training',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 1 luku 4 § 3 mom.', '1290/2002 11 luku 4 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: [norms.serviceStatement] }],
    circumstances: ['service', 'provision'],
    services: ['labour-market-training', 'vocational-labour-market-training'],
  },
  {
    id: 'statement-self-motivated-study',
    basis: [{ from: '2021-03-01', sources: ['916/2012 6 luku 3 § 2 mom.', '916/2012 6 luku 5-7 §'] }],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: [norms.selfMotivatedStudyStatement] },
    ],
    alongside: [onlyBesideItsOwn, freely],
    circumstances: ['teOfficeHandlesOwnStatement', 'provision'],
  },
  {
    id: 'statement-integration-study',
    basis: [{ from: '2021-03-01', sources: ['1386/2010 25 §'] }],
    holders: [
      { from: '2021-03-01', authority: 'municipality', modality: 'shall', sources: [norms.integrationStudyStatement] },
    ],
    alongside: [onlyBesideItsOwn, freely],
    circumstances: ['teOfficeHandlesOwnStatement', 'provision'],
  },
  {
    id: 'statement-general-conditions',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 2 luku 1-2 §', '1290/2002 2 luku 4 § 1 mom.', '1290/2002 2 luku 13 § 4 mom.'] }],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] },
      { from: '2021-10-02', authority: 'municipality', modality: 'shall', sources: ['12 a § 1 mom. 1 kohta'] },
    ],
    alongside: [centreUntil2021May, centreUntil2024September, centreToTheEnd, onlyBesideItsOwn, freely],
    circumstances: ['teOfficeHandlesOwnStatement', 'provision'],
  },
  {
    id: 'statement-benefit-restoration',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 2 luku 16 § 1 mom.', '1290/2002 2 a luku 10 § 2-3 mom.'] }],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] },
      { from: '2022-07-11', authority: 'municipality', modality: 'shall', sources: ['12 a § 1 mom. 1 kohta'] },
    ],
    alongside: [onlyBesideItsOwn, freely, centreUntil2021May, centreUntil2024September, centreToTheEnd],
    circumstances: ['teOfficeHandlesOwnStatement', 'provision'],
  },
  {
    id: 'statement-start-of-business',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 2 luku 5 a §'] }],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] },
      { from: '2021-10-02', authority: 'municipality', modality: 'shall', sources: ['12 a § 1 mom. 2 kohta'] },
    ],
    alongside: [onlyBesideItsOwn, freely],
    circumstances: ['teOfficeHandlesOwnStatement', 'provision'],
  },
  {
    id: 'statement-short-studies',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 2 luku 10 a §'] }, { from: '2023-01-01', sources: ['1290/2002 2 luku 10 b § (1131/2022)'] }],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] },
      { from: '2021-10-02', authority: 'municipality', modality: 'shall', sources: ['12 a § 1 mom. 2 kohta'] },
    ],
    alongside: [onlyBesideItsOwn, freely],
    circumstances: ['teOfficeHandlesOwnStatement', 'provision'],
  },
  {
    id: 'statement-clear-cut-studies',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 2 luku 10 § 2 mom.'] }, { from: '2023-01-01', sources: ['1290/2002 2 luku 10 § 2 mom. (1131/2022)', '1290/2002 2 luku 10 a § 2 mom. (1131/2022)'] }],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] },
      { from: '2022-07-11', authority: 'municipality', modality: 'may', sources: ['12 a § 2 mom.'] },
    ],
    alongside: [
      { from: '2022-07-11', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] },
      centreUntil2021May, centreUntil2024September, centreToTheEnd,
    ],
    exceptions: [
      { from: '2022-07-11', when: outsideListOfStudies, authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] },
    ],
    circumstances: [
      'studies',
      'plannedCredits',
      'plannedStudyWeeks',
      'plannedCompetencePoints',
      'plannedWeeklyHours',
      'plannedMonths',
      'belowFullTimeLimit',
      'provision',
    ],
  },
  {
    id: 'statement-other-studies',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 2 luku 10 §', '1290/2002 2 luku 10 a §', '1290/2002 2 luku 11 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] }],
    alongside: [centreUntil2021May, centreUntil2024September, centreToTheEnd],
    circumstances: ['studies', 'provision'],
  },
  {
    id: 'statement-full-time-business',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 2 luku 5-9 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] }],
    alongside: [centreUntil2021May, centreUntil2024September, centreToTheEnd],
    circumstances: ['provision'],
  },
  {
    id: 'statement-obstacles-to-labour-market',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 2 luku 3 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] }],
    circumstances: ['provision'],
  },
  {
    id: 'statement-unpaid-work',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 2 luku 4 § 2 mom.'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] }],
    circumstances: ['provision'],
  },
  {
    id: 'statement-young-person-study-duty',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 2 luku 13 § 1-3 mom.', '1290/2002 2 luku 14 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] }],
    circumstances: ['provision'],
  },
  {
    id: 'statement-reproachable-conduct',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 2 a luku'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] }],
    circumstances: ['provision'],
  },
  {
    id: 'statement-any-other',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 11 luku 4 §'] }],
    holders: [{ from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'] }],
    circumstances: ['provision'],
  },
  {
    id: 'notice-job-search-abroad',
    basis: [{ from: '2021-03-01', sources: ['1290/2002 11 luku 4 a §', '(EC) 883/2004 art. 64', '352/2010 6 §'] }],
    holders: [
      { from: '2021-03-01', authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 a §'] },
      { from: '2022-07-11', authority: 'municipality', modality: 'shall', sources: ['12 b § 1 mom.'] },
    ],
  },
] as const satisfies readonly TaskRow[]
