/** Runs the cases, and tells the watching thread which case it is at; see run.ts. */
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { commandOne, processOne } from './commands.ts'
import { conformOne } from './conform.ts'
import { drawing, type Drawing } from './drawing.ts'
import { callOne } from './functions.ts'
import { checkPrototypes } from './prototypes.ts'
import { assessOne, timelineOne } from './rows.ts'

export interface Order {
  readonly seconds: number
  readonly first: number
  /** One case only. */
  readonly only: { readonly kind: string; readonly seed: number } | undefined
  readonly command: string
  readonly folder: string
  /** The case at work: its kind, its seed, and a count that changes with each. */
  readonly at: SharedArrayBuffer
}

export interface Report {
  readonly runs: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly failures: readonly { readonly kind: string; readonly seed: number; readonly what: string }[]
}

const order = workerData as Order // run.ts makes it
const at = new Int32Array(order.at)

/** How many cases of a kind make a round. */
const kinds: readonly {
  readonly kind: string
  readonly inRound: number
  readonly run: (draw: Drawing) => string | Promise<string>
}[] = [
  { kind: 'functions', inRound: 2_000, run: callOne },
  { kind: 'assess rows', inRound: 200, run: assessOne },
  { kind: 'timeline rows', inRound: 200, run: timelineOne },
  { kind: 'command lines', inRound: 300, run: commandOne },
  { kind: 'conform', inRound: 300, run: conformOne },
  { kind: 'processes', inRound: 12, run: (draw) => processOne(draw, order.command, join(order.folder, 'work')) },
]
export const kindNames = kinds.map(({ kind }) => kind)

const runs: Record<string, Record<string, number>> = {}
const failures: { kind: string; seed: number; what: string }[] = []

async function one(place: number, seed: number): Promise<void> {
  const { kind, run } = kinds[place] ?? { kind: '', run: () => '' }
  Atomics.store(at, 0, place)
  Atomics.store(at, 1, seed)
  Atomics.add(at, 2, 1)
  const counts = (runs[kind] ??= {})
  const count = (came: string): void => { counts[came] = (counts[came] ?? 0) + 1 }
  try {
    count(await run(drawing(seed * kinds.length + place)))
  } catch (error) {
    count('FAILED')
    if (failures.length < 50)
      failures.push({ kind, seed, what: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

if (order.only === undefined) {
  const end = Date.now() + order.seconds * 1_000
  for (let seed = order.first; Date.now() < end;) {
    const start = seed
    for (const [place, { inRound }] of kinds.entries())
      for (let time = 0; time < inRound && Date.now() < end; time += 1) await one(place, start + time)
    try {
      checkPrototypes()
    } catch (error) {
      failures.push({ kind: 'prototypes', seed: start, what: String(error) })
      break
    }
    seed += Math.max(...kinds.map(({ inRound }) => inRound))
  }
} else {
  await one(kindNames.indexOf(order.only.kind), order.only.seed)
  checkPrototypes()
}
const report: Report = { runs, failures }
parentPort?.postMessage(report)
