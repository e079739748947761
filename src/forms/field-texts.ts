/**
 * What a form shows of each fact beside its label and its question in the words of the law: the question to the person
 * themselves, a hint, the choices. Hints are of no person, so that they fit both questions.
 */
import { deepFreeze } from '../values/deep-freeze.ts'
import type { Texts } from '../texts/language.ts'
import type { Fact, FactName } from '../facts/facts.ts'

/** The question of each fact as it is put to the person. */
export const personalQuestions = /* @__PURE__ */ deepFreeze({
  id: { fi: 'Mikä on tunnuksesi?', sv: 'Vilket är ditt id?', en: 'What is your id?' },
  homeMunicipality: { fi: 'Mikä kunta on kotikuntasi?', sv: 'Vilken är din hemkommun?', en: 'What is your home municipality?' },
  residenceMunicipality: { fi: 'Missä kunnassa asuinpaikkasi on?', sv: 'I vilken kommun är du bosatt?', en: 'In which municipality do you live?' },
  birthDate: { fi: 'Minä päivänä olet syntynyt?', sv: 'Vilken dag är du född?', en: 'On which day were you born?' },
  motherTongue: {
    fi: 'Mikä kieli on merkitty väestötietojärjestelmään äidinkieleksesi?',
    sv: 'Vilket språk är registrerat i befolkningsdatasystemet som ditt modersmål?',
    en: 'Which language is recorded in the Population Information System as your mother tongue?',
  },
  immigrant: {
    fi: 'Oletko kotoutumislaissa (1386/2010) tarkoitettu maahanmuuttaja?',
    sv: 'Är du en invandrare som avses i lagen om främjande av integration (1386/2010)?',
    en: 'Are you an immigrant as defined in the Act on the Promotion of Immigrant Integration (1386/2010)?',
  },
  meetsEarningsRelatedConditions: {
    fi: 'Täytätkö ansiopäivärahan saamisen edellytykset?',
    sv: 'Uppfyller du villkoren för inkomstrelaterad dagpenning?',
    en: 'Do you meet the conditions for the earnings-related allowance?',
  },
  temporaryProtectionPermit: {
    fi: 'Onko sinulle myönnetty oleskelulupa tilapäisen suojelun perusteella?',
    sv: 'Har du ett uppehållstillstånd som grundar sig på tillfälligt skydd?',
    en: 'Do you have a residence permit on the basis of temporary protection?',
  },
  jobSearchValid: { fi: 'Onko työnhakusi voimassa?', sv: 'Är din jobbsökning i kraft?', en: 'Is your job search valid?' },
  registeredAs: {
    fi: 'Millaiseksi työnhakijaksi olet ilmoittautunut?',
    sv: 'Hur har du anmält dig som arbetssökande?',
    en: 'How did you register as a jobseeker?',
  },
  inEmployment: {
    fi: 'Oletko työ- tai virkasuhteessa?',
    sv: 'Står du i anställningsförhållande eller tjänsteförhållande?',
    en: 'Do you have a job, that is, an employment relationship or a public-service relationship?',
  },
  fullyLaidOff: {
    fi: 'Oletko kokonaan lomautettu kaikista työ- ja virkasuhteistasi?',
    sv: 'Är du permitterad på heltid från samtliga anställnings- och tjänsteförhållanden?',
    en: 'Have you been fully laid off from every job?',
  },
  regularWeeklyHours: {
    fi: 'Kuinka monta tuntia viikossa on säännöllinen työskentelyaikasi kaikissa töissä yhteensä?',
    sv: 'Hur många timmar per vecka är din ordinarie arbetstid sammanlagt, i alla arbeten?',
    en: 'How many hours a week do you regularly work in all jobs together?',
  },
  guaranteedMinimumWeeklyHours: {
    fi: 'Jos sinulla on vaihtelevaa työaikaa koskeva työsopimus, kuinka monta tuntia viikossa siinä taattu vähimmäistyöaika on yhteensä muiden töittesi säännöllisen työskentelyajan kanssa?',
    sv: 'Om du har ett arbetsavtal med varierande arbetstid: hur många timmar per vecka uppgår den garanterade minimiarbetstiden till tillsammans med den ordinarie arbetstiden i dina övriga arbeten?',
    en: 'If you have a variable-hours contract: how many hours a week does it guarantee, the regular hours of your other jobs included?',
  },
  fullTimeBusinessDays: {
    fi: 'Kuinka monta päivää olet tarkastelupäivään mennessä työllistynyt yhdenjaksoisesti ja päätoimisesti yritystoiminnassa tai omassa työssäsi? Jos et lainkaan, vastaa 0.',
    sv: 'Hur många dagar i följd har du fram till den dag frågan gäller varit sysselsatt på heltid i företagsverksamhet eller eget arbete? Om inte alls, svara 0.',
    en: 'For how many days in a row, up to the day asked about, have you been running a business or doing work of your own full-time? If not at all, answer 0.',
  },
  benefitRightDespiteBusiness: {
    fi: 'Onko sinulla työttömyysturvalain (1290/2002) 2 luvun 5 a §:n perusteella oikeus työttömyysetuuteen, vaikka työllistyt yritystoiminnassa tai omassa työssäsi?',
    sv: 'Har du med stöd av 2 kap. 5 a § i lagen om utkomstskydd för arbetslösa (1290/2002) rätt till arbetslöshetsförmån trots att du är sysselsatt i företagsverksamhet eller eget arbete?',
    en: 'Are you entitled to unemployment benefit, under chapter 2, section 5 a of the Unemployment Security Act (1290/2002), in spite of a business or work of your own?',
  },
  fullTimeStudent: { fi: 'Oletko päätoiminen opiskelija?', sv: 'Är du studerande på heltid?', en: 'Are you a full-time student?' },
  benefitRightDespiteStudies: {
    fi: 'Onko sinulla työttömyysturvalain (1290/2002) 2 luvun lyhytkestoisia opintoja koskevan säännöksen (10 a tai 10 b §) perusteella oikeus työttömyysetuuteen, vaikka opiskelet?',
    sv: 'Har du enligt bestämmelsen om kortvariga studier i 2 kap. i lagen om utkomstskydd för arbetslösa (1290/2002; 10 a eller 10 b §) rätt till arbetslöshetsförmån trots att du studerar?',
    en: 'Are you entitled to unemployment benefit, under the provision on short studies in chapter 2 of the Unemployment Security Act (1290/2002; section 10 a or 10 b), in spite of your studies?',
  },
  wageSubsidisedWork: {
    fi: 'Mikä tuki työhösi on myönnetty tai maksetaan?',
    sv: 'Vilket stöd har beviljats eller betalas för ditt arbete?',
    en: 'Which subsidy has been granted or is paid for your work?',
  },
  startUpGrant: { fi: 'Onko sinulle myönnetty starttirahaa?', sv: 'Har du beviljats startpeng?', en: 'Have you been granted a start-up grant?' },
  inService: { fi: 'Missä palvelussa olet?', sv: 'I vilken service deltar du?', en: 'In which service are you?' },
  unemploymentExpectedOn: {
    fi: 'Minä päivänä tiedossa oleva työttömyytesi alkaa?',
    sv: 'Vilken dag blir du arbetslös, om det redan är känt?',
    en: 'On which day will you become unemployed, if it is already known?',
  },
  dismissalNoticeOn: {
    fi: 'Minä päivänä sinut on irtisanottu?',
    sv: 'Vilken dag fick du besked om uppsägningen, om du har sagts upp?',
    en: 'On which day were you given notice of dismissal, if notice has been given?',
  },
  dismissalOnEconomicOrProductionGrounds: {
    fi: 'Onko työnantaja irtisanonut sinut tuotannollisella tai taloudellisella irtisanomisperusteella?',
    sv: 'Har arbetsgivaren sagt upp dig av ekonomiska orsaker eller av produktionsorsaker?',
    en: 'Has the employer given you notice on financial or production-related grounds?',
  },
  yearsWithEmployerAtNotice: {
    fi: 'Kuinka monta vuotta olit irtisanomispäivään mennessä ollut sen työnantajan palveluksessa, joka irtisanoi sinut?',
    sv: 'Hur många år hade du på uppsägningsdagen varit anställd hos den arbetsgivare som sagt upp dig?',
    en: 'For how many years had you, on the day of notice, been employed by the employer that gave you notice?',
  },
} as const satisfies Record<FactName, Texts>)

