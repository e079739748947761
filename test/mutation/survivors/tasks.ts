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
]
