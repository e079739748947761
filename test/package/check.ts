/**
 * Proves the package as a user gets it: `npm run check:package`, with a folder (`npm run check:package -- /tmp/release`)
 * the tarball and its SBOM are put there. Works in a temporary folder and needs the npm registry. Builds twice, packs,
 * installs the tarball into empty projects and runs them on every Node the package is for. Exit code 1 if anything fails.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { projects, writeProject, type Entry } from './projects.ts'
import { entryQuestions } from './questions.ts'

interface PackageJson {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** The first Node of `engines` in package.json, then the newest of each version. */
const nodes = ['20.0.0', '22', '24', '26']
const tools = { 'publint': '0.3.25', '@arethetypeswrong/cli': '0.18.5' }
const started = Date.now()
const root = resolve(import.meta.dirname, '../..')
const pack = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson // the file of this package
const temporary = mkdtempSync(join(tmpdir(), 'check-package-'))
const keep = process.argv[2]

/** What npm tells its scripts of this package would lead an npm inside astray. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_(config_local_prefix|package_|lifecycle_)|INIT_CWD|NODE_OPTIONS)/.test(name)))

function run(program: string, args: readonly string[], cwd: string, input = ''): Promise<string> {
  return new Promise((done, fail) => {
    const child = execFile(program, [...args], { cwd, env, maxBuffer: 2 ** 28, timeout: 600_000 }, (error, out, err) => {
      if (error) fail(new Error(`${basename(program)} ${args.join(' ')}: ${error.code ?? error.signal}\n${out}${err}`))
      else done(out)
    })
    // A program that has no use for its input may be gone before it is written.
    child.stdin?.on('error', () => undefined).end(input)
  })
}

const table: { readonly what: string; readonly came: string; readonly isRight: boolean }[] = []

/** Does one check; what it says goes into the table, and why it failed below. */
async function check(what: string, work: () => Promise<string>): Promise<void> {
  try {
    table.push({ what, came: await work(), isRight: true })
  } catch (error) {
    table.push({ what, came: error instanceof Error ? error.message : String(error), isRight: false })
  }
  const last = table.at(-1)
  console.log(`${last?.isRight ? 'ok  ' : 'FAIL'} ${what.padEnd(34)} ${last?.came.split('\n')[0] ?? ''}`)
}

function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what)
}

const names = Object.keys(pack.exports)
const entries = names.filter((name) => !name.includes('*')).map((name): Entry => {
  const question = name === './package.json' ? { ask: (of: (entry: string) => string) => `${of(name)}.version`, answer: pack.version, loads: [] } : entryQuestions[name]
  const specifier = `${pack.name}${name.slice(1)}`
  return { name, specifier, question: question ?? { ask: () => "'no question for it in test/package/questions.ts'", answer: name, loads: [] } }
})
const peers = ['fast-check', 'zod'].map((name) => `${name}@${pack.devDependencies[name]}`)
const install = (folder: string, ...what: readonly string[]): Promise<string> => run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...what], folder)

/** Copies what the repository holds, without what was built: the tree may change while the check runs. */
function copyOfSource(): string {
  const copy = join(temporary, 'source')
  const leftOut = ['node_modules', 'dist', '.git', 'coverage', 'docs/api', 'docs/generated', 'docs/coverage.md']
  cpSync(root, copy, { recursive: true, filter: (path) => !leftOut.some((name) => path.endsWith(`/${name}`)) && !path.endsWith('.tgz') })
  return copy
}

