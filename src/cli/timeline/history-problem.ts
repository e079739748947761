/** Problems of histories in the reader's language. */
import type { Language } from '../../texts/language.ts'
import { hintOf } from '../../facts/hints.ts'
import type { Expectation } from '../../refusals/expectation.ts'
import type { Problem, ProblemCode, Refusal } from '../../refusals/problems.ts'
import { expectedIn } from '../../refusals/translations.ts'

/** Problems whose expectation quotes a value of the history. */
const quotingCodes: readonly ProblemCode[] = ['out-of-order', 'before-first-day', 'too-early', 'conflicting']

/** The expectation with every value left out. */
const withoutValues = (expected: Expectation): Expectation =>
  ({ ...expected, values: Object.fromEntries(Object.keys(expected.values ?? {}).map((name) => [name, '…'])) })

/** The refusal in words, with a hint; redacted, it quotes nothing of the history. */
export function historyProblem(refusal: Refusal, language: Language, isRedacted: boolean): Problem {
  const { code, fact, value, expected } = refusal
  const path = fact ?? ''
  // Facts can be left out; fields of events only sometimes, so no hint says so.
  const place = { name: path.split('.').at(-1) ?? '', canBeUnknown: /^person\.|\.facts\./.test(path) }
  const hint = hintOf(refusal, place, language, 'json')
  const shown = isRedacted && quotingCodes.includes(code) ? withoutValues(expected) : expected
  return { code, fact, value, expected: expectedIn(shown, language), ...(hint !== undefined && { hint }) }
}
