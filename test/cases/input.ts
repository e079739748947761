/**
 * Cases of input that has to be refused, with the problems to be found, and of input at the edge that is right. Written
 * from the contract.
 */
import { wordingOf } from '../../src/act/wordings.ts'
import type { ConformanceCase, ConformanceInput, ExpectedProblem } from '../../src/conformance/case.ts'
import { lawFacts } from '../oracle/eligibility.ts'
import { add, nobodySpecial, type Collection } from './people.ts'
import { inGroup } from './told.ts'

const on = '2022-05-02'

/** For each kind of value: what is refused, and why. */
const notADay = [
  '2023-02-31',
  '2022-02-29',
  '2021-13-01',
  '2021-00-10',
  '21-03-01',
  '2021-3-1',
  '1.3.2021',
  '2021-03-01T00:00:00Z',
  '',
  ' 2021-03-01',
  20210301,
  true,
]
const refusedOf: Readonly<Record<string, readonly (readonly [unknown, string])[]>> = {
  day: notADay.map((value) => [value, 'not-a-day']),
  municipality: ['91', '0091', '999', '000', 'Tampere', 'KU837', '', '837 ', 837, true].map((value) => [
    value,
    'not-a-municipality',
  ]),
  language: ['FI', 'finnish', 'f', 'fi-FI', '', 'f1', 1, false].map((value) => [value, 'not-a-language']),
  flag: ['true', 'false', 'yes', 'kyllä', 0, 1, '', null].map((value) => [value, 'not-a-boolean']),
  number: [
    ...['4', '', 'four', true].map((value) => [value, 'not-a-number'] as const),
    [-1, 'negative-number'],
    [-0.01, 'negative-number'],
  ],
  count: [
    ...['14', '', true].map((value) => [value, 'not-a-number'] as const),
    [-1, 'negative-number'],
    [14.5, 'not-a-whole-number'],
    [0.1, 'not-a-whole-number'],
  ],
  word: ['', 'something-else', 'Tryout', 'PAY-SUBSIDY', 0, true].map((value) => [value, 'unknown-word']),
}

const kindOf = (fact: string): string => {
  if (['birthDate', 'unemploymentExpectedOn', 'dismissalNoticeOn'].includes(fact)) return 'day'
  if (fact === 'homeMunicipality' || fact === 'residenceMunicipality') return 'municipality'
  if (fact === 'motherTongue') return 'language'
  if (fact === 'fullTimeBusinessDays') return 'count'
  if (['regularWeeklyHours', 'guaranteedMinimumWeeklyHours', 'yearsWithEmployerAtNotice'].includes(fact))
    return 'number'
  return ['registeredAs', 'wageSubsidisedWork', 'inService'].includes(fact) ? 'word' : 'flag'
}

/** Facts of the contract's table that null is no value of. */
const neverNone: Readonly<Record<string, string>> = {
  birthDate: 'not-a-day',
  registeredAs: 'unknown-word',
  regularWeeklyHours: 'not-a-number',
  fullTimeBusinessDays: 'not-a-number',
  yearsWithEmployerAtNotice: 'not-a-number',
}

const shown = (value: unknown): string => JSON.stringify(value)

type Rows = readonly (readonly [string, string, unknown, ConformanceInput, readonly ExpectedProblem[]])[]

