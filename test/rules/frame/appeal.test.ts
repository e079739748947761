import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/calendar/day.ts'
import { isProvision, wordings } from '../../../src/entry/index.ts'
import { appealAgainst, InputError, type AppealedDecision, type DecisionToAppeal } from '../../../src/entry/duties.ts'

const days = wordings.flatMap(({ from, to }) => [from, to])
const original = '1269/2020 17 § 2 mom.'
const second = '1269/2020 17 § 2 mom. (421/2021)'
const none = { to: null, furtherTo: null, deliverTo: null, days: null, instead: null, note: null, missing: [] }
/** The decisions that came during the trial, the day before their first one being the last without. */
const firstDays: Readonly<Partial<Record<AppealedDecision, string>>> = {
  'transfer-to-te-office-on-request': '2021-06-01',
  'transfer-to-other-municipality-on-request': '2021-06-01',
  'job-search-duty': '2022-05-02',
  'restrict-electronic-restart': '2022-05-02',
  'tyokanava-eligibility-decision': '2022-07-01',
  'change-security-transfer-back': '2023-01-01',
  'employment-subsidy-55': '2023-07-01',
}
const board = { to: 'social-security-appeal-board', furtherTo: 'insurance-court', days: 30 }

describe('17 § 2 mom. and 916/2012 14 luku: discretionary expense compensation', () => {
  const refusal = { decision: 'discretionary-expense-compensation', decidedBy: '853' } as const

  it('goes to the Social Security Appeal Board in 30 days, by a letter to the municipality that decided', () => {
    expect(appealAgainst({ ...refusal, refusedOnExpediency: false }, '2021-06-01')).toEqual({
      ...none, ...board, outcome: 'appealable', deliverTo: '853', sources: [second, '916/2012 14 luku 2 §'],
    })
    expect(appealAgainst({ ...refusal, decidedBy: '091', refusedOnExpediency: false }, '2024-12-31').deliverTo).toBe(
      '091',
    )
    expect(
      appealAgainst({ ...refusal, decidedBy: 'te-office', refusedOnExpediency: false }, '2022-01-01'),
    ).toMatchObject({ ...board, deliverTo: 'te-office', sources: ['916/2012 14 luku 2 §'] })
  })

  it('cannot be appealed when refused on expediency, whoever decided', () => {
    expect(appealAgainst({ ...refusal, refusedOnExpediency: true }, '2021-06-01')).toEqual({
      ...none, outcome: 'not-appealable', sources: [second, '916/2012 14 luku 1 § 3 mom. 3 kohta b'],
    })
    expect(appealAgainst({ decision: refusal.decision, refusedOnExpediency: true }, '2021-06-01')).toMatchObject({
      outcome: 'not-appealable',
      missing: [],
    })
  })

  it('turns on expediency where that is unknown; the addressee turns on who decided', () => {
    expect(appealAgainst(refusal, '2021-07-01')).toEqual({
      ...none,
      outcome: 'unknown',
      missing: ['refusedOnExpediency'],
      sources: [second, '916/2012 14 luku 1 § 3 mom. 3 kohta b'],
    })
    expect(appealAgainst({ decision: refusal.decision }, '2021-07-01').missing).toEqual([
      'decidedBy',
      'refusedOnExpediency',
    ])
    expect(appealAgainst({ decision: refusal.decision, refusedOnExpediency: false }, '2021-07-01')).toMatchObject({
      outcome: 'appealable', deliverTo: null, days: 30, missing: ['decidedBy'],
    })
  })

  it('is under a chapter not known to the library before 2021-06-01', () => {
    expect(appealAgainst({ ...refusal, refusedOnExpediency: true }, '2021-05-31')).toEqual({
      ...none, outcome: 'unknown', missing: ['excludedByChapter14'], sources: [original, '916/2012 14 luku'],
    })
  })
})

