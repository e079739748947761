import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import {
  differencesFrom,
  junitReport,
  runConformance,
  tapReport,
  textReport,
  type ConformanceCase,
  type ConformanceReply
} from '../../src/entry/conformance.ts'
import { file } from '../harness/command.ts'
import { answerOf } from './answerer.ts'
import { publishedCases as cases } from '../harness/published.ts'

const caseOf = (differences: Partial<ConformanceCase>): ConformanceCase => ({
  id: 'eligibility-one',
  topic: 'eligibility',
  title: 'One',
  question: 'assess',
  on: '2022-05-02',
  input: { person: { immigrant: true } },
  expected: {
    wording: 'V3',
    outcome: 'transfer',
    authority: { kind: 'municipality', code: '837', area: 'pirkanmaa' },
    grounds: ['under-30', 'immigrant'],
    barredBy: [],
    missing: [],
    sources: ['1269/2020 5 § 1 mom.'],
  },
  provision: '5 § 1 mom.',
  origin: 'boundary',
  wording: 'V3',
  ...differences,
})
const one = caseOf({})
const whats = (reply: ConformanceReply, of: ConformanceCase = one, strict = false): readonly string[] =>
  differencesFrom(of, reply, strict).map(({ what }) => what)
const answer = (differences: object): ConformanceReply => ({ answer: { ...one.expected, ...differences } })

describe('the library against the cases', () => {
  it('answers every one of them as the second formulations do, strictly compared', async () => {
    const { counts, results, failure } = await runConformance({ ask: answerOf, cases, strict: true })
    expect(
      results
        .filter(({ status }) => status !== 'same')
        .slice(0, 5)
        .map(({ case: { id }, differences }) => ({ id, differences }))
    ).toEqual([])
    expect(failure).toBeUndefined()
    expect(counts).toEqual({ total: cases.length, same: cases.length, different: 0, unsupported: 0, notRun: 0 })
  }, 60_000)
})

