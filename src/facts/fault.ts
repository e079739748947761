/** What is wrong with a value of a fact. */
import { isMunicipalityCode } from '../areas/places.ts'
import { isDay } from '../calendar/day.ts'
import type { Expectation } from '../refusals/expectation.ts'
import * as expected from '../refusals/expected.ts'
import type { ProblemCode } from '../refusals/problems.ts'
import type { Fact } from './facts.ts'

type Fault = readonly [ProblemCode, Expectation]

/** Of a value that is known; undefined for one that the fact can have. */
export function faultOf(fact: Fact, value: unknown): Fault | undefined {
  if (value === null && fact.nullable) return undefined
  switch (fact.kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : ['not-a-boolean', expected.flag]
    case 'word':
      if ((fact.words as readonly unknown[]).includes(value)) return undefined // the cast lets any value be looked for
      return [
        'unknown-word',
        { ...(fact.nullable ? expected.wordOrNone : expected.word), values: { words: fact.words } },
      ]
    case 'municipality':
      return isMunicipalityCode(value) ? undefined : ['not-a-municipality', expected.municipalityOrNone]
    case 'day':
      return isDay(value) ? undefined : ['not-a-day', fact.nullable ? expected.dayOrNone : expected.day]
    case 'language':
      return typeof value === 'string' && /^[a-z]{2,3}$/.test(value)
        ? undefined
        : ['not-a-language', expected.languageOrNone]
    case 'hours':
      return faultOfNumber(value, fact.nullable ? expected.hoursOrNone : expected.hours)
    case 'years':
      return faultOfNumber(value, expected.years)
    case 'count':
      return faultOfNumber(value, expected.count)
        ?? (Number.isInteger(value) ? undefined : ['not-a-whole-number', expected.count])
    case 'text':
      return typeof value === 'string' ? undefined : ['not-text', expected.text]
  }
}

function faultOfNumber(value: unknown, kind: Expectation): Fault | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return ['not-a-number', kind]
  return value < 0 ? ['negative-number', kind] : undefined
}
