import { describe, expect, it } from 'vitest'
import { compile, decide } from '../../src/criteria/compiled.ts'
import { domains, on, toyReader, type Toy } from './random-trees.ts'
import { allOf, flag, other } from './trees.ts'

const order = Object.keys(domains)

describe('a compiled criterion', () => {
  it('reads no fact after the one that settles it', () => {
    const read: string[] = []
    const reader = {
      ...toyReader,
      read: (record: Toy, place: number) => (read.push(toyReader.facts[place] ?? ''), toyReader.read(record, place)),
    }
    expect(decide(compile(allOf(flag, other), reader, order), { flag: false, other: true }, on)).toBe('no')
    expect(read).toEqual(['flag'])
  })

  it('works out the lines of its tests once a day', () => {
    const { asked } = compile(flag, toyReader, order)
    expect(asked(on)).toBe(asked(on))
    expect(asked('2023-03-02')).toMatchObject({ on: '2023-03-02', next: '2023-03-03' })
  })
})
