/** What is wrong with an answer of a form, as a sentence that says what to do. */
import { fill } from '../texts/fill.ts'
import { checkLanguage } from '../texts/check-language.ts'
import type { Language, Texts } from '../texts/language.ts'
import type { Problem, ProblemCode } from '../refusals/problems.ts'
import { facts, type FactName } from '../facts/facts.ts'
import { factLabels } from '../facts/texts.ts'
import { noneLabels } from './field-texts.ts'

/** `{in}`: in which field, where it has a label. `{none}`: what to choose for none; `{orNone}`: after a clause. */
const sentences: Readonly<Record<ProblemCode, Texts>> = {
  'not-a-record': {
    fi: 'Anna tiedot lomakkeen kenttiin.',
    sv: 'Ange uppgifterna i formulärets fält.',
    en: 'Enter the facts in the fields of the form.',
  },
  'unknown-fact': {
    fi: 'Poista tieto, jota ei kysytä.',
    sv: 'Ta bort den uppgift som inte efterfrågas.',
    en: 'Remove the fact that is not asked for.',
  },
  'not-text': { fi: 'Kirjoita{in} teksti.', sv: 'Skriv{in} en text.', en: 'Write a text{in}.' },
  'not-a-municipality': {
    fi: 'Valitse{in} kunta luettelosta{none}.',
    sv: 'Välj{in} en kommun i listan{none}.',
    en: 'Choose a municipality from the list{none}{in}.',
  },
  'not-a-day': {
    fi: 'Anna{in} päivä, joka löytyy kalenterista{orNone}.',
    sv: 'Ange{in} ett datum som finns i kalendern{orNone}.',
    en: 'Enter a date that exists{orNone}{in}.',
  },
  'not-a-language': {
    fi: 'Valitse{in} kieli luettelosta{none}.',
    sv: 'Välj{in} ett språk i listan{none}.',
    en: 'Choose a language from the list{none}{in}.',
  },
  'not-a-boolean': { fi: 'Vastaa{in} kyllä tai ei.', sv: 'Svara{in} ja eller nej.', en: 'Answer yes or no{in}.' },
  'unknown-word': {
    fi: 'Valitse{in} jokin vaihtoehdoista{none}.',
    sv: 'Välj{in} något av alternativen{none}.',
    en: 'Choose one of the options{none}{in}.',
  },
  'not-a-number': {
    fi: 'Anna{in} luku, joka on vähintään 0{orNone}.',
    sv: 'Ange{in} ett tal som är minst 0{orNone}.',
    en: 'Enter a number, 0 or more{orNone}{in}.',
  },
  'negative-number': {
    fi: 'Anna{in} luku, joka on vähintään 0{orNone}.',
    sv: 'Ange{in} ett tal som är minst 0{orNone}.',
    en: 'Enter a number, 0 or more{orNone}{in}.',
  },
  'not-a-whole-number': {
    fi: 'Anna{in} kokonaisluku, joka on vähintään 0.',
    sv: 'Ange{in} ett heltal som är minst 0.',
    en: 'Enter a whole number, 0 or more{in}.',
  },
  'after-asked-day': {
    fi: 'Anna{in} päivä, joka on viimeistään tarkastelupäivä.',
    sv: 'Ange{in} ett datum som inte infaller efter den dag frågan gäller.',
    en: 'Enter a date not later than the day asked about{in}.',
  },
  'before-first-day': {
    fi: 'Anna viimeiseksi päiväksi päivä, joka on aikaisintaan ensimmäinen päivä.',
    sv: 'Ange en sista dag som inte infaller före den första dagen.',
    en: 'Enter a last day that is not before the first day.',
  },
  'missing-day': { fi: 'Anna tarkastelupäivä.', sv: 'Ange den dag frågan gäller.', en: 'Enter the day to ask about.' },
  'too-many-cells': {
    fi: 'Rivillä on enemmän soluja kuin otsikkorivillä.',
    sv: 'Raden har fler celler än rubrikraden.',
    en: 'The row has more cells than the header.',
  },
  'not-utf-8': {
    fi: 'Tekstissä on merkkejä, joita ei voitu lukea.',
    sv: 'Texten innehåller tecken som inte kunde läsas.',
    en: 'The text holds characters that could not be read.',
  },
  'unclosed-quote': {
    fi: 'Rivillä on lainausmerkki, jolla ei ole paria.',
    sv: 'På raden finns ett citattecken utan motsvarighet.',
    en: 'A quotation mark in the row has no counterpart.',
  },
  'not-a-json-object': {
    fi: 'Rivi ei sisällä yhden henkilön tietoja luettavassa muodossa.',
    sv: 'Raden innehåller inte uppgifter om en person i läsbar form.',
    en: 'The line does not hold the facts about one person in a readable form.',
  },
  'line-too-long': {
    fi: 'Rivi on liian pitkä luettavaksi.',
    sv: 'Raden är för lång för att läsas.',
    en: 'The line is too long to be read.',
  },
  'unknown-field': {
    fi: 'Poista tieto, jota ei kysytä.',
    sv: 'Ta bort den uppgift som inte efterfrågas.',
    en: 'Remove the fact that is not asked for.',
  },
  'missing-field': {
    fi: 'Anna{in} puuttuva tieto.',
    sv: 'Ange{in} den uppgift som saknas.',
    en: 'Enter what is missing{in}.',
  },
  'out-of-range': {
    fi: 'Anna{in} arvo, joka on sallituissa rajoissa.',
    sv: 'Ange{in} ett värde inom de tillåtna gränserna.',
    en: 'Enter a value within the allowed limits{in}.',
  },
  'unknown-task': {
    fi: 'Valitse tehtävä luettelosta.',
    sv: 'Välj en uppgift i listan.',
    en: 'Choose a task from the list.',
  },
  'unknown-circumstance': {
    fi: 'Poista seikka, joka ei vaikuta tehtävään.',
    sv: 'Ta bort den omständighet som inte har betydelse för uppgiften.',
    en: 'Remove the circumstance that does not matter to the task.',
  },
  'not-a-trial-municipality': {
    fi: 'Valitse{in} kokeilualueen kunta.',
    sv: 'Välj{in} en kommun inom ett försöksområde.',
    en: 'Choose a municipality of a trial area{in}.',
  },
  'other-area': {
    fi: 'Valitse{in} saman kokeilualueen kunta.',
    sv: 'Välj{in} en kommun inom samma försöksområde.',
    en: 'Choose a municipality of the same trial area{in}.',
  },
  'overlapping': {
    fi: 'Anna päivät tai tehtävät, joista ei ole jo sovittu toisessa sopimuksessa.',
    sv: 'Ange dagar eller uppgifter som inte redan omfattas av ett annat avtal.',
    en: 'Enter days or tasks that no other agreement covers.',
  },
  'too-early': { fi: 'Anna{in} myöhempi päivä.', sv: 'Ange{in} ett senare datum.', en: 'Enter a later date{in}.' },
  'out-of-order': {
    fi: 'Anna tapahtumat aikajärjestyksessä.',
    sv: 'Ange händelserna i tidsordning.',
    en: 'Enter the events in the order of time.',
  },
  'unknown-event': {
    fi: 'Valitse tapahtuma luettelosta.',
    sv: 'Välj en händelse i listan.',
    en: 'Choose an event from the list.',
  },
  'conflicting': {
    fi: 'Anna{in} samalle päivälle vain yksi arvo.',
    sv: 'Ange{in} bara ett värde för samma dag.',
    en: 'Enter only one value for the same day{in}.',
  },
  'not-allowed-here': {
    fi: 'Poista tieto tai tapahtuma, jota ei voi antaa tässä kohdassa.',
    sv: 'Ta bort den uppgift eller händelse som inte kan anges här.',
    en: 'Remove the fact or event that cannot be given here.',
  },
}

