/**
 * Arbitraries for fast-check, which the caller installs, and the laws that every program with the answers of the
 * library obeys.
 *
 * @module kuntakokeilu/testing
 */
export { circumstancesOf, taskIds, taskQuestions, type TaskQuestion } from './circumstances.ts'
export { days } from './days.ts'
export { histories } from './histories.ts'
export type { Law, LawSettings, RegisterTest } from './law.ts'
export { lawsOfAssess, type AnsweredAssessment, type AssessLike } from './laws-of-assess.ts'
export { lawsOfCompetentAuthority, type AnsweredCompetence, type CompetentAuthorityLike } from './laws-of-competence.ts'
export { lawsOfTimeline, type AnsweredSpan, type AnsweredTimeline, type TimelineLike } from './laws-of-timeline.ts'
export { municipalityCodes, trialMunicipalityCodes } from './municipality-codes.ts'
export { itObeysTheLaws, itObeysTheLawsOfTasks, itObeysTheLawsOfTimelines } from './obeys.ts'
export { partlyKnownPeople, people, personQuestions, type PersonQuestion } from './people.ts'
export type { CompletePerson, LawFact } from './values.ts'
