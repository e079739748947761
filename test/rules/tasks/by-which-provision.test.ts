import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/refusals/problems.ts'
import type { TaskAuthority } from '../../../src/rules/tasks/authorities.ts'
import type { Circumstances } from '../../../src/rules/tasks/circumstances.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'
import { explainCompetence } from '../../../src/rules/tasks/explain-competence.ts'
import { tasksById } from '../../../src/rules/tasks/table.ts'

const act = (...places: readonly string[]): readonly string[] => places.map((place) => `1269/2020 ${place}`)

describe('23 § a day on which there is no such task', () => {
  const nobody = { authority: null, modality: null, alongside: [], missing: [], caveats: [] }

  it.each<[string, string, object]>([
    ['pay-subsidy', '2021-02-28', { outcome: 'not-in-force', sources: act('23 §') }],
    ['pay-subsidy', '2025-01-01', { outcome: 'not-in-force', sources: act('23 § (287/2022)') }],
    ['employment-subsidy-55', '2023-06-30', { outcome: 'not-existing', sources: act('10 § 1 mom. 3 kohta b (374/2023)'), existsFrom: '2023-07-01', existsTo: null }],
    ['stock-transfer', '2021-04-01', { outcome: 'not-existing', sources: act('24 § 1 mom.'), existsFrom: '2021-03-01', existsTo: '2021-03-31' }],
  ])('%s on %s: nobody holds it, and no authority may act', (task, on, expected) => {
    expect(competentAuthority(task, on)).toEqual({ ...nobody, ...expected })
    expect(competentAuthority(task, on, { askedAuthority: 'te-office' }).askedAuthorityMay).toBe('no')
  })

  it.each([
    ['pay-subsidy', '2021-02-28', null],
    ['pay-subsidy', '2025-01-01', null],
    ['employment-subsidy-55', '2021-03-01', 'V0'],
  ])('%s on %s: nothing is explained', (task, on, wording) =>
    expect(explainCompetence(task, on)).toMatchObject({
      task, on, wording, basis: [], rule: null, exceptions: [], condition: null, parallelConditions: [],
    }))
})

describe('10 § 1 mom. 3 kohta a, 11 § 2 mom. who decides on pay subsidy', () => {
  const rule = '10 § 1 mom. 3 kohta a'
  const four = [
    'trial-municipality',
    'joint-authority-with-trial-majority',
    'entity-controlled-by-trial-municipality',
    'entity-controlled-by-joint-authority-with-trial-majority',
  ] as const
  const kohdat = [1, 2, 3, 4].map((kohta) => `11 § 2 mom. ${kohta} kohta (421/2021)`)

  it('is open by the rule and by every exception that is not shut out, in their order', () => {
    expect(competentAuthority('pay-subsidy', '2021-06-01')).toMatchObject({
      outcome: 'unknown', sources: act(rule, ...kohdat), missing: ['applicant'],
    })
    expect(competentAuthority('pay-subsidy', '2021-05-31')).toMatchObject({
      outcome: 'unknown', sources: act(rule, '11 § 2 mom.'), missing: ['applicant', 'financedFromEsf'],
    })
  })

  it('each applicant has its kohta, but for a client of the TE office nothing has moved', () => {
    for (const [place, applicant] of four.entries()) {
      expect(competentAuthority('pay-subsidy', '2021-06-01', { applicant })).toMatchObject({
        authority: 'te-office', sources: act(kohdat[place] ?? ''),
      })
    }
    for (const applicant of [...four, 'private-employer', undefined] as const)
      expect(competentAuthority('pay-subsidy', '2021-06-01', { applicant, clientOf: 'te-office' })).toMatchObject({
        authority: 'te-office', sources: ['916/2012 7 luku'], missing: [],
      })
  })

  it.each<[Circumstances, string, string, string]>([
    [{ applicant: 'private-employer' }, '2021-06-01', 'municipality', rule],
    [{ applicationDate: '2021-02-28' }, '2021-06-01', 'te-office', '24 § 2 mom.'],
    [{ financedFromEsf: true }, '2021-05-31', 'te-office', '11 § 2 mom.'],
  ])('with %j on %s: the %s, by %s', (given, on, authority, place) =>
    expect(competentAuthority('pay-subsidy', on, given)).toMatchObject({ authority, sources: act(place), missing: [] }))

  it('is explained by the rule and by each exception with its truth, cited as on the day', () => {
    const explained = explainCompetence('pay-subsidy', '2021-04-01', { applicant: 'trial-municipality' })
    expect(explained).toMatchObject({
      authority: 'te-office', task: 'pay-subsidy', on: '2021-04-01', wording: 'V0', basis: ['916/2012 7 luku'],
      rule: { authority: 'municipality', sources: act(rule) },
    })
    expect(explained.exceptions.map(({ authority, sources, truth }) => [authority, sources, truth])).toEqual([
      ['te-office', act('24 § 2 mom.'), 'no'],
      ['te-office', act('11 § 2 mom.'), 'yes'],
      ['te-office', act('11 § 2 mom.'), 'unknown'],
    ])
    expect(explained.exceptions[1]?.tree).toMatchObject({
      id: 'applicant-trial-municipality',
      truth: 'yes',
      facts: ['applicant'],
      source: '1269/2020 11 § 2 mom.',
      text: { en: 'The applicant is a trial municipality.' },
    })
    const later = explainCompetence('pay-subsidy', '2023-07-01')
    expect(later.rule?.sources).toEqual(act('10 § 1 mom. 3 kohta a (374/2023)'))
    expect(later.exceptions.map(({ sources }) => sources)).toEqual([
      act('24 § 2 mom.'),
      ...[1, 2, 3, 4].map((kohta) => act(`11 § 2 mom. ${kohta} kohta (374/2023)`)),
    ])
  })

  it('is not explained where a circumstance is none of the task\'s', () =>
    expect(() => explainCompetence('pay-subsidy', '2021-06-01', { service: 'tryout' })).toThrow(InputError))
})

