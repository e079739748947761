/**
 * The duties of and towards a client, and the frame of the trial: data protection, access, supervision, appeals,
 * agreements.
 *
 * @module kuntakokeilu/duties
 */
export { InputError, isInputError, type Problem, type ProblemCode } from '../refusals/problems.ts'
export {
  accessRight,
  type AccessApplicant,
  type AccessCondition,
  type AccessRight
} from '../rules/frame/access-right.ts'
export { agreementAllowed, type AgreementAllowed } from '../rules/frame/agreement-allowed.ts'
export type { OrganisingAgreement } from '../rules/frame/agreements.ts'
export type { JointAuthority } from '../rules/frame/joint-authority.ts'
export { appealAgainst, type Appeal } from '../rules/frame/appeal.ts'
export type { AppealedDecision, DecisionToAppeal } from '../rules/frame/appealed-decisions.ts'
export {
  cooperation,
  type Cooperation,
  type CooperationForm,
  type CooperationMember
} from '../rules/frame/cooperation.ts'
export {
  dataProtectionRole,
  multiSectorDataRole,
  type DataDuty,
  type DataProtectionRole,
  type MultiSectorDataRole
} from '../rules/frame/data-protection.ts'
export { funding, type Funding } from '../rules/frame/funding.ts'
export { organisedBy, type Organiser, type ResponsibilityPart } from '../rules/frame/organising.ts'
export { supervisionLadder, type Addressee, type SupervisionStep } from '../rules/frame/supervision-ladder.ts'
export {
  supervisionMeasure,
  type SupervisionEffect,
  type SupervisionMeasure
} from '../rules/frame/supervision-measure.ts'
export { supervisor, type Supervisor } from '../rules/frame/supervisor.ts'
export {
  competenceBeforeNotice,
  type StockCompetence,
  type StockTransfer
} from '../rules/duties/competence-before-notice.ts'
export { type Breach, type Consequence, consequenceOf } from '../rules/duties/consequence-of.ts'
export { type DeniableItem, denial, type Denial } from '../rules/duties/denial.ts'
export { guarantee, type Guarantee } from '../rules/duties/guarantee.ts'
export type { GuaranteeClient } from '../rules/duties/guarantee-conditions.ts'
export { type InformationDuties, informationDuties, type InformationDuty } from '../rules/duties/information-duties.ts'
export { type InterviewRule, interviewRules, type InterviewRules } from '../rules/duties/interview-rules.ts'
export { type Obligation, type Obligations, obligationsOf } from '../rules/duties/obligations-of.ts'
export { type MatterHandler, pendingMatter, type PendingMatter } from '../rules/duties/pending-matter.ts'
export { planBinding, type PlanBinding } from '../rules/duties/plan-binding.ts'
export type { Plan, PlanMaker, WayToAuthority } from '../rules/duties/plan-cases.ts'
export type { Source } from '../rules/duties/source.ts'
export type { Offer } from '../rules/duties/offers.ts'
export { statementTimeLimit, type StatementTimeLimit } from '../rules/duties/statement-time-limit.ts'
export { tryoutContract, type Tryout, type TryoutContract } from '../rules/duties/tryout-contract.ts'
