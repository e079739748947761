import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { pages } from '../../docs/generate.ts'
import { slug } from '../../docs/generator/markdown.ts'
import { changed } from '../../docs/covered/change.ts'
import { actsOf, coverage, wordingsOf } from '../../docs/covered/register.ts'
import { itsParts, type EncodedRow, type Row, type TestOf } from '../../docs/covered/row.ts'
import { titlePattern } from '../../docs/covered/titles.ts'
import { placeIn } from '../../src/act/norms.ts'
import type { Provision } from '../../src/act/provisions.ts'
import { actIn, isProvision, provisions } from '../../src/act/register.ts'
import { wordingOf, wordings, type WordingId } from '../../src/act/wordings.ts'
import { treeOn } from '../../src/criteria/language.ts'
import { circumstances } from '../../src/rules/tasks/circumstances.ts'
import type { CircumstanceCriterion, CircumstanceTree } from '../../src/rules/tasks/circumstance-criteria.ts'
import { taskVersionOn, changeDays } from '../../src/rules/tasks/task-version.ts'
import { isOfThisAct, type RowSource, type TaskSource } from '../../src/rules/tasks/sources.ts'
import { tasksById } from '../../src/rules/tasks/table.ts'
import * as rules from '../../src/entry/rules.ts'
import type { PersonCriterion, PersonTree } from '../../src/rules/vocabulary.ts'
import { nodesOf, placed, sourceFilesIn } from '../harness/source-files.ts'

const encoded = coverage.filter((row): row is EncodedRow => row.status === 'encoded')
const named = ({ provision, wordings: range }: Row): string => `${provision} (${range})`

describe('every provision of every wording', () => {
  const rowsOf = (provision: Provision, wording: WordingId): readonly Row[] =>
    coverage.filter((row) => row.provision === provision && wordingsOf(row).includes(wording))

  it.each(wordings.map(({ id }) => id))('of %s is covered once, and nothing that does not exist in it', (wording) => {
    const wrong = provisions().flatMap((row) => {
      const rows = rowsOf(row[0], wording).length
      return rows === (actIn(row, wording) === undefined ? 0 : 1) ? [] : [`${row[0]}: ${rows} rows`]
    })
    expect(wrong).toEqual([])
  })

  it('is covered by a row that names wordings in their order, and the acts of their texts', () => {
    expect(coverage.filter((row) => wordingsOf(row).length === 0 || actsOf(row).length === 0).map(named)).toEqual([])
  })

  it('that is no rule has a reason; a whole whose parts are listed has parts in each of these wordings', () => {
    for (const row of coverage) {
      if (row.status === 'encoded') continue
      expect(row.reason).not.toBe('')
      if (row.reason !== itsParts) continue
      for (const wording of wordingsOf(row))
        expect([named(row), partsOf(row.provision, wording).length > 0]).toEqual([named(row), true])
    }
  })
})

/** The rows of the parts of a section, momentti or kohta in a wording. */
function partsOf(provision: Provision, wording: WordingId): readonly Row[] {
  return coverage.filter((row) => row.provision.startsWith(`${provision} `) && wordingsOf(row).includes(wording))
}

/** Is there a rule in a provision: its own, or of a part of it where the whole says nothing beside its parts? */
function hasRule(provision: Provision, wording: WordingId): boolean {
  const row = coverage.find((one) => one.provision === provision && wordingsOf(one).includes(wording))
  if (row === undefined || row.status !== 'not-a-rule') return row !== undefined
  return row.reason === itsParts && partsOf(provision, wording).some(({ status }) => status !== 'not-a-rule')
}

