import { describe, expect, test } from 'vitest'
import {
  assess,
  belongsToClientGroup,
  changesOf,
  cite,
  explain,
  hasNoEarningsRelatedRight,
  isAtRiskOfUnemployment,
  isChangeSecurityClient,
  isEmployedBySubsidy,
  isForeignLanguageSpeaker,
  isImmigrant,
  isInEmploymentPromotingService,
  isInTrial,
  isJobseeker,
  isProvision,
  isUnder30,
  isUnemployed,
  meetsRegistrationCondition,
  nextQuestion,
  provisionsOn,
  wordingOn,
  type Assessment,
  type Day,
  type DatedTruth,
  type ExplainedCriterion,
  type Person,
} from '../../src/index.ts'
import * as rules from '../../src/rules/index.ts'
import { absentFacts, dayAfter } from './candidates.ts'
import { byParts, missingFor, truthOf, truthOfClientGroup, type OverCompletions } from './completions.ts'
import { askedDay, completePersonOn, lawDays, partlyKnownOn, type PartlyKnown } from './people.ts'
import { fc } from './seeded.ts'
import * as second from './second-formulation.ts'
import { lawFacts, type Complete, type LawFact } from './second-formulation.ts'

/** What the contract fixes of an answer, apart from sources. */
const shown = ({ outcome, authority, grounds, barredBy, missing }: Assessment | OverCompletions) => ({
  outcome,
  authority,
  grounds,
  barredBy,
  missing,
})

type Predicate = (person: Person, on: Day) => DatedTruth
interface Twice {
  readonly name: string
  readonly predicate: Predicate
  readonly criterion: rules.PersonCriterion
  readonly holds: (p: Complete, on: Day) => boolean
  readonly facts: readonly LawFact[]
}

/** Each predicate beside its second formulation and the facts that one is about; the client group's are too many to combine. */
const twice: readonly Twice[] = [
  { name: 'isJobseeker', predicate: isJobseeker, criterion: rules.jobseeker, holds: second.isJobseeker, facts: ['jobSearchValid'] },
  {
    name: 'isUnemployed',
    predicate: isUnemployed,
    criterion: rules.unemployed,
    holds: second.isUnemployed,
    facts: [
      'inEmployment',
      'fullyLaidOff',
      'regularWeeklyHours',
      'guaranteedMinimumWeeklyHours',
      'fullTimeBusinessDays',
      'benefitRightDespiteBusiness',
      'fullTimeStudent',
      'benefitRightDespiteStudies',
    ],
  },
  { name: 'isAtRiskOfUnemployment', predicate: isAtRiskOfUnemployment, criterion: rules.atRisk, holds: second.isAtRisk, facts: ['unemploymentExpectedOn'] },
  {
    name: 'isEmployedBySubsidy',
    predicate: isEmployedBySubsidy,
    criterion: rules.employedBySubsidy,
    holds: second.isEmployedBySubsidy,
    facts: ['jobSearchValid', 'wageSubsidisedWork', 'startUpGrant'],
  },
  { name: 'isInEmploymentPromotingService', predicate: isInEmploymentPromotingService, criterion: rules.inEmploymentPromotingService, holds: second.isInService, facts: ['inService'] },
  {
    name: 'hasNoEarningsRelatedRight',
    predicate: hasNoEarningsRelatedRight,
    criterion: rules.noEarningsRelatedRight,
    holds: second.hasNoEarningsRelatedRight,
    facts: ['meetsEarningsRelatedConditions'],
  },
  { name: 'isUnder30', predicate: isUnder30, criterion: rules.under30, holds: second.isUnder30, facts: ['birthDate'] },
  { name: 'isImmigrant', predicate: isImmigrant, criterion: rules.immigrant, holds: second.isImmigrant, facts: ['immigrant'] },
  {
    name: 'isForeignLanguageSpeaker',
    predicate: isForeignLanguageSpeaker,
    criterion: rules.foreignLanguageSpeaker,
    holds: second.isForeignLanguageSpeaker,
    facts: ['motherTongue'],
  },
  {
    name: 'meetsRegistrationCondition',
    predicate: meetsRegistrationCondition,
    criterion: rules.registration,
    holds: second.meetsRegistrationCondition,
    facts: ['registeredAs', 'unemploymentExpectedOn'],
  },
  {
    name: 'isChangeSecurityClient',
    predicate: isChangeSecurityClient,
    criterion: rules.changeSecurity,
    holds: second.isChangeSecurityClient,
    facts: ['birthDate', 'dismissalNoticeOn', 'dismissalOnEconomicOrProductionGrounds', 'yearsWithEmployerAtNotice'],
  },
]

