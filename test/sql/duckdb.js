/** DuckDB in this process, over a table read from CSV. */
import { DuckDBInstance } from '@duckdb/node-api'

const types = { text: 'VARCHAR', day: 'DATE', flag: 'BOOLEAN', number: 'DOUBLE' }

export async function open() {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  return {
    dialect: 'duckdb',
    load: async (name, file, columns) => {
      const declared = columns.map((column) => `'${column.name}': '${types[column.type]}'`).join(', ')
      await connection.run(`CREATE OR REPLACE TABLE "${name}" AS SELECT * FROM read_csv('${file}', header = true,
        auto_detect = false, delim = ',', quote = '', escape = '', nullstr = '', columns = {${declared}})`)
    },
    run: (sql) => connection.run(sql),
    /** The rows of a statement, as lists of texts; null for NULL. */
    rows: async (sql) => {
      const reader = await connection.runAndReadAll(sql)
      return reader.getRows().map((row) => row.map((value) => (value === null ? null : String(value))))
    },
    close: async () => connection.closeSync(),
  }
}
