import { describe, expect, it } from 'vitest'
import { parseCell, type Problem } from '../../src/entry/rows.ts'
import { facts, InputError, type FactName } from '../../src/entry/index.ts'

const codeOf = (parsed: ReturnType<typeof parseCell>): string | undefined =>
  'problems' in parsed ? parsed.problems[0]?.code : undefined

describe('a cell', () => {
  it.each(facts)('of $name that is empty is unknown, and none where there is none', ({ name, nullable, kind }) => {
    expect(parseCell(name, '')).toEqual({ value: undefined })
    const none = parseCell(name, 'none')
    if (nullable) expect(none).toEqual({ value: null })
    else if (kind === 'text') expect(none).toEqual({ value: 'none' })
    else expect(codeOf(none)).toBeDefined()
  })

  it.each<[fact: FactName, text: string, value: unknown]>([
    ['homeMunicipality', '091', '091'],
    ['birthDate', '1996-02-29', '1996-02-29'],
    ['motherTongue', 'ru', 'ru'],
    ['immigrant', 'false', false],
    ['registeredAs', 'jobseeker', 'jobseeker'],
    ['regularWeeklyHours', '37.50', 37.5],
    ['fullTimeBusinessDays', '015', 15],
    ['id', '007', '007'],
  ])('%s %s is read', (fact, text, value) => expect(parseCell(fact, text)).toEqual({ value }))

  it.each<[fact: FactName, text: string, code: Problem['code'], hint: string | undefined]>([
    ['homeMunicipality', 'Esbo', 'not-a-municipality', '049, Espoo'],
    ['birthDate', '29.2.1996', 'not-a-day', '1996-02-29'],
    ['immigrant', '0', 'not-a-boolean', 'false'],
    ['registeredAs', 'unemployed', 'unknown-word', 'unemployed-jobseeker'],
    ['regularWeeklyHours', '3,5', 'not-a-number', '3.5'],
    ['fullTimeBusinessDays', '-1', 'negative-number', undefined],
    // 4 would not be under four hours.
    ['regularWeeklyHours', '3.99999999999999999', 'not-a-number', undefined],
    ['fullTimeBusinessDays', '9007199254740993', 'not-a-number', undefined],
  ])('%s %s is a problem, with what was meant', (fact, text, code, hint) => {
    const parsed = parseCell(fact, text)
    const [problem, ...others] = 'problems' in parsed ? parsed.problems : []
    expect(problem).toMatchObject({ code, fact, value: text })
    expect(problem?.hint).toBe(hint)
    expect(others).toEqual([])
  })

  it('of many digits is read where only what is behind the point is rounded', () => {
    expect(parseCell('regularWeeklyHours', '37.299999999999997')).toEqual({ value: 37.3 })
    expect(parseCell('regularWeeklyHours', '0.000000000000000001')).toEqual({ value: 1e-18 })
    expect(parseCell('fullTimeBusinessDays', '9007199254740992')).toEqual({ value: 9007199254740992 })
    expect(codeOf(parseCell('regularWeeklyHours', `1${'0'.repeat(400)}`))).toBe('not-a-number')
  })

  it('of no fact, or that is no text, is refused', () => {
    for (const [fact, text] of [['shoeSize', '1'], ['immigrant', true], ['immigrant', undefined]]) {
      expect(() => parseCell(fact as FactName, text as string)).toThrow(InputError) // wrong, on purpose
    }
  })
})