const inField: Texts = { fi: ' kohtaan ”{label}”', sv: ' i fältet ”{label}”', en: ' under “{label}”' }
const orNone: Texts = { fi: ' tai ”{label}”', sv: ' eller ”{label}”', en: ' or “{label}”' }

/** The label of the day that is asked about. */
const askedDay: Texts = { fi: 'tarkastelupäivä', sv: 'den dag frågan gäller', en: 'the day asked about' }

/** The label of a field: of a fact, also among the facts of an event, or of the day asked about. */
function labelOf(field: string | null): { readonly label?: Texts; readonly none?: Texts | undefined } {
  const name = /\w+$/.exec(field ?? '')?.[0]
  if (field === 'on') return { label: askedDay }
  const fact = facts.find((one) => one.name === name)
  const none: Readonly<Partial<Record<FactName, Texts>>> = noneLabels
  return fact ? { label: factLabels[fact.name], none: none[fact.name] } : {}
}

/**
 * Puts a problem into a sentence to stand beside a field of a form, in the words of the labels: what to do, without
 * codes and without what a program would have to write.
 *
 * @param problem of an `InputError`, of `parsePerson` or of a row
 * @param language of the sentence
 * @returns one sentence
 * @throws RangeError for a language other than `fi`, `sv` and `en`
 *
 * @example
 * ```ts
 * import { problemText } from 'kuntakokeilu/forms'
 * import { parsePerson } from 'kuntakokeilu/input'
 * const parsed = parsePerson({ homeMunicipality: 'Esbo', birthDate: '31.2.1990' }, '2023-03-01', 'sv')
 * const texts = parsed.ok ? [] : parsed.problems.map((problem) => problemText(problem, 'sv'))
 * texts[0] //=> 'Välj i fältet ”hemkommun” en kommun i listan eller ”ingen hemkommun i Finland”.'
 * texts[1] //=> 'Ange i fältet ”födelsedatum” ett datum som finns i kalendern.'
 * ```
 */
export function problemText({ code, fact }: Pick<Problem, 'code' | 'fact'>, language: Language): string {
  checkLanguage(language)
  const { label, none } = labelOf(fact)
  const choice = none ? fill(orNone[language], () => none[language]) : ''
  const parts: Readonly<Record<string, string>> = {
    in: label ? fill(inField[language], () => label[language]) : '',
    none: choice,
    orNone: choice && `,${choice}`,
  }
  return fill(sentences[code][language], (name) => parts[name])
}