describe('what is compared', () => {
  it.each([
    ['outcome', { outcome: 'stay' }],
    ['authority', { authority: { kind: 'municipality', code: '398', area: 'pirkanmaa' } }],
    ['authority', { authority: { kind: 'te-office', code: '837' } }],
    ['authority', { authority: 'municipality' }],
    ['authority', { authority: null }],
    ['grounds', { grounds: ['immigrant'] }],
    ['barredBy', { barredBy: ['registration'] }],
    ['missing', { missing: ['birthDate'] }],
    ['missing', { missing: undefined }],
  ])('%s of a person', (what, differing) => expect(whats(answer(differing))).toEqual([what]))

  it('of a person neither order nor wording nor sources, unless strict', () => {
    const other = answer({ wording: 'V4', sources: [], grounds: ['immigrant', 'under-30'], note: 'more' })
    expect(whats(other)).toEqual([])
    expect(whats(other, one, true)).toEqual(['grounds', 'wording', 'sources'])
  })

  it('of a municipality kind and code, and nothing beyond', () => {
    expect(
      whats(answer({ authority: { area: 'pirkanmaa', kind: 'municipality', code: '837', name: 'Tampere' } }))
    ).toEqual([])
    expect(whats(answer({ authority: { kind: 'municipality', code: '837' } }))).toEqual([])
  })

  it('of a TE office kind, and id or name', () => {
    const [id, name] = ['pirkanmaa', 'Pirkanmaan TE-toimisto']
    const stays = (authority: object) => caseOf({ expected: { outcome: 'stay', authority } })
    const differs = (expected: object, authority: object): boolean =>
      whats(
        { answer: { outcome: 'stay', authority: { kind: 'te-office', ...authority } } },
        stays({ kind: 'te-office', ...expected })
      ).length > 0
    for (const same of [{ id, name }, { id }, { name }, { id, name: 'TE Office of Pirkanmaa' }, { id: 'TE-04', name }])
      expect(differs({ id, name }, same), JSON.stringify(same)).toBe(false)
    for (const other of [{}, { id: 'uusimaa' }, { name: null }, { id: null, name: null }, { id: name }])
      expect(differs({ id, name }, other), JSON.stringify(other)).toBe(true)
    expect(differs({ name }, { id, name })).toBe(false)
    expect(differs({ name }, { id })).toBe(true)
    // An office that nobody can name.
    for (const unnamed of [{ id: null, name: null }, { name: null }, { id: null }])
      expect(differs({ id: null, name: null }, unnamed)).toBe(false)
    for (const named of [{ id, name }, { id: null, name }, {}])
      expect(differs({ id: null, name: null }, named), JSON.stringify(named)).toBe(true)
    expect(whats({ answer: { outcome: 'stay', authority: { kind: 'none' } } }, stays({ kind: 'none' }))).toEqual([])
  })

  it('an answer beside an empty list of problems, as if the list were not there', () => {
    const beside: object = { answer: one.expected, problems: [] }
    expect(whats(beside as ConformanceReply)).toEqual([]) // it says both
    const wrong: object = { answer: { ...one.expected, outcome: 'stay' }, problems: [] }
    expect(whats(wrong as ConformanceReply)).toEqual(['outcome']) // it says both
    const refused: object = { answer: one.expected, problems: [{ code: 'not-a-day', fact: 'on' }] }
    expect(whats(refused as ConformanceReply)).toEqual(['answer']) // it says both
  })

  it.each<[string, ConformanceReply]>([
    ['an answer that is no object', { answer: 'transfer' }],
    ['no answer', { answer: null }],
    ['problems where an answer is expected', { problems: [] }],
  ])('%s is a difference', (_, reply) => {
    expect(whats(reply)).toEqual(['answer'])
  })

  const tasks = caseOf({
    question: 'competentAuthority',
    input: { task: 'pay-subsidy', circumstances: {} },
    expected: { outcome: 'held', authority: 'municipality', modality: 'shall', missing: [] },
  })
  it.each(['outcome', 'authority', 'modality', 'missing'])('%s of a task', (name) => {
    expect(whats({ answer: { ...tasks.expected, [name]: 'x' } }, tasks)).toEqual([name])
  })

  const spans = [
    { from: '2022-05-02', to: '2022-05-09', authority: { kind: 'te-office', id: 'pirkanmaa', name: 'Pirkanmaan TE-toimisto' }, because: 'not-in-group' },
    { from: '2022-05-10', to: '2022-05-31', authority: null, because: 'unknown' },
  ]
  const life = caseOf({ question: 'timeline', input: { history: {} }, expected: { spans } })
  it.each([
    ['spans[0].to', { to: '2022-05-08' }],
    ['spans[0].from', { from: '2022-05-01' }],
    ['spans[0].because', { because: 'registration' }],
    ['spans[0].authority', { authority: { kind: 'none' } }],
  ])('%s of a life', (what, differing) =>
    expect(whats({ answer: { spans: [{ ...spans[0], ...differing }, spans[1]] } }, life)).toEqual([what])
  )

  it('of spans neither missing nor sources, and neighbours that say the same are one', () => {
    const parted = [
      spans[0],
      { ...spans[1], to: '2022-05-20', missing: ['immigrant'] },
      { ...spans[1], from: '2022-05-21', missing: ['birthDate'], sources: [] },
    ]
    expect(whats({ answer: { spans: parted } }, life)).toEqual([])
    expect(whats({ answer: { spans: [spans[0]] } }, life)).toEqual(['spans[1]'])
    expect(whats({ answer: { spans: 'none' } }, life)).toEqual(['spans'])
  })

  const refusal = caseOf({
    question: 'input',
    expected: {
      problems: [
        { code: 'not-a-day', fact: 'on' },
        { code: 'unknown-fact', fact: 'age' },
      ],
    },
  })
  it('problems by code and fact, in any order, beside or inside the answer', () => {
    const problems = [
      { code: 'unknown-fact', fact: 'age', value: 30 },
      { code: 'not-a-day', fact: 'on', expected: 'a day' },
    ]
    expect(whats({ problems }, refusal)).toEqual([])
    expect(whats({ answer: { problems } }, refusal)).toEqual([])
    expect(whats({ problems: [{ code: 'unknown-fact', fact: 'name' }, problems[1]] }, refusal)).toEqual(['problems'])
    expect(whats({ problems: [{ code: 'not-text', fact: 'age' }, problems[1]] }, refusal)).toEqual(['problems'])
    expect(whats({ problems: problems.slice(1) }, refusal)).toEqual(['problems'])
    expect(whats({ problems: [...problems, problems[0]] }, refusal)).toEqual(['problems'])
    expect(whats({ answer: {} }, refusal)).toEqual(['problems'])
    expect(whats({ answer: { problems: 'none' } }, caseOf({ question: 'input', expected: { problems: [] } }))).toEqual([
      'problems',
    ])
  })

  it('an answer to an input that is right says that there is no problem', () => {
    const right = caseOf({ question: 'input', expected: { problems: [] } })
    expect(whats({ answer: { outcome: 'stay' } }, right)).toEqual([])
    expect(whats({ problems: [] }, right)).toEqual([])
    expect(whats({ problems: [{ code: 'not-a-day', fact: 'on' }] }, right)).toEqual(['problems'])
  })

  it('each field of an area', () => {
    const place = caseOf({
      question: 'area',
      on: null,
      input: { municipality: '837' },
      expected: {
        municipality: '837',
        area: 'pirkanmaa',
        inTrial: true,
        teOffice: 'Pirkanmaan TE-toimisto',
        inAland: false,
      },
    })
    for (const name of Object.keys(place.expected))
      expect(whats({ answer: { ...place.expected, [name]: 'x' } }, place)).toEqual([name])
  })
})

