/** What is packed: the entry points of the package with a question for each, and the tarball. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run } from './checking.ts'
import type { Entry } from './projects.ts'
import { entryQuestions, type EntryQuestion } from './questions.ts'

interface PackageJson {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

export const root = resolve(import.meta.dirname, '../..')
// The file of this package.
export const pack = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson

/** What an application installs beside the package to use all of it, in the versions that this project uses. */
export const peers = Object.entries(pack.peerDependencies).map(
  ([name, range]) => `${name}@${pack.devDependencies[name] ?? range}`
)

const ofPackageJson: EntryQuestion = {
  ask: (of) => `${of('./package.json')}.version`,
  answer: pack.version,
  loads: [],
}

function questionOf(name: string): EntryQuestion {
  if (name === './package.json') return ofPackageJson
  const none = { ask: () => "'no question for it in test/package/questions.ts'", answer: name, loads: [] }
  return entryQuestions[name] ?? none
}

export const entries = Object.keys(pack.exports).filter((name) => !name.includes('*')).map((name): Entry => {
  return { name, specifier: `${pack.name}${name.slice(1)}`, question: questionOf(name) }
})

/** Packs a built copy of the project into a new folder; the path of the tarball. */
export async function packed(project: string, folder: string): Promise<string> {
  mkdirSync(folder)
  const said = await run('npm', ['pack', '--json', '--pack-destination', folder], project)
  const [{ filename }] = JSON.parse(said) as [{ filename: string }] // npm's answer
  return join(folder, filename)
}

/** Installs packages into a project as its owner would; what npm has in its cache is not fetched again. */
export const install = (folder: string, ...what: readonly string[]): Promise<string> =>
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', ...what], folder)