function people(): Rows {
  const person = (facts: Readonly<Record<string, unknown>>): ConformanceInput => ({ person: facts })
  const one = (code: string, fact: string | null): readonly ExpectedProblem[] => [{ code, fact }]
  const values = lawFacts.flatMap((fact) =>
    [...(refusedOf[kindOf(fact)] ?? []), ...(fact in neverNone ? [[null, neverNone[fact] ?? ''] as const] : [])].map(
      ([value, code], number) =>
        [
          `${fact}-${number + 1}`,
          `${fact} cannot be ${shown(value)}`,
          on,
          person({ [fact]: value }),
          one(code, fact),
        ] as const
    )
  )
  const names = [
    'homemunicipality',
    'home_municipality',
    'kotikunta',
    'age',
    'name',
    'hetu',
    'HomeMunicipality',
    'birthdate',
    'unknown',
    'on',
  ].map(
    (name) =>
      [
        `unknown-fact-${name}`,
        `${name} is the name of no fact`,
        on,
        person({ [name]: '837' }),
        one('unknown-fact', name),
      ] as const
  )
  const records = [[], 'person', 1, null].map(
    (value, number) =>
      [
        `no-record-${number + 1}`,
        `A person is an object, not ${shown(value)}`,
        on,
        { person: value },
        one('not-a-record', null),
      ] as const
  )
  const daysAsked = notADay
    .filter((value) => typeof value === 'string')
    .map(
      (value, number) =>
        [
          `asked-day-${number + 1}`,
          `${shown(value)} is no day to ask about`,
          value,
          person({ immigrant: true }),
          one('not-a-day', 'on'),
        ] as const
    )
  const right = lawFacts.map(
    (fact) =>
      [
        `right-${fact}`,
        `${fact} ${shown(nobodySpecial[fact])} is a value`,
        on,
        person({ [fact]: nobodySpecial[fact] }),
        [],
      ] as const
  )
  return [
    ...values,
    ...names,
    ...records,
    ...daysAsked,
    ...right,
    ['birth-after-asked-day', 'A birth date after the day asked about', on, person({ birthDate: '2022-05-03' }), one('after-asked-day', 'birthDate')],
    ['birth-on-asked-day', 'A birth date on the day asked about', on, person({ birthDate: on }), []],
    ['leap-day', 'A birth date on 29 February of a leap year', on, person({ birthDate: '2000-02-29' }), []],
    ['leap-century', '1900 was no leap year', on, person({ birthDate: '1900-02-29' }), one('not-a-day', 'birthDate')],
    ['id', 'The key of a person is a text', on, person({ id: 17 }), one('not-text', 'id')],
    ['right-id', 'Any text is a key', on, person({ id: '' }), []],
    ['nothing', 'Nothing known is no error', on, person({}), []],
    ['half-hours', 'Half an hour is a number of hours', on, person({ regularWeeklyHours: 3.5, guaranteedMinimumWeeklyHours: 0.5, yearsWithEmployerAtNotice: 4.5 }), []],
    ['none-where-none-is', 'None where there can be none', on, person({ homeMunicipality: null, motherTongue: null, inService: null, wageSubsidisedWork: null, unemploymentExpectedOn: null, dismissalNoticeOn: null, guaranteedMinimumWeeklyHours: null, residenceMunicipality: null }), []],
    ['facts-against-each-other', 'Facts are not checked against each other', on, person({ inEmployment: false, regularWeeklyHours: 40, fullyLaidOff: true, dismissalNoticeOn: '1980-01-01', birthDate: '1999-01-01' }), []],
    ['outside-the-trial', 'A day outside the trial is no error', '1999-12-31', person({ immigrant: true }), []],
    ['two-problems', 'Every problem is found', on, person({ homeMunicipality: '91', immigrant: 'yes' }), [{ code: 'not-a-municipality', fact: 'homeMunicipality' }, { code: 'not-a-boolean', fact: 'immigrant' }]],
    ['day-and-fact', 'Day and fact are both refused', '2022-02-30', person({ birthDate: '2022-02-30' }), [{ code: 'not-a-day', fact: 'on' }, { code: 'not-a-day', fact: 'birthDate' }]],
    ['three-problems', 'A name, a word and a number', on, person({ ages: 30, inService: 'coaching', fullTimeBusinessDays: -3 }), [{ code: 'unknown-word', fact: 'inService' }, { code: 'negative-number', fact: 'fullTimeBusinessDays' }, { code: 'unknown-fact', fact: 'ages' }]],
  ]
}

