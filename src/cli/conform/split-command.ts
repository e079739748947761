/**
 * A command line as words, without a shell: spaces part them; single and double quotes keep them together; a backslash
 * keeps the next character, but for single quotes. Nothing else means anything: no variables, pipes or patterns.
 * Undefined where a quote is not closed or there is no word.
 */
export function splitCommand(text: string): readonly [string, ...string[]] | undefined {
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place)
    if (character === '\\' && quote !== "'" && place + 1 < text.length) {
      place += 1
      word = (word ?? '') + text.charAt(place)
    } else if (quote !== '' ? character === quote : character === '"' || character === "'") {
      quote = quote === '' ? character : ''
      word ??= ''
    } else if (quote === '' && /\s/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + character
  }
  if (word !== undefined) words.push(word)
  const [first, ...rest] = words
  return quote !== '' || first === undefined || first === '' ? undefined : [first, ...rest]
}
