/** A toy language of criteria, random trees in it, and a slow and obvious reading of them by all completions. */
import fc from 'fast-check'
import { addDays, dayOfAge, type Day } from '../../src/calendar/day.ts'
import { compile, type Compiled } from '../../src/criteria/compile.ts'
import { missing } from '../../src/criteria/complete.ts'
import { decide } from '../../src/criteria/evaluate.ts'
import type { Leaf, Test, Tree } from '../../src/criteria/language.ts'
import type { Register } from '../../src/criteria/register.ts'
import type { Truth } from '../../src/criteria/truth.ts'

export type Toy = Readonly<Record<string, unknown>>

export const on: Day = '2023-03-01'
const facts = ['flag', 'other', 'word', 'number', 'born', 'noticed'] as const
export const register: Register<Toy> = {
  facts: facts.map((name) => ({ name })),
  read: (record, place) => record[facts[place] ?? ''],
}
/** The order in which facts are asked: that of the register. */
export const order: string[] = [...facts]

export const compiled = (tree: Tree): Compiled<Toy> => compile(tree, register, { order })
export const truthIn = (tree: Tree, record: Toy): Truth => decide(compiled(tree), record, compiled(tree).on(on))
export const missingIn = (tree: Tree, record: Toy): readonly string[] => missing(compiled(tree), record, on)

/** Every value that the tests below can tell apart, and more. */
export const domains: Readonly<Record<string, readonly unknown[]>> = {
  flag: [true, false],
  other: [true, false],
  word: ['a', 'b', 'c', null],
  number: [0, 1, 2, 3, null],
  born: [
    '1967-12-31', '1968-01-01', '1968-01-02', '1968-02-28', '1968-02-29', '1968-03-01', '1968-03-02',
    '1993-03-01', '1993-03-02', '2001-01-01',
  ],
  noticed: ['2022-12-31', '2023-01-01', ...[-2, -1, 0, 1, 2, 3].map((count) => addDays(on, count)), null],
}

const test: fc.Arbitrary<Test> = fc.oneof(
  fc.record({ op: fc.constant('is'), fact: fc.constantFrom('flag', 'other'), value: fc.boolean() }),
  fc.record({
    op: fc.constantFrom('oneOf', 'otherThan'), fact: fc.constant('word'),
    values: fc.subarray(['a', 'b', 'c'], { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    op: fc.constantFrom('under', 'atMost', 'atLeast'), fact: fc.constant('number'), limit: fc.constantFrom(1, 2),
  }),
  fc.constantFrom<Test[]>(
    { op: 'onOrAfter', fact: 'noticed', day: '2023-01-01' }, { op: 'onOrAfter', fact: 'noticed', day: on },
    { op: 'withinDays', fact: 'noticed', days: 0 }, { op: 'withinDays', fact: 'noticed', days: 1 }
  ),
  fc.constantFrom<Test[]>(
    { op: 'youngerThan', fact: 'born', years: 30 }, { op: 'youngerThan', fact: 'born', years: 55 }
  ),
  fc.constant<Test>({ op: 'ofAge', fact: 'born', years: 55, at: 'noticed' }),
  fc.constant<Test>({ op: 'any', fact: 'word' })
)

const named = { id: fc.constant(''), source: fc.constant('') }
export const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; leaf: Leaf; group: Tree }>((tie) => ({
  leaf: test.map((one) => ({ id: '', source: '', ...one })),
  group: fc.oneof(
    fc.record({
      ...named, op: fc.constantFrom('allOf', 'anyOf'), of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ ...named, op: fc.constant('not'), of: fc.tuple(tie('tree')) })
  ),
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('group')),
})).tree

/** A record in which some facts are unknown. */
export const record: fc.Arbitrary<Toy> = fc.record(
  Object.fromEntries(Object.entries(domains).map(([fact, values]) => [fact, fc.constantFrom(...values)])),
  { requiredKeys: [] }
)

/** Does the tree hold of a record in which everything is known? Written against the words of language.ts. */
export function holds(part: Tree, known: Toy): boolean {
  if ('of' in part) {
    if (part.op === 'not') return !part.of.some((one) => holds(one, known))
    return part.op === 'allOf' ? part.of.every((one) => holds(one, known)) : part.of.some((one) => holds(one, known))
  }
  const value = known[part.fact]
  if (part.op === 'any') return true
  if (value === null) return false
  switch (part.op) {
    case 'is': return value === part.value
    case 'oneOf': return part.values.includes(String(value))
    case 'otherThan': return !part.values.includes(String(value))
    case 'under': return Number(value) < part.limit
    case 'atMost': return Number(value) <= part.limit
    case 'atLeast': return Number(value) >= part.limit
    case 'onOrAfter': return String(value) >= part.day
    case 'withinDays': return String(value) >= on && String(value) <= addDays(on, part.days)
    case 'youngerThan': return dayOfAge(String(value), part.years) > on
    case 'ofAge': {
      const at = known[part.at]
      return typeof at === 'string' && at <= on && dayOfAge(String(value), part.years) <= at
    }
  }
}

/** All completions of a record over the facts named. */
export const completions = (known: Toy, names: readonly string[] = order): Toy[] =>
  names.filter((name) => known[name] === undefined).reduce<Toy[]>((all, name) =>
    all.flatMap((one) => (domains[name] ?? []).map((value) => ({ ...one, [name]: value }))), [known])

/** The facts a tree reads. */
export const factsIn = (part: Tree): string[] =>
  'of' in part ? part.of.flatMap(factsIn) : 'at' in part ? [part.fact, part.at] : [part.fact]
