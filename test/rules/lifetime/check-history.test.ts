import { describe, expect, it } from 'vitest'
import { timeline, type History } from '../../../src/entry/index.ts'
import { problemsOf as refusedAs } from '../../harness/refused.ts'

/** The problems of whatever is given as a history: code, fact and value. */
const problemsOf = (given: unknown) => refusedAs(() => timeline(given as History)) // anything at all is given here
const refused = (given: unknown) => problemsOf(given).map(({ code, fact, value }) => [code, fact, value])

const on = '2022-03-01'
const start = { on, type: 'search-started', registeredAs: 'jobseeker' }
const withEvents = (...events: readonly unknown[]) => ({ person: {}, until: '2022-12-31', events })
const request = { on, type: 'transfer-requested', to: 'te-office', need: null, servicesEndangered: false }
const order = { on, type: 'supervision-order', municipality: '837', suspends: 'all' }

describe('a history', () => {
  it.each<[unknown, unknown?]>([
    [undefined], [null], [[]], ['text'], [7], [true], [() => start, '[object Function]'], [new Map(), '[object Map]'],
  ])('is an object: %o is refused', (given, carried = given) => {
    expect(refused(given)).toEqual([['not-a-record', null, carried]])
    expect(problemsOf(given)[0]?.expected).toBe('an object with id, person, until, transfers, events')
  })

  it('of nothing lacks person, until and events', () => {
    expect(refused({})).toEqual([
      ['not-a-day', 'until', undefined],
      ['not-a-record', 'person', undefined],
      ['not-a-record', 'events', undefined],
    ])
  })

  it.each([
    ['id', 17, 'not-text'],
    ['id', null, 'not-text'],
    ['until', '2023-02-31', 'not-a-day'],
    ['until', null, 'not-a-day'],
    ['until', 20230201, 'not-a-day'],
    ['transfers', 'guessed', 'unknown-word'],
    ['transfers', null, 'unknown-word'],
    ['person', null, 'not-a-record'],
    ['person', [], 'not-a-record'],
    ['person', 'p-17', 'not-a-record'],
    ['events', null, 'not-a-record'],
    ['events', { 0: start, length: 1 }, 'not-a-record'],
    ['remarks', 'x', 'unknown-field'],
  ])('%s: %o is %s', (field, value, code) =>
    expect(refused({ ...withEvents(start), [field]: value })).toEqual([[code, field, value]])
  )

  it.each([
    ['id', 'a text'],
    ['transfers', 'one of: assumed, recorded'],
    ['until', 'a valid date in the form YYYY-MM-DD'],
    ['events', 'a list of events'],
    ['remarks', 'one of: id, person, until, transfers, events'],
  ])('says what %s should be', (field, expected) =>
    expect(problemsOf({ ...withEvents(), [field]: 17 })[0]?.expected).toBe(expected)
  )

  it('absent id, transfers and events that say nothing are no problem', () => {
    expect(refused({ ...withEvents(), id: undefined, transfers: undefined })).toEqual([])
    expect(refused({ ...withEvents(start), id: 'p', transfers: 'recorded' })).toEqual([])
  })

  it('until before the first event; the same day is enough', () => {
    expect(refused({ ...withEvents(start), until: '2022-02-28' })).toEqual([
      ['before-first-day', 'until', '2022-02-28'],
    ])
    expect(problemsOf({ ...withEvents(start), until: '2022-02-28' })[0]?.expected).toBe(
      'a day not before the first event, 2022-03-01'
    )
    expect(refused({ ...withEvents(start), until: on })).toEqual([])
  })

  it('with a key named __proto__, as JSON gives it, has an unknown field', () => {
    const given: unknown = JSON.parse('{"person":{"__proto__":{"immigrant":true}},"until":"2022-12-31","events":[],"__proto__":{"id":"x"}}')
    expect(problemsOf(given).map(({ code, fact }) => [code, fact])).toEqual([
      ['unknown-field', '__proto__'],
      ['unknown-fact', 'person.__proto__'],
    ])
  })

  it('names of what every object has are no fields', () => {
    expect(
      refused({ ...withEvents({ ...start, constructor: 1, toString: 2 }) }).map(([code, fact]) => [code, fact])
    ).toEqual([
      ['unknown-field', 'events[0].constructor'],
      ['unknown-field', 'events[0].toString'],
    ])
    expect(refused(withEvents({ on, type: 'constructor' }))).toEqual([
      ['unknown-event', 'events[0].type', 'constructor'],
    ])
  })

  it('names every problem, in the order of the fields', () => {
    expect(
      refused({ person: { immigrant: 1 }, until: 'x', events: [null, { on: 'y', type: 'moved' }], more: 0 })
    ).toEqual([
      ['unknown-field', 'more', 0],
      ['not-a-day', 'until', 'x'],
      ['not-a-boolean', 'person.immigrant', 1],
      ['not-a-record', 'events[0]', null],
      ['not-a-day', 'events[1].on', 'y'],
    ])
  })
})

