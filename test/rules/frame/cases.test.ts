import { describe, expect, it } from 'vitest'
import {
  accessRight,
  agreementAllowed,
  appealAgainst,
  dataProtectionRole,
  multiSectorDataRole,
  supervisionMeasure,
  supervisor
} from '../../../src/entry/duties.ts'
import { frameCases, type FrameCase } from '../../oracle/cases/frame.ts'

function answered({ ask, on }: FrameCase): object {
  switch (ask.question) {
    case 'dataProtectionRole':
      return dataProtectionRole(on)
    case 'multiSectorDataRole':
      return multiSectorDataRole(on)
    case 'supervisor':
      return supervisor(on)
    case 'accessRight':
      return accessRight(ask.official, on)
    case 'supervisionMeasure':
      return supervisionMeasure(ask.measure, on)
    case 'appealAgainst':
      return appealAgainst(ask.decision, on)
    case 'agreementAllowed':
      return agreementAllowed(ask.from, ask.to, on)
  }
}

describe('cases on data, supervision, appeal and organising', () => {
  it.each(frameCases.map((one) => [one.id, one.title, one] as const))('%s %s', (_id, _title, one) => {
    expect(answered(one)).toMatchObject(one.expect)
  })

  it('are 18', () => expect(new Set(frameCases.map(({ id }) => id)).size).toBe(18))
})
