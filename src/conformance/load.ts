/** Reads the published cases, which lie compressed beside the built package. */
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { word } from '../refusals/expected.ts'
import { refusal } from '../refusals/problems.ts'
import { topics, type ConformanceCase, type Topic } from './case.ts'

/** What the manifest says of the published cases. */
export interface Manifest {
  readonly name: string
  /** The version of the package, and with it of the cases. */
  readonly version: string
  /** The last amending act in the data. */
  readonly law: string
  /** How many cases there are in all. */
  readonly cases: number
  readonly files: readonly {
    readonly file: string
    /** How many cases; left out for the schema. */
    readonly cases?: number
    readonly bytes: number
    /** The checksum of the file, in hexadecimal. */
    readonly sha256: string
  }[]
}

/** Beside the built entry point, and beside the built command. */
const beside = (): URL => new URL('conformance/', import.meta.url)

/** The files as they are published: the cases of each topic, their schema, and the manifest. */
export const caseFiles: readonly string[] = [...topics.map((topic) => `${topic}.json`), 'schema.json', 'manifest.json']

/** The bytes of one of the published files. */
export async function caseFile(name: string, folder: URL = beside()): Promise<Uint8Array> {
  return promisify(brotliDecompress)(await readFile(new URL(`${name}.br`, folder)))
}

const read = async (file: string, folder: URL): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await caseFile(file, folder)))

/** The cases of the topics, read from a folder. */
export async function casesIn(folder: URL, chosen: readonly Topic[] = topics): Promise<readonly ConformanceCase[]> {
  const files = await Promise.all(chosen.map((topic) => read(`${topic}.json`, folder)))
  // They are files of this package.
  return files.flatMap((file) => (file as { readonly cases: readonly ConformanceCase[] }).cases)
}

/** The manifest, read from a folder. */
export const manifestIn = async (folder: URL): Promise<Manifest> =>
  (await read('manifest.json', folder)) as Manifest // a file of this package

/**
 * Reads the conformance cases that the package holds. Needs Node; elsewhere the promise is rejected.
 *
 * @param topic only the cases of this topic; all of them when left out
 * @returns the cases in the order of the topics, those of a topic in the order of its file
 * @throws InputError (the promise is rejected) for a topic that does not exist
 */
export async function loadCases(topic?: Topic): Promise<readonly ConformanceCase[]> {
  if (topic === undefined) return casesIn(beside())
  if (topics.includes(topic)) return casesIn(beside(), [topic])
  const known = { ...word, values: { words: topics } }
  throw refusal({ code: 'unknown-word', fact: 'topic', value: topic, expected: known })
}

/**
 * Reads the manifest of the conformance cases: how many there are of each topic, the checksum of each file as
 * `kuntakokeilu conform --write` writes it, the version. Needs Node; elsewhere the promise is rejected.
 *
 * @returns the manifest
 */
export const loadManifest = (): Promise<Manifest> => manifestIn(beside())
