/**
 * The public API as text: every export of every entry point with its kind and signature, read from `src` by the
 * compiler. `npm run api` writes it to `test/docs/api.txt`, a record that is reviewed; api.test.ts compares.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const apiFile = fileURLToPath(new URL('api.txt', import.meta.url))

interface PackageJson {
  readonly exports: Readonly<Record<string, { readonly import?: { readonly types: string } }>>
}

/** The source of each entry point: what the build makes of it is what `exports` names. */
export function entryPoints(): ReadonlyMap<string, string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson // the file of this package
  const built = new Map(
    [...readFileSync('tsup.config.ts', 'utf8').matchAll(/(\w+): '(src\/[\w/-]+\.ts)'/g)].map(
      ([, name = '', source = '']) => [`./dist/${name}.d.ts`, source]
    )
  )
  return new Map(
    Object.entries(exports).flatMap(([name, { import: esm }]) => {
      if (esm === undefined) return []
      const source = built.get(esm.types)
      if (source === undefined) throw new Error(`tsup.config.ts does not build ${esm.types}`)
      return [[name, source]]
    })
  )
}

/** Of a long declaration the beginning is written, and a checksum of the whole holds the rest. */
const longest = 160

function cut(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest)}… sha256 ${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
}

const namesOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
  return (ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)) &&
    statement.name
    ? [statement.name.text]
    : []
}

/** What each entry point exports: the declarations as the compiler writes them into the types of the package. */
export function declarations(): ReadonlyMap<string, readonly string[]> {
  const entries = entryPoints()
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')).config,
    ts.sys,
    '.'
  )
  const program = ts.createProgram([...entries.values()], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    removeComments: true,
  })
  const checker = program.getTypeChecker()

  const emitted = new Map<string, readonly ts.Statement[]>()
  const declarationsOf = (file: ts.SourceFile): readonly ts.Statement[] => {
    const known = emitted.get(file.fileName)
    if (known) return known
    let text = ''
    program.emit(file, (_, written) => { text = written }, undefined, true)
    const { statements } = ts.createSourceFile(file.fileName, text, ts.ScriptTarget.ESNext, true)
    emitted.set(file.fileName, [...statements])
    return [...statements]
  }
  const linesOf = (exported: ts.Symbol): readonly string[] => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const [declaration] = symbol.declarations ?? []
    const found = declaration
      ? declarationsOf(declaration.getSourceFile()).filter((statement) => namesOf(statement).includes(symbol.name))
      : []
    if (found.length === 0) throw new Error(`${exported.name} has no declaration`)
    const renamed = exported.name === symbol.name ? '' : ` as ${exported.name}`
    return found.map((statement) => {
      const text = statement
        .getText()
        .replace(/^export (declare )?/, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll('"', "'")
        .replace(/;$/, '')
      return text + renamed
    })
  }

  return new Map([...entries].map(([entry, source]) => {
    const file = program.getSourceFile(source)
    const module = file && checker.getSymbolAtLocation(file)
    if (module === undefined) throw new Error(`${source} is no module`)
    return [entry, checker.getExportsOfModule(module).flatMap(linesOf).sort()]
  }))
}

/** The record: long declarations are cut, and what an entry point before has, too, is named only. */
export function recordOf(api: ReadonlyMap<string, readonly string[]>): string {
  const written = new Set<string>()
  const lineOf = (declaration: string): string => {
    if (!written.has(declaration)) return cut((written.add(declaration), declaration))
    return `${/^(\w+ )+?\w+(?=\W)/.exec(declaration)?.[0]}: as before`
  }
  const linesOf = (lines: readonly string[]): string => lines.map((line) => `  ${lineOf(line)}\n`).join('')
  return [...api].map(([entry, lines]) => `${entry}\n${linesOf(lines)}`).join('\n')
}

if (import.meta.main) writeFileSync(apiFile, recordOf(declarations()))
