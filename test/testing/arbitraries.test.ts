import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  eventTypes,
  isDay,
  isInAland,
  isInTrial,
  isMunicipalityCode,
  tasksOn,
  wordings,
  type Day,
  type Person
} from '../../src/entry/index.ts'
import { parseHistory } from '../../src/rules/lifetime/input/parse-history.ts'
import { refusalsOf } from '../../src/facts/check.ts'
import { competentAuthority, timeline, assess } from '../../src/entry/index.ts'
import {
  circumstancesOf,
  days,
  histories,
  municipalityCodes,
  partlyKnownPeople,
  people,
  personQuestions,
  taskIds,
  taskQuestions,
  trialMunicipalityCodes
} from '../../src/entry/testing.ts'
import { dayAfter } from '../oracle/candidates.ts'
import { hasReached, lawFacts } from '../oracle/eligibility.ts'

vi.setConfig({ testTimeout: 60_000 })
const seed = 1269
const drawn = <T>(arbitrary: fc.Arbitrary<T>, numRuns = 1_000): readonly T[] => fc.sample(arbitrary, { numRuns, seed })

/** The names of the classes that nothing of the sample is in. */
const unhit = <T>(sample: readonly T[], classes: Readonly<Record<string, (one: T) => boolean>>): readonly string[] =>
  Object.entries(classes).flatMap(([name, isIn]) => (sample.some(isIn) ? [] : [name]))

describe('municipalityCodes', () => {
  it('gives codes only: in the trial, outside it, and in Åland', () => {
    const codes = drawn(municipalityCodes())
    expect(codes.filter((code) => !isMunicipalityCode(code))).toEqual([])
    expect(
      unhit(codes, { trial: isInTrial, outside: (code) => !isInTrial(code) && !isInAland(code), aland: isInAland })
    ).toEqual([])
  })

  it('trialMunicipalityCodes gives those of the trial only, all 118 sooner or later', () => {
    const codes = drawn(trialMunicipalityCodes(), 5_000)
    expect(codes.filter((code) => !isInTrial(code))).toEqual([])
    expect(new Set(codes).size).toBe(118)
  })
})

describe('days', () => {
  it('gives days only, from 2020-12-31 to 2026-01-01', () => {
    const all = drawn(days(), 5_000)
    expect(all.filter((day) => !isDay(day) || day < '2020-12-31' || day > '2026-01-01')).toEqual([])
  })

  it('hits, in a thousand runs, the first day of every wording with the days before and after it, the ends and 29 February', () => {
    const edges = [...wordings.map(({ from }) => from), '2025-01-01'].flatMap((from) => [
      dayAfter(from, -1),
      from,
      dayAfter(from, 1),
    ])
    const all = new Set(drawn(days()))
    expect(
      [
        ...edges,
        '2024-02-28',
        '2024-02-29',
        '2024-03-01',
        '2022-02-28',
        '2022-03-01',
        '2024-12-31',
        '2026-01-01',
      ].filter((day) => !all.has(day))
    ).toEqual([])
  })

  it('of a person hits the birthdays, the two weeks before unemployment and the notice, each with the days before and after', () => {
    const person = { birthDate: '1992-02-29', unemploymentExpectedOn: '2023-06-20', dismissalNoticeOn: '2023-02-10' }
    const all = new Set(drawn(days(person)))
    const edges = [
      '2022-02-27',
      '2022-02-28',
      '2022-03-01',
      '2023-06-05',
      '2023-06-06',
      '2023-06-07',
      '2023-06-20',
      '2023-06-21',
      '2023-02-09',
      '2023-02-10',
      '2023-02-11',
    ]
    expect(edges.filter((day) => !all.has(day))).toEqual([])
  })

  it('of a person whose days are all far away gives the days of the law', () => {
    expect(
      drawn(
        days({ birthDate: '0001-01-01', unemploymentExpectedOn: '9999-12-31', dismissalNoticeOn: '0001-01-01' })
      ).every((day) => day > '2020')
    ).toBe(true)
  })
})

