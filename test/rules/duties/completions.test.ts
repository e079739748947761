import { describe, expect, it } from 'vitest'
import { overCompletions } from '../../../src/rules/duties/completions.ts'

describe('what an answer turns on', () => {
  type Lamp = { readonly lit: boolean; readonly colour: 'red' | 'green' }
  const possible = { lit: [true, false], colour: ['red', 'green'] } as const
  const seen = ({ lit, colour }: Lamp) => ({ light: lit, note: colour })

  it('is every field that changes it, when all of it is compared', () =>
    expect(overCompletions<Lamp, ReturnType<typeof seen>>({}, possible, seen)).toMatchObject({
      agree: false,
      missing: ['lit', 'colour'],
    }))

  it('is no field that changes only what is not compared, although every answer is given', () => {
    const compared = ({ light }: ReturnType<typeof seen>): unknown => light
    const open = overCompletions<Lamp, ReturnType<typeof seen>>({}, possible, seen, compared)
    expect([open.agree, open.missing, open.answers.length]).toEqual([false, ['lit'], 4])
    expect(overCompletions<Lamp, ReturnType<typeof seen>>({ lit: true }, possible, seen, compared)).toEqual({
      agree: true, missing: [], answers: [{ light: true, note: 'red' }, { light: true, note: 'green' }],
    })
  })
})
