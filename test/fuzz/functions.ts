/** Every public function, called with hostile arguments: an answer that can be written as JSON, or an InputError. */
import * as areas from '../../src/entry/areas.ts'
import * as forms from '../../src/entry/forms.ts'
import * as input from '../../src/facts/input.ts'
import * as main from '../../src/entry/index.ts'
import * as duties from '../../src/entry/duties.ts'
import * as rules from '../../src/entry/rules.ts'
import * as rows from '../../src/entry/rows.ts'
import * as lifetime from '../../src/entry/monitoring.ts'
import { sourceFilesIn } from '../harness/source-files.ts'
import { untranslated } from '../harness/refusal-languages.ts'
import type { Drawing } from './drawing.ts'
import { day, given, history, hostileNames, jsonValue, person, record, strange, text } from './hostile.ts'

interface Called {
  readonly name: string
  readonly call: (...values: readonly unknown[]) => unknown
  /** How many parameters it declares, and the words of the file it stands in: names of fields, and values. */
  readonly parameters: number
  readonly fields: readonly string[]
  readonly words: readonly string[]
}

const entryPoints = {
  '.': main,
  './areas': areas,
  './rules': rules,
  './duties': duties,
  './monitoring': lifetime,
  './forms': forms,
  './rows': rows,
  './input': input,
}
const files = sourceFilesIn('src')

/** The file that declares a function, and those it imports. */
function sourcesOf(name: string): string {
  const own = files.find(
    (file) => file.text.includes(`export function ${name}(`) || file.text.includes(`export const ${name} `)
  )
  return [own, ...files.filter(({ path }) => own?.imports.includes(path))].map((file) => file?.text ?? '').join('\n')
}

const isCallable = (value: unknown): value is Called['call'] => typeof value === 'function'

const publicFunctions: readonly Called[] = Object.entries(entryPoints).flatMap(([entry, exported]) =>
  Object.entries<unknown>({ ...exported }).flatMap(([name, value]) => {
    if (!isCallable(value) || name === 'InputError') return []
    const source = sourcesOf(name)
    const found = (pattern: RegExp): string[] => [
      ...new Set([...source.matchAll(pattern)].map(([, word = '']) => word)),
    ]
    const parameters = (new RegExp(`export function ${name}\\(([^)]*)`).exec(source)?.[1] ?? '').split(':').length - 1
    return [
      {
        name: `${entry} ${name}`,
        call: value,
        parameters: Math.max(value.length, parameters),
        fields: found(/(\w+)\??: /g),
        words: found(/'([a-z\d][\w. -]*)'/g),
      },
    ]
  })
)

const provisionsOfAct: readonly string[] = main.provisionsOn('2022-05-02')
const isCriterion = (value: unknown): value is rules.PersonCriterion =>
  typeof value === 'object' && value !== null && 'op' in value
const criteria = Object.values<unknown>({ ...rules }).filter(isCriterion)

function anything(draw: Drawing, { fields, words }: Called): unknown {
  switch (draw.below(11)) {
    case 0: return day(draw)
    case 1: return person(draw)
    case 2: return history(draw)
    case 3: return given(draw)
    case 4: return text(draw)
    case 5: return jsonValue(draw)
    case 6: return strange(draw)
    case 7: return draw.one(['fi', 'sv', 'en', 'de'])
    case 8: return [record(draw, fields.length > 0 ? fields : hostileNames)]
    case 9: return draw.one(words.length > 0 ? words : hostileNames)
    default: return fields.length > 0 ? ofWords(draw, fields, words) : person(draw)
  }
}

/** A record of the fields and words that stand where the function is written. */
function ofWords(draw: Drawing, fields: readonly string[], words: readonly string[]): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  for (const name of draw.some(8, () => draw.one(fields))) {
    made[name] =
      draw.chance(60) && words.length > 0
        ? draw.one(words)
        : draw.one([true, false, null, day(draw), '837', 3, jsonValue(draw)])
  }
  return made
}

