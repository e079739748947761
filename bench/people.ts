/** People for benchmarks and tests: made up, the same for the same seed, in about the proportions of a register. */
import { isInTrial, municipalityCodes, trialMunicipalities } from '../src/areas/places.ts'
import { facts, type FactName } from '../src/facts/facts.ts'
import type { Person } from '../src/facts/person.ts'
import { chanceOf, dayIn, one, pick, whole, type Chance } from './chance.ts'
import { situationOf, type KnownPerson } from './situations.ts'

const cities = ['091', '049', '837', '092', '564', '853', '179', '297', '398', '609'] as const
const outside = ['291', ...municipalityCodes.filter((code) => !isInTrial(code) && code !== '291')] as const
const inTrial = [...cities, ...trialMunicipalities] as const

/** A municipality: about half of the people in the ten biggest cities of the trial, one in ten outside the trial. */
const municipalityIn = (chance: Chance): string =>
  one<string>(chance, pick<readonly [string, ...string[]]>(chance, inTrial, [0.42, cities], [0.1, outside]))

const foreignLanguage = (chance: Chance): string =>
  one(chance, ['ru', 'et', 'ar', 'so', 'fa', 'ku', 'sq', 'th', 'vi', 'tr', 'en', 'es', 'zh', 'uk'])

interface Origin {
  readonly immigrant: boolean
  readonly motherTongue: string | null
  readonly temporaryProtectionPermit: boolean
  readonly homeMunicipality: string | null
}

const bornHere = (chance: Chance): Origin => ({
  immigrant: false,
  motherTongue: pick<string | null>(
    chance,
    'fi',
    [0.05, 'sv'],
    [0.005, 'se'],
    [0.001, 'smn'],
    [0.025, foreignLanguage(chance)],
    [0.002, null],
  ),
  temporaryProtectionPermit: false,
  homeMunicipality: pick<string | null>(chance, municipalityIn(chance), [0.005, null]),
})

const immigrant = (chance: Chance): Origin => ({
  immigrant: true,
  motherTongue: pick(chance, foreignLanguage(chance), [0.06, 'fi'], [0.02, 'sv']),
  temporaryProtectionPermit: false,
  homeMunicipality: pick<string | null>(chance, municipalityIn(chance), [0.03, null]),
})

const protectedForATime = (chance: Chance): Origin => ({
  immigrant: true,
  motherTongue: pick(chance, 'uk', [0.35, 'ru']),
  temporaryProtectionPermit: true,
  homeMunicipality: pick<string | null>(chance, null, [0.4, municipalityIn(chance)]),
})

interface Dismissal {
  readonly dismissalNoticeOn: string | null
  readonly dismissalOnEconomicOrProductionGrounds: boolean
  readonly yearsWithEmployerAtNotice: number
}

const dismissal = (chance: Chance): Dismissal => ({
  // Notices before 2023 and after the day asked about do not count.
  dismissalNoticeOn: pick(
    chance,
    `2023-0${whole(chance, 1, 6)}-${whole(chance, 10, 28)}`,
    [0.3, dayIn(chance, 2022)],
    [0.05, '2023-07-20'],
  ),
  dismissalOnEconomicOrProductionGrounds: chance() < 0.85,
  yearsWithEmployerAtNotice: one(chance, [0.5, 1, 2, 3, 4.9, 5, 7, 8.5, 12, 20, 31]),
})

const noDismissal: Dismissal = {
  dismissalNoticeOn: null,
  dismissalOnEconomicOrProductionGrounds: false,
  yearsWithEmployerAtNotice: 0,
}