describe('people of whom everything is known', () => {
  test('are answered as the Act read a second time answers, 100 000 times', () => {
    fc.assert(
      fc.property(completePersonOn, ({ person, on }) => {
        const { outcome, authority, grounds, barredBy, sources, wording, missing } = assess(person, on)
        const decided = second.decideComplete(person, on)
        if (JSON.stringify([outcome, authority, grounds, barredBy, sources]) !== JSON.stringify(Object.values(decided))) {
          expect({ outcome, authority, grounds, barredBy, sources }).toEqual(decided)
        }
        if (missing.length > 0 || (wording === null) !== (outcome === 'not-in-force')) expect({ missing, wording }).toBeUndefined()
      }),
      { numRuns: 100_000 },
    )
  })

  test('every predicate is yes or no as the Act read a second time says', () => {
    fc.assert(
      fc.property(completePersonOn, ({ person, on }) => {
        for (const { name, predicate, holds } of [
          ...twice,
          { name: 'belongsToClientGroup', predicate: belongsToClientGroup, holds: second.belongsToClientGroup },
        ]) {
          const truth = !second.isInForce(on) ? 'not-in-force' : holds(person, on) ? 'yes' : 'no'
          expect(predicate(person, on), name).toBe(truth)
        }
      }),
      { numRuns: 10_000 },
    )
  })

  test('the wording is the one whose days hold the day asked about', () => {
    fc.assert(
      fc.property(askedDay, (on) => {
        const changesSoFar = lawDays.filter((day) => day <= on).length
        const expected = second.isInForce(on) ? `V${changesSoFar - 1}` : null
        expect(assess({}, on).wording).toBe(expected)
        expect(wordingOn(on)?.id ?? null).toBe(expected)
      }),
    )
  })
})

