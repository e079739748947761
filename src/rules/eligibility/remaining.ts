/** The next question of a form, and how many there will be: the least and the most over all answers. */
import type { Day } from '../../calendar/day.ts'
import type { WordingId } from '../../act/wordings.ts'
import { isInAland, isInTrial } from '../../areas/places.ts'
import type { FunctionNumbers } from '../../criteria/complete.ts'
import type { OnDay } from '../../criteria/compile.ts'
import { possibleResults, possibleValuesOf } from '../../criteria/possible-results.ts'
import { truthsOf } from '../../criteria/truths.ts'
import type { FactName } from '../../facts/facts.ts'
import { factNames } from '../../facts/read.ts'
import type { Person } from '../../facts/person.ts'
import { memo } from '../../values/memo.ts'
import { askingOrder } from './asking-order.ts'
import { decisionIn, route as ends } from './decision.ts'
import { municipalitiesBeside } from './destination.ts'
import { destinationsOf, type Reach } from './destinations.ts'

/** How many questions there are still to ask, this one included. */
export interface RemainingQuestions {
  /** With the answers that settle the matter soonest. */
  readonly atLeast: number
  /** With those that settle it last. */
  readonly atMost: number
}

type Route = ReturnType<typeof decisionIn>['route']

/** The next question and how many there are. */
interface Ahead extends RemainingQuestions {
  readonly fact: FactName
}

const nothingAhead: RemainingQuestions = { atLeast: 0, atMost: 0 }

/**
 * What was found of people before, on any day of a wording. Of births and notices, whose tests bear on one another, the
 * truths of the tests tell enough; a test shows it.
 */
interface Memory {
  readonly numbers: FunctionNumbers
  /** By what is known of the person, and by what is left to ask: equal for more people, but slower to find out. */
  readonly byTruths: Map<string, Ahead | undefined>
  readonly byRest: Map<string, Ahead | undefined>
}

const memoryOf = /* @__PURE__ */ memo(
  (_: WordingId): Memory => ({ numbers: new Map(), byTruths: new Map(), byRest: new Map() })
)

/** So many people are remembered; then it begins anew. */
const mostRemembered = 10_000

const orderedPlaces = /* @__PURE__ */ (() => askingOrder.map((name) => factNames.indexOf(name)))()

/** What matters of a municipality, beside which other one it is. */
const kindOf = (code: string | null | undefined): string =>
  code === undefined ? '?' : code === null ? '0' : isInTrial(code) ? 't' : isInAland(code) ? 'a' : 'o'

/** Of an end, whatever its municipality is called: the first one that leads the same way, and on what it turns. */
function labelOf(end: number, reachFrom: (end: number) => Reach): string {
  const { label, turnsOnHome, turnsOnResidence } = reachFrom(end)
  const first = Object.values(ends).find((one) => reachFrom(one).label === label)
  return `${first}${turnsOnHome}${turnsOnResidence}`
}

/** The values that an unknown fact can be given in an answer, as far as they make a difference. */
function answersTo(fact: FactName, route: Route, person: Person, day: OnDay): readonly unknown[] {
  if (fact === 'homeMunicipality') return municipalitiesBeside(person.residenceMunicipality)
  if (fact === 'residenceMunicipality') return municipalitiesBeside(person.homeMunicipality)
  const place = factNames.indexOf(fact)
  const cluster = route.clusters.find(({ facts }) => facts.includes(place))
  if (cluster === undefined) return []
  const values = possibleValuesOf(route, cluster, place, person, day).map((value) => {
    const { results } = possibleResults(route, cluster, { ...person, [fact]: value }, day)
    return [results.join(), value] as const
  })
  return [...new Map(values).values()]
}

/** What is ahead of a person, with facts that are never asked; undefined where there is nothing to ask. */
export function questionsAhead(
  person: Person,
  on: Day,
  wording: WordingId,
  skipped: ReadonlySet<FactName>
): Ahead | undefined {
  const { route } = decisionIn(wording)
  const day = route.on(on)
  const { numbers, byTruths, byRest } = memoryOf(wording)
  for (const memory of byTruths.size > mostRemembered ? [numbers, byTruths, byRest] : []) memory.clear()
  const skippedNames = [...skipped].join()

  const aheadOf = (person: Person): Ahead | undefined => {
    const truths = truthsOf(route, person, day)
    const { homeMunicipality: home, residenceMunicipality: residence } = person
    const municipalities = `${kindOf(home)}${kindOf(residence)}${home === residence}`
    const key = `${truths.join('')}${municipalities}${skippedNames}`
    if (byTruths.has(key)) return byTruths.get(key)
    const { missing, rest } = destinationsOf(route, person, day, truths, { numbers, labelOf })
    const open = orderedPlaces.flatMap((place) => factNames[missing.has(place) ? place : -1] ?? [])
    const passed = open.filter((name) => skipped.has(name))
    const ahead = aheadWith(`${rest} ${municipalities} ${open} ${passed}`, open, person)
    byTruths.set(key, ahead)
    return ahead
  }
  const aheadWith = (key: string, open: readonly FactName[], person: Person): Ahead | undefined => {
    if (byRest.has(key)) return byRest.get(key)
    const fact = open.find((name) => !skipped.has(name))
    const ahead = fact && { fact, ...afterAnswers(fact, person) }
    byRest.set(key, ahead)
    return ahead
  }
  const afterAnswers = (fact: FactName, person: Person): RemainingQuestions => {
    const after = answersTo(fact, route, person, day).map(
      (value) => aheadOf({ ...person, [fact]: value }) ?? nothingAhead,
    )
    return {
      atLeast: 1 + Math.min(...after.map(({ atLeast }) => atLeast)),
      atMost: 1 + Math.max(...after.map(({ atMost }) => atMost)),
    }
  }
  return aheadOf(person)
}
