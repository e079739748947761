import Papa from 'papaparse'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableWriter } from '../../src/cli/answer-table.ts'
import { treeWriter } from '../../src/cli/answer-tree.ts'
import { csvWriter, jsonWriter, type AnswerWriter } from '../../src/cli/answers.ts'
import { citationText } from '../../src/cli/citations.ts'
import { failedTexts } from '../../src/cli/failed-texts.ts'
import { ndjsonWriter } from '../../src/cli/ndjson-answer.ts'
import { wordings } from '../../src/act/wordings.ts'
import { valueOfCell } from '../../src/facts/cells.ts'
import { facts } from '../../src/facts/facts.ts'
import type { Person } from '../../src/facts/person.ts'
import { assess, type Assessment } from '../../src/rules/eligibility/assess.ts'
import { explain, type ExplainedCriterion } from '../../src/rules/eligibility/explain.ts'
import { reasons } from '../../src/rules/eligibility/reasons.ts'
import { validRow } from './people.ts'

const languages = ['fi', 'sv', 'en'] as const

const personOf = (cells: readonly string[]) =>
  Object.fromEntries(facts.map((fact, place) => [fact.name, valueOfCell(fact, cells[place] ?? '')])) as Person
const answers = fc
  .array(validRow, { minLength: 1, maxLength: 5 })
  .map((rows) =>
    rows.map(([on = '', ...cells]) =>
      assess(personOf(cells), on)
    )
  )
const text = <A extends Assessment>(writer: AnswerWriter<A>, all: readonly A[]): string =>
  writer.head + all.map(writer.line).join('')

const transferred: Person = {
  id: 'p-1',
  homeMunicipality: '837',
  birthDate: '1995-01-22',
  jobSearchValid: true,
  registeredAs: 'unemployed-jobseeker',
  inEmployment: false,
  fullTimeBusinessDays: 0,
  fullTimeStudent: false,
}

describe('NDJSON', () => {
  it('is what JSON.stringify gives of each answer, written from memory or not', () => {
    const writer = ndjsonWriter()
    fc.assert(
      fc.property(answers, (all) => {
        expect(text(writer, all)).toBe(text(jsonWriter, all))
        expect(text(writer, all)).toBe(all.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
      }),
      { numRuns: 1000 }
    )
  })

  it('holds any key on one line', () => {
    for (const id of ['', '"', '\\', 'a\nb', '\u2028', '\uD800', '__proto__']) {
      const line = ndjsonWriter().line(assess({ id }, '2022-05-02'))
      expect(line.split('\n')).toHaveLength(2)
      expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(assess({ id }, '2022-05-02'))))
    }
  })
})

describe('CSV', () => {
  it('says the same as the answer, cell by cell', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const { data } = Papa.parse<Record<string, string>>(text(csvWriter, all), {
          header: true,
          newline: '\n',
          skipEmptyLines: true,
        })
        expect(data).toEqual(
          all.map(({ id, on, wording, outcome, authority, grounds, barredBy, missing, sources }) => ({
            id: id ?? '',
            on,
            wording: wording ?? '',
            outcome,
            authorityKind: authority?.kind ?? '',
            authorityCode: authority?.kind === 'municipality' ? authority.code : '',
            authorityArea: authority?.kind === 'municipality' ? authority.area : '',
            authorityName: authority?.kind === 'te-office' ? (authority.name ?? '') : '',
            authorityId: authority?.kind === 'te-office' ? (authority.id ?? '') : '',
            grounds: grounds.join('|'),
            barredBy: barredBy.join('|'),
            missing: missing.join('|'),
            sources: sources.join('|'),
          }))
        )
      }),
      { numRuns: 300 }
    )
  })

  it('quotes what has to be quoted and nothing else', () => {
    const cell = (id: string) => csvWriter.line(assess({ id }, '2025-01-01')).split(',2025-01-01,')[0]
    expect(['p 1', 'a,b', 'a"b', 'a\nb', 'a\rb', 'a;b'].map(cell)).toEqual([
      'p 1',
      '"a,b"',
      '"a""b"',
      '"a\nb"',
      '"a\rb"',
      'a;b',
    ])
  })
})

const outside = {
  ...transferred, homeMunicipality: '620', birthDate: '1985-01-22', motherTongue: 'fi', immigrant: false,
  meetsEarningsRelatedConditions: true,
}
/** The ids of the single criteria of a tree. */
const singlesOf = (tree: ExplainedCriterion | null): readonly string[] =>
  tree === null ? [] : tree.children.length === 0 ? [tree.id] : tree.children.flatMap(singlesOf)

