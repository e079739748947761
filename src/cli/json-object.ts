/** Reads a line of NDJSON that has to be an object. */
import { isJsonObject } from '../conformance/reply.ts'
import type { Refusal } from '../refusals/problems.ts'
import { isUndecodable, noJsonObject, undecodable } from './row-refusals.ts'

export type JsonRecord = Readonly<Record<string, unknown>>

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

export function jsonObject(line: string): { readonly record: JsonRecord } | { readonly refusal: Refusal } {
  if (isUndecodable(line)) return { refusal: undecodable(line) }
  const record = parseJson(line)
  return isJsonObject(record) ? { record } : { refusal: noJsonObject(line) }
}
