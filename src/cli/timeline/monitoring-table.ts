/** The monitoring table of many timelines as text, CSV or JSON. */
import type { Day } from '../../calendar/day.ts'
import { area, areas, municipality, teOffices, trialMunicipalities } from '../../entry/areas.ts'
import type { Because } from '../../rules/lifetime/history.ts'
import type { Language, Texts } from '../../texts/language.ts'
import { nameIn, officeName } from '../../forms/authority-name.ts'
import { becauseLabels } from '../../forms/labels.ts'
import type { MonitoringRow } from '../../rules/lifetime/follow-up/monitoring.ts'
import type { CountedAuthority, CountedBy } from '../../rules/lifetime/follow-up/where-counted.ts'
import { fill } from '../../texts/fill.ts'
import { csvLine } from '../csv-line.ts'
import { areaName } from '../place-names.ts'
import type { SheetOptions, TimelineOptions } from './options.ts'
import { tableLine, tableRule } from '../table.ts'
import { writtenDay } from '../../texts/written-day.ts'

const counts = [
  'stock',
  'inflow',
  'returns',
  'movesIn',
  'unknownIn',
  'outflow',
  'movesOut',
  'unknownOut',
] as const satisfies readonly (keyof MonitoringRow)[]

const columnTexts: Readonly<Record<(typeof counts)[number], Texts>> = {
  stock: { fi: 'henkilöitä', sv: 'personer', en: 'persons' },
  inflow: { fi: 'tulleet', sv: 'nya', en: 'arrived' },
  returns: { fi: 'palanneet', sv: 'återkomna', en: 'returned' },
  movesIn: { fi: 'muista kunnista', sv: 'från andra kommuner', en: 'moved in' },
  unknownIn: { fi: 'tulleet, lähtöpaikka ei tiedossa', sv: 'okänt varifrån', en: 'origin unknown' },
  outflow: { fi: 'lähteneet', sv: 'har lämnat', en: 'left' },
  movesOut: { fi: 'muihin kuntiin', sv: 'till andra kommuner', en: 'moved out' },
  unknownOut: { fi: 'lähteneet, kohde ei tiedossa', sv: 'okänt vart', en: 'destination unknown' },
}

const headings: Readonly<Record<CountedBy, Texts>> = {
  authority: { fi: 'Viranomaisittain', sv: 'Enligt ansvarig myndighet', en: 'By authority' },
  ground: {
    fi: 'Kunnan asiakkaat perusteittain',
    sv: 'Kommunernas kunder enligt grund',
    en: 'Clients of municipalities, by ground',
  },
  area: { fi: 'Kokeilualueittain', sv: 'Per försöksområde', en: 'By trial area' },
  municipality: { fi: 'Kunnittain', sv: 'Per kommun', en: 'By municipality' },
  'te-office': { fi: 'TE-toimistoittain', sv: 'Per TE-byrå', en: 'By TE office' },
}

const countedAuthorityTexts: Readonly<Record<CountedAuthority, Texts>> = {
  'municipality': { fi: 'kokeilualueen kunta', sv: 'kommun inom ett försöksområde', en: 'trial municipality' },
  'te-office': { fi: 'TE-toimisto', sv: 'TE-byrån', en: 'TE office' },
  'none': { fi: 'työnhaku ei voimassa', sv: 'ingen jobbsökning', en: 'no job search' },
  'employment-authority': { fi: 'työvoimaviranomainen', sv: 'arbetskraftsmyndigheten', en: 'employment authority' },
  'unknown': { fi: 'ei tiedossa', sv: 'okänt', en: 'unknown' },
  'not-in-force': { fi: 'laki ei ole vielä voimassa', sv: 'lagen ännu inte i kraft', en: 'Act not yet in force' },
  'not-applicable': { fi: 'Ahvenanmaa', sv: 'Åland', en: 'in Åland' },
  'not-told': { fi: 'ei tapahtumatietoja', sv: 'utanför historiken', en: 'outside the history' },
}

function nameText({ by, name, id = null }: MonitoringRow, language: Language): string {
  if (by === 'te-office') return officeName(id, language)
  const key = name ?? ''
  if (by === 'municipality') {
    const named = municipality(key)
    return named ? `${nameIn(named, language)} (${key})` : key
  }
  const named = by === 'area' ? area(key) : undefined
  const texts: Readonly<Partial<Record<string, Texts>>> =
    by === 'authority' ? countedAuthorityTexts : becauseLabels
  return named ? areaName(named, language) : (texts[key]?.[language] ?? key)
}

