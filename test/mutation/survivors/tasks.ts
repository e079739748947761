import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'const source = on < \'2021-03-01\' ? \'1269/2020 23 §\' : \'1269/2020 23 § (287/2022)\' | on < \'2021-03-01\' => on <= \'2021-03-01\'', why: 'the same answer', note: 'the first day is a day of the Act, for which nobody asks here' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'sources: regime ? citeSources(regime.holder.sources, regime.wording) : [], | [] => ["Stryker was here"]', why: 'for the compiler' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'let number = way * 2 + (isOfTeOffice(circumstances) ? 1 : 0) | way * 2 + (isOfTeOffice(circumstances) ? 1 : 0) => way * 2 - (isOfTeOffice(circumstances) ? 1 : 0)', why: 'a memo' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'if (exceptions && way < 0) number = numberBy(exceptions, number, on, circumstances) | exceptions && way < 0 => exceptions || way < 0', why: 'a memo' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'if (exceptions && way < 0) number = numberBy(exceptions, number, on, circumstances) | way < 0 => true', why: 'a memo' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'for (const degree of degreesOf(program, circumstances, asked(on))) number = number * 3 + degree | number * 3 + degree => number * 3 - degree', why: 'a memo' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'if (known) return known | known => false', why: 'a memo' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'knownAnswers.set(regime, answers.set(number, answer)) | knownAnswers.set(regime, answers.set(number, answer)) => ;', why: 'a memo' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'at: () => false, | () => false => () => undefined', why: 'the same answer', note: 'nothing is not true either: the reading stops at no test' },
]
