import { describe, expect, it } from 'vitest'
import {
  authorityName,
  barLabels,
  becauseLabels,
  groundLabels,
  modalityLabels,
  outcomeLabel,
  outcomeLabels,
  taskAuthorityLabels,
  truthLabels,
  type Language,
} from '../../src/entry/forms.ts'
import { assess, areas, taskAuthorities, teOffices, type Because, type Outcome } from '../../src/entry/index.ts'
import { municipalities, trialMunicipalities } from '../../src/entry/areas.ts'
import { bars } from '../../src/rules/eligibility/finding.ts'
import { grounds } from '../../src/rules/eligibility/decision.ts'

const languages = ['fi', 'sv', 'en'] as const

const outcomes: readonly Outcome[] = ['transfer', 'stay', 'unknown', 'not-in-force']
const reasons: readonly Because[] = [
  'not-in-force', 'no-search', 'not-in-group', 'registration', 'outside-seven-days', 'awaiting-transfer',
  'left-untransferred', 'transferred', 'moved', 'discretionary-transfer', 'change-security', 'resumed', 'suspended',
  'act-ended', 'unknown',
]
const tables = [
  ['outcomes', outcomeLabels, outcomes],
  ['truths', truthLabels, ['yes', 'no', 'unknown', 'not-in-force']],
  ['grounds', groundLabels, grounds],
  ['bars', barLabels, bars],
  ['reasons of a span', becauseLabels, reasons],
  ['authorities of tasks', taskAuthorityLabels, taskAuthorities],
  ['modalities', modalityLabels, ['shall', 'may', 'may-alongside']],
] as const

describe('the labels', () => {
  it.each(tables)('of %s are there for each, in three languages, each its own', (_, labels, ids) => {
    expect(Object.keys(labels).sort()).toEqual([...ids].sort())
    for (const language of languages) {
      const texts = Object.values(labels).map((label) => label[language])
      for (const text of texts) expect(text).toMatch(/^\S(.*\S)?$/)
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  it.each(tables)('of %s differ between the languages', (_, labels) => {
    for (const { fi, sv, en } of Object.values(labels)) expect(new Set([fi, sv, en]).size).toBe(3)
  })

  it('of an outcome: who stays is called a client of the TE office where one serves only', () => {
    const outside = { jobSearchValid: true, homeMunicipality: '620' } as const
    const person = { ...outside, registeredAs: 'jobseeker' } as const
    expect(outcomeLabel(assess(person, '2021-03-01')).fi).toBe('jää TE-toimiston asiakkaaksi')
    expect(outcomeLabel(assess({ ...person, homeMunicipality: '478' }, '2021-03-01')).fi).toBe('ei siirretä')
    expect(outcomeLabel(assess({ jobSearchValid: false }, '2021-03-01')).sv).toBe('överförs inte')
    for (const outcome of outcomes.filter((one) => one !== 'stay')) {
      expect(outcomeLabel({ outcome, authority: null })).toBe(outcomeLabels[outcome])
    }
  })
})

describe('the name of an authority', () => {
  it('is that of the municipality, in Swedish the Swedish one', () => {
    for (const { code, nameFi, nameSv } of municipalities) {
      const trial = trialMunicipalities.find((one) => one === code)
      if (trial === undefined) continue
      const area = areas.find(({ municipalities: members }) => members.some((one) => one === code))?.id ?? 'espoo'
      const named = languages.map((language) => authorityName({ kind: 'municipality', code: trial, area }, language))
      expect(named).toEqual([nameFi, nameSv, nameFi])
    }
  })

  it('is that of the TE office, in Swedish the Swedish one', () => {
    for (const { id, nameFi: name, nameSv } of teOffices) {
      const named = languages.map((language) => authorityName({ kind: 'te-office', id, name }, language))
      expect(named).toEqual([name, nameSv, name])
    }
  })

  it('says of an office without a municipality, of nobody and of 2025 what they are', () => {
    const named = (authority: Parameters<typeof authorityName>[0]) =>
      languages.map((language) => authorityName(authority, language))
    expect(named({ kind: 'te-office', id: null, name: null })[2]).toBe('TE office (no municipality)')
    expect(named({ kind: 'none' })).toEqual(['ei viranomaista', 'ingen myndighet', 'no authority'])
    expect(named({ kind: 'employment-authority' })).toEqual([
      'työvoimaviranomainen',
      'arbetskraftsmyndigheten',
      'employment authority',
    ])
    expect(named(null)).toEqual(['–', '–', '–'])
  })

  it('is refused in another language', () => {
    expect(() => authorityName(null, 'de' as Language)).toThrow(RangeError) // no language, on purpose
  })
})
