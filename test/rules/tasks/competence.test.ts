import { describe, expect, it } from 'vitest'
import type { Circumstances } from '../../../src/rules/tasks/circumstances.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'
import { explainCompetence } from '../../../src/rules/tasks/explain-competence.ts'
import { tasksOn } from '../../../src/rules/tasks/tasks-on.ts'
import { problemsOf } from '../../harness/refused.ts'

describe('8 § 3 mom. the mapping period, only for whom fulfils 2 § 2 mom. of 1369/2014 and has the need', () => {
  const ask = (given: object, on = '2021-06-01') =>
    competentAuthority('multi-sector-mapping-period', on, { ...given, askedAuthority: 'municipality' })
  const [fulfils, need] = ['fulfilsAct1369Section2Mom2', 'hasMultiSectorNeed']

  it.each([
    [{}, [fulfils, need]],
    [{ fulfilsAct1369Section2Mom2: true }, [need]],
    [{ hasMultiSectorNeed: true }, [fulfils]],
  ])('%j: the duty is open, and what it turns on is named', (given, turnsOn) =>
    expect(ask(given)).toMatchObject({
      outcome: 'held', modality: 'shall', turnsOn, missing: [], askedAuthorityMay: 'unknown',
    }))

  it.each([
    [{ [fulfils]: false }, null, 'no'],
    [{ [need]: false }, null, 'no'],
    [{ [fulfils]: true, [need]: true }, 'shall', 'yes'],
  ])('%j: it is certain', (given, modality, askedAuthorityMay) => {
    const answer = ask(given)
    expect(answer).toMatchObject({ authority: 'municipality', modality, askedAuthorityMay })
    expect('turnsOn' in answer).toBe(false)
  })

  it('before 2021-06-01 it is the TE office\'s without this condition', () => {
    expect(ask({}, '2021-05-31')).toMatchObject({ authority: 'te-office', modality: 'shall', askedAuthorityMay: 'no' })
    expect('turnsOn' in ask({}, '2021-05-31')).toBe(false)
    const onlyIf = (on: string): readonly unknown[] =>
      tasksOn(on)
        .filter((row) => row.onlyIf !== undefined)
        .map((row) => [row.task, row.onlyIf])
    expect(onlyIf('2021-05-31')).toEqual([])
    expect(onlyIf('2021-06-01')).toEqual([
      ['multi-sector-mapping-period', 'needs-mapping-period'],
      ['multi-sector-service-end', 'needs-mapping-period'],
    ])
  })

  it('is explained apart from what parallel powers turn on', () => {
    expect(explainCompetence('multi-sector-mapping-period', '2021-06-01')).toMatchObject({
      condition: { id: 'needs-mapping-period', truth: 'unknown' },
      parallelConditions: [],
    })
    expect(explainCompetence('multi-sector-mapping-period', '2021-05-31').condition).toBe(null)
    const statement = explainCompetence('statement-start-of-business', '2022-07-11')
    expect(statement.condition).toBe(null)
    expect(statement.parallelConditions.map(({ id }) => id)).toEqual(['te-office-handles-own-statement'])
  })
})

describe('6 § 3 mom. former clients, whoever\'s clients they are now', () => {
  const neglected = { wasClientOf: '205', endGround: '916/2012 2:2.1 kohta 2' } as const
  const answer = { authority: 'municipality', sources: ['1269/2020 6 § 3 mom. (1381/2021)'] }

  it.each(['te-office', '837'] as const)(
    'the municipality decides and restricts also for a client of %s',
    (clientOf) => {
      const asked = { clientOf, wasClientOf: '205', askedMunicipality: true } as const
      expect(competentAuthority('refusal-of-registration', '2022-05-02', asked)).toMatchObject(answer)
      expect(competentAuthority('restrict-electronic-restart', '2022-05-02', { clientOf, ...neglected })).toMatchObject(
        answer
      )
    }
  )

  it("who was nobody's client stays with the TE office", () => {
    const given = { ...neglected, clientOf: 'te-office', wasClientOf: null } as const
    expect(competentAuthority('restrict-electronic-restart', '2022-05-02', given).authority).toBe('te-office')
  })
})

describe('2 § 5 kohta with 12 a § 1 mom. 3 kohta, before it 12 § 2 mom. 1 kohta', () => {
  it.each(['2021-03-01', '2021-06-01', '2024-12-31'])(
    'on %s a service outside the closed list is outside the list of statements',
    (on) => {
      expect(competentAuthority('statement-service-participation', on, { service: 'other' })).toMatchObject({
        authority: 'te-office', modality: 'shall', sources: ['1290/2002 11 luku 4 §'],
      })
      const { exceptions } = explainCompetence('statement-service-participation', on, { service: 'other' })
      expect(exceptions.find(({ truth }) => truth === 'yes')?.tree).toMatchObject({
        id: 'service-outside-list', source: '1269/2020 2 § 5 kohta',
      })
    }
  )

  it('the statement on labour-market training is on the two kinds of it and on nothing else', () => {
    const ask = (service: string) => () =>
      // What the types forbid, too.
      competentAuthority('statement-labour-market-training', '2022-01-10', { service } as Circumstances)
    for (const service of ['labour-market-training', 'vocational-labour-market-training'])
      expect(ask(service)().authority).toBe('te-office')
    expect(problemsOf(ask('tryout'))).toMatchObject([
      {
        code: 'unknown-word',
        fact: 'service',
        expected: 'one of: labour-market-training, vocational-labour-market-training',
      },
    ])
  })
})