/** Builds a copy of the source, elsewhere each time, and packs it. */
async function packed(source: string, name: string): Promise<string> {
  const copy = join(temporary, name)
  cpSync(source, copy, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  await run('npm', ['run', 'build'], copy)
  const target = join(temporary, `${name}-tarball`)
  mkdirSync(target)
  const [{ filename }] = JSON.parse(await run('npm', ['pack', '--json', '--pack-destination', target], copy)) as [{ filename: string }] // npm's answer
  return join(target, filename)
}

const nodeOf = (version: string): string => join(temporary, `node${version}/node_modules/node/bin/node`)

async function installNodes(): Promise<string> {
  await Promise.all(nodes.map(async (version) => {
    const folder = join(temporary, `node${version}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }))
    await install(folder, `node@${version}`)
  }))
  return (await Promise.all(nodes.map((version) => run(nodeOf(version), ['--version'], temporary)))).map((version) => version.trim()).join(', ')
}

const rightAnswers = (out: string): string => {
  const answers = JSON.parse(out) as readonly unknown[] // the program's own
  const wrong = entries.flatMap(({ name, question }, place) => (isDeepStrictEqual(answers[place], question.answer) ? [] : [`${name}: ${JSON.stringify(answers[place])}; expected ${JSON.stringify(question.answer)}`]))
  must(wrong.length === 0, wrong.join('\n'))
  return `${entries.length} entry points`
}

/** A hook that writes, at the end, every module that was loaded. */
const hook = `import { registerHooks } from 'node:module'
import { writeFileSync } from 'node:fs'
const loaded = []
registerHooks({ resolve(specifier, context, next) { const found = next(specifier, context); loaded.push(found.url); return found } })
process.on('exit', () => writeFileSync(process.env.LOADED, JSON.stringify(loaded)))`

/** The packages and parts of Node that importing an entry point loads beside the package itself. */
async function loadedBy(entry: Entry, folder: string, version: string): Promise<readonly string[]> {
  const list = join(temporary, 'loaded.json')
  const loading = join(folder, 'loading.mjs')
  writeFileSync(loading, `await import('${entry.specifier}')`)
  env['LOADED'] = list
  await run(nodeOf(version), ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, loading], folder)
  const urls = (JSON.parse(readFileSync(list, 'utf8')) as readonly string[]).filter((url) => !url.endsWith('/loading.mjs')) // written by the hook
  must(urls.some((url) => url.includes(`/node_modules/${pack.name}/`)), `the hook did not see ${entry.specifier}`)
  const others = urls.flatMap((url) => (url.startsWith('node:') ? ['node:'] : url.includes(`/node_modules/${pack.name}/`) ? [] : [/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url.startsWith('file:') ? fileURLToPath(url) : url)?.[1] ?? url]))
  return [...new Set(others)].sort()
}

try {
  let tarball = ''
  await check('tarball, built and packed twice', async () => {
    const source = copyOfSource()
    const [one, other] = await Promise.all([packed(source, 'one'), packed(source, 'other')])
    const [first, second] = [readFileSync(one), readFileSync(other)]
    tarball = one
    must(first.equals(second), `the two differ: ${one}, ${other}`)
    return `same ${first.length} bytes, sha256 ${createHash('sha256').update(first).digest('hex')}`
  })
  must(tarball !== '', 'no tarball, nothing to check')

  await check('sizes', async () => `${(await run('npm', ['run', '--silent', 'size'], join(temporary, 'one'))).trim().split('\n').length} limits held`)
  const toolsFolder = join(temporary, 'tools')
  await check('tools', async () => {
    writeProject(toolsFolder, { files: {} })
    await install(toolsFolder, ...Object.entries(tools).map(([name, version]) => `${name}@${version}`))
    return Object.entries(tools).map(([name, version]) => `${name} ${version}`).join(', ')
  })
  const tool = (name: string): string => join(toolsFolder, 'node_modules/.bin', name)
  await check('publint', async () => {
    const said = await run(tool('publint'), ['run', tarball, '--strict'], toolsFolder)
    must(/all good/i.test(said), said)
    return 'clean'
  })
  await check('attw --profile node16', async () => {
    await run(tool('attw'), [tarball, '--profile', 'node16', '--no-color'], toolsFolder)
    return 'clean'
  })
  await check('Node', installNodes)

  for (const project of projects(entries)) {
    const folder = join(temporary, project.name.replace(' ', '-'))
    await check(`${project.name}: install`, async () => {
      writeProject(folder, project)
      await install(folder, tarball, ...peers, ...(project.tsconfig ? [`typescript@${pack.devDependencies['typescript']}`] : []))
      if (project.tsconfig) await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], folder)
      return project.tsconfig ? 'types hold, none is any' : 'done'
    })
    // What TypeScript makes of `import` of JSON, Node 20.0 does not know.
    for (const version of project.tsconfig ? nodes.slice(1) : nodes) {
      for (const file of project.runs) await check(`${project.name}: ${file} on Node ${version}`, async () => rightAnswers(await run(nodeOf(version), [file], folder)))
    }
  }

  const esm = join(temporary, 'ESM')
  for (const version of nodes) {
    await check(`the command on Node ${version}`, async () => {
      const command = join(esm, 'node_modules', pack.name, 'dist/cli.js')
      must((await run(nodeOf(version), [command, '--version'], esm)).trim() === pack.version, 'another version')
      const answer = JSON.parse(await run(nodeOf(version), [command, 'assess', '-', '--on', '2022-05-02'], esm, 'id,jobSearchValid\np-1,false\n')) as { outcome: unknown } // the command's
      must(answer.outcome === 'stay', `answered ${JSON.stringify(answer)}`)
      const conform = (...args: readonly string[]): Promise<string> =>
        run(nodeOf(version), [command, 'conform', ...args, '--topic', 'areas', '--allow-unsupported'], esm)
      const server = createServer((request, response) => {
        request.resume().on('end', () => response.end('{"unsupported":true}'))
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo // it listens on a port
      const said = await conform('--url', `http://127.0.0.1:${port}/`).finally(() => server.close())
      must(said.includes('309 not supported'), said)
      const program = join(esm, 'answer.mjs')
      writeFileSync(program, `import { readFileSync } from 'node:fs'
for (const line of readFileSync(0, 'utf8').trim().split('\\n')) {
  console.log(JSON.stringify({ id: JSON.parse(line).id, unsupported: true }))
}`)
      const other = await conform('--command', `'${nodeOf(version)}' '${program}'`)
      must(other.includes('309 not supported'), other)
      await run(nodeOf(version), [command, 'conform', '--write', join(esm, 'cases')], esm)
      return 'answers, asks others'
    })
  }

  // Node 20 has no hook of this kind; there, entry points that load no package run without any.
  for (const version of nodes.filter((version) => !version.startsWith('20'))) {
    await check(`what is loaded, on Node ${version}`, async () => {
      const said: string[] = []
      for (const entry of entries.filter(({ name }) => !name.endsWith('.json'))) {
        const loaded = await loadedBy(entry, esm, version)
        must(isDeepStrictEqual(loaded, [...entry.question.loads].sort()), `${entry.name} loads ${loaded.join(', ') || 'nothing'}; expected ${entry.question.loads.join(', ') || 'nothing'}`)
        said.push(`${entry.name} ${loaded.join(' ') || '-'}`)
      }
      return said.join(', ')
    })
  }
  await check('without any other package', async () => {
    const alone = join(temporary, 'alone')
    const place = join(alone, 'node_modules', pack.name)
    writeProject(alone, { files: {} })
    mkdirSync(place, { recursive: true })
    await run('tar', ['-xzf', tarball, '-C', place, '--strip-components=1'], alone)
    const free = entries.filter(({ name, question }) => !name.endsWith('.json') && question.loads.every((name) => name === 'node:'))
    writeFileSync(join(alone, 'main.mjs'), free.map(({ specifier }) => `await import('${specifier}')`).join('\n'))
    for (const version of nodes) await run(nodeOf(version), ['main.mjs'], alone)
    return `${free.map(({ name }) => name).join(', ')} on Node ${nodes.join(', ')}`
  })

  const sbom = join(temporary, `${pack.name}-${pack.version}.sbom.json`)
  await check('SBOM', async () => {
    const folder = join(temporary, 'consumer')
    writeProject(folder, { files: {} })
    await install(folder, tarball)
    writeFileSync(sbom, await run('npm', ['sbom', '--sbom-format', 'cyclonedx'], folder))
    const { components } = JSON.parse(readFileSync(sbom, 'utf8')) as { components: readonly { name: string; version: string }[] } // npm's
    const named = components.map(({ name, version }) => `${name} ${version}`).join(', ')
    const isAlone = components.length === 1 && components[0]?.name === pack.name
    must(isAlone, `the package alone is installed; the SBOM names ${named}`)
    return named
  })

  if (keep !== undefined) {
    mkdirSync(keep, { recursive: true })
    for (const file of [tarball, sbom]) cpSync(file, join(keep, basename(file)))
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

const failed = table.filter(({ isRight }) => !isRight)
for (const { what, came } of failed) console.log(`\n${what}\n${came}`)
console.log(`\n${table.length} checks, ${failed.length} failed, ${Math.round((Date.now() - started) / 1_000)} s`)
process.exitCode = failed.length > 0 ? 1 : 0
