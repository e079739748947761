/** The command `sql`: reads the mapping, and gives the statement. */
import { readFile } from 'node:fs/promises'
import type { Language } from '../../texts/language.ts'
import type { OptionValues } from '../arguments.ts'
import { inputFault } from '../input.ts'
import type { Message } from '../messages.ts'
import { sqlOrder, sqlText } from './options.ts'

export async function runSql(
  values: OptionValues, files: readonly string[], language: Language
): Promise<{ readonly text: string } | { readonly faults: readonly Message[] }> {
  const order = sqlOrder(values, files, language)
  if ('faults' in order) return order
  let mapping: string | undefined
  try {
    mapping = order.mapping === undefined ? undefined : await readFile(order.mapping, 'utf8')
  } catch (error) {
    return { faults: [inputFault(order.mapping ?? '', error)] }
  }
  return sqlText(order, mapping, language)
}