describe('a client of the TE office', () => {
  it.each<[string, string, Circumstances, string, readonly string[]]>([
    ['statement-short-studies', '2023-12-01', {}, 'te-office shall', ['1290/2002 2 luku 10 b § (1131/2022)']],
    ['client-data-controller-duties', '2022-05-23', {}, 'te-office shall', ['(EU) 2016/679', '916/2012 13 luku']],
    ['information-right', '2022-01-10', {}, 'te-office may', ['916/2012 12 luku 6 §']],
    // The TE office has its duty at the side of others here, too.
    ['procure-state-financed-services', '2022-01-10', {}, 'ely shall', act('7 § 3 mom.')],
    ['transfer-to-municipality', '2022-01-10', { reasonToLeaveUntransferred: 'other' }, 'te-office shall', act('5 § 3 mom.')],
    ['transfer-to-municipality', '2022-01-10', { reasonToLeaveUntransferred: null }, 'te-office shall', act('5 § 1 mom.')],
  ])('%s on %s with %j: %s, by the provisions from which nothing has moved', (task, on, given, holder, sources) => {
    const answer = competentAuthority(task, on, { ...given, clientOf: 'te-office' })
    expect([`${String(answer.authority)} ${String(answer.modality)}`, answer.sources]).toEqual([holder, sources])
  })
})

describe('12 a § 1 mom. 3 kohta the statement on a service', () => {
  const kohta = ['1269/2020 12 a § 1 mom. 3 kohta (421/2021)']

  it.each([
    ['tryout', 'municipality', kohta],
    ['labour-market-training', 'te-office', kohta],
    ['other', 'te-office', ['1290/2002 11 luku 4 §']],
  ] as const)('on %s: %s; for a client of the TE office that office, and whether it handles a statement of its own changes nothing', (service, authority, sources) => {
    for (const teOfficeHandlesOwnStatement of [true, false, undefined]) {
      const ask = (clientOf: string) =>
        competentAuthority('statement-service-participation', '2022-07-11', {
          service,
          clientOf,
          teOfficeHandlesOwnStatement,
        })
      expect(ask('837')).toMatchObject({ authority, modality: 'shall', sources })
      expect(ask('te-office')).toMatchObject({
        authority: 'te-office', sources: ['1290/2002 1 luku 4 § 3 mom.', '1290/2002 11 luku 4 §'], alongside: [],
      })
    }
  })
})

