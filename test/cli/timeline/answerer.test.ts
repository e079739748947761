import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histories } from '../../../bench/histories.ts'
import type { TimelineOptions } from '../../../src/cli/timeline/options.ts'
import { timelineCommand } from '../../../src/cli/timeline/answerer.ts'
import { timelineWriter } from '../../../src/cli/timeline/ndjson.ts'
import type { Language } from '../../../src/texts/language.ts'
import { timeline } from '../../../src/rules/lifetime/timeline.ts'
import { answerText, type Answered } from '../../harness/rows.ts'

const results: TimelineOptions = {
  write: 'results',
  to: 'ndjson',
  isExplained: false,
  language: 'en',
  isRedacted: false,
}

/** All that comes of a text, given in one piece or cut at places. */
function told(text: string, options: TimelineOptions = results, cuts: readonly number[] = []): Answered {
  const places = [0, ...[...cuts].sort((one, other) => one - other), text.length]
  const pieces = places.slice(1).map((place, number) => text.slice(places[number], place))
  return answerText(timelineCommand(options), pieces, options.language)
}
const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const known = {
  homeMunicipality: '837',
  birthDate: '1996-05-01',
  temporaryProtectionPermit: false,
  inEmployment: false,
  fullTimeBusinessDays: 0,
  fullTimeStudent: false,
  dismissalNoticeOn: null,
}
const start = { on: '2022-05-10', type: 'search-started', registeredAs: 'unemployed-jobseeker' }
const good = {
  id: 'p-1',
  person: known,
  until: '2022-06-30',
  events: [start, { on: '2022-06-01', type: 'search-ended' }],
}
const row = (value: unknown): string => `${JSON.stringify(value)}\n`
const withEvents = (...events: readonly unknown[]) => ({ ...good, events })

describe('a file of histories', () => {
  it('is answered line by line in the order read; what is no history is rejected with its line, and the rest still answered', () => {
    const text = `${row(good)}no json\n\n${row({ ...good, id: 'p-2', until: 'today' })}[1]\r\n${row({ ...good, id: 'p-3' })}`
    const { answers, rejects, counts, faults } = told(text)
    expect(lines(answers)).toEqual([timeline(good as never), { ...timeline(good as never), id: 'p-3' }])
    expect(lines(rejects)).toEqual([
      { line: 2, id: null, problems: [{ code: 'not-a-json-object', fact: null, value: 'no json', expected: 'one JSON object per line' }] },
      { line: 4, id: 'p-2', problems: [{ code: 'not-a-day', fact: 'until', value: 'today', expected: 'a valid date in the form YYYY-MM-DD' }] },
      { line: 5, id: null, problems: [{ code: 'not-a-json-object', fact: null, value: '[1]', expected: 'one JSON object per line' }] },
    ])
    expect([counts, faults]).toEqual([{ answered: 2, rejected: 3 }, []])
  })

  it('without a row cannot be used, nor one with zeros', () => {
    expect(told('').faults).toEqual(['the input is empty; expected at least one line'])
    expect(told('\n \n').faults).toHaveLength(1)
    expect(told('{\0}').faults[0]).toMatch(/^the input is not text/)
  })

  it('has no row longer than a million characters, and goes on after one', () => {
    const { answers, rejects, counts } = told(`${'x'.repeat(2 ** 20 + 5)}\n${row(good)}`)
    expect(lines(rejects)).toMatchObject([
      { line: 1, id: null, problems: [{ code: 'line-too-long', fact: null, value: 'x'.repeat(100) }] },
    ])
    expect([lines(answers).length, counts]).toEqual([1, { answered: 1, rejected: 1 }])
  })

  it('in which a character is no UTF-8 is rejected by the line', () => {
    expect(lines(told(row({ ...good, id: 'p\uFFFD' })).rejects)).toMatchObject([
      { line: 1, id: null, problems: [{ code: 'not-utf-8', fact: null }] },
    ])
  })

  it('gives the same however it is cut', () => {
    const text = `${row(good)}no json\n${row(withEvents({ on: 'x' }))}\n${row({ ...good, id: 'ä' })}`
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 6 }), (cuts) => {
      expect(told(text, results, cuts)).toEqual(told(text))
    }), { numRuns: 100, seed: 1 })
  })

  it('counts in its summary what it answered and rejected, and where something is unknown', () => {
    const open = { person: {}, until: '2022-06-30', events: [start] }
    expect(told(`${row(good)}${row(open)}x\n`).summary).toBe('Rows read 3 = answered 2 + rejected 1\nAnswered histories with an authority or a ground unknown on some day: 1\n')
  })

  it('counts blank lines apart', () => {
    const { summary, counts } = told(`\n${row(good)} \r\n${row(good)}\n`)
    expect(counts).toEqual({ answered: 2, rejected: 0 })
    expect(summary).toMatch(/^Rows read 2 = answered 2 \+ rejected 0\nEmpty rows skipped: 3\n[^\n]+: 0\n$/)
  })

  it('is written as JSON.stringify writes it', () => {
    const write = timelineWriter()
    for (const history of [
      ...histories(300, 3),
      { ...good, id: 'a"b\\c\u2028' },
      { person: {}, until: '2022-06-30', events: [start] },
    ]) {
      const answer = timeline(history as never)
      expect(write(answer)).toBe(JSON.stringify(answer))
    }
    const suspended = timeline(
      withEvents(start, {
        on: '2022-05-20',
        type: 'supervision-order',
        municipality: '837',
        suspends: ['pay-subsidy'],
      }) as never
    )
    expect(suspended.spans.some(({ suspendedTasks }) => suspendedTasks)).toBe(true)
    expect(write(suspended)).toBe(JSON.stringify(suspended))
  })
})

