/** What the test of a criterion asks of its fact, in three languages, as the rules pages say it after the fact. */
import { trialMunicipalities } from '../../src/areas/places.ts'
import { writtenDay } from '../../src/texts/written-day.ts'
import type { PersonTree } from '../../src/rules/vocabulary.ts'
import type { Language } from '../../src/texts/language.ts'
import { code, link, slug } from './markdown.ts'

type Test = Exclude<PersonTree, { readonly of: unknown }>
type Words<T> = (test: T) => Readonly<Record<Language, string>>

export const factLink = (fact: string): string => link(code(fact), `facts.md#${slug(fact)}`)

const listed = (words: readonly string[]): string => words.map(code).join(', ')

function oneOf(values: readonly string[]): Readonly<Record<Language, string>> {
  if (values.length !== trialMunicipalities.length) {
    return {
      fi: ` on jokin näistä: ${listed(values)}`,
      sv: ` är något av dessa: ${listed(values)}`,
      en: ` is one of: ${listed(values)}`,
    }
  }
  const areas = (text: string): string => ` ${link(text, 'areas.md')}`
  return {
    fi: areas(`on jokin kokeilualueiden ${values.length} kunnasta`),
    sv: areas(`är någon av de ${values.length} kommunerna`),
    en: areas(`is one of the ${values.length} municipalities`),
  }
}

/** One entry an operation: without it this does not compile. */
const words: { readonly [Op in Test['op']]: Words<Test & { readonly op: Op }> } = {
  is: ({ value }) => value
    ? { fi: ' on tosi', sv: ' är sant', en: ' is true' }
    : { fi: ' on epätosi', sv: ' är falskt', en: ' is false' },
  oneOf: ({ values }) => oneOf(values),
  otherThan: ({ values }) => ({
    fi: ` on merkitty eikä ole mikään näistä: ${listed(values)}`,
    sv: ` är registrerat och är inget av dessa: ${listed(values)}`,
    en: ` is registered and is none of: ${listed(values)}`,
  }),
  under: ({ limit }) => ({ fi: ` on alle ${limit}`, sv: ` är under ${limit}`, en: ` is under ${limit}` }),
  atMost: ({ limit }) => ({ fi: ` on enintään ${limit}`, sv: ` är högst ${limit}`, en: ` is at most ${limit}` }),
  atLeast: ({ limit }) => ({ fi: ` on vähintään ${limit}`, sv: ` är minst ${limit}`, en: ` is at least ${limit}` }),
  onOrAfter: ({ day }) => {
    const [fi, sv, en] = (['fi', 'sv', 'en'] as const).map((language) => writtenDay(day, language))
    return { fi: ` on ${fi} tai myöhemmin`, sv: ` är ${sv} eller senare`, en: ` is ${en} or later` }
  },
  withinDays: ({ days }) => ({
    fi: ` on tarkastelupäivä tai enintään ${days} päivää myöhemmin`,
    sv: ` är den dag frågan gäller eller högst ${days} dagar senare`,
    en: ` is the day asked about or at most ${days} days later`,
  }),
  youngerThan: ({ years }) => ({
    fi: `: alle ${years} vuotta tarkastelupäivänä`,
    sv: `: personen är under ${years} år den dag frågan gäller`,
    en: `: the person is under ${years} on the day asked about`,
  }),
  ofAge: ({ years, at }) => ({
    fi: `: vähintään ${years} vuotta päivänä ${factLink(at)}, joka on viimeistään tarkastelupäivä`,
    sv: `: personen har fyllt ${years} år den dag som anges i ${factLink(at)}, `
      + 'och den dagen är inte senare än den dag frågan gäller',
    en: `: the person is ${years} or older on the day of ${factLink(at)}, `
      + 'and that day is not later than the day asked about',
  }),
  any: () => ({
    fi: ': täyttyy aina, myös kun arvo on tuntematon',
    sv: ': alltid uppfyllt, även när värdet är okänt',
    en: ': always met, even when the fact is unknown',
  }),
}

/** What a single test asks of its fact. */
export function testInWords(test: Test, language: Language): string {
  const say = words[test.op] as Words<Test> // that of its operation
  return factLink(test.fact) + say(test)[language]
}
