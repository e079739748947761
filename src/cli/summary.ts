/** Counts rows: read = answered + rejected, by outcome, by trial area, by TE office. */
import { areas, teOffices, type AreaId } from '../entry/areas.ts'
import type { Language, Texts } from '../texts/language.ts'
import type { Assessment, Outcome } from '../rules/eligibility/assess.ts'
import { fill } from '../texts/fill.ts'
import { officeName } from '../forms/authority-name.ts'
import { outcomeLabels } from '../forms/labels.ts'
import { areaName } from './place-names.ts'

/** What was counted, as data that can be sent from thread to thread. */
export interface AssessCounts {
  readonly answered: number
  readonly rejected: number
  readonly blank: number
  readonly short: number
  readonly byOutcome: Readonly<Record<Outcome, number>>
  readonly byArea: ReadonlyMap<AreaId, number>
  readonly byOffice: ReadonlyMap<string | null, number>
}

interface Tally {
  readonly answered: (answer: Assessment) => void
  readonly rejected: () => void
  readonly blank: () => void
  /** An answered row with fewer cells than the header. */
  readonly short: () => void
  readonly counts: () => AssessCounts
  /** Adds what was counted elsewhere. */
  readonly add: (counts: AssessCounts) => void
  readonly text: (language: Language) => string
}

const lines = {
  rows: {
    fi: 'Luettuja rivejä {read}: vastattu {answered}, hylätty {rejected}',
    sv: 'Lästa rader {read} = besvarade {answered} + avvisade {rejected}',
    en: 'Rows read {read} = answered {answered} + rejected {rejected}',
  },
  blank: {
    fi: 'Tyhjiä rivejä ohitettu: {count}',
    sv: 'Tomma rader överhoppade: {count}',
    en: 'Empty rows skipped: {count}',
  },
  short: {
    fi: 'Varoitus: vastattuja rivejä, joissa on vähemmän soluja kuin otsikkorivillä: {count}; puuttuvat solut on luettu tuntemattomiksi',
    sv: 'Varning: besvarade rader med färre celler än rubrikraden: {count}; cellerna som saknas har lästs som okända',
    en: 'Warning: answered rows with fewer cells than the header: {count}; the cells that are missing were read as unknown',
  },
  outcomes: { fi: 'Tulokset', sv: 'Utfall', en: 'Outcomes' },
  areas: { fi: 'Siirrettävät kokeilualueittain', sv: 'Överförs, per försöksområde', en: 'Transferred, by trial area' },
  offices: { fi: 'TE-toimiston asiakkaat toimistoittain', sv: 'Kunder hos TE-byrån', en: 'With the TE office' },
} as const satisfies Readonly<Record<string, Texts>>

interface RowCounts {
  readonly answered: number
  readonly rejected: number
  readonly blank: number
}

const countLine = (text: Texts, count: number, language: Language): string =>
  count === 0 ? '' : `${fill(text[language], () => count)}\n`

export function rowLines({ answered, rejected, blank }: RowCounts, language: Language): string {
  const filled: Readonly<Record<string, number>> = { read: answered + rejected, answered, rejected }
  const read = fill(lines.rows[language], (name) => filled[name])
  return `${read}\n${countLine(lines.blank, blank, language)}`
}

/** A heading, and a line for each count above zero. */
function section(heading: string, counts: readonly (readonly [name: string, count: number])[]): string {
  const found = counts.filter(([, count]) => count > 0)
  return found.length === 0 ? '' : `${heading}:\n${found.map(([name, count]) => `  ${name}: ${count}\n`).join('')}`
}

/** Counts `count` more of a key. */
function addTo<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

export function tally(): Tally {
  let answered = 0
  let rejected = 0
  let blank = 0
  let short = 0
  const byOutcome: Record<Outcome, number> = { 'transfer': 0, 'stay': 0, 'unknown': 0, 'not-in-force': 0 }
  const byArea = new Map<AreaId, number>()
  const byOffice = new Map<string | null, number>()

  const text = (language: Language): string => {
    const outcomes = Object.entries(byOutcome).map(([outcome, count]) => {
      const name = outcomeLabels[outcome as Outcome][language] // keys of byOutcome
      return `${language === 'en' ? outcome : `${outcome} (${name})`} ${count}`
    })
    const inAreas = areas.map((area) => [`${area.id} (${areaName(area, language)})`, byArea.get(area.id) ?? 0] as const)
    const atOffices = [...teOffices.map(({ id }) => id), null].map(
      (id) => [officeName(id, language), byOffice.get(id) ?? 0] as const
    )
    const rows = rowLines({ answered, rejected, blank }, language) + countLine(lines.short, short, language)
    const sections = section(lines.areas[language], inAreas) + section(lines.offices[language], atOffices)
    return `${rows}${lines.outcomes[language]}: ${outcomes.join(', ')}\n${sections}`
  }

  return {
    answered: ({ outcome, authority }) => {
      answered += 1
      byOutcome[outcome] += 1
      if (authority?.kind === 'municipality') addTo(byArea, authority.area, 1)
      if (authority?.kind === 'te-office') addTo(byOffice, authority.id, 1)
    },
    rejected: () => { rejected += 1 },
    blank: () => { blank += 1 },
    short: () => { short += 1 },
    counts: () => ({ answered, rejected, blank, short, byOutcome, byArea, byOffice }),
    add: (counts) => {
      answered += counts.answered
      rejected += counts.rejected
      blank += counts.blank
      short += counts.short
      // Keys of the record.
      for (const [outcome, count] of Object.entries(counts.byOutcome)) byOutcome[outcome as Outcome] += count
      counts.byArea.forEach((count, area) => addTo(byArea, area, count))
      counts.byOffice.forEach((count, office) => addTo(byOffice, office, count))
    },
    text,
  }
}
