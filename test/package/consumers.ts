/** The tarball as a user has it, in empty projects outside the checkout: import, require, TypeScript, the command. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { check, must, run, temporary } from './checking.ts'
import { projects, writeProject } from './projects.ts'
import { entries, install, pack, peers, root } from './tarball.ts'

/** A Node on which the package has to work. */
interface Runtime {
  readonly version: string
  readonly path: string
}

/** Where the tarball and its optional peers are installed; each project is a folder in it. */
export const consumer = join(temporary, 'consumer')

const typescript = join(root, 'node_modules/typescript/bin/tsc')

function rightAnswers(out: string): string {
  const answers = JSON.parse(out) as readonly unknown[] // the program's own
  const wrong = entries.flatMap(({ name, question: { answer } }, place) => {
    const isRight = isDeepStrictEqual(answers[place], answer)
    return isRight ? [] : [`${name}: ${JSON.stringify(answers[place])}; expected ${JSON.stringify(answer)}`]
  })
  must(wrong.length === 0, wrong.join('\n'))
  return `${entries.length} entry points`
}

/** The packages in a project. */
const installedIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))

/** Asks a server and a program, neither of which supports a question, and writes the cases out. */
async function askOthers(node: string, command: string, folder: string): Promise<void> {
  const conform = (...args: readonly string[]): Promise<string> => run(node, [command, 'conform', ...args], folder)
  const asked = ['--topic', 'areas', '--allow-unsupported']
  const all = /\b309 not supported/
  const server = createServer((request, response) =>
    request.resume().on('end', () => response.end('{"unsupported":true}'))
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  const overHttp = await conform('--url', `http://127.0.0.1:${port}/`, ...asked).finally(() => server.close())
  must(all.test(overHttp), overHttp)
  const program = join(folder, 'answer.mjs')
  writeFileSync(program, `import { readFileSync } from 'node:fs'
for (const line of readFileSync(0, 'utf8').trim().split('\\n')) {
  console.log(JSON.stringify({ id: JSON.parse(line).id, unsupported: true }))
}`)
  const overPipe = await conform('--command', `'${node}' '${program}'`, ...asked)
  must(all.test(overPipe), overPipe)
  await conform('--write', join(folder, 'cases'))
}

async function checkAlone(tarball: string, runtimes: readonly Runtime[]): Promise<void> {
  const folder = join(temporary, 'alone')
  await check('the tarball alone: install', async () => {
    writeProject(folder, { files: {} })
    await install(folder, tarball)
    const installed = installedIn(folder).join(', ')
    must(installed === pack.name, `installed ${installed}; expected ${pack.name} and nothing else`)
    return installed
  })
  await check('the command as npm installs it', async () => {
    const command = join(folder, 'node_modules/.bin', pack.name)
    must((await run(command, ['--version'], folder)).trim() === pack.version, 'another version')
    return pack.version
  })
  await check('the first answer of the README', async () => {
    const installed = readFileSync(join(folder, 'node_modules', pack.name, 'README.md'), 'utf8')
    const [, code = ''] = /^```ts\n([\s\S]*?)^```$/m.exec(installed) ?? []
    writeFileSync(join(folder, 'first.mjs'), code)
    const out = await run(process.execPath, ['first.mjs'], folder)
    must(out.includes("outcome: 'transfer'"), `printed ${out}`)
    return 'transfer'
  })
  for (const { version, path } of runtimes) {
    await check(`the command on Node ${version}`, async () => {
      const command = join(folder, 'node_modules', pack.name, 'dist/cli.js')
      const people = 'id,jobSearchValid\np-1,false\n'
      const out = await run(path, [command, 'assess', '-', '--on', '2022-05-02'], folder, people)
      const answer = JSON.parse(out) as { outcome: unknown } // the command's
      must(answer.outcome === 'stay', `answered ${out}`)
      await askOthers(path, command, folder)
      return 'answers, asks others'
    })
  }
}

/** Checks the tarball alone and its command; then, with its peers, each project: types, programs on each Node. */
export async function checkConsumers(tarball: string, runtimes: readonly Runtime[]): Promise<void> {
  await checkAlone(tarball, runtimes)
  await check('the tarball with its peers: install', async () => {
    writeProject(consumer, { files: {} })
    await install(consumer, tarball, ...peers)
    return peers.join(', ')
  })
  for (const project of projects(entries)) {
    const folder = join(consumer, project.name.replace(' ', '-'))
    writeProject(folder, project)
    if (project.tsconfig) {
      await check(`${project.name}: types`, async () => {
        await run(process.execPath, [typescript, '-p', '.'], folder)
        return 'hold, none is any'
      })
    }
    // What TypeScript makes of `import` of JSON, Node 20.0 does not know.
    const capable = project.tsconfig ? runtimes.filter(({ version }) => version !== '20.0.0') : runtimes
    for (const { version, path } of capable) {
      for (const file of project.runs) {
        const answers = async (): Promise<string> => rightAnswers(await run(path, [file], folder))
        await check(`${project.name}: ${file} on Node ${version}`, answers)
      }
    }
  }
}