describe('a run', () => {
  const few = cases.filter(({ topic }) => topic === 'areas').slice(0, 20)
  const rightBut = (wrong: readonly string[]) => (request: Parameters<typeof answerOf>[0]) =>
    wrong.includes(request.id) ? { answer: {} } : answerOf(request)

  it('asks only the cases of a topic, of a wording, of an id', async () => {
    const asked: string[] = []
    const ask = ({ id }: { readonly id: string }) => { asked.push(id); return { unsupported: true } }
    const report = await runConformance({ ask, cases, topic: 'lifetime', wording: 'V8' })
    expect(asked.length).toBeGreaterThan(10)
    expect(asked.filter((id) => !id.startsWith('lifetime-'))).toEqual([])
    expect(report.results.every((result) => result.case.wording === 'V8')).toBe(true)
    expect(report.counts).toMatchObject({ total: asked.length, unsupported: asked.length, different: 0 })
    expect((await runConformance({ ask, cases, only: 'areas-837' })).counts.total).toBe(1)
    // A misspelt choice must not pass in silence.
    expect(await runConformance({ ask, cases, only: 'areas-000' })).toMatchObject({ ok: false, counts: { total: 0 } })
  })

  it('sends the day and the input beside the question', async () => {
    const sent: unknown[] = []
    await runConformance({
      ask: (request) => {
        sent.push(request)
        return { unsupported: true }
      },
      cases: [one, caseOf({ id: 'x', on: null })],
    })
    expect(sent).toEqual([
      { id: 'eligibility-one', question: 'assess', on: '2022-05-02', person: { immigrant: true } },
      { id: 'x', question: 'assess', person: { immigrant: true } },
    ])
  })

  it('stops at the first difference when told to, and says what was not run', async () => {
    const wrong = [few[3]?.id ?? '', few[9]?.id ?? '']
    const whole = await runConformance({ ask: rightBut(wrong), cases: few })
    expect(whole.counts).toEqual({ total: 20, same: 18, different: 2, unsupported: 0, notRun: 0 })
    expect(whole.ok).toBe(false)
    const stopped = await runConformance({ ask: rightBut(wrong), cases: few, bail: true })
    expect(stopped.counts).toEqual({ total: 20, same: 3, different: 1, unsupported: 0, notRun: 16 })
  })

  it('keeps the order of the cases when several are asked at once', async () => {
    const slow = async (request: Parameters<typeof answerOf>[0]) => {
      await new Promise((resolve) => setTimeout(resolve, request.id.endsWith('5') ? 15 : 1))
      return answerOf(request)
    }
    const { ok, results } = await runConformance({ ask: slow, cases: few, atOnce: 20 })
    expect(ok).toBe(true)
    expect(results.map((result) => result.case.id)).toEqual(few.map(({ id }) => id))
  })

  it('ends when an answer takes too long, is none, or cannot be given', async () => {
    const run = async (ask: () => unknown) => {
      const { ok, counts, failure } = await runConformance({ ask, cases: few, timeLimit: 20 })
      expect({ ok, counts }).toEqual({
        ok: false,
        counts: { total: 20, same: 0, different: 0, unsupported: 0, notRun: 20 },
      })
      return failure
    }
    expect(await run(() => new Promise(() => undefined))).toMatchObject({ reason: 'time-limit', id: few[0]?.id })
    expect(await run(() => 'transfer')).toMatchObject({ reason: 'no-answer', id: few[0]?.id })
    expect(
      await run(() => {
        throw new Error('out of memory')
      })
    ).toMatchObject({ reason: 'died', detail: 'out of memory' })
  })

  it('takes the problems of an error thrown for problems', async () => {
    const ask = () => { throw Object.assign(new Error('bad input'), { problems: [{ code: 'not-a-day', fact: 'on' }] }) }
    const report = await runConformance({
      ask,
      cases: [caseOf({ question: 'input', expected: { problems: [{ code: 'not-a-day', fact: 'on' }] } })],
    })
    expect(report.ok).toBe(true)
  })
})

