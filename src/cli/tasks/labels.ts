/** The words around the tasks as people read them. Tasks, families and, in full, authorities are named by the library. */
import type { Language, Texts } from '../../criteria/words.ts'
import type { TaskAuthority } from '../../rules/tasks/authorities.ts'
import type { ChangedPart, TaskChange } from '../../rules/tasks/changes-between.ts'
import type { Circumstance } from '../../rules/tasks/circumstances.ts'
import type { Modality } from '../../rules/tasks/task.ts'
import type { TaskRole } from '../../rules/tasks/tasks-on.ts'

/** An authority in a column: its full name would push the provision out of sight. */
export const authorityTexts: Readonly<Record<TaskAuthority, Texts>> = {
  'municipality': { fi: 'kunta', sv: 'kommunen', en: 'municipality' },
  'te-office': { fi: 'TE-toimisto', sv: 'TE-byrån', en: 'TE office' },
  'te-service-centre': { fi: 'TE-asiakaspalvelukeskus', sv: 'TE-kundservicecentret', en: 'TE service centre' },
  'ely': { fi: 'ELY-keskus', sv: 'NTM-centralen', en: 'ELY centre' },
  'keha': { fi: 'KEHA-keskus', sv: 'UF-centret', en: 'KEHA centre' },
  'kela-or-fund': { fi: 'Kela tai työttömyyskassa', sv: 'FPA eller arbetslöshetskassan', en: 'Kela or unemployment fund' },
  'avi': { fi: 'aluehallintovirasto', sv: 'regionförvaltningsverket', en: 'regional agency (AVI)' },
}

export const modalityTexts: Readonly<Record<Modality | 'may-alongside', Texts>> = {
  'shall': { fi: 'tehtävä', sv: 'uppgift', en: 'task' },
  'may': { fi: 'toimivalta', sv: 'befogenhet', en: 'power' },
  'may-alongside': { fi: 'toimivalta', sv: 'befogenhet', en: 'power' },
}

export const roleTexts: Readonly<Record<TaskRole, Texts>> = {
  holder: { fi: 'hoitaa', sv: 'sköter', en: 'holds' },
  alongside: { fi: 'rinnalla', sv: 'vid sidan av', en: 'alongside' },
  exception: { fi: 'poikkeuksena', sv: 'som undantag', en: 'by exception' },
}

export const kindTexts: Readonly<Record<TaskChange['kind'], Texts>> = {
  began: { fi: 'alkoi', sv: 'började', en: 'began' },
  ended: { fi: 'päättyi', sv: 'upphörde', en: 'ended' },
  moved: { fi: 'siirtyi', sv: 'flyttades', en: 'moved' },
  changed: { fi: 'muuttui', sv: 'ändrades', en: 'changed' },
}

export const partTexts: Readonly<Record<ChangedPart | 'authority', Texts>> = {
  authority: { fi: 'viranomainen', sv: 'myndighet', en: 'authority' },
  modality: { fi: 'tehtävä vai toimivalta', sv: 'uppgift eller befogenhet', en: 'task or power' },
  onlyIf: { fi: 'ehto', sv: 'villkor', en: 'condition' },
  sources: { fi: 'lainkohta', sv: 'lagrum', en: 'provision' },
  basis: { fi: 'tehtävästä säädetään', sv: 'om uppgiften föreskrivs', en: 'task defined in' },
  alongside: { fi: 'rinnalla', sv: 'vid sidan av', en: 'alongside' },
  exceptions: { fi: 'poikkeuksena', sv: 'som undantag', en: 'by exception' },
  caveats: { fi: 'varaumat', sv: 'förbehåll', en: 'caveats' },
}

