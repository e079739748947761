import { describe, expect, it } from 'vitest'
import {
  changesOf,
  explain,
  nextQuestion,
  type Day,
  type ExplainedCriterion,
  type Person,
  type Problem
} from '../../src/entry/index.ts'
import { problemsOf } from '../harness/refused.ts'

describe('changesOf', () => {
  const problems = (person: Person, from: Day, to: Day) => problemsOf(() => changesOf(person, from, to))
  const noDay = 'the day asked about: a valid date in the form YYYY-MM-DD'

  it.each<[person: Person, from: Day, to: Day, problem: Problem]>([
    [{}, '2022-02-29', '2022-03-01', { code: 'not-a-day', fact: 'from', value: '2022-02-29', expected: noDay }],
    [{}, '2022-02-28', '1.3.2022', { code: 'not-a-day', fact: 'to', value: '1.3.2022', expected: noDay }],
    [
      {},
      '2022-03-01',
      '2022-02-28',
      { code: 'before-first-day', fact: 'to', value: '2022-02-28', expected: 'a day not before the first day' },
    ],
    [
      { birthDate: '2022-03-02' },
      '2022-03-01',
      '2022-04-01',
      {
        code: 'after-asked-day',
        fact: 'birthDate',
        value: '2022-03-02',
        expected: 'a birth date not after the day asked about',
      },
    ],
  ])('is refused for %o from %s to %s', (person, from, to, problem) =>
    expect(problems(person, from, to)).toEqual([problem])
  )

  it.each<[from: Day, to: Day, ...changes: Day[]]>([
    ['0001-01-01', '9999-12-31', '2021-03-01', '2025-01-01'],
    ['2021-02-28', '2021-03-01', '2021-03-01'],
    ['2021-03-01', '2025-01-01', '2025-01-01'],
    ['2021-03-01', '2024-12-31'],
    ['2021-03-01', '2021-03-01'],
    ['2010-01-01', '2021-02-28'],
    ['2025-01-01', '2030-01-01'],
    ['9999-12-31', '9999-12-31'],
  ])('of who has no job search, from %s to %s, are the first day of the Act and the first after it, as far as they come after the first day asked about', (from, to, ...changes) =>
    expect(changesOf({ jobSearchValid: false }, from, to)).toEqual(changes))
})

describe('nextQuestion', () => {
  it('asks first whether there is a job search, then for the home, then what is open; nothing when nothing is', () => {
    expect(nextQuestion({}, '2021-03-01')).toEqual({
      fact: 'jobSearchValid',
      text: { fi: expect.any(String), sv: expect.any(String), en: 'Is the job search of the person valid?' },
      remaining: { atLeast: 1, atMost: 15 },
    })
    expect(nextQuestion({ jobSearchValid: true }, '2021-03-01')?.fact).toBe('homeMunicipality')
    expect(nextQuestion({ jobSearchValid: true, homeMunicipality: '837' }, '2021-03-01')?.fact).toBe('registeredAs')
    expect(nextQuestion({ jobSearchValid: false }, '2021-03-01')).toBeNull()
  })
})

describe('explain', () => {
  it('shows each criterion with its text in three languages and its source in the wording of the day', () => {
    const named = (tree: ExplainedCriterion, id: string): readonly ExplainedCriterion[] => [
      ...(tree.id === id ? [tree] : []),
      ...tree.children.flatMap((part) => named(part, id)),
    ]
    const under30 = (on: Day) =>
      [explain({ birthDate: '1995-01-22' }, on).tree].flatMap((tree) => (tree ? named(tree, 'under-30') : []))
    const text = {
      fi: 'Henkilö on alle 30-vuotias tarkastelupäivänä.',
      sv: 'Personen är under 30 år den dag frågan gäller.',
      en: 'The person is under 30 years of age on the day asked about.',
    }
    expect(under30('2021-03-01')[0]).toMatchObject({ truth: 'yes', text, source: '1269/2020 4 § 1 mom. 2 kohta' })
    expect(under30('2022-05-02')[0]).toMatchObject({
      truth: 'yes',
      text,
      source: '1269/2020 4 § 1 mom. 2 kohta (1381/2021)',
    })
    expect(under30('2021-02-28')).toEqual([])
  })
})
