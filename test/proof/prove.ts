/**
 * The proof: the library against the second formulations over the abstract fact space. `npm run prove`, with a number
 * the count of random cells (10 million without); prints the figures of docs/assurance.md. Exit code 1 when a cell
 * differs.
 *
 * It stands with the tests, because it is made of their second formulations, and runs apart, because it takes some
 * minutes.
 */
import { diagrams, proveComposition, proveRandomCells } from './cells.ts'
import { proveCriteria } from './criteria.ts'
import { proveDayByDay } from './day-by-day.ts'
import { provePaths } from './paths.ts'
import { proveTasks } from './tasks.ts'

const [asked = '10000000', seed = '1269'] = process.argv.slice(2)
const randomCells = Number(asked)
if (!Number.isInteger(randomCells) || randomCells < 0 || !Number.isInteger(Number(seed))) {
  console.error('usage: npm run prove -- [RANDOM-CELLS [SEED]]')
  process.exit(2)
}
let faults = 0

function part(name: string, prove: () => { readonly faults: number } & object): void {
  const started = Date.now()
  console.log(name)
  const { faults: found, ...figures } = prove()
  faults += found
  console.log(`  ${JSON.stringify(figures)}: ${found} differences, ${Math.round((Date.now() - started) / 1000)} s`)
}

part('Each criterion alone, every cell of its facts, each also unknown, first and last day of every wording', proveCriteria)
const second = diagrams()
console.log(`Decision diagrams of the second formulation: ${second.length} days, ${second.reduce((sum, { nodes }) => sum + nodes, 0)} nodes, ${second.reduce((sum, { asked }) => sum + asked, 0).toLocaleString('en')} combinations of answers asked`)
part('The composition: every combination of truths of the criteria (yes, no, unknown), every wording', () => proveComposition(second))
part(`Partly known people at random, seed ${seed}`, () => proveRandomCells(second, randomCells, Number(seed)))
part('The tasks: every set of circumstances, each also unknown', proveTasks)
part('Day by day from 2021-02-28 to 2025-01-01', () => proveDayByDay(400, Number(seed)))
part('Complete people, the decision diagrams of both formulations joined: every path', provePaths)
console.log(faults === 0 ? 'No difference.' : `${faults} differences.`)
process.exitCode = faults === 0 ? 0 : 1
