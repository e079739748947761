import { describe, expect, it } from 'vitest'
import { wordings } from '../../../src/entry/index.ts'
import * as duties from '../../../src/entry/duties.ts'

const agreements = [
  { municipality: '748', organiser: { jointAuthority: 'Raahen seutu' }, from: '2021-03-01', tasks: ['pay-subsidy'] },
  { municipality: '748', organiser: '678', from: '2021-03-01', tasks: ['start-up-grant'] },
] as const
const official = { employer: 'municipality', shareOfTrialTasks: 0.4, necessary: true, needOccasional: true } as const
const decisions = [
  'pay-subsidy',
  'refusal-of-registration',
  'labour-policy-statement',
  'leaving-untransferred',
  'supervision-order',
] as const
const client = { employeeAllowanceEndsByMaximum: true, unemployedJobseeker: true, birthDate: '1960-06-23' } as const

/** Questions to every function of the entry point, each asked on every day below. */
const questions: Readonly<Record<string, (on: string) => readonly unknown[]>> = {
  accessRight: (on) => [duties.accessRight(official, on), duties.accessRight({}, on)],
  agreementAllowed: (on) => [
    duties.agreementAllowed('748', '678', on),
    duties.agreementAllowed('748', { jointAuthority: 'Raahen seutu' }, on),
  ],
  appealAgainst: (on) => decisions.map((decision) => duties.appealAgainst({ decision }, on)),
  competenceBeforeNotice: (on) => [
    duties.competenceBeforeNotice({ jobSearchStart: '2021-02-01', noticeReceivedOn: null }, on),
    duties.competenceBeforeNotice({}, on),
  ],
  consequenceOf: (on) =>
    (['interview-not-attended', 'service-not-attended', 'discussion-prevented'] as const).map((breach) =>
      duties.consequenceOf(breach, on)
    ),
  cooperation: (on) => [duties.cooperation(on)],
  dataProtectionRole: (on) => [duties.dataProtectionRole(on)],
  denial: (on) =>
    (['pay-subsidy', 'joint-purchase-training', 'employment-subsidy-55'] as const).map((item) =>
      duties.denial(item, on)
    ),
  funding: (on) => [duties.funding(on)],
  guarantee: (on) => [
    duties.guarantee(client, on),
    duties.guarantee({ ...client, allowanceDaysLeft: 9 }, on),
    duties.guarantee({}, on),
  ],
  informationDuties: (on) => [duties.informationDuties(on)],
  interviewRules: (on) => [duties.interviewRules('2021-01-01', on)],
  multiSectorDataRole: (on) => [duties.multiSectorDataRole(on)],
  obligationsOf: (on) => [duties.obligationsOf(on)],
  organisedBy: (on) => [duties.organisedBy('748', on, agreements), duties.organisedBy('678', on, agreements)],
  pendingMatter: (on) => [
    duties.pendingMatter({ benefit: true, since: '2021-02-20' }, on),
    duties.pendingMatter({ pendingAt: '837', since: '2021-02-20' }, on),
  ],
  planBinding: (on) => [
    duties.planBinding({ madeBy: 'te-office', clientOf: '837', revised: false }, on),
    duties.planBinding({ madeBy: '837' }, on),
  ],
  statementTimeLimit: (on) => [
    duties.statementTimeLimit('municipality', on),
    duties.statementTimeLimit('te-office', on),
  ],
  supervisionLadder: () => [duties.supervisionLadder],
  supervisionMeasure: (on) => [
    duties.supervisionMeasure({ kind: 'order', deadline: null }, on),
    duties.supervisionMeasure({ kind: 'suspension' }, on),
  ],
  supervisor: (on) => [duties.supervisor(on)],
  tryoutContract: (on) => [
    duties.tryoutContract({ clientOf: '564', organiser: '564' }, on),
    duties.tryoutContract({}, on),
  ],
}

const days = ['2021-02-28', ...wordings.map(({ from }) => from), '2024-12-31', '2025-01-01']

function objectsIn(value: unknown, into = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || into.has(value)) return into
  into.add(value)
  for (const part of Object.values(value)) objectsIn(part, into)
  return into
}

describe('answers about duties and the frame', () => {
  it('every function of the entry point is asked', () => {
    const functions = Object.entries(duties).flatMap(([name, value]) =>
      typeof value === 'function' && name !== 'InputError' && name !== 'isInputError' ? [name] : []
    )
    expect(functions.filter((name) => !(name in questions))).toEqual([])
  })

  it.each(Object.entries(questions))(
    '%s: no answer shares an object that can be changed with another answer',
    (_, ask) => {
      const asked = days.flatMap((on) => (on >= '2021-03-01' ? [...ask(on), ...ask(on)] : ask(on)))
      const seen = new Set<object>()
      for (const answer of asked) {
        const objects = objectsIn(answer)
        for (const object of objects)
          if (seen.has(object)) expect(Object.isFrozen(object), JSON.stringify(object)).toBe(true)
        for (const object of objects) seen.add(object)
      }
    }
  )
})
