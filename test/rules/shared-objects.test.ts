/** No answer shares a mutable object with another: whoever changes one changes no other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as areas from '../../src/entry/areas.ts'
import * as input from '../../src/facts/input.ts'
import * as main from '../../src/entry/index.ts'
import * as rules from '../../src/entry/rules.ts'
import { completePersonOn, partlyKnownOn } from '../oracle/arbitraries.ts'

interface Asked {
  readonly person: main.Person
  readonly on: main.Day
}

const few: readonly Asked[] = [
  { person: {}, on: '2020-01-01' }, { person: {}, on: '2025-01-01' }, { person: {}, on: '2022-05-02' },
  { person: { homeMunicipality: '478' }, on: '2023-03-01' },
]
const people: readonly Asked[] = [
  ...fc.sample(completePersonOn, { numRuns: 60, seed: 3 }),
  ...fc.sample(partlyKnownOn(24), { numRuns: 60, seed: 4 }),
  ...few,
]
const days = ['2020-01-01', '2021-03-01', '2022-05-02', '2023-02-01', '2024-01-01', '2024-09-02', '2025-01-01']
const codes = ['837', '091', '478', '620', '272']
const offices = main.teOffices.map(({ nameFi }) => nameFi)
const criteria = [rules.transfer, rules.unemployed, rules.registration]
const languages = ['fi', 'sv', 'en'] as const

/** What each function answers to many questions, some of them the same. */
const asked = <Question>(questions: readonly Question[], ask: (question: Question) => unknown): readonly unknown[] =>
  [...questions, ...questions].map(ask)
const ofPeople = (ask: (person: main.Person, on: main.Day) => unknown): readonly unknown[] =>
  asked(people, ({ person, on }) => ask(person, on))

const answers: Readonly<Record<string, () => readonly unknown[]>> = {
  assess: () => ofPeople(main.assess),
  explain: () => ofPeople(main.explain),
  reasons: () => ofPeople(main.reasons),
  nextQuestion: () => ofPeople(main.nextQuestion),
  startQuestionnaire: () => ofPeople((person, on) => main.startQuestionnaire(on, person)),
  answerQuestion: () =>
    ofPeople((person, on) => main.answerQuestion(main.startQuestionnaire(on, person), 'jobSearchValid', true)),
  skipQuestion: () =>
    ofPeople((person, on) => main.skipQuestion(main.startQuestionnaire(on, person), 'jobSearchValid')),
  goBack: () =>
    ofPeople((person, on) => main.goBack(main.skipQuestion(main.startQuestionnaire(on, person), 'jobSearchValid'))),
  changesOf: () => asked(people.slice(0, 3), ({ person, on }) => main.changesOf(person, on, on)),
  assessUnder: () => ofPeople((person, on) => main.assessUnder(person, on, 'V3')),
  compare: () => ofPeople((person, on) => main.compare(person, on, { before: 'V2', after: 'V3' })),
  comparison: () => ofPeople((person, on) => {
    const { add, summary } = main.comparison()
    add(main.compare(person, on, { before: 'V2', after: 'V3' }))
    return summary()
  }),
  act: () => asked(['1269/2020', '400/2024', 'x'], main.act),
  wordingOn: () => asked(days, main.wordingOn),
  provisionsOn: () => asked(days, main.provisionsOn),
  provisionText: () =>
    asked(
      days.flatMap(
        (day) =>
          [
            ['2 § 1 kohta c', day],
            ['13 § 1 mom.', day],
          ] as const
      ),
      ([place, day]) => main.provisionText(place, day)
    ),
  touchedBy: () => asked(main.acts, ({ number }) => main.touchedBy(number)),
  touchedWith: () => asked(main.wordings, ({ id }) => main.touchedWith(id)),
  area: () => asked(main.areas, ({ id }) => main.area(id)),
  areaByName: () => asked(['Kainuu', 'Espoo', 'x'], main.areaByName),
  areaOfMunicipality: () => asked(codes, main.areaOfMunicipality),
  areasOfTeOffice: () => asked(offices, main.areasOfTeOffice),
  regionOfMunicipality: () => asked(codes, main.regionOfMunicipality),
  teOfficeByName: () => asked(offices, main.teOfficeByName),
  teOfficeOf: () => asked(codes, main.teOfficeOf),
  municipality: () => asked(codes, main.municipality),
  municipalityByName: () => asked(['Espoo', 'Oulu', 'x'], main.municipalityByName),
  municipalitiesOfArea: () => asked(main.areas, ({ id }) => main.municipalitiesOfArea(id)),
  municipalitiesOfTeOffice: () => asked(offices, main.municipalitiesOfTeOffice),
  suggestMunicipalities: () => asked(['Espo', 'Oul'], (name) => main.suggestMunicipalities(name)),
  treeOn: () => criteria.flatMap((criterion) => asked(days, (day) => rules.treeOn(criterion, day))),
  words: () => asked(days, (day) => rules.words(rules.transfer, day, rules.criterionTexts, 'fi')),
  textOn: () => asked(days, (day) => rules.textOn(rules.criterionTexts.situation, day)),
  missingForCriterion: () => ofPeople((person, on) => rules.missingForCriterion(rules.transfer, person, on)),
  personJsonSchema: () => asked(languages, input.personJsonSchema),
  parsePerson: () => ofPeople((person, on) => input.parsePerson(person, on, 'en')),
  'parsePerson, refused': () =>
    asked(languages, (language) => input.parsePerson({ shoeSize: [43] }, '2022-05-02', language)),
  problemsOf: () => {
    const { error } = input.personSchema('fi').safeParse({ immigrant: ['yes'] })
    return asked(languages, (language) => input.problemsOf(error ?? { issues: [] }, language))
  },
  'the refusals of assess': () =>
    asked([{ shoeSize: [43] }, { immigrant: ['yes'] }], (person) => {
      try {
        return main.assess(person as main.Person, '2022-05-02')
      } catch (error) {
        return main.isInputError(error) && error.problems
      }
    }),
}

