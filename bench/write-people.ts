// node bench/write-people.ts ROWS > people.csv: made-up people as CSV, as many as asked for, always the same.
import { once } from 'node:events'
import { csvRows } from './people.ts'

const count = Number(process.argv[2])
if (!Number.isInteger(count) || count < 0) {
  process.stderr.write('usage: node bench/write-people.ts ROWS > people.csv\n')
  process.exit(2)
}

process.stdout.on('error', () => process.exit())
let block = ''
for (const line of csvRows(count, 1)) {
  block += `${line}\n`
  if (block.length < 1 << 16) continue
  if (!process.stdout.write(block)) await once(process.stdout, 'drain')
  block = ''
}
process.stdout.write(block)
