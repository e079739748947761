import { describe, expect, it } from 'vitest'
import { municipalityCodes } from '../../src/areas/places.ts'
import { route } from '../../src/rules/eligibility/decision.ts'
import { authorityAt, possibleMunicipalities } from '../../src/rules/eligibility/destination.ts'

const all = [null, ...municipalityCodes]
const ends = Object.values(route)
/** The route that the municipalities choose, for each of the ways in which the rest of the facts can leave it open. */
const inTrial = (code: string | null): boolean =>
  code !== null && authorityAt(route.home, { home: code, residence: null }) !== null
const ways: readonly ((home: string | null, residence: string | null) => number)[] = [
  () => route.none,
  () => route.teOffice,
  (home) => (inTrial(home) ? route.home : route.teOffice),
  (_, residence) => (inTrial(residence) ? route.residence : route.teOffice),
  (home, residence) => (inTrial(home) ? route.home : inTrial(residence) ? route.residence : route.teOffice),
]
const keyOf = (way: number, home: string | null, residence: string | null): string =>
  JSON.stringify(authorityAt(ways[way]?.(home, residence) ?? -1, { home, residence }))
/** Which pairs of ways some municipalities tell apart. */
function toldApart(pairs: Iterable<readonly [string | null, string | null]>): Set<string> {
  const apart = new Set<string>()
  for (const [home, residence] of pairs) {
    const keys = ways.map((_, way) => keyOf(way, home, residence))
    keys.forEach((one, first) => keys.forEach((two, second) => one !== two && apart.add(`${first} ${second}`)))
  }
  return apart
}
const possible = (home?: string | null, residence?: string | null): (readonly [string | null, string | null])[] =>
  possibleMunicipalities(home, residence).map((pair) => [pair.home, pair.residence] as const)

describe('5 § 1 mom. the municipalities that an unknown one stands for', () => {
  it('tell apart every two ways that any of the 310 x 310 pairs tells apart', () => {
    expect(toldApart(possible())).toEqual(
      toldApart(all.flatMap((home) => all.map((residence) => [home, residence] as const)))
    )
  }, 60_000)

  it('do so, too, beside each of the 310 known ones, of the home or of the residence', () => {
    for (const known of all) {
      expect(toldApart(possible(known, undefined))).toEqual(
        toldApart(all.map((residence) => [known, residence] as const))
      )
      expect(toldApart(possible(undefined, known))).toEqual(toldApart(all.map((home) => [home, known] as const)))
    }
  }, 60_000)

  it('reach as many different authorities as can be told from one', () => {
    const several = (pairs: Iterable<readonly [string | null, string | null]>, way: number): boolean =>
      new Set([...pairs].map(([home, residence]) => keyOf(way, home, residence))).size > 1
    for (const known of all) {
      for (const way of ways.keys()) {
        expect(several(possible(known, undefined), way)).toBe(
          several(
            all.map((residence) => [known, residence] as const),
            way
          )
        )
        expect(several(possible(undefined, known), way)).toBe(several(all.map((home) => [home, known] as const), way))
      }
    }
  }, 60_000)

  it('cover every end of the route', () => {
    expect(new Set(all.flatMap((home) => ways.map((way) => way(home, '091'))))).toEqual(new Set(ends))
  })
})
