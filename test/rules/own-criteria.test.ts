/** Criteria of one's own: decided exactly over the values that the facts can have, and written safely as JavaScript. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { municipalityCodes } from '../../src/entry/areas.ts'
import type { Person } from '../../src/entry/index.ts'
import * as rules from '../../src/entry/rules.ts'
import type { PersonCriterion } from '../../src/entry/rules.ts'
import { problemsOf } from '../harness/refused.ts'

const on = '2023-03-01'
const named = { id: 'status', source: '4 § 1 mom.' } as const

/** The function that the written source is; it has to parse. */
function written(criterion: PersonCriterion): (person: object) => unknown {
  const made: unknown = new Function(`'use strict'; return ${rules.toJavaScript(criterion, on)}`)()
  if (typeof made !== 'function') throw new Error('no function')
  return (person): unknown => made(person)
}

/** What every reader says of a person of whom nothing is known. */
const openAnswer = (criterion: PersonCriterion): readonly unknown[] => [
  rules.decideCriterion(criterion, {}, on), rules.missingForCriterion(criterion, {}, on),
  rules.decider(criterion, on)({}), written(criterion)({}),
]

describe('a test that no value passes, or every value, is certain', () => {
  const words = ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk']
  it.each<[string, PersonCriterion, 'yes' | 'no']>([
    ['one of no words', { ...named, op: 'oneOf', fact: 'motherTongue', values: [] }, 'no'],
    ['one of every word', { ...named, op: 'oneOf', fact: 'registeredAs', values: words }, 'yes'],
    ['other than every word', { ...named, op: 'otherThan', fact: 'registeredAs', values: words }, 'no'],
    ['one of words that the fact cannot have', { ...named, op: 'oneOf', fact: 'homeMunicipality', values: ['999', 'Espoo'] }, 'no'],
    ['hours under nought', { ...named, op: 'under', fact: 'regularWeeklyHours', limit: 0 }, 'no'],
    ['hours from nought', { ...named, op: 'atLeast', fact: 'regularWeeklyHours', limit: 0 }, 'yes'],
    ['born after the day asked about', { ...named, op: 'onOrAfter', fact: 'birthDate', day: '2023-03-02' }, 'no'],
    ['younger than nought', { ...named, op: 'youngerThan', fact: 'birthDate', years: 0 }, 'no'],
    ['born from the first day on', { ...named, op: 'onOrAfter', fact: 'birthDate', day: '0001-01-01' }, 'yes'],
    ['any value', { ...named, op: 'any', fact: 'motherTongue' }, 'yes'],
  ])('%s', (_, criterion, truth) => expect(openAnswer(criterion)).toEqual([truth, [], truth, truth]))

  it.each<[string, PersonCriterion]>([
    ['other than no words: none is no other word', { ...named, op: 'otherThan', fact: 'motherTongue', values: [] }],
    ['one of every municipality: there may be none', { ...named, op: 'oneOf', fact: 'homeMunicipality', values: municipalityCodes }],
    ['guaranteed hours from nought: there may be no contract', { ...named, op: 'atLeast', fact: 'guaranteedMinimumWeeklyHours', limit: 0 }],
    ['born on the day asked about', { ...named, op: 'onOrAfter', fact: 'birthDate', day: '2023-03-01' }],
    ['expected on a day to come', { ...named, op: 'onOrAfter', fact: 'unemploymentExpectedOn', day: '2023-03-02' }],
  ])('but not %s', (_, criterion) => {
    if (!('fact' in criterion)) throw new Error('no test')
    expect(openAnswer(criterion)).toEqual(['unknown', [criterion.fact], 'unknown', 'unknown'])
  })
})

/** Values that stand for all that the tests below can tell apart; null where the fact can be none. */
const domains: Readonly<Record<string, readonly unknown[]>> = {
  immigrant: [true, false],
  registeredAs: ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'],
  motherTongue: ['fi', 'ru', 'ar', null],
  regularWeeklyHours: [0, 1, 3.9, 4, 4.0002, 4.0005, 20, 99],
  guaranteedMinimumWeeklyHours: [0, 1, 3.9, 4, 4.0002, 4.0005, 20, 99, null],
  fullTimeBusinessDays: [0, 1, 13, 14, 15, 99],
  birthDate: ['1900-01-01', '1968-03-01', '1968-03-02', '1993-03-01', '1993-03-02', '2023-02-28', '2023-03-01'],
  dismissalNoticeOn: ['2022-12-31', '2023-01-01', '2023-02-28', '2023-03-01', '2023-03-02', null],
}

