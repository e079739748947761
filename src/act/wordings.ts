import { deepFreeze } from '../values/deep-freeze.ts'
import type { ActNumber } from './acts.ts'
import { checkDay } from './check-day.ts'
import type { Day } from '../calendar/day.ts'
import { firstDayOfAct, lastDayOfAct } from './time-in-force.ts'

interface WordingRow {
  readonly id: string
  readonly from: Day
  readonly to: Day
  /** The acts whose text begins with this wording. */
  readonly begins: readonly ActNumber[]
}

/** The thirteen wordings of Act 1269/2020 that were in force in turn; days inclusive, without a gap. */
export const wordings = /* @__PURE__ */ deepFreeze([
  { id: 'V0', from: firstDayOfAct, to: '2021-05-31', begins: ['1269/2020'] },
  { id: 'V1', from: '2021-06-01', to: '2021-10-01', begins: ['421/2021'] },
  { id: 'V2', from: '2021-10-02', to: '2022-05-01', begins: ['421/2021'] },
  { id: 'V3', from: '2022-05-02', to: '2022-05-22', begins: ['1381/2021'] },
  { id: 'V4', from: '2022-05-23', to: '2022-07-10', begins: ['338/2022'] },
  { id: 'V5', from: '2022-07-11', to: '2022-07-31', begins: ['682/2022'] },
  { id: 'V6', from: '2022-08-01', to: '2022-12-31', begins: ['287/2022'] },
  { id: 'V7', from: '2023-01-01', to: '2023-02-28', begins: ['671/2022', '937/2022', '1133/2022'] },
  { id: 'V8', from: '2023-03-01', to: '2023-06-30', begins: ['149/2023'] },
  { id: 'V9', from: '2023-07-01', to: '2023-11-30', begins: ['374/2023'] },
  { id: 'V10', from: '2023-12-01', to: '2023-12-31', begins: ['1001/2023'] },
  { id: 'V11', from: '2024-01-01', to: '2024-09-01', begins: ['1307/2023'] },
  { id: 'V12', from: '2024-09-02', to: lastDayOfAct, begins: ['400/2024'] },
] as const satisfies readonly WordingRow[])

/** A wording (text version) of the Act: `V0` (the original) to `V12` (the last). */
export type WordingId = (typeof wordings)[number]['id']
/** One row of {@link wordings}. */
export type Wording = (typeof wordings)[number]

/** Is a wording the first one named or a later one? */
export const isSince = (first: WordingId, wording: WordingId): boolean =>
  Number(wording.slice(1)) >= Number(first.slice(1))

/** The wording in force on `day`, a day that exists; `undefined` when the Act is not in force. */
export function wordingOf(day: Day): Wording | undefined {
  // A list of its own: engines read the frozen table more slowly, and every question comes here.
  lastDays ??= wordings.map(({ to }) => to)
  if (day < firstDayOfAct) return undefined
  return wordings[lastDays.findIndex((last) => day <= last)]
}

let lastDays: readonly Day[] | undefined

/**
 * Finds the wording of the Act in force on a day.
 *
 * @param on - Civil day `YYYY-MM-DD`.
 * @returns The wording; `undefined` before 2021-03-01 and after 2024-12-31.
 * @throws {@link InputError} for a day that does not exist.
 *
 * Source: 1269/2020 23 § and the provisions on entry into force of the thirteen amending acts.
 *
 * @example
 * ```ts
 * import { wordingOn } from 'kuntakokeilu'
 * wordingOn('2022-05-01')?.id //=> 'V2'
 * wordingOn('2022-05-02')?.id //=> 'V3'
 * wordingOn('2025-01-01') //=> undefined
 * ```
 */
export function wordingOn(on: Day): Wording | undefined {
  checkDay(on)
  return wordingOf(on)
}