/** A sentence that helps to answer, where one is of use. */
export const fieldHints: Readonly<Partial<Record<FactName, Texts>>> = /* @__PURE__ */ deepFreeze({
  homeMunicipality: {
    fi: 'Kotikunta on se kunta, joka on merkitty kotikunnaksi väestötietojärjestelmään.',
    sv: 'Hemkommunen är den kommun som har registrerats som hemkommun i befolkningsdatasystemet.',
    en: 'The home municipality is the one recorded as such in the Population Information System.',
  },
  residenceMunicipality: {
    fi: 'Asuinpaikka voi olla muualla kuin kotikunnassa.',
    sv: 'Kommunen kan vara en annan än hemkommunen.',
    en: 'It can be another one than the home municipality.',
  },
  motherTongue: {
    fi: 'Rekisterin merkintä ratkaisee, ei se, mitä kieltä henkilö parhaiten osaa.',
    sv: 'Uppgiften i registret avgör, inte vilket språk personen kan bäst.',
    en: 'The entry in the register decides, not the language that the person knows best.',
  },
  immigrant: {
    fi: 'Maahanmuuttaja on Suomeen muuttanut henkilö, jolla on muuta kuin lyhytaikaista oleskelua varten myönnetty lupa, rekisteröity oleskeluoikeus tai oleskelukortti. Suomen kansalaisesta vastataan ei.',
    sv: 'En invandrare är en person som har flyttat till Finland och har ett tillstånd för annat än kortvarig vistelse, en registrerad uppehållsrätt eller ett uppehållskort. För finska medborgare är svaret nej.',
    en: 'An immigrant is a person who has moved to Finland and has a permit for other than a short stay, a registered right of residence or a residence card. For Finnish citizens the answer is no.',
  },
  meetsEarningsRelatedConditions: {
    fi: 'Jos päivärahan enimmäisaika on täyttynyt, vastaus on kyllä vasta, kun työssäoloehto on täyttynyt uudelleen.',
    sv: 'Om maximitiden har gått ut är svaret ja bara om arbetsvillkoret därefter har uppfyllts på nytt.',
    en: 'If the maximum period has run out, the answer is yes only if the employment condition has been met again since then.',
  },
  registeredAs: {
    fi: 'Myös myöhempi ilmoittautuminen saman työnhaun aikana otetaan huomioon.',
    sv: 'Även en senare anmälan under samma jobbsökning beaktas.',
    en: 'A later registration in the same job search counts, too.',
  },
  inEmployment: {
    fi: 'Myös lomautettu on työ- tai virkasuhteessa.',
    sv: 'Även den som är permitterad står i anställnings- eller tjänsteförhållande.',
    en: 'A person who has been laid off still has the job.',
  },
  fullyLaidOff: {
    fi: 'Lyhennetty työaika ei riitä.',
    sv: 'Förkortad arbetstid räcker inte.',
    en: 'Reduced working hours are not enough.',
  },
  dismissalNoticeOn: {
    fi: 'Irtisanomispäivä ei ole työsuhteen viimeinen päivä.',
    sv: 'Uppsägningsdagen är inte anställningens sista dag.',
    en: 'The day of notice is not the last day of employment.',
  },
  yearsWithEmployerAtNotice: {
    fi: 'Keskeytyksiä on saanut olla yhteensä enintään 30 päivää.',
    sv: 'Avbrotten får sammanlagt ha varat i högst 30 dagar.',
    en: 'Breaks may have been at most 30 days in all.',
  },
})

