/** The provisions an answer rests on, as cited in the wording of the day. */
import { cite, type Citation } from '../../act/citation.ts'
import type { Day } from '../../act/day.ts'
import type { Provision } from '../../act/provisions.ts'
import { compareProvisions } from '../../act/register.ts'
import { wordings, type WordingId } from '../../act/wordings.ts'
import { decisionIn, type Ground } from './decision.ts'
import type { Finding } from './finding.ts'

const groundProvisions: Readonly<Record<Ground, Provision>> = {
  'no-earnings-related-right': '4 § 1 mom. 1 kohta',
  'under-30': '4 § 1 mom. 2 kohta',
  immigrant: '4 § 1 mom. 2 kohta',
  'foreign-language': '4 § 1 mom. 2 kohta',
  'temporary-protection': '4 § 2 mom.',
}

/** The provisions behind a finding: each ground's and 5 § 1 mom., the reasons to stay, or the open criteria's. */
function provisionsOf({ outcome, grounds, reasons, open }: Finding, wording: WordingId): readonly Provision[] {
  if (outcome === 'transfer') return [...grounds.map((ground) => groundProvisions[ground]), '5 § 1 mom.']
  if (outcome === 'unknown') return open.map(({ source }) => source).sort(compareProvisions)
  const { byResidence, registration } = decisionIn(wording).parts
  return reasons.flatMap((reason): readonly Provision[] => {
    switch (reason) {
      case 'no-search':
        return ['2 § 2 kohta']
      case 'outside-group':
        return byResidence ? ['4 § 1 mom.', '4 § 2 mom.'] : ['4 § 1 mom.']
      case 'registration':
        return registration ? [registration.criterion.source] : []
      case 'change-security':
        return ['5 § 3 mom.']
    }
  })
}

const citations = /* @__PURE__ */ new Map<WordingId, Map<Provision, Citation>>()

/** `cite`, worked out once for each provision and wording. */
function cited(provision: Provision, wording: WordingId): Citation {
  const known = citations.get(wording) ?? new Map<Provision, Citation>()
  const citation = known.get(provision) ?? cite(provision, wording)
  citations.set(wording, known.set(provision, citation))
  return citation
}

/** The sources of a finding under a wording, each once. */
export function sourcesOf(finding: Finding, wording: WordingId): readonly Citation[] {
  const sources: Citation[] = []
  for (const provision of provisionsOf(finding, wording)) {
    const citation = cited(provision, wording)
    if (!sources.includes(citation)) sources.push(citation)
  }
  return sources
}

/** The source of the Act's time in force, as it reads before it begins or after it has ended. */
export function sourcesOutOfForce(on: Day): readonly Citation[] {
  return [cite('23 §', on < wordings[0].from ? 'V0' : 'V10')]
}
