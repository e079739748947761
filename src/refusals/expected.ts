/** What was expected where a fact or a day was refused, in English: all that an application carries of these texts. */
export const expected = {
  record: 'an object with facts',
  'known-fact': 'the name of a fact',
  text: 'a text',
  'municipality-or-none': 'the three-digit code, with leading zeros, of one of the 309 municipalities of Finland, or none (JSON: null)',
  day: 'a valid date in the form YYYY-MM-DD',
  'day-or-none': 'a valid date in the form YYYY-MM-DD, or none (JSON: null)',
  'language-or-none': 'the language code as registered, two or three small letters, such as fi or ru, or none (JSON: null)',
  boolean: 'true or false',
  word: 'one of: {words}',
  'word-or-none': 'one of: {words}; or none (JSON: null)',
  hours: 'hours a week: a number, 0 or more, with a point for decimals',
  'hours-or-none': 'hours a week: a number, 0 or more, with a point for decimals; or none (JSON: null)',
  count: 'a whole number of days, 0 or more',
  years: 'a number of years, 0 or more',
  'not-after-asked': 'a birth date not after the day asked about',
  'asked-day': 'the day asked about: a valid date in the form YYYY-MM-DD',
} as const

/** The expectations that an application can meet; those of the command come on top (expectations.ts). */
export type FactExpectation = keyof typeof expected
