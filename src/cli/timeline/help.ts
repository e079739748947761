/** What `timeline --help` shows. */
import type { Language, Texts } from '../../texts/language.ts'
import { eventTypes } from '../../rules/lifetime/history.ts'

const help: Texts = {
  fi: `kuntakokeilu timeline [TIEDOSTO|-] [valitsimet]
kuntakokeilu timeline [TIEDOSTO|-] --summary [--days PÄIVÄ,PÄIVÄ | --month-ends] [valitsimet]

Lukee henkilöiden tapahtumatietoja (NDJSON, yksi henkilö rivillä) ja kertoo kustakin, mikä viranomainen vastasi
asiakkuudesta minäkin päivänä, millä perusteella ja minkä lainkohdan nojalla, mistä oli ilmoitettava, mitkä
siirtovelvollisuudet syntyivät ja mihin pyyntöihin ei voitu suostua. Rivi, jota ei voi käsitellä, hylätään; kaikki muut
saavat tuloksen.

  --explain              asiakkuuden vaiheet luettavina virkkeinä; --to ndjson lisää ne tulokseen (account)
  --summary              tulosten sijaan seurantataulukko: asiakkaat kunnittain, alueittain, perusteittain ja
                         viranomaisittain, tulleet, lähteneet, palanneet ja muuttaneet päivien välillä
  --days PÄIVÄ,PÄIVÄ     taulukon päivät, VVVV-KK-PP
  --month-ends           taulukon päivinä kokeilun kuukausien viimeiset päivät (oletus)
  --delimiter MERKKI     CSV-taulukon erotin, esimerkiksi ; tai tab; oletus pilkku
  --bom                  CSV-taulukon alkuun tavujärjestysmerkki, josta Excel tunnistaa UTF-8:n
  --names                CSV-taulukkoon sarake label: nimi valitulla kielellä
  --zeros                CSV-taulukkoon rivi myös siitä, missä ei ollut ketään
  --to MUOTO             tuloksista ndjson (oletus) tai text; taulukosta text (oletus), csv tai json
  --rejects TIEDOSTO     hylätyt rivit tiedostoon (NDJSON); oletus vakiovirhe
  --redact               jättää hylättyjen rivien arvot pois
  --encoding NIMI        merkistö; oletus utf-8, esimerkiksi latin1
  --jobs N               rinnakkaisten säikeiden määrä, 1–64; oletus 1
  --lang en|fi|sv        tekstien kieli; oletus en

Tapahtumatiedot: { "id", "person": tiedot alussa, "until": viimeinen tarkastelupäivä,
"transfers": "assumed" tai "recorded", "events": [{ "on": päivä, "type": tyyppi, ... }] }. Tieto, jota ei anneta, on
tuntematon. Henkilön tiedot: kuntakokeilu assess --help.

Paluuarvo: 0 kaikki saivat tuloksen, 1 osa hylätty, 2 syötettä ei voi käyttää, 130 keskeytetty.

Tapahtumatyypit; yhden päivän tapahtumat luetaan tässä järjestyksessä:
`,
  sv: `kuntakokeilu timeline [FIL|-] [flaggor]
kuntakokeilu timeline [FIL|-] --summary [--days DAG,DAG | --month-ends] [flaggor]

Läser personers historiker (NDJSON, en per rad) och berättar om var och en vilken myndighet som ansvarade för personen
vilken dag, på vilken grund och enligt vilket lagrum, vad som skulle meddelas, vilka skyldigheter att överföra som
uppkom och vilka begäranden som inte kunde bifallas. En historik som inte går att använda avvisas; alla andra får svar.

  --explain              historiken i läsbara meningar; --to ndjson lägger dem till resultatet (account)
  --summary              i stället för resultaten en uppföljningstabell: kunder per kommun, område, grund och myndighet,
                         nya kunder och de som har lämnat, återkommit eller flyttat mellan dagarna
  --days DAG,DAG         tabellens dagar, ÅÅÅÅ-MM-DD
  --month-ends           tabellen visar läget den sista dagen i varje månad under försöket (förval)
  --delimiter TECKEN     skiljetecken i CSV-tabellen, till exempel ; eller tab; förval komma
  --bom                  CSV-tabellen börjar med en byteordningsmarkering, så att Excel känner igen UTF-8
  --names                CSV-tabellen får kolumnen label: namnet på det valda språket
  --zeros                CSV-tabellen får en rad också där ingen räknades
  --to FORMAT            för resultaten ndjson (förval) eller text; för tabellen text (förval), csv eller json
  --rejects FIL          avvisade rader till en fil (NDJSON); förval standardfelkanalen (stderr)
  --redact               utelämnar värdena i de avvisade raderna
  --encoding NAMN        teckenkodning; förval utf-8, till exempel latin1
  --jobs N               antal trådar som arbetar parallellt, 1-64; förval 1
  --lang en|fi|sv        texternas språk; förval en

Historik: { "id", "person": uppgifter i början, "until": sista dagen frågan gäller, "transfers": "assumed" eller
"recorded", "events": [{ "on": dag, "type": typ, ... }] }. En uppgift som inte ges är okänd. Uppgifter om personen:
kuntakokeilu assess --help.

Returkod: 0 alla besvarade, 1 några avvisade, 2 indata går inte att använda, 130 avbrutet.

Händelsetyper; en dags händelser läses i denna ordning:
`,
  en: `kuntakokeilu timeline [FILE|-] [options]
kuntakokeilu timeline [FILE|-] --summary [--days DAY,DAY | --month-ends] [options]

Reads histories of persons (NDJSON, one per line) and says for each which authority was responsible for the person on
which day, on what ground, by which provision, who had to be notified, which duties to transfer arose and which requests
could not be granted. A history that cannot be used goes to the rejects; every other one is answered.

  --explain              the history in readable sentences; --to ndjson adds them to the result (account)
  --summary              a monitoring table instead of the results: clients by municipality, area, ground and
                         authority; who arrived, left, returned and moved between the days
  --days DAY,DAY         the days of the table, YYYY-MM-DD
  --month-ends           the last days of the months of the trial as the days of the table (unless --days is given)
  --delimiter C          between the cells of the table as CSV, such as ; or tab; a comma unless given
  --bom                  the table as CSV begins with a byte-order mark, by which Excel knows UTF-8
  --names                the table as CSV has a column label: the name in the language
  --zeros                the table as CSV has a row also where nobody was counted
  --to FORMAT            for the results ndjson (unless given) or text; for the table text (unless given), csv or json
  --rejects FILE         the rejected rows into a file (NDJSON); else to standard error
  --redact               leaves the values out of the rejects
  --encoding NAME        the encoding; utf-8 unless given, for instance latin1
  --jobs N               the number of threads that work in parallel, 1 to 64; 1 unless given
  --lang en|fi|sv        the language of the texts; en unless given

A history: { "id", "person": facts at the start, "until": last day asked about, "transfers": "assumed" or "recorded",
"events": [{ "on": day, "type": type, ... }] }. A fact that is not given is unknown. The facts about a person:
kuntakokeilu assess --help.

Exit code: 0 all answered, 1 some rejected, 2 input not usable, 130 interrupted.

Types of events; the events of one day are read in this order:
`,
}

