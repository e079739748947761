/** The page docs/performance.md, from what one run measured. `npm run bench -- docs/performance.md` writes it. */

/** What ran. */
export interface Run {
  /** Node, processor and day. */
  readonly machine: string
  readonly people: number
  readonly on: string
}

type Rows = readonly (readonly (string | number)[])[]

/** The rows of each table. */
export interface Measured {
  readonly deciding: Rows
  readonly tasks: Rows
  readonly timelines: Rows
  readonly importing: Rows
  readonly size: Rows
  readonly command: Rows
}

/** A Markdown table. */
function table(head: readonly string[], rows: Rows): string {
  const line = (cells: Rows[number]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export function performancePage({ machine, people, on }: Run, measured: Measured): string {
  const { deciding, tasks, timelines, importing, size, command } = measured
  return [
    '# Performance',
    `Figures of one run of \`npm run bench\`: ${machine}. ${people} people, asked on ${on}.`,
    'Ratios in one run can be compared, figures of different runs hardly: other processes may run beside it.',
    '## Deciding',
    'Ratios are to the decision written by hand (`bench/hand-written.js`): plain booleans, no unknowns, no sources, no checks, one wording, one day.',
    table(['what', 'speed', 'ratio', 'note'], deciding),
    [
      '- The tree compiled to JavaScript (`toJavaScript`) comes nearest to the decision by hand. The library itself evaluates no source: its own criteria are decided by code that the build writes ([decision 28](decisions.md)), criteria from outside and people about whom something is unknown by a diagram, as in the simplified decision below.',
      '- Of the engines compared, only Publicodes answers `unknown` where it is. The others take a missing fact for false or zero, or fail. An engine\'s wrong answers are counted over 200 complete people and over the same 200 with one fact left out.',
      '- `{}` is the worst case of `missing` and `nextQuestion`: every fact is unknown.',
    ].join('\n'),
    '## Tasks',
    'Every task on six days, with the circumstances that it reads. Ratios are to a table written by hand that gives the authority alone: no sources, no checks, no exceptions but the applicant\'s.',
    table(['what', 'speed', 'ratio', 'note'], tasks),
    '## Timelines',
    'Histories of ten events, in time of the processor. The loop written by hand knows no unknowns, sources, moves and windows of seven days.',
    table(['what', 'speed', 'ratio to JSON.parse', 'ratio to the loop'], timelines),
    '## Importing',
    'The median of 31 fresh processes.',
    table(['import of', 'milliseconds more than an empty module'], importing),
    '## Size',
    'In bytes, bundled, minified and gzipped by esbuild. `npm run size` (part of `npm test`) fails over a limit, and when a look-up carries rules or texts.',
    table(['bundle of', 'minified and gzipped', 'limit'], size),
    '## The command',
    'People: rows of 24 columns, made by `bench/people.ts` with the mess of a register extract. Histories: made by `bench/histories.ts`. From file to `/dev/null`. Times of people are those of the clock, times of histories those of the processor.',
    table(['command', 'result', 'limit'], command),
  ].join('\n\n') + '\n'
}
