import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/calendar/day.ts'
import { isProvision, wordings } from '../../../src/entry/index.ts'
import { appealAgainst, type AppealedDecision, type DecisionToAppeal } from '../../../src/entry/duties.ts'
import { problemsOf } from '../../harness/refused.ts'

const days = wordings.flatMap(({ from, to }) => [from, to])
const original = '1269/2020 17 § 2 mom.'
const second = '1269/2020 17 § 2 mom. (421/2021)'
const secondOn = (on: string) => (on < '2021-06-01' ? original : second)
const none = { to: null, furtherTo: null, deliverTo: null, days: null, instead: null, note: null, missing: [] }
const board = { outcome: 'appealable', to: 'social-security-appeal-board', furtherTo: 'insurance-court', days: 30 }
const openByChapter = { ...none, outcome: 'unknown', missing: ['excludedByChapter14'] }
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

describe('17 § 2 mom. and 916/2012 14 luku: discretionary expense compensation', () => {
  const decision = 'discretionary-expense-compensation'
  const refusal = { decision, decidedBy: '853' } as const
  const onExpediency = '916/2012 14 luku 1 § 3 mom. 3 kohta b'

  it('goes to the Social Security Appeal Board in 30 days, by a letter to the municipality that decided', () => {
    const appeal = (decidedBy: '853' | '091' | 'te-office', on: string) =>
      appealAgainst({ decision, decidedBy, refusedOnExpediency: false }, on)
    expect(appeal('853', '2021-06-01')).toEqual({
      ...none, ...board, deliverTo: '853', sources: [second, '916/2012 14 luku 2 §'],
    })
    expect(appeal('091', '2024-12-31').deliverTo).toBe('091')
    expect(appeal('te-office', '2022-01-01')).toMatchObject({
      ...board, deliverTo: 'te-office', sources: ['916/2012 14 luku 2 §'],
    })
  })

  it('cannot be appealed when refused on expediency, whoever decided', () => {
    const closed = { ...none, outcome: 'not-appealable', sources: [second, onExpediency] }
    for (const decidedBy of ['853', undefined] as const)
      expect(appealAgainst({ decision, decidedBy, refusedOnExpediency: true }, '2021-06-01')).toEqual(closed)
  })

  it('turns on expediency where that is unknown; the addressee turns on who decided', () => {
    expect(appealAgainst(refusal, '2021-07-01')).toEqual({
      ...none, outcome: 'unknown', missing: ['refusedOnExpediency'], sources: [second, onExpediency],
    })
    expect(appealAgainst({ decision }, '2021-07-01').missing).toEqual(['decidedBy', 'refusedOnExpediency'])
    expect(appealAgainst({ decision, refusedOnExpediency: false }, '2021-07-01')).toMatchObject({
      ...board, deliverTo: null, missing: ['decidedBy'],
    })
  })

  it('is under a chapter not known to the library before 2021-06-01', () => {
    expect(appealAgainst({ ...refusal, refusedOnExpediency: true }, '2021-05-31')).toEqual({
      ...openByChapter, sources: [original, '916/2012 14 luku'],
    })
  })
})

describe('916/2012 14 luku from 2022-05-02', () => {
  it('a refusal to register goes the same road, before that it turns on the chapter', () => {
    const refusal = { decision: 'refusal-of-registration', decidedBy: '853' } as const
    expect(appealAgainst(refusal, '2022-05-01')).toMatchObject(openByChapter)
    expect(appealAgainst(refusal, '2022-05-02')).toMatchObject({ ...board, deliverTo: '853', missing: [] })
    expect(appealAgainst({ ...refusal, decidedBy: 'te-office' }, '2022-05-02').deliverTo).toBe('te-office')
  })

  it.each<AppealedDecision>([
    'job-search-duty', 'refer-to-expert-assessment', 'vocational-and-career-guidance', 'refer-to-coaching',
    'refer-to-tryout', 'self-motivated-study-decision', 'self-motivated-study-interruption',
  ])('%s is closed to appeal by 1 § 4 mom.', (decision) => {
    const appeal = (on: string) => appealAgainst({ decision, decidedBy: '853' }, on)
    expect(appeal('2022-05-01').outcome).toBe(decision === 'job-search-duty' ? 'not-existing' : 'unknown')
    expect(appeal('2022-05-02')).toEqual({
      ...none, outcome: 'not-appealable', sources: [second, '916/2012 14 luku 1 § 4 mom.'],
    })
  })
})

