/** JSON Schema of a person's facts. */
import { municipalityCodes } from '../areas/places.ts'
import type { Language } from '../texts/language.ts'
import { facts, type Fact, type FactName } from './facts.ts'
import { factLabels, factQuestions } from './texts.ts'

/** The values a fact can have, in the words of JSON Schema. */
interface Values {
  readonly type?: string | readonly string[]
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
  readonly maxLength?: number
  readonly anyOf?: readonly { readonly pattern?: string; readonly maxLength?: number }[]
  readonly minimum?: number
}

/** JSON Schema of one fact: its name in words, the question it answers, and the values it can have. */
export interface FactJsonSchema extends Values {
  readonly title: string
  readonly description: string
}

/** JSON Schema of a person: it reads the same in every draft from 7 to 2020-12, so it names none. */
export interface PersonJsonSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<FactName, FactJsonSchema>>
  readonly additionalProperties: false
}

const year = '(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)'
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)'
const longMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])'
const shortMonth = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)'
const february = '02-(?:0[1-9]|1[0-9]|2[0-8])'

/**
 * Days that exist, without lookaround, which validators in Rust and Go do not have. There is no `format`: validators
 * take it as a note, or refuse a format they do not know.
 */
const dayPattern = `^(?:${year}-(?:${longMonth}|${shortMonth}|${february})|${leapYear}-02-29)$`

/** In some languages `$` stands before a final line break, too: lengths keep it out. */
function valuesOf({ kind, nullable, ...fact }: Fact): Values {
  const type = (name: string): Values => ({ type: nullable ? [name, 'null'] : name })
  const words = (list: readonly string[]): Values => ({ enum: nullable ? [...list, null] : [...list] })
  switch (kind) {
    case 'text':
      return type('string')
    case 'municipality':
      return words(municipalityCodes)
    case 'word':
      return words('words' in fact ? fact.words : [])
    case 'day':
      return { ...type('string'), pattern: dayPattern, maxLength: 10 }
    case 'language':
      return {
        ...type('string'), pattern: '^[a-z]{2,3}$', maxLength: 3, anyOf: [{ maxLength: 2 }, { pattern: '^[a-z]{3}' }],
      }
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

const factSchemas = (language: Language): PersonJsonSchema['properties'] => {
  const entries = facts.map((fact) => [fact.name, factJsonSchema(fact, language)])
  return Object.fromEntries(entries) as PersonJsonSchema['properties'] // the names of the register
}

/**
 * JSON Schema of a person: every fact optional, none beside those of the register. It reads the same in every draft
 * from 7 to 2020-12, and validators take it in their default settings.
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
  return { type: 'object', properties: factSchemas(language), additionalProperties: false }
}
