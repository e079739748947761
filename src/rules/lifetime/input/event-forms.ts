/** The fields of each type of event: what each can hold, and which an event cannot do without. */
import * as expected from '../../../refusals/expected.ts'
import { day, flag, municipality, orNone, orWord, text, trialMunicipality, word, type Field } from '../../fields.ts'
import { tasksById } from '../../tasks/table.ts'
import { eventTypes } from '../history.ts'

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

type Fields = Readonly<Record<string, Field>>

const registration: Field = /* @__PURE__ */ word('unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk')

const fieldsByType: Readonly<
  Record<(typeof eventTypes)[number], { readonly required: Fields; readonly optional: Fields }>
> = {
  'supervision-order': { required: { municipality: trialMunicipality, suspends: suspended }, optional: { until: day } },
  moved: {
    required: {},
    optional: {
      homeMunicipality: /* @__PURE__ */ orNone(municipality),
      residenceMunicipality: /* @__PURE__ */ orNone(municipality),
    },
  },
  'facts-changed': { required: { facts: factsField }, optional: {} },
  'search-ended': { required: {}, optional: { cause: text } },
  'search-started': { required: { registeredAs: registration }, optional: { facts: factsField } },
  'change-notified': { required: {}, optional: { facts: factsField, registeredAs: registration } },
  'left-untransferred': {
    required: { reason: /* @__PURE__ */ word('linguistic-rights', 'inappropriate-relationship', 'other') },
    optional: {},
  },
  transferred: { required: {}, optional: {} },
  'transfer-requested': {
    required: {
      to: /* @__PURE__ */ orWord(municipality, 'te-office'),
      need: /* @__PURE__ */ orNone(/* @__PURE__ */ word('linguistic-rights', 'inappropriate-relationship', 'safety')),
      servicesEndangered: flag,
    },
    optional: { receivingMunicipalityConsents: flag, granted: flag },
  },
}

/** What an event of a type can have beside `on` and `type`. */
export interface EventForm {
  readonly type: (typeof eventTypes)[number]
  /** The place of the type among those that count on one day. */
  readonly rank: number
  readonly fields: ReadonlyMap<string, Field>
  readonly required: readonly string[]
}

let forms: ReadonlyMap<unknown, EventForm> | undefined

/** The form of an event of that type; undefined where there is no such type. */
export function formOf(type: unknown): EventForm | undefined {
  forms ??= new Map(
    eventTypes.map((type, rank) => {
      const { required, optional } = fieldsByType[type]
      const fields = new Map(Object.entries({ ...required, ...optional }))
      return [type, { type, rank, fields, required: Object.keys(required) }]
    }),
  )
  return forms.get(type)
}
