import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { cite } from '../../src/act/citation.ts'
import { wordings } from '../../src/act/wordings.ts'
import { treeOn } from '../../src/criteria/language.ts'
import pack from '../../package.json' with { type: 'json' }
import * as rules from '../../src/entry/rules.ts'
import type { PersonCriterion, PersonTree } from '../../src/rules/vocabulary.ts'
import { nodesOf, placed, sourceFilesIn, type SourceFile } from '../harness/source-files.ts'

const src = sourceFilesIn('src')
const all = [...src, ...sourceFilesIn('test'), ...sourceFilesIn('docs')]
const whole = [...all, ...sourceFilesIn('bench'), ...sourceFilesIn('bench', '.js')]

/** Where a test of nodes holds in the files. */
const wherever = (files: readonly SourceFile[], holds: (node: ts.Node, file: SourceFile) => boolean): string[] =>
  files.flatMap((file) => nodesOf(file.syntax).filter((node) => holds(node, file)).map((node) => placed(file, node)))

/** The lines of the files that match. */
const lines = (files: readonly SourceFile[], pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, number) => (pattern.test(line) ? [`${path}:${number + 1} ${line.trim()}`] : []))
  )

describe('the floors of the house', () => {
  const ground = ['values', 'calendar', 'texts']
  const library = [...ground, 'refusals', 'act', 'criteria', 'areas', 'facts', 'rules']
  /** What each room may look into, beside itself. */
  const floors: Readonly<Record<string, readonly string[]>> = {
    values: [],
    calendar: [],
    texts: ['calendar'],
    refusals: ground,
    act: [...ground, 'refusals'],
    criteria: [...ground, 'refusals'],
    areas: [...ground, 'act'],
    facts: [...ground, 'refusals', 'act', 'criteria', 'areas'],
    rules: [...ground, 'refusals', 'act', 'criteria', 'areas', 'facts'],
    forms: library,
    sql: library,
    rows: library,
    testing: library,
    conformance: library,
    entry: [...library, 'sql', 'forms', 'rows', 'testing', 'conformance'],
    cli: [...library, 'sql', 'forms', 'rows', 'testing', 'conformance', 'entry'],
  }
  const roomOf = (path: string): string => path.split('/')[1] ?? ''

  it('knows every room', () =>
    expect(src.filter(({ path }) => !(roomOf(path) in floors)).map(({ path }) => path)).toEqual([]))

  it('nothing points up', () => {
    const upwards = src.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('src/'))
        .filter((name) => roomOf(name) !== roomOf(path) && !floors[roomOf(path)]?.includes(roomOf(name)))
        .map((name) => `${path} looks into ${name}`)
    )
    expect(upwards).toEqual([])
  })

  it('nothing in a circle', () => {
    const byPath = new Map(whole.map((file) => [file.path, file]))
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' > '))
      else if (!done.has(path)) {
        for (const name of byPath.get(path)?.imports ?? []) visit(name, [...way, path])
        done.add(path)
      }
    }
    for (const { path } of whole) visit(path, [])
    expect(circles).toEqual([])
  })

  it('every import of a file names a file that is there, with its ending', () => {
    const paths = new Set(whole.map(({ path }) => path))
    const isOurs = (name: string): boolean => /^(src|test|docs|bench)\/.*\.[jt]s$/.test(name)
    const missing = whole.flatMap(({ path, imports }) =>
      imports.filter((name) => isOurs(name) && !paths.has(name)).map((name) => `${path}: ${name}`)
    )
    expect(missing).toEqual([])
  })
})

