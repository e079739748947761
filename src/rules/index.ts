/**
 * The criteria of the Act as data, their readers, and the names and notes of the tasks in three languages.
 *
 * @module kuntakokeilu/rules
 */
export type { Criterion, Dated, Group, Leaf, Named, Test, Tree, Vocabulary } from '../criteria/language.ts'
export type { Truth } from '../criteria/compiled.ts'
export { InputError, isInputError, type Problem, type ProblemCode } from '../refusals/problems.ts'
export { type Sentence } from '../criteria/words.ts'
export { textOn, type DatedText, type DatedTexts, type Language, type Texts } from '../texts/language.ts'
export { atRisk } from './eligibility/at-risk.ts'
export { changeSecurity } from './eligibility/change-security.ts'
export { clientGroup, groupByHome, groupByResidence } from './eligibility/client-group.ts'
export { employedBySubsidy } from './eligibility/employed-by-subsidy.ts'
export { foreignLanguageSpeaker, immigrant, noEarningsRelatedRight, under30 } from './eligibility/grounds.ts'
export { inEmploymentPromotingService } from './eligibility/in-service.ts'
export { jobseeker } from './eligibility/jobseeker.ts'
export { registration } from './eligibility/registration.ts'
export { transfer } from './eligibility/transfer.ts'
export { unemployed } from './eligibility/unemployed.ts'
export { caveatTexts } from './tasks/caveat-texts.ts'
export { circumstanceTexts } from './tasks/circumstance-texts.ts'
export {
  explainCompetence,
  type ExplainedCaveat,
  type ExplainedCompetence,
  type ExplainedException,
} from './tasks/explain-competence.ts'
export type { CircumstanceCriterion, CircumstanceTree, CircumstanceVocabulary } from './tasks/circumstance-criteria.ts'
export type { TaskSource } from './tasks/sources.ts'
export { authorityNames, familyNames, modalityNames } from './tasks/names/family-names.ts'
export { taskNames } from './tasks/names/names.ts'
export { taskNotes } from './tasks/names/notes.ts'
export { treeOn, words } from './known-readers.ts'
export { decideCriterion, decider, missingForCriterion, toJavaScript, type DatedTruth } from './reading.ts'
export { criterionTexts, type CriterionId } from './texts.ts'
export type { ActVocabulary, PersonCriterion, PersonTree } from './vocabulary.ts'
