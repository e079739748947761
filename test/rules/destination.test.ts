import { describe, expect, it } from 'vitest'
import { isInAland, isInTrial, municipalityCodes, teOfficeOf } from '../../src/entry/areas.ts'
import { route } from '../../src/rules/eligibility/decision.ts'
import { authorityAt, possibleMunicipalities, type Authority } from '../../src/rules/eligibility/destination.ts'

const tampere: Authority = { kind: 'municipality', code: '837', area: 'pirkanmaa' }
const pirkanmaa: Authority = { kind: 'te-office', id: 'pirkanmaa', name: 'Pirkanmaan TE-toimisto' }
const kainuu: Authority = { kind: 'te-office', id: 'kainuu', name: 'Kainuun TE-toimisto' }

describe('5 § 1 mom. the authority at the end of the way', () => {
  it.each<[end: keyof typeof route, home: string | null, residence: string | null, authority: Authority]>([
    ['home', '837', '091', tampere],
    ['residence', '091', '837', tampere],
    ['home', '620', '837', null],
    ['home', null, '837', null],
    ['residence', '837', '478', null],
    ['residence', '837', null, null],
    ['teOffice', '837', '091', pirkanmaa],
    ['teOffice', '620', null, kainuu],
    ['teOffice', null, '620', kainuu],
    ['teOffice', null, null, { kind: 'te-office', id: null, name: null }],
    ['teOffice', '478', '837', null],
    ['teOffice', null, '478', null],
    ['none', '837', '837', null],
  ])('%s, with the home in %s and the residence in %s', (end, home, residence, authority) => {
    expect(authorityAt(route[end], { home, residence })).toEqual(authority)
  })
})

describe('an unknown municipality', () => {
  const homes = (residence: string | null | undefined) =>
    possibleMunicipalities(undefined, residence).map(({ home }) => home)

  it('stands for none, one in Åland, one elsewhere outside the trial, two in it, and for the other one', () => {
    const [none, inAland, outside, ...inTrial] = homes('564')
    expect(none).toBeNull()
    expect(isInAland(inAland ?? '')).toBe(true)
    expect([isInAland(outside ?? ''), isInTrial(outside ?? '')]).toEqual([false, false])
    expect(inTrial.map((code) => isInTrial(code ?? ''))).toEqual([true, true, true])
    expect(inTrial[2]).toBe('564')
    expect(new Set(inTrial).size).toBe(3)
  })

  it('makes pairs with each that the other one stands for; two known ones are one pair', () => {
    expect(possibleMunicipalities(undefined, undefined)).toHaveLength(25)
    expect(new Set(homes(undefined)).size).toBe(5)
    expect(possibleMunicipalities('091', undefined)).toHaveLength(6)
    expect(possibleMunicipalities('091', null)).toEqual([{ home: '091', residence: null }])
  })
})

describe('the TE office in an answer', () => {
  it('bears the id and the name of its row in teOffices; outside Åland every municipality has one', () => {
    const answered = municipalityCodes.map(
      (home) => [home, authorityAt(route.teOffice, { home, residence: null })] as const
    )
    for (const [code, authority] of answered) {
      const office = teOfficeOf(code)
      expect(authority, code).toEqual(office ? { kind: 'te-office', id: office.id, name: office.nameFi } : null)
    }
  })
})
