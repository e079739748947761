import { describe, expect, it } from 'vitest'
import type { Texts } from '../../../src/texts/language.ts'
import { authorityNames, familyNames, modalityNames } from '../../../src/rules/tasks/names/family-names.ts'
import { taskNames } from '../../../src/rules/tasks/names/names.ts'
import { taskNotes } from '../../../src/rules/tasks/names/notes.ts'
import { tasksById } from '../../../src/rules/tasks/table.ts'

type TaskId = keyof typeof taskNames
const languages = ['fi', 'sv', 'en'] as const
const names: readonly (readonly [string, Texts])[] = Object.entries(taskNames)
const notes: readonly (readonly [string, Texts])[] = Object.entries(taskNotes)
const headings: readonly (readonly [string, Texts])[] = [familyNames, authorityNames, modalityNames].flatMap((texts) =>
  Object.entries<Texts>(texts)
)

const tasks = [...tasksById().values()]
const idsOfFamily = (family: string): readonly string[] =>
  tasks.flatMap((task) => (task.family === family ? [task.id] : []))

type OfLanguages<Value> = Readonly<Record<(typeof languages)[number], Value>>

/** In each language the ids of the texts that match. */
const matching = (texts: typeof names, { fi, sv, en }: OfLanguages<RegExp>): OfLanguages<readonly string[]> => {
  const idsOf = (language: keyof Texts, pattern: RegExp): readonly string[] =>
    texts.flatMap(([id, text]) => (pattern.test(text[language]) ? [id] : []))
  return { fi: idsOf('fi', fi), sv: idsOf('sv', sv), en: idsOf('en', en) }
}
const inEach = <Value>(value: Value): OfLanguages<Value> => ({ fi: value, sv: value, en: value })

