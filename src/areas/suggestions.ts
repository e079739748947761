/** The municipality that a misspelt name may mean. */
import { type MunicipalityName, municipalities } from './municipalities.ts'
import { foldName } from './names.ts'
import type { MunicipalityCode } from './codes.ts'
import { editDistance } from '../texts/edit-distance.ts'

/** A municipality's name, Finnish or Swedish, that resembles what was asked. */
export interface MunicipalitySuggestion {
  readonly name: string
  readonly code: MunicipalityCode
}

interface SearchName extends MunicipalitySuggestion {
  readonly folded: string
  readonly letters: readonly string[]
}

let searchNames: readonly SearchName[] | undefined

const buildSearchNames = (): readonly SearchName[] =>
  municipalities.flatMap((row: MunicipalityName) =>
    [...new Set([row.nameFi, row.nameSv])].map((name) => {
      const folded = foldName(name)
      return { name, code: row.code, folded, letters: [...folded] }
    })
  )

/**
 * Suggests the names nearest to a misspelt one, for a person to choose from: never an answer by itself.
 *
 * @param name what was written, in any case, with or without accents
 * @param limit the greatest number of suggestions, 5 when absent
 * @returns Finnish and Swedish names with their codes, nearest first: those one edit away, those that begin with
 *   what was written (from three letters), those two edits away (from six letters) and three (from nine); none when
 *   nothing is near
 *
 * Source: Statistics Finland, municipality classification 2021.
 *
 * @example
 * ```ts
 * import { suggestMunicipalities } from 'kuntakokeilu/areas'
 * suggestMunicipalities('Jyväskyllä', 1) //=> [{ name: 'Jyväskylä', code: '179' }]
 * suggestMunicipalities('Mänttä', 1) //=> [{ name: 'Mänttä-Vilppula', code: '508' }]
 * suggestMunicipalities('Reykjavík') //=> []
 * ```
 */
export function suggestMunicipalities(name: string, limit = 5): readonly MunicipalitySuggestion[] {
  if (typeof name !== 'string') return []
  const folded = foldName(name)
  const letters = [...folded]
  const tolerance = Math.min(3, Math.max(1, Math.floor(letters.length / 3)))
  const distanceTo = (other: SearchName): number => {
    const isNear = Math.abs(other.letters.length - letters.length) <= tolerance
    const edits = isNear ? editDistance(letters, other.letters, 1) : Infinity
    const isBeginning = letters.length >= 3 && other.folded.startsWith(folded)
    return Math.min(edits <= tolerance ? edits : Infinity, isBeginning ? 1.5 : Infinity)
  }
  return (searchNames ??= buildSearchNames())
    .map((other) => ({ other, distance: distanceTo(other) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((one, two) => one.distance - two.distance)
    .slice(0, Math.max(0, limit))
    .map(({ other }) => ({ name: other.name, code: other.code }))
}
