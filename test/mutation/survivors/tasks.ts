import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/rules/tasks/check.ts', mutant: 'if (known) return known | known => false', why: 'a memo' },
  { file: 'src/rules/tasks/check.ts', mutant: 'fieldsByTask.set(task, fields) | fieldsByTask.set(task, fields) => ;', why: 'a memo' },
  {
    file: 'src/rules/tasks/circumstance-criteria.ts', mutant: '{ op: \'otherThan\', fact: \'wasClientOf\', values: [], id: \'former-client\', source: \'6 § 3 mom.\' }, | [] => ["Stryker was here"]',
    why: 'the same answer', note: 'no municipality has such a code',
  },
  {
    file: 'src/rules/tasks/circumstance-criteria.ts', mutant: '{ op: \'otherThan\', fact: \'wasClientOf\', values: [], id: \'former-client\', source: \'6 § 3 mom.\' }, | [] => ["Stryker was here"]',
    why: 'the same answer', note: 'no municipality has such a code',
  },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'const source = on < firstDayOfAct ? \'1269/2020 23 §\' : \'1269/2020 23 § (287/2022)\' | on < firstDayOfAct => on <= firstDayOfAct', why: 'the same answer', note: 'the first day is a day of the Act, for which nobody asks here' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'sources: regime ? citeSources(regime.holder.sources, regime.wording) : [], | [] => ["Stryker was here"]', why: 'for the compiler' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'let number = way * 2 + (isOfTeOffice(circumstances) ? 1 : 0) | way * 2 + (isOfTeOffice(circumstances) ? 1 : 0) => way * 2 - (isOfTeOffice(circumstances) ? 1 : 0)', why: 'a memo' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'if (exceptions && way < 0) number = numberBy(exceptions, number, on, circumstances) | exceptions && way < 0 => exceptions || way < 0', why: 'a memo' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'if (exceptions && way < 0) number = numberBy(exceptions, number, on, circumstances) | way < 0 => true', why: 'a memo' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'for (const degree of degreesOf(program, circumstances, asked(on))) number = number * 3 + degree | number * 3 + degree => number * 3 - degree', why: 'a memo' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'if (known) return known | known => false', why: 'a memo' },
  { file: 'src/rules/tasks/competent-authority.ts', mutant: 'knownAnswers.set(regime, answers.set(number, answer)) | knownAnswers.set(regime, answers.set(number, answer)) => ;', why: 'a memo' },
  {
    file: 'src/rules/tasks/regime.ts', mutant: 'const appliesOn = ({ from, to = lastDayOfAct }: { readonly from: Day; readonly to?: Day }, on: Day): boolean => from <= on && on <= to | on <= to => on < to',
    why: 'the same answer', note: 'asked of days on which something begins, and nothing ends on one of them',
  },
  {
    file: 'src/rules/tasks/regime.ts', mutant: 'const root: CircumstanceTree = { op: \'anyOf\', id, source, of: rows.map(({ tree }) => tree) } | \'anyOf\' => ""',
    why: 'the same answer', note: 'the exceptions are tried one by one, never as a whole',
  },
  {
    file: 'src/rules/tasks/regime.ts', mutant: 'if (!holder || !basis || !wording) return undefined | !holder || !basis => !holder && !basis',
    why: 'the same answer', note: 'a task has both from the same day on',
  },
  { file: 'src/rules/tasks/regime.ts', mutant: 'if (known) return known | known => false', why: 'a memo' },
  { file: 'src/rules/tasks/regime.ts', mutant: 'knownRegimes.set(task, regimes) | knownRegimes.set(task, regimes) => ;', why: 'a memo' },
  { file: 'src/rules/tasks/tasks-on.ts', mutant: 'knownStandings.set(regime, known) | knownStandings.set(regime, known) => ;', why: 'a memo' },
  { file: 'src/rules/tasks/regime.ts', mutant: 'return clientOf === undefined && organiser !== undefined && isInTrial(organiser) ? undefined : organiser | organiser !== undefined => true', why: 'for the compiler', note: 'what is absent is not in the trial' },
  { file: 'src/rules/tasks/regime.ts', mutant: 'const ended = diagram(rows.length + 1, ranksBy(prepared, names), ({ of, choose }) => | rows.length + 1 => rows.length - 1', why: 'endless', note: 'a node that counts as an end leads to itself' },
  { file: 'src/rules/tasks/holding.ts', mutant: 'return reached.includes(0) ? [0] : reached | reached.includes(0) => true', why: 'the same answer', note: 'in no task of today can the rule not apply where nothing certain is given' },
]
