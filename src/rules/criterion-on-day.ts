/** Criteria about a person or a task as they read on a day: as a tree, and in words. */
import { checkDay } from '../act/check-day.ts'
import type { Day } from '../calendar/day.ts'
import { treeOn as treeOfDay, type Criterion, type Tree } from '../criteria/language.ts'
import { words as wordsOf, type Sentence } from '../criteria/words.ts'
import type { DatedTexts, Language } from '../texts/language.ts'
import * as expected from '../refusals/expected.ts'
import { refusal, refuse, type Refusal } from '../refusals/problems.ts'
import { isRecord } from '../values/record.ts'
import { checkedCriterionOfEither } from './checked-criterion.ts'
import type { circumstanceTexts } from './tasks/circumstance-texts.ts'
import type { CircumstanceCriterion, CircumstanceTree } from './tasks/circumstance-criteria.ts'
import type { CriterionId } from './texts.ts'
import type { PersonCriterion, PersonTree } from './vocabulary.ts'

/**
 * Reads a criterion for one day: of every dated part, the wording that applies is left.
 *
 * @param criterion a criterion about a person or about the circumstances of a task, with its dated parts
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns the tree of that day; undefined where nothing of the criterion applies yet
 * @throws {@link InputError} for a day that does not exist, or a criterion with anything wrong in it, such as a
 * misspelt fact, an operation that does not exist or an empty group
 *
 * @example
 * ```ts
 * import { atRisk, treeOn } from 'kuntakokeilu/rules'
 * treeOn(atRisk, '2022-05-01') //=> undefined
 * treeOn(atRisk, '2022-05-02')?.op //=> 'withinDays'
 * ```
 */
export function treeOn(criterion: PersonCriterion, on: Day): PersonTree | undefined
export function treeOn(criterion: CircumstanceCriterion, on: Day): CircumstanceTree | undefined
export function treeOn(
  criterion: PersonCriterion | CircumstanceCriterion, on: Day
): PersonTree | CircumstanceTree | undefined {
  const checked: Criterion = checkedCriterionOfEither(criterion)
  checkDay(on)
  return treeOfDay(checked, on) as PersonTree | CircumstanceTree | undefined // of the words of the criterion given
}

/**
 * Puts a criterion into words as it reads on a day: one sentence a criterion, parts after the whole.
 *
 * @param criterion a criterion about a person or about the circumstances of a task, with its dated parts
 * @param on the day asked about, `YYYY-MM-DD`
 * @param texts the texts of the criteria by id: `criterionTexts` or `circumstanceTexts`
 * @param language `fi`, `sv` or `en`
 * @returns the sentences with their depth in the tree; none where nothing of the criterion applies yet
 * @throws {@link InputError} as {@link treeOn}, for another language, and where the texts have none for a criterion
 *
 * @example
 * ```ts
 * import { criterionTexts, jobseeker, words } from 'kuntakokeilu/rules'
 * words(jobseeker, '2021-03-01', criterionTexts, 'fi')[0]?.text //=> 'Henkilö on työnhakija: hänen työnhakunsa on voimassa.'
 * ```
 */
export function words(
  criterion: PersonCriterion, on: Day, texts: Readonly<Record<CriterionId, DatedTexts>>, language: Language
): readonly Sentence[]
export function words(
  criterion: CircumstanceCriterion, on: Day,
  texts: Readonly<Record<keyof typeof circumstanceTexts, DatedTexts>>, language: Language
): readonly Sentence[]
export function words(
  criterion: PersonCriterion | CircumstanceCriterion, on: Day,
  texts: Readonly<Record<string, DatedTexts>>, language: Language
): readonly Sentence[] {
  const checked: Criterion = checkedCriterionOfEither(criterion)
  checkDay(on)
  if (!languages.includes(language)) {
    const known = { ...expected.word, values: { words: languages } }
    throw refusal({ code: 'unknown-word', fact: 'language', value: language, expected: known })
  }
  const tree = treeOfDay(checked, on)
  const missing = tree ? idsOf(tree).filter((id) => !isRecord(texts) || !isText(texts[id])) : []
  refuse([...new Set(missing)].map(noText))
  return wordsOf(checked, on, texts, language)
}

/** The ids of a tree and of all its parts. */
const idsOf = (tree: Tree): readonly string[] => [tree.id, ...('of' in tree ? tree.of.flatMap(idsOf) : [])]

const languages: readonly Language[] = ['fi', 'sv', 'en']

const isText = (value: unknown): boolean =>
  isRecord(value) && languages.every((language) => typeof value[language] === 'string')

const noText = (id: string): Refusal => ({
  code: 'missing-field', fact: `texts.${id}`, value: undefined, expected: expected.textInAllLanguages,
})
