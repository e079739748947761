import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assess,
  belongsToClientGroup,
  changesOf,
  cite,
  explain,
  isInTrial,
  isProvision,
  nextQuestion,
  provisionsOn,
  wordingOn,
  type Assessment,
  type Day,
  type ExplainedCriterion,
  type Person
} from '../../src/entry/index.ts'
import { dayAfter } from '../oracle/candidates.ts'
import { askedDay, completePersonOn, lawDays, partlyKnownOn } from '../oracle/arbitraries.ts'
import * as second from '../oracle/eligibility.ts'
import type { Complete, LawFact } from '../oracle/eligibility.ts'

/** What the contract fixes of an answer, apart from sources. */
const shown = ({ outcome, authority, grounds, barredBy, missing }: Assessment) => ({
  outcome,
  authority,
  grounds,
  barredBy,
  missing,
})

describe('people of whom everything is known', () => {
  test('are answered as the Act read a second time answers, 100 000 times', () => {
    fc.assert(
      fc.property(completePersonOn, ({ person, on }) => {
        const { outcome, authority, grounds, barredBy, sources, wording, missing } = assess(person, on)
        const decided = second.decideComplete(person, on)
        if (
          JSON.stringify([outcome, authority, grounds, barredBy, sources]) !== JSON.stringify(Object.values(decided))
        ) {
          expect({ outcome, authority, grounds, barredBy, sources }).toEqual(decided)
        }
        if (missing.length > 0 || (wording === null) !== (outcome === 'not-in-force'))
          expect({ missing, wording }).toBeUndefined()
      }),
      { numRuns: 100_000 }
    )
  })

  test('the wording is the one whose days hold the day asked about', () => {
    fc.assert(
      fc.property(askedDay, (on) => {
        const changesSoFar = lawDays.filter((day) => day <= on).length
        const expected = second.isInForce(on) ? `V${changesSoFar - 1}` : null
        expect(assess({}, on).wording).toBe(expected)
        expect(wordingOn(on)?.id ?? null).toBe(expected)
      })
    )
  })
})

describe('days', () => {
  test('the answer for a day depends on no other day and no other person asked about before', () => {
    const asked = fc.array(fc.tuple(partlyKnownOn(6), fc.array(askedDay, { minLength: 1, maxLength: 6 })), {
      minLength: 2,
      maxLength: 4,
    })
    const questions = asked.map((people) =>
      people.flatMap(([{ person, on }, days]) =>
        [on, ...days].filter((day) => (person.birthDate ?? '') <= day).map((day) => ({ person, day }))
      )
    )
    fc.assert(
      fc.property(
        questions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([inOrder, shuffled]) => {
          const answers = new Map(
            inOrder.map((question) => [question, JSON.stringify(assess(question.person, question.day))])
          )
          for (const question of shuffled)
            expect(JSON.stringify(assess(question.person, question.day))).toBe(answers.get(question))
        }
      ),
      { numRuns: 400 }
    )
  })

  test('moving every day of a person and the day asked about by a day, inside one wording, moves no answer', () => {
    const within = fc.record({
      on: fc.integer({ min: 0, max: 150 }).map((step) => dayAfter('2023-07-01', step)),
      // Born in a month without a leap day, so that the day after is one day later in every year.
      birthDate: fc
        .tuple(fc.integer({ min: 1960, max: 1997 }), fc.integer({ min: 0, max: 152 }))
        .map(([year, step]) => dayAfter(`${year}-06-15`, step)),
      noticeDaysAgo: fc.option(fc.integer({ min: -3, max: 150 }), { nil: null }),
      expectedIn: fc.option(fc.integer({ min: -3, max: 18 }), { nil: null }),
    })
    fc.assert(
      fc.property(completePersonOn, within, ({ person }, { on, birthDate, noticeDaysAgo, expectedIn }) => {
        const answer = (step: number) =>
          shown(
            assess(
              {
                ...person,
                birthDate: dayAfter(birthDate, step),
                dismissalNoticeOn: noticeDaysAgo === null ? null : dayAfter(on, step - noticeDaysAgo),
                unemploymentExpectedOn: expectedIn === null ? null : dayAfter(on, step + expectedIn),
              },
              dayAfter(on, step)
            )
          )
        expect(answer(1)).toEqual(answer(0))
      }),
      { numRuns: 2_000 }
    )
  })
})

/** The facts that the wording of the day does not read, for a person of whom everything else is known. */
function unreadOn(on: Day, person: Complete): LawFact[] {
  const facts: LawFact[] = []
  if (on < '2022-05-02') {
    facts.push(
      'guaranteedMinimumWeeklyHours',
      'benefitRightDespiteBusiness',
      'benefitRightDespiteStudies',
      'unemploymentExpectedOn'
    )
  }
  if (on < '2023-01-01')
    facts.push('dismissalNoticeOn', 'dismissalOnEconomicOrProductionGrounds', 'yearsWithEmployerAtNotice')
  if (on < '2023-03-01') facts.push('temporaryProtectionPermit')
  if (person.homeMunicipality !== null && (on < '2023-03-01' || !person.temporaryProtectionPermit))
    facts.push('residenceMunicipality')
  return facts
}

