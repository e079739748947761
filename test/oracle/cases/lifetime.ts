/**
 * Worked cases of the project's collection that tell of a client's life, as histories: what happened before the day
 * asked about is made up so that the case's starting point holds (a client of 837 was transferred, and so on). Expected
 * values are the case's own, in the words of the timeline; reasons follow from the history. Persons are fictitious.
 */
import { livingIn, unemployedAnywhere as unemployed } from './people.ts'
import type { Authority, Because, Duty, History, Notice, Refused } from '../lifetime.ts'

interface LifetimeCase {
  readonly id: string
  readonly title: string
  /** The day asked about. */
  readonly on: string
  readonly history: History
  readonly expect: {
    readonly authority: Authority
    readonly because: Because
    /** The notices given on the day. */
    readonly notices: readonly Notice[]
    /** The duties that arose on the day. */
    readonly duties: readonly Duty[]
    /** The requests of the day that were refused. */
    readonly refused: readonly Refused[]
  }
  readonly basis: string
  readonly openPoint?: string
  /** Only where an authority or a fund has published the result. */
  readonly origin?: 'official example'
  /** What the case says beyond, that a timeline does not answer. */
  readonly notExpressed?: string
}

const pirkanmaaOffice = { kind: 'te-office', id: 'pirkanmaa', name: 'Pirkanmaan TE-toimisto' } as const
const tampere = { kind: 'municipality', code: '837', area: 'pirkanmaa' } as const
const satakuntaOffice = { kind: 'te-office', id: 'satakunta', name: 'Satakunnan TE-toimisto' } as const
const pori = { kind: 'municipality', code: '609', area: 'pori' } as const
const kajaani = { kind: 'municipality', code: '205', area: 'kainuu' } as const
const nothing = { notices: [], duties: [], refused: [] } as const

