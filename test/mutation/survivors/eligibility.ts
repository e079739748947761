import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/rules/eligibility/decision.ts', mutant: 'if (tree === undefined) throw new Error(`the Act does not apply on ${day}`) | `the Act does not apply on ${day}` => ``', why: 'for the compiler', note: 'every wording has a tree' },
  { file: 'src/rules/eligibility/decision.ts', mutant: 'if (tree === undefined) throw new Error(`the Act does not apply on ${day}`) | tree === undefined => false', why: 'for the compiler', note: 'every wording has a tree' },
  { file: 'src/rules/eligibility/decision.ts', mutant: 'const decision = decisionOf(wordings.find(({ id }) => id === wording)?.from ?? \'\') | \'\' => "Stryker was here!"', why: 'for the compiler' },
  { file: 'src/rules/eligibility/decision.ts', mutant: 'const decision = decisionOf(wordings.find(({ id }) => id === wording)?.from ?? \'\') | wordings.find(({ id }) => id === wording)?.from => wordings.find(({ id }) => id === wording).from', why: 'for the compiler' },
  { file: 'src/rules/eligibility/decision.ts', mutant: 'if (known) return known | known => false', why: 'a memo' },
  { file: 'src/rules/eligibility/decision.ts', mutant: 'decisions.set(wording, decision) | decisions.set(wording, decision) => ;', why: 'a memo' },
  { file: 'src/rules/eligibility/destination.ts', mutant: 'code !== null && isInTrial(code) ? { kind: \'municipality\', code, area: areaIdOf(code) } : null | code !== null => true', why: 'for the compiler', note: 'none is not in the trial' },
  { file: 'src/rules/eligibility/destination.ts', mutant: 'code !== null && isInAland(code) ? null : { kind: \'te-office\', name: teOfficeNameOf(code) ?? null } | code !== null => true', why: 'for the compiler', note: 'none is not in Åland' },
  { file: 'src/rules/eligibility/destinations.ts', mutant: 'authority === null ? \'nobody\' : authority.kind === \'municipality\' ? authority.code : `TE office ${authority.name}` | authority.kind === \'municipality\' => true', why: 'the same answer', note: 'any key that no other authority has' },
  { file: 'src/rules/eligibility/destinations.ts', mutant: 'authority === null ? \'nobody\' : authority.kind === \'municipality\' ? authority.code : `TE office ${authority.name}` | \'nobody\' => ""', why: 'the same answer', note: 'any key that no other authority has' },
  { file: 'src/rules/eligibility/destinations.ts', mutant: 'authority === null ? \'nobody\' : authority.kind === \'municipality\' ? authority.code : `TE office ${authority.name}` | `TE office ${authority.name}` => ``', why: 'the same answer', note: 'any key that no other authority has' },
]
