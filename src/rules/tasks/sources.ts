/** The sources of the table as citations of a day. */
import { cite } from '../../act/citation.ts'
import type { Provision } from '../../act/provisions.ts'
import type { WordingId } from '../../act/wordings.ts'

/** A provision of Act 1269/2020, or of another act by its number, or the page of an authority. */
export type TaskSource = Provision | `${number}/${number}${string}` | `(${'EC' | 'EU'}) ${string}` | `https://${string}`

/** Is the source a provision of Act 1269/2020, and not of another act? */
export const isOfThisAct = (source: TaskSource): source is Provision => /^\d+ /.test(source)

/** The source as it is cited in a wording, with the amending act in brackets where it is one of this Act. */
export const citeSource = (source: TaskSource, wording: WordingId): string => (isOfThisAct(source) ? cite(source, wording) : source)

/** The sources as citations, each once. */
export const citeSources = (sources: readonly TaskSource[], wording: WordingId): readonly string[] => [
  ...new Set(sources.map((source) => citeSource(source, wording))),
]
