import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/rules/eligibility/changes-of.ts', within: 'changesOf', mutant: 'ConditionalExpression: => true', nth: 4,
    why: 'the same answer', note: 'the days before the Act are passed over for speed',
  },
  {
    file: 'src/rules/eligibility/changes-of.ts', within: 'changesOf', mutant: 'EqualityOperator: > => >=',
    why: 'the same answer',
  },
  {
    file: 'src/rules/eligibility/changes-of.ts', within: 'changesOf', mutant: 'EqualityOperator: < => <=', nth: 2,
    why: 'the same answer',
  },
  {
    file: 'src/rules/eligibility/changes-of.ts', within: 'changesOf', mutant: 'BlockStatement: => {}', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/rules/eligibility/explain.ts', within: 'explainerIn', mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
  { file: 'src/rules/eligibility/explain.ts', within: 'explainerIn', mutant: 'CallExpression: => ;', why: 'a memo' },
]
