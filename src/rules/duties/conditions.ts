/** Conditions of duties and of the frame, in the language of criteria: how they are written, and how they are decided. */
import { isDay, type Day } from '../../calendar/day.ts'
import { datedPlaces, type Norm } from '../../act/norms.ts'
import type { Provision } from '../../act/provisions.ts'
import { compile, type Compiled } from '../../criteria/compile.ts'
import { complete } from '../../criteria/complete.ts'
import { treeOn, type Criterion, type Leaf, type Tree } from '../../criteria/language.ts'
import type { Register } from '../../criteria/register.ts'
import type { Truth, TruthValue } from '../../criteria/truth.ts'
import { truthOfPart, truthsOf } from '../../criteria/truths.ts'
import type { Field } from '../fields.ts'
import type { Source } from './source.ts'

type NameOf<Facts, Value> = {
  [Name in keyof Facts & string]-?: Exclude<Facts[Name], null | undefined> extends Value ? Name : never
}[keyof Facts & string]

/** The words of conditions about a record: its fields by the kind of their values. */
export interface FieldVocabulary<Facts> {
  readonly flag: NameOf<Facts, boolean>
  readonly word: NameOf<Facts, string>
  readonly number: NameOf<Facts, number>
  readonly day: NameOf<Facts, Day>
  readonly source: Provision | Source
  readonly id: string
}

/** A condition about the fields of a record, each of which may be absent. */
export type Condition<Facts> = Criterion<FieldVocabulary<Facts>>

/** A condition that reads the same in every wording, but for the place of its norm. */
export const underNorm = <Facts>(
  norm: Norm, holds: (source: Provision) => Leaf<FieldVocabulary<Facts>>
): Condition<Facts> => ({
  op: 'dated', wordings: datedPlaces(norm).map(({ from, place }) => ({ appliesFrom: from, holds: holds(place) })),
})

/** A field that conditions read; one that is worked out has how it is read and from which fields. */
export interface ConditionField<Question> extends Field {
  readonly read?: (question: Question) => unknown
  readonly from?: readonly (keyof Question & string)[]
}

/** The fields that conditions read, in the order in which they are asked for and named as missing. */
export type ConditionFields<Question> = () => Readonly<Record<string, ConditionField<Question>>>

/** One case of a question, with what it leads to; the case without a condition is the one that is left. */
export interface Case<Facts> {
  readonly when?: Condition<Facts>
}

/** The cases that some completion of a question reaches, and the absent fields that lead from one to another. */
export interface Reached<Question, Row> {
  readonly rows: readonly Row[]
  readonly missing: readonly (keyof Question & string)[]
}

/** The days from which a condition reads otherwise. */
const changeDays = <Facts>(condition: Condition<Facts>): readonly Day[] => {
  if (condition.op === 'dated') {
    return condition.wordings.flatMap(({ appliesFrom, holds }) => [appliesFrom, ...changeDays<Facts>(holds)])
  }
  return 'of' in condition ? condition.of.flatMap((part) => changeDays<Facts>(part)) : []
}

/** Cases as they read on a day, made ready to be asked: an end of the diagram is the place of a case in the list. */
interface Prepared<Question> {
  readonly fields: Readonly<Record<string, ConditionField<Question>>>
  /** The fields of the question from which they are read. */
  readonly names: readonly (keyof Question)[]
  /** The place of the case of each condition that there is on the day. */
  readonly places: readonly number[]
  readonly compiled: Compiled<Question>
}

function prepare<Facts, Question>(
  cases: readonly Case<Facts>[], fields: Readonly<Record<string, ConditionField<Question>>>, on: Day
): Prepared<Question> {
  const facts = Object.entries(fields)
  const names = facts.map(([name]) => name)
  const register: Register<Question> = {
    facts: facts.map(([name, { samples = [], faultOf }]) => ({
      name,
      possible: (values, day) =>
        [...new Set([...samples, ...values])].filter((value) => !faultOf(value) && !(isDay(value) && value > day)),
    })),
    read: (question, place) => {
      const [name, field] = facts[place] ?? []
      return field?.read ? field.read(question) : question[name as keyof Question] // what is not worked out is a field
    },
  }
  const trees = cases.map(({ when }) => when && treeOn<FieldVocabulary<Facts>>(when, on))
  const of: Tree[] = trees.filter((tree) => tree !== undefined)
  const places = [...trees.keys()].filter((place) => trees[place])
  const left = cases.length - 1
  const compiled = compile<Question, Tree>({ op: 'anyOf', id: 'cases', source: '', of }, register, {
    order: names,
    ends: ({ of, choose, end }, root) =>
      root.of.reduceRight((rest, part, number) => choose(of(part), end(places[number] ?? left), rest), end(left)),
  })
  // A fact that is not worked out is a field of the question.
  const read = facts.flatMap(([name, { from }]) => from ?? (name as keyof Question)) // as said
  return { fields, names: [...new Set(read)], places, compiled }
}

