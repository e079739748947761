import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Plugin, build } from 'esbuild'
import { describe, expect, it } from 'vitest'

// Makes the bundler look into every module, whatever package.json says of side effects.
const distrust: Plugin = {
  name: 'distrust',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.ts$/ }, ({ resolveDir, path }) => ({ path: join(resolveDir, path), sideEffects: true })),
}

const bundle = async (contents: string, plugins: Plugin[] = []) => {
  const result = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../../src/areas', import.meta.url)), loader: 'ts' },
    bundle: true, minify: true, write: false, format: 'esm', metafile: true, plugins,
  })
  const code = result.outputFiles[0]?.text ?? ''
  const bytesOf = Object.values(result.metafile.outputs)[0]?.inputs ?? {}
  const carried = Object.keys(bytesOf).filter((file) => (bytesOf[file]?.bytesInOutput ?? 0) > 0)
  return {
    code,
    gzipped: gzipSync(code, { level: 9 }).length,
    carried: carried.map((file) => file.replace(/^.*\//, '')),
  }
}

describe('weight', () => {
  it('the whole entry point is at most 12 kB minified and gzipped', async () => {
    const { gzipped } = await bundle("export * from '../entry/areas.ts'")
    expect(gzipped).toBeGreaterThan(4_000)
    expect(gzipped).toBeLessThanOrEqual(12_000)
  })

  it('a program that asks only for places carries no names of municipalities, even through the entry point', async () => {
    const { carried, gzipped } = await bundle("import { isInTrial, teOfficeIdOf } from './places.ts'; console.log(isInTrial, teOfficeIdOf)")
    expect(carried.sort()).toEqual(['<stdin>', 'codes.ts', 'members.ts', 'places.ts'])
    expect(gzipped).toBeLessThanOrEqual(3_500)
  })

  it('nothing is left of an import that is not used: no module does anything when loaded', async () => {
    const { code } = await bundle("import '../entry/areas.ts'", [distrust])
    expect(code).toBe('')
  })
})
