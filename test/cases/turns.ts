/**
 * Lives that turn on what not every wording has: change security, a new wording, the stock, the end; and what is not
 * known.
 */
import { wordings } from '../../src/act/wordings.ts'
import { dayAfter } from '../oracle/candidates.ts'
import type { Facts, History, HistoryEvent } from '../oracle/lifetime.ts'
import {
  byGround,
  changed,
  daysFrom,
  ended,
  inGroup,
  lostGround,
  moved,
  movedResidence,
  outOfGroup,
  protectedOnly,
  started,
  telling,
  type Told
} from './told.ts'

const told = telling('derived from text')

/** 5 § 3-4 mom.: 57 years old, six years with the employer, on grounds of the employer; `notice` is still to come. */
const aboutToBeDismissed: Facts = {
  ...inGroup,
  birthDate: '1966-01-01',
  dismissalOnEconomicOrProductionGrounds: true,
  yearsWithEmployerAtNotice: 6,
}

function changeSecurity(): readonly Told[] {
  return wordings.filter(({ from }) => from >= '2023-01-01').flatMap(({ id, from }) => {
    const day = daysFrom(from)
    const life = (name: string, title: string, facts: Facts, ...events: readonly HistoryEvent[]): Told =>
      told(
        `change-security-${name}-${id}`,
        `${title}, in ${id}`,
        '5 § 3 mom., 5 § 4 mom.',
        { ...aboutToBeDismissed, ...facts },
        day(19),
        events
      )
    const notice = (step: number): HistoryEvent => changed(day(step), { dismissalNoticeOn: day(step) })
    const given = { dismissalNoticeOn: day(0) }
    return [
      life('before-search', 'Given notice, then the first search', given, started(day(3))),
      life('second-search', 'Given notice; the second search after it', given, started(day(3)), ended(day(6)), started(day(9))),
      life('client', 'A client is given notice', {}, started(day(1)), notice(6)),
      life('client-and-next', 'A client is given notice: the search of that day, the next one, and the one after', {}, started(day(1)), notice(4), ended(day(7)), started(day(9)), ended(day(12)), started(day(15))),
      life('returning', 'A former client, given notice in between, returns', {}, started(day(1)), ended(day(4)), notice(6), started(day(9))),
      life('withdrawn', 'The notice is withdrawn within seven days after the start', given, started(day(3)), changed(day(9), { dismissalNoticeOn: null })),
      life('withdrawn-later', 'The notice is withdrawn later than seven days after the start', given, started(day(3)), changed(day(12), { dismissalNoticeOn: null })),
      life('coming', 'A notice with a coming day counts from that day', {}, started(day(1)), changed(day(4), { dismissalNoticeOn: day(11) })),
      life('immigrant', 'An immigrant is given notice: no ground goes before change security', { immigrant: true }, started(day(1)), notice(6)),
      life('too-young', 'A client is given notice the day before the 55th birthday', { birthDate: `${Number(day(7).slice(0, 4)) - 55}${day(7).slice(4)}` }, started(day(1)), notice(6)),
      life('old-enough', 'A client is given notice on the 55th birthday', { birthDate: `${Number(day(6).slice(0, 4)) - 55}${day(6).slice(4)}` }, started(day(1)), notice(6)),
      life('too-short', 'A client is given notice after less than five years', { yearsWithEmployerAtNotice: 4.99 }, started(day(1)), notice(6)),
      life('other-grounds', 'A client is given notice on grounds of the person', { dismissalOnEconomicOrProductionGrounds: false }, started(day(1)), notice(6)),
      life('request-before', 'A client with the TE office on request is given notice', {}, started(day(1)), { on: day(4), type: 'transfer-requested', to: 'te-office', need: 'safety', servicesEndangered: false }, notice(6)),
    ]
  })
}

