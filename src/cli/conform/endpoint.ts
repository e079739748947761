/** Speaks with a program under test over HTTP: each request a POST of one JSON object, each answer the JSON object of its response. */
import { replyIn } from '../../conformance/reply.ts'
import { failing } from '../../conformance/run.ts'
import { systemCode } from '../input.ts'
import { shown } from '../messages.ts'
import { longestAnswer, parsed, type Program } from './program.ts'

/** How many requests wait at a time. */
export const requestsAtOnce = 8

/** The body as text; undefined where it is longer than an answer may be. */
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

export function endpointAt(url: URL, timeLimit: number): Program {
  const over = new AbortController()
  let answered = 0
  return {
    stop: () => over.abort(),
    ask: async (request) => {
      const { id } = request
      let status: number
      let body: string | undefined
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify(request),
          // A redirection could lead off this machine.
          redirect: 'manual',
          signal: AbortSignal.any([over.signal, AbortSignal.timeout(timeLimit)]),
        })
        status = response.status
        body = await bodyOf(response)
      } catch (error) {
        if (error instanceof Error && error.name === 'TimeoutError') throw failing({ reason: 'time-limit', detail: `no answer within ${timeLimit} ms`, id })
        const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
        const detail = `${url.href}: ${systemCode(cause)}`
        throw failing(answered === 0 ? { reason: 'not-started', detail, id } : { reason: 'died', detail: `${detail}; ${answered} answered`, id })
      }
      const refused = (what: string): Error => failing({ reason: 'no-answer', detail: `HTTP ${status}: ${what}`, id })
      if (body === undefined) throw refused(`more than ${longestAnswer} bytes`)
      if (status >= 300 && status < 400) throw refused('redirections are not followed')
      // Problems may come with a status of their own, such as 422.
      const said = parsed(body)
      if (typeof said === 'string') throw refused(`${said}: ${shown(body)}`)
      if (replyIn(said) === undefined) throw refused(`no answer, problems or unsupported: ${shown(body)}`)
      if (said.id !== undefined && said.id !== id) throw refused(`the id is not that of the request: ${shown(body)}`)
      answered += 1
      return said
    },
  }
}
