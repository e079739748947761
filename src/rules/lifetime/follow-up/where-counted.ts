/** Where a person is counted on a day: with one kind of authority, and under each name that can be asked for. */
import type { TeOfficeId } from '../../../areas/office-names.ts'
import type { Because, ResponsibleAuthority, Span } from '../history.ts'

/**
 * What a count is of: the kind of authority (each person once), a TE office, a trial area, a municipality, or the
 * ground on which a person is a municipality's client.
 */
export type CountedBy = 'authority' | 'te-office' | 'area' | 'municipality' | 'ground'

/**
 * The kinds of authority: those of {@link ResponsibleAuthority}, `unknown`, `not-in-force` before 2021-03-01,
 * `not-applicable` in Åland, and `not-told` on a day outside the history.
 */
export type CountedAuthority =
  NonNullable<ResponsibleAuthority>['kind'] | 'unknown' | 'not-in-force' | 'not-applicable' | 'not-told'

/**
 * What is counted, and its name: null for a TE office that no municipality decides. One object for each, compared as
 * such.
 */
export interface Counted {
  readonly by: CountedBy
  readonly name: string | null
  /** The id of a TE office. */
  readonly id?: TeOfficeId | null
}

const known = /* @__PURE__ */ new Map<CountedBy, Map<string | null, Counted>>()

/** The one object for what is counted. */
export function counted(by: CountedBy, name: string | null, id?: TeOfficeId | null): Counted {
  const named = known.get(by) ?? new Map<string | null, Counted>()
  known.set(by, named)
  const one = named.get(name) ?? (id === undefined ? { by, name } : { by, name, id })
  named.set(name, one)
  return one
}

const unclear: readonly Because[] = ['unknown', 'not-in-force']

/**
 * Everything that the person of a span is counted under; the kind of authority first. An unknown authority is never
 * guessed.
 */
export function whereCounted({ authority, because }: Pick<Span, 'authority' | 'because'>): readonly Counted[] {
  if (authority === null) return [counted('authority', unclear.includes(because) ? because : 'not-applicable')]
  const kind = counted('authority', authority.kind)
  if (authority.kind === 'municipality')
    return [kind, counted('area', authority.area), counted('municipality', authority.code), counted('ground', because)]
  return authority.kind === 'te-office' ? [kind, counted('te-office', authority.name, authority.id)] : [kind]
}

export const outsideTheHistory = (): readonly Counted[] => [counted('authority', 'not-told')]

/** Rows by what they count, then by name. */
export const inOrder = <R extends Counted>(rows: Iterable<R>): readonly R[] =>
  [...rows].sort((one, other) => (one.by + one.name < other.by + other.name ? -1 : 1))
