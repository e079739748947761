import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../../src/cli/arguments.ts'
import { compareCommand } from '../../../src/cli/compare/compare.ts'
import { compareOrder } from '../../../src/cli/compare/options.ts'
import { messageText } from '../../../src/cli/messages.ts'
import { compare } from '../../../src/entry/index.ts'
import { answerText } from '../../harness/rows.ts'

interface Result {
  readonly out: string
  readonly rejects: string
  readonly err: string
}

/** What the command gives for a text, in pieces of so many characters; or what is wrong with its options. */
function result(args: readonly string[], text: string, size = text.length): Result | readonly string[] {
  const asked = parseArguments(['compare', ...args])
  if (asked.do === 'refuse') return asked.faults.map((fault) => messageText(fault, asked.language))
  if (asked.do !== 'compare') return [asked.do]
  const order = compareOrder(asked.values, asked.files, asked.language)
  if ('faults' in order) return order.faults.map((fault) => messageText(fault, asked.language))
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, place) =>
    text.slice(place * size, (place + 1) * size))
  const { answers, rejects, summary } = answerText(compareCommand(order.options), pieces)
  return { out: answers, rejects, err: summary }
}

const columns = [
  'id',
  'homeMunicipality',
  'jobSearchValid',
  'registeredAs',
  'inEmployment',
  'fullTimeBusinessDays',
  'benefitRightDespiteBusiness',
  'fullTimeStudent',
  'immigrant',
  'wageSubsidisedWork',
  'startUpGrant',
  'inService',
  'unemploymentExpectedOn',
]
const rows = [
  ['gains', '837', true, 'unemployed-jobseeker', false, 20, true, false, true, 'none', false, 'none', 'none'],
  ['loses', '091', true, 'jobseeker', false, 0, '', false, true, 'none', false, 'none', 'none'],
  ['same', '091', true, 'unemployed-jobseeker', false, 0, '', false, true, 'none', false, 'none', 'none'],
  ['wrong', '000', true, 'unemployed-jobseeker', false, 0, '', false, true, 'none', false, 'none', 'none'],
  ['open', '091', true, 'unemployed-jobseeker', false, 20, '', false, true, 'none', false, 'none', 'none'],
]
const csv = [columns, ...rows].map((row) => `${row.join()}\n`).join('')
const usual = ['--on', '2022-05-02', '--before', 'V2', '--after', 'V3'] as const
const note = 'About new job searches only: an existing client of a municipality stays its client (6 §).'

describe('the command compare', () => {
  it('counts as text, and says what the counts are not about', () => {
    expect(result(usual, csv)).toEqual({
      out: `${note}

From V2 to V3  gains  loses  moves  same  open
-------------  -----  -----  -----  ----  ----
All                1      1      0     1     1
`,
      rejects: expect.stringContaining('{"line":5,"id":"wrong","problems":[{"code":"not-a-municipality"'),
      err: `Rows read 5 = answered 4 + rejected 1\n${note}\n`,
    })
  })

  it('counts by municipality, area and ground, as CSV and in three languages', () => {
    const out = (...args: string[]) => (result([...usual, ...args], csv) as Result).out // its options are right
    expect(out('--by', 'municipality', '--to', 'csv')).toBe(
      'by,name,gains,loses,moves,same,open\nall,,1,1,0,1,1\nmunicipality,091,0,1,0,1,0\nmunicipality,837,1,0,0,0,0\n'
    )
    expect(out('--by', 'ground', '--to', 'csv')).toContain('\nground,immigrant,1,1,0,1,0\n')
    expect(out('--by', 'area', '--lang', 'fi')).toContain('\nKokeilualueittain\n  Helsinki ')
    expect(out('--by', 'area', '--lang', 'sv')).toContain('\nPer försöksområde\n  Helsingfors ')
  })

  it('writes JSON with examples', () => {
    const { out } = result([...usual, '--to', 'json', '--by', 'area'], csv) as Result // its options are right
    expect(JSON.parse(out)).toMatchObject({
      note,
      before: 'V2',
      after: 'V3',
      people: 4,
      counts: [
        { by: 'all', name: null, gains: 1 },
        { by: 'area', name: 'helsinki', same: 1 },
        { by: 'area', name: 'pirkanmaa' },
      ],
      examples: {
        gains: [
          { id: 'gains', on: '2022-05-02', before: 'stay', after: 'transfer', because: ['benefit-despite-business'] },
        ],
        loses: [{ id: 'loses', because: ['registered-as-unemployed-or-at-risk', 'at-risk'] }],
      },
    })
  })

  it('writes a line a person as NDJSON, whatever the pieces of the text', () => {
    const person = {
      id: 'p',
      homeMunicipality: '837',
      jobSearchValid: true,
      immigrant: true,
      registeredAs: 'jobseeker',
    } as const
    const lines = `${JSON.stringify({ ...person, on: '2022-05-03' })}\n${JSON.stringify({ jobSearchValid: false })}\n`
    const args = [...usual, '--to', 'ndjson', '--from', 'ndjson']
    for (const size of [1, 7, 1000]) {
      const { out } = result(args, lines, size) as Result // its options are right
      const { before, after, change, because } = compare(person, '2022-05-03', { before: 'V2', after: 'V3' })
      const [first, second] = out.split('\n')
      expect(JSON.parse(first ?? '')).toEqual({ id: 'p', before, after, change, because })
      expect(JSON.parse(second ?? '')).toMatchObject({ id: null, change: 'same', because: [] })
    }
  })

  it.each<[string[], RegExp]>([
    [['--on', '2022-05-02', '--before', 'V2'], /^no wordings to compare; expected --before and --after/],
    [['--before', 'V2', '--after', 'V13'], /^option --after: 'V13'; expected one of V0, V1/],
    [[...usual, '--to', 'table'], /^option --to: 'table'; expected one of text, csv, json, ndjson$/],
    [[...usual, '--to', 'ndjson', '--by', 'area'], /^option --by is about counts only/],
    [[...usual, '--by', 'wording'], /^option --by: 'wording'; expected one of municipality, area, ground$/],
    [[...usual, 'a.csv', 'b.csv'], /b\.csv/],
    [[...usual, '--from', 'ndjson', '--delimiter', ';'], /--delimiter/],
  ])('refuses %j', (args, message) => expect(result(args, csv)).toEqual([expect.stringMatching(message)]))
})
