/** What was expected where something was refused, in Finnish and Swedish, by the key of the text in English. */
import { fillExpectation, type Expectation, type ExpectationKey } from './expectation.ts'

/** Beside a key that ends in `or-none`, none is called by its word in CSV, none, and in JSON, null. */
export const translations: Readonly<Record<ExpectationKey, { readonly fi: string; readonly sv: string }>> = {
  // The facts of a person.
  'record': { fi: 'objekti, jossa on henkilön tietoja', sv: 'ett objekt med uppgifter om personen' },
  'known-fact': { fi: 'jokin tietoluettelon tiedoista', sv: 'någon av uppgifterna om personen' },
  'municipality-or-none': {
    fi: 'jonkin Suomen 309 kunnan kolminumeroinen kuntanumero etunollineen, esimerkiksi 049, tai none (ei kuntaa; JSON: null)',
    sv: 'den tresiffriga koden, med inledande nollor, för någon av Finlands 309 kommuner, eller none (ingen kommun; JSON: null)',
  },
  'day-or-none': {
    fi: 'kalenterin mukainen päivä muodossa VVVV-KK-PP, tai none (ei päivää; JSON: null)',
    sv: 'ett giltigt datum i formen ÅÅÅÅ-MM-DD, eller none (ingen dag; JSON: null)',
  },
  'language-or-none': {
    fi: 'rekisteriin merkitty kielikoodi, kaksi tai kolme pientä kirjainta, esimerkiksi fi tai ru, tai none (ei merkitty; JSON: null)',
    sv: 'den registrerade språkkoden, två eller tre små bokstäver, till exempel fi eller ru, eller none (inte registrerad; JSON: null)',
  },
  'word-or-none': {
    fi: 'jokin näistä: {words}; tai none (ei mikään; JSON: null)',
    sv: 'något av dessa: {words}; eller none (inget; JSON: null)',
  },
  'hours': {
    fi: 'tunnit viikossa: luku, vähintään 0, desimaalierottimena piste',
    sv: 'timmar per vecka: ett tal, minst 0, med punkt som decimaltecken',
  },
  'hours-or-none': {
    fi: 'tunnit viikossa: luku, vähintään 0, desimaalierottimena piste; tai none (ei sopimusta; JSON: null)',
    sv: 'timmar per vecka: ett tal, minst 0, med punkt som decimaltecken; eller none (inget avtal; JSON: null)',
  },
  'count': { fi: 'päivien määrä: kokonaisluku, vähintään 0', sv: 'antal dagar: ett heltal, minst 0' },
  'years': { fi: 'vuosien määrä: luku, vähintään 0', sv: 'antal år: ett tal, minst 0' },
  'not-after-asked': {
    fi: 'syntymäaika, joka on viimeistään tarkastelupäivä',
    sv: 'ett födelsedatum som inte infaller efter den dag frågan gäller',
  },

  // Any question.
  'asked-day': {
    fi: 'tarkastelupäivä muodossa VVVV-KK-PP (kalenterin mukainen päivä)',
    sv: 'den dag frågan gäller: ett giltigt datum i formen ÅÅÅÅ-MM-DD',
  },
  'text': { fi: 'teksti', sv: 'en text' },
  'day': { fi: 'kalenterin mukainen päivä muodossa VVVV-KK-PP', sv: 'ett giltigt datum i formen ÅÅÅÅ-MM-DD' },
  'boolean': { fi: 'true (kyllä) tai false (ei)', sv: 'true (ja) eller false (nej)' },
  'word': { fi: 'jokin näistä: {words}', sv: 'något av dessa: {words}' },
  'number': { fi: 'luku, vähintään 0', sv: 'ett tal, minst 0' },
  'municipality': {
    fi: 'jonkin Suomen 309 kunnan kolminumeroinen kuntanumero etunollineen, esimerkiksi 049',
    sv: 'den tresiffriga koden, med inledande nollor, för någon av Finlands 309 kommuner',
  },
  'trial-municipality': {
    fi: 'jonkin kokeilualueiden 118 kunnan kolminumeroinen kuntanumero etunollineen, esimerkiksi 049',
    sv: 'den tresiffriga koden, med inledande nollor, för någon av försöksområdenas 118 kommuner',
  },
  'or-word': { fi: '{expected}; tai jokin näistä: {words}', sv: '{expected}; eller något av dessa: {words}' },
  'or-none': { fi: '{expected}; tai ei mikään (null)', sv: '{expected}; eller inget (null)' },
  'fields': {
    fi: 'objekti, jossa on vain näitä kenttiä: {words}',
    sv: 'ett objekt med enbart dessa fält: {words}',
  },
  'field': { fi: 'jokin näistä kentistä: {words}', sv: 'något av dessa fält: {words}' },
  'not-before-from': {
    fi: 'päivä, joka on aikaisintaan ensimmäinen päivä',
    sv: 'en dag som inte infaller före den första dagen',
  },
  'after-asked-day': {
    fi: 'päivä, joka on viimeistään tarkastelupäivä',
    sv: 'en dag som inte infaller efter den dag frågan gäller',
  },
  'text-in-all-languages': {
    fi: 'teksti suomeksi, ruotsiksi ja englanniksi',
    sv: 'en text på finska, svenska och engelska',
  },

  // Tasks.
  'task': { fi: 'jonkin 96 tehtävän tunnus', sv: 'id för någon av de 96 uppgifterna' },
  'near-task': {
    fi: 'jonkin 96 tehtävän tunnus; lähimpänä: {words}',
    sv: 'id för någon av de 96 uppgifterna; närmast: {words}',
  },
  'task-once': { fi: 'kukin tehtävä vain kerran', sv: 'varje uppgift bara en gång' },
  'circumstance': {
    fi: 'olosuhde, josta tehtävä {task} riippuu: {words}',
    sv: 'en omständighet som uppgiften {task} beror på: {words}',
  },

  // Histories.
  'history': { fi: 'objekti, jossa on {words}', sv: 'ett objekt med {words}' },
  'events': { fi: 'luettelo tapahtumista', sv: 'en lista över händelser' },
  'event': {
    fi: 'tapahtuma: objekti, jossa on kentät ”on” ja ”type” sekä tapahtumatyypin muut kentät',
    sv: 'en händelse: ett objekt med on, type och fälten för händelsetypen',
  },
  'facts': { fi: 'objekti, jossa on tietoja henkilöstä', sv: 'ett objekt med uppgifter om den berörda personen' },
  'search': {
    fi: 'tätä tietoa ei anneta tässä: se määräytyy tapahtumista search-started ja search-ended',
    sv: 'ingen sådan uppgift här: den anges av händelserna search-started och search-ended',
  },
  'registration': {
    fi: 'tätä tietoa ei anneta tässä: se annetaan tapahtuman search-started tai change-notified kentässä registeredAs',
    sv: 'ingen sådan uppgift här: den anges i fältet registeredAs i händelsen search-started eller change-notified',
  },
  'transferred': {
    fi: 'tätä tapahtumaa ei anneta tässä: oletetuissa siirroissa henkilö siirtyy suoraan lain nojalla',
    sv: 'ingen sådan händelse här: vid antagna överföringar överförs personen direkt med stöd av lagen',
  },
  'suspended': { fi: 'all, tai luettelo tehtävien tunnuksista', sv: 'all, eller en lista över uppgifternas id' },
  'not-before-event': {
    fi: 'päivä, joka on aikaisintaan edellisen tapahtuman päivä {day}',
    sv: 'en dag som inte infaller före den föregående händelsens dag {day}',
  },
  'not-before-first': {
    fi: 'päivä, joka on aikaisintaan ensimmäisen tapahtuman päivä {day}',
    sv: 'en dag som inte infaller före den första händelsen {day}',
  },
  'not-before-order': {
    fi: 'päivä, joka on aikaisintaan määräyksen päivä {day}',
    sv: 'en dag som inte infaller före föreläggandet {day}',
  },
  'not-before-birth': {
    fi: 'päivä, joka on aikaisintaan syntymäaika {day}',
    sv: 'en dag som inte infaller före födelsedagen {day}',
  },
  'conflicting': {
    fi: '{value}, kuten saman päivän toinen tapahtuma kertoo: tiedolla on yhtenä päivänä yksi arvo',
    sv: '{value}, så som en annan händelse samma dag anger: en uppgift har ett värde per dag',
  },
  'transfer': {
    fi: 'päivä, joka on viimeistään siirtovelvollisuuden syntymispäivä: oletetuissa siirroissa henkilö siirrettiin sinä päivänä',
    sv: 'en dag som inte infaller efter den dag då skyldigheten att överföra uppkom: vid antagna överföringar överfördes personen den dagen',
  },

  // Duties and the frame of the trial.
  'age': { fi: 'ikä vuosina, 0–130', sv: 'en ålder i år, 0–130' },
  'days': { fi: 'päivien määrä, vähintään 0', sv: 'ett antal dagar, minst 0' },
  'share': { fi: 'osuus työajasta, luku 0–1', sv: 'en andel av arbetstiden, ett tal från 0 till 1' },
  'not-before-search': {
    fi: 'päivä, joka on aikaisintaan 1.3.2021 ja aikaisintaan työnhaun käynnistämispäivä',
    sv: 'en dag som inte infaller före den 1 mars 2021 och inte före den dag då jobbsökningen inleddes',
  },
  'not-before-day-of-order': {
    fi: 'päivä, joka on aikaisintaan määräyksen antamispäivä',
    sv: 'en dag som inte infaller före den dag då föreläggandet gavs',
  },
  'provision': {
    fi: 'lain 1269/2020 säännös, esimerkiksi 5 § 6 mom., tai muun lain säännös ja lain numero, esimerkiksi 916/2012 14 luku 2 §',
    sv: 'en bestämmelse i lag 1269/2020, till exempel 5 § 6 mom., eller i en annan lag med lagens nummer, till exempel 916/2012 14 kap. 2 §',
  },
  'deciding': { fi: '{authority}', sv: '{authority}' },
  'municipality-or-office': {
    fi: 'kokeilualueen kunta tai te-office',
    sv: 'en kommun i ett försöksområde eller te-office',
  },
  'provision-on-day': {
    fi: '{provision}, jossa päätöksestä säädetään tarkastelupäivänä',
    sv: '{provision}, där det föreskrivs om beslutet den dag frågan gäller',
  },
  'or-joint-authority': {
    fi: '{expected}; tai { jointAuthority: kuntayhtymän nimi }',
    sv: '{expected}; eller { jointAuthority: samkommunens namn }',
  },
  'tasks': {
    fi: 'all, tai luettelo yhden tai useamman tehtävän tunnuksista',
    sv: 'all, eller en lista med id för en eller flera uppgifter',
  },
  'agreements': { fi: 'luettelo sopimuksista', sv: 'en lista över avtal' },
  'other-municipality': { fi: 'muu kunta kuin {municipality} itse', sv: 'en annan kommun än {municipality} själv' },
  'same-area': {
    fi: 'kunnan {municipality} kokeilualueen {area} kunta; {organiser} kuuluu alueeseen {other}',
    sv: 'en kommun i samma försöksområde som {municipality}, det vill säga {area}; {organiser} hör till området {other}',
  },
  'no-overlap': {
    fi: 'päivät tai tehtävät, jotka eivät ole samoja kuin kohdassa {agreement}, joka on myös kunnan {municipality} sopimus',
    sv: 'dagar eller uppgifter som inte är desamma som i {agreement}, som också är ett avtal av kommunen {municipality}',
  },

  // The run of the conformance cases.
  'options': { fi: 'objekti, jossa on asetuksia', sv: 'ett objekt med inställningar' },
  'function': { fi: 'funktio', sv: 'en funktion' },
  'clock': { fi: 'funktio, joka antaa ajan millisekunteina', sv: 'en funktion som ger tiden i millisekunder' },
  'wait': {
    fi: 'millisekunnit: luku, suurempi kuin 0 ja enintään {most}',
    sv: 'millisekunder: ett tal, större än 0 och högst {most}',
  },
  'whole-from-one': { fi: 'kokonaisluku, vähintään 1', sv: 'ett heltal, minst 1' },
  'cases': { fi: 'luettelo tapauksista', sv: 'en lista över fall' },
  'case': { fi: 'yksi tapaus', sv: 'ett fall' },
  'some-of': { fi: 'ainakin yksi näistä: {words}', sv: 'minst en av dessa: {words}' },

  // Rows of the command's input.
  'day-in-row-or-option': {
    fi: 'päivä sarakkeessa ”on” tai valitsin --on',
    sv: 'en dag i kolumnen on eller flaggan --on',
  },
  'cells': { fi: 'enintään {count} solua, kuten otsikkorivillä', sv: 'högst {count} celler, som på rubrikraden' },
  'utf-8': {
    fi: 'luettava UTF-8-teksti; muu merkistö nimetään valitsimella --encoding',
    sv: 'läsbar UTF-8-text; en annan teckenkodning anges med flaggan --encoding',
  },
  'closed-quote': {
    fi: 'lainausmerkit vain koko solun ympärillä, myös sen lopussa; solun sisällä oleva lainausmerkki kahdennettuna',
    sv: 'citattecken bara runt en hel cell; ett citattecken inne i cellen skrivs dubbelt',
  },
  'json-object': { fi: 'yksi JSON-objekti kullakin rivillä', sv: 'ett JSON-objekt per rad' },
  'small-criterion': {
    fi: 'edellytys, jossa on enintään {tests} eri vertailua samoista tiedoista ja joka ratkeaa enintään {steps} vaiheessa',
    sv: 'ett kriterium med högst {tests} olika villkor för samma uppgifter som avgörs i högst {steps} steg',
  },
  'most-criteria': {
    fi: 'enintään {most} edellytystä, sisäkkäin enintään {levels}', sv: 'högst {most} kriterier, högst {levels} inuti varandra',
  },
  'criterion': {
    fi: 'edellytys: objekti, jossa on op, id, source ja op-arvon mukaiset kentät', sv: 'ett kriterium: ett objekt med op, id, source och fälten för op',
  },
  'span': {
    fi: 'jakso, jonka timeline antoi',
    sv: 'en period som timeline har gett',
  },
  'one-part': {
    fi: 'luettelo, jossa on yksi edellytys', sv: 'en lista med ett kriterium',
  },
  'parts': {
    fi: 'luettelo, jossa on vähintään yksi edellytys', sv: 'en lista med minst ett kriterium',
  },
  'wordings': {
    fi: 'luettelo, jossa on vähintään yksi sanamuoto', sv: 'en lista med minst en lydelse',
  },
  'wording': {
    fi: 'sanamuoto: objekti, jossa on appliesFrom ja holds', sv: 'en lydelse: ett objekt med appliesFrom och holds',
  },
  'after-wording': {
    fi: 'päivä, joka on edellisen sanamuodon päivän {day} jälkeen', sv: 'en dag efter den föregående lydelsens dag, {day}',
  },
  'value': {
    fi: 'arvo', sv: 'ett värde',
  },
  'flag-fact': {
    fi: 'tieto, joka on tosi tai epätosi: {words}', sv: 'en uppgift som är sann eller falsk: {words}',
  },
  'word-fact': {
    fi: 'tieto, jonka arvot ovat sanoja: {words}', sv: 'en uppgift vars värden är ord: {words}',
  },
  'number-fact': {
    fi: 'tieto, joka on luku: {words}', sv: 'en uppgift som är ett tal: {words}',
  },
  'day-fact': {
    fi: 'tieto, joka on päivä: {words}', sv: 'en uppgift som är en dag: {words}',
  },
  'another-fact': {
    fi: 'muu tieto kuin syntymäaika', sv: 'en annan uppgift än födelsedagen',
  },
  'texts': {
    fi: 'luettelo tekstejä', sv: 'en lista med texter',
  },
  'any-number': {
    fi: 'luku', sv: 'ett tal',
  },
  'whole-up-to': {
    fi: 'kokonaisluku välillä 0–{most}', sv: 'ett heltal från 0 till {most}',
  },
  'filled-text': {
    fi: 'teksti, joka ei ole tyhjä', sv: 'en text som inte är tom',
  },
  'line-length': { fi: 'rivi, jossa on enintään {count} merkkiä', sv: 'en rad på högst {count} tecken' },

  // Questions to a database.
  'column-name': {
    fi: 'sarakkeen nimi ilman lainausmerkkejä, kenoviivoja ja rivinvaihtoja',
    sv: 'namnet på en kolumn, utan citationstecken, omvända snedstreck och radbyten',
  },
  'table-name': {
    fi: 'taulun nimi, tai luettelo, jossa ovat skeeman nimi ja taulun nimi, ilman lainausmerkkejä, kenoviivoja ja rivinvaihtoja',
    sv: 'namnet på en tabell, eller en lista med schemats och tabellens namn, utan citationstecken, omvända snedstreck och radbyten',
  },
  'day-or-column': {
    fi: 'kalenterin mukainen päivä muodossa VVVV-KK-PP, tai objekti, jossa on päiväsarakkeen nimi: column',
    sv: 'ett giltigt datum i formen ÅÅÅÅ-MM-DD, eller ett objekt med namnet på en kolumn med dagar: column',
  },
  'plain-text': {
    fi: 'teksti ilman lainausmerkkejä, kenoviivoja ja rivinvaihtoja',
    sv: 'en text utan citationstecken, omvända snedstreck och radbyten',
  },
  'always-there': {
    fi: 'ei mitään: tällä tiedolla on aina arvo', sv: 'ingenting: den här uppgiften har alltid ett värde',
  },
}

/** The expectation in words of the language. */
export const expectedIn = (expectation: Expectation, language: 'fi' | 'sv' | 'en'): string =>
  fillExpectation(expectation, ({ key, en }) => (language === 'en' ? en : translations[key][language]))
