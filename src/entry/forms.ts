/**
 * What an interface shows, in Finnish, Swedish and English: fields, labels, names, and sentences for refusals.
 *
 * @module kuntakokeilu/forms
 */
export { authorityName } from '../forms/authority-name.ts'
export type { FactSource } from '../facts/texts.ts'
export { fieldOf, fields, type FieldOption, type FormField, type Widget } from '../forms/fields.ts'
export { unknownLabel } from '../forms/field-texts.ts'
export {
  barLabels,
  becauseLabels,
  groundLabels,
  outcomeLabel,
  outcomeLabels,
  taskAuthorityLabels,
  truthLabels
} from '../forms/labels.ts'
export { municipalityOptions, type MunicipalityOption } from '../forms/municipality-options.ts'
export { problemText } from '../forms/problem-text.ts'
export { InputError, isInputError, type Problem, type ProblemCode } from '../refusals/problems.ts'
export { modalityNames as modalityLabels } from '../rules/tasks/names/family-names.ts'
export type { Language, Texts } from '../texts/language.ts'