/**
 * Fails unless the text is well-formed XML: one root, every element closed in order, no bare & or <; gives the names of
 * the elements.
 */
function elementsOf(xml: string): readonly string[] {
  const open: string[] = []
  const names: string[] = []
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '')
  const token = /<(\/?)([a-z]+)((?:\s+[a-z]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  for (let place = 0; place < rest.length; place = token.lastIndex) {
    token.lastIndex = place
    const found = token.exec(rest)
    if (found === null) throw new Error(`no XML at ${rest.slice(place, place + 80)}`)
    const [, closing, name = '', attributes = '', empty, text = ''] = found
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(attributes + text)) throw new Error(`a bare & in ${attributes}${text}`)
    if (name === '') {
      if (open.length === 0 && text.trim() !== '') throw new Error('text outside the root')
    } else if (closing) {
      if (open.pop() !== name) throw new Error(`${name} closes another element`)
    } else {
      if (open.length === 0 && names.length > 0) throw new Error('two roots')
      names.push(name)
      if (!empty) open.push(name)
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} stand open`)
  return names
}

describe('the reporters', async () => {
  const awkward = caseOf({
    id: 'eligibility-awkward',
    title: `Under <30> & "immigrant" 'x' #1 \u0007\nsecond line`,
    expected: { ...one.expected, grounds: ['a<b', ']]>'] },
  })
  const ask = ({ id }: { readonly id: string }) =>
    id === 'same'
      ? { answer: one.expected }
      : id === 'unsupported'
        ? { unsupported: true }
        : { answer: { ...one.expected, outcome: 'stay' } }
  const reported = await runConformance({
    ask,
    cases: [caseOf({ id: 'same' }), one, awkward, caseOf({ id: 'unsupported', topic: 'tasks' })],
  })
  const failed = await runConformance({
    ask: ({ id }) => (id === 'same' ? { answer: one.expected } : 'nothing'),
    cases: [caseOf({ id: 'same' }), one, awkward],
  })

  it('text: case, title, provision, both answers, counts', () => {
    const text = textReport(reported)
    expect(text).toContain(
      '✗ eligibility-one: One\n  provision: 5 § 1 mom., 2022-05-02, wording V3\n  outcome: expected "transfer", answered "stay"\n  asked: {"id":"eligibility-one","question":"assess","on":"2022-05-02","person":{"immigrant":true}}\n  expected answer: {'
    )
    expect(text).toContain('"outcome":"stay"')
    expect(text).toMatch(/\n4 cases: 1 as expected, 2 different, 1 not supported\n$/)
    expect(textReport(failed)).toMatch(
      /^the program wrote something that is no answer: .*"nothing" \(eligibility-one\)\n3 cases: 1 as expected, 0 different, 0 not supported, 2 not run\n$/
    )
    expect(textReport(reported, 'fi')).toContain('lainkohta: 5 § 1 mom.')
    expect(textReport(reported, 'sv')).toContain('lagrum: 5 § 1 mom.')
  })

  it('text: of many differences, how many there are by topic and by field, and the first, at the end', async () => {
    const lived = [
      { from: '2022-05-02', to: '2022-05-09', authority: null, because: 'unknown' },
      { from: '2022-05-10', to: '2022-05-31', authority: null, because: 'no-search' },
    ]
    const life = caseOf({
      id: 'lifetime-one',
      topic: 'lifetime',
      question: 'timeline',
      input: { history: {} },
      expected: { spans: lived },
    })
    const stay = { ...one.expected, outcome: 'stay', authority: null }
    const wrong = ({ question, id }: { readonly question: string; readonly id: string }) => ({
      answer:
        question === 'timeline'
          ? { spans: lived.map((span) => ({ ...span, because: 'moved' + span.to })) }
          : id === 'same'
            ? one.expected
            : id === 'two'
              ? { ...stay, authority: one.expected.authority }
              : stay,
    })
    const many = await runConformance({ ask: wrong, cases: [caseOf({ id: 'same' }), one, caseOf({ id: 'two' }), life] })
    const end = (language: 'en' | 'fi' | 'sv') => textReport(many, language).split('\n\n').at(-1)
    expect(end('en')).toBe('differences by topic: eligibility 2/3, lifetime 1/1\ndifferences by field: outcome 2, authority 1, spans.because 1\nfirst difference: --only eligibility-one\n4 cases: 1 as expected, 3 different, 0 not supported\n')
    expect(end('fi')).toMatch(
      /^eroja aiheittain: eligibility 2\/3, lifetime 1\/1\neroja kentittäin: outcome 2, authority 1, spans\.because 1\nensimmäinen ero: --only eligibility-one\n/
    )
    expect(end('sv')).toMatch(
      /^skillnader per ämne: eligibility 2\/3, lifetime 1\/1\nskillnader per fält: outcome 2, authority 1, spans\.because 1\nden första skillnaden: --only eligibility-one\n/
    )
    const single = await runConformance({ ask: wrong, cases: [one] })
    expect(textReport(single)).not.toContain('differences by')
  })

  it('text: an answer of any length is shown short', async () => {
    const long = await runConformance({
      ask: () => ({ answer: { ...one.expected, outcome: 'x'.repeat(500_000) } }),
      cases: [one],
    })
    for (const report of [textReport, tapReport, junitReport]) expect(report(long).length).toBeLessThan(30_000)
    expect(textReport(long)).toContain('xxx…\n  asked: ')
  })

  it('TAP: a plan, a line a case, skips, explanations indented', () => {
    const lines = tapReport(reported).trimEnd().split('\n')
    expect(lines.slice(0, 2)).toEqual(['TAP version 13', '1..4'])
    const points = lines.filter((line) => /^(not )?ok /.test(line))
    expect(points.map((line) => /^((?:not )?ok \d+)/.exec(line)?.[1])).toEqual(['ok 1', 'not ok 2', 'not ok 3', 'ok 4'])
    expect(points[3]).toMatch(/ # SKIP not supported$/)
    expect(points[2]).toContain('\\#1')
    const outside = lines.slice(2).filter((line) => !/^(not )?ok |^  /.test(line))
    expect(outside).toEqual([])
    expect(lines.filter((line) => line === '  ---')).toHaveLength(2)
    expect(lines.filter((line) => line === '  ...')).toHaveLength(2)
    expect(tapReport(failed)).toMatch(/\nBail out! the program wrote something that is no answer/)
  })

  it('hold no character that a terminal obeys or YAML has not', async () => {
    const all = Array.from({ length: 0x110 }, (_, code) => String.fromCodePoint(code)).join('')
    const strange = `${all}\u2028\u2029\uFEFF\uFFFE\uFFFF\uD800x\u{1F600}`
    const given = caseOf({ title: strange, provision: strange, expected: { ...one.expected, grounds: [strange] } })
    const report = await runConformance({
      ask: () => ({ answer: { ...one.expected, outcome: strange } }),
      cases: [given],
    })
    const stopped = await runConformance({
      ask: () => {
        throw new Error(strange)
      },
      cases: [given],
    })
    for (const text of [textReport(report), tapReport(report), textReport(stopped), tapReport(stopped)]) {
      expect(
        [...text].filter((character) =>
          /[^\t\n\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u.test(character)
        )
      ).toEqual([])
    }
    for (const text of [textReport(report), tapReport(report)])
      for (const escaped of ['\\u007f', '\\u0085', '\\u009b', '\\u2028', '\\ufeff', '\\ud800', 'é', '\u{1F600}'])
        expect(text).toContain(escaped)
    // A line is indented as far as the block, and no line begins anew.
    const block = tapReport(report).split('  message: |\n')[1]?.split('\n  ...\n')[0] ?? ''
    expect(block.split('\n').filter((line) => !line.startsWith('    '))).toEqual([])
    const data = /^ {4}expected answer: (.*)$/m.exec(block)?.[1] ?? ''
    expect(JSON.parse(data).grounds).toEqual([strange])
  })

  it.skipIf(spawnSync('prove', ['--version']).status !== 0)('TAP: read by prove without a complaint', () => {
    const { stdout, stderr, status } = spawnSync('prove', ['--exec', 'cat', file('report.t', tapReport(reported))], {
      encoding: 'utf8',
    })
    expect(status).not.toBe(0)
    expect(`${stdout}${stderr}`).not.toMatch(/Parse errors|Unsupported|version/)
    expect(stdout).toContain('Failed tests:  2-3')
  })

  it('JUnit: well-formed XML with right counts', () => {
    const xml = junitReport(reported)
    const names = elementsOf(xml)
    expect(names.filter((name) => name === 'testcase')).toHaveLength(4)
    expect(names.filter((name) => name === 'failure')).toHaveLength(2)
    expect(names.filter((name) => name === 'skipped')).toHaveLength(1)
    expect(names.filter((name) => name === 'testsuite')).toHaveLength(2)
    expect(xml).toContain('<testsuites name="kuntakokeilu" tests="4" failures="2" errors="0" skipped="1">')
    expect(xml).toContain('<testsuite name="eligibility" tests="3" failures="2" errors="0" skipped="0">')
    expect(xml).not.toContain('\u0007')
    expect(elementsOf(junitReport(failed)).filter((name) => name === 'error')).toHaveLength(1)
    expect(() => elementsOf('<a><b></a></b>')).toThrow('closes another')
  })
})
