import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeOn } from '../../src/criteria/language.ts'
import { reasons, teOffices, wordings, type Day, type Person, type Truth } from '../../src/entry/index.ts'
import { officeInWords } from '../../src/rules/eligibility/office-in-words.ts'
import { clauseOf } from '../../src/rules/eligibility/reason-sentence.ts'
import { groupReasonTexts, reasonTexts, sentenceTexts } from '../../src/rules/eligibility/reason-texts.ts'
import { transfer } from '../../src/rules/eligibility/transfer.ts'
import type { CriterionId } from '../../src/rules/texts.ts'
import type { PersonTree } from '../../src/rules/vocabulary.ts'
import { partlyKnownOn } from '../oracle/arbitraries.ts'

const languages = ['fi', 'sv', 'en'] as const
const truths: readonly Truth[] = ['yes', 'no', 'unknown']

const nodesOf = (tree: PersonTree): readonly PersonTree[] => [tree, ...('of' in tree ? tree.of.flatMap(nodesOf) : [])]
const nodesIn = (day: Day): readonly PersonTree[] => {
  const tree = treeOn(transfer, day)
  return tree ? nodesOf(tree) : []
}
const nodes = wordings.flatMap(({ from }) => nodesIn(from))
const singles = new Map(nodes.filter((node) => !('of' in node)).map((node) => [node.id, node]))
const forms = [...singles.values()].flatMap((node) =>
  truths.map((truth) => ({ node, truth, text: clauseOf(node, truth).text })),
)
const names = Object.keys(reasonTexts) as readonly CriterionId[] // of literals

describe('the clauses of the reasons', () => {
  it('are there for every single criterion, and every one has its criterion', () => {
    expect(new Set(names)).toEqual(new Set(singles.keys()))
  })

  it.each(wordings)('stand in the order of the tree of $id', ({ from }) => {
    const ids = [...new Set(nodesIn(from).filter((node) => !('of' in node)).map(({ id }) => id))]
    expect(names.filter((id) => ids.includes(id))).toEqual(ids)
  })

  it('are small at the beginning, without a full stop, with single spaces and nothing left to fill in', () => {
    for (const { node, truth, text } of forms)
      for (const language of languages)
        expect(text[language], `${node.id} ${truth}`).toMatch(/^\p{Ll}[^{}|]*[\p{L}\d]$/u)
    expect(forms.filter(({ text }) => languages.some((language) => text[language].includes('  ')))).toEqual([])
  })

  it('have three forms wherever they change', () => {
    for (const id of names)
      for (const language of languages)
        for (const [, inner = ''] of reasonTexts[id as keyof typeof reasonTexts][language].matchAll(/\{(.*?)\}/g))
          expect(inner.split('|').length, `${id} ${language}`).toBe(3)
  })

  it('are all different: yes from no from unknown, and one criterion from another', () => {
    const all = forms.flatMap(({ text }) => languages.map((language) => text[language]))
    expect(new Set(all).size).toBe(singles.size * truths.length * languages.length)
  })

  it('are indirect questions where the truth is not known', () => {
    for (const { node, truth, text } of forms) {
      const isQuestion = [/^\S+k[oö] /.test(text.fi), text.sv.startsWith('om '), text.en.startsWith('whether ')]
      expect(isQuestion, node.id).toEqual(Array(3).fill(truth === 'unknown'))
    }
  })

  it('speak to the person', () => {
    for (const { node, text } of forms) {
      expect(text.en, node.id).toMatch(/\byour?\b/)
      expect(text.sv, node.id).toMatch(/\b(du|din)\b/)
      expect(text.fi, node.id).toMatch(/(?<=^| )(\p{L}*t(k[oö])?|\p{L}+si|sinu\p{L}+)(?= |$)/u)
    }
  })

  it('say of a group only what the criteria in it fix', () => {
    for (const id of Object.keys(groupReasonTexts))
      expect(
        nodes.find((node) => node.id === id),
        id,
      ).toHaveProperty('of')
  })
})

const anybody = {
  homeMunicipality: '837', residenceMunicipality: '837', birthDate: '1985-01-22', motherTongue: 'fi', immigrant: false,
  meetsEarningsRelatedConditions: true, temporaryProtectionPermit: false, jobSearchValid: true,
  registeredAs: 'unemployed-jobseeker', inEmployment: false, fullTimeBusinessDays: 0, fullTimeStudent: false,
  wageSubsidisedWork: null, startUpGrant: false, inService: null, unemploymentExpectedOn: null, dismissalNoticeOn: null,
} as const satisfies Person