interface EventHelp extends Texts {
  /**
   * Its fields beside on and type, as in the contract of the command: with a question mark where they can be left out.
   */
  readonly fields: string
}

const events: Readonly<Record<(typeof eventTypes)[number], EventHelp>> = {
  'supervision-order': { fields: 'municipality, suspends, until?', fi: 'kunnan toiminta tai osa sen tehtävistä keskeytetään', sv: 'kommunens verksamhet eller uppgifter avbryts', en: 'activity or tasks of a municipality are suspended' },
  'moved': { fields: 'homeMunicipality?, residenceMunicipality?', fi: 'kotikunta tai asuinpaikka vaihtuu', sv: 'personen flyttar', en: 'the person moves' },
  'facts-changed': { fields: 'facts', fi: 'tiedot muuttuvat ilman ilmoitusta', sv: 'uppgifter ändras utan anmälan', en: 'facts change without a notification' },
  'search-ended': { fields: 'cause?', fi: 'työnhaun voimassaolo päättyy', sv: 'jobbsökningen upphör', en: 'the job search lapses' },
  'search-started': { fields: 'registeredAs, facts?', fi: 'työnhaku käynnistetään (myös uudelleen)', sv: 'jobbsökningen inleds', en: 'the job search begins, or begins again' },
  'change-notified': {
    fields: 'facts?, registeredAs?',
    fi: 'henkilö ilmoittaa työnhaun muutoksesta tai ilmoittautuu uudelleen samassa työnhaussa',
    sv: 'personen anmäler en ändring i jobbsökningen eller anmäler sig på nytt i samma jobbsökning',
    en: 'the person notifies a change in the job search, or registers anew in the same search',
  },
  'left-untransferred': { fields: 'reason', fi: 'TE-toimisto jättää henkilön siirtämättä', sv: 'TE-byrån låter bli att överföra personen', en: 'the TE office does not transfer the person' },
  'transferred': { fields: '', fi: 'TE-toimisto siirtää henkilön kunnan asiakkaaksi (vain, kun ”transfers” on ”recorded”)', sv: 'TE-byrån överför (bara recorded)', en: 'the TE office transfers (recorded only)' },
  'transfer-requested': {
    fields: 'to, need, servicesEndangered, receivingMunicipalityConsents?, granted?', fi: 'asiakas pyytää siirtoa', sv: 'kunden begär överföring', en: 'the client asks to be moved',
  },
}

/** The type, what it means and its fields, on a line of their own where they need one. */
function eventLine(type: (typeof eventTypes)[number], language: Language): string {
  const { fields } = events[type]
  const text = `  ${type.padEnd(19)} ${events[type][language]}`
  if (fields === '') return `${text}\n`
  return text.length + fields.length < 118 ? `${text}: ${fields}\n` : `${text}:\n${' '.repeat(22)}${fields}\n`
}

export const timelineHelp = (language: Language): string =>
  help[language] + eventTypes.map((type) => eventLine(type, language)).join('')
