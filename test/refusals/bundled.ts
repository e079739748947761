/** Another copy of the library, bundled from the sources in one of its module formats. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

type Library = typeof import('../../src/entry/index.ts')

export async function bundledLibrary(format: 'esm' | 'cjs'): Promise<Library> {
  const { outputFiles } = await build({
    entryPoints: ['src/entry/index.ts'], bundle: true, write: false, format, platform: 'neutral', logLevel: 'error',
  })
  const file = join(mkdtempSync(join(tmpdir(), 'bundled-')), format === 'esm' ? 'library.mjs' : 'library.cjs')
  writeFileSync(file, outputFiles[0]?.contents ?? '')
  return format === 'esm' ? import(/* @vite-ignore */ pathToFileURL(file).href) : createRequire(import.meta.url)(file)
}