function tasks(): Rows {
  const asked = (task: unknown, circumstances: unknown = {}): ConformanceInput => ({ task, circumstances })
  const one = (code: string, fact: string | null): readonly ExpectedProblem[] => [{ code, fact }]
  const given = (name: string, value: unknown, code: string, task = 'pay-subsidy') =>
    [
      `task-${name}-${shown(value).replace(/[^A-Za-z0-9.-]+/g, '_')}`,
      `${name} cannot be ${shown(value)}`,
      on,
      asked(task, { [name]: value }),
      code === '' ? [] : one(code, name),
    ] as const
  return [
    ...['pay-subsidies', 'Pay-subsidy', '', 'palkkatuki', 7, null].map(
      (task, number) =>
        [
          `task-unknown-${number + 1}`,
          `${shown(task)} is no task`,
          on,
          asked(task),
          one('unknown-task', 'task'),
        ] as const
    ),
    [
      'task-unread',
      'A circumstance that the task does not read',
      on,
      asked('employment-plan', { applicant: 'private-employer' }),
      one('unknown-circumstance', 'applicant'),
    ],
    [
      'task-unheard-of',
      'A circumstance that there is not',
      on,
      asked('pay-subsidy', { colour: 'red' }),
      one('unknown-circumstance', 'colour'),
    ],
    given('clientOf', '202', 'not-a-trial-municipality'),
    given('clientOf', '91', 'not-a-municipality'),
    given('clientOf', 'TE-office', 'not-a-municipality'),
    given('applicant', 'company', 'unknown-word'),
    given('financedFromEsf', 'no', 'not-a-boolean'),
    given('applicationDate', '2022-02-30', 'not-a-day'),
    given('applicationDate', '2022-05-03', 'after-asked-day'),
    given('applicationDate', '2022-05-02', ''),
    given('clientOf', 'te-office', ''),
    given('clientOf', '837', ''),
    given('plannedCredits', -1, 'negative-number', 'statement-clear-cut-studies'),
    given('plannedCredits', '5', 'not-a-number', 'statement-clear-cut-studies'),
    given('plannedCredits', 4.5, '', 'statement-clear-cut-studies'),
    given('organiser', 564, 'not-text', 'work-tryout-contract-own'),
    given('employerIn', '91', 'not-a-municipality', 'publish-vacancies'),
    given('wasClientOf', '202', 'not-a-trial-municipality', 'refusal-of-registration'),
    given('wasClientOf', null, '', 'refusal-of-registration'),
    given('endGround', '916/2012 2:2.1 kohta 4', 'unknown-word', 'restrict-electronic-restart'),
    [
      'task-circumstances-no-record',
      'Circumstances are an object',
      on,
      asked('pay-subsidy', []),
      one('not-a-record', null),
    ],
    [
      'task-asked-day',
      'A task is asked about on a day',
      '2022-02-30',
      asked('employment-plan'),
      one('not-a-day', 'on'),
    ],
    [
      'task-two-problems',
      'Every problem of the circumstances is found',
      on,
      asked('pay-subsidy', { clientOf: '000', applicant: 'x' }),
      [
        { code: 'not-a-municipality', fact: 'clientOf' },
        { code: 'unknown-word', fact: 'applicant' },
      ],
    ],
  ]
}

