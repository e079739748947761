/** Titles of tests as patterns: `%s`, `%i`, `%j` and `$name` of a test of many cases stand for anything. */

/** A regular expression, without its ends, for the title. */
export const titlePattern = (title: string): string =>
  title
    .split(/%[sijd]|\$[a-zA-Z.]+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('.*')