/** Whom a new wording brings in, with the day it does, and the same for somebody it does not concern. */
function newWordings(): readonly Told[] {
  const atWork = { ...inGroup, inEmployment: true, regularWeeklyHours: 30 }
  const brought: readonly (readonly [string, string, string, string, Facts, 'unemployed-jobseeker' | 'jobseeker' | 'jobseeker-at-risk'])[] = [
    ['jobseeker-in-subsidised-work', 'In subsidised work and registered as a jobseeker', '2021-06-01', '4 § 2 mom.', { ...atWork, wageSubsidisedWork: 'pay-subsidy' }, 'jobseeker'],
    ['jobseeker-in-service', 'In a service and registered as a jobseeker', '2021-06-01', '4 § 2 mom.', { ...atWork, inService: 'rehabilitative-work' }, 'jobseeker'],
    ['unemployed-registered-as-jobseeker', 'Unemployed, registered as a jobseeker only', '2021-06-01', '4 § 2 mom.', inGroup, 'jobseeker'],
    ['variable-hours', 'A variable-hours contract of no guaranteed hours', '2022-05-02', '2 § 1 kohta', { ...atWork, guaranteedMinimumWeeklyHours: 0 }, 'unemployed-jobseeker'],
    ['business', 'Full-time business with the right to a benefit', '2022-05-02', '2 § 1 kohta', { ...inGroup, fullTimeBusinessDays: 60, benefitRightDespiteBusiness: true }, 'unemployed-jobseeker'],
    ['studies', 'A full-time student with the right to a benefit', '2022-05-02', '2 § 1 kohta', { ...inGroup, fullTimeStudent: true, benefitRightDespiteStudies: true }, 'unemployed-jobseeker'],
    ['at-risk', 'In work that ends within two weeks', '2022-05-02', '4 § 1 mom.', { ...atWork, unemploymentExpectedOn: '2022-05-10' }, 'unemployed-jobseeker'],
    ['at-risk-as-jobseeker', 'In work that ends within two weeks, registered as a jobseeker', '2022-05-02', '4 § 1 mom.', { ...atWork, unemploymentExpectedOn: '2022-05-16' }, 'jobseeker'],
    ['protection', 'Temporary protection, without a home municipality', '2023-03-01', '4 § 2 mom.', protectedOnly, 'unemployed-jobseeker'],
    ['protection-at-work', 'Temporary protection, in full-time work, registered as unemployed', '2023-03-01', '4 § 2 mom.', { ...protectedOnly, inEmployment: true, regularWeeklyHours: 37.5 }, 'unemployed-jobseeker'],
    ['protection-as-jobseeker', 'Temporary protection, registered as a jobseeker only', '2023-03-01', '4 § 3 mom.', protectedOnly, 'jobseeker'],
    ['subsidy-55', 'In work by the 55+ subsidy', '2023-07-01', '2 § 6 kohta', { ...atWork, wageSubsidisedWork: '55-plus' }, 'unemployed-jobseeker'],
    ['municipal-obligation', 'In work by the municipal obligation', '2023-07-01', '2 § 6 kohta', { ...atWork, wageSubsidisedWork: 'municipal-obligation' }, 'unemployed-jobseeker'],
    ['subsidy-55-as-jobseeker', 'In work by the 55+ subsidy, registered as a jobseeker', '2023-07-01', '4 § 3 mom.', { ...atWork, wageSubsidisedWork: '55-plus' }, 'jobseeker'],
  ]
  const across = wordings.slice(1).flatMap(({ id, from }): readonly Told[] => {
    const begun = dayAfter(from, -30)
    return [
      told(
        `across-${id}-outside-seven-days`,
        `Came into the group too late under the text before; ${id} begins on ${from}`,
        '5 § 2 mom.',
        outOfGroup,
        dayAfter(from, 2),
        [started(begun), changed(dayAfter(from, -15), { immigrant: true })]
      ),
      told(
        `across-${id}-client`,
        `A client who has outgrown the group when ${id} begins on ${from}`,
        '6 § 1 mom.',
        byGround,
        dayAfter(from, 2),
        [started(begun), changed(dayAfter(from, -15), lostGround)]
      ),
      told(
        `across-${id}-waiting`,
        `Still to be transferred when ${id} begins on ${from}`,
        '5 § 1 mom.',
        inGroup,
        dayAfter(from, 2),
        [started(dayAfter(from, -3))],
        { transfers: 'recorded' }
      ),
    ]
  })
  return [
    ...brought.map(([name, title, from, provision, person, registeredAs]) =>
      told(`brought-in-${name}`, `${title}, when the wording of ${from} begins`, provision, person, dayAfter(from, 3), [
        started(dayAfter(from, -30), registeredAs),
      ])
    ),
    told(
      'kept-in-jobseeker-2022-05-02',
      'A client registered as a jobseeker when the wording of 2022-05-02 begins, which would not take the person in',
      '6 § 1 mom.',
      { ...atWork, wageSubsidisedWork: 'pay-subsidy' },
      '2022-05-10',
      [started('2022-04-20', 'jobseeker')]
    ),
    told(
      'not-taken-in-jobseeker-2022-05-02',
      'The same with a search begun on 2022-05-02',
      '4 § 2 mom.',
      { ...atWork, wageSubsidisedWork: 'pay-subsidy' },
      '2022-05-10',
      [started('2022-05-02', 'jobseeker')]
    ),
    ...across,
  ]
}

