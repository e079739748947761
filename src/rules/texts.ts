/**
 * What each criterion says, one full sentence a criterion, in the order of the tree of the transfer.
 *
 * A sentence holds for every wording its criterion has; one that holds from a wording on stands in `later` with the
 * first day of that wording. No sentence names a day later than the first on which it is shown (tests hold this).
 * A section without an act is one of Act 1269/2020. Limits up to ten are words, as in the Act; the others are digits.
 */
import { deepFreeze } from '../values/deep-freeze.ts'
import type { DatedTexts } from '../texts/language.ts'

/** What each criterion says, as a sentence about the person, by the criterion's id. */
export const criterionTexts = /* @__PURE__ */ deepFreeze({
  'transfer': {
    fi: 'Työ- ja elinkeinotoimiston on siirrettävä henkilö kokeilualueen kunnan asiakkaaksi.',
    sv: 'Arbets- och näringsbyrån ska överföra personen till att bli kund hos en kommun inom ett försöksområde.',
    en: 'The TE office has to transfer the person to a trial municipality, which then has the person as its client.',
  },
  'jobseeker': {
    fi: 'Henkilö on työnhakija: hänen työnhakunsa on voimassa.',
    sv: 'Personen är arbetssökande: jobbsökningen är i kraft.',
    en: 'The person is a jobseeker: the job search is valid.',
  },
  'client-group': {
    fi: 'Henkilö kuuluu 4 §:ssä tarkoitettuun asiakasryhmään (ilmoittautuminen työnhakijaksi arvioidaan erikseen).',
    sv: 'Personen hör till en kundgrupp enligt 4 §, oavsett hur personen har anmält sig som arbetssökande.',
    en: 'The person belongs to a client group of section 4, however the person has registered.',
  },
  'group-by-home': {
    fi: 'Henkilö kuuluu 4 §:n 1 momentissa tarkoitettuun asiakasryhmään.',
    sv: 'Personen hör till kundgruppen enligt 4 § 1 mom.: personen har den status, den hemkommun och den grund som krävs.',
    en: 'The person belongs to the client group of section 4, subsection 1: status, home municipality and ground are as required.',
  },
  'status': {
    fi: 'Henkilö on työnhakija, ja hänen tilanteensa on jokin 4 §:n 1 momentissa tarkoitetuista.',
    sv: 'Personen är arbetssökande och i någon av de situationer som räknas upp i 4 § 1 mom.',
    en: 'The person is a jobseeker and in one of the situations listed in section 4, subsection 1.',
  },
  'situation': {
    fi: 'Henkilö on työtön, työllistettynä tai työllistymistä edistävässä palvelussa.',
    sv: 'Personen är arbetslös, är i arbete med stöd, har startpeng eller deltar i sysselsättningsfrämjande service.',
    en: 'The person is unemployed, in subsidised work, on a start-up grant or in an employment-promoting service.',
    later: [
      {
        from: '2022-05-02',
        fi: 'Henkilö on työtön, työllistettynä tai työllistymistä edistävässä palvelussa taikka vaarassa jäädä työttömäksi kahden viikon kuluessa.',
        sv: 'Personen är arbetslös, är i arbete med stöd, har startpeng, deltar i sysselsättningsfrämjande service eller löper risk att bli arbetslös inom två veckor.',
        en: 'The person is unemployed, in subsidised work, on a start-up grant, in an employment-promoting service or at risk of becoming unemployed within two weeks.',
      },
    ],
  },
  'unemployed': {
    fi: 'Henkilö on laissa tarkoitetulla tavalla työtön.',
    sv: 'Personen är arbetslös i den mening som avses i lagen.',
    en: 'The person is unemployed within the meaning of the Act.',
  },
  'employment-no-obstacle': {
    fi: 'Työ- tai virkasuhde ei ole esteenä sille, että henkilöä pidetään työttömänä.',
    sv: 'Personen har ingen anställning, eller så kan personen betraktas som arbetslös trots sin anställning.',
    en: 'The person has no job, or can count as unemployed in spite of it.',
  },
  'not-in-employment': {
    fi: 'Henkilö ei ole työ- eikä virkasuhteessa.',
    sv: 'Personen står varken i anställningsförhållande eller i tjänsteförhållande.',
    en: 'The person has no job: neither an employment relationship nor a public-service relationship.',
  },
  'fully-laid-off': {
    fi: 'Henkilö on kokonaan lomautettu kaikista työ- ja virkasuhteistaan.',
    sv: 'Personen är permitterad på heltid från samtliga anställnings- och tjänsteförhållanden.',
    en: 'The person has been fully laid off from every job.',
  },
  'regular-hours-under-four': {
    fi: 'Henkilön säännöllinen viikoittainen työskentelyaika on kaikissa töissä yhteensä alle neljä tuntia.',
    sv: 'Personens sammanlagda ordinarie arbetstid i alla arbeten är under fyra timmar per vecka.',
    en: 'The person regularly works under four hours a week in all jobs together.',
  },
  'guaranteed-hours-under-four': {
    fi: 'Henkilöllä on vaihtelevaa työaikaa koskeva työsopimus, ja siinä taattu vähimmäistyöaika on muiden töiden säännöllisen työskentelyajan kanssa yhteensä alle neljä tuntia viikossa.',
    sv: 'Personen har ett arbetsavtal med varierande arbetstid, och den arbetstid som avtalet garanterar är tillsammans med den ordinarie arbetstiden i övriga arbeten under fyra timmar per vecka.',
    en: 'The person has a variable-hours contract, and the hours it guarantees, added to the regular hours of other jobs, come to under four a week.',
  },
  'business-no-obstacle': {
    fi: 'Yritystoiminta tai oma työ ei ole esteenä sille, että henkilöä pidetään työttömänä.',
    sv: 'Personen kan betraktas som arbetslös trots eventuell företagsverksamhet eller eventuellt eget arbete.',
    en: 'The person can count as unemployed in spite of any business or work of their own.',
  },
  'business-at-most-two-weeks': {
    fi: 'Henkilö ei ole työllistynyt työttömyysturvalain (1290/2002) 2 luvussa tarkoitetulla tavalla päätoimisesti yritystoiminnassa tai omassa työssään yhdenjaksoisesti yli kahta viikkoa (14 päivää).',
    sv: 'Personen har inte på det sätt som avses i 2 kap. i lagen om utkomstskydd för arbetslösa (1290/2002) varit sysselsatt på heltid i företagsverksamhet eller eget arbete i mer än två veckor (14 dagar) i följd.',
    en: 'The person has not been running a business or doing work of their own full-time, as defined in chapter 2 of the Unemployment Security Act (1290/2002), for more than two weeks (14 days) without a break.',
  },
  'benefit-despite-business': {
    fi: 'Henkilöllä on työttömyysturvalain (1290/2002) 2 luvun 5 a §:n perusteella oikeus työttömyysetuuteen, vaikka hän työllistyy yritystoiminnassa tai omassa työssään.',
    sv: 'Personen har med stöd av 2 kap. 5 a § i lagen om utkomstskydd för arbetslösa (1290/2002) rätt till arbetslöshetsförmån trots att personen är sysselsatt i företagsverksamhet eller eget arbete.',
    en: 'Under chapter 2, section 5 a of the Unemployment Security Act (1290/2002), the person is entitled to unemployment benefit in spite of a business or work of their own.',
  },
  'studies-no-obstacle': {
    fi: 'Opinnot eivät ole esteenä sille, että henkilöä pidetään työttömänä.',
    sv: 'Personen kan betraktas som arbetslös trots eventuella studier.',
    en: 'The person can count as unemployed in spite of any studies.',
  },
  'not-full-time-student': {
    fi: 'Henkilö ei ole työttömyysturvalain (1290/2002) 2 luvussa tarkoitettu päätoiminen opiskelija.',
    sv: 'Personen är inte studerande på heltid enligt 2 kap. i lagen om utkomstskydd för arbetslösa (1290/2002).',
    en: 'The person is not a full-time student as defined in chapter 2 of the Unemployment Security Act (1290/2002).',
  },
  'benefit-despite-studies': {
    fi: 'Henkilöllä on työttömyysturvalain (1290/2002) 2 luvun 10 a §:n perusteella oikeus työttömyysetuuteen, vaikka hän opiskelee.',
    sv: 'Personen har med stöd av 2 kap. 10 a § i lagen om utkomstskydd för arbetslösa (1290/2002) rätt till arbetslöshetsförmån trots sina studier.',
    en: 'Under chapter 2, section 10 a of the Unemployment Security Act (1290/2002), the person is entitled to unemployment benefit in spite of the studies.',
    later: [
      {
        from: '2023-01-01',
        fi: 'Henkilöllä on työttömyysturvalain (1290/2002) 2 luvun 10 b §:n (ennen 1.1.2023 aloitetuissa opinnoissa aiemman 10 a §:n) perusteella oikeus työttömyysetuuteen, vaikka hän opiskelee.',
        sv: 'Personen har med stöd av 2 kap. 10 b § (för studier som inletts före den 1 januari 2023 tidigare 10 a §) i lagen om utkomstskydd för arbetslösa (1290/2002) rätt till arbetslöshetsförmån trots sina studier.',
        en: 'Under chapter 2, section 10 b (for studies begun before 1 January 2023, the earlier section 10 a) of the Unemployment Security Act (1290/2002), the person is entitled to unemployment benefit in spite of the studies.',
      },
    ],
  },
  'at-risk': {
    fi: 'Henkilö on vaarassa jäädä työttömäksi kahden viikon kuluessa: hänen tiedossa oleva työttömyytensä alkaa tarkastelupäivänä tai viimeistään 14 päivän kuluttua siitä.',
    sv: 'Personen löper risk att bli arbetslös inom två veckor: arbetslösheten börjar den dag frågan gäller eller inom 14 dagar efter den.',
    en: 'The person is at risk of becoming unemployed within two weeks: unemployment begins on the day asked about or within the 14 days after it.',
  },
  'employed-by-subsidy': {
    fi: 'Henkilö on 2 §:n 6 kohdassa tarkoitetulla tavalla työllistetty.',
    sv: 'Personen är sysselsatt på det sätt som avses i 2 § 6 punkten.',
    en: 'The person is in subsidised work or has a start-up grant (section 2, paragraph 6).',
  },
  'subsidised-jobseeker': {
    fi: 'Henkilö on työnhakija, ja hänen työtään tuetaan laissa tarkoitetulla tavalla.',
    sv: 'Personen är arbetssökande, och personens arbete stöds på det sätt som avses i lagen.',
    en: 'The person is a jobseeker, and the work is subsidised in one of the ways the Act lists.',
  },
  'pay-subsidised-work': {
    fi: 'Henkilön palkkaamiseen maksetaan työnantajalle julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 7 luvussa tarkoitettua palkkatukea, tai hänen palkkauskustannuksiinsa on osoitettu saman luvun 15 §:n mukaisesti määrärahoja valtion virastolle tai laitokselle.',
    sv: 'Arbetsgivaren får lönesubvention för personen enligt 7 kap. i lagen om offentlig arbetskrafts- och företagsservice (916/2012), eller så har ett statligt ämbetsverk eller en statlig inrättning anvisats anslag för personens lönekostnader enligt 15 § i samma kapitel.',
    en: 'The employer receives pay subsidy for the person under chapter 7 of the Act on Public Employment and Business Service (916/2012), or a state agency or institution has been allotted appropriations for the wage costs under section 15 of that chapter.',
  },
  'wage-subsidised-work': {
    fi: 'Henkilö on julkisesta työvoima- ja yrityspalvelusta annetussa laissa (916/2012) tarkoitetussa palkkatuetussa työssä: siihen on myönnetty palkkatukea tai 55 vuotta täyttäneiden työllistämistukea, siitä maksetaan kunnalle tukea kunnan työllistämisvelvoitteen perusteella, tai siihen on osoitettu määrärahoja valtion virastolle tai laitokselle.',
    sv: 'Personen är i arbete med lönesubvention (916/2012): arbetsgivaren har beviljats lönesubvention eller sysselsättningsstöd avseende personer som fyllt 55 år, kommunen får stöd för sin sysselsättningsskyldighet, eller så har ett statligt ämbetsverk eller en statlig inrättning anvisats anslag.',
    en: 'The person is in pay-subsidised work (916/2012): the employer has been granted pay subsidy or the employment subsidy for people aged 55 or over, a municipality receives support for its duty to arrange work, or a state agency or institution has been allotted appropriations.',
  },
  'start-up-grant': {
    fi: 'Henkilölle on myönnetty starttirahaa.',
    sv: 'Personen har beviljats startpeng.',
    en: 'The person has been granted a start-up grant.',
  },
  'in-service': {
    fi: 'Henkilö on jossakin 2 §:n 5 kohdassa luetellussa työllistymistä edistävässä palvelussa.',
    sv: 'Personen deltar i sådan sysselsättningsfrämjande service som räknas upp i 2 § 5 punkten.',
    en: 'The person is in one of the employment-promoting services listed in section 2, paragraph 5.',
  },
  'home-in-trial': {
    fi: 'Henkilön kotikunta on kokeilualueen kunta.',
    sv: 'Personens hemkommun är en kommun inom ett försöksområde.',
    en: "The person's home municipality is a municipality of a trial area.",
  },
  'ground': {
    fi: 'Henkilö täyttää 4 §:n 1 momentin 1 tai 2 kohdassa säädetyn edellytyksen.',
    sv: 'Personen uppfyller villkoret i 4 § 1 mom. 1 eller 2 punkten.',
    en: 'The person meets the condition in paragraph 1 or paragraph 2 of section 4, subsection 1.',
  },
  'no-earnings-related-right': {
    fi: 'Henkilö ei täytä työttömyysturvalain (1290/2002) mukaisia ansiopäivärahan saamisen edellytyksiä palkansaajana (5 luvun 2 §:n 1 momentti) eikä yrittäjänä (5 luvun 6 §:n 1 momentti).',
    sv: 'Personen uppfyller inte villkoren för inkomstrelaterad dagpenning, vare sig som löntagare (5 kap. 2 § 1 mom. i lagen om utkomstskydd för arbetslösa, 1290/2002) eller som företagare (5 kap. 6 § 1 mom.).',
    en: 'The person does not meet the conditions for the earnings-related allowance, either as an employee (chapter 5, section 2, subsection 1 of the Unemployment Security Act, 1290/2002) or as an entrepreneur (chapter 5, section 6, subsection 1).',
  },
  'ground-of-second-item': {
    fi: 'Henkilö on alle 30-vuotias, maahanmuuttaja tai vieraskielinen.',
    sv: 'Personen är under 30 år, är invandrare eller har ett främmande språk som modersmål.',
    en: 'The person is under 30, an immigrant or a foreign-language speaker.',
  },
  'under-30': {
    fi: 'Henkilö on alle 30-vuotias tarkastelupäivänä.',
    sv: 'Personen är under 30 år den dag frågan gäller.',
    en: 'The person is under 30 years of age on the day asked about.',
  },
  'immigrant': {
    fi: 'Henkilö on kotoutumisen edistämisestä annetun lain (1386/2010) 3 §:n 3 kohdassa tarkoitettu maahanmuuttaja eikä Suomen kansalainen.',
    sv: 'Personen är en invandrare som avses i 3 § 3 punkten i lagen om främjande av integration (1386/2010) och saknar finskt medborgarskap.',
    en: 'The person is an immigrant as defined in section 3, paragraph 3 of the Act on the Promotion of Immigrant Integration (1386/2010), without Finnish citizenship.',
  },
  'foreign-language': {
    fi: 'Henkilö on vieraskielinen: hänen äidinkielekseen on ilmoitettu väestötietojärjestelmään muu kieli kuin suomi, ruotsi tai saame.',
    sv: 'Personen har ett främmande språk som modersmål: något annat språk än finska, svenska eller samiska har anmälts till befolkningsdatasystemet som modersmål.',
    en: 'The person is a foreign-language speaker: the mother tongue recorded in the Population Information System is a language other than Finnish, Swedish or Sámi.',
  },
  'group-by-residence': {
    fi: 'Henkilö kuuluu 4 §:n 2 momentissa tarkoitettuun asiakasryhmään: hänellä on oleskelulupa tilapäisen suojelun perusteella ja asuinpaikka kokeilualueen kunnassa.',
    sv: 'Personen hör till kundgruppen enligt 4 § 2 mom.: personen har ett uppehållstillstånd som grundar sig på tillfälligt skydd och är bosatt i en kommun inom ett försöksområde.',
    en: 'The person belongs to the client group of section 4, subsection 2: a person with a residence permit on the basis of temporary protection who lives in a trial municipality.',
  },
  'temporary-protection': {
    fi: 'Henkilölle on myönnetty ulkomaalaislain (301/2004) 110 §:n nojalla oleskelulupa tilapäisen suojelun perusteella.',
    sv: 'Personen har ett uppehållstillstånd som grundar sig på tillfälligt skydd (110 § i utlänningslagen, 301/2004).',
    en: 'The person has a residence permit on the basis of temporary protection (section 110 of the Aliens Act, 301/2004).',
  },
  'residence-in-trial': {
    fi: 'Henkilön asuinpaikka on kokeilualueen kunnassa.',
    sv: 'Personen är bosatt i en kommun inom ett försöksområde.',
    en: "The person's place of residence is in a municipality of a trial area.",
  },
  'registration': {
    fi: 'Henkilö on ilmoittautunut työnhakijaksi siten kuin 4 §:n 2 momentissa edellytetään.',
    sv: 'Personen har anmält sig som arbetssökande på det sätt som förutsätts i 4 § 2 mom.',
    en: 'The person has registered as a jobseeker in the way section 4, subsection 2 requires.',
    later: [
      {
        from: '2023-03-01',
        fi: 'Henkilö on ilmoittautunut työnhakijaksi siten kuin 4 §:n 3 momentissa edellytetään.',
        sv: 'Personen har anmält sig som arbetssökande på det sätt som förutsätts i 4 § 3 mom.',
        en: 'The person has registered as a jobseeker in the way section 4, subsection 3 requires.',
      },
    ],
  },
  'registered-as-unemployed': {
    fi: 'Henkilö on ilmoittautunut työttömäksi työnhakijaksi.',
    sv: 'Personen har anmält sig som arbetslös arbetssökande.',
    en: 'The person has registered as an unemployed jobseeker.',
  },
  'registered-as-unemployed-or-at-risk': {
    fi: 'Henkilö on ilmoittautunut työttömäksi työnhakijaksi tai sellaiseksi työnhakijaksi, joka on vaarassa jäädä työttömäksi kahden viikon kuluessa.',
    sv: 'Personen har anmält sig som arbetslös arbetssökande eller som en arbetssökande som löper risk att bli arbetslös inom två veckor.',
    en: 'The person has registered as an unemployed jobseeker, or as a jobseeker at risk of becoming unemployed within two weeks.',
  },
  'registered-jobseeker-at-risk': {
    fi: 'Henkilö on ilmoittautunut työnhakijaksi ja on tarkastelupäivänä vaarassa jäädä työttömäksi kahden viikon kuluessa.',
    sv: 'Personen har anmält sig som arbetssökande och löper den dag frågan gäller risk att bli arbetslös inom två veckor.',
    en: 'The person has registered as a jobseeker and is, on the day asked about, at risk of becoming unemployed within two weeks.',
  },
  'registered-as-jobseeker': {
    fi: 'Henkilön ilmoittautumiseksi kelpaa mikä tahansa ilmoittautuminen työnhakijaksi, myös muuksi kuin työttömäksi työnhakijaksi.',
    sv: 'Varje anmälan som arbetssökande duger, oavsett om personen har anmält sig som arbetslös eller på annat sätt.',
    en: 'Any registration as a jobseeker will do, whether the person registered as unemployed or otherwise.',
  },
  'no-change-security': {
    fi: 'Henkilön siirtämistä ei estä 55 vuotta täyttäneiden muutosturva: hän ei täytä kaikkia 5 §:n 3 momentissa tarkoitettuja edellytyksiä.',
    sv: 'Omställningsskyddet för dem som fyllt 55 år hindrar inte att personen överförs: personen uppfyller inte alla villkor i 5 § 3 mom.',
    en: 'Change security for people aged 55 or over does not bar the transfer of the person: at least one condition of section 5, subsection 3 is not met.',
  },
  'change-security': {
    fi: 'Henkilö on 55 vuotta täyttäneiden muutosturvan piirissä: hän täyttää julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 5 a luvun 2 §:n 1 momentin 1–3 kohdassa säädetyt edellytykset, ja irtisanomispäivä on 1.1.2023 tai sen jälkeen.',
    sv: 'Personen omfattas av omställningsskyddet för dem som fyllt 55 år: personen uppfyller villkoren i 5 a kap. 2 § 1 mom. 1–3 punkten i lagen om offentlig arbetskrafts- och företagsservice (916/2012), och uppsägningsdagen är den 1 januari 2023 eller senare.',
    en: 'The person is covered by change security for dismissed employees aged 55 or over: the conditions of chapter 5 a, section 2, subsection 1, paragraphs 1–3 of the Act on Public Employment and Business Service (916/2012) are met, and notice was given on 1 January 2023 or later.',
  },
  'notice-from-2023': {
    fi: 'Henkilön irtisanomispäivä on 1.1.2023 tai sen jälkeen.',
    sv: 'Personens uppsägningsdag är den 1 januari 2023 eller senare.',
    en: 'The person was given notice on 1 January 2023 or later.',
  },
  'economic-or-production-grounds': {
    fi: 'Työnantaja on irtisanonut henkilön tuotannollisella tai taloudellisella irtisanomisperusteella.',
    sv: 'Arbetsgivaren har sagt upp personen av ekonomiska orsaker eller av produktionsorsaker.',
    en: 'The employer has given the person notice on financial or production-related grounds.',
  },
  'aged-55-at-notice': {
    fi: 'Henkilö on täyttänyt 55 vuotta viimeistään irtisanomispäivänä, ja hänet on irtisanottu viimeistään tarkastelupäivänä.',
    sv: 'Personen hade fyllt 55 år senast på uppsägningsdagen, och uppsägningsdagen är inte senare än den dag frågan gäller.',
    en: 'The person was 55 or older on the day of notice, and that day is not later than the day asked about.',
  },
  'five-years-with-employer': {
    fi: 'Henkilö on ollut irtisanomispäivään mennessä vähintään viisi vuotta sen työnantajan palveluksessa, joka irtisanoi hänet, yhdenjaksoisesti tai niin, että keskeytykset ovat kestäneet yhteensä enintään 30 päivää.',
    sv: 'Personen hade senast på uppsägningsdagen i minst fem år varit anställd hos den arbetsgivare som sagt upp personen, utan avbrott eller med avbrott som sammanlagt har varat i högst 30 dagar.',
    en: 'By the day of notice, the person had been employed for at least five years by the employer that gave notice, without a break or with breaks of at most 30 days in all.',
  },
} as const satisfies Readonly<Record<string, DatedTexts>>)

/** The id of a criterion. */
export type CriterionId = keyof typeof criterionTexts
