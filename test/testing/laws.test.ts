import { describe, expect, it, vi } from 'vitest'
import {
  areaOfMunicipality,
  assess,
  competentAuthority,
  timeline,
  type Assessment,
  type Circumstances,
  type History,
  type Person,
  type Timeline
} from '../../src/entry/index.ts'
import {
  itObeysTheLaws,
  itObeysTheLawsOfTasks,
  itObeysTheLawsOfTimelines,
  lawsOfAssess,
  lawsOfCompetentAuthority,
  lawsOfTimeline,
  type AssessLike,
  type CompetentAuthorityLike,
  type Law,
  type TimelineLike
} from '../../src/entry/testing.ts'

vi.setConfig({ testTimeout: 120_000 })
const settings = { seed: 1269, numRuns: 300 }

describe('assess obeys the laws:', () => itObeysTheLaws(assess, it, settings))
describe('competentAuthority obeys the laws:', () =>
  itObeysTheLawsOfTasks(competentAuthority, it, { ...settings, numRuns: 1_500 }))
describe('timeline obeys the laws:', () => itObeysTheLawsOfTimelines(timeline, it, { ...settings, numRuns: 100 }))

/** Programs that are wrong in one thing, in the order of the laws: each breaks the law of its place. */
type Wrong<Program> = readonly (readonly [what: string, program: Program])[]

/** Answers as the library does, but for what `spoil` makes of it. */
const spoiled =
  (
    spoil: (answer: Assessment, person: Person, on: string) => Partial<Assessment> & { readonly speed?: number }
  ): AssessLike =>
  (person, on) => {
    const answer = assess(person, on)
    return { ...answer, ...spoil(answer, person, on) }
  }
const helsinki = { kind: 'municipality', code: '091', area: 'helsinki' } as const
/** Of the code of no trial municipality, on purpose. */
const kauniainen = { ...helsinki, code: '235' as '091' }
/** Still of a source's form. */
const ofOriginalText = (source: string) => source.replace(/ \(.*\)$/, '') as Assessment['sources'][number]
const uusimaa = { kind: 'te-office', id: 'uusimaa', name: 'Uudenmaan TE-toimisto' } as const
let asked = 0

const wrongOfAssess: Wrong<AssessLike> = [
  ['unknown taken for no', spoiled(({ outcome }) => (outcome === 'unknown' ? { outcome: 'stay' } : {}))],
  ['a ground assumed of who may have it', spoiled(({ outcome, grounds }, { immigrant }) => (outcome !== 'not-in-force' && immigrant === undefined ? { grounds: [...grounds, 'immigrant'] } : {}))],
  ['no language taken for an unknown one', (person, on) => assess(person.motherTongue === null ? { ...person, motherTongue: undefined } : person, on)],
  ['missing in another order', spoiled(({ missing }) => ({ missing: missing.toReversed() }))],
  ['a missing fact not named', spoiled(({ missing }) => ({ missing: missing.filter((fact) => fact !== 'immigrant') }))],
  ['every absent fact named', spoiled(({ outcome, missing }, person) => (outcome === 'unknown' && person.startUpGrant === undefined && !missing.includes('startUpGrant') ? { missing: [...missing, 'startUpGrant'] } : {}))],
  ['the Act goes on after its end', (person, on) => assess(person, on > '2024-12-31' ? '2024-12-31' : on)],
  ['job search not asked', (person, on) => assess({ ...person, jobSearchValid: true }, on)],
  ['always to Helsinki', spoiled(({ outcome }) => (outcome === 'transfer' ? { authority: helsinki } : {}))],
  ['transferred to the TE office', spoiled(({ outcome }) => (outcome === 'transfer' ? { authority: uusimaa } : {}))],
  ['one TE office for all', spoiled(({ authority }) => (authority?.kind === 'te-office' ? { authority: uusimaa } : {}))],
  ['a TE office for Åland', spoiled(({ outcome, authority }, { jobSearchValid }) => (outcome === 'stay' && authority === null && jobSearchValid === true ? { authority: uusimaa } : {}))],
  ['young people outside the trial', spoiled(({ outcome, grounds }, { birthDate = '' }) => (outcome === 'stay' && birthDate > '1995' && grounds.length === 0 ? { grounds: ['under-30'], barredBy: ['registration'] } : {}))],
  ['temporary protection before its day', spoiled(({ outcome, grounds }, { temporaryProtectionPermit: permit }, on) => (outcome === 'stay' && permit === true && on < '2023-03-01' ? { grounds: [...grounds, 'temporary-protection'] } : {}))],
  ['change security by a notice of before', spoiled(({ outcome, barredBy }, { dismissalNoticeOn: notice }) => (outcome === 'stay' && notice === '2022-12-31' ? { barredBy: [...barredBy, 'change-security'] } : {}))],
  ['transferred for no reason', spoiled(({ outcome }) => (outcome === 'transfer' ? { grounds: [] } : {}))],
  ['a notice read before its day', (person, on) => assess(on < '2023-01-01' && person.dismissalNoticeOn === on ? { ...person, jobSearchValid: false } : person, on)],
  ['undefined taken for none', (person, on) => assess('motherTongue' in person && person.motherTongue === undefined ? { ...person, motherTongue: null } : person, on)],
  ['the id forgotten', ({ id: _id, ...person }, on) => assess(person, on)],
  ['a counter in the answer', spoiled(() => ({ id: String((asked += 1)) }))],
  ['a number that JSON lacks', spoiled(() => ({ speed: Infinity }))],
  ['the last wording always', spoiled(() => ({ wording: 'V12' }))],
  ['sources of the original text', spoiled(({ sources }) => ({ sources: sources.map(ofOriginalText) }))],
  ['age by the year alone', (person, on) => assess(person.birthDate === undefined ? person : { ...person, birthDate: `${person.birthDate.slice(0, 4)}-01-01` }, on)],
]

