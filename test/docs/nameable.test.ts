/** Every type that an entry point mentions can be named by whoever uses it: one of the entry points exports it. */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { entryPoints } from './api.ts'

const entries = [...entryPoints()]
const { config }: { config?: unknown } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'))
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
const program = ts.createProgram(entries.map(([, source]) => source), { ...options, noEmit: true })
const checker = program.getTypeChecker()

const resolved = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** What stands in a declaration for whoever uses it: no bodies, no values, not what an interface extends. */
function typesIn(node: ts.Node): readonly ts.Node[] {
  if (ts.isBlock(node) || ts.isHeritageClause(node) || ts.isTypeQueryNode(node)) return []
  if (ts.isVariableDeclaration(node)) return node.type ? typesIn(node.type) : []
  const found: ts.Node[] = ts.isTypeReferenceNode(node) ? [node.typeName] : []
  node.forEachChild((child) => void found.push(...typesIn(child)))
  return found
}

const isOurs = (declaration: ts.Declaration): boolean =>
  declaration.getSourceFile().fileName.includes('/src/') && !ts.isTypeParameterDeclaration(declaration)

/** The types of this library that the declarations of a symbol mention. */
function mentionedBy(symbol: ts.Symbol): readonly ts.Symbol[] {
  const places = (symbol.declarations ?? []).flatMap((declaration) => typesIn(declaration))
  return places.flatMap((place) => {
    const found = checker.getSymbolAtLocation(place)
    const type = found && resolved(found)
    return type?.declarations?.some(isOurs) ? [type] : []
  })
}

const exportsOf = (source: string): readonly ts.Symbol[] => {
  const file = program.getSourceFile(source)
  const module = file && checker.getSymbolAtLocation(file)
  if (module === undefined) throw new Error(`${source} is no module`)
  return checker.getExportsOfModule(module).map(resolved)
}

/** Aliases of lists of words, which the compiler writes out where they stand. */
const writtenOut = ['WordOf']

describe('a type that a signature mentions', () => {
  const exported = new Set(entries.flatMap(([, source]) => exportsOf(source)))

  it.each(entries)('of %s is exported', (_, source) => {
    const isMissing = (type: ts.Symbol): boolean => !exported.has(type) && !writtenOut.includes(type.name)
    const missing = exportsOf(source).flatMap((symbol) =>
      mentionedBy(symbol).filter(isMissing).map((type) => `${symbol.name}: ${type.name}`))
    expect([...new Set(missing)].sort()).toEqual([])
  })
})
