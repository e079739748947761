/**
 * What a sentence on the reasons says, addressed to the person. `{a|b|c}` stands for `a` where the criterion holds, `b`
 * where it does not (none among the values) and `c` where that is not known, in an indirect question. The texts are
 * clauses: small at the beginning, no full stop.
 */
import type { Texts } from '../../texts/language.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { CriterionId } from '../texts.ts'

/** The clause of each single criterion. */
export const reasonTexts = /* @__PURE__ */ deepFreeze({
  'jobseeker': {
    fi: '{työnhakusi on|työnhakusi ei ole|onko työnhakusi} voimassa',
    sv: '{||om }din jobbsökning är{| inte|} i kraft',
    en: '{||whether }your job search is{| not|} valid',
  },
  'not-in-employment': {
    fi: '{et ole työ- etkä|olet työ- tai|oletko työ- tai} virkasuhteessa',
    sv: '{||om }du har {ingen|en|en} anställning',
    en: '{||whether }you have {no|a|a} job',
  },
  'fully-laid-off': {
    fi: '{sinut on|sinua ei ole|onko sinut} kokonaan lomautettu kaikista työ- ja virkasuhteistasi',
    sv: '{||om }du är{| inte|} permitterad på heltid från alla dina anställningar',
    en: '{||whether }you have{| not|} been fully laid off from every job',
  },
  'regular-hours-under-four': {
    fi: '{||onko }säännöllinen työaikasi {on |on |}kaikissa töissäsi yhteensä {alle neljä|vähintään neljä|alle neljä} tuntia viikossa',
    sv: '{||om }din ordinarie arbetstid {är sammanlagt under|är sammanlagt minst|sammanlagt är under} fyra timmar per vecka',
    en: '{||whether }you regularly work {under four hours a week|four hours a week or more|under four hours a week} in all',
  },
  'guaranteed-hours-under-four': {
    fi: '{vaihtelevaa työaikaa koskevassa työsopimuksessa taattu työaikasi jää|sinulla ei ole vaihtelevaa työaikaa koskevaa työsopimusta, jossa taattu työaika jäisi|jääkö vaihtelevaa työaikaa koskevassa työsopimuksessa taattu työaikasi} muut työt mukaan lukien alle neljään tuntiin viikossa',
    sv: '{||om }du har {ett|inget|ett} arbetsavtal med varierande arbetstid där den garanterade arbetstiden med övriga arbeten är under fyra timmar per vecka',
    en: '{||whether }you have {a|no|a} variable-hours contract whose guaranteed hours, with those of other jobs, are under four a week',
  },
  'business-at-most-two-weeks': {
    fi: '{et ole|olet|oletko} työllistynyt päätoimisesti yritystoiminnassa tai omassa työssäsi yhdenjaksoisesti yli {kahta|kaksi|kaksi} viikkoa',
    sv: '{||om }du har{ inte||} varit sysselsatt på heltid i företagsverksamhet eller eget arbete i mer än två veckor i följd',
    en: '{||whether }you have{ not||} been running a business or doing work of your own full-time for more than two weeks without a break',
  },
  'benefit-despite-business': {
    fi: '{sinulla on oikeus|sinulla ei ole oikeutta|onko sinulla oikeus} työttömyysetuuteen yritystoiminnan tai oman työn aikana',
    sv: '{||om }du har {rätt till arbetslöshetsförmån|ingen rätt till arbetslöshetsförmån som gäller|rätt till arbetslöshetsförmån} trots företagsverksamhet eller eget arbete',
    en: '{||whether }you are{| not|} entitled to unemployment benefit in spite of a business or work of your own',
  },
  'not-full-time-student': {
    fi: '{et ole|olet|oletko} päätoiminen opiskelija',
    sv: '{||om }du är{ inte||} studerande på heltid',
    en: '{||whether }you are{ not||} a full-time student',
  },
  'benefit-despite-studies': {
    fi: '{sinulla on oikeus|sinulla ei ole oikeutta|onko sinulla oikeus} työttömyysetuuteen lyhytkestoisten opintojen aikana',
    sv: '{||om }du har{| inte|} rätt till arbetslöshetsförmån under kortvariga studier',
    en: '{||whether }you are{| not|} entitled to unemployment benefit during short studies',
  },
  'at-risk': {
    fi: '{olet|et ole|oletko} vaarassa jäädä työttömäksi kahden viikon kuluessa',
    sv: '{||om }du löper{| inte|} risk att bli arbetslös inom två veckor',
    en: '{||whether }you are{| not|} at risk of becoming unemployed within two weeks',
  },
  'pay-subsidised-work': {
    fi: '{olet|et ole|oletko} palkkatuella tai valtion virastolle tai laitokselle osoitetuilla määrärahoilla tuetussa työssä',
    sv: '{||om }du är{| inte|} i arbete som stöds med lönesubvention eller med anslag till ett statligt ämbetsverk eller en statlig inrättning',
    en: '{||whether }you are{| not|} in work supported by pay subsidy or by appropriations to a state agency or institution',
  },
  'wage-subsidised-work': {
    fi: '{olet|et ole|oletko} palkkatuetussa työssä',
    sv: '{||om }du är{| inte|} i lönesubventionerat arbete',
    en: '{||whether }you are{| not|} in pay-subsidised work',
  },
  'start-up-grant': {
    fi: '{sinulle on|sinulle ei ole|onko sinulle} myönnetty starttirahaa',
    sv: '{||om }du har{| inte|} beviljats startpeng',
    en: '{||whether }you have{| not|} been granted a start-up grant',
  },
  'in-service': {
    fi: '{olet|et ole|oletko} laissa luetellussa työllistymistä edistävässä palvelussa',
    sv: '{||om }du deltar{| inte|} i sysselsättningsfrämjande service som räknas upp i lagen',
    en: '{||whether }you are{| not|} in an employment-promoting service listed in the Act',
  },
  'home-in-trial': {
    fi: '{kotikuntasi kuuluu kokeilualueeseen|sinulla ei ole kotikuntaa kokeilualueella|kuuluuko kotikuntasi kokeilualueeseen}',
    sv: '{din hemkommun hör till|du har ingen hemkommun inom|om din hemkommun hör till} ett försöksområde',
    en: '{your home municipality is|you have no home municipality|whether your home municipality is} in a trial area',
  },
  'no-earnings-related-right': {
    fi: '{et täytä ansiopäivärahan saamisen edellytyksiä|täytät ansiopäivärahan saamisen edellytykset|täytätkö ansiopäivärahan saamisen edellytykset}',
    sv: '{||om }du uppfyller{ inte||} villkoren för inkomstrelaterad dagpenning',
    en: '{||whether }you{ do not||} meet the conditions for the earnings-related allowance',
  },
  'under-30': {
    fi: '{olet alle 30-vuotias|olet täyttänyt 30 vuotta|oletko alle 30-vuotias}',
    sv: '{du är under|du har fyllt|om du är under} 30 år',
    en: '{||whether }you are {under 30|30 or older|under 30}',
  },
  'immigrant': {
    fi: '{olet|et ole|oletko} kotoutumislaissa tarkoitettu maahanmuuttaja',
    sv: '{||om }du är{| inte|} en sådan invandrare som avses i integrationslagen',
    en: '{||whether }you are{| not|} an immigrant as defined in the Integration Act',
  },
  'foreign-language': {
    fi: '{äidinkieleksesi on|äidinkieleksesi ei ole|onko äidinkieleksesi} väestötietojärjestelmään merkitty {muu kieli kuin suomi, ruotsi tai saame|muuta kieltä kuin suomea, ruotsia tai saamea|muu kieli kuin suomi, ruotsi tai saame}',
    sv: '{||om }du har {ett|inget|ett} annat registrerat modersmål än finska, svenska eller samiska',
    en: '{||whether }you have {a|no|a} registered mother tongue other than Finnish, Swedish or Sámi',
  },
  'temporary-protection': {
    fi: '{sinulle on myönnetty oleskelulupa|sinulle ei ole myönnetty oleskelulupaa|onko sinulle myönnetty oleskelulupa} tilapäisen suojelun perusteella',
    sv: '{||om }du har{| inte|} uppehållstillstånd på grund av tillfälligt skydd',
    en: '{||whether }you have {a|no|a} residence permit on the basis of temporary protection',
  },
  'residence-in-trial': {
    fi: '{asuinpaikkasi on|sinulla ei ole asuinpaikkaa|onko asuinpaikkasi} kokeilualueen kunnassa',
    sv: '{||om }du är{| inte|} bosatt i en kommun inom ett försöksområde',
    en: '{||whether }you {|do not |}live in a trial municipality',
  },
  'registered-as-unemployed': {
    fi: '{olet|et ole|oletko} ilmoittautunut työttömäksi työnhakijaksi',
    sv: '{||om }du har{| inte|} anmält dig som arbetslös arbetssökande',
    en: '{||whether }you have{| not|} registered as an unemployed jobseeker',
  },
  'registered-as-unemployed-or-at-risk': {
    fi: '{olet|et ole|oletko} ilmoittautunut työttömäksi {tai|etkä|tai} työttömyysuhan alaiseksi työnhakijaksi',
    sv: '{||om }du har{| inte|} anmält dig {|vare sig |}som arbetslös arbetssökande eller som arbetssökande som löper risk att bli arbetslös',
    en: '{||whether }you have registered {|neither |}as an unemployed jobseeker {or|nor|or} as a jobseeker at risk of unemployment',
  },
  'registered-as-jobseeker': {
    fi: '{olet|et ole|oletko} ilmoittautunut työnhakijaksi',
    sv: '{||om }du har{| inte|} anmält dig som arbetssökande',
    en: '{||whether }you have{| not|} registered as a jobseeker',
  },
  'notice-from-2023': {
    fi: '{sinut on|sinua ei ole|onko sinut} irtisanottu 1.1.2023 tai sen jälkeen',
    sv: '{||om }du har{| inte|} sagts upp den 1 januari 2023 eller senare',
    en: '{||whether }you were{| not|} given notice on 1 January 2023 or later',
  },
  'economic-or-production-grounds': {
    fi: '{sinut on|sinua ei ole|onko sinut} irtisanottu tuotannollisella tai taloudellisella perusteella',
    sv: '{||om }du har{| inte|} sagts upp av ekonomiska orsaker eller av produktionsorsaker',
    en: '{||whether }you were{| not|} given notice on financial or production-related grounds',
  },
  'aged-55-at-notice': {
    fi: '{sinut on|sinua ei ole|onko sinut} irtisanottu 55 vuotta täyttäneenä',
    sv: '{||om }du har{| inte|} sagts upp efter att ha fyllt 55 år',
    en: '{||whether }you were{| not|} given notice at the age of 55 or over',
  },
  'five-years-with-employer': {
    fi: '{olit|olit|olitko} irtisanomispäivään mennessä ollut työnantajan palveluksessa {vähintään|alle|vähintään} viisi vuotta',
    sv: '{du hade vid uppsägningen|du hade vid uppsägningen|om du vid uppsägningen hade} varit anställd hos arbetsgivaren i {minst|mindre än|minst} fem år',
    en: '{||whether }you had been with the employer for {at least|less than|at least} five years when you were given notice',
  },
} as const satisfies Readonly<Partial<Record<CriterionId, Texts>>>)

