import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { describe, expect, test } from 'vitest'

// Makes the bundler look into every module, whatever package.json says of side effects.
const distrust: Plugin = {
  name: 'distrust',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.ts$/ }, ({ resolveDir, path }) => ({ path: join(resolveDir, path), sideEffects: true })),
}

describe('the register and the areas are light', () => {
  const bundle = async (contents: string, plugins: Plugin[] = []): Promise<string> => {
    const resolveDir = fileURLToPath(new URL('../../src/act', import.meta.url))
    const { outputFiles } = await build({
      stdin: { contents, loader: 'js', resolveDir },
      bundle: true, minify: true, write: false, format: 'esm', packages: 'external', plugins,
    })
    return outputFiles[0]?.text ?? ''
  }

  test('citing carries less than 2.5 kB into a browser, and not the acts\' preparatory works', async () => {
    const code = await bundle("export { cite } from './citation.ts'")
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(2500)
    expect(code).not.toContain('HE 87/2020')
  })

  test.each([
    'acts', 'amendments', 'citation', 'norms', 'provision-text', 'provisions', 'register', 'time-in-force', 'wordings',
    '../calendar/day', '../entry/areas',
  ])('%s: what is not used is left out by a bundler, whatever the package says of its side effects', async (module) => {
    const code = await bundle(`import * as module from './${module}.ts'`, [distrust])
    expect(code.replace(/import"[^"]*";/g, '').trim()).toBe('')
  })
})
