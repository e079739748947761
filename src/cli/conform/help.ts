/** What `kuntakokeilu conform --help` shows. */
import type { Language, Texts } from '../../criteria/words.ts'

const texts: Texts = {
  fi: `kuntakokeilu conform --command 'KOMENTO' | --url OSOITE [valitsimet]

Kysyy toiselta ohjelmalta paketin tapaukset ja kertoo, missä sen vastaukset poikkeavat odotetuista. Ohjelma lukee
oletussyötteestä pyyntöjä, yhden JSON-olion rivillä, ja kirjoittaa kuhunkin vastauksen missä järjestyksessä tahansa:
{ id, answer }, { id, problems } tai { id, unsupported: true }. Lisää: docs/integrators.md

  --command 'KOMENTO'        käynnistettävä ohjelma. Ei komentotulkkia: sanat erottaa väli, lainausmerkit pitävät
                             ne yhdessä, kenoviiva säilyttää seuraavan merkin
  --url OSOITE               HTTP-osoite tällä koneella (localhost, 127.0.0.1, [::1]); pyyntö kerrallaan, POST
  --topic AIHE               areas, status, eligibility, unknowns, tasks, lifetime tai input
  --only TUNNUS              vain tämä tapaus
  --wording V0..V12          vain tämän lain sanamuodon tapaukset
  --bail                     lopettaa ensimmäiseen eroon
  --strict                   vertaa myös lähteitä (sources), sanamuotoa (wording) ja luetteloiden järjestystä
  --time-limit MS            kuinka kauan vastausta odotetaan millisekunteina; oletus 10000
  --reporter text|tap|junit  raportin muoto; oletus text
  --lang en|fi|sv            tekstien kieli; oletus en

Lopetuskoodi: 0 kaikki samoin, 1 eroja, 2 väärin käytetty, 3 toinen ohjelma epäonnistui (ei käynnistynyt, päättyi
kesken, kirjoitti muuta kuin vastauksia, ei vastannut ajoissa). Kysymykset, joita ei tueta, lasketaan erikseen.
`,
  sv: `kuntakokeilu conform --command 'KOMMANDO' | --url ADRESS [väljare]

Ställer paketets fall till ett annat program och berättar var dess svar skiljer sig från de väntade. Programmet läser
frågor från standard in, ett JSON-objekt per rad, och skriver ett svar på var och en i valfri ordning:
{ id, answer }, { id, problems } eller { id, unsupported: true }. Mer: docs/integrators.md

  --command 'KOMMANDO'       programmet som startas. Inget skal: blanksteg skiljer orden åt, citattecken håller dem
                             samman, ett omvänt snedstreck behåller följande tecken
  --url ADRESS               HTTP-adress på den här datorn (localhost, 127.0.0.1, [::1]); en fråga i taget, POST
  --topic ÄMNE               areas, status, eligibility, unknowns, tasks, lifetime eller input
  --only ID                  bara detta fall
  --wording V0..V12          bara fallen i denna lydelse av lagen
  --bail                     slutar vid den första skillnaden
  --strict                   jämför också källor (sources), lydelse (wording) och listornas ordning
  --time-limit MS            hur länge ett svar väntas in, i millisekunder; förval 10000
  --reporter text|tap|junit  rapportens form; förval text
  --lang en|fi|sv            texternas språk; förval en

Slutkod: 0 allt lika, 1 skillnader, 2 fel användning, 3 det andra programmet misslyckades (startade inte, slutade för
tidigt, skrev annat än svar, svarade inte i tid). Frågor som inte stöds räknas för sig.
`,
  en: `kuntakokeilu conform --command 'COMMAND' | --url URL [options]

Asks another program the cases of this package and says where its answers differ from those expected. The program reads
requests from standard input, a JSON object a line, and writes an answer to each, in any order:
{ id, answer }, { id, problems } or { id, unsupported: true }. More: docs/integrators.md

  --command 'COMMAND'        the program to start. There is no shell: spaces part the words, quotes keep them
                             together, a backslash keeps the next character
  --url URL                  an HTTP address on this machine (localhost, 127.0.0.1, [::1]); one request a POST
  --topic TOPIC              areas, status, eligibility, unknowns, tasks, lifetime or input
  --only ID                  this case only
  --wording V0..V12          the cases of this wording of the Act only
  --bail                     stops at the first difference
  --strict                   compares sources, wording and the order of lists too
  --time-limit MS            how long an answer is waited for, in milliseconds; 10000 unless given
  --reporter text|tap|junit  the form of the report; text unless given
  --lang en|fi|sv            the language of the texts; en unless given

Exit code: 0 all as expected, 1 differences, 2 used wrongly, 3 the other program failed (did not start, ended too early,
wrote something that is no answer, did not answer in time). Questions that it does not support are counted apart.
`,
}

export const conformHelp = (language: Language): string => texts[language]
