import { describe, expect, it } from 'vitest'
import { InputError, type Problem } from '../../../src/refusals/problems.ts'
import type { TaskAuthority } from '../../../src/rules/tasks/authorities.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'
import { explainCompetence } from '../../../src/rules/tasks/explain-competence.ts'
import { tasksOf, tasksOn } from '../../../src/rules/tasks/tasks-on.ts'
import { wordings } from '../../../src/act/wordings.ts'

function refused(ask: () => unknown): readonly Problem[] {
  try {
    ask()
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}

/** Every object within, the value itself included. */
const objectsIn = (value: unknown): readonly object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []

describe('answers that are handed out again', () => {
  it('cannot be changed by a reader for the next one', () => {
    for (const { from } of wordings) {
      const standing = tasksOn(from)
      for (const { task } of standing) {
        for (const clientOf of ['837', 'te-office', undefined]) {
          expect(
            objectsIn(competentAuthority(task, from, { clientOf })).filter((part) => !Object.isFrozen(part)),
          ).toEqual([])
        }
      }
      expect(standing.flatMap(objectsIn).filter((part) => !Object.isFrozen(part))).toEqual([])
    }
  })
})

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
      outcome: 'held',
      authority: 'municipality',
      modality: 'shall',
      turnsOn,
      missing: [],
      askedAuthorityMay: 'unknown',
    }),
  )

  it.each([{ fulfilsAct1369Section2Mom2: false }, { hasMultiSectorNeed: false }])(
    '%j: there is nothing to do',
    (given) => {
      expect(ask(given)).toMatchObject({ authority: 'municipality', modality: null, askedAuthorityMay: 'no' })
      expect('turnsOn' in ask(given)).toBe(false)
    },
  )

  it('both given: it is certain', () => {
    const answer = ask({ fulfilsAct1369Section2Mom2: true, hasMultiSectorNeed: true })
    expect(answer).toMatchObject({ modality: 'shall', askedAuthorityMay: 'yes' })
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
    expect(explainCompetence('employment-subsidy-55', '2023-06-30')).toMatchObject({
      rule: null,
      condition: null,
      exceptions: [],
      parallelConditions: [],
    })
  })
})

describe('6 § 3 mom. former clients, whoever\'s clients they are now', () => {
  const neglected = { wasClientOf: '205', endGround: '916/2012 2:2.1 kohta 2' } as const

  it('the municipality decides and restricts also for who is now a client of the TE office', () => {
    for (const clientOf of ['te-office', '837'] as const) {
      expect(
        competentAuthority('refusal-of-registration', '2022-05-02', {
          clientOf,
          wasClientOf: '205',
          askedMunicipality: true,
        }),
      ).toMatchObject({ authority: 'municipality', modality: 'shall', sources: ['1269/2020 6 § 3 mom. (1381/2021)'] })
      expect(competentAuthority('restrict-electronic-restart', '2022-05-02', { clientOf, ...neglected })).toMatchObject(
        { authority: 'municipality', modality: 'may', sources: ['1269/2020 6 § 3 mom. (1381/2021)'] },
      )
    }
  })

  it("who was nobody's client stays with the TE office", () =>
    expect(
      competentAuthority('restrict-electronic-restart', '2022-05-02', {
        ...neglected,
        clientOf: 'te-office',
        wasClientOf: null,
      }).authority,
    ).toBe('te-office'))
})

describe('2 § 5 kohta with 12 a § 1 mom. 3 kohta, before it 12 § 2 mom. 1 kohta', () => {
  it.each(['2021-03-01', '2021-06-01', '2024-12-31'])(
    'on %s a service outside the closed list is outside the list of statements',
    (on) => {
      expect(competentAuthority('statement-service-participation', on, { service: 'other' })).toMatchObject({
        outcome: 'held',
        authority: 'te-office',
        modality: 'shall',
        sources: ['1290/2002 11 luku 4 §'],
      })
      expect(competentAuthority('statement-service-participation', on, { service: 'tryout' }).authority).toBe(
        'municipality',
      )
      const [exception] = explainCompetence('statement-service-participation', on, {
        service: 'other',
      }).exceptions.filter(({ truth }) => truth === 'yes')
      expect(exception?.tree).toMatchObject({ id: 'service-outside-list', source: '1269/2020 2 § 5 kohta' })
    },
  )

  it('the statement on labour-market training is on the two kinds of it and on nothing else', () => {
    for (const service of ['labour-market-training', 'vocational-labour-market-training'] as const) {
      expect(competentAuthority('statement-labour-market-training', '2022-01-10', { service }).authority).toBe(
        'te-office',
      )
    }
    expect(
      refused(() => competentAuthority('statement-labour-market-training', '2022-01-10', { service: 'tryout' })),
    ).toEqual([
      {
        code: 'unknown-word',
        fact: 'service',
        value: 'tryout',
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
        authority: 'te-office',
        modality: 'shall',
        sources: ['1269/2020 5 § 3 mom. (671/2022)'],
        missing: [],
      })
    }
  })

  it.each(['linguistic-rights', 'inappropriate-relationship', 'other'])(
    '3 mom., from 2023-01-01 5 mom.: left untransferred for %s',
    (left) => {
      for (const on of ['2021-03-01', '2022-12-31'])
        expect(transfer(on, { [reason]: left }).sources).toEqual(['1269/2020 5 § 3 mom.'])
      for (const given of [{}, { [security]: false }]) {
        expect(transfer('2023-01-01', { ...given, [reason]: left })).toMatchObject({
          authority: 'te-office',
          modality: 'shall',
          sources: ['1269/2020 5 § 5 mom. (671/2022)'],
          missing: [],
        })
      }
    },
  )

  it('another reason is no word of it', () =>
    expect(refused(() => transfer('2022-01-10', { [reason]: 'busy' })).map(({ code }) => code)).toEqual([
      'unknown-word',
    ]))
})