export const lifetimeCases: readonly LifetimeCase[] = [
  // --- transition: 24 § ---
  {
    id: 'A14',
    title: 'Stock: job search begun by 2021-02-28',
    on: '2021-03-15',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1975-12-06' },
      until: '2021-03-31',
      transfers: 'recorded',
      events: [{ on: '2021-02-15', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: { authority: pirkanmaaOffice, because: 'awaiting-transfer', ...nothing },
    basis: 'Act 1269/2020 24 § 1 mom.',
  },
  {
    id: 'A14 first day',
    title: 'Stock: the duty arises with the Act and is due 2021-03-31',
    on: '2021-03-01',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1975-12-06' },
      until: '2021-03-31',
      transfers: 'recorded',
      events: [{ on: '2021-02-15', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: {
      authority: pirkanmaaOffice,
      because: 'awaiting-transfer',
      ...nothing,
      duties: [{ what: 'transfer', by: 'te-office', arose: '2021-03-01', due: '2021-03-31' }],
    },
    basis: 'Act 1269/2020 24 § 1 mom.',
  },
  {
    id: 'N75',
    title: 'Client whose notice has not arrived: the official of 19 § acts for the TE office',
    on: '2021-03-10',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1975-12-01' },
      until: '2021-03-31',
      transfers: 'recorded',
      events: [{ on: '2020-11-02', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: { authority: pirkanmaaOffice, because: 'awaiting-transfer', ...nothing },
    basis: 'Act 1269/2020 24 § 1 mom.',
  },
  {
    id: 'N76',
    title: 'The same client after the notice of 2021-03-18',
    on: '2021-03-22',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1975-12-13' },
      until: '2021-03-31',
      transfers: 'recorded',
      events: [
        { on: '2020-11-02', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-03-18', type: 'transferred' },
      ],
    },
    expect: { authority: tampere, because: 'transferred', ...nothing },
    basis: 'Act 1269/2020 24 § 1 mom.',
  },
  {
    id: 'N78',
    title: 'Job search begun on the first day of the trial: no stock, no due day',
    on: '2021-03-01',
    history: {
      person: { ...unemployed, ...livingIn('091'), birthDate: '1996-11-21' },
      until: '2021-03-31',
      events: [{ on: '2021-03-01', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: {
      authority: { kind: 'municipality', code: '091', area: 'helsinki' },
      because: 'transferred',
      notices: [{ on: '2021-03-01', by: 'te-office', to: ['client', 'receiving-municipality'] }],
      duties: [{ what: 'transfer', by: 'te-office', arose: '2021-03-01', due: null }],
      refused: [],
    },
    basis: 'Act 1269/2020 5 § 1 mom.; 24 § 1 mom. does not apply',
    openPoint: 'OP-20',
  },

  // --- transfer: 5 § ---
  {
    id: 'A19a',
    title: 'Client moves Tampere to Nokia',
    on: '2021-09-01',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1976-05-24' },
      until: '2021-09-30',
      events: [
        { on: '2021-05-03', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-09-01', type: 'moved', ...livingIn('536') },
      ],
    },
    expect: {
      authority: { kind: 'municipality', code: '536', area: 'pirkanmaa' },
      because: 'moved',
      notices: [{ on: '2021-09-01', by: '837', to: ['client', 'receiving-municipality'] }],
      duties: [{ what: 'transfer-on-move', by: '837', arose: '2021-09-01', due: null }],
      refused: [],
    },
    basis: 'Act 1269/2020 5 § 1 mom.',
  },
  {
    id: 'A19b',
    title: 'Client moves Tampere to Turku',
    on: '2021-09-01',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1976-05-24' },
      until: '2021-09-30',
      events: [
        { on: '2021-05-03', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-09-01', type: 'moved', ...livingIn('853') },
      ],
    },
    expect: {
      authority: { kind: 'municipality', code: '853', area: 'turku' },
      because: 'moved',
      notices: [{ on: '2021-09-01', by: '837', to: ['client', 'receiving-municipality'] }],
      duties: [{ what: 'transfer-on-move', by: '837', arose: '2021-09-01', due: null }],
      refused: [],
    },
    basis: 'Act 1269/2020 5 § 1 mom.',
  },
  {
    id: 'A19c',
    title: 'Client moves Tampere to Kaarina, outside the trial',
    on: '2021-09-01',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1976-05-24' },
      until: '2021-09-30',
      events: [
        { on: '2021-05-03', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-09-01', type: 'moved', ...livingIn('202') },
      ],
    },
    expect: {
      authority: { kind: 'te-office', id: 'varsinais-suomi', name: 'Varsinais-Suomen TE-toimisto' },
      because: 'moved',
      notices: [{ on: '2021-09-01', by: '837', to: ['client', 'te-office'] }],
      duties: [{ what: 'transfer-on-move', by: '837', arose: '2021-09-01', due: null }],
      refused: [],
    },
    basis: 'Act 1269/2020 5 § 1 mom.',
  },
  {
    id: 'A20',
    title: 'Request for transfer to the TE office before 2021-06-01',
    on: '2021-05-15',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1976-02-05' },
      until: '2021-06-30',
      events: [
        { on: '2021-03-15', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-05-15', type: 'transfer-requested', to: 'te-office', need: 'linguistic-rights', servicesEndangered: false },
      ],
    },
    expect: {
      authority: tampere,
      because: 'transferred',
      ...nothing,
      refused: [{ on: '2021-05-15', request: 'te-office', because: ['not-yet-in-force'] }],
    },
    basis: 'Act 1269/2020 5 § (V0 knows only leaving untransferred); Act 421/2021',
  },
  {
    id: 'A21',
    title: 'The same request from 2021-06-01, all three conditions met',
    on: '2021-06-15',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1976-03-07' },
      until: '2021-06-30',
      events: [
        { on: '2021-03-15', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-06-15', type: 'transfer-requested', to: 'te-office', need: 'linguistic-rights', servicesEndangered: false },
      ],
    },
    expect: {
      authority: pirkanmaaOffice,
      because: 'discretionary-transfer',
      ...nothing,
      notices: [{ on: '2021-06-15', by: 'te-office', to: ['client', 'home-municipality'] }],
    },
    basis: 'Act 1269/2020 5 § 4 and 6 mom. (Act 421/2021)',
    notExpressed: 'That it is a power, not a duty, shows only in the absence of a duty',
  },
  {
    id: 'A24',
    title: 'Change-security client is not transferred',
    on: '2023-03-20',
    history: {
      person: {
        ...unemployed,
        ...livingIn('837'),
        birthDate: '1966-12-10',
        motherTongue: 'ru',
        meetsEarningsRelatedConditions: true,
        dismissalNoticeOn: '2023-01-10',
        dismissalOnEconomicOrProductionGrounds: true,
        yearsWithEmployerAtNotice: 6,
      },
      until: '2023-04-30',
      events: [{ on: '2023-03-20', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: { authority: pirkanmaaOffice, because: 'change-security', ...nothing },
    basis: 'Act 1269/2020 5 § 3 mom. (Act 671/2022); Act 916/2012 5 a luku 2 § 1 mom. 1-3 kohta',
  },
  {
    id: 'N33',
    title: 'Change security: late registration does not matter',
    on: '2023-04-17',
    history: {
      person: {
        ...unemployed,
        ...livingIn('609'),
        birthDate: '1966-01-07',
        dismissalNoticeOn: '2023-01-16',
        dismissalOnEconomicOrProductionGrounds: true,
        yearsWithEmployerAtNotice: 12,
      },
      until: '2023-04-30',
      events: [{ on: '2023-04-17', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: { authority: satakuntaOffice, because: 'change-security', ...nothing },
    basis: 'Act 1269/2020 5 § 3 mom. (only 1-3 kohta of Act 916/2012 5 a luku 2 § 1 mom.; the 60 days are in 4 kohta)',
  },
  {
    id: 'A27',
    title: 'Client while fully laid off, then given notice: at the TE office on the day asked about',
    on: '2023-02-20',
    history: {
      person: {
        ...unemployed,
        ...livingIn('837'),
        birthDate: '1966-11-12',
        motherTongue: 'ru',
        meetsEarningsRelatedConditions: true,
        inEmployment: true,
        fullyLaidOff: true,
      },
      until: '2023-04-30',
      events: [
        { on: '2022-11-14', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2023-01-10', type: 'facts-changed', facts: { dismissalNoticeOn: '2023-01-10', dismissalOnEconomicOrProductionGrounds: true, yearsWithEmployerAtNotice: 6 } },
      ],
    },
    expect: { authority: pirkanmaaOffice, because: 'change-security', ...nothing },
    basis: 'Act 1269/2020 5 § 4 mom. (Act 671/2022)',
    openPoint: 'OP-12',
  },
  {
    id: 'A27 day of notice',
    title: 'Client while fully laid off, then given notice: transferred back on the day of notice',
    on: '2023-01-10',
    history: {
      person: {
        ...unemployed,
        ...livingIn('837'),
        birthDate: '1966-11-12',
        motherTongue: 'ru',
        meetsEarningsRelatedConditions: true,
        inEmployment: true,
        fullyLaidOff: true,
      },
      until: '2023-04-30',
      events: [
        { on: '2022-11-14', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2023-01-10', type: 'facts-changed', facts: { dismissalNoticeOn: '2023-01-10', dismissalOnEconomicOrProductionGrounds: true, yearsWithEmployerAtNotice: 6 } },
      ],
    },
    expect: {
      authority: pirkanmaaOffice,
      because: 'change-security',
      notices: [{ on: '2023-01-10', by: 'te-office', to: ['client', '837'] }],
      duties: [{ what: 'transfer-back', by: 'te-office', arose: '2023-01-10', due: null }],
      refused: [],
    },
    basis: 'Act 1269/2020 5 § 4 mom. (Act 671/2022)',
    openPoint: 'OP-12',
  },
  {
    id: 'N25a',
    title: 'Left untransferred for linguistic rights',
    on: '2021-04-01',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1996-12-22' },
      until: '2021-04-30',
      events: [
        { on: '2021-04-01', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-04-01', type: 'left-untransferred', reason: 'linguistic-rights' },
      ],
    },
    expect: { authority: pirkanmaaOffice, because: 'left-untransferred', ...nothing },
    basis: 'Act 1269/2020 5 § 3 mom.; https://www.tyj.fi/kuntakokeilu/',
    origin: 'official example',
    openPoint: 'OP-25',
    notExpressed: 'That the wish for Swedish is such a ground: the TE office decides it',
  },
  {
    id: 'N25b',
    title: 'Left untransferred because unemployment is expected to be short',
    on: '2023-01-20',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1998-10-12' },
      until: '2023-02-28',
      events: [
        { on: '2023-01-20', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2023-01-20', type: 'left-untransferred', reason: 'other' },
      ],
    },
    expect: { authority: pirkanmaaOffice, because: 'left-untransferred', ...nothing },
    basis: 'Act 1269/2020 5 § 5 mom. (Act 671/2022); https://www.tyj.fi/kuntakokeilu/',
    origin: 'official example',
    openPoint: 'OP-25',
    notExpressed: 'That short unemployment is such a ground: the TE office decides it',
  },
  {
    id: 'N26',
    title: 'Move from Lahti to Heinola, same region, not in the trial',
    on: '2021-11-01',
    history: {
      person: { ...unemployed, ...livingIn('398'), birthDate: '1976-07-24' },
      until: '2021-12-31',
      events: [
        { on: '2021-05-03', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-11-01', type: 'moved', ...livingIn('111') },
      ],
    },
    expect: {
      authority: { kind: 'te-office', id: 'hame', name: 'Hämeen TE-toimisto' },
      because: 'moved',
      notices: [{ on: '2021-11-01', by: '398', to: ['client', 'te-office'] }],
      duties: [{ what: 'transfer-on-move', by: '398', arose: '2021-11-01', due: null }],
      refused: [],
    },
    basis: 'Act 1269/2020 5 § 1 mom., 3 § 3 kohta (Heinola is not listed)',
  },
  {
    id: 'N27',
    title: 'Move from Kajaani to Oulu by a client who no longer fulfils the criteria',
    on: '2022-09-01',
    history: {
      person: { ...unemployed, ...livingIn('205'), birthDate: '1989-05-24' },
      until: '2022-09-30',
      events: [
        { on: '2022-01-10', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2022-06-01', type: 'facts-changed', facts: { meetsEarningsRelatedConditions: true } },
        { on: '2022-09-01', type: 'moved', ...livingIn('564') },
      ],
    },
    expect: {
      authority: { kind: 'municipality', code: '564', area: 'oulu' },
      because: 'moved',
      notices: [{ on: '2022-09-01', by: '205', to: ['client', 'receiving-municipality'] }],
      duties: [{ what: 'transfer-on-move', by: '205', arose: '2022-09-01', due: null }],
      refused: [],
    },
    basis: 'Act 1269/2020 5 § 1 mom.',
    openPoint: 'OP-13',
  },
  {
    id: 'N28',
    title: 'Temporary-protection client moves from Oulu to Raahe',
    on: '2023-05-15',
    history: {
      person: {
        ...unemployed,
        homeMunicipality: null,
        residenceMunicipality: '564',
        birthDate: '1973-02-04',
        motherTongue: 'uk',
        immigrant: true,
        temporaryProtectionPermit: true,
      },
      until: '2023-05-31',
      events: [
        { on: '2023-03-13', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2023-05-15', type: 'moved', residenceMunicipality: '678' },
      ],
    },
    expect: {
      authority: { kind: 'municipality', code: '678', area: 'raahe' },
      because: 'moved',
      notices: [{ on: '2023-05-15', by: '564', to: ['client', 'receiving-municipality'] }],
      duties: [{ what: 'transfer-on-move', by: '564', arose: '2023-05-15', due: null }],
      refused: [],
    },
    basis: 'Act 1269/2020 5 § 1 mom. (Act 149/2023)',
  },
  {
    id: 'N29',
    title: 'Request without a need: one condition missing',
    on: '2021-09-01',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1976-05-24' },
      until: '2021-09-30',
      events: [
        { on: '2021-05-03', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-09-01', type: 'transfer-requested', to: 'te-office', need: null, servicesEndangered: false },
      ],
    },
    expect: {
      authority: tampere,
      because: 'transferred',
      ...nothing,
      refused: [{ on: '2021-09-01', request: 'te-office', because: ['no-need'] }],
    },
    basis: 'Act 1269/2020 5 § 4 mom. (conditions joined by and)',
  },
  {
    id: 'N30',
    title: 'Need but no request by the client: nothing happens',
    on: '2021-09-01',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1976-05-24' },
      until: '2021-09-30',
      events: [{ on: '2021-05-03', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: { authority: tampere, because: 'transferred', ...nothing },
    basis: 'Act 1269/2020 5 § 4 mom. 1 kohta',
    notExpressed: 'The need: only a request carries one',
  },
  {
    id: 'N34',
    title: 'Former client who meets the change-security conditions restarts',
    on: '2023-09-04',
    history: {
      person: {
        ...unemployed,
        ...livingIn('609'),
        birthDate: '1965-05-27',
        inEmployment: true,
        fullyLaidOff: true,
      },
      until: '2023-12-31',
      events: [
        { on: '2022-04-04', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2022-10-31', type: 'search-ended' },
        {
          on: '2023-09-04',
          type: 'search-started',
          registeredAs: 'unemployed-jobseeker',
          facts: { inEmployment: false, fullyLaidOff: false, dismissalNoticeOn: '2023-06-01', dismissalOnEconomicOrProductionGrounds: true, yearsWithEmployerAtNotice: 8 },
        },
      ],
    },
    expect: { authority: satakuntaOffice, because: 'change-security', ...nothing },
    basis: 'Act 1269/2020 5 § 3-4 mom., 6 § 2 mom.',
    openPoint: 'OP-12',
  },

  // --- notice: 5 § ---
  {
    id: 'N23',
    title: 'Notice of the first transfer',
    on: '2021-04-01',
    history: {
      person: { ...unemployed, ...livingIn('609'), birthDate: '1996-12-22' },
      until: '2021-04-30',
      events: [{ on: '2021-04-01', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: {
      authority: pori,
      because: 'transferred',
      notices: [{ on: '2021-04-01', by: 'te-office', to: ['client', 'receiving-municipality'] }],
      duties: [{ what: 'transfer', by: 'te-office', arose: '2021-04-01', due: null }],
      refused: [],
    },
    basis: 'Act 1269/2020 5 § 1 mom.',
    notExpressed: 'That no form is prescribed',
  },
  {
    id: 'N24',
    title: 'Notice of the first transfer after Act 149/2023',
    on: '2023-03-10',
    history: {
      person: { ...unemployed, ...livingIn('609'), birthDate: '1998-11-30' },
      until: '2023-04-30',
      transfers: 'recorded',
      events: [
        { on: '2023-03-06', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2023-03-10', type: 'transferred' },
      ],
    },
    expect: {
      authority: pori,
      because: 'transferred',
      ...nothing,
      notices: [{ on: '2023-03-10', by: 'te-office', to: ['client', 'receiving-municipality'] }],
    },
    basis: 'Act 1269/2020 5 § 1 mom. last sentence (Act 149/2023)',
  },
  {
    id: 'N31',
    title: 'Notice of an accepted transfer to another municipality',
    on: '2023-04-03',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1977-12-24' },
      until: '2023-04-30',
      events: [
        { on: '2022-09-05', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2023-04-03', type: 'transfer-requested', to: '211', need: 'safety', servicesEndangered: false, receivingMunicipalityConsents: true },
      ],
    },
    expect: {
      authority: { kind: 'municipality', code: '211', area: 'pirkanmaa' },
      because: 'discretionary-transfer',
      ...nothing,
      notices: [{ on: '2023-04-03', by: 'te-office', to: ['client', 'home-municipality', 'receiving-municipality'] }],
    },
    basis: 'Act 1269/2020 5 § 7-8 mom. (Act 671/2022, Act 149/2023)',
  },

  // --- restart and end of the relationship: 6 § ---
  {
    id: 'N35',
    title: 'Returning client after fixed-term work stays in the trial',
    on: '2022-01-10',
    history: {
      person: { ...unemployed, ...livingIn('179'), birthDate: '1977-10-02' },
      until: '2022-01-31',
      events: [
        { on: '2021-03-08', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-05-10', type: 'search-ended' },
        { on: '2022-01-10', type: 'search-started', registeredAs: 'unemployed-jobseeker', facts: { meetsEarningsRelatedConditions: true } },
      ],
    },
    expect: { authority: { kind: 'municipality', code: '179', area: 'jyvaskyla' }, because: 'resumed', ...nothing },
    basis: 'Act 1269/2020 6 § 2 mom.',
  },
  {
    id: 'N36',
    title: 'Training during a valid job search changes nothing',
    on: '2021-11-15',
    history: {
      person: { ...unemployed, ...livingIn('179'), birthDate: '1977-08-07' },
      until: '2021-11-30',
      events: [
        { on: '2021-03-08', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-11-15', type: 'facts-changed', facts: { inService: 'labour-market-training' } },
      ],
    },
    expect: { authority: { kind: 'municipality', code: '179', area: 'jyvaskyla' }, because: 'transferred', ...nothing },
    basis: 'Act 1269/2020 2 § 5 kohta, 4-6 §',
  },
  {
    id: 'N37',
    title: 'Restart after moving out of every area',
    on: '2022-09-05',
    history: {
      person: { ...unemployed, ...livingIn('205'), birthDate: '1978-05-28' },
      until: '2022-09-30',
      events: [
        { on: '2021-08-02', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2022-03-31', type: 'search-ended' },
        { on: '2022-06-01', type: 'moved', ...livingIn('620') },
        { on: '2022-09-05', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
      ],
    },
    expect: { authority: { kind: 'te-office', id: 'kainuu', name: 'Kainuun TE-toimisto' }, because: 'not-in-group', ...nothing },
    basis: 'Act 1269/2020 5 § 1 mom., 6 § 2 mom. (the home municipality is not waived)',
    openPoint: 'OP-14',
  },
  {
    id: 'N38',
    title: 'Restart in the first text of the Act',
    on: '2021-05-03',
    history: {
      person: { ...unemployed, ...livingIn('205'), birthDate: '1977-01-23' },
      until: '2021-05-31',
      events: [
        { on: '2021-03-15', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-04-15', type: 'search-ended' },
        { on: '2021-05-03', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
      ],
    },
    expect: { authority: kajaani, because: 'resumed', ...nothing },
    basis: 'Act 1269/2020 6 § 2 mom.',
    notExpressed: 'Which authorities take the request',
  },
  {
    id: 'N41',
    title: 'The relationship ends with the job search',
    on: '2021-12-01',
    history: {
      person: { ...unemployed, ...livingIn('205'), birthDate: '1977-08-23' },
      until: '2021-12-31',
      events: [
        { on: '2021-03-15', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-12-01', type: 'search-ended', cause: 'own notice' },
      ],
    },
    expect: { authority: { kind: 'none' }, because: 'no-search', ...nothing },
    basis: 'Act 1269/2020 6 § 1 mom.',
    notExpressed: 'To whom the notice of the end may be given',
  },

  // --- end: 23 § ---
  {
    id: 'A34',
    title: 'After the end of the Act',
    on: '2025-01-01',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1996-09-23' },
      until: '2025-01-31',
      events: [{ on: '2024-09-02', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: { authority: { kind: 'employment-authority' }, because: 'act-ended', ...nothing },
    basis: 'Act 1269/2020 23 §; Act 383/2023 5 and 7 §',
  },
  {
    id: 'N79',
    title: 'Last day of the trial',
    on: '2024-12-31',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1996-09-22' },
      until: '2025-01-31',
      events: [{ on: '2024-09-02', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: { authority: tampere, because: 'transferred', ...nothing },
    basis: 'Act 1269/2020 23 § (Act 287/2022)',
  },
  {
    id: 'N80',
    title: 'The original last day is no longer the last',
    on: '2023-07-03',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1995-03-25' },
      until: '2023-07-31',
      events: [{ on: '2023-04-03', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: { authority: tampere, because: 'transferred', ...nothing },
    basis: 'Act 1269/2020 23 § (Act 287/2022); the press texts of 2021 give 2023-06-30',
  },

  // --- eligibility: the two cases of that kind that tell of a client's life ---
  {
    id: 'A17',
    title: 'Client turns 30 and has the right to earnings-related allowance: stays',
    on: '2021-09-01',
    history: {
      person: { ...unemployed, ...livingIn('837'), birthDate: '1991-05-24', meetsEarningsRelatedConditions: true },
      until: '2021-09-30',
      events: [{ on: '2021-05-03', type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
    },
    expect: { authority: tampere, because: 'transferred', ...nothing },
    basis: 'Act 1269/2020 4-6 § (no ground to end); https://rakennuskassa.fi/tyonhaku/tyollisyyden-kuntakokeilu/',
    origin: 'official example',
  },
  {
    id: 'N42',
    title: 'The relationship lasts although the client finds part-time work',
    on: '2021-12-01',
    history: {
      person: { ...unemployed, ...livingIn('205'), birthDate: '1977-08-23' },
      until: '2021-12-31',
      events: [
        { on: '2021-05-03', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
        { on: '2021-12-01', type: 'change-notified', facts: { inEmployment: true, regularWeeklyHours: 20 } },
      ],
    },
    expect: { authority: kajaani, because: 'transferred', ...nothing },
    basis: 'Act 1269/2020 4-6 §',
  },
]

/** Cases of these kinds that no history can express, and why. */
export const notHistories: readonly { readonly id: string; readonly why: string }[] = [
  { id: 'N39a', why: 'whether the municipality may restrict the electronic restart (6 § 3 mom.): a question of tasks' },
  { id: 'N39b', why: 'whether the municipality may restrict the electronic restart (6 § 3 mom.): a question of tasks' },
  { id: 'N39c', why: 'whether the municipality may restrict the electronic restart (6 § 3 mom.): a question of tasks' },
  { id: 'N74', why: 'whom a plan binds (24 § 3 mom.): a timeline knows no plans' },
  { id: 'N77', why: 'a benefit pending on 2021-03-01 (24 § 2 mom.): a question of tasks' },
  { id: 'N81', why: 'whom a plan binds after the end (25 § 1 mom.): a timeline knows no plans' },
  { id: 'N82', why: 'a matter pending at the end (Act 383/2023 7 §): a question of tasks' },
]
