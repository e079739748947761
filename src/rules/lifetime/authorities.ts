/** Who can be responsible and why: one frozen object for each, which answers share. */
import { authorityAt } from '../eligibility/destination.ts'
import { route } from '../eligibility/decision.ts'
import type { Because, ResponsibleAuthority } from './history.ts'

export interface Responsible {
  /** The authority as a text, or a word. */
  readonly key: string
  readonly authority: ResponsibleAuthority
  readonly because: Because
}

const lapsed = /* @__PURE__ */ Object.freeze({ kind: 'employment-authority' } as const)
const none = /* @__PURE__ */ Object.freeze({ kind: 'none' } as const)

export const notInForce: Responsible = { key: 'nobody', because: 'not-in-force', authority: null }
export const actEnded: Responsible = { key: 'employment-authority', because: 'act-ended', authority: lapsed }
export const noSearch: Responsible = { key: 'none', because: 'no-search', authority: none }
export const unknown: Responsible = { key: 'nobody', because: 'unknown', authority: null }
/** Too much is open to tell the branch apart. */
export const lost: Responsible = { key: 'lost', because: 'unknown', authority: null }

/** The responsible authority at the end of a route, by place and reason. */
function sharing(end: number): (place: string | null, because: Because) => Responsible {
  const known = new Map<Because, Map<string | null, Responsible>>()
  return (place, because) => {
    const ofReason = known.get(because) ?? new Map<string | null, Responsible>()
    const shared = ofReason.get(place)
    if (shared) return shared
    const authority = authorityAt(end, { home: place, residence: null })
    const made = { key: authority === null ? 'nobody' : JSON.stringify(authority), because, authority }
    known.set(because, ofReason.set(place, made))
    return made
  }
}

export const municipalityFor = /* @__PURE__ */ (() => sharing(route.home))()
export const teOfficeFor = /* @__PURE__ */ (() => sharing(route.teOffice))()