describe('the floors outside src', () => {
  /** What each room may look into, beside itself and `src`. */
  const floors: Readonly<Record<string, readonly string[]>> = {
    'test/oracle': [],
    'test/harness': [],
    'test/cases': ['test/oracle'],
    'test/proof': ['test/oracle'],
    'test/fuzz': ['test/harness', 'test/oracle'],
    'docs/covered': [],
    'docs/generator': ['docs/covered'],
    'docs/generate.ts': ['docs/generator'],
    'test/mutation': [],
    bench: ['test/oracle'],
  }
  /** A room of tests may look into whatever runs without them, never into another room of tests. */
  const belowTests = [
    'test/oracle',
    'test/harness',
    'test/cases',
    'docs/covered',
    'docs/generator',
    'docs/generate.ts',
    'bench',
  ]
  const outside = whole.filter(({ path }) => !path.startsWith('src/'))
  const roomOf = (path: string): string => path.split('/').slice(0, path.startsWith('bench/') ? 1 : 2).join('/')
  const isOutside = (name: string): boolean => /^(test|docs|bench)\//.test(name)
  const isTest = (path: string): boolean => path.endsWith('.test.ts')

  it('knows every room that has no tests', () => {
    const rooms = [...new Set(outside.map(({ path }) => roomOf(path)))]
    const withTests = outside.filter(({ path }) => isTest(path)).map(({ path }) => roomOf(path))
    const other = rooms.filter((room) => !withTests.includes(room) && !(room in floors))
    expect(other).toEqual([])
  })

  it('nothing points up, and no room of tests looks into another', () => {
    const upwards = outside.flatMap(({ path, imports }) => {
      const below = (!isTest(path) && floors[roomOf(path)]) || belowTests
      return imports
        .filter((name) => isOutside(name) && roomOf(name) !== roomOf(path) && !below.includes(roomOf(name)))
        .map((name) => `${path} looks into ${name}`)
    })
    expect(upwards).toEqual([])
  })

  it('no file looks into a test', () => {
    expect(outside.filter(({ imports }) => imports.some(isTest)).map(({ path }) => path)).toEqual([])
  })

  it('nothing in src looks out of it, but for the version in package.json', () => {
    expect(src.filter(({ imports }) => imports.some(isOutside)).map(({ path }) => path)).toEqual([])
  })

  const fromSrc = (room: string): string[] => {
    const files = outside.filter(({ path }) => roomOf(path) === room && !isTest(path))
    return files.flatMap(({ valueImports }) => valueImports.filter((name) => name.startsWith('src/')))
  }

  it('the oracle takes nothing from the library but its types and the areas of 3 §', () => {
    expect([...new Set(fromSrc('test/oracle'))].sort()).toEqual(['src/areas/area-lookup.ts', 'src/areas/places.ts'])
  })

  it('the published cases take the wordings and the form of a case', () => {
    expect([...new Set(fromSrc('test/cases'))].sort()).toEqual(['src/act/wordings.ts', 'src/conformance/case.ts'])
  })
})