/** The case that is certainly given; undefined where an absent field may decide it. */
function certainCase<Question>(
  { compiled, places }: Prepared<Question>, truths: readonly TruthValue[], left: number
): number | undefined {
  for (const [number, part] of compiled.root.of.entries()) {
    const truth = truthOfPart(part, truths)
    if (truth > 0) return truth === 2 ? places[number] : undefined
  }
  return left
}

/** A question on a day, prepared, with the truth of each test. */
interface PreparedQuestion<Question, Row> {
  readonly question: Question
  readonly on: Day
  readonly label: ((row: Row) => string) | undefined
  readonly truths: readonly TruthValue[]
  readonly prepared: Prepared<Question>
}

/**
 * Makes the decision which of some cases is given: the first whose condition holds, for every completion of what is
 * known. Cases of the same `label` count as one in what is missing; without it every case is one by itself.
 */
export function firstCase<Question extends object, Row extends Case<Facts>, Facts = Question>(
  cases: readonly Row[], fieldsOf: ConditionFields<Question>
): (question: Question, on: Day, label?: (row: Row) => string) => Reached<Question, Row> {
  const preparedFrom = new Map<Day, Prepared<Question>>()
  const days = cases.flatMap(({ when }) => (when ? changeDays<Facts>(when) : [])).sort()
  const preparedOn = (on: Day): Prepared<Question> => {
    const from = days.findLast((day) => day <= on) ?? ''
    const prepared = preparedFrom.get(from) ?? prepare(cases, fieldsOf(), on)
    preparedFrom.set(from, prepared)
    return prepared
  }

  const workOut = (
    { question, on, label, truths, prepared }: PreparedQuestion<Question, Row>
  ): Reached<Question, Row> => {
    const { fields, compiled } = prepared
    const certain = cases[certainCase(prepared, truths, cases.length - 1) ?? -1]
    if (certain) return { rows: [certain], missing: [] }
    const labelOf = label && ((end: number) => (cases[end] ? label(cases[end]) : ''))
    const { reached, missing } = complete(compiled, question, compiled.on(on), truths, labelOf)
    // A fact that is not worked out is a field of the question.
    const open = Object.keys(fields).filter((_, place) => missing.has(place)) as (keyof Question & string)[] // as said
    const absent = open.flatMap((name) => fields[name]?.from ?? name).filter((name) => question[name] === undefined)
    return { rows: reached.flatMap((end) => cases[end] ?? []), missing: [...new Set(absent)] }
  }

  /** What was asked last, with its answers: a test reads one field, so that truths and absent fields decide. */
  let last: Omit<PreparedQuestion<Question, Row>, 'question' | 'truths'> & {
    answers: Map<string, Reached<Question, Row>>
  } | undefined
  return (question, on, label) => {
    if (last?.on !== on || last.label !== label) last = { on, label, prepared: preparedOn(on), answers: new Map() }
    const { prepared, answers } = last
    const truths = truthsOf(prepared.compiled, question, prepared.compiled.on(on))
    let key = ''
    for (const truth of truths) key += truth
    for (const name of prepared.names) key += question[name] === undefined ? '-' : '+'
    const { rows, missing } = answers.get(key) ?? workOut({ question, on, label, truths, prepared })
    answers.set(key, { rows, missing })
    return { rows, missing: [...missing] }
  }
}

/** Makes the decision whether a condition holds, with the absent fields that can still change that. */
export function truthOf<Question extends object, Facts = Question>(
  when: Condition<Facts>, fieldsOf: ConditionFields<Question>
): (question: Question, on: Day) => { readonly truth: Truth } & Pick<Reached<Question, unknown>, 'missing'> {
  interface Either extends Case<Facts> { readonly truth: Truth }
  const decide = firstCase<Question, Either, Facts>([{ when, truth: 'yes' }, { truth: 'no' }], fieldsOf)
  return (question, on) => {
    const { rows: [row, other], missing } = decide(question, on)
    return { truth: row && !other ? row.truth : 'unknown', missing }
  }
}
