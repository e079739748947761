import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/criteria/tests.ts', mutant: 'return day >= asked.on && day < (asked.lines[test.index] ?? \'\') | \'\' => "Stryker was here!"',
    why: 'for the compiler', note: 'every test has a line',
  },
  {
    file: 'src/criteria/tests.ts', mutant: 'return day >= (asked.lines[test.index] ?? \'\') | \'\' => "Stryker was here!"',
    why: 'for the compiler', note: 'every test has a line',
  },
  {
    file: 'src/criteria/walk.ts', mutant: 'while (place !== undefined && place.end < 0) { | { const value = read(record, place.fact) if (place.at !== place.fact) { const de => {}',
    why: 'endless', note: 'the place stays the same',
  },
  {
    file: 'src/criteria/walk.ts', mutant: 'if (place.at !== place.fact) { | { const degree = degreeOfAge(place.limit, value, read(record, place.at), asked.o => {}',
    why: 'endless', note: 'the place stays the same',
  },
  {
    file: 'src/criteria/walk.ts', mutant: '} else { | { if (value === undefined) return -1 place = passes(place, value, asked) ? place => {}',
    why: 'endless', note: 'the place stays the same',
  },
  { file: 'src/criteria/completions.ts', mutant: 'while (left >= ends) { | { const bit = tests.indexOf(test[left - ends] ?? 0) if (bit < 0) break left = (( => {}', why: 'endless' },
  { file: 'src/criteria/completions.ts', mutant: 'return after.reduce((number, rest) => numbered(number * beyondPlaces + rest), numbered(cluster)) | number * beyondPlaces => number / beyondPlaces', why: 'the same answer', note: 'a number that no other pair has, either way' },
  { file: 'src/criteria/completions.ts', mutant: 'return after.reduce((number, rest) => numbered(number * beyondPlaces + rest), numbered(cluster)) | number * beyondPlaces + rest => number * beyondPlaces - rest', why: 'the same answer', note: 'a number that no other pair has, either way' },
  { file: 'src/criteria/diagram.ts', mutant: 'if (known !== undefined) return known | known !== undefined => false', why: 'a memo' },
  { file: 'src/criteria/diagram.ts', mutant: 'chosen.set(key, place) | chosen.set(key, place) => ;', why: 'a memo' },
  { file: 'src/criteria/knowledge.ts', mutant: 'const moves = candidates.flatMap((choices, place) => (known[place] === undefined ? movesOf(choices, place) : [])) | known[place] === undefined => true', why: 'the same answer', note: 'a known fact stays at one result, and such moves are left out' },
  { file: 'src/criteria/knowledge.ts', mutant: 'if (test.op === \'ofAge\') add(test.at, [firstDay, asked.on, asked.next]) | test.op === \'ofAge\' => true', why: 'the same answer', note: 'more candidates than are needed' },
  { file: 'src/criteria/knowledge.ts', mutant: 'if (test.op === \'ofAge\') add(test.at, [firstDay, asked.on, asked.next]) | test.op === \'ofAge\' => test.op !== \'ofAge\'', why: 'the same answer', note: 'the day after tells only beside another test of the same fact, which adds it then' },
  { file: 'src/criteria/knowledge.ts', mutant: 'const ages = tests.filter(({ op }) => op === \'ofAge\') | tests.filter(({ op }) => op === \'ofAge\') => tests', why: 'the same answer', note: 'more candidates than are needed' },
  { file: 'src/criteria/knowledge.ts', mutant: 'const ages = tests.filter(({ op }) => op === \'ofAge\') | op === \'ofAge\' => true', why: 'the same answer', note: 'more candidates than are needed' },
]
