/** The words of the rules pages in three languages; the sentences of the criteria come from the library. */
import type { Language } from '../../src/texts/language.ts'

interface Words {
  readonly title: string
  readonly introduction: string
  readonly wordings: string
  readonly from: (first: string, last: string) => string
  readonly added: string
  readonly changed: string
  readonly enactedAgain: string
  readonly gone: string
  readonly tree: string
  readonly above: string
  readonly allOf: string
  readonly anyOf: string
  readonly not: string
  readonly reading: string
  readonly isTrue: string
  readonly isFalse: string
  readonly oneOf: string
  readonly otherThan: string
  readonly municipalities: (count: number) => string
  readonly under: (limit: number) => string
  readonly atMost: (limit: number) => string
  readonly atLeast: (limit: number) => string
  readonly onOrAfter: (day: string) => string
  readonly withinDays: (days: number) => string
  readonly youngerThan: (years: number) => string
  readonly ofAge: (years: number, at: string) => string
  readonly any: string
}

export const words: Readonly<Record<Language, Words>> = {
  fi: {
    title: 'Säännöt suomeksi',
    introduction:
      'Kullakin ajanjaksolla on oma puunsa: milloin työ- ja elinkeinotoimiston on siirrettävä henkilö kunnan asiakkaaksi. Jokaisella edellytyksellä on tunnus, virke, lainkohta ja tieto, josta se riippuu. Virkkeet ovat tämän ohjelmakirjaston, eivät lain.',
    wordings: 'Sanamuodot',
    from: (first, last) => `${first}–${last}`,
    added: 'Uutta',
    changed: 'Muuttunut',
    enactedAgain: 'Sama edellytys, uudempi säädösteksti',
    gone: 'Poistunut',
    tree: 'Edellytykset',
    above: 'ks. edellä',
    allOf: 'kaikki nämä',
    anyOf: 'jokin näistä',
    not: 'ei tämä',
    reading: 'tulkinta',
    isTrue: 'on tosi',
    isFalse: 'on epätosi',
    oneOf: 'on jokin näistä:',
    otherThan: 'on merkitty eikä ole mikään näistä:',
    municipalities: (count) => `on jokin kokeilualueiden ${count} kunnasta`,
    under: (limit) => `on alle ${limit}`,
    atMost: (limit) => `on enintään ${limit}`,
    atLeast: (limit) => `on vähintään ${limit}`,
    onOrAfter: (day) => `on ${day} tai myöhemmin`,
    withinDays: (days) => `on tarkastelupäivä tai enintään ${days} päivää myöhemmin`,
    youngerThan: (years) => `: alle ${years} vuotta tarkastelupäivänä`,
    ofAge: (years, at) => `: vähintään ${years} vuotta päivänä ${at}, joka on viimeistään tarkastelupäivä`,
    any: ': täyttyy aina, myös kun arvo on tuntematon',
  },
  sv: {
    title: 'Reglerna på svenska',
    introduction:
      'Ett träd för varje tidsperiod. Det visar när arbets- och näringsbyrån ska överföra en person till att bli kund hos kommunen. Varje villkor har ett namn, en mening, ett lagrum och den uppgift som det beror på. Meningarna är bibliotekets egna, inte lagtext.',
    wordings: 'Lydelser',
    from: (first, last) => `${first} – ${last}`,
    added: 'Nytt',
    changed: 'Ändrat',
    enactedAgain: 'Samma villkor, nyare lagtext',
    gone: 'Utgår',
    tree: 'Villkoren',
    above: 'se ovan',
    allOf: 'alla dessa',
    anyOf: 'något av dessa',
    not: 'inte detta',
    reading: 'tolkning',
    isTrue: 'är sant',
    isFalse: 'är falskt',
    oneOf: 'är något av dessa:',
    otherThan: 'är registrerat och är inget av dessa:',
    municipalities: (count) => `är någon av de ${count} kommunerna`,
    under: (limit) => `är under ${limit}`,
    atMost: (limit) => `är högst ${limit}`,
    atLeast: (limit) => `är minst ${limit}`,
    onOrAfter: (day) => `är ${day} eller senare`,
    withinDays: (days) => `är den dag frågan gäller eller högst ${days} dagar senare`,
    youngerThan: (years) => `: personen är under ${years} år den dag frågan gäller`,
    ofAge: (years, at) => `: personen har fyllt ${years} år den dag som anges i ${at}, och den dagen är inte senare än den dag frågan gäller`,
    any: ': alltid uppfyllt, även när värdet är okänt',
  },
  en: {
    title: 'The rules in English',
    introduction:
      'One tree for each period. It shows when the TE office has to transfer a person to a trial municipality, which then has the person as its client. Each criterion has a name, a sentence, its provision and the fact it depends on. The sentences are those of this library, not the text of the Act.',
    wordings: 'Wordings',
    from: (first, last) => `${first} to ${last}`,
    added: 'New',
    changed: 'Changed',
    enactedAgain: 'Same criterion, newer text of the Act',
    gone: 'No longer there',
    tree: 'Criteria',
    above: 'see above',
    allOf: 'all of these',
    anyOf: 'any of these',
    not: 'not this',
    reading: 'reading',
    isTrue: 'is true',
    isFalse: 'is false',
    oneOf: 'is one of:',
    otherThan: 'is registered and is none of:',
    municipalities: (count) => `is one of the ${count} municipalities`,
    under: (limit) => `is under ${limit}`,
    atMost: (limit) => `is at most ${limit}`,
    atLeast: (limit) => `is at least ${limit}`,
    onOrAfter: (day) => `is ${day} or later`,
    withinDays: (days) => `is the day asked about or at most ${days} days later`,
    youngerThan: (years) => `: the person is under ${years} on the day asked about`,
    ofAge: (years, at) => `: the person is ${years} or older on the day of ${at}, and that day is not later than the day asked about`,
    any: ': always met, even when the fact is unknown',
  },
}