describe('the table', () => {
  it.each(languages)('has one line an answer, its columns under their headings, in %s', (language) => {
    const people: readonly Person[] = [
      transferred,
      {},
      {
        ...transferred,
        id: 'p-3',
        birthDate: '1985-01-22',
        motherTongue: 'fi',
        immigrant: false,
        meetsEarningsRelatedConditions: true,
      },
    ]
    const lines = text(tableWriter(language, false), people.map((person) => reasons(person, '2022-05-02'))).split('\n')
    expect(lines).toHaveLength(people.length + 3)
    const starts = [...(lines[1] ?? '').matchAll(/-+/g)].map(({ index }) => index)
    expect(starts).toHaveLength(5)
    for (const line of lines.slice(2, -1)) {
      for (const start of starts.slice(1).filter((place) => place < line.length))
        expect(line.slice(start - 2, start + 1)).toMatch(/^ {2}\S$/)
    }
  })

  it('is in the language asked for', () => {
    const line = (language: (typeof languages)[number]) =>
      tableWriter(language, false).line(reasons(transferred, '2022-05-02')).trim().split(/ {2,}/)
    expect(line('fi')).toEqual([
      'p-1',
      '2022-05-02',
      'siirretään kunnan asiakkaaksi',
      'Tampere (837)',
      'alle 30-vuotias',
    ])
    expect(line('sv')).toEqual(['p-1', '2022-05-02', 'överförs', 'Tammerfors (837)', 'under 30 år'])
    expect(line('en')).toEqual(['p-1', '2022-05-02', 'transfer', 'Tampere (837)', 'under 30'])
  })

  it.each([
    ['outside the group', { ...transferred, birthDate: '1985-01-22', motherTongue: 'fi', immigrant: false, meetsEarningsRelatedConditions: true }, 'jää TE-toimiston asiakkaaksi', 'förblir kund hos arbets- och näringsbyrån', 'stays with the TE office'],
    ['without a valid job search: nobody serves', { ...transferred, jobSearchValid: false }, 'ei siirretä', 'överförs inte', 'not transferred'],
    ['with a home in Åland: the Act does not apply', { ...transferred, homeMunicipality: '478' }, 'ei siirretä', 'överförs inte', 'not transferred'],
  ] as const)('names whose client the person stays only where an authority serves: %s', (_, person, fi, sv, en) => {
    const said = { fi, sv, en }
    for (const language of languages) {
      expect(tableWriter(language, false).line(reasons(person, '2022-05-02')).split(/ {2,}/)[2]).toBe(said[language])
      expect(treeWriter(language).line(explain(person, '2022-05-02')).split(/ {2,}/)[2]).toBe(said[language])
    }
  })

  it('says why of every outcome but an unknown one, whatever is known', () => {
    fc.assert(
      fc.property(validRow, ([on = '', ...cells]) => {
        const answer = reasons(personOf(cells), on)
        for (const language of languages) {
          const why = tableWriter(language, false).line({ ...answer, id: 'p' }).trimEnd().split(/ {2,}/)[4] ?? ''
          expect(why.length > 0).toBe(answer.outcome !== 'unknown' || answer.missing.length > 0)
        }
      }),
      { numRuns: 500 }
    )
  })

  it.each([
    ['too old', { ...outside, homeMunicipality: '837' }, 'täyttää ansiopäivärahan saamisen edellytykset; täyttänyt 30 vuotta; ei maahanmuuttaja; ei vieraskielinen', 'meets the conditions for the earnings-related allowance; 30 or older; not an immigrant; not a foreign-language speaker'],
    ['a home outside the trial', outside, 'ei kotikuntaa kokeilualueella', 'no home municipality in the trial areas'],
    ['in work', { ...transferred, inEmployment: true, fullyLaidOff: false, regularWeeklyHours: 37.5, guaranteedMinimumWeeklyHours: null, unemploymentExpectedOn: null, wageSubsidisedWork: null, startUpGrant: false, inService: null }, 'työ- tai virkasuhteessa; ei kokonaan lomautettu; työaika vähintään neljä tuntia viikossa; ei alle neljän tunnin taattua työaikaa; ei vaarassa jäädä työttömäksi; ei tuetussa työssä; ei starttirahaa; ei työllistymistä edistävässä palvelussa', 'has a job; not fully laid off; works four hours a week or more; no guaranteed hours under four a week; not at risk of unemployment; not in subsidised work; no start-up grant; not in an employment-promoting service'],
    ['no valid job search', { ...transferred, jobSearchValid: false }, 'työnhaku ei ole voimassa', 'no valid job search'],
  ] as const)('names what failed: %s', (_, person, fi, en) => {
    const why = (language: 'fi' | 'en') =>
      tableWriter(language, false).line(reasons(person, '2022-05-02')).trimEnd().split(/ {2,}/).at(-1)
    expect([why('fi'), why('en')]).toEqual([fi, en])
  })

  it('names whatever can fail', () => {
    const singles = wordings.flatMap(({ from }) => singlesOf(explain({}, from).tree))
    // Any registration as a jobseeker holds of everybody.
    const failing = [...new Set(singles)].filter((id) => id !== 'registered-as-jobseeker')
    expect(Object.keys(failedTexts).sort()).toEqual(failing.sort())
  })

  it('says out of force that it is', () => {
    expect(tableWriter('en', false).line(reasons({}, '2021-02-28'))).toMatch(/is not yet in force: .*\(23 §\)\.\n$/)
  })

  it('says why in a sentence, with the notes, when asked', () => {
    const line = tableWriter('en', true).line(reasons(outside, '2022-05-02'))
    expect(line).toMatch(/ {2}You stay with the TE office \(Kainuun TE-toimisto\), because you have no home .* 3 §\)\.\n$/)
    const withNote = tableWriter('en', true).line(reasons({ ...outside, homeMunicipality: '837' }, '2022-05-02'))
    expect(withNote).toMatch(/2 kohta\)\. A client relationship that has already begun .* \(6 § 1 mom\.\)\.\n$/)
  })

  it('never lets a key break its line or move the cursor, and never cuts a key', () => {
    const id = 'a\nb\u001B[2Jc\u009B1A and more than its column holds'
    expect(tableWriter('en', false).line(reasons({ id }, '2025-01-01'))).toMatch(
      /^a\?b\?\[2Jc\?1A and more than its column holds {2}2025-01-01 {2}not in force +– +Act 1269\/2020 is no longer in force: [^\n]+\n$/
    )
  })

  it('counts the missing facts that are too many to name', () => {
    expect(tableWriter('en', false).line(reasons({}, '2022-05-02'))).toMatch(
      /missing: home municipality; [^;]+; [^;]+; [^;]+; and \d+ more\n$/
    )
  })
})