describe('916/2012 14 luku from 2022-05-02', () => {
  it('a refusal to register goes the same road, before that it turns on the chapter', () => {
    const refusal = { decision: 'refusal-of-registration', decidedBy: '853' } as const
    expect(appealAgainst(refusal, '2022-05-01')).toMatchObject({
      outcome: 'unknown',
      to: null,
      missing: ['excludedByChapter14'],
    })
    expect(appealAgainst(refusal, '2022-05-02')).toMatchObject({
      ...board,
      outcome: 'appealable',
      deliverTo: '853',
      missing: [],
    })
    expect(appealAgainst({ ...refusal, decidedBy: 'te-office' }, '2022-05-02').deliverTo).toBe('te-office')
  })

  it.each<AppealedDecision>([
    'job-search-duty',
    'refer-to-expert-assessment',
    'vocational-and-career-guidance',
    'refer-to-coaching',
    'refer-to-tryout',
    'self-motivated-study-decision',
    'self-motivated-study-interruption',
  ])('%s is closed to appeal by 1 § 4 mom.', (decision) => {
    expect(appealAgainst({ decision, decidedBy: '853' }, '2022-05-01').outcome).toBe(
      decision === 'job-search-duty' ? 'not-existing' : 'unknown',
    )
    expect(appealAgainst({ decision, decidedBy: '853' }, '2022-05-02')).toEqual({
      ...none,
      outcome: 'not-appealable',
      sources: [second, '916/2012 14 luku 1 § 4 mom.'],
    })
  })
})

describe('17 § 2 mom. other decisions of a municipality', () => {
  it.each<AppealedDecision>([
    'pay-subsidy',
    'employment-subsidy-55',
    'start-up-grant',
    'denial-of-service',
    'discretionary-benefits-services',
    'tyokanava-eligibility-decision',
    'activation-plan-act-5-6-decision',
    'immigrant-self-motivated-study-decision',
    'restrict-electronic-restart',
    'transfer-on-move',
  ])('%s is under 14 luku, and the caller says whether that excludes an appeal', (decision) => {
    for (const on of days.filter((day) => day >= (firstDays[decision] ?? ''))) {
      const act = on < '2021-06-01' ? original : second
      expect(appealAgainst({ decision, decidedBy: '853' }, on)).toEqual({
        ...none,
        outcome: 'unknown',
        missing: ['excludedByChapter14'],
        sources: [act, '916/2012 14 luku'],
      })
      expect(appealAgainst({ decision, excludedByChapter14: false }, on)).toEqual({
        ...none,
        outcome: 'appealable',
        sources: [act, '916/2012 14 luku'],
      })
      expect(appealAgainst({ decision, decidedBy: 'te-office', excludedByChapter14: true }, on)).toEqual({
        ...none,
        outcome: 'not-appealable',
        sources: ['916/2012 14 luku'],
      })
    }
  })
})

describe('17 § 2 mom. last sentence: statements and benefits', () => {
  it('a labour-policy statement is not open to appeal, the decision made on its ground is', () => {
    for (const on of days) {
      const act = on < '2021-06-01' ? original : second
      const statement = appealAgainst({ decision: 'labour-policy-statement' }, on)
      expect(statement).toEqual({
        ...none,
        outcome: 'not-appealable',
        instead: 'kela-or-fund-decision',
        sources: [act, '1290/2002 12 luku'],
      })
      expect(
        statement.instead && appealAgainst({ decision: statement.instead, decidedBy: 'kela-or-fund' }, on),
      ).toEqual({ ...none, outcome: 'appealable', sources: [act, '1290/2002 12 luku'] })
    }
  })
})

