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
]
