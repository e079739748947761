/** What `--help` shows. */
import type { Language, Texts } from '../texts/language.ts'
import { facts } from '../facts/facts.ts'
import { factLabels } from '../facts/texts.ts'
import type { CommandName } from './arguments.ts'
import { compareHelp } from './compare/help.ts'
import { conformHelp } from './conform/help.ts'
import { sqlHelp } from './sql/help.ts'
import { tasksHelp } from './tasks/help.ts'
import { timelineHelp } from './timeline/help.ts'

const whole: Texts = {
  fi: `kuntakokeilu: laki työllisyyden edistämisen kuntakokeilusta (1269/2020) sääntöinä

  kuntakokeilu assess [TIEDOSTO|-] --on PÄIVÄ   mikä viranomainen palvelee kutakin henkilöä
  kuntakokeilu areas                            kokeilualueet ja niiden kunnat
  kuntakokeilu tasks --on PÄIVÄ                 mikä viranomainen hoitaa mitäkin tehtävää, minkä lainkohdan nojalla
  kuntakokeilu timeline [TIEDOSTO|-]            mikä viranomainen vastasi kustakin henkilöstä minäkin päivänä
  kuntakokeilu compare [TIEDOSTO|-] --on PÄIVÄ  mitä lain toinen sanamuoto muuttaa kenellekin
  kuntakokeilu sql --dialect MURRE              arviointi kyselynä tietokantaan
  kuntakokeilu conform --command 'KOMENTO'      onko toisen ohjelman vastaus sama
  kuntakokeilu --version                        versio

Kaikissa: --lang en|fi|sv (oletus en), --help. Lisää: kuntakokeilu KOMENTO --help
`,
  sv: `kuntakokeilu: lagen om ett kommunförsök som gäller främjande av sysselsättningen (1269/2020) som regler

  kuntakokeilu assess [FIL|-] --on DAG   vilken myndighet som betjänar var och en
  kuntakokeilu areas                     försöksområdena och deras kommuner
  kuntakokeilu tasks --on DAG            vilken myndighet som sköter vilken uppgift, enligt vilket lagrum
  kuntakokeilu timeline [FIL|-]          vilken myndighet som ansvarade för var och en vilken dag
  kuntakokeilu compare [FIL|-] --on DAG  vad en annan lydelse av lagen ändrar för var och en
  kuntakokeilu sql --dialect DIALEKT     bedömningen som en fråga till databasen
  kuntakokeilu conform --command 'CMD'   om ett annat program ger samma svar
  kuntakokeilu --version                 versionen

Gemensamma flaggor: --lang en|fi|sv (förval en), --help. Mer: kuntakokeilu KOMMANDO --help
`,
  en: `kuntakokeilu: Finland's Act on the municipal employment trial (1269/2020) as rules

  kuntakokeilu assess [FILE|-] --on DAY   which authority serves each person
  kuntakokeilu areas                      the trial areas and their municipalities
  kuntakokeilu tasks --on DAY             which authority does what, by which provision
  kuntakokeilu timeline [FILE|-]          which authority was responsible for each person on which day
  kuntakokeilu compare [FILE|-] --on DAY  what another wording of the Act changes for whom
  kuntakokeilu sql --dialect DIALECT      the assessment as a query for a database
  kuntakokeilu conform --command 'CMD'    whether another program gives the same answers
  kuntakokeilu --version                  the version

Options of every command: --lang en|fi|sv (en unless given), --help. More: kuntakokeilu COMMAND --help
`,
}

