/** Cases of 5, 6, 22, 24 and 25 §: histories, and who was responsible on each of their days. */
import { wordingOf, wordings } from '../../src/act/wordings.ts'
import type { ConformanceCase } from '../../src/conformance/case.ts'
import { dayAfter } from '../oracle/candidates.ts'
import { lifetimeCases } from '../oracle/cases/lifetime.ts'
import { randomHistory } from '../oracle/random-histories.ts'
import {
  secondTimeline,
  type Because,
  type Facts,
  type History,
  type HistoryEvent,
  type Span
} from '../oracle/lifetime.ts'
import { livesInEveryWording } from './lives.ts'
import { add, type Collection } from './people.ts'
import { discretionOn, inGroup, outOfGroup, requestOn, started, telling, type Told } from './told.ts'
import { turningLives } from './turns.ts'

/** What a case expects of a span. */
type ExpectedSpan = Omit<Span, 'missing' | 'lapsedOn'>

/** Runs of days on which the same is said; what is missing may differ between them, and is no part of the cases. */
function runsOf(spans: readonly Span[]): readonly ExpectedSpan[] {
  const runs: { from: string; to: string; authority: Span['authority']; because: Because }[] = []
  for (const { from, to, authority, because } of spans) {
    const last = runs.at(-1)
    if (last && JSON.stringify([last.authority, last.because]) === JSON.stringify([authority, because])) last.to = to
    else runs.push({ from, to, authority, because })
  }
  return runs
}

const provisions: Readonly<Partial<Record<Because, string>>> = {
  'not-in-force': '23 §',
  'act-ended': '23 §',
  'no-search': '2 § 2 kohta',
  'not-in-group': '4 § 1 mom.',
  'awaiting-transfer': '5 § 1 mom.',
  moved: '5 § 1 mom.',
  transferred: '5 § 1 mom.',
  'outside-seven-days': '5 § 2 mom.',
  resumed: '6 § 2 mom.',
  suspended: '22 § 3 mom.',
}

/** The provision behind the reason of a run of days, by the numbers of its first day. */
function provisionOf({ because, from, authority }: ExpectedSpan): string {
  if (because === 'registration') return from < '2023-03-01' ? '4 § 2 mom.' : '4 § 3 mom.'
  if (because === 'left-untransferred') return discretionOn(from)
  if (because === 'discretionary-transfer') return requestOn(from, authority?.kind === 'municipality')
  if (because === 'change-security') return '5 § 3 mom., 5 § 4 mom.'
  return provisions[because] ?? '5 §'
}

/** The last day of a history on which the Act was in force, for its wording. */
const lastDayInForce = (until: string): string => (until > '2024-12-31' ? '2024-12-31' : until)

function lifetimeCase({ id, title, history, origin, provision }: Told): ConformanceCase {
  const spans = runsOf(secondTimeline(history).spans)
  const decided = [...new Set(spans.map(provisionOf))]
  return {
    id,
    topic: 'lifetime',
    title,
    question: 'timeline',
    on: history.until,
    input: { history },
    expected: { spans },
    provision: provision ?? decided.join(', '),
    origin,
    wording: wordingOf(lastDayInForce(history.until))?.id ?? null,
  }
}

/** The seven days after whatever opens them, in every wording, by each of the grounds. */
function windows(): readonly Told[] {
  const grounds: readonly (readonly [string, Facts])[] = [
    ['an immigrant', { immigrant: true }],
    ['foreign language', { motherTongue: 'ru' }],
    ['earnings-related conditions not met', { meetsEarningsRelatedConditions: false }],
  ]
  const openings = [
    ['search-started', 'the start of the search'],
    ['change-notified', 'a notified change'],
    ['moved', 'a move inside the trial'],
  ] as const
  return wordings.flatMap(({ id, from }) =>
    openings.flatMap(([opening, said], which) =>
      [6, 7, 8].map((days): Told => {
        const opened = dayAfter(from, 5)
        const [ground, facts] = grounds[(which + days) % 3] ?? ['an immigrant', { immigrant: true }]
        // Begun before by more than seven days, and not with the stock, whom March 2021 takes in whatever the seven
        // days say.
        const start = id === 'V0' ? from : dayAfter(opened, -20)
        const begun: readonly HistoryEvent[] =
          opening === 'search-started'
            ? [started(opened)]
            : [
                started(start),
                opening === 'moved'
                  ? { on: opened, type: 'moved', homeMunicipality: '564' }
                  : { on: opened, type: 'change-notified' },
              ]
        const comes = dayAfter(opened, days)
        return {
          id: `lifetime-window-${opening}-${id}-day-${days}`,
          title: `Comes into the group (${ground}) ${days} days after ${said}, in ${id}`,
          history: {
            person: outOfGroup,
            until: dayAfter(comes, 2),
            events: [...begun, { on: comes, type: 'facts-changed', facts }],
          },
          origin: 'boundary',
          provision: '5 § 2 mom.',
        }
      })
    )
  )
}

