import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Circumstances, Day } from '../../../src/entry/index.ts'
import { explainCompetence } from '../../../src/entry/rules.ts'
import { taskQuestions } from '../../../src/entry/testing.ts'

const languages = ['fi', 'sv', 'en'] as const
const sentenceOf = (task: string, on: Day, circumstances?: Circumstances) =>
  explainCompetence(task, on, circumstances).sentence

describe('the sentence on a competence', () => {
  it('of a duty names task, day, authority and provisions', () => {
    expect(sentenceOf('employment-plan', '2021-06-01')).toEqual({
      fi: 'Tehtävän ”Työllistymissuunnitelma” hoitaa 1.6.2021 kokeilualueen kunta (1269/2020 9 § 1 mom. 1 kohta).',
      sv: 'Uppgiften ”Sysselsättningsplan” sköts den 1 juni 2021 av kommunen inom försöksområdet (1269/2020 9 § 1 mom. 1 punkten).',
      en: 'On 1 June 2021 the task “Employment plan” is that of the trial municipality (1269/2020 9 § 1 mom. 1 kohta).',
    })
  })

  it('of a power says that the authority may', () => {
    expect(sentenceOf('supervision-remark', '2022-07-31')).toEqual({
      fi: 'Tehtävän ”Huomautus” voi hoitaa 31.7.2022 Länsi- ja Sisä-Suomen aluehallintovirasto (1269/2020 22 § 5 mom.).',
      sv: 'Uppgiften ”Anmärkning” kan den 31 juli 2022 skötas av Regionförvaltningsverket i Västra och Inre Finland (1269/2020 22 § 5 mom.).',
      en: 'On 31 July 2022 the task “Remark” may be performed by the Regional State Administrative Agency for Western and Inland Finland (1269/2020 22 § 5 mom.).',
    })
  })

  it('of an exception says which', () => {
    expect(sentenceOf('pay-subsidy', '2021-06-01', { applicant: 'trial-municipality' })).toEqual({
      fi: 'Tehtävän ”Palkkatuki” hoitaa 1.6.2021 työ- ja elinkeinotoimisto, koska hakija on kokeilualueen kunta (1269/2020 11 § 2 mom. 1 kohta).',
      sv: 'Uppgiften ”Lönesubvention” sköts den 1 juni 2021 av arbets- och näringsbyrån på följande grund: sökanden är en kommun inom ett försöksområde (1269/2020 11 § 2 mom. 1 punkten).',
      en: 'On 1 June 2021 the task “Pay subsidy” is that of the TE office, because the applicant is a trial municipality (1269/2020 11 § 2 mom. 1 kohta).',
    })
    expect(sentenceOf('pay-subsidy', '2021-06-01', { applicant: 'private-employer' }).en).not.toContain('because')
  })

  it('of a client of the TE office says that', () => {
    const ofTeOffice = { applicant: 'trial-municipality', clientOf: 'te-office' } as const
    expect(sentenceOf('pay-subsidy', '2021-06-01', ofTeOffice)).toEqual({
      fi: 'Tehtävän ”Palkkatuki” hoitaa 1.6.2021 työ- ja elinkeinotoimisto, koska henkilö on työ- ja elinkeinotoimiston asiakas (916/2012 7 luku).',
      sv: 'Uppgiften ”Lönesubvention” sköts den 1 juni 2021 av arbets- och näringsbyrån på följande grund: personen är kund hos arbets- och näringsbyrån (916/2012 7 kap.).',
      en: 'On 1 June 2021 the task “Pay subsidy” is that of the TE office, because the person is a client of the TE office (916/2012 7 luku).',
    })
    expect(sentenceOf('supervision-remark', '2022-07-31', { clientOf: 'te-office' }).en).not.toContain('because')
  })

  it('of a duty that depends on a condition says whether it holds', () => {
    const task = 'multi-sector-service-end'
    const condition = { fulfilsAct1369Section2Mom2: true }
    expect(sentenceOf(task, '2021-06-01', { ...condition, hasMultiSectorNeed: true }).en).toBe(
      'On 1 June 2021 the task “Assessment of the end of multisectoral joint service” is that of the trial municipality (1269/2020 8 § 3 mom.).'
    )
    expect(sentenceOf(task, '2021-06-01', condition)).toMatchObject({
      fi: expect.stringContaining('hoitaa 1.6.2021 kokeilualueen kunta, jos tämä edellytys täyttyy: asiakas täyttää'),
      sv: expect.stringContaining('sköts den 1 juni 2021 av kommunen inom försöksområdet, om följande villkor uppfylls: kunden uppfyller'),
      en: expect.stringContaining('is that of the trial municipality, if this condition is met: the client meets'),
    })
    expect(sentenceOf(task, '2021-06-01', { ...condition, hasMultiSectorNeed: false })).toMatchObject({
      fi: expect.stringContaining('ei tarvitse hoitaa 1.6.2021, koska tämä edellytys ei täyty: asiakas täyttää'),
      sv: expect.stringContaining('behöver inte skötas den 1 juni 2021, eftersom följande villkor inte uppfylls: kunden uppfyller'),
      en: expect.stringContaining('because this condition is not met: the client meets'),
    })
  })

  it('of what is unknown says what is open', () => {
    expect(sentenceOf('pay-subsidy', '2021-05-31', { applicant: 'private-employer' })).toEqual({
      fi: 'Tehtävää ”Palkkatuki” hoitavaa viranomaista 31.5.2021 ei voi vielä ratkaista, koska ei ole tiedossa, pitääkö tämä paikkansa: palkkatuki rahoitetaan Euroopan sosiaalirahastosta (1269/2020 10 § 1 mom. 3 kohta a; 1269/2020 11 § 2 mom.).',
      sv: 'Det kan ännu inte avgöras vilken myndighet som sköter uppgiften ”Lönesubvention” den 31 maj 2021, eftersom det inte är känt om följande stämmer: lönesubventionen finansieras ur Europeiska socialfonden (1269/2020 10 § 1 mom. 3 punkten underpunkt a; 1269/2020 11 § 2 mom.).',
      en: 'It cannot be decided yet whose task “Pay subsidy” is on 31 May 2021, because it is not known whether this is so: the pay subsidy is financed from the European Social Fund (1269/2020 10 § 1 mom. 3 kohta a; 1269/2020 11 § 2 mom.).',
    })
    expect(sentenceOf('guarantee-57-59', '2024-09-02').en).toContain('whether this is so: by 1 September 2024')
  })

  it('of what is unknown names nothing that does not matter', () => {
    const circumstances = { applicationDate: '2021-02-28', applicant: 'private-employer' } as const
    expect(sentenceOf('denial-of-service', '2021-03-04', circumstances).en).toContain(
      'whether this is so: the denial concerns pay subsidy or a start-up grant; the denial concerns pay subsidy (1269'
    )
  })

  it('of a task that there was not names its days', () => {
    expect(sentenceOf('change-security-training', '2022-12-31').en).toBe(
      'There is no task “Change-security training for people aged 55 or over” on 31 December 2022: it exists from 1 January 2023 (916/2012 5 a luku).'
    )
    const ended = sentenceOf('stock-transfer', '2021-04-01')
    expect(ended.fi).toBe('Tehtävää ”Siirtymävaiheen siirto” ei ole 1.4.2021: se on olemassa 1.3.2021–31.3.2021 (1269/2020 24 § 1 mom.).')
    expect(ended.sv).toContain('den finns från och med den 1 mars 2021 till och med den 31 mars 2021')
    const repealed = sentenceOf('offer-60-plus', '2024-09-02', { dutyAroseBeforeRepeal: false })
    expect(repealed.en).toContain('to 1 September 2024')
  })

  it('before and after the Act says so', () => {
    expect(sentenceOf('pay-subsidy', '2021-02-28').en).toBe(
      'Act 1269/2020 is not in force on 28 February 2021, so it does not decide whose task “Pay subsidy” is (1269/2020 23 §).'
    )
    expect(sentenceOf('pay-subsidy', '2025-01-01').fi).toBe(
      'Laki 1269/2020 ei ole voimassa 1.1.2025, joten se ei ratkaise, mikä viranomainen hoitaa tehtävän ”Palkkatuki” (1269/2020 23 §).'
    )
  })

  it('is one whole sentence in each language, whatever is asked', () => {
    fc.assert(
      fc.property(taskQuestions(), ({ task, on, circumstances }) => {
        const { sentence, name } = explainCompetence(task, on, circumstances)
        for (const language of languages) {
          expect(sentence[language]).toMatch(/^\p{Lu}[^{}]* \([^()]*\)\.$|^\p{Lu}[^{}]*\d[^()]*\)\.$/u)
          expect(sentence[language]).toContain(name[language])
          expect(sentence[language]).not.toMatch(/undefined| {2}|: \(|, \(|\.\.|\. \p{Lu}(?!.*[”“])/u)
        }
        expect(sentence.sv).not.toMatch(/\b(kohta|luku)\b/)
      }),
      { numRuns: 3_000 }
    )
  })

  it('gives a reason only where another authority than the one of the rule holds the task', () => {
    fc.assert(
      fc.property(taskQuestions(), ({ task, on, circumstances }) => {
        const { sentence, authority, rule, outcome } = explainCompetence(task, on, circumstances)
        if (outcome === 'held' && authority === rule?.authority && !sentence.en.includes('nothing to do'))
          expect(sentence.en).not.toContain(', because')
      }),
      { numRuns: 2_000 }
    )
  })
})
