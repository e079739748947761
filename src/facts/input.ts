/**
 * People from outside, parsed with zod, refused in three languages.
 *
 * @module kuntakokeilu/input
 */
import * as z from 'zod'
import { checkLanguage } from '../texts/check-language.ts'
import type { Language } from '../texts/language.ts'
import { memo } from '../values/memo.ts'
import { isRecord } from '../values/record.ts'
import { refusalOf, refusalsOf } from './check.ts'
import { problem } from './problem.ts'
import { facts, type Fact, type FactName } from './facts.ts'
import { factJsonSchema } from './json-schema.ts'
import type { Person } from './person.ts'
import { expectedIn } from '../refusals/translations.ts'
import * as expected from '../refusals/expected.ts'
import type { Problem, Refusal } from '../refusals/problems.ts'

export type { Language } from '../texts/language.ts'
export { personJsonSchema, type FactJsonSchema, type PersonJsonSchema } from './json-schema.ts'
export type { Person } from './person.ts'
export { factSources } from './texts.ts'
export { InputError, isInputError, type Problem, type ProblemCode } from '../refusals/problems.ts'

type Value<Name extends FactName> = Exclude<Person[Name], undefined>
type Shape = { [Name in FactName]: z.ZodOptional<z.ZodType<Value<Name>, Value<Name>>> }

/** The zod schema of a {@link Person}: a strict object of optional facts. */
export type PersonSchema = z.ZodObject<Shape, z.core.$strict>

/** What {@link parsePerson} comes to. */
export type ParsedPerson =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What an issue of the schema carries, for {@link problemsOf}. */
interface Params {
  readonly refusals: readonly Refusal[]
}

const issueText = (refusal: Refusal, language: Language): { message: string; params: Params } => ({
  message: expectedIn(refusal.expected, language),
  params: { refusals: [refusal] },
})

function factSchema(fact: Fact, language: Language) {
  // `any` stands in JSON Schema as what the metadata say.
  return z
    .any()
    .check((payload) => {
      const refusal = refusalOf(fact, payload.value)
      if (refusal) payload.issues.push({ code: 'custom', input: payload.value, ...issueText(refusal, language) })
    })
    .meta({ ...factJsonSchema(fact, language) })
    .optional()
}

/** Puts zod's own issues, about values that are no record and unknown names, into our words. */
function translateIssues(issues: z.core.$ZodRawIssue[], language: Language): void {
  for (const issue of issues) {
    if (issue.path?.length) continue
    const refusals = recordRefusals(issue)
    const [first] = refusals
    if (first) Object.assign(issue, issueText(first, language), { params: { refusals } })
  }
}

/** The refusals behind an issue about the record as a whole. */
function recordRefusals({ code, keys, input }: z.core.$ZodRawIssue): readonly Refusal[] {
  if (code === 'invalid_type') return [{ code: 'not-a-record', fact: null, value: input, expected: expected.record }]
  // The only other one is about names that are not known, in a record.
  const valueOf = (fact: string): unknown => Reflect.get(input as object, fact) // a record
  return (keys as readonly string[]).map((fact) => (
    { code: 'unknown-fact', fact, value: valueOf(fact), expected: expected.knownFact }))
}

interface PersonDefinition extends z.core.$ZodObjectDef<Shape> {
  readonly language: Language
}

/**
 * zod's schema of an object, but that it compiles no code, which a Content-Security-Policy would report, and refuses
 * what is no record: zod takes a promise or a date for an empty one. What is made of it, by `extend` and the like, is
 * of this kind, too.
 */
const PersonObject = /* @__PURE__ */ z.core.$constructor<PersonSchema, PersonDefinition>(
  'PersonObject',
  (schema, definition) => {
    // Whether to compile is asked of the configuration of all schemas, and only while a schema is made.
    const { jitless } = z.config()
    z.config({ jitless: true })
    try {
      z.ZodObject.init(schema, definition)
    } finally {
      z.config({ jitless })
    }
    const worded = <P extends z.core.ParsePayload>(payload: P): P => {
      translateIssues(payload.issues, definition.language)
      return payload
    }
    const { parse } = schema._zod
    schema._zod.parse = (payload, context) => {
      if (isRecord(payload.value)) {
        const parsed = parse(payload, context)
        return parsed instanceof Promise ? parsed.then(worded) : worded(parsed)
      }
      payload.issues.push({ code: 'invalid_type', expected: 'object', input: payload.value, inst: schema })
      return worded(payload)
    }
  }
)

