import { describe, expect, it } from 'vitest'
import { aboutClientEstimates, areas, clientEstimates, type ClientEstimate } from '../../src/entry/areas.ts'
import { isDay } from '../../src/calendar/day.ts'

const all: readonly ClientEstimate[] = clientEstimates
const areaIds: readonly string[] = areas.map(({ id }) => id)

describe('the published figures on clients and staff', () => {
  it('are these', () => {
    const lines = all.map(({ of, value, qualifier, status, date }) => `${of} ${qualifier} ${value} ${status} ${date}`)
    expect(lines).toEqual([
      'whole-country about 250000 forecast null',
      'whole-country about 250000 forecast 2021-01-04',
      'whole-country nearly 230000 reported null',
      'jyvaskyla about 14000 forecast null',
      'kainuu about 2500 forecast null',
      'oulu estimate 14300 forecast null',
      'porvoo as-published 2600 forecast null',
      'uusimaa-five-areas as-published 92000 reported 2021-03-19',
      'helsinki slightly-less-than 50000 reported 2021-03-19',
      'vantaa-kerava over 21000 reported 2021-03-19',
      'espoo as-published 18000 reported 2021-03-19',
      'capital-region as-published 90000 forecast null',
      'kokkola about 2600 reported null',
      'pirkanmaa about 28000 not-classified null',
      'kuopio-iisalmi over 9000 not-classified null',
      'joensuu nearly 8000 not-classified null',
      'hameenlinna nearly 4600 not-classified null',
      'mikkeli about 3700 forecast 2021-02-17',
      'seinajoki-ilmajoki about 3000 weak-source null',
      'first-call-90-municipalities as-published 189000 earlier-composition null',
    ])
  })

  it('each has a source, a day or none, and areas of the Act where it means several', () => {
    const several = ['whole-country', 'uusimaa-five-areas', 'capital-region', 'first-call-90-municipalities']
    for (const { of, areas: meant, source, date, dateNote, note } of all) {
      expect(areaIds.includes(of)).toBe(!several.includes(of))
      expect((meant ?? []).filter((id) => !areaIds.includes(id))).toEqual([])
      expect(source).toMatch(/^https:\/\/[\w./-]+[\w/?=.-]*$|^press text of /)
      expect(date === null || isDay(date)).toBe(true)
      expect(dateNote).not.toBe('')
      expect(note).not.toBe('')
      if (source.startsWith('press text')) expect(dateNote).toMatch(/^undated press text/)
    }
  })

  it('has the staff of Kainuu and Kokkola, and the shares of Oulu, which add up although the groups overlap', () => {
    expect(all.flatMap(({ of, staff }) => (staff ? [[of, staff]] : []))).toEqual([
      ['kainuu', { teExperts: 13, persons: 25 }], ['kokkola', { labourUnits: 14.2 }],
    ])
    const shares = all.flatMap(({ of, shares: groups }) => (groups ? [[of, groups] as const] : []))
    expect(shares).toEqual([['oulu', [
      { group: 'under 30', percent: 40 }, { group: 'over 30', percent: 40 }, { group: 'immigrants', percent: 20 },
    ]]])
  })

  it('says that none of them is a legal fact, in three languages', () => {
    expect(aboutClientEstimates.en).toContain('None of the figures is a legal fact')
    expect(aboutClientEstimates.fi).toContain('Mikään luvuista ei ole lakiin perustuva tieto')
    expect(aboutClientEstimates.sv).toContain('Ingen av siffrorna grundar sig på lag')
  })
})
