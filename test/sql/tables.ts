/** People as a table of a database: how each value is stored, and the mapping that says so. */
import { facts, type Fact } from '../../src/facts/facts.ts'
import type { Mapping } from '../../src/entry/sql.ts'
import type { Asked } from './people.ts'

/** A way in which a database stores people. */
export interface Storage {
  readonly name: string
  readonly mapping: Mapping
  /** The name of a fact's column; undefined where the database does not have it. */
  readonly columnOf: (fact: Fact) => string | undefined
  /** What stands for none: undefined for NULL. */
  readonly noneOf: (fact: Fact) => string | undefined
  /** What the library can know of a person stored so. */
  readonly read: (asked: Asked) => Asked
}

const noneByKind: Readonly<Partial<Record<Fact['kind'], string>>> = {
  municipality: 'none', language: '-', word: 'none', day: '1900-01-01', hours: '-1',
}

/** Each fact in a column of its own name; NULL is unknown, and none has a value. */
export const ownNames: Storage = {
  name: 'own names, values for none',
  mapping: {
    columns: Object.fromEntries(facts.filter(({ nullable }) => nullable).map(({ name, kind }) => {
      const none = noneByKind[kind] ?? ''
      return [name, { column: name, none: kind === 'hours' ? Number(none) : none }]
    })),
  },
  columnOf: ({ name }) => name,
  noneOf: ({ kind }) => noneByKind[kind],
  read: (asked) => asked,
}

/** Other names, no column for two facts, and NULL is none where there can be none. */
export const nullIsNone: Storage = {
  name: 'other names, NULL is none',
  mapping: {
    null: 'none',
    columns: Object.fromEntries(
      facts.map(({ name }, place) => [
        name,
        name === 'startUpGrant' || name === 'inService' ? null : `sarake ${place} ä`,
      ]),
    ),
  },
  columnOf: ({ name }) =>
    name === 'startUpGrant' || name === 'inService'
      ? undefined
      : `sarake ${facts.findIndex((one) => one.name === name)} ä`,
  noneOf: () => undefined,
  read: ({ id, on, person }) => {
    const known = facts.flatMap((fact) => {
      if (fact.name === 'startUpGrant' || fact.name === 'inService' || fact.name === 'id') return []
      const value = person[fact.name] ?? (fact.nullable ? null : undefined)
      return value === undefined ? [] : [[fact.name, value]]
    })
    return { id, on, person: Object.fromEntries(known) }
  },
}

export interface Column {
  readonly name: string
  readonly type: 'text' | 'day' | 'flag' | 'number'
}

const typeOf = ({ kind }: Fact): Column['type'] =>
  kind === 'day' || kind === 'flag'
    ? kind
    : kind === 'hours' || kind === 'count' || kind === 'years'
      ? 'number'
      : 'text'

/** The columns of the table: the number of the row, the day, and a column a fact. */
export const columnsOf = (storage: Storage): readonly Column[] => [
  { name: 'number', type: 'number' },
  { name: 'asked', type: 'day' },
  ...facts.flatMap((fact) => {
    const name = storage.columnOf(fact)
    return name === undefined ? [] : [{ name, type: typeOf(fact) }]
  }),
]

/** The table as CSV without quotes: an empty cell is NULL. */
export function csvLine(storage: Storage, { id, on, person }: Asked): string {
  const cells = facts.flatMap((fact) => {
    if (storage.columnOf(fact) === undefined) return []
    if (fact.name === 'id') return [id]
    const value = person[fact.name]
    return [value === null ? (storage.noneOf(fact) ?? '') : String(value ?? '')]
  })
  return [id.slice(1), on, ...cells].join()
}