/** A word of the law that stands in the name of this task and of no other. */
const words: readonly (readonly [TaskId, RegExp, RegExp, RegExp])[] = [
  ['jobseeker-interviews', /haastattelut/, /intervjuer/, /interviews/],
  ['service-need-assessment', /palvelutarpeen/, /servicebehov/, /service need/],
  ['job-search-discussions', /työnhakukeskustelut/, /samtal om jobbsökning/, /job-search discussions/],
  ['written-reminder', /muistutus/, /påminnelse/, /reminder/],
  ['multi-sector-mapping-period', /kartoitusjakso/, /utredningsperiod/, /mapping period/],
  ['multi-sector-service-need', /yhteispalvelun tarpeen/, /behovet av sektorsövergripande/, /need for multisectoral/],
  ['multi-sector-service-end', /yhteispalvelun päättymisen/, /avslutandet av sektorsövergripande/, /end of multisectoral/],
  ['tyokanava-eligibility-decision', /työkanava oy.*edellytysten/, /förutsättningarna i fråga om jobbkanalen/, /conditions for työkanava/],
  ['tyokanava-assignment', /osoittaminen työkanava/, /anställning hos jobbkanalen/, /assignment to työkanava/],
  ['employment-plan', /^työllistymissuunnitelma/, /^sysselsättningsplan/, /^employment plan/],
  ['multi-sector-employment-plan', /monialainen työllistymissuunnitelma/, /sektorsövergripande sysselsättningsplan/, /multisectoral employment plan/],
  ['activation-plan', /^aktivointisuunnitelma$/, /^aktiveringsplan$/, /^activation plan$/],
  ['activation-plan-act-5-6-decision', /keskeytyneenä/, /avbrutits/, /interrupted/],
  ['integration-plan-unemployed', /kotoutumissuunnitelma/, /integrationsplan/, /integration plan/],
  ['personal-job-placement', /työnvälityspalvelut/, /arbetsförmedlingsservice/, /job-placement/],
  ['vocational-and-career-guidance', /uraohjaus/, /karriären/, /career/],
  ['work-tryout-contract-own', /työkokeilusta/, /arbetsprövning/, /contract/],
  ['refer-to-expert-assessment', /arviointeihin ohjaaminen/, /hänvisning till sakkunnigbedömningar/, /referral to expert assessments/],
  ['refer-to-coaching', /valmennukseen/, /träning/, /coaching/],
  ['refer-to-tryout', /koulutuskokeiluun/, /till arbets- eller utbildningsprövning/, /referral to a work or training try-out/],
  ['refer-to-labour-market-training', /työvoimakoulutukseen ohjaaminen/, /hänvisning till arbetskraftsutbildning/, /referral to labour market training/],
  ['labour-market-training-selection', /valitseminen/, /antagning/, /selection/],
  ['labour-market-training-interruption', /työvoimakoulutuksen keskeyttäminen/, /avbrytande av arbetskraftsutbildning/, /interruption of labour market/],
  ['pay-subsidy', /palkkatuki/, /^lönesubvention/, /pay subsidy/],
  ['employment-subsidy-55', /55 .*työllistämistuki/, /sysselsättningsstöd.*55/, /employment subsidy.*55/],
  ['start-up-grant', /starttiraha/, /startpeng/, /start-up grant/],
  ['discretionary-expense-compensation', /harkinnanvarainen kulukorvaus/, /kostnadsersättning enligt prövning/, /discretionary expense compensation/],
  ['discretionary-benefits-services', /harkinnanvaraiset etuudet/, /förmåner enligt prövning/, /discretionary benefits/],
  ['workplace-adjustment-support', /järjestelytuki/, /specialarrangemang/, /working conditions/],
  ['job-alternation-leave', /vuorotteluvapaa/, /alterneringsledighet/, /alternation/],
  ['self-motivated-study-decision', /työttömyysetuudella tuetun/, /stöds med arbetslöshetsförmån/, /supported by unemployment benefit/],
  ['immigrant-self-motivated-study-decision', /^päätös maahanmuuttajan/, /^beslut.*invandrares/, /^decision.*immigrant/],
  ['denial-of-service', /^palvelun epääminen/, /^förvägran av service/, /^denial of service/],
  ['denial-joint-training-and-business-services', /yhteishankintakoulutuksen/, /gemensam anskaffning/, /joint-purchase/],
  ['statement-service-participation', /edistävään palveluun/, /sysselsättningsfrämjande service/, /employment-promoting service/],
  ['statement-labour-market-training', /lausunto työvoimakoulutuksesta/, /utlåtande om arbetskraftsutbildning/, /statement on labour market training/],
  ['statement-self-motivated-study', /lausunto omaehtoisesta/, /utlåtande om frivilliga studier/, /statement on self-motivated study/],
  ['statement-integration-study', /tukiajasta/, /stödtid/, /support time/],
  ['statement-general-conditions', /yleisistä/, /allmänna/, /general/],
  ['statement-benefit-restoration', /palautumisesta/, /återfående/, /restoring/],
  ['statement-start-of-business', /aloittamisesta/, /inledande av företagsverksamhet/, /start of business/],
  ['statement-short-studies', /lyhytkestoisista/, /kortvariga/, /short studies/],
  ['statement-clear-cut-studies', /selvistä/, /entydiga studie/, /clear-cut/],
  ['statement-other-studies', /päätoimisista opinnoista/, /heltidsstudier/, /full-time studies/],
  ['statement-full-time-business', /päätoimisesta yritystoiminnasta/, /på heltid/, /full-time business/],
  ['statement-obstacles-to-labour-market', /esteistä/, /hinder/, /obstacles/],
  ['statement-unpaid-work', /palkattomasta/, /oavlönat/, /unpaid/],
  ['statement-young-person-study-duty', /nuoren/, /unga personers/, /young/],
  ['statement-reproachable-conduct', /moitittavasta/, /klandervärt/, /reproachable/],
  ['notice-job-search-abroad', /toisessa valtiossa/, /annan stat$/, /another state/],
  ['informing-jobseekers', /informointi/, /^information till/, /^information to the jobseeker/],
  ['offering-work-and-following-plan', /^työn, koulutuksen/, /uppföljning av planen/, /offering work/],
  ['information-and-advice', /neuvontapalvelut/, /rådgivning/, /advice/],
  ['change-security-training', /muutosturvakoulutus/, /utbildning inom omställningsskyddet/, /change-security training/],
  ['statement-any-other', /muu työvoimapoliittinen/, /annat arbetskraftspolitiskt/, /any other/],
  ['expense-compensation-data', /kulukorvaustietojen/, /uppgifter om kostnadsersättning/, /reporting expense/],
  ['facts-for-te-office-statement', /lausuntoa varten/, /för utlåtanden/, /reporting facts/],
  ['information-right', /tiedonsaantioikeus/, /^rätt att/, /^right to information/],
  ['use-national-information-system', /asiakastietojärjestelmän/, /kundinformationssystem/, /information system/],
  ['client-data-controller-duties', /tietosuoja/, /dataskydd/, /data protection/],
  ['te-office-keeps-own-entries-accurate', /tallettamien/, /anteckningar/, /entries/],
  ['multi-sector-data-controller', /yhteisrekisterinpitäjän/, /personuppgiftsansvar/, /controllership/],
  ['grant-access-rights', /käyttöoikeuden myöntäminen/, /beviljande av användarrättigheter/, /granting of access/],
  ['report-access-right-change', /poistamisen tai muuttamisen/, /upphävande eller ändring/, /remove or change/],
  ['integration-act-chapter-2', /kotoutumislain/, /främjande av integration/, /integration act/],
  ['offer-60-plus', /palkkatuetun työn/, /arbete med lönesubvention/, /pay-subsidised work/],
  ['other-employer-services', /yrityspalvelut/, /^övrig service/, /other services/],
  ['employer-change-security', /henkilöstön/, /personalen/, /staff/],
  ['restart-registration-former-client', /entisen asiakkaan/, /tidigare kund/, /former client/],
  ['receive-notices-ending-job-search', /ilmoitusten vastaanottaminen/, /mottagande/, /receipt/],
  ['procure-state-financed-services', /hankkiminen/, /^anskaffning/, /procurement/],
  ['decide-and-pay-unemployment-benefit', /työttömyysetuuden myöntäminen/, /betalning av arbetslöshetsförmån/, /payment of unemployment benefit/],
  ['transfer-to-municipality', /^siirtäminen kokeilualueen/, /^överföring till att bli/, /transfer to the municipality/],
  ['notify-discretionary-transfer', /siirrosta ilmoittaminen/, /underrättelse om överföring/, /notice of a transfer/],
  ['initial-mapping', /alkukartoitus/, /kartläggning/, /initial mapping/],
  ['guarantee-57-59', /57/, /57/, /57/],
  ['six-month-work-opportunity', /kuudeksi kuukaudeksi/, /sex månader/, /six months/],
  ['publish-vacancies', /työpaikkoja/, /ledigförklarade/, /open jobs/],
  ['introduce-jobseekers', /esittely/, /presentation/, /introduction/],
  ['first-registration', /^työnhakijaksi rekisteröiminen/, /^registrering/, /^registration/],
  ['refusal-of-registration', /rekisteröimisen epäämisestä/, /avslag/, /refusing/],
  ['restrict-electronic-restart', /sähköisen/, /elektroniskt/, /electronically/],
  ['set-spending-quota', /kiintiö/, /maximibelopp/, /quota/],
  ['pay-subsidies-and-compensations', /takaisinperintä/, /återkrav/, /recovery/],
  ['stock-transfer', /siirtymävaiheen/, /övergångsskedet/, /start of the trial/],
  ['leave-untransferred', /siirtämättä/, /avstående/, /^discretion not to transfer/],
  ['change-security-non-transfer', /siirtokielto/, /förbud/, /^bar /],
  ['change-security-transfer-back', /takaisinsiirto/, /tillbaka/, /back/],
  ['transfer-on-move', /kotikunnan/, /flyttning/, /moves/],
  ['transfer-to-te-office-on-request', /te-toimiston asiakkaaksi/, /bli kund hos arbets- och näringsbyrån/, /to the te office on request/],
  ['transfer-to-other-municipality-on-request', /muun kokeilualueen/, /annan kommun/, /another trial municipality/],
  ['supervise-trial', /kokeilun valvonta/, /tillsyn över/, /supervision of the trial/],
  ['supervision-order', /määräys/, /föreläggande/, /order/],
  ['suspend-trial', /keskeyttämisuhka/, /hot om avbrytande/, /threat/],
  ['supervision-remark', /huomautus/, /anmärkning/, /remark/],
  ['inform-ministry-of-supervision', /ministeriölle/, /ministeriet/, /ministry/],
]

