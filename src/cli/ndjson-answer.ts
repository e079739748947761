/**
 * Answers as NDJSON, as `JSON.stringify` writes them but in a fraction of its time: all but the key and the day of a
 * person is made of few words, whose text is cached.
 */
import type { Assessment } from '../rules/eligibility/assess.ts'
import type { AnswerWriter } from './answers.ts'

/** A prefix tree: texts by the words they are made of. */
interface Shelf {
  readonly next: Map<string | null, Shelf>
  text: string | undefined
}

const shelf = (): Shelf => ({ next: new Map(), text: undefined })

function step(from: Shelf, word: string | null): Shelf {
  const next = from.next.get(word)
  if (next) return next
  const child = shelf()
  from.next.set(word, child)
  return child
}

/** A person's key as JSON; most stand in it as they are. */
export const jsonKey = (id: string): string => (/^[\w .:/-]*$/.test(id) ? `"${id}"` : JSON.stringify(id))

const jsonMembers = (part: object): string => JSON.stringify(part).slice(1, -1)

/** From the end of the day: wording, outcome, authority. At most some thousands. */
function decisionText({ wording, outcome, authority }: Assessment, root: Shelf): string {
  const place = authority === null ? '' : authority.kind === 'municipality' ? authority.code : authority.id
  const at = step(step(step(root, wording), outcome), place)
  return (at.text ??= `",${jsonMembers({ wording, outcome, authority })},`)
}

/** To the end of the line: grounds, bars, sources, when nothing is missing. Some hundreds. */
function reasonsText({ grounds, barredBy, missing, sources }: Assessment, root: Shelf): string {
  // There are too many sets of missing facts to remember.
  if (missing.length > 0) return `${jsonMembers({ grounds, barredBy, missing, sources })}}\n`
  let at = root
  for (const ground of grounds) at = step(at, ground)
  for (const bar of barredBy) at = step(at, bar)
  for (const source of sources) at = step(at, source)
  return (at.text ??= `${jsonMembers({ grounds, barredBy, missing, sources })}}\n`)
}

export function ndjsonWriter(): AnswerWriter<Assessment> {
  const laws = shelf()
  const reasons = shelf()
  return {
    head: '',
    line: (answer) => {
      const { id, on } = answer
      const key = id === undefined ? '{"on":"' : `{"id":${jsonKey(id)},"on":"`
      return key + on + decisionText(answer, laws) + reasonsText(answer, reasons)
    },
  }
}
