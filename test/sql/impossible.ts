/** People of whom a fact has a value that it cannot have. */
import type { Asked } from './people.ts'
import { dayAfter } from '../oracle/candidates.ts'

const values: readonly (readonly [fact: string, value: string | number])[] = [
  ['homeMunicipality', '000'], ['homeMunicipality', '91'], ['homeMunicipality', 'Espoo'],
  ['residenceMunicipality', '0911'],
  ['motherTongue', 'f'], ['motherTongue', 'FI'], ['motherTongue', 'suom'], ['motherTongue', 'f1'],
  ['motherTongue', 'å'],
  ['registeredAs', 'nobody'], ['wageSubsidisedWork', 'Pay-subsidy'], ['inService', 'others'],
  ['regularWeeklyHours', -1], ['regularWeeklyHours', NaN], ['regularWeeklyHours', Infinity],
  ['guaranteedMinimumWeeklyHours', -0.5], ['fullTimeBusinessDays', 1.5], ['fullTimeBusinessDays', -2],
  ['yearsWithEmployerAtNotice', -1], ['birthDate', 'after'],
]

/** Every third person stays possible; of every fourth of the others two facts are impossible. */
export function impossible(asked: Asked, place: number): Asked {
  if (place % 3 === 0) return asked
  const given = [place, ...(place % 4 === 0 ? [place * 7 + 1] : [])].map(
    (one) => values[one % values.length] ?? ['', ''],
  )
  const wrong = given.map(([fact, value]) => [fact, value === 'after' ? dayAfter(asked.on, 1) : value])
  return { ...asked, person: { ...asked.person, ...Object.fromEntries(wrong) } }
}
