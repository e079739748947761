/**
 * The built package as an application has it: what it imports, its types, and the entry points of the conformance
 * cases.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build, type Platform } from 'esbuild'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { file } from '../harness/command.ts'
import { publishedCases as cases } from '../harness/published.ts'

/** A project in which the package is installed. */
const project = dirname(file('package.json', '{ "type": "module" }'))
const installed = join(project, 'node_modules/kuntakokeilu')
mkdirSync(installed, { recursive: true })
cpSync('package.json', join(installed, 'package.json'))
cpSync('dist', join(installed, 'dist'), { recursive: true })
for (const peer of ['zod', 'fast-check'])
  symlinkSync(resolve('node_modules', peer), join(project, 'node_modules', peer))

/** What the compiler says of a program in the project. */
function faultsOf(name: string, code: string, more: ts.CompilerOptions): readonly string[] {
  const main = join(project, name)
  writeFileSync(main, code)
  const options = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    skipLibCheck: false,
    ...more,
  }
  return ts
    .getPreEmitDiagnostics(ts.createProgram([main], options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('the built files', () => {
  const files = readdirSync('dist').filter((name) => /\.(c?js|d\.c?ts)$/.test(name))
  const importsOf = (name: string): readonly string[] =>
    ts
      .preProcessFile(readFileSync(join('dist', name), 'utf8'), true, true)
      .importedFiles.map(({ fileName }) => fileName)

  it('import themselves, Node, and the optional peers where those are named', () => {
    const peers = (name: string): readonly string[] =>
      /^input\./.test(name)
        ? ['zod']
        : /^testing\./.test(name)
          ? ['fast-check']
          : /^(conformance|chunk-\w+)\./.test(name)
            ? ['kuntakokeilu/conformance/cases']
            : []
    const isNode = (name: string, specifier: string): boolean =>
      !specifier.startsWith('.') && /^(cli|cases|chunk-\w+)\.c?js$/.test(name) && isBuiltin(specifier)
    const others = files.flatMap((name) =>
      importsOf(name)
        .filter(
          (specifier) => !specifier.startsWith('./') && !peers(name).includes(specifier) && !isNode(name, specifier)
        )
        .map((specifier) => `${name}: ${specifier}`)
    )
    expect(others).toEqual([])
    expect(importsOf('input.js')).toContain('zod')
  })

  it('hold papaparse in the command, with its licence beside', () => {
    expect(readFileSync('dist/cli.js', 'utf8')).toContain('Papa')
    const licence = readFileSync('dist/LICENSE-papaparse.txt', 'utf8')
    for (const words of [
      'Copyright (c) 2015 Matthew Holt',
      'Permission is hereby granted',
      'WITHOUT WARRANTY OF ANY KIND',
    ])
      expect(licence).toContain(words)
  })

  it.each(['mts', 'cts'])('take the types of the peers from the same place as the application does (%s)', (ending) => {
    const code = `import * as fc from 'fast-check'
import * as z from 'zod'
import { assess, type Person } from 'kuntakokeilu'
import { personSchema } from 'kuntakokeilu/input'
import { people } from 'kuntakokeilu/testing'
const schema = z.object({ person: personSchema('fi') })
export const outcome = (given: unknown): string => assess(schema.parse(given).person, '2022-05-02').outcome
export const sample: readonly Person[] = fc.sample(fc.tuple(people(), fc.nat()).map(([person]) => person))
`
    expect(faultsOf(`peers.${ending}`, code, { skipLibCheck: true })).toEqual([])
    expect(
      faultsOf(`wrong-peers.${ending}`, code.replace('parse(given).person,', 'parse(given),'), { skipLibCheck: true })
    ).toHaveLength(1)
  })
})

async function bundled(platform: Platform): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { runConformance, textReport } from 'kuntakokeilu/conformance'\nexport { loadCases } from 'kuntakokeilu/conformance/cases'",
      resolveDir: project,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    platform,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** What a bundle gives for an expression, in a context that has nothing of Node and nothing of a browser but timers. */
const evaluated = (code: string, expression: string): Promise<unknown> =>
  runInNewContext(`${code}\n${expression}`, { setTimeout, clearTimeout, given: cases.slice(0, 3) })

describe.each(['browser', 'neutral'] as const)('bundled for the platform %s', (platform) => {
  it('holds nothing of Node, and runs the cases that it is given', async () => {
    const code = await bundled(platform)
    expect(code).not.toMatch(/\bnode:|require\(|process\.|import\.meta/)
    const report = await evaluated(
      code,
      'bundle.runConformance({ ask: () => ({ unsupported: true }), cases: given, allowUnsupported: true })'
    )
    expect(report).toMatchObject({ ok: true, counts: { total: 3, unsupported: 3 } })
  })

  it.each(['bundle.runConformance({ ask: () => 0 })', 'bundle.loadCases()'])(
    '%s says that cases have to be given',
    async (expression) => {
      await expect(evaluated(await bundled(platform), expression)).rejects.toThrow('give `cases` to runConformance')
    }
  )
})

describe('installed, in Node', () => {
  const body = `const refused = loadCases('area').catch(({ problems }) => problems[0])
const run = runConformance({ ask: () => ({ unsupported: true }), topic: 'areas' })
Promise.all([loadCases(), loadCases('areas'), loadManifest(), refused, run])
  .then(([all, areas, { cases }, refused, { counts }]) =>
    console.log(JSON.stringify([all.length === cases, areas.length, refused, counts.total])))`
  it.each([
    [
      'ESM',
      'main.mjs',
      `import { runConformance } from 'kuntakokeilu/conformance'\nimport { loadCases, loadManifest } from 'kuntakokeilu/conformance/cases'\n${body}`,
    ],
    [
      'CommonJS',
      'main.cjs',
      `const { runConformance } = require('kuntakokeilu/conformance')\nconst { loadCases, loadManifest } = require('kuntakokeilu/conformance/cases')\n${body}`,
    ],
  ])('%s loads the shipped cases, all or of a topic, and runs them without being given any', (_, name, code) => {
    writeFileSync(join(project, name), code)
    const { stdout, stderr } = spawnSync(process.execPath, [name], { cwd: project, encoding: 'utf8' })
    expect({ stderr, answer: JSON.parse(stdout) }).toEqual({
      stderr: '',
      answer: [
        true,
        309,
        {
          code: 'unknown-word',
          fact: 'topic',
          value: 'area',
          expected: 'one of: areas, status, eligibility, unknowns, tasks, lifetime, input',
        },
        309,
      ],
    })
  })

  it.each(['mts', 'cts'])('the types need nothing of Node and nothing of a browser (%s)', (ending) => {
    const code = `import { runConformance, type ConformanceReport } from 'kuntakokeilu/conformance'
import { loadCases, type ConformanceCase } from 'kuntakokeilu/conformance/cases'
export const cases: Promise<readonly ConformanceCase[]> = loadCases('areas')
export const report: Promise<ConformanceReport> = runConformance({ ask: () => 0, atOnce: 2 })
`
    expect(faultsOf(`main.${ending}`, code, { lib: ['lib.es2022.d.ts'] })).toEqual([])
    expect(
      faultsOf(`wrong.${ending}`, code.replace('atOnce: 2', "atOnce: '2'"), { lib: ['lib.es2022.d.ts'] })
    ).toHaveLength(1)
  })
})
