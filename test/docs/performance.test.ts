import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { performancePage } from '../../bench/page.ts'

/**
 * A page without what a run measured: the rows of the tables under their two lines of head, and the line of the run.
 */
const withoutFigures = (page: string): string =>
  page.replace(/^Figures of one run .*$/m, '').replaceAll(/^(\|(?: --- \|)+)\n(?:\|.*\n)*/gm, '$1\n')

describe('docs/performance.md', () => {
  const rows = [['a row']]
  const measured = { deciding: rows, tasks: rows, timelines: rows, importing: rows, size: rows, command: rows }
  const page = readFileSync('docs/performance.md', 'utf8')

  it('is the page that `npm run bench` prints, but for the figures', () => {
    expect(withoutFigures(page)).toBe(
      withoutFigures(performancePage({ machine: 'Node', people: 1, on: 'a day' }, measured))
    )
  })
})
