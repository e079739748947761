/** Who is competent for a task, and why, in one sentence. */
import { swedishCitation } from '../../act/swedish-citation.ts'
import type { Day } from '../../calendar/day.ts'
import type { Explanation } from '../../criteria/explain.ts'
import type { Truth } from '../../criteria/truth.ts'
import { fill } from '../../texts/fill.ts'
import { inEachLanguage, type Language, type Texts } from '../../texts/language.ts'
import { writtenDay } from '../../texts/written-day.ts'
import type { TaskAuthority } from './authorities.ts'
import type { Competence } from './competence.ts'
import { competenceTexts, holderTexts } from './competence-texts.ts'

type Criterion = Explanation<string, Texts>

/** What the sentence is made of: see `ExplainedCompetence`. */
interface Explained extends Competence {
  readonly on: Day
  readonly name: Texts
  readonly rule: { readonly authority: TaskAuthority } | null
  readonly exceptions: readonly {
    readonly sources: readonly string[]
    readonly truth: Truth
    readonly tree: Criterion
  }[]
  readonly condition: Criterion | null
}

/** `isOfTeOffice`: the person is a client of the TE office. */
export function competenceSentence(explained: Explained, isOfTeOffice: boolean): Texts {
  const { authority, name, on, sources, existsFrom, existsTo, condition } = explained
  const reason = reasonOf(explained, isOfTeOffice)
  return inEachLanguage((language) => {
    const clause = (text: Texts, why: Texts | undefined): string =>
      why === undefined ? '' : fill(text[language], () => joined([why], language))
    const parts: Readonly<Record<string, string | undefined>> = {
      task: name[language],
      on: writtenDay(on, language),
      who: authority === null ? undefined : holderTexts[authority][language],
      reason: clause(competenceTexts.reason, reason),
      condition: clause(competenceTexts.condition, explained.turnsOn && condition?.text),
      why: joined(explained.outcome === 'unknown' ? openIn(explained) : condition ? [condition.text] : [], language),
      from: existsFrom && writtenDay(existsFrom, language),
      to: existsTo ? writtenDay(existsTo, language) : undefined,
      law: sources.map((source) => citationIn(source, language)).join('; '),
    }
    return fill(templateOf(explained)[language], (part) => parts[part])
  })
}

function templateOf({ outcome, modality, existsTo }: Explained): Texts {
  switch (outcome) {
    case 'held':
      return modality === null ? competenceTexts.nothing : competenceTexts[modality]
    case 'not-existing':
      return existsTo ? competenceTexts.exists : competenceTexts.existsFrom
    case 'unknown':
      return competenceTexts.unknown
    case 'not-in-force':
      return competenceTexts.notInForce
  }
}

/** Why another authority than the one of the rule holds the task: whose client the person is, or an exception. */
function reasonOf({ authority, rule, exceptions }: Explained, isOfTeOffice: boolean): Texts | undefined {
  if (authority === null || authority === rule?.authority) return undefined
  return isOfTeOffice ? competenceTexts.ofTeOffice : exceptions.find(({ truth }) => truth === 'yes')?.tree.text
}

/** The single criteria that are open and read a missing circumstance, each once. */
function openIn({ exceptions, condition, missing }: Explained): readonly Texts[] {
  const openOf = (criterion: Criterion): readonly Criterion[] => {
    if (criterion.children.length > 0) return criterion.children.flatMap(openOf)
    const isMissing = criterion.facts.some((fact) => missing.some((name) => name === fact))
    return criterion.truth === 'unknown' && isMissing ? [criterion] : []
  }
  const trees = [...exceptions.map(({ tree }) => tree), ...(condition ? [condition] : [])]
  return [...new Map(trees.flatMap(openOf).map(({ id, text }) => [id, text])).values()]
}

/** Texts, whole sentences, as they stand after a colon or a conjunction: none of them begins with a name. */
const joined = (texts: readonly Texts[], language: Language): string =>
  texts.map((text) => `${text[language].charAt(0).toLowerCase()}${text[language].slice(1, -1)}`).join('; ')

/** A citation without the act that gave the text, which would stand in brackets within brackets. */
const citationIn = (source: string, language: Language): string => {
  const place = source.replace(/ \([^)]*\)$/, '')
  return language === 'sv' ? swedishCitation(place) : place
}