interface Asked {
  readonly person: Person
  readonly on: Day
}

/** Every boundary that the Act draws through the facts of a person. */
const boundaries: Readonly<Record<string, (asked: Asked) => boolean>> = {
  '30 on the day': ({ person: { birthDate = '' }, on }) =>
    birthDate > '1' && hasReached(30, birthDate, on) && !hasReached(30, dayAfter(birthDate, 1), on),
  '30 on the next day': ({ person: { birthDate = '' }, on }) =>
    birthDate > '1' && !hasReached(30, birthDate, on) && hasReached(30, birthDate, dayAfter(on, 1)),
  'born on 29 February': ({ person: { birthDate = '' } }) => birthDate.endsWith('-02-29'),
  'born on the day': ({ person: { birthDate }, on }) => birthDate === on,
  '55 on the day of notice': ({ person: { birthDate = '', dismissalNoticeOn } }) =>
    typeof dismissalNoticeOn === 'string' &&
    birthDate > '1' &&
    hasReached(55, birthDate, dismissalNoticeOn) &&
    !hasReached(55, dayAfter(birthDate, 1), dismissalNoticeOn),
  '55 a day too late': ({ person: { birthDate = '', dismissalNoticeOn } }) =>
    typeof dismissalNoticeOn === 'string' &&
    dismissalNoticeOn < '9' &&
    birthDate > '1' &&
    !hasReached(55, birthDate, dismissalNoticeOn) &&
    hasReached(55, birthDate, dayAfter(dismissalNoticeOn, 1)),
  'notice on 2022-12-31': ({ person }) => person.dismissalNoticeOn === '2022-12-31',
  'notice on 2023-01-01': ({ person }) => person.dismissalNoticeOn === '2023-01-01',
  'notice on the day': ({ person, on }) => person.dismissalNoticeOn === on,
  'notice on the next day': ({ person, on }) => person.dismissalNoticeOn === dayAfter(on, 1),
  'unemployed yesterday': ({ person, on }) => person.unemploymentExpectedOn === dayAfter(on, -1),
  'unemployed today': ({ person, on }) => person.unemploymentExpectedOn === on,
  'unemployed in 14 days': ({ person, on }) => person.unemploymentExpectedOn === dayAfter(on, 14),
  'unemployed in 15 days': ({ person, on }) => person.unemploymentExpectedOn === dayAfter(on, 15),
  'just under four hours': ({ person: { regularWeeklyHours = 0 } }) =>
    regularWeeklyHours > 3.98 && regularWeeklyHours < 4,
  'four hours': ({ person }) => person.regularWeeklyHours === 4,
  'four guaranteed hours': ({ person }) => person.guaranteedMinimumWeeklyHours === 4,
  'no guaranteed hours': ({ person }) => person.guaranteedMinimumWeeklyHours === null,
  'two weeks of business': ({ person }) => person.fullTimeBusinessDays === 14,
  'more than two weeks': ({ person }) => person.fullTimeBusinessDays === 15,
  'just under five years': ({ person: { yearsWithEmployerAtNotice: years = 0 } }) => years > 4.98 && years < 5,
  'five years': ({ person }) => person.yearsWithEmployerAtNotice === 5,
  Sámi: ({ person }) => person.motherTongue === 'smn',
  'a language that looks like Sámi': ({ person }) => person.motherTongue === 'smo',
  'Finnish by its long code': ({ person }) => person.motherTongue === 'fin',
  'no language': ({ person }) => person.motherTongue === null,
  'in Åland': ({ person }) => typeof person.homeMunicipality === 'string' && isInAland(person.homeMunicipality),
  'outside the trial, residence in it': ({ person: { homeMunicipality: home, residenceMunicipality: residence } }) =>
    typeof home === 'string' && !isInTrial(home) && typeof residence === 'string' && isInTrial(residence),
  'no home municipality': ({ person }) => person.homeMunicipality === null,
  'a service outside the list': ({ person }) => person.inService === 'other',
  '55-plus': ({ person }) => person.wageSubsidisedWork === '55-plus',
}