const subsets = (...words: readonly string[]): fc.Arbitrary<readonly string[]> => fc.subarray([...words])
const wordOps = fc.constantFrom('oneOf', 'otherThan')
const numberOps = fc.constantFrom('under', 'atMost', 'atLeast')
const hourFacts = fc.constantFrom('regularWeeklyHours', 'guaranteedMinimumWeeklyHours')
const test: fc.Arbitrary<PersonCriterion> = fc.oneof(
  fc.boolean().map((value): PersonCriterion => ({ ...named, op: 'is', fact: 'immigrant', value })),
  fc
    .tuple(wordOps, subsets('unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk', 'x'))
    .map(([op, values]): PersonCriterion => ({ ...named, op, fact: 'registeredAs', values })),
  fc
    .tuple(wordOps, subsets('fi', 'ru', 'Finnish'))
    .map(([op, values]): PersonCriterion => ({ ...named, op, fact: 'motherTongue', values })),
  fc
    .tuple(numberOps, hourFacts, fc.constantFrom(-1, 0, 4, 4.0005))
    .map(([op, fact, limit]): PersonCriterion => ({ ...named, op, fact, limit })),
  fc
    .tuple(numberOps, fc.constantFrom(-1, 0, 13.5, 14, 14.5))
    .map(([op, limit]): PersonCriterion => ({ ...named, op, fact: 'fullTimeBusinessDays', limit })),
  fc
    .constantFrom(0, 30, 55)
    .map((years): PersonCriterion => ({ ...named, op: 'youngerThan', fact: 'birthDate', years })),
  fc
    .constantFrom('2023-01-01', on, '2023-03-02')
    .map((day): PersonCriterion => ({ ...named, op: 'onOrAfter', fact: 'dismissalNoticeOn', day })),
  fc
    .constantFrom(0, 55)
    .map((years): PersonCriterion => ({ ...named, op: 'ofAge', fact: 'birthDate', years, at: 'dismissalNoticeOn' }))
)
const parts = fc.array(test, { minLength: 1, maxLength: 3 })
const criterion: fc.Arbitrary<PersonCriterion> = fc.oneof(
  test,
  fc.tuple(fc.constantFrom('allOf', 'anyOf'), parts).map(([op, of]): PersonCriterion => ({ ...named, op, of })),
  parts.map((of): PersonCriterion => ({ ...named, op: 'not', of: [{ ...named, op: 'anyOf', of }] }))
)
const known = fc.record(
  Object.fromEntries(Object.entries(domains).map(([name, values]) => [name, fc.constantFrom(...values)])),
  { requiredKeys: [] }
)

function factsIn(one: PersonCriterion): readonly string[] {
  if (one.op === 'dated') return []
  if ('of' in one) return one.of.flatMap(factsIn)
  return one.op === 'ofAge' ? [one.fact, one.at] : [one.fact]
}

/** The person with every value of each of the facts named that is unknown. */
function completions(person: object, names: readonly string[]): readonly Person[] {
  let all: readonly object[] = [person]
  for (const name of names) {
    if (!(name in person)) all = all.flatMap((one) => (domains[name] ?? []).map((value) => ({ ...one, [name]: value })))
  }
  return all
}

