import { deepFreeze } from '../values/deep-freeze.ts'
import { memo } from '../values/memo.ts'
import type { Texts } from '../texts/language.ts'
import * as expected from '../refusals/expected.ts'
import { refusal } from '../refusals/problems.ts'
import { facts, type Fact, type FactName } from '../facts/facts.ts'
import { factLabels, factQuestions, factSources, type FactSource } from '../facts/texts.ts'
import { askingOrder } from '../rules/eligibility/asking-order.ts'
import {
  fieldHints, flagLabels, languageLabels, noneLabels, personalQuestions, unitLabels, wordLabels,
} from './field-texts.ts'

/** With what a fact is best asked for; `text` is for the caller's own key alone. */
export type Widget = 'yes-no' | 'choice' | 'number' | 'day' | 'municipality' | 'language' | 'text'

/** A value of a fact to choose, with its label. */
export interface FieldOption {
  readonly value: string | boolean
  readonly label: Texts
}

/** What a form needs to ask for a fact. */
export interface FormField {
  readonly name: FactName
  readonly kind: Fact['kind']
  readonly widget: Widget
  readonly label: Texts
  /** The question in the words of the law, about the person. */
  readonly question: Texts
  /** The question as it is put to the person, shorter. */
  readonly personalQuestion: Texts
  readonly hint?: Texts
  /**
   * The values to choose from, none not among them. Of a language the usual ones: every other code is a value, too. Of
   * a municipality see `municipalityOptions`.
   */
  readonly options: readonly FieldOption[]
  readonly unit?: Texts
  /** Of a number: the least value, and the steps in which it is asked for. No fact has a greatest value. */
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** Can the value be null, which means none? */
  readonly isNullable: boolean
  /** What none is called, where the value can be null. */
  readonly noneLabel?: Texts
  /** The provision that asks for the fact; null for the caller's own key. */
  readonly source: FactSource | null
}

const widgets: Readonly<Record<Fact['kind'], Widget>> = {
  flag: 'yes-no',
  word: 'choice',
  hours: 'number',
  count: 'number',
  years: 'number',
  day: 'day',
  municipality: 'municipality',
  language: 'language',
  text: 'text',
}

function optionsOf(fact: Fact): readonly FieldOption[] {
  switch (fact.kind) {
    case 'flag':
      return [{ value: true, label: flagLabels.yes }, { value: false, label: flagLabels.no }]
    case 'word':
      return fact.words.map((value) => ({ value, label: wordLabels[value] }))
    case 'language':
      return Object.entries(languageLabels).map(([value, label]) => ({ value, label }))
    default:
      return []
  }
}

/** A number is asked for in hundredths, unless it has to be whole. */
const numberLimits = (kind: 'hours' | 'count' | 'years'): Pick<FormField, 'unit' | 'min' | 'step'> =>
  ({ unit: unitLabels[kind], min: 0, step: kind === 'count' ? 1 : 0.01 })

const madeField = /* @__PURE__ */ memo((fact: Fact): FormField => {
  const { name, kind, nullable } = fact
  const hint = fieldHints[name]
  return deepFreeze<FormField>({
    name,
    kind,
    widget: widgets[kind],
    label: factLabels[name],
    question: factQuestions[name],
    personalQuestion: personalQuestions[name],
    ...(hint && { hint }),
    options: optionsOf(fact),
    ...((kind === 'hours' || kind === 'count' || kind === 'years') && numberLimits(kind)),
    isNullable: nullable,
    ...(nullable && { noneLabel: noneLabels[name] }),
    source: factSources[name],
  })
})

/**
 * Gives what a form needs to ask for a fact: widget, label, questions, choices and limits, in Finnish, Swedish and
 * English.
 *
 * @param fact the name of a fact
 * @returns the field, the same at each call
 * @throws {@link InputError} for a name that is no fact's
 *
 * @example
 * ```ts
 * import { fieldOf } from 'kuntakokeilu/forms'
 * fieldOf('jobSearchValid').widget //=> 'yes-no'
 * fieldOf('jobSearchValid').personalQuestion.sv //=> 'Är din jobbsökning i kraft?'
 * fieldOf('dismissalNoticeOn').noneLabel?.fi //=> 'ei irtisanottu'
 * fieldOf('fullTimeBusinessDays').step //=> 1
 * ```
 */
export function fieldOf(fact: FactName): FormField {
  const row = facts.find(({ name }) => name === fact)
  if (row === undefined) throw refusal({ code: 'unknown-fact', fact: null, value: fact, expected: expected.knownFact })
  return madeField(row)
}

/** The fields of all facts but the caller's own key, in the order in which they are best asked. */
export const fields = /* @__PURE__ */ (() => Object.freeze(askingOrder.map(fieldOf)))()