describe('people of whom something is unknown', () => {
  test.each([
    ['a few', 8, 5_000],
    ['many', 16, 500],
    ['up to all', 24, 60],
  ])('with %s facts absent: outcome, authority, grounds, bars and missing are those of brute force', (_, most, numRuns) => {
    fc.assert(
      fc.property(partlyKnownOn(most), ({ person, on }) => {
        expect(shown(assess(person, on))).toEqual(shown(byParts(person, on)))
      }),
      { numRuns },
    )
  })

  test.each(['2021-03-01', '2021-06-01', '2022-05-02', '2023-01-01', '2023-03-01', '2023-07-01', '2024-12-31'])(
    'nothing at all is known on %s',
    (on) => {
      expect(shown(assess({}, on))).toEqual(shown(byParts({}, on)))
      expect(assess({ jobSearchValid: undefined, homeMunicipality: undefined }, on)).toEqual(assess({}, on))
    },
  )

  test.each(twice)('$name is yes, no or unknown, and misses facts, exactly as over all completions', ({ predicate, criterion, holds, facts }) => {
    fc.assert(
      fc.property(
        partlyKnownOn(24).map(({ person, on }) => ({ person, on })),
        fc.subarray([...facts]),
        ({ person, on }, absent) => {
          const known = Object.fromEntries(Object.entries(person).filter(([fact]) => !absent.some((name) => name === fact)))
          const truth = second.isInForce(on) ? truthOf(holds, facts, known, on) : 'not-in-force'
          expect(predicate(known, on)).toBe(truth)
          expect(rules.decideCriterion(criterion, known, on)).toBe(truth)
          const missing = second.isInForce(on) ? missingFor(holds, facts, known, on) : []
          expect(rules.missingForCriterion(criterion, known, on)).toEqual(missing)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('belongsToClientGroup is yes, no or unknown exactly as over all completions', () => {
    fc.assert(
      fc.property(partlyKnownOn(12), ({ person, on }) => {
        expect(belongsToClientGroup(person, on)).toBe(second.isInForce(on) ? truthOfClientGroup(person, on) : 'not-in-force')
      }),
      { numRuns: 1_500 },
    )
  })
})

/** A person becoming known fact by fact, in a random order, up to the complete one. */
const becomingKnown: fc.Arbitrary<PartlyKnown & { readonly order: readonly LawFact[] }> = fc
  .tuple(partlyKnownOn(24), fc.shuffledSubarray([...lawFacts], { minLength: lawFacts.length }))
  .map(([known, order]) => ({ ...known, order: order.filter((fact) => known.person[fact] === undefined) }))

describe('learning a fact', () => {
  test('never contradicts an answer already given, and never makes another fact missing', () => {
    fc.assert(
      fc.property(becomingKnown, ({ complete, person, on, order }) => {
        let known: Person = person
        let before = assess(known, on)
        for (const fact of order) {
          known = { ...known, [fact]: complete[fact] }
          const after = assess(known, on)
          if (before.outcome !== 'unknown') expect(after.outcome).toBe(before.outcome)
          if (before.authority !== null) expect(after.authority).toEqual(before.authority)
          expect(after.grounds).toEqual(expect.arrayContaining([...before.grounds]))
          expect(after.barredBy).toEqual(expect.arrayContaining([...before.barredBy]))
          expect(before.missing).toEqual(expect.arrayContaining([...after.missing]))
          if (before.missing.length === 0) expect([after.outcome, after.authority]).toEqual([before.outcome, before.authority])
          before = after
        }
        expect(before.missing).toEqual([])
      }),
      { numRuns: 1_500 },
    )
  })

  test('that is not missing changes neither outcome nor authority, whatever the value', () => {
    fc.assert(
      fc.property(partlyKnownOn(12), completePersonOn, ({ person, on }, { person: other }) => {
        const before = assess(person, on)
        for (const fact of absentFacts(person)) {
          if (before.missing.includes(fact) || (fact === 'birthDate' && other.birthDate > on)) continue
          const after = assess({ ...person, [fact]: other[fact] }, on)
          expect([after.outcome, after.authority], fact).toEqual([before.outcome, before.authority])
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('missing lists absent facts only, in the order of the table', () => {
    fc.assert(
      fc.property(partlyKnownOn(24), ({ person, on }) => {
        const { missing } = assess(person, on)
        expect(missing).toEqual(absentFacts(person).filter((fact) => missing.includes(fact)))
      }),
      { numRuns: 1_000 },
    )
  })

  test('asked for by nextQuestion until there is none ends with a known outcome within 24 questions', () => {
    fc.assert(
      fc.property(partlyKnownOn(24), fc.boolean(), ({ complete, person, on }, fromNothing) => {
        let known: Person = fromNothing ? {} : person
        let asked = 0
        for (let question = nextQuestion(known, on); question !== null; question = nextQuestion(known, on)) {
          const { fact } = question
          if (fact === 'id') throw new Error('asked for the id')
          expect(assess(known, on).missing).toContain(fact)
          known = { ...known, [fact]: complete[fact] }
          asked++
          expect(asked).toBeLessThanOrEqual(24)
        }
        const { outcome, authority, missing } = assess(known, on)
        const decided = second.decideComplete(complete, on)
        expect({ outcome, authority, missing }).toEqual({ outcome: decided.outcome, authority: decided.authority, missing: [] })
      }),
      { numRuns: 400 },
    )
  })
})

describe('days', () => {
  test('the answer for a day depends on no other day and no other person asked about before', () => {
    const asked = fc.array(fc.tuple(partlyKnownOn(6), fc.array(askedDay, { minLength: 1, maxLength: 6 })), { minLength: 2, maxLength: 4 })
    const questions = asked.map((people) =>
      people.flatMap(([{ person, on }, days]) =>
        [on, ...days].filter((day) => (person.birthDate ?? '') <= day).map((day) => ({ person, day })),
      ),
    )
    fc.assert(
      fc.property(
        questions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([inOrder, shuffled]) => {
          const answers = new Map(inOrder.map((question) => [question, JSON.stringify(assess(question.person, question.day))]))
          for (const question of shuffled) expect(JSON.stringify(assess(question.person, question.day))).toBe(answers.get(question))
        },
      ),
      { numRuns: 400 },
    )
  })

  test('moving every day of a person and the day asked about by a day, inside one wording, moves no answer', () => {
    const within = fc.record({
      on: fc.integer({ min: 0, max: 150 }).map((step) => dayAfter('2023-07-01', step)),
      // Born in a month without a leap day, so that the day after is one day later in every year.
      birthDate: fc.tuple(fc.integer({ min: 1960, max: 1997 }), fc.integer({ min: 0, max: 152 })).map(([year, step]) => dayAfter(`${year}-06-15`, step)),
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
              dayAfter(on, step),
            ),
          )
        expect(answer(1)).toEqual(answer(0))
      }),
      { numRuns: 2_000 },
    )
  })
})

/** The facts that the wording of the day does not read, for a person of whom everything else is known. */
function unreadOn(on: Day, person: Complete): LawFact[] {
  const facts: LawFact[] = []
  if (on < '2022-05-02') {
    facts.push('guaranteedMinimumWeeklyHours', 'benefitRightDespiteBusiness', 'benefitRightDespiteStudies', 'unemploymentExpectedOn')
  }
  if (on < '2023-01-01') facts.push('dismissalNoticeOn', 'dismissalOnEconomicOrProductionGrounds', 'yearsWithEmployerAtNotice')
  if (on < '2023-03-01') facts.push('temporaryProtectionPermit')
  if (person.homeMunicipality !== null && (on < '2023-03-01' || !person.temporaryProtectionPermit)) facts.push('residenceMunicipality')
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
      { numRuns: 3_000 },
    )
  })

  test('the id is echoed and changes nothing else', () => {
    fc.assert(
      fc.property(partlyKnownOn(8), fc.string(), ({ person, on }, id) => {
        const { id: echoed, ...rest } = assess({ ...person, id }, on)
        expect(echoed).toBe(id)
        expect(rest).toEqual(assess(person, on))
      }),
      { numRuns: 500 },
    )
  })
})

describe('the group', () => {
  test('nobody is transferred to a municipality outside the 118, nor without a home or residence in one', () => {
    fc.assert(
      fc.property(partlyKnownOn(6), ({ person, on }) => {
        const { outcome, authority } = assess(person, on)
        const inTrial = [person.homeMunicipality, person.residenceMunicipality].map((code) => code === undefined || isInTrial(code ?? ''))
        if (outcome === 'transfer') expect(inTrial).toContain(true)
        if (authority?.kind === 'municipality') {
          expect(isInTrial(authority.code)).toBe(true)
          expect([person.homeMunicipality, person.residenceMunicipality]).toContain(authority.code)
        }
      }),
      { numRuns: 5_000 },
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
      { numRuns: 3_000 },
    )
  })

  test('grounds and bars stand in the order of the contract, and a bar only beside a stay', () => {
    const order = ['no-earnings-related-right', 'under-30', 'immigrant', 'foreign-language', 'temporary-protection']
    fc.assert(
      fc.property(partlyKnownOn(8), ({ person, on }) => {
        const { outcome, grounds, barredBy } = assess(person, on)
        expect(grounds).toEqual(order.filter((ground) => grounds.some((one) => one === ground)))
        expect([[], ['registration'], ['change-security'], ['registration', 'change-security']]).toContainEqual(barredBy)
        if (barredBy.length > 0) expect(outcome).toBe('stay')
        if (outcome === 'not-in-force') expect([grounds, barredBy]).toEqual([[], []])
      }),
      { numRuns: 3_000 },
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
      { numRuns: 2_000 },
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
          expect(open.some((one) => one.source === source && one.facts.some((fact) => missing.some((name) => name === fact))), source).toBe(true)
        }
        const inOrder = provisionsOn(on).map((place) => cite(place, wording))
        expect(sources).toEqual(inOrder.filter((citation) => sources.includes(citation)))
      }),
      { numRuns: 1_500 },
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
        for (const result of [assess(asked, on), explain(asked, on), nextQuestion(asked, on), changesOf(asked, on, dayAfter(on, 40))]) expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
        expect(JSON.stringify(asked)).toBe(before)
      }),
      { numRuns: 500 },
    )
  })
})
