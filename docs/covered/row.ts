/**
 * How the register of coverage is written: a row says of a provision, in some wordings, where its rule is and what
 * proves it.
 */
import type { Provision } from '../../src/act/provisions.ts'
import type { WordingId } from '../../src/act/wordings.ts'

/** From one wording to another, both included. */
export type Wordings = 'all' | WordingId | `${WordingId}-${WordingId}`

/** A change of one place of one file that takes the rule away, or a part of it. */
export interface Change {
  readonly file: string
  /** Stands exactly once in the file, whatever its layout. */
  readonly find: string
  readonly replace: string
}

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

/** A change of a file under `src` that a test of a file under `test` sees. */
export const seen = (test: string, title: string) => (file: string, find: string, replace: string): Proof => ({
  without: { file: `src/${file}`, find, replace },
  test: { file: `test/${test}.test.ts`, title },
})

const agrees = (task: string) =>
  seen('law/tasks/competent-authority', `${task}: agrees on every day on which it can turn, whatever is known`)

/** A change of a criterion that the second formulation of a task sees. */
export const ofTask = (task: string, file: string, find: string, replace: string): Proof =>
  agrees(task)(`rules/tasks/${file}`, find, replace)

/**
 * Another authority in a row of the table of tasks: `line` is the row as far as the authority, `basis` what stands
 * before it.
 */
export function held(file: string, task: string, line: string, basis?: string): Proof {
  const find = basis === undefined ? line : `['${basis}'] }],\n    holders: [\n      { ${line}`
  const replace = find.replace(
    /authority: '([a-z-]+)'(?![^]*authority: ')/,
    (_, authority) => `authority: '${authority === 'ely' ? 'kela-or-fund' : 'ely'}'`,
  )
  return ofTask(task, `table/${file}.ts`, find, replace)
}

/** The row of a holder, as it is written in the table. */
export const since = (from: string, holder: string, source?: string): string => {
  const [authority, modality] = holder.split(' ')
  return (
    `from: '${from}', authority: '${authority}', modality: '${modality}'` +
    (source === undefined ? '' : `, sources: [${source.startsWith('norms.') ? source : `'${source}'`}]`)
  )
}