function histories(): Rows {
  const start = { on: '2022-03-01', type: 'search-started', registeredAs: 'unemployed-jobseeker' }
  const told = (id: string, title: string, history: unknown, problems: readonly (readonly [string, string | null])[]) =>
    [`history-${id}`, title, null, { history }, problems.map(([code, fact]) => ({ code, fact }))] as const
  const events = (
    id: string,
    title: string,
    list: readonly unknown[],
    ...problems: readonly (readonly [string, string | null])[]
  ) => told(id, title, { person: {}, until: '2022-12-31', events: list }, problems)
  return [
    told('right', 'A history without a fault', { person: { homeMunicipality: '837' }, until: '2022-12-31', events: [start] }, []),
    told('no-events', 'A history without events', { person: {}, until: '2022-12-31', events: [] }, []),
    told('no-record', 'A history is an object', [], [['not-a-record', null]]),
    told('field', 'A field that there is not', { person: {}, until: '2022-12-31', events: [], to: '2022-12-31' }, [['unknown-field', 'to']]),
    told('lacks', 'A history has a person, a last day and events', {}, [['not-a-day', 'until'], ['not-a-record', 'person'], ['not-a-record', 'events']]),
    told('id', 'The key of a history is a text', { id: 17, person: {}, until: '2022-12-31', events: [] }, [['not-text', 'id']]),
    told('until', 'The last day exists', { person: {}, until: '2022-02-30', events: [] }, [['not-a-day', 'until']]),
    told('until-before-start', 'The last day is not before the first event', { person: {}, until: '2022-02-28', events: [start] }, [['before-first-day', 'until']]),
    told('until-on-start', 'The last day is the day of the first event', { person: {}, until: '2022-03-01', events: [start] }, []),
    told('transfers', 'Transfers are assumed or recorded', { person: {}, until: '2022-12-31', transfers: 'known', events: [] }, [['unknown-word', 'transfers']]),
    told('person', 'A person is an object', { person: null, until: '2022-12-31', events: [] }, [['not-a-record', 'person']]),
    told('person-search', 'Events say whether the search is valid', { person: { jobSearchValid: true }, until: '2022-12-31', events: [] }, [['not-allowed-here', 'person.jobSearchValid']]),
    told('person-registration', 'Events say how the person registered', { person: { registeredAs: 'jobseeker' }, until: '2022-12-31', events: [] }, [['not-allowed-here', 'person.registeredAs']]),
    told('person-fact', 'A value that the fact cannot have', { person: { homeMunicipality: '91' }, until: '2022-12-31', events: [] }, [['not-a-municipality', 'person.homeMunicipality']]),
    told('person-name', 'A fact that there is not', { person: { age: 30 }, until: '2022-12-31', events: [] }, [['unknown-fact', 'person.age']]),
    told('born-later', 'Nothing happens before birth', { person: { birthDate: '2022-03-02' }, until: '2022-12-31', events: [start] }, [['too-early', 'events[0].on']]),
    told('events', 'Events are a list', { person: {}, until: '2022-12-31', events: {} }, [['not-a-record', 'events']]),
    events('event', 'An event is an object', ['search-started'], ['not-a-record', 'events[0]']),
    events('event-day', 'The day of an event exists', [{ ...start, on: '2022-02-30' }], ['not-a-day', 'events[0].on']),
    events('event-type', 'A type of event that there is not', [{ on: '2022-03-01', type: 'registered' }], ['unknown-event', 'events[0].type']),
    events('event-field', 'A field that the event has not', [start, { on: '2022-04-01', type: 'search-ended', why: 'work' }], ['unknown-field', 'events[1].why']),
    events('event-lacks', 'How the person registered is required', [{ on: '2022-03-01', type: 'search-started' }], ['missing-field', 'events[0].registeredAs']),
    events('event-word', 'A way to register that there is not', [{ ...start, registeredAs: 'unemployed' }], ['unknown-word', 'events[0].registeredAs']),
    events('registers-anew', 'A notified change may tell of a registration', [start, { on: '2022-04-01', type: 'change-notified', registeredAs: 'unemployed-jobseeker' }]),
    events('registers-anew-word', 'A way to register anew that there is not', [start, { on: '2022-04-01', type: 'change-notified', registeredAs: 'unemployed' }], ['unknown-word', 'events[1].registeredAs']),
    events('order', 'Events in order of time', [start, { on: '2022-02-01', type: 'search-ended' }], ['out-of-order', 'events[1].on']),
    events('same-day', 'Events of one day in any order', [{ on: '2022-03-01', type: 'change-notified' }, start], ),
    events('facts', 'Facts of an event are checked', [start, { on: '2022-04-01', type: 'facts-changed', facts: { immigrant: 'no' } }], ['not-a-boolean', 'events[1].facts.immigrant']),
    events('facts-search', 'Events decide the job search', [start, { on: '2022-04-01', type: 'change-notified', facts: { jobSearchValid: false } }], ['not-allowed-here', 'events[1].facts.jobSearchValid']),
    events('conflict', 'One day gives one fact one value', [start, { on: '2022-04-01', type: 'facts-changed', facts: { immigrant: true } }, { on: '2022-04-01', type: 'change-notified', facts: { immigrant: false } }], ['conflicting', 'events[2].facts.immigrant']),
    events('order-of-nobody', 'Only a municipality of the trial is suspended', [{ on: '2022-03-01', type: 'supervision-order', municipality: '202', suspends: 'all' }], ['not-a-trial-municipality', 'events[0].municipality']),
    events('order-of-nothing', 'A suspension is of all or of tasks', [{ on: '2022-03-01', type: 'supervision-order', municipality: '837', suspends: ['everything'] }], ['unknown-task', 'events[0].suspends']),
    events('order-lacks', 'An order says whom it suspends, and from what', [{ on: '2022-03-01', type: 'supervision-order' }], ['missing-field', 'events[0].municipality'], ['missing-field', 'events[0].suspends']),
    events('order-ends-before', 'A suspension does not end before it begins', [{ on: '2022-03-01', type: 'supervision-order', municipality: '837', suspends: 'all', until: '2022-02-28' }], ['before-first-day', 'events[0].until']),
    events('cause', 'The cause of an end is a text', [start, { on: '2022-04-01', type: 'search-ended', cause: 7 }], ['not-text', 'events[1].cause']),
    events('moved-to', 'A move to no municipality', [start, { on: '2022-04-01', type: 'moved', homeMunicipality: '91' }], ['not-a-municipality', 'events[1].homeMunicipality']),
    events('facts-lack', 'Facts that change are told', [start, { on: '2022-04-01', type: 'facts-changed' }], ['missing-field', 'events[1].facts']),
    events('facts-registration', 'Events decide how the person registered', [start, { on: '2022-04-01', type: 'facts-changed', facts: { registeredAs: 'jobseeker' } }], ['not-allowed-here', 'events[1].facts.registeredAs']),
    events('facts-key', 'A key is no fact of an event', [start, { on: '2022-04-01', type: 'facts-changed', facts: { id: 'p-17' } }], ['unknown-fact', 'events[1].facts.id']),
    events('transferred', 'With assumed transfers the law transfers by itself', [start, { on: '2022-04-01', type: 'transferred' }], ['not-allowed-here', 'events[1].type']),
    told('left-late', 'With assumed transfers nobody is left untransferred after the transfer', { person: inGroup, until: '2022-12-31', events: [start, { on: '2022-03-02', type: 'left-untransferred', reason: 'other' }] }, [['not-allowed-here', 'events[1].on']]),
    told('left-in-time', 'Left untransferred on the day of the duty', { person: inGroup, until: '2022-12-31', events: [start, { on: '2022-03-01', type: 'left-untransferred', reason: 'other' }] }, []),
    told('left-recorded', 'With recorded transfers a person can be left untransferred later', { person: inGroup, until: '2022-12-31', transfers: 'recorded', events: [start, { on: '2022-03-02', type: 'left-untransferred', reason: 'other' }] }, []),
    events('request-flags', 'What is said of a request is true or false', [start, { on: '2022-04-01', type: 'transfer-requested', to: '091', need: 'safety', servicesEndangered: 'no', receivingMunicipalityConsents: 'yes', granted: null }], ['not-a-boolean', 'events[1].servicesEndangered'], ['not-a-boolean', 'events[1].receivingMunicipalityConsents'], ['not-a-boolean', 'events[1].granted']),
    events('request-need', 'A need that the Act does not name', [start, { on: '2022-04-01', type: 'transfer-requested', to: 'te-office', need: 'work', servicesEndangered: false }], ['unknown-word', 'events[1].need']),
    events('request', 'A request says to whom, why and whether services suffer', [start, { on: '2022-04-01', type: 'transfer-requested', to: 'te-office' }], ['missing-field', 'events[1].need'], ['missing-field', 'events[1].servicesEndangered']),
    events('request-to-nobody', 'A request to no municipality', [start, { on: '2022-04-01', type: 'transfer-requested', to: '91', need: 'safety', servicesEndangered: false }], ['not-a-municipality', 'events[1].to']),
    events('reason', 'Discretion has one of three reasons', [start, { on: '2022-03-02', type: 'left-untransferred', reason: 'language' }], ['unknown-word', 'events[1].reason']),
  ]
}

