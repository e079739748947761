/**
 * The criteria of the Act as data, their readers, and the names and notes of the tasks in three languages.
 *
 * @module kuntakokeilu/rules
 */
export type { Criterion, Dated, Group, Leaf, Named, Test, Tree, Vocabulary } from '../criteria/language.ts'
export type { Truth } from '../criteria/truth.ts'
export { InputError, isInputError, type Problem, type ProblemCode } from '../refusals/problems.ts'
export { type Sentence } from '../criteria/words.ts'
export { textOn, type DatedText, type DatedTexts, type Language, type Texts } from '../texts/language.ts'
export { atRisk } from '../rules/eligibility/at-risk.ts'
export { changeSecurity } from '../rules/eligibility/change-security.ts'
export { clientGroup, groupByHome, groupByResidence } from '../rules/eligibility/client-group.ts'
export { employedBySubsidy } from '../rules/eligibility/employed-by-subsidy.ts'
export { foreignLanguageSpeaker, immigrant, noEarningsRelatedRight, under30 } from '../rules/eligibility/grounds.ts'
export { inEmploymentPromotingService } from '../rules/eligibility/in-service.ts'
export { jobseeker } from '../rules/eligibility/jobseeker.ts'
export { registration } from '../rules/eligibility/registration.ts'
export { spanSentence } from '../rules/lifetime/span-sentence.ts'
export { transfer } from '../rules/eligibility/transfer.ts'
export { unemployed } from '../rules/eligibility/unemployed.ts'
export { caveatTexts } from '../rules/tasks/caveat-texts.ts'
export { circumstanceTexts } from '../rules/tasks/circumstance-texts.ts'
export {
  explainCompetence,
  type ExplainedCaveat,
  type ExplainedCompetence,
  type ExplainedException
} from '../rules/tasks/explain-competence.ts'
export type {
  CircumstanceCriterion,
  CircumstanceTree,
  CircumstanceVocabulary
} from '../rules/tasks/circumstance-criteria.ts'
export type { TaskSource } from '../rules/tasks/sources.ts'
export { authorityNames, familyNames, modalityNames } from '../rules/tasks/names/family-names.ts'
export { taskNames } from '../rules/tasks/names/names.ts'
export { taskNotes } from '../rules/tasks/names/notes.ts'
export { treeOn, words } from '../rules/criterion-on-day.ts'
export {
  decideCriterion,
  decider,
  missingForCriterion,
  toJavaScript,
  type DatedTruth
} from '../rules/single-criterion.ts'
export { criterionTexts, type CriterionId } from '../rules/texts.ts'
export type { ActVocabulary, PersonCriterion, PersonTree } from '../rules/vocabulary.ts'
