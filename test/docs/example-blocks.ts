/** The examples of the documentation: found, run line by line, and compared with what stands after `//=>`. */
import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import ts from 'typescript'

/** One ```ts block: where it stands, the line of its first line of code, its code. */
interface Block {
  readonly file: string
  readonly line: number
  readonly code: string
  /** Examples of doc comments must show at least one value. */
  readonly isDocComment: boolean
}

/** A line whose value is not the one it shows, or that cannot be compared. */
export interface Fault {
  readonly line: number
  readonly message: string
}

export interface Outcome {
  /** How many values were compared. */
  readonly values: number
  readonly faults: readonly Fault[]
}

const lineOf = (text: string, position: number): number => text.slice(0, position).split('\n').length

/** The ```ts blocks of a Markdown text. */
export function blocksInMarkdown(file: string, text: string): Block[] {
  return [...text.matchAll(/^( *)```ts\n([\s\S]*?)^\1```$/gm)].map(({ index, 2: code = '' }) => ({
    file, line: lineOf(text, index) + 1, code, isDocComment: false,
  }))
}

/** The blocks of the `@example` tags of a source text. An `@example` without a block gives one without code. */
export function blocksInSource(file: string, text: string): Block[] {
  return [...text.matchAll(/^ *\/\*\*[\s\S]*?\*\//gm)].flatMap(({ index: start, 0: comment }) =>
    [...comment.matchAll(/^ *\* @example\b[\s\S]*?(?=^ *\* @|^ *\*\/)/gm)].flatMap(({ index, 0: tag }): Block[] => {
      const from = start + index
      const blocks = [...tag.matchAll(/^ *\* ```ts\n([\s\S]*?)^ *\* ```$/gm)]
      if (blocks.length === 0) return [{ file, line: lineOf(text, from), code: '', isDocComment: true }]
      return blocks.map(({ index: at, 1: code = '' }) => ({
        file, line: lineOf(text, from + at) + 1, code: code.replaceAll(/^ *\* ?/gm, ''), isDocComment: true,
      }))
    })
  )
}

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)

/** Every example of the project. */
export function allBlocks(): Block[] {
  const documents = [
    'README.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ]
  return [
    ...documents.flatMap((file) => blocksInMarkdown(file, readFileSync(file, 'utf8'))),
    ...filesIn('src', '.ts').sort().flatMap((file) => blocksInSource(file, readFileSync(file, 'utf8'))),
  ]
}

/** The value that stands after `//=>`, read as a literal; nothing in it is run. */
export function literal(text: string): unknown {
  const [statement, ...rest] = ts.createSourceFile('literal.ts', `(${text})`, ts.ScriptTarget.ESNext).statements
  if (rest.length > 0 || !statement || !ts.isExpressionStatement(statement)) throw new Error(`no literal: ${text}`)
  return valueOf(statement.expression, text)
}

function valueOf(node: ts.Expression, text: string): unknown {
  if (ts.isParenthesizedExpression(node)) return valueOf(node.expression, text)
  if (ts.isStringLiteral(node)) return node.text
  if (ts.isNumericLiteral(node)) return Number(node.text)
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
    return -Number(valueOf(node.operand, text))
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false
  if (node.kind === ts.SyntaxKind.NullKeyword) return null
  if (ts.isIdentifier(node) && node.text === 'undefined') return undefined
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => valueOf(element, text))
  if (ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.properties.map((property): [string, unknown] => {
        const isPlain =
          ts.isPropertyAssignment(property) && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
        if (!isPlain) throw new Error(`no literal: ${text}`)
        return [property.name.text, valueOf(property.initializer, text)]
      })
    )
  }
  throw new Error(`no literal: ${text}`)
}

interface Shown {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly value: string
}

/** The expressions of a block that show their value, and the marks that stand after something else. */
function shownIn(code: string): { shown: Shown[]; faults: Fault[] } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ESNext, true)
  const shown: Shown[] = []
  const seen = new Set<number>()
  for (const statement of source.statements) {
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0]
    const text = comment ? code.slice(comment.pos, comment.end) : ''
    if (!comment || !text.startsWith('//=>') || !ts.isExpressionStatement(statement)) continue
    seen.add(comment.pos)
    const { expression } = statement
    shown.push({
      start: expression.getStart(),
      end: expression.end,
      line: lineOf(code, comment.pos),
      value: text.slice(4).trim(),
    })
  }
  const faults = [...code.matchAll(/\/\/ *=>/g)]
    .filter(({ index }) => !seen.has(index))
    .map(({ index }) => ({ line: lineOf(code, index), message: '//=> does not stand after an expression' }))
  return { shown, faults }
}

/** Functions whose code can wait. */
const AsyncFunction = (async () => undefined).constructor as FunctionConstructor // of asynchronous ones

/** Runs a block, its imports taken from `modules`, and compares each value it shows. */
export async function run(block: Block, modules: Readonly<Record<string, object>>): Promise<Outcome> {
  const { shown, faults } = shownIn(block.code)
  const at = (line: number): number => block.line + line - 1
  const found: Fault[] = faults.map(({ line, message }) => ({ line: at(line), message }))
  if (block.isDocComment && shown.length === 0) found.push({ line: block.line, message: 'the example shows no value' })
  const marked = shown.reduceRight(
    (code, { start, end }, number) => `${code.slice(0, start)}__show(${number}, ${code.slice(start, end)})${code.slice(end)}`,
    block.code
  )
  const { outputText } = ts.transpileModule(marked, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  })
  const show = (number: number, value: unknown): unknown => {
    const { line = 0, value: expected = '' } = shown[number] ?? {}
    if (!isDeepStrictEqual(value, literal(expected)))
      found.push({ line: at(line), message: `is ${JSON.stringify(value)}, shown as ${expected}` })
    return value
  }
  const load = (name: string): object => {
    const module = modules[name]
    if (module === undefined) throw new Error(`an example may not import ${name}`)
    return module
  }
  try {
    // What an example prints is for its reader.
    await AsyncFunction('require', 'exports', 'console', '__show', outputText)(load, {}, { log: () => undefined }, show)
  } catch (error) {
    found.push({ line: block.line, message: String(error) })
  }
  return { values: shown.length, faults: found }
}

/** Type-checks the blocks, each a module of its own, in one program. */
export function typeFaults(blocks: readonly Block[], paths: Readonly<Record<string, string>>): string[] {
  const read = ts.readConfigFile('tsconfig.json', (name) => readFileSync(name, 'utf8'))
  const { options } = ts.parseJsonConfigFileContent({ ...read.config, include: [] }, ts.sys, process.cwd())
  const files = new Map(blocks.map((block, number) => [`${process.cwd()}/test/docs/example-${number}.ts`, block]))
  const settings: ts.CompilerOptions = {
    ...options,
    noUnusedLocals: false,
    paths: Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, [`${process.cwd()}/${path}`]])),
  }
  const host = ts.createCompilerHost(settings)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name)?.code ?? readFile(name)
  host.getSourceFile = (name, target, ...rest) => {
    const block = files.get(name)
    return block ? ts.createSourceFile(name, `${block.code}\nexport {}`, target) : getSourceFile(name, target, ...rest)
  }
  const program = ts.createProgram([...files.keys()], settings, host)
  return [...files].flatMap(([name, { file, line }]) => {
    const source = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText, start = 0 }) =>
        `${file}:${line + lineOf(source?.text ?? '', start) - 1} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    )
  })
}