/** What none is called, of each fact that can be none. */
export const noneLabels = /* @__PURE__ */ deepFreeze({
  homeMunicipality: { fi: 'ei kotikuntaa Suomessa', sv: 'ingen hemkommun i Finland', en: 'no home municipality in Finland' },
  residenceMunicipality: { fi: 'ei asuinpaikkaa Suomessa', sv: 'inte bosatt i Finland', en: 'no place of residence in Finland' },
  motherTongue: { fi: 'ei merkitty', sv: 'inte registrerat', en: 'not recorded' },
  guaranteedMinimumWeeklyHours: {
    fi: 'ei vaihtelevaa työaikaa koskevaa työsopimusta',
    sv: 'inget arbetsavtal med varierande arbetstid',
    en: 'no variable-hours contract',
  },
  wageSubsidisedWork: { fi: 'ei tukea', sv: 'inget stöd', en: 'no subsidy' },
  inService: { fi: 'ei palvelussa', sv: 'ingen service', en: 'no service' },
  unemploymentExpectedOn: { fi: 'ei tiedossa olevaa työttömyyttä', sv: 'ingen känd arbetslöshet', en: 'no unemployment expected' },
  dismissalNoticeOn: { fi: 'ei irtisanottu', sv: 'inte uppsagd', en: 'no notice given' },
} as const satisfies Record<Extract<Fact, { nullable: true }>['name'], Texts>)

