/** Speaks with a program under test over HTTP: each request a POST of one JSON object, each answer the JSON object of its response. */
import { replyIn } from '../../conformance/reply.ts'
import { failing } from '../../conformance/run.ts'
import { systemCode } from '../input.ts'
import { shown } from '../messages.ts'
import { parsed, type Program } from './program.ts'

/** How many requests wait at a time. */
export const requestsAtOnce = 8

export function endpointAt(url: URL, timeLimit: number): Program {
  const over = new AbortController()
  return {
    stop: () => over.abort(),
    ask: async (request) => {
      const { id } = request
      let response: Response
      let body: string
      try {
        response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify(request),
          // A redirection could lead off this machine.
          redirect: 'error',
          signal: AbortSignal.any([over.signal, AbortSignal.timeout(timeLimit)]),
        })
        body = await response.text()
      } catch (error) {
        if (error instanceof Error && error.name === 'TimeoutError') throw failing({ reason: 'time-limit', detail: `no answer within ${timeLimit} ms`, id })
        const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
        throw failing({ reason: 'not-started', detail: `${url.href}: ${systemCode(cause)}`, id })
      }
      // Problems may come with a status of their own, such as 422.
      const said = parsed(body)
      const isAnswer = replyIn(said) !== undefined && (said?.id === undefined || said.id === id)
      if (!isAnswer) throw failing({ reason: 'no-answer', detail: `HTTP ${response.status}: ${shown(body)}`, id })
      return said
    },
  }
}
