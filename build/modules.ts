/**
 * A step of `npm run build`: the modules of ECMAScript. Beside `index.js`, which only names them, all that `.` needs
 * stands in two files, one of which is what it shares with the small entry points: each file that is loaded costs an
 * import half a millisecond. And a program that is bundled finds the modules in the order of the source, in which they
 * compress best.
 */
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { rollup, type GetModuleInfo, type Plugin } from 'rollup'
import { cases, entries } from '../tsup.config.ts'
import { writtenAheadOfTime } from './ahead-of-time.ts'

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url))

/** It is a part of the command, and its licence goes with it. */
const papaparse = pathOf('node_modules/papaparse/papaparse.js')

/** A file as a module of ECMAScript. */
async function moduleOf(path: string): Promise<string> {
  if (path === papaparse) {
    const built = await build({ entryPoints: [path], bundle: true, format: 'esm', platform: 'node', write: false })
    return built.outputFiles.map(({ text }) => text).join('')
  }
  const text = writtenAheadOfTime(path) ?? readFileSync(path, 'utf8')
  if (path.endsWith('package.json')) return `export const { version } = ${text}`
  const { code } = await transform(text, { loader: 'ts', target: 'node20', charset: 'utf8' })
  return code
}

const source: Plugin = {
  name: 'source',
  resolveId: (id) => (id === 'papaparse' ? papaparse : undefined),
  resolveDynamicImport: () => cases,
  load: moduleOf,
}

/** The modules that an entry point reaches. */
function reachedFrom(name: keyof typeof entries, infoOf: GetModuleInfo): ReadonlySet<string> {
  const reached = new Set<string>()
  const add = (id: string): void => {
    if (reached.has(id)) return
    reached.add(id)
    infoOf(id)?.importedIds.forEach(add)
  }
  add(pathOf(entries[name]))
  return reached
}

const inputs = Object.entries({ ...entries, cli: 'src/cli/main.ts' })
const bundle = await rollup({
  input: Object.fromEntries(inputs.map(([name, file]) => [name, pathOf(file)])),
  external: (id) => !/^[./]|^papaparse$/.test(id),
  plugins: [source],
  onwarn: ({ message }) => { throw new Error(message) },
})
let whole: ReadonlySet<string> | undefined
let small: readonly ReadonlySet<string>[] | undefined
await bundle.write({
  dir: pathOf('dist'),
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunk-[hash].js',
  hashCharacters: 'base36',
  hoistTransitiveImports: false,
  minifyInternalExports: false,
  externalLiveBindings: false,
  generatedCode: 'es2015',
  manualChunks: (id, { getModuleInfo }) => {
    whole ??= reachedFrom('index', getModuleInfo)
    small ??= (['areas', 'monitoring', 'conformance'] as const).map((name) => reachedFrom(name, getModuleInfo))
    if (!whole.has(id)) return undefined
    return small.some((modules) => modules.has(id)) ? 'shared' : 'whole'
  },
})
copyFileSync(pathOf('node_modules/papaparse/LICENSE'), pathOf('dist/LICENSE-papaparse.txt'))
// The command is imported by nobody, so it needs no marks of pure calls, white space and long names.
const command = pathOf('dist/cli.js')
const { code } = await transform(readFileSync(command, 'utf8'), { minify: true, charset: 'utf8' })
writeFileSync(command, code)
chmodSync(command, 0o755)
