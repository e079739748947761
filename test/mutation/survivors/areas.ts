import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/areas/lookup.ts', mutant: 'codes.flatMap((code) => municipality(code) ?? []) | [] => ["Stryker was here"]', why: 'for the compiler', note: 'every code of the lists is a municipality' },
  { file: 'src/areas/lookup.ts', mutant: 'if (row === undefined || region === undefined) return undefined | row === undefined || region === undefined => row === undefined && region === undefined', why: 'for the compiler', note: 'every municipality has a region, and nothing else has' },
  { file: 'src/areas/lookup.ts', mutant: 'if (row === undefined || region === undefined) return undefined | row === undefined => false', why: 'for the compiler', note: 'every municipality has a region, and nothing else has' },
  { file: 'src/areas/lookup.ts', mutant: 'if (row === undefined || region === undefined) return undefined | region === undefined => false', why: 'for the compiler', note: 'every municipality has a region, and nothing else has' },
  { file: 'src/areas/names.ts', mutant: 'const asWritten = (name: string): string => name.normalize(\'NFC\').trim().toLowerCase() | name.normalize(\'NFC\').trim().toLowerCase() => name.normalize(\'NFC\').trim().toUpperCase()', why: 'the same answer', note: 'letters that are one in either case only are in no name' },
  { file: 'src/areas/places.ts', mutant: 'return typeof value === \'string\' && placeOf(value) !== undefined | typeof value === \'string\' => true', why: 'for the compiler', note: 'a map of strings has no other key' },
]
