/** The entry points `./conformance` and `./conformance/cases` of the built package, as an application has them. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build, type Platform } from 'esbuild'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { file } from '../cli/command.ts'
import { publishedCases as cases } from './published.ts'

/** A project in which the package is installed. */
const project = dirname(file('package.json', '{ "type": "module" }'))
const installed = join(project, 'node_modules/kuntakokeilu')
mkdirSync(installed, { recursive: true })
cpSync('package.json', join(installed, 'package.json'))
cpSync('dist', join(installed, 'dist'), { recursive: true })

async function bundled(platform: Platform): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export { runConformance, textReport } from 'kuntakokeilu/conformance'\nexport { loadCases } from 'kuntakokeilu/conformance/cases'", resolveDir: project },
    bundle: true, write: false, format: 'iife', globalName: 'bundle', platform, logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** What a bundle gives for an expression, in a context that has nothing of Node and nothing of a browser but timers. */
const evaluated = (code: string, expression: string): Promise<unknown> => runInNewContext(`${code}\n${expression}`, { setTimeout, clearTimeout, given: cases.slice(0, 3) })

describe.each(['browser', 'neutral'] as const)('bundled for the platform %s', (platform) => {
  it('holds nothing of Node, and runs the cases that it is given', async () => {
    const code = await bundled(platform)
    expect(code).not.toMatch(/\bnode:|require\(|process\.|import\.meta/)
    const report = await evaluated(code, 'bundle.runConformance({ ask: () => ({ unsupported: true }), cases: given, allowUnsupported: true })')
    expect(report).toMatchObject({ ok: true, counts: { total: 3, unsupported: 3 } })
  })

  it.each(['bundle.runConformance({ ask: () => 0 })', 'bundle.loadCases()'])('%s says that cases have to be given', async (expression) => {
    await expect(evaluated(await bundled(platform), expression)).rejects.toThrow('give `cases` to runConformance')
  })
})

describe('installed, in Node', () => {
  const body = `Promise.all([loadCases(), loadCases('areas'), loadManifest(), loadCases('area').catch(({ problems }) => problems[0]), runConformance({ ask: () => ({ unsupported: true }), topic: 'areas' })])
  .then(([all, areas, { cases }, refused, { counts }]) => console.log(JSON.stringify([all.length === cases, areas.length, refused, counts.total])))`
  it.each([
    ['ESM', 'main.mjs', `import { runConformance } from 'kuntakokeilu/conformance'\nimport { loadCases, loadManifest } from 'kuntakokeilu/conformance/cases'\n${body}`],
    ['CommonJS', 'main.cjs', `const { runConformance } = require('kuntakokeilu/conformance')\nconst { loadCases, loadManifest } = require('kuntakokeilu/conformance/cases')\n${body}`],
  ])('%s loads the shipped cases, all or of a topic, and runs them without being given any', (_, name, code) => {
    writeFileSync(join(project, name), code)
    const { stdout, stderr } = spawnSync(process.execPath, [name], { cwd: project, encoding: 'utf8' })
    expect({ stderr, answer: JSON.parse(stdout) }).toEqual({
      stderr: '',
      answer: [true, 309, { code: 'unknown-word', fact: 'topic', value: 'area', expected: 'one of: areas, status, eligibility, unknowns, tasks, lifetime, input' }, 309],
    })
  })

  it.each(['mts', 'cts'])('the types need nothing of Node and nothing of a browser (%s)', (ending) => {
    const main = join(project, `main.${ending}`)
    writeFileSync(main, `import { runConformance, type ConformanceReport } from 'kuntakokeilu/conformance'
import { loadCases, type ConformanceCase } from 'kuntakokeilu/conformance/cases'
export const cases: Promise<readonly ConformanceCase[]> = loadCases('areas')
export const report: Promise<ConformanceReport> = runConformance({ ask: () => 0, atOnce: 2 })
`)
    const options = { strict: true, noEmit: true, types: [], lib: ['lib.es2022.d.ts'], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, skipLibCheck: false }
    const program = ts.createProgram([main], options)
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
    expect(program.getSourceFiles().filter(({ fileName }) => fileName.includes('kuntakokeilu/dist')).length).toBeGreaterThan(1)
  })
})
