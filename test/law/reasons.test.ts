import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assess, explain, isInTrial, reasons, wordings, type Day, type ExplainedCriterion, type Person
} from '../../src/entry/index.ts'
import { lawDays, partlyKnownOn } from '../oracle/arbitraries.ts'
import { isInForce } from '../oracle/eligibility.ts'

interface Single extends Pick<ExplainedCriterion, 'id' | 'truth' | 'source' | 'facts'> {
  /** Does it help towards the transfer where it holds? */
  readonly helps: boolean
}

/** The single criteria of a tree as they stand in it, from the first to the last. */
function singlesIn(tree: ExplainedCriterion, helps = true): readonly Single[] {
  const { id, truth, source, facts, op, children } = tree
  return children.length === 0
    ? [{ id, truth, source, facts, helps }]
    : children.flatMap((child) => singlesIn(child, op === 'not' ? !helps : helps))
}

/** Each once, at its first place. */
const onceEach = (singles: readonly Single[]): readonly Single[] =>
  singles.filter(({ id }, place) => singles.findIndex((one) => one.id === id) === place)

function holds({ op, id, children }: ExplainedCriterion, isTrue: (id: string) => boolean): boolean {
  if (children.length === 0) return isTrue(id)
  const parts = children.map((child) => holds(child, isTrue))
  return op === 'not' ? !parts[0] : op === 'allOf' ? !parts.includes(false) : parts.includes(true)
}

/**
 * Do the truths of these criteria alone fix the root? Each criterion helps in one direction, as a test below shows, so
 * it is enough that the others turn out as bad, or as good, as they can.
 */
function areEnough(tree: ExplainedCriterion, singles: readonly Single[], set: readonly Single[]): boolean {
  const target = tree.truth === 'yes'
  return target === holds(tree, (id) => {
    const own = set.find((one) => one.id === id)
    if (own) return own.truth === 'yes'
    return singles.find((one) => one.id === id)?.helps !== target
  })
}

/** All subsets of a size, in the order of their places. */
function* subsets<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) yield []
  else
    for (const [place, item] of items.entries())
      for (const rest of subsets(items.slice(place + 1), size - 1)) yield [item, ...rest]
}

function smallestEnough(tree: ExplainedCriterion): readonly string[] {
  const singles = onceEach(singlesIn(tree))
  // Who pulls the other way is in no smallest set.
  const pulling = singles.filter(
    ({ truth, helps }) => truth !== 'unknown' && ((truth === 'yes') === helps) === (tree.truth === 'yes'),
  )
  for (let size = 0; size <= pulling.length; size += 1)
    for (const set of subsets(pulling, size)) if (areEnough(tree, singles, set)) return set.map(({ id }) => id)
  return ['none']
}

const inForce = partlyKnownOn(8).filter(({ on }) => isInForce(on))
const settled = inForce.filter(({ person, on }) => assess(person, on).outcome !== 'unknown')

/** Nobody of whom less would be known: all facts that matter are there, and the person is unemployed. */
const unemployed = {
  homeMunicipality: '837', residenceMunicipality: '837', birthDate: '1985-01-22', motherTongue: 'fi', immigrant: false,
  meetsEarningsRelatedConditions: true, temporaryProtectionPermit: false, jobSearchValid: true,
  registeredAs: 'unemployed-jobseeker', inEmployment: false, fullTimeBusinessDays: 0, fullTimeStudent: false,
  wageSubsidisedWork: null, startUpGrant: false, inService: null, unemploymentExpectedOn: null, dismissalNoticeOn: null,
} as const satisfies Person

const idsOf = (person: Person, on: Day): readonly string[] => reasons(person, on).decisive.map(({ id }) => id)

