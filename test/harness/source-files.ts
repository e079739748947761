/** The source files as their syntax: what they import, and every node of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

export interface SourceFile {
  /** `src/calendar/day.ts` */
  readonly path: string
  readonly text: string
  readonly syntax: ts.SourceFile
  /** What it imports or re-exports: other files by their path, packages by their name. */
  readonly imports: readonly string[]
  /** Those of which it takes more than types. */
  readonly valueImports: readonly string[]
}

const parsed = (path: string): SourceFile => {
  const text = readFileSync(path, 'utf8')
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
  const found = nodesOf(syntax).flatMap((node) => {
    const isStatic = (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    const from = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined
    if (!from || !ts.isStringLiteral(from)) return []
    const name = from.text.startsWith('.') ? posix.join(posix.dirname(path), from.text) : from.text
    return [{ name, isOfTypes: isOfTypes(node) }]
  })
  const imports = found.map(({ name }) => name)
  return { path, text, syntax, imports, valueImports: imports.filter((_, place) => !found[place]?.isOfTypes) }
}

const isOfTypes = (node: ts.Node): boolean =>
  (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
  (ts.isExportDeclaration(node) && node.isTypeOnly)

/** Every node of a syntax tree, the whole before its parts. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const parts: ts.Node[] = []
  node.forEachChild((part) => void parts.push(...nodesOf(part)))
  return [node, ...parts]
}

/** The TypeScript files under a folder, or those with another ending, in the order of their paths. */
export function sourceFilesIn(folder: string, ending = '.ts'): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending) && !path.includes('node_modules'))
    .sort()
    .map(parsed)
}

/** Where a node stands, `src/calendar/day.ts:12`, with its text. */
export function placed({ path, syntax }: SourceFile, node: ts.Node): string {
  const { line } = syntax.getLineAndCharacterOfPosition(node.getStart())
  return `${path}:${line + 1} ${node.getText().split('\n')[0] ?? ''}`
}
