/**
 * Timelines as NDJSON, as `JSON.stringify` writes them but in less time: authorities and sources are few objects of the
 * library, whose text is cached.
 */
import { jsonKey } from '../ndjson-answer.ts'
import type { Span, Timeline } from '../../rules/lifetime/history.ts'

export function timelineWriter(): (timeline: Timeline) => string {
  const texts = new WeakMap<object, string>()
  const json = (value: object | null): string => {
    if (value === null) return 'null'
    const cached = texts.get(value)
    if (cached !== undefined) return cached
    const text = JSON.stringify(value)
    texts.set(value, text)
    return text
  }
  const spanJson = ({ from, to, authority, because, sources, missing, suspendedTasks }: Span): string =>
    `{"from":"${from}","to":"${to}","authority":${json(authority)},"because":"${because}",` +
    `"sources":${json(sources)},"missing":${missing.length === 0 ? '[]' : JSON.stringify(missing)}` +
    `${suspendedTasks === undefined ? '' : `,"suspendedTasks":${JSON.stringify(suspendedTasks)}`}}`
  const list = (items: readonly object[]): string => (items.length === 0 ? '[]' : JSON.stringify(items))
  return ({ id, spans, notices, duties, refused }) => {
    const key = id === undefined ? '{' : `{"id":${jsonKey(id)},`
    const rest = `"notices":${list(notices)},"duties":${list(duties)},"refused":${list(refused)}`
    return `${key}"spans":[${spans.map(spanJson).join(',')}],${rest}}`
  }
}
