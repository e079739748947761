/**
 * What was expected where something was refused, to follow "expected". `{words}` and `{count}` are filled in.
 * None is called by its word in CSV, none, and by what code and JSON write for it, null.
 */
import type { Texts } from '../criteria/words.ts'

export const expectations = {
  'record': {
    fi: 'objekti, jossa on henkilön tietoja',
    sv: 'ett objekt med uppgifter om personen',
    en: 'an object with facts about the person',
  },
  'known-fact': {
    fi: 'jokin tietoluettelon tiedoista',
    sv: 'någon av uppgifterna i uppgiftsregistret',
    en: 'one of the facts of the register',
  },
  'text': {
    fi: 'teksti',
    sv: 'en text',
    en: 'a text',
  },
  'municipality': {
    fi: 'jonkin Suomen 309 kunnan kolminumeroinen tunnus etunollineen',
    sv: 'den tresiffriga koden, med inledande nollor, för någon av Finlands 309 kommuner',
    en: 'the three-digit code, with leading zeros, of one of the 309 municipalities of Finland',
  },
  'municipality-or-none': {
    fi: 'jonkin Suomen 309 kunnan kolminumeroinen tunnus etunollineen, tai none (ei kuntaa; JSON: null)',
    sv: 'den tresiffriga koden, med inledande nollor, för någon av Finlands 309 kommuner, eller none (ingen kommun; JSON: null)',
    en: 'the three-digit code, with leading zeros, of one of the 309 municipalities of Finland, or none (JSON: null)',
  },
  'day': {
    fi: 'olemassa oleva päivä muodossa VVVV-KK-PP',
    sv: 'en dag som finns, i formen ÅÅÅÅ-MM-DD',
    en: 'a day that exists, written YYYY-MM-DD',
  },
  'day-or-none': {
    fi: 'olemassa oleva päivä muodossa VVVV-KK-PP, tai none (ei päivää; JSON: null)',
    sv: 'en dag som finns, i formen ÅÅÅÅ-MM-DD, eller none (ingen dag; JSON: null)',
    en: 'a day that exists, written YYYY-MM-DD, or none (JSON: null)',
  },
  'language-or-none': {
    fi: 'rekisteriin merkitty kielikoodi, kaksi tai kolme pientä kirjainta, esimerkiksi fi tai ru, tai none (ei merkitty; JSON: null)',
    sv: 'den registrerade språkkoden, två eller tre små bokstäver, till exempel fi eller ru, eller none (inte registrerad; JSON: null)',
    en: 'the language code as registered, two or three small letters, such as fi or ru, or none (JSON: null)',
  },
  'boolean': {
    fi: 'true (kyllä) tai false (ei)',
    sv: 'true (ja) eller false (nej)',
    en: 'true or false',
  },
  'word': {
    fi: 'jokin näistä: {words}',
    sv: 'något av dessa: {words}',
    en: 'one of: {words}',
  },
  'word-or-none': {
    fi: 'jokin näistä: {words}; tai none (ei mikään; JSON: null)',
    sv: 'något av dessa: {words}; eller none (inget; JSON: null)',
    en: 'one of: {words}; or none (JSON: null)',
  },
  'hours': {
    fi: 'tunnit viikossa: luku, vähintään 0, desimaalierottimena piste',
    sv: 'timmar per vecka: ett tal, minst 0, med punkt som decimaltecken',
    en: 'hours a week: a number, 0 or more, with a point for decimals',
  },
  'hours-or-none': {
    fi: 'tunnit viikossa: luku, vähintään 0, desimaalierottimena piste; tai none (ei sopimusta; JSON: null)',
    sv: 'timmar per vecka: ett tal, minst 0, med punkt som decimaltecken; eller none (inget avtal; JSON: null)',
    en: 'hours a week: a number, 0 or more, with a point for decimals; or none (JSON: null)',
  },
  'count': {
    fi: 'päivien määrä: kokonaisluku, vähintään 0',
    sv: 'antal dagar: ett heltal, minst 0',
    en: 'a whole number of days, 0 or more',
  },
  'years': {
    fi: 'vuosien määrä: luku, vähintään 0',
    sv: 'antal år: ett tal, minst 0',
    en: 'a number of years, 0 or more',
  },
  'not-after-asked': {
    fi: 'syntymäpäivä, joka ei ole kysytyn päivän jälkeen',
    sv: 'ett födelsedatum som inte infaller efter den dag frågan gäller',
    en: 'a birth date not after the day asked about',
  },
  'asked-day': {
    fi: 'kysytty päivä: olemassa oleva päivä muodossa VVVV-KK-PP',
    sv: 'den dag frågan gäller: en dag som finns, i formen ÅÅÅÅ-MM-DD',
    en: 'the day asked about: a day that exists, written YYYY-MM-DD',
  },
  'day-in-row-or-option': {
    fi: 'päivä on-sarakkeessa tai valitsin --on',
    sv: 'en dag i on-kolumnen eller väljaren --on',
    en: 'a day in the on column, or the option --on',
  },
  'cells': {
    fi: 'enintään {count} solua, kuten otsikkorivillä',
    sv: 'högst {count} celler, som på rubrikraden',
    en: 'at most {count} cells, as in the header',
  },
  'utf-8': {
    fi: 'luettava UTF-8-teksti; muu merkistö nimetään valitsimella --encoding',
    sv: 'läsbar UTF-8-text; en annan teckenkodning anges med väljaren --encoding',
    en: 'readable UTF-8; the option --encoding names another encoding',
  },
  'closed-quote': {
    fi: 'lainaus, joka päättyy lainausmerkkiin',
    sv: 'ett citat som slutar med citattecken',
    en: 'a quote that is closed',
  },
  'json-object': {
    fi: 'yksi JSON-objekti kullakin rivillä',
    sv: 'ett JSON-objekt per rad',
    en: 'one JSON object a line',
  },
  'line-length': {
    fi: 'rivi, jossa on enintään {count} merkkiä',
    sv: 'en rad på högst {count} tecken',
    en: 'a line of at most {count} characters',
  },
  'not-before-from': {
    fi: 'päivä, joka ei ole ennen ensimmäistä päivää',
    sv: 'en dag som inte infaller före den första dagen',
    en: 'a day not before the first day',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** The id of an expectation. */
export type Expectation = keyof typeof expectations
