import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import { memo } from '../../values/memo.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkRecord } from '../fields.ts'
import {
  caseAfterAct,
  caseDuringAct,
  duringAct,
  fields,
  type Plan,
  type PlanCase,
  type PlanMaker
} from './plan-cases.ts'
import { lastWording, type Source } from './source.ts'

/** Whom a plan binds on a day. */
export interface PlanBinding {
  /** `not-regulated`: neither this Act nor Act 383/2023 says whom such a plan binds. */
  readonly outcome: 'binding' | 'revised' | 'not-regulated' | 'unknown' | 'not-in-force'
  /**
   * The client and the authority; empty where nobody is bound, null where it is unknown or not regulated. Given also
   * where it is unknown only whether the plan has been revised: they are bound until then.
   */
  readonly binds: readonly ['client', PlanMaker | 'employment-authority'] | readonly [] | null
  readonly until: 'revised' | null
  /** To whom the jobseeker reports on what was agreed; null where the Act does not say. */
  readonly reportTo: PlanMaker | null
  readonly missing: readonly (keyof Plan)[]
  readonly sources: readonly Source[]
}

/**
 * Decides whom a plan drawn up with a jobseeker binds after the person has come to the trial, gone to another
 * authority, or the trial has ended.
 *
 * @param plan who made it, whose client the person is, how the person came there, whether it has been revised
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `binding` with the client and the authority, from 2025-01-01 `employment-authority`; `revised`;
 * `not-regulated` for a plan on which the Act is silent (a move, a transfer back, a plan between the person and the TE
 * office alone); `unknown`; `not-in-force` before 2021-03-01
 * @throws {@link InputError} for an authority that is neither a trial municipality nor the TE office, or another bad
 * value
 *
 * Source: 1269/2020 5 § 6 mom. (from 2023-01-01 8 mom.), 9 §, 24 § 3 mom., 25 § 1 mom.
 *
 * @example
 * ```ts
 * import { planBinding } from 'kuntakokeilu/duties'
 * planBinding({ madeBy: 'te-office', clientOf: '837', revised: false }, '2021-04-20').binds //=> ['client', '837']
 * const plan = { madeBy: '837', clientOf: 'te-office', revised: false } as const
 * planBinding({ ...plan, cameBy: 'transfer-on-request' }, '2021-09-10').reportTo //=> 'te-office'
 * planBinding({ ...plan, cameBy: 'move' }, '2021-09-10').outcome //=> 'not-regulated'
 * planBinding({ ...plan, forUnemployedJobseeker: true }, '2025-01-15').binds //=> ['client', 'employment-authority']
 * ```
 */
export function planBinding(plan: Plan, on: Day): PlanBinding {
  checkRecord(plan, fields(), on)
  if (on < firstDayOfAct) return { ...nobody, outcome: 'not-in-force', missing: [], sources: sourcesOutOfForce(on) }
  const wording = wordingOf(on)?.id
  const { clientOf, revised } = plan
  const bondOf = bondsOf(clientOf)
  const { rows, missing } = (wording ? caseDuringAct : caseAfterAct)(plan, on, bondOf)
  const sources = [...new Set(rows.flatMap((row) => row.sources(wording ?? lastWording)))]
  // No condition: a revision ends what the case binds, whichever it is.
  if (revised === true) return { ...nobody, outcome: 'revised', binds: [], missing: [], sources }
  const bond = new Set(rows.map(bondOf)).size === 1 && rows[0] ? bondIn(rows[0], clientOf) : undefined
  if (revised === undefined) {
    return { ...(bond ?? nobody), outcome: 'unknown', missing: [...missing, 'revised'], sources }
  }
  return { ...(bond ?? { ...nobody, outcome: 'unknown' }), missing, sources }
}

/**
 * What is compared where several cases are possible; where the client's authority is unknown, no two are the same. One
 * function a client's authority, so that `firstCase` knows it again.
 */
const bondsOf = /* @__PURE__ */ memo((clientOf: PlanMaker | undefined) => (row: PlanCase): string =>
  `${row.outcome} ${row.binds === 'client-of' ? (clientOf ?? duringAct.indexOf(row)) : row.binds} ${row.reportTo}`)

const nobody = { binds: null, until: null, reportTo: null } as const

/** A bond as the answer gives it; undefined where the authority is unknown. */
function bondIn(
  { outcome, binds, reportTo }: PlanCase, clientOf: PlanMaker | undefined
): Pick<PlanBinding, 'outcome' | 'binds' | 'until' | 'reportTo'> | undefined {
  if (binds === null) return { ...nobody, outcome }
  const authority = binds === 'client-of' ? clientOf : binds
  if (authority === undefined) return undefined
  return { outcome, binds: ['client', authority], until: 'revised', reportTo: reportTo && authority }
}
