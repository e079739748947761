/** One task in full, as text for people. */
import { lastDayOfAct } from '../../act/time-in-force.ts'
import type { Language } from '../../texts/language.ts'
import type { CircumstanceName, Circumstances } from '../../rules/tasks/circumstances.ts'
import { taskCircumstances } from '../../rules/tasks/check.ts'
import { authorityNames, familyNames, modalityNames } from '../../rules/tasks/names/family-names.ts'
import type { Task } from '../../rules/tasks/table.ts'
import { treeLines } from '../answer-tree.ts'
import { citationsText, citationText } from '../citations.ts'
import { plain } from '../table.ts'
import { writtenDay } from '../../texts/written-day.ts'
import { valuesText } from './circumstance-values.ts'
import { tableColumns } from './columns.ts'
import type { TaskInFull, PeriodWithActs } from './in-full.ts'
import { outcomeLabels, taskAuthorityLabels, truthLabels } from '../../forms/labels.ts'
import { partTexts, phrase, presumedTexts, taskTexts } from './labels.ts'
import { othersText, powerText, stateModalityText } from './task-state.ts'

type Pair = readonly [label: string, text: string]

/** Lines of label and text, without those that have no text. */
function pairLines(pairs: readonly Pair[], indent = ''): string {
  const shown = pairs.filter(([, text]) => text !== '')
  const width = Math.max(0, ...shown.map(([label]) => label.length))
  return shown.map(([label, text]) => `${indent}${plain(label).padEnd(width)}  ${plain(text)}\n`).join('')
}

const section = (heading: string, body: string): string => (body === '' ? '' : `\n${heading}\n${body}`)

type FullCompetence = TaskInFull['competence']

function authorityText(
  { on, outcome, authority, sources, existsFrom = '', existsTo }: FullCompetence,
  language: Language
): string {
  switch (outcome) {
    case 'held':
      return authority === null ? '' : authorityNames[authority][language]
    case 'unknown':
      return outcomeLabels.unknown[language]
    case 'not-existing':
      return phrase(taskTexts.notExisting, language, {
        from: writtenDay(existsFrom, language),
        to: writtenDay(existsTo ?? lastDayOfAct, language),
      })
    case 'not-in-force':
      return phrase(taskTexts.notInForce, language, {
        on: writtenDay(on, language),
        source: citationsText(sources, language),
      })
  }
}

/** There is no modality if nothing has to be done, or if provisions that can apply have different ones. */
function modalityText({ outcome, modality, condition }: FullCompetence, language: Language): string {
  if (modality !== null) return modalityNames[modality][language]
  if (outcome !== 'held') return ''
  return taskTexts[condition?.truth === 'no' ? 'nothingToDo' : 'openModality'][language]
}

function answerPairs(
  competence: FullCompetence,
  { askedAuthority }: Circumstances,
  language: Language
): readonly Pair[] {
  const { outcome, sources, basis, rule, missing, alongside, askedAuthorityMay } = competence
  const powers = alongside.map((power) =>
    powerText(
      power,
      language,
      power.turnsOn ? [phrase(taskTexts.turnsOn, language, { names: power.turnsOn.join(', ') })] : []
    )
  )
  return [
    [partTexts.authority[language], authorityText(competence, language)],
    [partTexts.modality[language], modalityText(competence, language)],
    [partTexts.sources[language], outcome === 'not-in-force' ? '' : citationsText(sources, language)],
    [taskTexts.missing[language], missing.join(', ')],
    [partTexts.alongside[language], powers.join(' | ')],
    ...(askedAuthority && askedAuthorityMay
      ? [
          [
            phrase(taskTexts.mayAct, language, { authority: taskAuthorityLabels[askedAuthority][language] }),
            truthLabels[askedAuthorityMay][language],
          ] as const,
        ]
      : []),
    [
      taskTexts.rule[language],
      rule ? `${taskAuthorityLabels[rule.authority][language]}: ${citationsText(rule.sources, language)}` : '',
    ],
    [partTexts.basis[language], citationsText(basis, language)],
  ]
}

/** Each circumstance that the task reads: its value, given or presumed, or the values it can have. */
function circumstancePairs(
  task: Task,
  circumstances: Circumstances,
  missing: readonly CircumstanceName[],
  language: Language
): readonly Pair[] {
  const presumed: Readonly<Partial<Record<CircumstanceName, (typeof presumedTexts)[keyof typeof presumedTexts]>>> =
    presumedTexts
  return taskCircumstances(task).map((name) => {
    const value = circumstances[name]
    const values = valuesText(name, language, task)
    const open = missing.includes(name) ? `${taskTexts.missing[language]}: ${values}` : `– (${values})`
    return [name, value === null ? 'none' : value === undefined ? (presumed[name]?.[language] ?? open) : String(value)]
  })
}

function historyTable(history: readonly PeriodWithActs[], language: Language): string {
  const headings = [
    taskTexts.from,
    taskTexts.to,
    partTexts.authority,
    partTexts.modality,
    taskTexts.by,
    partTexts.sources,
    taskTexts.others,
  ]
  const rows = history.map((period) => [
    period.from,
    period.to,
    taskAuthorityLabels[period.authority][language],
    stateModalityText(period, language),
    period.by.join('; '),
    citationsText(period.sources, language),
    othersText(period, language),
  ])
  const { head, line } = tableColumns(headings.map((text) => text[language]), rows, '  ')
  return head + rows.map(line).join('')
}

export function fullText(
  task: Task,
  circumstances: Circumstances,
  { competence, history }: TaskInFull,
  language: Language
): string {
  const { on, wording, name, note, missing, exceptions, condition, parallelConditions, addresses, explainedCaveats } =
    competence
  const conditions = [...(condition ? [condition] : []), ...parallelConditions]
  const head: readonly Pair[] = [
    [taskTexts.family[language], familyNames[task.family][language]],
    [taskTexts.day[language], on],
    [taskTexts.wording[language], wording ?? ''],
  ]
  const exceptionLines = exceptions.map(
    (row) =>
      `  ${taskAuthorityLabels[row.authority][language]}: ${citationsText(row.sources, language)}\n${treeLines(row.tree, language, 2)}`
  )
  const pairs = competence.rule === null ? [] : circumstancePairs(task, circumstances, missing, language)
  return [
    `${name} (${task.id})\n`,
    pairLines([...head, ...answerPairs(competence, circumstances, language)]),
    section(taskTexts.caveats[language], explainedCaveats.map(({ text }) => `  ${text[language]}\n`).join('')),
    section(taskTexts.circumstances[language], pairLines(pairs, '  ')),
    section(taskTexts.exceptions[language], exceptionLines.join('')),
    section(taskTexts.conditions[language], conditions.map((tree) => treeLines(tree, language, 1)).join('')),
    section(taskTexts.note[language], note === null ? '' : `  ${note}\n`),
    section(
      taskTexts.finlex[language],
      pairLines(
        addresses.map(({ citation, url }) => [citationText(citation, language), url]),
        '  '
      )
    ),
    section(taskTexts.history[language], historyTable(history, language)),
  ].join('')
}
