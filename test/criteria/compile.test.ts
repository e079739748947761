import { describe, expect, it } from 'vitest'
import { compile } from '../../src/criteria/compile.ts'
import { decide } from '../../src/criteria/evaluate.ts'
import { compiled, on, order, register, type Toy } from './random-trees.ts'
import { allOf, flag, other, younger } from './trees.ts'

describe('a compiled criterion', () => {
  it('reads no fact after the one that settles it', () => {
    const read: string[] = []
    const noted = {
      ...register,
      read: (record: Toy, place: number) => (read.push(order[place] ?? ''), register.read(record, place)),
    }
    const both = compile(allOf(flag, other), noted, { order })
    expect(decide(both, { flag: false, other: true }, both.on(on))).toBe('no')
    expect(read).toEqual(['flag'])
  })

  it('works out the thresholds of a day once, whatever days are asked about between', () => {
    const { on: onDay } = compiled(allOf(flag, younger(30)))
    const first = onDay(on)
    expect(onDay(on)).toBe(first)
    expect(onDay('2023-03-02')).toMatchObject({ on: '2023-03-02', ranges: [undefined, { after: '1993-03-02' }] })
    expect(onDay(on)).toBe(first)
  })

  it('has no more nodes than are allowed', () => {
    expect(() => compile(allOf(flag, other), register, { order, most: 4 })).not.toThrow() // two tests and two ends
    expect(() => compile(allOf(flag, other), register, { order, most: 2 })).toThrow(RangeError)
  })
})
