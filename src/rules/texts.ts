/**
 * What each criterion says, one full sentence a criterion, in the order of the tree of the transfer.
 *
 * A sentence holds for every wording its criterion has; where wordings differ in what they ask, the parts say it.
 * A section without an act is one of Act 1269/2020. Limits up to ten are words, as in the Act; the others are digits.
 */
import type { Texts } from '../criteria/words.ts'

/** What each criterion says, as a sentence about the person, by the criterion's id. */
export const criterionTexts = {
  'transfer': {
    fi: 'Työ- ja elinkeinotoimiston on siirrettävä henkilö kokeilualueen kunnan asiakkaaksi.',
    sv: 'Arbets- och näringsbyrån ska överföra personen till att bli kund hos en kommun inom ett försöksområde.',
    en: 'The TE office has to transfer the person to a municipality of a trial area as its client.',
  },
  'jobseeker': {
    fi: 'Henkilö on työnhakija: hänen työnhakunsa on voimassa.',
    sv: 'Personen är arbetssökande: jobbsökningen är i kraft.',
    en: 'The person is a jobseeker: the job search is valid.',
  },
  'client-group': {
    fi: 'Henkilö kuuluu johonkin 4 §:n asiakasryhmään, kun ilmoittautumista työnhakijaksi ei oteta huomioon.',
    sv: 'Personen hör till någon av kundgrupperna i 4 §, när anmälan som arbetssökande inte beaktas.',
    en: 'The person belongs to a client group of section 4, registration aside.',
  },
  'group-by-home': {
    fi: 'Henkilö kuuluu 4 §:n 1 momentin asiakasryhmään kotikuntansa perusteella.',
    sv: 'Personen hör till kundgruppen i 4 § 1 mom. på grundval av sin hemkommun.',
    en: 'The person belongs to the client group of section 4, subsection 1, by home municipality.',
  },
  'status': {
    fi: 'Henkilö on työnhakija ja jossakin 4 §:n 1 momentissa luetelluista tilanteista.',
    sv: 'Personen är arbetssökande och i någon av de situationer som räknas upp i 4 § 1 mom.',
    en: 'The person is a jobseeker and in one of the situations listed in section 4, subsection 1.',
  },
  'situation': {
    fi: 'Henkilö on työtön, työllistetty tai työllistymistä edistävässä palvelussa taikka, 2.5.2022 alkaen, vaarassa jäädä työttömäksi kahden viikon kuluessa.',
    sv: 'Personen är i lagens mening arbetslös eller sysselsatt, deltar i sysselsättningsfrämjande service eller löper, från och med den 2 maj 2022, risk att bli arbetslös inom två veckor.',
    en: 'The person is unemployed, employed by subsidy or in an employment-promoting service or, from 2 May 2022, at risk of becoming unemployed within two weeks.',
  },
  'unemployed': {
    fi: 'Henkilö on työtön.',
    sv: 'Personen är arbetslös.',
    en: 'The person is unemployed.',
  },
  'employment-no-obstacle': {
    fi: 'Henkilö ei ole työsuhteessa, tai hänen työsuhteensa eivät estä pitämästä häntä työttömänä.',
    sv: 'Personen står inte i något anställningsförhållande, eller så hindrar anställningsförhållandena inte att personen betraktas som arbetslös.',
    en: 'The person is in no employment relationship, or only in such as do not keep the person from being regarded as unemployed.',
  },
  'not-in-employment': {
    fi: 'Henkilö ei ole työsuhteessa eikä virkasuhteessa.',
    sv: 'Personen står inte i något anställningsförhållande, inte heller i tjänsteförhållande.',
    en: 'The person is neither in an employment relationship nor in a public-service relationship.',
  },
  'fully-laid-off': {
    fi: 'Henkilö on kokonaan lomautettu jokaisesta työsuhteestaan ja virkasuhteestaan.',
    sv: 'Personen är permitterad på heltid i varje anställningsförhållande och tjänsteförhållande.',
    en: 'The person is fully laid off in every employment and public-service relationship.',
  },
  'regular-hours-under-four': {
    fi: 'Henkilön säännöllinen viikoittainen työskentelyaika on kaikissa töissä yhteensä alle neljä tuntia.',
    sv: 'Personens ordinarie arbetstid per vecka är i alla arbeten sammanlagt under fyra timmar.',
    en: 'The regular weekly working hours of the person are under four in all jobs together.',
  },
  'guaranteed-hours-under-four': {
    fi: 'Henkilöllä on vaihtelevaa työaikaa koskeva työsopimus, ja siinä taattu vähimmäistyöaika on muiden töiden säännöllisen työskentelyajan kanssa yhteensä alle neljä tuntia viikossa.',
    sv: 'Personen har ett arbetsavtal om varierande arbetstid, och den garanterade minimiarbetstiden är tillsammans med den ordinarie arbetstiden i övriga arbeten under fyra timmar per vecka.',
    en: 'The person has a variable-hours contract, and the minimum guaranteed in it is, together with the regular hours of other jobs, under four hours a week.',
  },
  'business-no-obstacle': {
    fi: 'Yritystoiminta tai oma työ ei estä pitämästä henkilöä työttömänä.',
    sv: 'Företagsverksamhet eller eget arbete hindrar inte att personen betraktas som arbetslös.',
    en: 'Business or own work does not keep the person from being regarded as unemployed.',
  },
  'business-at-most-two-weeks': {
    fi: 'Henkilö ei työllisty työttömyysturvalain (1290/2002) 2 luvussa tarkoitetulla tavalla päätoimisesti yritystoiminnassa tai omassa työssään yhdenjaksoisesti yli kahta viikkoa (14 päivää).',
    sv: 'Personen är inte på det sätt som avses i 2 kap. i lagen om utkomstskydd för arbetslösa (1290/2002) sysselsatt på heltid i företagsverksamhet eller i eget arbete i mer än två veckor (14 dagar) utan avbrott.',
    en: 'The person is not employed full-time in business or in own work, in the sense of chapter 2 of the Unemployment Security Act (1290/2002), without a break for more than two weeks (14 days).',
  },
  'benefit-despite-business': {
    fi: 'Henkilöllä on oikeus työttömyysetuuteen yritystoiminnassa tai omassa työssä työllistymisestä huolimatta työttömyysturvalain (1290/2002) 2 luvun 5 a §:n perusteella.',
    sv: 'Personen har rätt till arbetslöshetsförmån trots sysselsättningen i företagsverksamhet eller i eget arbete enligt 2 kap. 5 a § i lagen om utkomstskydd för arbetslösa (1290/2002).',
    en: 'The person has a right to unemployment benefit in spite of the business or own work under chapter 2, section 5 a of the Unemployment Security Act (1290/2002).',
  },
  'studies-no-obstacle': {
    fi: 'Opinnot eivät estä pitämästä henkilöä työttömänä.',
    sv: 'Studier hindrar inte att personen betraktas som arbetslös.',
    en: 'Studies do not keep the person from being regarded as unemployed.',
  },
  'not-full-time-student': {
    fi: 'Henkilö ei ole työttömyysturvalain (1290/2002) 2 luvussa tarkoitettu päätoiminen opiskelija.',
    sv: 'Personen är inte studerande på heltid enligt 2 kap. i lagen om utkomstskydd för arbetslösa (1290/2002).',
    en: 'The person is not a full-time student in the sense of chapter 2 of the Unemployment Security Act (1290/2002).',
  },
  'benefit-despite-studies': {
    fi: 'Henkilöllä on oikeus työttömyysetuuteen opinnoista huolimatta työttömyysturvalain (1290/2002) 2 luvun 10 a §:n tai, 1.1.2023 alkaen, 10 b §:n perusteella.',
    sv: 'Personen har rätt till arbetslöshetsförmån trots studierna enligt 2 kap. 10 a § eller, från och med den 1 januari 2023, 10 b § i lagen om utkomstskydd för arbetslösa (1290/2002).',
    en: 'The person has a right to unemployment benefit in spite of the studies under chapter 2, section 10 a or, from 1 January 2023, section 10 b of the Unemployment Security Act (1290/2002).',
  },
  'at-risk': {
    fi: 'Henkilö on vaarassa jäädä työttömäksi kahden viikon kuluessa: hän jää työttömäksi kysyttynä päivänä tai viimeistään 14 päivää sen jälkeen.',
    sv: 'Personen löper risk att bli arbetslös inom två veckor: arbetslösheten börjar den dag frågan gäller eller senast 14 dagar efter den.',
    en: 'The person is at risk of becoming unemployed within two weeks: unemployment begins on the day asked about or at the latest 14 days after it.',
  },
  'employed-by-subsidy': {
    fi: 'Henkilö on 2 §:n 6 kohdassa tarkoitetulla tavalla työllistetty.',
    sv: 'Personen är sysselsatt på det sätt som avses i 2 § 6 punkten.',
    en: 'The person is employed by subsidy in the sense of section 2, item 6.',
  },
  'subsidised-jobseeker': {
    fi: 'Henkilö on työnhakija, jonka työhön on myönnetty tukea tai osoitettu määrärahoja.',
    sv: 'Personen är en arbetssökande för vars arbete stöd har beviljats eller anslag har anvisats.',
    en: 'The person is a jobseeker for whose work a subsidy has been granted or appropriations have been allotted.',
  },
  'pay-subsidised-work': {
    fi: 'Työnantajalle maksetaan henkilöstä julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 7 luvun palkkatukea, tai hänen palkkauskustannuksiinsa on osoitettu saman luvun 15 §:n mukaisesti määrärahoja valtion virastolle tai laitokselle.',
    sv: 'För personen betalas arbetsgivaren lönesubvention enligt 7 kap. i lagen om offentlig arbetskrafts- och företagsservice (916/2012), eller så har ett statligt ämbetsverk eller en statlig inrättning anvisats anslag för lönekostnaderna enligt 15 § i samma kapitel.',
    en: 'The employer of the person is paid pay subsidy under chapter 7 of the Act on Public Employment and Business Service (916/2012), or a state agency or institution has been allotted appropriations for the wage costs under section 15 of that chapter.',
  },
  'wage-subsidised-work': {
    fi: 'Henkilö on palkkatuetussa työssä (916/2012): työnantajalle on myönnetty siihen palkkatukea tai 55 vuotta täyttäneiden työllistämistukea, kunnalle maksetaan siitä työllistämisvelvoitteen tukea, tai siihen on osoitettu määrärahoja valtion virastolle tai laitokselle.',
    sv: 'Personen är i arbete med lönesubvention (916/2012): arbetsgivaren har beviljats lönesubvention eller sysselsättningsstöd avseende personer som fyllt 55 år, kommunen betalas stöd för sin sysselsättningsskyldighet, eller så har ett statligt ämbetsverk eller en statlig inrättning anvisats anslag.',
    en: 'The person is in wage-subsidised work (916/2012): the employer has been granted pay subsidy or the 55+ employment subsidy, a municipality is paid support for its duty to arrange work, or a state agency or institution has been allotted appropriations.',
  },
  'start-up-grant': {
    fi: 'Henkilölle on myönnetty starttiraha.',
    sv: 'Personen har beviljats startpeng.',
    en: 'The person has been granted start-up grant.',
  },
  'in-service': {
    fi: 'Henkilö on työllistymistä edistävässä palvelussa, joka on 2 §:n 5 kohdan suljetussa luettelossa.',
    sv: 'Personen deltar i sysselsättningsfrämjande service som finns i den uttömmande förteckningen i 2 § 5 punkten.',
    en: 'The person is in an employment-promoting service of the closed list in section 2, item 5.',
  },
  'home-in-trial': {
    fi: 'Henkilön kotikunta on kokeilualueen kunta.',
    sv: 'Personens hemkommun är en kommun inom ett försöksområde.',
    en: 'The home municipality of the person is a municipality of a trial area.',
  },
  'ground': {
    fi: 'Henkilö kuuluu 4 §:n 1 momentin 1 tai 2 kohdan ryhmään.',
    sv: 'Personen hör till gruppen i 4 § 1 mom. 1 eller 2 punkten.',
    en: 'The person belongs to the group of section 4, subsection 1, item 1 or item 2.',
  },
  'no-earnings-related-right': {
    fi: 'Henkilö ei täytä ansiopäivärahan saamisen edellytyksiä, ei työttömyysturvalain (1290/2002) 5 luvun 2 §:n 1 momentin eikä 6 §:n 1 momentin mukaan.',
    sv: 'Personen uppfyller inte villkoren för inkomstrelaterad dagpenning, varken enligt 5 kap. 2 § 1 mom. eller enligt 6 § 1 mom. i lagen om utkomstskydd för arbetslösa (1290/2002).',
    en: 'The person does not meet the conditions of the earnings-related allowance, neither under chapter 5, section 2, subsection 1 nor under section 6, subsection 1 of the Unemployment Security Act (1290/2002).',
  },
  'ground-of-second-item': {
    fi: 'Henkilö on alle 30-vuotias, maahanmuuttaja tai vieraskielinen.',
    sv: 'Personen är under 30 år, invandrare eller en person med ett främmande språk som modersmål.',
    en: 'The person is under 30, an immigrant or a foreign-language speaker.',
  },
  'under-30': {
    fi: 'Henkilö on alle 30-vuotias kysyttynä päivänä.',
    sv: 'Personen är under 30 år den dag frågan gäller.',
    en: 'The person is under 30 years of age on the day asked about.',
  },
  'immigrant': {
    fi: 'Henkilö on kotoutumisen edistämisestä annetun lain (1386/2010) 3 §:n 3 kohdassa tarkoitettu maahanmuuttaja.',
    sv: 'Personen är en invandrare enligt 3 § 3 punkten i lagen om främjande av integration (1386/2010).',
    en: 'The person is an immigrant in the sense of section 3, item 3 of the Act on the Promotion of Immigrant Integration (1386/2010).',
  },
  'foreign-language': {
    fi: 'Henkilö on vieraskielinen: hänen äidinkielekseen on ilmoitettu väestötietojärjestelmään muu kieli kuin suomi, ruotsi tai saame.',
    sv: 'Personen har ett främmande språk som modersmål: något annat språk än finska, svenska eller samiska har anmälts till befolkningsdatasystemet som modersmål.',
    en: 'The person is a foreign-language speaker: a language other than Finnish, Swedish or Sámi has been notified to the population information system as the mother tongue.',
  },
  'group-by-residence': {
    fi: 'Henkilö kuuluu 4 §:n 2 momentin asiakasryhmään asuinpaikkansa perusteella.',
    sv: 'Personen hör till kundgruppen i 4 § 2 mom. på grundval av var personen är bosatt.',
    en: 'The person belongs to the client group of section 4, subsection 2, by place of residence.',
  },
  'temporary-protection': {
    fi: 'Henkilöllä on tilapäisen suojelun perusteella ulkomaalaislain (301/2004) 110 §:ssä tarkoitettu oleskelulupa.',
    sv: 'Personen har på grund av tillfälligt skydd ett uppehållstillstånd enligt 110 § i utlänningslagen (301/2004).',
    en: 'The person has a residence permit under section 110 of the Aliens Act (301/2004), on the ground of temporary protection.',
  },
  'residence-in-trial': {
    fi: 'Henkilön asuinpaikka on kokeilualueen kunnassa.',
    sv: 'Personen är bosatt i en kommun inom ett försöksområde.',
    en: 'The place of residence of the person is in a municipality of a trial area.',
  },
  'registration': {
    fi: 'Henkilö on ilmoittautunut työnhakijaksi niin kuin 4 §:n viimeinen momentti edellyttää.',
    sv: 'Personen har anmält sig som arbetssökande på det sätt som sista momentet i 4 § förutsätter.',
    en: 'The person has registered as the last subsection of section 4 requires.',
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
    fi: 'Henkilö on ilmoittautunut työnhakijaksi ja on kysyttynä päivänä vaarassa jäädä työttömäksi kahden viikon kuluessa.',
    sv: 'Personen har anmält sig som arbetssökande och löper den dag frågan gäller risk att bli arbetslös inom två veckor.',
    en: 'The person has registered as a jobseeker and is, on the day asked about, at risk of becoming unemployed within two weeks.',
  },
  'registered-as-jobseeker': {
    fi: 'Henkilö on ilmoittautunut työnhakijaksi, työttömänä tai muuten.',
    sv: 'Personen har anmält sig som arbetssökande, arbetslös eller inte.',
    en: 'The person has registered as a jobseeker, unemployed or not.',
  },
  'no-change-security': {
    fi: 'Muutosturva ei estä henkilön siirtämistä: hän ei täytä kaikkia 5 §:n 3 momentissa tarkoitettuja edellytyksiä.',
    sv: 'Omställningsskyddet hindrar inte att personen överförs: personen uppfyller inte alla villkor som avses i 5 § 3 mom.',
    en: 'Change security does not bar the transfer of the person: not all the conditions meant in section 5, subsection 3 are met.',
  },
  'change-security': {
    fi: 'Henkilö on muutosturvan piirissä: hän täyttää julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 5 a luvun 2 §:n 1 momentin 1–3 kohdan edellytykset, ja irtisanomispäivä on 1.1.2023 tai sen jälkeen.',
    sv: 'Personen omfattas av omställningsskyddet: personen uppfyller villkoren i 5 a kap. 2 § 1 mom. 1–3 punkten i lagen om offentlig arbetskrafts- och företagsservice (916/2012), och uppsägningsdagen är den 1 januari 2023 eller senare.',
    en: 'The person is under change security: the conditions of chapter 5 a, section 2, subsection 1, items 1–3 of the Act on Public Employment and Business Service (916/2012) are met, and the day of notice is 1 January 2023 or later.',
  },
  'notice-from-2023': {
    fi: 'Henkilön irtisanomispäivä on 1.1.2023 tai sen jälkeen.',
    sv: 'Personens uppsägningsdag är den 1 januari 2023 eller senare.',
    en: 'The day on which the person was given notice is 1 January 2023 or later.',
  },
  'economic-or-production-grounds': {
    fi: 'Työnantaja on irtisanonut henkilön tuotannollisella tai taloudellisella irtisanomisperusteella.',
    sv: 'Arbetsgivaren har sagt upp personen av produktionsorsaker eller ekonomiska orsaker.',
    en: 'The employer has given the person notice on economic or production grounds.',
  },
  'aged-55-at-notice': {
    fi: 'Henkilö on täyttänyt 55 vuotta viimeistään irtisanomispäivänä, joka ei ole kysytyn päivän jälkeen.',
    sv: 'Personen har fyllt 55 år senast på uppsägningsdagen, som inte infaller efter den dag frågan gäller.',
    en: 'The person has reached the age of 55 at the latest on the day of notice, which is not after the day asked about.',
  },
  'five-years-with-employer': {
    fi: 'Henkilö on viimeistään irtisanomispäivänä ollut irtisanoneen työnantajan palveluksessa vähintään viisi vuotta, yhdenjaksoisesti tai yhteensä enintään 30 päivää kestävin keskeytyksin.',
    sv: 'Personen har senast på uppsägningsdagen varit anställd hos den uppsägande arbetsgivaren i minst fem år, utan avbrott eller med avbrott som sammanlagt har varat i högst 30 dagar.',
    en: 'At the latest on the day of notice the person has been with the dismissing employer for at least five years, without a break or with breaks of at most 30 days in all.',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** The id of a criterion. */
export type CriterionId = keyof typeof criterionTexts
