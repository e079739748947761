/** Criteria from outside: what is malformed is refused by every reader, and what is well formed is read exactly. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay } from '../../src/calendar/day.ts'
import { facts } from '../../src/facts/facts.ts'
import { InputError, type Person } from '../../src/entry/index.ts'
import * as rules from '../../src/entry/rules.ts'
import type { PersonCriterion } from '../../src/entry/rules.ts'

const on = '2022-05-02'
const person: Person = { jobSearchValid: true }

/** Every public function that takes a criterion. The casts let through what the types refuse. */
const readers: Readonly<Record<string, (criterion: unknown) => unknown>> = {
  decideCriterion: (criterion) => rules.decideCriterion(criterion as PersonCriterion, person, on),
  decider: (criterion) => rules.decider(criterion as PersonCriterion, on)(person),
  missingForCriterion: (criterion) => rules.missingForCriterion(criterion as PersonCriterion, person, on),
  toJavaScript: (criterion) => rules.toJavaScript(criterion as PersonCriterion, on),
  treeOn: (criterion) => rules.treeOn(criterion as PersonCriterion, on),
  words: (criterion) => rules.words(criterion as PersonCriterion, on, rules.criterionTexts, 'en'),
}

/** The places at which a reader refuses; undefined when it does not. Any other error is no refusal. */
function refusal(ask: () => unknown): readonly string[] | undefined {
  try {
    ask()
    return undefined
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code, fact }) => `${code} ${fact}`)
    throw error
  }
}

const leaf = { op: 'is', id: 'immigrant', source: '2 § 4 kohta', fact: 'immigrant', value: true }
const group = (of: unknown): unknown => ({ op: 'allOf', id: 'status', source: '4 § 1 mom.', of })
const dated = (wordings: unknown): unknown => ({ op: 'dated', wordings })
const hours = {
  op: 'under',
  id: 'regular-hours-under-four',
  source: '2 § 1 kohta',
  fact: 'regularWeeklyHours',
  limit: 4,
}
const ring: { op: string; id: string; source: string; of: unknown[] } = {
  op: 'allOf',
  id: 'status',
  source: '4 § 1 mom.',
  of: [],
}
ring.of.push(ring)
const deep = Array.from({ length: 40_000 }).reduce((part) => group([part]), leaf as unknown)
const wide = group(Array.from({ length: 2_000 }, () => leaf))
const doubled = Array.from({ length: 45 }).reduce((part) => group([part, part]), leaf as unknown)