/** Groups of criteria that are said as one, where the criteria that decide make the group yes or no. */
export const groupReasonTexts: Readonly<Partial<Record<CriterionId, { readonly yes?: Texts, readonly no?: Texts }>>> =
  /* @__PURE__ */ deepFreeze({
    'unemployed': {
      yes: { fi: 'olet laissa tarkoitetulla tavalla työtön', sv: 'du är arbetslös i lagens mening', en: 'you are unemployed within the meaning of the Act' },
    },
    'employment-no-obstacle': {
      no: {
        fi: 'olet työ- tai virkasuhteessa vähintään neljä tuntia viikossa eikä sinua ole kokonaan lomautettu',
        sv: 'du har en anställning på minst fyra timmar per vecka och är inte permitterad på heltid',
        en: 'you have a job of four hours a week or more and have not been fully laid off',
      },
    },
    'change-security': {
      yes: {
        fi: 'olet 55 vuotta täyttäneiden muutosturvan piirissä: sinut on irtisanottu 1.1.2023 tai sen jälkeen tuotannollisella tai taloudellisella perusteella vähintään viiden vuoden palveluksen jälkeen',
        sv: 'du omfattas av omställningsskyddet för dem som fyllt 55 år, eftersom du efter minst fem års anställning har sagts upp den 1 januari 2023 eller senare av ekonomiska orsaker eller av produktionsorsaker',
        en: 'you are covered by change security for people aged 55 or over: you were given notice on 1 January 2023 or later, on financial or production-related grounds, after at least five years with the employer',
      },
      no: {
        fi: 'et ole 55 vuotta täyttäneiden muutosturvan piirissä',
        sv: 'du omfattas inte av omställningsskyddet för dem som fyllt 55 år',
        en: 'you are not covered by change security for people aged 55 or over',
      },
    },
  })