describe('reasons', () => {
  test('say what assess says and have the notes of explain', () => {
    fc.assert(
      fc.property(partlyKnownOn(12), ({ person, on }) => {
        const { decisive, sentence, notes, ...assessment } = reasons(person, on)
        expect(assessment).toEqual(assess(person, on))
        expect(notes).toEqual(explain(person, on).notes)
      }),
      { numRuns: 500 }
    )
  })

  test.each(wordings)('every single criterion of the tree of $id helps in one direction only', ({ from }) => {
    const { tree } = explain({}, from)
    const singles = tree ? singlesIn(tree) : []
    const directions = new Set(singles.map(({ id, helps }) => `${id} ${helps}`))
    expect(directions.size).toBe(new Set(singles.map(({ id }) => id)).size)
    expect(directions.size).toBeGreaterThan(10)
    expect(directions.size).toBeLessThanOrEqual(31) // the bits of a set
  })

  test('decide by the set that brute force finds: sufficient, smallest, and of several the first', () => {
    const sizes = new Set<number>()
    fc.assert(
      fc.property(settled, ({ person, on }) => {
        const { tree } = explain(person, on)
        const ids = idsOf(person, on)
        sizes.add(ids.length)
        expect(ids).toEqual(tree && smallestEnough(tree))
      }),
      { numRuns: 400 }
    )
    expect(sizes.size).toBeGreaterThan(6)
  })

  test('leave no criterion in the set without which the outcome would be the same, whatever the others are', () => {
    fc.assert(
      fc.property(settled, ({ person, on }) => {
        const { tree } = explain(person, on)
        if (tree === null) throw new Error('in force')
        const singles = onceEach(singlesIn(tree))
        const set = singles.filter(({ id }) => idsOf(person, on).some((one) => one === id))
        expect(areEnough(tree, singles, set)).toBe(true)
        for (const left of set) expect(areEnough(tree, singles, set.filter((one) => one !== left))).toBe(false)
      }),
      { numRuns: 2_000 }
    )
  })

  test('name each criterion with its truth and its source as the tree has them', () => {
    fc.assert(
      fc.property(inForce, ({ person, on }) => {
        const { tree } = explain(person, on)
        const singles = tree ? singlesIn(tree) : []
        for (const { id, truth, source } of reasons(person, on).decisive)
          expect(singles).toContainEqual(expect.objectContaining({ id, truth, source }))
      }),
      { numRuns: 1_000 }
    )
  })

  test('of an unknown outcome name what is unknown and reads a missing fact, each once, in the order of the tree', () => {
    let met = 0
    fc.assert(
      fc.property(partlyKnownOn(20).filter(({ on }) => isInForce(on)), ({ person, on }) => {
        const { outcome, missing } = assess(person, on)
        if (outcome !== 'unknown') return
        met += 1
        const { tree } = explain(person, on)
        const open = onceEach(tree ? singlesIn(tree) : []).filter(({ truth, facts }) =>
          truth === 'unknown' && facts.some((fact) => missing.some((name) => name === fact)))
        expect(idsOf(person, on)).toEqual(open.map(({ id }) => id))
      }),
      { numRuns: 2_000 }
    )
    expect(met).toBeGreaterThan(500)
  })

  test.each(['2021-02-28', '2025-01-01'])('have no criterion and no note on %s, out of force', (on) => {
    const { outcome, decisive, notes, sentence } = reasons(unemployed, on)
    expect({ outcome, decisive, notes }).toEqual({ outcome: 'not-in-force', decisive: [], notes: [] })
    expect(sentence.en).toContain('in force')
  })

  test('are the same for the same person, however many others were asked about in between', () => {
    const before = structuredClone(reasons(unemployed, '2023-07-01'))
    fc.assert(fc.property(partlyKnownOn(12), ({ person, on }) => void reasons(person, on)), { numRuns: 1_000 })
    expect(reasons(unemployed, '2023-07-01')).toEqual(before)
  })

  test('can be written as JSON, and what they share is frozen', () => {
    const answer = reasons(unemployed, '2023-07-01')
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    expect(Object.isFrozen(answer.decisive)).toBe(true)
    for (const shared of [...answer.decisive, ...answer.notes]) {
      expect(Object.isFrozen(shared)).toBe(true)
      expect(Object.isFrozen(shared.text)).toBe(true)
    }
  })
})