describe('facts', () => {
  it.each([
    ['age', 30, 'unknown-fact'],
    ['homeMunicipality', '999', 'not-a-municipality'],
    ['homeMunicipality', 837, 'not-a-municipality'],
    ['birthDate', '1990-02-30', 'not-a-day'],
    ['birthDate', null, 'not-a-day'],
    ['motherTongue', 'FI', 'not-a-language'],
    ['immigrant', 'true', 'not-a-boolean'],
    ['immigrant', null, 'not-a-boolean'],
    ['fullTimeBusinessDays', -1, 'negative-number'],
    ['fullTimeBusinessDays', 1.5, 'not-a-whole-number'],
    ['regularWeeklyHours', Number.NaN, 'not-a-number'],
    ['regularWeeklyHours', Infinity, 'not-a-number'],
    ['inService', 'party', 'unknown-word'],
    ['dismissalNoticeOn', '1.1.2023', 'not-a-day'],
  ])('%s: %o is %s, at the start and in every event with facts', (name, value, code) => {
    const facts = { [name]: value }
    expect(refused({ ...withEvents(start), person: facts })).toEqual([[code, `person.${name}`, value]])
    for (const event of [
      { ...start, facts },
      { on, type: 'facts-changed', facts },
      { on, type: 'change-notified', facts },
    ]) {
      expect(refused(withEvents(request, event))).toEqual([[code, `events[1].facts.${name}`, value]])
    }
  })

  it.each([
    ['jobSearchValid', true],
    ['registeredAs', 'jobseeker'],
  ])('%s is decided by events: refused among their facts, and at the start where no event tells of a job search', (name, value) => {
    expect(refused(withEvents({ on, type: 'facts-changed', facts: { [name]: value } }))).toEqual([
      ['not-allowed-here', `events[0].facts.${name}`, value],
    ])
    expect(refused({ ...withEvents(request), person: { [name]: value } })).toEqual([
      ['not-allowed-here', `person.${name}`, value],
    ])
    expect(refused({ ...withEvents(start), person: { [name]: value } })).toEqual([])
    expect(refused({ ...withEvents(start), person: { [name]: 'x' } }).length).toBe(1)
  })

  it.each([['jobSearchValid', true], ['registeredAs', 'jobseeker']])('%s: events decide it; a person\'s record may have it where an event starts a search, and then it has no effect', (name, value) => {
    const facts = { [name]: value }
    for (const event of [
      { ...start, facts },
      { on, type: 'facts-changed', facts },
      { on, type: 'change-notified', facts },
    ]) {
      expect(refused(withEvents(request, event))).toEqual([['not-allowed-here', `events[1].facts.${name}`, value]])
    }
    expect(refused({ ...withEvents(request), person: facts })).toEqual([['not-allowed-here', `person.${name}`, value]])
    expect(refused({ ...withEvents(start), person: facts })).toEqual([])
    expect(refused({ ...withEvents(start, { on, type: 'search-ended' }), person: facts })).toEqual([])
    const told = (person: object, registeredAs: string) =>
      timeline({ ...withEvents({ ...start, registeredAs }), person } as History) // made up as histories are
    expect(told(facts, 'jobseeker-at-risk')).toEqual(told({}, 'jobseeker-at-risk'))
    expect(told({ jobSearchValid: false }, 'jobseeker')).toEqual(told({}, 'jobseeker'))
  })

  it('the key of the person belongs to the start alone', () => {
    expect(refused({ ...withEvents(start), person: { id: 'p' } })).toEqual([])
    expect(refused({ ...withEvents(start), person: { id: 1 } })).toEqual([['not-text', 'person.id', 1]])
    expect(refused(withEvents({ ...start, facts: { id: 'p' } }))).toEqual([['unknown-fact', 'events[0].facts.id', 'p']])
  })

  it('that are undefined are absent', () => {
    expect(
      refused({
        ...withEvents({ ...start, facts: { immigrant: undefined } }),
        person: { birthDate: undefined, jobSearchValid: undefined, registeredAs: undefined },
      })
    ).toEqual([])
    expect(refused({ ...withEvents(), person: { jobSearchValid: undefined, registeredAs: undefined } })).toEqual([])
  })

  it.each([[null], [[]], ['x'], [1]])('are an object: %o is refused', (facts) => {
    expect(refused(withEvents({ on, type: 'facts-changed', facts }))).toEqual([
      ['not-a-record', 'events[0].facts', facts],
    ])
    expect(refused(withEvents({ ...start, facts }))).toEqual([['not-a-record', 'events[0].facts', facts]])
  })

  it('two values of one fact on one day, whatever events tell them; the same value twice is none', () => {
    const changed = (day: string, facts: object) => ({ on: day, type: 'facts-changed', facts })
    expect(refused(withEvents(changed(on, { immigrant: true }), { ...start, facts: { immigrant: false } }))).toEqual([
      ['conflicting', 'events[1].facts.immigrant', false],
    ])
    expect(
      problemsOf(withEvents(changed(on, { immigrant: true }), changed(on, { immigrant: false })))[0]?.expected
    ).toBe('true, as another event of the day tells: one day gives one fact one value')
    expect(
      refused(withEvents(changed(on, { homeMunicipality: '837' }), { on, type: 'moved', homeMunicipality: '564' }))
    ).toEqual([['conflicting', 'events[1].homeMunicipality', '564']])
    expect(
      refused(
        withEvents(
          { on, type: 'moved', residenceMunicipality: null },
          { on, type: 'moved', residenceMunicipality: '564' }
        )
      )
    ).toEqual([['conflicting', 'events[1].residenceMunicipality', '564']])
    expect(refused(withEvents(changed(on, { immigrant: true }), request, changed(on, { immigrant: true })))).toEqual([])
    expect(refused(withEvents(changed(on, { immigrant: true }), changed('2022-03-02', { immigrant: false })))).toEqual(
      []
    )
    expect(refused(withEvents(changed(on, { immigrant: undefined }), changed(on, { immigrant: false })))).toEqual([])
    expect(
      refused(withEvents(changed(on, { immigrant: {} }), changed(on, { immigrant: {} }))).map(([code]) => code)
    ).toEqual(['not-a-boolean', 'not-a-boolean'])
    expect(
      refused(
        withEvents({ on, type: 'moved', homeMunicipality: '837' }, { on, type: 'moved', residenceMunicipality: '564' })
      )
    ).toEqual([])
  })
})

