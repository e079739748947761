/**
 * The duties of and towards a client, and the frame of the trial: data protection, access, supervision, appeals,
 * agreements.
 *
 * @module kuntakokeilu/duties
 */
export { InputError, isInputError, type Problem, type ProblemCode } from '../../refusals/problems.ts'
export { accessRight, type AccessApplicant, type AccessCondition, type AccessRight } from '../frame/access-right.ts'
export { agreementAllowed, type AgreementAllowed } from '../frame/agreement-allowed.ts'
export type { OrganisingAgreement } from '../frame/agreements.ts'
export type { JointAuthority } from '../frame/joint-authority.ts'
export { appealAgainst, type Appeal } from '../frame/appeal.ts'
export type { AppealedDecision, DecisionToAppeal } from '../frame/appealed-decisions.ts'
export { cooperation, type Cooperation, type CooperationForm, type CooperationMember } from '../frame/cooperation.ts'
export {
  dataProtectionRole,
  multiSectorDataRole,
  type DataDuty,
  type DataProtectionRole,
  type MultiSectorDataRole,
} from '../frame/data-protection.ts'
export { funding, type Funding } from '../frame/funding.ts'
export { organisedBy, type Organiser, type ResponsibilityPart } from '../frame/organising.ts'
export {
  supervisionLadder,
  supervisionMeasure,
  type Addressee,
  type SupervisionEffect,
  type SupervisionMeasure,
  type SupervisionStep,
} from '../frame/supervision-measure.ts'
export { supervisor, type Supervisor } from '../frame/supervisor.ts'
export { competenceBeforeNotice, type StockCompetence, type StockTransfer } from './competence-before-notice.ts'
export { type Breach, type Consequence, consequenceOf } from './consequence-of.ts'
export { type DeniableItem, denial, type Denial } from './denial.ts'
export { guarantee, type Guarantee, type GuaranteeClient, type Offer } from './guarantee.ts'
export { type InformationDuties, informationDuties, type InformationDuty } from './information-duties.ts'
export { type InterviewRule, interviewRules, type InterviewRules } from './interview-rules.ts'
export { type Obligation, type Obligations, obligationsOf } from './obligations-of.ts'
export { type MatterHandler, pendingMatter, type PendingMatter } from './pending-matter.ts'
export { type Plan, planBinding, type PlanBinding, type PlanMaker, type WayToAuthority } from './plan-binding.ts'
export type { Source } from './source.ts'
export { statementTimeLimit, type StatementTimeLimit } from './statement-time-limit.ts'
export { tryoutContract, type Tryout, type TryoutContract } from './tryout-contract.ts'