/** Functions whose answers hold no object, and those that other tests hold to the same. */
const withoutObjects =
  /^(is[A-Z]|has[A-Z]|belongs|meets|cite$|finlexUrl$|decideCriterion$|decider$|toJavaScript$|InputError$|personSchema$)/
const heldElsewhere = [
  'timeline',
  'competentAuthority',
  'historyOfTask',
  'changesBetween',
  'tasksOf',
  'tasksOn',
  'explainCompetence',
  'spanSentence',
]

/** Every object that can be reached from a value. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const part of Object.values(value)) yield* objectsIn(part)
}

/** Where each mutable object was met first; a second meeting elsewhere is shared. */
function sharedAmong(lists: Readonly<Record<string, readonly unknown[]>>): readonly string[] {
  const met = new Map<object, string>()
  const shared = new Set<string>()
  for (const [name, list] of Object.entries(lists)) {
    list.forEach((answer, number) => {
      for (const one of objectsIn(answer)) {
        if (Object.isFrozen(one)) continue
        const where = `${name} ${number}`
        const before = met.get(one)
        if (before === undefined) met.set(one, where)
        else if (before !== where) shared.add(`${before} and ${where}: ${JSON.stringify(one).slice(0, 80)}`)
      }
    })
  }
  return [...shared]
}

describe('what answers share is frozen all the way down', () => {
  const exported = Object.entries<unknown>({ ...main, ...areas, ...rules, ...input })
  const every = Object.fromEntries(Object.entries(answers).map(([name, ask]) => [name, ask()]))

  it('in one function and between functions', () => expect(sharedAmong(every).slice(0, 5)).toEqual([]))

  it('every public function of these entry points is asked', () => {
    const functions = exported.filter(([, value]) => typeof value === 'function').map(([name]) => name)
    const isHeld = (name: string): boolean =>
      withoutObjects.test(name) || name in answers || heldElsewhere.includes(name)
    expect(functions.filter((name) => !isHeld(name))).toEqual([])
  })

  it('and exported tables are frozen', () => {
    const tables = exported.filter(([, value]) => typeof value === 'object' && value !== null)
    expect(tables.length).toBeGreaterThan(25)
    const isMutable = (table: unknown): boolean => [...objectsIn(table)].some((one) => !Object.isFrozen(one))
    expect(tables.filter(([, table]) => isMutable(table)).map(([name]) => name)).toEqual([])
  })

  it('what came once comes again, whatever was done to the first answer', () => {
    const before = JSON.stringify(main.assess({}, '2020-01-01'))
    expect(() => (main.assess({}, '2020-01-01').grounds as string[]).push('x')).toThrow(TypeError)
    expect(JSON.stringify(main.assess({}, '2020-01-01'))).toBe(before)
  })
})
