import { addDays, type Day } from '../../calendar/day.ts'
import { dayAfterAct, firstDayOfAct } from '../../act/time-in-force.ts'

/** The last days of the months of the trial, 2021-03-31 to 2024-12-31. */
export function monthEnds(): readonly Day[] {
  const years = ['2021', '2022', '2023', '2024']
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
  const firstDays = [...years.flatMap((year) => months.map((month) => `${year}-${month}-01`)), dayAfterAct]
  return firstDays.map((day) => addDays(day, -1)).filter((day) => day >= firstDayOfAct)
}
