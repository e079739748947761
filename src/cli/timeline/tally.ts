/**
 * Counts what became of the histories: read = answered + rejected, and how many of the answered leave something
 * unknown.
 */
import type { Language, Texts } from '../../texts/language.ts'
import type { RowTally } from '../row-answerer.ts'
import { rowLines } from '../summary.ts'

interface TimelineTally extends RowTally {
  /** `isUnknown`: the authority or the reason is unknown on some day. */
  readonly answered: (isUnknown: boolean) => void
  readonly rejected: () => void
  readonly blank: () => void
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
    rejected: () => { rejected += 1 },
    blank: () => { blank += 1 },
    counts: () => ({ answered, rejected }),
    text: (language: Language) =>
      `${rowLines({ answered, rejected, blank }, language)}${openText[language]}: ${open}\n`,
  }
}