/** What a circumstance can be where its words are not listed. */
export const valueTexts: Readonly<Record<Exclude<Circumstance['kind'], 'word' | 'word-or-none'>, Texts>> = {
  'client': { fi: 'kokeilualueen kunnan kolminumeroinen tunnus, te-office', sv: 'den tresiffriga koden för en kommun inom ett försöksområde, te-office', en: 'three-digit code of a trial municipality, te-office' },
  'former-client': { fi: 'kokeilualueen kunnan kolminumeroinen tunnus, none', sv: 'den tresiffriga koden för en kommun inom ett försöksområde, none', en: 'three-digit code of a trial municipality, none' },
  'flag': { fi: 'true (kyllä), false (ei)', sv: 'true (ja), false (nej)', en: 'true, false' },
  'number-or-none': { fi: 'luku, vähintään 0, none', sv: 'ett tal, minst 0, none', en: 'a number, 0 or more, none' },
  'day': { fi: 'VVVV-KK-PP', sv: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' },
  'text': { fi: 'teksti', sv: 'en text', en: 'a text' },
  'municipality': { fi: 'kunnan kolminumeroinen tunnus', sv: 'kommunens tresiffriga kod', en: 'three-digit code of a municipality' },
  'municipality-or-none': { fi: 'kunnan kolminumeroinen tunnus, none', sv: 'kommunens tresiffriga kod, none', en: 'three-digit code of a municipality, none' },
}

/** What is presumed of a circumstance that is absent. */
export const presumedTexts = {
  clientOf: { fi: 'oletus: kokeilualueen kunnan asiakas', sv: 'antagande: kund hos en kommun inom ett försöksområde', en: 'presumed: client of a trial municipality' },
  applicationDate: { fi: 'oletus: kysytty päivä', sv: 'antagande: den dag frågan gäller', en: 'presumed: the day asked about' },
  studies: { fi: 'oletus: tehtävän mukaiset opinnot', sv: 'antagande: studier som uppgiften gäller', en: 'presumed: studies the task is named for' },
} as const satisfies Readonly<Record<string, Texts>>

export const taskTexts = {
  list: { fi: 'Tehtävät {on}, kun henkilö on kokeilualueen kunnan asiakas (sanamuoto {wording}): {count}', sv: 'Uppgifterna {on} när personen är kund hos en kommun inom ett försöksområde (lydelse {wording}): {count}', en: 'Tasks on {on} for a client of a trial municipality (wording {wording}): {count}' },
  changes: { fi: 'Muutokset {from} jälkeen, viimeistään {until}: {count}', sv: 'Ändringar efter {from}, senast {until}: {count}', en: 'Changes after {from}, up to {until}: {count}' },
  notInForce: { fi: 'Laki 1269/2020 ei ole voimassa {on}: se oli voimassa 2021-03-01 – 2024-12-31 ({source}).', sv: 'Lag 1269/2020 är inte i kraft {on}: den gällde 2021-03-01 – 2024-12-31 ({source}).', en: 'Act 1269/2020 is not in force on {on}: it was in force 2021-03-01 – 2024-12-31 ({source}).' },
  notExisting: { fi: 'tehtävää ei ollut; se oli olemassa {from} – {to}', sv: 'uppgiften fanns inte; den fanns {from} – {to}', en: 'there was no such task; it existed {from} – {to}' },
  nothingToDo: { fi: 'ei mitään: velvollisuuden edellytys ei täyty', sv: 'ingenting: villkoret för skyldigheten uppfylls inte', en: 'nothing: the condition of the duty is not met' },
  openModality: { fi: 'riippuu siitä, mitä lainkohtaa sovelletaan', sv: 'beror på vilket lagrum som tillämpas', en: 'depends on which of the provisions applies' },
  none: { fi: 'ei ole', sv: 'saknas', en: 'none' },
  onCondition: { fi: 'ehdolla', sv: 'på villkor', en: 'on a condition' },
  turnsOn: { fi: 'riippuu: {names}', sv: 'beror på: {names}', en: 'turns on: {names}' },
  missing: { fi: 'puuttuu', sv: 'saknas', en: 'missing' },
  mayAct: { fi: 'saako {authority} toimia', sv: 'får {authority} agera', en: 'may {authority} act' },
  day: { fi: 'päivä', sv: 'dag', en: 'day' },
  wording: { fi: 'sanamuoto', sv: 'lydelse', en: 'wording' },
  task: { fi: 'tunnus', sv: 'beteckning', en: 'task' },
  name: { fi: 'nimi', sv: 'namn', en: 'name' },
  family: { fi: 'ryhmä', sv: 'grupp', en: 'family' },
  role: { fi: 'asema', sv: 'ställning', en: 'role' },
  others: { fi: 'muut viranomaiset ja säännökset', sv: 'andra myndigheter och bestämmelser', en: 'other authorities and provisions' },
  kind: { fi: 'muutos', sv: 'ändring', en: 'change' },
  by: { fi: 'säädös', sv: 'författning', en: 'by act' },
  beforeAndAfter: { fi: 'ennen → jälkeen', sv: 'före → efter', en: 'before → after' },
  from: { fi: 'alkaen', sv: 'från', en: 'from' },
  to: { fi: 'päättyen', sv: 'till', en: 'to' },
  rule: { fi: 'pääsääntö', sv: 'huvudregel', en: 'rule' },
  circumstances: { fi: 'seikat (--given)', sv: 'omständigheter (--given)', en: 'circumstances (--given)' },
  exceptions: { fi: 'poikkeukset tässä järjestyksessä', sv: 'undantagen i denna ordning', en: 'exceptions, in this order' },
  conditions: { fi: 'velvollisuuden ja rinnakkaisen toimivallan ehdot', sv: 'villkor för skyldigheten och för befogenhet vid sidan av', en: 'conditions of the duty and of parallel powers' },
  caveats: { fi: 'vastauksen varaumat', sv: 'förbehåll för svaret', en: 'caveats of the answer' },
  note: { fi: 'huomaa', sv: 'obs.', en: 'note' },
  finlex: { fi: 'säädösteksti (Finlex)', sv: 'författningstext (Finlex)', en: 'text of the act (Finlex)' },
  history: { fi: 'historia', sv: 'historia (perioder)', en: 'history' },
} as const satisfies Readonly<Record<string, Texts>>

/** A text with its `{names}` filled in. */
export const phrase = (text: Texts, language: Language, filling: Readonly<Record<string, string>>): string =>
  text[language].replace(/\{(\w+)\}/g, (_, name: string) => filling[name] ?? '')
