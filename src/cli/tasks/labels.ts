/**
 * The words around the tasks as people read them. Tasks, families and, in full, authorities are named by the library.
 */
import type { Language, Texts } from '../../texts/language.ts'
import type { ChangedPart, TaskChange } from '../../rules/tasks/changes-between.ts'
import type { Circumstance } from '../../rules/tasks/circumstances.ts'
import type { Modality } from '../../rules/tasks/task.ts'
import type { TaskRole } from '../../rules/tasks/tasks-on.ts'
import { fill } from '../../texts/fill.ts'

export const modalityTexts: Readonly<Record<Modality | 'may-alongside', Texts>> = {
  'shall': { fi: 'hoitaa', sv: 'uppgift', en: 'task' },
  'may': { fi: 'voi hoitaa', sv: 'befogenhet', en: 'power' },
  'may-alongside': { fi: 'voi hoitaa', sv: 'befogenhet', en: 'power' },
}

export const roleTexts: Readonly<Record<TaskRole, Texts>> = {
  holder: { fi: 'hoitaa', sv: 'sköter', en: 'holds' },
  alongside: { fi: 'rinnalla', sv: 'vid sidan av', en: 'alongside' },
  exception: { fi: 'poikkeuksena', sv: 'som undantag', en: 'by exception' },
}

export const kindTexts: Readonly<Record<TaskChange['kind'], Texts>> = {
  began: { fi: 'alkoi', sv: 'infördes', en: 'began' },
  ended: { fi: 'päättyi', sv: 'upphörde', en: 'ended' },
  moved: { fi: 'siirtyi', sv: 'överfördes', en: 'moved' },
  changed: { fi: 'muuttui', sv: 'ändrades', en: 'changed' },
}

export const partTexts: Readonly<Record<ChangedPart | 'authority', Texts>> = {
  authority: { fi: 'viranomainen', sv: 'myndighet', en: 'authority' },
  onlyIf: { fi: 'edellytys', sv: 'villkor', en: 'condition' },
  modality: { fi: 'hoitaa vai voi hoitaa', sv: 'uppgift eller befogenhet', en: 'task or power' },
  sources: { fi: 'lainkohta', sv: 'lagrum', en: 'provision' },
  basis: { fi: 'tehtävän perussäännös', sv: 'bestämmelser om uppgiften', en: 'task defined in' },
  alongside: { fi: 'rinnalla', sv: 'vid sidan av', en: 'alongside' },
  exceptions: { fi: 'poikkeuksena', sv: 'som undantag', en: 'by exception' },
  caveats: { fi: 'varaumat', sv: 'förbehåll', en: 'caveats' },
}

