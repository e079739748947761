import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/rules/lifetime/check-history.ts', mutant: 'for (let number = 0; number < events.length; number += 1) { | number < events.length => number >= events.length', why: 'endless' },
  { file: 'src/rules/lifetime/check-history.ts', mutant: 'for (let number = 0; number < events.length; number += 1) { | number += 1 => number -= 1', why: 'endless' },
  { file: 'src/rules/lifetime/event-forms.ts', mutant: 'const isList = Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === \'string\' && tasksById().has(id)) | typeof id === \'string\' => true', why: 'for the compiler', note: 'a map of strings has no other key' },
]
