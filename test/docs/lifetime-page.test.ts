import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lifetimePage } from '../../docs/generator/lifetime-page.ts'
import { historiesIn, statesOf, transitionsOf } from '../../docs/generator/transitions.ts'
import { timeline, type History } from '../../src/entry/index.ts'
import { reasons } from '../harness/histories.ts'
import { eventTypes } from '../../src/rules/lifetime/history.ts'

const histories = historiesIn(readFileSync('examples/histories.ndjson', 'utf8'))
const page = lifetimePage(histories)
const diagram = /^```mermaid\n([\s\S]+?)^```$/m.exec(page)?.[1] ?? ''
const arrows = [...diagram.matchAll(/^ {2}(\S+) --> (\S+) : (.+) \((.+)\)$/gm)].map(
  ([, from = '', to = '', causes = '', provisions = '']) => ({ from, to, causes, provisions })
)
const named = (because: string): string => because.replaceAll('-', '_')

describe('the diagram of states and transitions', () => {
  it.each(reasons)('has the state %s, and an arrow that leads to it', (because) => {
    expect(diagram).toContain(`  state "${because}" as ${named(because)}\n`)
    expect(arrows.some(({ to }) => to === named(because))).toBe(true)
    expect(page).toContain(`<a id="${because}"></a>`)
  })

  it('has nothing but its direction, states and arrows, each state once, each arrow once', () => {
    const lines = diagram.trimEnd().split('\n')
    expect(lines.slice(0, 2)).toEqual(['stateDiagram-v2', '  direction LR'])
    expect(lines.length).toBe(2 + reasons.length + arrows.length)
    expect(new Set(arrows.map(({ from, to }) => `${from} ${to}`)).size).toBe(arrows.length)
  })

  it('has an arrow for every two reasons that follow one another in an example, and no other', () => {
    const pairs = histories.flatMap((history) =>
      timeline(history).spans.map(
        ({ because }, place, spans) => `${named(spans[place - 1]?.because ?? '[*]')} ${named(because)}`
      )
    )
    expect(new Set(arrows.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(pairs))
  })

  it('has provisions on every arrow', () => {
    for (const { provisions } of arrows)
      for (const one of provisions.split(', ')) expect(one).toMatch(/^(383\/2023 )?\d+ §( \d+ (mom\.|kohta))?$/)
  })
})

describe('the transitions', () => {
  const transitions = transitionsOf(histories)

  it('have a source, a cause and a history each', () => {
    for (const { sources, cause, shownBy } of transitions) {
      expect(sources.length).toBeGreaterThan(0)
      for (const source of sources) expect(source).toMatch(/^(1269\/2020|383\/2023) \d+ §/)
      expect(cause).not.toBe('')
      expect(shownBy.length).toBeGreaterThan(0)
    }
  })

  it('are caused by events, or by what happens by itself: law, age, notice, the nearness of unemployment, the end of a suspension', () => {
    const causes = new Set(transitions.flatMap(({ cause }) => cause.split(' and ')))
    const byThemselves = [...causes].filter((cause) => !eventTypes.some((type) => type === cause))
    expect(byThemselves.sort()).toEqual([
      '30th birthday',
      'a new wording',
      'the Act enters into force',
      'the Act has lapsed',
      'the day of notice',
      'the suspension has ended',
      'two weeks before unemployment',
    ])
  })

  it('have the provisions of the day on which the span begins: not the one on clients whose group lapses later', () => {
    const into = transitions.filter(({ after, before }) => after === 'transferred' && before !== 'transferred')
    expect(into.flatMap(({ sources }) => sources).filter((source) => source.startsWith('1269/2020 6 §'))).toEqual([])
    const state = statesOf(histories).find(({ because }) => because === 'transferred')
    expect(state?.sources).toContain('1269/2020 6 § 1 mom. (1381/2021)')
  })

  it('into a restart come from no search, or from its end and start on one day', () => {
    const into = transitions.filter(({ after, before }) => after === 'resumed' && before !== 'no-search')
    expect(into.map(({ cause }) => cause)).toEqual(['search-ended and search-started'])
  })

  it('into the time after the Act come with its end, or with a search begun later', () => {
    expect(new Set(transitions.filter(({ after }) => after === 'act-ended').map(({ cause }) => cause))).toEqual(
      new Set(['the Act has lapsed', 'search-started'])
    )
  })

  it('follow from the histories: without the only one that shows it, a state is missed', () => {
    const shownBy = statesOf(histories).find(({ because }) => because === 'outside-seven-days')?.shownBy ?? []
    expect(shownBy.length).toBeGreaterThan(1)
    const without: readonly History[] = histories.filter(({ id }) => !shownBy.includes(id ?? ''))
    expect(() => lifetimePage(without)).toThrow('no history shows outside-seven-days')
  })
})
