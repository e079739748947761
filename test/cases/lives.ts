/** Lives that can be told in every wording: registrations, requests, returns, moves, discretion, suspension. */
import { wordings } from '../../src/act/wordings.ts'
import type { Facts, History, HistoryEvent } from '../oracle/lifetime.ts'
import {
  byGround,
  changed,
  daysFrom,
  discretionOn,
  ended,
  inGroup,
  lostGround,
  moved,
  movedResidence,
  outOfGroup,
  protectedOnly,
  requestOn,
  started,
  type Told
} from './told.ts'

/** A life: what is told of it, the person, the events. */
type Life = readonly [
  id: string,
  title: string,
  person: Facts,
  events: readonly HistoryEvent[],
  more?: Partial<History>,
]

type Request = Extract<HistoryEvent, { type: 'transfer-requested' }>

function registrations(day: (step: number) => string): readonly Life[] {
  const atWork: Facts = { ...inGroup, inEmployment: true, regularWeeklyHours: 30 }
  const outOfWork: Facts = { inEmployment: false }
  const notified = (step: number, more: Partial<Extract<HistoryEvent, { type: 'change-notified' }>>): HistoryEvent =>
    ({ on: day(step), type: 'change-notified', ...more })
  const anew = { registeredAs: 'unemployed-jobseeker', facts: outOfWork } as const
  const life = (id: string, title: string, ...events: readonly HistoryEvent[]): Life =>
    [`registers-${id}`, title, atWork, events]
  return [
    life(
      'anew',
      'A jobseeker in work becomes unemployed and registers anew with the notified change',
      started(day(1), 'jobseeker'),
      notified(10, anew)
    ),
    life(
      'not-anew',
      'A jobseeker in work becomes unemployed and notifies the change only',
      started(day(1), 'jobseeker'),
      notified(10, { facts: outOfWork })
    ),
    life(
      'anew-lesser',
      'Registered as unemployed, then as a jobseeker with a notified change',
      started(day(1)),
      notified(10, { registeredAs: 'jobseeker', facts: outOfWork })
    ),
    life(
      'anew-day-7',
      'Registers anew and is out of work seven days later',
      started(day(1), 'jobseeker'),
      notified(6, { registeredAs: 'unemployed-jobseeker' }),
      changed(day(13), outOfWork)
    ),
    life(
      'anew-day-8',
      'Registers anew and is out of work eight days later',
      started(day(1), 'jobseeker'),
      notified(6, { registeredAs: 'unemployed-jobseeker' }),
      changed(day(14), outOfWork)
    ),
    life(
      'anew-no-search',
      'A change notified without a valid search registers nothing',
      started(day(1), 'jobseeker'),
      ended(day(4)),
      notified(6, anew),
      started(day(9), 'jobseeker')
    ),
  ]
}

function requests(day: (step: number) => string): readonly Life[] {
  const asks = (to: string, more: Partial<Request> = {}): HistoryEvent => ({
    on: day(6),
    type: 'transfer-requested',
    to,
    need: 'safety',
    servicesEndangered: false,
    ...more,
  })
  const life = (id: string, title: string, ...events: readonly HistoryEvent[]): Life => [
    `request-${id}`,
    title,
    inGroup,
    [started(day(1)), ...events],
  ]
  return [
    life('te-office-safety', 'A client asks for the TE office for the sake of safety', asks('te-office')),
    life('te-office-language', 'A client asks for the TE office to secure linguistic rights', asks('te-office', { need: 'linguistic-rights' })),
    life('te-office-inappropriate', 'A client asks for the TE office: the relationship is inappropriate', asks('te-office', { need: 'inappropriate-relationship' })),
    life('other', 'A client asks for another trial municipality, which consents', asks('091', { receivingMunicipalityConsents: true })),
    life('no-need', 'A client asks for the TE office without a need', asks('te-office', { need: null })),
    life('endangered', 'A client asks for the TE office, where services would be endangered', asks('te-office', { servicesEndangered: true })),
    life('no-consent', 'A client asks for another trial municipality, which does not consent', asks('091', { receivingMunicipalityConsents: false })),
    life('outside', 'A client asks for a municipality outside the trial', asks('202', { receivingMunicipalityConsents: true })),
    life('not-granted', 'A client asks for the TE office, which does not grant it', asks('te-office', { granted: false })),
    ['request-nobodys-client', 'Somebody who is nobody\'s client asks for another trial municipality', outOfGroup, [started(day(1)), asks('091', { receivingMunicipalityConsents: true })]],
    life('te-office-then-moves', 'With the TE office on request, then moves inside the trial', asks('te-office'), moved(day(10), '564')),
    life('other-then-moves', 'With another municipality on request, then moves inside the trial', asks('091', { receivingMunicipalityConsents: true }), moved(day(10), '564')),
    life('te-office-then-returns', 'With the TE office on request; a new search after it', asks('te-office'), ended(day(9)), started(day(12))),
    life('other-then-returns', 'With another municipality on request; a new search after it', asks('091', { receivingMunicipalityConsents: true }), ended(day(9)), started(day(12))),
  ]
}

