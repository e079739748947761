/** What meets a duty of 13 §: 1 mom. rehabilitation or training, 2 mom. a service or subsidised work, 3 mom. work. */
import type { Truth } from '../../criteria/truth.ts'

/** What is offered to a client under 13 §. */
export type Offer =
  | 'employment-promoting-rehabilitation'
  | 'labour-market-training'
  | 'employment-promoting-service'
  | 'wage-subsidised-work-with-other-employer'
  | 'wage-subsidised-work-in-own-municipality'
  | 'work-opportunity-for-six-months'

/**
 * Does the offer meet the duty of 1, 2 and 3 mom.? Null where 1290/2002 or 916/2012 has to say it: which services are
 * employment-promoting, and what a work opportunity can be.
 */
const meets: Readonly<Record<Offer, readonly [boolean, boolean | null, boolean | null]>> = {
  'employment-promoting-rehabilitation': [true, null, false],
  'labour-market-training': [true, null, false],
  'employment-promoting-service': [false, true, false],
  'wage-subsidised-work-with-other-employer': [false, true, false],
  'wage-subsidised-work-in-own-municipality': [false, false, null],
  'work-opportunity-for-six-months': [false, false, true],
}

export const offers = /* @__PURE__ */ Object.keys(meets)

/** While it is open whether 3 mom. applies, null where the duties that are left contradict each other. */
export function isMetBy(offered: Offer, momentti: 1 | 2 | 3, workOpportunity: Truth): boolean | null {
  const verdict = meets[offered][momentti - 1] ?? null
  const ofWork = meets[offered][2]
  return workOpportunity === 'unknown' && ofWork !== null && ofWork !== verdict ? null : verdict
}
