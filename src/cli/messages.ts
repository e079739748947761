/** What the command says on standard error when it cannot go on, with `{names}` to fill in. */
import type { Language, Texts } from '../texts/language.ts'
import { fill } from '../texts/fill.ts'

export const messages = {
  'no-command': {
    fi: 'komento puuttuu; komennot: assess, areas, tasks, timeline, compare, sql, conform. Ohje: kuntakokeilu --help',
    sv: 'kommandot saknas; kommandona är assess, areas, tasks, timeline, compare, sql och conform. Hjälp: kuntakokeilu --help',
    en: 'no command given; the commands are assess, areas, tasks, timeline, compare, sql and conform. Help: kuntakokeilu --help',
  },
  'unknown-command': {
    fi: "tuntematon komento ”{value}”; komennot: assess, areas, tasks, timeline, compare, sql, conform. Ohje: kuntakokeilu --help",
    sv: "okänt kommando '{value}'; kommandona är assess, areas, tasks, timeline, compare, sql och conform. Hjälp: kuntakokeilu --help",
    en: "unknown command '{value}'; the commands are assess, areas, tasks, timeline, compare, sql and conform. Help: kuntakokeilu --help",
  },
  'unknown-option': {
    fi: "tuntematon valitsin ”{value}”. Ohje: kuntakokeilu {command} --help",
    sv: "okänd flagga '{value}'. Hjälp: kuntakokeilu {command} --help",
    en: "unknown option '{value}'. Help: kuntakokeilu {command} --help",
  },
  'option-misspelt': {
    fi: 'tuntematon valitsin ”{value}”; tarkoititko {suggestion}?',
    sv: "okänd flagga '{value}'; menade du {suggestion}?",
    en: "unknown option '{value}'; did you mean {suggestion}?",
  },
  'option-without-value': {
    fi: "valitsimen {option} arvo puuttuu",
    sv: 'flaggan {option} saknar värde',
    en: "option {option} needs a value",
  },
  'option-with-value': {
    fi: 'valitsimelle {option} ei anneta arvoa',
    sv: 'flaggan {option} tar inget värde',
    en: 'option {option} takes no value',
  },
  'option-value': {
    fi: 'valitsin {option}: ”{value}”; sallittu arvo: {expected}',
    sv: "flaggan {option}: '{value}'; ska vara: {expected}",
    en: "option {option}: '{value}'; expected {expected}",
  },
  'option-value-near': {
    fi: 'valitsin {option}: ”{value}”; sallittu arvo: {expected}; tarkoititko {hint}?',
    sv: "flaggan {option}: '{value}'; ska vara: {expected}; menade du {hint}?",
    en: "option {option}: '{value}'; expected {expected}; did you mean {hint}?",
  },
  'option-choice': {
    fi: 'valitsin {option}: ”{value}”; sallitut arvot: {choices}',
    sv: "flaggan {option}: '{value}'; ska vara något av {choices}",
    en: "option {option}: '{value}'; expected one of {choices}",
  },
  'delimiter-value': {
    fi: 'valitsin --delimiter: ”{value}”; sallittu arvo: yksi merkki, ei lainausmerkki eikä rivinvaihto; sarkain annetaan sanalla tab',
    sv: "flaggan --delimiter: '{value}'; ska vara ett tecken, inte citattecken eller radslut; tabb skrivs tab",
    en: "option --delimiter: '{value}'; expected one character, no quote and no line break; tab for a tab",
  },
  'encoding-value': {
    fi: 'valitsin --encoding: ”{value}”; sallittu arvo: merkistön nimi, esimerkiksi utf-8, latin1 tai utf-16le',
    sv: "flaggan --encoding: '{value}'; ska vara namnet på en teckenkodning, till exempel utf-8, latin1 eller utf-16le",
    en: "option --encoding: '{value}'; expected the name of an encoding, such as utf-8, latin1 or utf-16le",
  },
  'jobs-value': {
    fi: 'valitsin --jobs: ”{value}”; sallittu arvo: kokonaisluku, 1–{most}',
    sv: "flaggan --jobs: '{value}'; ska vara: ett heltal, 1-{most}",
    en: "option --jobs: '{value}'; expected a whole number, 1 to {most}",
  },
  'too-many-files': {
    fi: 'liikaa tiedostoja: ”{value}”',
    sv: "för många filer: '{value}'",
    en: "too many files: '{value}'",
  },
  'no-files': {
    fi: 'komento ei lue tiedostoja: ”{value}”',
    sv: "kommandot läser inga filer: '{value}'",
    en: "the command reads no files: '{value}'",
  },
  'tasks-day-missing': {
    fi: 'päivä puuttuu; anna --on PÄIVÄ tai, jos haluat muutokset, --from PÄIVÄ --until PÄIVÄ',
    sv: 'dagen saknas; ange --on DAG, eller för ändringar --from DAG --until DAG',
    en: 'no day given; expected --on DAY, or for changes --from DAY --until DAY',
  },
  'task-unknown': {
    fi: 'valitsin --task: ”{value}”; sallittu arvo: tehtävän tunnus (ks. kuntakokeilu tasks --on PÄIVÄ)',
    sv: "flaggan --task: '{value}'; ska vara id för en myndighetsuppgift (se kuntakokeilu tasks --on DAG)",
    en: "option --task: '{value}'; expected the id of a task (see kuntakokeilu tasks --on DAY)",
  },
  'for-unknown': {
    fi: 'valitsin --for: ”{value}” ei ole kunta; anna kuntanumero tai kunnan nimi{suggestions}',
    sv: "flaggan --for: '{value}' är ingen kommun; ange en kommuns kod eller namn{suggestions}",
    en: "option --for: '{value}' is not a municipality; give the code or the name of one{suggestions}",
  },
  'for-aland': {
    fi: 'valitsin --for: lakia ei sovelleta Ahvenanmaalla ({value})',
    sv: 'flaggan --for: lagen tillämpas inte på Åland ({value})',
    en: 'option --for: the Act does not apply in Åland ({value})',
  },
  'task-misspelt': {
    fi: 'valitsin --task: ”{value}” ei ole tehtävän tunnus; lähimmät: {suggestions}',
    sv: "flaggan --task: '{value}' är ingen myndighetsuppgift; menade du {suggestions}?",
    en: "option --task: '{value}' is not a task; did you mean {suggestions}?",
  },
  'task-in-csv': {
    fi: 'yhden tehtävän vastausta ja säännösten muutoksia ei voi esittää CSV-muodossa; käytä --to table, ndjson tai json',
    sv: 'svaret om en uppgift och dess historik kan inte återges i CSV; använd --to table, ndjson eller json',
    en: 'the answer about one task and its history cannot be written as CSV; use --to table, ndjson or json',
  },
  'options-apart': {
    fi: 'valitsimia {option} ja {other} ei voi käyttää yhdessä',
    sv: 'flaggorna {option} och {other} kan inte användas tillsammans',
    en: 'options {option} and {other} cannot be used together',
  },
  'options-together': {
    fi: 'valitsinta {option} voi käyttää vain valitsimen {other} kanssa',
    sv: 'flaggan {option} behöver flaggan {other}',
    en: 'option {option} needs option {other}',
  },
  'given-form': {
    fi: 'valitsin --given: ”{value}”; oikea muoto: NIMI=ARVO, esimerkiksi applicant=trial-municipality',
    sv: "flaggan --given: '{value}'; ska vara NAMN=VÄRDE, till exempel applicant=trial-municipality",
    en: "option --given: '{value}'; expected NAME=VALUE, such as applicant=trial-municipality",
  },
  'given-twice': {
    fi: 'valitsin --given: ”{value}” on annettu kahdesti; kunkin saa antaa vain kerran',
    sv: "flaggan --given: '{value}' har angetts två gånger; varje omständighet får anges bara en gång",
    en: "option --given: '{value}' is given twice; give each name once",
  },
  'circumstance-unread': {
    fi: 'valitsin --given: seikka ”{value}” ei vaikuta tehtävään {task}; siihen vaikuttavat: {names}',
    sv: "flaggan --given: '{value}' har ingen betydelse för uppgiften {task}; möjliga omständigheter: {names}",
    en: "option --given: the task {task} does not depend on '{value}'; expected one of {names}",
  },
  'compare-wordings-missing': {
    fi: 'vertailtavat sanamuodot puuttuvat; anna --before ja --after, esimerkiksi --before V2 --after V3',
    sv: 'lydelserna som ska jämföras saknas; ange --before och --after, till exempel --before V2 --after V3',
    en: 'no wordings to compare; expected --before and --after, such as --before V2 --after V3',
  },
  'compare-by': {
    fi: 'valitsinta --by voi käyttää vain lukuihin: --to text, csv tai json',
    sv: 'flaggan --by gäller bara antalen: --to text, csv eller json',
    en: 'option --by is about counts only: --to text, csv or json',
  },
  'sql-option-missing': {
    fi: 'sql tarvitsee valitsimet --dialect, --from ja joko --on tai --on-column',
    sv: 'sql behöver flaggorna --dialect, --from och antingen --on eller --on-column',
    en: 'sql needs --dialect, --from, and --on or --on-column',
  },
  'sql-mapping-json': {
    fi: 'valitsin --mapping: tiedosto ei ole JSON-muotoa',
    sv: 'flaggan --mapping: filen är inte JSON',
    en: 'option --mapping: the file is no JSON',
  },
  'conform-program-missing': {
    fi: "testattava ohjelma puuttuu; anna --command 'KOMENTO' tai --url OSOITE",
    sv: "programmet som ska testas saknas; ange --command 'KOMMANDO' eller --url ADRESS",
    en: "no program to test; expected --command 'COMMAND' or --url URL",
  },
  'conform-max': {
    fi: 'valitsin --max: ”{value}”; sallittu arvo: kokonaisluku, vähintään 0',
    sv: "flaggan --max: '{value}'; ska vara: ett heltal, minst 0",
    en: "option --max: '{value}'; expected a whole number, 0 or more",
  },
  'conform-command': {
    fi: 'valitsin --command: ”{value}”; sallittu arvo: komento, jossa jokaisella lainausmerkillä on pari',
    sv: "flaggan --command: '{value}'; ska vara ett kommando vars citattecken är stängda",
    en: "option --command: '{value}'; expected a command whose quotes are closed",
  },
  'conform-url': {
    fi: 'valitsin --url: ”{value}”; sallittu arvo: http-osoite tällä koneella (localhost, 127.0.0.1 tai [::1])',
    sv: "flaggan --url: '{value}'; ska vara en http-adress på den här datorn (localhost, 127.0.0.1 eller [::1])",
    en: "option --url: '{value}'; expected an http address on this machine (localhost, 127.0.0.1 or [::1])",
  },
  'conform-time-limit': {
    fi: 'valitsin --time-limit: ”{value}”; sallittu arvo: millisekunteja, 1–3 600 000',
    sv: "flaggan --time-limit: '{value}'; ska vara millisekunder, 1-3600000",
    en: "option --time-limit: '{value}'; expected milliseconds, 1 to 3600000",
  },
  'conform-no-cases': {
    fi: 'mikään tapaus ei vastaa rajausta {value}',
    sv: 'inget testfall hör till urvalet {value}',
    en: 'no case matches {value}',
  },
  'summary-csv-only': {
    fi: 'valitsin {option} koskee vain CSV-muotoista seurantataulukkoa (--summary --to csv)',
    sv: 'flaggan {option} gäller bara uppföljningstabellen som CSV (--summary --to csv)',
    en: 'option {option} is for the summary as CSV only (--summary --to csv)',
  },
  'csv-only': {
    fi: 'valitsin {option} koskee vain CSV-syötettä (--from csv)',
    sv: 'flaggan {option} gäller bara CSV (--from csv)',
    en: 'option {option} is for CSV input only (--from csv)',
  },
  'explain-in-csv': {
    fi: '--explain tuottaa puurakenteen, jota ei voi esittää CSV-muodossa; käytä --to ndjson tai --to table',
    sv: '--explain ger en trädstruktur, som inte kan återges i CSV; använd --to ndjson eller --to table',
    en: '--explain gives trees, which cannot be written as CSV; use --to ndjson or --to table',
  },
  'input-missing': {
    fi: '{file}: tiedostoa ei löydy',
    sv: '{file}: filen finns inte',
    en: '{file}: there is no such file',
  },
  'input-directory': {
    fi: '{file} on hakemisto, ei tiedosto',
    sv: '{file} är en katalog, inte en fil',
    en: '{file} is a directory, not a file',
  },
  'input-unreadable': {
    fi: '{file}: ei voi lukea ({reason})',
    sv: '{file} kan inte läsas ({reason})',
    en: '{file}: cannot be read ({reason})',
  },
  'input-is-output': {
    fi: '{file}: samaa tiedostoa ei voi sekä lukea että kirjoittaa',
    sv: '{file}: samma fil är både indata och utdata',
    en: '{file}: the same file is input and output',
  },
  'output-unwritable': {
    fi: '{file}: ei voi kirjoittaa ({reason})',
    sv: 'det går inte att skriva till {file} ({reason})',
    en: '{file}: cannot be written ({reason})',
  },
  'rejects-is-input': {
    fi: '--rejects {file}: sama tiedosto on syötteenä',
    sv: '--rejects {file}: samma fil är indata',
    en: '--rejects {file}: is the input itself',
  },
  'rejects-is-output': {
    fi: '--rejects {file}: tulokset kirjoitetaan samaan tiedostoon',
    sv: '--rejects {file}: resultaten skrivs till samma fil',
    en: '--rejects {file}: the results are written to the same file',
  },
  'thread-failed': {
    fi: 'rinnakkainen säie päättyi virheeseen ({reason}); kaikkia rivejä ei ole käsitelty',
    sv: 'en av trådarna avbröts av ett fel ({reason}); alla rader har inte behandlats',
    en: 'one of the threads failed ({reason}); not every row was processed',
  },
  'interrupted': {
    fi: 'keskeytetty; luettujen rivien tulokset on kirjoitettu',
    sv: 'körningen avbröts; resultaten för de rader som hann läsas har skrivits',
    en: 'interrupted; the results of the rows read so far have been written',
  },
  'interrupted-summary': {
    fi: 'keskeytetty; taulukkoa ei kirjoiteta, sillä kaikkia rivejä ei ole luettu',
    sv: 'körningen avbröts; tabellen skrivs inte, eftersom alla rader inte har lästs',
    en: 'interrupted; no table is written, as not every row was read',
  },
  'empty': {
    fi: 'syöte on tyhjä; siinä on oltava vähintään yksi rivi',
    sv: 'indatafilen är tom; den ska ha minst en rad',
    en: 'the input is empty; expected at least one line',
  },
  'binary': {
    fi: 'syöte ei ole CSV- eikä NDJSON-tekstiä: siinä on nollatavuja. Jos se on UTF-16-tekstiä: --encoding utf-16le',
    sv: 'filen är inte en textfil (den innehåller nollbyte); den ska vara CSV eller NDJSON. För UTF-16-text: --encoding utf-16le',
    en: 'the input is not text (it contains zero bytes); expected CSV or NDJSON. For UTF-16 text: --encoding utf-16le',
  },
  'workbook': {
    fi: 'syöte ei ole tekstiä vaan Excelin tai LibreOfficen työkirja (.xlsx, .xls, .ods); tallenna taulukko muodossa CSV UTF-8 ja anna se',
    sv: 'indatafilen är inte text utan en arbetsbok från Excel eller LibreOffice (.xlsx, .xls, .ods); spara bladet som CSV UTF-8 och ange den filen',
    en: 'the input is not text but a workbook of Excel or LibreOffice (.xlsx, .xls, .ods); save the sheet as CSV UTF-8 and give that file',
  },
  'zip-or-workbook': {
    fi: 'syöte ei ole tekstiä vaan ZIP-tiedosto: joko työkirja (.xlsx, .ods), joka tallennetaan muodossa CSV UTF-8, tai paketti, joka puretaan ensin',
    sv: 'indatafilen är inte text utan en ZIP-fil: antingen en arbetsbok (.xlsx, .ods), som sparas som CSV UTF-8, eller ett arkiv, som packas upp först',
    en: 'the input is not text but a ZIP file: either a workbook (.xlsx, .ods), to be saved as CSV UTF-8, or an archive, to be unpacked first',
  },
  'packed': {
    fi: 'syöte ei ole tekstiä vaan pakattu ({format}); pura se ensin, esimerkiksi komennolla {how}, ja anna purettu teksti',
    sv: 'indatafilen är inte text utan packad ({format}); packa upp den först, till exempel med {how}, och ange den uppackade texten',
    en: 'the input is not text but packed ({format}); unpack it first, for instance with {how}, and give the unpacked text',
  },
  'parquet': {
    fi: "syöte ei ole tekstiä vaan Parquet-tiedosto; kirjoita se ensin CSV:ksi, esimerkiksi DuckDB:ssä COPY (FROM '{file}') TO 'people.csv'",
    sv: "indatafilen är inte text utan en Parquet-fil; skriv den först som CSV, till exempel i DuckDB med COPY (FROM '{file}') TO 'people.csv'",
    en: "the input is not text but a Parquet file; write it as CSV first, for instance in DuckDB with COPY (FROM '{file}') TO 'people.csv'",
  },
  'encoding-other': {
    fi: 'syötteen merkistö on {encoding}; käytä valitsinta --encoding {encoding}',
    sv: 'indatafilen har teckenkodningen {encoding}; använd --encoding {encoding}',
    en: 'the encoding of the input is {encoding}; use --encoding {encoding}',
  },
  'header-missing': {
    fi: 'otsikkorivi puuttuu: ensimmäisellä rivillä{value} ei ole yhtään tiedon nimeä, esimerkiksi id,on,homeMunicipality',
    sv: 'rubrikraden saknas: första raden{value} nämner ingen uppgift om personen; ange uppgifternas namn, till exempel id,on,homeMunicipality',
    en: 'the header is missing: the first line{value} names no fact; expected names of facts, such as id,on,homeMunicipality',
  },
  'header-encoding': {
    fi: 'otsikkorivillä on tavuja, jotka eivät kuulu valittuun merkistöön (oletus UTF-8); kokeile valitsinta --encoding latin1',
    sv: 'rubrikraden innehåller byte som inte är giltiga i teckenkodningen (UTF-8 om ingen annan anges); prova --encoding latin1',
    en: 'the header contains bytes that are not valid in the encoding (UTF-8 unless another is named); try --encoding latin1',
  },
  'header-returns': {
    fi: 'rivit päättyvät pelkkään CR-merkkiin; rivinvaihdon on oltava LF tai CRLF',
    sv: 'raderna slutar med bara CR; de ska sluta med LF eller CRLF',
    en: 'the lines end with CR alone; expected lines that end with LF or CRLF',
  },
  'header-json': {
    fi: 'ensimmäinen rivi näyttää JSON-objektilta, ei CSV-otsikolta; kokeile valitsinta --from ndjson',
    sv: 'första raden ser ut som ett JSON-objekt, inte som en CSV-rubrik; prova --from ndjson',
    en: 'the first line looks like a JSON object, not like a CSV header; try --from ndjson',
  },
  'header-json-list': {
    fi: "syöte näyttää JSON-luettelolta; kunkin objektin on oltava omalla rivillään: jq -c '.[]' TIEDOSTO | kuntakokeilu assess - --from ndjson",
    sv: "indatafilen ser ut som en lista i JSON; det ska vara ett objekt per rad: jq -c '.[]' FIL | kuntakokeilu assess - --from ndjson",
    en: "the input looks like a list in JSON; expected one object per line: jq -c '.[]' FILE | kuntakokeilu assess - --from ndjson",
  },
  'header-markup': {
    fi: 'ensimmäinen rivi näyttää HTML:ltä tai XML:ltä; avaa tiedosto taulukkolaskennassa ja tallenna se muodossa CSV UTF-8',
    sv: 'första raden ser ut som HTML eller XML; öppna filen i ett kalkylprogram och spara den som CSV UTF-8',
    en: 'the first line looks like HTML or XML; open the file in a spreadsheet and save it as CSV UTF-8',
  },
  'header-sep': {
    fi: 'ensimmäinen rivi, sep=, on vain Exceliä varten; poista rivi ja käytä valitsinta --delimiter {delimiter}',
    sv: 'första raden, sep=, är bara till för Excel; ta bort raden och använd --delimiter {delimiter}',
    en: 'the first line, sep=, is for Excel alone; remove the line and use --delimiter {delimiter}',
  },
  'header-delimiter': {
    fi: 'otsikkorivillä on vain yksi solu, mutta siinä on erotinmerkkejä; kokeile valitsinta --delimiter {delimiter}',
    sv: 'rubrikraden har bara en cell, men den innehåller avgränsare; prova --delimiter {delimiter}',
    en: 'the header is one cell, but contains separators; try --delimiter {delimiter}',
  },
  'header-unreadable': {
    fi: 'otsikkoriviä ei voi lukea: {value}; oikea muoto: {expected}',
    sv: 'rubrikraden kan inte läsas: {value}; ska vara: {expected}',
    en: 'the header cannot be read: {value}; expected {expected}',
  },
  'column-unknown': {
    fi: 'tuntematon sarake {value}; sallitut sarakkeet: tietoluettelon tiedot, ”id” ja ”on” (ks. kuntakokeilu assess --help)',
    sv: 'okänd kolumn {value}; ska vara någon av uppgifterna om personen, id eller on (se kuntakokeilu assess --help)',
    en: 'unknown column {value}; expected the name of a fact, id or on (see kuntakokeilu assess --help)',
  },
  'column-misspelt': {
    fi: 'tuntematon sarake {value}; tarkoititko {suggestion}?',
    sv: 'okänd kolumn {value}; menade du {suggestion}?',
    en: 'unknown column {value}; did you mean {suggestion}?',
  },
  'column-duplicate': {
    fi: 'sarake {value} esiintyy kahdesti; kukin sarake saa esiintyä vain kerran',
    sv: 'kolumnen {value} finns två gånger; varje kolumn får finnas bara en gång',
    en: 'column {value} is there twice; each column may be there once',
  },
  'column-unnamed': {
    fi: '{number}. sarakkeella ei ole nimeä; sallitut nimet: tietoluettelon tiedot, ”id” ja ”on”',
    sv: 'kolumn {number} saknar namn; den ska heta som någon av uppgifterna om personen, id eller on',
    en: 'column {number} has no name; expected the name of a fact, id or on',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** What there is to say, before it is put into words. */
export interface Message {
  readonly id: keyof typeof messages
  readonly with: Readonly<Record<string, string>>
}

export const message = (id: Message['id'], filling: Message['with'] = {}): Message => ({ id, with: filling })

/** Text from outside as it is shown on a terminal: without control characters, and short. */
export const shown = (text: string): string => {
  const safe = text.replace(/\p{Cc}/gu, '?')
  return safe.length > 100 ? `${safe.slice(0, 100)}…` : safe
}

/** The message in words. */
export function messageText({ id, with: filling }: Message, language: Language): string {
  return fill(messages[id][language], (name) => filling[name])
}

/** Each fault on a line of its own. */
export const faultLines = (faults: readonly Message[], language: Language): string =>
  faults.map((fault) => `kuntakokeilu: ${messageText(fault, language)}\n`).join('')