const places: Rows = ['91', '999', '', 'Helsinki', 91, null].map(
  (municipality, number) =>
    [
      `municipality-${number + 1}`,
      `${shown(municipality)} is no municipality`,
      null,
      { municipality },
      [{ code: 'not-a-municipality', fact: 'municipality' }],
    ] as const
)

/** The section that reads the input. */
function provisionOf(input: ConformanceInput): string {
  if ('municipality' in input) return '3 §'
  if ('history' in input) return '5 §'
  return 'task' in input ? '10 §' : '4 §'
}

export function addInput(into: Collection): void {
  for (const [id, title, asked, input, problems] of [...people(), ...tasks(), ...histories(), ...places]) {
    const day = typeof asked === 'string' ? asked : null
    const exists = day !== null && /^\d{4}-\d\d-\d\d$/.test(day) && !problems.some(({ fact }) => fact === 'on')
    const made: ConformanceCase = {
      id: `input-${id}`,
      topic: 'input',
      title,
      question: 'input',
      on: day,
      input,
      expected: { problems },
      provision: provisionOf(input),
      origin: problems.length > 0 ? 'derived from text' : 'boundary',
      wording: exists ? (wordingOf(day)?.id ?? null) : null,
    }
    if (!add(into, made)) throw new Error(`${made.id} asks what another case asks`)
  }
}