describe('facts that the wording does not read', () => {
  test('change nothing, absent or present', () => {
    fc.assert(
      fc.property(completePersonOn, completePersonOn, ({ person, on }, { person: other }) => {
        const before = assess(person, on)
        for (const fact of unreadOn(on, person)) {
          expect(assess({ ...person, [fact]: other[fact] }, on), fact).toEqual(before)
          expect(assess({ ...person, [fact]: undefined }, on), fact).toEqual(before)
        }
      }),
      { numRuns: 3_000 }
    )
  })

  test('the id is echoed and changes nothing else', () => {
    fc.assert(
      fc.property(partlyKnownOn(8), fc.string(), ({ person, on }, id) => {
        const { id: echoed, ...rest } = assess({ ...person, id }, on)
        expect(echoed).toBe(id)
        expect(rest).toEqual(assess(person, on))
      }),
      { numRuns: 500 }
    )
  })
})

describe('the group', () => {
  test('nobody is transferred to a municipality outside the 118, nor without a home or residence in one', () => {
    fc.assert(
      fc.property(partlyKnownOn(6), ({ person, on }) => {
        const { outcome, authority } = assess(person, on)
        const inTrial = [person.homeMunicipality, person.residenceMunicipality].map(
          (code) => code === undefined || isInTrial(code ?? '')
        )
        if (outcome === 'transfer') expect(inTrial).toContain(true)
        if (authority?.kind === 'municipality') {
          expect(isInTrial(authority.code)).toBe(true)
          expect([person.homeMunicipality, person.residenceMunicipality]).toContain(authority.code)
        }
      }),
      { numRuns: 5_000 }
    )
  })

  test('adding a ground never takes anybody out', () => {
    fc.assert(
      fc.property(partlyKnownOn(6), ({ person, on }) => {
        const before = assess(person, on)
        const belonged = belongsToClientGroup(person, on)
        const additions: readonly Person[] = [
          { meetsEarningsRelatedConditions: false },
          { immigrant: true },
          { motherTongue: 'ru' },
          { birthDate: dayAfter(on, -7_000) },
          { temporaryProtectionPermit: true },
          { temporaryProtectionPermit: true, residenceMunicipality: '564' },
        ]
        for (const addition of additions) {
          const after = assess({ ...person, ...addition }, on)
          if (before.outcome === 'transfer') expect(after.outcome).toBe('transfer')
          if (belonged === 'yes') expect(belongsToClientGroup({ ...person, ...addition }, on)).toBe('yes')
        }
      }),
      { numRuns: 3_000 }
    )
  })

  test('grounds and bars stand in the order of the contract, and a bar only beside a stay', () => {
    const order = ['no-earnings-related-right', 'under-30', 'immigrant', 'foreign-language', 'temporary-protection']
    fc.assert(
      fc.property(partlyKnownOn(8), ({ person, on }) => {
        const { outcome, grounds, barredBy } = assess(person, on)
        expect(grounds).toEqual(order.filter((ground) => grounds.some((one) => one === ground)))
        expect([[], ['registration'], ['change-security'], ['registration', 'change-security']]).toContainEqual(
          barredBy
        )
        if (barredBy.length > 0) expect(outcome).toBe('stay')
        if (outcome === 'not-in-force') expect([grounds, barredBy]).toEqual([[], []])
      }),
      { numRuns: 3_000 }
    )
  })
})

/** Every criterion of the tree of an answer. */
const criteriaOf = (tree: ExplainedCriterion | null): readonly ExplainedCriterion[] =>
  tree === null ? [] : [tree, ...tree.children.flatMap(criteriaOf)]

describe('sources', () => {
  test('are provisions of the wording of the day, each cited once', () => {
    fc.assert(
      fc.property(partlyKnownOn(10), ({ person, on }) => {
        const { sources, wording } = assess(person, on)
        expect(sources.length).toBeGreaterThan(0)
        expect(new Set(sources).size).toBe(sources.length)
        for (const source of sources) {
          const place = source.slice('1269/2020 '.length).replace(/ \(\d+\/\d+\)$/, '')
          if (!isProvision(place)) throw new Error(`${place} is no provision`)
          if (wording !== null) expect(cite(place, wording)).toBe(source)
        }
      }),
      { numRuns: 2_000 }
    )
  })

  test('of an unknown outcome are those of open criteria about missing facts, in the order of the Act', () => {
    let met = 0
    fc.assert(
      fc.property(partlyKnownOn(10), ({ person, on }) => {
        const { outcome, sources, missing, tree, wording } = explain(person, on)
        if (outcome !== 'unknown' || wording === null) return
        met++
        const open = criteriaOf(tree).filter(({ truth }) => truth === 'unknown')
        for (const source of sources) {
          expect(
            open.some(
              (one) => one.source === source && one.facts.some((fact) => missing.some((name) => name === fact))
            ),
            source
          ).toBe(true)
        }
        const inOrder = provisionsOn(on).map((place) => cite(place, wording))
        expect(sources).toEqual(inOrder.filter((citation) => sources.includes(citation)))
      }),
      { numRuns: 1_500 }
    )
    expect(met).toBeGreaterThan(150)
  })
})

describe('plain data', () => {
  test('results survive JSON and the person asked about is never touched', () => {
    fc.assert(
      fc.property(partlyKnownOn(10), fc.option(fc.string(), { nil: undefined }), ({ person, on }, id) => {
        const asked: Person = Object.freeze({ ...person, id })
        const before = JSON.stringify(asked)
        for (const result of [
          assess(asked, on),
          explain(asked, on),
          nextQuestion(asked, on),
          changesOf(asked, on, dayAfter(on, 40)),
        ])
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
        expect(JSON.stringify(asked)).toBe(before)
      }),
      { numRuns: 500 }
    )
  })
})
