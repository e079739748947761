/** The cases as `npm run build` publishes them. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { casesIn } from '../../src/conformance/load.ts'

export const folder = new URL('../../dist/conformance/', import.meta.url)

export const publishedFile = (name: string): string =>
  brotliDecompressSync(readFileSync(new URL(`${name}.br`, folder))).toString()

export const publishedCases = await casesIn(folder)