function returns(day: (step: number) => string, hasProtection: boolean): readonly Life[] {
  const left: readonly HistoryEvent[] = [started(day(1)), ended(day(5))]
  const life = (id: string, title: string, ...events: readonly HistoryEvent[]): Life => [
    `return-${id}`,
    title,
    byGround,
    [...left, ...events],
  ]
  return [
    life('group-lost', 'A former client of no group any more returns', started(day(12), 'unemployed-jobseeker', lostGround)),
    life('as-jobseeker', 'A former client returns and registers as a jobseeker only', started(day(12), 'jobseeker')),
    life('status-lost', 'A former client returns from full-time work that goes on', started(day(12), 'jobseeker', { inEmployment: true, regularWeeklyHours: 37.5 })),
    life('home-in-trial', 'A former client returns with a home in another trial municipality', moved(day(8), '564'), started(day(12), 'unemployed-jobseeker', lostGround)),
    life('home-outside', 'A former client returns with a home outside the trial', moved(day(8), '202'), started(day(12))),
    life('home-outside-then-in', 'A former client returns with a home outside the trial and then moves into it, of no group any more', moved(day(8), '202'), started(day(12), 'unemployed-jobseeker', lostGround), moved(day(14), '091')),
    ['return-same-day', 'A search ends and begins again on one day', byGround, [started(day(1)), ended(day(5)), started(day(5), 'unemployed-jobseeker', lostGround)]],
    ['return-twice', 'A former client returns twice', byGround, [...left, started(day(7), 'unemployed-jobseeker', lostGround), ended(day(9)), started(day(12))]],
    ['return-of-nobodys-client', 'Somebody once left untransferred returns, of no group any more', byGround, [started(day(1)), { on: day(1), type: 'left-untransferred', reason: 'other' }, ended(day(5)), started(day(12), 'unemployed-jobseeker', lostGround)]],
    ...(hasProtection
      ? ([
          ['return-protection-lost', 'A former client by temporary protection returns without the permit', protectedOnly, [...left, started(day(12), 'unemployed-jobseeker', { temporaryProtectionPermit: false })]],
          ['return-protection-moved', 'A former client by temporary protection returns with a residence in another trial municipality', protectedOnly, [...left, movedResidence(day(8), '678'), started(day(12))]],
          ['return-protection-outside', 'A former client by temporary protection returns with a residence outside the trial', protectedOnly, [...left, movedResidence(day(8), '111'), started(day(12))]],
        ] satisfies readonly Life[])
      : []),
  ]
}

function moves(day: (step: number) => string, hasProtection: boolean): readonly Life[] {
  const outgrown: readonly HistoryEvent[] = [started(day(1)), changed(day(4), lostGround)]
  const life = (id: string, title: string, ...events: readonly HistoryEvent[]): Life => [
    `move-${id}`,
    title,
    byGround,
    [...outgrown, ...events],
  ]
  const protection = (id: string, title: string, ...events: readonly HistoryEvent[]): Life => [
    `move-protection-${id}`,
    title,
    protectedOnly,
    [started(day(1)), ...events],
  ]
  return [
    life('same-area', 'A client who has outgrown the group moves inside the trial area', moved(day(7), '536')),
    life('other-area', 'A client who has outgrown the group moves to another trial area', moved(day(7), '091')),
    life('outside', 'A client moves out of the trial', moved(day(7), '202')),
    life('aland', 'A client moves to Åland', moved(day(7), '478')),
    life('no-home', 'A client gives up the home municipality', moved(day(7), null)),
    life(
      'residence-only',
      'The place of residence of a client by the home municipality changes',
      movedResidence(day(7), '202')
    ),
    life(
      'back-outgrown',
      'Out of the trial and back, of no group any more',
      moved(day(7), '202'),
      moved(day(12), '837')
    ),
    [
      'move-back',
      'Out of the trial and back, still of the group',
      byGround,
      [started(day(1)), moved(day(7), '202'), moved(day(12), '837')],
    ],
    ...(hasProtection
      ? [
          protection(
            'same-area',
            'A client by temporary protection alone moves the place of residence inside the trial area',
            movedResidence(day(7), '425')
          ),
          protection(
            'other-area',
            'A client by temporary protection alone moves the place of residence to another trial area',
            movedResidence(day(7), '837')
          ),
          protection(
            'outside',
            'A client by temporary protection alone moves the place of residence out of the trial',
            movedResidence(day(7), '111')
          ),
          protection(
            'home-only',
            'A client by temporary protection alone gets a home municipality outside the trial',
            moved(day(7), '202')
          ),
        ]
      : []),
  ]
}