const ofCommand: Readonly<Record<Exclude<CommandName, 'tasks' | 'compare' | 'sql' | 'timeline' | 'conform'>, Texts>> = {
  assess: {
    fi: `kuntakokeilu assess [TIEDOSTO|-] [valitsimet]

Lukee henkilöitä, yhden rivillä, ja kirjoittaa kullekin yhden tuloksen samassa järjestyksessä. Ilman tiedostoa tai
viivalla luetaan vakiosyötettä. Rivi, jota ei voi käsitellä, hylätään; kaikki muut saavat tuloksen.

  --on PÄIVÄ             tarkastelupäivä, VVVV-KK-PP; rivin oma sarake ”on” on ensisijainen
  --from csv|ndjson      syötteen muoto; oletus tiedoston päätteestä (.ndjson, .jsonl), muuten csv
  --to ndjson|csv|table  tulosteen muoto; oletus ndjson
  --why                  lisää perustelun: yksi virke lainkohtineen
  --explain              näyttää jokaisesta edellytyksestä, täyttyykö se, ja lainkohdan (ndjson, table)
  --rejects TIEDOSTO     hylätyt rivit tiedostoon (NDJSON); oletus vakiovirhe
  --redact               jättää hylättyjen rivien arvot pois
  --delimiter MERKKI     CSV:n erotin; oletus pilkku, sarkain on tab
  --encoding NIMI        merkistö; oletus utf-8, esimerkiksi latin1
  --jobs N               rinnakkaisten säikeiden määrä, 1–64; oletus 1
  --lang en|fi|sv        tekstien kieli; oletus en

CSV: otsikkorivi, sarakkeina ”on” ja alla luetellut tiedot missä tahansa järjestyksessä. Tyhjä solu on tuntematon, none
tarkoittaa, ettei ole, totuusarvot ovat true ja false, luvuissa on desimaalipiste. Tyhjä rivi ohitetaan.

Paluuarvo: 0 kaikki saivat tuloksen, 1 osa hylätty, 2 syötettä ei voi käyttää, 130 keskeytetty.

Tiedot:
`,
    sv: `kuntakokeilu assess [FIL|-] [flaggor]

Läser personer, en per rad, och skriver ett resultat för varje i samma ordning. Utan fil eller med ett streck läses
standardinmatningen (stdin). En rad som inte går att använda avvisas; alla andra får svar.

  --on DAG               dagen frågan gäller, ÅÅÅÅ-MM-DD; radens egen on-kolumn går före
  --from csv|ndjson      indataformat; enligt filändelsen (.ndjson, .jsonl), annars csv
  --to ndjson|csv|table  utdataformat; förval ndjson
  --why                  lägger till skälen: en mening med lagrum
  --explain              visar för varje villkor om det är uppfyllt och vilket lagrum det bygger på (ndjson, table)
  --rejects FIL          avvisade rader till en fil (NDJSON); förval standardfelkanalen (stderr)
  --redact               utelämnar värdena i de avvisade raderna
  --delimiter TECKEN     avgränsare i CSV; förval kommatecken, tabb skrivs tab
  --encoding NAMN        teckenkodning; förval utf-8, till exempel latin1
  --jobs N               antal trådar som arbetar parallellt, 1-64; förval 1
  --lang en|fi|sv        texternas språk; förval en

CSV: en rubrikrad med on och uppgifterna nedan i valfri ordning. En tom cell betyder att uppgiften är okänd, none att
den inte finns (till exempel ingen hemkommun); sanningsvärden är true och false, tal har decimalpunkt. En tom rad
hoppas över.

Returkod: 0 alla besvarade, 1 några avvisade, 2 indata går inte att använda, 130 avbrutet.

Uppgifter:
`,
    en: `kuntakokeilu assess [FILE|-] [options]

Reads people, one per row, and writes one result for each in the same order. Without a file, or with a dash, standard
input is read. A row that cannot be used goes to the rejects; every other row is answered.

  --on DAY               the day asked about, YYYY-MM-DD; a row's own on column overrides it
  --from csv|ndjson      the input's format; by the file's extension (.ndjson, .jsonl), else csv
  --to ndjson|csv|table  the output's format; ndjson unless given
  --why                  adds why: one sentence with the provisions
  --explain              adds every criterion: whether it is met, and its source (ndjson, table)
  --rejects FILE         the rejected rows into a file (NDJSON); else to standard error
  --redact               leaves the values out of the rejects
  --delimiter CHARACTER  the separator between the cells of CSV; a comma unless given, tab for a tab
  --encoding NAME        the encoding; utf-8 unless given, for instance latin1
  --jobs N               the number of threads that work in parallel, 1 to 64; 1 unless given
  --lang en|fi|sv        the language of the texts; en unless given

CSV: a header of on and the facts below, in any order. An empty cell is unknown, none means that there is none,
booleans are true and false, numbers have a decimal point. An empty line is skipped.

Exit code: 0 all answered, 1 some rejected, 2 input not usable, 130 interrupted.

Facts:
`,
  },
  areas: {
    fi: `kuntakokeilu areas [--to json|csv|table] [--lang en|fi|sv]

Kokeilualueet (1269/2020 3 §) ja niiden kunnat: json (oletus), csv (rivi kuntaa kohti) tai table (rivi aluetta kohti).
`,
    sv: `kuntakokeilu areas [--to json|csv|table] [--lang en|fi|sv]

Försöksområdena (1269/2020 3 §) och deras kommuner: json (förval), csv (en rad per kommun) eller table (en rad per
område).
`,
    en: `kuntakokeilu areas [--to json|csv|table] [--lang en|fi|sv]

The trial areas (1269/2020 3 §) and their municipalities: json (unless given), csv (a row per municipality) or table
(a row per area).
`,
  },
}

const factLines = (language: Language): string =>
  facts
    .map(
      (fact) =>
        `  ${fact.name.padEnd(39)} ${factLabels[fact.name][language]}${'words' in fact ? `: ${fact.words.join(', ')}` : ''}\n`,
    )
    .join('')

export function helpText(command: CommandName | undefined, language: Language): string {
  if (command === undefined) return whole[language]
  if (command === 'tasks') return tasksHelp(language)
  if (command === 'conform') return conformHelp(language)
  if (command === 'timeline') return timelineHelp(language)
  if (command === 'compare') return compareHelp[language]
  if (command === 'sql') return sqlHelp[language]
  return ofCommand[command][language] + (command === 'assess' ? factLines(language) : '')
}
