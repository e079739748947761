/** The empty projects into which the package is installed, and the program each of them runs. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { declared, declaredWithZod } from './declared.ts'
import type { EntryQuestion } from './questions.ts'

/** An entry point as a project uses it. */
export interface Entry {
  /** As in `exports`: `./areas`. */
  readonly name: string
  /** As it is imported: `kuntakokeilu/areas`. */
  readonly specifier: string
  readonly question: EntryQuestion
}

interface Project {
  readonly name: string
  /** The program in its language, and what Node runs of it. */
  readonly files: Readonly<Record<string, string>>
  readonly runs: readonly string[]
  readonly tsconfig?: object
}

const isJson = ({ name }: Entry): boolean => name.endsWith('.json')

type Importing = (entry: Entry, name: string) => string

/** Node 20.0 knows no `import` of JSON as it is written today. */
const asOldModule: Importing = (entry, name) =>
  isJson(entry) ? `const ${name} = (await import('node:module')).createRequire(import.meta.url)('${entry.specifier}')` : asModule(entry, name)
const asModule: Importing = (entry, name) =>
  isJson(entry)
    ? `import ${name} from '${entry.specifier}' with { type: 'json' }`
    : `import * as ${name} from '${entry.specifier}'`
const asRequire: Importing = ({ specifier }, name) => `const ${name} = require('${specifier}')`
const asTypedRequire: Importing = ({ specifier }, name) => `import ${name} = require('${specifier}')`

/** The program that asks every entry point its question and writes the answers as JSON. */
function program(entries: readonly Entry[], importing: Importing, isTyped: boolean): string {
  const of = (entry: string): string => `m${entries.findIndex(({ name }) => name === entry)}`
  const answers = entries.map(({ question }, place) => [
    `  const a${place} = ${question.ask(of)}`,
    ...(isTyped ? [`  const typed${place}: IsAny<typeof a${place}> = false`] : []),
  ])
  return [
    ...entries.map((entry, place) => importing(entry, `m${place}`)),
    ...(isTyped
      ? ['declare const console: { log(text: string): void }', 'type IsAny<T> = 0 extends 1 & T ? true : false']
      : []),
    'async function ask() {',
    ...answers.flat(),
    ...(isTyped ? [`  if (${entries.map((_, place) => `typed${place}`).join(' || ')}) throw new Error()`] : []),
    `  console.log(JSON.stringify([${entries.map((_, place) => `a${place}`).join(', ')}]))`,
    '}',
    isTyped ? 'void ask()' : 'ask()',
    '',
  ].join('\n')
}

/** Strict, and the types of the package are checked too. */
const strict = {
  strict: true,
  target: 'ES2022',
  types: [],
  skipLibCheck: false,
  resolveJsonModule: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  outDir: 'out',
}
const bundled = { ...strict, module: 'ESNext', moduleResolution: 'bundler', verbatimModuleSyntax: true }

/** Entry points whose types name no other package. */
const withoutPeers = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ question }) => question.loads.every((loaded) => loaded === 'node:'))

export const projects = (entries: readonly Entry[]): readonly Project[] => [
  { name: 'ESM', files: { 'main.mjs': program(entries, asOldModule, false) }, runs: ['main.mjs'] },
  { name: 'CommonJS', files: { 'main.cjs': program(entries, asRequire, false) }, runs: ['main.cjs'] },
  {
    name: 'TypeScript bundler',
    files: { 'main.ts': program(entries, asModule, true), 'declared.ts': declared, 'with-zod.ts': declaredWithZod },
    runs: ['out/main.js'],
    tsconfig: { compilerOptions: { ...bundled, declaration: true }, files: ['main.ts', 'declared.ts', 'with-zod.ts'] },
  },
  {
    // The types of the package need neither those of Node nor those of a browser; zod's do.
    name: 'TypeScript alone',
    files: { 'main.ts': program(withoutPeers(entries), asModule, true) },
    runs: [],
    tsconfig: { compilerOptions: { ...bundled, lib: ['ES2022'] }, files: ['main.ts'] },
  },
  {
    name: 'TypeScript nodenext',
    files: {
      'main.mts': program(entries, asModule, true), 'main.cts': program(entries, asTypedRequire, true),
      'declared.mts': declared, 'declared.cts': declared,
    },
    runs: ['out/main.mjs', 'out/main.cjs'],
    tsconfig: {
      compilerOptions: { ...strict, module: 'NodeNext', moduleResolution: 'NodeNext', declaration: true },
      files: ['main.mts', 'main.cts', 'declared.mts', 'declared.cts'],
    },
  },
]

/** Writes a project into an empty folder. */
export function writeProject(folder: string, { files, tsconfig }: Pick<Project, 'files' | 'tsconfig'>): void {
  mkdirSync(folder, { recursive: true })
  const all = {
    'package.json': JSON.stringify({ name: 'consumer', version: '1.0.0', private: true, type: 'module' }),
    ...(tsconfig ? { 'tsconfig.json': JSON.stringify(tsconfig) } : {}),
    ...files,
  }
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text)
}