describe('17 § 2 mom. decisions of the TE office under 5 § (OP-04, OP-16)', () => {
  it('a transfer on request can be appealed from 2021-06-01, when it begins, and by its new number from 2023-01-01', () => {
    const request = { decision: 'transfer-to-te-office-on-request' } as const
    expect(appealAgainst(request, '2021-05-31').outcome).toBe('not-existing')
    const old = {
      ...none,
      outcome: 'appealable',
      sources: ['1269/2020 5 § 4 mom. (421/2021)', second, '916/2012 14 luku'],
    }
    expect(appealAgainst(request, '2021-06-01')).toEqual(old)
    expect(appealAgainst(request, '2022-12-31')).toEqual(old)
    expect(appealAgainst(request, '2023-01-01')).toMatchObject({
      outcome: 'appealable',
      sources: ['1269/2020 5 § 6 mom. (671/2022)', second, '916/2012 14 luku'],
    })
    const other = { decision: 'transfer-to-other-municipality-on-request' } as const
    expect(appealAgainst(other, '2022-12-31').sources[0]).toBe('1269/2020 5 § 5 mom. (421/2021)')
    expect(appealAgainst(other, '2023-02-28').sources[0]).toBe('1269/2020 5 § 7 mom. (671/2022)')
    expect(appealAgainst(other, '2023-03-01').sources[0]).toBe('1269/2020 5 § 7 mom. (149/2023)')
    expect(appealAgainst(other, '2024-12-31').outcome).toBe('appealable')
  })

  it('a transfer back for change security is open: it is what the text names to the letter since 2023-01-01', () => {
    const back = { decision: 'change-security-transfer-back' } as const
    expect(appealAgainst(back, '2022-12-31').outcome).toBe('not-existing')
    for (const decidedBy of ['te-office', '853'] as const)
      expect(appealAgainst({ ...back, decidedBy }, '2023-01-01').outcome).toBe('unknown')
    expect(appealAgainst(back, '2023-01-01')).toMatchObject({
      outcome: 'unknown',
      missing: [],
      sources: ['1269/2020 5 § 4 mom. (671/2022)', second],
    })
  })

  it('leaving a person untransferred has no provision on appeal, on no day of the trial', () => {
    for (const on of days)
      expect(appealAgainst({ decision: 'leaving-untransferred', decidedBy: 'te-office' }, on).outcome).toBe(
        'no-provision',
      )
    expect(appealAgainst({ decision: 'leaving-untransferred' }, '2022-12-31').sources).toEqual([
      '1269/2020 5 § 3 mom.',
      second,
    ])
    expect(appealAgainst({ decision: 'leaving-untransferred' }, '2023-01-01').sources).toEqual([
      '1269/2020 5 § 5 mom. (671/2022)',
      second,
    ])
    expect(appealAgainst({ decision: 'transfer-to-municipality' }, '2023-01-01')).toEqual({
      ...none,
      outcome: 'no-provision',
      sources: [second],
    })
  })

  it('the glitch of numbering is noted in three languages from 2023-01-01, for the decisions it concerns and no other', () => {
    const concerned = [
      'leaving-untransferred',
      'change-security-transfer-back',
      'transfer-to-te-office-on-request',
      'transfer-to-other-municipality-on-request',
    ] as const
    for (const decision of concerned) {
      expect(appealAgainst({ decision }, '2022-12-31').note).toBeNull()
      const { note } = appealAgainst({ decision }, '2023-01-01')
      expect(Object.keys(note ?? {})).toEqual(['fi', 'sv', 'en'])
      expect(note?.fi).toMatch(
        /17 §:n 2 momentissa.* 5 §:n 4 ja 5 momenttiin; 1\.1\.2023 .* 6 ja 7 momenttia \(laki 671\/2022\)/,
      )
      expect(note?.sv).toMatch(
        /17 § 2 mom\..* 5 § 4 och 5 mom\.; från och med den 1 januari 2023 .* 6 och 7 mom\. \(lag 671\/2022\)/,
      )
      expect(note?.en).toMatch(
        /Section 17, subsection 2 .* section 5, subsections 4 and 5; from 1 January 2023 .* subsections 6 and 7 \(Act 671\/2022\)/,
      )
    }
    for (const decision of [
      'transfer-to-municipality',
      'labour-policy-statement',
      'pay-subsidy',
      'supervision-order',
      'transfer-on-move',
    ] as const) {
      expect(appealAgainst({ decision }, '2023-01-01').note).toBeNull()
    }
  })
})

describe('a decision that did not exist yet', () => {
  it.each(Object.entries(firstDays))('%s: to the day before %s', (decision, first) => {
    const asked = { decision: decision as AppealedDecision } // a key of the table
    const dayBefore = appealAgainst(asked, addDays(first, -1))
    expect(dayBefore).toMatchObject({ ...none, outcome: 'not-existing', existsFrom: first })
    expect(dayBefore.sources).toHaveLength(1)
    const firstDay = appealAgainst(asked, first)
    expect(firstDay.outcome).not.toBe('not-existing')
    expect('existsFrom' in firstDay).toBe(false)
  })

  it('cites what brought it, in the text that began it', () => {
    const source = (decision: AppealedDecision): unknown => appealAgainst({ decision }, '2021-03-01').sources
    expect(source('employment-subsidy-55')).toEqual(['1269/2020 10 § 1 mom. 3 kohta b (374/2023)'])
    expect(source('tyokanava-eligibility-decision')).toEqual(['242/2022 4 §'])
    expect(source('transfer-to-other-municipality-on-request')).toEqual(['1269/2020 5 § 5 mom. (421/2021)'])
    expect(source('change-security-transfer-back')).toEqual(['1269/2020 5 § 4 mom. (671/2022)'])
  })
})

