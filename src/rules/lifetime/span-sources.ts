/** The provisions from which it follows who is responsible. */
import { cite, type Citation } from '../../act/citation.ts'
import * as norms from '../../act/norms.ts'
import type { Day } from '../../calendar/day.ts'
import type { Provision } from '../../act/provisions.ts'
import { isSince, wordingOf, type WordingId } from '../../act/wordings.ts'
import { dayBeforeAct, stockTransferDue } from '../../act/time-in-force.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import type { Because, ResponsibleAuthority, Span } from './history.ts'
import type { Responsible } from './responsible.ts'
import type { World } from './world.ts'

/** 6 § 1 mom. as it reads on the day: by it a client stays one although the group, or a ground of it, has lapsed. */
export function sourceOfLapse(on: Day): string | undefined {
  const wording = wordingOf(on)
  return wording && cite('6 § 1 mom.', wording.id)
}

/**
 * Does the span say that the client stayed one although the group, or a ground of it, had lapsed? Then that is the last
 * of its sources.
 */
export const tellsOfLapse = ({ authority, sources }: Pick<Span, 'authority' | 'sources'>): boolean =>
  authority?.kind === 'municipality' && (sources.at(-1)?.startsWith('1269/2020 6 § 1 mom.') ?? false)

const known = /* @__PURE__ */ new WeakMap<Responsible, Map<string, readonly string[]>>()

/** The sources of a span, as cited on its first day. */
export function spanSources(responsible: Responsible, world: World, on: Day): readonly string[] {
  const { because, authority } = responsible
  const wording = wordingOf(on)
  if (wording === undefined)
    return because === 'act-ended' ? [...sourcesOutOfForce(on), '383/2023 5 §'] : sourcesOutOfForce(on)
  const isStock = on <= stockTransferDue && world.start <= dayBeforeAct
  const key = `${wording.id} ${world.isByResidence} ${isStock} ${world.isSentBack}`
  const lists = known.get(responsible) ?? new Map<string, readonly string[]>()
  const citationOf = (norm: Provision | norms.Norm): Citation => norms.citeNorm(norm, wording.id)
  const cited =
    lists.get(key) ?? Object.freeze(normsOf(because, authority, world, wording.id, on, isStock).map(citationOf))
  known.set(responsible, lists.set(key, cited))
  return cited
}

const groupOf = (wording: WordingId): readonly Provision[] =>
  isSince('V8', wording) ? ['4 § 1 mom.', '4 § 2 mom.'] : ['4 § 1 mom.']

function normsOf(
  because: Because, authority: ResponsibleAuthority, world: World, wording: WordingId, on: Day, isStock: boolean,
): readonly (Provision | norms.Norm)[] {
  switch (because) {
    case 'no-search':
      return ['2 § 2 kohta', '6 § 1 mom.']
    case 'not-in-group':
      return groupOf(wording)
    case 'registration':
      return [norms.registrationCondition]
    case 'outside-seven-days':
      return ['5 § 2 mom.']
    case 'awaiting-transfer':
      return isStock ? ['5 § 1 mom.', '24 § 1 mom.'] : ['5 § 1 mom.']
    case 'left-untransferred':
      return [norms.discretion]
    case 'transferred':
      return [
        world.isByResidence ? '4 § 2 mom.' : '4 § 1 mom.',
        '5 § 1 mom.',
        ...(isStock ? (['24 § 1 mom.'] as const) : []),
      ]
    case 'moved':
      return ['5 § 1 mom.']
    case 'discretionary-transfer':
      return [authority?.kind === 'municipality' ? norms.requestToMunicipality : norms.requestToTeOffice]
    case 'change-security':
      return [world.isSentBack ? norms.changeSecurityReturn : norms.changeSecurityBar]
    case 'resumed':
      return ['6 § 2 mom.']
    case 'suspended':
      return on >= '2021-06-01' ? ['22 § 3 mom.', '25 § 2 mom.'] : ['22 § 3 mom.']
    default: // too much is open
      return ['23 §']
  }
}