describe('a history that is none', () => {
  const moved = (code: unknown) => ({ on: '2022-05-12', type: 'moved', homeMunicipality: code })
  const bad: readonly (readonly [string, unknown, string, string])[] = [
    ['an unknown type of event', withEvents({ on: '2022-05-10', type: 'search-begun' }), 'unknown-event', 'events[0].type'],
    ['events out of order', withEvents(start, { on: '2022-05-09', type: 'search-ended' }), 'out-of-order', 'events[1].on'],
    ['an event before the birth date', withEvents({ ...start, on: '1996-04-30' }), 'too-early', 'events[0].on'],
    ['a move to a code that is none', withEvents(start, moved('999')), 'not-a-municipality', 'events[1].homeMunicipality'],
    ['a move to no code at all', withEvents(start, moved(5)), 'not-a-municipality', 'events[1].homeMunicipality'],
    ['a request without a field', withEvents(start, { on: '2022-05-12', type: 'transfer-requested', to: 'te-office', need: null }), 'missing-field', 'events[1].servicesEndangered'],
    ['a request to nowhere', withEvents(start, { on: '2022-05-12', type: 'transfer-requested', to: 'x', need: 'x', servicesEndangered: 1 }), 'not-a-municipality', 'events[1].to'],
    ['two values of one fact on one day', withEvents({ ...start, facts: { immigrant: true } }, { on: '2022-05-10', type: 'facts-changed', facts: { immigrant: false } }), 'conflicting', 'events[1].facts.immigrant'],
    ['until before the first event', { ...good, until: '2022-05-09' }, 'before-first-day', 'until'],
    ['a field that the event does not have', withEvents({ ...start, why: 'x' }), 'unknown-field', 'events[0].why'],
    ['a fact that events decide', withEvents({ ...start, facts: { jobSearchValid: true } }), 'not-allowed-here', 'events[0].facts.jobSearchValid'],
    ['a fact of another kind', withEvents({ ...start, facts: { regularWeeklyHours: -1 } }), 'negative-number', 'events[0].facts.regularWeeklyHours'],
    ['a word that the fact does not have', withEvents({ ...start, facts: { inService: 'x' } }), 'unknown-word', 'events[0].facts.inService'],
    ['an unknown fact', { ...good, person: { ...known, hometown: 'x' } }, 'unknown-fact', 'person.hometown'],
    ['no list of events', { ...good, events: {} }, 'not-a-record', 'events'],
    ['no person', { ...good, person: 1 }, 'not-a-record', 'person'],
    ['an event that is none', withEvents(start, 5), 'not-a-record', 'events[1]'],
    ['an unknown field of the history', { ...good, event: 1 }, 'unknown-field', 'event'],
    ['another mode of transfers', { ...good, transfers: 'x' }, 'unknown-word', 'transfers'],
    ['a key that is no text', { ...good, id: 5 }, 'not-text', 'id'],
    ['an order outside the trial', withEvents({ on: '2022-05-10', type: 'supervision-order', municipality: '202', suspends: 'all' }), 'not-a-trial-municipality', 'events[0].municipality'],
    ['an order over unknown tasks', withEvents({ on: '2022-05-10', type: 'supervision-order', municipality: '837', suspends: ['x'] }), 'unknown-task', 'events[0].suspends'],
    ['an order that ends before it begins', withEvents({ on: '2022-05-10', type: 'supervision-order', municipality: '837', suspends: 'all', until: '2022-05-09' }), 'before-first-day', 'events[0].until'],
    ['left untransferred after the transfer', withEvents(start, { on: '2022-05-12', type: 'left-untransferred', reason: 'other' }), 'not-allowed-here', 'events[1].on'],
  ]

  it.each(bad)('is rejected by history, field, value and expectation: %s', (_, history, code, fact) => {
    const { answers, rejects } = told(row(history))
    expect(answers).toBe('')
    const [reject] = lines(rejects)
    expect(lines(rejects)).toHaveLength(1)
    expect(reject).toMatchObject({ line: 1 })
    expect((reject as { problems: unknown[] }).problems[0]).toMatchObject({
      code,
      fact,
      expected: expect.stringMatching(/\S/),
    })
  })

  it.each(bad)('is told what was expected in Finnish and in Swedish: %s', (_, history) => {
    const expectedIn = (language: Language): unknown[] =>
      lines(told(row(history), { ...results, language }).rejects).flatMap((reject) =>
        (reject as { problems: { expected: string }[] }).problems.map(({ expected }) => expected)
      )
    for (const [place, english] of expectedIn('en').entries()) {
      expect(new Set([english, expectedIn('fi')[place], expectedIn('sv')[place]]).size).toBe(3)
      expect(`${expectedIn('fi')[place]}${expectedIn('sv')[place]}`).not.toMatch(/\{\d\}|one of|or none \(null\)/)
    }
  })

  it.each<readonly [string, unknown, string]>([
    ['a place name', withEvents(start, moved('Esbo')), '049, Espoo'],
    ['a place name where a word may stand, too', withEvents(start, { on: '2022-05-12', type: 'transfer-requested', to: 'Tampere', need: null, servicesEndangered: false }), '837, Tampere'],
    ['a word with another mark', withEvents(start, { on: '2022-05-12', type: 'transfer-requested', to: 'te office', need: null, servicesEndangered: false }), 'te-office'],
    ['a Finnish day', { ...good, until: '30.6.2022' }, '2022-06-30'],
    ['a misspelt type', withEvents({ ...start, type: 'search-start' }), 'search-started'],
    ['a misspelt field', withEvents({ ...start, registredAs: 'jobseeker' }), 'registeredAs'],
    ['a misspelt fact', { ...good, person: { ...known, homeMuncipality: '837' } }, 'homeMunicipality'],
    ['a decimal comma', withEvents({ ...start, facts: { regularWeeklyHours: '37,5' } }), '37.5'],
    ['null of a fact that cannot be none', withEvents({ ...start, facts: { regularWeeklyHours: null } }), '0; leave it out if not known'],
    ['none of a field that can be none', withEvents(start, moved('none')), 'null'],
  ])('is told what to write instead, but where values are left out: %s', (_, history, hint) => {
    expect(lines(told(row(history)).rejects)).toMatchObject([{ problems: [{ hint }] }])
    expect(told(row(history), { ...results, isRedacted: true }).rejects).not.toContain('hint')
  })

  it('has no hint where a field cannot be left out and nothing is near', () => {
    const histories = [{ ...good, until: null }, withEvents(start, moved(' '))]
    for (const one of histories) expect(told(row(one)).rejects).not.toContain('hint')
  })

  it('is rejected without a value of it where values are left out', () => {
    const conflict = withEvents(
      { ...start, facts: { birthDate: '1996-05-02' } },
      { on: '2022-05-10', type: 'facts-changed', facts: { birthDate: '1996-05-01' } }
    )
    for (const language of ['en', 'fi', 'sv'] as const) {
      const { rejects } = told(
        row(conflict) +
          row(withEvents({ ...start, on: '1996-04-30' })) +
          row(withEvents(start, { on: '2022-05-09', type: 'search-ended' })),
        { ...results, language, isRedacted: true }
      )
      expect(lines(rejects)).toHaveLength(3)
      expect(rejects).not.toMatch(/1996|2022|"value"/)
    }
    expect(lines(told(row(conflict)).rejects)).toMatchObject([
      { id: 'p-1', problems: [{ value: '1996-05-01', expected: expect.stringContaining('1996-05-02') }] },
    ])
  })
})

