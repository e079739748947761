import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facts, municipalityCodes, type Person } from '../../src/entry/index.ts'
import { absentFacts, candidatesFor, completed, dayAfter } from './candidates.ts'
import { bruteForce, byParts, type OverCompletions } from './completions.ts'
import { completePersonOn, lawDays, partlyKnownOn, without } from './arbitraries.ts'
import { decideComplete, lawFacts, type Complete, type LawFact } from './eligibility.ts'

const grounds = ['no-earnings-related-right', 'under-30', 'immigrant', 'foreign-language', 'temporary-protection']
const bars = ['registration', 'change-security']

const rare = (answers: readonly (readonly string[])[], expected: readonly string[]): readonly string[] =>
  expected.filter((word) => answers.filter((answer) => answer.includes(word)).length < answers.length * 0.05)

describe('the generators reach everything in at least one run of twenty', () => {
  const partlyKnown = fc
    .sample(partlyKnownOn(8), { numRuns: 3_000, seed: 1269 })
    .map(({ person, on }) => ({ person, answer: byParts(person, on) }))

  test('complete people: every outcome but unknown, every ground and every bar', () => {
    const answers = fc
      .sample(completePersonOn, { numRuns: 20_000, seed: 1269 })
      .map(({ person, on }) => decideComplete(person, on))
      .map(({ outcome, grounds, barredBy }) => [outcome, ...grounds, ...barredBy])
    expect(rare(answers, ['transfer', 'stay', 'not-in-force', ...grounds, ...bars])).toEqual([])
  })

  test('partly known people: every outcome, and every ground and bar that holds whatever the absent facts are', () => {
    const answers = partlyKnown.map(({ answer: { outcome, grounds, barredBy } }) => [outcome, ...grounds, ...barredBy])
    expect(rare(answers, ['transfer', 'stay', 'unknown', 'not-in-force', ...grounds, ...bars])).toEqual([])
  })

  test('every fact is both absent and missing, and absent without being missing', () => {
    for (const fact of lawFacts) {
      const absent = partlyKnown.filter(({ person }) => absentFacts(person).includes(fact))
      expect(absent.some(({ answer }) => answer.missing.includes(fact)), fact).toBe(true)
      expect(absent.some(({ answer }) => !answer.missing.includes(fact)), fact).toBe(true)
    }
  })
})

/**
 * Many more values of a fact than the candidates: every municipality, every day for years around, hours by the
 * hundredth.
 */
function denseValues(fact: LawFact, person: Person, on: string): readonly unknown[] {
  const hundredths = (upTo: number) => Array.from({ length: upTo * 100 + 1 }, (_, index) => index / 100)
  const daysAround = (day: string, reach: number) =>
    Array.from({ length: 2 * reach + 1 }, (_, index) => dayAfter(day, index - reach))
  if (fact === 'homeMunicipality' || fact === 'residenceMunicipality') return [null, ...municipalityCodes]
  if (fact === 'birthDate') {
    // Every day of the years in which 30 and 55 can be reached, every ninth day of the others.
    const births = Array.from({ length: 75 * 366 }, (_, index) => dayAfter('1950-01-01', index))
    const near = ['30', '55'].map((years) => String(Number(on.slice(0, 4)) - Number(years)))
    return births.filter((day, index) => day <= on && (index % 9 === 0 || near.includes(day.slice(0, 4))))
  }
  if (fact === 'dismissalNoticeOn') return [null, ...daysAround(on, 900), ...daysAround(person.birthDate ?? on, 30)]
  if (fact === 'unemploymentExpectedOn') return [null, ...daysAround(on, 40)]
  if (fact === 'regularWeeklyHours' || fact === 'yearsWithEmployerAtNotice') return hundredths(10)
  if (fact === 'guaranteedMinimumWeeklyHours') return [null, ...hundredths(10)]
  if (fact === 'fullTimeBusinessDays') return Array.from({ length: 60 }, (_, index) => index)
  if (fact === 'motherTongue') {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const two = letters.flatMap((first) => letters.map((second) => first + second))
    return [null, ...two, ...two.flatMap((start) => letters.map((third) => start + third))]
  }
  const { nullable, kind, ...row } = facts.find(({ name }) => name === fact) ?? { nullable: false, kind: 'flag' }
  if (kind === 'flag') return [true, false]
  return [...(nullable ? [null] : []), ...('words' in row ? row.words : [])]
}

