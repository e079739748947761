/**
 * Day by day over the whole trial: answers change only on days on which the law, an age or a day among the facts says
 * so.
 */
import * as fc from 'fast-check'
import { assess, changesOf, wordings, type Day, type Person } from '../../src/entry/index.ts'
import { personQuestions } from '../../src/entry/testing.ts'
import { dayAfter, yearsAfter } from '../oracle/candidates.ts'
import { decideComplete, hasReached, lawFacts, type Complete } from '../oracle/eligibility.ts'
import { fault, type Report } from './abstract-facts.ts'

const first: Day = '2021-02-28'
const last: Day = '2025-01-01'

/** The first day on which the age is reached, found by counting. */
function birthday(birthDate: Day, years: number): Day {
  let day = dayAfter(yearsAfter(birthDate, years), -3)
  while (!hasReached(years, birthDate, day)) day = dayAfter(day, 1)
  return day
}

/** The days on which the answer for the person may change although no fact does. */
function turnsOf({ birthDate, unemploymentExpectedOn, dismissalNoticeOn }: Person): ReadonlySet<Day> {
  const turns = new Set<Day>([...wordings.map(({ from }) => from), last])
  if (birthDate !== undefined && birthDate > '1900') for (const years of [30, 55]) turns.add(birthday(birthDate, years))
  if (typeof unemploymentExpectedOn === 'string')
    for (const step of [-14, 1]) turns.add(dayAfter(unemploymentExpectedOn, step))
  if (typeof dismissalNoticeOn === 'string') turns.add(dismissalNoticeOn)
  return turns
}

interface DayReport extends Report {
  people: number
  changes: number
}

export function proveDayByDay(people: number, seed: number): DayReport {
  const report: DayReport = { cells: 0, faults: 0, people: 0, changes: 0 }
  for (const { person } of fc.sample(personQuestions(), { numRuns: people, seed })) {
    if (
      (person.birthDate ?? first) > first ||
      person.unemploymentExpectedOn === '9999-12-31' ||
      person.unemploymentExpectedOn === '0001-01-01'
    )
      continue
    report.people += 1
    const isComplete = lawFacts.every((fact) => person[fact] !== undefined)
    const turns = turnsOf(person)
    const changes: Day[] = []
    let before = ''
    for (let on = first; on <= last; on = dayAfter(on, 1)) {
      const { outcome, authority, grounds, barredBy, missing } = assess(person, on)
      const now = JSON.stringify([outcome, authority, grounds, barredBy, missing])
      if (before !== '' && now !== before) changes.push(on)
      before = now
      report.cells += 1
      if (!isComplete) continue
      const two = decideComplete(person as Complete, on) // checked: every fact is known
      if (now !== JSON.stringify([two.outcome, two.authority, two.grounds, two.barredBy, []]))
        fault(report, 'another answer', person, on, now, two)
    }
    report.changes += changes.length
    const idle = changes.filter((day) => !turns.has(day))
    if (idle.length > 0) fault(report, 'changed for no reason', person, idle)
    if (changes.join() !== changesOf(person, first, last).join())
      fault(report, 'changesOf', person, changes, changesOf(person, first, last))
  }
  return report
}