/**
 * The sentence around the reasons `{why}` and the provisions `{law}`. `{where}` is the name of a municipality in
 * brackets, `{who}` a TE office.
 */
export const sentenceTexts = /* @__PURE__ */ deepFreeze({
  transfer: {
    fi: 'Työ- ja elinkeinotoimiston on siirrettävä sinut kokeilualueen kunnan asiakkaaksi{where}, koska {why} (laki 1269/2020, {law}).',
    sv: 'Arbets- och näringsbyrån ska överföra dig som kund till en kommun inom ett försöksområde{where} av följande skäl: {why} (lag 1269/2020, {law}).',
    en: 'The TE office has to transfer you to a trial municipality{where}, because {why} (Act 1269/2020, {law}).',
  },
  stay: {
    fi: 'Jäät {who}n asiakkaaksi, koska {why} (laki 1269/2020, {law}).',
    sv: 'Du förblir kund hos {who} av följande skäl: {why} (lag 1269/2020, {law}).',
    en: 'You stay with {who}, because {why} (Act 1269/2020, {law}).',
  },
  /** Nobody serves the person: no job search is valid, or Åland; or the TE office is not known. */
  notTransferred: {
    fi: 'Sinua ei siirretä kokeilualueen kunnan asiakkaaksi, koska {why} (laki 1269/2020, {law}).',
    sv: 'Du överförs inte som kund till någon kommun inom ett försöksområde av följande skäl: {why} (lag 1269/2020, {law}).',
    en: 'You are not transferred to a trial municipality, because {why} (Act 1269/2020, {law}).',
  },
  unknown: {
    fi: 'Sinua palvelevaa viranomaista ei voi vielä ratkaista, koska ei ole tiedossa{among}, {why} (laki 1269/2020, {law}).',
    sv: 'Det kan ännu inte avgöras vilken myndighet som ska betjäna dig, eftersom det{among} inte är känt {why} (lag 1269/2020, {law}).',
    en: 'It cannot be decided yet which authority serves you, because it is not known{among} {why} (Act 1269/2020, {law}).',
  },
  beforeAct: {
    fi: 'Laki 1269/2020 ei ole vielä voimassa: se tulee voimaan 1.3.2021 (23 §).',
    sv: 'Lag 1269/2020 är ännu inte i kraft: den träder i kraft den 1 mars 2021 (23 §).',
    en: 'Act 1269/2020 is not yet in force: it comes into force on 1 March 2021 (23 §).',
  },
  afterAct: {
    fi: 'Laki 1269/2020 ei ole enää voimassa: sen voimassaolo päättyi 31.12.2024 (23 §).',
    sv: 'Lag 1269/2020 är inte längre i kraft: den upphörde att gälla den 31 december 2024 (23 §).',
    en: 'Act 1269/2020 is no longer in force: it ceased to be on 31 December 2024 (23 §).',
  },
  /** Where more is open than is said. */
  among: { fi: ' muun muassa sitä', sv: ' bland annat', en: ', among other things,' },
  /** A single criterion that is open, as a sentence of its own. */
  notKnown: { fi: 'Ei ole tiedossa, {why}.', sv: 'Det är inte känt {why}.', en: 'It is not known {why}.' },
  and: { fi: 'ja', sv: 'och', en: 'and' },
} as const satisfies Readonly<Record<string, Texts>>)
