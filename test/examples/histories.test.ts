import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordings } from '../../src/act/wordings.ts'
import { timeline, type History, type RefusalReason, type Span, type Timeline } from '../../src/entry/index.ts'
import { eventTypes, type HistoryEvent } from '../../src/rules/lifetime/history.ts'
import { reasons } from '../harness/histories.ts'
import { secondTimeline } from '../oracle/lifetime.ts'
import { expectedRecords, expectedSpans } from './histories-expected.ts'

const text = readFileSync('examples/histories.ndjson', 'utf8')
const lines = text.trimEnd().split('\n')
const histories = lines.map((line) => JSON.parse(line) as History) // the library checks them
const told = histories.map((history) => ({ id: history.id ?? '', history, answer: timeline(history) }))

const who = (authority: Span['authority']): string => {
  if (authority === null) return 'nobody'
  if (authority.kind === 'municipality') return authority.code
  return authority.kind === 'te-office' ? (authority.name?.replace(' TE-toimisto', '') ?? 'TE') : authority.kind
}
type ComparedSpan = Omit<Span, 'sources' | 'suspendedTasks'>
const spanLine = ({ from, to, authority, because, missing }: ComparedSpan): string =>
  [`${from}..${to}`, who(authority), because, ...missing].join(' ')

/** Duties, notices and refused requests in one list: by day, duties before notices. */
const recordLines = ({ duties, notices, refused }: Timeline): string[] =>
  [
    ...duties.map(({ arose, by, what, due }) => ({
      on: arose,
      line: `${by}: ${what}${due === null ? '' : ` by ${due}`}`,
    })),
    ...notices.map(({ on, by, to }) => ({ on, line: `${by} > ${to.join(', ')}` })),
    ...refused.map(({ on, request, because }) => ({ on, line: `${request}! ${because.join(', ')}` })),
  ]
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ on, line }) => `${on} ${line}`)

const fillings = [
  ['against', {
    homeMunicipality: '405', residenceMunicipality: '405', birthDate: '1970-01-01', motherTongue: 'fi',
    immigrant: false, meetsEarningsRelatedConditions: true,
    temporaryProtectionPermit: false, inEmployment: true, fullyLaidOff: false, regularWeeklyHours: 40,
    guaranteedMinimumWeeklyHours: null,
    fullTimeBusinessDays: 30, benefitRightDespiteBusiness: false, fullTimeStudent: true,
    benefitRightDespiteStudies: false, wageSubsidisedWork: null,
    startUpGrant: false, inService: null, unemploymentExpectedOn: null, dismissalNoticeOn: '2023-01-01',
    dismissalOnEconomicOrProductionGrounds: true,
    yearsWithEmployerAtNotice: 20,
  }],
  ['for', {
    homeMunicipality: '091', residenceMunicipality: '091', birthDate: '2003-01-01', motherTongue: 'ru',
    immigrant: true, meetsEarningsRelatedConditions: false,
    temporaryProtectionPermit: true, inEmployment: false, fullyLaidOff: true, regularWeeklyHours: 0,
    guaranteedMinimumWeeklyHours: 0,
    fullTimeBusinessDays: 0, benefitRightDespiteBusiness: true, fullTimeStudent: false,
    benefitRightDespiteStudies: true, wageSubsidisedWork: 'pay-subsidy',
    startUpGrant: true, inService: 'tryout', unemploymentExpectedOn: null, dismissalNoticeOn: null,
    dismissalOnEconomicOrProductionGrounds: false,
    yearsWithEmployerAtNotice: 0,
  }],
] as const

describe('examples/histories.ndjson', () => {
  it('is UTF-8 with line feeds, one compact object a line, keys in order', () => {
    expect(text).not.toMatch(/[\r\uFFFD\uFEFF]/)
    expect(text.endsWith('}\n')).toBe(true)
    expect(lines.map((line) => JSON.stringify(JSON.parse(line)))).toEqual(lines)
    expect(histories.map(({ id }) => id)).toEqual(Object.keys(expectedSpans))
  })

  it.each(told.map((one) => [one.id, one] as const))(
    '%s: the library gives what was worked out by hand',
    (id, { answer }) => {
      expect(answer.spans.map(spanLine)).toEqual(expectedSpans[id])
      if (expectedRecords[id]) expect(recordLines(answer)).toEqual(expectedRecords[id])
    }
  )

  // The second formulation lives through every completion of absent facts: only what is missing is left to it, the rest
  // is filled in twice, with what speaks against a transfer and with what speaks for it. The answer must not turn on
  // it.
  it.each(told.flatMap((one) => fillings.map(([name, filling]) => [one.id, name, one, filling] as const)))(
    '%s: the second formulation agrees, where facts that nobody told speak %s a transfer',
    (_id, _name, { history, answer }, filling) => {
      const missing = new Set<string>(answer.spans.flatMap((span) => span.missing))
      const person = {
        ...Object.fromEntries(Object.entries(filling).filter(([fact]) => !missing.has(fact))),
        ...history.person,
      }
      // The same form, with its own types.
      const second = secondTimeline({ ...history, person } as Parameters<typeof secondTimeline>[0])
      // Read for days, authority and reason.
      expect(answer.spans.map(spanLine)).toEqual(second.spans.map((span) => spanLine(span as ComparedSpan)))
      expect(answer.notices.map(({ on, by, to }) => ({ on, by, to }))).toEqual(second.notices)
      expect(answer.duties.map(({ what, by, arose, due }) => ({ what, by, arose, due }))).toEqual(second.duties)
      expect(answer.refused.map(({ on, request, because }) => ({ on, request, because }))).toEqual(second.refused)
    }
  )
})

