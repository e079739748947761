/** The provisions an answer rests on, as cited in the wording of the day. */
import type { Citation } from '../../act/citation.ts'
import { changeSecurityBar } from '../../act/norms.ts'
import { citeClient, compareClientProvisions } from '../../act/client-citation.ts'
import type { Day } from '../../calendar/day.ts'
import type { Provision } from '../../act/provisions.ts'
import type { WordingId } from '../../act/wordings.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import { decisionIn, type Ground } from './decision.ts'
import type { PersonTree } from '../vocabulary.ts'

/** The provision that makes a criterion a ground; not always the one that defines it. */
export const groundProvisions: Readonly<Record<Ground, Provision>> = {
  'no-earnings-related-right': '4 § 1 mom. 1 kohta',
  'under-30': '4 § 1 mom. 2 kohta',
  immigrant: '4 § 1 mom. 2 kohta',
  'foreign-language': '4 § 1 mom. 2 kohta',
  'temporary-protection': '4 § 2 mom.',
}

/** What the sources of a finding follow from. */
interface Reasoning {
  readonly outcome: 'transfer' | 'stay' | 'unknown'
  readonly grounds: readonly Ground[]
  /** Why a person who stays does, as far as it is certain. */
  readonly reasons: readonly ('no-search' | 'outside-group' | 'registration' | 'change-security')[]
  /** The criteria that are still open and matter: tests of missing facts. */
  readonly open: readonly PersonTree[]
}

/**
 * The sources of a finding under a wording: each ground's and 5 § 1 mom., the reasons to stay, or the open criteria's.
 */
export function sourcesOf({ outcome, grounds, reasons, open }: Reasoning, wording: WordingId): readonly Citation[] {
  const provisions =
    outcome === 'unknown'
      ? open.map(({ source }) => source).sort(compareClientProvisions)
      : outcome === 'transfer'
        ? [...grounds.map((ground) => groundProvisions[ground]), '5 § 1 mom.' as const]
        : reasons.flatMap((reason) => provisionsOf(reason, wording))
  return Object.freeze([...new Set(provisions)].map((provision) => citeClient(provision, wording)))
}

function provisionsOf(reason: Reasoning['reasons'][number], wording: WordingId): readonly Provision[] {
  const { byResidence, registration } = decisionIn(wording).parts
  switch (reason) {
    case 'no-search':
      return ['2 § 2 kohta']
    case 'outside-group':
      return byResidence ? ['4 § 1 mom.', '4 § 2 mom.'] : ['4 § 1 mom.']
    case 'registration':
      return registration ? [registration.criterion.source] : []
    case 'change-security':
      return [changeSecurityBar.V7]
  }
}

/** The source of the Act's time in force: 23 § as it reads before the Act begins, and after it has ended. */
export function sourcesOutOfForce(on: Day): readonly Citation[] {
  return on < firstDayOfAct ? ['1269/2020 23 §'] : ['1269/2020 23 § (287/2022)']
}