describe('events', () => {
  it.each([[null], [undefined], [[]], ['search-started'], [3]])('are objects: %o is refused', (event) =>
    expect(refused(withEvents(start, event))).toEqual([['not-a-record', 'events[1]', event]])
  )

  it('a hole in the list is no event', () => {
    const events: unknown[] = [start]
    events[2] = { on: '2022-03-05', type: 'search-ended' }
    expect(refused(withEvents(...events.slice(0, 1))).length).toBe(0)
    expect(refused({ person: {}, until: '2022-12-31', events })).toEqual([['not-a-record', 'events[1]', undefined]])
  })

  it('a recorded transfer takes recorded transfers', () => {
    expect(refused({ ...withEvents({ on, type: 'transferred' }), transfers: 'recorded' })).toEqual([])
    expect(refused({ ...withEvents({ on, type: 'transferred', to: '837' }), transfers: 'recorded' })).toEqual([
      ['unknown-field', 'events[0].to', '837'],
    ])
    expect(refused({ ...withEvents({ on, type: 'transferred' }), transfers: 'assumed' })).toEqual([
      ['not-allowed-here', 'events[0].type', 'transferred'],
    ])
  })

  it('out of order: each is held against the latest day before it', () => {
    const given = withEvents(
      { ...start, on: '2022-03-02' },
      { on: '2022-03-01', type: 'search-ended' },
      { on: '2022-03-01', type: 'change-notified' },
      { on: '2022-03-02', type: 'search-ended' }
    )
    expect(refused(given)).toEqual([
      ['out-of-order', 'events[1].on', '2022-03-01'],
      ['out-of-order', 'events[2].on', '2022-03-01'],
    ])
    expect(problemsOf(given)[1]?.expected).toBe('a day not before that of the event before it, 2022-03-02')
  })

  it('before the birth date, told at the start or later; on the day of birth it is not', () => {
    expect(refused({ ...withEvents(start), person: { birthDate: '2022-03-02' } })).toEqual([
      ['too-early', 'events[0].on', on],
    ])
    expect(problemsOf({ ...withEvents(start), person: { birthDate: '2022-03-02' } })[0]?.expected).toBe(
      'a day not before the birth date, 2022-03-02'
    )
    expect(
      refused(withEvents(start, { on: '2022-04-01', type: 'facts-changed', facts: { birthDate: '2022-03-15' } }))
    ).toEqual([['too-early', 'events[0].on', on]])
    expect(refused({ ...withEvents(start), person: { birthDate: on } })).toEqual([])
    expect(refused({ ...withEvents(start), person: { birthDate: '9' } })).toEqual([
      ['not-a-day', 'person.birthDate', '9'],
    ])
    expect(refused({ ...withEvents({ ...start, on: '' }), person: { birthDate: on } })).toEqual([
      ['not-a-day', 'events[0].on', ''],
    ])
  })

  it.each([
    [{ on, type: 'dismissed' }, 'unknown-event', 'type', 'dismissed'],
    [{ on, type: ['moved'] }, 'unknown-event', 'type', ['moved']],
    [{ on }, 'unknown-event', 'type', undefined],
    [{ type: 'moved' }, 'not-a-day', 'on', undefined],
    [{ on: '2022-13-01', type: 'moved' }, 'not-a-day', 'on', '2022-13-01'],
    [{ on, type: 'moved', homeMunicipality: '998' }, 'not-a-municipality', 'homeMunicipality', '998'],
    [{ on, type: 'moved', residenceMunicipality: 91 }, 'not-a-municipality', 'residenceMunicipality', 91],
    [{ on, type: 'moved', to: '837' }, 'unknown-field', 'to', '837'],
    [{ on, type: 'facts-changed' }, 'missing-field', 'facts', undefined],
    [{ on, type: 'facts-changed', facts: undefined }, 'missing-field', 'facts', undefined],
    [{ on, type: 'search-ended', cause: 3 }, 'not-text', 'cause', 3],
    [{ on, type: 'search-started' }, 'missing-field', 'registeredAs', undefined],
    [{ ...start, registeredAs: 'employed' }, 'unknown-word', 'registeredAs', 'employed'],
    [{ ...start, registeredAs: null }, 'unknown-word', 'registeredAs', null],
    [{ on, type: 'change-notified', registeredAs: 'unemployed' }, 'unknown-word', 'registeredAs', 'unemployed'],
    [{ on, type: 'change-notified', registeredAs: null }, 'unknown-word', 'registeredAs', null],
    [{ on, type: 'search-ended', registeredAs: 'jobseeker' }, 'unknown-field', 'registeredAs', 'jobseeker'],
    [{ on, type: 'left-untransferred' }, 'missing-field', 'reason', undefined],
    [{ on, type: 'left-untransferred', reason: 'safety' }, 'unknown-word', 'reason', 'safety'],
    [{ ...request, to: 'TE-office' }, 'not-a-municipality', 'to', 'TE-office'],
    [{ ...request, to: null }, 'not-a-municipality', 'to', null],
    [{ ...request, to: undefined }, 'missing-field', 'to', undefined],
    [{ ...request, need: 'other' }, 'unknown-word', 'need', 'other'],
    [{ ...request, need: undefined }, 'missing-field', 'need', undefined],
    [{ ...request, servicesEndangered: 'no' }, 'not-a-boolean', 'servicesEndangered', 'no'],
    [{ ...request, servicesEndangered: undefined }, 'missing-field', 'servicesEndangered', undefined],
    [{ ...request, receivingMunicipalityConsents: 1 }, 'not-a-boolean', 'receivingMunicipalityConsents', 1],
    [{ ...request, granted: null }, 'not-a-boolean', 'granted', null],
    [{ ...order, municipality: '202' }, 'not-a-trial-municipality', 'municipality', '202'],
    [{ ...order, municipality: '999' }, 'not-a-municipality', 'municipality', '999'],
    [{ ...order, municipality: undefined }, 'missing-field', 'municipality', undefined],
    [{ ...order, suspends: undefined }, 'missing-field', 'suspends', undefined],
    [{ ...order, suspends: 'pay-subsidy' }, 'unknown-task', 'suspends', 'pay-subsidy'],
    [{ ...order, suspends: [] }, 'unknown-task', 'suspends', []],
    [{ ...order, suspends: ['all'] }, 'unknown-task', 'suspends', ['all']],
    [{ ...order, suspends: ['pay-subsidy', 1] }, 'unknown-task', 'suspends', ['pay-subsidy', 1]],
    [{ ...order, until: 'forever' }, 'not-a-day', 'until', 'forever'],
    [{ ...order, until: '2022-02-28' }, 'before-first-day', 'until', '2022-02-28'],
  ])('%o is %s (%s)', (event, code, field, value) =>
    expect(refused(withEvents(start, event))).toEqual([[code, `events[1].${field}`, value]])
  )

  it.each([
    [order],
    [{ ...order, until: on, suspends: ['pay-subsidy', 'start-up-grant'] }],
    [{ ...order, until: undefined }],
    [{ on, type: 'moved' }],
    [{ on, type: 'moved', homeMunicipality: null, residenceMunicipality: '478' }],
    [{ on, type: 'search-ended', cause: 'of its own' }],
    [{ ...start, facts: {} }],
    [{ ...start, facts: undefined }],
    [{ on, type: 'change-notified' }],
    [{ on, type: 'change-notified', registeredAs: 'unemployed-jobseeker', facts: { inEmployment: false } }],
    [{ on, type: 'left-untransferred', reason: 'other' }],
    [request],
    [{ ...request, to: '202', need: 'safety', receivingMunicipalityConsents: true, granted: false }],
  ])('%o is an event', (event) => expect(refused({ ...withEvents(event), transfers: 'recorded' })).toEqual([]))

  it('each says what it expected', () => {
    const said = (event: object) => problemsOf(withEvents({ on, ...event })).map(({ expected }) => expected)
    expect(said({ type: 'x' })).toEqual([
      'one of: supervision-order, moved, facts-changed, search-ended, search-started, change-notified, left-untransferred, transferred, transfer-requested',
    ])
    expect(said({ type: 'moved', to: 1 })).toEqual(['one of: on, type, homeMunicipality, residenceMunicipality'])
    expect(said({ ...order, suspends: [] })).toEqual(['all, or a list of ids of tasks'])
    expect(said({ ...order, until: '2021-01-01' })).toEqual(['a day not before the order, 2022-03-01'])
    expect(said({ ...order, until: '1999' })).toEqual(['a valid date in the form YYYY-MM-DD'])
    expect(said({ ...order, on: 'soon', until: on })).toEqual(['a valid date in the form YYYY-MM-DD'])
    expect(said({ ...start, until: '2021-01-01' })).toEqual(['one of: on, type, registeredAs, facts'])
    expect(said({ ...order, municipality: undefined })).toEqual(['the three-digit code, with leading zeros, of one of the 118 municipalities of the trial areas'])
    expect(said({ type: 'transferred' })).toEqual([
      'no such event here: with assumed transfers the law transfers by itself',
    ])
    expect(problemsOf(withEvents(7))[0]?.expected).toBe('an event: an object with on, type and the fields of its type')
    expect(said({ type: 'facts-changed' })).toEqual(['an object with facts about the person'])
    expect(said({ ...start, facts: { registeredAs: 'jobseeker' } })).toEqual([
      'no such fact here: registeredAs of search-started or change-notified says it',
    ])
    expect(said({ ...start, facts: { wage: 1 } })).toEqual(['the name of a fact'])
    expect(said({ ...request, need: 'x' })).toEqual([
      'one of: linguistic-rights, inappropriate-relationship, safety; or none (null)',
    ])
  })
})

