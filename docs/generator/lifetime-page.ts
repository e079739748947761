/** States and transitions of a timeline, as they come about in the example histories, each with its provisions. */
import { rowOf } from '../../src/act/register.ts'
import type { Because, History } from '../../src/rules/lifetime/history.ts'
import { anchor, code, link, page, slug, table } from './markdown.ts'
import { statesOf, transitionsOf, type Transition } from './transitions.ts'

/** Every reason, in the order of the contract, and what it means. */
const meanings: Readonly<Record<Because, string>> = {
  'not-in-force': 'before 2021-03-01',
  'no-search': 'no job search is valid',
  'not-in-group': 'belongs to no client group of a municipality of the trial',
  registration: 'belongs to a group, but has not registered as the last subsection of section 4 requires',
  'outside-seven-days': 'came to belong later than seven days after the start of the search or a notified change',
  'awaiting-transfer': 'the TE office has to transfer and has not done so yet; recorded transfers only',
  'left-untransferred': 'the TE office used its discretion not to transfer',
  transferred: 'the TE office transferred the person',
  moved: 'the client moved: to another municipality of the trial, or out of the trial',
  'discretionary-transfer': 'the TE office transferred the client on request',
  'change-security': 'dismissed, and covered by change security for people aged 55 or over',
  resumed: 'a former client restarted the job search',
  suspended: 'the activity of the municipality is suspended',
  'act-ended': 'from 2025-01-01, with a valid job search',
  unknown: 'it depends on facts that are missing',
}
const reasons = Object.keys(meanings) as Because[] // the keys of the object above

const provisionOf = (source: string): string => source.replace(/^1269\/2020 /, '').replace(/ \(\d+\/\d+\)$/, '')

function linked(source: string): string {
  const provision = provisionOf(source)
  return rowOf(provision) ? link(source, `act.md#${slug(provision)}`) : source
}

const story = (id: string): string => link(code(id), `../lifetime.md#${id}`)
const stateName = (because: Because): string => because.replaceAll('-', '_')

/**
 * An arrow for each two reasons that follow one another, with every cause and the provisions of the one that follows.
 */
function arrows(transitions: readonly Transition[]): readonly string[] {
  const pairs = new Map<string, Transition[]>()
  for (const one of transitions) {
    const arrow = `${one.before === null ? '[*]' : stateName(one.before)} --> ${stateName(one.after)}`
    pairs.set(arrow, [...(pairs.get(arrow) ?? []), one])
  }
  return [...pairs].map(([arrow, ways]) => {
    const causes = ways.map(({ cause }) => cause).join(', ')
    const provisions = [...new Set(ways.flatMap(({ sources }) => sources.map(provisionOf)))].join(', ')
    return `  ${arrow} : ${causes} (${provisions})`
  })
}

/** The diagram in the words of Mermaid. */
const diagram = (transitions: readonly Transition[]): string =>
  [
    '```mermaid',
    'stateDiagram-v2',
    '  direction LR',
    ...reasons.map((because) => `  state "${because}" as ${stateName(because)}`),
    ...arrows(transitions),
    '```',
  ].join('\n')

const rank = (because: Because | null): number => (because === null ? -1 : reasons.indexOf(because))

export function lifetimePage(histories: readonly History[]): string {
  const transitions = [...transitionsOf(histories)].sort(
    (one, other) => rank(one.before) - rank(other.before) || rank(one.after) - rank(other.after),
  )
  const states = statesOf(histories)
  return page(
    'States and transitions',
    `Why an authority is responsible, and how one reason becomes another: found by asking \`timeline\` about the ${histories.length} histories of \`examples/histories.ndjson\`. What they show is told in ${link('the life of a client', '../lifetime.md')}. A cause in code is an event; the others happen by themselves. The provisions are those of the span that begins. A transition that no history shows is not drawn.`,
    '## Diagram',
    'Reasons are the states. GitHub and most Markdown viewers draw the text below; the table of transitions says the same.',
    diagram(transitions),
    '## States',
    table(
      ['Reason', 'Means', 'Responsible', 'Provisions', 'Shown by'],
      reasons.map((because) => {
        const state = states.find((one) => one.because === because)
        if (state === undefined) throw new Error(`no history shows ${because}`)
        return [
          anchor(because) + code(because),
          meanings[because],
          state.authorities.join(', '),
          state.sources.map(linked).join('; '),
          state.shownBy.map(story).join(', '),
        ]
      }),
    ),
    '## Transitions',
    table(
      ['From', 'To', 'Cause', 'Provisions', 'Shown by'],
      transitions.map(({ before, after, cause, sources, shownBy }) => [
        before === null ? 'the beginning' : link(before, `#${before}`),
        link(after, `#${after}`),
        cause
          .split(' and ')
          .map((one) => (/^[a-z]+(-[a-z]+)+$|^(moved|transferred)$/.test(one) ? code(one) : one))
          .join(' and '),
        sources.map(linked).join('; '),
        shownBy.map(story).join(', '),
      ]),
    ),
  )
}
