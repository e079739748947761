/** Cuts whole CSV rows into cells with papaparse. */
import Papa from 'papaparse'

export type Cells = readonly string[]

export interface CellReader {
  readonly cellsOf: (row: string) => Cells
  /** The cells of rows with a line break between two of them. */
  readonly rowsOf: (text: string) => readonly Cells[]
}

export function cellReader(delimiter: string): CellReader {
  // The tokenizer itself: Papa.parse would take a byte-order mark from the beginning of every block.
  const tokenizer = new Papa.Parser({ delimiter, newline: '\n' })
  const rowsOf = (text: string): readonly Cells[] => {
    if (text === '') return [['']]
    const { data }: { data: Cells[] } = tokenizer.parse(text, 0, false) // typed any by papaparse
    return data
  }
  return { rowsOf, cellsOf: (row) => rowsOf(row)[0] ?? [] }
}
