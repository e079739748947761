/**
 * The decision on a person's authority under one wording, read from the one tree of {@link transfer} in two ways:
 * `found` (what a known person comes to) and `route` (where the person is sent).
 */
import type { Day } from '../../calendar/day.ts'
import { wordings, type WordingId } from '../../act/wordings.ts'
import { askedDays } from '../../criteria/compiled.ts'
import { diagram, type Builder, type Diagram, type Place } from '../../criteria/diagram.ts'
import { treeOn } from '../../criteria/language.ts'
import { program, ranksBy, stepOf, type Program, type Step } from '../../criteria/program.ts'
import type { Asked } from '../../criteria/tests.ts'
import { pathInto, type Path } from '../../criteria/walk.ts'
import { facts, type FactName } from '../../facts/facts.ts'
import type { Person } from '../../facts/person.ts'
import { personReader } from '../../facts/read.ts'
import type { PersonTree } from '../vocabulary.ts'
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
  readonly jobseeker: Step<PersonTree> | undefined
  readonly byHome: Step<PersonTree> | undefined
  readonly byResidence: Step<PersonTree> | undefined
  readonly registration: Step<PersonTree> | undefined
  readonly changeSecurity: Step<PersonTree> | undefined
  readonly grounds: Readonly<Record<Ground, Step<PersonTree> | undefined>>
}

export interface Decision {
  readonly tree: PersonTree
  readonly parts: Parts
  readonly program: Program<Person, PersonTree>
  readonly found: Path | undefined
  readonly route: Diagram
  readonly asked: (on: Day) => Asked
}

const partsOf = (root: Step<PersonTree>): Parts => ({
  jobseeker: stepOf(root, 'jobseeker'),
  byHome: stepOf(root, 'group-by-home'),
  byResidence: stepOf(root, 'group-by-residence'),
  registration: stepOf(root, 'registration'),
  changeSecurity: stepOf(root, 'change-security'),
  grounds: {
    'no-earnings-related-right': stepOf(root, 'no-earnings-related-right'),
    'under-30': stepOf(root, 'under-30'),
    immigrant: stepOf(root, 'immigrant'),
    'foreign-language': stepOf(root, 'foreign-language'),
    'temporary-protection': stepOf(root, 'temporary-protection'),
  },
})

/** The diagram of a part; one that the wording does not have never holds. */
const placeOf = ({ of }: Builder, part: Step<PersonTree> | undefined): Place => (part ? of(part) : 0)

function foundDiagram(builder: Builder, root: Step<PersonTree>): Place {
  const { choose } = builder
  const parts = partsOf(root)
  const byHome = placeOf(builder, parts.byHome)
  const byResidence = placeOf(builder, parts.byResidence)
  const registration = placeOf(builder, parts.registration)
  const changeSecurity = placeOf(builder, parts.changeSecurity)
  const barred = (found: number): Place => choose(changeSecurity, found | bits.changeSecurity, found)
  const registered = (found: number): Place => choose(registration, barred(found), barred(found | bits.notRegistered))
  const search = bits.jobSearch
  const group = choose(
    byHome,
    choose(byResidence, registered(search | bits.byHome | bits.byResidence), registered(search | bits.byHome)),
    choose(byResidence, registered(search | bits.byResidence), search),
  )
  return choose(placeOf(builder, parts.jobseeker), group, 0)
}

/** The destination of 5 § 1 mom. Reading: a person of both groups goes to the home municipality (OP-22). */
function routeDiagram(builder: Builder, root: Step<PersonTree>): Place {
  const { choose, of } = builder
  const { jobseeker, byHome } = partsOf(root)
  const toMunicipality = choose(placeOf(builder, byHome), route.home, route.residence)
  return choose(of(root), toMunicipality, choose(placeOf(builder, jobseeker), route.teOffice, route.none))
}

const changeSecurityFacts: readonly FactName[] = [
  'dismissalOnEconomicOrProductionGrounds', 'yearsWithEmployerAtNotice', 'dismissalNoticeOn', 'birthDate',
]

/** Change security first, the others as in the register: so the route's diagram is small. */
const routeOrder: readonly string[] = /* @__PURE__ */ (() => [
  ...changeSecurityFacts,
  ...facts.map(({ name }) => name),
])()

function decisionOf(day: Day): Decision {
  const tree = treeOn(transfer, day)
  if (tree === undefined) throw new Error(`the Act does not apply on ${day}`)
  const prepared = program<Person, PersonTree>(tree, personReader)
  return {
    tree,
    program: prepared,
    parts: partsOf(prepared.root),
    found: pathInto(
      diagram(32, ranksBy(prepared, askingOrder), (builder) => foundDiagram(builder, prepared.root)),
      prepared,
    ),
    route: diagram(4, ranksBy(prepared, routeOrder), (builder) => routeDiagram(builder, prepared.root)),
    asked: askedDays(prepared.tests),
  }
}

const decisions = /* @__PURE__ */ new Map<WordingId, Decision>()

/** The decision under a wording, compiled when it is first asked for. */
export function decisionIn(wording: WordingId): Decision {
  const known = decisions.get(wording)
  if (known) return known
  const decision = decisionOf(wordings.find(({ id }) => id === wording)?.from ?? '')
  decisions.set(wording, decision)
  return decision
}