describe('a malformed criterion is refused by every reader', () => {
  const malformed: readonly (readonly [what: string, criterion: unknown, problem: string])[] = [
    ['a misspelt fact', { ...leaf, fact: 'imigrant' }, 'unknown-fact criterion.fact'],
    ['a fact of another kind', { ...leaf, fact: 'regularWeeklyHours' }, 'unknown-fact criterion.fact'],
    ['a name that every object has', { ...leaf, fact: 'constructor' }, 'unknown-fact criterion.fact'],
    ['the key of a person', { ...leaf, op: 'any', fact: 'id', value: undefined }, 'unknown-fact criterion.fact'],
    ['no operation of that name', { ...leaf, op: 'equals' }, 'unknown-word criterion.op'],
    ['an operation that every object has', { ...leaf, op: 'toString' }, 'unknown-word criterion.op'],
    ['no operation', { id: 'immigrant', source: '2 § 4 kohta', fact: 'immigrant', value: true }, 'missing-field criterion.op'],
    ['an empty group', group([]), 'out-of-range criterion.of'],
    ['a group of nothing', group(undefined), 'missing-field criterion.of'],
    ['a group that is no list', group({ 0: leaf, length: 1 }), 'out-of-range criterion.of'],
    ['a list with a hole', group(Array.from({ length: 1 }).concat([leaf])), 'not-a-record criterion.of[0]'],
    ['not, of two', { ...ring, op: 'not', of: [leaf, leaf] }, 'out-of-range criterion.of'],
    ['a limit that is no number', { ...hours, limit: '4' }, 'not-a-number criterion.limit'],
    ['a limit that is code', { ...hours, limit: '4) || process.exit(' }, 'not-a-number criterion.limit'],
    ['a limit without value', { ...hours, limit: Number.NaN }, 'not-a-number criterion.limit'],
    ['no limit to a limit', { ...hours, limit: Infinity }, 'not-a-number criterion.limit'],
    ['a boxed number', { ...hours, limit: new Number(4) }, 'not-a-number criterion.limit'],
    ['a misspelt field', { ...hours, limit: undefined, limits: 4 }, 'unknown-field criterion.limits'],
    ['a field too many', { ...leaf, limit: 4 }, 'unknown-field criterion.limit'],
    ['no id', { ...leaf, id: undefined }, 'missing-field criterion.id'],
    ['an empty id', { ...leaf, id: ' ' }, 'not-text criterion.id'],
    ['no source', { ...leaf, source: undefined }, 'missing-field criterion.source'],
    ['a value of another kind', { ...leaf, value: 'true' }, 'not-a-boolean criterion.value'],
    ['words that are no list', { ...leaf, op: 'oneOf', fact: 'motherTongue', values: 'fi', value: undefined }, 'unknown-field criterion.value'],
    ['a word that is none', { op: 'oneOf', id: 'x', source: 'x', fact: 'motherTongue', values: ['fi', 7] }, 'not-text criterion.values'],
    ['a day that does not exist', { op: 'onOrAfter', id: 'x', source: 'x', fact: 'birthDate', day: '2023-02-31' }, 'not-a-day criterion.day'],
    ['half a day', { op: 'withinDays', id: 'x', source: 'x', fact: 'birthDate', days: 0.5 }, 'not-a-whole-number criterion.days'],
    ['an age below nought', { op: 'youngerThan', id: 'x', source: 'x', fact: 'birthDate', years: -1 }, 'not-a-whole-number criterion.years'],
    ['an age on the day of birth', { op: 'ofAge', id: 'x', source: 'x', fact: 'birthDate', years: 1, at: 'birthDate' }, 'conflicting criterion.at'],
    ['a wording that is no record', dated([7]), 'not-a-record criterion.wordings[0]'],
    ['no wordings', dated([]), 'out-of-range criterion.wordings'],
    ['a wording without a day', dated([{ holds: leaf }]), 'missing-field criterion.wordings[0].appliesFrom'],
    ['wordings out of order', dated([{ appliesFrom: '2022-01-01', holds: leaf }, { appliesFrom: '2021-06-01', holds: leaf }]), 'out-of-order criterion.wordings[1].appliesFrom'],
    ['a wording of wordings', dated([{ appliesFrom: '2021-03-01', holds: dated([{ appliesFrom: '2021-03-01', holds: leaf }]) }]), 'unknown-word criterion.wordings[0].holds.op'],
    ['deep down', group([leaf, group([{ ...hours, limit: null }])]), 'not-a-number criterion.of[1].of[0].limit'],
    ['in a wording that does not apply on the day', dated([{ appliesFrom: '2021-03-01', holds: leaf }, { appliesFrom: '2024-01-01', holds: { ...leaf, fact: 'x' } }]), 'unknown-fact criterion.wordings[1].holds.fact'],
    ['one that holds itself', ring, `out-of-range criterion${'.of[0]'.repeat(51)}`],
    ['one too deep', deep, `out-of-range criterion${'.of[0]'.repeat(51)}`],
    ['one too wide', wide, 'out-of-range criterion.of[999]'],
    ['one that doubles at each level', doubled, expect.stringMatching(/^out-of-range criterion\.of/)],
    ['nothing', undefined, 'not-a-record criterion'],
    ['null', null, 'not-a-record criterion'],
    ['a text', 'transfer', 'not-a-record criterion'],
    ['a list', [leaf], 'not-a-record criterion'],
    ['a promise', Promise.resolve(leaf), 'not-a-record criterion'],
    ['a function', () => leaf, 'not-a-record criterion'],
  ]

  it.each(malformed)('%s', (_, criterion, problem) => {
    for (const [name, ask] of Object.entries(readers))
      expect(
        refusal(() => ask(criterion)),
        name
      ).toContainEqual(problem)
  })

  it('on every day, in force or not', () => {
    const wrong = { ...leaf, fact: 'imigrant' } as unknown as PersonCriterion
    for (const day of ['2020-01-01', '2025-01-01']) {
      const asked = [
        () => rules.decideCriterion(wrong, {}, day),
        () => rules.decider(wrong, day),
        () => rules.missingForCriterion(wrong, {}, day),
        () => rules.toJavaScript(wrong, day),
        () => rules.treeOn(wrong, day),
      ]
      for (const ask of asked) expect(refusal(ask)).toEqual(['unknown-fact criterion.fact'])
    }
  })

  it('says which facts there are of the kind', () => {
    const misspelt = () => readers['treeOn']?.({ ...hours, fact: 'regularHours' })
    expect(misspelt).toThrow('a fact that is a number: regularWeeklyHours, guaranteedMinimumWeeklyHours, ')
  })

  it('and one that was right before it was changed is refused, or decided as it is now', () => {
    const changing: Record<string, unknown> = { ...leaf }
    const decided = (): unknown =>
      rules.decideCriterion(changing as unknown as PersonCriterion, { immigrant: true }, on)
    expect(decided()).toBe('yes')
    changing['value'] = false
    expect(decided()).toBe('no')
    changing['value'] = 'false'
    for (const [name, ask] of Object.entries(readers)) {
      expect(refusal(() => ask(changing)), name).toEqual(['not-a-boolean criterion.value'])
    }
  })

  it('also where only a part of it can be changed', () => {
    const part: Record<string, unknown> = { ...leaf }
    const frozen = Object.freeze({ op: 'allOf', id: 'status', source: '4 § 1 mom.', of: Object.freeze([part]) })
    const decided = (): unknown =>
      rules.decideCriterion(frozen as unknown as PersonCriterion, { immigrant: true }, on)
    expect(decided()).toBe('yes')
    part['value'] = false
    expect(decided()).toBe('no')
  })

  it('and is read with every field as it was given', () => {
    for (const given of [hours, { op: 'oneOf', id: 'x', source: 'x', fact: 'motherTongue', values: ['fi', 'sv'] }])
      expect(readers['treeOn']?.(given)).toEqual(given)
  })

  it('whoever changes a tree that was read changes no criterion', () => {
    const tree: unknown = rules.treeOn(rules.transfer, '2023-03-01')
    if (typeof tree !== 'object' || tree === null || !('of' in tree) || !Array.isArray(tree.of))
      throw new Error('no group')
    const [jobseeker] = tree.of as readonly object[]
    expect(Object.isFrozen(jobseeker)).toBe(true)
    tree.of.length = 0
    expect(rules.treeOn(rules.transfer, '2023-03-01')).toHaveProperty('of[3].id', 'no-change-security')
  })
})

