import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/rules/lifetime/courses.ts', mutant: 'while (on < end) { | on < end => on <= end', why: 'endless' },
  { file: 'src/rules/lifetime/courses.ts', mutant: 'while (on < end) { | { const first = place while (events[place]?.on === on) place += 1 on = live(on,  => {}', why: 'endless' },
  { file: 'src/rules/lifetime/courses.ts', mutant: 'while (events[place]?.on === on) place += 1 | events[place]?.on === on => false', why: 'endless' },
  { file: 'src/rules/lifetime/courses.ts', mutant: 'while (events[place]?.on === on) place += 1 | events[place]?.on === on => events[place]?.on !== on', why: 'endless' },
  { file: 'src/rules/lifetime/courses.ts', mutant: 'return values.map((value) => (typeof open === \'string\' ? { ...assuming(value), facts: { ...world.facts, [open]: value } } : assuming(value))) | typeof open === \'string\' => true', why: 'the same answer', note: 'a consent that stands among the facts as well is no fact that anything reads' },
  { file: 'src/rules/lifetime/days.ts', mutant: 'const inMonth = Number(day.slice(8)) + count | day.slice(8) => day', why: 'the same answer', note: 'the slow way, of `addDays`' },
  { file: 'src/rules/lifetime/days.ts', mutant: 'return inMonth > 0 && inMonth < 29 ? `${day.slice(0, 8)}${inMonth < 10 ? \'0\' : \'\'}${inMonth}` : addDays(day, count) | inMonth > 0 && inMonth < 29 => false', why: 'the same answer', note: 'the slow way, of `addDays`' },
  { file: 'src/rules/lifetime/duty-to-transfer.ts', mutant: 'world.client = receiverOf(world, isByHome) ?? \'\' | \'\' => "Stryker was here!"', why: 'for the compiler', note: 'whoever is in the group has that place' },
  { file: 'src/rules/lifetime/eligibility.ts', mutant: 'throw new Error(\'nothing is open\') | \'nothing is open\' => ""', why: 'for the compiler', note: 'asked for only where something is open' },
  { file: 'src/rules/lifetime/eligibility.ts', mutant: 'return end > 0 && world.startBefore <= (world.facts.dismissalNoticeOn ?? \'\') | \'\' => "Stryker was here!"', why: 'for the compiler', note: 'nobody is barred without a day of notice' },
  { file: 'src/rules/lifetime/eligibility.ts', mutant: 'while (place !== undefined) { | { const value = personReader.read(facts, place.fact) const degree = degreeOfTest => {}', why: 'endless' },
  { file: 'src/rules/lifetime/eligibility.ts', mutant: 'if (end < 0) throwOpen(found, world.facts, asked(on)) | end < 0 => end <= 0', why: 'the same answer', note: '0 is without a job search, and the facts of a life say that there is one' },
  { file: 'src/rules/lifetime/eligibility.ts', mutant: 'if (!compiledBars.has(wording.id)) { | !compiledBars.has(wording.id) => true', why: 'a memo' },
  { file: 'src/rules/lifetime/eligibility.ts', mutant: 'if (bar === undefined || world.facts.dismissalNoticeOn === null) return false | world.facts.dismissalNoticeOn === null => false', why: 'the same answer', note: 'without a day of notice the first condition fails' },
  { file: 'src/rules/lifetime/eligibility.ts', mutant: 'export const isTrial = (code: string | null): code is string => code !== null && isInTrial(code) | code !== null => true', why: 'the same answer', note: 'null is no code' },
  { file: 'src/rules/lifetime/turns.ts', mutant: 'if (known.birthDate === birthDate && known.expectedOn === expectedOn) return known.days | known.birthDate === birthDate && known.expectedOn === expectedOn => false', why: 'a memo' },
  { file: 'src/rules/lifetime/turns.ts', mutant: 'const days: Day[] = [] | [] => ["Stryker was here"]', why: 'the same answer', note: 'what is no day comes after every day' },
  { file: 'src/rules/lifetime/turns.ts', mutant: 'world.turnsOfFacts = { birthDate, expectedOn, days } | { birthDate, expectedOn, days } => {}', why: 'a memo' },
]
