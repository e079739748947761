/**
 * The public face of the library: Act 1269/2020 as typed, three-valued, sourced rules.
 *
 * @module kuntakokeilu
 */
export { changesOf } from '../rules/eligibility/changes-of.ts'
export type { Ground } from '../rules/eligibility/decision.ts'
export type { Authority } from '../rules/eligibility/destination.ts'
export type { Provision, PublishedText, TextNotSeen } from '../act/provisions.ts'
export { explain, type ExplainedAssessment, type ExplainedCriterion } from '../rules/eligibility/explain.ts'
export type { Note } from '../rules/eligibility/notes.ts'
export type { NoteId } from '../rules/eligibility/note-texts.ts'
export { reasons, type DecisiveCriterion, type ReasonedAssessment } from '../rules/eligibility/reasons.ts'
export { nextQuestion, type Question, type QuestionOptions } from '../rules/eligibility/next-question.ts'
export {
  answerQuestion,
  goBack,
  skipQuestion,
  startQuestionnaire,
  type Questionnaire
} from '../rules/eligibility/questionnaire.ts'
export type { RemainingQuestions } from '../rules/eligibility/remaining.ts'
export { provisionsOn, provisionText, type ProvisionText } from '../act/provision-text.ts'
export { type TaskAuthority, taskAuthorities } from '../rules/tasks/authorities.ts'
export { type TaskCaveat, taskCaveats } from '../rules/tasks/caveats.ts'
export type { Modality, TaskFamily } from '../rules/tasks/task.ts'
export {
  circumstances,
  type Circumstance,
  type CircumstanceName,
  type Circumstances
} from '../rules/tasks/circumstances.ts'
export { timeline } from '../rules/lifetime/timeline.ts'
export { changesBetween, type ChangedPart, type TaskChange } from '../rules/tasks/changes-between.ts'
export {
  belongsToClientGroup,
  hasNoEarningsRelatedRight,
  isAtRiskOfUnemployment,
  isChangeSecurityClient,
  isEmployedBySubsidy,
  isForeignLanguageSpeaker,
  isImmigrant,
  isInEmploymentPromotingService,
  isJobseeker,
  isUnder30,
  isUnemployed,
  meetsRegistrationCondition
} from '../rules/eligibility/predicates.ts'
export type { Competence, CompetenceOutcome, ParallelPower } from '../rules/tasks/competence.ts'
export { competentAuthority } from '../rules/tasks/competent-authority.ts'
export { historyOfTask, type TaskPeriod } from '../rules/tasks/task-history.ts'
export type { TaskId } from '../rules/tasks/table.ts'
export {
  tasksOf,
  tasksOn,
  type TaskException,
  type TaskOnDay,
  type TaskParallel,
  type TaskRole
} from '../rules/tasks/tasks-on.ts'
export { type TeOffice, teOffices } from '../areas/offices.ts'
export {
  eventTypes,
  type Because,
  type ChangeableFacts,
  type ChangeNotified,
  type EventFieldName,
  type FactsChanged,
  type History,
  type HistoryEvent,
  type LeftUntransferred,
  type Moved,
  type Notice,
  type NoticeParty,
  type RefusalReason,
  type RefusedRequest,
  type ResponsibleAuthority,
  type SearchEnded,
  type SearchStarted,
  type Span,
  type SupervisionOrder,
  type Timeline,
  type TransferDuty,
  type TransferRequested,
  type Transferred
} from '../rules/lifetime/history.ts'
export { assess, type Assessment, type Outcome } from '../rules/eligibility/assess.ts'
export { assessUnder } from '../rules/reforms/assess-under.ts'
export { compare, type Change, type Compared, type ComparedWordings } from '../rules/reforms/compare.ts'
export {
  comparison,
  type ChangeCounts,
  type Comparison,
  type ComparisonSummary
} from '../rules/reforms/comparison.ts'
export { facts, type Fact, type FactName } from '../facts/facts.ts'
export type { InService, Person, RegisteredAs, WageSubsidisedWork } from '../facts/person.ts'
export { InputError, isInputError, type Problem, type ProblemCode } from '../refusals/problems.ts'
export { touchedBy, touchedWith, type Touch } from '../act/amendments.ts'
export { type Area, areas } from '../areas/areas.ts'
export { type Region, regions } from '../areas/regions.ts'
export type { Truth } from '../criteria/truth.ts'
export type { Explanation } from '../criteria/explain.ts'
export type { Language, Texts } from '../texts/language.ts'
export { act, acts, finlexUrl, type Act, type ActNumber } from '../act/acts.ts'
export type { DatedTruth } from '../rules/single-criterion.ts'
export type { CriterionId } from '../rules/texts.ts'
export { cite, type Citation } from '../act/citation.ts'
export { isDay, type Day } from '../calendar/day.ts'
export { isProvision } from '../act/register.ts'
export { wordingOn, wordings, type Wording, type WordingId } from '../act/wordings.ts'
export {
  area,
  areaByName,
  areaOfMunicipality,
  areasOfTeOffice,
  regionOfMunicipality,
  teOfficeByName,
  teOfficeOf
} from '../areas/area-lookup.ts'
export {
  type Municipality,
  municipalitiesOfArea,
  municipalitiesOfTeOffice,
  municipality,
  municipalityByName
} from '../areas/lookup.ts'
export type { MunicipalityCode, RegionCode, RegionCodes } from '../areas/codes.ts'
export type { AreaId, TrialMunicipalityCode } from '../areas/members.ts'
export { type LanguageStatus, type MunicipalityName, municipalities } from '../areas/municipalities.ts'
export type { TeOfficeId } from '../areas/office-names.ts'
export { isInAland, isInTrial, isMunicipalityCode, municipalityCodes, trialMunicipalities } from '../areas/places.ts'
export { type MunicipalitySuggestion, suggestMunicipalities } from '../areas/suggestions.ts'

export type { Bar } from '../rules/eligibility/finding.ts'
