/** The answer of `assess` as columns, from the criteria that hold. */
import { areaIdOf, municipalityCodes, teOfficeIdOf } from '../areas/places.ts'
import { officeNames } from '../areas/office-names.ts'
import type { Wording } from '../act/wordings.ts'
import { grounds } from '../rules/eligibility/decision.ts'
import { holding } from './criterion-tables.ts'
import type { FactSource } from './mapping.ts'
import { adding, waysToBeNone, type Table, type Writing } from './writing.ts'

/** What a statement knows of its rows. */
export interface Rows {
  readonly sources: ReadonlyMap<string, FactSource>
  /** The wordings that can apply: one, or, where the day is a column, all. */
  readonly periods: readonly Wording[]
  readonly isDayOfRow: boolean
  readonly isChecked: boolean
  /** The criteria that the statement has. */
  readonly ids: ReadonlySet<string>
}

/** The criteria that the columns of an answer read whether they exist on the day or not. */
export const readAlways: readonly string[] = [
  'transfer', 'jobseeker', 'group-by-home', 'group-by-residence', 'registration', 'change-security',
]

/** The 309 municipalities with trial area and TE office, some a line. */
function municipalitiesTable({ text, name }: Writing): Table {
  const rows = municipalityCodes.map((code) => {
    const office = teOfficeIdOf(code)
    const values = [code, areaIdOf(code), office, office && officeNames[office]]
    return `(${values.map((value) => (value === undefined ? 'NULL' : text(value))).join(', ')})`
  })
  const columns = ['code', 'area', 'office', 'office_name'].map(name).join(', ')
  return { name: 'municipalities', columns: ['*'], from: `(VALUES\n    ${rows.join(',\n    ')}\n  ) AS v(${columns})` }
}

/** The condition that a row is decided at all; undefined where every row is. */
function decidedRows({ name }: Writing, { isDayOfRow, isChecked }: Rows): readonly string[] {
  return [
    ...(isChecked ? [`${name('problem')} IS NULL`] : []),
    ...(isDayOfRow ? [`${name('wording')} IS NOT NULL`] : []),
  ]
}

/** The wording in force on the day of a row. */
export function wordingColumn({ on, day, text, nothing }: Writing, { periods, isDayOfRow }: Rows): string {
  const [only] = periods
  if (!isDayOfRow) return only ? text(only.id) : nothing('text')
  const last = periods.at(-1)
  const cases = periods.map(({ id, to }) => `WHEN ${on} <= ${day(to)} THEN ${text(id)}`)
  return `CASE WHEN ${on} < ${day(only?.from ?? '')} OR ${on} > ${day(last?.to ?? '')} THEN NULL ${cases.join(' ')} END`
}

/** The condition that a fact is none, in brackets; undefined where it never is. */
function isNone(writing: Writing, { sources }: Rows, fact: string): string | undefined {
  const source = sources.get(fact)
  const ways = source ? waysToBeNone(writing, source) : []
  return ways.length === 0 ? undefined : `(${ways.join(' OR ')})`
}

/**
 * Two more tables: the municipalities, and the rows with the one that serves, or to whose TE office the person belongs.
 */
export function destinationTables(writing: Writing, rows: Rows, from: string): readonly Table[] {
  const { name } = writing
  const holds = (id: string): string => (rows.ids.has(id) ? holding(writing, id) : 'FALSE')
  const [home, residence] = [name('homeMunicipality'), name('residenceMunicipality')]
  const noHome = isNone(writing, rows, 'homeMunicipality')
  const place = `CASE
      WHEN ${holds('transfer')} THEN CASE
        WHEN ${holds('group-by-home')} THEN ${home}
        WHEN NOT ${holds('group-by-home')} THEN ${residence}
        WHEN ${home} = ${residence} THEN ${home}
      END
      WHEN NOT ${holds('transfer')} AND ${holds('jobseeker')} THEN ${
    noHome === undefined ? home : `CASE WHEN ${noHome} THEN ${residence} ELSE ${home} END`}
    END AS ${name('place')}`
  return [adding('destination', from, place), municipalitiesTable(writing)]
}

