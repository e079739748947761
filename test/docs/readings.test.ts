import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { criterionTexts } from '../../src/rules/texts.ts'
import { sourceFilesIn } from '../harness/source-files.ts'

interface Entry {
  readonly anchor: string
  readonly heading: string
  /** The fields of the entry, by their names. */
  readonly fields: ReadonlyMap<string, string>
  readonly files: readonly string[]
  readonly isConvention: boolean
}

const quoted = (text = ''): string[] => [...text.matchAll(/`(.+?)`/g)].map(([, inner = '']) => inner)

const text = readFileSync('docs/readings.md', 'utf8')
const entries = text.split(/^(?=<a id=)/m).slice(1).map((entry): Entry => {
  const fields = new Map(
    [...entry.matchAll(/^- \*\*(.+?):\*\* (.+)$/gm)].map(([, name = '', value = '']) => [name, value])
  )
  return {
    anchor: /^<a id="(.+?)">/.exec(entry)?.[1] ?? '',
    heading: /^## (.+)$/m.exec(entry)?.[1] ?? '',
    fields,
    files: quoted(fields.get('In the code')).filter((inner) => inner.startsWith('src/')),
    isConvention: fields.has('Convention'),
  }
})

/** A reading in the code: its file, its line, and what it says to the end of its paragraph. */
interface Line {
  readonly file: string
  readonly line: number
  readonly says: string
}

const lines = sourceFilesIn('src').flatMap(({ path, text }): Line[] =>
  [...text.matchAll(/\bReading:[\s\S]*?(?=\bReading:|\*\/|\n *\*? *\n|\n *[^*/\s])/g)].map(({ index, 0: says }) => ({
    file: path, line: text.slice(0, index).split('\n').length, says,
  }))
)
const numbersIn = (says: string): string[] => says.match(/OP-\d\d/g) ?? []
const entryOf = (number: string): Entry | undefined => entries.find(({ heading }) => heading.startsWith(`${number} `))

describe('the readings in the code', () => {
  it('are there', () => expect(lines.length).toBeGreaterThan(15))

  it.each(lines.flatMap((line) => numbersIn(line.says).map((number) => [number, line] as const)))(
    '%s has an entry that names the file',
    (number, { file }) => {
      expect(entryOf(number)?.files).toContain(file)
    }
  )

  it.each(
    lines
      .filter(({ says }) => numbersIn(says).length === 0)
      .map((line) => [`${line.file}:${line.line}`, line] as const)
  )('%s has no number, but an entry of its own', (_, { file }) => {
    const own = entries.filter(({ heading, files }) => !heading.startsWith('OP-') && files.includes(file))
    expect(own.length).toBeGreaterThan(0)
  })
})

describe('the entries of docs/readings.md', () => {
  it('have anchors of their own', () => {
    expect(new Set(entries.map(({ anchor }) => anchor)).size).toBe(entries.length)
    for (const { anchor, heading } of entries) {
      expect(anchor).toMatch(/^[a-z0-9-]+$/)
      expect(anchor).toMatch(
        heading.startsWith('OP-') ? new RegExp(`^${heading.slice(0, 5).toLowerCase()}$`) : /^(?!op-)/
      )
    }
  })

  it.each(entries.map((entry) => [entry.anchor, entry] as const))(
    '%s says all it has to',
    (_, { fields, files, isConvention }) => {
      const names = [...fields.keys()]
      expect(names).toEqual(
        expect.arrayContaining(
          isConvention ? ['Provision', 'In the code'] : ['Provision', 'Open', 'Why', 'In the code', 'Lawyer']
        )
      )
      if (!isConvention) {
        expect(names.some((name) => name.startsWith('Reading'))).toBe(true)
        expect(fields.get('Lawyer')).toMatch(/^(yes|no)$/)
      }
      if (files.length === 0) expect(fields.get('In the code')).toMatch(/^not yet;/)
    }
  )

  it.each(entries.flatMap((entry) => entry.files.map((file) => [entry.anchor, file, entry] as const)))(
    '%s: %s',
    (_, file, { isConvention }) => {
      expect(existsSync(file)).toBe(true)
      if (!isConvention) expect(lines.map((line) => line.file)).toContain(file)
    }
  )

  it('name criteria that exist', () => {
    const criteria = entries.flatMap(({ fields }) => quoted(fields.get('Criteria')))
    expect(criteria.length).toBeGreaterThan(15)
    expect(criteria.filter((id) => !(id in criterionTexts))).toEqual([])
  })

  it('mark the points that the list of open points marks for a lawyer, and two of our own', () => {
    const marked = entries.filter(({ fields }) => fields.get('Lawyer') === 'yes')
    const isOpenPoint = ({ heading }: Entry): boolean => heading.startsWith('OP-')
    const numbers = [
      'OP-01',
      'OP-02',
      'OP-03',
      'OP-04',
      'OP-07',
      'OP-12',
      'OP-14',
      'OP-16',
      'OP-22',
      'OP-26',
      'OP-31',
      'OP-33',
      'OP-34',
    ]
    expect(marked.filter(isOpenPoint).map(({ heading }) => heading.slice(0, 5))).toEqual(numbers)
    expect(marked.filter((entry) => !isOpenPoint(entry)).map(({ anchor }) => anchor)).toEqual([
      'registered-before-the-trial',
      'suspension-moves-who-answers',
    ])
  })
})
