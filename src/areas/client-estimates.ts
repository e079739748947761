/**
 * What was published of the numbers of clients and staff of the trial areas. There is no official table of all 25
 * areas, and none of these figures is a legal fact.
 */
import type { Day } from '../calendar/day.ts'
import type { Texts } from '../texts/language.ts'
import { deepFreeze } from '../values/deep-freeze.ts'
import type { AreaId } from './members.ts'

/** Whose clients a figure counts: those of one trial area, of several, or of the whole country. */
export type EstimatedFor =
  | AreaId
  | 'whole-country'
  | 'uusimaa-five-areas'
  | 'capital-region'
  | 'first-call-90-municipalities'

/** A published number of clients. */
export interface ClientEstimate {
  readonly of: EstimatedFor
  /** The areas that are meant, where they are several. */
  readonly areas?: readonly AreaId[]
  /** Persons. */
  readonly value: number
  /** How the figure was put: `as-published` where nothing is said of how exact it is. */
  readonly qualifier: 'about' | 'nearly' | 'slightly-less-than' | 'over' | 'estimate' | 'as-published'
  /**
   * `forecast`: published before the transfers were done; `reported`: by an authority after the start;
   * `not-classified`: the day or the timing is not certain; `weak-source`: a reader's letter;
   * `earlier-composition`: a forecast for areas other than those of the Act.
   */
  readonly status: 'forecast' | 'reported' | 'not-classified' | 'weak-source' | 'earlier-composition'
  /** The day of publication; null where it is not known. */
  readonly date: Day | null
  /** What is known of an unknown day. */
  readonly dateNote?: string
  readonly source: string
  /** Shares of groups as they were published, in percent. */
  readonly shares?: readonly { readonly group: string; readonly percent: number }[]
  /** Staff: experts who came from the TE office, all persons, labour units. */
  readonly staff?: { readonly teExperts?: number; readonly persons?: number; readonly labourUnits?: number }
  readonly note?: string
}

const pressBeforeSigning = 'undated press text, after 2020-12-15 and before the Act was signed on 2020-12-30'
const pressOfWinter = 'undated press text of January-February 2021'
const espooNews = 'https://www.espoo.fi/en/news/2021/03/local-government-pilot-on-employment-begin-espoo'

