import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MunicipalityName, municipalities, suggestMunicipalities } from '../../src/entry/areas.ts'
import { runs, thinned } from '../harness/thinned.ts'

const names = municipalities.flatMap((row: MunicipalityName) =>
  [...new Set([row.nameFi, row.nameSv])].map((name) => [name, row.code] as const)
)
const suggested = (text: string, limit?: number) => suggestMunicipalities(text, limit).map(({ name }) => name)

describe('suggestions for a misspelt name', () => {
  it.each([
    ['Jyväskyllä', 'Jyväskylä'],
    ['Jvyäskylä', 'Jyväskylä'],
    ['helsinky', 'Helsinki'],
    ['Helsingfros', 'Helsingfors'],
    ['Kuhmonen', 'Kuhmoinen'],
    ['mantsala', 'Mäntsälä'],
    ['St Mikael', 'S:t Michel'],
    ['Mänttävilppula', 'Mänttä-Vilppula'],
    ['Mänttä', 'Mänttä-Vilppula'],
    ['Maarian', 'Maarianhamina'],
    ['I', 'Ii'],
  ])('"%s": %s comes first', (text, name) => {
    expect(suggested(text)[0]).toBe(name)
  })

  it('a name in both languages is offered in both, each with its code', () => {
    expect(suggestMunicipalities('Vanta', 2)).toEqual([{ name: 'Vantaa', code: '092' }, { name: 'Vanda', code: '092' }])
  })

  it('a right name is its own first suggestion', () => {
    for (const [name, code] of names) expect(suggestMunicipalities(name, 1)).toEqual([{ name, code }])
  })

  it.each([
    ['Ouul', true],
    ['Oull', true],
    ['Oual', false],
    ['Ouux', false],
  ])('two letters swapped are one edit, two others are two: %s may mean Oulu: %s', (text, may) => {
    expect(suggested(text, Infinity).includes('Oulu')).toBe(may)
  })

  it('every name is among the five after any one letter is left out', () => {
    for (const [name] of thinned(names)) {
      for (let at = 0; at < name.length; at += 1) {
        const edit = name.slice(0, at) + name.slice(at + 1)
        expect(suggested(edit), edit).toContain(name)
      }
    }
  })

  it('is a property: after any one edit the true name is among the suggestions', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöÅÄÖ -')
    const edit = fc.constantFrom<(before: string, here: string, after: string, other: string) => string>(
      (before, here, after, other) => before + other + here + after,
      (before, _, after, other) => before + other + after,
      (before, here, after) => before + here + here + after,
      (before, here, after) => before + after.slice(0, 1) + here + after.slice(1)
    )
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(20), letter, edit, ([name], at, other, change) => {
        const place = at % name.length
        const text = change(name.slice(0, place), name.slice(place, place + 1), name.slice(place + 1), other)
        expect(suggested(text, Infinity)).toContain(name)
      }),
      { numRuns: runs(1_000) }
    )
  })

  it('are never more than asked for; a longer list begins with the shorter', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...names.map(([name]) => name.slice(1)))),
        fc.nat(20),
        (text, limit) => {
          const some = suggested(text, limit)
          expect(some.length).toBeLessThanOrEqual(limit)
          expect(suggested(text, limit + 1).slice(0, some.length)).toEqual(some)
        }
      )
    )
  })

  it('a limit of nothing, below nothing or no number gives none; without a limit, five at most', () => {
    for (const limit of [0, -1, NaN]) expect(suggested('Kar', limit)).toEqual([])
    expect(suggested('Kar').length).toBe(5)
    expect(suggested('Kar', Infinity).length).toBeGreaterThan(5)
  })

  it.each(
    ['', ' ', 'Reykjavík', 'qqqqqq', '091', '__proto__', 'constructor', 'x'.repeat(200_000), '\ud800'].map(
      (text) => [text.slice(0, 16), text] as const
    )
  )('"%s" resembles nothing: none', (_, text) => {
    expect(suggested(text, Infinity)).toEqual([])
  })

  it('two letters alone are no beginning, three are', () => {
    expect(suggested('Py', Infinity)).not.toContain('Pyhäjärvi')
    expect(suggested('Pyh', Infinity)).toContain('Pyhäjärvi')
  })

  it('a value that is no text gives none to callers without types', () => {
    // A cast, for the caller in JavaScript.
    expect(suggestMunicipalities(undefined as never)).toEqual([])
  })
})
