/** Answers as lines for programs: NDJSON and CSV. */
import type { Assessment } from '../rules/eligibility/assess.ts'
import { csvLine } from './csv-line.ts'

/** Writes answers: what stands before the first, and the text of each. */
export interface AnswerWriter<Answer> {
  readonly head: string
  readonly line: (answer: Answer) => string
}

/** Any answer, trees and all, as JSON. */
export const jsonWriter: AnswerWriter<Assessment> = { head: '', line: (answer) => `${JSON.stringify(answer)}\n` }

/** A list of words of ours, none of which has to be escaped. */
const jsonList = (words: readonly string[]): string => (words.length === 0 ? '[]' : `["${words.join('","')}"]`)

function jsonAuthority({ authority }: Assessment): string {
  if (authority === null) return 'null'
  if (authority.kind === 'municipality') return `{"kind":"municipality","code":"${authority.code}","area":"${authority.area}"}`
  return `{"kind":"te-office","name":${authority.name === null ? 'null' : `"${authority.name}"`}}`
}

/** What `JSON.stringify` gives of an assessment, in a third of its time: only the caller's key can hold anything odd. */
export const ndjsonWriter: AnswerWriter<Assessment> = {
  head: '',
  line: (answer) => {
    const { id, on, wording, outcome, grounds, barredBy, missing, sources } = answer
    const key = id === undefined ? '' : `"id":${JSON.stringify(id)},`
    const law = `"on":"${on}","wording":${wording === null ? 'null' : `"${wording}"`},"outcome":"${outcome}","authority":${jsonAuthority(answer)}`
    const why = `"grounds":${jsonList(grounds)},"barredBy":${jsonList(barredBy)},"missing":${jsonList(missing)},"sources":${jsonList(sources)}`
    return `{${key}${law},${why}}\n`
  },
}

const columns = [
  'id', 'on', 'wording', 'outcome', 'authorityKind', 'authorityCode', 'authorityArea', 'authorityName', 'grounds', 'barredBy', 'missing', 'sources',
]

/** The authority's cells: its kind, and what of code, area and name the kind has. */
function authorityCells({ authority }: Assessment): readonly string[] {
  if (authority === null) return ['', '', '', '']
  const { kind } = authority
  return kind === 'municipality' ? [kind, authority.code, authority.area, ''] : [kind, '', '', authority.name ?? '']
}

export const csvWriter: AnswerWriter<Assessment> = {
  head: csvLine(columns),
  line: (answer) => {
    const { id = '', on, wording, outcome, grounds, barredBy, missing, sources } = answer
    const lists = [grounds, barredBy, missing, sources].map((list) => list.join('|'))
    return csvLine([id, on, wording ?? '', outcome, ...authorityCells(answer), ...lists])
  },
}