function personOf(chance: Chance, number: number): KnownPerson {
  const birthDate = dayIn(
    chance,
    pick(chance, whole(chance, 1968, 1993), [0.22, whole(chance, 1993, 2005)], [0.2, whole(chance, 1959, 1968)]),
  )
  const origin = pick(chance, bornHere, [0.14, immigrant], [0.03, protectedForATime])(chance)
  const situation = situationOf(chance)
  const { dismissalNoticeOn, dismissalOnEconomicOrProductionGrounds, yearsWithEmployerAtNotice } =
    birthDate < '1972' && chance() < 0.35 ? dismissal(chance) : chance() < 0.06 ? dismissal(chance) : noDismissal
  // One literal for all, in the order of the register: engines then read every person alike.
  return {
    id: `p-${String(number).padStart(7, '0')}`,
    homeMunicipality: origin.homeMunicipality,
    residenceMunicipality: pick<string | null>(
      chance,
      origin.homeMunicipality ?? municipalityIn(chance),
      [0.05, municipalityIn(chance)],
      [0.01, null],
    ),
    birthDate,
    motherTongue: origin.motherTongue,
    immigrant: origin.immigrant,
    meetsEarningsRelatedConditions: chance() < (origin.immigrant ? 0.12 : 0.42),
    temporaryProtectionPermit: origin.temporaryProtectionPermit,
    jobSearchValid: chance() < 0.98,
    registeredAs: situation.registeredAs,
    inEmployment: situation.inEmployment,
    fullyLaidOff: situation.fullyLaidOff,
    regularWeeklyHours: situation.regularWeeklyHours,
    guaranteedMinimumWeeklyHours: situation.guaranteedMinimumWeeklyHours,
    fullTimeBusinessDays: situation.fullTimeBusinessDays,
    benefitRightDespiteBusiness: situation.benefitRightDespiteBusiness,
    fullTimeStudent: situation.fullTimeStudent,
    benefitRightDespiteStudies: situation.benefitRightDespiteStudies,
    wageSubsidisedWork: situation.wageSubsidisedWork,
    startUpGrant: situation.startUpGrant,
    inService: situation.inService,
    unemploymentExpectedOn: situation.unemploymentExpectedOn,
    dismissalNoticeOn,
    dismissalOnEconomicOrProductionGrounds,
    yearsWithEmployerAtNotice,
  }
}

function* drawn(count: number, seed: number): Generator<KnownPerson> {
  const chance = chanceOf(seed)
  for (let number = 1; number <= count; number += 1) yield personOf(chance, number)
}

/** People of whom everything is known, to be asked about on 2023-07-03. */
export const people = (count: number, seed: number): readonly KnownPerson[] => [...drawn(count, seed)]

/** What goes wrong in a cell of a register extract: the fact and what is written instead. */
const spoilings: readonly [readonly [FactName, string], ...(readonly [FactName, string])[]] = [
  ['homeMunicipality', '999'],
  ['homeMunicipality', '91'],
  ['residenceMunicipality', 'Tampere'],
  ['birthDate', '1990-02-31'],
  ['birthDate', '31.12.1990'],
  ['birthDate', '2032-07-04'],
  ['motherTongue', 'suomi'],
  ['immigrant', 'yes'],
  ['registeredAs', 'unemployed-jobseaker'],
  ['regularWeeklyHours', '-8'],
  ['regularWeeklyHours', '"37,5"'],
  ['fullTimeBusinessDays', '14.5'],
]

const names: readonly FactName[] = facts.map(({ name }) => name)
const cellOf = (value: Person[FactName]): string => (value === null ? 'none' : String(value ?? ''))

/**
 * Lines of a CSV file, without line ends, the header first: the people of {@link people}, with 3 % of their cells
 * missing and 0.5 % of their rows no answer can be given to.
 */
export function* csvRows(count: number, seed: number): Generator<string> {
  const chance = chanceOf(seed ^ 0x5bd1e995)
  yield names.join(',')
  for (const person of drawn(count, seed)) {
    const cells = names.map((name) => (name !== 'id' && chance() < 0.03 ? '' : cellOf(person[name])))
    if (chance() < 0.005) {
      const [name, cell] = one(chance, spoilings)
      if (chance() < 0.1) cells.push('')
      else cells[names.indexOf(name)] = cell
    }
    yield cells.join(',')
  }
}
