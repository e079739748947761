/** The operations of the language, by the word that a criterion has in `op`. */
import type { Test } from '../language.ts'
import { any } from './any.ts'
import { atLeast } from './at-least.ts'
import { atMost } from './at-most.ts'
import { is } from './is.ts'
import { ofAge } from './of-age.ts'
import { onOrAfter } from './on-or-after.ts'
import { oneOf } from './one-of.ts'
import type { Operation } from './operation.ts'
import { otherThan } from './other-than.ts'
import { under } from './under.ts'
import { withinDays } from './within-days.ts'
import { youngerThan } from './younger-than.ts'

export const operations: { readonly [Op in Test['op']]: Operation<Op> } = {
  is, oneOf, otherThan, under, atMost, atLeast, onOrAfter, withinDays, youngerThan, ofAge, any,
}