describe('people', () => {
  it('are known in every fact, and are no input error on their day, nor without one on any day of days()', () => {
    for (const on of ['2021-03-01', '2024-02-29', '2024-12-31']) {
      for (const person of drawn(people(on), 300)) {
        expect(refusalsOf(person, on)).toEqual([])
        expect(lawFacts.filter((fact) => person[fact] === undefined)).toEqual([])
      }
    }
    for (const person of drawn(people())) expect(refusalsOf(person, '2020-12-31')).toEqual([])
  })

  it.each(['2022-05-02', '2023-03-01', '2024-02-29'])('hit every boundary of %s in a thousand runs', (on) => {
    expect(unhit(drawn(people(on)).map((person) => ({ person, on })), boundaries)).toEqual([])
  })

  it('are of every outcome, ground and bar, each in one of fifty at least', () => {
    const said = drawn(people('2023-03-01'), 3_000)
      .map((person) => assess(person, '2023-03-01'))
      .map(({ outcome, grounds, barredBy }) => [outcome, ...grounds, ...barredBy])
    const words = [
      'transfer',
      'stay',
      'no-earnings-related-right',
      'under-30',
      'immigrant',
      'foreign-language',
      'temporary-protection',
      'registration',
      'change-security',
    ]
    expect(words.filter((word) => said.filter((answer) => answer.some((one) => one === word)).length < 60)).toEqual([])
  })
})

describe('people of whom something is unknown', () => {
  it('are no input error, and lack each fact sometimes: left out, and written as undefined', () => {
    const all = drawn(partlyKnownPeople('2023-07-01'))
    for (const person of all) expect(refusalsOf(person, '2023-07-01')).toEqual([])
    for (const fact of lawFacts) {
      expect(
        unhit(all, {
          known: (one) => one[fact] !== undefined,
          'left out': (one) => !(fact in one),
          undefined: (one) => fact in one && one[fact] === undefined,
        }),
        fact
      ).toEqual([])
    }
    expect(
      unhit(all, {
        everything: (one) => lawFacts.every((fact) => one[fact] !== undefined),
        nothing: (one) => lawFacts.filter((fact) => one[fact] !== undefined).length < 4,
        id: ({ id }) => id === '__proto__',
      })
    ).toEqual([])
  })
})

describe('questions about people', () => {
  it('go together, and are of every outcome; the complete person is a completion', () => {
    const all = drawn(personQuestions())
    for (const { person, complete, on } of all) {
      expect([refusalsOf(person, on), refusalsOf(complete, on)]).toEqual([[], []])
      for (const fact of lawFacts) if (person[fact] !== undefined) expect(person[fact]).toBe(complete[fact])
    }
    const outcomes = all.map(({ person, on }) => assess(person, on).outcome)
    expect(
      unhit(
        outcomes,
        Object.fromEntries(
          ['transfer', 'stay', 'unknown', 'not-in-force'].map((word) => [word, (outcome: string) => outcome === word])
        )
      )
    ).toEqual([])
  })
})