/** The columns of an answer. */
export function answerColumns(writing: Writing, rows: Rows): readonly string[] {
  const { name, text, nothing } = writing
  const holds = (id: string): string => (rows.ids.has(id) ? holding(writing, id) : 'FALSE')
  const [transferred, byHome, byResidence] = [holds('transfer'), holds('group-by-home'), holds('group-by-residence')]
  const decided = decidedRows(writing, rows)
  const when = (...conditions: readonly string[]): string => [...decided, ...conditions].join(' AND ')
  const nowhere = ['homeMunicipality', 'residenceMunicipality'].flatMap((fact) => isNone(writing, rows, fact) ?? [])
  const withOffice = `(${[`${name('office')} IS NOT NULL`, ...(nowhere.length === 2 ? [nowhere.join(' AND ')] : [])]
    .join(' OR ')})`
  const listed = grounds.filter((ground) => rows.ids.has(ground)).map((ground) => {
    const group = ground === 'temporary-protection' ? byResidence : byHome
    return `CASE WHEN ${group} AND ${holds(ground)} THEN ${text(ground)} END`
  })
  const isInGroup = when(holds('jobseeker'), `(${byHome} OR ${byResidence})`)
  const barred = [
    `CASE WHEN NOT ${holds('registration')} THEN 'registration' END`,
    `CASE WHEN ${holds('change-security')} THEN 'change-security' END`,
  ]
  const unchecked = rows.isChecked ? `WHEN ${name('problem')} IS NOT NULL THEN NULL ` : ''
  const list = (items: readonly string[]): string =>
    `CASE ${unchecked}WHEN ${isInGroup} THEN concat_ws('|', ${items.join(', ')}) ELSE '' END`
  const notInForce = rows.isDayOfRow ? `WHEN ${name('wording')} IS NULL THEN 'not-in-force' ` : ''
  const answer = {
    outcome: `CASE ${unchecked}${notInForce}WHEN ${transferred} THEN 'transfer' WHEN NOT ${transferred} THEN 'stay'` +
      ` ELSE 'unknown' END`,
    authority_kind: `CASE WHEN ${when(transferred, `${name('area')} IS NOT NULL`)} THEN 'municipality'` +
      ` WHEN ${when(`NOT ${transferred}`, holds('jobseeker'), withOffice)} THEN 'te-office' END`,
    authority_code: `CASE WHEN ${when(transferred)} THEN ${name('place')} END`,
    authority_area: `CASE WHEN ${when(transferred)} THEN ${name('area')} END`,
    authority_id: `CASE WHEN ${when(`NOT ${transferred}`)} THEN ${name('office')} END`,
    authority_name: `CASE WHEN ${when(`NOT ${transferred}`)} THEN ${name('office_name')} END`,
    grounds: list(listed),
    barred_by: list(barred),
  }
  const nothingInForce = {
    ...answer, outcome: text('not-in-force'), grounds: text(''), barred_by: text(''),
    authority_kind: nothing('text'), authority_code: nothing('text'), authority_area: nothing('text'),
    authority_id: nothing('text'), authority_name: nothing('text'),
  }
  const all = Object.entries(rows.periods.length === 0 ? nothingInForce : answer)
  return all.map(([column, sql]) => `${sql} AS ${name(column)}`)
}

/** What the columns of an answer are read from: the rows, each with its municipality where it has one. */
export const fromDestination = ({ name }: Writing): string =>
  `${name('destination')} AS d LEFT JOIN ${name('municipalities')} AS m ON m.${name('code')} = d.${name('place')}`

/** Whether one criterion holds, in words. */
export function truthColumn(writing: Writing, rows: Rows, id: string): string {
  const { name, text } = writing
  const holds = rows.ids.has(id) ? holding(writing, id) : 'FALSE'
  const unchecked = rows.isChecked ? `WHEN ${name('problem')} IS NOT NULL THEN NULL ` : ''
  const notInForce = rows.isDayOfRow ? `WHEN ${name('wording')} IS NULL THEN 'not-in-force' ` : ''
  const truth = rows.periods.length === 0
    ? text('not-in-force')
    : `CASE ${unchecked}${notInForce}WHEN ${holds} THEN 'yes' WHEN NOT ${holds} THEN 'no' ELSE 'unknown' END`
  return `${truth} AS ${name('truth')}`
}
