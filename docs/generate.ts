/**
 * Writes the pages that are made from the code: the rules in three languages, the facts, the areas, the Act and the
 * life of a client into `docs/generated`, the coverage into `docs/coverage.md`. `npm run build` runs it, so that the
 * package has them, and `npm run docs` before TypeDoc; nothing of it goes into the repository.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { actPage } from './generator/act-page.ts'
import { areasPage } from './generator/areas-page.ts'
import { coveragePage } from './generator/coverage-page.ts'
import { factsPage } from './generator/facts-page.ts'
import { lifetimePage } from './generator/lifetime-page.ts'
import { readingsIn } from './generator/readings.ts'
import { rulesPage } from './generator/rules-page.ts'
import { historiesIn } from './generator/transitions.ts'

/** The generated pages by their path in `docs`. */
export function pages(): Readonly<Record<string, string>> {
  const readings = readingsIn(readFileSync(new URL('readings.md', import.meta.url), 'utf8'))
  const histories = historiesIn(readFileSync(new URL('../examples/histories.ndjson', import.meta.url), 'utf8'))
  return {
    'generated/rules-fi.md': rulesPage('fi', readings),
    'generated/rules-sv.md': rulesPage('sv', readings),
    'generated/rules-en.md': rulesPage('en', readings),
    'generated/facts.md': factsPage(),
    'generated/areas.md': areasPage(),
    'generated/act.md': actPage(),
    'generated/lifetime.md': lifetimePage(histories),
    'coverage.md': coveragePage(),
  }
}

if (import.meta.main) {
  const generated = new URL('generated/', import.meta.url)
  rmSync(generated, { recursive: true, force: true })
  mkdirSync(generated)
  for (const [name, text] of Object.entries(pages())) writeFileSync(new URL(name, import.meta.url), text)
}
