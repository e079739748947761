/** The rules in one language: for each regime the tree of criteria, each beside its provision. */
import { cite, type Citation } from '../../src/act/citation.ts'
import { act, finlexUrl } from '../../src/act/acts.ts'
import { swedishCitation } from '../../src/act/swedish-citation.ts'
import type { WordingId } from '../../src/act/wordings.ts'
import { writtenDay } from '../../src/texts/written-day.ts'
import { textOn, type Language } from '../../src/texts/language.ts'
import { criterionTexts } from '../../src/rules/texts.ts'
import type { PersonTree } from '../../src/rules/vocabulary.ts'
import { anchor, code, link, page, slug } from './markdown.ts'
import type { Reading } from './readings.ts'
import { contentOf, criteriaOf, regimes, type Regime } from './regimes.ts'
import { words } from './rules-words.ts'
import { testInWords } from './test-words.ts'

const placeOf = (wording: WordingId, id: string): string => slug(`${wording} ${id}`)

/** The address of the act that gave the cited text. */
function addressOf(citation: Citation): string {
  const giving = act(/\((\d+\/\d+)\)$/.exec(citation)?.[1] ?? '1269/2020')
  if (giving === undefined) throw new Error(`no act for ${citation}`)
  return finlexUrl(giving.number)
}

/** The tree as a nested list; a criterion that stands twice is written out once. */
function listOf({ tree, wordings }: Regime, language: Language, readings: readonly Reading[]): string {
  const say = words[language]
  const [{ id: first, from }] = wordings
  const seen = new Set<string>()
  const linesOf = (criterion: PersonTree, depth: number): string[] => {
    const { id, source } = criterion
    const indent = '  '.repeat(depth)
    if (seen.has(id)) return [`${indent}- ${link(code(id), `#${placeOf(first, id)}`)} (${say.above})`]
    seen.add(id)
    const citation = cite(source, first)
    const noted = readings
      .filter(({ criteria }) => criteria.includes(id))
      .map(({ name, anchor }) => link(name, `../readings.md#${anchor}`))
    const tail = [
      link(language === 'sv' ? swedishCitation(citation) : citation, addressOf(citation)),
      ...('of' in criterion ? [] : [testInWords(criterion, language)]),
      ...(noted.length > 0 ? [`${say.reading} ${noted.join(', ')}`] : []),
    ]
    const joined = 'of' in criterion ? ` **${say[criterion.op]}:**` : ''
    const places = wordings.map((wording) => anchor(placeOf(wording.id, id))).join('')
    return [
      `${indent}- ${places}${code(id)} ${textOn(criterionTexts[id], from)[language]} (${tail.join('; ')})${joined}`,
      ...('of' in criterion ? criterion.of.flatMap((part) => linesOf(part, depth + 1)) : []),
    ]
  }
  return linesOf(tree, 0).join('\n')
}

/** What is new, changed and gone against the regime before, each line linked to where the criterion stands. */
function changesIn(regime: Regime, before: Regime | undefined, language: Language): string[] {
  if (before === undefined) return []
  const say = words[language]
  const byId = ({ tree }: Regime): Map<string, PersonTree> =>
    new Map(criteriaOf(tree).map((criterion) => [criterion.id, criterion]))
  const [{ id: oldWording }] = before.wordings
  const [{ id: wording }] = regime.wordings
  const [old, now] = [byId(before), byId(regime)]
  const isChanged = (id: string, criterion: PersonTree): boolean => {
    const other = old.get(id)
    return other !== undefined && contentOf(other) !== contentOf(criterion)
  }
  const isEnactedAgain = (id: string, criterion: PersonTree): boolean => {
    const other = old.get(id)
    return (
      other !== undefined &&
      !isChanged(id, criterion) &&
      cite(other.source, oldWording) !== cite(criterion.source, wording)
    )
  }
  const line = (label: string, ids: readonly string[], at: WordingId): string[] =>
    ids.length === 0 ? [] : [`- ${label}: ${ids.map((id) => link(code(id), `#${placeOf(at, id)}`)).join(', ')}`]
  const idsWhere = (holds: (id: string, criterion: PersonTree) => boolean): string[] =>
    [...now].filter(([id, criterion]) => holds(id, criterion)).map(([id]) => id)
  const lines = [
    ...line(say.added, idsWhere((id) => !old.has(id)), wording),
    ...line(say.changed, idsWhere(isChanged), wording),
    ...line(say.enactedAgain, idsWhere(isEnactedAgain), wording),
    ...line(say.gone, [...old.keys()].filter((id) => !now.has(id)), oldWording),
  ]
  return [lines.join('\n')]
}

export function rulesPage(language: Language, readings: readonly Reading[]): string {
  const say = words[language]
  const all = regimes()
  return page(
    say.title,
    say.introduction,
    ...all.flatMap((regime, number) => [
      `${regime.wordings.map(({ id }) => anchor(slug(id))).join('')}\n\n## ${say.from(writtenDay(regime.wordings[0].from, language), writtenDay(regime.to, language))}`,
      `${say.wordings}: ${regime.wordings.map(({ id }) => link(id, `act.md#${slug(id)}`)).join(', ')}.`,
      ...changesIn(regime, all[number - 1], language),
      `### ${say.tree}`,
      listOf(regime, language, readings),
    ]),
  )
}
