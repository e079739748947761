/**
 * Proves the package as a user gets it: `npm run check:package`. With a folder, as in
 * `npm run check:package -- /tmp/release`, it puts the tarball and its SBOM there. It works in a temporary folder and
 * needs the npm registry. It builds twice, packs, installs the tarball into empty projects and runs them on every Node
 * the package is for. Exit code 1 if anything fails.
 */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { check, checkAll, env, must, run, temporary } from './checking.ts'
import { checkConsumers, consumer } from './consumers.ts'
import { writeProject, type Entry } from './projects.ts'
import { entries, install, pack, packed, root } from './tarball.ts'

interface Sbom {
  readonly components: readonly { readonly name: string; readonly version: string }[]
}

/** The first Node of `engines` in package.json, then the newest of each version. */
const nodes = ['20.0.0', '22', '24', '26']
const tools = { 'publint': '0.3.25', '@arethetypeswrong/cli': '0.18.5' }
const keep = process.argv[2]

/** Copies what the repository holds, without what was built: the tree may change while the check runs. */
function copyOfSource(): string {
  const copy = join(temporary, 'source')
  const leftOut = ['node_modules', 'dist', '.git', 'coverage', 'docs/api', 'docs/generated', 'docs/coverage.md']
  const isLeftOut = (path: string): boolean =>
    path.endsWith('.tgz') || leftOut.some((name) => path.endsWith(`/${name}`))
  cpSync(root, copy, { recursive: true, filter: (path) => !isLeftOut(path) })
  return copy
}

/** Builds a copy of the source, elsewhere each time, and packs it. */
async function builtAndPacked(source: string, name: string): Promise<string> {
  const copy = join(temporary, name)
  cpSync(source, copy, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  await run('npm', ['run', 'build'], copy)
  return packed(copy, join(temporary, `${name}-tarball`))
}

const nodeOf = (version: string): string => join(temporary, `node${version}/node_modules/node/bin/node`)

async function installNodes(): Promise<string> {
  await Promise.all(nodes.map(async (version) => {
    const folder = join(temporary, `node${version}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }))
    await install(folder, `node@${version}`)
  }))
  const said = await Promise.all(nodes.map((version) => run(nodeOf(version), ['--version'], temporary)))
  return said.map((version) => version.trim()).join(', ')
}

/** A hook that writes, at the end, every module that was loaded. */
const hook = `import { registerHooks } from 'node:module'
import { writeFileSync } from 'node:fs'
const loaded = []
registerHooks({ resolve(specifier, context, next) {
  const found = next(specifier, context)
  loaded.push(found.url)
  return found
} })
process.on('exit', () => writeFileSync(process.env.LOADED, JSON.stringify(loaded)))`

/** The package that a module belongs to; `node:` for a part of Node. */
function ownerOf(url: string): string {
  if (url.startsWith('node:')) return 'node:'
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url.startsWith('file:') ? fileURLToPath(url) : url)?.[1] ?? url
}

/** The packages and parts of Node that importing an entry point loads beside the package itself. */
async function loadedBy(entry: Entry, folder: string, version: string): Promise<readonly string[]> {
  const list = join(temporary, 'loaded.json')
  const loading = join(folder, 'loading.mjs')
  writeFileSync(loading, `await import('${entry.specifier}')`)
  env['LOADED'] = list
  await run(nodeOf(version), ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, loading], folder)
  const urls = JSON.parse(readFileSync(list, 'utf8')) as readonly string[] // written by the hook
  const owners = new Set(urls.filter((url) => !url.endsWith('/loading.mjs')).map(ownerOf))
  must(owners.delete(pack.name), `the hook did not see ${entry.specifier}`)
  return [...owners].sort()
}

await checkAll(async () => {
  let tarball = ''
  await check('tarball, built and packed twice', async () => {
    const source = copyOfSource()
    const [one, other] = await Promise.all([builtAndPacked(source, 'one'), builtAndPacked(source, 'other')])
    const [first, second] = [readFileSync(one), readFileSync(other)]
    tarball = one
    must(first.equals(second), `the two differ: ${one}, ${other}`)
    return `same ${first.length} bytes, sha256 ${createHash('sha256').update(first).digest('hex')}`
  })
  must(tarball !== '', 'no tarball, nothing to check')

  await check('sizes', async () => {
    const said = await run('npm', ['run', '--silent', 'size'], join(temporary, 'one'))
    return `${said.trim().split('\n').length} limits held`
  })
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

  await checkConsumers(tarball, nodes.map((version) => ({ version, path: nodeOf(version) })))

  // Node 20 has no hook of this kind; there, entry points that load no package run without any.
  for (const version of nodes.filter((version) => !version.startsWith('20'))) {
    await check(`what is loaded, on Node ${version}`, async () => {
      const said: string[] = []
      for (const entry of entries.filter(({ name }) => !name.endsWith('.json'))) {
        const loaded = await loadedBy(entry, consumer, version)
        const expected = [...entry.question.loads].sort()
        const wrong = `${entry.name} loads [${loaded.join(', ')}]; expected [${expected.join(', ')}]`
        must(isDeepStrictEqual(loaded, expected), wrong)
        said.push(`${entry.name} ${loaded.join(' ') || '-'}`)
      }
      return said.join(', ')
    })
  }
  await check('without any other package', async () => {
    const alone = join(temporary, 'unpacked')
    const place = join(alone, 'node_modules', pack.name)
    writeProject(alone, { files: {} })
    mkdirSync(place, { recursive: true })
    await run('tar', ['-xzf', tarball, '-C', place, '--strip-components=1'], alone)
    const isFree = ({ name, question }: Entry): boolean =>
      !name.endsWith('.json') && question.loads.every((loaded) => loaded === 'node:')
    const free = entries.filter(isFree)
    writeFileSync(join(alone, 'main.mjs'), free.map(({ specifier }) => `await import('${specifier}')`).join('\n'))
    for (const version of nodes) await run(nodeOf(version), ['main.mjs'], alone)
    return `${free.map(({ name }) => name).join(', ')} on Node ${nodes.join(', ')}`
  })

  const sbom = join(temporary, `${pack.name}-${pack.version}.sbom.json`)
  await check('SBOM', async () => {
    const folder = join(temporary, 'sbom')
    writeProject(folder, { files: {} })
    await install(folder, tarball)
    writeFileSync(sbom, await run('npm', ['sbom', '--sbom-format', 'cyclonedx'], folder))
    const { components } = JSON.parse(readFileSync(sbom, 'utf8')) as Sbom // npm's
    const named = components.map(({ name, version }) => `${name} ${version}`).join(', ')
    must(named === `${pack.name} ${pack.version}`, `the package alone is installed; the SBOM names ${named}`)
    return named
  })

  if (keep !== undefined) {
    mkdirSync(keep, { recursive: true })
    for (const file of [tarball, sbom]) cpSync(file, join(keep, basename(file)))
  }
})
