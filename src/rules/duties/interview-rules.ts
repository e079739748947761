import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkNotLater, checkRecord, day } from '../fields.ts'
import { truthOf, type Condition } from './conditions.ts'
import { cited, reformOfInterviews, type Source } from './source.ts'

/** One rule of 916/2012 2 luku on interviews and discussions, and whether it applies to a person. */
export interface InterviewRule {
  readonly provision: Source
  readonly what:
    | 'interviews'
    | 'content-of-interviews'
    | 'five-supplementary-discussions-in-three-months'
    | 'discussion-every-three-months'
    | 'two-supplementary-discussions-after-six-months'
    | 'discussion-a-month-before-a-service-ends'
  readonly applies: 'yes' | 'no' | 'unknown'
  /** The condition that the transition adds; null for none. */
  readonly onlyIf:
    | 'three-months-since-last-interview-under-old-rules'
    | 'such-discussion-held-and-six-months-unemployed'
    | 'service-ends-on-2022-06-01-or-later'
    | null
}

/** The rules that the transition of act 1381/2021 tells apart. */
export interface InterviewRules {
  readonly outcome: 'old-rules' | 'new-rules' | 'transition' | 'unknown' | 'not-in-force'
  readonly rules: readonly InterviewRule[]
  readonly missing: readonly 'registeredOn'[]
  readonly sources: readonly Source[]
}

/**
 * Decides which rules on interviews apply to a client, by the day of registration: only the rules of which the
 * transition of act 1381/2021 speaks, not all of 916/2012 2 luku.
 *
 * @param registeredOn the day on which the person was registered as a jobseeker, `YYYY-MM-DD`; undefined where unknown
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `old-rules` to 2022-05-01; then `new-rules` for whoever was registered on 2022-05-02 or later, `transition`
 * for whoever was registered before; `unknown`; `not-in-force` before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a day that does not exist, or a registration after the day asked about
 *
 * Source: 1269/2020 8 § 1 mom. and the transition of act 1381/2021.
 *
 * @example
 * ```ts
 * import { interviewRules } from 'kuntakokeilu/duties'
 * interviewRules('2022-05-02', '2022-06-01').rules[0]?.applies //=> 'yes'
 * interviewRules('2022-05-01', '2022-06-01').rules[0]?.applies //=> 'no'
 * interviewRules('2022-05-01', '2022-06-01').rules[1]?.onlyIf //=> 'three-months-since-last-interview-under-old-rules'
 * ```
 */
export function interviewRules(registeredOn: Day | undefined, on: Day): InterviewRules {
  checkRecord({ registeredOn }, fields, on)
  checkNotLater({ registeredOn }, on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) return { outcome: 'not-in-force', rules: [], missing: [], sources: sourcesOutOfForce(on) }
  if (on < reformOfInterviews)
    return { outcome: 'old-rules', rules: old, missing: [], sources: cited(wording, '8 § 1 mom.') }
  const { truth, missing } = isRegisteredUnderReform({ registeredOn }, on)
  return {
    outcome: truth === 'unknown' ? 'unknown' : truth === 'yes' ? 'new-rules' : 'transition',
    rules: reformed.map(({ ofNew, ofEarlier, ...rule }) => ({
      ...rule,
      ...(truth === 'unknown' && ofNew !== ofEarlier ? open : truth === 'yes' ? ofNew : ofEarlier),
    })),
    missing,
    sources: cited(wording, '8 § 1 mom.', '1381/2021 voimaantulosäännös'),
  }
}

const fields = { registeredOn: day }

interface Registration {
  readonly registeredOn?: Day | undefined
}

/** Reading: "after the entry into force" has 2022-05-02 in it, since the act is in force from the start of that day. */
export const registeredUnderReform: Condition<Registration> = {
  op: 'onOrAfter', fact: 'registeredOn', day: reformOfInterviews,
  id: 'registered-under-reform', source: '1381/2021 voimaantulosäännös',
}
const isRegisteredUnderReform = /* @__PURE__ */ truthOf<Registration>(registeredUnderReform, () => fields)

type Application = Pick<InterviewRule, 'applies' | 'onlyIf'>

const open: Application = { applies: 'unknown', onlyIf: null }
const always: Application = { applies: 'yes', onlyIf: null }
const servicesFromJune: Application = { applies: 'yes', onlyIf: 'service-ends-on-2022-06-01-or-later' }

const old: readonly InterviewRule[] = /* @__PURE__ */ deepFreeze([
  { provision: '916/2012 2 luku 4 §', what: 'interviews', applies: 'yes', onlyIf: null },
  { provision: '916/2012 2 luku 5 §', what: 'content-of-interviews', applies: 'yes', onlyIf: null },
])

const reformed: readonly (Omit<InterviewRule, keyof Application> & {
  readonly ofNew: Application
  readonly ofEarlier: Application
})[] = [
  {
    provision: '916/2012 2 luku 6 § 1 mom. 1 kohta',
    what: 'five-supplementary-discussions-in-three-months',
    ofNew: always,
    ofEarlier: { applies: 'no', onlyIf: null },
  },
  {
    provision: '916/2012 2 luku 6 § 1 mom. 2 kohta',
    what: 'discussion-every-three-months',
    ofNew: always,
    ofEarlier: { applies: 'yes', onlyIf: 'three-months-since-last-interview-under-old-rules' },
  },
  {
    provision: '916/2012 2 luku 6 § 1 mom. 3 kohta',
    what: 'two-supplementary-discussions-after-six-months',
    ofNew: always,
    ofEarlier: { applies: 'yes', onlyIf: 'such-discussion-held-and-six-months-unemployed' },
  },
  {
    provision: '916/2012 2 luku 7 § 2 mom.',
    what: 'discussion-a-month-before-a-service-ends',
    ofNew: servicesFromJune,
    ofEarlier: servicesFromJune,
  },
]