/** The values of circumstances that are no words. */
export const valueTexts: Readonly<Record<Exclude<Circumstance['kind'], 'word' | 'word-or-none'>, Texts>> = {
  client: {
    fi: 'kokeilualueen kunnan kolminumeroinen kuntanumero, te-office',
    sv: 'den tresiffriga koden för en kommun inom ett försöksområde, te-office',
    en: 'three-digit code of a trial municipality, te-office',
  },
  'former-client': {
    fi: 'kokeilualueen kunnan kolminumeroinen kuntanumero, none',
    sv: 'den tresiffriga koden för en kommun inom ett försöksområde, none',
    en: 'three-digit code of a trial municipality, none',
  },
  flag: { fi: 'true (kyllä), false (ei)', sv: 'true (ja), false (nej)', en: 'true, false' },
  'number-or-none': { fi: 'luku, vähintään 0, none', sv: 'ett tal, minst 0, none', en: 'a number, 0 or more, none' },
  day: { fi: 'VVVV-KK-PP', sv: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' },
  text: { fi: 'teksti', sv: 'en text', en: 'a text' },
  municipality: {
    fi: 'kolminumeroinen kuntanumero',
    sv: 'kommunens tresiffriga kod',
    en: 'three-digit code of a municipality',
  },
  'municipality-or-none': {
    fi: 'kolminumeroinen kuntanumero, none',
    sv: 'kommunens tresiffriga kod, none',
    en: 'three-digit code of a municipality, none',
  },
}

/** What is presumed for absent circumstances. */
export const presumedTexts = {
  clientOf: {
    fi: 'oletus: kokeilualueen kunnan asiakas',
    sv: 'antagande: kund hos en kommun inom ett försöksområde',
    en: 'presumed: client of a trial municipality',
  },
  applicationDate: {
    fi: 'oletus: tarkastelupäivä',
    sv: 'antagande: den dag frågan gäller',
    en: 'presumed: the day asked about',
  },
  studies: {
    fi: 'oletus: tehtävän mukaiset opinnot',
    sv: 'antagande: studier som uppgiften gäller',
    en: 'presumed: studies the task is named for',
  },
} as const satisfies Readonly<Record<string, Texts>>

export const taskTexts = {
  list: {
    fi: 'Tehtävät {on}, kun henkilö on kokeilualueen kunnan asiakas (sanamuoto {wording}): {count}',
    sv: 'Uppgifterna den {on} när personen är kund hos en kommun inom ett försöksområde (lydelse {wording}): {count}',
    en: 'Tasks on {on} for a client of a trial municipality (wording {wording}): {count}',
  },
  listFor: {
    fi: 'Tehtävät {on}, joissa toimii {name} (sanamuoto {wording}): {count}',
    sv: 'Uppgifterna den {on} som {name} sköter eller deltar i (lydelse {wording}): {count}',
    en: 'Tasks on {on} in which {name} acts (wording {wording}): {count}',
  },
  changes: {
    fi: 'Muutokset {from} jälkeen ja {until} mennessä: {count}',
    sv: 'Ändringar efter den {from}, till och med den {until}: {count}',
    en: 'Changes after {from}, up to {until}: {count}',
  },
  notInForce: {
    fi: 'Laki 1269/2020 ei ole voimassa {on}: se oli voimassa 1.3.2021–31.12.2024 ({source}).',
    sv: 'Lag 1269/2020 är inte i kraft den {on}: den gällde från och med den 1 mars 2021 till och med den 31 december 2024 ({source}).',
    en: 'Act 1269/2020 is not in force on {on}: it was in force from 1 March 2021 to 31 December 2024 ({source}).',
  },
  notExisting: {
    fi: 'tehtävää ei ollut; se oli olemassa {from}–{to}',
    sv: 'uppgiften fanns inte; den fanns från och med den {from} till och med den {to}',
    en: 'there was no such task; it existed from {from} to {to}',
  },
  nothingToDo: {
    fi: 'ei velvollisuutta: edellytys ei täyty',
    sv: 'ingenting: villkoret för skyldigheten uppfylls inte',
    en: 'nothing: the condition of the duty is not met',
  },
  openModality: {
    fi: 'riippuu siitä, mitä lainkohtaa sovelletaan',
    sv: 'beror på vilket lagrum som tillämpas',
    en: 'depends on which of the provisions applies',
  },
  none: { fi: 'ei ole', sv: 'finns inte', en: 'none' },
  onCondition: { fi: 'tietyin edellytyksin', sv: 'på villkor', en: 'on a condition' },
  turnsOn: { fi: 'riippuu seikoista: {names}', sv: 'beror på: {names}', en: 'depends on: {names}' },
  missing: { fi: 'puuttuva tieto', sv: 'behövs', en: 'missing' },
  mayAct: { fi: 'saako {authority} toimia', sv: 'får {authority} agera', en: 'may {authority} act' },
  day: { fi: 'päivä', sv: 'dag', en: 'day' },
  wording: { fi: 'sanamuoto', sv: 'lydelse', en: 'wording' },
  task: { fi: 'tunnus', sv: 'id', en: 'task' },
  name: { fi: 'nimi', sv: 'namn', en: 'name' },
  family: { fi: 'ryhmä', sv: 'grupp', en: 'family' },
  role: { fi: 'asema', sv: 'ställning', en: 'role' },
  others: {
    fi: 'muut viranomaiset ja säännökset',
    sv: 'andra myndigheter och bestämmelser',
    en: 'other authorities and provisions',
  },
  kind: { fi: 'muutos', sv: 'ändring', en: 'change' },
  by: { fi: 'säädös', sv: 'författning', en: 'by act' },
  beforeAndAfter: { fi: 'ennen → jälkeen', sv: 'före → efter', en: 'before → after' },
  from: { fi: 'alkaa', sv: 'från', en: 'from' },
  to: { fi: 'päättyy', sv: 'till', en: 'to' },
  rule: { fi: 'pääsääntö', sv: 'huvudregel', en: 'rule' },
  circumstances: { fi: 'seikat (--given)', sv: 'omständigheter (--given)', en: 'circumstances (--given)' },
  exceptions: {
    fi: 'poikkeukset tässä järjestyksessä',
    sv: 'undantagen i denna ordning',
    en: 'exceptions, in this order',
  },
  caveats: { fi: 'vastauksen varaumat', sv: 'förbehåll för svaret', en: 'caveats of the answer' },
  conditions: {
    fi: 'velvollisuuden ja rinnakkaisen toimivallan edellytykset',
    sv: 'villkor för skyldigheten och för befogenhet vid sidan av',
    en: 'conditions of the duty and of parallel powers',
  },
  note: { fi: 'huomaa', sv: 'obs.', en: 'note' },
  finlex: { fi: 'säädösteksti (Finlex)', sv: 'författningstext (Finlex)', en: 'text of the act (Finlex)' },
  history: { fi: 'säännösten muutokset', sv: 'historik (perioder)', en: 'history' },
} as const satisfies Readonly<Record<string, Texts>>

export const phrase = (text: Texts, language: Language, filling: Readonly<Record<string, string>>): string =>
  fill(text[language], (name) => filling[name])
