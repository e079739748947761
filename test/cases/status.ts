/**
 * Cases of 2 § 1, 5 and 6 kohta and of risk: who is not in the group but for the situation, so that the outcome turns
 * on it.
 */
import { wordings } from '../../src/act/wordings.ts'
import { dayAfter } from '../oracle/candidates.ts'
import type { Complete } from '../oracle/eligibility.ts'
import { unemploymentOn } from './covered.ts'
import { covering, everyCombination } from './covering.ts'
import { add, addBoundary, personCase, withoutRight, type Collection, type Facts, type Side } from './people.ts'
import { described } from './words.ts'
import { idOf } from './ids.ts'

/** Employed full time: only another situation of 4 § 1 mom. can bring the person in. */
const atWork: Complete = { ...withoutRight, inEmployment: true, regularWeeklyHours: 37.5 }

type Rows = readonly (readonly [string, string, Facts])[]

const sidesOf = (name: string, wording: string, on: string, rows: Rows): readonly Side[] =>
  rows.map(([side, title, facts]) => ({
    id: `status-${name}-${wording}-${side}`,
    title: `${title}, on ${on}`,
    on,
    facts,
  }))

export function addStatus(into: Collection): void {
  wordings.forEach(({ id, from, to }, index) => {
    // Every other wording on its last day: so both sides are asked of 2022-05-02, 2023-01-01 and 2023-07-01, when 2 §
    // changed.
    const on = index % 2 === 0 ? to : from
    const boundary = (name: string, provision: string, person: Complete, rows: Rows): void =>
      addBoundary(into, { topic: 'status', person, provision, sides: sidesOf(name, id, on, rows) })

    boundary('weekly-hours', '2 § 1 kohta', { ...withoutRight, inEmployment: true }, [
      ['3.99', 'Working 3.99 regular hours a week', { regularWeeklyHours: 3.99 }],
      ['4', 'Working 4 regular hours a week', { regularWeeklyHours: 4 }],
      ['4.01', 'Working 4.01 regular hours a week', { regularWeeklyHours: 4.01 }],
      ['0', 'Working no regular hours', { regularWeeklyHours: 0 }],
    ])
    boundary('laid-off', '2 § 1 kohta', atWork, [
      ['wholly', 'Laid off in every relationship', { fullyLaidOff: true }],
      ['not', 'Laid off in part only', { fullyLaidOff: false }],
    ])
    boundary('guaranteed-hours', '2 § 1 kohta', { ...atWork, regularWeeklyHours: 12 }, [
      ['0', 'A variable-hours contract that guarantees nothing', { guaranteedMinimumWeeklyHours: 0 }],
      ['3.99', 'A variable-hours contract of at least 3.99 hours', { guaranteedMinimumWeeklyHours: 3.99 }],
      ['4', 'A variable-hours contract of at least 4 hours', { guaranteedMinimumWeeklyHours: 4 }],
      ['none', 'No variable-hours contract', { guaranteedMinimumWeeklyHours: null }],
    ])
    boundary('business', '2 § 1 kohta', withoutRight, [
      ['14', 'Fourteen days of full-time business', { fullTimeBusinessDays: 14 }],
      ['15', 'Fifteen days of full-time business', { fullTimeBusinessDays: 15, benefitRightDespiteBusiness: false }],
      ['15-benefit', 'Fifteen days of full-time business with the right to a benefit', { fullTimeBusinessDays: 15, benefitRightDespiteBusiness: true }],
    ])
    boundary('studies', '2 § 1 kohta', withoutRight, [
      ['none', 'No full-time student', { fullTimeStudent: false }],
      ['student', 'A full-time student', { fullTimeStudent: true, benefitRightDespiteStudies: false }],
      ['benefit', 'A full-time student with the right to a benefit', { fullTimeStudent: true, benefitRightDespiteStudies: true }],
    ])
    boundary('service', '2 § 5 kohta', atWork, [
      ...(
        [
          'job-search-coaching',
          'career-coaching',
          'labour-market-training',
          'self-motivated-study',
          'tryout',
          'vocational-labour-market-training',
          'integration-self-motivated-study',
          'rehabilitative-work',
        ] as const
      ).map((word) => [word, `In service: ${word}`, { inService: word }] as const),
      ['other', 'In a service outside the closed list', { inService: 'other' }],
      ['none', 'In no service', { inService: null }],
    ])
    boundary('subsidised-work', '2 § 6 kohta', atWork, [
      ...(['pay-subsidy', 'state-agency-appropriation', '55-plus', 'municipal-obligation'] as const)
        .map((word) => [word, `Work subsidised by ${word}`, { wageSubsidisedWork: word }] as const),
      ['none', 'Work without subsidy', { wageSubsidisedWork: null, startUpGrant: false }],
      ['start-up-grant', 'A start-up grant', { startUpGrant: true }],
    ])
    boundary('at-risk', '4 § 1 mom.', atWork, [-1, 0, 1, 13, 14, 15].map((days) => {
      const unemploymentExpectedOn = dayAfter(on, days)
      return [
        `${days}-days`,
        days < 0 ? 'Unemployment was expected the day before' : `Unemployment expected in ${days} days`,
        { unemploymentExpectedOn },
      ] as const
    }))
    boundary('at-risk-none', '4 § 1 mom.', atWork, [
      ['null', 'No unemployment expected', { unemploymentExpectedOn: null }],
    ])
  })

  // Fourteen days over the turn of a year and of a February.
  for (const [on, last] of [
    ['2022-12-25', '2023-01-08'],
    ['2023-02-15', '2023-03-01'],
    ['2024-02-16', '2024-03-01'],
    ['2024-12-18', '2025-01-01'],
  ] as const) {
    addBoundary(into, {
      topic: 'status',
      person: atWork,
      provision: '4 § 1 mom.',
      sides: [
        {
          id: `status-at-risk-${on}-14-days`,
          title: `Unemployment expected on ${last}, fourteen days after ${on}`,
          on,
          facts: { unemploymentExpectedOn: last },
        },
        {
          id: `status-at-risk-${on}-15-days`,
          title: `Unemployment expected on ${dayAfter(last, 1)}, fifteen days after ${on}`,
          on,
          facts: { unemploymentExpectedOn: dayAfter(last, 1) },
        },
      ],
    })
  }

  // 2 § 1 kohta: every combination where they are few and in the first and the last of the longer texts, else any three
  // facts.
  for (const { id, from } of wordings) {
    const factors = unemploymentOn(from)
    const isWhole = from < '2022-05-02' || id === 'V3' || id === 'V12'
    const rows = isWhole ? everyCombination(factors) : covering(factors, 3, 1269)
    for (const row of rows) {
      const person: Facts = { ...withoutRight, ...row }
      const title = `2 § 1 kohta, ${isWhole ? 'every combination' : 'any three facts'} in ${id}: ${described(person)}`
      add(
        into,
        personCase({
          id: idOf(`status-unemployed-${id}`, person),
          topic: 'status',
          title,
          on: from,
          person,
          origin: 'pairwise',
        })
      )
    }
  }
}
