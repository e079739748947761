/**
 * What is said of each fact, in the order of the register: the provision that asks for it, its short name and the
 * question it answers. Three tables, so that an application carries only those it shows.
 */
import { deepFreeze } from '../values/deep-freeze.ts'
import { changeSecurityBar, registrationCondition } from '../act/norms.ts'
import type { Provision } from '../act/provisions.ts'
import type { Texts } from '../texts/language.ts'
import type { FactName } from './facts.ts'

/** A provision of this Act, or of another by its number. */
export type FactSource = Provision | `${number}/${number} ${string}`

/** The provision that asks for each fact. Null: no legal meaning. */
export const factSources = /* @__PURE__ */ (() => deepFreeze({
  id: null,
  homeMunicipality: '4 § 1 mom.',
  residenceMunicipality: '916/2012 1 luku 9 § 2 mom.',
  birthDate: '4 § 1 mom. 2 kohta',
  motherTongue: '2 § 3 kohta',
  immigrant: '2 § 4 kohta',
  meetsEarningsRelatedConditions: '4 § 1 mom. 1 kohta',
  temporaryProtectionPermit: '4 § 2 mom.',
  jobSearchValid: '2 § 2 kohta',
  registeredAs: registrationCondition.V8,
  inEmployment: '2 § 1 kohta',
  fullyLaidOff: '2 § 1 kohta',
  regularWeeklyHours: '2 § 1 kohta',
  guaranteedMinimumWeeklyHours: '2 § 1 kohta a',
  fullTimeBusinessDays: '2 § 1 kohta',
  benefitRightDespiteBusiness: '2 § 1 kohta b',
  fullTimeStudent: '2 § 1 kohta',
  benefitRightDespiteStudies: '2 § 1 kohta c',
  wageSubsidisedWork: '2 § 6 kohta',
  startUpGrant: '2 § 6 kohta',
  inService: '2 § 5 kohta',
  unemploymentExpectedOn: '4 § 1 mom.',
  dismissalNoticeOn: changeSecurityBar.V7,
  dismissalOnEconomicOrProductionGrounds: '916/2012 5 a luku 2 § 1 mom. 1 kohta',
  yearsWithEmployerAtNotice: '916/2012 5 a luku 2 § 1 mom. 3 kohta',
} as const satisfies Readonly<Record<FactName, FactSource | null>>))()