describe('any criterion of facts that can have only some values', () => {
  const settings = { seed: 11, numRuns: 500 }

  it('is decided as all completions agree, and misses the facts of which two values decide it differently', () => {
    fc.assert(
      fc.property(criterion, known, (one, person) => {
        const names = [...new Set(factsIn(one))]
        const truth = (complete: Person): string => rules.decideCriterion(one, complete, on)
        const answers = new Set(completions(person, names).map(truth))
        expect(answers.has('unknown')).toBe(false)
        expect(rules.decideCriterion(one, person, on)).toBe(answers.size > 1 ? 'unknown' : [...answers][0])
        const matters = (name: string): boolean => completions(person, names.filter((other) => other !== name)).some(
          (others) => new Set((domains[name] ?? []).map((value) => truth({ ...others, [name]: value }))).size > 1
        )
        const missing = names.filter((name) => !(name in person) && matters(name))
        expect([...rules.missingForCriterion(one, person, on)].sort()).toEqual(missing.sort())
      }),
      settings
    )
  })

  it('is decided alike by the JavaScript written from it when all is known; else that may say unknown instead', () => {
    fc.assert(
      fc.property(criterion, known, (one, person) => {
        const [complete = {}] = completions(person, Object.keys(domains))
        expect(written(one)(complete)).toBe(rules.decideCriterion(one, complete, on))
        expect([rules.decideCriterion(one, person, on), 'unknown']).toContain(written(one)(person))
      }),
      settings
    )
  })
})

describe('a criterion larger than can be decided', () => {
  const codes = municipalityCodes.slice(0, 40)
  const each = (count: number): PersonCriterion => ({
    ...named, op: 'anyOf',
    of: codes.slice(0, count).map((code) => ({ ...named, op: 'oneOf', fact: 'homeMunicipality', values: [code] })),
  })

  it('up to thirty tests of one fact are told apart, more are refused', () => {
    expect(rules.decideCriterion(each(30), { homeMunicipality: codes[29] ?? null }, on)).toBe('yes')
    expect(rules.decideCriterion(each(30), { homeMunicipality: codes[30] ?? null }, on)).toBe('no')
    expect(rules.missingForCriterion(each(30), {}, on)).toEqual(['homeMunicipality'])
    const [problem, ...others] = problemsOf(() => rules.decideCriterion(each(31), {}, on))
    expect(problem).toMatchObject({ code: 'out-of-range', fact: 'criterion', value: null })
    expect(problem?.expected).toContain('at most 30 different tests of the same facts')
    expect(others).toEqual([])
  })

  it('one that needs more steps than any machine has is refused, not begun', () => {
    // Which language goes with which municipality has to be remembered until the second is asked.
    const flags = [
      'immigrant',
      'startUpGrant',
      'jobSearchValid',
      'fullyLaidOff',
      'inEmployment',
      'fullTimeStudent',
    ] as const
    const words = [...'abcdefghijklmnopqrstuvwx']
    const pairs: readonly PersonCriterion[] = words.map((word, place): PersonCriterion => ({
      ...named, op: 'allOf', of: [
        { ...named, op: 'oneOf', fact: 'motherTongue', values: [`${word}a`, `${word}b`] },
        { ...named, op: 'oneOf', fact: 'homeMunicipality', values: [codes[place] ?? '', codes[(place * 7) % 40] ?? ''] },
        { ...named, op: 'is', fact: flags[place % flags.length] ?? 'immigrant', value: place % 2 === 0 },
      ],
    }))
    const decided = () => rules.decideCriterion({ ...named, op: 'anyOf', of: pairs }, {}, on)
    expect(decided).toThrow('that is decided in at most 100000 steps')
  })
})

