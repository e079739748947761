/** What was expected of a history, or of a circumstance, in the reader's language: the library has English alone. */
import type { Language, Texts } from '../../criteria/words.ts'
import { expectations } from '../../facts/expectations.ts'
import type { Problem } from '../../refusals/problems.ts'

/** By the English text; `{1}` is what differs from case to case. */
const texts: readonly Texts[] = [
  { en: 'an object with {1}', fi: 'objekti, jossa on {1}', sv: 'ett objekt med {1}' },
  { en: 'one of: {1}', fi: 'jokin näistä: {1}', sv: 'något av dessa: {1}' },
  { en: 'a list of events', fi: 'luettelo tapahtumista', sv: 'en lista över händelser' },
  {
    en: 'an event: an object with on, type and the fields of its type',
    fi: 'tapahtuma: objekti, jossa on kentät ”on” ja ”type” sekä tapahtumatyypin muut kentät',
    sv: 'en händelse: ett objekt med on, type och fälten för händelsetypen',
  },
  {
    en: 'no such fact here: search-started and search-ended say it',
    fi: 'tätä tietoa ei anneta tässä: se määräytyy tapahtumista search-started ja search-ended',
    sv: 'ingen sådan uppgift här: den anges av händelserna search-started och search-ended',
  },
  {
    en: 'no such fact here: registeredAs of search-started or change-notified says it',
    fi: 'tätä tietoa ei anneta tässä: se annetaan tapahtuman search-started tai change-notified kentässä registeredAs',
    sv: 'ingen sådan uppgift här: den anges i fältet registeredAs i händelsen search-started eller change-notified',
  },
  {
    en: 'a day not before that of the event before it, {1}',
    fi: 'päivä, joka on aikaisintaan edellisen tapahtuman päivä {1}',
    sv: 'en dag som inte infaller före den föregående händelsens dag {1}',
  },
  {
    en: 'a day not before the first event, {1}',
    fi: 'päivä, joka on aikaisintaan ensimmäisen tapahtuman päivä {1}',
    sv: 'en dag som inte infaller före den första händelsen {1}',
  },
  { en: 'a day not before the order, {1}', fi: 'päivä, joka on aikaisintaan määräyksen päivä {1}', sv: 'en dag som inte infaller före föreläggandet {1}' },
  { en: 'a day not before the birth date, {1}', fi: 'päivä, joka on aikaisintaan syntymäaika {1}', sv: 'en dag som inte infaller före födelsedagen {1}' },
  {
    en: '{1}, as another event of the day tells: one day gives one fact one value',
    fi: '{1}, kuten saman päivän toinen tapahtuma kertoo: tiedolla on yhtenä päivänä yksi arvo',
    sv: '{1}, så som en annan händelse samma dag anger: en uppgift har ett värde per dag',
  },
  {
    en: 'a day not after the one on which the duty to transfer arose: with assumed transfers the person was transferred on that day',
    fi: 'päivä, joka on viimeistään siirtovelvollisuuden syntymispäivä: oletetuissa siirroissa henkilö siirrettiin sinä päivänä',
    sv: 'en dag som inte infaller efter den dag då skyldigheten att överföra uppkom: vid antagna överföringar överfördes personen den dagen',
  },
  { en: 'a number, 0 or more', fi: 'luku, vähintään 0', sv: 'ett tal, minst 0' },
  {
    en: 'a day not after the day asked about',
    fi: 'päivä, joka on viimeistään tarkastelupäivä',
    sv: 'en dag som inte infaller efter den dag frågan gäller',
  },
  { en: 'all, or a list of ids of tasks', fi: 'all, tai luettelo tehtävien tunnuksista', sv: 'all, eller en lista över uppgifternas id' },
  {
    en: 'the three-digit code, with leading zeros, of one of the 309 municipalities of Finland',
    fi: 'jonkin Suomen 309 kunnan kolminumeroinen kuntanumero etunollineen, esimerkiksi 049',
    sv: 'den tresiffriga koden, med inledande nollor, för någon av Finlands 309 kommuner',
  },
  {
    en: 'the three-digit code, with leading zeros, of one of the 118 municipalities of the trial areas',
    fi: 'jonkin kokeilualueiden 118 kunnan kolminumeroinen kuntanumero etunollineen, esimerkiksi 049',
    sv: 'den tresiffriga koden, med inledande nollor, för någon av försöksområdenas 118 kommuner',
  },
  ...Object.values(expectations).map(({ fi, sv, en }) => ({ fi: numbered(fi), sv: numbered(sv), en: numbered(en) })),
  // Last: a text with an ending of its own goes first.
  { en: '{1}; or none (null)', fi: '{1}; tai ei mikään (null)', sv: '{1}; eller inget (null)' },
  { en: '{1}; or one of: {2}', fi: '{1}; tai jokin näistä: {2}', sv: '{1}; eller något av dessa: {2}' },
]

function numbered(text: string): string {
  return text.replace(/\{(words|count)\}/, '{1}')
}

const patternOf = (en: string): RegExp => {
  const parts = en.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('([^;]*)')}$`)
}

const patterns = texts.map((text) => ({ text, pattern: patternOf(text.en) }))

/** The text in the language, with each value that it quotes as `shown`; the text itself where it is not known. */
function translated(english: string, language: Language, shown: (text: string) => string): string {
  for (const { text, pattern } of patterns) {
    const found = pattern.exec(english)
    if (found) return text[language].replace(/\{(\d)\}/g, (_, place: string) => translated(shown(found[Number(place)] ?? ''), language, shown))
  }
  return english
}

/** Problems whose expectation quotes a value of the history. */
const quoting: readonly Problem['code'][] = ['out-of-order', 'before-first-day', 'too-early', 'conflicting']

/** The problem with its expectation in the language; with nothing of the history quoted where values are left out. */
export function inLanguage(problem: Problem, language: Language, isRedacted: boolean): Problem {
  const hides = isRedacted && quoting.includes(problem.code)
  return language === 'en' && !hides ? problem : { ...problem, expected: translated(problem.expected, language, (text) => (hides ? '…' : text)) }
}
