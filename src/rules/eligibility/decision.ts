/**
 * The decision on a person's authority under one wording, read from the one tree of {@link transfer} in two ways:
 * `found` (what a known person comes to) and `route` (where the person is sent).
 */
import { wordings, type WordingId } from '../../act/wordings.ts'
import { compile, type Compiled } from '../../criteria/compile.ts'
import type { Builder, Node } from '../../criteria/diagram.ts'
import { treeOn } from '../../criteria/language.ts'
import { partWith, type Part } from '../../criteria/prepare.ts'
import { facts, type FactName } from '../../facts/facts.ts'
import type { Person } from '../../facts/person.ts'
import { personRegister } from '../../facts/read.ts'
import type { PersonTree } from '../vocabulary.ts'
import { aheadOfTime, type AheadOfTime } from './ahead-of-time.ts'
import { askingOrder } from './asking-order.ts'
import { transfer } from './transfer.ts'

/** The criteria that put a person in the client group, in the order in which they are listed. */
export const grounds = [
  'no-earnings-related-right',
  'under-30',
  'immigrant',
  'foreign-language',
  'temporary-protection',
] as const
/** A criterion that puts a person in the client group. */
export type Ground = (typeof grounds)[number]

/** Bits of an end of `found`. 0 is: no valid job search; `jobSearch` alone: outside the client group. */
export const bits = { jobSearch: 1, byHome: 2, byResidence: 4, notRegistered: 8, changeSecurity: 16 } as const

/** Where a person is sent: nobody serves, the TE office does, or the municipality of the home or of the residence. */
export const route = { none: 0, teOffice: 1, home: 2, residence: 3 } as const

/** The criteria of which an answer is composed; those that the wording does not have are undefined. */
export interface Parts {
  readonly jobseeker: Part<PersonTree> | undefined
  readonly byHome: Part<PersonTree> | undefined
  readonly byResidence: Part<PersonTree> | undefined
  readonly registration: Part<PersonTree> | undefined
  readonly changeSecurity: Part<PersonTree> | undefined
  readonly grounds: ReadonlyMap<Ground, Part<PersonTree> | undefined>
}

export interface Decision {
  readonly wording: WordingId
  readonly parts: Parts
  readonly known: AheadOfTime | undefined
  /** What a known person comes to: an end of {@link bits}. */
  readonly found: Compiled<Person, PersonTree>
  /** Where a person is sent: an end of {@link route}. Its tests have the same numbers. */
  readonly route: Compiled<Person, PersonTree>
}

const partsOf = (root: Part<PersonTree>): Parts => ({
  jobseeker: partWith(root, 'jobseeker'),
  byHome: partWith(root, 'group-by-home'),
  byResidence: partWith(root, 'group-by-residence'),
  registration: partWith(root, 'registration'),
  changeSecurity: partWith(root, 'change-security'),
  grounds: new Map(grounds.map((ground) => [ground, partWith(root, ground)])),
})

function foundDiagram({ choose, end, of }: Builder, root: Part<PersonTree>): Node {
  const parts = partsOf(root)
  const [byHome, byResidence] = [of(parts.byHome), of(parts.byResidence)]
  const [registration, changeSecurity] = [of(parts.registration), of(parts.changeSecurity)]
  const barred = (found: number): Node => choose(changeSecurity, end(found | bits.changeSecurity), end(found))
  const registered = (found: number): Node => choose(registration, barred(found), barred(found | bits.notRegistered))
  const search = bits.jobSearch
  const group = choose(
    byHome,
    choose(byResidence, registered(search | bits.byHome | bits.byResidence), registered(search | bits.byHome)),
    choose(byResidence, registered(search | bits.byResidence), end(search))
  )
  return choose(of(parts.jobseeker), group, end(0))
}

/** The destination of 5 § 1 mom. Reading: a person of both groups goes to the home municipality (OP-22). */
function routeDiagram({ choose, end, of }: Builder, root: Part<PersonTree>): Node {
  const { jobseeker, byHome } = partsOf(root)
  const toMunicipality = choose(of(byHome), end(route.home), end(route.residence))
  return choose(of(root), toMunicipality, choose(of(jobseeker), end(route.teOffice), end(route.none)))
}

const changeSecurityFacts: readonly FactName[] = [
  'dismissalOnEconomicOrProductionGrounds', 'yearsWithEmployerAtNotice', 'dismissalNoticeOn', 'birthDate',
]

/** Change security first, the others as in the register: so the route's diagram is small. */
const routeOrder: readonly string[] = /* @__PURE__ */ (() => [
  ...changeSecurityFacts,
  ...facts.map(({ name }) => name),
])()

const decisions = /* @__PURE__ */ new Map<WordingId, Decision>()

/** The decision under a wording, compiled when it is first asked for. */
export function decisionIn(wording: WordingId): Decision {
  const known = decisions.get(wording)
  if (known) return known
  const tree = treeOn(transfer, wordings.find(({ id }) => id === wording)?.from ?? '')
  if (tree === undefined) throw new Error(`no wording ${wording}`)
  const found = compile(tree, personRegister, { order: askingOrder, ends: foundDiagram })
  const route = compile(tree, personRegister, { order: routeOrder, ends: routeDiagram })
  const decision = { wording, parts: partsOf(found.root), known: aheadOfTime[wording], found, route }
  decisions.set(wording, decision)
  return decision
}