/** The choice of a person who cannot answer, for a form to offer beside the options. */
export const unknownLabel = /* @__PURE__ */ deepFreeze<Texts>({ fi: 'en tiedä', sv: 'jag vet inte', en: 'I do not know' })

export const unitLabels = /* @__PURE__ */ deepFreeze({
  hours: { fi: 'tuntia viikossa', sv: 'timmar per vecka', en: 'hours a week' },
  count: { fi: 'päivää', sv: 'dagar', en: 'days' },
  years: { fi: 'vuotta', sv: 'år', en: 'years' },
} as const satisfies Readonly<Record<string, Texts>>)

export const flagLabels = /* @__PURE__ */ deepFreeze({
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
} as const satisfies Readonly<Record<string, Texts>>)

type Word = Extract<Fact, { kind: 'word' }>['words'][number]

/** The words of the facts. */
export const wordLabels = /* @__PURE__ */ deepFreeze({
  'unemployed-jobseeker': { fi: 'työttömäksi työnhakijaksi', sv: 'som arbetslös arbetssökande', en: 'as an unemployed jobseeker' },
  'jobseeker': { fi: 'muuksi työnhakijaksi', sv: 'som arbetssökande på annat sätt', en: 'as another jobseeker' },
  'jobseeker-at-risk': {
    fi: 'työnhakijaksi, joka on vaarassa jäädä työttömäksi kahden viikon kuluessa',
    sv: 'som arbetssökande som löper risk att bli arbetslös inom två veckor',
    en: 'as a jobseeker at risk of becoming unemployed within two weeks',
  },
  'pay-subsidy': { fi: 'palkkatuki', sv: 'lönesubvention', en: 'pay subsidy' },
  'state-agency-appropriation': {
    fi: 'määrärahat valtion virastolle tai laitokselle',
    sv: 'anslag till ett statligt ämbetsverk eller en statlig inrättning',
    en: 'appropriations to a state agency or institution',
  },
  '55-plus': {
    fi: '55 vuotta täyttäneiden työllistämistuki',
    sv: 'sysselsättningsstöd för personer som fyllt 55 år',
    en: 'employment subsidy for people aged 55 or over',
  },
  'municipal-obligation': {
    fi: 'kunnan työllistämisvelvoitteen perusteella maksettava tuki',
    sv: 'stöd till kommunen för dess sysselsättningsskyldighet',
    en: 'support to a municipality for its duty to arrange work',
  },
  'job-search-coaching': { fi: 'työnhakuvalmennus', sv: 'jobbsökarträning', en: 'job-search coaching' },
  'career-coaching': { fi: 'uravalmennus', sv: 'karriärträning', en: 'career coaching' },
  'labour-market-training': {
    fi: 'työvoimakoulutus (916/2012)',
    sv: 'arbetskraftsutbildning (916/2012)',
    en: 'labour market training (916/2012)',
  },
  'self-motivated-study': {
    fi: 'omaehtoinen opiskelu työttömyysetuudella tuettuna',
    sv: 'frivilliga studier som stöds med arbetslöshetsförmån',
    en: 'self-motivated study supported by unemployment benefit',
  },
  'tryout': { fi: 'työ- tai koulutuskokeilu', sv: 'arbets- eller utbildningsprövning', en: 'work or training try-out' },
  'vocational-labour-market-training': {
    fi: 'työvoimakoulutus (531/2017)',
    sv: 'arbetskraftsutbildning (531/2017)',
    en: 'labour market training (531/2017)',
  },
  'integration-self-motivated-study': {
    fi: 'maahanmuuttajan omaehtoinen opiskelu (1386/2010)',
    sv: 'frivilliga studier för invandrare (1386/2010)',
    en: 'self-motivated study of an immigrant (1386/2010)',
  },
  'rehabilitative-work': {
    fi: 'kuntouttava työtoiminta',
    sv: 'arbetsverksamhet i rehabiliteringssyfte',
    en: 'rehabilitative work activity',
  },
  'other': { fi: 'muu palvelu', sv: 'annan service', en: 'another service' },
} as const satisfies Record<Word, Texts>)

