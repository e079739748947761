/**
 * Counts what became of the histories: read = answered + rejected, and how many of the answered leave something
 * unknown.
 */
import type { Language, Texts } from '../../texts/language.ts'
import { rowLines } from '../summary.ts'

/** What was counted, as data that can be sent from thread to thread. */
export interface TimelineCounts {
  readonly answered: number
  readonly rejected: number
  readonly blank: number
  /** Answered histories with something unknown. */
  readonly open: number
}

interface TimelineTally {
  /** `isUnknown`: the authority or the reason is unknown on some day. */
  readonly answered: (isUnknown: boolean) => void
  readonly rejected: (count: number) => void
  readonly blank: () => void
  readonly counts: () => TimelineCounts
  /** Adds what was counted elsewhere. */
  readonly add: (counts: TimelineCounts) => void
  readonly text: (language: Language) => string
}

const openText: Texts = {
  fi: 'Näistä avoimeksi jäi jonkin päivän viranomainen tai peruste',
  sv: 'Besvarade historiker där myndigheten eller grunden är okänd någon dag',
  en: 'Answered histories with an authority or a ground unknown on some day',
}

export function timelineTally(): TimelineTally {
  let answered = 0
  let rejected = 0
  let blank = 0
  let open = 0
  return {
    answered: (isUnknown) => {
      answered += 1
      if (isUnknown) open += 1
    },
    rejected: (count) => { rejected += count },
    blank: () => { blank += 1 },
    counts: () => ({ answered, rejected, blank, open }),
    add: (counts) => {
      answered += counts.answered
      rejected += counts.rejected
      blank += counts.blank
      open += counts.open
    },
    text: (language) =>
      `${rowLines({ answered, rejected, blank }, language)}${openText[language]}: ${open}\n`,
  }
}
