/**
 * Follow-up statistics of many timelines: whose clients the persons were on a day, and who came and went between days.
 *
 * @module kuntakokeilu/monitoring
 */
export { InputError, isInputError, type Problem, type ProblemCode } from '../refusals/problems.ts'
export { clientsOn, type Clients } from '../rules/lifetime/follow-up/clients-on.ts'
export { monitoring, type Monitoring, type MonitoringRow } from '../rules/lifetime/follow-up/monitoring.ts'
export type { CountedAuthority, CountedBy } from '../rules/lifetime/follow-up/where-counted.ts'
