/**
 * The abstract fact space: each fact reduced to the distinctions the law makes, one value for each. That these values
 * stand for all others is a test of its own (test/oracle/generators.test.ts).
 */
import type { Day } from '../../src/entry/index.ts'
import { dayAfter, municipalities, unique, valuesOn } from '../oracle/candidates.ts'
import { hasReached, lawFacts, type Complete, type LawFact } from '../oracle/eligibility.ts'

export type Domains = { readonly [Fact in LawFact]: readonly Complete[Fact][] }

/**
 * The latest day of birth with which the age is reached on the day, and the next: found by counting, not by the
 * library.
 */
function birthsAround(years: number, day: Day): readonly Day[] {
  let birth = `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4, 8)}01`
  for (birth = dayAfter(birth, -2); hasReached(years, dayAfter(birth, 1), day); ) birth = dayAfter(birth, 1)
  return [birth, dayAfter(birth, 1)]
}

/** The distinctions of the law on a day of the trial. */
export const domainsOn = (on: Day): Domains => ({
  ...valuesOn(on),
  homeMunicipality: municipalities,
  residenceMunicipality: municipalities,
  birthDate: unique([...birthsAround(30, on), ...birthsAround(55, on), ...birthsAround(55, '2023-01-01')]),
  dismissalNoticeOn: unique([null, '2022-12-31', '2023-01-01', on, dayAfter(on, 1)]),
})

/** One value of every fact. */
export const anybody = (domains: Domains): Record<string, unknown> =>
  Object.fromEntries(lawFacts.map((fact) => [fact, domains[fact][0]]))

/** Says of one part of the proof what was found; a fault ends with exit code 1, the first few are shown. */
export interface Report {
  cells: number
  faults: number
}

export function fault(report: Report, ...shown: readonly unknown[]): void {
  report.faults += 1
  if (report.faults <= 5)
    console.log('  FAULT', ...shown.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))))
}
