/** The municipality of `--for`, and who serves its clients: itself in the trial, outside it the TE office. */
import {
  isInAland, isInTrial, municipality, municipalityByName, suggestMunicipalities, type Municipality,
} from '../../entry/areas.ts'
import { nameIn, officeName } from '../../forms/authority-name.ts'
import type { TaskOnDay, TaskRole } from '../../rules/tasks/tasks-on.ts'
import { tasksOf, tasksOn } from '../../rules/tasks/tasks-on.ts'
import type { Day } from '../../calendar/day.ts'
import type { Language } from '../../texts/language.ts'
import { message, shown, type Message } from '../messages.ts'

export type Served = Municipality

/** The municipality of a code or a name, or why there is none. */
export function servedOf(text: string): Served | { readonly faults: readonly Message[] } {
  const found = municipality(text) ?? municipalityByName(text)
  if (found === undefined) {
    const near = suggestMunicipalities(text, 3).map(({ code, name }) => `${name} (${code})`)
    const suggestions = near.length > 0 ? `: ${near.join(', ')}` : ''
    return { faults: [message('for-unknown', { value: shown(text), suggestions })] }
  }
  return isInAland(found.code) ? { faults: [message('for-aland', { value: found.nameFi })] } : found
}

/** The name of who serves: the municipality, or the TE office. */
export const servedBy = (served: Served, language: Language): string =>
  isInTrial(served.code) ? nameIn(served, language) : officeName(served.teOffice?.id ?? null, language)

/** What is done for clients of the municipality: outside the trial, what a municipality would hold is of the TE office. */
export function tasksFor({ code }: Served, on: Day): readonly (TaskOnDay & { readonly role: TaskRole })[] {
  if (isInTrial(code)) return tasksOf('municipality', on)
  const isOffice = ({ authority }: { readonly authority: string }): boolean => authority === 'te-office'
  return tasksOn(on).flatMap((row): readonly (TaskOnDay & { readonly role: TaskRole })[] => {
    const authority = row.authority === 'municipality' ? 'te-office' : row.authority
    const [alongside, exceptions] = [row.alongside.filter(isOffice), row.exceptions.filter(isOffice)]
    if (authority === 'te-office') {
      const others = {
        alongside: row.alongside.filter((one) => !isOffice(one)),
        exceptions: row.exceptions.filter((one) => !isOffice(one)),
      }
      return [{ ...row, ...others, authority, role: 'holder' as const }]
    }
    if (alongside.length > 0) return [{ ...row, role: 'alongside' as const }]
    return exceptions.length > 0 ? [{ ...row, role: 'exception' as const }] : []
  })
}