/** A criterion with something else in one place. */
function spoilt(draw: Drawing, criterion: object): unknown {
  const copy: unknown = structuredClone(criterion)
  let at: unknown = copy
  for (;;) {
    if (typeof at !== 'object' || at === null) return copy
    const name = draw.one(Object.keys(at).length > 0 ? Object.keys(at) : ['op'])
    const next: unknown = Reflect.get(at, name)
    if (typeof next !== 'object' || next === null || draw.chance(30)) {
      Reflect.set(at, name, draw.chance(50) ? strange(draw) : jsonValue(draw))
      return copy
    }
    at = next
  }
}

const readsCriterion = ['decideCriterion', 'decider', 'missingForCriterion', 'toJavaScript', 'treeOn']

const told = (draw: Drawing): main.Timeline => {
  try {
    return main.timeline(history(draw) as unknown as main.History) // hostile on purpose
  } catch (error) {
    if (error instanceof main.InputError) return { spans: [], notices: [], duties: [], refused: [] }
    throw error
  }
}

/**
 * What is a program's own data, never outside data, stands as its type says: texts, the number of an act, a place in
 * the Act, the language of a schema, how many names to suggest, options, a result of the library itself. Everything
 * else is hostile.
 */
function argumentsFor(draw: Drawing, called: Called): readonly unknown[] {
  const name = called.name.split(' ')[1] ?? ''
  const count = draw.chance(85) ? called.parameters : draw.below(4)
  const values = Array.from({ length: count }, (): unknown => anything(draw, called))
  const put = (place: number, percent: number, value: () => unknown): void => {
    if (draw.chance(percent)) values[place] = value()
  }
  if (readsCriterion.includes(name)) {
    values[0] = draw.chance(60)
      ? draw.one(criteria)
      : draw.chance(50)
        ? spoilt(draw, draw.one(criteria))
        : anything(draw, called)
    if (name === 'treeOn') values[1] = draw.chance(85) ? day(draw) : text(draw)
    else put(name === 'decideCriterion' || name === 'missingForCriterion' ? 2 : 1, 85, () => day(draw))
    if (name === 'decideCriterion' || name === 'missingForCriterion') put(1, 60, () => person(draw))
  } else if (name === 'words') {
    const criterion = draw.chance(60) ? draw.one(criteria) : spoilt(draw, draw.one(criteria))
    return [
      criterion,
      draw.chance(85) ? day(draw) : text(draw),
      rules.criterionTexts,
      draw.one(['fi', 'sv', 'en', 'de']),
    ]
  } else if (name === 'textOn') {
    return [draw.one(Object.values<rules.DatedTexts>(rules.criterionTexts)), draw.chance(85) ? day(draw) : text(draw)]
  } else if (name === 'cite') {
    return [
      draw.chance(60) ? draw.one(provisionsOfAct) : text(draw),
      draw.chance(60) ? draw.one(['V0', 'V5', 'V12']) : text(draw),
    ]
  } else if (name === 'finlexUrl') {
    return [draw.chance(50) ? draw.one(main.acts).number : text(draw)]
  } else if (name === 'clientsOn') {
    values[0] = draw.some(4, () => told(draw))
    put(1, 70, () => day(draw))
  } else if (name === 'monitoring') {
    values[0] = draw.some(4, () => (draw.chance(85) ? day(draw) : anything(draw, called)))
  } else if (name === 'suggestMunicipalities') {
    return [
      draw.chance(70) ? text(draw) : anything(draw, called),
      draw.one([undefined, 0, 3, -1, 1.5, Number.NaN, Infinity, 1e9]),
    ]
  } else if (['answerQuestion', 'skipQuestion', 'goBack'].includes(name)) {
    const { name: fact } = draw.one(main.facts)
    return [
      main.skipQuestion(main.startQuestionnaire('2023-03-02'), fact),
      draw.one([fact, text(draw)]),
      jsonValue(draw),
    ]
  } else if (name === 'outcomeLabel') {
    return [main.assess({}, draw.one(['2021-02-28', '2022-05-02']))]
  } else if (name === 'authorityName') {
    const { authority } = main.assess(
      { jobSearchValid: true, homeMunicipality: draw.one(['091', '478', '620', null]) },
      '2021-03-01',
    )
    return [authority, anything(draw, called)]
  } else if (name === 'problemText') {
    const fact = draw.chance(50) ? draw.one(main.facts).name : text(draw)
    return [{ code: draw.one(['not-a-day', 'unknown-fact', 'not-a-number'] as const), fact }, anything(draw, called)]
  } else if (name === 'municipalityOptions') {
    return [anything(draw, called), draw.one([undefined, {}, { inTrial: true }])]
  } else if (name === 'personJsonSchema') {
    return [draw.one(['fi', 'sv', 'en'])]
  } else if (name === 'problemsOf') {
    values[0] = input.personSchema('en').safeParse(draw.chance(50) ? person(draw) : jsonValue(draw)).error ?? {
      issues: [],
    }
  } else if (name === 'timeline') {
    put(0, 80, () => history(draw))
  } else if (name === 'competentAuthority' || name === 'explainCompetence') {
    put(0, 70, () => text(draw))
    put(1, 80, () => day(draw))
    put(2, 80, () => given(draw))
  } else {
    put(0, 40, () =>
      called.fields.includes('homeMunicipality') || draw.chance(30)
        ? person(draw)
        : ofWords(draw, called.fields.length > 0 ? called.fields : hostileNames, called.words)
    )
    put(1, 70, () => day(draw))
  }
  return values
}