describe('17 § 2 mom. other decisions of a municipality', () => {
  it.each<AppealedDecision>([
    'pay-subsidy', 'employment-subsidy-55', 'start-up-grant', 'denial-of-service', 'discretionary-benefits-services',
    'tyokanava-eligibility-decision', 'activation-plan-act-5-6-decision', 'immigrant-self-motivated-study-decision',
    'restrict-electronic-restart', 'transfer-on-move',
  ])('%s is under 14 luku, and the caller says whether that excludes an appeal', (decision) => {
    for (const on of days.filter((day) => day >= (firstDays[decision] ?? ''))) {
      const sources = [secondOn(on), '916/2012 14 luku']
      expect(appealAgainst({ decision, decidedBy: '853' }, on)).toEqual({ ...openByChapter, sources })
      expect(appealAgainst({ decision, excludedByChapter14: false }, on)).toEqual({
        ...none, outcome: 'appealable', sources,
      })
      expect(appealAgainst({ decision, decidedBy: 'te-office', excludedByChapter14: true }, on)).toEqual({
        ...none, outcome: 'not-appealable', sources: ['916/2012 14 luku'],
      })
    }
  })
})

describe('17 § 2 mom. last sentence: statements and benefits', () => {
  it('a labour-policy statement is not open to appeal, the decision made on its ground is', () => {
    for (const on of days) {
      const sources = [secondOn(on), '1290/2002 12 luku']
      const decision = 'kela-or-fund-decision'
      expect(appealAgainst({ decision: 'labour-policy-statement' }, on)).toEqual({
        ...none, outcome: 'not-appealable', instead: decision, sources,
      })
      expect(appealAgainst({ decision, decidedBy: 'kela-or-fund' }, on)).toEqual({
        ...none, outcome: 'appealable', sources,
      })
    }
  })
})