describe('4 § 1 mom. and 5 § of 1269/2020: what decides', () => {
  const young = { ...unemployed, birthDate: '1999-01-22' }
  const cases: readonly (readonly [string, Person, Day, readonly string[]])[] = [
    ['no job search', { ...unemployed, jobSearchValid: false }, '2022-05-02', ['jobseeker']],
    ['no job search, and nothing else known', { jobSearchValid: false }, '2022-05-02', ['jobseeker']],
    ['a home outside the trial', { ...young, homeMunicipality: '620' }, '2022-05-02', ['home-in-trial']],
    ['the same beside temporary protection', { ...young, homeMunicipality: '620', residenceMunicipality: '620' }, '2023-03-01', ['home-in-trial', 'temporary-protection']],
    ['with a permit it is the residence', { ...young, homeMunicipality: '620', residenceMunicipality: '620', temporaryProtectionPermit: true }, '2023-03-01', ['home-in-trial', 'residence-in-trial']],
    ['no ground', unemployed, '2022-05-02', ['no-earnings-related-right', 'under-30', 'immigrant', 'foreign-language']],
    ['registered otherwise, before 2021-06-01', { ...young, registeredAs: 'jobseeker' }, '2021-05-31', ['registered-as-unemployed']],
    ['the same the day after', { ...young, registeredAs: 'jobseeker' }, '2021-06-01', ['jobseeker', 'not-in-employment', 'business-at-most-two-weeks', 'not-full-time-student', 'home-in-trial', 'under-30', 'registered-as-jobseeker']],
    ['registered otherwise, not at risk', { ...young, registeredAs: 'jobseeker' }, '2022-05-02', ['at-risk', 'registered-as-unemployed-or-at-risk']],
    ['registered otherwise, at risk', { ...young, registeredAs: 'jobseeker', unemploymentExpectedOn: '2022-05-10' }, '2022-05-02', ['jobseeker', 'at-risk', 'home-in-trial', 'under-30', 'registered-as-jobseeker']],
    ['in work, before 2022-05-02', { ...young, inEmployment: true, fullyLaidOff: false, regularWeeklyHours: 4 }, '2022-05-01', ['not-in-employment', 'fully-laid-off', 'regular-hours-under-four', 'pay-subsidised-work', 'start-up-grant', 'in-service']],
    ['a student', { ...young, fullTimeStudent: true, benefitRightDespiteStudies: false }, '2022-05-02', ['not-full-time-student', 'benefit-despite-studies', 'at-risk', 'pay-subsidised-work', 'start-up-grant', 'in-service']],
    ['in a service', { ...young, inService: 'tryout' }, '2022-05-02', ['jobseeker', 'in-service', 'home-in-trial', 'under-30', 'registered-as-unemployed-or-at-risk']],
    ['not covered by change security', young, '2023-01-01', ['jobseeker', 'not-in-employment', 'business-at-most-two-weeks', 'not-full-time-student', 'home-in-trial', 'under-30', 'registered-as-unemployed-or-at-risk', 'notice-from-2023']],
    ['change security', {
      ...unemployed, meetsEarningsRelatedConditions: false, birthDate: '1960-01-01', dismissalNoticeOn: '2023-02-01',
      dismissalOnEconomicOrProductionGrounds: true, yearsWithEmployerAtNotice: 5,
    }, '2023-02-10', [
      'notice-from-2023', 'economic-or-production-grounds', 'aged-55-at-notice', 'five-years-with-employer',
    ]],
    ['temporary protection', {
      ...unemployed, homeMunicipality: null, inEmployment: true, temporaryProtectionPermit: true,
    }, '2023-03-01', [
      'jobseeker', 'temporary-protection', 'residence-in-trial', 'registered-as-unemployed-or-at-risk',
      'notice-from-2023',
    ]],
  ]
  test.each(cases)('%s', (_, person, on, expected) => expect(idsOf(person, on)).toEqual(expected))
})

