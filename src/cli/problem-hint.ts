/** What to write instead of a value that the library refused, from its problem, which is in English. */
import type { Language } from '../criteria/words.ts'
import { factNames } from '../facts/expectations.ts'
import { hintOf, type Notation } from '../facts/hints.ts'
import type { Problem } from '../refusals/problems.ts'

export function problemHint(
  { code, fact, value, expected }: Problem,
  language: Language,
  notation: Notation,
): string | undefined {
  const path = fact ?? ''
  const listed = /(?:^|or )one of: ([^;]+)/.exec(expected)?.[1]?.split(', ') ?? []
  const refused = {
    code,
    name: path.split('.').at(-1) ?? '',
    value,
    words: code === 'unknown-fact' ? factNames : listed,
    isWhole: expected.startsWith('a whole number'),
    canBeNone: expected.includes('or none'),
    // Facts may be left out; whether a field of an event may, its expectation does not say.
    canBeUnknown: /^person\.|\.facts\./.test(path),
  }
  return hintOf(refused, language, notation)
}
