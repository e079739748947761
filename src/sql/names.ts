/** Names and texts that come from outside, as they may stand in SQL. */
const mostCharacters = 128

/** No quotes of any dialect, no backslash, no control character or half of a surrogate pair. */
export const isPlainText = (text: string): boolean =>
  text.length <= mostCharacters && !/["'`\\\p{Cc}\p{Cs}\u2028\u2029]/u.test(text)

/** Can a text be the name of a table or a column? */
export const isName = (text: string): boolean => text.length > 0 && isPlainText(text)
