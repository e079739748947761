/**
 * Cases about people of whom not all is known: what holds in every completion, and the exact list of what is missing.
 */
import { wordings } from '../../src/act/wordings.ts'
import { decideComplete, lawFacts, type LawFact } from '../oracle/eligibility.ts'
import { everythingOn } from './covered.ts'
import { covering, drawing } from './covering.ts'
import { idOf } from './ids.ts'
import {
  add,
  answerTo,
  nobodySpecial,
  personCase,
  provisionOf,
  varying,
  type Collection,
  type Facts
} from './people.ts'
import { described } from './words.ts'
import { completed } from '../oracle/candidates.ts'

const without = (person: Facts, absent: readonly LawFact[]): Facts =>
  Object.fromEntries(Object.entries(person).filter(([fact]) => !absent.some((name) => name === fact)))

/** More absent facts than these make completions by the hundred thousand. */
const mostAbsent = 8

/** What is absent, and who the person is apart from it. */
const told = (facts: Facts): string => `absent: ${lawFacts.filter((fact) => facts[fact] === undefined).join(', ')}; known: ${described(facts)}`

const answerAs = (person: Facts, on: string): string => {
  const { size: _, ...answer } = answerTo(person, on)
  return JSON.stringify(answer)
}

/** What each fact is when nothing hangs on it, and the person of whom the answer hangs on it alone. */
const hangsOn: Readonly<Record<string, Facts>> = {
  homeMunicipality: { meetsEarningsRelatedConditions: false },
  birthDate: {},
  motherTongue: {},
  immigrant: {},
  meetsEarningsRelatedConditions: {},
  jobSearchValid: { meetsEarningsRelatedConditions: false },
  registeredAs: { meetsEarningsRelatedConditions: false },
  inEmployment: { meetsEarningsRelatedConditions: false, regularWeeklyHours: 30 },
  fullyLaidOff: { meetsEarningsRelatedConditions: false, inEmployment: true, regularWeeklyHours: 30 },
  regularWeeklyHours: { meetsEarningsRelatedConditions: false, inEmployment: true },
  guaranteedMinimumWeeklyHours: { meetsEarningsRelatedConditions: false, inEmployment: true, regularWeeklyHours: 30 },
  fullTimeBusinessDays: { meetsEarningsRelatedConditions: false },
  benefitRightDespiteBusiness: { meetsEarningsRelatedConditions: false, fullTimeBusinessDays: 20 },
  fullTimeStudent: { meetsEarningsRelatedConditions: false },
  benefitRightDespiteStudies: { meetsEarningsRelatedConditions: false, fullTimeStudent: true },
  wageSubsidisedWork: { meetsEarningsRelatedConditions: false, inEmployment: true, regularWeeklyHours: 30 },
  startUpGrant: { meetsEarningsRelatedConditions: false, fullTimeStudent: true },
  inService: { meetsEarningsRelatedConditions: false, fullTimeStudent: true },
  unemploymentExpectedOn: { meetsEarningsRelatedConditions: false, inEmployment: true, regularWeeklyHours: 30 },
  temporaryProtectionPermit: { homeMunicipality: null },
  residenceMunicipality: { homeMunicipality: null, temporaryProtectionPermit: true },
  dismissalNoticeOn: {
    meetsEarningsRelatedConditions: false,
    birthDate: '1960-01-01',
    dismissalOnEconomicOrProductionGrounds: true,
    yearsWithEmployerAtNotice: 9,
  },
  dismissalOnEconomicOrProductionGrounds: {
    meetsEarningsRelatedConditions: false,
    birthDate: '1960-01-01',
    dismissalNoticeOn: '2023-01-01',
    yearsWithEmployerAtNotice: 9,
  },
  yearsWithEmployerAtNotice: {
    meetsEarningsRelatedConditions: false,
    birthDate: '1960-01-01',
    dismissalNoticeOn: '2023-01-01',
    dismissalOnEconomicOrProductionGrounds: true,
  },
}

