import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/rules/lifetime/eligibility.ts', mutant: 'while (place !== undefined) { | { const value = personReader.read(facts, place.fact) const degree = degreeOfTest => {}',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', mutant: 'throw new Error(\'nothing is open\') | \'nothing is open\' => ""',
    why: 'for the compiler', note: 'it is called only where a walk has stopped',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', mutant: 'if (end < 0) throwOpen(found, world.facts, asked(on)) | end < 0 => end <= 0',
    why: 'the same answer', note: 'end 0 is a person without a job search, of whom it is not asked',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', mutant: 'if (!compiledBars.has(wording.id)) { | !compiledBars.has(wording.id) => true',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', mutant: 'if (bar === undefined || world.facts.dismissalNoticeOn === null) return false | world.facts.dismissalNoticeOn === null => false',
    why: 'the same answer', note: 'the day of notice is what the bar asks about first',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', mutant: 'return end > 0 && world.startBefore <= (world.facts.dismissalNoticeOn ?? \'\') | \'\' => "Stryker was here!"',
    why: 'for the compiler', note: 'the bar holds of a known day of notice',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', mutant: 'export const isTrial = (code: string | null): code is string => code !== null && isInTrial(code) | code !== null => true',
    why: 'for the compiler', note: 'null is no municipality of the trial',
  },
  {
    file: 'src/rules/lifetime/monitoring.ts', mutant: 'while (low < high) { | low < high => low <= high',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/monitoring.ts', mutant: 'const middle = (low + high) >> 1 | low + high => low - high',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/monitoring.ts', mutant: 'if ((flows[middle]?.on ?? \'\') < on) low = middle + 1 | \'\' => "Stryker was here!"',
    why: 'for the compiler',
  },
  {
    file: 'src/rules/lifetime/monitoring.ts', mutant: 'if ((flows[middle]?.on ?? \'\') < on) low = middle + 1 | middle + 1 => middle - 1',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/missing.ts', mutant: 'const isLong = worlds.length > mostCompared | worlds.length > mostCompared => worlds.length >= mostCompared',
    why: 'the same answer', note: 'unless the courses are as many as that: both answers are right, one names less',
  },
  {
    file: 'src/rules/lifetime/missing.ts', mutant: 'if (isLong) return | isLong => false',
    why: 'the same answer', note: 'all names are there already',
  },
  {
    file: 'src/rules/lifetime/missing.ts', mutant: 'worlds.slice(0, place).forEach((beside, other) => { | worlds.slice(0, place) => worlds',
    why: 'the same answer', note: 'each two are compared twice',
  },
  {
    file: 'src/rules/lifetime/suspension.ts', mutant: 'for (const what of suspends === all ? [all] : suspends) if (until > (lastDays.get(what) ?? \'\')) lastDays.set(what, until) | until > (lastDays.get(what) ?? \'\') => until >= (lastDays.get(what) ?? \'\')',
    why: 'the same answer', note: 'the day that is there already',
  },
  {
    file: 'src/rules/lifetime/span-sources.ts', mutant: 'known.set(responsible, lists.set(key, cited)) | known.set(responsible, lists.set(key, cited)) => ;',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/timeline.ts', mutant: 'return others.length === 0 ? first : [...new Set([first, ...others].flat())] | others.length === 0 => false',
    why: 'the same answer', note: 'a copy',
  },
  {
    file: 'src/rules/lifetime/timeline.ts', mutant: 'throw new InputError([{ code: \'not-allowed-here\', fact: `events[${number}].on`, value: events[number]?.on, expected }]) | events[number]?.on => events[number].on',
    why: 'for the compiler',
  },
  {
    file: 'src/rules/lifetime/where-counted.ts', mutant: '[...rows].sort((one, other) => (one.by + one.name < other.by + other.name ? -1 : 1)) | one.by + one.name < other.by + other.name => one.by + one.name <= other.by + other.name',
    why: 'the same answer', note: 'no two rows have one name',
  },
  {
    file: 'src/rules/lifetime/world.ts', mutant: 'const nothing: readonly never[] = [] | [] => ["Stryker was here"]',
    why: 'the same answer', note: 'where neither day is known; what is no day is no turn',
  },
  {
    file: 'src/rules/lifetime/world.ts', mutant: 'startBefore: \'\', | \'\' => "Stryker was here!"',
    why: 'the same answer', note: 'the first search sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/world.ts', mutant: 'windowTo: \'\', | \'\' => "Stryker was here!"',
    why: 'the same answer', note: 'the first search sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/world.ts', mutant: 'clientBecause: \'transferred\', | \'transferred\' => ""',
    why: 'the same answer', note: 'the first search, transfer or duty sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/world.ts', mutant: 'isByResidence: false, | false => true',
    why: 'the same answer', note: 'the first search, transfer or duty sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/world.ts', mutant: 'isFormerByResidence: false, | false => true',
    why: 'the same answer', note: 'the first search, transfer or duty sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/world.ts', mutant: 'isDutyByHome: false, | false => true',
    why: 'the same answer', note: 'the first search, transfer or duty sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/world.ts', mutant: 'hadDuty: false, | false => true',
    why: 'the same answer', note: 'the first search, transfer or duty sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/turns.ts', mutant: 'if (known.birthDate === birthDate && known.expectedOn === expectedOn) return known.days | known.birthDate === birthDate && known.expectedOn === expectedOn => false',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/turns.ts', mutant: 'const days: Day[] = [] | [] => ["Stryker was here"]',
    why: 'the same answer', note: 'what is no day is no turn',
  },
]
