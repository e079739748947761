import type { Survivors } from '../survivor.ts'

const built = 'only what the build writes answers here: the test of decisions ahead of time holds it'
const again = 'a criterion is checked again, with the same copy'

export const survivors: Survivors = {
  'src/rules/checked-criterion.ts': {
    isFixed: [
      { mutant: 'BlockStatement: => {}', why: 'a memo', note: again },
      { mutant: 'ConditionalExpression: => false', why: 'a memo', note: again },
      { mutant: 'LogicalOperator: || => &&', why: 'a memo', note: again },
      { mutant: 'ConditionalExpression: => false', nth: 4, why: 'a memo', note: again },
      { mutant: 'ConditionalExpression: => false', nth: 5, why: 'a memo', note: again },
    ],
    checking: [
      { mutant: 'ConditionalExpression: => true', why: 'the same answer', note: 'no value but an object is known' },
      { mutant: 'LogicalOperator: && => ||', why: 'the same answer', note: 'no value but an object is known' },
      { mutant: 'ConditionalExpression: => false', why: 'a memo', note: again },
      { mutant: 'ConditionalExpression: => true', nth: 2, why: 'the same answer', note: 'no value but an object is known' },
      { mutant: 'EqualityOperator: === => !==', why: 'a memo', note: again },
      { mutant: 'StringLiteral: => ""', why: 'a memo', note: again },
      { mutant: 'ConditionalExpression: => true', nth: 3, why: 'the same answer', note: 'none is known' },
      { mutant: 'EqualityOperator: !== => ===', why: 'a memo', note: again },
      { mutant: 'ConditionalExpression: => false', nth: 2, why: 'a memo', note: again },
      { mutant: 'ConditionalExpression: => false', nth: 3, why: 'a memo', note: again },
      { mutant: 'ObjectLiteral: => {}', nth: 2, why: 'a memo', note: again },
    ],
  },
  'src/rules/single-criterion.ts': {
    compiledOn: [
      { mutant: 'CallExpression: => ;', why: 'a memo' },
      { mutant: 'ConditionalExpression: => true', nth: 2, why: 'a memo' },
    ],
    decideOn: [
      { mutant: 'ConditionalExpression: => false', why: 'the same answer', note: built },
      { mutant: 'ConditionalExpression: => true', nth: 2, why: 'the same answer', note: built },
      { mutant: 'EqualityOperator: < => <=', why: 'the same answer', note: built },
      { mutant: 'ConditionalExpression: => true', nth: 3, why: 'the same answer', note: built },
      { mutant: 'ConditionalExpression: => false', nth: 3, why: 'the same answer', note: built },
      { mutant: 'EqualityOperator: === => !==', why: 'the same answer', note: built },
      { mutant: 'StringLiteral: => ""', why: 'the same answer', note: built },
      { mutant: 'StringLiteral: => ""', nth: 2, why: 'the same answer', note: built },
    ],
    compileSmall: [
      { mutant: 'ConditionalExpression: => false', nth: 3, why: 'for the compiler', note: 'no other error' },
    ],
  },
}
