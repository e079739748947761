/** Reads the published cases, which lie beside the built package. */
import { readFile } from 'node:fs/promises'
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

const read = async (file: string, folder: URL): Promise<unknown> => JSON.parse(await readFile(new URL(file, folder), 'utf8'))

/**
 * Reads the conformance cases that the package holds.
 *
 * @param topic only the cases of this topic; all of them when left out
 * @param folder where the files lie; beside the built package when left out
 * @returns the cases in the order of the topics, those of a topic in the order of its file
 */
export async function loadCases(topic?: Topic, folder: URL = beside()): Promise<readonly ConformanceCase[]> {
  const files = await Promise.all(topics.filter((one) => topic === undefined || one === topic).map((one) => read(`${one}.json`, folder)))
  return files.flatMap((file) => (file as { readonly cases: readonly ConformanceCase[] }).cases) // a file of this package
}

/**
 * Reads the manifest of the conformance cases: how many there are of each topic, the checksum of each file, the version.
 *
 * @param folder where the files lie; beside the built package when left out
 * @returns the manifest
 */
export async function loadManifest(folder: URL = beside()): Promise<Manifest> {
  return (await read('manifest.json', folder)) as Manifest // a file of this package
}
