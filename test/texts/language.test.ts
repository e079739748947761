import { describe, expect, it } from 'vitest'
import { textOn } from '../../src/texts/language.ts'

const text = (word: string) => ({ fi: `${word} fi`, sv: `${word} sv`, en: `${word} en` })

describe('the text of a day', () => {
  const changed = {
    ...text('first'),
    later: [{ ...text('second'), from: '2022-05-02' }, { ...text('third'), from: '2023-03-01' }],
  } as const

  it.each([
    ['2022-05-01', 'first'], ['2022-05-02', 'second'], ['2023-02-28', 'second'], ['2023-03-01', 'third'],
  ] as const)('on %s is the %s', (day, word) => expect(textOn(changed, day)).toEqual(text(word)))

  it('is always the first where no other comes later', () => {
    expect(textOn(text('only'), '2024-12-31')).toEqual(text('only'))
  })
})