describe('trees as text', () => {
  it.each(languages)('show every criterion on a line of its own, indented under its whole, in %s', (language) => {
    fc.assert(
      fc.property(validRow, ([on = '', ...cells]) => {
        const person = Object.fromEntries(
          facts.map((fact, place) => [fact.name, valueOfCell(fact, cells[place] ?? '')])
        ) as Person
        const answer = explain(person, on)
        const [, ...all] = treeWriter(language).line(answer).trimEnd().split('\n')
        const lines = all.slice(answer.notes.length)
        const criteria = (tree: typeof answer.tree, depth: number): string[] =>
          tree
            ? [
                `${depth} ${tree.text[language]} [${citationText(tree.source, language)}]`,
                ...tree.children.flatMap((child) => criteria(child, depth + 1)),
              ]
            : []
        const shown = lines.map((line) => `${/^ */.exec(line)?.[0].length ?? 0} ${line.trim().replace(/^[^:]+: /, '')}`)
        expect(shown).toEqual(
          criteria(answer.tree, 1).map((line) => line.replace(/^\d+/, (depth) => String(2 * Number(depth))))
        )
      }),
      { numRuns: 30 }
    )
  })

  it('give the truth of each in the language asked for', () => {
    const truths = (language: (typeof languages)[number]) =>
      new Set(
        treeWriter(language)
          .line(explain(transferred, '2022-05-02'))
          .split('\n')
          .slice(1)
          .flatMap((line) => /^ +([^:]+):/.exec(line)?.[1] ?? [])
      )
    expect(truths('fi')).toEqual(new Set(['kyllä', 'ei tiedossa']))
    expect(truths('sv')).toEqual(new Set(['ja', 'okänt']))
    expect(truths('en')).toEqual(new Set(['yes', 'unknown']))
  })
})
