/** What the command says on standard error when it cannot go on, with `{names}` to fill in. */
import type { Language, Texts } from '../criteria/words.ts'

export const messages = {
  'no-command': {
    fi: 'komento puuttuu; komennot: assess, areas, tasks, timeline, conform. Ohje: kuntakokeilu --help',
    sv: 'kommandot saknas; kommandona är assess, areas, tasks, timeline och conform. Hjälp: kuntakokeilu --help',
    en: 'no command given; the commands are assess, areas, tasks, timeline and conform. Help: kuntakokeilu --help',
  },
  'unknown-command': {
    fi: "tuntematon komento '{value}'; komennot: assess, areas, tasks, timeline, conform. Ohje: kuntakokeilu --help",
    sv: "okänt kommando '{value}'; kommandona är assess, areas, tasks, timeline och conform. Hjälp: kuntakokeilu --help",
    en: "unknown command '{value}'; the commands are assess, areas, tasks, timeline and conform. Help: kuntakokeilu --help",
  },
  'unknown-option': {
    fi: "tuntematon valitsin '{value}'. Ohje: kuntakokeilu {command} --help",
    sv: "okänd väljare '{value}'. Hjälp: kuntakokeilu {command} --help",
    en: "unknown option '{value}'. Help: kuntakokeilu {command} --help",
  },
  'option-without-value': {
    fi: "valitsimen {option} arvo puuttuu",
    sv: "väljaren {option} saknar värde",
    en: "option {option} needs a value",
  },
  'option-with-value': {
    fi: 'valitsin {option} ei ota arvoa',
    sv: 'väljaren {option} tar inget värde',
    en: 'option {option} takes no value',
  },
  'option-value': {
    fi: "valitsin {option}: '{value}'; odotettiin: {expected}",
    sv: "väljaren {option}: '{value}'; väntat: {expected}",
    en: "option {option}: '{value}'; expected {expected}",
  },
  'option-choice': {
    fi: "valitsin {option}: '{value}'; odotettiin jokin näistä: {choices}",
    sv: "väljaren {option}: '{value}'; väntat: något av {choices}",
    en: "option {option}: '{value}'; expected one of {choices}",
  },
  'delimiter-value': {
    fi: "valitsin --delimiter: '{value}'; odotettiin: yksi merkki, ei lainausmerkki eikä rivinvaihto; sarkain on tab",
    sv: "väljaren --delimiter: '{value}'; väntat: ett tecken, inte citattecken eller radslut; tabb skrivs tab",
    en: "option --delimiter: '{value}'; expected one character, no quote and no line break; tab for a tab",
  },
  'encoding-value': {
    fi: "valitsin --encoding: '{value}'; odotettiin: merkistön nimi, esimerkiksi utf-8, latin1 tai utf-16le",
    sv: "väljaren --encoding: '{value}'; väntat: namnet på en teckenkodning, till exempel utf-8, latin1 eller utf-16le",
    en: "option --encoding: '{value}'; expected the name of an encoding, such as utf-8, latin1 or utf-16le",
  },
  'too-many-files': {
    fi: "liikaa tiedostoja: '{value}'",
    sv: "för många filer: '{value}'",
    en: "too many files: '{value}'",
  },
  'no-files': {
    fi: "komento ei lue tiedostoja: '{value}'",
    sv: "kommandot läser inga filer: '{value}'",
    en: "the command reads no files: '{value}'",
  },
  'tasks-day-missing': {
    fi: 'päivä puuttuu; odotettiin --on PÄIVÄ, tai muutoksille --from PÄIVÄ --until PÄIVÄ',
    sv: 'dagen saknas; väntat: --on DAG, eller för ändringar --from DAG --until DAG',
    en: 'no day given; expected --on DAY, or for changes --from DAY --until DAY',
  },
  'task-unknown': {
    fi: "valitsin --task: '{value}'; odotettiin: jokin tehtävien tunnuksista (ks. kuntakokeilu tasks --on PÄIVÄ)",
    sv: "väljaren --task: '{value}'; väntat: någon av uppgifternas beteckningar (se kuntakokeilu tasks --on DAG)",
    en: "option --task: '{value}'; expected the id of a task (see kuntakokeilu tasks --on DAY)",
  },
  'task-misspelt': {
    fi: "valitsin --task: '{value}' ei ole tehtävä; lähimmät: {suggestions}",
    sv: "väljaren --task: '{value}' är ingen uppgift; närmast: {suggestions}",
    en: "option --task: '{value}' is no task; nearest: {suggestions}",
  },
  'task-in-csv': {
    fi: 'yhden tehtävän vastausta ja historiaa ei esitetä CSV:nä; käytä --to table, ndjson tai json',
    sv: 'svaret om en uppgift och dess historia ryms inte i CSV; använd --to table, ndjson eller json',
    en: 'the answer about one task and its history do not fit into CSV; use --to table, ndjson or json',
  },
  'options-apart': {
    fi: 'valitsimia {option} ja {other} ei voi käyttää yhdessä',
    sv: 'väljarna {option} och {other} kan inte användas tillsammans',
    en: 'options {option} and {other} cannot stand together',
  },
  'options-together': {
    fi: 'valitsin {option} tarvitsee valitsimen {other}',
    sv: 'väljaren {option} behöver väljaren {other}',
    en: 'option {option} needs option {other}',
  },
  'given-form': {
    fi: "valitsin --given: '{value}'; odotettiin NIMI=ARVO, esimerkiksi applicant=trial-municipality",
    sv: "väljaren --given: '{value}'; väntat: NAMN=VÄRDE, till exempel applicant=trial-municipality",
    en: "option --given: '{value}'; expected NAME=VALUE, such as applicant=trial-municipality",
  },
  'given-twice': {
    fi: "valitsin --given: '{value}' on annettu kahdesti; odotettiin kukin enintään kerran",
    sv: "väljaren --given: '{value}' har getts två gånger; väntat: var och en högst en gång",
    en: "option --given: '{value}' stands twice; expected each at most once",
  },
  'circumstance-unread': {
    fi: "valitsin --given: tehtävään {task} ei vaikuta '{value}'; odotettiin jokin näistä: {names}",
    sv: "väljaren --given: uppgiften {task} läser inte '{value}'; väntat: något av {names}",
    en: "option --given: the task {task} does not read '{value}'; expected one of {names}",
  },
  'conform-program-missing': {
    fi: "testattava ohjelma puuttuu; odotettiin --command 'KOMENTO' tai --url OSOITE",
    sv: "programmet som ska testas saknas; väntat: --command 'KOMMANDO' eller --url ADRESS",
    en: "no program to test; expected --command 'COMMAND' or --url URL",
  },
  'conform-max': {
    fi: "valitsin --max: '{value}'; odotettiin: kokonaisluku, 0 tai enemmän",
    sv: "väljaren --max: '{value}'; väntat: ett heltal, 0 eller mer",
    en: "option --max: '{value}'; expected a whole number, 0 or more",
  },
  'conform-command': {
    fi: "valitsin --command: '{value}'; odotettiin: komento, jonka lainausmerkit sulkeutuvat",
    sv: "väljaren --command: '{value}'; väntat: ett kommando vars citattecken är stängda",
    en: "option --command: '{value}'; expected a command whose quotes are closed",
  },
  'conform-url': {
    fi: "valitsin --url: '{value}'; odotettiin: http-osoite tällä koneella (localhost, 127.0.0.1 tai [::1])",
    sv: "väljaren --url: '{value}'; väntat: en http-adress på den här datorn (localhost, 127.0.0.1 eller [::1])",
    en: "option --url: '{value}'; expected an http address on this machine (localhost, 127.0.0.1 or [::1])",
  },
  'conform-time-limit': {
    fi: "valitsin --time-limit: '{value}'; odotettiin: millisekunteja, 1-3600000",
    sv: "väljaren --time-limit: '{value}'; väntat: millisekunder, 1-3600000",
    en: "option --time-limit: '{value}'; expected milliseconds, 1 to 3600000",
  },
  'conform-no-cases': {
    fi: 'yksikään tapaus ei täytä valintaa {value}',
    sv: 'inget fall motsvarar {value}',
    en: 'no case fits {value}',
  },
  'csv-only': {
    fi: 'valitsin {option} koskee vain CSV-syötettä (--from csv)',
    sv: 'väljaren {option} gäller bara CSV (--from csv)',
    en: 'option {option} is for CSV input only (--from csv)',
  },
  'explain-in-csv': {
    fi: '--explain tuottaa puita, joita CSV ei esitä; käytä --to ndjson tai --to table',
    sv: '--explain ger träd, som inte ryms i CSV; använd --to ndjson eller --to table',
    en: '--explain gives trees, which CSV cannot hold; use --to ndjson or --to table',
  },
  'input-missing': {
    fi: '{file}: tiedostoa ei ole',
    sv: '{file}: filen finns inte',
    en: '{file}: there is no such file',
  },
  'input-directory': {
    fi: '{file}: on hakemisto; odotettiin: tiedosto',
    sv: '{file}: är en katalog; väntat: en fil',
    en: '{file}: is a directory; expected a file',
  },
  'input-unreadable': {
    fi: '{file}: ei voi lukea ({reason})',
    sv: '{file}: kan inte läsas ({reason})',
    en: '{file}: cannot be read ({reason})',
  },
  'input-is-output': {
    fi: '{file}: sama tiedosto on syötteenä ja tulosteena',
    sv: '{file}: samma fil är både indata och utdata',
    en: '{file}: the same file is input and output',
  },
  'output-unwritable': {
    fi: '{file}: ei voi kirjoittaa ({reason})',
    sv: '{file}: går inte att skriva till ({reason})',
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
  'interrupted': {
    fi: 'keskeytetty; luetut rivit on kirjoitettu',
    sv: 'avbrutet; de lästa raderna har skrivits',
    en: 'interrupted; the rows that were read are written',
  },
  'interrupted-summary': {
    fi: 'keskeytetty; taulukkoa ei kirjoiteta, sillä kaikkia rivejä ei ole luettu',
    sv: 'avbrutet; tabellen skrivs inte, eftersom alla rader inte har lästs',
    en: 'interrupted; no table is written, as not every row was read',
  },
  'empty': {
    fi: 'syöte on tyhjä; odotettiin vähintään yhtä riviä',
    sv: 'indata är tomma; väntat: minst en rad',
    en: 'the input is empty; expected at least one line',
  },
  'binary': {
    fi: 'syöte ei ole tekstiä (siinä on nollatavuja); odotettiin CSV- tai NDJSON-tekstiä. UTF-16-tekstille: --encoding utf-16le',
    sv: 'indata är inte text (de innehåller nollbyte); väntat: CSV eller NDJSON. För UTF-16-text: --encoding utf-16le',
    en: 'the input is not text (it holds zero bytes); expected CSV or NDJSON. For UTF-16 text: --encoding utf-16le',
  },
  'header-missing': {
    fi: 'otsikkorivi puuttuu: ensimmäinen rivi{value} ei nimeä yhtään tietoa; odotettiin tietojen nimiä, esimerkiksi id,on,homeMunicipality',
    sv: 'rubrikraden saknas: första raden{value} nämner ingen uppgift; väntat: uppgifternas namn, till exempel id,on,homeMunicipality',
    en: 'the header is missing: the first line{value} names no fact; expected names of facts, such as id,on,homeMunicipality',
  },
  'header-encoding': {
    fi: 'otsikkorivillä on tavuja, jotka eivät ole valittua merkistöä (oletus UTF-8); kokeile valitsinta --encoding latin1',
    sv: 'rubrikraden innehåller byte som inte hör till teckenkodningen (UTF-8 om ingen annan anges); prova --encoding latin1',
    en: 'the header holds bytes that are not of the encoding (UTF-8 unless another is named); try --encoding latin1',
  },
  'header-returns': {
    fi: 'rivit päättyvät pelkkään CR-merkkiin; odotettiin rivinvaihtoa LF tai CRLF',
    sv: 'raderna slutar med bara CR; väntat: radslut med LF eller CRLF',
    en: 'the lines end with CR alone; expected lines that end with LF or CRLF',
  },
  'header-json': {
    fi: 'ensimmäinen rivi näyttää JSON-objektilta, ei CSV-otsikolta; kokeile valitsinta --from ndjson',
    sv: 'första raden ser ut som ett JSON-objekt, inte som en CSV-rubrik; prova --from ndjson',
    en: 'the first line looks like a JSON object, not like a CSV header; try --from ndjson',
  },
  'header-delimiter': {
    fi: 'otsikkorivillä on vain yksi solu, mutta siinä on erotinmerkkejä; kokeile valitsinta --delimiter {delimiter}',
    sv: 'rubrikraden har bara en cell, men den innehåller skiljetecken; prova --delimiter {delimiter}',
    en: 'the header is one cell, but holds separators; try --delimiter {delimiter}',
  },
  'header-unreadable': {
    fi: 'otsikkoriviä ei voi lukea: {value}; odotettiin: {expected}',
    sv: 'rubrikraden kan inte läsas: {value}; väntat: {expected}',
    en: 'the header cannot be read: {value}; expected {expected}',
  },
  'column-unknown': {
    fi: 'tuntematon sarake {value}; odotettiin: jokin tietoluettelon tiedoista, id tai on (ks. kuntakokeilu assess --help)',
    sv: 'okänd kolumn {value}; väntat: någon av uppgifterna i uppgiftsregistret, id eller on (se kuntakokeilu assess --help)',
    en: 'unknown column {value}; expected a fact of the register, id or on (see kuntakokeilu assess --help)',
  },
  'column-misspelt': {
    fi: 'tuntematon sarake {value}; tarkoititko {suggestion}?',
    sv: 'okänd kolumn {value}; menade du {suggestion}?',
    en: 'unknown column {value}; did you mean {suggestion}?',
  },
  'column-duplicate': {
    fi: 'sarake {value} on kahdesti; odotettiin jokainen enintään kerran',
    sv: 'kolumnen {value} finns två gånger; väntat: varje kolumn högst en gång',
    en: 'column {value} stands twice; expected each at most once',
  },
  'column-unnamed': {
    fi: '{number}. sarakkeella ei ole nimeä; odotettiin: jokin tietoluettelon tiedoista, id tai on',
    sv: 'kolumn {number} saknar namn; väntat: någon av uppgifterna i uppgiftsregistret, id eller on',
    en: 'column {number} has no name; expected a fact of the register, id or on',
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
export function inWords({ id, with: filling }: Message, language: Language): string {
  return messages[id][language].replace(/\{(\w+)\}/g, (_, name: string) => filling[name] ?? '')
}

/** Each fault on a line of its own. */
export const faultLines = (faults: readonly Message[], language: Language): string =>
  faults.map((fault) => `kuntakokeilu: ${inWords(fault, language)}\n`).join('')
