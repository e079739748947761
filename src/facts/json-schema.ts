/** JSON Schema of a person's facts, from the register alone. */
import { municipalityCodes } from '../areas/places.ts'
import type { Language } from '../criteria/words.ts'
import { facts, type Fact, type FactName } from './facts.ts'
import { factLabels, factQuestions } from './texts.ts'

/** The values a fact can have, in the words of JSON Schema. */
interface Values {
  readonly type?: string | readonly string[]
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
  readonly format?: 'date'
  readonly minimum?: number
}

/** JSON Schema of one fact: its name in words, the question it answers, and the values it can have. */
export interface FactJsonSchema extends Values {
  readonly title: string
  readonly description: string
}

/** JSON Schema (2020-12) of a person. */
export interface PersonJsonSchema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema'
  readonly type: 'object'
  readonly properties: Readonly<Record<FactName, FactJsonSchema>>
  readonly additionalProperties: false
}

/** Days that exist. `format` alone would not do: most validators take it as a note. */
const dayPattern = /* @__PURE__ */ [
  '^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))',
  '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$',
].join('|')

function valuesOf({ kind, nullable, ...fact }: Fact): Values {
  const type = (name: string): Values => ({ type: nullable ? [name, 'null'] : name })
  const words = (list: readonly string[]): Values => ({ enum: nullable ? [...list, null] : list })
  switch (kind) {
    case 'text':
      return type('string')
    case 'municipality':
      return words(municipalityCodes)
    case 'word':
      return words('words' in fact ? fact.words : [])
    case 'day':
      return { ...type('string'), format: 'date', pattern: dayPattern }
    case 'language':
      return { ...type('string'), pattern: '^[a-z]{2,3}$' }
    case 'flag':
      return type('boolean')
    case 'count':
      return { ...type('integer'), minimum: 0 }
    case 'hours':
    case 'years':
      return { ...type('number'), minimum: 0 }
  }
}

/** JSON Schema of a fact, worded in a language. */
export function factJsonSchema(fact: Fact, language: Language): FactJsonSchema {
  const label = factLabels[fact.name]
  const question = factQuestions[fact.name]
  return { title: label[language], description: question[language], ...valuesOf(fact) }
}

/**
 * JSON Schema (2020-12) of a person: every fact optional, none beside those of the register.
 *
 * It accepts what `personSchema` accepts. Like that, it does not know the day asked about, so it accepts a birth date
 * after it.
 *
 * @param language of the titles and descriptions
 * @returns a new object at each call
 * @example
 * ```ts
 * import { personJsonSchema } from 'kuntakokeilu/input'
 * personJsonSchema('en').properties.regularWeeklyHours.title //=> 'regular weekly working hours'
 * personJsonSchema('en').properties.registeredAs.enum //=> ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk']
 * personJsonSchema('fi').properties.motherTongue.type //=> ['string', 'null']
 * ```
 */
export function personJsonSchema(language: Language): PersonJsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    // fromEntries forgets the names, which are those of the register.
    properties: Object.fromEntries(facts.map((fact) => [fact.name, factJsonSchema(fact, language)])) as PersonJsonSchema['properties'],
    additionalProperties: false,
  }
}
