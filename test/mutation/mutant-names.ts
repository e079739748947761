/**
 * The names by which `survivors` knows the mutants of a file: the function or criterion a mutant stands in, what the
 * mutator makes of what, and its place among those that read alike there. So a name outlives another layout of the code
 * and other names of local variables.
 */
import ts from 'typescript'

/** A mutant as Stryker reports it: `start` and `end` of the text that it replaces, lines and columns from 1. */
export interface Mutant {
  readonly mutatorName: string
  readonly replacement: string
  readonly start: Place
  readonly end: Place
}

interface Place {
  readonly line: number
  readonly column: number
}

/** A mutant, with the offsets of the text that it replaces. */
type Placed = Omit<Mutant, 'start' | 'end'> & { readonly start: number; readonly end: number }

interface MutantName {
  /** From the outside in: functions, criteria by their `id`, keys of objects. Empty for the module itself. */
  readonly within: string
  /** `EqualityOperator: < => <=`; a text that is replaced as a whole is left out: `ConditionalExpression: => false`. */
  readonly mutant: string
  /** Which of the mutants that read alike, in the order of the file, from 1. */
  readonly nth: number
}

/** The names of all mutants of a file, in their order. `nth` is right only if none is left out. */
export function mutantNames(text: string, mutants: readonly Mutant[]): readonly MutantName[] {
  const syntax = ts.createSourceFile('mutated.ts', text, ts.ScriptTarget.ESNext, true)
  const offset = ({ line, column }: Place): number => syntax.getPositionOfLineAndCharacter(line - 1, column - 1)
  const placed = mutants.map(({ start, end, ...mutant }) => ({ ...mutant, start: offset(start), end: offset(end) }))
  const read = placed.map((mutant) => ({ within: placeOf(nodeAt(syntax, mutant)), mutant: changeOf(text, mutant) }))
  const order = placed.map((_, index) => index).sort((one, other) => inOrder(placed[one], placed[other]))
  const alike = new Map<string, number>()
  const names: MutantName[] = []
  for (const index of order) {
    const { within, mutant } = read[index] ?? { within: '', mutant: '' }
    const nth = (alike.get(`${within} ${mutant}`) ?? 0) + 1
    alike.set(`${within} ${mutant}`, nth)
    names[index] = { within, mutant, nth }
  }
  return names
}

/** By where they begin, the longer first. */
const inOrder = (one?: Placed, other?: Placed): number =>
  (one?.start ?? 0) - (other?.start ?? 0) || (other?.end ?? 0) - (one?.end ?? 0)

/** The smallest node that holds the text of a mutant. */
function nodeAt(node: ts.Node, mutant: Placed): ts.Node {
  const holds = (part: ts.Node): boolean => part.getStart() <= mutant.start && mutant.end <= part.getEnd()
  const part = ts.forEachChild(node, (child) => (holds(child) ? child : undefined))
  return part ? nodeAt(part, mutant) : node
}

function placeOf(node: ts.Node): string {
  const names: string[] = []
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) names.unshift(...nameOf(at))
  return names.join('.')
}

/** The name of a node that is more than local: of a function, of what a module declares, of a criterion, of a key. */
function nameOf(node: ts.Node): readonly string[] {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name ? [node.name.getText()] : []
  if (ts.isPropertyAssignment(node)) return [node.name.getText()]
  if (ts.isObjectLiteralExpression(node)) return idOf(node)
  if (!ts.isVariableDeclaration(node)) return []
  const isFunction = node.initializer !== undefined && ts.isFunctionLike(node.initializer)
  const isOfModule = ts.isSourceFile(node.parent.parent.parent)
  return isFunction || isOfModule ? [node.name.getText()] : []
}

const idOf = (object: ts.ObjectLiteralExpression): readonly string[] =>
  object.properties.flatMap((property) => {
    const isId = ts.isPropertyAssignment(property) && property.name.getText() === 'id'
    return isId && ts.isStringLiteral(property.initializer) ? [property.initializer.text] : []
  })

/** What a mutator puts in the place of a whole text. */
const wholes = /^(|true|false|\{\}|;|\[.*\]|".*"|``|\(\) => undefined)$/

/** What a mutant changes: the first tokens that differ, so that the names of what is compared do not count. */
function changeOf(text: string, { mutatorName, replacement, start, end }: Placed): string {
  if (wholes.test(replacement)) return `${mutatorName}: => ${replacement}`
  const before = tokensOf(text.slice(start, end))
  const after = tokensOf(replacement)
  let first = 0
  while (first < after.length && before[first] === after[first]) first += 1
  let last = 0
  while (last < Math.min(before.length, after.length) - first && before.at(-1 - last) === after.at(-1 - last)) last += 1
  const changed = (tokens: readonly string[]): string => tokens.slice(first, tokens.length - last).slice(0, 2).join('')
  return `${mutatorName}: ${changed(before)} => ${changed(after)}`
}

/** The tokens of an expression; parentheses only group, and mutators write them as they like. */
function tokensOf(text: string): readonly string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, text)
  const tokens: string[] = []
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    scanner.reScanGreaterToken() // it reads `>=` as two
    tokens.push(scanner.getTokenText())
  }
  return tokens.filter((token) => token !== '(' && token !== ')')
}
