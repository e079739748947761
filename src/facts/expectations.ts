/**
 * What was expected where something was refused, to follow "expected". `{words}` and `{count}` are filled in.
 * None is called by its word in CSV, none, and by what code and JSON write for it, null.
 */
import type { Language, Texts } from '../criteria/words.ts'
import { expected } from '../refusals/expected.ts'
import { filled, type Problem, type Refusal } from '../refusals/problems.ts'
import { facts } from './facts.ts'
import { hintOf, type Notation } from './hints.ts'

export const expectations = {
  'record': {
    fi: 'objekti, jossa on henkilön tietoja',
    sv: 'ett objekt med uppgifter om personen',
    en: expected.record,
  },
  'known-fact': {
    fi: 'jokin tietoluettelon tiedoista',
    sv: 'någon av uppgifterna om personen',
    en: expected['known-fact'],
  },
  'text': {
    fi: 'teksti',
    sv: 'en text',
    en: expected.text,
  },
  'municipality-or-none': {
    fi: 'jonkin Suomen 309 kunnan kolminumeroinen kuntanumero etunollineen, esimerkiksi 049, tai none (ei kuntaa; JSON: null)',
    sv: 'den tresiffriga koden, med inledande nollor, för någon av Finlands 309 kommuner, eller none (ingen kommun; JSON: null)',
    en: expected['municipality-or-none'],
  },
  'day': {
    fi: 'kalenterin mukainen päivä muodossa VVVV-KK-PP',
    sv: 'ett giltigt datum i formen ÅÅÅÅ-MM-DD',
    en: expected.day,
  },
  'day-or-none': {
    fi: 'kalenterin mukainen päivä muodossa VVVV-KK-PP, tai none (ei päivää; JSON: null)',
    sv: 'ett giltigt datum i formen ÅÅÅÅ-MM-DD, eller none (ingen dag; JSON: null)',
    en: expected['day-or-none'],
  },
  'language-or-none': {
    fi: 'rekisteriin merkitty kielikoodi, kaksi tai kolme pientä kirjainta, esimerkiksi fi tai ru, tai none (ei merkitty; JSON: null)',
    sv: 'den registrerade språkkoden, två eller tre små bokstäver, till exempel fi eller ru, eller none (inte registrerad; JSON: null)',
    en: expected['language-or-none'],
  },
  'boolean': {
    fi: 'true (kyllä) tai false (ei)',
    sv: 'true (ja) eller false (nej)',
    en: expected.boolean,
  },
  'word': {
    fi: 'jokin näistä: {words}',
    sv: 'något av dessa: {words}',
    en: expected.word,
  },
  'word-or-none': {
    fi: 'jokin näistä: {words}; tai none (ei mikään; JSON: null)',
    sv: 'något av dessa: {words}; eller none (inget; JSON: null)',
    en: expected['word-or-none'],
  },
  'hours': {
    fi: 'tunnit viikossa: luku, vähintään 0, desimaalierottimena piste',
    sv: 'timmar per vecka: ett tal, minst 0, med punkt som decimaltecken',
    en: expected.hours,
  },
  'hours-or-none': {
    fi: 'tunnit viikossa: luku, vähintään 0, desimaalierottimena piste; tai none (ei sopimusta; JSON: null)',
    sv: 'timmar per vecka: ett tal, minst 0, med punkt som decimaltecken; eller none (inget avtal; JSON: null)',
    en: expected['hours-or-none'],
  },
  'count': {
    fi: 'päivien määrä: kokonaisluku, vähintään 0',
    sv: 'antal dagar: ett heltal, minst 0',
    en: expected.count,
  },
  'years': {
    fi: 'vuosien määrä: luku, vähintään 0',
    sv: 'antal år: ett tal, minst 0',
    en: expected.years,
  },
  'not-after-asked': {
    fi: 'syntymäaika, joka on viimeistään tarkastelupäivä',
    sv: 'ett födelsedatum som inte infaller efter den dag frågan gäller',
    en: expected['not-after-asked'],
  },
  'asked-day': {
    fi: 'tarkastelupäivä muodossa VVVV-KK-PP (kalenterin mukainen päivä)',
    sv: 'den dag frågan gäller: ett giltigt datum i formen ÅÅÅÅ-MM-DD',
    en: expected['asked-day'],
  },
  'day-in-row-or-option': {
    fi: 'päivä sarakkeessa ”on” tai valitsin --on',
    sv: 'en dag i kolumnen on eller flaggan --on',
    en: 'a day in the on column, or the option --on',
  },
  'cells': {
    fi: 'enintään {count} solua, kuten otsikkorivillä',
    sv: 'högst {count} celler, som på rubrikraden',
    en: 'at most {count} cells, as in the header',
  },
  'utf-8': {
    fi: 'luettava UTF-8-teksti; muu merkistö nimetään valitsimella --encoding',
    sv: 'läsbar UTF-8-text; en annan teckenkodning anges med flaggan --encoding',
    en: 'readable UTF-8; the option --encoding names another encoding',
  },
  'closed-quote': {
    fi: 'lainausmerkit vain koko solun ympärillä, myös sen lopussa; solun sisällä oleva lainausmerkki kahdennettuna',
    sv: 'citattecken bara runt en hel cell; ett citattecken inne i cellen skrivs dubbelt',
    en: 'quotes only around a whole cell, to its end; a quote inside the cell is doubled',
  },
  'json-object': {
    fi: 'yksi JSON-objekti kullakin rivillä',
    sv: 'ett JSON-objekt per rad',
    en: 'one JSON object per line',
  },
  'line-length': {
    fi: 'rivi, jossa on enintään {count} merkkiä',
    sv: 'en rad på högst {count} tecken',
    en: 'a line of at most {count} characters',
  },
  'not-before-from': {
    fi: 'päivä, joka on aikaisintaan ensimmäinen päivä',
    sv: 'en dag som inte infaller före den första dagen',
    en: 'a day not before the first day',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** The id of an expectation. */
export type Expectation = keyof typeof expectations

/** The names of the facts: the choices where a name is unknown. */
export const factNames: readonly string[] = /* @__PURE__ */ facts.map(({ name }) => name)

/** What to write instead of the refused value. */
function hintFor(refusal: Refusal<Expectation>, language: Language, notation: Notation): string | undefined {
  const { code, fact, value, expectation, with: filling } = refusal
  const name = fact ?? ''
  const refused = {
    code,
    name,
    value,
    words: code === 'unknown-fact' ? factNames : (filling?.split(', ') ?? []),
    isWhole: expectation === 'count',
    canBeNone: expectation.endsWith('-or-none'),
    canBeUnknown: factNames.includes(name),
  }
  return hintOf(refused, language, notation)
}

/** A refusal in words of the language, of a value in a cell or in JSON. */
export function problem(refusal: Refusal<Expectation>, language: Language, notation: Notation = 'json'): Problem {
  const hint = hintFor(refusal, language, notation)
  return { ...filled(refusal, expectations[refusal.expectation][language]), ...(hint !== undefined && { hint }) }
}
