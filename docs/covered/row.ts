/**
 * How the register of coverage is written: a row says of a provision, in some wordings, where its rule is and what
 * proves it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { Provision } from '../../src/act/provisions.ts'
import type { WordingId } from '../../src/act/wordings.ts'

/** From one wording to another, both included. */
export type Wordings = 'all' | WordingId | `${WordingId}-${WordingId}`

/** A value as it stands in the code, or a piece of code that is no value. */
export type Written = string | number | boolean | null | { readonly code: string }

export const code = (text: string): Written => ({ code: text })

/** A change of one place of one file that takes the rule away, or a part of it. */
export interface Change {
  readonly file: string
  /**
   * What the place is in, in any order: a function, a constant, a criterion or task by its id, a key, and any word,
   * number or name beside it in an object or a tuple. Of several places the one nearest to these names is meant.
   */
  readonly within: readonly string[]
  readonly from: Written
  readonly to: Written
}

/** A change in the place that these names tell. */
export type Replacement = readonly [within: string | readonly string[], from: Written, to: Written]

/** A test by its title as it is run; `%s` and `$name` stand for anything. */
export interface TestOf {
  readonly file: string
  readonly title: string
}

/** A change, and the test that fails under it. */
export interface Proof {
  readonly without: Change
  readonly test: TestOf
}

interface Place {
  readonly provision: Provision
  readonly wordings: Wordings
}

export interface EncodedRow extends Place {
  readonly status: 'encoded'
  /** Each change alone makes its test fail. */
  readonly proofs: readonly Proof[]
}

export interface OtherRow extends Place {
  readonly status: 'not-a-rule'
  readonly reason: string
}

export type Row = EncodedRow | OtherRow

/** The reason of a whole that says nothing beside its parts. */
export const itsParts = 'its parts are listed'

export const encoded = (provision: Provision, wordings: Wordings, ...proofs: readonly Proof[]): EncodedRow => ({
  provision,
  wordings,
  status: 'encoded',
  proofs,
})

export const notARule = (provision: Provision, wordings: Wordings, reason: string): OtherRow => ({
  provision,
  wordings,
  status: 'not-a-rule',
  reason,
})
export const wholes = (...places: readonly (readonly [Provision, Wordings])[]): readonly OtherRow[] =>
  places.map(([provision, wordings]) => notARule(provision, wordings, itsParts))

/** Changes that a test of a file under `test` sees, in a file under `src`. */
export const seen =
  (test: string, title: string) =>
  (file: string, ...[within, from, to]: Replacement): Proof => ({
    without: { file: `src/${file}.ts`, within: [within].flat(), from, to },
    test: { file: `test/${test}.test.ts`, title },
  })

/** A change that the second formulation of a task sees, in a file of the tasks. */
export const ofTask = (task: string, file: string, ...change: Replacement): Proof =>
  seen('law/tasks/competent-authority', `${task}: agrees on every day on which it can turn, whatever is known`)(
    `rules/tasks/${file}`,
    ...change,
  )

const tables = new URL('../../src/rules/tasks/table/', import.meta.url)
const files = readdirSync(tables).map((name) => ({ name, text: readFileSync(new URL(name, tables), 'utf8') }))

/** Another authority in a row of the table of tasks, which these words tell from the other rows of the task. */
export function held(task: string, authority: string, ...row: readonly string[]): Proof {
  const file = files.find(({ text }) => text.includes(`id: '${task}'`))?.name.replace('.ts', '') ?? ''
  return ofTask(task, `table/${file}`, [task, ...row], authority, authority === 'ely' ? 'kela-or-fund' : 'ely')
}

/** Another municipality in the place of a member of an area. */
export const member = (municipality: string): Proof =>
  seen('areas/data', 'are word for word those that were compared with the Act (fingerprint)')(
    'areas/members', 'members', municipality, '999',
  )

/** Another TE office of an area. */
export const office = (area: string, from: string, to: string): Proof =>
  seen('areas/data', 'have one TE office a kohta and one kohta a TE office, Kaakkois-Suomi alone without')(
    'areas/areas', area, from, to,
  )