describe('12 a § 2 mom. studies of which the extent is not known', () => {
  it('are open by the rule first, then by what the TE office would go by', () =>
    expect(
      competentAuthority('statement-clear-cut-studies', '2022-07-11', { studies: '10 § 2 mom. 5 kohta' })
    ).toMatchObject({
      outcome: 'unknown',
      sources: [...act('12 a § 2 mom. (682/2022)'), '1290/2002 11 luku 4 §'],
      missing: ['plannedCredits', 'plannedStudyWeeks', 'plannedCompetencePoints'],
    }))
})

describe('12 a § 4 mom. the TE office beside the municipality', () => {
  const beside = (on: string, given: Circumstances = {}) =>
    competentAuthority('statement-short-studies', on, given).alongside
  const power = { authority: 'te-office', modality: 'may-alongside', sources: act('12 a § 4 mom. (682/2022)') }

  it('to 2023-11-30 only when it handles its own, from 2023-12-01 in any case', () => {
    expect(beside('2022-07-11')).toEqual([{ ...power, turnsOn: ['teOfficeHandlesOwnStatement'] }])
    expect(beside('2023-11-30', { teOfficeHandlesOwnStatement: true })).toEqual([power])
    expect(beside('2023-11-30', { teOfficeHandlesOwnStatement: false })).toEqual([])
    expect(beside('2023-12-01')).toEqual([{ ...power, sources: act('12 a § 4 mom. (1001/2023)') }])
  })
})

describe('may the asked authority act', () => {
  it.each<[string, string, Circumstances, Partial<Record<TaskAuthority, string>>]>([
    ['pay-subsidy', '2021-06-01', {}, { municipality: 'unknown', 'te-office': 'unknown', ely: 'no', 'kela-or-fund': 'no' }],
    ['pay-subsidy', '2021-06-01', { applicant: 'private-employer' }, { municipality: 'yes', 'te-office': 'no' }],
    ['pay-subsidy', '2021-06-01', { applicant: 'trial-municipality' }, { municipality: 'no', 'te-office': 'yes' }],
    ['statement-short-studies', '2022-07-11', {}, { municipality: 'yes', 'te-office': 'unknown', 'te-service-centre': 'no' }],
    ['statement-short-studies', '2022-07-11', { teOfficeHandlesOwnStatement: true }, { 'te-office': 'yes' }],
    ['statement-short-studies', '2022-07-11', { teOfficeHandlesOwnStatement: false }, { 'te-office': 'no' }],
    ['publish-vacancies', '2022-01-10', {}, { municipality: 'yes', 'te-office': 'yes', ely: 'no' }],
  ])('%s on %s with %j: %j', (task, on, given, expected) => {
    const answers = Object.keys(expected).map((askedAuthority) => [
      askedAuthority,
      // The keys of a record of authorities are authorities.
      competentAuthority(task, on, { ...given, askedAuthority: askedAuthority as TaskAuthority }).askedAuthorityMay,
    ])
    expect(Object.fromEntries(answers)).toEqual(expected)
  })
})

describe('the table', () => {
  const tasks = [...tasksById().values()]

  it('has an exception with a modality of its own only where it gives the task to another authority', () => {
    const same = tasks.filter(({ holders, exceptions = [] }) =>
      exceptions.some(({ authority, modality }) => modality && holders.at(-1)?.authority === authority)
    )
    expect(same.map(({ id }) => id)).toEqual([])
  })

  it('moves to the municipality by an exception only for whom the rule moves it, or whoever\'s clients they are', () => {
    const moves = tasks.filter(({ exceptions = [] }) =>
      exceptions.some(({ authority, ofAnyPerson }) => authority === 'municipality' && !ofAnyPerson)
    )
    expect(moves.map(({ id, holders }) => [id, holders.map(({ authority }) => authority)])).toEqual([
      ['work-tryout-contract-own', ['municipality']],
    ])
  })

  it('has no duty beside the holder that turns on anything', () =>
    expect(
      tasks
        .filter(({ alongside = [] }) => alongside.some(({ modality, onlyIf }) => modality === 'shall' && onlyIf))
        .map(({ id }) => id)
    ).toEqual([]))
})
