import { expect, test } from 'vitest'
import { checkDay } from '../../src/act/check-day.ts'
import { provisionsOn, provisionText } from '../../src/act/provision-text.ts'
import { wordingOn } from '../../src/act/wordings.ts'
import { InputError } from '../../src/refusals/problems.ts'

/** The problems of the refusal; none where nothing is refused. */
function refused(ask: () => unknown): InputError['problems'] {
  try {
    ask()
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems
  }
}

test.each([
  ['checkDay', checkDay],
  ['wordingOn', wordingOn],
  ['provisionText', (day: string) => provisionText('23 §', day)],
  ['provisionsOn', provisionsOn],
])('%s refuses a day that does not exist, and names it', (_, ask) => {
  expect(refused(() => ask('2023-02-31')).map(({ code, fact, value }) => ({ code, fact, value }))).toEqual([
    { code: 'not-a-day', fact: 'on', value: '2023-02-31' },
  ])
  expect(refused(() => ask('2023-02-31'))[0]?.expected).toMatch(/YYYY-MM-DD/)
  expect(refused(() => ask('2023-02-28'))).toEqual([])
})
