/** How a question is refused. */
import { InputError, type Problem } from '../../src/refusals/problems.ts'

/** The problems of a question that is refused; none of one that is answered. */
export function problemsOf(ask: () => unknown): readonly Problem[] {
  try {
    ask()
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}

/** What is wrong and where, of each problem: `unknown-word decision`. */
export const faultsOf = (ask: () => unknown): readonly string[] =>
  problemsOf(ask).map(({ code, fact }) => `${code} ${fact}`)
