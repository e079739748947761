import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  answerQuestion,
  assess,
  goBack,
  InputError,
  nextQuestion,
  skipQuestion,
  startQuestionnaire,
  type FactName,
  type Person,
  type Questionnaire,
} from '../../src/entry/index.ts'
import { completePersonOn } from '../oracle/arbitraries.ts'

const answersOf = (form: Questionnaire) => form.asked.filter((fact) => !form.skipped.includes(fact))

/** Answers the next question as the person does, or skips it. */
function step(form: Questionnaire, person: Person, isSkipped: boolean): Questionnaire {
  const fact = form.next?.fact
  if (fact === undefined) return form
  return isSkipped ? skipQuestion(form, fact) : answerQuestion(form, fact, person[fact])
}

/** A form after some questions, a fifth of them skipped. */
const forms = fc
  .tuple(completePersonOn, fc.array(fc.nat({ max: 4 }), { maxLength: 25 }))
  .map(([{ person, on }, dice]) => ({
    person: person as Person,
    on,
    form: dice.reduce((form, die) => step(form, person, die === 0), startQuestionnaire(on)),
  }))

describe('a form that asks one question at a time', () => {
  test('asks what nextQuestion asks, and knows of the person what was answered', () => {
    fc.assert(
      fc.property(forms, ({ person, on, form }) => {
        expect(form.next).toEqual(nextQuestion(form.person, on, { skip: form.skipped }))
        expect(form.irrelevant).toEqual([])
        expect(Object.keys(form.person).sort()).toEqual(answersOf(form).toSorted())
        for (const fact of answersOf(form)) expect(form.person[fact]).toBe(person[fact])
      }),
      { numRuns: 300 }
    )
  })

  test('goes back one question at a time to the beginning, each time to the question before', () => {
    fc.assert(
      fc.property(forms, ({ on, form }) => {
        let back = form
        for (const fact of form.asked.toReversed()) {
          back = goBack(back)
          expect(back.next?.fact).toBe(fact)
          expect(back.asked).not.toContain(fact)
        }
        expect(back).toEqual(startQuestionnaire(on))
        expect(goBack(back)).toBe(back)
      }),
      { numRuns: 200 }
    )
  })

  test('forgets nothing when an earlier answer is changed and changed back', () => {
    fc.assert(
      fc.property(forms, fc.nat(), ({ person, form }, at) => {
        const fact = answersOf(form)[at % Math.max(1, answersOf(form).length)]
        if (fact === undefined) return
        const back = answerQuestion(answerQuestion(form, fact, undefined), fact, person[fact])
        expect(back).toEqual(form)
        expect(answerQuestion(skipQuestion(form, fact), fact, person[fact])).toEqual(form)
      }),
      { numRuns: 200 }
    )
  })

  test('says of every answer whether it counts, and ends when nothing is open but what is skipped', () => {
    fc.assert(
      fc.property(forms, completePersonOn, fc.nat(), ({ on, form }, { person: other }, at) => {
        const fact = answersOf(form)[at % Math.max(1, answersOf(form).length)]
        if (fact === undefined || fact === 'id' || (other.birthDate > on && fact === 'birthDate')) return
        const changed = answerQuestion(form, fact, other[fact] as Person[typeof fact]) // the value of that fact
        const facts = [...changed.asked, ...changed.irrelevant]
        expect(facts.toSorted()).toEqual([...Object.keys(changed.answers), ...changed.skipped].sort())
        expect(new Set(facts).size).toBe(facts.length)
        for (const name of changed.irrelevant) expect(changed.person[name]).toBeUndefined()
        const open = assess(changed.person, on).missing.filter((name) => !changed.skipped.includes(name))
        expect(open.length === 0).toBe(changed.next === null)
      }),
      { numRuns: 200 }
    )
  })

  test('can be kept as JSON', () => {
    fc.assert(
      fc.property(forms, ({ person, form }) => {
        const kept = JSON.parse(JSON.stringify(form)) as Questionnaire // what was written
        expect(kept).toEqual(form)
        expect(step(kept, person, false)).toEqual(step(form, person, false))
        expect(goBack(kept)).toEqual(goBack(form))
      }),
      { numRuns: 100 }
    )
  })

  it('does not ask what is known from elsewhere, and lets it be corrected', () => {
    const form = startQuestionnaire('2021-03-01', { id: 'p-1', jobSearchValid: true, homeMunicipality: '620' })
    expect(form.next).toBeNull()
    expect(assess(form.person, form.on).outcome).toBe('stay')
    const moved = answerQuestion(form, 'homeMunicipality', '091')
    expect(moved.known).toEqual({ id: 'p-1', jobSearchValid: true })
    expect(moved.asked).toEqual(['homeMunicipality'])
    expect(moved.person.homeMunicipality).toBe('091')
  })

  it('leaves out what an earlier answer has made irrelevant, and takes it up again', () => {
    const first = answerQuestion(startQuestionnaire('2021-06-01'), 'jobSearchValid', true)
    const form = answerQuestion(answerQuestion(first, 'homeMunicipality', '091'), 'birthDate', '1970-01-01')
    const without = answerQuestion(form, 'jobSearchValid', false)
    expect(without.next).toBeNull()
    expect(without.asked).toEqual(['jobSearchValid'])
    expect(without.irrelevant).toContain('homeMunicipality')
    expect(without.person).toEqual({ jobSearchValid: false })
    expect(answerQuestion(without, 'jobSearchValid', true).asked).toEqual(form.asked)
  })

  it.each([
    ['birthDate', '31.1.1990', 'not-a-day'],
    ['birthDate', '2021-03-02', 'after-asked-day'],
    ['homeMunicipality', 'Espoo', 'not-a-municipality'],
    ['shoeSize', 43, 'unknown-fact'],
  ])('refuses %s %s at once, also where it is not asked for', (fact, value, code) => {
    const form = answerQuestion(startQuestionnaire('2021-03-01'), 'jobSearchValid', false)
    try {
      answerQuestion(form, fact as 'birthDate', value as string) // refused, on purpose
      expect.unreachable()
    } catch (error) {
      expect(error instanceof InputError && error.problems.map((problem) => problem.code)).toEqual([code])
    }
  })

  it('refuses to skip what is no fact', () => {
    const none = 'shoeSize' as FactName // no fact, on purpose
    expect(() => skipQuestion(startQuestionnaire('2021-03-01'), none)).toThrow(InputError)
  })
})