const schemaIn = /* @__PURE__ */ memo((language: Language): PersonSchema => {
  // fromEntries forgets the names, which are those of the register; a test compares the values with the type.
  const shape = Object.fromEntries(facts.map((fact) => [fact.name, factSchema(fact, language)])) as unknown as Shape
  return new PersonObject({ type: 'object', shape, catchall: z.never(), language })
})

/**
 * The zod schema of a person: a strict object, every fact optional, made from the register of facts.
 *
 * It accepts and refuses exactly what `assess` does, but for the birth date after the day asked about: it does not
 * know that day (`parsePerson` does). Messages of its issues are in the language, and {@link problemsOf} turns them
 * into problems. It can be extended, cut down with `pick` and `omit`, and put into a bigger schema.
 *
 * @param language of the messages
 * @returns one schema a language, the same at each call
 * @throws RangeError for a language other than `fi`, `sv` and `en`
 * @example
 * ```ts
 * import { personSchema } from 'kuntakokeilu/input'
 * personSchema('en').safeParse({ homeMunicipality: '837', immigrant: false }).success //=> true
 * personSchema('en').safeParse({ immigrant: 'yes' }).error?.issues[0]?.message //=> 'true or false'
 * personSchema('en').safeParse({ shoeSize: 43 }).success //=> false
 * ```
 */
export function personSchema(language: Language): PersonSchema {
  checkLanguage(language)
  return schemaIn(language)
}

/** What the schema left in an issue; nothing in the issues of other schemas. */
const refusalsIn = (issue: z.core.$ZodIssue): readonly Refusal[] =>
  // Issues carry any parameters; the name `refusals` is given by this file alone.
  'params' in issue && issue.params && 'refusals' in issue.params ? (issue.params as Params).refusals : []

/**
 * Puts an error of {@link personSchema}, or of a bigger schema it is a part of, into the problems of `InputError`.
 *
 * Issues of other parts of a bigger schema are passed over: read them from the error itself.
 *
 * @param error of `safeParse`; to tell several people apart, give the issues of one path
 * @param language of the expectations, whatever that of the schema
 * @returns the problems, in the order of the issues
 * @throws RangeError for a language other than `fi`, `sv` and `en`
 * @example
 * ```ts
 * import * as z from 'zod'
 * import { personSchema, problemsOf } from 'kuntakokeilu/input'
 * const form = z.object({ applicant: personSchema('fi'), note: z.string() })
 * const { error } = form.safeParse({ applicant: { regularWeeklyHours: -1 }, note: 'from the counter' })
 * problemsOf(error ?? { issues: [] }, 'en') //=> [{ code: 'negative-number', fact: 'regularWeeklyHours', value: -1, expected: 'hours a week: a number, 0 or more, with a point for decimals' }]
 * ```
 */
export function problemsOf(
  error: { readonly issues: readonly z.core.$ZodIssue[] },
  language: Language
): readonly Problem[] {
  checkLanguage(language)
  return error.issues.flatMap(refusalsIn).map((refusal) => problem(refusal, language))
}

/**
 * Parses a person from outside, to be asked about on a day.
 *
 * @param value anything, such as parsed JSON; a record of facts is expected, absent facts are unknown
 * @param on the day asked about, `YYYY-MM-DD`
 * @param language of the expectations in the problems
 * @returns the person, a plain copy; or the problems, those of the `InputError` that `assess` would throw, with hints
 * @throws RangeError for a language other than `fi`, `sv` and `en`
 * @example
 * ```ts
 * import { parsePerson } from 'kuntakokeilu/input'
 * parsePerson({ homeMunicipality: '091' }, '2023-03-01', 'en') //=> { ok: true, person: { homeMunicipality: '091' } }
 * parsePerson({ immigrant: 'yes' }, '2023-03-01', 'sv') //=> { ok: false, problems: [{ code: 'not-a-boolean', fact: 'immigrant', value: 'yes', expected: 'true (ja) eller false (nej)', hint: 'true' }] }
 * parsePerson({ birthDate: '2023-03-02' }, '2023-03-01', 'en').ok //=> false
 * ```
 */
export function parsePerson(value: unknown, on: unknown, language: Language): ParsedPerson {
  checkLanguage(language)
  const refusals = refusalsOf(value, on)
  return refusals.length > 0
    ? { ok: false, problems: refusals.map((refusal) => problem(refusal, language)) }
    : { ok: true, person: personSchema(language).parse(value) }
}
