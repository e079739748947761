/** Whether a refusal can be put to readers of Finnish and Swedish without a word of English. */
import type { Expectation, ExpectedValue } from '../../src/refusals/expectation.ts'
import { refusalsBehind, type InputError } from '../../src/refusals/problems.ts'
import { expectedIn, translations } from '../../src/refusals/translations.ts'

/** Does the text hold one of the small words that no English sentence does without? Ids such as `a-of-b` hold none. */
export const isEnglish = (text: string): boolean =>
  /(?<![\p{L}\d-])(the|of|or|and|not|an?|with|one|each|any|than|which|at|where)(?![\p{L}\d-])/u.test(text)

/**
 * What a value of an expectation says in words: a quoted value of the input may say anything, and a single word is an
 * id, such as the operations `any` and `not`.
 */
function prose(value: ExpectedValue, key: string): readonly string[] {
  if (typeof value === 'number' || key === 'conflicting') return []
  if (typeof value === 'string') return value.includes(' ') && isEnglish(value) ? [`${key}: ${value}`] : []
  return 'key' in value ? englishIn(value) : value.flatMap((word) => prose(word, key))
}

/** The English that is left in an expectation in Finnish or Swedish. */
function englishIn(expected: Expectation): readonly string[] {
  const { key, values = {} } = expected
  const texts = [translations[key].fi, translations[key].sv]
  return [
    ...texts.filter((text) => text === '' || isEnglish(text)),
    ...Object.values(values).flatMap((value) => prose(value, key)),
  ]
}

/**
 * What cannot be put to readers in their language of an error of the library: nothing, if all is well.
 */
export function untranslated(error: InputError): readonly string[] {
  const refusals = refusalsBehind(error)
  if (refusals === undefined) return error.problems.map(({ fact }) => String(fact))
  const isSame = refusals.every(({ code, fact, expected }, place) => {
    const problem = error.problems[place]
    return problem?.code === code && problem.fact === fact && problem.expected === expectedIn(expected, 'en')
  })
  return [...refusals.flatMap(({ expected }) => englishIn(expected)), ...(isSame ? [] : ['not the error\'s problems'])]
}