describe('the sentence', () => {
  const sentences: readonly (readonly [string, Person, Day, Readonly<Record<(typeof languages)[number], string>>])[] = [
    [
      'of a transfer',
      { ...anybody, birthDate: '1999-01-22' },
      '2023-01-01',
      {
        fi: 'Työ- ja elinkeinotoimiston on siirrettävä sinut kokeilualueen kunnan asiakkaaksi (Tampere), koska työnhakusi on voimassa, olet laissa tarkoitetulla tavalla työtön, kotikuntasi kuuluu kokeilualueeseen, olet alle 30-vuotias, olet ilmoittautunut työttömäksi tai työttömyysuhan alaiseksi työnhakijaksi etkä ole 55 vuotta täyttäneiden muutosturvan piirissä (laki 1269/2020, 4 § 1 mom. 2 kohta ja 5 § 1 mom.).',
        sv: 'Arbets- och näringsbyrån ska överföra dig som kund till en kommun inom ett försöksområde (Tammerfors) av följande skäl: din jobbsökning är i kraft, du är arbetslös i lagens mening, din hemkommun hör till ett försöksområde, du är under 30 år, du har anmält dig som arbetslös arbetssökande eller som arbetssökande som löper risk att bli arbetslös och du omfattas inte av omställningsskyddet för dem som fyllt 55 år (lag 1269/2020, 4 § 1 mom. 2 punkten och 5 § 1 mom.).',
        en: 'The TE office has to transfer you to a trial municipality (Tampere), because your job search is valid, you are unemployed within the meaning of the Act, your home municipality is in a trial area, you are under 30, you have registered as an unemployed jobseeker or as a jobseeker at risk of unemployment and you are not covered by change security for people aged 55 or over (Act 1269/2020, 4 § 1 mom. 2 kohta and 5 § 1 mom.).',
      },
    ],
    [
      'of a transfer to a municipality that is not known',
      {
        jobSearchValid: true,
        inService: 'tryout',
        immigrant: true,
        registeredAs: 'jobseeker',
        temporaryProtectionPermit: true,
        residenceMunicipality: '837',
        birthDate: '1999-01-22',
        inEmployment: true,
        dismissalNoticeOn: null,
        unemploymentExpectedOn: '2023-03-05',
      },
      '2023-03-01',
      {
        fi: 'Työ- ja elinkeinotoimiston on siirrettävä sinut kokeilualueen kunnan asiakkaaksi, koska työnhakusi on voimassa, olet vaarassa jäädä työttömäksi kahden viikon kuluessa, sinulle on myönnetty oleskelulupa tilapäisen suojelun perusteella, asuinpaikkasi on kokeilualueen kunnassa, olet ilmoittautunut työnhakijaksi etkä ole 55 vuotta täyttäneiden muutosturvan piirissä (laki 1269/2020, 4 § 2 mom. ja 5 § 1 mom.).',
        sv: 'Arbets- och näringsbyrån ska överföra dig som kund till en kommun inom ett försöksområde av följande skäl: din jobbsökning är i kraft, du löper risk att bli arbetslös inom två veckor, du har uppehållstillstånd på grund av tillfälligt skydd, du är bosatt i en kommun inom ett försöksområde, du har anmält dig som arbetssökande och du omfattas inte av omställningsskyddet för dem som fyllt 55 år (lag 1269/2020, 4 § 2 mom. och 5 § 1 mom.).',
        en: 'The TE office has to transfer you to a trial municipality, because your job search is valid, you are at risk of becoming unemployed within two weeks, you have a residence permit on the basis of temporary protection, you live in a trial municipality, you have registered as a jobseeker and you are not covered by change security for people aged 55 or over (Act 1269/2020, 4 § 2 mom. and 5 § 1 mom.).',
      },
    ],
    [
      'of somebody without a ground',
      anybody,
      '2022-05-02',
      {
        fi: 'Jäät Pirkanmaan TE-toimiston asiakkaaksi, koska täytät ansiopäivärahan saamisen edellytykset, olet täyttänyt 30 vuotta, et ole kotoutumislaissa tarkoitettu maahanmuuttaja eikä äidinkieleksesi ole väestötietojärjestelmään merkitty muuta kieltä kuin suomea, ruotsia tai saamea (laki 1269/2020, 4 § 1 mom. 1 kohta ja 4 § 1 mom. 2 kohta).',
        sv: 'Du förblir kund hos Birkalands arbets- och näringsbyrå av följande skäl: du uppfyller villkoren för inkomstrelaterad dagpenning, du har fyllt 30 år, du är inte en sådan invandrare som avses i integrationslagen och du har inget annat registrerat modersmål än finska, svenska eller samiska (lag 1269/2020, 4 § 1 mom. 1 punkten och 4 § 1 mom. 2 punkten).',
        en: 'You stay with the TE office (Pirkanmaan TE-toimisto), because you meet the conditions for the earnings-related allowance, you are 30 or older, you are not an immigrant as defined in the Integration Act and you have no registered mother tongue other than Finnish, Swedish or Sámi (Act 1269/2020, 4 § 1 mom. 1 kohta and 4 § 1 mom. 2 kohta).',
      },
    ],
    [
      'of somebody in work, without a municipality',
      {
        ...anybody,
        homeMunicipality: null,
        residenceMunicipality: null,
        immigrant: true,
      },
      '2022-05-01',
      {
        fi: 'Jäät työ- ja elinkeinotoimiston asiakkaaksi, koska sinulla ei ole kotikuntaa kokeilualueella (laki 1269/2020, 3 §).',
        sv: 'Du förblir kund hos arbets- och näringsbyrån av följande skäl: du har ingen hemkommun inom ett försöksområde (lag 1269/2020, 3 §).',
        en: 'You stay with the TE office, because you have no home municipality in a trial area (Act 1269/2020, 3 §).',
      },
    ],
    [
      'of somebody in work',
      {
        ...anybody,
        immigrant: true,
        inEmployment: true,
        fullyLaidOff: false,
        regularWeeklyHours: 20,
        guaranteedMinimumWeeklyHours: null,
      },
      '2023-03-01',
      {
        fi: 'Jäät Pirkanmaan TE-toimiston asiakkaaksi, koska olet työ- tai virkasuhteessa vähintään neljä tuntia viikossa eikä sinua ole kokonaan lomautettu, et ole vaarassa jäädä työttömäksi kahden viikon kuluessa, et ole palkkatuella tai valtion virastolle tai laitokselle osoitetuilla määrärahoilla tuetussa työssä, sinulle ei ole myönnetty starttirahaa, et ole laissa luetellussa työllistymistä edistävässä palvelussa eikä sinulle ole myönnetty oleskelulupaa tilapäisen suojelun perusteella (laki 1269/2020, 2 § 1 kohta a, 2 § 5 kohta, 2 § 6 kohta, 4 § 1 mom. ja 4 § 2 mom.).',
        sv: 'Du förblir kund hos Birkalands arbets- och näringsbyrå av följande skäl: du har en anställning på minst fyra timmar per vecka och är inte permitterad på heltid, du löper inte risk att bli arbetslös inom två veckor, du är inte i arbete som stöds med lönesubvention eller med anslag till ett statligt ämbetsverk eller en statlig inrättning, du har inte beviljats startpeng, du deltar inte i sysselsättningsfrämjande service som räknas upp i lagen och du har inte uppehållstillstånd på grund av tillfälligt skydd (lag 1269/2020, 2 § 1 punkten underpunkt a, 2 § 5 punkten, 2 § 6 punkten, 4 § 1 mom. och 4 § 2 mom.).',
        en: 'You stay with the TE office (Pirkanmaan TE-toimisto), because you have a job of four hours a week or more and have not been fully laid off, you are not at risk of becoming unemployed within two weeks, you are not in work supported by pay subsidy or by appropriations to a state agency or institution, you have not been granted a start-up grant, you are not in an employment-promoting service listed in the Act and you have no residence permit on the basis of temporary protection (Act 1269/2020, 2 § 1 kohta a, 2 § 5 kohta, 2 § 6 kohta, 4 § 1 mom. and 4 § 2 mom.).',
      },
    ],
    [
      'of change security',
      {
        ...anybody,
        immigrant: true,
        birthDate: '1960-01-01',
        dismissalNoticeOn: '2023-02-01',
        dismissalOnEconomicOrProductionGrounds: true,
        yearsWithEmployerAtNotice: 5,
      },
      '2023-02-10',
      {
        fi: 'Jäät Pirkanmaan TE-toimiston asiakkaaksi, koska olet 55 vuotta täyttäneiden muutosturvan piirissä: sinut on irtisanottu 1.1.2023 tai sen jälkeen tuotannollisella tai taloudellisella perusteella vähintään viiden vuoden palveluksen jälkeen (laki 1269/2020, 5 § 3 mom.).',
        sv: 'Du förblir kund hos Birkalands arbets- och näringsbyrå av följande skäl: du omfattas av omställningsskyddet för dem som fyllt 55 år, eftersom du efter minst fem års anställning har sagts upp den 1 januari 2023 eller senare av ekonomiska orsaker eller av produktionsorsaker (lag 1269/2020, 5 § 3 mom.).',
        en: 'You stay with the TE office (Pirkanmaan TE-toimisto), because you are covered by change security for people aged 55 or over: you were given notice on 1 January 2023 or later, on financial or production-related grounds, after at least five years with the employer (Act 1269/2020, 5 § 3 mom.).',
      },
    ],
    [
      'without a job search',
      { ...anybody, jobSearchValid: false },
      '2022-05-02',
      {
        fi: 'Sinua ei siirretä kokeilualueen kunnan asiakkaaksi, koska työnhakusi ei ole voimassa (laki 1269/2020, 2 § 2 kohta).',
        sv: 'Du överförs inte som kund till någon kommun inom ett försöksområde av följande skäl: din jobbsökning är inte i kraft (lag 1269/2020, 2 § 2 punkten).',
        en: 'You are not transferred to a trial municipality, because your job search is not valid (Act 1269/2020, 2 § 2 kohta).',
      },
    ],
    [
      'of one open criterion',
      { ...anybody, birthDate: undefined },
      '2022-05-02',
      {
        fi: 'Sinua palvelevaa viranomaista ei voi vielä ratkaista, koska ei ole tiedossa, oletko alle 30-vuotias (laki 1269/2020, 4 § 1 mom. 2 kohta).',
        sv: 'Det kan ännu inte avgöras vilken myndighet som ska betjäna dig, eftersom det inte är känt om du är under 30 år (lag 1269/2020, 4 § 1 mom. 2 punkten).',
        en: 'It cannot be decided yet which authority serves you, because it is not known whether you are under 30 (Act 1269/2020, 4 § 1 mom. 2 kohta).',
      },
    ],
    [
      'of three',
      { ...anybody, birthDate: undefined, immigrant: undefined, motherTongue: undefined },
      '2022-05-02',
      {
        fi: 'Sinua palvelevaa viranomaista ei voi vielä ratkaista, koska ei ole tiedossa, oletko alle 30-vuotias, oletko kotoutumislaissa tarkoitettu maahanmuuttaja ja onko äidinkieleksesi väestötietojärjestelmään merkitty muu kieli kuin suomi, ruotsi tai saame (laki 1269/2020, 4 § 1 mom. 2 kohta).',
        sv: 'Det kan ännu inte avgöras vilken myndighet som ska betjäna dig, eftersom det inte är känt om du är under 30 år, om du är en sådan invandrare som avses i integrationslagen och om du har ett annat registrerat modersmål än finska, svenska eller samiska (lag 1269/2020, 4 § 1 mom. 2 punkten).',
        en: 'It cannot be decided yet which authority serves you, because it is not known whether you are under 30, whether you are an immigrant as defined in the Integration Act and whether you have a registered mother tongue other than Finnish, Swedish or Sámi (Act 1269/2020, 4 § 1 mom. 2 kohta).',
      },
    ],
    [
      'of many',
      {},
      '2021-03-01',
      {
        fi: 'Sinua palvelevaa viranomaista ei voi vielä ratkaista, koska ei ole tiedossa muun muassa sitä, onko työnhakusi voimassa, oletko työ- tai virkasuhteessa ja onko sinut kokonaan lomautettu kaikista työ- ja virkasuhteistasi (laki 1269/2020, 2 § 1 kohta ja 2 § 2 kohta).',
        sv: 'Det kan ännu inte avgöras vilken myndighet som ska betjäna dig, eftersom det bland annat inte är känt om din jobbsökning är i kraft, om du har en anställning och om du är permitterad på heltid från alla dina anställningar (lag 1269/2020, 2 § 1 punkten och 2 § 2 punkten).',
        en: 'It cannot be decided yet which authority serves you, because it is not known, among other things, whether your job search is valid, whether you have a job and whether you have been fully laid off from every job (Act 1269/2020, 2 § 1 kohta and 2 § 2 kohta).',
      },
    ],
    [
      'before the Act',
      anybody,
      '2021-02-28',
      {
        fi: 'Laki 1269/2020 ei ole vielä voimassa: se tulee voimaan 1.3.2021 (23 §).',
        sv: 'Lag 1269/2020 är ännu inte i kraft: den träder i kraft den 1 mars 2021 (23 §).',
        en: 'Act 1269/2020 is not yet in force: it comes into force on 1 March 2021 (23 §).',
      },
    ],
    [
      'after the Act',
      anybody,
      '2025-01-01',
      {
        fi: 'Laki 1269/2020 ei ole enää voimassa: sen voimassaolo päättyi 31.12.2024 (23 §).',
        sv: 'Lag 1269/2020 är inte längre i kraft: den upphörde att gälla den 31 december 2024 (23 §).',
        en: 'Act 1269/2020 is no longer in force: it ceased to be on 31 December 2024 (23 §).',
      },
    ],
  ]
  it.each(sentences)('%s', (_, person, on, expected) => expect(reasons(person, on).sentence).toEqual(expected))

  it('is one whole sentence in each language, with its provision and without a truth put before it', () => {
    fc.assert(
      fc.property(partlyKnownOn(16), ({ person, on }) => {
        const { sentence, decisive } = reasons(person, on)
        for (const language of languages) {
          expect(sentence[language]).toMatch(/^\p{Lu}[^{}|]*\d §.*\)\.$/u)
          expect(sentence[language].match(/\.(?= \p{Lu})/gu)).toBe(null)
          for (const text of [sentence, ...decisive.map((one) => one.text)])
            expect(text[language]).not.toMatch(/undefined| {2}|^(no|nej|ei|yes|ja|kyllä)\b(?! )/i)
        }
        expect(sentence.sv).not.toMatch(/kohta|luku|TE-toimisto/)
      }),
      { numRuns: 3_000 }
    )
  })

  it('names no day on a day before it, but the first day of the Act', () => {
    fc.assert(
      fc.property(partlyKnownOn(16), ({ person, on }) => {
        const { sentence, decisive } = reasons(person, on)
        const texts = [sentence.fi, ...decisive.map(({ text }) => text.fi)]
        if (on < '2023-01-01') expect(texts.filter((text) => text.includes('2023'))).toEqual([])
      }),
      { numRuns: 2_000 }
    )
  })

  it('ends every Finnish office in -toimisto, as the genitive needs it', () => {
    expect(sentenceTexts.stay.fi).toContain('{who}n asiakkaaksi')
    for (const id of [null, ...teOffices.map((office) => office.id)]) expect(officeInWords(id).fi).toMatch(/toimisto$/)
  })
})

describe('the text of a criterion that decides', () => {
  it('is the clause as a sentence, as it turned out', () => {
    const text = (person: Person, id: string) =>
      reasons(person, '2022-05-02').decisive.find((one) => one.id === id)?.text
    expect(text(anybody, 'under-30')).toEqual({
      fi: 'Olet täyttänyt 30 vuotta.',
      sv: 'Du har fyllt 30 år.',
      en: 'You are 30 or older.',
    })
    expect(text({ ...anybody, birthDate: '1999-01-01' }, 'under-30')).toEqual({
      fi: 'Olet alle 30-vuotias.',
      sv: 'Du är under 30 år.',
      en: 'You are under 30.',
    })
    expect(text({ ...anybody, birthDate: undefined }, 'under-30')).toEqual({
      fi: 'Ei ole tiedossa, oletko alle 30-vuotias.',
      sv: 'Det är inte känt om du är under 30 år.',
      en: 'It is not known whether you are under 30.',
    })
    expect(text(anybody, 'foreign-language')?.fi).toMatch(/^Äidinkieleksesi /)
  })
})
