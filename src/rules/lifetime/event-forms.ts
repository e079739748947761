/** The fields of each type of event: what each can hold, and which an event cannot do without. */
import * as expected from '../../refusals/expected.ts'
import { day, flag, municipality, orNone, orWord, text, trialMunicipality, word, type Field } from '../fields.ts'
import { tasksById } from '../tasks/table.ts'
import type { eventTypes } from './history.ts'

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

export interface EventForm {
  readonly required: Readonly<Record<string, Field>>
  readonly optional: Readonly<Record<string, Field>>
}

const registration: Field = /* @__PURE__ */ word('unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk')

export const forms: Readonly<Record<(typeof eventTypes)[number], EventForm>> = {
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
