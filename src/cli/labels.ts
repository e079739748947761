/** The words around answers as people read them; what an answer contains is named by `./forms`. */
import { outcomeLabels, staysWithOffice } from '../forms/labels.ts'
import type { Language, Texts } from '../texts/language.ts'

/** The outcomes as a column shows them. */
export const outcomeColumn = (language: Language): readonly string[] =>
  [staysWithOffice, ...Object.values(outcomeLabels)].map((text) => text[language])

/** Words around the answers: headings and joints. */
export const answerTexts = {
  id: { fi: 'tunnus', sv: 'id', en: 'id' },
  on: { fi: 'päivä', sv: 'dag', en: 'day' },
  outcome: { fi: 'tulos', sv: 'utfall', en: 'outcome' },
  authority: { fi: 'viranomainen', sv: 'myndighet', en: 'authority' },
  because: { fi: 'perustelu', sv: 'varför', en: 'why' },
  bar: { fi: 'este', sv: 'hinder', en: 'barred by' },
  missing: { fi: 'puuttuva tieto', sv: 'behövs', en: 'missing' },
  more: { fi: 'ja {count} muuta', sv: 'och {count} till', en: 'and {count} more' },
  area: { fi: 'kokeilualue', sv: 'försöksområde', en: 'trial area' },
  teOffice: { fi: 'TE-toimisto', sv: 'TE-byrå', en: 'TE office' },
  municipalities: { fi: 'kunnat', sv: 'kommuner', en: 'municipalities' },
  provision: { fi: 'lainkohta', sv: 'lagrum', en: 'provision' },
} as const satisfies Readonly<Record<string, Texts>>
