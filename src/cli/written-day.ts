/** A day as running text has it: in Finnish 15.3.2021, in Swedish 15 mars 2021, in English as data have it, 2021-03-15. */
import type { Language } from '../criteria/words.ts'

const monthsInSwedish = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const

export function writtenDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number)
  if (language === 'en' || year === undefined || month === undefined || date === undefined) return day
  return language === 'fi' ? `${date}.${month}.${year}` : `${date} ${monthsInSwedish[month - 1] ?? month} ${year}`
}