type Told = (typeof told)[number]

/** Every kind of thing that a history shows, by name. */
const shownBy = ({ history, answer }: Told): ReadonlySet<string> =>
  new Set([
    `transfers ${history.transfers ?? 'assumed'}`,
    ...history.events.flatMap((event) => [
      `event ${event.type}`,
      ...detailsOf(event),
      ...wordings.filter(({ from, to }) => from <= event.on && event.on <= to).map(({ id }) => `event in ${id}`),
    ]),
    ...answer.spans.map(({ because }) => `because ${because}`),
    ...answer.spans.map((span, place) => wayOf(answer.spans[place - 1], span)),
    ...answer.spans.flatMap(({ because, authority }) =>
      authority === null ? [`nobody can be named: ${because}`] : []
    ),
    ...answer.duties.map(({ arose }) => `duty of ${arose}`),
    ...answer.spans.map(
      ({ authority }) =>
        `authority ${authority === null ? 'null' : authority.kind === 'te-office' && authority.name === null ? 'te-office without a name' : authority.kind}`
    ),
    ...answer.spans.flatMap(({ suspendedTasks }) => (suspendedTasks ? ['suspended tasks'] : [])),
    ...answer.spans.flatMap(({ because, authority }) =>
      because === 'unknown' && authority ? ['unknown, but the authority is answered'] : []
    ),
    ...answer.spans.flatMap(({ because, sources }) =>
      sources.map((source) => `${because} by ${source.replace(/^1269\/2020 | \([^)]*\)$/g, '')}`)
    ),
    ...answer.duties.map(
      ({ what, by, due }) => `duty ${what} by ${/\d/.test(by) ? 'municipality' : by}${due === null ? '' : ', due'}`
    ),
    ...answer.notices.map(
      ({ by, to }) =>
        `notice ${/\d/.test(by) ? 'municipality' : by} > ${to.map((party) => (/\d/.test(party) ? 'municipality' : party)).join(', ')}`
    ),
    ...answer.refused.flatMap(({ because }) => because.map((reason) => `refused ${reason}`)),
    ...answer.refused.flatMap(({ because: [reason, other] }) =>
      reason !== undefined && other === undefined ? [`refused ${reason} alone`] : []
    ),
  ])

/** From which authority to which, and why: where the municipality is another one, whether it is of the same area. */
function wayOf(before: Span | undefined, { authority, because }: Span): string {
  const from = before?.authority
  if (authority?.kind !== 'municipality' || from?.kind !== 'municipality')
    return `${from?.kind ?? 'nobody'} to ${authority?.kind ?? 'nobody'}: ${because}`
  return `${authority.code === from.code ? 'same municipality' : authority.area === from.area ? 'same area' : 'other area'}: ${because}`
}

function detailsOf(event: HistoryEvent): string[] {
  switch (event.type) {
    case 'supervision-order':
      return [
        `suspends ${event.suspends === 'all' ? 'all' : 'a list'}`,
        `suspended ${event.until === undefined ? 'without end' : 'to a day'}`,
      ]
    case 'moved':
      return [
        ...(event.homeMunicipality === undefined ? [] : ['moves home']),
        ...(event.residenceMunicipality === undefined ? [] : ['moves residence']),
      ]
    case 'search-started':
      return [`registered as ${event.registeredAs}`]
    case 'left-untransferred':
      return [`left for ${event.reason}`]
    case 'transfer-requested':
      return [
        `need ${event.need}`,
        `asks for ${event.to === 'te-office' ? 'the TE office' : 'a municipality'}`,
        `services endangered ${event.servicesEndangered}`,
        `consents ${event.receivingMunicipalityConsents}`,
        `granted ${event.granted}`,
      ]
    default:
      return []
  }
}

const refusals: Readonly<Record<RefusalReason, true>> = {
  'not-yet-in-force': true,
  'not-a-client': true,
  'no-need': true,
  'services-endangered': true,
  'no-consent': true,
  'not-in-trial': true,
  'not-granted': true,
}

