/** The whole table of tasks, in the order of its families; the rows stand in `table/`, a family a file. */
import { benefitTasks } from './table/benefits.ts'
import { dataTasks } from './table/data.ts'
import { decisionTasks } from './table/decisions.ts'
import { employerServiceTasks } from './table/employer-services.ts'
import { guaranteeTasks } from './table/guarantee.ts'
import { guidanceTasks } from './table/guidance.ts'
import { integrationTasks } from './table/integration.ts'
import { interviewTasks } from './table/interviews.ts'
import { paymentTasks } from './table/payment.ts'
import { planTasks } from './table/plans.ts'
import { procurementTasks } from './table/procurement.ts'
import { referralTasks } from './table/referrals.ts'
import { registrationTasks } from './table/registration.ts'
import { statementTasks } from './table/statements.ts'
import { supervisionTasks } from './table/supervision.ts'
import { transferTasks } from './table/transfer.ts'
import type { TaskFamily, TaskRow } from './task.ts'

/** The rows by family; a function, so that an application that asks about no task carries none. */
const families = () =>
  ({
    'interview-and-assessment': interviewTasks,
    plan: planTasks,
    'guidance-and-service': guidanceTasks,
    referral: referralTasks,
    'discretionary-benefit': benefitTasks,
    decision: decisionTasks,
    'labour-policy-statement': statementTasks,
    integration: integrationTasks,
    'guarantee-57-60': guaranteeTasks,
    'employer-service': employerServiceTasks,
    registration: registrationTasks,
    procurement: procurementTasks,
    payment: paymentTasks,
    transfer: transferTasks,
    supervision: supervisionTasks,
    data: dataTasks,
  }) as const satisfies Record<TaskFamily, readonly TaskRow[]>

/** The id of one of the 96 tasks and statements. */
export type TaskId = ReturnType<typeof families>[TaskFamily][number]['id']

/** One of the 96 tasks and statements, with everything the table says of it. */
export interface Task extends TaskRow {
  readonly id: TaskId
  readonly family: TaskFamily
}

let taskIndex: ReadonlyMap<string, Task> | undefined

/** The tasks by id, in the table's order. */
export function tasksById(): ReadonlyMap<string, Task> {
  taskIndex ??= new Map(
    // The keys of an object that is written out are what its type says.
    (Object.entries(families()) as [TaskFamily, readonly (TaskRow & { readonly id: TaskId })[]][]).flatMap(
      ([family, rows]) => rows.map((row) => [row.id, { ...row, family }] as const)
    )
  )
  return taskIndex
}