describe('what the library leans on', () => {
  const importers = (isIt: (name: string) => boolean): string[] =>
    src.filter(({ imports }) => imports.some(isIt)).map(({ path }) => path)
  const outside = src.filter(({ path }) => !path.startsWith('src/cli/'))

  it('zod is imported in one file', () => {
    expect(importers((name) => /^zod(\/|$)/.test(name)).filter((path) => path !== 'src/facts/input.ts')).toEqual([])
  })

  it('only the command imports the schemas or papaparse', () => {
    const isOfTheCommand = (name: string): boolean => name === 'papaparse' || name === 'src/facts/input.ts'
    expect(importers(isOfTheCommand).filter((path) => !path.startsWith('src/cli/'))).toEqual([])
  })

  // The conformance cases are files beside the package: whoever loads them has Node.
  it('only the command and the loading of the conformance cases import anything of Node', () => {
    expect(importers((name) => name.startsWith('node:')).filter((path) => !path.startsWith('src/cli/'))).toEqual([
      'src/conformance/load.ts',
    ])
  })

  it('fast-check, which the caller installs, is imported for tests only', () => {
    expect(importers((name) => name === 'fast-check').filter((path) => !path.startsWith('src/testing/'))).toEqual([])
  })

  it('no other package is imported at all; the command reads its version', () => {
    const known = ['zod', 'papaparse', 'fast-check', 'package.json']
    expect(importers((name) => !name.startsWith('src/') && !name.startsWith('node:') && !known.includes(name))).toEqual(
      []
    )
  })

  // What the language has since then, the compiler refuses (`lib` in tsconfig.json). `npm run check:package` runs on
  // Node 20.0 itself.
  it('nothing of Node that came after version 20.0, the first of `engines`', () => {
    const younger =
      /\b(AbortSignal\.any|import\.meta\.(dirname|filename|main)|getBuiltinModule|styleText|loadEnvFile|crypto\.hash|duplexPair|registerHooks|navigator\.|WebSocket|CloseEvent|EventSource|globSync|fs\.glob|zstd\w+|getCallSites?|findPackageJSON)\b/i
    expect(lines(src, younger)).toEqual([])
    expect(pack.engines.node).toBe('>=20')
  })

  it('no clock, no time zone, no locale, no environment outside the command', () => {
    const isClock = (node: ts.Node): boolean =>
      (ts.isPropertyAccessExpression(node) && /^(Date\.now|process\.\w+|performance\.\w+)$/.test(node.getText())) ||
      (ts.isPropertyAccessExpression(node) && /^(toLocale\w*|localeCompare|getTimezoneOffset)$/.test(node.name.text)) ||
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
      (ts.isCallExpression(node) && node.expression.getText() === 'Date') ||
      (ts.isIdentifier(node) && (node.text === 'Intl' || node.text === 'process'))
    expect(wherever(outside, isClock)).toEqual([])
  })

  it('Date stands in no file of the library; the command reads none in local time', () => {
    const isDate = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'Date'
    expect(wherever(src, isDate)).toEqual([])
    const isLocal = (node: ts.Node): boolean =>
      ts.isPropertyAccessExpression(node) &&
      /^[gs]et(?!UTC|Time$)(FullYear|Month|Date|Day|Hours|Minutes)$/.test(node.name.text)
    expect(wherever(src, isLocal)).toEqual([])
  })
})

