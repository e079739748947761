/** Everything about one task on a day. */
import { act, finlexUrl, type ActNumber } from '../../act/acts.ts'
import type { Day } from '../../calendar/day.ts'
import { dayAfterAct, dayBeforeAct } from '../../act/time-in-force.ts'
import type { Language, Texts } from '../../texts/language.ts'
import { changesBetween, type TaskChange } from '../../rules/tasks/changes-between.ts'
import type { Circumstances } from '../../rules/tasks/circumstances.ts'
import { explainCompetence, type ExplainedCompetence } from '../../rules/tasks/explain-competence.ts'
import { historyOfTask, type TaskPeriod } from '../../rules/tasks/task-history.ts'
import { taskNotes } from '../../rules/tasks/names/notes.ts'
import type { Task, TaskId } from '../../rules/tasks/table.ts'

/** A cited provision of the Act, with the address in Finlex of the act that gave its text. */
interface Address {
  readonly citation: string
  readonly url: string
}

/** A period, and the acts that caused it. */
export interface PeriodWithActs extends TaskPeriod {
  readonly by: readonly string[]
}

export interface TaskInFull {
  readonly competence: Omit<ExplainedCompetence, 'name'> & {
    readonly name: string
    readonly note: string | null
    readonly addresses: readonly Address[]
  }
  readonly history: readonly PeriodWithActs[]
}

/** The act that gave the cited text of the Act, the one in brackets or 1269/2020; undefined for another act. */
function amendingAct(citation: string): ActNumber | undefined {
  const [, amending] = /^1269\/2020 .*?(?:\((\d+\/\d+)\))?$/.exec(citation) ?? []
  return citation.startsWith('1269/2020 ') ? act(amending ?? '1269/2020')?.number : undefined
}

function addressesOf({ sources, rule, basis, alongside, exceptions }: ExplainedCompetence): readonly Address[] {
  const citations = [
    sources,
    rule?.sources ?? [],
    ...[...alongside, ...exceptions].map((row) => row.sources),
    basis,
  ].flat()
  return [...new Set(citations)].flatMap((citation) => {
    const number = amendingAct(citation)
    return number === undefined ? [] : [{ citation, url: finlexUrl(number) }]
  })
}

let changes: readonly TaskChange[] | undefined

function historyOf(id: TaskId): readonly PeriodWithActs[] {
  changes ??= changesBetween(dayBeforeAct, dayAfterAct)
  const acts = new Map(changes.filter(({ task }) => task === id).map(({ on, by }) => [on, by]))
  return historyOfTask(id).map((period) => ({ ...period, by: acts.get(period.from) ?? [] }))
}

export function taskInFull(task: Task, on: Day, circumstances: Circumstances, language: Language): TaskInFull {
  const explained = explainCompetence(task.id, on, circumstances)
  const notes: Readonly<Partial<Record<TaskId, Texts>>> = taskNotes
  const { name, ...rest } = explained
  return {
    competence: {
      ...rest,
      name: name[language],
      note: notes[task.id]?.[language] ?? null,
      addresses: addressesOf(explained),
    },
    history: historyOf(task.id),
  }
}