function discretion(day: (step: number) => string): readonly Life[] {
  const left = (on: string, reason: 'linguistic-rights' | 'inappropriate-relationship' | 'other'): HistoryEvent => ({
    on,
    type: 'left-untransferred',
    reason,
  })
  return [
    ['discretion-language', 'Left untransferred for linguistic rights', inGroup, [started(day(1)), left(day(1), 'linguistic-rights')]],
    ['discretion-inappropriate', 'Left untransferred: the relationship would be inappropriate', inGroup, [started(day(1)), left(day(1), 'inappropriate-relationship')]],
    ['discretion-other', 'Left untransferred for another justified reason', inGroup, [started(day(1)), left(day(1), 'other')]],
    ['discretion-then-moves', 'Left untransferred, then moves inside the trial', inGroup, [started(day(1)), left(day(1), 'other'), moved(day(8), '564')]],
    ['discretion-next-search', 'Left untransferred in one search, and a new one begins', inGroup, [started(day(1)), left(day(1), 'other'), ended(day(6)), started(day(12))]],
    ['discretion-while-waiting', 'Left untransferred while the transfer is awaited', inGroup, [started(day(1)), left(day(4), 'other')], { transfers: 'recorded' }],
    ['discretion-waits', 'Transferred nine days after the duty arose', inGroup, [started(day(1)), { on: day(10), type: 'transferred' }], { transfers: 'recorded' }],
  ]
}

function suspensions(day: (step: number) => string): readonly Life[] {
  const order = (municipality: string, suspends: 'all' | readonly string[], until?: string): HistoryEvent => ({
    on: day(5),
    type: 'supervision-order',
    municipality,
    suspends,
    ...(until !== undefined && { until }),
  })
  const life = (id: string, title: string, ...events: readonly HistoryEvent[]): Life => [
    `suspension-${id}`,
    title,
    inGroup,
    events,
  ]
  return [
    life('until', 'All activity of the municipality is suspended for four days', started(day(1)), order('837', 'all', day(8))),
    life('open', 'All activity of the municipality is suspended without a last day', started(day(1)), order('837', 'all')),
    life('tasks', 'Single tasks of the municipality are suspended', started(day(1)), order('837', ['pay-subsidy', 'employment-plan'])),
    life('of-another', 'All activity of another municipality is suspended', started(day(1)), order('564', 'all')),
    life('of-new-client', 'A search begins while the municipality is suspended', order('837', 'all', day(10)), started(day(7))),
    life('and-moves', 'A client moves away while the municipality is suspended', started(day(1)), order('837', 'all'), moved(day(8), '091')),
    life('and-leaves', 'A client moves out of the trial while the municipality is suspended', started(day(1)), order('837', 'all'), moved(day(8), '202')),
    life('and-ends', 'A search ends while the municipality is suspended, and begins again after it', started(day(1)), order('837', 'all', day(8)), ended(day(7)), started(day(12))),
  ]
}

/** What a life is about, by the first word of its name. */
function provisionOf(events: readonly HistoryEvent[], name: string, day: string): string {
  const request = events.find((event) => event.type === 'transfer-requested')
  if (request) return requestOn(day, request.to !== 'te-office')
  if (name.startsWith('registers')) return day < '2023-03-01' ? '4 § 2 mom.' : '4 § 3 mom.'
  if (name.startsWith('return')) return '6 § 2 mom.'
  if (name.startsWith('move')) return '5 § 1 mom.'
  return name.startsWith('discretion') ? discretionOn(day) : '22 § 3 mom.'
}

/** These lives in each wording, all of their days inside it. */
export function livesInEveryWording(): readonly Told[] {
  return wordings.flatMap(({ id, from }) => {
    const day = daysFrom(from)
    const hasProtection = from >= '2023-03-01'
    const lives = [
      ...registrations(day), ...requests(day), ...returns(day, hasProtection), ...moves(day, hasProtection),
      ...discretion(day), ...suspensions(day),
    ]
    return lives.map(([name, title, person, events, more]): Told => {
      const history: History = { person, until: day(16), events, ...more }
      return {
        id: `lifetime-${name}-${id}`,
        title: `${title}, in ${id}`,
        history,
        origin: 'derived from text',
        provision: provisionOf(events, name, from),
      }
    })
  })
}
