/** The databases that are asked, each with a table of people. */
import type { Dialect } from '../../src/entry/sql.ts'
import type { Row } from './expected.ts'
import type { Column } from './tables.ts'

export interface Database {
  readonly dialect: Dialect
  /** Makes a table of a file of CSV. */
  readonly load: (name: string, file: string, columns: readonly Column[]) => Promise<void>
  readonly run: (sql: string) => Promise<unknown>
  /** The rows of a statement. */
  readonly rows: (sql: string) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}

/** By name, so that the project's types need no database. */
export async function openDatabase(dialect: Dialect): Promise<Database> {
  const module: unknown = await import(new URL(`${dialect}.js`, import.meta.url).href)
  const { open } = module as { readonly open: () => Promise<Database> } // each exports it
  return open()
}
