import { deepFreeze } from '../../values/deep-freeze.ts'
import type { PersonCriterion } from '../vocabulary.ts'

/** In an employment-promoting service (työllistymistä edistävä palvelu): the list is closed. */
export const inEmploymentPromotingService = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'oneOf', id: 'in-service', source: '2 § 5 kohta', fact: 'inService',
  values: [
    'job-search-coaching',
    'career-coaching',
    'labour-market-training',
    'self-motivated-study',
    'tryout',
    'vocational-labour-market-training',
    'integration-self-motivated-study',
    'rehabilitative-work',
  ],
})
