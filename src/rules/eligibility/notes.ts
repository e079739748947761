/** What to know beside an answer. */
import { discretion, placeIn } from '../../act/norms.ts'
import { isSince, type Wording } from '../../act/wordings.ts'
import { isInTrial } from '../../areas/places.ts'
import type { Day } from '../../calendar/day.ts'
import type { Part } from '../../criteria/prepare.ts'
import type { TruthValue } from '../../criteria/truth.ts'
import { truthOfPart, truthOfTest } from '../../criteria/truths.ts'
import type { Person } from '../../facts/person.ts'
import { fill } from '../../texts/fill.ts'
import { inEachLanguage, type Texts } from '../../texts/language.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import { memo } from '../../values/memo.ts'
import type { PersonTree } from '../vocabulary.ts'
import type { Assessment } from './assess.ts'
import { decisionIn } from './decision.ts'
import { noteTexts, type NoteId } from './note-texts.ts'

/** What to know beside an answer, in words. */
export interface Note {
  readonly id: NoteId
  readonly text: Texts
}

/** The notes of an answer that was given under a wording; `truths` are those of the tests of that wording's tree. */
export function notesOf(
  { outcome, on }: Assessment, person: Person, wording: Wording, truths: readonly TruthValue[]
): readonly Note[] {
  const note = notesIn(wording)
  return [
    ...(outcome === 'stay' && isPerhapsClient(person, wording, truths) ? [note('client-stays')] : []),
    ...(outcome === 'transfer' ? [note('discretion')] : []),
    ...(isNoticeTooEarly(person, wording, on) ? [note('change-security-from-2023')] : []),
  ]
}

/**
 * Can the person be a municipality's client already, and stay one? With a valid search and a home in the trial, from
 * 2023-03-01 also a residence; but change security ends the relationship of a client, too (5 § 4 mom.).
 */
function isPerhapsClient(person: Person, { id }: Wording, truths: readonly TruthValue[]): boolean {
  const { jobseeker, byResidence, changeSecurity: security } = decisionIn(id).parts
  const isCertain = (part: Part<PersonTree> | undefined): boolean =>
    part !== undefined && truthOfPart(part, truths) === 2
  const { homeMunicipality: home, residenceMunicipality: residence } = person
  const isOfTrial = isInTrial(home ?? '') || (byResidence !== undefined && isInTrial(residence ?? ''))
  return isOfTrial && isCertain(jobseeker) && !isCertain(security)
}

/** Was a notice given before 2023 that meets all other conditions of change security? On a day before 2023, too. */
function isNoticeTooEarly(person: Person, { id }: Wording, on: Day): boolean {
  if (typeof person.dismissalNoticeOn !== 'string') return false
  const { found, parts } = decisionIn(isSince('V7', id) ? id : 'V7')
  return parts.changeSecurity?.of.every(({ criterion, test }) =>
    truthOfTest(found, test, person, found.on(on)) === (criterion.id === 'notice-from-2023' ? 0 : 2)) ?? false
}

/** The notes in a wording, each made once. */
const notesIn = /* @__PURE__ */ memo(({ id: wording }: Wording) => memo((id: NoteId): Note => {
  const place = id === 'client-stays' ? '6 § 1 mom.' : placeIn(discretion, wording)
  return deepFreeze({ id, text: inEachLanguage((language) => fill(noteTexts[id][language], () => place)) })
}))
