/** The fields of each type of event: what each can hold, and which an event cannot do without. */
import * as expected from '../../../refusals/expected.ts'
import { day, flag, municipality, orNone, orWord, text, trialMunicipality, word, type Field } from '../../fields.ts'
import { tasksById } from '../../tasks/table.ts'
import { eventTypes, type HistoryEvent } from '../history.ts'

const suspended: Field = {
  faultOf: (value) => {
    if (value === 'all') return undefined
    const isList =
      Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string' && tasksById().has(id))
    return isList ? undefined : 'unknown-task'
  },
  expected: expected.suspended,
}

/** Checked apart, with their own names. */
export const factsField: Field = { faultOf: () => undefined, expected: expected.facts }

/** What an event of a type can have beside `on` and `type`. */
export interface EventForm {
  readonly type: HistoryEvent['type']
  /** The place of the type among those that count on one day. */
  readonly rank: number
  /** Those that an event cannot do without come first. */
  readonly fields: ReadonlyMap<string, Field>
  readonly required: readonly string[]
}

type Fields = Readonly<Record<string, Field>>

const registration: Field = /* @__PURE__ */ word('unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk')

/** By type: the fields that an event has to have, and those that it can have. */
const fieldsByType: Readonly<Record<HistoryEvent['type'], readonly [Fields, Fields]>> = {
  'supervision-order': [{ municipality: trialMunicipality, suspends: suspended }, { until: day }],
  moved: [{}, {
    homeMunicipality: /* @__PURE__ */ orNone(municipality),
    residenceMunicipality: /* @__PURE__ */ orNone(municipality),
  }],
  'facts-changed': [{ facts: factsField }, {}],
  'search-ended': [{}, { cause: text }],
  'search-started': [{ registeredAs: registration }, { facts: factsField }],
  'change-notified': [{}, { facts: factsField, registeredAs: registration }],
  'left-untransferred': [
    { reason: /* @__PURE__ */ word('linguistic-rights', 'inappropriate-relationship', 'other') }, {},
  ],
  transferred: [{}, {}],
  'transfer-requested': [
    {
      to: /* @__PURE__ */ orWord(municipality, 'te-office'),
      need: /* @__PURE__ */ orNone(/* @__PURE__ */ word('linguistic-rights', 'inappropriate-relationship', 'safety')),
      servicesEndangered: flag,
    },
    { receivingMunicipalityConsents: flag, granted: flag },
  ],
}

let forms: ReadonlyMap<unknown, EventForm> | undefined

/** The form of an event of that type; undefined where there is no such type. */
export function formOf(type: unknown): EventForm | undefined {
  forms ??= new Map(
    eventTypes.map((type, rank) => {
      const [required, optional] = fieldsByType[type]
      const fields = new Map(Object.entries({ ...required, ...optional }))
      return [type, { type, rank, fields, required: Object.keys(required) }]
    })
  )
  return forms.get(type)
}
