/** What the families of tasks, the authorities and the kinds of competence are called. */
import { deepFreeze } from '../../../values/deep-freeze.ts'
import type { Texts } from '../../../texts/language.ts'
import type { TaskAuthority } from '../authorities.ts'
import type { Modality, TaskFamily } from '../task.ts'

/** The heading of each family of tasks. */
export const familyNames = /* @__PURE__ */ deepFreeze<Readonly<Record<TaskFamily, Texts>>>({
  'interview-and-assessment': { fi: 'Haastattelut ja palvelutarpeen arviointi', sv: 'Intervjuer och bedömning av servicebehov', en: 'Interviews and assessment of the service need' },
  'plan': { fi: 'Suunnitelmat', sv: 'Planer', en: 'Plans' },
  'guidance-and-service': { fi: 'Ohjaus ja palvelut', sv: 'Vägledning och service', en: 'Guidance and services' },
  'referral': { fi: 'Palveluihin ohjaaminen', sv: 'Hänvisning till service', en: 'Referral to services' },
  // the 55+ employment subsidy is of this family but leaves no discretion, so the name covers both kinds
  'discretionary-benefit': { fi: 'Tuet, korvaukset ja harkinnanvaraiset etuudet', sv: 'Stöd, ersättningar och förmåner enligt prövning', en: 'Subsidies, compensations and discretionary benefits' },
  'decision': { fi: 'Päätökset', sv: 'Beslut', en: 'Decisions' },
  'labour-policy-statement': { fi: 'Työvoimapoliittiset lausunnot', sv: 'Arbetskraftspolitiska utlåtanden', en: 'Labour policy statements' },
  'integration': { fi: 'Kotoutumisen edistäminen', sv: 'Främjande av integration', en: 'Integration of immigrants' },
  'guarantee-57-60': { fi: 'Kuntoutus-, koulutus- ja työntekomahdollisuus', sv: 'Möjlighet till rehabilitering, utbildning och arbete', en: 'Rehabilitation, training or work opportunity' },
  'employer-service': { fi: 'Työnantaja- ja yrityspalvelut', sv: 'Service till arbetsgivare och företag', en: 'Services to employers and businesses' },
  'registration': { fi: 'Työnhaun käynnistäminen ja voimassaolo', sv: 'Inledande av jobbsökning och jobbsökningens giltighet', en: 'Start and validity of the job search' },
  'procurement': { fi: 'Palvelujen hankkiminen', sv: 'Anskaffning av service', en: 'Procurement of services' },
  'payment': { fi: 'Rahoitus ja maksaminen', sv: 'Finansiering och betalning', en: 'Funding and payment' },
  'transfer': { fi: 'Asiakkuuden siirtäminen', sv: 'Överföring av en kundrelation', en: 'Transfer of the client relationship' },
  'supervision': { fi: 'Valvonta', sv: 'Tillsyn', en: 'Supervision' },
  'data': { fi: 'Tiedot ja tietojärjestelmä', sv: 'Uppgifter och informationssystem', en: 'Data and information system' },
})

/** What each authority that can hold a task is called. */
export const authorityNames = /* @__PURE__ */ deepFreeze({
  'municipality': { fi: 'kokeilualueen kunta', sv: 'kommun inom ett försöksområde', en: 'municipality of the trial area' },
  'te-office': { fi: 'työ- ja elinkeinotoimisto (TE-toimisto)', sv: 'arbets- och näringsbyrån (TE-byrån)', en: 'TE office' },
  'te-service-centre': { fi: 'työ- ja elinkeinohallinnon asiakaspalvelukeskus', sv: 'arbets- och näringsförvaltningens kundservicecenter', en: 'TE service centre' },
  'ely': { fi: 'elinkeino-, liikenne- ja ympäristökeskus (ELY-keskus)', sv: 'närings-, trafik- och miljöcentralen (NTM-centralen)', en: 'ELY centre' },
  'keha': { fi: 'ELY-keskusten ja TE-toimistojen kehittämis- ja hallintokeskus (KEHA-keskus)', sv: 'närings-, trafik- och miljöcentralernas samt arbets- och näringsbyråernas utvecklings- och förvaltningscenter (UF-centret)', en: 'development and administration centre of the ELY centres and TE offices (KEHA centre)' },
  'kela-or-fund': { fi: 'Kansaneläkelaitos tai työttömyyskassa', sv: 'Folkpensionsanstalten eller arbetslöshetskassan', en: 'Kela or the unemployment fund' },
  // one agency for all areas (22 § 1 mom.), whatever region the municipality is in
  'avi': { fi: 'Länsi- ja Sisä-Suomen aluehallintovirasto', sv: 'Regionförvaltningsverket i Västra och Inre Finland', en: 'Regional State Administrative Agency for Western and Inland Finland' },
} as const satisfies Record<TaskAuthority, Texts>)

/** What kind of competence an authority has; `shall` is no duty to grant what 916/2012 leaves to discretion. */
export const modalityNames = /* @__PURE__ */ deepFreeze({
  'shall': { fi: 'viranomaisen tehtävä', sv: 'myndighetens uppgift', en: 'task of the authority' },
  'may': { fi: 'toimivalta, ei velvollisuus', sv: 'befogenhet, inte skyldighet', en: 'power, not a duty' },
  'may-alongside': { fi: 'toimivalta toisen viranomaisen rinnalla', sv: 'befogenhet vid sidan av en annan myndighet', en: 'power beside another authority' },
} as const satisfies Record<Modality | 'may-alongside', Texts>)
