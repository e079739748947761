/** A day as running text has it: 15.3.2021 in Finnish, 15 mars 2021 in Swedish, 15 March 2021 in English. */
import type { Language } from './language.ts'

const months = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const

export function writtenDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined) return day
  return language === 'fi' ? `${date}.${month}.${year}` : `${date} ${months[language][month - 1] ?? month} ${year}`
}
