/** The words of the rules pages in three languages; the sentences of the criteria come from the library. */
import type { Language } from '../../src/criteria/words.ts'

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
      'Yksi puu kutakin aikaa kohti: milloin työ- ja elinkeinotoimiston on siirrettävä henkilö kunnan asiakkaaksi. Jokaisella kriteerillä on tunnus, virke, säädöskohta ja tieto, jota se kysyy. Virkkeet ovat tämän kirjaston, eivät lain tekstiä.',
    wordings: 'Sanamuodot',
    from: (first, last) => `${first} – ${last}`,
    added: 'Uutta',
    changed: 'Muuttunut',
    enactedAgain: 'Sama kriteeri, uudempi säädösteksti',
    gone: 'Poistunut',
    tree: 'Kriteerit',
    above: 'ks. edellä',
    allOf: 'kaikki nämä',
    anyOf: 'jokin näistä',
    not: 'ei tämä',
    reading: 'tulkinta',
    isTrue: 'on tosi',
    isFalse: 'on epätosi',
    oneOf: 'on jokin näistä:',
    otherThan: 'on merkitty eikä ole mikään näistä:',
    municipalities: (count) => `on jokin ${count} kunnasta`,
    under: (limit) => `on alle ${limit}`,
    atMost: (limit) => `on enintään ${limit}`,
    atLeast: (limit) => `on vähintään ${limit}`,
    onOrAfter: (day) => `on ${day} tai myöhemmin`,
    withinDays: (days) => `on kysytty päivä tai enintään ${days} päivää myöhemmin`,
    youngerThan: (years) => `: ${years} vuotta ei ole täynnä kysyttynä päivänä`,
    ofAge: (years, at) => `: ${years} vuotta on täynnä päivänä ${at}, joka ei ole kysytyn päivän jälkeen`,
    any: ': mikä arvo tahansa, myös tuntematon',
  },
  sv: {
    title: 'Reglerna på svenska',
    introduction:
      'Ett träd för varje tid: när arbets- och näringsbyrån ska överföra en person till att bli kund hos kommunen. Varje kriterium har ett namn, en mening, ett lagrum och den uppgift det frågar efter. Meningarna är detta biblioteks, inte lagens text.',
    wordings: 'Lydelser',
    from: (first, last) => `${first} – ${last}`,
    added: 'Nytt',
    changed: 'Ändrat',
    enactedAgain: 'Samma kriterium, nyare lagtext',
    gone: 'Borta',
    tree: 'Kriterierna',
    above: 'se ovan',
    allOf: 'alla dessa',
    anyOf: 'någon av dessa',
    not: 'inte detta',
    reading: 'tolkning',
    isTrue: 'är sant',
    isFalse: 'är falskt',
    oneOf: 'är någon av dessa:',
    otherThan: 'är registrerat och är ingen av dessa:',
    municipalities: (count) => `är någon av de ${count} kommunerna`,
    under: (limit) => `är under ${limit}`,
    atMost: (limit) => `är högst ${limit}`,
    atLeast: (limit) => `är minst ${limit}`,
    onOrAfter: (day) => `är ${day} eller senare`,
    withinDays: (days) => `är den dag frågan gäller eller högst ${days} dagar senare`,
    youngerThan: (years) => `: ${years} år har inte fyllts den dag frågan gäller`,
    ofAge: (years, at) => `: ${years} år har fyllts den dag som anges i ${at}, som inte infaller efter den dag frågan gäller`,
    any: ': vilket värde som helst, också okänt',
  },
  en: {
    title: 'The rules in English',
    introduction:
      'One tree for each time: when the TE office has to transfer a person to a municipality as its client. Each criterion has a name, a sentence, its provision and the fact it asks about. The sentences are those of this library, not the text of the Act.',
    wordings: 'Wordings',
    from: (first, last) => `${first} to ${last}`,
    added: 'New',
    changed: 'Changed',
    enactedAgain: 'Same criterion, newer text of the Act',
    gone: 'Gone',
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
    youngerThan: (years) => `: the age of ${years} is not reached on the day asked about`,
    ofAge: (years, at) => `: the age of ${years} is reached on the day of ${at}, itself not after the day asked about`,
    any: ': any value, the unknown included',
  },
}
