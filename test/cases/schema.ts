/** The form of the case files as a JSON Schema. */
import { wordings } from '../../src/act/wordings.ts'
import { topics } from '../../src/conformance/case.ts'

const text = { type: 'string', minLength: 1 }
const day = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', maxLength: 10 }
const list = { type: 'array', items: text, uniqueItems: true }

const authority = {
  description: 'A municipality, a TE office (name null where none can be named), nobody (no valid job search), an employment authority of 2025, or null',
  oneOf: [
    { type: 'null' },
    { type: 'object', required: ['kind', 'code', 'area'], additionalProperties: false, properties: { kind: { const: 'municipality' }, code: { type: 'string', pattern: '^[0-9]{3}$', maxLength: 3 }, area: text } },
    { type: 'object', required: ['kind', 'id', 'name'], additionalProperties: false, properties: { kind: { const: 'te-office' }, id: { type: ['string', 'null'] }, name: { type: ['string', 'null'] } } },
    { type: 'object', required: ['kind'], additionalProperties: false, properties: { kind: { enum: ['none', 'employment-authority'] } } },
  ],
}

const wording = { enum: [...wordings.map(({ id }) => id), null] }

const record = (
  required: Readonly<Record<string, unknown>>,
  optional: Readonly<Record<string, unknown>> = {}
): object => ({
  type: 'object',
  required: Object.keys(required),
  additionalProperties: false,
  properties: { ...required, ...optional },
})

/** For each question, what is asked about and what is expected. */
const questions: Readonly<Record<string, { readonly input: object; readonly expected: object }>> = {
  area: {
    input: record({ municipality: text }),
    expected: record({
      municipality: text,
      area: { type: ['string', 'null'] },
      inTrial: { type: 'boolean' },
      teOffice: { type: ['string', 'null'] },
      inAland: { type: 'boolean' },
    }),
  },
  assess: {
    input: record({ person: { type: 'object' } }),
    expected: record(
      {
        wording,
        outcome: { enum: ['transfer', 'stay', 'unknown', 'not-in-force'] },
        authority,
        grounds: list,
        barredBy: list,
        missing: list,
      },
      { sources: { ...list, description: 'Only where everything is known' } }
    ),
  },
  competentAuthority: {
    input: record({ task: text, circumstances: { type: 'object' } }),
    expected: record({
      outcome: { enum: ['held', 'not-existing', 'unknown', 'not-in-force'] },
      authority: { type: ['string', 'null'] },
      modality: { enum: ['shall', 'may', null] },
      missing: list,
    }),
  },
  timeline: {
    input: record({ history: { type: 'object', required: ['person', 'until', 'events'] } }),
    expected: record({ spans: { type: 'array', items: record({ from: day, to: day, authority, because: text }) } }),
  },
  input: {
    input: { type: 'object' },
    expected: record({
      problems: { type: 'array', items: record({ code: text, fact: { type: ['string', 'null'] } }) },
    }),
  },
}

const wholeCase = (question: string, input: object, expected: object): object =>
  record({
    id: { type: 'string', pattern: '^[a-z]+-\\S+$', description: 'Stable: no other case ever gets it' },
    topic: { enum: topics },
    title: text,
    question: { const: question },
    on: {
      type: ['string', 'null'],
      description: 'The day asked about; of a history its last day; null where the question has none',
    },
    input,
    expected,
    provision: { ...text, description: 'Provisions of Act 1269/2020, joined by commas' },
    origin: { enum: ['official example', 'derived from text', 'boundary', 'pairwise', 'property counterexample'] },
    wording,
  })

export const caseSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Conformance cases of Act 1269/2020',
  ...record({
    topic: { enum: topics },
    cases: {
      type: 'array',
      minItems: 1,
      items: {
        anyOf: Object.entries(questions).map(([question, { input, expected }]) => wholeCase(question, input, expected)),
      },
    },
  }),
}