describe('the account of a history', () => {
  const explained = (language: Language): TimelineOptions => ({ ...results, to: 'text', isExplained: true, language })
  const history = withEvents(
    start,
    { on: '2022-05-20', type: 'moved', homeMunicipality: '091' },
    { on: '2022-06-01', type: 'transfer-requested', to: 'te-office', need: null, servicesEndangered: true },
    { on: '2022-06-05', type: 'search-ended' }
  )

  it('says in English who was responsible, why and by which provision, and what was to be done', () => {
    expect(told(row(history), explained('en')).answers).toBe(`History p-1
  From 10 May 2022 to 19 May 2022 the municipality of Tampere (837) was responsible: the TE office had transferred the person, who belonged to a client group, to the municipality [1269/2020 4 § 1 mom. (1381/2021); 1269/2020 5 § 1 mom.].
  From 20 May 2022 to 4 June 2022 the municipality of Helsinki (091) was responsible: the client had moved within a trial area or between trial areas [1269/2020 5 § 1 mom.].
  From 5 June 2022 to 30 June 2022 nobody was responsible: no job search was valid [1269/2020 2 § 2 kohta; 1269/2020 6 § 1 mom. (1381/2021)].
  On 10 May 2022 the TE office came under a duty to transfer the person to the municipality; the Act sets no deadline [1269/2020 5 § 1 mom.].
  On 20 May 2022 the municipality of Tampere (837) came under a duty to transfer the client who moved; the Act sets no deadline [1269/2020 5 § 1 mom.].
  On 10 May 2022 the TE office had to notify the client and the receiving municipality of the transfer [1269/2020 5 § 1 mom.].
  On 20 May 2022 the municipality of Tampere (837) had to notify the client and the receiving municipality of the transfer [1269/2020 5 § 1 mom.].
  On 1 June 2022 the request to be moved (the TE office) could not be granted: there was no need of the kind the Act requires; the transfer would have endangered the services [1269/2020 5 § 4 mom. (421/2021)].

`)
  })

  it('before the Act says that it named no authority, not that nobody was responsible: the TE office was', () => {
    const early = { ...good, until: '2021-02-28', events: [{ ...start, on: '2021-02-10' }] }
    const sentence = (language: Language): string => told(row(early), explained(language)).answers.split('\n')[1] ?? ''
    expect(sentence('en')).toBe('  From 10 February 2021 to 28 February 2021 the Act named no authority: it was not yet in force [1269/2020 23 §].')
    expect(sentence('fi')).toBe('  10.2.2021–28.2.2021 asiakkuudesta vastannut viranomainen ei ratkea tämän lain perusteella: laki ei ollut vielä voimassa [1269/2020 23 §].')
    expect(sentence('sv')).toBe('  Från och med den 10 februari 2021 till och med den 28 februari 2021 utpekade lagen ingen ansvarig myndighet: den hade ännu inte trätt i kraft [1269/2020 23 §].')
  })

  it('says the same in Finnish and in Swedish, with the names of places in the language', () => {
    const fi = told(row(history), explained('fi')).answers
    const sv = told(row(history), explained('sv')).answers
    expect(fi).toContain('10.5.2022–19.5.2022 asiakkuudesta vastasi Tampere (837): TE-toimisto oli siirtänyt asiakasryhmään kuuluvan henkilön kunnan asiakkaaksi [')
    expect(fi).toContain('10.5.2022 TE-toimistolle syntyi velvollisuus siirtää henkilö kunnan asiakkaaksi; laissa ei säädetä määräaikaa [')
    expect(fi).toContain('20.5.2022 kunnan (Tampere, 837) oli ilmoitettava siirrosta asiakkaalle ja vastaanottavalle kunnalle [')
    expect(sv).toContain('Från och med den 10 maj 2022 till och med den 19 maj 2022 var Tammerfors (837) ansvarig: arbets- och näringsbyrån hade överfört personen, som hörde till en kundgrupp, till kommunen [')
    expect(sv).toContain('Den 20 maj 2022 skulle Tammerfors (837) underrätta kunden och den mottagande kommunen om överföringen [')
    expect([fi.split('\n').length, sv.split('\n').length]).toEqual([11, 11])
  })

  it('says of a span outside the seven days what the contrary reading would be', () => {
    const outsider = {
      ...good,
      person: {
        ...known,
        birthDate: '1980-01-01',
        meetsEarningsRelatedConditions: true,
        immigrant: false,
        motherTongue: 'fi',
      },
      events: [start, { on: '2022-05-18', type: 'facts-changed', facts: { immigrant: true } }],
    }
    const { answers } = told(row(outsider), explained('en'))
    expect(answers).toContain('From 18 May 2022 to 30 June 2022 the TE office (Pirkanmaan TE-toimisto) was responsible: the person belonged to the client group, but had not on any day within seven days')
    expect(answers).toContain('On the contrary reading (OP-03) 5 § 1 mom. has no time limit, and the TE office should have transferred the person on 18 May 2022.')
    expect(told(row(outsider), explained('sv')).answers).toContain('Birkalands arbets- och näringsbyrå')
    expect(told(row({ ...outsider, events: [start] }), explained('en')).answers).not.toContain('OP-03')
  })

  it('says of a client who has outgrown the group why the relationship goes on, and of nobody else', () => {
    const clauses = {
      en: ', and remained so after the 30th birthday (6 § 1 mom.).',
      fi: ', ja asiakkuus jatkui, kun henkilö oli täyttänyt 30 vuotta (6 § 1 mom.).',
      sv: ', och kundrelationen fortsatte efter 30-årsdagen (6 § 1 mom.).',
    }
    const noOtherGround = { meetsEarningsRelatedConditions: true, immigrant: false, motherTongue: 'fi' }
    const byAge = { ...known, birthDate: '1992-05-20', ...noOtherGround }
    const until = (day: string) => ({ id: 'p-1', person: byAge, until: day, events: [start] })
    for (const language of ['en', 'fi', 'sv'] as const) {
      const text = (day: string): string => told(row(until(day)), explained(language)).answers
      expect(text('2022-05-19')).not.toContain('6 § 1 mom.')
      expect(text('2022-05-20')).toContain(clauses[language])
      expect(told(row(history), explained(language)).answers).not.toContain(clauses[language])
      const inJson = told(row(until('2022-05-20')), { ...results, isExplained: true, language }).answers
      expect(inJson).toContain(clauses[language])
    }
  })

  it('names what is unknown by its label', () => {
    const { meetsEarningsRelatedConditions: _, ...open } = {
      ...known,
      birthDate: '1980-01-01',
      immigrant: false,
      motherTongue: 'fi',
      meetsEarningsRelatedConditions: true,
    }
    expect(told(row({ ...good, person: open, events: [start] }), explained('fi')).answers).toContain(
      '10.5.2022–30.6.2022 ei ole tiedossa, mikä viranomainen vastasi asiakkuudesta; ratkaisevat puuttuvat tiedot: täyttää ansiopäivärahan saamisen edellytykset ['
    )
  })

  it('names the suspended tasks, the employment authority, and a day alone', () => {
    const { answers } = told(
      row({
        ...withEvents(start, {
          on: '2024-12-31',
          type: 'supervision-order',
          municipality: '837',
          suspends: ['employment-plan'],
        }),
        until: '2025-01-01',
      }),
      explained('en')
    )
    expect(answers).toContain('These tasks of the municipality were suspended at the time: Employment plan.')
    expect(answers).toContain('On 1 January 2025 the employment authority was responsible: the Act had ceased to be in force on 31 December 2024 [')
  })

  it('stands in NDJSON beside the result', () => {
    const { answers } = told(row(good), { ...results, isExplained: true })
    expect(lines(answers)).toEqual([
      {
        ...timeline(good as never),
        account: told(row(good), explained('en'))
          .answers.trimEnd()
          .split('\n')
          .slice(1)
          .map((line) => line.trim()),
      },
    ])
  })

  it.each(['fi', 'sv', 'en'] as const)(
    'leaves nothing to fill in and no word of the library, for any history, in %s',
    (language) => {
      const text = [...histories(400, 11)].map(row).join('')
      const { answers, counts } = told(text, explained(language))
      expect(counts).toEqual({ answered: 400, rejected: 0 })
      expect(answers).not.toMatch(/\{|\}|undefined|receiving-municipality|te-office|not-in-group|\[\]| {3}|\n {2}\n/)
    }
  )
})