export function addUnknowns(into: Collection): void {
  for (const { id, from: on, to } of wordings) {
    const take = (
      set: string,
      title: string,
      person: Facts,
      origin: 'derived from text' | 'pairwise' | 'property counterexample',
      provision?: string
    ): boolean =>
      add(
        into,
        personCase({
          id: idOf(`unknowns-${set}-${id}`, person),
          topic: 'unknowns',
          title: `${id}: ${title}`,
          on,
          person,
          origin,
          ...(provision !== undefined && { provision }),
        })
      )

    // One fact absent, on which everything turns, or nothing.
    for (const fact of lawFacts) {
      const person = without({ ...nobodySpecial, ...hangsOn[fact] }, [fact])
      const turns = answerTo(person, on).missing.length > 0
      take(`only-${fact}`, `Only ${fact} is absent: ${turns ? 'the answer turns on it' : 'the answer does not turn on it'}`, person, 'derived from text', turns ? provisionOf(fact, on) : undefined)
      // The one fact told, of somebody of whom little else is.
      const little: Facts = {
        jobSearchValid: true,
        homeMunicipality: '837',
        registeredAs: 'unemployed-jobseeker',
        inEmployment: false,
        fullTimeBusinessDays: 0,
        fullTimeStudent: false,
        birthDate: '1970-01-01',
        dismissalNoticeOn: null,
        temporaryProtectionPermit: false,
        residenceMunicipality: '837',
        wageSubsidisedWork: null,
        unemploymentExpectedOn: null,
        fullyLaidOff: false,
        guaranteedMinimumWeeklyHours: null,
      }
      take(`little-and-${fact}`, `Little known, and ${fact}`, { ...little, ...hangsOn[fact] }, 'derived from text')
      // The same on the last day: facts that change nothing are told otherwise, so that it is a cell of its own.
      const idle = lawFacts.filter(
        (name) => name !== 'jobSearchValid' && name !== fact && hangsOn[fact]?.[name] === undefined
      )
      const onLast = answerTo(person, to).missing.length > 0
      varying(`unknowns-${fact}-${id}`, to, idle, (varied) => {
        const other = { ...person, ...varied }
        if (answerAs(other, to) !== answerAs(person, to)) return false
        const title = `${id}: Only ${fact} is absent: ${onLast ? 'the answer turns on it' : 'the answer does not turn on it'}, on the last day, ${to}`
        return add(
          into,
          personCase({
            id: `unknowns-only-${fact}-${id}-last-day`,
            topic: 'unknowns',
            title,
            on: to,
            person: other,
            origin: 'boundary',
            ...(onLast && { provision: provisionOf(fact, to) }),
          })
        )
      })
    }

    // Any two facts, each also absent.
    const factors = Object.fromEntries(
      Object.entries(everythingOn(on)).map(([fact, values]) => [
        fact,
        fact === 'jobSearchValid' ? [true, undefined, true, true, false] : [...values, undefined],
      ])
    )
    for (const row of covering(factors, 2, 1001)) {
      const person: Facts = Object.fromEntries(
        Object.entries({ ...nobodySpecial, ...row }).filter(([, value]) => value !== undefined)
      )
      take('any-two', `Any two facts, each also absent; ${told(person)}`, person, 'pairwise')
    }

    // Random people of whom one to four facts are absent, most of them such that something is missing.
    const draw = drawing(on.length + Number(on.replaceAll('-', '')))
    const values = Object.entries(everythingOn(on))
    let open = 0
    let shortcuts = 0
    for (let attempt = 0; attempt < 1500 && (open < 40 || shortcuts < 10); attempt += 1) {
      const whole: Facts = Object.assign(
        { ...nobodySpecial },
        ...values.map(([fact, ofFact]) => ({ [fact]: fact === 'jobSearchValid' ? true : ofFact[draw(ofFact.length)] }))
      )
      const absent = Array.from({ length: 1 + draw(5) }, () => lawFacts[draw(lawFacts.length)] ?? 'immigrant')
      const person = without(whole, absent)
      if (lawFacts.length - Object.keys(person).length > mostAbsent) continue
      const answer = answerTo(person, on)
      // Whoever takes an absent fact for "no" would answer for certain what is unknown, or name another authority.
      const asNo = decideComplete(completed(person, { jobSearchValid: true, registeredAs: 'unemployed-jobseeker' }), on)
      if (answer.outcome === 'unknown' && asNo.outcome === 'stay' && shortcuts < 10) {
        if (take('absent-is-not-no', `Absent is not "no": taken for no, ${answer.missing.join(', ')} would let the person stay; ${told(person)}`, person, 'property counterexample')) shortcuts += 1
      } else if (answer.missing.length > 0 && open < 40) {
        if (
          take(
            'some-absent',
            `${answer.missing.join(', ')} can still change the answer; ${told(person)}`,
            person,
            'derived from text'
          )
        )
          open += 1
      } else if (answer.missing.length === 0 && answer.outcome !== 'unknown' && shortcuts < 10 && attempt % 5 === 0) {
        take(
          'absent-but-settled',
          `Absent facts that can change nothing; ${told(person)}`,
          person,
          'property counterexample'
        )
      }
    }
  }
  // A program that counts 55 years back from the notice meets no year.
  const early: Facts = without(
    {
      ...nobodySpecial,
      motherTongue: 'ru',
      dismissalNoticeOn: '0030-01-01',
      dismissalOnEconomicOrProductionGrounds: true,
      yearsWithEmployerAtNotice: 9,
    },
    ['birthDate']
  )
  add(
    into,
    personCase({
      id: 'unknowns-notice-in-year-30-V7',
      topic: 'unknowns',
      title: 'Notice was given so early that nobody had reached 55, and the birth date is absent',
      on: '2023-01-10',
      person: early,
      origin: 'property counterexample',
      provision: '5 § 3 mom.',
    })
  )
  add(
    into,
    personCase({
      id: 'unknowns-nothing-known-V8',
      topic: 'unknowns',
      title: 'Nothing is known of the person',
      on: '2023-03-01',
      person: {},
      origin: 'derived from text',
    })
  )
  add(
    into,
    personCase({
      id: 'unknowns-nothing-known-before-the-Act',
      topic: 'unknowns',
      title: 'Nothing is known of the person, and the Act is not in force',
      on: '2021-02-28',
      person: {},
      origin: 'boundary',
    })
  )
}
