import { describe, expect, it } from 'vitest'
import { fieldOf, fields, unknownLabel, type FormField } from '../../src/entry/forms.ts'
import { assess, facts, InputError, nextQuestion, type FactName } from '../../src/entry/index.ts'
import { refusalOf } from '../../src/facts/check.ts'
import { factLabels, factQuestions, factSources } from '../../src/facts/texts.ts'
import type { Texts } from '../../src/texts/language.ts'

const languages = ['fi', 'sv', 'en'] as const
const every = facts.map(({ name }) => [name, fieldOf(name)] as const)

const textsOf = ({
  label,
  question,
  personalQuestion,
  hint,
  noneLabel,
  unit,
  options,
}: FormField): readonly Texts[] => [
  label,
  question,
  personalQuestion,
  ...[hint, noneLabel, unit].flatMap((one) => one ?? []),
  ...options.map((one) => one.label),
]

describe('the field of a fact', () => {
  it.each(every)('%s says everything in three languages, without a blank at an end', (_, field) => {
    for (const texts of textsOf(field)) {
      expect(Object.keys(texts)).toEqual(['fi', 'sv', 'en'])
      for (const language of languages) expect(texts[language]).toMatch(/^\S(.*\S)?$/)
    }
  })

  it.each(every)('%s has the label, the question and the provision of the fact', (name, field) => {
    expect(field.name).toBe(name)
    expect(field.label).toEqual(factLabels[name])
    expect(field.question).toEqual(factQuestions[name])
    expect(field.source).toBe(factSources[name])
  })

  it.each(every)('%s has a widget by the kind of the fact', (name, { kind, widget }) => {
    expect(facts.find((fact) => fact.name === name)?.kind).toBe(kind)
    expect(widget).toBe({
      flag: 'yes-no', word: 'choice', hours: 'number', count: 'number', years: 'number', day: 'day',
      municipality: 'municipality', language: 'language', text: 'text',
    }[kind])
  })

  it.each(every)('%s can be none, and says what that is called, exactly where the register says so', (name, field) => {
    const { nullable } = facts.find((fact) => fact.name === name) ?? { nullable: undefined }
    expect(field.isNullable).toBe(nullable)
    expect('noneLabel' in field).toBe(nullable)
    expect(field.options.map(({ value }) => value)).not.toContain(null)
  })

  it.each(every)('%s offers values that the check accepts, each once', (name, { options }) => {
    const fact = facts.find((one) => one.name === name)
    for (const { value } of options) expect(fact && refusalOf(fact, value)).toBeUndefined()
    for (const language of languages) {
      expect(new Set(options.map(({ label }) => label[language])).size).toBe(options.length)
    }
  })

  it('offers every word of a fact, and both answers to a question', () => {
    for (const fact of facts) {
      const values = fieldOf(fact.name).options.map(({ value }) => value)
      if (fact.kind === 'word') expect(values).toEqual(fact.words)
      if (fact.kind === 'flag') expect(values).toEqual([true, false])
    }
  })

  it.each(['hours', 'count', 'years'] as const)(
    'of %s has a unit and limits that the check draws, no other has',
    (kind) => {
      for (const fact of facts) {
        const { unit, min, max, step } = fieldOf(fact.name)
        if (fact.kind !== kind) continue
        expect(unit).toBeDefined()
        expect(refusalOf(fact, min)).toBeUndefined()
        expect(refusalOf(fact, Number(min) - 1)).toBeDefined()
        expect(max).toBeUndefined()
        expect(refusalOf(fact, step)).toBeUndefined()
        expect(refusalOf(fact, 0.5) === undefined).toBe(step !== 1)
      }
      for (const { widget, unit, min, step } of fields) {
        if (widget !== 'number') expect([unit, min, step]).toEqual([undefined, undefined, undefined])
      }
    },
  )

  it.each(every)('%s asks the person in one question of their own, about the same acts as the legal one or fewer', (_, field) => {
    const { fi, sv, en } = field.personalQuestion
    for (const text of [fi, sv, en]) expect(text).toMatch(/^\p{Lu}[^?]*[^?\s]\?( \p{Lu}[^?]*\.)?$/u)
    expect(fi).not.toMatch(/henkilö/)
    expect(sv).not.toMatch(/person/)
    expect(en).not.toMatch(/person/)
    expect(en).toMatch(/\byou(r|rs)?\b/)
    expect(sv).toMatch(/\b(du|din|ditt|dina|dig)\b/)
    for (const language of languages) {
      const acts = field.personalQuestion[language].match(/\d+\/\d{4}/g) ?? []
      for (const act of acts) expect(field.question[language]).toContain(act)
    }
  })

  it.each(every)('%s has a hint of whole sentences, if any, of no person', (_, { hint }) => {
    for (const language of languages) {
      if (hint) expect(hint[language]).toMatch(/^\p{Lu}.*\.$/u)
      expect(hint?.[language] ?? '').not.toMatch(/\b(you|your|du|din|sinä|sinun|olet)\b/)
    }
  })

  it('asks no two facts the same', () => {
    for (const language of languages) {
      const questions = every.map(([, field]) => field.personalQuestion[language])
      expect(new Set(questions).size).toBe(facts.length)
    }
  })

  it('cannot be changed, nor can what is in it', () => {
    const field = fieldOf('inService')
    expect(Object.isFrozen(field)).toBe(true)
    expect(Object.isFrozen(field.options)).toBe(true)
    expect(Object.isFrozen(field.options[0]?.label)).toBe(true)
    expect(fieldOf('inService')).toBe(field)
    expect(JSON.parse(JSON.stringify(field))).toEqual(field)
  })

  it.each(['shoeSize', '', 'constructor', null, undefined, 3])('is refused for %s', (name) => {
    let caught: unknown
    try {
      fieldOf(name as FactName) // no fact, on purpose
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(InputError)
    expect((caught as InputError).problems.map(({ code }) => code)).toEqual(['unknown-fact']) // an InputError
  })
})

describe('the fields of a form', () => {
  it('are those of all facts but the own key', () => {
    expect(fields.map(({ name }) => name).sort()).toEqual(
      facts
        .map(({ name }) => name)
        .filter((name) => name !== 'id')
        .sort(),
    )
  })

  it('stand in the order in which they are asked', () => {
    const person: Record<string, unknown> = {}
    const asked: FactName[] = []
    const values: Readonly<Partial<Record<FactName, unknown>>> = {
      jobSearchValid: true,
      homeMunicipality: '091',
      temporaryProtectionPermit: false,
      registeredAs: 'unemployed-jobseeker',
      birthDate: '1960-01-01',
      inEmployment: true,
      fullyLaidOff: false,
      guaranteedMinimumWeeklyHours: null,
      regularWeeklyHours: 2,
      fullTimeBusinessDays: 0,
      fullTimeStudent: false,
      meetsEarningsRelatedConditions: true,
      motherTongue: 'fi',
      immigrant: true,
      dismissalNoticeOn: '2023-02-01',
      yearsWithEmployerAtNotice: 9,
      dismissalOnEconomicOrProductionGrounds: true,
    }
    for (let next = nextQuestion(person, '2023-05-02'); next; next = nextQuestion(person, '2023-05-02')) {
      asked.push(next.fact)
      person[next.fact] = values[next.fact]
    }
    const order = fields.map(({ name }) => name)
    expect(asked.length).toBeGreaterThan(12)
    expect(asked.map((name) => order.indexOf(name))).toEqual(
      asked.map((name) => order.indexOf(name)).sort((one, other) => one - other),
    )
    expect(assess(person, '2023-05-02').outcome).toBe('stay')
  })
})

it('there is a choice for whoever does not know', () => {
  expect(unknownLabel).toEqual({ fi: 'en tiedä', sv: 'jag vet inte', en: 'I do not know' })
})
