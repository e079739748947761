/**
 * Speaks with a program under test over HTTP: each request a POST of one JSON object, each answer the JSON object of
 * its response.
 */
import { replyIn, type ConformanceReply } from '../../conformance/reply.ts'
import { programError } from '../../conformance/run.ts'
import { systemCode } from '../input.ts'
import { shown } from '../messages.ts'
import { longestAnswer, objectIn, type Program } from './program.ts'

/** How many requests wait at a time. */
export const requestsAtOnce = 8

/** The body as text; undefined if it is too long. */
async function bodyOf({ body }: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    if (bytes > longestAnswer) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

/**
 * Whether a reply may come with a status. An answer comes with 2xx alone; problems also with a status that blames the
 * request, such as 422; and what is not supported also with 501.
 */
function isStatusOf(reply: ConformanceReply, status: number): boolean {
  if (status >= 200 && status < 300) return true
  if ('unsupported' in reply) return (status >= 400 && status < 500) || status === 501
  return 'problems' in reply && reply.problems.length > 0 && status >= 400 && status < 500
}

export function endpointAt(url: URL, timeLimit: number): Program {
  const open = new Set<AbortController>()
  let answered = 0
  const kill = (): void => {
    for (const request of open) request.abort()
  }
  return {
    kill,
    finish: async () => kill(),
    stop: async () => kill(),
    ask: async (request) => {
      const { id } = request
      const control = new AbortController()
      open.add(control)
      let isLate = false
      const timer = setTimeout(() => {
        isLate = true
        control.abort()
      }, timeLimit)
      let status: number
      let body: string | undefined
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify(request),
          // A redirection could lead off this machine.
          redirect: 'manual',
          signal: control.signal,
        })
        status = response.status
        body = await bodyOf(response)
      } catch (error) {
        if (isLate) throw programError({ reason: 'time-limit', detail: `no answer within ${timeLimit} ms`, id })
        const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
        const detail = `${url.href}: ${systemCode(cause)}`
        throw programError(
          answered === 0
            ? { reason: 'not-started', detail, id }
            : { reason: 'died', detail: `${detail}; ${answered} answered`, id }
        )
      } finally {
        clearTimeout(timer)
        open.delete(control)
      }
      const refused = (what: string): Error =>
        programError({ reason: 'no-answer', detail: `HTTP ${status}: ${what}`, id })
      if (body === undefined) throw refused(`more than ${longestAnswer} bytes`)
      if (status >= 300 && status < 400) throw refused('redirections are not followed')
      const answer = objectIn(body)
      if (typeof answer === 'string') throw refused(`${answer}: ${shown(body)}`)
      const reply = replyIn(answer)
      if (reply === undefined) throw refused(`no answer, problems or unsupported: ${shown(body)}`)
      if (!isStatusOf(reply, status)) throw refused(`an answer comes with status 2xx: ${shown(body)}`)
      if (answer.id !== undefined && answer.id !== id)
        throw refused(`the id is not that of the request: ${shown(body)}`)
      answered += 1
      return answer
    },
  }
}
