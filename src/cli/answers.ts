/** Answers as lines for programs: JSON and CSV. */
import type { Assessment } from '../rules/eligibility/assess.ts'
import type { ReasonedAssessment } from '../rules/eligibility/reasons.ts'
import type { Language } from '../texts/language.ts'
import { csvLine } from './csv-line.ts'

/** Writes answers: what stands before the first, and the text of each. */
export interface AnswerWriter<Answer> {
  readonly head: string
  readonly line: (answer: Answer) => string
}

/** Any answer, trees and all, as JSON. */
export const jsonWriter: AnswerWriter<Assessment> = { head: '', line: (answer) => `${JSON.stringify(answer)}\n` }

const columns = [
  'id',
  'on',
  'wording',
  'outcome',
  'authorityKind',
  'authorityCode',
  'authorityArea',
  'authorityName',
  'authorityId',
  'grounds',
  'barredBy',
  'missing',
  'sources',
]

/** The authority's cells: its kind, and what of code, area, name and id the kind has. */
function authorityCells({ authority }: Assessment): readonly string[] {
  if (authority === null) return ['', '', '', '', '']
  const { kind } = authority
  return kind === 'municipality'
    ? [kind, authority.code, authority.area, '', '']
    : [kind, '', '', authority.name ?? '', authority.id ?? '']
}

function csvCells(answer: Assessment): readonly string[] {
  const { id = '', on, wording, outcome, grounds, barredBy, missing, sources } = answer
  const lists = [grounds, barredBy, missing, sources].map((list) => list.join('|'))
  return [id, on, wording ?? '', outcome, ...authorityCells(answer), ...lists]
}

export const csvWriter: AnswerWriter<Assessment> = {
  head: csvLine(columns),
  line: (answer) => csvLine(csvCells(answer)),
}

/** CSV with the sentence on the reasons in a language, and the ids of the notes beside it. */
export const reasonedCsvWriter = (language: Language): AnswerWriter<ReasonedAssessment> => ({
  head: csvLine([...columns, 'sentence', 'notes']),
  line: (answer) => {
    const notes = answer.notes.map(({ id }) => id).join('|')
    return csvLine([...csvCells(answer), answer.sentence[language], notes])
  },
})