/** What the language allows, a second time and in another form: from its description, not from its check. */
const kinds = {
  flag: ['flag'],
  word: ['word', 'language', 'municipality'],
  number: ['hours', 'count', 'years'],
  day: ['day'],
}
const isFactOf = (kind: keyof typeof kinds, name: unknown): boolean =>
  facts.some((fact) => fact.name === name && kinds[kind].includes(fact.kind))
const isText = (value: unknown): boolean => typeof value === 'string' && /\S/.test(value)
const isWholeTo = (most: number, value: unknown): boolean =>
  typeof value === 'number' && value % 1 === 0 && value >= 0 && value <= most
const hasOnly = (value: object, ...names: readonly string[]): boolean =>
  Object.keys(value).every((name) => names.includes(name))
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value) ? { ...value } : {}

function isAllowed(value: unknown, mayBeDated = true): boolean {
  if (typeof value !== 'object' || value === null || isList(value)) return false
  const one: Readonly<Record<string, unknown>> = { ...value }
  if (one['op'] === 'dated') {
    const { wordings } = one
    if (!mayBeDated || !hasOnly(one, 'op', 'wordings') || !isList(wordings) || wordings.length === 0) return false
    const read = [...wordings].map(recordOf)
    return read.every((wording, place) => {
      const before = read[place - 1]
      return (
        hasOnly(wording, 'appliesFrom', 'holds') &&
        isDay(wording['appliesFrom']) &&
        isAllowed(wording['holds'], false) &&
        (before === undefined || String(before['appliesFrom']) < wording['appliesFrom'])
      )
    })
  }
  if (!isText(one['id']) || !isText(one['source'])) return false
  const own = ['op', 'id', 'source']
  const { op, fact, of, value: truth, values, limit, day, days, years, at } = one
  switch (op) {
    case 'allOf':
    case 'anyOf':
      return hasOnly(one, ...own, 'of') && isList(of) && of.length > 0 && [...of].every((part) => isAllowed(part))
    case 'not':
      return hasOnly(one, ...own, 'of') && isList(of) && of.length === 1 && isAllowed(of[0])
    case 'is':
      return hasOnly(one, ...own, 'fact', 'value') && isFactOf('flag', fact) && (truth === true || truth === false)
    case 'any':
      return hasOnly(one, ...own, 'fact') && isFactOf('word', fact)
    case 'oneOf':
    case 'otherThan':
      return (
        hasOnly(one, ...own, 'fact', 'values') &&
        isFactOf('word', fact) &&
        isList(values) &&
        [...values].every((word) => typeof word === 'string')
      )
    case 'under':
    case 'atMost':
    case 'atLeast':
      return (
        hasOnly(one, ...own, 'fact', 'limit') &&
        isFactOf('number', fact) &&
        typeof limit === 'number' &&
        Math.abs(limit) < Infinity
      )
    case 'onOrAfter':
      return hasOnly(one, ...own, 'fact', 'day') && isFactOf('day', fact) && isDay(day)
    case 'withinDays':
      return hasOnly(one, ...own, 'fact', 'days') && isFactOf('day', fact) && isWholeTo(36_525, days)
    case 'youngerThan':
      return hasOnly(one, ...own, 'fact', 'years') && isFactOf('day', fact) && isWholeTo(150, years)
    case 'ofAge':
      return (
        hasOnly(one, ...own, 'fact', 'years', 'at') &&
        isFactOf('day', fact) &&
        isFactOf('day', at) &&
        at !== fact &&
        isWholeTo(150, years)
      )
    default:
      return false
  }
}

