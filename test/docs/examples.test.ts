import { describe, expect, it } from 'vitest'
import * as fastCheck from 'fast-check'
import * as zod from 'zod'
import * as areas from '../../src/entry/areas.ts'
import * as conformance from '../../src/entry/conformance.ts'
import * as forms from '../../src/entry/forms.ts'
import * as input from '../../src/facts/input.ts'
import * as duties from '../../src/entry/duties.ts'
import * as monitoring from '../../src/entry/monitoring.ts'
import * as main from '../../src/entry/index.ts'
import * as sql from '../../src/entry/sql.ts'
import * as rules from '../../src/entry/rules.ts'
import * as rows from '../../src/entry/rows.ts'
import * as testing from '../../src/entry/testing.ts'
import { allBlocks, blocksInMarkdown, blocksInSource, literal, run, typeFaults } from './example-blocks.ts'

const modules = {
  kuntakokeilu: main,
  'kuntakokeilu/areas': areas,
  'kuntakokeilu/rules': rules,
  'kuntakokeilu/duties': duties,
  'kuntakokeilu/monitoring': monitoring,
  'kuntakokeilu/forms': forms,
  'kuntakokeilu/rows': rows,
  'kuntakokeilu/sql': sql,
  'kuntakokeilu/input': input,
  'kuntakokeilu/testing': testing,
  'fast-check': fastCheck,
  'kuntakokeilu/conformance': conformance,
  zod,
}
const paths = {
  kuntakokeilu: 'src/entry/index.ts',
  'kuntakokeilu/areas': 'src/entry/areas.ts',
  'kuntakokeilu/rules': 'src/entry/rules.ts',
  'kuntakokeilu/duties': 'src/entry/duties.ts',
  'kuntakokeilu/monitoring': 'src/entry/monitoring.ts',
  'kuntakokeilu/forms': 'src/entry/forms.ts',
  'kuntakokeilu/rows': 'src/entry/rows.ts',
  'kuntakokeilu/sql': 'src/entry/sql.ts',
  'kuntakokeilu/input': 'src/facts/input.ts',
  'kuntakokeilu/testing': 'src/entry/testing.ts',
  'kuntakokeilu/conformance': 'src/entry/conformance.ts',
}

describe('every example of the documentation', () => {
  const blocks = allBlocks()

  it.each(blocks.map((block) => [`${block.file}:${block.line}`, block] as const))(
    '%s shows what it gives',
    async (_, block) => {
      const { faults } = await run(block, modules)
      expect(faults.map(({ line, message }) => `${block.file}:${line} ${message}`)).toEqual([])
    }
  )

  it('is counted', async () => {
    let values = 0
    for (const block of blocks) values += (await run(block, modules)).values
    console.log(`${blocks.length} examples, ${values} values compared`)
    expect(blocks.length).toBeGreaterThan(40)
    expect(values).toBeGreaterThan(blocks.length)
  })

  it('has right types', () => expect(typeFaults(blocks, paths)).toEqual([]), 60_000)
})

describe('the runner of examples', () => {
  const faultsOf = async (code: string, isDocComment = true) =>
    (await run({ file: 'x.ts', line: 10, code, isDocComment }, modules)).faults
  const given = "import { isMunicipalityCode } from 'kuntakokeilu/areas'\n"

  it('passes a right value, also of an expression of several lines', async () => {
    expect(await faultsOf(`${given}isMunicipalityCode('091') //=> true`)).toEqual([])
    expect(await faultsOf(`${given}[\n  isMunicipalityCode('091'),\n] //=> [true]`)).toEqual([])
  })

  it('sees a wrong value and says where', async () => {
    expect(await faultsOf(`${given}isMunicipalityCode('091') //=> false`)).toEqual([
      { line: 11, message: 'is true, shown as false' },
    ])
    expect(await faultsOf(`${given};({ a: [1, null] }) //=> { a: [1] }`)).toHaveLength(1)
    expect(await faultsOf(`${given}undefined //=> null`)).toHaveLength(1)
  })

  it('sees an example without a value, one that throws, and a mark in the wrong place', async () => {
    expect(await faultsOf(given)).toEqual([{ line: 10, message: 'the example shows no value' }])
    expect(await faultsOf(given, false)).toEqual([])
    expect(await faultsOf("import { nothing } from 'kuntakokeilu'\nnothing() //=> 1")).toHaveLength(1)
    expect(await faultsOf("import 'node:fs'\n1 //=> 1")).toHaveLength(1)
    expect(await faultsOf('const one = 1 //=> 1', false)).toEqual([
      { line: 10, message: '//=> does not stand after an expression' },
    ])
    expect(await faultsOf('1 // => 2', false)).toHaveLength(1)
  })

  it('waits for a value', async () => {
    expect(await faultsOf('const two = await Promise.resolve(2)\ntwo //=> 2')).toEqual([])
    expect(await faultsOf('const two = await Promise.resolve(2)\ntwo //=> 3')).toHaveLength(1)
    expect(await faultsOf('await Promise.reject(new Error())\n2 //=> 2')).toHaveLength(1)
  })

  it('sees a wrong type', () => {
    const block = { file: 'x.ts', line: 10, code: `${given}isMunicipalityCode() //=> false`, isDocComment: true }
    expect(typeFaults([block], paths)).toEqual(['x.ts:11 Expected 1 arguments, but got 0.'])
  })

  it('finds the blocks of documents and of doc comments', () => {
    expect(blocksInMarkdown('a.md', 'text\n```sh\nls\n```\n\n```ts\n1 //=> 1\n```\n')).toEqual([
      { file: 'a.md', line: 7, code: '1 //=> 1\n', isDocComment: false },
    ])
    const comment = '/**\n * Text.\n *\n * @example\n * ```ts\n * 1 //=> 1\n * ```\n * @example\n * none\n */\n'
    expect(blocksInSource('a.ts', comment)).toEqual([
      { file: 'a.ts', line: 6, code: '1 //=> 1\n', isDocComment: true },
      { file: 'a.ts', line: 8, code: '', isDocComment: true },
    ])
  })

  it('reads literals and runs nothing', () => {
    expect(literal("{ a: [1, -2, 'b'], 'c-d': null, e: undefined, f: true }")).toEqual({
      a: [1, -2, 'b'],
      'c-d': null,
      e: undefined,
      f: true,
    })
    expect(() => literal('process.exit()')).toThrow('no literal')
    expect(() => literal('1; 2')).toThrow('no literal')
  })
})
