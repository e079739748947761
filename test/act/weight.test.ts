import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { describe, expect, test } from 'vitest'

describe('the register is light', () => {
  const bundle = (contents: string, ignoreAnnotations = false) =>
    buildSync({
      stdin: { contents, loader: 'js', resolveDir: fileURLToPath(new URL('../../src/act', import.meta.url)) },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      packages: 'external',
      ignoreAnnotations,
    }).outputFiles[0]?.contents ?? new Uint8Array()

  test('citing carries less than 2.5 kB into a browser, and not the acts\' preparatory works', () => {
    const code = bundle("export { cite } from './citation.ts'")
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(2500)
    expect(new TextDecoder().decode(code)).not.toContain('HE 87/2020')
  })

  test('what is not used is left out by a bundler, whatever the package says of its side effects', () => {
    const rooms = ['acts', 'amendments', 'citation', 'day', 'provision-text', 'provisions', 'register', 'wordings']
    const code = bundle(rooms.map((room) => `import * as ${room.replace('-', '_')} from './${room}.ts'`).join('\n'), true)
    expect(new TextDecoder().decode(code).replace(/import"[^"]*";/g, '').trim()).toBe('')
  })
})