/** What the note of this task says, and no other note. */
const noted: readonly (readonly [keyof typeof taskNotes, RegExp, RegExp, RegExp])[] = [
  ['pay-subsidy', /harkinnanvarainen/, /enligt prövning/, /discretionary/],
  ['employment-subsidy-55', /ilman harkintaa/, /utan prövning/, /without discretion/],
  ['job-alternation-leave', /1305\/2002\) kumottiin 1\.8\.2024 alkaen lailla 275\/2024.*380\/2023/, /1 augusti 2024/, /275\/2024/],
  ['jobseeker-interviews', /viiden arkipäivän/, /fem vardagar/, /five working days/],
  ['job-search-discussions', /1381\/2021/, /1381\/2021/, /1381\/2021/],
  ['offering-work-and-following-plan', /määrärahojen rajoissa/, /inom ramen för anslagen/, /within the appropriations/],
  ['multi-sector-mapping-period', /vastaa kartoitusjaksosta vain/, /svarar för utredningsperioden bara/, /responsible for the mapping period only/],
  ['multi-sector-service-end', /arvioi päättymisen vain/, /bedömer avslutandet bara/, /assesses the end only/],
  ['tyokanava-eligibility-decision', /242\/2022/, /242\/2022/, /242\/2022/],
  ['tyokanava-assignment', /Pohjanmaan/, /Österbottens/, /Pohjanmaa/],
  ['employment-plan', /9 § 2 mom\..*24 § 3 mom\./, /9 § 2 mom\..*24 § 3 mom\./, /section 9, .*section 24/],
  ['activation-plan', /toinen osapuoli/, /andra parten/, /other party/],
  ['activation-plan-act-5-6-decision', /kuullaan ensin/, /hörs först/, /heard first/],
  ['work-tryout-contract-own', /kolme osapuolta/, /tre parter/, /three parties/],
  ['change-security-training', /5 § 3 ja 4 mom\./, /5 § 3 och 4 mom\./, /section 5, subsections 3 and 4/],
  ['refer-to-expert-assessment', /ohjaa arviointiin/, /hänvisar till bedömningen/, /refers to the assessment/],
  ['refer-to-coaching', /ohjaa valmennukseen/, /hänvisar till träningen/, /refers to the coaching/],
  ['refer-to-labour-market-training', /kuuluvat edelleen/, /hör fortfarande till/, /stay with the TE office/],
  ['labour-market-training-selection', /5 luvun 3 §/, /5 kap\. 3 §/, /chapter 5, section 3 /],
  ['labour-market-training-interruption', /5 luvun 5 §/, /5 kap\. 5 §/, /chapter 5, section 5 /],
  ['workplace-adjustment-support', /10 luvusta vain 1 §/, /endast till 1 § i 10 kap\./, /only to section 1 of chapter 10 /],
  ['denial-joint-training-and-business-services', /12 luvun 7 §/, /12 kap\. 7 §/, /chapter 12, section 7/],
  ['denial-of-service', /kirjallinen päätös/, /skriftligt/, /written decision/],
  ['statement-general-conditions', /ennen 2\.10\.2021/, /före den 2 oktober 2021/, /before 2 October 2021/],
  ['statement-start-of-business', /2 luvun 5 a §:n soveltamista/, /tillämpningen av 2 kap\. 5 a §/, /application of chapter 2, section 5 a/],
  ['statement-short-studies', /1131\/2022/, /1131\/2022/, /1131\/2022/],
  ['statement-other-studies', /10, 10 a ja 11 §/, /10, 10 a och 11 §/, /10, 10 a and 11/],
  ['statement-full-time-business', /5–9 §/, /5–9 §/, /sections 5–9/],
  ['statement-obstacles-to-labour-market', / 2 luvun 3 §/, / 2 kap\. 3 §/, /chapter 2, section 3 /],
  ['statement-unpaid-work', /2 luvun 4 §/, /2 kap\. 4 §/, /chapter 2, section 4 /],
  ['statement-young-person-study-duty', /13 ja 14 §/, /13 och 14 §/, /sections 13 and 14/],
  ['statement-reproachable-conduct', /2 a luvun osalta/, /enligt 2 a kap\./, /under chapter 2 a /],
  ['notice-job-search-abroad', /883\/2004/, /883\/2004/, /883\/2004/],
  ['grant-access-rights', /vähintään puolet/, /minst hälften/, /at least half/],
  ['guarantee-57-59', /yrittäjän päiväraha/, /företagares dagpenning/, /allowance of an entrepreneur/],
  ['offer-60-plus', /muun työnantajan kuin kunnan/, /annan arbetsgivare än kommunen/, /another employer than the municipality/],
  ['six-month-work-opportunity', /avoimille työmarkkinoille/, /öppna arbetsmarknaden/, /open market/],
  ['employer-change-security', /12 luvun 3 §/, /12 kap\. 3 §/, /chapter 12, section 3 /],
  ['set-spending-quota', /kuullaan kokeilualuetta/, /hörs försöksområdet/, /trial area is heard/],
  ['stock-transfer', /28\.2\.2021/, /28 februari 2021/, /28 February 2021/],
  ['change-security-non-transfer', /60 päivän/, /60 dagar/, /60 days/],
  ['transfer-to-te-office-on-request', /turvallisuuteen/, /säkerhet/, /safety/],
  ['transfer-to-other-municipality-on-request', /hyväksyttävä siirto/, /samtycka/, /consent/],
  ['supervision-order', /määräaika/, /tidsfrist/, /deadline/],
  ['suspend-trial', /22 § 4 mom\./, /22 § 4 mom\./, /section 22, subsection 4/],
]

