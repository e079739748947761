/**
 * Holds the library's timeline against the second formulation on as many random histories as asked: `npm run
 * fuzz:lifetime -- FROM TO`.
 */
import { differenceOf } from './comparison.ts'
import { randomHistory } from '../../oracle/random-histories.ts'

const [from = 1, to = 100_000] = process.argv.slice(2).map(Number)
let differences = 0
for (let seed = from; seed <= to; seed += 1) {
  const history = randomHistory(seed)
  const difference = differenceOf(history)
  if (difference === undefined) continue
  differences += 1
  if (differences <= 5) console.log(`seed ${seed}: ${JSON.stringify(history)}\n${difference}`)
}
console.log(`${Math.max(0, to - from + 1)} sequences of events, ${differences} differences`)
process.exitCode = differences > 0 || !(to >= from) ? 1 : 0