/** All that the examples have to show. */
const toShow: readonly string[] = [
  ...eventTypes.map((type) => `event ${type}`),
  ...wordings.map(({ id }) => `event in ${id}`),
  ...reasons.map((reason) => `because ${reason}`),
  ...Object.keys(refusals).flatMap((reason) => [`refused ${reason}`, `refused ${reason} alone`]),
  ...['assumed', 'recorded'].map((transfers) => `transfers ${transfers}`),
  ...['municipality', 'te-office', 'te-office without a name', 'none', 'employment-authority', 'null'].map(
    (authority) => `authority ${authority}`
  ),
  ...['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'].map((word) => `registered as ${word}`),
  ...['linguistic-rights', 'inappropriate-relationship', 'other'].map((reason) => `left for ${reason}`),
  ...['linguistic-rights', 'inappropriate-relationship', 'safety', 'null'].map((need) => `need ${need}`),
  ...['asks for the TE office', 'asks for a municipality', 'services endangered true', 'services endangered false'],
  ...['true', 'false', 'undefined'].flatMap((value) => [`consents ${value}`]),
  ...['false', 'undefined'].map((value) => `granted ${value}`),
  ...[
    'suspends all',
    'suspends a list',
    'suspended without end',
    'suspended to a day',
    'suspended tasks',
    'moves home',
    'moves residence',
  ],
  'unknown, but the authority is answered',
  // Moves, returns and changes of the authority.
  ...[
    'same area: moved',
    'other area: moved',
    'municipality to te-office: moved',
    'municipality to nobody: moved',
    'te-office to municipality: transferred',
    'te-office to municipality: moved',
  ],
  ...[
    'same municipality: resumed',
    'none to municipality: resumed',
    'none to te-office: change-security',
    'municipality to te-office: change-security',
    'none to municipality: transferred',
  ],
  ...[
    'municipality to te-office: discretionary-transfer',
    'other area: discretionary-transfer',
    'municipality to te-office: suspended',
  ],
  ...[
    'municipality to employment-authority: act-ended',
    'te-office to employment-authority: act-ended',
    'none to employment-authority: act-ended',
  ],
  // Åland, an unknown authority, and days on which the duty arises by law.
  ...['not-in-force', 'not-in-group', 'moved', 'unknown'].map((because) => `nobody can be named: ${because}`),
  ...['2021-03-01', '2021-03-31', '2021-06-01', '2023-03-01', '2023-07-01'].map((on) => `duty of ${on}`),
  ...[
    'transfer by te-office',
    'transfer by te-office, due',
    'transfer-on-move by municipality',
    'transfer-on-move by te-office',
    'transfer-back by te-office',
  ].map((duty) => `duty ${duty}`),
  ...[
    'te-office > client, receiving-municipality',
    'te-office > client, home-municipality',
    'te-office > client, home-municipality, receiving-municipality',
    'te-office > client, municipality',
    'municipality > client, receiving-municipality',
    'municipality > client, te-office',
  ].map((notice) => `notice ${notice}`),
  // The places that moved when 5 § was renumbered, and those that came later.
  'left-untransferred by 5 § 3 mom.',
  'left-untransferred by 5 § 5 mom.',
  'registration by 4 § 2 mom.',
  'discretionary-transfer by 5 § 4 mom.',
  'discretionary-transfer by 5 § 5 mom.',
  'discretionary-transfer by 5 § 7 mom.',
  'change-security by 5 § 3 mom.',
  'change-security by 5 § 4 mom.',
  'suspended by 22 § 3 mom.',
  'suspended by 25 § 2 mom.',
  'transferred by 4 § 1 mom.',
  'transferred by 4 § 2 mom.',
  'transferred by 24 § 1 mom.',
  'awaiting-transfer by 24 § 1 mom.',
]

const notShown = (by: readonly Told[]): string[] => {
  const shown = new Set(by.flatMap((one) => [...shownBy(one)]))
  return toShow.filter((one) => !shown.has(one))
}

describe('the histories of the example', () => {
  it('show all that a history and a timeline can hold', () => expect(notShown(told)).toEqual([]))

  it('are missed where one alone shows something', () => {
    const alone = toShow.flatMap((one) => {
      const showing = told.filter((history) => shownBy(history).has(one))
      return showing.length === 1 ? showing : []
    })
    expect(new Set(alone).size).toBeGreaterThan(8)
    for (const one of alone) expect(notShown(told.filter((other) => other !== one)), one.id).not.toEqual([])
  })

  it('are each told of in docs/lifetime.md, once and in order', () => {
    const rows = [
      ...readFileSync('docs/lifetime.md', 'utf8').matchAll(/^\| <a id="(h-\d\d)"><\/a>`\1` \| .+ \|$/gm),
    ].map(([, id]) => id)
    expect(rows).toEqual(told.map(({ id }) => id))
  })
})
