import { deepFreeze } from '../../values/deep-freeze.ts'
import type { PersonCriterion } from '../vocabulary.ts'

/**
 * Does not meet the conditions of the earnings-related allowance (ansiopäiväraha).
 *
 * Reading: whoever has used up the maximum period does not meet them until the employment condition is met anew
 * (OP-02); the caller's fact says so.
 */
export const noEarningsRelatedRight = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'is',
  id: 'no-earnings-related-right',
  source: '4 § 1 mom. 1 kohta',
  fact: 'meetsEarningsRelatedConditions',
  value: false,
})

/** Under 30. Reading: the age is tested on the day asked about (OP-01). */
export const under30 = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'youngerThan', id: 'under-30', source: '4 § 1 mom. 2 kohta', fact: 'birthDate', years: 30,
})

/** Immigrant (maahanmuuttaja). Reading: not a person who is a Finnish citizen; the caller's fact says so (OP-21). */
export const immigrant = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'is', id: 'immigrant', source: '2 § 4 kohta', fact: 'immigrant', value: true,
})

/**
 * Foreign-language speaker (vieraskielinen): another mother tongue than Finnish, Swedish or Sámi has been registered.
 *
 * Reading: every ISO 639 code of a Sámi language is Sámi (OP-06).
 */
export const foreignLanguageSpeaker = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'otherThan',
  id: 'foreign-language',
  source: '2 § 3 kohta',
  fact: 'motherTongue',
  values: [
    'fi',
    'fin',
    'sv',
    'swe',
    'se',
    'sme',
    'sma',
    'smj',
    'smn',
    'sms',
    'smi',
    'sju',
    'sje',
    'sjd',
    'sjt',
    'sia',
    'sjk',
  ],
})