const wrongOfTasks: Wrong<CompetentAuthorityLike> = [
  ['unknown for no reason', (task, on, given) => ({ ...competentAuthority(task, on, given), missing: [] })],
  ['the Act goes on after its end', (task, on, given) => competentAuthority(task, on > '2024-12-31' ? '2024-12-31' : on, given)],
  ['a task that exists when asked about', (task, on, given) => {
    const answer = competentAuthority(task, on, given)
    return answer.outcome === 'not-existing' && Object.keys(given).length > 0
      ? { ...answer, outcome: 'held', authority: 'te-office' }
      : answer
  }],
  ['a private employer taken for an unknown one', (task, on, given) => competentAuthority(task, on, given.applicant === 'private-employer' ? { ...given, applicant: undefined } : given)],
  ['what is presumed named as missing', (task, on, given) => {
    const answer = competentAuthority(task, on, given)
    return answer.outcome === 'unknown' && given.clientOf === undefined
      ? { ...answer, missing: ['clientOf', ...answer.missing] }
      : answer
  }],
  ['the applicant presumed', (task, on, given) => {
    const answer = competentAuthority(task, on, given)
    return answer.missing.includes('applicant')
      ? competentAuthority(task, on, { ...given, applicant: 'private-employer' })
      : answer
  }],
  ['a missing circumstance not named', (task, on, given) => {
    const answer = competentAuthority(task, on, given)
    return { ...answer, missing: answer.missing.filter((name) => name !== 'service') }
  }],
  ['whose client the person is not asked', (task, on, { clientOf: _client, ...given }) => competentAuthority(task, on, given)],
  ['Oulu outside the trial', (task, on, given) => competentAuthority(task, on, given.clientOf === '564' ? { ...given, clientOf: 'te-office' } : given)],
  ['the holder beside itself', (task, on, given) => {
    const answer = competentAuthority(task, on, given)
    return answer.authority === null
      ? answer
      : { ...answer, alongside: [{ authority: answer.authority, modality: 'may-alongside', sources: [] }] }
  }],
  ['applications presumed of before the Act', (task, on, given) => competentAuthority(task, on, task === 'start-up-grant' && given.applicationDate === undefined ? { ...given, applicationDate: '2021-02-28' } : given)],
  ['the question written on', (task, on, given) => {
    Object.assign(given, { clientOf: given.clientOf ?? '837' } satisfies Circumstances)
    return competentAuthority(task, on, given)
  }],
  ['a number that JSON lacks', (task, on, given) => ({ ...competentAuthority(task, on, given), speed: Infinity })],
]

const told =
  (spoil: (answer: Timeline, history: History) => Partial<Timeline> & { readonly speed?: number }): TimelineLike =>
  (history) => {
    const answer = timeline(history)
    return { ...answer, ...spoil(answer, history) }
  }
const eachSpan = (
  spoil: (span: Timeline['spans'][number], history: History) => Partial<Timeline['spans'][number]>
): TimelineLike =>
  told(({ spans }, history) => ({ spans: spans.map((span) => ({ ...span, ...spoil(span, history) })) }))

