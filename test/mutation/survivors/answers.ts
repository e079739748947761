import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/rules/eligibility/changes-of.ts', mutant: 'const first = from > dayBeforeAct ? from : dayBeforeAct | from > dayBeforeAct => true', why: 'the same answer', note: 'the days before the Act are passed over for speed' },
  { file: 'src/rules/eligibility/changes-of.ts', mutant: 'const first = from > dayBeforeAct ? from : dayBeforeAct | from > dayBeforeAct => from >= dayBeforeAct', why: 'the same answer' },
  { file: 'src/rules/eligibility/changes-of.ts', mutant: 'const last = to < dayAfterAct ? to : dayAfterAct | to < dayAfterAct => true', why: 'the same answer', note: 'the days after the Act are passed over for speed' },
  { file: 'src/rules/eligibility/changes-of.ts', mutant: 'const last = to < dayAfterAct ? to : dayAfterAct | to < dayAfterAct => to <= dayAfterAct', why: 'the same answer' },
  { file: 'src/rules/eligibility/changes-of.ts', mutant: 'for (let day = first; day < last; ) { | { day = addDays(day, 1) const answer = answerOn(person, day) if (answer !== befo => {}', why: 'endless' },
  { file: 'src/rules/eligibility/explain.ts', mutant: 'if (known) return known | known => false', why: 'a memo' },
  { file: 'src/rules/eligibility/explain.ts', mutant: 'explainers.set(wording, made) | explainers.set(wording, made) => ;', why: 'a memo' },
]