describe('the few values of brute force stand for all values of a fact', () => {
  const routes = (person: Person, on: string, fact: LawFact, values: readonly unknown[]): Set<string> =>
    new Set(
      values.map((value) => {
        // A value of the fact's own type.
        const decided = decideComplete(completed(person, { [fact]: value } as Partial<Complete>), on)
        const { authority } = decided
        // Which municipality or office is named beyond those that both can name is the same to the Act.
        const asked = authority?.kind === 'municipality' ? authority.code : authority?.id
        const place = fact === 'homeMunicipality' || fact === 'residenceMunicipality' ? authority?.kind : asked
        return [decided.outcome, place, ...decided.grounds, ...decided.barredBy].join()
      })
    )

  test.each(lawFacts)('%s', (fact) => {
    const runs = ['birthDate', 'motherTongue'].includes(fact) ? 12 : 60
    const people = fc.sample(completePersonOn, { numRuns: runs, seed: 1269 })
    for (const { person, on } of people) {
      const known = without(person, [fact])
      expect([...routes(known, on, fact, candidatesFor(known, on)[fact])].sort()).toEqual(
        [...routes(known, on, fact, denseValues(fact, known, on))].sort()
      )
    }
  })

  test('birth and notice together', () => {
    for (const { person, on } of fc.sample(completePersonOn, { numRuns: 40, seed: 1269 })) {
      const known = without(person, ['birthDate', 'dismissalNoticeOn'])
      const few = bruteForce(known, on)
      for (const step of [-400, -31, -1, 0, 1, 17, 400]) {
        const notice = dayAfter(on, step)
        const decided = candidatesFor({ ...known, dismissalNoticeOn: notice }, on).birthDate.map((birthDate) =>
          decideComplete(completed(known, { birthDate, dismissalNoticeOn: notice }), on)
        )
        if (few.outcome !== 'unknown') expect(decided.every(({ outcome }) => outcome === few.outcome)).toBe(true)
        for (const bar of few.barredBy) expect(decided.every(({ barredBy }) => barredBy.includes(bar))).toBe(true)
      }
    }
  })
})

describe('the two ways of going through the completions say the same', () => {
  const shown = ({ outcome, authority, grounds, barredBy, missing }: OverCompletions) => ({
    outcome,
    authority,
    grounds,
    barredBy,
    missing,
  })

  test('every combination, and one combination for each answer of a part', () => {
    fc.assert(
      fc.property(partlyKnownOn(5), ({ person, on }) => {
        expect(shown(byParts(person, on))).toEqual(shown(bruteForce(person, on)))
      }),
      { numRuns: 800 }
    )
  })

  test('on every day on which the law changes, with the facts of a criterion absent together', () => {
    const together: readonly (readonly LawFact[])[] = [
      ['birthDate', 'dismissalNoticeOn', 'dismissalOnEconomicOrProductionGrounds', 'yearsWithEmployerAtNotice'],
      ['inEmployment', 'fullyLaidOff', 'regularWeeklyHours', 'guaranteedMinimumWeeklyHours', 'unemploymentExpectedOn'],
      ['fullTimeBusinessDays', 'benefitRightDespiteBusiness', 'fullTimeStudent', 'benefitRightDespiteStudies'],
      ['homeMunicipality', 'residenceMunicipality', 'temporaryProtectionPermit', 'jobSearchValid'],
      ['wageSubsidisedWork', 'startUpGrant', 'inService', 'registeredAs', 'unemploymentExpectedOn'],
      ['motherTongue', 'immigrant', 'meetsEarningsRelatedConditions', 'birthDate', 'homeMunicipality'],
    ]
    for (const day of lawDays) {
      for (const on of [dayAfter(day, -1), day]) {
        const [sample] = fc.sample(completePersonOn, { numRuns: 1, seed: Number(day.replaceAll('-', '')) })
        if (sample === undefined) throw new Error('no sample')
        for (const absent of together) {
          const birthDate = sample.person.birthDate <= on ? sample.person.birthDate : on
          const person = without({ ...sample.person, birthDate }, absent)
          expect(shown(byParts(person, on))).toEqual(shown(bruteForce(person, on)))
        }
      }
    }
  })
})