const monthsOf = (language: string): readonly string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long' }).format(new Date(2021, month))
  )
const months = [...monthsOf('sv'), ...monthsOf('en')]

/**
 * The acts, provisions, dates and other numbers of a text, in no order; Swedish puts the letter of an article after its
 * number.
 */
function numbersOf(text: string): string[] {
  const dated = months.reduce(
    (rest, month, place) => rest.replaceAll(new RegExp(`(\\d+) ${month} (\\d{4})`, 'g'), `$1.${(place % 12) + 1}.$2`),
    text.replace('artikel 64.1 a', 'artikel 64.1,')
  )
  return (dated.match(/\d+\.\d+\.\d{4}|\d+\/\d{4}|\d+(?: [a-z](?![a-zåäö]))?/g) ?? []).sort()
}

const noteOf = (id: keyof typeof taskNotes): Texts | undefined => taskNotes[id]

describe('the names of the tasks', () => {
  it('are there for the 96 tasks, and for nothing else', () => {
    expect(Object.keys(taskNames)).toHaveLength(96)
    expect(new Set(Object.keys(taskNames))).toEqual(new Set(tasks.map(({ id }) => id)))
  })

  it.each(names)('%s is a noun phrase in each language: a capital letter, no full stop, no stray blank', (_, text) => {
    expect(Object.keys(text)).toEqual(['fi', 'sv', 'en'])
    for (const language of languages) {
      expect(text[language]).toMatch(/^[\p{Lu}5].*[\p{L}\d]$/u)
      expect(text[language]).not.toMatch(/ {2}|; /)
    }
  })

  it.each(languages)('no two tasks have the same name in %s', (language) => {
    expect(new Set(names.map(([, text]) => text[language].toLowerCase())).size).toBe(96)
  })

  it.each([...names, ...headings])('%s: Finnish, Swedish and English differ', (_, { fi, sv, en }) => {
    expect(new Set([fi, sv, en].map((text) => text.toLowerCase())).size).toBe(3)
  })

  it('each has its word of the law', () =>
    expect(new Set(words.map(([id]) => id))).toEqual(new Set(tasks.map(({ id }) => id))))

  it.each(words)('%s has the word of the law that no other task has', (id, fi, sv, en) => {
    const lowered = names.map(([name, text]): readonly [string, Texts] => [
      name, { fi: text.fi.toLowerCase(), sv: text.sv.toLowerCase(), en: text.en.toLowerCase() },
    ])
    expect(matching(lowered, { fi, sv, en })).toEqual(inEach([id]))
  })

  it('say of the labour-policy statements, and of nothing else, that they are statements', () => {
    const statements = idsOfFamily('labour-policy-statement').filter((id) => id !== 'notice-job-search-abroad')
    expect(statements).toHaveLength(16)
    expect(matching(names, {
      fi: /^(Lausunto|Muu työvoimapoliittinen lausunto)/,
      sv: /^(A|Annat a)rbetskraftspolitiskt utlåtande/,
      en: /^(Statement|Any other labour policy statement)/,
    })).toEqual(inEach(statements))
  })

  it('begin in the family of referrals, and nowhere else, with the referral', () =>
    expect(matching(names, { fi: / ohjaaminen$/, sv: /^Hänvisning till /, en: /^Referral to / })).toEqual(
      inEach(idsOfFamily('referral'))
    ))

  it.each([
    'tyokanava-assignment', 'change-security-training', 'workplace-adjustment-support', 'first-registration',
    'supervise-trial',
  ] as const)("say of %s, which stays with the state, not that it is the municipality's", (id) => {
    for (const language of languages) expect(taskNames[id][language]).not.toMatch(/kun(ta|nan)|kommun|municipalit/)
  })
})

