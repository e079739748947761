import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/act/acts.ts', mutant: 'const [number = \'\', year = \'\'] = act.split(\'/\') | \'\' => "Stryker was here!"', why: 'for the compiler' },
  { file: 'src/act/acts.ts', mutant: 'const [number = \'\', year = \'\'] = act.split(\'/\') | \'\' => "Stryker was here!"', why: 'for the compiler' },
  { file: 'src/act/amendments.ts', mutant: 'const found: Touch[] = [] | [] => ["Stryker was here"]', why: 'the same answer', note: 'what is no touch has no act and no wording, so no question takes it from the list' },
  { file: 'src/act/citation.ts', mutant: 'cited.set(wording, ofWording) | cited.set(wording, ofWording) => ;', why: 'a memo' },
  { file: 'src/act/citation.ts', mutant: 'ofWording.set(provision, known) | ofWording.set(provision, known) => ;', why: 'a memo' },
  { file: 'src/act/provision-text.ts', mutant: 'const actInForce = actOf(text.act)?.inForce ?? text.from | actOf(text.act)?.inForce => actOf(text.act).inForce', why: 'for the compiler' },
  { file: 'src/act/provision-text.ts', mutant: 'inForceFrom: actInForce > text.from ? actInForce : text.from, | actInForce > text.from => actInForce >= text.from', why: 'the same answer', note: 'equal days are one day' },
  { file: 'src/act/register.ts', mutant: 'return index === undefined ? undefined : provisions()[index] | index === undefined => false', why: 'the same answer', note: 'a list has nothing at undefined' },
]