describe('what the code cites', () => {
  const code = [
    ...sourceFilesIn('src/rules'), ...sourceFilesIn('src/areas'),
    ...sourceFilesIn('src/act').filter(({ path }) => path === 'src/act/norms.ts'),
  ]
  /** Studies are named by their place in 1290/2002 2 luku: no places of this Act. */
  const studies: readonly unknown[] = circumstances.flatMap((row) =>
    row.name === 'studies' && 'words' in row ? row.words : []
  )
  const literals = code.flatMap((file) =>
    nodesOf(file.syntax).flatMap((node) =>
      ts.isStringLiteralLike(node) && /^\d+( [a-z])? §.{0,25}$/.test(node.text) && !studies.includes(node.text)
        ? [{ node, file }]
        : []
    )
  )

  it('is in the register, and no provision is cited that is no rule in any wording', () => {
    expect(literals.length).toBeGreaterThan(400)
    const wrong = literals.filter(
      ({ node: { text } }) => !isProvision(text) || !wordings.some(({ id }) => hasRule(text, id))
    )
    expect(wrong.map(({ node, file }) => placed(file, node))).toEqual([])
  })

  const ofThisAct = (sources: readonly RowSource[], wording: WordingId): Provision[] =>
    sources.filter(isOfThisAct).map((norm) => (typeof norm === 'string' ? norm : placeIn(norm, wording) ?? '23 §'))
  const sourcesOf = <Source,>(tree: {
    readonly source: Source
    readonly of?: readonly { readonly source: Source }[]
  }): Source[] => [tree.source, ...(tree.of ?? []).flatMap(sourcesOf<Source>)]
  const wrongIn = (wording: WordingId, cited: readonly Provision[]): string[] =>
    cited.filter((provision) => !hasRule(provision, wording)).map((provision) => `${provision} in ${wording}`)

  it.each([...tasksById().values()].map((task) => [task.id, task] as const))(
    'in the table for %s, with basis, parallels and exceptions, is a rule on its days',
    (_, task) => {
      const wrong = changeDays(task).flatMap((day) => {
        const regime = taskVersionOn(task, day)
        // What is carried over after a repeal is cited as it read last.
        const wording = wordingOf(regime?.transition?.existsTo ?? day)?.id
        if (regime === undefined || wording === undefined) return []
        const rows = [regime.holder, ...(regime.exceptions?.rows ?? []), ...regime.parallels.map(({ row }) => row)]
        return wrongIn(wording, ofThisAct([...regime.basis, ...rows.flatMap(({ sources }) => sources)], wording))
      })
      expect(wrong).toEqual([])
    }
  )

  it('in the criteria on circumstances, where a task reads them, is a rule on the day', () => {
    for (const task of tasksById().values()) {
      for (const day of changeDays(task)) {
        const wording = wordingOf(day)?.id
        if (wording === undefined || taskVersionOn(task, day) === undefined) continue
        const applies = ({ from, to = '2024-12-31' }: { readonly from: string; readonly to?: string }): boolean =>
          from <= day && day <= to
        const criteria: readonly (CircumstanceCriterion | undefined)[] = [
          ...(task.exceptions ?? []).filter(applies).map(({ when }) => when),
          ...(task.alongside ?? []).filter(applies).map(({ onlyIf }) => onlyIf),
          task.onlyIf && applies(task.onlyIf) ? task.onlyIf.holds : undefined,
          task.transition && applies(task.transition) ? task.transition.onlyIf : undefined,
        ]
        for (const criterion of criteria) {
          const tree: CircumstanceTree | undefined = criterion && treeOn(criterion, day)
          expect([task.id, ...wrongIn(wording, tree ? ofThisAct(sourcesOf<TaskSource>(tree), wording) : [])]).toEqual([
            task.id,
          ])
        }
      }
    }
  })

  it('in the criteria on persons is a rule in every wording in which they apply', () => {
    const isCriterion = (value: unknown): value is PersonCriterion =>
      typeof value === 'object' && value !== null && 'op' in value && ('id' in value || 'wordings' in value)
    const criteria = Object.values<unknown>({ ...rules }).filter(isCriterion)
    expect(criteria.length).toBeGreaterThanOrEqual(14)
    for (const { id, from } of wordings) {
      for (const criterion of criteria) {
        const tree: PersonTree | undefined = treeOn(criterion, from)
        expect(wrongIn(id, tree ? sourcesOf<Provision>(tree) : [])).toEqual([])
      }
    }
  })
})