describe('5 § when a person is not transferred', () => {
  const transfer = (on: string, given: object = {}) => competentAuthority('transfer-to-municipality', on, given)
  const [security, reason] = ['underChangeSecurity', 'reasonToLeaveUntransferred'] as const

  it.each([
    ['2021-03-01', '1269/2020 5 § 1 mom.'],
    ['2022-12-31', '1269/2020 5 § 1 mom.'],
    ['2023-01-01', '1269/2020 5 § 1 mom. (671/2022)'],
    ['2023-03-01', '1269/2020 5 § 1 mom. (149/2023)'],
  ])('on %s: where nothing is said, where no case is given and where one is open, by the rule', (on, source) => {
    for (const given of [{}, { [security]: false }, { [reason]: null }, { [security]: false, [reason]: null }]) {
      expect(transfer(on, given)).toEqual({
        outcome: 'held',
        authority: 'te-office',
        modality: 'shall',
        sources: [source],
        alongside: [],
        missing: [],
        caveats: [],
      })
    }
  })

  it('3 mom.: change security from 2023-01-01, before that it is no case', () => {
    expect(transfer('2022-12-31', { [security]: true }).sources).toEqual(['1269/2020 5 § 1 mom.'])
    for (const left of [undefined, null, 'other']) {
      expect(transfer('2023-01-01', { [security]: true, [reason]: left })).toMatchObject({
        authority: 'te-office', sources: ['1269/2020 5 § 3 mom. (671/2022)'], missing: [],
      })
    }
  })

  it.each(['linguistic-rights', 'inappropriate-relationship', 'other'])(
    '3 mom., from 2023-01-01 5 mom.: left untransferred for %s',
    (left) => {
      expect(transfer('2022-12-31', { [reason]: left }).sources).toEqual(['1269/2020 5 § 3 mom.'])
      for (const given of [{}, { [security]: false }]) {
        expect(transfer('2023-01-01', { ...given, [reason]: left })).toMatchObject({
          authority: 'te-office', sources: ['1269/2020 5 § 5 mom. (671/2022)'], missing: [],
        })
      }
    }
  )

  it('another reason is no word of it', () =>
    expect(problemsOf(() => transfer('2022-01-10', { [reason]: 'busy' }))).toMatchObject([{ code: 'unknown-word' }]))
})

describe('17 § 1 mom. 2 kohta denial of what was pending on 2021-03-01 (OP-26)', () => {
  const denial = (item: string, applicationDate?: string) =>
    competentAuthority('denial-of-service', '2022-01-10', {
      item,
      applicant: 'private-employer',
      applicationDate,
    } as Circumstances)

  it.each(['pay-subsidy', 'start-up-grant'])('%s applied for before the Act is denied by the TE office', (item) => {
    expect(denial(item, '2021-02-28')).toMatchObject({
      authority: 'te-office', modality: 'may', sources: ['1269/2020 17 § 1 mom. 2 kohta', '1269/2020 24 § 2 mom.'],
    })
    for (const on of ['2021-03-01', undefined]) expect(denial(item, on).authority).toBe('municipality')
  })

  it('a service is no benefit', () => expect(denial('referral-to-tryout', '2021-02-28').authority).toBe('municipality'))

  it('the basis names each kohta by itself', () => {
    const basisOf = (id: string) => tasksOn('2022-01-10').find(({ task }) => task === id)?.basis
    expect(basisOf('denial-of-service')).toEqual(
      [1, 2, 4].map((kohta) => `916/2012 12 luku 7 § 1 mom. ${kohta} kohta`).concat('916/2012 12 luku 7 § 2 mom.')
    )
    expect(basisOf('denial-joint-training-and-business-services')).toEqual(
      [3, 5].map((kohta) => `916/2012 12 luku 7 § 1 mom. ${kohta} kohta`)
    )
  })
})

describe('12 a § 2 mom. studies', () => {
  it('an extent not measured in a unit is not under its limit, and is not missing', () => {
    const ask = (given: Circumstances, on = '2022-07-11') =>
      competentAuthority('statement-clear-cut-studies', on, given)
    const studies = { studies: '10 § 2 mom. 5 kohta', plannedCredits: null, plannedStudyWeeks: null } as const
    expect(ask(studies).missing).toEqual(['plannedCompetencePoints'])
    expect(ask({ ...studies, plannedCompetencePoints: null }).authority).toBe('te-office')
    expect(ask({ ...studies, plannedCompetencePoints: 4.4 }).authority).toBe('municipality')
    const seventh = { studies: '10 § 2 mom. 7 kohta', belowFullTimeLimit: false } as const
    expect(ask({ ...seventh, plannedWeeklyHours: null }).authority).toBe('te-office')
    expect(ask({ ...seventh, plannedMonths: null }, '2023-01-01').authority).toBe('te-office')
  })
})

describe('11 § 1 mom. a try-out of which nothing is said', () => {
  it('is the one that the task is named for', () => {
    const sources = (given: Circumstances) =>
      competentAuthority('work-tryout-contract-own', '2021-04-01', given).sources
    expect(sources({})).toEqual(['1269/2020 11 § 1 mom.'])
    expect(sources({ organiser: 'Puutarha Oy' })).toEqual(['1269/2020 10 § 2 mom.', '916/2012 4 luku 9 §'])
  })
})