describe('how the code is written', () => {
  it('no any', () => expect(wherever(all, ({ kind }) => kind === ts.SyntaxKind.AnyKeyword)).toEqual([]))
  it('no enum', () => expect(wherever(all, ts.isEnumDeclaration)).toEqual([]))
  it('no non-null assertion', () => expect(wherever(all, ts.isNonNullExpression)).toEqual([]))
  it('no check switched off', () =>
    expect(
      lines(all, /@ts-(ignore|expect-error|nocheck)|eslint-disable|biome-ignore/).filter(
        (line) => !line.startsWith('test/docs/conventions')
      )
    ).toEqual([]))
  it('nothing left to do', () =>
    expect(lines(all, /\b(TODO|FIXME|XXX)\b/).filter((line) => !line.startsWith('test/docs/conventions'))).toEqual([]))

  it('no default export', () => {
    const isDefault = (node: ts.Node): boolean =>
      ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword
    // Vitest takes it so.
    const isConfiguration = ({ path }: SourceFile): boolean => path === 'test/mutation/vitest.config.ts'
    expect(
      wherever(
        all.filter((file) => !isConfiguration(file)),
        isDefault
      )
    ).toEqual([])
    expect(
      lines(all, /export \{[^}]*\bas default\b/).filter((line) => !line.startsWith('test/docs/conventions'))
    ).toEqual([])
  })

  it('no class but InputError', () => {
    expect(wherever(src, (node) => ts.isClassDeclaration(node) && node.name?.text !== 'InputError')).toEqual([])
    expect(wherever(src, ts.isClassExpression)).toEqual([])
  })

  it('a cast has its reason beside it', () => {
    const isBare = (node: ts.Node, { text, syntax }: SourceFile): boolean => {
      if (!ts.isAsExpression(node) || node.type.getText() === 'const') return false
      const { line } = syntax.getLineAndCharacterOfPosition(node.getEnd())
      const beside = text.split('\n').slice(Math.max(0, line - 1), line + 1)
      return !beside.some((text) => /\/\/|\*\//.test(text))
    }
    expect(wherever(src, isBare)).toEqual([])
  })

  /**
   * Texts, tables of data and rows of tables may be longer, and a literal or an example's value that cannot be broken.
   */
  it('no line of more than 120 characters', () => {
    const isOfTexts = ({ path }: SourceFile): boolean =>
      /texts|messages|translations|labels|\/names\/|help\.ts|docs\/covered\/(clients|services|frame)/.test(path)
    const isOfData = ({ path }: SourceFile): boolean =>
      /municipalities\.ts|tasks\/table\/|circumstance-criteria|oracle\/cases\/|test\/cases\//.test(path)
    const isRow = (line: string): boolean => /^\s*(\[.*\],?|\{.*\},?)$/.test(line)
    const literals = /'(?:[^'\\]|\\.)*'|`[^`]*`|"(?:[^"\\]|\\.)*"|\/(?:[^/\\]|\\.)+\//g
    const isUnbreakable = (line: string): boolean =>
      line.includes('//=>') || (line.match(literals) ?? []).some((literal) => literal.length > 60)
    /** Of a text of several lines. */
    const isInText = ({ syntax }: SourceFile, line: number): boolean =>
      nodesOf(syntax).some((node) => {
        const [from, to] = [node.getStart(), node.getEnd()].map((at) => syntax.getLineAndCharacterOfPosition(at).line)
        return ts.isTemplateLiteral(node) && from !== to && (from ?? 0) <= line && line <= (to ?? 0)
      })
    const checked = whole.filter((file) => !isOfTexts(file) && !isOfData(file))
    const long = checked.flatMap((file) =>
      file.text.split('\n').flatMap((line, number) => {
        if (line.length <= 120 || isRow(line) || isUnbreakable(line) || isInText(file, number)) return []
        return [`${file.path}:${number + 1} ${line.trim()}`]
      })
    )
    expect(long).toEqual([])
  })

  it('no file of leftovers', () =>
    expect(all.filter(({ path }) => /(util|helper|common|misc)s?\.ts$/.test(path)).map(({ path }) => path)).toEqual([]))
})

describe('the criteria', () => {
  const isCriterion = (value: object): value is PersonCriterion =>
    'op' in value && ('id' in value || 'wordings' in value)
  const criteria = Object.entries<unknown>({ ...rules }).flatMap(([name, value]): [string, PersonCriterion][] =>
    typeof value === 'object' && value !== null && isCriterion(value) ? [[name, value]] : []
  )
  const firstDays = wordings.map(({ from }) => from)

  const daysOf = (criterion: PersonCriterion): string[][] => {
    if (criterion.op === 'dated')
      return [
        criterion.wordings.map(({ appliesFrom }) => appliesFrom),
        ...criterion.wordings.flatMap(({ holds }) => daysOf(holds)),
      ]
    return 'of' in criterion ? criterion.of.flatMap(daysOf) : []
  }
  const sourcesOf = (tree: PersonTree): PersonTree['source'][] => [
    tree.source,
    ...('of' in tree ? tree.of.flatMap(sourcesOf) : []),
  ]

  it('are all found', () => expect(criteria.length).toBeGreaterThanOrEqual(14))

  it.each(criteria)('%s applies from first days of wordings, in the order of time', (_, criterion) => {
    for (const days of daysOf(criterion)) {
      expect(days.filter((day) => !firstDays.some((first) => first === day))).toEqual([])
      expect(days).toEqual([...new Set(days)].sort())
    }
  })

  it.each(criteria)('%s names provisions that exist in every wording in which it applies', (_, criterion) => {
    let cited = 0
    for (const { id, from } of wordings) {
      const tree = treeOn(criterion, from)
      for (const source of tree ? sourcesOf(tree) : []) {
        expect(cite(source, id)).toContain(source)
        cited += 1
      }
    }
    expect(cited).toBeGreaterThan(0)
  })
})
