/** The sources of the table as citations of a day. */
import { citeNorm, type Norm } from '../../act/norms.ts'
import type { Provision } from '../../act/provisions.ts'
import type { WordingId } from '../../act/wordings.ts'

/** A provision of Act 1269/2020, or of another act by its number, or the page of an authority. */
export type TaskSource = Provision | `${number}/${number}${string}` | `(${'EC' | 'EU'}) ${string}` | `https://${string}`

/** What a row of the table names: a source, or a norm of the Act, whatever its place on the day. */
export type RowSource = TaskSource | Norm

/** Is the source a provision of Act 1269/2020, and not of another act? */
export const isOfThisAct = (source: RowSource): source is Provision | Norm =>
  typeof source !== 'string' || /^\d+ /.test(source)

/** The source as it is cited in a wording, with the amending act in brackets where it is one of this Act. */
export const citeSource = (source: RowSource, wording: WordingId): string =>
  isOfThisAct(source) ? citeNorm(source, wording) : source

/** The sources as citations, each once. */
export const citeSources = (sources: readonly RowSource[], wording: WordingId): readonly string[] => [
  ...new Set(sources.map((source) => citeSource(source, wording))),
]