const sound = [
  rules.transfer,
  rules.unemployed,
  rules.registration,
  rules.changeSecurity,
  rules.employedBySubsidy,
  rules.foreignLanguageSpeaker,
]

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    undefined, null, true, false, 0, -1, 4, 0.5, 1e300, Number.NaN, Infinity, '', ' ', '4', 'is', 'dated', 'not',
    'allOf', 'under', 'oneOf', 'id', '__proto__', 'constructor', 'immigrant', 'birthDate', 'motherTongue',
    'regularWeeklyHours', 'dismissalNoticeOn', '2023-01-01', '2023-02-31', 14n, Symbol('x'), () => true, [], {},
    ['fi'], [undefined], [leaf], leaf, hours, group([leaf]), dated([{ appliesFrom: '2021-03-01', holds: leaf }]),
    new Date(0), new Map()
  ),
  fc.anything()
)

/** Changes one place of a tree, drawn by its number among all places: the value, its name, or a neighbour. */
function spoilt(criterion: unknown, number: number, how: number, value: unknown): unknown {
  const copy: unknown = structuredClone(criterion)
  const places: (readonly [holder: Record<string, unknown>, name: string])[] = []
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return
    for (const name of Object.keys(holder)) {
      // A list is a record of its numbers.
      places.push([holder as Record<string, unknown>, name])
      visit(Reflect.get(holder, name))
    }
  }
  visit(copy)
  const [holder, name] = places[number % places.length] ?? [{}, '']
  if (how === 0) delete holder[name]
  else if (how === 1) holder[`${name}x`] = holder[name]
  else if (how === 2) holder['value'] = value
  else if (how === 3 && Array.isArray(holder[name])) holder[name] = []
  else if (how === 4 && typeof holder[name] === 'string') holder[name] = `${String(holder[name])}s`
  else holder[name] = value
  return copy
}

