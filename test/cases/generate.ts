/**
 * Writes the conformance cases to `dist/conformance`, compressed: a file for each topic, their JSON Schema and a
 * manifest. `kuntakokeilu conform --write` writes them out. `npm run build` runs this, and nothing of it goes into the
 * repository. What is expected comes from the second formulations of the Act and from its worked cases (test/oracle),
 * never from the rules that the cases are to test.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import pack from '../../package.json' with { type: 'json' }
import { topics, type ConformanceCase } from '../../src/conformance/case.ts'
import { areaCases } from './areas.ts'
import { addEligibility } from './eligibility.ts'
import { addInput } from './input.ts'
import { addLifetime } from './lifetime.ts'
import { collection } from './people.ts'
import { caseSchema } from './schema.ts'
import { addStatus } from './status.ts'
import { addTasks } from './tasks.ts'
import { addUnknowns } from './unknowns.ts'
import { addWorked } from './worked.ts'

/** All cases; the worked ones first, so that theirs are the cells they ask. */
export function conformanceCases(): readonly ConformanceCase[] {
  const into = collection()
  addWorked(into)
  addStatus(into)
  addEligibility(into)
  addUnknowns(into)
  addTasks(into)
  addLifetime(into)
  addInput(into)
  return [...areaCases(), ...into.cases]
}

/** A case on each line, so that two versions can be compared line by line. */
const fileOf = (topic: string, cases: readonly ConformanceCase[]): string =>
  `{"topic":${JSON.stringify(topic)},"cases":[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`

/** The files by name. */
export function conformanceFiles(cases: readonly ConformanceCase[]): Readonly<Record<string, string>> {
  const schema = `${JSON.stringify(caseSchema, undefined, 2)}\n`
  const byTopic = topics.map(
    (topic) =>
      [
        `${topic}.json`,
        fileOf(
          topic,
          cases.filter((one) => one.topic === topic)
        ),
      ] as const
  )
  const files = [...byTopic, ['schema.json', schema] as const]
  const manifest = {
    name: pack.name,
    version: pack.version,
    law: '400/2024',
    cases: cases.length,
    files: files.map(([file, text]) => {
      const ofTopic = cases.filter(({ topic }) => file === `${topic}.json`).length
      return {
        file,
        ...(ofTopic > 0 && { cases: ofTopic }),
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      }
    }),
  }
  return { ...Object.fromEntries(files), 'manifest.json': `${JSON.stringify(manifest, undefined, 2)}\n` }
}

// The next quality up takes ten times as long for a tenth less.
const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS }
const compressed = (text: string): Uint8Array => brotliCompressSync(text, { params })

if (import.meta.main) {
  const folder = new URL('../../dist/conformance/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const files = conformanceFiles(conformanceCases())
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(`${name}.br`, folder), compressed(text))
}
