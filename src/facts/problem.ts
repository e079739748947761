/** A refusal about a person in words of the reader's language, with a hint. */
import type { Language } from '../texts/language.ts'
import { carried } from '../values/record.ts'
import { expectedIn } from '../refusals/translations.ts'
import type { Problem, Refusal } from '../refusals/problems.ts'
import { factNames, hintOf, type Notation } from './hints.ts'

/** A refusal in words of the language, of a value in a cell or in JSON. */
export function problem(refusal: Refusal, language: Language, notation: Notation = 'json'): Problem {
  const { code, fact, value, expected } = refusal
  const name = fact ?? ''
  const hint = hintOf(refusal, { name, canBeUnknown: factNames.includes(name) }, language, notation)
  return {
    code, fact, value: carried(value), expected: expectedIn(expected, language), ...(hint !== undefined && { hint }),
  }
}