/** The short name of each fact. */
export const factLabels = /* @__PURE__ */ deepFreeze({
  id: { fi: 'tunnus', sv: 'id', en: 'id' },
  homeMunicipality: { fi: 'kotikunta', sv: 'hemkommun', en: 'home municipality' },
  residenceMunicipality: { fi: 'asuinpaikan kunta', sv: 'kommun där personen är bosatt', en: 'place of residence' },
  birthDate: { fi: 'syntymäaika', sv: 'födelsedatum', en: 'date of birth' },
  motherTongue: { fi: 'äidinkieli', sv: 'modersmål', en: 'mother tongue' },
  immigrant: { fi: 'maahanmuuttaja', sv: 'invandrare', en: 'immigrant' },
  meetsEarningsRelatedConditions: {
    fi: 'täyttää ansiopäivärahan saamisen edellytykset',
    sv: 'uppfyller villkoren för inkomstrelaterad dagpenning',
    en: 'meets the conditions for the earnings-related allowance',
  },
  temporaryProtectionPermit: {
    fi: 'oleskelulupa tilapäisen suojelun perusteella',
    sv: 'uppehållstillstånd som grundar sig på tillfälligt skydd',
    en: 'residence permit on the basis of temporary protection',
  },
  jobSearchValid: { fi: 'työnhaku voimassa', sv: 'jobbsökningen i kraft', en: 'job search valid' },
  registeredAs: { fi: 'ilmoittautuminen työnhakijaksi', sv: 'anmälan som arbetssökande', en: 'registration as a jobseeker' },
  inEmployment: {
    fi: 'työ- tai virkasuhteessa',
    sv: 'i anställnings- eller tjänsteförhållande',
    en: 'in employment or public service',
  },
  fullyLaidOff: { fi: 'kokonaan lomautettu', sv: 'permitterad på heltid', en: 'fully laid off' },
  regularWeeklyHours: {
    fi: 'säännöllinen viikoittainen työskentelyaika',
    sv: 'ordinarie arbetstid per vecka',
    en: 'regular weekly working hours',
  },
  guaranteedMinimumWeeklyHours: {
    fi: 'taattu vähimmäistyöaika viikossa, muut työt mukaan lukien',
    sv: 'garanterad arbetstid per vecka, övriga arbeten medräknade',
    en: 'guaranteed weekly hours, other jobs included',
  },
  fullTimeBusinessDays: {
    fi: 'päätoimisen yritystoiminnan tai oman työn yhdenjaksoinen kesto',
    sv: 'dagar i följd på heltid i företagsverksamhet eller eget arbete',
    en: 'days in a row of full-time business or own work',
  },
  benefitRightDespiteBusiness: {
    fi: 'oikeus työttömyysetuuteen yritystoiminnasta tai omasta työstä huolimatta',
    sv: 'rätt till arbetslöshetsförmån trots företagsverksamhet eller eget arbete',
    en: 'entitled to unemployment benefit in spite of business',
  },
  fullTimeStudent: { fi: 'päätoiminen opiskelija', sv: 'studerande på heltid', en: 'full-time student' },
  benefitRightDespiteStudies: {
    fi: 'oikeus työttömyysetuuteen opinnoista huolimatta',
    sv: 'rätt till arbetslöshetsförmån trots studier',
    en: 'entitled to unemployment benefit in spite of studies',
  },
  wageSubsidisedWork: { fi: 'tuki henkilön työhön', sv: 'stöd för personens arbete', en: 'subsidy for the work' },
  startUpGrant: { fi: 'starttiraha', sv: 'startpeng', en: 'start-up grant' },
  inService: { fi: 'palvelu, johon henkilö osallistuu', sv: 'service som personen deltar i', en: 'service the person is in' },
  unemploymentExpectedOn: {
    fi: 'työttömyyden alkamispäivä',
    sv: 'arbetslös från och med',
    en: 'unemployed from',
  },
  dismissalNoticeOn: { fi: 'irtisanomispäivä', sv: 'uppsägningsdag', en: 'day of notice' },
  dismissalOnEconomicOrProductionGrounds: {
    fi: 'irtisanottu tuotannollisella tai taloudellisella perusteella',
    sv: 'uppsagd av ekonomiska orsaker eller av produktionsorsaker',
    en: 'dismissed on financial or production-related grounds',
  },
  yearsWithEmployerAtNotice: {
    fi: 'palvelusaika irtisanomispäivänä',
    sv: 'anställningsår hos arbetsgivaren på uppsägningsdagen',
    en: 'years with the employer on the day of notice',
  },
} as const satisfies Record<FactName, Texts>)

