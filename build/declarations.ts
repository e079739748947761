/** The second step of `npm run build`: the declarations for modules of ECMAScript, from those of CommonJS. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const dist = new URL('../dist/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, dist), 'utf8')

/** Packages of which there are declarations for each format: those of the format have to be taken. */
const namesPeer = (text: string): boolean => /from '(zod|fast-check)'/.test(text)

/**
 * The ids of tasks stand as the words that they are: derived from the table, they would bring it all into the
 * declarations, and an editor would show how they are derived.
 */
for (const file of readdirSync(dist).filter((name) => name.endsWith('.d.cts'))) {
  const text = read(file)
  const [table = ''] = /^declare const families: [\s\S]*?^};\n/m.exec(text) ?? []
  const ids = [...table.matchAll(/readonly id: ("[^"]+")/g)].map(([, id = '']) => id)
  if (ids.length === 0) continue
  const derived = "ReturnType<typeof families>[TaskFamily][number]['id']"
  const parts = text.replace(table, '').split(derived)
  if (parts.length !== 2) throw new Error(`${file}: the ids of tasks are not where they were`)
  writeFileSync(new URL(file, dist), parts.join(ids.join(' | ')))
}

/**
 * The declarations of CommonJS serve both formats: what a module of ECMAScript imports from CommonJS are its named
 * exports, and there are no others. Where a peer's types stand in them, the file is repeated, so that it takes those of
 * its format.
 */
const pack = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
const names = [...pack.matchAll(/"\.\/dist\/(\w+)\.d\.cts"/g)].map(([, name = '']) => name)
for (const name of names) {
  const text = read(`${name}.d.cts`)
  writeFileSync(new URL(`${name}.d.ts`, dist), namesPeer(text) ? text : `export * from './${name}.cjs'\n`)
}
const declarations = readdirSync(dist).filter((file) => file.endsWith('.d.cts'))
const shared = declarations.filter((file) => !names.includes(file.replace('.d.cts', '')))
const wrong = shared.filter((file) => namesPeer(read(file)))
if (wrong.length > 0) throw new Error(`a shared declaration names a peer of one format for both: ${wrong.join(', ')}`)