describe('a recorded transfer', () => {
  it('is refused with assumed transfers, and takes no field', () => {
    expect(refused(withEvents({ on, type: 'transferred' }))).toEqual([
      ['not-allowed-here', 'events[0].type', 'transferred'],
    ])
    expect(refused({ ...withEvents({ on, type: 'transferred', to: '837' }), transfers: 'recorded' })).toEqual([
      ['unknown-field', 'events[0].to', '837'],
    ])
  })
})

describe('hostile input', () => {
  it('values without a text, and getters that throw, end in an error and never in an answer', () => {
    const bare: unknown = Object.create(null)
    expect(
      refused(
        withEvents(
          { on, type: 'facts-changed', facts: { immigrant: bare } },
          { on, type: 'facts-changed', facts: { immigrant: bare } }
        )
      ).map(([code]) => code)
    ).toEqual(['not-a-boolean', 'not-a-boolean'])
    expect(refused(withEvents({ on: bare, type: bare })).map(([code, fact]) => [code, fact])).toEqual([
      ['not-a-day', 'events[0].on'],
      ['unknown-event', 'events[0].type'],
    ])
    expect(refused(withEvents({ ...start, registeredAs: Symbol('s') })).map(([code]) => code)).toEqual(['unknown-word'])
    const trap = { on, type: 'search-ended', get cause(): string { throw new RangeError('trap') } }
    expect(() => timeline(withEvents(trap) as unknown as History)).toThrow(RangeError) // as above
  })

  it('changes nothing in what it is given', () => {
    const frozen: unknown = JSON.parse(JSON.stringify(withEvents(start, request, order)), (_, value: unknown) =>
      Object.freeze(value)
    )
    expect(refused(frozen)).toEqual([])
  })
})