describe('a criterion changed at random', () => {
  it('is refused by every reader exactly where the language does not allow it', () => {
    let refused = 0
    let taken = 0
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(), fc.nat({ max: 8 }), hostile, (criterion, number, how, value) => {
        const changed = spoilt(criterion, number, how, value)
        const allowed = isAllowed(changed)
        if (allowed) taken += 1
        else refused += 1
        for (const [name, ask] of Object.entries(readers)) {
          // A changed id is no fault of the criterion, but has no text.
          const found = refusal(() => ask(changed))?.filter((problem) => !problem.startsWith('missing-field texts.'))
          expect(found === undefined || found.length === 0, name).toBe(allowed)
        }
      }),
      { seed: 7, numRuns: 1_000 }
    )
    expect(Math.min(refused, taken)).toBeGreaterThan(80)
  })

  it('those of the Act are all allowed', () => {
    for (const criterion of sound) {
      expect(isAllowed(criterion)).toBe(true)
      for (const ask of Object.values(readers)) expect(refusal(() => ask(criterion))).toBeUndefined()
      for (const ask of Object.values(readers))
        expect(refusal(() => ask(JSON.parse(JSON.stringify(criterion))))).toBeUndefined()
    }
  })
})

describe('what a refusal of an operation expects', () => {
  const operations =
    'is, oneOf, otherThan, under, atMost, atLeast, onOrAfter, withinDays, youngerThan, ofAge, any, allOf, anyOf, not'
  const withinDays = (days: number) => ({
    op: 'withinDays',
    id: 'days',
    source: '4 §',
    fact: 'unemploymentExpectedOn',
    days,
  })
  const youngerThan = (years: number) => ({ op: 'youngerThan', id: 'age', source: '4 §', fact: 'birthDate', years })
  const sameDay = dated(['2022-01-01', '2022-01-01'].map((appliesFrom) => ({ appliesFrom, holds: leaf })))
  const within = { op: 'dated', wordings: [{ appliesFrom: '2021-03-01', holds: { op: 'dated', wordings: [] } }] }

  it.each([
    ['every operation', { ...leaf, op: 'has' }, `one of: ${operations}, dated`],
    ['no wordings inside a wording', within, `one of: ${operations}`],
    ['no field but its own', { ...leaf, limit: 4 }, 'one of: id, source, fact, value'],
    ['no days before none', withinDays(-1), 'a whole number from 0 to 36525'],
    ['days of a century', withinDays(36_526), 'a whole number from 0 to 36525'],
    ['years of a life', youngerThan(151), 'a whole number from 0 to 150'],
    ['wordings of different days', sameDay, 'a day after that of the wording before it, 2022-01-01'],
    ['so many criteria', wide, 'at most 1000 criteria, at most 50 inside one another'],
  ])('%s', (_, criterion, expected) => {
    const error = thrownBy(() => readers['decider']?.(criterion))
    expect(error?.problems.map((problem) => problem.expected)).toEqual([expected])
  })

  it('another fact than that of the day of birth', () => {
    const aged = { op: 'ofAge', id: 'x', source: 'x', fact: 'birthDate', years: 1, at: 'birthDate' }
    expect(thrownBy(() => readers['decider']?.(aged))?.problems).toMatchObject([{ value: 'birthDate' }])
  })

  it('the first and the last number of days are right', () => {
    for (const days of [0, 36_525]) expect(readers['decider']?.(withinDays(days))).toBe('unknown')
  })
})

function thrownBy(ask: () => unknown): InputError | undefined {
  try {
    ask()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  return undefined
}