/**
 * The national languages, the Sámi languages of Finland and the foreign languages most often registered as a mother
 * tongue there. There are more: every code is a value.
 */
export const languageLabels = /* @__PURE__ */ deepFreeze({
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  se: { fi: 'pohjoissaame', sv: 'nordsamiska', en: 'Northern Sámi' },
  smn: { fi: 'inarinsaame', sv: 'enaresamiska', en: 'Inari Sámi' },
  sms: { fi: 'koltansaame', sv: 'skoltsamiska', en: 'Skolt Sámi' },
  ru: { fi: 'venäjä', sv: 'ryska', en: 'Russian' },
  et: { fi: 'viro', sv: 'estniska', en: 'Estonian' },
  ar: { fi: 'arabia', sv: 'arabiska', en: 'Arabic' },
  en: { fi: 'englanti', sv: 'engelska', en: 'English' },
  so: { fi: 'somali', sv: 'somaliska', en: 'Somali' },
  uk: { fi: 'ukraina', sv: 'ukrainska', en: 'Ukrainian' },
  fa: { fi: 'persia', sv: 'persiska', en: 'Persian' },
  ku: { fi: 'kurdi', sv: 'kurdiska', en: 'Kurdish' },
  sq: { fi: 'albania', sv: 'albanska', en: 'Albanian' },
  zh: { fi: 'kiina', sv: 'kinesiska', en: 'Chinese' },
  vi: { fi: 'vietnam', sv: 'vietnamesiska', en: 'Vietnamese' },
  th: { fi: 'thai', sv: 'thailändska', en: 'Thai' },
  tr: { fi: 'turkki', sv: 'turkiska', en: 'Turkish' },
  es: { fi: 'espanja', sv: 'spanska', en: 'Spanish' },
  de: { fi: 'saksa', sv: 'tyska', en: 'German' },
} as const satisfies Readonly<Record<string, Texts>>)
