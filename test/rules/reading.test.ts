import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { people } from '../../bench/people.ts'
import { InputError, wordings } from '../../src/entry/index.ts'
import * as rules from '../../src/entry/rules.ts'
import { facts, type FactName } from '../../src/facts/facts.ts'
import type { Person } from '../../src/facts/person.ts'

const criteria = {
  transfer: rules.transfer,
  clientGroup: rules.clientGroup,
  unemployed: rules.unemployed,
  registration: rules.registration,
  employedBySubsidy: rules.employedBySubsidy,
  changeSecurity: rules.changeSecurity,
  atRisk: rules.atRisk,
}
const crowd = people(500, 7)
const names = facts.map(({ name }) => name)

/** A person of the crowd with some facts left out. */
const partly: fc.Arbitrary<Person> = fc.tuple(fc.constantFrom(...crowd), fc.subarray(names)).map(([person, left]) => {
  const known: Partial<Record<FactName, unknown>> = { ...person }
  for (const name of left) delete known[name]
  return known as Person // the facts that are left are the person's
})
const day = fc
  .constantFrom(...wordings.flatMap(({ from, to }) => [from, to]), '2021-02-28', '2025-01-01')
  .filter((on) => on > '2021')
const unborn = (person: Person, on: string): boolean => person.birthDate !== undefined && person.birthDate > on

describe.each(Object.entries(criteria))('%s', (_, criterion) => {
  it('is decided alike by decideCriterion, decider and the JavaScript written from it, for every wording and what is unknown', () => {
    fc.assert(
      fc.property(partly, day, (person, on) => {
        fc.pre(!unborn(person, on))
        const answer = rules.decideCriterion(criterion, person, on)
        expect(rules.decider(criterion, on)(person)).toBe(answer)
        const written: unknown = new Function(`return ${rules.toJavaScript(criterion, on)}`)()
        expect(typeof written === 'function' && written(person)).toBe(answer)
      }),
      { seed: 1, numRuns: 400 }
    )
  })

  it('is certain exactly when nothing is missing', () => {
    fc.assert(
      fc.property(partly, day, (person, on) => {
        fc.pre(!unborn(person, on))
        const missing = rules.missingForCriterion(criterion, person, on)
        expect(missing.length === 0).toBe(rules.decideCriterion(criterion, person, on) !== 'unknown')
        expect(missing.every((name) => person[name] === undefined)).toBe(true)
      }),
      { seed: 2, numRuns: 400 }
    )
  })
})

describe('readers of one criterion', () => {
  it('refuse a day that does not exist and a person that is none', () => {
    expect(() => rules.decider(rules.transfer, '2023-02-31')).toThrow(InputError)
    expect(() => rules.toJavaScript(rules.transfer, '31.12.2022')).toThrow(InputError)
    expect(() => rules.decideCriterion(rules.transfer, { homeMunicipality: '999' }, '2023-03-01')).toThrow(InputError)
    expect(() => rules.missingForCriterion(rules.transfer, { fullTimeBusinessDays: -1 }, '2023-03-01')).toThrow(
      InputError
    )
  })

  it('say no before the wording that brings the concept, and not-in-force outside the Act', () => {
    expect(rules.decideCriterion(rules.atRisk, { unemploymentExpectedOn: '2022-05-01' }, '2022-05-01')).toBe('no')
    expect(rules.decideCriterion(rules.atRisk, {}, '2022-05-01')).toBe('no')
    expect(rules.decideCriterion(rules.atRisk, {}, '2022-05-02')).toBe('unknown')
    expect(rules.decideCriterion(rules.atRisk, {}, '2021-02-28')).toBe('not-in-force')
    expect(rules.missingForCriterion(rules.atRisk, {}, '2025-01-01')).toEqual([])
  })
})
