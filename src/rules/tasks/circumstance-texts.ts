/**
 * What each criterion about circumstances says, one full sentence a criterion; a section without an act is one of Act
 * 1269/2020.
 */
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { DatedTexts } from '../../texts/language.ts'

/** What each criterion about circumstances says, by the criterion's id. */
export const circumstanceTexts = /* @__PURE__ */ deepFreeze({
  'exception': {
    fi: 'Tehtävää hoitaa muu viranomainen kuin tavallisesti, tai siihen sovelletaan poikkeussäännöstä.',
    sv: 'Ärendet sköts av en annan myndighet än den som vanligen har uppgiften, eller så tillämpas en annan bestämmelse.',
    en: 'An authority other than the usual one acts, or another provision applies.',
  },
  'applicant-trial-municipality': {
    fi: 'Hakija on kokeilualueen kunta.',
    sv: 'Sökanden är en kommun inom ett försöksområde.',
    en: 'The applicant is a trial municipality.',
  },
  'applicant-joint-authority': {
    fi: 'Hakija on kuntayhtymä, jossa yhden tai useamman kokeilualueen kunnilla on enemmistö äänivallasta.',
    sv: 'Sökanden är en samkommun där kommunerna inom ett eller flera försöksområden har majoritet av rösterna.',
    en: 'The applicant is a joint municipal authority in which the municipalities of one or more trial areas have the majority of the votes.',
  },
  'applicant-controlled-entity': {
    fi: 'Hakija on yhteisö, jossa yhden tai useamman kokeilualueen kunnilla on määräysvalta.',
    sv: 'Sökanden är en sammanslutning där kommunerna inom ett eller flera försöksområden har bestämmande inflytande.',
    en: 'The applicant is an entity controlled by the municipalities of one or more trial areas.',
  },
  'applicant-entity-of-joint-authority': {
    fi: 'Hakija on yhteisö, jossa määräysvalta on kuntayhtymällä, jossa yhden tai useamman kokeilualueen kunnilla on enemmistö äänivallasta.',
    sv: 'Sökanden är en sammanslutning där bestämmande inflytande utövas av en samkommun i vilken kommuner inom ett eller flera försöksområden har majoritet av rösterna.',
    en: 'The applicant is an entity controlled by a joint municipal authority in which the municipalities of one or more trial areas have the majority of the votes.',
  },
  'financed-from-esf': {
    fi: 'Palkkatuki rahoitetaan Euroopan sosiaalirahastosta.',
    sv: 'Lönesubventionen finansieras ur Europeiska socialfonden.',
    en: 'The pay subsidy is financed from the European Social Fund.',
  },
  'pending-at-start': {
    fi: 'Asia oli vireillä, kun laki tuli voimaan 1.3.2021.',
    sv: 'Ärendet var anhängigt när lagen trädde i kraft den 1 mars 2021.',
    en: 'The matter was pending when the Act entered into force on 1 March 2021.',
  },
  'applied-during-trial': {
    fi: 'Etuutta haettiin 1.3.2021 tai sen jälkeen.',
    sv: 'Förmånen söktes den 1 mars 2021 eller senare.',
    en: 'The benefit was applied for on 1 March 2021 or later.',
  },
  'pay-subsidy-of-te-office': {
    fi: 'Evättävänä on palkkatuki, jonka myöntämisestä päättää työ- ja elinkeinotoimisto.',
    sv: 'Förvägran gäller lönesubvention som arbets- och näringsbyrån beslutar om.',
    en: 'The denial concerns pay subsidy that the TE office decides on.',
  },
  'item-pay-subsidy': {
    fi: 'Evättävänä on palkkatuki.',
    sv: 'Förvägran gäller lönesubvention.',
    en: 'The denial concerns pay subsidy.',
  },
  'decided-by-te-office': {
    fi: 'Palkkatuesta päättää työ- ja elinkeinotoimisto, koska hakija on kokeilualueen kunta tai palkkatuki rahoitetaan Euroopan sosiaalirahastosta.',
    sv: 'Arbets- och näringsbyrån beslutar om lönesubventionen, eftersom sökanden är en kommun inom ett försöksområde eller lönesubventionen finansieras ur Europeiska socialfonden.',
    en: 'The TE office decides on the pay subsidy, because the applicant is a trial municipality or the pay subsidy is financed from the European Social Fund.',
    later: [
      {
        from: '2021-06-01',
        fi: 'Palkkatuesta päättää työ- ja elinkeinotoimisto, koska hakija on 11 §:n 2 momentissa tarkoitettu.',
        sv: 'Arbets- och näringsbyrån beslutar om lönesubventionen, eftersom sökanden är en sådan som avses i 11 § 2 mom.',
        en: 'The TE office decides on the pay subsidy, because the applicant is one meant in section 11, subsection 2.',
      },
    ],
  },
  'denial-of-pending-benefit': {
    fi: 'Evättävänä on palkkatuki tai starttiraha, ja asia oli vireillä 1.3.2021.',
    sv: 'Förvägran gäller lönesubvention eller startpeng i ett ärende som var anhängigt den 1 mars 2021.',
    en: 'The denial concerns pay subsidy or a start-up grant in a matter that was pending on 1 March 2021.',
  },
  'item-benefit': {
    fi: 'Evättävänä on palkkatuki tai starttiraha.',
    sv: 'Förvägran gäller lönesubvention eller startpeng.',
    en: 'The denial concerns pay subsidy or a start-up grant.',
  },
  'service-outside-list': {
    fi: 'Palvelu ei kuulu työllistymistä edistävien palvelujen luetteloon.',
    sv: 'Servicen räknas inte upp bland den sysselsättningsfrämjande servicen.',
    en: 'The service is not in the list of employment-promoting services.',
  },
  'under-change-security': {
    fi: 'Henkilö on 55 vuotta täyttäneiden muutosturvan piirissä, ja hänet on irtisanottu 1.1.2023 tai sen jälkeen.',
    sv: 'Personen omfattas av omställningsskyddet för dem som fyllt 55 år och har sagts upp den 1 januari 2023 eller senare.',
    en: 'The person is covered by change security for people aged 55 or over and was given notice of dismissal on 1 January 2023 or later.',
  },
  'left-untransferred': {
    fi: 'Työ- ja elinkeinotoimisto jättää henkilön siirtämättä harkintansa nojalla.',
    sv: 'Arbets- och näringsbyrån låter bli att överföra personen (prövning enligt 5 §).',
    en: 'The TE office, at its discretion, does not transfer the person.',
  },
  'labour-market-training': {
    fi: 'Palvelu on työvoimakoulutusta: julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) tai ammatillisesta koulutuksesta annetun lain (531/2017) mukaista.',
    sv: 'Servicen är arbetskraftsutbildning enligt lag 916/2012 eller lag 531/2017.',
    en: 'The service is labour market training under Act 916/2012 or Act 531/2017.',
  },
  'another-organiser': {
    fi: 'Työkokeilun järjestää muu kuin kunta, jonka asiakas henkilö on.',
    sv: 'Arbetsprövningen ordnas av någon annan än den kommun vars kund personen är.',
    en: "Somebody other than the client's own municipality organises the work try-out.",
  },
  'former-client-asked': {
    fi: 'Kokeilualueen kunnan entinen asiakas on pyytänyt kuntaa käynnistämään työnhaun uudelleen.',
    sv: 'En tidigare kund hos en kommun inom ett försöksområde har bett kommunen inleda jobbsökningen på nytt.',
    en: 'A former client of a trial municipality has asked the municipality to restart the job search.',
  },
  'former-client': {
    fi: 'Henkilö on ollut kokeilualueen kunnan asiakas, ja hänen työnhakunsa on päättynyt.',
    sv: 'Personen har varit kund hos en kommun inom ett försöksområde och jobbsökningen har upphört.',
    en: 'The person was a client of a trial municipality, and the job search has ended.',
  },
  'asked-municipality': {
    fi: 'Työnhaun käynnistämistä on pyydetty kunnalta.',
    sv: 'Begäran om att jobbsökningen ska inledas har riktats till kommunen.',
    en: 'The request to start the job search was made to the municipality.',
  },
  'former-client-who-neglected': {
    fi: 'Kokeilualueen kunnan entisen asiakkaan työnhaku on päättynyt laiminlyönnin vuoksi.',
    sv: 'Jobbsökningen för en tidigare kund hos en kommun inom ett försöksområde har upphört på grund av försummelse.',
    en: 'The job search of a former client of a trial municipality ended because of neglect.',
  },
  'search-ended-by-neglect': {
    fi: 'Työnhaun voimassaolo päättyi julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 2 luvun 2 §:n 1 momentin 2 tai 3 kohdan nojalla.',
    sv: 'Jobbsökningens giltighet upphörde med stöd av 2 kap. 2 § 1 mom. 2 eller 3 punkten i lag 916/2012.',
    en: 'The validity of the job search ended under chapter 2, section 2, subsection 1, paragraph 2 or 3 of Act 916/2012.',
  },
  'outside-list-of-studies': {
    fi: 'Opinnot eivät kuulu niihin, joista kunta voi antaa lausunnon.',
    sv: 'Studierna hör inte till dem som kommunen får ge ett utlåtande om.',
    en: 'The studies are not among those on which the municipality may give a statement.',
  },
  'in-list-of-studies': {
    fi: 'Opinnot kuuluvat niihin, joista kunta voi antaa lausunnon.',
    sv: 'Studierna hör till dem som kommunen får ge ett utlåtande om.',
    en: 'The studies are among those on which the municipality may give a statement.',
  },
  'studies-listed-as-such': {
    fi: 'Opinnot kuuluvat luetteloon sellaisinaan laajuudesta riippumatta.',
    sv: 'Studierna hör till förteckningen som sådana, oberoende av omfattningen.',
    en: 'The studies are in the list as such, whatever their extent.',
  },
  'few-credits': {
    fi: 'Opinnot ovat työttömyysturvalain (1290/2002) 2 luvun 10 §:n 2 momentin 5 kohdassa tarkoitettuja, ja niiden suunniteltu laajuus on pieni.',
    sv: 'Studierna är sådana som avses i 2 kap. 10 § 2 mom. 5 punkten i lag 1290/2002, och deras planerade omfattning är liten.',
    en: 'The studies are those of chapter 2, section 10, subsection 2, paragraph 5 of Act 1290/2002, and their planned extent is small.',
  },
  'studies-item-5': {
    fi: 'Opinnot ovat työttömyysturvalain (1290/2002) 2 luvun 10 §:n 2 momentin 5 kohdassa tarkoitettuja.',
    sv: 'Studierna är sådana som avses i 2 kap. 10 § 2 mom. 5 punkten i lag 1290/2002.',
    en: 'The studies are those of chapter 2, section 10, subsection 2, paragraph 5 of Act 1290/2002.',
  },
  'small-extent': {
    fi: 'Opintojen suunniteltu laajuus jää jonkin rajan alle.',
    sv: 'Studiernas planerade omfattning ligger under någon av gränserna.',
    en: 'The planned extent of the studies is under one of the limits.',
  },
  'under-5-credits': {
    fi: 'Opintojen suunniteltu laajuus on alle viisi opintopistettä.',
    sv: 'Studiernas planerade omfattning är under fem studiepoäng.',
    en: 'The planned extent of the studies is under five credits.',
  },
  'under-3-study-weeks': {
    fi: 'Opintojen suunniteltu laajuus on alle kolme opintoviikkoa.',
    sv: 'Studiernas planerade omfattning är under tre studieveckor.',
    en: 'The planned extent of the studies is under three study weeks.',
  },
  'under-4-5-points': {
    fi: 'Opintojen suunniteltu laajuus on alle 4,5 osaamispistettä.',
    sv: 'Studiernas planerade omfattning är under 4,5 kompetenspoäng.',
    en: 'The planned extent of the studies is under 4.5 competence points.',
  },
  'few-weekly-hours': {
    fi: 'Opinnot ovat työttömyysturvalain (1290/2002) 2 luvun 10 §:n 2 momentin 7 kohdassa tarkoitettuja, ja niitä on suunnitelman mukaan alle 25 tuntia viikossa.',
    sv: 'Studierna är sådana som avses i 2 kap. 10 § 2 mom. 7 punkten i lag 1290/2002 och omfattar enligt planen under 25 timmar i veckan.',
    en: 'The studies are those of chapter 2, section 10, subsection 2, paragraph 7 of Act 1290/2002 and are planned for under 25 hours a week.',
  },
  'studies-item-7': {
    fi: 'Opinnot ovat työttömyysturvalain (1290/2002) 2 luvun 10 §:n 2 momentin 7 kohdassa tarkoitettuja.',
    sv: 'Studierna är sådana som avses i 2 kap. 10 § 2 mom. 7 punkten i lag 1290/2002.',
    en: 'The studies are those of chapter 2, section 10, subsection 2, paragraph 7 of Act 1290/2002.',
  },
  'under-25-weekly-hours': {
    fi: 'Opintoja on suunnitelman mukaan alle 25 tuntia viikossa.',
    sv: 'Studierna omfattar enligt planen under 25 timmar i veckan.',
    en: 'The studies are planned for under 25 hours a week.',
  },
  'short-duration': {
    fi: 'Opinnot ovat työttömyysturvalain (1290/2002) 2 luvun 10 §:n 2 momentin 7 kohdassa tarkoitettuja, ja ne kestävät opintosuunnitelman mukaan enintään kolme kuukautta.',
    sv: 'Studierna är sådana som avses i 2 kap. 10 § 2 mom. 7 punkten i lag 1290/2002 och varar enligt planen högst tre månader.',
    en: 'The studies are those of chapter 2, section 10, subsection 2, paragraph 7 of Act 1290/2002 and are planned to last at most three months.',
  },
  'at-most-3-months': {
    fi: 'Opinnot kestävät opintosuunnitelman mukaan yhdenjaksoisesti tai jaksotettuina enintään kolme kuukautta.',
    sv: 'Studierna varar enligt planen högst tre månader i en eller flera delar.',
    en: 'The studies are planned to last at most three months in one or more parts.',
  },
  'below-full-time': {
    fi: 'Opinnot ovat työttömyysturvalain (1290/2002) 2 luvun 10 §:n 2 momentin 7–10 kohdassa tarkoitettuja, ja niiden kokonaislaajuus on pienempi kuin opintojen päätoimisuutta osoittava laajuus.',
    sv: 'Studierna är sådana som avses i 2 kap. 10 § 2 mom. 7–10 punkten i lag 1290/2002, och deras totala omfattning är mindre än gränsen för heltidsstudier.',
    en: 'The studies are those of chapter 2, section 10, subsection 2, paragraphs 7 to 10 of Act 1290/2002, and their total extent is below the limit for full-time studies.',
  },
  'studies-items-7-10': {
    fi: 'Opinnot ovat työttömyysturvalain (1290/2002) 2 luvun 10 §:n 2 momentin 7–10 kohdassa tarkoitettuja.',
    sv: 'Studierna är sådana som avses i 2 kap. 10 § 2 mom. 7–10 punkten i lag 1290/2002.',
    en: 'The studies are those of chapter 2, section 10, subsection 2, paragraphs 7 to 10 of Act 1290/2002.',
  },
  'below-full-time-limit': {
    fi: 'Opintojen kokonaislaajuus on pienempi kuin laajuus, joka asianomaisen kohdan mukaan osoittaa opintojen päätoimisuutta.',
    sv: 'Studiernas totala omfattning är mindre än den gräns för heltidsstudier som anges i punkten i fråga.',
    en: 'The total extent of the studies is below the limit for full-time studies in the paragraph concerned.',
  },
  'situation-of-10-a': {
    fi: 'Tilanne on työttömyysturvalain (1290/2002) 2 luvun 10 a §:n 2 momentissa tarkoitettu.',
    sv: 'Situationen är en sådan som avses i 2 kap. 10 a § 2 mom. i lag 1290/2002.',
    en: 'The situation is one of those in chapter 2, section 10 a, subsection 2 of Act 1290/2002.',
  },
  'needs-mapping-period': {
    fi: 'Asiakas täyttää työllistymistä edistävästä monialaisesta yhteispalvelusta annetun lain (1369/2014) 2 §:n 2 momentissa säädetyt edellytykset ja tarvitsee monialaista yhteispalvelua.',
    sv: 'Kunden uppfyller villkoren i 2 § 2 mom. i lag 1369/2014 och behöver sektorsövergripande samservice.',
    en: 'The client meets the conditions in section 2, subsection 2 of Act 1369/2014 and needs multisectoral joint service.',
  },
  'fulfils-1369-2014': {
    fi: 'Asiakas täyttää työllistymistä edistävästä monialaisesta yhteispalvelusta annetun lain (1369/2014) 2 §:n 2 momentissa säädetyt edellytykset.',
    sv: 'Kunden uppfyller villkoren i 2 § 2 mom. i lag 1369/2014.',
    en: 'The client meets the conditions in section 2, subsection 2 of Act 1369/2014.',
  },
  'multi-sector-need': {
    fi: 'Asiakas tarvitsee monialaista yhteispalvelua.',
    sv: 'Kunden behöver sektorsövergripande samservice.',
    en: 'The client needs multisectoral joint service.',
  },
  'te-office-handles-own-statement': {
    fi: 'Työ- ja elinkeinotoimisto hoitaa samalla omaa lausuntotehtäväänsä.',
    sv: 'Arbets- och näringsbyrån sköter samtidigt en egen uppgift att ge utlåtanden.',
    en: 'The TE office handles a statement task of its own at the same time.',
  },
  'duty-arose-before-repeal': {
    fi: 'Enimmäisaika oli viimeistään 1.9.2024 täyttynyt 13 §:n 1 tai 2 momentin mukaisen velvollisuuden ollessa voimassa, tai 13 §:n 3 momentin mukainen velvollisuus oli silloin alkanut.',
    sv: 'Maximitiden hade senast den 1 september 2024 nåtts medan en skyldighet enligt 13 § 1 eller 2 mom. gällde, eller en skyldighet enligt 13 § 3 mom. hade då börjat.',
    en: 'By 1 September 2024 the maximum period had been reached while a duty of section 13, subsection 1 or 2 existed, or a duty of subsection 3 had begun.',
  },
  'leave-begun-before-repeal': {
    fi: 'Vuorotteluvapaa on alkanut viimeistään 31.7.2024.',
    sv: 'Alterneringsledigheten har börjat senast den 31 juli 2024.',
    en: 'The job alternation leave began by 31 July 2024.',
  },
} as const satisfies Record<string, DatedTexts>)
