import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { isInTrial } from '../../areas/places.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkRecord, flag, text, trialMunicipality } from '../fields.ts'
import { truthOf, type Condition } from './conditions.ts'
import { cited, type Source } from './source.ts'

/** A work try-out (työkokeilu) of a client of a municipality; what is absent is unknown. */
export interface Tryout {
  /** The municipality whose client the person is. */
  readonly clientOf?: TrialMunicipalityCode | (string & {}) | undefined
  /** Who organises it: a municipality by its three-digit code, anyone else by any other text. */
  readonly organiser?: string | undefined
}

/** Who makes the contract on a work try-out, and which rules fall away. */
export interface TryoutContract {
  readonly outcome: 'two-parties' | 'three-parties' | 'unknown' | 'not-in-force'
  readonly parties: readonly ('municipality' | 'organiser' | 'client')[]
  /** Rules of 916/2012 4 luku that are not applied. */
  readonly notApplied: readonly string[]
  readonly missing: readonly (keyof Tryout)[]
  readonly sources: readonly Source[]
}

/**
 * Decides who are the parties to the contract on a work try-out of a municipality's client.
 *
 * @param circumstances whose client the person is and who organises the try-out
 * @param on the day of the contract, `YYYY-MM-DD`
 * @returns `two-parties`, municipality and client, where that municipality itself organises it, with the rules not
 * applied; `three-parties` for every other organiser, another municipality included; `unknown`; `not-in-force` before
 * 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a municipality that is not in the trial, or another bad value
 *
 * Source: 1269/2020 11 § 1 mom.
 *
 * @example
 * ```ts
 * import { tryoutContract } from 'kuntakokeilu/duties'
 * tryoutContract({ clientOf: '564', organiser: '564' }, '2021-04-01').parties //=> ['municipality', 'client']
 * tryoutContract({ clientOf: '564', organiser: 'Puutarha Oy' }, '2021-04-01').parties //=> ['municipality', 'organiser', 'client']
 * tryoutContract({ organiser: '564' }, '2021-04-01').missing //=> ['clientOf']
 * ```
 */
export function tryoutContract(circumstances: Tryout, on: Day): TryoutContract {
  checkRecord(circumstances, fields, on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) return { outcome: 'not-in-force', ...none, missing: [], sources: sourcesOutOfForce(on) }
  const { truth, missing } = isOrganisedByOwn(circumstances, on)
  const own = cited(wording, '11 § 1 mom.')
  const rule = cited(wording, '10 § 2 mom.', '916/2012 4 luku 9 §')
  switch (truth) {
    case 'yes':
      return { outcome: 'two-parties', parties: ['municipality', 'client'], notApplied: leftOut, missing, sources: own }
    case 'no':
      return {
        outcome: 'three-parties', parties: ['municipality', 'organiser', 'client'], notApplied: [],
        missing, sources: rule,
      }
    case 'unknown':
      return { outcome: 'unknown', ...none, missing, sources: [...own, ...rule] }
  }
}

const fields = { clientOf: trialMunicipality, organiser: text }

interface TryoutFacts extends Tryout {
  /** The client's municipality and the organiser are the same. */
  readonly ownMunicipality?: boolean | undefined
}

export const organisedByOwnMunicipality: Condition<TryoutFacts> = {
  op: 'is', fact: 'ownMunicipality', value: true, id: 'organised-by-own-municipality', source: '11 § 1 mom.',
}

const isOrganisedByOwn = /* @__PURE__ */ truthOf<Tryout, TryoutFacts>(organisedByOwnMunicipality, () => ({
  ownMunicipality: { ...flag, from: ['clientOf', 'organiser'], read: isOwn },
}))

/** The client's municipality is one of the trial, so that another organiser is never it. */
function isOwn({ clientOf, organiser }: Tryout): boolean | undefined {
  if (organiser !== undefined && !isInTrial(organiser)) return false
  return clientOf && organiser ? clientOf === organiser : undefined
}

const none = /* @__PURE__ */ deepFreeze({ parties: [], notApplied: [] } as const)
const leftOut = /* @__PURE__ */ deepFreeze([
  '916/2012 4 luku 9 § 2 mom.',
  'extra conditions of 9 § 3 mom.',
  'absence reports of 10 § 2 mom.',
] as const)
