import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvRows, people } from '../../bench/people.ts'
import { valueOfCell } from '../../src/facts/cells.ts'
import { refusalsOf } from '../../src/facts/check.ts'
import { facts } from '../../src/facts/facts.ts'
import { assess } from '../../src/rules/eligibility/assess.ts'
import { grounds } from '../../src/rules/eligibility/decision.ts'
import { bars } from '../../src/rules/eligibility/finding.ts'

const on = '2023-07-03'
const crowd = people(20_000, 1)
const answers = crowd.map((person) => assess(person, on))
const names = facts.map(({ name }) => name)

describe('the people of the benchmark', () => {
  it('are the same for the same seed, others for another', () => {
    expect(people(50, 7)).toEqual(people(50, 7))
    expect(people(50, 7)).not.toEqual(people(50, 8))
  })

  it('are drawn one by one: a bigger crowd begins with a smaller one', () => {
    expect(people(200, 1).slice(0, 50)).toEqual(people(50, 1))
    expect(people(0, 1)).toEqual([])
  })

  it('are known in every fact, in the order of the register, and pass the check', () => {
    expect(new Set(crowd.map((person) => Object.keys(person).join()))).toEqual(new Set([names.join()]))
    expect(crowd.filter((person) => Object.values<unknown>(person).includes(undefined))).toEqual([])
    expect(crowd.flatMap((person) => refusalsOf(person, on))).toEqual([])
  })

  it('have keys that are all different', () => {
    expect(new Set(crowd.map(({ id }) => id)).size).toBe(crowd.length)
  })

  it('are transferred a little more often than they stay', () => {
    const transferred = answers.filter(({ outcome }) => outcome === 'transfer').length / crowd.length
    expect(transferred).toBeGreaterThan(0.52)
    expect(transferred).toBeLessThan(0.58)
    expect(answers.filter(({ outcome }) => outcome === 'stay').length / crowd.length).toBeCloseTo(1 - transferred, 9)
  })

  it.each(grounds)('belong to the group as %s, two in a hundred at least', (ground) => {
    expect(answers.filter((answer) => answer.grounds.includes(ground)).length).toBeGreaterThan(crowd.length / 50)
  })

  it.each(bars)('are barred by %s, one in two hundred at least', (bar) => {
    expect(answers.filter(({ barredBy }) => barredBy.includes(bar)).length).toBeGreaterThan(crowd.length / 200)
  })

  it.each(facts)('take every word, both truths and none of $name', (fact) => {
    const values = new Set(crowd.map((person) => person[fact.name]))
    for (const word of 'words' in fact ? fact.words : []) expect(values, word).toContain(word)
    if (fact.kind === 'flag') expect(values.size).toBe(2)
    expect(values.has(null)).toBe(fact.nullable)
  })
})

describe('the rows of the benchmark', () => {
  const [header = '', ...lines] = csvRows(20_000, 1)

  it('are the same for the same seed', () => {
    expect([...csvRows(50, 7)]).toEqual([...csvRows(50, 7)])
    expect([...csvRows(50, 7)]).not.toEqual([...csvRows(50, 8)])
    expect([...csvRows(0, 1)]).toEqual([header])
  })

  it('have a header of all facts, and a line for each person', () => {
    expect(header.split(',')).toEqual(names)
    expect(lines.length).toBe(20_000)
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
  })

  it('tell of the people what they are: with 3 % of the cells missing and half a percent of the rows spoilt', () => {
    const { data, errors } = Papa.parse<string[]>(lines.join('\n'))
    expect(errors).toEqual([])
    let missing = 0
    let spoilt = 0
    const others: string[] = []
    for (const [number, cells] of data.entries()) {
      const values = facts.map((fact, place) => valueOfCell(fact, cells[place] ?? ''))
      const person = Object.fromEntries(names.map((name, place) => [name, values[place]]))
      missing += values.filter((value) => value === undefined).length
      if (cells.length > names.length || refusalsOf(person, on).length > 0) spoilt += 1
      else
        others.push(
          ...names.filter((name, place) => values[place] !== undefined && values[place] !== crowd[number]?.[name])
        )
    }
    expect(others).toEqual([])
    expect(missing / (data.length * names.length)).toBeCloseTo(0.03, 2)
    expect(spoilt / data.length).toBeCloseTo(0.005, 2)
    expect(spoilt).toBeGreaterThan(50)
  })
})

describe('bench/write-people.ts', () => {
  const run = (...args: string[]) =>
    execFileSync(
      fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url)),
      [fileURLToPath(new URL('../../bench/write-people.ts', import.meta.url)), ...args],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }
    )

  it('writes the rows, each with a line feed', () => {
    expect(run('5000')).toBe([...csvRows(5000, 1)].map((line) => `${line}\n`).join(''))
  })

  it('says how it is used', () => {
    expect(() => run('many')).toThrow(/usage: node bench\/write-people\.ts ROWS/)
  })
})
