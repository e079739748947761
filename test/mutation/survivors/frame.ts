import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/rules/frame/appeal.ts', mutant: 'const first = wordingOf(begins.from)?.id ?? wording | wordingOf(begins.from)?.id => wordingOf(begins.from).id',
    why: 'for the compiler', note: 'every decision begins on a day of the Act',
  },
  {
    file: 'src/rules/frame/supervision-measure.ts', mutant: 'if (wording === undefined || step === undefined) { | step === undefined => false',
    why: 'for the compiler', note: 'a kind that is no step is refused before',
  },
]
