/** What `sql --help` shows. */
import type { Texts } from '../../texts/language.ts'

export const sqlHelp: Texts = {
  fi: `kuntakokeilu sql --dialect MURRE (--on PÄIVÄ | --on-column SARAKE) --from TAULU [valitsimet]

Kirjoittaa arvioinnin SQL-kyselyksi tietokantaan, jossa henkilöt ovat. Tulos on rivi riviltä sama kuin komennolla
assess; puuttuvia tietoja ja lainkohtia siinä ei ole.

  --dialect duckdb|postgres|spark   SQL:n murre
  --on PÄIVÄ                        tarkastelupäivä, VVVV-KK-PP, tai
  --on-column SARAKE                sarake, jossa kunkin rivin tarkastelupäivä on
  --from TAULU                      taulu tai näkymä: TAULU tai SKEEMA.TAULU
  --mapping TIEDOSTO                JSON: tietojen sarakkeet ja se, mitä NULL tarkoittaa
  --ask TUNNUS                      yksi edellytys, esimerkiksi under-30; oletus assess
  --check                           sarake problem: ensimmäinen tieto, jonka arvo ei ole mahdollinen; riviä ei ratkaista
  --lang en|fi|sv                   virheilmoitusten kieli; oletus en

Mapping: { "null": "unknown", "columns": { "homeMunicipality": "kotikunta",
  "dismissalNoticeOn": { "column": "irtisanottu", "null": "none" }, "startUpGrant": null } }

Ilman mappingia tiedon sarake on samanniminen, ja NULL on tuntematon. Jos saraketta ei ole, sen tilalla on null.

Paluuarvo: 0 kysely kirjoitettu, 2 kysymystä ei voi käyttää.
`,
  sv: `kuntakokeilu sql --dialect DIALEKT (--on DAG | --on-column KOLUMN) --from TABELL [flaggor]

Skriver bedömningen som en SQL-fråga för databasen där personerna finns. Svaret är rad för rad detsamma som av
kommandot assess; uppgifter som saknas och lagrum ingår inte.

  --dialect duckdb|postgres|spark   dialekten av SQL
  --on DAG                          dagen frågan gäller, ÅÅÅÅ-MM-DD, eller
  --on-column KOLUMN                kolumnen med varje rads dag
  --from TABELL                     en tabell eller vy: TABELL eller SCHEMA.TABELL
  --mapping FIL                     JSON: uppgifternas kolumner, och vad NULL betyder
  --ask ID                          ett enda villkor, till exempel under-30; förval assess
  --check                           kolumnen problem: den första uppgiften med ett omöjligt värde; raden avgörs inte
  --lang en|fi|sv                   felmeddelandenas språk; förval en

Mapping: { "null": "unknown", "columns": { "homeMunicipality": "hemkommun",
  "dismissalNoticeOn": { "column": "uppsagd", "null": "none" }, "startUpGrant": null } }

Utan mapping har uppgiftens kolumn samma namn, och NULL är okänt. För en kolumn som inte finns anges null.

Returkod: 0 frågan skriven, 2 frågan går inte att använda.
`,
  en: `kuntakokeilu sql --dialect DIALECT (--on DAY | --on-column COLUMN) --from TABLE [options]

Writes the assessment as a query for the database where the people are. Row by row its answer is that of the command
assess; missing facts and provisions are not in it.

  --dialect duckdb|postgres|spark   the dialect of SQL
  --on DAY                          the day asked about, YYYY-MM-DD, or
  --on-column COLUMN                the column that has the day of each row
  --from TABLE                      a table or view: TABLE or SCHEMA.TABLE
  --mapping FILE                    JSON: the columns of the facts, and what NULL means
  --ask ID                          one criterion, such as under-30; assess unless given
  --check                           a column problem: the first fact with an impossible value; such a row is not decided
  --lang en|fi|sv                   the language of messages; en unless given

Mapping: { "null": "unknown", "columns": { "homeMunicipality": "kotikunta",
  "dismissalNoticeOn": { "column": "irtisanottu", "null": "none" }, "startUpGrant": null } }

Without a mapping a fact is the column of its own name, and NULL is unknown. A column that is not there is null.

Exit code: 0 written, 2 question not usable.
`,
}
