/** What is printed for a reader of Swedish has no word of Finnish law in it: punkten and kap., never kohta and luku. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulesPage } from '../../docs/generator/rules-page.ts'
import { words as ruleWords } from '../../docs/generator/rules-words.ts'
import { wordings } from '../../src/act/wordings.ts'
import { tableWriter } from '../../src/cli/answer-table.ts'
import { treeWriter } from '../../src/cli/answer-tree.ts'
import { areasText } from '../../src/cli/areas.ts'
import * as conformHelp from '../../src/cli/conform/help.ts'
import { helpText } from '../../src/cli/help.ts'
import * as labels from '../../src/cli/labels.ts'
import * as messages from '../../src/cli/messages.ts'
import * as taskLabels from '../../src/cli/tasks/labels.ts'
import * as accountTexts from '../../src/cli/timeline/account-texts.ts'
import { timelineCommand } from '../../src/cli/timeline/answerer.ts'
import { answerText } from '../harness/rows.ts'
import { writtenDay } from '../../src/texts/written-day.ts'
import { textReport } from '../../src/conformance/text-report.ts'
import * as reportWords from '../../src/conformance/words.ts'
import type { Person } from '../../src/facts/person.ts'
import * as factTexts from '../../src/facts/texts.ts'
import * as expected from '../../src/refusals/expected.ts'
import * as translations from '../../src/refusals/translations.ts'
import { reasons } from '../../src/rules/eligibility/reasons.ts'
import { explain } from '../../src/rules/eligibility/explain.ts'
import { appealAgainst } from '../../src/rules/frame/appeal.ts'
import * as circumstanceTexts from '../../src/rules/tasks/circumstance-texts.ts'
import { circumstances } from '../../src/rules/tasks/circumstances.ts'
import * as competenceTexts from '../../src/rules/tasks/competence-texts.ts'
import * as familyNames from '../../src/rules/tasks/names/family-names.ts'
import * as names from '../../src/rules/tasks/names/names.ts'
import * as notes from '../../src/rules/tasks/names/notes.ts'
import * as noteTexts from '../../src/rules/eligibility/note-texts.ts'
import * as reasonTexts from '../../src/rules/eligibility/reason-texts.ts'
import * as spanTexts from '../../src/rules/lifetime/span-texts.ts'
import * as criterionTexts from '../../src/rules/texts.ts'
import { tasks } from './tasks/run-tasks.ts'

const finnishWords = [
  'kohta', 'kohdan', 'alakohta', 'luku', 'luvun', 'momentti', 'momentin', 'pykälä', 'laki', 'lain', 'kunta', 'kunnan',
  'työnhakija', 'toimisto', 'keskus', 'asetus',
]
const finnish = new RegExp(`\\b(${finnishWords.join('|')})\\b`, 'i')

/** Every text under the key `sv`, however deep. */
function swedishIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'sv' && typeof part === 'string' ? [part] : swedishIn(part))
}

/** Without what is typed or followed as it stands: addresses, and the values of circumstances. */
const read = (text: string): string => {
  const words = circumstances.flatMap((one): readonly string[] => ('words' in one ? one.words : []))
  const values = [...words].sort((one, other) => other.length - one.length)
  return values.reduce((rest, value) => rest.replaceAll(value, ''), text.replaceAll(/https?:\S+/g, ''))
}

const modules = {
  accountTexts, circumstanceTexts, competenceTexts, conformHelp, criterionTexts, expected, factTexts, familyNames,
  labels, messages, names, noteTexts, notes, reasonTexts, reportWords, spanTexts, taskLabels, translations,
}

const person: Person = {
  homeMunicipality: '837', birthDate: '1966-01-22', jobSearchValid: true, registeredAs: 'unemployed-jobseeker',
  inEmployment: false, fullTimeBusinessDays: 0, fullTimeStudent: false, immigrant: true,
  dismissalNoticeOn: '2023-02-01', dismissalOnEconomicOrProductionGrounds: true, yearsWithEmployerAtNotice: 6,
}

