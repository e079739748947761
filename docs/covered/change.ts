/** The change of a proof, made in the text of its file. Layout does not count: white space is passed over. */
import type { Change } from './row.ts'

/** The text with the change, or undefined if what it replaces does not stand there exactly once. */
export function changed(text: string, { find, replace }: Pick<Change, 'find' | 'replace'>): string | undefined {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index)
  const bare = (layout: string): string => layout.replaceAll(/\s/g, '')
  const [before = '', after, ...more] = bare(text).split(bare(find))
  if (after === undefined || more.length > 0) return undefined
  const last = places[before.length + bare(find).length - 1] ?? text.length
  return text.slice(0, places[before.length]) + replace.trim() + text.slice(last + 1)
}
