/**
 * The order of names in Finnish and Swedish, the same for both: after z come å, ä and ö. Written out, as a locale of
 * the machine must not decide it.
 */

/** Gaps and marks come before letters, as in a list of names that are sorted word by word. */
const order = " -:'.()0123456789abcdefghijklmnopqrstuvwxyzåäö"

/** A key of a name: keys compared as texts are in the order of the names. */
export const sortKey = (name: string): string =>
  [...name.toLowerCase()].map((letter) => String.fromCharCode(order.indexOf(letter) + 1)).join('')
