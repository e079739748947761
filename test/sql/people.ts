/**
 * Random people, partly unknown, with the day each is asked about: every boundary of the law from both sides, 29
 * February, none of everything, and all days. The same for the same seed.
 */
import type { Day } from '../../src/calendar/day.ts'
import { municipalityCodes, trialMunicipalities } from '../../src/areas/places.ts'
import { facts } from '../../src/facts/facts.ts'
import type { Person } from '../../src/facts/person.ts'
import { lawDays } from '../oracle/arbitraries.ts'
import { dayAfter, yearsAfter } from '../oracle/candidates.ts'
import { chanceOf } from '../oracle/chance.ts'

export interface Asked {
  readonly id: string
  readonly on: Day
  readonly person: Person
}

type Value = string | number | boolean | null

/** Days on which many are asked about: those on which the law or an age changes, and those beside them. */
export const commonDays: readonly Day[] = [
  ...lawDays.flatMap((day) => [dayAfter(day, -1), day]),
  '2022-02-28', '2022-03-01', '2024-02-28', '2024-02-29', '2024-03-01', '1999-12-31', '2031-06-15',
]

const languages = ['fi', 'fin', 'sv', 'swe', 'se', 'sme', 'sma', 'smj', 'smn', 'sms', 'smi', 'sju', 'sje', 'sjd', 'sjt',
  'sia', 'sjk', 'ru', 'sm', 'smo', 'fj', 'zxx', 'uk', 'en']
const subsidies = ['pay-subsidy', 'state-agency-appropriation', '55-plus', 'municipal-obligation'] as const
const services = ['job-search-coaching', 'career-coaching', 'labour-market-training', 'self-motivated-study', 'tryout',
  'vocational-labour-market-training', 'integration-self-motivated-study', 'rehabilitative-work'] as const
const leapDays = ['1964-02-29', '1968-02-29', '1988-02-29', '1992-02-29', '1996-02-29']

/** Random people from a seed, one after the other. */
export function* randomPeople(count: number, seed: number): Generator<Asked> {
  const chance = chanceOf(seed)
  const below = (limit: number): number => Math.floor(chance() * limit)
  const one = <Item extends Value>(items: readonly Item[]): Item =>
    items[below(items.length)] as Item // it is in the list
  const dayNear = (day: Day, spread: number): Day => dayAfter(day, below(2 * spread + 1) - spread)
  const municipality = (): Value => one<Value>([null, '091', one(trialMunicipalities), one(trialMunicipalities),
    one(municipalityCodes), one(['478', '035', '941']), one(['235', '202', '837', '564'])])
  const hours = (): number => one([0, 3.99, 4, 4.01, 37.5, below(400) / 10])

  for (let number = 1; number <= count; number += 1) {
    const on = chance() < 0.6 ? one(commonDays) : dayAfter('2021-02-20', below(1420))
    const notice = one([null, '2022-12-31', '2023-01-01', '2023-01-02', dayNear(on, 2), on, dayNear('2023-06-01', 400)])
    const birth = one([
      dayNear(yearsAfter(on, -30), 2), dayNear(yearsAfter(notice ?? on, -55), 2), dayNear(yearsAfter(on, -55), 2),
      one(leapDays), dayAfter('1955-01-01', below(18_000)),
    ])
    const isAnyone = chance() < 0.3
    const values: Readonly<Record<string, Value>> = {
      homeMunicipality: municipality(),
      residenceMunicipality: municipality(),
      birthDate: birth > on ? on : birth,
      motherTongue: one([null, 'fi', one(languages)]),
      immigrant: chance() < 0.3,
      meetsEarningsRelatedConditions: chance() < 0.6,
      temporaryProtectionPermit: chance() < 0.4,
      jobSearchValid: chance() < 0.93,
      registeredAs: one(['unemployed-jobseeker', 'unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk']),
      inEmployment: chance() < 0.6,
      fullyLaidOff: chance() < 0.2,
      regularWeeklyHours: hours(),
      guaranteedMinimumWeeklyHours: one([null, hours()]),
      fullTimeBusinessDays: one([0, 13, 14, 15, 16, 400]),
      benefitRightDespiteBusiness: chance() < 0.4,
      fullTimeStudent: chance() < 0.3,
      benefitRightDespiteStudies: chance() < 0.4,
      wageSubsidisedWork: one([null, null, ...subsidies]),
      startUpGrant: chance() < 0.1,
      inService: one([null, null, null, 'other', one(services)]),
      unemploymentExpectedOn: one([null, one([-1, 0, 14, 15].map((days) => dayAfter(on, days))), dayNear(on, 40)]),
      dismissalNoticeOn: notice,
      dismissalOnEconomicOrProductionGrounds: chance() < 0.9,
      yearsWithEmployerAtNotice: one([0, 4.99, 5, 5, 5.01, 12]),
    }
    // Of most people little is unknown, of some nearly everything.
    const unknown = isAnyone ? chance() : one([0, 0, 0.05, 0.15])
    const known = facts.flatMap(({ name }) => (name in values && chance() >= unknown ? [[name, values[name]]] : []))
    yield { id: `p${number}`, on, person: Object.fromEntries(known) } // values of the facts' types, as above
  }
}
