import { expect, it } from 'vitest'
import { collection } from '../../../conformance/people.ts'
import { addTasks } from '../../../conformance/tasks.ts'
import { differencesFrom } from '../../../src/conformance/index.ts'
import { competentAuthority, type Circumstances } from '../../../src/index.ts'

it('the thousands of conformance cases of tasks are answered as they expect', () => {
  const into = collection()
  addTasks(into)
  expect(into.cases.length).toBeGreaterThan(5_000)
  for (const one of into.cases) {
    const { task, on, circumstances } = { ...one, ...one.input } as { readonly task: string; readonly on: string; readonly circumstances?: Circumstances } // of a case of tasks
    const differences = differencesFrom(one, { answer: competentAuthority(task, on, circumstances) })
    if (differences.length > 0) expect(differences, one.id).toEqual([])
  }
})
