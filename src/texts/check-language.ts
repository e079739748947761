/** Refuses an unknown language at once, not with the first text that it does not have. */
export function checkLanguage(language: unknown): void {
  if (language === 'fi' || language === 'sv' || language === 'en') return
  throw new RangeError(`language: ${typeof language === 'string' ? language : typeof language}; expected one of fi, sv, en`)
}
