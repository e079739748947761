/**
 * Writes the pages that are made from the code into `docs/generated`: the rules in three languages, the facts, the
 * areas, the Act. `npm run docs` runs it before TypeDoc; nothing of it goes into the repository.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { actPage } from './generator/act-page.ts'
import { areasPage } from './generator/areas-page.ts'
import { factsPage } from './generator/facts-page.ts'
import { readingsIn } from './generator/readings.ts'
import { rulesPage } from './generator/rules-page.ts'

/** The generated pages by file name. */
export function pages(): Readonly<Record<string, string>> {
  const readings = readingsIn(readFileSync(new URL('readings.md', import.meta.url), 'utf8'))
  return {
    'rules-fi.md': rulesPage('fi', readings),
    'rules-sv.md': rulesPage('sv', readings),
    'rules-en.md': rulesPage('en', readings),
    'facts.md': factsPage(),
    'areas.md': areasPage(),
    'act.md': actPage(),
  }
}

if (import.meta.main) {
  const folder = new URL('generated/', import.meta.url)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [name, text] of Object.entries(pages())) writeFileSync(new URL(name, folder), text)
}
