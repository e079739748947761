/** What `kuntakokeilu conform --help` shows. */
import { wordings } from '../../act/wordings.ts'
import type { Language, Texts } from '../../texts/language.ts'

/** The wordings of the Act, as a range. */
const range = `V0..${wordings.at(-1)?.id}`.padEnd(16)

const texts: Texts = {
  fi: `kuntakokeilu conform --command 'KOMENTO' | --url OSOITE [valitsimet]
kuntakokeilu conform --write HAKEMISTO

Esittää toiselle ohjelmalle paketin testitapaukset ja kertoo, missä sen vastaukset poikkeavat odotetuista. Ohjelma lukee
vakiosyötteestä pyyntöjä, yhden JSON-objektin rivillä, ja kirjoittaa kuhunkin vastauksen missä järjestyksessä tahansa:
{ id, answer }, { id, problems } tai { id, unsupported: true }. Lisää: docs/integrators.md

  --command 'KOMENTO'        käynnistettävä ohjelma. Ei komentotulkkia: sanat erotetaan välilyönnillä, lainausmerkit
                             pitävät ne yhdessä, kenoviiva säilyttää seuraavan merkin
  --url OSOITE               HTTP-osoite tällä koneella (localhost, 127.0.0.1, [::1]); yksi pyyntö kerrallaan, POST
  --topic AIHE               areas, status, eligibility, unknowns, tasks, lifetime tai input
  --only TUNNUS              vain tämä tapaus
  --wording ${range} vain tämän lain sanamuodon tapaukset
  --bail                     lopettaa ensimmäiseen eroon
  --strict                   vertaa myös lähteitä (sources), sanamuotoa (wording) ja luetteloiden järjestystä
  --allow-unsupported        hyväksyy senkin, ettei yhtään kysymystä tueta
  --time-limit MS            kuinka kauan vastausta odotetaan millisekunteina; oletus 10000
  --max N                    kuinka monta eroa text-raportti näyttää; oletus 20
  --reporter text|tap|junit  raportin muoto; oletus text. TAP on versiota 13
  --write HAKEMISTO          kirjoittaa tapaukset, niiden skeeman ja luettelon JSON-tiedostoina hakemistoon
  --lang en|fi|sv            tekstien kieli; oletus en

Paluuarvo: 0 kaikki odotetun mukaisia, 1 eroja tai yhtään kysymystä ei tueta, 2 väärin käytetty, 3 toinen ohjelma
epäonnistui (ei käynnistynyt, päättyi kesken, kirjoitti muuta kuin vastauksia, ei vastannut ajoissa), 130 Ctrl-C.
Kysymykset, joita ei tueta, lasketaan erikseen.
`,
  sv: `kuntakokeilu conform --command 'KOMMANDO' | --url ADRESS [flaggor]
kuntakokeilu conform --write KATALOG

Skickar paketets testfall till ett annat program och visar var svaren avviker från de förväntade. Programmet läser
frågor från standardinmatningen (stdin), ett JSON-objekt per rad, och skriver ett svar på var och en i valfri ordning:
{ id, answer }, { id, problems } eller { id, unsupported: true }. Mer: docs/integrators.md

  --command 'KOMMANDO'       programmet som startas. Ingen kommandotolk används: blanksteg skiljer orden åt, citattecken
                             håller dem samman, ett omvänt snedstreck behåller följande tecken
  --url ADRESS               HTTP-adress på den här datorn (localhost, 127.0.0.1, [::1]); en fråga i taget, POST
  --topic ÄMNE               areas, status, eligibility, unknowns, tasks, lifetime eller input
  --only ID                  bara detta fall
  --wording ${range} bara fallen i denna lydelse av lagen
  --bail                     slutar vid den första skillnaden
  --strict                   jämför också källor (sources), lydelse (wording) och listornas ordning
  --allow-unsupported        godtar även att ingen fråga stöds
  --time-limit MS            hur länge ett svar väntas in, i millisekunder; förval 10000
  --max N                    hur många skillnader text-rapporten visar; förval 20
  --reporter text|tap|junit  rapportens form; förval text. TAP är av version 13
  --write KATALOG            skriver fallen, deras schema och förteckning som JSON-filer i katalogen
  --lang en|fi|sv            texternas språk; förval en

Returkod: 0 allt lika, 1 skillnader eller ingen fråga stöds, 2 fel användning, 3 det andra programmet misslyckades
(startade inte, slutade för tidigt, skrev annat än svar, svarade inte i tid), 130 Ctrl-C. Frågor som inte stöds räknas
för sig.
`,
  en: `kuntakokeilu conform --command 'COMMAND' | --url URL [options]
kuntakokeilu conform --write FOLDER

Puts the cases of this package to another program and reports where its answers differ from those expected. The
program reads requests from standard input, one JSON object per line, and writes an answer to each, in any order:
{ id, answer }, { id, problems } or { id, unsupported: true }. More: docs/integrators.md

  --command 'COMMAND'        the program to start. There is no shell: spaces separate the words, quotes keep them
                             together, a backslash keeps the next character
  --url URL                  an HTTP address on this machine (localhost, 127.0.0.1, [::1]); one request a POST
  --topic TOPIC              areas, status, eligibility, unknowns, tasks, lifetime or input
  --only ID                  this case only
  --wording ${range} the cases of this wording of the Act only
  --bail                     stops at the first difference
  --strict                   compares sources, wording and the order of lists too
  --allow-unsupported        accepts that no question is supported at all
  --time-limit MS            how long an answer is waited for, in milliseconds; 10000 unless given
  --max N                    how many differences the text report shows; 20 unless given
  --reporter text|tap|junit  the form of the report; text unless given. TAP is of version 13
  --write FOLDER             writes the cases, their schema and their manifest as JSON files into the folder
  --lang en|fi|sv            the language of the texts; en unless given

Exit code: 0 all as expected, 1 differences or no question supported, 2 used wrongly, 3 the other program failed (did
not start, ended too early, wrote something that is no answer, did not answer in time), 130 Ctrl-C. Questions that it
does not support are counted separately.
`,
}

export const conformHelp = (language: Language): string => texts[language]