/** Days of the Act that turn a life by themselves, from both sides. */
function days(): readonly Told[] {
  const told = telling('boundary')
  const born = (on: string, step: number): Facts => ({
    ...outOfGroup,
    birthDate: dayAfter(`${Number(on.slice(0, 4)) - 30}${on.slice(4)}`, step),
  })
  return [
    ...['2021-02-28', '2021-03-01'].map((on) => told(`stock-begun-${on}`, `The stock is of searches begun by 2021-02-28: begun on ${on}`, '24 § 1 mom.', outOfGroup, '2021-04-02', [started(on), { on: '2021-03-20', type: 'facts-changed', facts: { immigrant: true } }])),
    ...['2021-03-31', '2021-04-01'].map((on) => told(`stock-joins-${on}`, `The stock's last day is 2021-03-31: comes into the group on ${on}`, '24 § 1 mom.', outOfGroup, '2021-04-03', [started('2020-12-01'), { on, type: 'facts-changed', facts: { motherTongue: 'et' } }])),
    ...[-1, 0, 1].map((step) => told(`thirtieth-birthday-${step}`, `A search begun ${step === 0 ? 'on' : step < 0 ? 'the day after' : 'the day before'} the 30th birthday`, '4 § 1 mom. 2 kohta', born('2022-09-05', step), '2022-09-10', [started('2022-09-05')])),
    told('thirtieth-birthday-of-a-client', 'A client who turns 30 stays a client', '5 § 1 mom.', born('2022-09-05', 10), '2022-09-30', [started('2022-09-05')]),
    ...['2021-05-31', '2021-06-01'].map((on) => told(`registration-${on}`, `Registered as a jobseeker, asked to ${on}`, '4 § 2 mom.', inGroup, on, [started('2021-05-03', 'jobseeker')])),
    told('registration-2023-12-31', 'Registered as a jobseeker in December 2023', '4 § 3 mom.', inGroup, '2023-12-31', [started('2023-12-04', 'jobseeker')]),
    ...['2022-05-01', '2022-05-02'].map((on) => told(`zero-hours-${on}`, `A variable-hours contract, asked to ${on}`, '2 § 1 kohta', { ...inGroup, inEmployment: true, regularWeeklyHours: 12, guaranteedMinimumWeeklyHours: 0 }, on, [started('2022-03-01')])),
    ...['2023-02-28', '2023-03-01'].map((on) => told(`protection-${on}`, `Temporary protection and residence in the trial, asked to ${on}`, '4 § 2 mom.', { ...outOfGroup, homeMunicipality: null, residenceMunicipality: '564', temporaryProtectionPermit: true }, on, [started('2022-09-01')])),
    ...['2023-06-30', '2023-07-01'].map((on) => told(`new-subsidy-${on}`, `In work by the municipal obligation, asked to ${on}`, '2 § 6 kohta', { ...inGroup, inEmployment: true, regularWeeklyHours: 30, wageSubsidisedWork: 'municipal-obligation' }, on, [started('2023-03-20')])),
    ...['2021-05-31', '2021-06-01'].map((on) => told(`request-${on}`, `Asks to be transferred to the TE office on ${on}`, '5 §', inGroup, dayAfter(on, 2), [started('2021-05-10'), { on, type: 'transfer-requested', to: 'te-office', need: 'safety', servicesEndangered: false }])),
    ...['2022-12-31', '2023-01-01'].map((on) => told(`notice-${on}`, `A client given notice on ${on}`, '5 §', { ...inGroup, birthDate: '1966-01-01', dismissalOnEconomicOrProductionGrounds: true, yearsWithEmployerAtNotice: 6 }, '2023-01-05', [started('2022-12-05'), { on, type: 'facts-changed', facts: { dismissalNoticeOn: on } }])),
    ...['2024-12-31', '2025-01-01'].map((on) => told(`end-${on}`, `A search begun on ${on}`, '23 §', inGroup, '2025-01-02', [started(on)])),
    ...['2024-12-30', '2024-12-31'].map((on) => told(`end-moves-${on}`, `A client who moves out of the trial on ${on}`, '5 § 1 mom.', inGroup, '2025-01-02', [started('2024-12-01'), { on, type: 'moved', homeMunicipality: '202' }])),
    ...[0, 1].map((step) => told(`suspended-until-${step}`, `Suspended to ${dayAfter('2022-03-10', step)}`, '22 §', inGroup, '2022-03-12', [started('2022-03-01'), { on: '2022-03-05', type: 'supervision-order', municipality: '837', suspends: 'all', until: dayAfter('2022-03-10', step) }])),
    ...(['assumed', 'recorded'] as const).map((transfers) => told(`waits-${transfers}`, `A duty to transfer with ${transfers} transfers`, '5 § 1 mom.', inGroup, '2022-03-20', [started('2022-03-01'), ...(transfers === 'recorded' ? [{ on: '2022-03-15', type: 'transferred' } as const] : [])], { transfers })),
  ]
}