const wrongOfTimelines: Wrong<TimelineLike> = [
  ['the last span left out', told(({ spans }) => ({ spans: spans.slice(0, -1) }))],
  ['a span in two', told(({ spans: [first, ...rest] }) => (first && first.from < first.to ? { spans: [{ ...first, to: first.from }, { ...first, from: after(first.from) }, ...rest] } : {}))],
  ['the TE office before the Act', eachSpan(({ because }) => (because === 'not-in-force' ? { authority: uusimaa, because: 'not-in-group' } : {}))],
  ['clients of Kauniainen', eachSpan(({ authority }) => (authority?.kind === 'municipality' ? { authority: kauniainen } : {}))],
  ['clients without a job search', eachSpan(({ authority }) => (authority?.kind === 'none' ? { authority: uusimaa } : {}))],
  ['unknown without a reason', eachSpan(() => ({ missing: [] }))],
  ['the past rewritten', eachSpan((span, { events }) => (events.some(({ type }) => type === 'search-ended') && span.because === 'transferred' ? { because: 'resumed' } : {}))],
  ['one event a day', (history) => timeline({ ...history, events: history.events.filter(({ on }, place, all) => all[place - 1]?.on !== on) })],
  ['odd numbers of events', eachSpan(({ because }, { events }) => (because === 'no-search' && events.length % 2 === 1 ? { because: 'not-in-group' } : {}))],
  ['notices from the last to the first', told(({ notices }) => ({ notices: notices.toReversed() }))],
  ['refused without a reason', told(({ refused }) => ({ refused: refused.map((one) => ({ ...one, because: [] })) }))],
  ['the id forgotten', ({ id: _id, ...history }) => timeline(history)],
  ['a counter in the answer', told(() => ({ id: String((asked += 1)) }))],
  ['a number that JSON lacks', told(() => ({ speed: Infinity }))],
]
const after = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

describe('each law fails for a program that is wrong in just its thing', () => {
  /** Each law with the wrong program of its place. */
  const paired = <Program>(laws: (program: Program) => readonly Law[], wrong: Wrong<Program>) =>
    wrong.map(([what, program], place) => {
      const law = laws(program)[place]
      if (law === undefined) throw new Error(`no law for: ${what}`)
      return [law.name, what, law.check] as const
    })

  it('has one for every law, and no two laws of one name', () => {
    const all = [lawsOfAssess(assess), lawsOfCompetentAuthority(competentAuthority), lawsOfTimeline(timeline)]
    expect([wrongOfAssess, wrongOfTasks, wrongOfTimelines].map(({ length }) => length)).toEqual(
      all.map(({ length }) => length)
    )
    for (const laws of all) expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length)
  })

  it.each([
    ...paired((program: AssessLike) => lawsOfAssess(program, settings), wrongOfAssess),
    ...paired(
      (program: CompetentAuthorityLike) => lawsOfCompetentAuthority(program, { ...settings, numRuns: 2_500 }),
      wrongOfTasks
    ),
    ...paired((program: TimelineLike) => lawsOfTimeline(program, settings), wrongOfTimelines),
  ])('%s: broken by %s', (_name, _what, check) => expect(check).toThrow('Property failed'))
})

describe('the registering', () => {
  it('checks at once without a function to register with, and throws', () => {
    expect(() => itObeysTheLaws(assess, undefined, { ...settings, numRuns: 5 })).not.toThrow()
    expect(() =>
      itObeysTheLaws(
        () => ({ outcome: 'stay', authority: null, grounds: [], barredBy: [], missing: [] }),
        undefined,
        settings
      )
    ).toThrow('Property failed')
    expect(() =>
      itObeysTheLawsOfTasks(
        () => ({ outcome: 'held', authority: 'te-office', modality: 'shall', missing: [] }),
        undefined,
        settings
      )
    ).toThrow('Property failed')
    expect(() =>
      itObeysTheLawsOfTimelines(() => ({ spans: [], notices: [], duties: [], refused: [] }), undefined, settings)
    ).toThrow('Property failed')
  })

  it('gives each law to the function once, with its name, and checks nothing itself', () => {
    const names: string[] = []
    itObeysTheLaws(() => { throw new Error('asked') }, (name) => names.push(name))
    expect(names).toEqual(lawsOfAssess(assess).map(({ name }) => name))
  })

  it('asks as many questions as it is told', () => {
    let questions = 0
    const [, , complete] = lawsOfAssess(
      (person, on) => {
        questions += 1
        return assess(person, on)
      },
      { numRuns: 17, seed: 1 }
    )
    complete?.check()
    expect(questions).toBe(17)
  })

  it('shows the smallest question that breaks a law, and what was said', () => {
    const [, , , , , , , withoutSearch] = lawsOfAssess(
      (person, on) => assess({ ...person, jobSearchValid: true }, on),
      settings
    )
    expect(() => withoutSearch?.check()).toThrow(/Counterexample/)
    expect(areaOfMunicipality('091')?.id).toBe('helsinki')
  })
})