describe('17 § 2 mom. decisions of the TE office under 5 § (OP-04, OP-16)', () => {
  it('a transfer on request can be appealed from 2021-06-01, when it begins, and by its new number from 2023-01-01', () => {
    const request = (on: string) => appealAgainst({ decision: 'transfer-to-te-office-on-request' }, on)
    const appealable = { ...none, outcome: 'appealable' }
    const others = [second, '916/2012 14 luku']
    expect(request('2021-05-31').outcome).toBe('not-existing')
    for (const on of ['2021-06-01', '2022-12-31'])
      expect(request(on)).toEqual({ ...appealable, sources: ['1269/2020 5 § 4 mom. (421/2021)', ...others] })
    expect(request('2023-01-01')).toMatchObject({
      outcome: 'appealable', sources: ['1269/2020 5 § 6 mom. (671/2022)', ...others],
    })
    const other = (on: string) => appealAgainst({ decision: 'transfer-to-other-municipality-on-request' }, on)
    expect(['2022-12-31', '2023-02-28', '2023-03-01'].map((on) => other(on).sources[0])).toEqual([
      '1269/2020 5 § 5 mom. (421/2021)', '1269/2020 5 § 7 mom. (671/2022)', '1269/2020 5 § 7 mom. (149/2023)',
    ])
    expect(other('2024-12-31').outcome).toBe('appealable')
  })

  it('a transfer back for change security is open: it is what the text names to the letter since 2023-01-01', () => {
    for (const decidedBy of ['te-office', '853', undefined] as const) {
      expect(appealAgainst({ decision: 'change-security-transfer-back', decidedBy }, '2023-01-01')).toMatchObject({
        outcome: 'unknown', missing: [], sources: ['1269/2020 5 § 4 mom. (671/2022)', second],
      })
    }
  })

  it('leaving a person untransferred has no provision on appeal, on no day of the trial', () => {
    for (const on of days) {
      const place = on < '2023-01-01' ? '5 § 3 mom.' : '5 § 5 mom. (671/2022)'
      for (const decidedBy of ['te-office', undefined] as const)
        expect(appealAgainst({ decision: 'leaving-untransferred', decidedBy }, on)).toMatchObject({
          outcome: 'no-provision', sources: [`1269/2020 ${place}`, secondOn(on)],
        })
    }
    expect(appealAgainst({ decision: 'transfer-to-municipality' }, '2023-01-01')).toEqual({
      ...none, outcome: 'no-provision', sources: [second],
    })
  })

  it('the glitch of numbering is noted in three languages from 2023-01-01, for the decisions it concerns and no other', () => {
    for (const decision of [
      'leaving-untransferred', 'change-security-transfer-back', 'transfer-to-te-office-on-request',
      'transfer-to-other-municipality-on-request',
    ] as const) {
      expect(appealAgainst({ decision }, '2022-12-31').note).toBeNull()
      expect(appealAgainst({ decision }, '2023-01-01').note).toEqual({
        fi: expect.stringMatching(/17 §:n 2 mom.* 5 §:n 4 ja 5 mom.*; 1\.1\.2023 .* 6 ja 7 momenttia \(laki 671\/2022\)/),
        sv: expect.stringMatching(/17 § 2 mom\..* 5 § 4 och 5 mom\.; .* den 1 januari 2023 .* 6 och 7 mom\. \(lag 671\/2022\)/),
        en: expect.stringMatching(/17, subsection 2 .* 5, subsections 4 and 5; from 1 January 2023 .* 6 and 7 \(Act 671\/2022\)/),
      })
    }
    for (const decision of [
      'transfer-to-municipality', 'labour-policy-statement', 'pay-subsidy', 'supervision-order', 'transfer-on-move',
    ] as const)
      expect(appealAgainst({ decision }, '2023-01-01').note).toBeNull()
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

  it.each<[AppealedDecision, string]>([
    ['employment-subsidy-55', '1269/2020 10 § 1 mom. 3 kohta b (374/2023)'],
    ['tyokanava-eligibility-decision', '242/2022 4 §'],
    ['transfer-to-other-municipality-on-request', '1269/2020 5 § 5 mom. (421/2021)'],
    ['change-security-transfer-back', '1269/2020 5 § 4 mom. (671/2022)'],
  ])('%s cites what brought it, in the text that began it', (decision, source) =>
    expect(appealAgainst({ decision }, '2021-03-01').sources).toEqual([source]))
})

describe('22 § 4 and 6 mom. measures of supervision', () => {
  it.each(['supervision-order', 'supervision-threat-of-suspension', 'supervision-suspension'] as const)(
    '%s goes to an administrative court',
    (decision) =>
      expect(appealAgainst({ decision, decidedBy: 'avi' }, '2022-03-01')).toEqual({
        ...none, outcome: 'appealable', to: 'administrative-court', sources: ['1269/2020 22 § 4 mom.', '808/2019'],
      })
  )

  it('a remark goes nowhere', () =>
    expect(appealAgainst({ decision: 'supervision-remark' }, '2022-03-01')).toEqual({
      ...none, outcome: 'not-appealable', sources: ['1269/2020 22 § 6 mom.'],
    }))
})

describe('a decision asked about', () => {
  it.each([
    ['2021-02-28', ['1269/2020 23 §']],
    ['2025-01-01', ['1269/2020 23 § (287/2022)', '383/2023 12 §']],
  ])('is not of this Act on %s; earlier decisions keep the old rules after it', (on, sources) =>
    expect(appealAgainst({ decision: 'pay-subsidy' }, on)).toEqual({ ...none, outcome: 'not-in-force', sources }))

  const refused = (record: object, on = '2023-04-03') =>
    problemsOf(() => appealAgainst(record as DecisionToAppeal, on)) // what the types forbid, too
      .map(({ code, fact, expected }) => `${code} ${fact} ${expected.split(',')[0]}`)

  it.each([
    ['supervision-remark', '853', 'avi'],
    ['leaving-untransferred', '853', 'te-office'],
    ['kela-or-fund-decision', 'te-office', 'kela-or-fund'],
    ['pay-subsidy', 'kela-or-fund', 'a municipality of the trial'],
    ['refusal-of-registration', 'avi', 'a municipality of the trial'],
  ])('%s is refused for %s, which does not make it', (decision, decidedBy, expected) =>
    expect(refused({ decision, decidedBy })).toEqual([`conflicting decidedBy ${expected}`]))

  it('is refused for a provision that is not its place on the day', () => {
    const request = { decision: 'transfer-to-te-office-on-request', provision: '5 § 6 mom.' }
    expect(isProvision(request.provision)).toBe(true)
    expect(refused(request)).toEqual([])
    expect(refused(request, '2022-12-31')).toEqual(['conflicting provision 5 § 4 mom.'])
    expect(refused({ ...request, provision: '5 § 4 mom.' })).toEqual(['conflicting provision 5 § 6 mom.'])
    // Before there were requests it is the place in which they first stood; before transfers back there was none.
    expect(refused(request, '2021-05-31')).toEqual(['conflicting provision 5 § 4 mom.'])
    expect(refused({ ...request, provision: '5 § 4 mom.' }, '2021-05-31')).toEqual([])
    expect(refused({ decision: 'change-security-transfer-back', provision: '5 § 6 mom.' }, '2022-12-31')).toEqual([])
    for (const provision of ['10 § 1 mom. 3 kohta a', '916/2012 7 luku'])
      expect(refused({ decision: 'pay-subsidy', provision })).toEqual([])
    for (const provision of ['', '5 § 9 mom.', 'the Act', '1269/2020 5 § 9 mom.', '916/2012', 5, ['916/2012 7 luku']]) {
      expect(refused({ decision: 'pay-subsidy', provision })).toEqual([
        'unknown-word provision a provision of Act 1269/2020',
      ])
    }
  })

  it('is refused without its kind, with an unknown one, or by a municipality outside the trial', () => {
    for (const decision of [undefined, 'parking-fine', 'constructor']) expect(refused({ decision })).toHaveLength(1)
    expect(refused({ decision: 'pay-subsidy', decidedBy: '620' })).toHaveLength(1)
    expect(refused({ decision: 'pay-subsidy', refusedOnExpediency: 'no' }, '2023-02-29')).toHaveLength(2)
  })
})
