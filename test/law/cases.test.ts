import { describe, expect, test } from 'vitest'
import {
  assess,
  belongsToClientGroup,
  isAtRiskOfUnemployment,
  isEmployedBySubsidy,
  isInEmploymentPromotingService,
  isInTrial,
  isProvision,
  isUnemployed,
  meetsRegistrationCondition,
  provisionText
} from '../../src/entry/index.ts'
import { eligibilityCases, statusCases, transferCases, type WorkedPerson as Case } from '../oracle/cases/people.ts'

const files = { eligibility: eligibilityCases, status: statusCases, transfer: transferCases }
const cases = Object.values(files).flat()

/**
 * The cases of the same kinds that tell of an earlier client relationship (`currentClientOf`, `wasClientOf`): they are
 * asked of the timeline. Two of them, N25a and N25b, also say that the person belongs to the group; boundaries.test.ts
 * asks that of the predicate.
 */
const leftToTheTimeline = [
  // eligibility
  'A17', 'N42',
  // transfer
  'A19a', 'A19b', 'A19c', 'A20', 'A21', 'A27', 'N25a', 'N25b', 'N26', 'N27', 'N28', 'N29', 'N30', 'N34',
]

/** What each key of `expect` is compared with. */
const answers: Readonly<Record<string, (one: Case) => unknown>> = {
  outcome: ({ person, on }) => assess(person, on).outcome,
  authority: ({ person, on }) => assess(person, on).authority,
  grounds: ({ person, on }) => assess(person, on).grounds,
  barredBy: ({ person, on }) => assess(person, on).barredBy,
  isUnemployed: ({ person, on }) => isUnemployed(person, on),
  isAtRiskOfUnemployment: ({ person, on }) => isAtRiskOfUnemployment(person, on),
  isEmployedBySubsidy: ({ person, on }) => isEmployedBySubsidy(person, on),
  isInEmploymentPromotingService: ({ person, on }) => isInEmploymentPromotingService(person, on),
  belongsToClientGroup: ({ person, on }) => belongsToClientGroup(person, on),
  meetsRegistrationCondition: ({ person, on }) => meetsRegistrationCondition(person, on),
  isInTrial: ({ person }) => isInTrial(person.homeMunicipality ?? ''),
  provisionText: ({ section, on }) => ({
    provision: section,
    act: isProvision(section) ? provisionText(section, on)?.act : undefined,
  }),
}

describe.each(Object.entries(files))('cases of kind %s', (_, ofKind) => {
  test.each(ofKind.map((one) => [one.id, one.section, one.title, one] as const))(
    '%s %s: %s',
    (_id, _section, _title, one) => {
      const got = Object.fromEntries(
        Object.keys(one.expect).map((key) => [
          key,
          answers[key]?.(one) ?? (key === 'authority' ? null : 'not compared'),
        ])
      )
      expect(got).toEqual(one.expect)
    }
  )
})

describe('the case files', () => {
  test('hold 60 cases and compare 246 expected values', () => {
    expect(Object.fromEntries(Object.entries(files).map(([kind, ofKind]) => [kind, ofKind.length]))).toEqual({
      eligibility: 39,
      status: 19,
      transfer: 2,
    })
    expect(cases.flatMap((one) => Object.keys(one.expect))).toHaveLength(246)
  })

  test('every case expects something, and every key it expects is compared', () => {
    for (const one of cases) {
      expect(Object.keys(one.expect).length, one.id).toBeGreaterThan(0)
      expect(Object.keys(one.expect).filter((key) => !(key in answers)), one.id).toEqual([])
    }
  })

  test('two keys are not compared: whether a duty or a power is the matter of the timeline', () => {
    expect(cases.flatMap((one) => (one.notCompared ?? []).map((key) => `${one.id} ${key}`))).toEqual([
      'A24 modality',
      'N33 modality',
    ])
  })

  test('no id and no title stands twice', () => {
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length)
    expect(new Set(cases.map((one) => one.title)).size).toBe(cases.length)
    expect(cases.filter((one) => leftToTheTimeline.includes(one.id))).toEqual([])
    expect(leftToTheTimeline).toHaveLength(16)
  })

  test('each place of a section is in the register and has a text on the day asked about', () => {
    for (const one of cases) {
      for (const place of one.section.split(', ')) {
        expect(isProvision(place), `${one.id} ${place}`).toBe(true)
        if (isProvision(place)) expect(provisionText(place, one.on), `${one.id} ${place}`).toBeDefined()
      }
    }
  })

  test('each says where it comes from', () => {
    for (const one of cases) {
      expect(['derived from text', 'official example'], one.id).toContain(one.origin)
      expect(one.published !== undefined, one.id).toBe(one.origin === 'official example')
      if (one.reading !== undefined) expect(one.reading, one.id).toMatch(/^OP-\d\d$/)
    }
  })
})
