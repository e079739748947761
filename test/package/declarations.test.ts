/** The types of the built package, as a project that writes its own declarations uses them. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { declared, declaredWithZod } from './declared.ts'

function faults(settings: ts.CompilerOptions): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'declared-'))
  mkdirSync(join(folder, 'node_modules/kuntakokeilu'), { recursive: true })
  for (const part of ['dist', 'package.json'])
    symlinkSync(resolve(part), join(folder, 'node_modules/kuntakokeilu', part))
  symlinkSync(resolve('node_modules/zod'), join(folder, 'node_modules/zod'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const files = Object.entries({ 'declared.ts': declared, 'with-zod.ts': declaredWithZod }).map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
  const program = ts.createProgram(files, {
    ...settings, strict: true, declaration: true, noUncheckedIndexedAccess: true, target: ts.ScriptTarget.ES2022,
    types: [], skipLibCheck: true, outDir: join(folder, 'out'),
    // As an installed package stands in node_modules, and is not reached by a path of its own.
    preserveSymlinks: true,
  })
  const { diagnostics } = program.emit(undefined, () => undefined, undefined, true)
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics]
    .map(({ code, messageText }) => `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}

describe('a project with `declaration: true` that exports what the library gives', () => {
  it.each<[string, ts.CompilerOptions]>([
    ['bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
    ['nodenext', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
  ])('compiles, every type being one it can name: %s', (_, settings) => expect(faults(settings)).toEqual([]))
})
