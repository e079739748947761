import type { Citation } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import { wordingOf, type WordingId } from '../../act/wordings.ts'
import { checkQuestion } from '../../facts/check.ts'
import type { FactName } from '../../facts/facts.ts'
import type { Person } from '../../facts/person.ts'
import { decisionIn, type Ground } from './decision.ts'
import type { Authority } from './destination.ts'
import { findingsOn, type Bar } from './finding.ts'
import { sourcesOutOfForce } from './sources.ts'

/** What is to be done with a person: transfer to a municipality, stay with the TE office (or with nobody), unknown. */
export type Outcome = 'transfer' | 'stay' | 'unknown' | 'not-in-force'

/** The answer to which authority has to serve a person on a day. */
export interface Assessment {
  /** The person's `id`, when given. */
  readonly id?: string
  /** The day asked about. */
  readonly on: Day
  /** The wording of the Act in force on the day; null when the Act is not in force. */
  readonly wording: WordingId | null
  /** `unknown` only when completions of the absent facts give different outcomes. */
  readonly outcome: Outcome
  /** Null where nobody has to serve the person, where the Act does not apply (Åland), and where completions differ. */
  readonly authority: Authority
  /** The criteria that put the person in the client group whatever the absent facts are. */
  readonly grounds: readonly Ground[]
  /** What keeps a person of the group from being transferred, whatever the absent facts are. */
  readonly barredBy: readonly Bar[]
  /** The absent facts that can still change outcome or authority, and no others. */
  readonly missing: readonly FactName[]
  /** The provisions that the answer rests on, in brackets the act that last gave them their text. */
  readonly sources: readonly Citation[]
}

/**
 * Decides which authority has to serve a person as a jobseeker on a day, the person having no earlier history in the
 * trial: whether the TE office has to transfer the person to a municipality, on what ground, by which provision, and
 * what is still missing to know.
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `transfer` with the municipality; `stay` with the TE office, or null without a valid job search or in Åland;
 * `unknown` where completions of the absent facts give different outcomes; `not-in-force` before 2021-03-01 and after
 * 2024-12-31
 * @throws {@link InputError} for a value that a fact cannot have, an unknown fact, or a day that does not exist
 *
 * Source: 1269/2020 4 § and 5 § 1-3 mom.
 *
 * @example
 * ```ts
 * import { assess } from 'kuntakokeilu'
 * const person = {
 *   homeMunicipality: '837', birthDate: '1995-01-22', jobSearchValid: true, registeredAs: 'unemployed-jobseeker',
 *   inEmployment: false, fullTimeBusinessDays: 0, fullTimeStudent: false,
 * } as const
 * assess(person, '2022-05-02').outcome //=> 'transfer'
 * assess(person, '2022-05-02').authority //=> { kind: 'municipality', code: '837', area: 'pirkanmaa' }
 * assess(person, '2022-05-02').grounds //=> ['under-30']
 * assess({ ...person, birthDate: '1985-01-22' }, '2022-05-02').missing //=> ['motherTongue', 'immigrant', 'meetsEarningsRelatedConditions']
 * ```
 */
export function assess(person: Person, on: Day): Assessment {
  checkQuestion(person, on)
  return assessChecked(person, on)
}

/** `assess` for a question that has been checked already. */
export function assessChecked(person: Person, on: Day): Assessment {
  // Questions about one day come in a row: looking it up once saves a fifth of the time.
  if (last?.on !== on) last = answersOn(on)
  return answerOf(person, on, last.wording, last.findingOf(person))
}

/** What answers about a day come from. */
interface AskedDay {
  readonly on: Day
  readonly wording: WordingId | null
  readonly findingOf: (person: Person) => Found
}

let last: AskedDay | undefined

const daysOfAct = /* @__PURE__ */ new Map<Day, AskedDay>()

function answersOn(on: Day): AskedDay {
  const known = daysOfAct.get(on)
  if (known) return known
  const wording = wordingOf(on)
  if (wording === undefined) {
    const verdict = { ...outOfForce, sources: Object.freeze(sourcesOutOfForce(on)) }
    return { on, wording: null, findingOf: () => ({ authority: null, verdict }) }
  }
  const asked = { on, wording: wording.id, findingOf: findingsOn(decisionIn(wording.id), on) }
  daysOfAct.set(on, asked)
  return asked
}

/** The assessment by the text of a wording, on a day on which the Act is in force. */
export function assessIn(wording: WordingId, person: Person, on: Day): Assessment {
  let asked = lastIn.get(wording)
  if (asked?.on !== on) lastIn.set(wording, (asked = { on, wording, findingOf: findingsOn(decisionIn(wording), on) }))
  return answerOf(person, on, wording, asked.findingOf(person))
}

const lastIn = /* @__PURE__ */ new Map<WordingId, AskedDay>()

const outOfForce = /* @__PURE__ */ deepFreeze({
  outcome: 'not-in-force',
  grounds: [],
  barredBy: [],
  missing: [],
} as const)

interface Found {
  readonly authority: Authority
  readonly verdict: Pick<Assessment, 'outcome' | 'grounds' | 'barredBy' | 'missing' | 'sources'>
}

/** Written out, not spread: this is what a million rows wait for. */
function answerOf(person: Person, on: Day, wording: WordingId | null, found: Found): Assessment {
  const { id } = person
  const { authority, verdict: { outcome, grounds, barredBy, missing, sources } } = found
  return id === undefined
    ? { on, wording, outcome, authority, grounds, barredBy, missing, sources }
    : { id, on, wording, outcome, authority, grounds, barredBy, missing, sources }
}
