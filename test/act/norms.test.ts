import { describe, expect, it } from 'vitest'
import * as norms from '../../src/act/norms.ts'
import { isProvision } from '../../src/act/register.ts'
import { wordings } from '../../src/act/wordings.ts'

const { citeNorm, datedPlaces, placeIn, placeOn, ...named } = norms
type Name = keyof typeof named

/** The last day of one place and the first day of the next, with the places; null: there is no such norm yet. */
const moves: readonly (readonly [Name, lastDay: string, firstDay: string, string | null, string])[] = [
  ['registrationCondition', '2023-02-28', '2023-03-01', '4 § 2 mom.', '4 § 3 mom.'],
  ['discretion', '2022-12-31', '2023-01-01', '5 § 3 mom.', '5 § 5 mom.'],
  ['changeSecurityBar', '2022-12-31', '2023-01-01', null, '5 § 3 mom.'],
  ['changeSecurityReturn', '2022-12-31', '2023-01-01', null, '5 § 4 mom.'],
  ['requestToTeOffice', '2021-05-31', '2021-06-01', null, '5 § 4 mom.'],
  ['requestToTeOffice', '2022-12-31', '2023-01-01', '5 § 4 mom.', '5 § 6 mom.'],
  ['requestToMunicipality', '2021-05-31', '2021-06-01', null, '5 § 5 mom.'],
  ['requestToMunicipality', '2022-12-31', '2023-01-01', '5 § 5 mom.', '5 § 7 mom.'],
  ['noticeAndPlansOfRequest', '2021-05-31', '2021-06-01', null, '5 § 6 mom.'],
  ['noticeAndPlansOfRequest', '2022-12-31', '2023-01-01', '5 § 6 mom.', '5 § 8 mom.'],
  ['startUpGrant', '2023-06-30', '2023-07-01', '10 § 1 mom. 3 kohta b', '10 § 1 mom. 3 kohta c'],
  ['expenseCompensation', '2023-06-30', '2023-07-01', '10 § 1 mom. 3 kohta c', '10 § 1 mom. 3 kohta d'],
  ['otherBenefits', '2023-06-30', '2023-07-01', '10 § 1 mom. 3 kohta d', '10 § 1 mom. 3 kohta e'],
  ['applicationOfMunicipality', '2021-05-31', '2021-06-01', '11 § 2 mom.', '11 § 2 mom. 1 kohta'],
  ['serviceStatement', '2021-05-31', '2021-06-01', '12 § 2 mom. 1 kohta', '12 a § 1 mom. 3 kohta'],
  ['selfMotivatedStudyStatement', '2021-05-31', '2021-06-01', '12 § 2 mom. 2 kohta', '12 a § 1 mom. 4 kohta'],
  ['integrationStudyStatement', '2021-05-31', '2021-06-01', '12 § 2 mom. 3 kohta', '12 a § 1 mom. 5 kohta'],
  ['givingOfStatements', '2021-05-31', '2021-06-01', '12 § 3 mom.', '12 a § 2 mom.'],
  ['givingOfStatements', '2022-07-10', '2022-07-11', '12 a § 2 mom.', '12 a § 3 mom.'],
  ['statementsOfServiceCentre', '2021-05-31', '2021-06-01', null, '12 a § 2 mom.'],
  ['statementsOfServiceCentre', '2022-07-10', '2022-07-11', '12 a § 2 mom.', '12 a § 3 mom.'],
  ['decreeOnStatements', '2021-05-31', '2021-06-01', '12 § 4 mom.', '12 a § 3 mom.'],
  ['decreeOnStatements', '2022-07-10', '2022-07-11', '12 a § 3 mom.', '12 a § 4 mom.'],
  ['expenseCompensationData', '2021-05-31', '2021-06-01', '12 § 5 mom.', '12 a § 4 mom.'],
  ['expenseCompensationData', '2022-07-10', '2022-07-11', '12 a § 4 mom.', '12 a § 5 mom.'],
  ['dataForStatements', '2021-10-01', '2021-10-02', null, '12 a § 5 mom.'],
  ['dataForStatements', '2022-07-10', '2022-07-11', '12 a § 5 mom.', '12 a § 6 mom.'],
  ['useOfInformationSystem', '2022-05-22', '2022-05-23', '14 § 1 mom.', '14 § 4 mom.'],
  ['reportOnAccessRight', '2022-05-22', '2022-05-23', '18 § 1 mom.', '18 § 3 mom.'],
]

describe('norms that moved', () => {
  it.each(moves)('%s: to %s and from %s', (name, lastDay, firstDay, before, after) => {
    expect(placeOn(named[name], lastDay)).toBe(before ?? undefined)
    expect(placeOn(named[name], firstDay)).toBe(after)
  })

  it.each(Object.entries(named))('%s moves on the days of the table above and on no others', (name, norm) => {
    const firstDays = moves.filter(([moving]) => moving === name).map(([, , firstDay]) => firstDay)
    const changes = wordings.slice(1).flatMap(({ from }, place) =>
      placeIn(norm, wordings[place]?.id ?? 'V0') === placeOn(norm, from) ? [] : [from])
    expect(changes).toEqual(firstDays)
  })

  it.each(Object.entries(named))('%s stands in each wording at a place that the Act then has', (_, norm) => {
    for (const { id } of wordings) {
      const place = placeIn(norm, id)
      if (place === undefined) expect(() => citeNorm(norm, id)).toThrow(`in wording ${id} of act 1269/2020`)
      else expect([isProvision(place), citeNorm(norm, id).startsWith(`1269/2020 ${place}`)]).toEqual([true, true])
    }
  })

  it('before the Act a norm has its first place of the Act, after it the last', () => {
    expect(placeOn(norms.discretion, '2021-02-28')).toBe('5 § 3 mom.')
    expect(placeOn(norms.discretion, '2025-01-01')).toBe('5 § 5 mom.')
    expect(placeOn(norms.requestToTeOffice, '2021-02-28')).toBeUndefined()
  })

  it('is cited with the act that gave the text, as a provision is', () => {
    expect(citeNorm(norms.discretion, 'V6')).toBe('1269/2020 5 § 3 mom.')
    expect(citeNorm(norms.discretion, 'V7')).toBe('1269/2020 5 § 5 mom. (671/2022)')
    expect(citeNorm('5 § 5 mom.', 'V6')).toBe('1269/2020 5 § 5 mom. (421/2021)')
    expect(() => citeNorm(norms.changeSecurityReturn, 'V6'))
      .toThrow('No {"V7":"5 § 4 mom."} in wording V6 of act 1269/2020')
  })

  it('its dated rows are the first days with their places', () => {
    expect(datedPlaces(norms.requestToTeOffice)).toEqual([
      { from: '2021-06-01', place: '5 § 4 mom.' }, { from: '2023-01-01', place: '5 § 6 mom.' },
    ])
  })
})
