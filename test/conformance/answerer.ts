/**
 * A program under test that answers with the library: in process for the tests, and on standard input and output as its
 * users would write it.
 */
import {
  areaOfMunicipality,
  assess,
  competentAuthority,
  InputError,
  isInAland,
  isInTrial,
  isMunicipalityCode,
  teOfficeOf,
  timeline
} from '../../src/entry/index.ts'
import type { ConformanceRequest } from '../../src/entry/conformance.ts'

type Answered =
  { readonly answer: unknown } | { readonly problems: readonly unknown[] } | { readonly unsupported: true }

function area(municipality: unknown): Answered {
  if (!isMunicipalityCode(municipality)) return { problems: [{ code: 'not-a-municipality', fact: 'municipality' }] }
  const answer = {
    municipality,
    area: areaOfMunicipality(municipality)?.id ?? null,
    inTrial: isInTrial(municipality),
    teOffice: teOfficeOf(municipality)?.nameFi ?? null,
    inAland: isInAland(municipality),
  }
  return { answer }
}

/** The library's functions take what is of their types; what else a case gives, they refuse. */
type Taken = {
  readonly person: Parameters<typeof assess>[0]
  readonly history: Parameters<typeof timeline>[0]
  readonly task: string
  readonly circumstances: Parameters<typeof competentAuthority>[2]
  readonly on: string
}

export function answerOf(request: ConformanceRequest): Answered {
  const { person, history, task, circumstances, on } = request as unknown as Taken
  try {
    switch (request.question) {
      case 'assess':
        return { answer: assess(person, on) }
      case 'timeline':
        return { answer: timeline(history) }
      case 'competentAuthority':
        return { answer: competentAuthority(task, on, circumstances) }
      case 'area':
        return area(request.municipality)
      case 'input':
        if ('municipality' in request) return area(request.municipality)
        if ('history' in request) timeline(history)
        else if ('task' in request) competentAuthority(task, on, circumstances)
        else assess(person, on)
        return { problems: [] }
    }
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems }
    throw error
  }
}

if (import.meta.main) {
  let rest = ''
  for await (const text of process.stdin.setEncoding('utf8')) {
    const lines = `${rest}${String(text)}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const request = JSON.parse(line) as ConformanceRequest // what `conform` writes
      console.log(JSON.stringify({ id: request.id, ...answerOf(request) }))
    }
  }
}
