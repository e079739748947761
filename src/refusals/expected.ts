/**
 * What can be expected where something is refused, in English: a text a key, to follow "expected". Finnish and Swedish
 * stand by key in `translations.ts`, which the functions of the library do not import.
 *
 * A key that ends in `or-none` allows none. For facts, none is called by its word in CSV, none, and by what code and
 * JSON write for it, null.
 */

// The facts of a person.
export const record = { key: 'record', en: 'an object with facts' } as const
export const knownFact = { key: 'known-fact', en: 'the name of a fact' } as const
export const municipalityOrNone = {
  key: 'municipality-or-none',
  en: 'the three-digit code, with leading zeros, of one of the 309 municipalities of Finland, or none (JSON: null)',
} as const
export const dayOrNone = {
  key: 'day-or-none', en: 'a valid date in the form YYYY-MM-DD, or none (JSON: null)',
} as const
export const languageOrNone = {
  key: 'language-or-none',
  en: 'the language code as registered, two or three small letters, such as fi or ru, or none (JSON: null)',
} as const
export const wordOrNone = { key: 'word-or-none', en: 'one of: {words}; or none (JSON: null)' } as const
export const hours = { key: 'hours', en: 'hours a week: a number, 0 or more, with a point for decimals' } as const
export const hoursOrNone = {
  key: 'hours-or-none', en: 'hours a week: a number, 0 or more, with a point for decimals; or none (JSON: null)',
} as const
export const count = { key: 'count', en: 'a whole number of days, 0 or more' } as const
export const years = { key: 'years', en: 'a number of years, 0 or more' } as const
export const notAfterAsked = { key: 'not-after-asked', en: 'a birth date not after the day asked about' } as const

// Any question.
export const askedDay = {
  key: 'asked-day', en: 'the day asked about: a valid date in the form YYYY-MM-DD',
} as const
export const text = { key: 'text', en: 'a text' } as const
export const day = { key: 'day', en: 'a valid date in the form YYYY-MM-DD' } as const
export const flag = { key: 'boolean', en: 'true or false' } as const
export const word = { key: 'word', en: 'one of: {words}' } as const
export const number = { key: 'number', en: 'a number, 0 or more' } as const
export const municipality = {
  key: 'municipality',
  en: 'the three-digit code, with leading zeros, of one of the 309 municipalities of Finland',
} as const
export const trialMunicipality = {
  key: 'trial-municipality',
  en: 'the three-digit code, with leading zeros, of one of the 118 municipalities of the trial areas',
} as const
export const orWord = { key: 'or-word', en: '{expected}; or one of: {words}' } as const
export const orNone = { key: 'or-none', en: '{expected}; or none (null)' } as const
export const fields = { key: 'fields', en: 'an object with any of: {words}' } as const
export const field = { key: 'field', en: 'any of: {words}' } as const
export const notBeforeFrom = { key: 'not-before-from', en: 'a day not before the first day' } as const
export const dayNotAfterAsked = { key: 'after-asked-day', en: 'a day not after the day asked about' } as const
export const textInAllLanguages = {
  key: 'text-in-all-languages', en: 'a text in Finnish, Swedish and English',
} as const

// Tasks.
export const task = { key: 'task', en: 'the id of one of the 96 tasks' } as const
export const nearTask = { key: 'near-task', en: 'the id of one of the 96 tasks; nearest: {words}' } as const
export const taskOnce = { key: 'task-once', en: 'each task once' } as const
export const circumstance = { key: 'circumstance', en: 'a circumstance that {task} reads: {words}' } as const

// Histories.
export const history = { key: 'history', en: 'an object with {words}' } as const
export const events = { key: 'events', en: 'a list of events' } as const
export const event = {
  key: 'event', en: 'an event: an object with on, type and the fields of its type',
} as const
export const facts = { key: 'facts', en: 'an object with facts about the person' } as const
export const searchByEvents = {
  key: 'search', en: 'no such fact here: search-started and search-ended say it',
} as const
export const registrationByEvents = {
  key: 'registration',
  en: 'no such fact here: registeredAs of search-started or change-notified says it',
} as const
export const noTransfer = {
  key: 'transferred', en: 'no such event here: with assumed transfers the law transfers by itself',
} as const
export const suspended = { key: 'suspended', en: 'all, or a list of ids of tasks' } as const
export const notBeforeEvent = {
  key: 'not-before-event', en: 'a day not before that of the event before it, {day}',
} as const
export const notBeforeFirst = { key: 'not-before-first', en: 'a day not before the first event, {day}' } as const
export const notBeforeOrder = { key: 'not-before-order', en: 'a day not before the order, {day}' } as const
export const notBeforeBirth = { key: 'not-before-birth', en: 'a day not before the birth date, {day}' } as const
export const sameValue = {
  key: 'conflicting', en: '{value}, as another event of the day tells: one day gives one fact one value',
} as const
export const notAfterTransfer = {
  key: 'transfer',
  en: 'a day not after the one on which the duty to transfer arose: with assumed transfers the person was transferred on that day',
} as const

