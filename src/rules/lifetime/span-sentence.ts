import { refusalsOfDay } from '../../act/check-day.ts'
import { swedishCitation } from '../../act/swedish-citation.ts'
import { municipality } from '../../areas/lookup.ts'
import { dayOfAge, type Day } from '../../calendar/day.ts'
import { factLabels } from '../../facts/texts.ts'
import { refuse } from '../../refusals/problems.ts'
import { fill } from '../../texts/fill.ts'
import { inEachLanguage, type Texts } from '../../texts/language.ts'
import { writtenDay } from '../../texts/written-day.ts'
import { officeInWords } from '../eligibility/office-in-words.ts'
import type { Span } from './history.ts'
import { becauseAtMunicipality, becauseTexts, spanTexts } from './span-texts.ts'

type Parts = Readonly<Record<string, string | undefined>>

/**
 * Says in one sentence who was responsible in a span of a timeline, why and by which provisions. That a client stayed
 * one although the client group had lapsed is a second clause.
 *
 * @param span a span that `timeline` gave
 * @param birthDate the person's day of birth, where it is known, so that the sentence can name the 30th birthday if it
 * falls in the span of a client by 4 § 1 mom.
 * @returns the sentence in Finnish, Swedish and English, about the person
 * @throws {@link InputError} for a day of birth that does not exist
 *
 * Source: 1269/2020 4-6 §, 22 §, 24-25 §.
 *
 * @example
 * ```ts
 * import { timeline } from 'kuntakokeilu'
 * import { spanSentence } from 'kuntakokeilu/rules'
 * const person = {
 *   homeMunicipality: '837', birthDate: '1992-06-15', motherTongue: 'fi', immigrant: false, inEmployment: false,
 *   meetsEarningsRelatedConditions: true, fullTimeBusinessDays: 0, fullTimeStudent: false, dismissalNoticeOn: null,
 * } as const
 * const { spans: [span] } = timeline({
 *   person, until: '2022-12-31',
 *   events: [{ on: '2022-05-10', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
 * })
 * span && spanSentence(span, person.birthDate).en //=> 'From 10 May 2022 to 31 December 2022 the municipality of Tampere (837) was responsible: the TE office had transferred the person, who belonged to a client group, to the municipality [1269/2020 4 § 1 mom. (1381/2021); 1269/2020 5 § 1 mom.], and remained so after the 30th birthday (6 § 1 mom.).'
 * ```
 */
export function spanSentence(span: Span, birthDate?: Day): Texts {
  if (birthDate !== undefined) refuse(refusalsOfDay(birthDate, 'birthDate'))
  const { from, to, missing, sources } = span
  const isLapsed = tellsOfLapse(span)
  const cited = isLapsed ? sources.slice(0, -1) : sources
  const lapse = isLapsed ? spanTexts[isBirthdayIn(span, birthDate) ? 'birthday' : 'lapse'] : undefined
  return inEachLanguage((language) => {
    const days: Parts = { from: writtenDay(from, language), to: writtenDay(to, language) }
    const parts: Parts = {
      when: fill(spanTexts[from === to ? 'day' : 'days'][language], (part) => days[part]),
      who: whoIn(span)?.[language],
      why: whyIn(span)[language],
      missing: missing.map((name) => missingLabels[name][language]).join('; '),
      sources: cited.map((source) => (language === 'sv' ? swedishCitation(source) : source)).join('; '),
      lapse: lapse?.[language],
    }
    return fill(templateOf(span)[language], (part) => parts[part])
  })
}

/**
 * Does the span say that the client stayed one although the group, or a ground of it, had lapsed? Then that is the last
 * of its sources.
 */
export const tellsOfLapse = ({ authority, sources }: Pick<Span, 'authority' | 'sources'>): boolean =>
  authority?.kind === 'municipality' && (sources.at(-1)?.startsWith('1269/2020 6 § 1 mom.') ?? false)

const missingLabels: Readonly<Record<Span['missing'][number], Texts>> = /* @__PURE__ */ (() => ({
  ...factLabels, receivingMunicipalityConsents: spanTexts.consent,
}))()

function templateOf({ authority, because }: Span): Texts {
  if (authority === null) {
    if (because === 'unknown') return spanTexts.unknown
    return because === 'not-in-force' ? spanTexts.notYetInForce : spanTexts.notApplicable
  }
  if (authority.kind === 'none') return spanTexts.nobody
  return because === 'unknown' ? spanTexts.unknownGround : spanTexts.held
}

function whoIn({ authority }: Span): Texts | undefined {
  switch (authority?.kind) {
    case 'municipality':
      return municipalityInWords(authority.code)
    case 'te-office':
      return officeInWords(authority.id)
    case 'employment-authority':
      return spanTexts.employmentAuthority
    default:
      return undefined
  }
}

/** A municipality with its code, as it stands in a sentence. */
export function municipalityInWords(code: string): Texts {
  const named = municipality(code)
  return inEachLanguage((language) => {
    const parts: Parts = { code, name: language === 'sv' ? named?.nameSv : named?.nameFi }
    return named ? fill(spanTexts.municipality[language], (part) => parts[part]) : code
  })
}

function whyIn({ because, authority }: Span): Texts {
  const isMunicipality = authority?.kind === 'municipality'
  return isMunicipality && (because === 'moved' || because === 'discretionary-transfer')
    ? becauseAtMunicipality[because]
    : becauseTexts[because]
}

/** Does a client by 4 § 1 mom. turn 30 in the span? For one by 4 § 2 mom. that is nothing. */
function isBirthdayIn({ from, to, sources }: Span, birthDate: Day | undefined): boolean {
  if (birthDate === undefined || sources.some((source) => source.startsWith('1269/2020 4 § 2 mom.'))) return false
  const birthday = dayOfAge(birthDate, 30)
  return birthday > from && birthday <= to
}