it('a day of running text is written as people write it in each language', () => {
  const written = (['fi', 'sv', 'en'] as const).map((language) => writtenDay('2021-03-05', language))
  expect(written).toEqual(['5.3.2021', '5 mars 2021', '5 March 2021'])
})

describe('no Finnish word of the law', () => {
  it.each(Object.entries(modules))('is in the Swedish texts of %s', (_, texts) => {
    const swedish = swedishIn(texts)
    for (const text of swedish) expect(read(text)).not.toMatch(finnish)
  })

  it.each(['assess', 'areas', 'tasks', 'timeline', 'compare', 'sql', 'conform', undefined] as const)(
    'is in the help of %s',
    (command) => {
      expect(read(helpText(command, 'sv'))).not.toMatch(finnish)
    }
  )

  it.each(wordings)('is in what assess prints under $id', ({ from }) => {
    const tables = [tableWriter('sv', false), tableWriter('sv', true)]
    const tree = treeWriter('sv')
    for (const one of [person, {}]) {
      for (const { head, line } of tables) expect(head + line(reasons(one, from))).not.toMatch(finnish)
      expect(tree.line(explain(one, from))).not.toMatch(finnish)
    }
  })

  it('is in the table of areas, but for the names of municipalities', () => {
    expect(areasText('table', 'sv')).not.toMatch(finnish)
  })

  it.each(wordings)('is in what tasks prints under $id: the list and each task in full', ({ from }) => {
    expect(read(tasks('--on', from, '--lang', 'sv').text)).not.toMatch(finnish)
    for (const task of Object.keys(names.taskNames)) {
      expect(read(tasks('--on', from, '--task', task, '--lang', 'sv').text)).not.toMatch(finnish)
    }
  })

  it('is in the changes of the tasks, and where the Act is not in force', () => {
    expect(read(tasks('--from', '2021-02-28', '--until', '2025-01-01', '--lang', 'sv').text)).not.toMatch(finnish)
    expect(read(tasks('--on', '2025-01-01', '--lang', 'sv').text)).not.toMatch(finnish)
  })

  it.each(['text', 'table'] as const)('is in what timeline prints of the examples: %s', (written) => {
    const command = timelineCommand(
      written === 'text'
        ? { write: 'results', to: 'text', isExplained: false, language: 'sv', isRedacted: false }
        : { write: 'table', to: 'text', days: ['2023-06-30'], language: 'sv', isRedacted: false }
    )
    const printed = answerText(command, [readFileSync('examples/histories.ndjson', 'utf8')], 'sv').answers
    expect(printed).toMatch(/personer|ansvar/)
    expect(printed).not.toMatch(finnish)
    // Days of sentences are written out; a table has them as data.
    if (written === 'text') expect(printed).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })

  it('is in the report of conform', () => {
    const provision = '2 § 1 kohta, 916/2012 1 luku 9 §'
    const one = { id: 'x', title: 'x', topic: 'status', on: '2021-03-01', wording: 'V0', provision }
    const counts = { total: 1, same: 0, different: 1, unsupported: 0, notRun: 0 }
    // The cast: only what the report reads of a case.
    const results = [{ case: one as never, status: 'different' as const, differences: [] }]
    const report = textReport({ ok: false, counts, results }, 'sv')
    expect(report).toContain('lagrum: 2 § 1 punkten, 916/2012 1 kap. 9 §, 2021-03-01')
  })

  it('is on the page of the rules and in the note on appeal', () => {
    const page = rulesPage('sv', []).replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/<a id="[^"]*">/g, '')
    expect(page).not.toMatch(finnish)
    for (const text of Object.values(ruleWords.sv)) if (typeof text === 'string') expect(text).not.toMatch(finnish)
    expect(appealAgainst({ decision: 'transfer-to-te-office-on-request' }, '2023-01-01').note?.sv).not.toMatch(finnish)
  })
})
