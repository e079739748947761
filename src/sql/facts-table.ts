/** The first tables of a statement: the facts by their own names, and what is wrong with them. */
import { municipalityCodes } from '../areas/places.ts'
import { columnTypes } from './dialects.ts'
import type { FactSource } from './mapping.ts'
import { waysToBeNone, type Table, type Writing } from './writing.ts'

/** A row's facts, its key and its day, by their own names. */
export function factsTable(
  writing: Writing, sources: readonly FactSource[], on: string, from: string, name: string
): Table {
  const columns = sources.map(({ fact, column }) => {
    const value = column === undefined ? writing.nothing(columnTypes[fact.kind]) : `p.${writing.name(column)}`
    return `${value} AS ${writing.name(fact.name)}`
  })
  const [id = '', ...others] = columns
  return { name, columns: [id, `${on} AS ${writing.on}`, ...others], from: `${from} AS p` }
}

const everyDay = (writing: Writing): string => `BETWEEN ${writing.day('0001-01-01')} AND ${writing.day('9999-12-31')}`

/** The condition that a value, known and not none, is one that the fact cannot have; undefined where there is none. */
function faultOf(writing: Writing, { fact }: FactSource): string | undefined {
  const value = writing.name(fact.name)
  switch (fact.kind) {
    case 'municipality':
      return `NOT ${writing.isOneOf(value, municipalityCodes)}`
    case 'word':
      return `NOT ${writing.isOneOf(value, fact.words)}`
    case 'language':
      return `(length(${value}) NOT BETWEEN 2 AND 3 OR translate(${value}, 'abcdefghijklmnopqrstuvwxyz', '') <> '')`
    case 'day':
      return `${value} NOT ${everyDay(writing)}`
    // NaN is greater than any number.
    case 'hours':
    case 'years':
      return `NOT (${value} >= 0 AND ${value} <= 1.7976931348623157E308)`
    case 'count':
      return `NOT (${value} >= 0 AND ${value} <= 1.7976931348623157E308 AND ${value} = floor(${value}))`
    case 'text':
    case 'flag':
      return undefined
  }
}

/**
 * The same facts with the first that is at fault in the column `problem`, in the order in which `assess` names them.
 * Days that no calendar has are taken out, since nothing can be reckoned with them.
 */
export function checkedTable(
  writing: Writing, sources: readonly FactSource[], isDayOfRow: boolean, from: string
): Table {
  const cases = sources.flatMap((source) => {
    const fault = faultOf(writing, source)
    if (fault === undefined) return []
    const none = waysToBeNone(writing, source)
    const isThere = none.length === 0 ? '' : `NOT (${none.join(' OR ')}) AND `
    return [`WHEN ${isThere}${fault} THEN ${writing.text(source.fact.name)}`]
  })
  const noDay = `WHEN ${writing.on} IS NULL OR ${writing.on} NOT ${everyDay(writing)} THEN 'on'`
  const bornLater = `WHEN ${writing.name('birthDate')} > ${writing.on} THEN 'birthDate'`
  const all = [...(isDayOfRow ? [noDay] : []), ...cases, bornLater]
  const existing = (value: string): string => `CASE WHEN ${value} ${everyDay(writing)} THEN ${value} END AS ${value}`
  const columns = sources.map(({ fact }) => {
    const value = writing.name(fact.name)
    return fact.kind === 'day' ? existing(value) : value
  })
  const on = isDayOfRow ? existing(writing.on) : writing.on
  const problem = `CASE\n      ${all.join('\n      ')}\n    END AS ${writing.name('problem')}`
  return { name: 'checked', columns: [on, ...columns, problem], from }
}
