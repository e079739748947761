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
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
])
