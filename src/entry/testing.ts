/**
 * Arbitraries for fast-check, which the caller installs, and the laws that every program with the answers of the
 * library obeys.
 *
 * @module kuntakokeilu/testing
 */
export { circumstancesOf, taskIds, taskQuestions, type TaskQuestion } from '../testing/circumstances.ts'
export { days } from '../testing/days.ts'
export { histories } from '../testing/histories.ts'
export type { Law, LawSettings, RegisterTest } from '../testing/law.ts'
export { lawsOfAssess, type AnsweredAssessment, type AssessLike } from '../testing/laws-of-assess.ts'
export {
  lawsOfCompetentAuthority,
  type AnsweredCompetence,
  type CompetentAuthorityLike
} from '../testing/laws-of-competence.ts'
export {
  lawsOfTimeline,
  type AnsweredSpan,
  type AnsweredTimeline,
  type TimelineLike
} from '../testing/laws-of-timeline.ts'
export { municipalityCodes, trialMunicipalityCodes } from '../testing/municipality-codes.ts'
export { itObeysTheLaws, itObeysTheLawsOfTasks, itObeysTheLawsOfTimelines } from '../testing/obeys.ts'
export { partlyKnownPeople, people, personQuestions, type PersonQuestion } from '../testing/people.ts'
export type { CompletePerson, LawFact } from '../testing/values.ts'
