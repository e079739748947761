/** What `compare --help` shows. */
import type { Texts } from '../../texts/language.ts'

export const compareHelp: Texts = {
  fi: `kuntakokeilu compare [TIEDOSTO|-] --on PÄIVÄ --before SANAMUOTO --after SANAMUOTO [valitsimet]

Mitä lain toinen sanamuoto muuttaa kenellekin: tiedot ja iät ovat tarkastelupäivän, sanamuodot V0–V12. Koskee uusia
työnhakuja; kunnan nykyinen asiakas pysyy kunnan asiakkaana (6 §). Rivit luetaan ja hylätään kuten komennossa assess.

  --on PÄIVÄ                       tarkastelupäivä, VVVV-KK-PP; rivin oma sarake ”on” on ensisijainen
  --before V2 --after V3           vertailtavat sanamuodot
  --to text|csv|json|ndjson        luvut, oletus text; ndjson: rivi henkilöä kohti
  --by municipality|area|ground    luvut myös kunnittain, kokeilualueittain tai perusteittain
  --from csv|ndjson                syötteen muoto; oletus tiedoston päätteestä, muuten csv
  --rejects TIEDOSTO, --redact, --delimiter MERKKI, --encoding NIMI, --lang en|fi|sv   kuten komennossa assess

gains: siirretään vain jälkimmäisen mukaan; loses: vain edellisen; moves: muuten toinen viranomainen; same: sama;
open: jommankumman mukaan ei tiedossa. Ndjsonissa because nimeää ratkaisevat edellytykset.

Paluuarvo: 0 kaikki saivat tuloksen, 1 osa hylätty, 2 syötettä ei voi käyttää, 130 keskeytetty.
`,
  sv: `kuntakokeilu compare [FIL|-] --on DAG --before LYDELSE --after LYDELSE [flaggor]

Vad en annan lydelse av lagen ändrar för var och en: uppgifter och åldrar är dagens, lydelserna V0-V12. Gäller nya
jobbsökningar; den som redan är kommunens kund förblir det (6 §). Rader läses och avvisas som i kommandot assess.

  --on DAG                         dagen frågan gäller, ÅÅÅÅ-MM-DD; radens egen on-kolumn går före
  --before V2 --after V3           lydelserna som jämförs
  --to text|csv|json|ndjson        antal, förval text; ndjson: en rad per person
  --by municipality|area|ground    antal även per kommun, försöksområde eller grund
  --from csv|ndjson                indataformat; enligt filändelsen, annars csv
  --rejects FIL, --redact, --delimiter TECKEN, --encoding NAMN, --lang en|fi|sv   som i kommandot assess

gains: överförs bara enligt den senare; loses: bara enligt den tidigare; moves: annars en annan myndighet; same: lika;
open: okänt enligt någondera. I ndjson anger because vilka villkor som avgör.

Returkod: 0 alla besvarade, 1 några avvisade, 2 indata går inte att använda, 130 avbrutet.
`,
  en: `kuntakokeilu compare [FILE|-] --on DAY --before WORDING --after WORDING [options]

What another wording of the Act changes for whom: facts and ages are those of the day, wordings are V0 to V12. About
new job searches; an existing client of a municipality stays its client (6 §). Rows are read and rejected as by assess.

  --on DAY                         the day asked about, YYYY-MM-DD; a row's own on column overrides it
  --before V2 --after V3           the wordings that are compared
  --to text|csv|json|ndjson        counts, as text unless given; ndjson: a line a person
  --by municipality|area|ground    counts by municipality, trial area or ground, too
  --from csv|ndjson                the input's format; by the file's extension, else csv
  --rejects FILE, --redact, --delimiter CHARACTER, --encoding NAME, --lang en|fi|sv   as of assess

gains: transferred by the latter only; loses: by the former only; moves: another authority otherwise; same: the same;
open: unknown by either. In ndjson, because names the criteria that decide.

Exit code: 0 all answered, 1 some rejected, 2 input not usable, 130 interrupted.
`,
}
