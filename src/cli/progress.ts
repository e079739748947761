/** Progress on one line of a terminal, written over and over; nothing elsewhere. */
import type { Language, Texts } from '../texts/language.ts'

interface Progress {
  readonly show: (rows: number, bytes: number) => void
  /** Removes the line, before anything else is written. */
  readonly clear: () => void
}

const rowTexts: Texts = { fi: 'riviä luettu', sv: 'rader lästa', en: 'rows read' }

/** Milliseconds between two lines, and before the first one: a short run shows none. */
const pause = 100

export function progressOn(
  terminal: { readonly isTTY?: boolean; readonly write: (text: string) => unknown },
  size: number | undefined,
  language: Language
): Progress {
  if (!terminal.isTTY) return { show: () => {}, clear: () => {} }
  const startedAt = performance.now()
  let shownAt = startedAt
  let isShown = false
  return {
    show: (rows, bytes) => {
      const now = performance.now()
      if (now - (isShown ? shownAt : startedAt) < pause) return
      shownAt = now
      isShown = true
      const part = size === undefined || size === 0 ? '' : ` (${Math.min(100, Math.floor((100 * bytes) / size))} %)`
      terminal.write(`\r\u001B[K${rows} ${rowTexts[language]}${part}`)
    },
    clear: () => {
      if (isShown) terminal.write('\r\u001B[K')
      isShown = false
    },
  }
}
