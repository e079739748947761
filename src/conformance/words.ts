/** The words of a report in three languages. */
import type { Language, Texts } from '../texts/language.ts'
import type { ProgramFailure } from './report.ts'

export const reportWords = {
  provision: { fi: 'lainkohta', sv: 'lagrum', en: 'provision' },
  wording: { fi: 'sanamuoto', sv: 'lydelse', en: 'wording' },
  expected: { fi: 'odotettu', sv: 'ska vara', en: 'expected' },
  answered: { fi: 'vastaus', sv: 'svar', en: 'answered' },
  expectedAnswer: { fi: 'odotettu vastaus', sv: 'förväntat svar', en: 'expected answer' },
  otherAnswer: { fi: 'ohjelman vastaus', sv: 'programmets svar', en: "the program's answer" },
  asked: { fi: 'kysymys', sv: 'fråga', en: 'asked' },
  cases: { fi: 'tapausta', sv: 'testfall', en: 'cases' },
  same: { fi: 'odotetun mukaisia', sv: 'lika', en: 'as expected' },
  different: { fi: 'poikkeavia', sv: 'olika', en: 'different' },
  unsupported: { fi: 'ei tuettuja', sv: 'stöds inte', en: 'not supported' },
  notRun: { fi: 'suorittamatta', sv: 'inte körda', en: 'not run' },
  byTopic: { fi: 'eroja aiheittain', sv: 'skillnader per ämne', en: 'differences by topic' },
  byField: { fi: 'eroja kentittäin', sv: 'skillnader per fält', en: 'differences by field' },
  first: { fi: 'ensimmäinen ero', sv: 'den första skillnaden', en: 'first difference' },
  notShown: {
    fi: 'eroa lisää; valitsin --max näyttää useampia',
    sv: 'skillnader till; --max visar fler',
    en: 'more differences; --max shows more of them',
  },
  nothingTested: {
    fi: 'yhtään kysymystä ei tueta, joten mitään ei testattu; jos niin on tarkoitus: --allow-unsupported',
    sv: 'ingen fråga stöds, så inget har testats; om det är meningen: --allow-unsupported',
    en: 'no question is supported, so nothing was tested; if that is meant: --allow-unsupported',
  },
  nothing: { fi: 'ei mitään', sv: 'inget', en: 'nothing' },
} as const satisfies Readonly<Record<string, Texts>>

export const failureWords: Readonly<Record<ProgramFailure['reason'], Texts>> = {
  'not-started': { fi: 'ohjelma ei käynnistynyt', sv: 'programmet startade inte', en: 'the program did not start' },
  died: { fi: 'ohjelma päättyi kesken', sv: 'programmet avslutades för tidigt', en: 'the program ended too early' },
  'no-answer': {
    fi: 'ohjelma kirjoitti muuta kuin vastauksen',
    sv: 'programmet skrev något annat än ett svar',
    en: 'the program wrote something that is no answer',
  },
  'time-limit': {
    fi: 'ohjelma ei vastannut ajoissa',
    sv: 'programmet svarade inte i tid',
    en: 'the program did not answer in time',
  },
}

export const phraseIn = (text: keyof typeof reportWords, language: Language): string => reportWords[text][language]