function deepFreeze(value: unknown, depth = 6): void {
  if (
    depth === 0 ||
    typeof value !== 'object' ||
    value === null ||
    Object.isFrozen(value) ||
    value instanceof Map ||
    value instanceof Date
  )
    return
  Object.freeze(value)
  for (const part of Object.values(value)) deepFreeze(part, depth - 1)
}

/** Errors a function documents beside InputError. */
const documented = new Map(
  [
    ...files.flatMap(({ text }) => [
      ...text.matchAll(/@throws (RangeError|Error|TypeError)[\s\S]*?\n\/?(?:export function|export const) (\w+)/g),
    ]),
  ].map(([, error = '', name = '']) => [name, error])
)

function isAllowed(error: unknown, name: string): boolean {
  if (error instanceof main.InputError) {
    const problems: readonly unknown[] = error.problems
    if (problems.length === 0 || error.message === '') throw new Error(`${name}: an InputError that says nothing`)
    JSON.stringify(structuredClone(error))
    const english = untranslated(error)
    if (english.length > 0) throw new Error(`${name}: only in English: ${english.join('; ')}`)
    return error.problems.every(
      ({ code, expected, fact }) =>
        typeof code === 'string' &&
        expected !== '' &&
        (code === 'conflicting' || !/\{(words|count)\}/.test(expected)) &&
        (fact === null || typeof fact === 'string')
    )
  }
  return error instanceof Error && documented.get(name) === error.name
}

/** Answers that are functions, schemas or iterators, not JSON. */
const givesNoJson = ['decider', 'personSchema', 'monitoring', 'isProvision']

/** Calls one function once; throws what must not happen. Says how it went. */
export function callOne(draw: Drawing): string {
  const called = draw.one(publicFunctions)
  const name = called.name.split(' ')[1] ?? ''
  const values = argumentsFor(draw, called)
  if (draw.chance(40)) for (const value of values) deepFreeze(value)
  try {
    const answer = called.call(...values)
    if (name === 'decider' && isCallable(answer)) answer({ birthDate: '1995-01-22' })
    else if (name === 'monitoring') useMonitoring(answer, draw)
    else if (name === 'personSchema')
      input.personSchema('fi').safeParse(draw.chance(50) ? person(draw) : anything(draw, called)).error?.issues.length
    else if (!givesNoJson.includes(name)) JSON.stringify(answer)
    return 'answered'
  } catch (error) {
    if (isAllowed(error, name)) return 'refused'
    throw new Error(`${called.name}(${values.map(shownValue).join(', ')}): ${error instanceof Error ? error.stack : String(error)}`)
  }
}

function useMonitoring(monitoring: unknown, draw: Drawing): void {
  const { add, summary } = monitoring as lifetime.Monitoring // what `monitoring` gives
  for (const timeline of draw.some(3, () => told(draw))) add(timeline)
  JSON.stringify(summary())
}

function shownValue(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 600)
  } catch {
    return typeof value
  }
}
