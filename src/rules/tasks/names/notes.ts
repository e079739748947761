/**
 * What a reader of the answer has to know and the table of the tasks does not say: what a task leaves out, who else
 * acts, why a task stayed with the state, what is not verified. A section without an act is one of Act 1269/2020.
 */
import { deepFreeze } from '../../../values/deep-freeze.ts'
import type { Texts } from '../../../texts/language.ts'
import type { TaskId } from '../table.ts'

/** Notes on tasks, by the task's id; a task that needs none has none. */
export const taskNotes = /* @__PURE__ */ deepFreeze<Readonly<Partial<Record<TaskId, Texts>>>>({
  'jobseeker-interviews': {
    fi: '1.5.2022 asti ensimmäinen haastattelu järjestettiin kahden viikon kuluessa työnhaun käynnistämisestä ja seuraavat tarpeen mukaan, työttömälle kuitenkin aina, kun työttömyys oli kestänyt kolme kuukautta, ja sen jälkeen kolmen kuukauden välein. 2.5.2022 alkaen alkuhaastattelu järjestetään viiden arkipäivän kuluessa työnhaun käynnistämisestä; jos edellisen työnhaun päättymisestä on alle kuusi kuukautta, sen sijasta järjestetään täydentävä työnhakukeskustelu.',
    sv: 'Till och med den 1 maj 2022 hölls den första intervjun inom två veckor från det att jobbsökningen inletts och de följande vid behov, med en arbetslös dock alltid efter tre månaders arbetslöshet och därefter med tre månaders mellanrum. Från och med den 2 maj 2022 hålls den inledande intervjun inom fem vardagar; om det har gått mindre än sex månader sedan den föregående jobbsökningen avslutades förs i stället ett kompletterande samtal om jobbsökning.',
    en: 'Up to 1 May 2022 the first interview was held within two weeks of the start of the job search and later ones as needed, for the unemployed always after three months of unemployment and every three months after that. From 2 May 2022 the initial interview is held within five working days; if less than six months have passed since the last job search ended, a supplementary job-search discussion takes its place.',
  },
  'job-search-discussions': {
    fi: 'Viisi täydentävää työnhakukeskustelua kolmen kuukauden aikana järjestetään vain niille, jotka on rekisteröity työnhakijoiksi lain 1381/2021 tultua voimaan. Aiemmin rekisteröidyille työnhakukeskustelu järjestetään, kun viimeisestä aiempien säännösten mukaisesta haastattelusta on kulunut kolme kuukautta.',
    sv: 'De fem kompletterande samtalen under tre månader gäller bara dem som registrerats som arbetssökande efter det att lag 1381/2021 trätt i kraft. Med dem som registrerats tidigare förs ett samtal när tre månader har gått från den sista intervjun enligt de tidigare bestämmelserna.',
    en: 'The five supplementary discussions in three months are only for persons registered as jobseekers after Act 1381/2021 entered into force. For persons registered earlier a discussion is held when three months have passed since the last interview under the earlier rules.',
  },
  'informing-jobseekers': {
    fi: 'Työ- ja elinkeinotoimistolla on sama velvollisuus niitä kohtaan, jotka ilmoittautuvat sille työnhakijoiksi ja joita ei ole siirretty.',
    sv: 'Arbets- och näringsbyrån har samma skyldighet gentemot dem som anmäler sig hos den och som inte har överförts.',
    en: 'The TE office has the same duty towards everybody who registers with it and has not been transferred.',
  },
  'offering-work-and-following-plan': {
    fi: 'Suunnitelman mukaiset palvelut järjestetään määrärahojen rajoissa. Työttömyysturvassa kunnan tarjoama työ rinnastetaan työ- ja elinkeinotoimiston tarjoamaan työhön (15 §).',
    sv: 'Servicen enligt planen ordnas inom ramen för anslagen. I utkomstskyddet för arbetslösa jämställs arbete som kommunen erbjuder med arbete som arbets- och näringsbyrån erbjuder (15 §).',
    en: 'The services of the plan are arranged within the appropriations. In unemployment security, work offered by the municipality counts as work offered by the TE office (section 15).',
  },
  'multi-sector-service-need': {
    fi: 'Kokeilualueen kunnalle siirtyi vain työ- ja elinkeinotoimiston osuus. Kela ja kunnan sosiaalihuolto, 1.1.2023 alkaen hyvinvointialue, hoitavat oman osuutensa.',
    sv: 'På kommunen överfördes bara arbets- och näringsbyråns del. FPA och socialvården (kommunen, från och med den 1 januari 2023 välfärdsområdet) sköter sin egen del.',
    en: 'Only the part of the TE office was transferred to the municipality. Kela and social welfare (the municipality, from 1 January 2023 the wellbeing services county) keep their own parts.',
  },
  'multi-sector-mapping-period': {
    fi: 'Kunta vastaa kartoitusjaksosta vain, jos asiakas täyttää työllistymistä edistävästä monialaisesta yhteispalvelusta annetun lain (1369/2014) 2 §:n 2 momentissa säädetyt edellytykset ja tarvitsee yhteispalvelua. Kokeilualueen kunnalle siirtyi vain työ- ja elinkeinotoimiston osuus; Kela ja kunnan sosiaalihuolto, 1.1.2023 alkaen hyvinvointialue, hoitavat oman osuutensa.',
    sv: 'Kommunen svarar för utredningsperioden bara om kunden uppfyller villkoren i 2 § 2 mom. i lag 1369/2014 och behöver samservice. På kommunen överfördes bara arbets- och näringsbyråns del; FPA och socialvården (kommunen, från och med den 1 januari 2023 välfärdsområdet) sköter sin egen del.',
    en: 'The municipality is responsible for the mapping period only if the client meets the conditions in section 2, subsection 2 of Act 1369/2014 and needs the joint service. Only the part of the TE office was transferred to the municipality; Kela and social welfare (the municipality, from 1 January 2023 the wellbeing services county) keep their own parts.',
  },
  'multi-sector-service-end': {
    fi: 'Arvio tehdään yhdessä Kelan ja kunnan sosiaalihuollon, 1.1.2023 alkaen hyvinvointialueen, kanssa. Kokeilualueen kunnalle siirtyi vain työ- ja elinkeinotoimiston osuus. Kunta arvioi päättymisen vain, jos asiakas täyttää työllistymistä edistävästä monialaisesta yhteispalvelusta annetun lain (1369/2014) 2 §:n 2 momentissa säädetyt edellytykset ja tarvitsee yhteispalvelua.',
    sv: 'Bedömningen görs tillsammans med FPA och socialvården (kommunen, från och med den 1 januari 2023 välfärdsområdet). På kommunen överfördes bara arbets- och näringsbyråns del. Kommunen bedömer avslutandet bara om kunden uppfyller villkoren i 2 § 2 mom. i lag 1369/2014 och behöver samservice.',
    en: 'The assessment is made together with Kela and social welfare (the municipality, from 1 January 2023 the wellbeing services county). Only the part of the TE office was transferred to the municipality. The municipality assesses the end only if the client meets the conditions in section 2, subsection 2 of Act 1369/2014 and needs the joint service.',
  },
  'tyokanava-eligibility-decision': {
    fi: 'Päätös koskee vain sitä, täyttyvätkö Työkanava Oy:tä koskevan lain (242/2022) 4 §:ssä säädetyt edellytykset. Työ- ja elinkeinotoimisto osoittaa henkilöt yhtiön palvelukseen.',
    sv: 'Beslutet gäller bara huruvida förutsättningarna i 4 § i lag 242/2022 är uppfyllda. Arbets- och näringsbyrån anvisar personerna till anställning hos bolaget.',
    en: 'The decision is only on whether the conditions of section 4 of Act 242/2022 are met. The TE office assigns the persons to the company.',
  },
  'tyokanava-assignment': {
    fi: 'Kunnalle siirtyi 1.3.2023 vain päätös edellytysten täyttymisestä. Hallituksen esityksen HE 295/2022 mukaan yksi toimisto, Pohjanmaan TE-toimisto, osoittaa henkilöt koko maassa.',
    sv: 'På kommunen överfördes den 1 mars 2023 bara beslutet om huruvida förutsättningarna är uppfyllda. Enligt regeringens proposition RP 295/2022 sköts anvisandet i hela landet av en byrå, Österbottens arbets- och näringsbyrå.',
    en: 'Only the decision on the conditions was transferred to the municipality on 1 March 2023. According to government bill HE 295/2022 one office, the TE office of Pohjanmaa, assigns the persons in the whole country.',
  },
  'employment-plan': {
    fi: 'Kunnan laatimaa suunnitelmaa koskevat samat säännökset kuin työ- ja elinkeinotoimiston laatimaa (9 § 2 mom.). Ennen kunnan asiakkuutta laadittu suunnitelma velvoittaa asiakasta ja kuntaa, kunnes se on tarkistettu (24 § 3 mom.).',
    sv: 'En plan som kommunen har utarbetat jämställs överallt med en plan av arbets- och näringsbyrån (9 § 2 mom.). En plan som har utarbetats före kundrelationen till kommunen är bindande tills den ses över (24 § 3 mom.).',
    en: 'A plan made by the municipality counts everywhere as one made by the TE office (section 9, subsection 2). A plan made before the person came to the municipality binds until it is revised (section 24, subsection 3).',
  },
  'multi-sector-employment-plan': {
    fi: 'Suunnitelma siirtyi kunnalle 1.3.2021, yhteispalvelun tarpeen arviointi vasta 1.6.2021.',
    sv: 'Planen överfördes på kommunen den 1 mars 2021, bedömningen av behovet av samservice först den 1 juni 2021.',
    en: 'The plan was transferred to the municipality on 1 March 2021, the assessment of the need for the joint service only on 1 June 2021.',
  },
  'activation-plan': {
    fi: 'Kokeilualueen kunnalle siirtyi vain työ- ja elinkeinotoimiston osuus. Kunnan sosiaalihuolto, 1.1.2023 alkaen hyvinvointialue, on suunnitelman toinen osapuoli.',
    sv: 'På kommunen överfördes bara arbets- och näringsbyråns del. Socialvården (kommunen, från och med den 1 januari 2023 välfärdsområdet) är den andra parten i planen.',
    en: 'Only the part of the TE office was transferred to the municipality. Social welfare (the municipality, from 1 January 2023 the wellbeing services county) is the other party to the plan.',
  },
  'integration-plan-unemployed': {
    fi: 'Tehtävä koskee vain työttömälle työnhakijalle laadittavaa suunnitelmaa.',
    sv: 'Gäller bara planer för arbetslösa arbetssökande.',
    en: 'This covers only plans for unemployed jobseekers.',
  },
  'activation-plan-act-5-6-decision': {
    fi: 'Kuukauden kuluttua siitä, kun henkilö on työllistynyt tai aloittanut yritystoiminnan taikka päätoimiset opinnot, suunnitelmaa voidaan pitää keskeytyneenä; henkilöä kuullaan ensin. Päätöksen voi tehdä myös kunnan sosiaalihuolto, 1.1.2023 alkaen hyvinvointialue: kokeilualueen kunnalle siirtyi vain työ- ja elinkeinotoimiston osuus.',
    sv: 'En månad efter det att personen har fått arbete eller inlett företagsverksamhet eller heltidsstudier kan planen anses ha avbrutits; personen hörs först. Beslutet kan också fattas av socialvården (kommunen, från och med den 1 januari 2023 välfärdsområdet): på kommunen överfördes bara arbets- och näringsbyråns del.',
    en: 'One month after the person got work or began business or full-time studies the plan can be regarded as interrupted; the person is heard first. Social welfare (the municipality, from 1 January 2023 the wellbeing services county) can make the decision too: only the part of the TE office was transferred to the municipality.',
  },
  'work-tryout-contract-own': {
    fi: 'Kun kunta itse järjestää työkokeilun, sopimuksen tekevät vain kunta ja asiakas, eikä säännöksiä järjestäjän lisäehdoista ja velvollisuudesta ilmoittaa poissaoloista (julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 4 luvun 9 §:n 2 ja 3 momentti ja 10 §:n 2 momentti) sovelleta. Muun järjestäjän kanssa sopimuksella on kolme osapuolta: kunta, järjestäjä ja asiakas.',
    sv: 'När kommunen själv ordnar arbetsprövningen ingås avtalet bara av kommunen och kunden, och tilläggsvillkoren för anordnaren och skyldigheten att anmäla frånvaro (916/2012, 4 kap. 9 § 2 och 3 mom. och 10 § 2 mom.) tillämpas inte. Med en annan anordnare har avtalet tre parter: kommunen, anordnaren och kunden.',
    en: 'When the municipality itself organises the work try-out, only the municipality and the client make the contract, and the extra conditions for the organiser and its duty to report absences (916/2012, chapter 4, section 9, subsections 2 and 3 and section 10, subsection 2) are not applied. With another organiser the contract has three parties: municipality, organiser and client.',
  },
  'change-security-training': {
    fi: 'Tehtävä jäi valtiolle, koska 55 vuotta täyttäneiden muutosturvan piirissä olevia ei siirretä kunnan asiakkaiksi tai heidät siirretään takaisin (5 § 3 ja 4 mom.). Koulutuksen hankkii ELY-keskus tai työ- ja elinkeinotoimisto.',
    sv: 'Uppgiften blev kvar hos staten, eftersom de som omfattas av omställningsskyddet för dem som fyllt 55 år inte överförs till kommunen eller överförs tillbaka (5 § 3 och 4 mom.). Utbildningen anskaffas av NTM-centralen eller arbets- och näringsbyrån.',
    en: 'The task stayed with the state because persons covered by change security for people aged 55 or over are not transferred to the municipality or are transferred back (section 5, subsections 3 and 4). The ELY centre or the TE office procures the training.',
  },
  'refer-to-expert-assessment': {
    fi: 'Kunta ohjaa arviointiin, mutta valtion varoista rahoitettavan arvioinnin hankkivat valtion viranomaiset (7 § 3 mom.).',
    sv: 'Kommunen hänvisar till bedömningen, men bedömningar som finansieras med statliga medel anskaffas av de statliga myndigheterna (7 § 3 mom.).',
    en: 'The municipality refers to the assessment, but the state authorities procure an assessment financed from state funds (section 7, subsection 3).',
  },
  'refer-to-coaching': {
    fi: 'Kunta ohjaa valmennukseen, mutta valtion varoista rahoitettavan valmennuksen hankkivat valtion viranomaiset (7 § 3 mom.).',
    sv: 'Kommunen hänvisar till träningen, men träning som finansieras med statliga medel anskaffas av de statliga myndigheterna (7 § 3 mom.).',
    en: 'The municipality refers to the coaching, but the state authorities procure coaching financed from state funds (section 7, subsection 3).',
  },
  'refer-to-labour-market-training': {
    fi: 'Opiskelijoiden valitseminen ja koulutuksen keskeyttäminen kuuluvat edelleen työ- ja elinkeinotoimistolle (10 § 2 mom.).',
    sv: 'Antagningen av studerande och avbrytandet av utbildningen hör fortfarande till arbets- och näringsbyrån (10 § 2 mom.).',
    en: 'Selecting the students and interrupting the training stay with the TE office (section 10, subsection 2).',
  },
  'labour-market-training-selection': {
    fi: 'Tehtävä jäi valtiolle, koska 10 §:n 2 momentin mukaan julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 5 luvun 3 §:ssä säädetty ei kuulu kunnan tehtäviin.',
    sv: 'Uppgiften blev kvar hos staten, eftersom 10 § 2 mom. lämnar 5 kap. 3 § i lag 916/2012 utanför kommunens uppgifter.',
    en: 'The task stayed with the state because section 10, subsection 2 excludes chapter 5, section 3 of Act 916/2012 from the tasks of the municipality.',
  },
  'labour-market-training-interruption': {
    fi: 'Tehtävä jäi valtiolle, koska 10 §:n 2 momentin mukaan julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 5 luvun 5 §:ssä säädetty ei kuulu kunnan tehtäviin. Myös keskeyttämisen perusteista ilmoitetaan työ- ja elinkeinotoimistolle.',
    sv: 'Uppgiften blev kvar hos staten, eftersom 10 § 2 mom. lämnar 5 kap. 5 § i lag 916/2012 utanför kommunens uppgifter. Också grunderna för avbrytande meddelas till arbets- och näringsbyrån.',
    en: 'The task stayed with the state because section 10, subsection 2 excludes chapter 5, section 5 of Act 916/2012 from the tasks of the municipality. The grounds for interrupting are reported to the TE office too.',
  },
  'pay-subsidy': {
    fi: 'Tuki myönnetään valtion lukuun 16 §:ssä tarkoitetun kiintiön rajoissa; toimivalta on kunnan, mutta itse tuki on julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) mukaan harkinnanvarainen. Jos hakijana on kokeilualueen kunta, tuen myöntämisestä päättää työ- ja elinkeinotoimisto; merkitystä ei ole sillä, mikä kokeilualueen kunta hakee. Määräysvaltaa ei ole laissa määritelty (11 § 2 mom.).',
    sv: 'Stödet beviljas för statens räkning inom ramen för maximibeloppet enligt 16 §; befogenheten är kommunens, men själva stödet beviljas enligt prövning enligt lag 916/2012. Om sökanden är en kommun inom ett försöksområde, vilken som helst, är det arbets- och näringsbyrån som beslutar; vad som avses med bestämmande inflytande definieras inte i lagen (11 § 2 mom.).',
    en: "Granted on behalf of the state within the quota of section 16; the power is the municipality's, but the subsidy itself is discretionary under Act 916/2012. If the applicant is a trial municipality, whichever it is, the TE office decides; the Act does not define control (section 11, subsection 2).",
  },
  'employment-subsidy-55': {
    fi: 'Tuki myönnetään valtion lukuun. Toisin kuin palkkatuki se myönnetään ilman harkintaa, kun edellytykset täyttyvät (julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 7 a luvun 2 §).',
    sv: 'Stödet beviljas för statens räkning. Till skillnad från lönesubventionen beviljas det när villkoren är uppfyllda, utan prövning (916/2012, 7 a kap. 2 §).',
    en: 'Granted on behalf of the state. Unlike pay subsidy it is granted when the conditions are met, without discretion (916/2012, chapter 7 a, section 2).',
  },
  'start-up-grant': {
    fi: 'Starttiraha myönnetään valtion lukuun 16 §:ssä tarkoitetun kiintiön rajoissa; toimivalta on kunnan, ja myöntämisestä säädetään julkisesta työvoima- ja yrityspalvelusta annetussa laissa (916/2012).',
    sv: 'Startpengen beviljas för statens räkning inom ramen för maximibeloppet enligt 16 §; befogenheten är kommunens, och beviljandet regleras i lag 916/2012.',
    en: "Granted on behalf of the state within the quota of section 16; the power is the municipality's, and Act 916/2012 lays down when the grant is awarded.",
  },
  'discretionary-expense-compensation': {
    fi: 'Korvaus myönnetään valtion lukuun. Julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 9 luvun 1 §:n 3 momentin soveltamisalaa laajennettiin väliaikaisesti (1270/2020, 288/2022); laajennuksen sisältöä ei ole tarkistettu.',
    sv: 'Ersättningen beviljas för statens räkning. Tillämpningsområdet för 9 kap. 1 § 3 mom. i lag 916/2012 utvidgades temporärt (1270/2020, 288/2022); utvidgningens innehåll har inte kontrollerats.',
    en: 'Granted on behalf of the state. The scope of chapter 9, section 1, subsection 3 of Act 916/2012 was widened temporarily (1270/2020, 288/2022); the content of the extension is not verified.',
  },
  'discretionary-benefits-services': {
    fi: 'Etuudet, kuten matkan ja majoituksen korvaukset, myönnetään valtion lukuun. Kunnan toimivalta koskee vain julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 10 luvun 1 §:ssä tarkoitettuja etuuksia.',
    sv: 'Förmånerna, såsom ersättning för resor och inkvartering, beviljas för statens räkning. Kommunens befogenhet gäller bara förmånerna i 10 kap. 1 § i lag 916/2012.',
    en: 'The benefits, such as compensation for travel and accommodation, are granted on behalf of the state. The power of the municipality covers only the benefits of chapter 10, section 1 of Act 916/2012.',
  },
  'workplace-adjustment-support': {
    fi: 'Tehtävä jäi valtiolle, koska 10 §:n 1 momentin 3 kohdassa mainitaan julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 10 luvusta vain 1 §.',
    sv: 'Uppgiften blev kvar hos staten, eftersom 10 § 1 mom. 3 punkten hänvisar endast till 1 § i 10 kap. i lag 916/2012.',
    en: 'The task stayed with the state because section 10, subsection 1, paragraph 3 refers only to section 1 of chapter 10 of Act 916/2012.',
  },
  'job-alternation-leave': {
    fi: 'TE-palvelujen mukaan tehtävä kuuluu vain työ- ja elinkeinotoimistolle. Vuorotteluvapaalaki (1305/2002) kumottiin 1.8.2024 alkaen lailla 275/2024; sitä ennen alkaneeseen vapaaseen sovelletaan entisiä säännöksiä. 1.1.2025 alkaen tehtävää hoitaa työvoimaviranomainen (laki 380/2023).',
    sv: 'Enligt TE-tjänsterna hör uppgiften bara till arbets- och näringsbyrån. Lagen om alterneringsledighet (1305/2002) upphävdes från och med den 1 augusti 2024 genom lag 275/2024; på en ledighet som har börjat före det tillämpas de tidigare bestämmelserna. Från och med den 1 januari 2025 sköts uppgiften av arbetskraftsmyndigheten (lag 380/2023).',
    en: 'According to the TE services the task belongs to the TE office only. Act 275/2024 repealed the Act on job alternation leave (1305/2002) from 1 August 2024; a leave that began before that day follows the old rules. From 1 January 2025 the task is that of the employment authority (Act 380/2023).',
  },
  'denial-of-service': {
    fi: 'Evätä voidaan työnantajan työnvälityspalvelut, työkokeiluun ohjaaminen, palkkatuki ja starttiraha; 55 vuotta täyttäneiden työllistämistukea ei mainita. Epäämisestä tehdään kirjallinen päätös, ja palkkatuen osalta 11 §:n 2 momentin poikkeukset koskevat myös epäämistä.',
    sv: 'Följande kan förvägras: arbetsförmedlingsservice till en arbetsgivare, hänvisning till arbetsprövning, lönesubvention och startpeng; sysselsättningsstödet avseende personer som fyllt 55 år nämns inte. Beslutet om förvägran är skriftligt, och i fråga om lönesubvention gäller undantagen i 11 § 2 mom. även förvägran.',
    en: 'The following can be denied: placement services to an employer, referral to a work try-out, pay subsidy and start-up grant; the employment subsidy for people aged 55 or over is not among them. A denial is a written decision, and for pay subsidy the exceptions of section 11, subsection 2 apply to the denial too.',
  },
  'denial-joint-training-and-business-services': {
    fi: 'Tehtävä jäi valtiolle, koska 17 §:n 1 momentin 2 kohdassa ei viitata julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 12 luvun 7 §:n 1 momentin 3 ja 5 kohtaan.',
    sv: 'Uppgiften blev kvar hos staten, eftersom 17 § 1 mom. 2 punkten inte omfattar 12 kap. 7 § 1 mom. 3 och 5 punkten i lag 916/2012.',
    en: 'The task stayed with the state because section 17, subsection 1, paragraph 2 does not cover chapter 12, section 7, subsection 1, paragraphs 3 and 5 of Act 916/2012.',
  },
  'statement-service-participation': {
    fi: 'Lausunnossa todetaan myös, sisältyykö palvelu 9 §:n 1 momentissa tarkoitettuun suunnitelmaan.',
    sv: 'I utlåtandet anges också om servicen ingår i en plan enligt 9 § 1 mom.',
    en: 'The statement also says whether the service is part of a plan of section 9, subsection 1.',
  },
  'statement-labour-market-training': {
    fi: 'Lausunto jäi valtiolle: lausunnon työvoimakoulutuksesta antaa työ- ja elinkeinotoimisto, olipa koulutus julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) tai ammatillisesta koulutuksesta annetun lain (531/2017) mukaista; muista palveluista lausunnon antaa kunta.',
    sv: 'Lagen lämnar uttryckligen utlåtandet åt staten, i fråga om utbildning enligt både lag 916/2012 och lag 531/2017, trots att kommunen ger utlåtandet om annan service.',
    en: 'The Act expressly leaves the statement to the state, for training under Act 916/2012 as under Act 531/2017, although the municipality gives the statement on other services.',
  },
  'statement-self-motivated-study': {
    fi: 'Lausunto koskee opintojen todisteellista keskeytymistä (julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 6 luvun 3 §:n 2 momentti) ja 6 luvun 5–7 §:ssä säädettyjä edellytyksiä.',
    sv: 'Utlåtandet gäller konstaterat avbrott i studierna (916/2012, 6 kap. 3 § 2 mom.) och förutsättningarna i 6 kap. 5–7 §.',
    en: 'The statement is on verified interruption of the studies (916/2012, chapter 6, section 3, subsection 2) and on the conditions of chapter 6, sections 5–7.',
  },
  'statement-general-conditions': {
    fi: 'Kunta antaa lausunnon vain työttömyysturvalain (1290/2002) 2 luvun 1 ja 2 §:ssä, 4 §:n 1 momentissa ja 13 §:n 4 momentissa säädetyistä edellytyksistä; ennen 2.10.2021 kunta vain ilmoitti tiedot lausuntoa varten (20 § 2 mom.). Asiakaspalvelukeskus voi antaa lausunnon 2 luvun 1 ja 2 §:stä ja 13 §:n 4 momentista, ei 4 §:n 1 momentista (asetus 1556/2016, 2 §).',
    sv: 'På kommunen överfördes bara utlåtandena enligt 2 kap. 1 och 2 §, 4 § 1 mom. och 13 § 4 mom. i lag 1290/2002; före den 2 oktober 2021 lämnade kommunen bara uppgifter för utlåtandet (20 § 2 mom.). Kundservicecentret kan ge utlåtandet om 2 kap. 1 och 2 § och 13 § 4 mom., inte om 4 § 1 mom. (förordning 1556/2016, 2 §).',
    en: 'Only the statements under chapter 2, sections 1 and 2, section 4, subsection 1 and section 13, subsection 4 of Act 1290/2002 were transferred to the municipality; before 2 October 2021 it only reported the facts for the statement (section 20, subsection 2). The TE service centre can give the statement on chapter 2, sections 1 and 2 and section 13, subsection 4, not on section 4, subsection 1 (Decree 1556/2016, section 2).',
  },
  'statement-benefit-restoration': {
    fi: 'Tästä on säädetty työttömyysturvalain (1290/2002) 2 a luvun 10 §:n 2 ja 3 momentissa vasta 2.5.2022 alkaen; sitä ennen tehtävällä tarkoitetaan vastaavia aiempia säännöksiä. Asiakaspalvelukeskus voi antaa lausunnon 2 luvun 16 §:stä, ei 2 a luvun 10 §:stä (asetus 1556/2016, 2 §).',
    sv: 'Bestämmelser om detta finns i 2 a kap. 10 § 2 och 3 mom. i lag 1290/2002 först från och med den 2 maj 2022; dessförinnan avser uppgiften de motsvarande tidigare bestämmelserna. Kundservicecentret kan ge utlåtandet om 2 kap. 16 §, inte om 2 a kap. 10 § (förordning 1556/2016, 2 §).',
    en: 'Chapter 2 a, section 10, subsections 2 and 3 of Act 1290/2002 have this content only from 2 May 2022; before that the task stands for the corresponding earlier rules. The TE service centre can give the statement on chapter 2, section 16, not on chapter 2 a, section 10 (Decree 1556/2016, section 2).',
  },
  'statement-start-of-business': {
    fi: 'Lausunto koskee vain työttömyysturvalain (1290/2002) 2 luvun 5 a §:n soveltamista; muut lausunnot yritystoiminnasta ja omasta työstä jäivät valtiolle.',
    sv: 'Utlåtandet gäller bara tillämpningen av 2 kap. 5 a § i lag 1290/2002; övriga utlåtanden om företagsverksamhet och eget arbete blev kvar hos staten.',
    en: 'The statement is only on the application of chapter 2, section 5 a of Act 1290/2002; all other statements on business and own work stayed with the state.',
  },
  'statement-short-studies': {
    fi: 'Ennen 1.1.2023 aloitettuihin opintoihin sovelletaan työttömyysturvalain (1290/2002) 2 luvun aiempaa 10 a §:ää (lain 1131/2022 siirtymäsäännös), vaikka 12 a §:ssä mainitaan siitä alkaen vain 10 b §.',
    sv: 'På studier som inletts före den 1 januari 2023 tillämpas den tidigare 10 a § i 2 kap. i lag 1290/2002 (övergångsbestämmelsen i lag 1131/2022), trots att 12 a § från och med den dagen nämner bara 10 b §.',
    en: 'Studies begun before 1 January 2023 follow the former section 10 a of chapter 2 of Act 1290/2002 (transition of Act 1131/2022), although from that day section 12 a names only section 10 b.',
  },
  'statement-clear-cut-studies': {
    fi: 'Vuoden 2022 loppuun: työttömyysturvalain (1290/2002) 2 luvun 10 §:n 2 momentin 1–4 ja 6 kohta; 5 kohta, kun suunniteltu laajuus on alle 5 opintopistettä, 3 opintoviikkoa tai 4,5 osaamispistettä; 7 kohta, kun suunniteltu laajuus on alle 25 tuntia viikossa. 1.1.2023 alkaen: saman momentin 1–6 kohta; 7 kohta, kun opintosuunnitelman mukainen kesto on yhdenjaksoisesti tai jaksotettuna enintään 3 kuukautta; 7–10 kohta, kun kokonaislaajuus on pienempi kuin kohdassa säädetty päätoimisuutta osoittava laajuus; 10 a §:n 2 momentissa tarkoitetut tilanteet. Asiakaspalvelukeskus voi antaa lausunnon 2 luvun 10 §:stä, kun asiaan ei liity työvoimapoliittista harkintaa (asetus 1556/2016, 2 §).',
    sv: 'Till utgången av 2022: 2 kap. 10 § 2 mom. 1–4 och 6 punkten i lag 1290/2002; 5 punkten, när den planerade omfattningen är mindre än 5 studiepoäng, 3 studieveckor eller 4,5 kompetenspoäng; 7 punkten, när den planerade omfattningen är mindre än 25 timmar i veckan. Från och med den 1 januari 2023: 1–6 punkten i samma moment; 7 punkten, när studierna är planerade att vara högst 3 månader i en eller flera delar; 7–10 punkten, när studiernas totala omfattning är mindre än gränsen för heltidsstudier i punkten i fråga; situationerna i 10 a § 2 mom. Kundservicecentret kan ge utlåtandet om 2 kap. 10 § när saken inte kräver arbetskraftspolitisk prövning (förordning 1556/2016, 2 §).',
    en: 'To the end of 2022: chapter 2, section 10, subsection 2, paragraphs 1–4 and 6 of Act 1290/2002; paragraph 5 when the planned extent is under 5 credits, 3 study weeks or 4.5 competence points; paragraph 7 when it is under 25 hours a week. From 1 January 2023: paragraphs 1–6 of the same subsection; paragraph 7 when the planned duration is at most 3 months in one or more parts; paragraphs 7–10 when the total extent is below the limit for full-time studies in the paragraph concerned; the situations of section 10 a, subsection 2. The TE service centre can give the statement on chapter 2, section 10 where no labour policy discretion is needed (Decree 1556/2016, section 2).',
  },
  'statement-other-studies': {
    fi: 'Lausunto jäi valtiolle, koska kunnan lausunnot on lueteltu tyhjentävästi (12 §:ssä, 1.6.2021 alkaen 12 a §:ssä) eikä luettelossa ole muita työttömyysturvalain (1290/2002) 2 luvun 10, 10 a ja 11 §:ssä tarkoitettuja tilanteita kuin 12 a §:ssä tarkoitetut lyhytkestoiset opinnot ja selvät opiskelutilanteet. Asiakaspalvelukeskus voi antaa lausunnon 2 luvun 10 ja 11 §:stä ja 10 a §:n 3 momentin 1 kohdasta, kun asiaan ei liity työvoimapoliittista harkintaa (asetus 1556/2016, 2 §).',
    sv: 'Utlåtandet blev kvar hos staten, eftersom kommunens utlåtanden räknas upp uttömmande (12 §, från och med den 1 juni 2021 12 a §) och förteckningen av situationerna i 2 kap. 10, 10 a och 11 § i lag 1290/2002 omfattar bara de kortvariga studierna och de entydiga studiesituationerna i 12 a §. Kundservicecentret kan ge utlåtandet om 2 kap. 10 och 11 § och 10 a § 3 mom. 1 punkten när saken inte kräver arbetskraftspolitisk prövning (förordning 1556/2016, 2 §).',
    en: 'The statement stayed with the state because the statements of the municipality are a closed list (section 12, from 1 June 2021 section 12 a), which of the situations of chapter 2, sections 10, 10 a and 11 of Act 1290/2002 includes only the short and clear-cut studies of section 12 a. The TE service centre can give the statement on chapter 2, sections 10 and 11 and section 10 a, subsection 3, paragraph 1 where no labour policy discretion is needed (Decree 1556/2016, section 2).',
  },
  'statement-full-time-business': {
    fi: 'Lausunto jäi valtiolle, koska kunnan lausunnot on lueteltu tyhjentävästi (12 §:ssä, 1.6.2021 alkaen 12 a §:ssä) eikä luettelossa ole työttömyysturvalain (1290/2002) 2 luvun 5–9 §:ää lukuun ottamatta 5 a §:ää. Asiakaspalvelukeskus voi antaa lausunnon 2 luvun 7 §:n 1 momentin 2, 3, 5 ja 6 kohdasta ja 8 §:n 1 momentin 1–4 kohdasta ja 2 momentista, kun asiaan ei liity työvoimapoliittista harkintaa (asetus 1556/2016, 2 §).',
    sv: 'Utlåtandet blev kvar hos staten, eftersom kommunens utlåtanden räknas upp uttömmande (12 §, från och med den 1 juni 2021 12 a §) och förteckningen inte omfattar utlåtanden enligt 2 kap. 5–9 § i lag 1290/2002, med undantag för 5 a §. Kundservicecentret kan ge utlåtandet om 2 kap. 7 § 1 mom. 2, 3, 5 och 6 punkten och 8 § 1 mom. 1–4 punkten och 2 mom. när saken inte kräver arbetskraftspolitisk prövning (förordning 1556/2016, 2 §).',
    en: 'The statement stayed with the state because the statements of the municipality are a closed list (section 12, from 1 June 2021 section 12 a), which includes none under chapter 2, sections 5–9 of Act 1290/2002, except section 5 a. The TE service centre can give the statement on chapter 2, section 7, subsection 1, paragraphs 2, 3, 5 and 6 and section 8, subsection 1, paragraphs 1–4 and subsection 2 where no labour policy discretion is needed (Decree 1556/2016, section 2).',
  },
  'statement-obstacles-to-labour-market': {
    fi: 'Lausunto jäi valtiolle, koska kunnan lausunnot on lueteltu tyhjentävästi (12 §:ssä, 1.6.2021 alkaen 12 a §:ssä) eikä luettelossa ole työttömyysturvalain (1290/2002) 2 luvun 3 §:ää. Sitä ei voi antaa myöskään asiakaspalvelukeskus (asetus 1556/2016, 2 §).',
    sv: 'Utlåtandet blev kvar hos staten, eftersom kommunens utlåtanden räknas upp uttömmande (12 §, från och med den 1 juni 2021 12 a §) och förteckningen inte omfattar utlåtandet enligt 2 kap. 3 § i lag 1290/2002. Inte heller kundservicecentret kan ge det (förordning 1556/2016, 2 §).',
    en: 'The statement stayed with the state because the statements of the municipality are a closed list (section 12, from 1 June 2021 section 12 a), which does not include the one under chapter 2, section 3 of Act 1290/2002. Nor can the TE service centre give it (Decree 1556/2016, section 2).',
  },
  'statement-unpaid-work': {
    fi: 'Lausunto jäi valtiolle: kunta antaa lausunnon vain työttömyysturvalain (1290/2002) 2 luvun 4 §:n 1 momentissa tarkoitetusta työstä (vapaaehtoistyö), ei 2 momentissa tarkoitetusta (palkaton työ yrityksessä tai tehtävissä, joita yleensä tehdään työsuhteessa).',
    sv: 'Utlåtandet blev kvar hos staten: av utlåtandena enligt 2 kap. 4 § i lag 1290/2002 överfördes på kommunen bara det enligt 1 mom. (frivilligarbete), inte det enligt 2 mom. (arbete i ett företag eller i uppgifter som vanligen utförs mot lön).',
    en: 'The statement stayed with the state: of the statements under chapter 2, section 4 of Act 1290/2002 only the one under subsection 1 (voluntary work) was transferred to the municipality, not the one under subsection 2 (work in a business or in tasks normally paid).',
  },
  'statement-young-person-study-duty': {
    fi: 'Lausunto jäi valtiolle: työttömyysturvalain (1290/2002) 2 luvun 13 ja 14 §:n osalta kunta antaa lausunnon vain 13 §:n 4 momentissa tarkoitetusta tilanteesta (alle 18-vuotias) ja 16 §:n 1 momentin osalta oikeuden palautumisesta.',
    sv: 'Utlåtandet blev kvar hos staten: av utlåtandena enligt 2 kap. 13 och 14 § i lag 1290/2002 överfördes på kommunen bara det enligt 13 § 4 mom. (den som är under 18 år), och av dem enligt 16 § 1 mom. det om återfående av rätten.',
    en: 'The statement stayed with the state: of the statements under chapter 2, sections 13 and 14 of Act 1290/2002 only the one under section 13, subsection 4 (a person under 18) was transferred to the municipality, and of those under section 16, subsection 1 the one on restoring the right.',
  },
  'statement-reproachable-conduct': {
    fi: 'Lausunto jäi valtiolle: työttömyysturvalain (1290/2002) 2 a luvun osalta kunta antaa lausunnon vain 10 §:n 2 ja 3 momentissa säädetystä. Kunta ilmoittaa viipymättä lausuntoa varten tarvittavat tiedot (20 § 2 mom.), ja sen tarjoama työ rinnastetaan työ- ja elinkeinotoimiston tarjoamaan (15 §). Tähän kuuluu 1.9.2024–31.12.2024 myös 2 a luvun 9 §:n 1 momentin väliaikainen 1 a kohta (438/2024).',
    sv: 'Utlåtandet blev kvar hos staten: av utlåtandena enligt 2 a kap. i lag 1290/2002 överfördes på kommunen bara de enligt 10 § 2 och 3 mom. Kommunen lämnar utan dröjsmål de uppgifter som behövs för utlåtandet (20 § 2 mom.), och arbete som den erbjuder jämställs med arbete som arbets- och näringsbyrån erbjuder (15 §). Hit hör från och med den 1 september 2024 till och med den 31 december 2024 också den temporära 1 a punkten i 2 a kap. 9 § 1 mom. (438/2024).',
    en: 'The statement stayed with the state: of the statements under chapter 2 a of Act 1290/2002 only those under section 10, subsections 2 and 3 were transferred to the municipality. It reports without delay the facts needed for the statement (section 20, subsection 2), and work it offers counts as work offered by the TE office (section 15). From 1 September 2024 to 31 December 2024 the temporary paragraph 1 a of chapter 2 a, section 9, subsection 1 (438/2024) belongs here too.',
  },
  'statement-any-other': {
    fi: 'Kaikki lausunnot, joita ei luetella kunnan lausuntoina 12 §:ssä (31.5.2021 asti) eikä 12 a §:ssä, jäivät valtiolle.',
    sv: 'Alla utlåtanden som 12 § (till och med den 31 maj 2021) och 12 a § inte räknar upp som kommunens blev kvar hos staten.',
    en: 'All statements that sections 12 (until 31 May 2021) and 12 a do not list as statements of the municipality stayed with the state.',
  },
  'notice-job-search-abroad': {
    fi: 'Ilmoitus ei ole työvoimapoliittinen lausunto. Kun ilmoitus on kunnan tehtävä, kunta on myös asetuksen (EY) N:o 883/2004 64 artiklan 1 kohdan a alakohdassa tarkoitettu työvoimaviranomainen ja toimivaltainen laitos (12 b § 2 mom.).',
    sv: 'Meddelandet är inte ett arbetskraftspolitiskt utlåtande. När meddelandet är kommunens uppgift är kommunen också arbetskraftsmyndighet och behörig institution enligt artikel 64.1 a i förordning (EG) nr 883/2004 (12 b § 2 mom.).',
    en: 'The notice is not a labour policy statement. Where it is the task of the municipality, the municipality is also a labour authority and competent institution for article 64(1)(a) of Regulation (EC) No 883/2004 (section 12 b, subsection 2).',
  },
  'facts-for-te-office-statement': {
    fi: 'Tiedot ilmoitetaan viipymättä. 1.6.2021 alkaen ministeriön asetuksella voidaan säätää niistä tarkemmin (20 § 3 mom.).',
    sv: 'Uppgifterna lämnas utan dröjsmål. Från och med den 1 juni 2021 kan närmare bestämmelser om dem utfärdas genom förordning av ministeriet (20 § 3 mom.).',
    en: 'The facts must be provided without delay. From 1 June 2021 a decree of the ministry may specify them (section 20, subsection 3).',
  },
  'information-right': {
    fi: '1.3.2023 alkaen myös suunnitelmassa sovitun palvelun tuottajalla on oikeus saada tietoja. Lausuntoja varten kunnalla on 2.10.2021 alkaen oma tiedonsaantioikeus (12 a § 5 mom., 11.7.2022 alkaen 6 mom.).',
    sv: 'Från och med den 1 mars 2023 har också en serviceproducent vars service ingår i planen rätt att få uppgifter. För utlåtandena har kommunen från och med den 2 oktober 2021 en egen rätt att få uppgifter (12 a § 5 mom., från och med den 11 juli 2022 6 mom.).',
    en: 'From 1 March 2023 the producer of a service agreed in the plan has a right to information too. For statements the municipality has from 2 October 2021 a right to information of its own (section 12 a, subsection 5, from 11 July 2022 subsection 6).',
  },
  'client-data-controller-duties': {
    fi: 'Kunta oli 22.5.2022 asti henkilötietojen käsittelijä. 23.5.2022 alkaen se on KEHA-keskuksen kanssa yhteisrekisterinpitäjä ja vastaa niistä velvollisuuksista, joita ei julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 13 luvun 4 §:n 2 momentissa säädetä KEHA-keskukselle.',
    sv: 'Kommunen var till och med den 22 maj 2022 personuppgiftsbiträde. Från och med den 23 maj 2022 är den gemensamt personuppgiftsansvarig med UF-centret och svarar för de skyldigheter som 13 kap. 4 § 2 mom. i lag 916/2012 inte ger UF-centret.',
    en: 'Until 22 May 2022 the municipality was a processor of the data. From 23 May 2022 it is joint controller with the KEHA centre and has the duties that chapter 13, section 4, subsection 2 of Act 916/2012 does not give to the KEHA centre.',
  },
  'multi-sector-data-controller': {
    fi: 'Kunta on yhteisrekisterinpitäjä vain omien asiakkaidensa tietojen osalta ja vastaa vain niistä velvollisuuksista, joita ei työllistymistä edistävästä monialaisesta yhteispalvelusta annetun lain (1369/2014) 9 b §:ssä säädetä muille.',
    sv: 'Kommunen är gemensamt personuppgiftsansvarig bara i fråga om sina egna kunder och bara för de skyldigheter som 9 b § i lag 1369/2014 inte ger andra.',
    en: 'The municipality is joint controller only for its own clients and only for the duties that section 9 b of Act 1369/2014 does not give to others.',
  },
  'grant-access-rights': {
    fi: 'Oikeus myönnetään hakemuksesta, kun se on välttämätön tehtäviä varten, tehtävät (tai niihin liittyvä valvonta, kehittäminen, seuranta, tilastointi, ennakointi tai ohjaus) muodostavat vähintään puolet tehtävänkuvasta eikä käyttötarve ole satunnaista eikä harvinaista; kaikkien edellytysten on täytyttävä. Hakijana voi 1.6.2021 alkaen olla kunnan lisäksi kokeilualueen kuntien tehtäviä varten perustama kuntayhtymä.',
    sv: 'Rättigheten beviljas på ansökan när den är nödvändig för uppgifterna, uppgifterna (eller tillsyn, utveckling, uppföljning, statistikföring, prognostisering eller styrning som anknyter till dem) utgör minst hälften av arbetet och behovet inte är tillfälligt eller sällan återkommande; alla villkor ska vara uppfyllda. Sökande kan från och med den 1 juni 2021 utöver kommunen vara en samkommun som kommuner inom ett försöksområde har bildat för uppgifterna.',
    en: 'Access is granted on application when it is necessary for the tasks, the tasks (or supervision, development, follow-up, statistics, forecasting or steering tied to them) are at least half of the job and the need is neither occasional nor rare; all conditions have to be met. From 1 June 2021 the applicant can be, beside the municipality, a joint municipal authority that trial municipalities have set up for the tasks.',
  },
  'integration-act-chapter-2': {
    fi: 'Kunnalle siirtyi vain se, mikä kotoutumisen edistämisestä annetun lain (1386/2010) 2 luvussa säädetään työ- ja elinkeinotoimiston tehtäväksi, ja vain omien asiakkaiden osalta.',
    sv: 'På kommunen överfördes bara det som 2 kap. i lag 1386/2010 ger arbets- och näringsbyrån i uppgift, och bara i fråga om de egna kunderna.',
    en: 'Only what chapter 2 of Act 1386/2010 gives to the TE office was transferred to the municipality, and only for its own clients.',
  },
  'initial-mapping': {
    fi: 'Kartoitus kuuluu kotoutumisen edistämisestä annetun lain (1386/2010) 2 luvussa säädettyihin tehtäviin ja koskee kunnan asiakasta. Lain alkuperäisen sanamuodon mukaan se käynnistetään kahden kuukauden kuluessa asiakkuuden alkamisesta tai pyynnöstä; myöhempiä sanamuotoja ei ole tarkistettu.',
    sv: 'Kartläggningen hör till uppgifterna i 2 kap. i lag 1386/2010 och gäller kommunens kunder. Enligt lagens ursprungliga lydelse inleds den inom två månader från det att kundrelationen inletts eller från begäran; senare lydelser har inte kontrollerats.',
    en: 'The mapping is part of chapter 2 of Act 1386/2010 and is for clients of the municipality. By the original wording it is started within two months from the start of the client relationship or from the request; later wordings are not verified.',
  },
  'guarantee-57-59': {
    fi: 'Tehtävä koskee työtöntä työnhakijaa, jonka oikeus palkansaajan työttömyyspäivärahaan päättyy enimmäisajan vuoksi; oikeus yrittäjän päivärahaan ei kuulu säännöksen piiriin. Säännöksessä ei mainita, kuka mahdollisuuden turvaa; otsikon ja 13 §:n 3 momentin perusteella se on kunta. 13 § kumottiin 2.9.2024 alkaen (400/2024): uusia velvollisuuksia ei synny, ja viimeistään 1.9.2024 syntynyt velvollisuus hoidetaan loppuun.',
    sv: 'Gäller arbetslösa arbetssökande vilkas rätt till löntagares arbetslöshetsdagpenning upphör på grund av maximitiden; företagares dagpenning räcker inte. Bestämmelsen nämner ingen aktör, men rubriken och 13 § 3 mom. visar att det är kommunen. 13 § upphävdes från och med den 2 september 2024 (400/2024): inga nya skyldigheter uppkommer, och en skyldighet som uppkommit senast den 1 september 2024 fullgörs.',
    en: 'Concerns an unemployed jobseeker whose right to the unemployment allowance of an employee ends because of the maximum period; the allowance of an entrepreneur does not suffice. The provision names no actor, but the heading and section 13, subsection 3 show that it is the municipality. Section 13 was repealed from 2 September 2024 (400/2024): no new duty arises, and a duty that arose by 1 September 2024 is carried through.',
  },
  'offer-60-plus': {
    fi: 'Tarjous tehdään ennen kuin oikeus palkansaajan työttömyyspäivärahaan päättyy enimmäisajan vuoksi. Palkkatuetun työn on oltava muun työnantajan kuin kunnan palveluksessa. 13 § kumottiin 2.9.2024 alkaen (400/2024): uusia velvollisuuksia ei synny, ja viimeistään 1.9.2024 syntynyt velvollisuus hoidetaan loppuun.',
    sv: 'Erbjudandet görs innan rätten till löntagares arbetslöshetsdagpenning upphör på grund av maximitiden. Arbetet med lönesubvention ska vara hos en annan arbetsgivare än kommunen. 13 § upphävdes från och med den 2 september 2024 (400/2024): inga nya skyldigheter uppkommer, och en skyldighet som uppkommit senast den 1 september 2024 fullgörs.',
    en: 'The offer is made before the right to the unemployment allowance of an employee ends because of the maximum period. The pay-subsidised work has to be with another employer than the municipality. Section 13 was repealed from 2 September 2024 (400/2024): no new duty arises, and a duty that arose by 1 September 2024 is carried through.',
  },
  'six-month-work-opportunity': {
    fi: 'Velvollisuus syntyy vain, jos asiakas ei työllisty avoimille työmarkkinoille eikä hänelle voida tarjota sopivaa palvelua, kuntoutusta tai palkkatuettua työtä muualla kuin kunnassa. Tuen, joka kunnalle maksetaan työstä (julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 11 luvun 1 §:n 4 momentti, 1.7.2023 alkaen), myöntää työ- ja elinkeinotoimisto (13 § 4 mom.). 13 § kumottiin 2.9.2024 alkaen (400/2024): uusia velvollisuuksia ei synny, ja viimeistään 1.9.2024 syntynyt velvollisuus hoidetaan loppuun.',
    sv: 'Skyldigheten uppkommer bara om kunden inte får arbete på den öppna arbetsmarknaden och lämplig service, rehabilitering eller lämpligt arbete med lönesubvention inte kan erbjudas annanstans än hos kommunen. Det stöd som betalas till kommunen för arbetet (916/2012, 11 kap. 1 § 4 mom., från och med den 1 juli 2023) beviljas av arbets- och näringsbyrån (13 § 4 mom.). 13 § upphävdes från och med den 2 september 2024 (400/2024): inga nya skyldigheter uppkommer, och en skyldighet som uppkommit senast den 1 september 2024 fullgörs.',
    en: 'The duty arises only if the client is not employed on the open market and no suitable service, rehabilitation or pay-subsidised work elsewhere than with the municipality can be offered. The support paid to the municipality for the work (916/2012, chapter 11, section 1, subsection 4, from 1 July 2023) is granted by the TE office (section 13, subsection 4). Section 13 was repealed from 2 September 2024 (400/2024): no new duty arises, and a duty that arose by 1 September 2024 is carried through.',
  },
  'publish-vacancies': {
    fi: 'Velvollisuus on edelleen työ- ja elinkeinotoimiston; kunta voi toimia sen lisäksi työnantajan toimeksiannosta. Kunnan toimivalta ei riipu siitä, kenen asiakas työnhakija on.',
    sv: 'Skyldigheten är fortfarande arbets- och näringsbyråns; kommunen kan utöver den agera på uppdrag av en arbetsgivare. Kommunens befogenhet beror inte på vems kund den arbetssökande är.',
    en: "The duty stays with the TE office; the municipality may act in addition to it at an employer's request. The power of the municipality does not depend on whose client the jobseeker is.",
  },
  'introduce-jobseekers': {
    fi: 'Velvollisuus on edelleen työ- ja elinkeinotoimiston; kunta voi toimia sen lisäksi. Kunnan toimivalta ei riipu siitä, kenen asiakas työnhakija on.',
    sv: 'Skyldigheten är fortfarande arbets- och näringsbyråns; kommunen kan agera utöver den. Kommunens befogenhet beror inte på vems kund den arbetssökande är.',
    en: 'The duty stays with the TE office; the municipality may act in addition to it. The power of the municipality does not depend on whose client the jobseeker is.',
  },
  'other-employer-services': {
    fi: 'Palvelut jäivät valtiolle, koska kunnan tehtäviä ovat vain 10 §:n 1 momentissa luetellut palvelut. Työnantajat ovat edelleen työ- ja elinkeinotoimiston asiakkaita.',
    sv: 'Tjänsterna blev kvar hos staten, eftersom kommunens uppgifter bara är de som räknas upp i 10 § 1 mom. Arbetsgivarna är fortfarande kunder hos arbets- och näringsbyrån.',
    en: 'The services stayed with the state because the tasks of the municipality are only those listed in section 10, subsection 1. Employers stay clients of the TE office.',
  },
  'employer-change-security': {
    fi: 'Tehtävä jäi valtiolle, koska julkisesta työvoima- ja yrityspalvelusta annetun lain (916/2012) 12 luvun 3 §:ssä säädetty ei kuulu kunnan tehtäviin.',
    sv: 'Uppgiften blev kvar hos staten, eftersom 12 kap. 3 § i lag 916/2012 inte hör till kommunens uppgifter.',
    en: 'The task stayed with the state because chapter 12, section 3 of Act 916/2012 is not among the tasks of the municipality.',
  },
  'first-registration': {
    fi: 'Työnhaku käynnistetään aina työ- ja elinkeinotoimistossa, joka siirtää asiakasryhmään kuuluvan kunnan asiakkaaksi vasta, kun hänet on rekisteröity työnhakijaksi.',
    sv: 'Alla inleder jobbsökningen hos arbets- och näringsbyrån, som överför den som hör till en kundgrupp till kommunen först efter registreringen.',
    en: 'Everybody starts the job search with the TE office, which transfers a person of a client group to the municipality only after registration.',
  },
  'restart-registration-former-client': {
    fi: 'Entinen asiakas voi valita, kummalle viranomaiselle esittää pyynnön. Asiakkuus jatkuu kunnassa ilman uutta siirtoa, vaikka asiakasryhmän edellytykset eivät enää täyttyisi (6 § 2 mom.).',
    sv: 'Den tidigare kunden får välja till vilken av myndigheterna begäran riktas. Kundrelationen fortsätter hos kommunen utan ny överföring, även om villkoren för kundgruppen inte längre är uppfyllda (6 § 2 mom.).',
    en: 'The former client may choose which of the authorities to ask. The client relationship goes on in the municipality without a new transfer, even if the conditions of the client group are no longer met (section 6, subsection 2).',
  },
  'receive-notices-ending-job-search': {
    fi: 'Kunnan asiakas voi tehdä ilmoituksen kunnalle, työ- ja elinkeinotoimistolle tai asiakaspalvelukeskukselle, ja kunkin on otettava se vastaan. 6 §:n 1 momentti koskee vain ilmoituksia: selvitykset annetaan työ- ja elinkeinoviranomaiselle.',
    sv: 'Kommunens kund kan lämna meddelandet till kommunen, arbets- och näringsbyrån eller kundservicecentret, och var och en ska ta emot det. 6 § 1 mom. gäller bara meddelanden: redogörelser lämnas till arbets- och näringsmyndigheten.',
    en: 'The client of the municipality may give the notice to the municipality, the TE office or the TE service centre, and each has to take it. Section 6, subsection 1 speaks of notices only: clarifications are given to the labour authority.',
  },
  'procure-state-financed-services': {
    fi: 'Kunta ei hanki 16 §:n mukaan rahoitettavia palveluja. Omilla varoillaan se voi hankkia palveluja.',
    sv: 'Kommunen anskaffar inte service som finansieras enligt 16 §. Med egna medel kan den anskaffa service.',
    en: 'The municipality does not procure services financed under section 16. It can buy services with its own money.',
  },
  'set-spending-quota': {
    fi: 'Ennen päätöstä kuullaan kokeilualuetta, 1.6.2021 alkaen alueen kuntia.',
    sv: 'Före beslutet hörs försöksområdet, från och med den 1 juni 2021 kommunerna inom området.',
    en: 'Before the decision the trial area is heard, from 1 June 2021 the municipalities of the area.',
  },
  'pay-subsidies-and-compensations': {
    fi: 'Kunta myöntää, valtion viranomainen maksaa. Maksaja on tarkistamatta: vuoden 2012 sanamuodossa se on ELY-keskus, ja maksamisen kerrotaan sittemmin siirtyneen KEHA-keskukselle.',
    sv: 'Kommunen beviljar, en statlig myndighet betalar. Betalaren har inte kontrollerats: i 2012 års lydelse är det NTM-centralen, och betalningen uppges sedan dess ha övergått till UF-centret.',
    en: 'The municipality grants, a state authority pays. The payer is not verified: in the wording of 2012 it is the ELY centre, and payment is said to have passed to the KEHA centre since.',
  },
  'decide-and-pay-unemployment-benefit': {
    fi: 'Kela maksaa peruspäivärahan ja työmarkkinatuen, työttömyyskassa ansiopäivärahan. Työvoimapoliittinen lausunto sitoo kumpaakin, eikä lausunnosta itsestään voi valittaa.',
    sv: 'FPA betalar grunddagpenning och arbetsmarknadsstöd, arbetslöshetskassan inkomstrelaterad dagpenning. Det arbetskraftspolitiska utlåtandet är bindande för båda, och själva utlåtandet kan inte överklagas.',
    en: 'Kela pays the basic unemployment allowance and the labour market subsidy, an unemployment fund the earnings-related allowance. The labour policy statement binds both, and the statement itself is not open to appeal.',
  },
  'transfer-to-municipality': {
    fi: 'Ilman siirtoa henkilö ei ole kunnan asiakas, vaikka kaikki edellytykset täyttyisivät. Siirrosta ilmoitetaan asiakkaalle ja kunnalle; ilmoituksen ajasta ja muodosta ei laissa säädetä.',
    sv: 'Utan överföring är personen inte kund hos kommunen, även om alla villkor är uppfyllda. Kunden och kommunen underrättas om överföringen; lagen föreskriver varken tid eller form för underrättelsen.',
    en: 'Without a transfer the person is not a client of the municipality, even if all conditions are met. Notice goes to the client and the municipality; the Act sets neither a time nor a form for it.',
  },
  'stock-transfer': {
    fi: 'Siirto koskee henkilöitä, joiden työnhaku oli alkanut viimeistään 28.2.2021. Kunnan toimivalta alkaa, kun se on saanut ilmoituksen siirrosta; siihen asti kunnan johdon alle siirretty virkamies hoitaa tehtäviä työ- ja elinkeinotoimiston lukuun.',
    sv: 'Gäller personer vilkas jobbsökning hade inletts senast den 28 februari 2021. Kommunens behörighet börjar när den har underrättats om överföringen; till dess sköts uppgifterna för arbets- och näringsbyråns räkning av en tjänsteman som flyttats till att arbeta under kommunens ledning.',
    en: 'Concerns persons whose job search had begun on 28 February 2021 at the latest. The competence of the municipality begins when it has received the notice of the transfer; until then an official moved to work under its direction continues the tasks on behalf of the TE office.',
  },
  'leave-untransferred': {
    fi: 'Perusteena on kielellisten oikeuksien turvaaminen, asiakkaan kannalta epätarkoituksenmukaisen asiakassuhteen välttäminen tai muu perusteltu syy, eikä laissa ole harkinnalle tarkempaa rajaa. Laissa ei ole säännöstä muutoksenhausta siihen, että henkilö jätetään siirtämättä.',
    sv: 'Grunderna är att trygga språkliga rättigheter, att undvika en kundrelation som är oändamålsenlig för kunden och annan grundad anledning, och lagen drar ingen närmare gräns för prövningen. Lagen har ingen bestämmelse om ändringssökande när en person inte överförs.',
    en: 'The grounds are securing linguistic rights, avoiding a client relationship inappropriate from the point of view of the client, and another justified reason, and the Act draws no closer limit to the discretion. It has no provision on appeal against not transferring a person.',
  },
  'change-security-non-transfer': {
    fi: 'Työ- ja elinkeinotoimistolla ei ole harkintavaltaa. Kielto koskee 55 vuotta täyttäneitä, joiden irtisanomispäivä on 1.1.2023 tai sen jälkeen, eikä edellytä ilmoittautumista työnhakijaksi 60 päivän kuluessa.',
    sv: 'Förbudet lämnar inget utrymme för prövning. Det gäller dem som fyllt 55 år och vilkas uppsägningsdag är den 1 januari 2023 eller senare, och förutsätter inte anmälan som arbetssökande inom 60 dagar.',
    en: 'The bar leaves no discretion. It applies to people aged 55 or over whose notice was given on 1 January 2023 or later, and does not require registration as a jobseeker within 60 days.',
  },
  'change-security-transfer-back': {
    fi: 'Säännöksessä ei mainita, kuka siirtää ja kenelle siirrosta ilmoitetaan. Tässä viranomaiseksi on merkitty vastaanottava työ- ja elinkeinotoimisto; kunnan on myötävaikutettava siirtoon.',
    sv: 'Bestämmelsen anger inte vem som överför eller vem som underrättas. Här anges som myndighet den mottagande arbets- och näringsbyrån; kommunen ska medverka till överföringen.',
    en: 'The provision does not say who transfers or who is notified. The receiving TE office is recorded here as the authority; the municipality has to co-operate.',
  },
  'transfer-on-move': {
    fi: 'Kunta, jonka asiakas henkilö on, siirtää hänet uuden kotikunnan perusteella toimivaltaisen kokeilualueen kunnan asiakkaaksi tai, jos uusi kotikunta ei kuulu kokeilualueeseen, työ- ja elinkeinotoimiston asiakkaaksi ja ilmoittaa siirrosta asiakkaalle ja vastaanottajalle; asiakasryhmän edellytyksiä ei tutkita uudelleen. 1.3.2023 alkaen 4 §:n 2 momentissa tarkoitetun asiakkaan osalta ratkaisee asuinpaikka.',
    sv: 'Den kommun vars kund personen är överför personen enligt den nya hemkommunen till en kommun inom ett försöksområde eller annars till arbets- och näringsbyrån och underrättar kunden och mottagaren; villkoren för kundgruppen prövas inte på nytt. Från och med den 1 mars 2023 är det för en kund enligt 4 § 2 mom. avgörande var personen är bosatt.',
    en: 'The municipality whose client the person is transfers the person, by the new home municipality, to a trial municipality or otherwise to the TE office and notifies the client and the receiver; the conditions of the client group are not tested again. From 1 March 2023 the place of residence decides for a client of section 4, subsection 2.',
  },
  'transfer-to-te-office-on-request': {
    fi: 'Kaikkien edellytysten on täytyttävä: asiakas pyytää siirtoa, siirto on tarpeen kielellisten oikeuksien turvaamiseksi, asiakkaan kannalta epätarkoituksenmukaisen asiakassuhteen välttämiseksi tai asiakkaan turvallisuuteen liittyvästä perustellusta syystä, eikä siirto vaaranna palvelutarpeen mukaisten palvelujen saamista. Päätökseen voi hakea muutosta (17 § 2 mom., jonka viittausta ei ole muutettu, vaikka 5 §:n momenttien numerot muuttuivat 1.1.2023).',
    sv: 'Alla villkor ska vara uppfyllda: kunden begär överföringen, den behövs för att trygga språkliga rättigheter, för att undvika en kundrelation som är oändamålsenlig för kunden eller av grundad anledning som gäller kundens säkerhet, och den äventyrar inte servicen enligt servicebehovet. Ändring i beslutet får sökas (17 § 2 mom., vars hänvisning till 5 § från och med den 1 januari 2023 följer den tidigare numreringen).',
    en: 'All conditions have to be met: the client asks for the transfer, it is needed to secure linguistic rights, to avoid a client relationship inappropriate from the point of view of the client or for a justified reason connected with the safety of the client, and it does not endanger services that meet the service need. The decision is open to appeal (section 17, subsection 2, whose reference to section 5 has kept the former numbering from 1 January 2023).',
  },
  'transfer-to-other-municipality-on-request': {
    fi: 'Edellytykset ovat samat kuin siirrossa työ- ja elinkeinotoimiston asiakkaaksi, ja lisäksi vastaanottavan kunnan on hyväksyttävä siirto; se voi olla mikä tahansa kokeilualueen kunta koko maassa. Päätökseen voi hakea muutosta (17 § 2 mom., jonka viittausta ei ole muutettu, vaikka 5 §:n momenttien numerot muuttuivat 1.1.2023).',
    sv: 'Villkoren är desamma som vid överföring till arbets- och näringsbyrån, och dessutom ska den mottagande kommunen samtycka; den kan vara vilken kommun som helst inom ett försöksområde i hela landet. Ändring i beslutet får sökas (17 § 2 mom., vars hänvisning till 5 § från och med den 1 januari 2023 följer den tidigare numreringen).',
    en: 'The conditions are those of a transfer to the TE office, and in addition the receiving municipality has to consent; it can be any trial municipality in the country. The decision is open to appeal (section 17, subsection 2, whose reference to section 5 has kept the former numbering from 1 January 2023).',
  },
  'notify-discretionary-transfer': {
    fi: 'Ilmoitus tehdään asiakkaalle ja kotikunnalle, 1.3.2023 alkaen vaihtoehtoisesti asuinpaikan kunnalle, ja toiseen kuntaan siirrettäessä myös vastaanottavalle kunnalle.',
    sv: 'Underrättelsen ges till kunden och hemkommunen, från och med den 1 mars 2023 alternativt till den kommun där kunden är bosatt, och vid överföring till en annan kommun också till den mottagande kommunen.',
    en: 'Notice is given to the client and to the home municipality (from 1 March 2023 instead, where it applies, to the municipality in which the client lives) and, in a transfer to another municipality, also to the receiving one.',
  },
  'supervise-trial': {
    fi: 'Yksi aluehallintovirasto valvoo kaikkia kokeilualueita koko maassa.',
    sv: 'Ett regionförvaltningsverk utövar tillsyn över alla försöksområden i hela landet.',
    en: 'One agency supervises all trial areas in the whole country.',
  },
  'supervision-order': {
    fi: 'Määräykseen on asetettava määräaika.',
    sv: 'I föreläggandet ska en tidsfrist anges.',
    en: 'The order has to set a deadline.',
  },
  'suspend-trial': {
    fi: 'Kunnan järjestämisvastuu ja toimivalta lakkaavat keskeytystä vastaavalta osin, ja tehtävät hoitaa työ- ja elinkeinotoimisto. Keskeyttämispäätöstä on noudatettava muutoksenhausta huolimatta, jollei muutoksenhakuviranomainen toisin määrää (22 § 4 mom.).',
    sv: 'I den utsträckning verksamheten avbryts upphör kommunens ansvar och behörighet, och uppgifterna sköts av arbets- och näringsbyrån. Ett beslut om avbrytande ska iakttas trots ändringssökande, om inte besvärsmyndigheten bestämmer något annat (22 § 4 mom.).',
    en: 'To the extent of the suspension the responsibility and competence of the municipality cease, and the TE office takes over. A suspension has to be followed in spite of an appeal unless the appeal body orders otherwise (section 22, subsection 4).',
  },
  'supervision-remark': {
    fi: 'Huomautukseen ei voi hakea muutosta (22 § 6 mom.).',
    sv: 'Ändring i anmärkningen får inte sökas (22 § 6 mom.).',
    en: 'A remark is not open to appeal (section 22, subsection 6).',
  },
})
