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
  },
}