describe('22 § 4 and 6 mom. measures of supervision', () => {
  it('go to an administrative court, but a remark goes nowhere', () => {
    for (const decision of [
      'supervision-order',
      'supervision-threat-of-suspension',
      'supervision-suspension',
    ] as const) {
      expect(appealAgainst({ decision, decidedBy: 'avi' }, '2022-03-01')).toEqual({
        ...none,
        outcome: 'appealable',
        to: 'administrative-court',
        sources: ['1269/2020 22 § 4 mom.', '808/2019'],
      })
    }
    expect(appealAgainst({ decision: 'supervision-remark' }, '2022-03-01')).toEqual({
      ...none,
      outcome: 'not-appealable',
      sources: ['1269/2020 22 § 6 mom.'],
    })
  })
})

describe('a decision asked about', () => {
  it('is not of this Act outside its days; earlier decisions keep the old rules after it', () => {
    expect(appealAgainst({ decision: 'pay-subsidy' }, '2021-02-28')).toEqual({
      ...none,
      outcome: 'not-in-force',
      sources: ['1269/2020 23 §'],
    })
    expect(appealAgainst({ decision: 'pay-subsidy' }, '2025-01-01')).toEqual({
      ...none, outcome: 'not-in-force', sources: ['1269/2020 23 § (287/2022)', '383/2023 12 §'],
    })
  })

  const refused = (record: object, on = '2023-04-03'): unknown => {
    try {
      appealAgainst(record as DecisionToAppeal, on)
      return undefined
    } catch (error) {
      return error instanceof InputError
        ? error.problems.map(({ code, fact, expected }) => `${code} ${fact} ${expected.split(',')[0]}`)
        : error
    }
  }

  it('is refused for an authority that does not make it', () => {
    expect(refused({ decision: 'supervision-remark', decidedBy: '853' })).toEqual(['conflicting decidedBy avi'])
    expect(refused({ decision: 'leaving-untransferred', decidedBy: '853' })).toEqual([
      'conflicting decidedBy te-office',
    ])
    expect(refused({ decision: 'kela-or-fund-decision', decidedBy: 'te-office' })).toEqual([
      'conflicting decidedBy kela-or-fund',
    ])
    expect(refused({ decision: 'pay-subsidy', decidedBy: 'kela-or-fund' })).toEqual([
      'conflicting decidedBy a municipality of the trial',
    ])
    expect(refused({ decision: 'refusal-of-registration', decidedBy: 'avi' })).toEqual([
      'conflicting decidedBy a municipality of the trial',
    ])
  })

  it('is refused for a provision that is not its place on the day', () => {
    const request = { decision: 'transfer-to-te-office-on-request', provision: '5 § 6 mom.' }
    expect(isProvision(request.provision)).toBe(true)
    expect(refused(request)).toBeUndefined()
    expect(refused(request, '2022-12-31')).toEqual(['conflicting provision 5 § 4 mom.'])
    expect(refused({ ...request, provision: '5 § 4 mom.' })).toEqual(['conflicting provision 5 § 6 mom.'])
    for (const provision of ['10 § 1 mom. 3 kohta a', '916/2012 7 luku'])
      expect(refused({ decision: 'pay-subsidy', provision })).toBeUndefined()
    for (const provision of ['', '5 § 9 mom.', 'the Act', '1269/2020 5 § 9 mom.', '916/2012', 5, ['916/2012 7 luku']]) {
      expect(refused({ decision: 'pay-subsidy', provision })).toEqual([
        'unknown-word provision a provision of Act 1269/2020',
      ])
    }
  })

  it('is refused without its kind, with an unknown one, or by a municipality outside the trial', () => {
    expect(refused({})).toHaveLength(1)
    expect(refused({ decision: 'parking-fine' })).toHaveLength(1)
    expect(refused({ decision: 'constructor' })).toHaveLength(1)
    expect(refused({ decision: 'pay-subsidy', decidedBy: '620' })).toHaveLength(1)
    expect(refused({ decision: 'pay-subsidy', refusedOnExpediency: 'no' }, '2023-02-29')).toHaveLength(2)
  })
})