/** The published figures on clients and staff, in the order in which they were collected. None is a legal fact. */
export const clientEstimates = /* @__PURE__ */ deepFreeze<readonly ClientEstimate[]>([
  {
    of: 'whole-country', value: 250_000, qualifier: 'about', status: 'forecast', date: null,
    dateNote: pressBeforeSigning, source: 'press text of the City of Jyväskylä',
    note: 'unemployed jobseekers to move from TE offices to municipalities',
  },
  {
    of: 'whole-country', value: 250_000, qualifier: 'about', status: 'forecast', date: '2021-01-04',
    source:
      'https://www.jyvaskylanseutu.fi/en/news/2021-01-04_employment-pilots-jyvaskyla-region-begin-march-1-2021',
  },
  {
    of: 'whole-country', value: 230_000, qualifier: 'nearly', status: 'reported', date: null,
    dateNote: '2021, news on the bill that became Act 421/2021',
    source: 'https://www.te-palvelut.fi/sv/-/hallitus-esittaa-kuntakokeilulakiin-lisayksia',
    note: 'clients transferred from TE offices to the pilots',
  },
  {
    of: 'jyvaskyla', value: 14_000, qualifier: 'about', status: 'forecast', date: null,
    dateNote: pressBeforeSigning, source: 'press text of the City of Jyväskylä',
    note: 'Jyväskylä, Laukaa, Muurame and Äänekoski together',
  },
  {
    of: 'kainuu', value: 2_500, qualifier: 'about', status: 'forecast', date: null,
    dateNote: pressOfWinter, source: 'press text of Kainuu and Kajaani', staff: { teExperts: 13, persons: 25 },
    note: 'clients of the TE office to move; 13 experts of the TE office move, about 25 persons in all with the staff of municipalities',
  },
  {
    of: 'oulu', value: 14_300, qualifier: 'estimate', status: 'forecast', date: null,
    dateNote: pressOfWinter, source: 'press text of the Oulu region',
    shares: [
      { group: 'under 30', percent: 40 }, { group: 'over 30', percent: 40 }, { group: 'immigrants', percent: 20 },
    ],
    note: 'the shares add up to 100 as published, although the groups of the Act overlap: an immigrant can be under 30',
  },
  {
    of: 'porvoo', value: 2_600, qualifier: 'as-published', status: 'forecast', date: null,
    dateNote: pressOfWinter, source: 'press text of the City of Porvoo',
    note: 'unemployed jobseekers, earlier clients of the TE office',
  },
  {
    of: 'uusimaa-five-areas', areas: ['espoo', 'helsinki', 'vantaa-kerava', 'porvoo', 'hanko-raasepori'],
    value: 92_000, qualifier: 'as-published', status: 'reported', date: '2021-03-19', source: espooNews,
  },
  { of: 'helsinki', value: 50_000, qualifier: 'slightly-less-than', status: 'reported', date: '2021-03-19', source: espooNews },
  { of: 'vantaa-kerava', value: 21_000, qualifier: 'over', status: 'reported', date: '2021-03-19', source: espooNews },
  { of: 'espoo', value: 18_000, qualifier: 'as-published', status: 'reported', date: '2021-03-19', source: espooNews },
  {
    of: 'capital-region', areas: ['espoo', 'helsinki', 'vantaa-kerava'],
    value: 90_000, qualifier: 'as-published', status: 'forecast', date: null,
    source: 'https://www.vantaa.fi/news/101/0/153909',
  },
  {
    of: 'kokkola', value: 2_600, qualifier: 'about', status: 'reported', date: null, staff: { labourUnits: 14.2 },
    source:
      'https://www.kokkola.fi/en/jobs-and-entrepreneurship/employment-services/local-government-pilots-on-employment/information-on-the-local-government-pilots-on-employment/',
  },
  {
    of: 'pirkanmaa', value: 28_000, qualifier: 'about', status: 'not-classified', date: null,
    source: 'https://haloo.pirkkala.fi/news/500487',
  },
  {
    of: 'kuopio-iisalmi', value: 9_000, qualifier: 'over', status: 'not-classified', date: null,
    source: 'https://yle.fi/uutiset/3-11813381',
  },
  {
    of: 'joensuu', value: 8_000, qualifier: 'nearly', status: 'not-classified', date: null,
    source: 'https://yle.fi/uutiset/3-11813381',
  },
  {
    of: 'hameenlinna', value: 4_600, qualifier: 'nearly', status: 'not-classified', date: null,
    source: 'https://hameenlinna.myintegration.fi/?p=25178',
  },
  {
    of: 'mikkeli', value: 3_700, qualifier: 'about', status: 'forecast', date: '2021-02-17',
    source:
      'https://www.kangasniemi.fi/uutiset/tyollisyyden-kuntakokeilut-muuttavat-tyollisyyden-hoidon-kenttaa-etela-savossa-tavoitteena-on-vahva-yhteistyo/',
  },
  {
    of: 'seinajoki-ilmajoki', value: 3_000, qualifier: 'about', status: 'weak-source', date: null,
    source:
      'https://ilkkapohjalainen.fi/mielipide/yleisolta/lukijoilta-tyollistamisen-edistamiseen-lisaa-tekemisen-meininkia-1.11207730',
  },
  {
    of: 'first-call-90-municipalities', value: 189_000, qualifier: 'as-published', status: 'earlier-composition',
    date: null, dateNote: 'February 2020', source: 'https://www.talouselama.fi',
    note: '20 areas with 90 municipalities, not the 25 areas of the Act; of them 119 000 unemployed or laid off',
  },
])

/** What goes with every one of the {@link clientEstimates}. */
export const aboutClientEstimates: Texts = /* @__PURE__ */ deepFreeze({
  fi: 'Julkaistuja arvioita ja ilmoituksia. Mikään luvuista ei ole lakiin perustuva tieto, eikä kaikista alueista ole virallista taulukkoa.',
  sv: 'Publicerade uppskattningar och uppgifter. Ingen av siffrorna grundar sig på lag, och det finns ingen officiell tabell över alla områden.',
  en: 'Published estimates and reports. None of the figures is a legal fact, and there is no official table of all areas.',
})
