import type { Day } from '../../calendar/day.ts'
import * as expected from '../../refusals/expected.ts'
import { refusal } from '../../refusals/problems.ts'
import { checkHistory } from './check-history.ts'
import { allCourses, onlyCourse, type See } from './courses.ts'
import { daysFrom } from './days.ts'
import type { Because, History, Span, Timeline } from './history.ts'
import { missingIn } from './missing.ts'
import type { Responsible } from './responsible.ts'
import { sourceOfLapse, spanSources } from './span-sources.ts'
import { suspendedTasks } from './suspension.ts'
import { isUnknown, itemsOf, type Log, type World } from './world.ts'

/**
 * Says for every day which authority was responsible for a person, why and by which provision, who had to be told,
 * which duties to transfer arose and which requests the Act does not allow. Birthdays and new wordings take effect by
 * themselves.
 *
 * @param history the facts known at the start, the events in order of time, and the last day asked about; an absent
 * fact is unknown, never false
 * @returns `spans` without gap or overlap from the first event to `until` (none without an event), `notices`, `duties`
 * and `refused` in order of time. Where the authority turns on something absent, a span's authority is null, because
 * `unknown`, and `missing` names the absent facts that can change it; notices, duties and refusals are then those that
 * hold in every case. Events after `until` are checked but have no effect
 * @throws {@link InputError} for a history that is none: events out of order or before the birth date, unknown types or
 * fields, values that a field cannot have, two values of one fact on one day, and, with assumed transfers, a person
 * left untransferred after the transfer
 *
 * Source: 1269/2020 4-6 §, 22 §, 24-25 §.
 *
 * @example
 * ```ts
 * import { timeline } from 'kuntakokeilu'
 * const { spans, notices } = timeline({
 *   person: {
 *     homeMunicipality: '837', birthDate: '1996-05-01', temporaryProtectionPermit: false, inEmployment: false,
 *     fullTimeBusinessDays: 0, fullTimeStudent: false, dismissalNoticeOn: null,
 *   },
 *   until: '2022-06-30',
 *   events: [
 *     { on: '2022-05-10', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
 *     { on: '2022-06-01', type: 'search-ended' },
 *   ],
 * })
 * spans.map(({ from, to, because }) => `${from}..${to} ${because}`) //=> ['2022-05-10..2022-05-31 transferred', '2022-06-01..2022-06-30 no-search']
 * spans[0]?.authority //=> { kind: 'municipality', code: '837', area: 'pirkanmaa' }
 * notices[0]?.to //=> ['client', 'receiving-municipality']
 * ```
 */
export function timeline(history: History): Timeline {
  checkHistory(history)
  return timelineOf(history)
}

/** `timeline` for a history that has been checked already. */
export function timelineOf(history: History): Timeline {
  try {
    return told(history, onlyCourse)
  } catch (error) {
    if (isUnknown(error)) return told(history, allCourses)
    throw error
  }
}

interface OpenSpan {
  readonly from: Day
  readonly responsible: Responsible
  readonly because: Because
  readonly missing: Span['missing']
  readonly sources: readonly string[]
  /** The source that comes last once the group of the client, or a ground of it, has lapsed in every course. */
  lapse: string | undefined
  readonly tasks: Set<string>
}