describe('JavaScript from words that are code', () => {
  const words = [
    '</script><script>alert(1)//',
    '<!--',
    '\u2028',
    '\u2029',
    "'",
    '"',
    '`${1}`',
    '\\',
    '\n',
    '*/',
    '__proto__',
    'constructor',
    ');process.exit(',
    '\ud800',
    '',
  ]
  const oneOf = (...values: readonly string[]): PersonCriterion => ({
    ...named,
    op: 'oneOf',
    fact: 'motherTongue',
    values,
  })

  it.each(words.map((word) => [word]))('%j is a word and nothing else', (word) => {
    for (const criterion of [oneOf(word, 'fi'), oneOf(word, 'fi', 'sv', 'se', 'sme')]) {
      const source = rules.toJavaScript(criterion, on)
      expect(source).not.toMatch(/<\/|<!--|[\u2028\u2029]/)
      expect([written(criterion)({ motherTongue: word }), written(criterion)({ motherTongue: 'ru' })]).toEqual([
        'yes',
        'no',
      ])
    }
  })

  it('a limit, an age, a day or a fact that is code is refused', () => {
    const code = '0, process.exit()'
    const injected: readonly unknown[] = [
      { ...named, op: 'under', fact: 'regularWeeklyHours', limit: code },
      { ...named, op: 'under', fact: 'regularWeeklyHours', limit: { toString: () => code } },
      { ...named, op: 'youngerThan', fact: 'birthDate', years: code },
      { ...named, op: 'ofAge', fact: 'birthDate', years: code, at: 'dismissalNoticeOn' },
      { ...named, op: 'withinDays', fact: 'birthDate', days: code },
      { ...named, op: 'onOrAfter', fact: 'birthDate', day: code },
      { ...named, op: 'is', fact: 'immigrant', value: code },
      { ...named, op: 'is', fact: `immigrant"], ${code}, r["x`, value: true },
    ]
    for (const one of injected) expect(() => rules.toJavaScript(one as PersonCriterion, on)).toThrow('expected')
  })

  it('an operation on a limit written in any way a number can be', () => {
    for (const limit of [-1, -0, 0.1, 1e21, 5e-324, Number.MAX_VALUE]) {
      const criterion: PersonCriterion = { ...named, op: 'atLeast', fact: 'regularWeeklyHours', limit }
      for (const regularWeeklyHours of [0, 0.1, 1e21, Number.MAX_VALUE]) {
        expect(written(criterion)({ regularWeeklyHours })).toBe(
          rules.decideCriterion(criterion, { regularWeeklyHours }, on)
        )
      }
    }
  })
})

describe('the words of a criterion of one\'s own', () => {
  const asked = { op: 'is', id: 'asked', source: '6 §', fact: 'askedMunicipality', value: true } as const
  const group = { op: 'allOf', id: 'both', source: '6 §', of: [asked] } as const
  const text = { fi: 'Pyydetty', sv: 'Begärt', en: 'Asked' }
  // A cast asks for what the types forbid: other circumstances, texts and languages.
  const wordsOf = (criterion: object, texts: object, language = 'en', day = on) =>
    rules.words(criterion as PersonCriterion, day, texts as typeof rules.criterionTexts, language as 'en')
  const problems = (ask: () => unknown) =>
    problemsOf(ask).map(({ code, fact, value, expected }) => [code, fact, value, expected])

  it('are of circumstances of a task, too, and of those that can be tested', () => {
    expect(wordsOf(asked, { asked: text })).toEqual([{ depth: 0, id: 'asked', text: 'Asked' }])
    const flags = problemsOf(() => wordsOf({ ...asked, fact: 'hasNeed' }, {})).map(({ expected }) => expected).join()
    expect(flags).toMatch(/immigrant.*hasMultiSectorNeed/)
    expect(flags).not.toMatch(/homeMunicipality|employerIn|plannedMonths|clientOf/)
  })

  it('have no tree on a day that does not exist', () => {
    const problems = problemsOf(() => rules.treeOn(rules.transfer, '2022-02-30'))
    expect(problems).toMatchObject([{ code: 'not-a-day', fact: 'on' }])
  })

  it('are refused without a text of each part, in another language and on no day', () => {
    expect(problems(() => wordsOf(group, { both: text }))).toEqual([
      ['missing-field', 'texts.asked', undefined, 'a text in Finnish, Swedish and English'],
    ])
    for (const incomplete of [null, [text], { ...text, sv: undefined }])
      expect(problemsOf(() => wordsOf(asked, { asked: incomplete }))).toMatchObject([{ fact: 'texts.asked' }])
    expect(problems(() => wordsOf(asked, { asked: text }, 'de'))).toEqual([
      ['unknown-word', 'language', 'de', 'one of: fi, sv, en'],
    ])
    const onNoDay = problems(() => wordsOf(asked, { asked: text }, 'en', '2022-02-30'))
    expect(onNoDay.map(([code, fact]) => [code, fact])).toEqual([['not-a-day', 'on']])
  })
})