describe('the names of families, authorities and kinds of competence', () => {
  it('are there for the sixteen families, seven authorities and three kinds', () => {
    expect(new Set(Object.keys(familyNames))).toEqual(new Set(tasks.map(({ family }) => family)))
    expect(Object.keys(familyNames)).toHaveLength(16)
    expect(Object.keys(authorityNames)).toEqual([
      'municipality', 'te-office', 'te-service-centre', 'ely', 'keha', 'kela-or-fund', 'avi',
    ])
    expect(Object.keys(modalityNames)).toEqual(['shall', 'may', 'may-alongside'])
  })

  it.each(headings)('%s is a name, not a sentence', (_, text) => {
    for (const language of languages) {
      expect(text[language]).toBe(text[language].trim())
      expect(text[language]).toMatch(/[\p{L})]$/u)
    }
  })

  it.each(languages)('no two have the same name in %s', (language) => {
    for (const texts of [familyNames, authorityNames, modalityNames]) {
      const all = Object.values<Texts>(texts).map((text) => text[language])
      expect(new Set(all).size).toBe(all.length)
    }
  })

  it('22 § 1 mom.: the agency is that of Western and Inland Finland', () => {
    expect(authorityNames.avi).toEqual({
      fi: expect.stringContaining('Länsi- ja Sisä-Suomen'),
      sv: expect.stringContaining('Västra och Inre Finland'),
      en: expect.stringContaining('Western and Inland Finland'),
    })
  })
})