describe('circumstances', () => {
  it('of every task are no input error on any day of the trial', () => {
    for (const { task } of tasksOn('2023-07-01')) {
      for (const given of drawn(circumstancesOf(task), 30))
        for (const on of ['2021-03-01', '2024-12-31']) expect(() => competentAuthority(task, on, given)).not.toThrow()
    }
  })

  it('hit both sides of every limit in a thousand runs', () => {
    const studies = drawn(circumstancesOf('statement-clear-cut-studies'))
    const limits = {
      plannedCredits: 5,
      plannedStudyWeeks: 3,
      plannedCompetencePoints: 4.5,
      plannedWeeklyHours: 25,
      plannedMonths: 3,
    } as const
    for (const [name, limit] of Object.entries(limits)) {
      const values: unknown[] = studies.map((given) => Reflect.get(given, name))
      const near = (low: number, high: number) => (value: unknown) =>
        typeof value === 'number' && value >= low && value <= high
      expect(
        unhit(values, {
          under: near(limit - 0.02, limit - 0.001),
          on: near(limit, limit),
          none: (value) => value === null,
          absent: (value) => value === undefined,
        }),
        name
      ).toEqual([])
    }
    const subsidies = drawn(circumstancesOf('pay-subsidy', '2021-06-01'))
    expect(
      unhit(subsidies, {
        before: ({ applicationDate }) => applicationDate === '2021-02-28',
        first: ({ applicationDate }) => applicationDate === '2021-03-01',
        asked: ({ applicationDate }) => applicationDate === '2021-06-01',
        office: ({ clientOf }) => clientOf === 'te-office',
      })
    ).toEqual([])
    expect(subsidies.filter(({ applicationDate = '' }) => applicationDate > '2021-06-01')).toEqual([])
  })

  it('of an unknown task are refused', () => expect(() => circumstancesOf('no-task')).toThrow())

  it('taskIds gives all 96; questions about tasks are answered, with every outcome', () => {
    expect(new Set(drawn(taskIds(), 5_000)).size).toBe(96)
    const outcomes = drawn(taskQuestions(), 3_000).map(
      ({ task, on, circumstances }) => competentAuthority(task, on, circumstances).outcome
    )
    expect([...new Set(outcomes)].sort()).toEqual(['held', 'not-existing', 'not-in-force', 'unknown'])
  })
})

describe('histories', () => {
  const all = drawn(histories())

  it('are no input error', () => {
    for (const history of all) expect(parseHistory(history)).toHaveProperty('days')
    for (const history of all.slice(0, 300)) expect(() => timeline(history)).not.toThrow()
  })

  it('have every type of event, assumed and recorded transfers, several events on one day, and events in every wording', () => {
    const events = all.flatMap((history) => history.events)
    expect(
      unhit(
        events,
        Object.fromEntries(eventTypes.map((type) => [type, (event: { readonly type: string }) => event.type === type]))
      )
    ).toEqual([])
    expect(
      unhit(
        events,
        Object.fromEntries(
          wordings.map(({ id, from, to }) => [id, ({ on }: { readonly on: Day }) => from <= on && on <= to])
        )
      )
    ).toEqual([])
    expect(
      unhit(all, {
        recorded: ({ transfers }) => transfers === 'recorded',
        assumed: ({ transfers }) => transfers === undefined,
        'of one day': ({ events: told }) => told.some(({ on }, place) => told[place + 1]?.on === on),
        'seven days apart': ({ events: told }) => told.some(({ on }, place) => told[place + 1]?.on === dayAfter(on, 7)),
        'registers anew': ({ events: told }) =>
          told.some((event) => event.type === 'change-notified' && event.registeredAs),
        'left on the first day': ({ transfers, events: told }) =>
          transfers === undefined && told.some(({ type }) => type === 'left-untransferred'),
        'an event after the end': ({ events: told, until }) => told.some(({ on }) => on > until),
      })
    ).toEqual([])
  })

  it('lead to all but the rarest reasons of a span', () => {
    const reasons = new Set(
      all.slice(0, 600).flatMap((history) => timeline(history).spans.map(({ because }) => because))
    )
    const expected = [
      'not-in-force',
      'no-search',
      'not-in-group',
      'registration',
      'outside-seven-days',
      'awaiting-transfer',
      'left-untransferred',
      'transferred',
      'moved',
      'discretionary-transfer',
      'change-security',
      'resumed',
      'suspended',
      'act-ended',
      'unknown',
    ]
    expect(expected.filter((reason) => ![...reasons].some((one) => one === reason))).toEqual([])
  })
})