const dayTexts: Texts = { fi: 'Päivä {on}', sv: 'Läget den {on}', en: 'Day {on}' }

function text(rows: readonly MonitoringRow[], language: Language): string {
  const named = rows.map((row) => ({ row, name: nameText(row, language) }))
  const columns = counts.map((count) => columnTexts[count][language])
  const titles = Object.entries(headings).map(([by, heading]) => [by, heading[language]] as const)
  const wide = Math.max(...titles.map(([, title]) => title.length), ...named.map(({ name }) => name.length + 2))
  const widths = [wide, ...columns.map((column) => column.length)]
  const line = (first: string, cells: readonly string[]): string =>
    tableLine([first, ...cells.map((cell, place) => cell.padStart(columns[place]?.length ?? 0))], widths)
  const days = [...new Set(rows.map(({ on }) => on))]
  return days
    .map((on) => {
      const ofDay = named.filter(({ row }) => row.on === on)
      const sections = titles.map(([by, title]) => {
        const lines = ofDay
          .filter(({ row }) => row.by === by)
          .map(({ row, name }) =>
            line(
              `  ${name}`,
              counts.map((count) => String(row[count]))
            )
          )
        return lines.length === 0 ? '' : `${title}\n${lines.join('')}`
      })
      return `${line(fill(dayTexts[language], () => writtenDay(on, language)), columns)}${tableRule(widths)}${sections.join('')}`
    })
    .join('\n')
}

type Named = Pick<MonitoringRow, 'name' | 'id'>

/** All that can be counted, but for a TE office that no municipality decides. */
const countable = (): readonly (readonly [by: CountedBy, names: readonly Named[]])[] => {
  const named = (names: readonly string[]): readonly Named[] => names.map((name) => ({ name }))
  return [
    ['authority', named(Object.keys(countedAuthorityTexts))],
    ['te-office', teOffices.map(({ nameFi, id }) => ({ name: nameFi, id }))],
    ['area', named(areas.map(({ id }) => id))],
    ['municipality', named(trialMunicipalities)],
    ['ground', named(['transferred', 'moved', 'discretionary-transfer', 'resumed', 'unknown'] satisfies Because[])],
  ]
}

const nobody = {
  stock: 0, inflow: 0, returns: 0, movesIn: 0, unknownIn: 0, outflow: 0, movesOut: 0, unknownOut: 0,
} as const satisfies Readonly<Record<(typeof counts)[number], 0>>

/** The rows with one for everything that could be counted on each day, always in the same order. */
function withZeros(rows: readonly MonitoringRow[], days: readonly Day[]): readonly MonitoringRow[] {
  return [...new Set(days)].sort().flatMap((on) =>
    countable().flatMap(([by, names]) => {
      const found = rows.filter((row) => row.on === on && row.by === by)
      const listed = names.map((one) => found.find(({ name }) => name === one.name) ?? { on, by, ...one, ...nobody })
      return [...listed, ...found.filter((row) => !listed.includes(row))]
    }))
}

function csv(
  rows: readonly MonitoringRow[],
  { delimiter, hasMark, hasNames }: SheetOptions,
  language: Language
): string {
  const lines = rows.map((row) => [
    row.on, row.by, row.name ?? '', ...counts.map((count) => String(row[count])), row.id ?? '',
    ...(hasNames ? [nameText(row, language)] : []),
  ])
  const head = ['on', 'by', 'name', ...counts, 'id', ...(hasNames ? ['label'] : [])]
  return (hasMark ? '\uFEFF' : '') + [head, ...lines].map((cells) => csvLine(cells, delimiter)).join('')
}

const plainSheet: SheetOptions = { delimiter: ',', hasMark: false, hasNames: false, hasZeros: false }

export function monitoringText(
  rows: readonly MonitoringRow[],
  { to, language, days, sheet = plainSheet }: Extract<TimelineOptions, { write: 'table' }>
): string {
  if (to === 'text') return text(rows, language)
  if (to === 'json') return `[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}\n]\n`
  return csv(sheet.hasZeros ? withZeros(rows, days) : rows, sheet, language)
}
