/** The second step of `npm run build`: the declarations for modules of ECMAScript, from those of CommonJS. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const dist = new URL('../dist/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, dist), 'utf8')

/** Packages of which there are declarations for each format: those of the format have to be taken. */
const namesPeer = (text: string): boolean => /from '(zod|fast-check)'/.test(text)

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
