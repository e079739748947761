/**
 * Worked cases on the frame of the trial: data, supervision, appeal, organising. `expect` has the names of the answers.
 */
import type { AccessApplicant, DecisionToAppeal, SupervisionMeasure } from '../../../src/entry/duties.ts'

export interface FrameCase {
  readonly id: string
  readonly title: string
  readonly on: string
  readonly ask:
    | { readonly question: 'dataProtectionRole' | 'multiSectorDataRole' | 'supervisor' }
    | { readonly question: 'accessRight'; readonly official: AccessApplicant }
    | { readonly question: 'supervisionMeasure'; readonly measure: SupervisionMeasure }
    | { readonly question: 'appealAgainst'; readonly decision: DecisionToAppeal }
    | { readonly question: 'agreementAllowed'; readonly from: string; readonly to: string }
  readonly expect: Readonly<Record<string, unknown>>
  readonly basis: string
}

const wholeJob = { shareOfTrialTasks: 1, necessary: true, needOccasional: false } as const

export const frameCases: readonly FrameCase[] = [
  {
    id: 'N43a', title: 'Responsibility moved to a municipality of the same area', on: '2021-03-01',
    ask: { question: 'agreementAllowed', from: '748', to: '678' },
    expect: { outcome: 'yes' }, basis: 'Act 1269/2020 7 § 2 mom., 3 § 10 kohta b',
  },
  {
    id: 'N43b', title: 'Responsibility moved to a municipality of another area', on: '2021-03-01',
    ask: { question: 'agreementAllowed', from: '625', to: '564' },
    expect: { outcome: 'no' }, basis: 'Act 1269/2020 7 § 2 mom. (same trial area only), 3 § 10 kohta a-b',
  },
  {
    id: 'N63a', title: 'Role of the municipality in data protection: last day as processor', on: '2022-05-22',
    ask: { question: 'dataProtectionRole' },
    expect: { outcome: 'processor' }, basis: 'Act 1269/2020 18 § 1 mom. (original)',
  },
  {
    id: 'N63b', title: 'Role of the municipality in data protection: first day as joint controller', on: '2022-05-23',
    ask: { question: 'dataProtectionRole' },
    expect: { outcome: 'joint-controller', with: ['keha'] }, basis: 'Act 1269/2020 14 § 3 mom. (Act 338/2022)',
  },
  {
    id: 'N64a', title: 'Access right for an official with 40 per cent trial tasks', on: '2021-04-01',
    ask: { question: 'accessRight', official: { ...wholeJob, employer: 'municipality', shareOfTrialTasks: 0.4 } },
    expect: { outcome: 'not-possible' }, basis: 'Act 1269/2020 14 § 2 mom. (at least half)',
  },
  {
    id: 'N64b', title: 'Access right for an official with exactly half', on: '2022-06-01',
    ask: { question: 'accessRight', official: { ...wholeJob, employer: 'municipality', shareOfTrialTasks: 0.5 } },
    expect: { outcome: 'possible', actor: 'keha', modality: 'may' }, basis: 'Act 1269/2020 18 § 1-2 mom. (Act 338/2022)',
  },
  {
    id: 'N65a', title: 'Official of a joint municipal authority: before', on: '2021-05-31',
    ask: { question: 'accessRight', official: { ...wholeJob, employer: 'joint-municipal-authority' } },
    expect: { outcome: 'not-possible' }, basis: 'Act 1269/2020 14 § 2 mom. (original)',
  },
  {
    id: 'N65b', title: 'Official of a joint municipal authority: after', on: '2021-06-01',
    ask: { question: 'accessRight', official: { ...wholeJob, employer: 'joint-municipal-authority' } },
    expect: { outcome: 'possible', actor: 'keha', modality: 'may' }, basis: 'Act 1269/2020 14 § 2 mom. (Act 421/2021)',
  },
  {
    id: 'N66a', title: 'Multi-sector service data: before', on: '2022-12-31',
    ask: { question: 'multiSectorDataRole' },
    expect: { outcome: 'not-joint-controller' }, basis: 'Act 937/2022 not yet in force',
  },
  {
    id: 'N66b', title: 'Multi-sector service data: after', on: '2023-01-01',
    ask: { question: 'multiSectorDataRole' },
    expect: { outcome: 'joint-controller' }, basis: 'Act 1269/2020 14 a § 2 mom. (Act 937/2022)',
  },
  {
    id: 'N68a', title: 'Appeal letter on discretionary expense compensation decided by a municipality', on: '2021-07-01',
    ask: { question: 'appealAgainst', decision: { decision: 'discretionary-expense-compensation', decidedBy: '853', refusedOnExpediency: false } },
    expect: { outcome: 'appealable', deliverTo: '853', days: 30 },
    basis: 'Act 1269/2020 17 § 2 mom. (Act 421/2021); Act 916/2012 14 luku 2 § (Act 422/2021)',
  },
  {
    id: 'N68b', title: 'Refusal on expediency', on: '2021-07-01',
    ask: { question: 'appealAgainst', decision: { decision: 'discretionary-expense-compensation', decidedBy: '853', refusedOnExpediency: true } },
    expect: { outcome: 'not-appealable' },
    basis: 'Act 1269/2020 17 § 2 mom.; Act 916/2012 14 luku 1 § 3 mom. 3 kohta b (Act 422/2021)',
  },
  {
    id: 'N68c', title: 'Decision of the TE office on a transfer on request, after renumbering (OP-04)', on: '2023-04-03',
    ask: { question: 'appealAgainst', decision: { decision: 'transfer-to-te-office-on-request', provision: '5 § 6 mom.', decidedBy: 'te-office' } },
    expect: { outcome: 'appealable' }, basis: 'Act 1269/2020 17 § 2 mom.',
  },
  {
    id: 'N68d', title: 'Labour-policy statement itself', on: '2021-11-01',
    ask: { question: 'appealAgainst', decision: { decision: 'labour-policy-statement', decidedBy: '853' } },
    expect: { outcome: 'not-appealable', instead: 'kela-or-fund-decision' },
    basis: 'Act 1269/2020 17 § 2 mom. last sentence; Act 1290/2002 12 luku',
  },
  {
    id: 'N70', title: 'Partial suspension (fictitious)', on: '2022-03-01',
    ask: { question: 'supervisionMeasure', measure: { kind: 'suspension', suspends: ['pay-subsidy'], municipality: '734', appealPending: true } },
    expect: { actor: 'avi', competenceLapsesFor: ['pay-subsidy'], newAuthority: 'te-office', enforceableDespiteAppeal: 'yes' },
    basis: 'Act 1269/2020 22 § 3-4 mom., 25 § 2 mom.',
  },
  {
    id: 'N71', title: 'Remark (fictitious)', on: '2022-03-01',
    ask: { question: 'supervisionMeasure', measure: { kind: 'remark', municipality: '734' } },
    expect: { actor: 'avi', modality: 'may', appealable: 'no' }, basis: 'Act 1269/2020 22 § 5-6 mom.',
  },
  {
    id: 'N72', title: 'Order without a deadline is not an order of 22 § 2 mom. (fictitious)', on: '2022-03-01',
    ask: { question: 'supervisionMeasure', measure: { kind: 'order', municipality: '734', deadline: null } },
    expect: { valid: 'no' }, basis: 'Act 1269/2020 22 § 2 mom. (a deadline must be set)',
  },
  {
    id: 'N73', title: 'Supervisor of a trial area in Lapland', on: '2021-04-01',
    ask: { question: 'supervisor' },
    expect: { name: 'Länsi- ja Sisä-Suomen aluehallintovirasto' }, basis: 'Act 1269/2020 22 § 1 mom.',
  },
]
