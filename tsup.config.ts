import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { transform } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { decisionsAheadOfTime, readerAheadOfTime, rightValuesAheadOfTime } from './build/ahead-of-time.ts'

/** The entry points; those of the package and the command share what they have in common. */
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
const elsewhere = { 'no-cases': 'src/conformance/no-cases.ts' }

/**
 * The cases are reached by the name of their entry point, so that a bundler for a browser finds none and needs nothing
 * of Node.
 */
const casesByName: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'cases by name',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/cases\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: 'kuntakokeilu/conformance/cases', external: true } : undefined,
    ),
}

/** What the source decides from data is written as code. */
const aheadOfTime: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'ahead of time',
  setup: ({ onLoad }) => {
    onLoad({ filter: /eligibility\/ahead-of-time\.ts$/ }, () => ({ contents: decisionsAheadOfTime(), loader: 'js' }))
    onLoad({ filter: /facts\/right-values\.ts$/ }, () => ({ contents: rightValuesAheadOfTime(), loader: 'js' }))
    onLoad({ filter: /facts\/read\.ts$/ }, () => ({ contents: readerAheadOfTime(), loader: 'js' }))
  },
}

/** The command is imported by nobody, so it needs no marks of pure calls, white space and long names: two fifths. */
async function minified(file: string): Promise<void> {
  const { code } = await transform(readFileSync(file, 'utf8'), { minify: true, charset: 'utf8' })
  writeFileSync(file, code)
}

const shared: Options = {
  splitting: true,
  treeshake: true,
  target: 'node20',
  esbuildPlugins: [casesByName, aheadOfTime],
}

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: { ...entry, ...elsewhere, cli: 'src/cli/main.ts' },
    // It is a part of the command, and its licence goes with it.
    noExternal: ['papaparse'],
    onSuccess: async () => {
      copyFileSync('node_modules/papaparse/LICENSE', 'dist/LICENSE-papaparse.txt')
      await minified('dist/cli.js')
    },
  },
  // Its declarations serve both formats (build/declarations.ts).
  // Without white space the package is a twentieth smaller; modules of ECMAScript need theirs, which marks calls as pure.
  {
    ...shared,
    format: 'cjs',
    entry: { ...entry, ...elsewhere },
    dts: { entry },
    shims: true,
    esbuildOptions: (options) => { options.minifyWhitespace = true },
  },
])