describe('17 § 1 mom. 2 kohta denial of what was pending on 2021-03-01 (OP-26)', () => {
  it.each(['pay-subsidy', 'start-up-grant'] as const)(
    '%s applied for before the Act is denied by the TE office',
    (item) => {
      const denial = (applicationDate: string | undefined) =>
        competentAuthority('denial-of-service', '2022-01-10', { item, applicant: 'private-employer', applicationDate })
      expect(denial('2021-02-28')).toMatchObject({
        authority: 'te-office',
        modality: 'may',
        sources: ['1269/2020 17 § 1 mom. 2 kohta', '1269/2020 24 § 2 mom.'],
      })
      expect(denial('2021-03-01').authority).toBe('municipality')
      expect(denial(undefined).authority).toBe('municipality')
    },
  )

  it('a service is no benefit', () =>
    expect(
      competentAuthority('denial-of-service', '2022-01-10', {
        item: 'referral-to-tryout',
        applicationDate: '2021-02-28',
      }).authority,
    ).toBe('municipality'))

  it('the basis names each kohta by itself', () => {
    const basisOf = (id: string) => tasksOn('2022-01-10').find(({ task }) => task === id)?.basis
    expect(basisOf('denial-of-service')).toEqual(
      [1, 2, 4].map((kohta) => `916/2012 12 luku 7 § 1 mom. ${kohta} kohta`).concat('916/2012 12 luku 7 § 2 mom.'),
    )
    expect(basisOf('denial-joint-training-and-business-services')).toEqual(
      [3, 5].map((kohta) => `916/2012 12 luku 7 § 1 mom. ${kohta} kohta`),
    )
  })
})

describe('12 a § 2 mom. studies', () => {
  it('a client of the TE office: it has the duty that it kept, whatever the studies', () => {
    for (const studies of [undefined, '10 § 2 mom. 7 kohta', '10 § 2 mom. 11 kohta'] as const) {
      expect(
        competentAuthority('statement-clear-cut-studies', '2022-07-11', {
          clientOf: 'te-office',
          studies,
          askedAuthority: 'te-office',
        }),
      ).toMatchObject({
        outcome: 'held',
        authority: 'te-office',
        modality: 'shall',
        sources: ['1290/2002 11 luku 4 §'],
        missing: [],
        askedAuthorityMay: 'yes',
      })
    }
  })

  it('an extent not measured in a unit is not under its limit, and is not missing', () => {
    const studies = { studies: '10 § 2 mom. 5 kohta', plannedCredits: null, plannedStudyWeeks: null } as const
    expect(competentAuthority('statement-clear-cut-studies', '2022-07-11', studies).missing).toEqual([
      'plannedCompetencePoints',
    ])
    expect(
      competentAuthority('statement-clear-cut-studies', '2022-07-11', { ...studies, plannedCompetencePoints: null })
        .authority,
    ).toBe('te-office')
    expect(
      competentAuthority('statement-clear-cut-studies', '2022-07-11', { ...studies, plannedCompetencePoints: 4.4 })
        .authority,
    ).toBe('municipality')
    for (const [name, on, kohta] of [
      ['plannedWeeklyHours', '2022-07-11', 7],
      ['plannedMonths', '2023-01-01', 7],
    ] as const) {
      const given = { studies: `10 § 2 mom. ${kohta} kohta`, belowFullTimeLimit: false, [name]: null } as const
      expect(competentAuthority('statement-clear-cut-studies', on, given).authority).toBe('te-office')
    }
    expect(
      refused(() => competentAuthority('statement-clear-cut-studies', '2022-07-11', { plannedCredits: -1 })).map(
        ({ code }) => code,
      ),
    ).toEqual(['negative-number'])
  })
})

describe('11 § 1 mom. a try-out of which nothing is said', () => {
  it('is the one that the task is named for', () => {
    expect(competentAuthority('work-tryout-contract-own', '2021-04-01').sources).toEqual(['1269/2020 11 § 1 mom.'])
    expect(competentAuthority('work-tryout-contract-own', '2021-04-01', { organiser: 'Puutarha Oy' }).sources).toEqual([
      '1269/2020 10 § 2 mom.',
      '916/2012 4 luku 9 §',
    ])
  })
})

describe('the tasks of an authority', () => {
  it('that is none of the seven are refused', () => {
    // The cast asks for what the types forbid.
    const wrong = 'te-toimisto' as TaskAuthority
    for (const on of ['2022-01-10', '2025-01-01']) {
      expect(refused(() => tasksOf(wrong, on))).toMatchObject([
        { code: 'unknown-word', fact: 'authority', value: 'te-toimisto' },
      ])
    }
  })
})
