/** The words of an answer as people read them. */
import type { Truth } from '../criteria/truth.ts'
import type { Language, Texts } from '../texts/language.ts'
import type { Assessment, Outcome } from '../rules/eligibility/assess.ts'
import type { Ground } from '../rules/eligibility/decision.ts'
import type { Bar } from '../rules/eligibility/finding.ts'

export const outcomeTexts: Readonly<Record<Outcome, Texts>> = {
  'transfer': { fi: 'siirretään kunnan asiakkaaksi', sv: 'överförs', en: 'transfer' },
  'stay': { fi: 'ei siirretä', sv: 'överförs inte', en: 'not transferred' },
  'unknown': { fi: 'ei tiedossa', sv: 'okänt', en: 'unknown' },
  'not-in-force': { fi: 'laki ei ole voimassa', sv: 'lagen är inte i kraft', en: 'not in force' },
}

/**
 * The outcome `stay` where a TE office serves. Without an authority nobody can be named: no valid job search, Åland, or
 * an office that depends on a missing fact.
 */
const staysWithOffice: Texts = {
  fi: 'jää TE-toimiston asiakkaaksi',
  sv: 'förblir kund hos arbets- och näringsbyrån',
  en: 'stays with the TE office',
}

/** The outcome in words, as the authority has it. */
export function outcomeText(
  { outcome, authority }: Pick<Assessment, 'outcome' | 'authority'>,
  language: Language
): string {
  return (outcome === 'stay' && authority !== null ? staysWithOffice : outcomeTexts[outcome])[language]
}

/** The outcomes as a column shows them. */
export const outcomeColumn = (language: Language): readonly string[] =>
  [staysWithOffice, ...Object.values(outcomeTexts)].map((text) => text[language])

export const truthTexts: Readonly<Record<Truth, Texts>> = {
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
  unknown: { fi: 'ei tiedossa', sv: 'okänt', en: 'unknown' },
}

export const groundTexts: Readonly<Record<Ground, Texts>> = {
  'no-earnings-related-right': {
    fi: 'ei täytä ansiopäivärahan saamisen edellytyksiä',
    sv: 'uppfyller inte villkoren för inkomstrelaterad dagpenning',
    en: 'does not meet the conditions for the earnings-related allowance',
  },
  'under-30': { fi: 'alle 30-vuotias', sv: 'under 30 år', en: 'under 30' },
  immigrant: { fi: 'maahanmuuttaja', sv: 'invandrare', en: 'immigrant' },
  'foreign-language': { fi: 'vieraskielinen', sv: 'främmande språk som modersmål', en: 'foreign-language speaker' },
  'temporary-protection': { fi: 'tilapäinen suojelu', sv: 'tillfälligt skydd', en: 'temporary protection' },
}

export const barTexts: Readonly<Record<Bar, Texts>> = {
  registration: {
    fi: 'ei ole ilmoittautunut 4 §:ssä edellytetyllä tavalla',
    sv: 'har inte anmält sig som arbetssökande så som 4 § förutsätter',
    en: 'not registered as a jobseeker as section 4 requires',
  },
  'change-security': {
    fi: '55 vuotta täyttäneiden muutosturva',
    sv: 'omställningsskydd för dem som fyllt 55 år',
    en: 'change security (aged 55 or over)',
  },
}

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
  unnamedOffice: {
    fi: 'TE-toimisto (ei kotikuntaa eikä asuinpaikkaa)',
    sv: 'TE-byrån (ingen kommun)',
    en: 'TE office (no municipality)',
  },
  area: { fi: 'kokeilualue', sv: 'försöksområde', en: 'trial area' },
  teOffice: { fi: 'TE-toimisto', sv: 'TE-byrå', en: 'TE office' },
  municipalities: { fi: 'kunnat', sv: 'kommuner', en: 'municipalities' },
  provision: { fi: 'lainkohta', sv: 'lagrum', en: 'provision' },
} as const satisfies Readonly<Record<string, Texts>>