/** The question that each fact answers. */
export const factQuestions = /* @__PURE__ */ deepFreeze({
  id: {
    fi: 'Millä tunnuksella henkilö löytyy omasta aineistostasi?',
    sv: 'Vilket id har personen i ditt eget material?',
    en: "What is the person's id in your own records?",
  },
  homeMunicipality: {
    fi: 'Mikä kunta on henkilön kotikuntalain (201/1994) mukainen kotikunta?',
    sv: 'Vilken är personens hemkommun enligt lagen om hemkommun (201/1994), om personen har någon?',
    en: 'What is the home municipality of the person under the Municipality of Residence Act (201/1994), if any?',
  },
  residenceMunicipality: {
    fi: 'Missä kunnassa henkilöllä on asuinpaikka? Ensisijainen on työ- ja elinkeinoviranomaiselle ilmoitettu osoite, toissijainen väestötietojärjestelmän osoite.',
    sv: 'I vilken kommun är personen bosatt, om i någon? (Den adress som personen har uppgett för arbets- och näringsmyndigheten gäller, annars adressen i befolkningsdatasystemet.)',
    en: 'In which municipality does the person live, if any? (The address given to the TE office counts; without one, the address in the Population Information System.)',
  },
  birthDate: {
    fi: 'Minä päivänä henkilö on syntynyt?',
    sv: 'Vilken dag är personen född?',
    en: 'On which day was the person born?',
  },
  motherTongue: {
    fi: 'Mikä kieli väestötietojärjestelmään on merkitty henkilön äidinkieleksi?',
    sv: 'Vilket språk är registrerat i befolkningsdatasystemet som personens modersmål, om något?',
    en: 'Which language is recorded in the Population Information System as the mother tongue of the person, if any?',
  },
  immigrant: {
    fi: 'Onko henkilö kotoutumisen edistämisestä annetun lain (1386/2010) 3 §:n 3 kohdassa tarkoitettu maahanmuuttaja? Suomen kansalaisesta vastataan ei.',
    sv: 'Är personen en invandrare som avses i 3 § 3 punkten i lagen om främjande av integration (1386/2010)? För finska medborgare är svaret nej.',
    en: 'Is the person an immigrant as defined in section 3, paragraph 3 of the Act on the Promotion of Immigrant Integration (1386/2010)? For Finnish citizens the answer is no.',
  },
  meetsEarningsRelatedConditions: {
    fi: 'Täyttääkö henkilö työttömyysturvalain (1290/2002) mukaiset ansiopäivärahan saamisen edellytykset palkansaajana (5 luvun 2 §:n 1 momentti) tai yrittäjänä (5 luvun 6 §:n 1 momentti)? Jos päivärahan enimmäisaika on täyttynyt, vastaus on kyllä vasta, kun työssäoloehto on täyttynyt uudelleen.',
    sv: 'Uppfyller personen villkoren för inkomstrelaterad dagpenning som löntagare (5 kap. 2 § 1 mom. i lagen om utkomstskydd för arbetslösa, 1290/2002) eller som företagare (5 kap. 6 § 1 mom.)? Om maximitiden har gått ut är svaret ja bara om arbetsvillkoret därefter har uppfyllts på nytt.',
    en: 'Does the person meet the conditions for the earnings-related allowance as an employee (Unemployment Security Act 1290/2002, chapter 5, section 2, subsection 1) or as an entrepreneur (chapter 5, section 6, subsection 1)? If the maximum period has run out, the answer is yes only if the employment condition has been met again since then.',
  },
  temporaryProtectionPermit: {
    fi: 'Onko henkilölle myönnetty ulkomaalaislain (301/2004) 110 §:n nojalla oleskelulupa tilapäisen suojelun perusteella?',
    sv: 'Har personen ett uppehållstillstånd som grundar sig på tillfälligt skydd (110 § i utlänningslagen, 301/2004)?',
    en: 'Does the person have a residence permit on the basis of temporary protection (section 110 of the Aliens Act, 301/2004)?',
  },
  jobSearchValid: {
    fi: 'Onko henkilön työnhaku voimassa?',
    sv: 'Är personens jobbsökning i kraft?',
    en: 'Is the job search of the person valid?',
  },
  registeredAs: {
    fi: 'Millaiseksi työnhakijaksi henkilö on ilmoittautunut työnhaun käynnistyessä tai myöhemmin sen aikana: työttömäksi työnhakijaksi, sellaiseksi, joka on vaarassa jäädä työttömäksi kahden viikon kuluessa, vai muuksi työnhakijaksi?',
    sv: 'Hur har personen anmält sig när jobbsökningen inleddes eller senare under samma jobbsökning: som arbetslös arbetssökande, som arbetssökande eller som arbetssökande som löper risk att bli arbetslös inom två veckor?',
    en: 'How did the person register, at the start of the job search or later in the same search: as an unemployed jobseeker, as a jobseeker, or as a jobseeker at risk of becoming unemployed within two weeks?',
  },
  inEmployment: {
    fi: 'Onko henkilö työ- tai virkasuhteessa?',
    sv: 'Står personen i anställningsförhållande eller tjänsteförhållande?',
    en: 'Does the person have a job, that is, an employment relationship or a public-service relationship?',
  },
  fullyLaidOff: {
    fi: 'Onko henkilö kokonaan lomautettu kaikista työ- ja virkasuhteistaan?',
    sv: 'Är personen permitterad på heltid från samtliga anställnings- och tjänsteförhållanden?',
    en: 'Has the person been fully laid off from every job?',
  },
  regularWeeklyHours: {
    fi: 'Kuinka monta tuntia viikossa on henkilön säännöllinen työskentelyaika kaikissa töissä yhteensä?',
    sv: 'Hur många timmar per vecka är personens ordinarie arbetstid sammanlagt, i alla arbeten?',
    en: 'How many hours a week does the person regularly work in all jobs together?',
  },
  guaranteedMinimumWeeklyHours: {
    fi: 'Jos henkilöllä on vaihtelevaa työaikaa koskeva työsopimus, kuinka monta tuntia viikossa siinä taattu vähimmäistyöaika on yhteensä muiden töiden säännöllisen työskentelyajan kanssa?',
    sv: 'Om personen har ett arbetsavtal med varierande arbetstid: hur många timmar per vecka uppgår den garanterade minimiarbetstiden till tillsammans med den ordinarie arbetstiden i övriga arbeten?',
    en: 'If the person has a variable-hours contract: how many hours a week does it guarantee, the regular hours of other jobs included?',
  },
  fullTimeBusinessDays: {
    fi: 'Kuinka monta päivää henkilö on tarkastelupäivään mennessä työllistynyt yhdenjaksoisesti ja päätoimisesti yritystoiminnassa tai omassa työssään? Jos ei lainkaan, vastaus on 0.',
    sv: 'Hur många dagar i följd har personen fram till den dag frågan gäller varit sysselsatt på heltid i företagsverksamhet eller eget arbete (0 om inte alls)?',
    en: 'For how many days in a row, up to the day asked about, has the person been running a business or doing work of their own full-time (0 if not at all)?',
  },
  benefitRightDespiteBusiness: {
    fi: 'Onko henkilöllä työttömyysturvalain (1290/2002) 2 luvun 5 a §:n perusteella oikeus työttömyysetuuteen, vaikka hän työllistyy yritystoiminnassa tai omassa työssään?',
    sv: 'Har personen med stöd av 2 kap. 5 a § i lagen om utkomstskydd för arbetslösa (1290/2002) rätt till arbetslöshetsförmån trots sysselsättning i företagsverksamhet eller eget arbete?',
    en: 'Is the person entitled to unemployment benefit, under chapter 2, section 5 a of the Unemployment Security Act (1290/2002), in spite of a business or work of their own?',
  },
  fullTimeStudent: {
    fi: 'Onko henkilö työttömyysturvalain (1290/2002) 2 luvussa tarkoitettu päätoiminen opiskelija?',
    sv: 'Är personen studerande på heltid enligt 2 kap. i lagen om utkomstskydd för arbetslösa (1290/2002)?',
    en: 'Is the person a full-time student as defined in chapter 2 of the Unemployment Security Act (1290/2002)?',
  },
  benefitRightDespiteStudies: {
    fi: 'Onko henkilöllä työttömyysturvalain (1290/2002) 2 luvun lyhytkestoisia opintoja koskevan säännöksen (10 a tai 10 b §) perusteella oikeus työttömyysetuuteen, vaikka hän opiskelee?',
    sv: 'Har personen enligt bestämmelsen om kortvariga studier i 2 kap. i lagen om utkomstskydd för arbetslösa (1290/2002; 10 a eller 10 b §) rätt till arbetslöshetsförmån trots studier?',
    en: 'Is the person entitled to unemployment benefit, under the provision on short studies in chapter 2 of the Unemployment Security Act (1290/2002; section 10 a or 10 b), in spite of studies?',
  },
  wageSubsidisedWork: {
    fi: 'Mikä tuki henkilön työhön on myönnetty tai maksetaan: palkkatuki, määrärahat valtion virastolle tai laitokselle, 55 vuotta täyttäneiden työllistämistuki, kunnan työllistämisvelvoitteen perusteella maksettava tuki vai ei mikään näistä?',
    sv: 'Vilket stöd har beviljats eller betalas för personens arbete: lönesubvention, anslag till ett statligt ämbetsverk eller en statlig inrättning, sysselsättningsstöd avseende personer som fyllt 55 år, stöd till kommunen för dess sysselsättningsskyldighet eller inget av dessa?',
    en: 'Which subsidy has been granted or is paid for the work of the person: pay subsidy, appropriations to a state agency or institution, the employment subsidy for people aged 55 or over, support to a municipality for its duty to arrange work, or none of these?',
  },
  startUpGrant: {
    fi: 'Onko henkilölle myönnetty starttirahaa?',
    sv: 'Har personen beviljats startpeng?',
    en: 'Has the person been granted a start-up grant?',
  },
  inService: {
    fi: 'Missä palvelussa henkilö on: työnhakuvalmennuksessa, uravalmennuksessa, työvoimakoulutuksessa (916/2012), työttömyysetuudella tuetussa omaehtoisessa opiskelussa, työ- tai koulutuskokeilussa, työvoimakoulutuksessa (531/2017), maahanmuuttajan omaehtoisessa opiskelussa (1386/2010), kuntouttavassa työtoiminnassa, muussa palvelussa vai ei missään?',
    sv: 'I vilken service deltar personen: jobbsökarträning, karriärträning, arbetskraftsutbildning (916/2012), frivilliga studier som stöds med arbetslöshetsförmån, arbets- eller utbildningsprövning, arbetskraftsutbildning (531/2017), frivilliga studier för invandrare (1386/2010), arbetsverksamhet i rehabiliteringssyfte, någon annan service eller ingen?',
    en: 'In which service is the person: job-search coaching, career coaching, labour market training (916/2012), self-motivated study supported by unemployment benefit, a work or training try-out, labour market training (531/2017), self-motivated study of an immigrant (1386/2010), rehabilitative work activity, another service, or none?',
  },
  unemploymentExpectedOn: {
    fi: 'Minä päivänä henkilön tiedossa oleva työttömyys alkaa?',
    sv: 'Vilken dag blir personen arbetslös, om det redan är känt?',
    en: 'On which day will the person become unemployed, if it is already known?',
  },
  dismissalNoticeOn: {
    fi: 'Minä päivänä henkilö on irtisanottu (irtisanomispäivä, ei työsuhteen viimeinen päivä)?',
    sv: 'Vilken dag fick personen besked om uppsägningen (uppsägningsdagen, inte anställningens sista dag), om personen har sagts upp?',
    en: 'On which day was the person given notice of dismissal (the day of notice, not the last day of employment), if notice has been given?',
  },
  dismissalOnEconomicOrProductionGrounds: {
    fi: 'Onko työnantaja irtisanonut henkilön tuotannollisella tai taloudellisella irtisanomisperusteella?',
    sv: 'Har arbetsgivaren sagt upp personen av ekonomiska orsaker eller av produktionsorsaker?',
    en: 'Has the employer given the person notice on financial or production-related grounds?',
  },
  yearsWithEmployerAtNotice: {
    fi: 'Kuinka monta vuotta henkilö oli irtisanomispäivään mennessä ollut sen työnantajan palveluksessa, joka irtisanoi hänet, yhdenjaksoisesti tai niin, että keskeytykset kestivät yhteensä enintään 30 päivää?',
    sv: 'Hur många år hade personen på uppsägningsdagen varit anställd hos den arbetsgivare som sagt upp personen, utan avbrott eller med avbrott som sammanlagt har varat i högst 30 dagar?',
    en: 'For how many years had the person, on the day of notice, been employed by the employer that gave notice, without a break or with breaks of at most 30 days in all?',
  },
} as const satisfies Record<FactName, Texts>)