describe('the monitoring table', () => {
  const table = (to: 'text' | 'csv' | 'json', language: Language = 'en'): string =>
    told(`${row(good)}x\n${row({ ...good, id: 'p-2', events: [start] })}`, {
      write: 'table',
      to,
      days: ['2022-05-31', '2022-06-30'],
      language,
      isRedacted: false,
    }).answers

  it('is CSV, a row a count', () => {
    expect(table('csv')).toBe(`on,by,name,stock,inflow,returns,movesIn,unknownIn,outflow,movesOut,unknownOut,id
2022-05-31,area,pirkanmaa,2,2,0,0,0,0,0,0,
2022-05-31,authority,municipality,2,2,0,0,0,0,0,0,
2022-05-31,authority,not-told,0,2,0,0,0,2,0,0,
2022-05-31,ground,transferred,2,2,0,0,0,0,0,0,
2022-05-31,municipality,837,2,2,0,0,0,0,0,0,
2022-06-30,area,pirkanmaa,1,0,0,0,0,1,0,0,
2022-06-30,authority,municipality,1,0,0,0,0,1,0,0,
2022-06-30,authority,none,1,1,0,0,0,0,0,0,
2022-06-30,ground,transferred,1,0,0,0,0,1,0,0,
2022-06-30,municipality,837,1,0,0,0,0,1,0,0,
`)
  })

  it('is JSON with the same rows', () => {
    const rows: readonly Readonly<Record<string, unknown>>[] = JSON.parse(table('json'))
    const [head = '', ...body] = table('csv').trimEnd().split('\n')
    expect(rows.map((one) => head.split(',').map((name) => one[name]).join(','))).toEqual(body)
  })

  it('is text by day, with names in the language', () => {
    expect(table('text', 'sv')).toContain('Läget den 31 maj 2022 ')
    expect(table('text', 'sv')).toMatch(/^ {2}Tammerfors \(837\) +2 +2 +0/m)
    expect(table('text', 'fi')).toMatch(/^Kokeilualueittain\n {2}Pirkanmaa +2 +2/m)
    expect(table('text').split('\n\n')).toHaveLength(2)
    for (const language of ['fi', 'sv', 'en'] as const)
      expect(table('text', language)).not.toMatch(/undefined|not-told|\{/)
  })
})
