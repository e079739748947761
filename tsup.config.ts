import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { writtenAheadOfTime } from './build/ahead-of-time.ts'

/** The entry points of the package; they share what they have in common. */
const entry = {
  index: 'src/entry/index.ts',
  areas: 'src/entry/areas.ts',
  rules: 'src/entry/rules.ts',
  duties: 'src/entry/duties.ts',
  monitoring: 'src/entry/monitoring.ts',
  forms: 'src/entry/forms.ts',
  rows: 'src/entry/rows.ts',
  sql: 'src/entry/sql.ts',
  input: 'src/facts/input.ts',
  testing: 'src/entry/testing.ts',
  conformance: 'src/entry/conformance.ts',
  cases: 'src/conformance/cases.ts',
}

/** With what stands in place of the cases where there is no Node. */
export const entries = { ...entry, 'no-cases': 'src/conformance/no-cases.ts' }

/**
 * The cases are reached by the name of their entry point, so that a bundler for a browser finds none and needs nothing
 * of Node.
 */
export const cases = { id: 'kuntakokeilu/conformance/cases', external: true } as const

const source: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'source',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/cases\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: cases.id, external: cases.external } : undefined,
    )
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: writtenAheadOfTime(path) ?? readFileSync(path, 'utf8'), loader: 'ts',
    }))
  },
}

/**
 * CommonJS, and the declarations, which serve both formats (build/declarations.ts). build/modules.ts builds the modules
 * of ECMAScript. Minified, the package is an eighth smaller; those are not, as marks of pure calls would be lost.
 */
export default defineConfig({
  format: 'cjs',
  entry: entries,
  dts: { entry },
  splitting: true,
  treeshake: true,
  target: 'node20',
  shims: true,
  esbuildPlugins: [source],
  esbuildOptions: (options) => { Object.assign(options, { minify: true, charset: 'utf8' }) },
})