describe('the notes on the tasks', () => {
  it.each(notes)('%s: full sentences', (_, text) => {
    expect(Object.keys(text)).toEqual(['fi', 'sv', 'en'])
    for (const language of languages) {
      expect(text[language]).toMatch(/^[\p{Lu}\d].* .*[^\s]\.$/u)
      expect(text[language]).not.toMatch(/ {2}|\.\.$/)
    }
    expect(new Set([text.fi, text.sv, text.en]).size).toBe(3)
  })

  it.each(notes)('%s names the same acts, provisions, dates and numbers in each language', (_, { fi, sv, en }) => {
    expect(numbersOf(sv)).toEqual(numbersOf(fi))
    expect(numbersOf(en)).toEqual(numbersOf(fi))
  })

  it.each(languages)('no two tasks have the same note in %s', (language) => {
    expect(new Set(notes.map(([, text]) => text[language])).size).toBe(notes.length)
  })

  it.each(noted)('%s: what no other note says', (id, fi, sv, en) =>
    expect(matching(notes, { fi, sv, en })).toEqual(inEach([id])))

  it('every statement that stayed with the state says so, and no other statement is said to have stayed', () => {
    const ofStatements = notes.flatMap(([id, { fi, sv, en }]): typeof notes => {
      const first = (text: string): string => text.split(/; |\. /)[0] ?? ''
      return id.startsWith('statement-') ? [[id, { fi: first(fi), sv: first(sv), en: first(en) }]] : []
    })
    expect(matching(ofStatements, {
      fi: /jäi(vät)? valtiolle|jättää .*valtiolle/,
      sv: /kvar hos staten|lämnar .*åt staten/,
      en: /stayed with the state|leaves .*to the state/,
    })).toEqual(inEach([
      'statement-labour-market-training', 'statement-other-studies', 'statement-full-time-business',
      'statement-obstacles-to-labour-market', 'statement-unpaid-work', 'statement-young-person-study-duty',
      'statement-reproachable-conduct', 'statement-any-other',
    ]))
  })

  it('10 § 1 mom. 3 kohta: each of the five benefits is granted on behalf of the state', () =>
    expect(matching(notes, { fi: /valtion lukuun/, sv: /för statens räkning/, en: /on behalf of the state/ })).toEqual(
      inEach([
        'pay-subsidy', 'employment-subsidy-55', 'start-up-grant', 'discretionary-expense-compensation',
        'discretionary-benefits-services',
      ])
    ))

  it.each([
    [
      '8 § 3 mom., 9 § 1 mom. 3 kohta and 12 § 2 mom.: social welfare, from 2023-01-01 the wellbeing services county, keeps its part',
      [/1\.1\.2023 alkaen hyvinvointialue/, /från och med den 1 januari 2023 välfärdsområdet/, /from 1 January 2023 the wellbeing services county/],
      ['multi-sector-service-need', 'multi-sector-mapping-period', 'multi-sector-service-end', 'activation-plan', 'activation-plan-act-5-6-decision'],
    ],
    [
      'what is not verified is said: the payer (OP-24) and two contents',
      [/ei ole tarkistettu|tarkistamatta/, /inte kontrollerats/, /not verified/],
      ['discretionary-expense-compensation', 'initial-mapping', 'pay-subsidies-and-compensations'],
    ],
    [
      'Decree 1556/2016 2 §: five statements say on what the service centre can give them, and one that it cannot',
      [/1556\/2016/, /1556\/2016/, /1556\/2016/],
      ['statement-general-conditions', 'statement-benefit-restoration', 'statement-clear-cut-studies', 'statement-other-studies', 'statement-full-time-business', 'statement-obstacles-to-labour-market'],
    ],
  ] as const)('%s', (_, [fi, sv, en], ids) =>
    expect(matching(notes, { fi, sv, en })).toEqual(inEach(ids)))

  it('400/2024: 13 § was repealed, and a duty that had arisen is carried through', () => {
    for (const id of ['guarantee-57-59', 'offer-60-plus', 'six-month-work-opportunity'] as const) {
      expect(noteOf(id)?.en).toMatch(
        /repealed from 2 September 2024 \(400\/2024\).* by 1 September 2024 is carried through/
      )
    }
  })

  it('Decree 1556/2016 2 §: the service centre cannot give the statement on obstacles', () =>
    expect(noteOf('statement-obstacles-to-labour-market')?.en).toContain('Nor can the TE service centre give it'))

  it('17 § 2 mom. and 22 § 6 mom.: transfers on request can be appealed, a remark and a statement cannot, for leaving untransferred no provision', () => {
    for (const id of ['transfer-to-te-office-on-request', 'transfer-to-other-municipality-on-request'] as const)
      expect(noteOf(id)?.en).toMatch(/ is open to appeal \(section 17, subsection 2/)
    expect(noteOf('supervision-remark')?.en).toMatch(/not open to appeal \(section 22, subsection 6\)/)
    expect(noteOf('decide-and-pay-unemployment-benefit')?.en).toMatch(/statement itself is not open to appeal/)
    expect(noteOf('leave-untransferred')?.en).toMatch(/no provision on appeal/)
  })

  it('12 a § 2 mom.: the limits of the clear-cut studies in 2022 and from 2023', () => {
    expect(noteOf('statement-clear-cut-studies')?.fi).toMatch(
      /1–4 ja 6 kohta; 5 kohta,.* 5 opintopistettä, 3 opintoviikkoa tai 4,5 osaamispistettä; 7 kohta,.* 25 tuntia viikossa\. 1\.1\.2023 alkaen:.* 1–6 kohta; 7 kohta,.* 3 kuukautta; 7–10 kohta,.*; 10 a §:n 2 momentissa/
    )
    expect(noteOf('statement-clear-cut-studies')?.sv).toMatch(/5 studiepoäng, 3 studieveckor eller 4,5 kompetenspoäng/)
  })
})
