import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/facts/check.ts', mutant: 'if (typeof value !== \'number\' || !Number.isFinite(value)) return [\'not-a-number\', kind] | typeof value !== \'number\' => false', why: 'the same answer', note: 'nothing but a number is finite' },
  { file: 'src/facts/check.ts', mutant: 'for (let place = 0; place < facts.length; place += 1) { | place < facts.length => place <= facts.length', why: 'the same answer', note: 'there is no fact behind the last' },
  { file: 'src/facts/check.ts', mutant: 'for (let place = 0; place < facts.length; place += 1) { | place += 1 => place -= 1', why: 'endless' },
  { file: 'src/facts/check.ts', mutant: 'const refusal = value === undefined || fact === undefined ? undefined : refusalOf(fact, value) | fact === undefined => false', why: 'for the compiler' },
  { file: 'src/facts/check.ts', mutant: 'if (!hasOnlyFactsInOrder(person)) { | !hasOnlyFactsInOrder(person) => true', why: 'the same answer', note: 'the closer look finds nothing where the quick one is right' },
  { file: 'src/facts/check.ts', mutant: 'function hasOnlyFactsInOrder(person: object): boolean { | { const names = personReader.facts let place = 0 for (const name in person) { wh => {}', why: 'the same answer', note: 'a quick yes missed leads to the closer look' },
  { file: 'src/facts/check.ts', mutant: 'while (place < names.length && names[place] !== name) place += 1 | names[place] !== name => true', why: 'the same answer', note: 'a quick yes missed leads to the closer look' },
  { file: 'src/facts/check.ts', mutant: 'while (place < names.length && names[place] !== name) place += 1 | place < names.length => true', why: 'endless' },
  { file: 'src/facts/check.ts', mutant: 'while (place < names.length && names[place] !== name) place += 1 | place < names.length && names[place] !== name => place < names.length || names[place] !== name', why: 'endless' },
  { file: 'src/facts/check.ts', mutant: 'while (place < names.length && names[place] !== name) place += 1 | place += 1 => place -= 1', why: 'endless' },
  { file: 'src/facts/check.ts', mutant: 'if (place === names.length) return false | place === names.length => true', why: 'the same answer', note: 'a quick yes missed leads to the closer look' },
  { file: 'src/facts/check.ts', mutant: 'return true | true => false', why: 'the same answer', note: 'a quick yes missed leads to the closer look' },
  { file: 'src/facts/input.ts', mutant: 'if (first) Object.assign(issue, wording(first, language), { params: { refusals } }) | first => true', why: 'for the compiler', note: 'zod has no third kind of issue about a whole record' },
  { file: 'src/facts/json-schema.ts', mutant: 'return words(\'words\' in fact ? fact.words : []) | [] => ["Stryker was here"]', why: 'for the compiler' },
  { file: 'src/facts/input.ts', mutant: 'schemas.set(language, schema) | schemas.set(language, schema) => ;', why: 'a memo' },
]