function told(history: History, courses: (history: History, see: See) => readonly World[]): Timeline {
  const open: OpenSpan[] = []
  let last: OpenSpan | undefined
  const worlds = courses(history, (on, worlds, responsible) => {
    const [first = unknownTo] = responsible
    const isOne =
      first.because !== 'unknown' &&
      responsible.every(({ key, because }) => key === first.key && because === first.because)
    const joined = isOne
      ? { responsible: first, because: first.because, missing: nothing }
      : joinOf(worlds, responsible)
    if (
      last?.responsible.key !== joined.responsible.key ||
      last.because !== joined.because ||
      last.missing.join() !== joined.missing.join()
    ) {
      last = { from: on, ...joined, sources: sourcesOf(worlds, responsible, on), lapse: undefined, tasks: new Set() }
      open.push(last)
    }
    const { authority } = joined.responsible
    if (authority?.kind !== 'municipality') return
    for (const world of worlds) for (const task of suspendedTasks(world, authority.code, on)) last.tasks.add(task)
    if (worlds.every(({ hasLapsed }) => hasLapsed)) last.lapse ??= sourceOfLapse(on)
  })
  checkLeft(history, worlds)
  const spans = open.map(({ from, responsible, because, missing, sources, lapse, tasks }, place): Span => {
    const { authority } = responsible
    const next = open[place + 1]
    const to = next === undefined ? history.until : daysFrom(next.from, -1)
    const span = { from, to, authority, because, sources: lapse === undefined ? sources : [...sources, lapse], missing }
    return tasks.size > 0 ? { ...span, suspendedTasks: [...tasks] } : span
  })
  const { id } = history
  const all = {
    spans,
    notices: inAll(worlds, ({ notices }) => notices),
    duties: inAll(worlds, ({ duties }) => duties),
    refused: refusedInAll(worlds),
  }
  return id === undefined ? all : { id, ...all }
}

/** Stands in many answers: frozen. */
const nothing: readonly never[] = /* @__PURE__ */ Object.freeze([])

const unknownTo: Responsible = { key: 'nobody', because: 'unknown', authority: null }

/** Courses that differ: the authority stands where they agree in it; what makes them differ is named. */
function joinOf(
  worlds: readonly World[],
  responsible: readonly Responsible[],
): Pick<OpenSpan, 'responsible' | 'because' | 'missing'> {
  const [first = unknownTo] = responsible
  const isSame = first.because !== 'unknown' && responsible.every(({ key }) => key === first.key)
  const labels = responsible.map(({ key, because }) => (isSame ? because : key))
  return { responsible: isSame ? first : unknownTo, because: 'unknown', missing: missingIn(worlds, labels) }
}

function sourcesOf(worlds: readonly World[], responsible: readonly Responsible[], on: Day): readonly string[] {
  const [first = nothing, ...others] = new Set(
    worlds.map((world, place) => spanSources(responsible[place] ?? unknownTo, world, on)),
  )
  return others.length === 0 ? first : [...new Set([first, ...others].flat())]
}

/** What is the same in every course. */
function inAll<Item>(worlds: readonly World[], logOf: (world: World) => Log<Item>): readonly Item[] {
  const [first = nothing, ...others] = worlds.map((world) => itemsOf(logOf(world)))
  const kept = others.map((list) => new Set(list.map((item) => JSON.stringify(item))))
  return first.filter((item) => kept.every((list) => list.has(JSON.stringify(item))))
}

/** The requests refused in every course, with the conditions that fail in each. */
function refusedInAll(worlds: readonly World[]): Timeline['refused'] {
  const [first = nothing, ...others] = worlds.map(({ refused }) => itemsOf(refused))
  const byNumber = others.map((list) => new Map(list.map(({ number, refused }) => [number, refused])))
  return first.flatMap(({ number, refused }) => {
    const same = byNumber.map((list) => list.get(number))
    const because = refused.because.filter((reason) => same.every((other) => other?.because.includes(reason)))
    return same.every((other) => other !== undefined) ? [{ ...refused, because }] : []
  })
}

/** With assumed transfers nobody is left untransferred after the transfer. */
function checkLeft({ events }: History, worlds: readonly World[]): void {
  const [first = nothing, ...others] = worlds.map(({ tooLate }) => itemsOf(tooLate))
  const number = first.find((one) => others.every((list) => list.includes(one)))
  if (number === undefined) return
  const [fact, value] = [`events[${number}].on`, events[number]?.on]
  throw refusal({ code: 'not-allowed-here', fact, value, expected: expected.notAfterTransfer })
}
