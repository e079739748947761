const others =
  /[^\t\u{20}-\u{7E}\u{A0}-\u{2027}\u{202A}-\u{D7FF}\u{E000}-\u{FEFE}\u{FF00}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Text without the characters that a terminal obeys and YAML has not, or that either takes for the end of a line:
 * control characters, DEL among them, U+2028 and U+2029, the mark of the byte order, non-characters, halves of
 * surrogate pairs. They are written as in JSON, `\u007f`.
 */
export const printable = (text: string): string =>
  text.replace(others, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
