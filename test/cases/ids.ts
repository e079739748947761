/**
 * Ids of cases that come in sets: what the set is, and a short name of the input that stays the same whatever stands
 * beside it.
 */
import { createHash } from 'node:crypto'

export const idOf = (set: string, input: unknown): string => `${set}-${createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 10)}`