describe('a row said to be encoded', () => {
  const files = new Map<string, string>()
  const textOf = (path: string): string =>
    files.get(path) ?? (files.set(path, readFileSync(path, 'utf8')), files.get(path) ?? '')
  const titles = new Map(
    sourceFilesIn('test').map(({ path, syntax }) => [
      path,
      nodesOf(syntax).flatMap((node) => {
        const [title] =
          ts.isCallExpression(node) && /^(it|test)\b/.test(node.expression.getText()) ? node.arguments : []
        return title && ts.isStringLiteralLike(title) ? [title.text] : []
      }),
    ])
  )

  it('names a proof', () => expect(encoded.filter(({ proofs }) => proofs.length === 0).map(named)).toEqual([]))

  it('names files that exist, and one place in them to change', () => {
    const wrong = encoded.flatMap((row) =>
      row.proofs.flatMap(({ without }) => {
        const text = existsSync(without.file) ? textOf(without.file) : ''
        const after = changed(text, without)
        return after !== undefined && after !== text ? [] : [`${named(row)}: ${JSON.stringify(without)}`]
      })
    )
    expect(wrong).toEqual([])
  })

  it('finds the place by names, in any layout and order, and refuses one that is not there or not alone', () => {
    const rule = 'const rule = { of: [{ limit: 4, fact: "hours" }, { fact: "days", limit: 4 }] }'
    const change = { within: ['rule', 'days'], from: 4, to: 5 }
    expect(changed(rule, change)).toBe(rule.replace('"days", limit: 4', '"days", limit: 5'))
    expect(changed(rule.replaceAll(' ', '\n  '), change)).toContain('limit:\n  5')
    expect(changed(rule, { ...change, within: ['rule'] })).toBeUndefined()
    expect(changed(rule, { ...change, within: ['rule', 'weeks'] })).toBeUndefined()
    expect(
      changed('function ends(on) { return on >= last }', { within: ['ends'], from: { code: '>=' }, to: { code: '>' } })
    ).toBe('function ends(on) { return on > last }')
  })

  it('names a test that exists by its title, or by the words of the title of its cases', () => {
    const isOfCases = (written: string, title: string): boolean =>
      /[a-z]{3}/.test(written.replace(/\$\w+/g, '')) && new RegExp(`^${titlePattern(written)}$`).test(title)
    const found = ({ file, title }: TestOf): number => {
      const written = titles.get(file) ?? []
      return written.filter((one) => one === title).length || written.filter((one) => isOfCases(one, title)).length
    }
    const wrong = encoded.flatMap((row) =>
      row.proofs
        .filter(({ test }) => found(test) !== 1)
        .map(({ test }) => `${named(row)}: ${test.file}: ${test.title}`)
    )
    expect(wrong).toEqual([])
  })
})

describe('docs/coverage.md', () => {
  const lines = (pages()['coverage.md'] ?? '').split('\n')

  it('has a line with anchors for every row, and for nothing else', () => {
    const rows = lines.filter((line) => line.startsWith('| <a id='))
    expect(rows).toHaveLength(coverage.length)
    for (const [index, row] of coverage.entries()) {
      expect(rows[index]).toContain(`<a id="${slug(row.provision)}-${slug(wordingsOf(row)[0] ?? '')}"></a>${row.provision} |`)
      expect(rows[index]).toContain(row.status === 'encoded' ? `${row.proofs[0]?.test.file}` : row.reason)
    }
  })

  it('counts the rows by what they are', () => {
    const count = (status: Row['status']): number => coverage.filter((row) => row.status === status).length
    expect(lines).toContain(`| ${coverage.length} | ${count('encoded')} | ${count('not-a-rule')} |`)
  })
})
