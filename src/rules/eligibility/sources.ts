/** The provisions an answer rests on, as cited in the wording of the day. */
import type { Citation } from '../../act/citation.ts'
import { changeSecurityBar } from '../../act/norms.ts'
import { citeClient, compareClientProvisions } from '../../act/client-citation.ts'
import type { Day } from '../../calendar/day.ts'
import type { Provision } from '../../act/provisions.ts'
import type { WordingId } from '../../act/wordings.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import { decisionIn, type Ground } from './decision.ts'
import type { Finding } from './finding.ts'

/** The provision that makes a criterion a ground; not always the one that defines it. */
export const groundProvisions: Readonly<Record<Ground, Provision>> = {
  'no-earnings-related-right': '4 § 1 mom. 1 kohta',
  'under-30': '4 § 1 mom. 2 kohta',
  immigrant: '4 § 1 mom. 2 kohta',
  'foreign-language': '4 § 1 mom. 2 kohta',
  'temporary-protection': '4 § 2 mom.',
}

const knownSources = /* @__PURE__ */ new Map<WordingId, WeakMap<readonly string[], readonly Citation[]>>()

/**
 * The sources of a finding under a wording: each ground's and 5 § 1 mom., the reasons to stay, or the open criteria's.
 */
export function sourcesOf(finding: Finding, wording: WordingId): readonly Citation[] {
  const { outcome, grounds, reasons, open } = finding
  if (outcome === 'unknown') return cited(open.map(({ source }) => source).sort(compareClientProvisions), wording)
  const list = outcome === 'transfer' ? grounds : reasons // shared lists: the same list has the same sources
  const known = knownSources.get(wording)?.get(list)
  if (known) return known
  const sources = cited(
    outcome === 'transfer'
      ? [...grounds.map((ground) => groundProvisions[ground]), '5 § 1 mom.']
      : reasons.flatMap((reason) => provisionsOf(reason, wording)),
    wording
  )
  const ofWording = knownSources.get(wording) ?? new WeakMap<readonly string[], readonly Citation[]>()
  knownSources.set(wording, ofWording.set(list, sources))
  return sources
}

const cited = (provisions: readonly Provision[], wording: WordingId): readonly Citation[] =>
  Object.freeze([...new Set(provisions)].map((provision) => citeClient(provision, wording)))

function provisionsOf(reason: Finding['reasons'][number], wording: WordingId): readonly Provision[] {
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
