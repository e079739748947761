/**
 * Makes the change of a proof in the text of its file. The place is told by names: of functions, criteria, tasks and
 * keys, and by what stands in an object or a tuple. So layout, order and names of local variables do not count.
 */
import ts from 'typescript'
import type { Change, Written } from './row.ts'

const parse = (text: string): ts.SourceFile => ts.createSourceFile('changed.ts', text, ts.ScriptTarget.ESNext, true)

/** The text with the change, or undefined if what it replaces does not stand in one place nearest to its names. */
export function changed(text: string, { within, from, to }: Omit<Change, 'file'>): string | undefined {
  const tokens = tokensOf(parse(text))
  const old = tokensOf(parse(codeOf(from))).map((token) => token.getText())
  const places = tokens.flatMap((token, place) => {
    const found = tokens.slice(place, place + old.length)
    const steps = old.every((word, index) => found[index]?.getText() === word) ? stepsTo(token, within) : Infinity
    return steps === Infinity ? [] : [{ steps, start: token.getStart(), end: found.at(-1)?.getEnd() }]
  })
  const [place, next] = places.toSorted((one, other) => one.steps - other.steps)
  if (place === undefined || place.steps === next?.steps) return undefined
  return text.slice(0, place.start) + codeOf(to) + text.slice(place.end)
}

/** Strings in the quotes of this repository. */
function codeOf(value: Written): string {
  if (typeof value === 'object' && value !== null) return value.code
  return typeof value === 'string' ? `'${value}'` : String(value)
}

function tokensOf(node: ts.Node): readonly ts.Node[] {
  const parts = node.getChildren()
  return parts.length > 0 ? parts.flatMap(tokensOf) : node.getText() === '' ? [] : [node]
}

/** How many nodes out of a token all names have been met; infinite if one of them never is. */
function stepsTo(token: ts.Node, names: readonly string[]): number {
  const missing = new Set(names)
  let steps = 0
  for (let at = token; missing.size > 0; at = at.parent) {
    if (ts.isSourceFile(at)) return Infinity
    for (const name of namesOf(at)) missing.delete(name)
    steps += 1
  }
  return steps
}

function namesOf(node: ts.Node): readonly string[] {
  if (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node))
    return wordsOf(node.name)
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(wordsOf)
  if (!ts.isObjectLiteralExpression(node)) return []
  return node.properties.flatMap((property) => (ts.isPropertyAssignment(property) ? wordsIn(property.initializer) : []))
}

const wordsIn = (value: ts.Expression): readonly string[] =>
  ts.isArrayLiteralExpression(value) ? value.elements.flatMap(wordsOf) : wordsOf(value)

/** A name, or a literal, as a word. */
function wordsOf(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return []
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text]
  return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) ? [node.getText()] : []
}
