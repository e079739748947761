/** The tarball as a user has it, in empty projects outside the checkout: import, require, TypeScript, the command. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { check, must, run, temporary } from './checking.ts'
import { projects, writeProject } from './projects.ts'
import { dependencies, entries, install, pack, peers, root } from './tarball.ts'

/** A Node on which the package has to work. */
export interface Runtime {
  readonly version: string
  readonly path: string
}

/** The project whose programs are ES modules; further checks use it. */
export const esmProject = join(temporary, 'ESM')

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
  readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')).sort()

async function checkAlone(tarball: string, runtimes: readonly Runtime[]): Promise<void> {
  const folder = join(temporary, 'alone')
  await check('the tarball alone: install', async () => {
    writeProject(folder, { files: {} })
    await install(folder, tarball)
    const expected = [pack.name, ...dependencies].sort()
    const installed = installedIn(folder)
    must(isDeepStrictEqual(installed, expected), `installed ${installed.join(', ')}; expected ${expected.join(', ')}`)
    return installed.join(', ')
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
      return 'answers'
    })
  }
}

/** Checks the tarball alone and its command; then each project: install, types, programs on each Node. */
export async function checkConsumers(tarball: string, runtimes: readonly Runtime[]): Promise<void> {
  await checkAlone(tarball, runtimes)
  for (const project of projects(entries)) {
    const folder = join(temporary, project.name.replace(' ', '-'))
    await check(`${project.name}: install`, async () => {
      writeProject(folder, project)
      await install(folder, tarball, ...peers)
      if (project.tsconfig) await run(process.execPath, [typescript, '-p', '.'], folder)
      return project.tsconfig ? 'types hold, none is any' : 'done'
    })
    for (const { version, path } of runtimes) {
      for (const file of project.runs) {
        const answers = async (): Promise<string> => rightAnswers(await run(path, [file], folder))
        await check(`${project.name}: ${file} on Node ${version}`, answers)
      }
    }
  }
}
