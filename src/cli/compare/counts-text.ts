/** The counts of a comparison as text, CSV or JSON. */
import { area, municipality } from '../../entry/areas.ts'
import type { Language, Texts } from '../../texts/language.ts'
import { fill } from '../../texts/fill.ts'
import { grounds } from '../../rules/eligibility/decision.ts'
import type { Change, Compared, ComparedWordings } from '../../rules/reforms/compare.ts'
import type { ChangeCounts, ComparisonSummary } from '../../rules/reforms/comparison.ts'
import { csvLine } from '../csv-line.ts'
import { nameIn } from '../../forms/authority-name.ts'
import { groundLabels } from '../../forms/labels.ts'
import { areaName } from '../place-names.ts'
import { tableLine, tableRule } from '../table.ts'
import type { CompareOptions, CountedBy } from './options.ts'

export const changeTexts: Readonly<Record<Change, Texts>> = {
  gains: { fi: 'siirretään nyt', sv: 'överförs nu', en: 'gains' },
  loses: { fi: 'ei enää siirretä', sv: 'överförs inte längre', en: 'loses' },
  moves: { fi: 'viranomainen vaihtuu', sv: 'byter myndighet', en: 'moves' },
  same: { fi: 'ennallaan', sv: 'oförändrat', en: 'same' },
  open: { fi: 'avoin', sv: 'öppet', en: 'open' },
}
const changes = Object.keys(changeTexts) as readonly Change[] // its keys

const headings: Readonly<Record<'all' | CountedBy, Texts>> = {
  all: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  municipality: { fi: 'Kunnittain', sv: 'Per kommun', en: 'By municipality' },
  area: { fi: 'Kokeilualueittain', sv: 'Per försöksområde', en: 'By trial area' },
  ground: { fi: 'Perusteittain', sv: 'Enligt grund', en: 'By ground' },
}
const title: Texts = {
  fi: 'Sanamuodosta {before} sanamuotoon {after}',
  sv: 'Från lydelsen {before} till {after}',
  en: 'From {before} to {after}',
}

/** Counts under a name; of all people, under none. */
interface CountsRow {
  readonly by: 'all' | CountedBy
  readonly name: string | null
  readonly counts: ChangeCounts
}

/** The rows of all people and of the names asked for, in order. */
function rowsOf(summary: ComparisonSummary, by: CountedBy | undefined): readonly CountsRow[] {
  const named = (kind: CountedBy, counts: Readonly<Partial<Record<string, ChangeCounts>>>): readonly CountsRow[] => {
    if (by !== kind) return []
    const names = kind === 'ground' ? grounds.filter((ground) => counts[ground]) : Object.keys(counts).sort()
    return names.flatMap((name) => (counts[name] ? [{ by: kind, name, counts: counts[name] }] : []))
  }
  return [
    { by: 'all', name: null, counts: summary.changes },
    ...named('municipality', summary.municipalities),
    ...named('area', summary.areas),
    ...named('ground', summary.grounds),
  ]
}

function nameText({ by, name }: CountsRow, language: Language): string {
  const key = name ?? ''
  if (by === 'municipality') {
    const found = municipality(key)
    return found ? `${nameIn(found, language)} (${key})` : key
  }
  if (by === 'area') {
    const found = area(key)
    return found ? areaName(found, language) : key
  }
  const ground = grounds.find((one) => one === key)
  return ground ? groundLabels[ground][language] : key
}

function text(rows: readonly CountsRow[], note: string, wordings: ComparedWordings, language: Language): string {
  const columns = changes.map((change) => changeTexts[change][language])
  const names = rows.map((row) => (row.by === 'all' ? headings.all[language] : `  ${nameText(row, language)}`))
  const heads = rows.map(({ by }) => headings[by][language])
  const first = fill(title[language], (name) => wordings[name as keyof ComparedWordings]) // its names are these
  const widths = [
    Math.max(...[...names, ...heads, first].map(({ length }) => length)),
    ...columns.map(({ length }) => length),
  ]
  const lines = rows.map(({ by, counts }, place) => {
    const cells = changes.map((change, column) => String(counts[change]).padStart(columns[column]?.length ?? 0))
    const heading = by === 'all' || by === rows[place - 1]?.by ? '' : `${headings[by][language]}\n`
    return heading + tableLine([names[place] ?? '', ...cells], widths)
  })
  return `${note}\n\n${tableLine([first, ...columns], widths)}${tableRule(widths)}${lines.join('')}`
}

/** The counts, with what they are not about. */
export function countsText(summary: ComparisonSummary, { to, by, wordings, language }: CompareOptions): string {
  const rows = rowsOf(summary, by)
  if (to === 'csv') {
    const line = (row: CountsRow): string =>
      csvLine([row.by, row.name ?? '', ...changes.map((change) => String(row.counts[change]))])
    return csvLine(['by', 'name', ...changes]) + rows.map(line).join('')
  }
  if (to === 'text') return text(rows, summary.note[language], wordings, language)
  const examples = Object.fromEntries(changes.map((change) => [change, summary.examples[change].map(example)]))
  const counted = rows.map(({ by: kind, name, counts }) => ({ by: kind, name, ...counts }))
  const all = { note: summary.note[language], ...wordings, people: summary.people, counts: counted, examples }
  return `${JSON.stringify(all, null, 2)}\n`
}

const example = ({ before, after, because }: Compared) => ({
  id: after.id ?? null, on: after.on, before: before.outcome, after: after.outcome, because,
})
