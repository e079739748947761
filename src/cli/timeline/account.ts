/** A readable account of one timeline: a sentence for each span, duty, notice and refused request. */
import { municipality } from '../../entry/areas.ts'
import type { Day } from '../../calendar/day.ts'
import type { Language, Texts } from '../../texts/language.ts'
import type { NoticeParty, Span, Timeline } from '../../rules/lifetime/history.ts'
import { municipalityInWords, spanSentence } from '../../rules/lifetime/span-sentence.ts'
import { taskNames } from '../../rules/tasks/names/names.ts'
import { fill } from '../../texts/fill.ts'
import { citationsText } from '../citations.ts'
import { plain } from '../table.ts'
import { phrase } from '../tasks/labels.ts'
import { writtenDay } from '../../texts/written-day.ts'
import { accountTexts, dutyTexts, finnishCases, partyTexts, refusalTexts } from './account-texts.ts'

const municipalityText = (code: string, language: Language): string => municipalityInWords(code)[language]

function spanSentences(span: Span, language: Language, birthDate: Day | undefined): readonly string[] {
  const { from, because, suspendedTasks = [] } = span
  const names: Readonly<Partial<Record<string, Texts>>> = taskNames
  return [
    spanSentence(span, birthDate)[language],
    ...(because === 'outside-seven-days'
      ? [phrase(accountTexts.contrary, language, { from: writtenDay(from, language) })]
      : []),
    ...(suspendedTasks.length > 0
      ? [
          phrase(accountTexts.suspendedTasks, language, {
            tasks: suspendedTasks.map((id) => names[id]?.[language] ?? id).join('; '),
          }),
        ]
      : []),
  ]
}

/** A party in a sentence, in Finnish in a grammatical case. */
function partyText(party: NoticeParty, language: Language, inFinnish: 'genitive' | 'allative'): string {
  const texts: Readonly<Partial<Record<string, Texts>>> = partyTexts
  const cases: Readonly<Partial<Record<string, (typeof finnishCases)['client']>>> = finnishCases
  if (language !== 'fi') return texts[party]?.[language] ?? municipalityText(party, language)
  const named = municipality(party)
  const name = named ? `${named.nameFi}, ${party}` : party
  return cases[party]?.[inFinnish] ?? fill(finnishCases.municipality[inFinnish], () => name)
}

const listText = (items: readonly string[], language: Language): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${accountTexts.and[language]} ${items.at(-1)}`

/** Sentences for the spans, then for duties, notices and refused requests, each in order of time. */
export function accountOf(
  { spans, duties, notices, refused }: Timeline, language: Language, birthDate: Day | undefined
): readonly string[] {
  return [
    ...spans.flatMap((span) => spanSentences(span, language, birthDate)),
    ...duties.map(({ what, by, arose: on, due, sources }) =>
      phrase(due === null ? accountTexts.duty : accountTexts.dutyDue, language, {
        on: writtenDay(on, language),
        due: due === null ? '' : writtenDay(due, language),
        what: dutyTexts[what][language],
        by: partyText(by, language, 'allative'),
        sources: citationsText(sources, language),
      })
    ),
    ...notices.map(({ on, by, to, sources }) =>
      phrase(accountTexts.notice, language, {
        on: writtenDay(on, language),
        by: partyText(by, language, 'genitive'),
        to: listText(
          to.map((party) => partyText(party, language, 'allative')),
          language
        ),
        sources: citationsText(sources, language),
      })
    ),
    ...refused.map(({ on, request, because, sources }) =>
      phrase(accountTexts.refused, language, {
        on: writtenDay(on, language),
        request: request === 'te-office' ? partyTexts['te-office'][language] : municipalityText(request, language),
        why: because.map((reason) => refusalTexts[reason][language]).join('; '),
        sources: citationsText(sources, language),
      })
    ),
  ]
}

export function accountText(timeline: Timeline, language: Language, birthDate: Day | undefined): string {
  const heading = phrase(accountTexts.heading, language, {
    id: timeline.id === undefined ? accountTexts.unnamed[language] : plain(timeline.id),
  })
  return `${heading}\n${accountOf(timeline, language, birthDate).map((sentence) => `  ${sentence}\n`).join('')}\n`
}
