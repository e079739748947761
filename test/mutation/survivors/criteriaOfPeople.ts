import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {}