function stockAndEnd(): readonly Told[] {
  const stock = (
    name: string,
    title: string,
    person: Facts,
    until: string,
    events: readonly HistoryEvent[],
    more: Partial<History> = {}
  ): Told => told(`stock-${name}`, title, '24 § 1 mom.', person, until, events, more)
  const end = (
    name: string,
    title: string,
    person: Facts,
    events: readonly HistoryEvent[],
    more: Partial<History> = {}
  ): Told => told(`end-${name}`, title, '23 §', person, '2025-01-03', events, more)
  return [
    stock('in-service', 'Of the stock, in a service, registered as unemployed', { ...inGroup, inEmployment: true, regularWeeklyHours: 37.5, inService: 'rehabilitative-work' }, '2021-04-02', [started('2020-10-01')]),
    stock('as-jobseeker', 'Of the stock, registered as a jobseeker only: not in V0, from 2021-06-01', inGroup, '2021-06-03', [started('2020-10-01', 'jobseeker')]),
    stock('waiting', 'Of the stock, transferred on the last day', inGroup, '2021-04-02', [started('2020-10-01'), { on: '2021-03-31', type: 'transferred' }], { transfers: 'recorded' }),
    stock('overdue', 'Of the stock, transferred after the last day', inGroup, '2021-05-14', [started('2020-10-01'), { on: '2021-05-12', type: 'transferred' }], { transfers: 'recorded' }),
    stock('change-in-april', 'Of the stock, comes into the group in April and notifies the change', outOfGroup, '2021-04-30', [started('2020-10-01'), { on: '2021-04-20', type: 'change-notified', facts: { immigrant: true } }]),
    stock('ended-before', 'A search that ended before the Act', inGroup, '2021-03-05', [started('2020-10-01'), ended('2021-02-26')]),
    stock('restarted', 'Of the stock; the search ends and begins again in March', byGround, '2021-03-20', [started('2020-10-01'), ended('2021-03-08'), started('2021-03-15', 'unemployed-jobseeker', lostGround)]),
    end('te-office', 'With the TE office to the last day of the Act', outOfGroup, [started('2024-12-10')]),
    end('no-search', 'No search on the last day of the Act, a new one on 2025-01-02', inGroup, [started('2024-12-10'), ended('2024-12-27'), started('2025-01-02')]),
    end('search-ends', 'A client whose search ends on 2025-01-01', inGroup, [started('2024-12-10'), ended('2025-01-01')]),
    end('aland', 'A jobseeker in Åland on the last day of the Act', { ...inGroup, homeMunicipality: '478' }, [started('2024-12-10')]),
    end('waiting', 'A transfer still awaited on the last day of the Act', inGroup, [started('2024-12-28'), { on: '2025-01-01', type: 'transferred' }], { transfers: 'recorded' }),
    end('suspended', 'A client of a suspended municipality on the last day of the Act', inGroup, [started('2024-12-10'), { on: '2024-12-20', type: 'supervision-order', municipality: '837', suspends: 'all' }]),
    end('change-security', 'A client given notice on the last day of the Act', aboutToBeDismissed, [started('2024-12-10'), changed('2024-12-31', { dismissalNoticeOn: '2024-12-31' })]),
  ]
}

const without = (person: Facts, ...absent: readonly (keyof Facts)[]): Facts =>
  Object.fromEntries(Object.entries(person).filter(([fact]) => !absent.some((name) => name === fact)))

function unknowns(): readonly Told[] {
  return wordings.flatMap(({ id, from }) => {
    const day = daysFrom(from)
    const life = (name: string, title: string, person: Facts, ...events: readonly HistoryEvent[]): Told =>
      told(`unknown-${name}-${id}`, `${title}, in ${id}`, '4 §, 5 §', person, day(16), [started(day(1)), ...events])
    const lives = [
      life(
        'right-to-the-end',
        'Unknown whether the earnings-related conditions are met',
        without(outOfGroup, 'meetsEarningsRelatedConditions'),
        ended(day(12))
      ),
      life(
        'right-told',
        'Unknown whether the earnings-related conditions are met, told within seven days',
        without(outOfGroup, 'meetsEarningsRelatedConditions'),
        changed(day(6), { meetsEarningsRelatedConditions: false })
      ),
      life(
        'right-without-effect',
        'Unknown whether an immigrant meets the earnings-related conditions',
        without(byGround, 'meetsEarningsRelatedConditions')
      ),
      life(
        'home-told',
        'Unknown home, told by a move out of the trial',
        without(inGroup, 'homeMunicipality'),
        moved(day(6), '202')
      ),
      life(
        'consent',
        'Unknown whether the municipality asked for consents; a move settles it',
        inGroup,
        { on: day(4), type: 'transfer-requested', to: '091', need: 'safety', servicesEndangered: false },
        moved(day(10), '564')
      ),
      life(
        'work',
        'Unknown whether the person works, told later than seven days after the start',
        without({ ...inGroup, regularWeeklyHours: 37.5 }, 'inEmployment'),
        changed(day(11), { inEmployment: false })
      ),
    ]
    if (from >= '2023-01-01')
      lives.push(
        life(
          'grounds-of-notice',
          'Unknown on what grounds a client was given notice',
          without(aboutToBeDismissed, 'dismissalOnEconomicOrProductionGrounds'),
          changed(day(6), { dismissalNoticeOn: day(6) })
        )
      )
    if (from >= '2023-03-01')
      lives.push(
        life(
          'protection',
          'Unknown whether there is temporary protection; the residence leaves the trial',
          without(protectedOnly, 'temporaryProtectionPermit'),
          movedResidence(day(8), '111')
        )
      )
    return lives
  })
}

/** All of them. */
export const turningLives = (): readonly Told[] => [
  ...changeSecurity(),
  ...newWordings(),
  ...stockAndEnd(),
  ...unknowns(),
]
