/** Answers as a table for people. */
import { municipalities, teOffices } from '../entry/areas.ts'
import type { Language, Texts } from '../texts/language.ts'
import { factLabels } from '../facts/texts.ts'
import type { Assessment } from '../rules/eligibility/assess.ts'
import type { ReasonedAssessment } from '../rules/eligibility/reasons.ts'
import { fill } from '../texts/fill.ts'
import { nameIn } from '../forms/authority-name.ts'
import { barLabels, groundLabels, outcomeLabel } from '../forms/labels.ts'
import type { AnswerWriter } from './answers.ts'
import { failedTexts } from './failed-texts.ts'
import { answerTexts, outcomeColumn } from './labels.ts'
import { authorityText } from './place-names.ts'
import { tableLine, tableRule } from './table.ts'

const longest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length))

/** Further facts are counted, not named. */
const mostNamed = 4

/** Grounds, bars or what else fails, and missing facts. */
export function because(
  { outcome, grounds, barredBy, missing, decisive = [] }: Assessment & Partial<ReasonedAssessment>, language: Language
): string {
  const failed = outcome === 'stay' && barredBy.length === 0 ? decisive.flatMap(({ id }) => failedTexts[id] ?? []) : []
  const list = (texts: readonly Texts[]): string => {
    const rest = texts.length > mostNamed ? [fill(answerTexts.more[language], () => texts.length - mostNamed)] : []
    return [...texts.slice(0, mostNamed).map((text) => text[language]), ...rest].join('; ')
  }
  const parts = [
    list(grounds.map((ground) => groundLabels[ground])),
    barredBy.length > 0 ? `${answerTexts.bar[language]}: ${list(barredBy.map((bar) => barLabels[bar]))}` : '',
    [...new Set(failed)].map((text) => text[language]).join('; '),
    missing.length > 0 ? `${answerTexts.missing[language]}: ${list(missing.map((fact) => factLabels[fact]))}` : '',
  ]
  return parts.filter((part) => part !== '').join(' | ')
}

/** The sentence on the reasons, if it is asked for, and the notes beside it. */
export function whyTexts(
  { sentence, notes }: Pick<ReasonedAssessment, 'notes'> & { readonly sentence?: Texts }, language: Language
): readonly string[] {
  const texts = notes.map(({ text }) => text[language])
  return sentence ? [sentence[language], ...texts] : texts
}

/** One line a person; `isReasoned`: why, in a sentence. */
export function tableWriter(language: Language, isReasoned: boolean): AnswerWriter<ReasonedAssessment> {
  const widths = [
    16,
    10,
    longest(outcomeColumn(language)),
    Math.max(
      longest(teOffices.map((office) => nameIn(office, language))),
      longest(municipalities.map((row) => nameIn(row, language))) + 6
    ),
    longest([answerTexts.because[language]]),
  ]
  const { id, on, outcome, authority, because: why } = answerTexts
  return {
    head: tableLine([id, on, outcome, authority, why].map((text) => text[language]), widths) + tableRule(widths),
    line: (answer) =>
      tableLine(
        [
          answer.id ?? '',
          answer.on,
          outcomeLabel(answer)[language],
          authorityText(answer.authority, language),
          isReasoned ? whyTexts(answer, language).join(' ') : because(answer, language) || answer.sentence[language],
        ],
        widths
      ),
  }
}
