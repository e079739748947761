/** Puts the criteria that decide into one sentence, addressed to the person. */
import { compareClientProvisions } from '../../act/client-citation.ts'
import type { Provision } from '../../act/provisions.ts'
import { swedishCitation } from '../../act/swedish-citation.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import type { MunicipalityCode } from '../../areas/codes.ts'
import { municipality } from '../../areas/lookup.ts'
import type { Day } from '../../calendar/day.ts'
import type { Part } from '../../criteria/prepare.ts'
import { truths as words, type Truth, type TruthValue } from '../../criteria/truth.ts'
import { truthOfPart } from '../../criteria/truths.ts'
import { fill } from '../../texts/fill.ts'
import { inEachLanguage, type Language, type Texts } from '../../texts/language.ts'
import { memo } from '../../values/memo.ts'
import type { CriterionId } from '../texts.ts'
import type { PersonTree } from '../vocabulary.ts'
import type { Assessment } from './assess.ts'
import { officeInWords } from './office-in-words.ts'
import { groupReasonTexts, reasonTexts, sentenceTexts } from './reason-texts.ts'
import { groundProvisions } from './sources.ts'

/** What is said of a criterion, and by which provision. */
export interface Clause {
  readonly id: CriterionId
  readonly text: Texts
  readonly provision: Provision
}

const ofGround: Readonly<Partial<Record<CriterionId, Provision>>> = groundProvisions

const placeOfForm = { yes: 0, no: 1, unknown: 2 } as const satisfies Record<Truth, number>

/** The clause of a single criterion with a truth. */
export function clauseOf({ id, source }: PersonTree, truth: Truth): Clause {
  const texts = reasonTexts[id as keyof typeof reasonTexts] // every single criterion has them: a test holds it
  const text = inEachLanguage((language) =>
    texts[language].replace(/\{(.*?)\}/g, (_, forms: string) => forms.split('|')[placeOfForm[truth]] ?? ''))
  return { id, text, provision: ofGround[id] ?? source }
}

/** A single criterion with a truth as a sentence of its own. */
export function sentenceOfOne(criterion: PersonTree, truth: Truth): Texts {
  const { text } = clauseOf(criterion, truth)
  if (truth === 'unknown')
    return inEachLanguage((language) => fill(sentenceTexts.notKnown[language], () => text[language]))
  return inEachLanguage((language) => `${text[language].charAt(0).toUpperCase()}${text[language].slice(1)}.`)
}

/** The clauses of the single criteria that decide, in the order of the tree; those of some groups become one clause. */
export function clausesOf(
  root: Part<PersonTree>, deciding: readonly Part<PersonTree>[], truths: readonly TruthValue[]
): readonly Clause[] {
  const tests = new Set(deciding.map(({ test }) => test))
  const decided = truths.map((truth, number) => (tests.has(number) ? truth : 1))
  const unsaid = new Set(deciding.map(({ criterion }) => criterion.id))
  const clausesIn = (part: Part<PersonTree>): readonly Clause[] => {
    const { criterion, of } = part
    const truth = words[truthOfPart(part, decided)]
    if (of.length === 0) return unsaid.delete(criterion.id) ? [clauseOf(criterion, truth)] : []
    const clauses = of.flatMap(clausesIn)
    const text = truth === 'unknown' ? undefined : groupReasonTexts[criterion.id]?.[truth]
    return text ? [{ id: criterion.id, text, provision: criterion.source }] : clauses
  }
  return clausesIn(root)
}

/** Why, and by which provisions, as it stands in a sentence of a kind. */
export interface Reason {
  readonly kind: 'transfer' | 'stay' | 'unknown'
  readonly why: Texts
  readonly law: Texts
  /** There are more than are said. */
  readonly isPartial?: boolean
}

/** Joins clauses. The provisions are cited in the Act's order; left out: those of the clauses. */
export function reasonOf(
  kind: Reason['kind'],
  clauses: readonly Clause[],
  provisions: readonly Provision[] = clauses.map(({ provision }) => provision)
): Reason {
  const places = [...new Set(provisions)].sort(compareClientProvisions)
  return {
    kind,
    why: inEachLanguage((language) => listed(clauses.map(({ text }) => text[language]), language)),
    law: inEachLanguage((language) => listed(language === 'sv' ? places.map(swedishCitation) : places, language)),
  }
}

/** A list with "and" before its last item. Finnish has a word for "and not": the negative verb, put first, with -kä. */
function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  const before = items.slice(0, -1).join(', ')
  const [, subject = '', verb, rest = ''] = (language === 'fi' && /^(.*? )??(et|ei) (.*)$/.exec(last)) || []
  return verb === undefined
    ? `${before} ${sentenceTexts.and[language]} ${last}`
    : `${before} ${verb}kä ${subject}${rest}`
}

/** A municipality in brackets. */
const where = /* @__PURE__ */ memo((code: MunicipalityCode): Texts => {
  const { nameFi, nameSv } = municipality(code)
  return { fi: ` (${nameFi})`, sv: ` (${nameSv})`, en: ` (${nameFi})` }
})

/** The whole sentence, on a day on which the Act is in force. */
export function sentenceOf({ authority }: Assessment, { kind, why, law, isPartial }: Reason): Texts {
  const template = sentenceTexts[kind === 'stay' && authority?.kind !== 'te-office' ? 'notTransferred' : kind]
  const parts: Readonly<Partial<Record<string, Texts>>> = {
    why, law,
    ...(isPartial ? { among: sentenceTexts.among } : {}),
    ...(authority?.kind === 'municipality' ? { where: where(authority.code) } : {}),
    ...(authority?.kind === 'te-office' ? { who: officeInWords(authority.id) } : {}),
  }
  return inEachLanguage((language) => fill(template[language], (part) => parts[part]?.[language]))
}

/** The sentence on a day on which the Act is not in force. */
export const sentenceOutOfForce = (on: Day): Texts =>
  on < firstDayOfAct ? sentenceTexts.beforeAct : sentenceTexts.afterAct