// Duties and the frame of the trial.
export const age = { key: 'age', en: 'an age in years, 0 to 130' } as const
export const days = { key: 'days', en: 'a number of days, 0 or more' } as const
export const share = { key: 'share', en: 'a share of the job, a number from 0 to 1' } as const
export const notBeforeSearch = {
  key: 'not-before-search', en: 'a day not before 2021-03-01 and not before the job search began',
} as const
export const notBeforeDayOfOrder = {
  key: 'not-before-day-of-order', en: 'a day not before the day of the order',
} as const
export const provision = {
  key: 'provision',
  en: 'a provision of Act 1269/2020, such as 5 § 6 mom., or of another act by its number, such as 916/2012 14 luku 2 §',
} as const
export const deciding = { key: 'deciding', en: '{authority}' } as const
export const municipalityOrOffice = {
  key: 'municipality-or-office', en: 'a municipality of the trial, or te-office',
} as const
export const provisionOnDay = {
  key: 'provision-on-day', en: '{provision}, where the decision stands on the day',
} as const
export const orJointAuthority = {
  key: 'or-joint-authority', en: '{expected}; or { jointAuthority: its name }',
} as const
export const tasks = { key: 'tasks', en: 'all, or a list of one or more ids of tasks' } as const
export const agreements = { key: 'agreements', en: 'a list of agreements' } as const
export const otherMunicipality = {
  key: 'other-municipality', en: 'another municipality than {municipality} itself',
} as const
export const sameArea = {
  key: 'same-area',
  en: 'a municipality of the area of {municipality}, which is {area}; {organiser} is of the area {other}',
} as const
export const noOverlap = {
  key: 'no-overlap', en: 'days or tasks that are not those of {agreement}, an agreement of {municipality} too',
} as const

// The run of the conformance cases.
export const options = { key: 'options', en: 'an object with options' } as const
export const callable = { key: 'function', en: 'a function' } as const
export const clock = { key: 'clock', en: 'a function that gives milliseconds' } as const
export const wait = { key: 'wait', en: 'milliseconds: a number, more than 0 and at most {most}' } as const
export const wholeFromOne = { key: 'whole-from-one', en: 'a whole number, 1 or more' } as const
export const cases = { key: 'cases', en: 'a list of cases' } as const
export const oneCase = { key: 'case', en: 'a case' } as const
export const someOf = { key: 'some-of', en: 'at least one of: {words}' } as const

// Rows of the command's input.
export const dayInRowOrOption = {
  key: 'day-in-row-or-option', en: 'a day in the on column, or the option --on',
} as const
export const cells = { key: 'cells', en: 'at most {count} cells, as in the header' } as const
export const utf8 = { key: 'utf-8', en: 'readable UTF-8; the option --encoding names another encoding' } as const
export const closedQuote = {
  key: 'closed-quote', en: 'quotes only around a whole cell, to its end; a quote inside the cell is doubled',
} as const
export const jsonObject = { key: 'json-object', en: 'one JSON object per line' } as const
export const lineLength = { key: 'line-length', en: 'a line of at most {count} characters' } as const

// A criterion from outside.
export const smallCriterion = {
  key: 'small-criterion',
  en: 'a criterion with at most {tests} different tests of the same facts that is decided in at most {steps} steps',
} as const
export const mostCriteria = {
  key: 'most-criteria', en: 'at most {most} criteria, at most {levels} inside one another',
} as const
export const criterion = {
  key: 'criterion', en: 'a criterion: an object with op, id, source and the fields of its op',
} as const
export const span = { key: 'span', en: 'a span that timeline gave' } as const
export const onePart = { key: 'one-part', en: 'a list of one criterion' } as const
export const parts = { key: 'parts', en: 'a list of criteria, not empty' } as const
export const wordings = { key: 'wordings', en: 'a list of wordings, not empty' } as const
export const wording = { key: 'wording', en: 'a wording: an object with appliesFrom and holds' } as const
export const afterWording = {
  key: 'after-wording', en: 'a day after that of the wording before it, {day}',
} as const
export const value = { key: 'value', en: 'a value' } as const
export const flagFact = { key: 'flag-fact', en: 'a fact that is true or false: {words}' } as const
export const wordFact = { key: 'word-fact', en: 'a fact whose values are words: {words}' } as const
export const numberFact = { key: 'number-fact', en: 'a fact that is a number: {words}' } as const
export const dayFact = { key: 'day-fact', en: 'a fact that is a day: {words}' } as const
export const anotherFact = { key: 'another-fact', en: 'another fact than the day of birth' } as const
export const texts = { key: 'texts', en: 'a list of texts' } as const
export const anyNumber = { key: 'any-number', en: 'a number' } as const
export const wholeUpTo = { key: 'whole-up-to', en: 'a whole number from 0 to {most}' } as const
export const filledText = { key: 'filled-text', en: 'a text that is not empty' } as const

// Questions to a database.
export const columnName = {
  key: 'column-name', en: 'the name of a column, without quotes, backslashes or line breaks',
} as const
export const tableName = {
  key: 'table-name',
  en: 'the name of a table, or a list of the names of its schema and of itself, without quotes, backslashes or line breaks',
} as const
export const dayOrColumn = {
  key: 'day-or-column', en: 'a valid date in the form YYYY-MM-DD, or an object with the name of a column of days: column',
} as const
export const plainText = { key: 'plain-text', en: 'a text without quotes, backslashes or line breaks' } as const
export const alwaysThere = { key: 'always-there', en: 'nothing: the fact always has a value' } as const
