import { checkDay } from '../../act/check-day.ts'
import * as norms from '../../act/norms.ts'
import type { Day } from '../../calendar/day.ts'
import type { Provision } from '../../act/provisions.ts'
import { wordingOf } from '../../act/wordings.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { cited, type Source } from './source.ts'

/** One duty to tell. */
export interface InformationDuty {
  /** Who tells; `whom-the-other-act-names`: 916/2012 12 luku 6 § or 1290/2002 13 luku 1 § says who. */
  readonly by: 'client' | 'municipality' | 'whom-the-other-act-names'
  readonly to: 'municipality' | 'te-office' | 'kela-or-fund' | 'service-producer' | 'producer-of-service-in-plan'
  readonly what:
    | 'information-on-benefit'
    | 'facts-for-statement'
    | 'labour-policy-statement'
    | 'expense-compensation'
    | 'information-for-tasks'
    | 'information-for-statements'
  readonly when: 'without-delay' | 'on-request' | null
  readonly sources: readonly Source[]
}

/** The duties to give information on a day. */
export interface InformationDuties {
  readonly outcome: 'in-force' | 'not-in-force'
  readonly duties: readonly InformationDuty[]
  readonly sources: readonly Source[]
}

/**
 * Lists who has to tell whom what about a client of a municipality on a day, under 12, 12 a, 17 and 20 §. The notice of
 * leaving for another state (12 b §) and the client data (14 §) are not among them, nor is disclosure under 916/2012 12
 * luku 6 § 4 mom., which 17 § 1 mom. 1 kohta moves too: it allows to disclose, and orders nobody to tell.
 *
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns the duties, each with the provision that moves it and the one that holds it; none, `not-in-force`, before
 * 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a day that does not exist
 *
 * Source: 1269/2020 12 § 3 and 5 mom. (to 2021-05-31), 12 a §, 17 § 1 mom. 1 kohta, 20 §.
 *
 * @example
 * ```ts
 * import { informationDuties } from 'kuntakokeilu/duties'
 * informationDuties('2021-03-01').duties.find(({ to }) => to === 'te-office') //=> { by: 'municipality', to: 'te-office', what: 'facts-for-statement', when: 'without-delay', sources: ['1269/2020 20 § 2 mom.'] }
 * ```
 */
export function informationDuties(on: Day): InformationDuties {
  checkDay(on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) return { outcome: 'not-in-force', duties: [], sources: sourcesOutOfForce(on) }
  const duties = rows
    .filter(({ from, to = on }) => from <= on && on <= to)
    .map(({ duty: [by, to, what, when], provisions, held }): InformationDuty => ({
      by, to, what, when, sources: [...cited(wording, ...provisions), ...held],
    }))
  return { outcome: 'in-force', duties, sources: [...new Set(duties.flatMap(({ sources }) => sources))] }
}

interface Row {
  readonly from: Day
  /** Last day; to the end of the Act where it is absent. */
  readonly to?: Day
  readonly duty: readonly [
    InformationDuty['by'],
    InformationDuty['to'],
    InformationDuty['what'],
    InformationDuty['when'],
  ]
  readonly provisions: readonly (Provision | norms.Norm)[]
  /** The provisions of other acts that hold the duty. */
  readonly held: readonly Source[]
}

const statement: Row['duty'] = ['municipality', 'kela-or-fund', 'labour-policy-statement', 'on-request']
const onStatements: readonly Source[] = ['1290/2002 11 luku 4 § 3-4 mom.']
const compensation: Row['duty'] = ['municipality', 'kela-or-fund', 'expense-compensation', null]
const onCompensation: readonly Source[] = ['916/2012 9 luku 2 § 4 mom.']
const forStatements: Row['duty'] = ['whom-the-other-act-names', 'municipality', 'information-for-statements', null]
const onData: readonly Source[] = ['1290/2002 13 luku 1 §', '1290/2002 13 luku 3 §']
const facts: Row['duty'] = ['municipality', 'te-office', 'facts-for-statement', 'without-delay']

/** In the Act's order. No conditions: a list by day, the same for every client. */
const rows: readonly Row[] = [
  { from: '2021-03-01', duty: statement, provisions: [norms.givingOfStatements], held: onStatements },
  { from: '2021-03-01', duty: compensation, provisions: [norms.expenseCompensationData], held: onCompensation },
  { from: '2021-10-02', duty: forStatements, provisions: [norms.dataForStatements], held: onData },
  {
    from: '2021-03-01', duty: ['whom-the-other-act-names', 'municipality', 'information-for-tasks', null],
    provisions: ['17 § 1 mom. 1 kohta'], held: ['916/2012 12 luku 6 § 1 mom.'],
  },
  {
    from: '2021-03-01', duty: ['municipality', 'service-producer', 'information-for-tasks', null],
    provisions: ['17 § 1 mom. 1 kohta'], held: ['916/2012 12 luku 6 § 2 mom.'],
  },
  {
    from: '2023-03-01', duty: ['municipality', 'producer-of-service-in-plan', 'information-for-tasks', null],
    provisions: ['17 § 1 mom. 1 kohta'], held: ['916/2012 12 luku 6 § 2 mom.'],
  },
  {
    from: '2021-03-01', duty: ['client', 'municipality', 'information-on-benefit', null],
    provisions: ['20 § 1 mom.'], held: ['1290/2002 11 luku 2 § 2-3 mom.'],
  },
  { from: '2021-03-01', to: '2021-05-31', duty: facts, provisions: ['20 § 2 mom.'], held: [] },
  { from: '2021-06-01', duty: facts, provisions: ['20 § 2 mom.', '20 § 3 mom.'], held: [] },
]