describe('the notes', () => {
  const notesOf = (person: Person, on: Day): readonly string[] => {
    const { notes } = explain(person, on)
    return notes.map(({ id }) => id)
  }
  /** Sixty years old, without a ground. */
  const older = { ...unemployed, birthDate: '1962-03-01' }
  const dismissed = {
    ...older,
    dismissalNoticeOn: '2023-01-01',
    dismissalOnEconomicOrProductionGrounds: true,
    yearsWithEmployerAtNotice: 5,
  }

  describe('6 § 1 mom. an existing client stays one', () => {
    test('from the 30th birthday on; the day before there is a transfer, with its own note', () => {
      const person = { ...unemployed, birthDate: '1992-06-15' }
      expect(notesOf(person, '2022-06-14')).toEqual(['discretion'])
      expect(notesOf(person, '2022-06-15')).toEqual(['client-stays'])
    })

    test('only with a valid job search that is known', () => {
      expect(notesOf(unemployed, '2022-05-02')).toEqual(['client-stays'])
      expect(notesOf({ ...unemployed, jobSearchValid: false }, '2022-05-02')).toEqual([])
      const { jobSearchValid: _, ...unsaid } = unemployed
      expect(assess(unsaid, '2022-05-02').outcome).toBe('stay')
      expect(notesOf(unsaid, '2022-05-02')).toEqual([])
    })

    test('only with a home in the trial, or from 2023-03-01 a residence in it', () => {
      const outside = { ...unemployed, homeMunicipality: '620' }
      expect(notesOf(outside, '2023-02-28')).toEqual([])
      expect(notesOf(outside, '2023-03-01')).toEqual(['client-stays'])
      expect(notesOf({ ...outside, homeMunicipality: null }, '2023-03-01')).toEqual(['client-stays'])
      expect(notesOf({ ...outside, residenceMunicipality: '620' }, '2023-03-01')).toEqual([])
      expect(notesOf({ ...outside, residenceMunicipality: null }, '2023-03-01')).toEqual([])
      expect(notesOf({ jobSearchValid: true, homeMunicipality: '620' }, '2022-05-02')).toEqual([])
    })

    test('of whoever is kept out by the registration', () => {
      expect(notesOf({ ...unemployed, immigrant: true, registeredAs: 'jobseeker' }, '2022-05-02')).toEqual([
        'client-stays',
      ])
    })

    test('not under change security, which ends the relationship of a client, too (5 § 4 mom.)', () => {
      expect(notesOf({ ...dismissed, meetsEarningsRelatedConditions: false }, '2023-01-01')).toEqual([])
      expect(notesOf(dismissed, '2023-01-01')).toEqual([])
      expect(notesOf({ ...dismissed, yearsWithEmployerAtNotice: 4.99 }, '2023-01-01')).toEqual(['client-stays'])
      const { yearsWithEmployerAtNotice: _, ...unsaid } = dismissed
      expect(notesOf(unsaid, '2023-01-01')).toEqual(['client-stays'])
    })

    test('with no other outcome', () => {
      fc.assert(
        fc.property(partlyKnownOn(10), ({ person, on }) => {
          if (!notesOf(person, on).includes('client-stays')) return
          const { outcome, barredBy } = assess(person, on)
          expect(outcome).toBe('stay')
          expect(barredBy).not.toContain('change-security')
          expect(
            [person.homeMunicipality, person.residenceMunicipality].some((code) => code != null && isInTrial(code)),
          ).toBe(true)
        }),
        { numRuns: 2_000 }
      )
    })
  })

  describe('5 § 3 mom., from 2023-01-01 5 mom.: the TE office has a choice', () => {
    const young = { ...unemployed, birthDate: '1999-01-22' }
    test('with every transfer, and with nothing else', () => {
      fc.assert(
        fc.property(partlyKnownOn(10), ({ person, on }) => {
          expect(notesOf(person, on).includes('discretion')).toBe(assess(person, on).outcome === 'transfer')
        }),
        { numRuns: 2_000 }
      )
    })

    test('under the number of the day', () => {
      expect(explain(young, '2022-12-31').notes[0]?.text.fi).toContain('(5 § 3 mom.)')
      expect(explain(young, '2023-01-01').notes[0]?.text.fi).toContain('(5 § 5 mom.)')
    })
  })

  describe('671/2022: change security of notices from 2023-01-01 on', () => {
    const early = { ...dismissed, dismissalNoticeOn: '2022-12-31' }
    const tooEarly = (person: Person, on: Day): boolean => notesOf(person, on).includes('change-security-from-2023')

    test('of a notice on the day before, not of one on the day', () => {
      expect(tooEarly(early, '2023-01-01')).toBe(true)
      expect(tooEarly(dismissed, '2023-01-01')).toBe(false)
    })

    test('from the notice on, in 2022 too, and under every later wording; not before and after the Act', () => {
      const person = { ...early, dismissalNoticeOn: '2022-06-10' }
      expect(tooEarly(person, '2022-06-09')).toBe(false)
      expect(tooEarly(person, '2022-06-10')).toBe(true)
      for (const on of lawDays.filter((day) => day >= '2022-06-10' && isInForce(day)))
        expect(tooEarly(person, on), on).toBe(true)
      expect(tooEarly(person, '2025-01-01')).toBe(false)
      expect(tooEarly({ ...early, dismissalNoticeOn: '2021-02-01' }, '2021-02-28')).toBe(false)
    })

    test('only if all other conditions hold', () => {
      expect(tooEarly({ ...early, yearsWithEmployerAtNotice: 4.99 }, '2023-01-01')).toBe(false)
      expect(tooEarly({ ...early, dismissalOnEconomicOrProductionGrounds: false }, '2023-01-01')).toBe(false)
      expect(tooEarly({ ...early, birthDate: '1967-12-31' }, '2023-01-01')).toBe(true)
      expect(tooEarly({ ...early, birthDate: '1968-01-01' }, '2023-01-01')).toBe(false)
      expect(tooEarly({ ...early, dismissalNoticeOn: null }, '2023-01-01')).toBe(false)
    })

    test('not where one of them is unknown', () => {
      for (const fact of [
        'yearsWithEmployerAtNotice',
        'dismissalOnEconomicOrProductionGrounds',
        'birthDate',
        'dismissalNoticeOn',
      ])
        expect(tooEarly({ ...early, [fact]: undefined }, '2023-01-01'), fact).toBe(false)
    })

    test('beside the note that a client stays, or that there is a choice', () => {
      expect(notesOf(early, '2023-01-01')).toEqual(['client-stays', 'change-security-from-2023'])
      expect(notesOf({ ...early, immigrant: true }, '2023-01-01')).toEqual(['discretion', 'change-security-from-2023'])
    })
  })

  test('have a text in three languages, each note once, cited in the wording of the day', () => {
    fc.assert(
      fc.property(partlyKnownOn(10).filter(({ on }) => isInForce(on)), ({ person, on }) => {
        const { notes } = explain(person, on)
        expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length)
        for (const { text } of notes)
          for (const one of [text.fi, text.sv, text.en])
            expect(one).toMatch(/^[\p{Lu}\d].* \((\d § \d mom\.|671\/2022)\)\.$/u)
      }),
      { numRuns: 1_000 }
    )
  })
})
