import { defineConfig, type Options } from 'tsup'

const library: Options = { format: ['esm', 'cjs'], dts: true, treeshake: true, target: 'node20' }

export default defineConfig([
  {
    ...library,
    entry: { index: 'src/index.ts', rules: 'src/rules/index.ts', duties: 'src/rules/duties/index.ts', input: 'src/facts/input.ts' },
    splitting: true,
  },
  // Apart from the others, so that importing them loads fewer files; it shares no class with them.
  { ...library, entry: { areas: 'src/areas/index.ts' } },
  { ...library, entry: { monitoring: 'src/rules/lifetime/index.ts' } },
  // Apart, too: it is for tests, and fast-check stays the caller's.
  { ...library, entry: { testing: 'src/testing/index.ts' }, external: ['fast-check'] },
  // Looks for the cases beside itself, in CommonJS too.
  { ...library, entry: { conformance: 'src/conformance/index.ts' }, shims: true },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
])
