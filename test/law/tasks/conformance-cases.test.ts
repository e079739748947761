import { expect, it } from 'vitest'
import { collection } from '../../cases/people.ts'
import { addTasks } from '../../cases/tasks.ts'
import { differencesFrom } from '../../../src/entry/conformance.ts'
import { competentAuthority, type Circumstances } from '../../../src/entry/index.ts'

it('the thousands of conformance cases of tasks are answered as they expect', () => {
  const into = collection()
  addTasks(into)
  expect(into.cases.length).toBeGreaterThan(5_000)
  for (const one of into.cases) {
    const { task, on, circumstances } = { ...one, ...one.input } as {
      readonly task: string
      readonly on: string
      readonly circumstances?: Circumstances
    } // of a case of tasks
    const differences = differencesFrom(one, { answer: competentAuthority(task, on, circumstances) })
    if (differences.length > 0) expect(differences, one.id).toEqual([])
  }
})

it('caveats are not compared: a program that has none is right all the same', () => {
  const into = collection()
  addTasks(into)
  const one = into.cases.find(({ id }) => id === 'tasks-guarantee-57-59-V11-municipality')
  if (one === undefined) throw new Error('no case of V11')
  const { caveats, ...answer } = competentAuthority('guarantee-57-59', one.on ?? '', {
    clientOf: '564',
    dutyAroseBeforeRepeal: true,
  })
  expect(caveats).toEqual(['text-not-seen'])
  expect(differencesFrom(one, { answer })).toEqual([])
})

it('each side of each repeal has its cases, with everything that can be said of it', () => {
  const into = collection()
  addTasks(into)
  const askedOn = (task: string, circumstance: string) =>
    new Set(
      into.cases
        .filter(({ input }) => input.task === task)
        .map(({ on, input }) => {
          // Of a case of tasks.
          const { [circumstance]: said } = input.circumstances as Readonly<Record<string, unknown>>
          return `${String(on)} ${String(said)}`
        })
    )
  const all = (days: readonly string[]): readonly string[] =>
    days.flatMap((day) => ['undefined', 'true', 'false'].map((said) => `${day} ${said}`))
  const [leave, guarantee] = [
    askedOn('job-alternation-leave', 'leaveBegunBeforeRepeal'),
    askedOn('guarantee-57-59', 'dutyAroseBeforeRepeal'),
  ]
  expect(all(['2024-07-31', '2024-08-01']).filter((one) => !leave.has(one))).toEqual([])
  expect(all(['2024-01-01', '2024-09-01', '2024-09-02']).filter((one) => !guarantee.has(one))).toEqual([])
})