/** Facts that play no part in the lives above: told otherwise where two lives would ask the same. */
const others: readonly Facts[] = [
  {},
  { fullyLaidOff: true },
  { regularWeeklyHours: 20 },
  { fullyLaidOff: true, regularWeeklyHours: 20 },
  { residenceMunicipality: '202' },
  { residenceMunicipality: null },
]

function addWithOthers(into: Collection, told: Told): void {
  const first = JSON.stringify(lifetimeCase(told).expected)
  const isTaken = others.some((facts) => {
    const made = lifetimeCase({ ...told, history: { ...told.history, person: { ...told.history.person, ...facts } } })
    return JSON.stringify(made.expected) === first && add(into, made)
  })
  if (!isTaken) throw new Error(`No cell is left for ${told.id}`)
}

/** The seeds of the random histories; a seed whose history asks what another asks is passed over. */
const seeds = { from: 1, wanted: 300 }

/** The events of a random history in words, one after the other. */
const inWords: Readonly<Record<HistoryEvent['type'], string>> = {
  'supervision-order': 'a municipality is suspended',
  moved: 'moves',
  'facts-changed': 'facts change',
  'search-ended': 'the search ends',
  'search-started': 'registers',
  'change-notified': 'notifies a change',
  'left-untransferred': 'is left untransferred',
  transferred: 'is transferred',
  'transfer-requested': 'asks to be transferred',
}

const storyOf = ({ events, transfers }: History): string => {
  const steps = events.map(({ type }) => inWords[type]).filter((step, index, all) => step !== all[index - 1])
  return `${transfers === 'recorded' ? 'with recorded transfers, ' : ''}${steps.join(', ')}`
}

export function addLifetime(into: Collection): void {
  for (const { id, title, history, on, expect, origin = 'derived from text' } of lifetimeCases) {
    const day = secondTimeline(history).spans.find(({ from, to }) => from <= on && on <= to)
    if (JSON.stringify([day?.authority, day?.because]) !== JSON.stringify([expect.authority, expect.because]))
      throw new Error(`${id}: the worked case and the second formulation differ`)
    addWithOthers(into, { id: `lifetime-worked-${id.replaceAll(' ', '-')}`, title, history, origin })
  }
  for (const told of [...windows(), ...days(), ...livesInEveryWording(), ...turningLives()]) addWithOthers(into, told)
  let taken = 0
  for (let seed = seeds.from; taken < seeds.wanted; seed += 1) {
    const { id: _, ...history } = randomHistory(seed)
    const title = `Random history ${seed} from ${history.events[0]?.on ?? history.until}: ${storyOf(history)}`
    if (add(into, lifetimeCase({ id: `lifetime-seed-${seed}`, title, history, origin: 'derived from text' })))
      taken += 1
  }
}
