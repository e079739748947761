import { createHash } from 'node:crypto'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Area, areas } from '../../src/areas/areas.ts'
import { type MunicipalityName, municipalities } from '../../src/areas/municipalities.ts'
import { teOffices } from '../../src/areas/offices.ts'
import type { MunicipalityCode } from '../../src/areas/codes.ts'
import { type Region, regions } from '../../src/areas/regions.ts'

const allAreas: readonly Area[] = areas
const allRegions: readonly Region[] = regions
const allMunicipalities: readonly MunicipalityName[] = municipalities
const officeOfCode = new Map<string, string | null>(
  allRegions.flatMap((region) => region.municipalities.map((code) => [code, region.office] as const))
)

const isDistinct = (values: readonly unknown[]) => new Set(values).size === values.length
const fingerprint = (lines: readonly string[]) => createHash('sha256').update(lines.join('\n')).digest('hex')

describe('TE offices', () => {
  it('are fifteen, each with its own id, ELY centre and names', () => {
    expect(teOffices).toHaveLength(15)
    for (const field of ['id', 'elyFi', 'nameFi', 'nameSv'] as const) {
      expect(isDistinct(teOffices.map((office) => office[field]))).toBe(true)
    }
  })

  it('serve one region each, but for Häme, Kaakkois-Suomi and Pohjanmaa with two', () => {
    const served = teOffices.map(({ id }) => [id, allRegions.filter((region) => region.office === id).length])
    expect(served.filter(([, count]) => count !== 1)).toEqual([['hame', 2], ['kaakkois-suomi', 2], ['pohjanmaa', 2]])
  })
})

describe('regions', () => {
  it('are nineteen, by ascending code, each with its own names', () => {
    const codes = allRegions.map((region) => region.code)
    expect(codes).toHaveLength(19)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(isDistinct(allRegions.map((region) => region.nameFi))).toBe(true)
    expect(isDistinct(allRegions.map((region) => region.nameSv))).toBe(true)
  })

  it('share out 309 municipalities without a double', () => {
    const codes = allRegions.flatMap((region) => region.municipalities)
    expect(codes).toHaveLength(309)
    expect(isDistinct(codes)).toBe(true)
  })

  it('have a TE office everywhere but in Åland and its 16 municipalities', () => {
    const offices: readonly string[] = teOffices.map((office) => office.id)
    const without = allRegions.filter((region) => region.office === null)
    expect(without.map((region) => [region.nameSv, region.municipalities.length])).toEqual([['Åland', 16]])
    for (const { office } of allRegions) if (office !== null) expect(offices).toContain(office)
  })

  it('know no municipality merged before the trial: Valtimo (911) and Honkajoki (099)', () => {
    expect(officeOfCode.has('911')).toBe(false)
    expect(officeOfCode.has('099')).toBe(false)
  })
})

describe('trial areas, 3 §', () => {
  it('are 25, each with its own id and names', () => {
    expect(allAreas).toHaveLength(25)
    for (const field of ['id', 'nameFi', 'nameSv', 'nameEn'] as const) {
      expect(isDistinct(allAreas.map((area) => area[field]))).toBe(true)
    }
  })

  it('hold 118 municipalities, none in two areas', () => {
    const codes = allAreas.flatMap((area) => area.municipalities)
    expect(codes).toHaveLength(118)
    expect(isDistinct(codes)).toBe(true)
  })

  it.each(allAreas)('$id has municipalities of its own TE office alone', ({ municipalities, office }) => {
    expect(municipalities.length).toBeGreaterThan(0)
    for (const code of municipalities) expect(officeOfCode.get(code)).toBe(office)
  })

  it('stand in the order of the kohtas and letters, letters from a on', () => {
    const places = allAreas.map(({ provision, ordinalInKohta }) => {
      const [, kohta, letter] = /^3 § (\d+) kohta(?: ([a-e]))?$/.exec(provision) ?? []
      return { kohta: Number(kohta), place: letter === undefined ? (ordinalInKohta ?? 1) : 'abcde'.indexOf(letter) + 1 }
    })
    let before = { kohta: 0, place: 0 }
    for (const { kohta, place } of places) {
      expect([kohta, place]).toEqual(kohta === before.kohta ? [kohta, before.place + 1] : [before.kohta + 1, 1])
      before = { kohta, place }
    }
    expect(before.kohta).toBe(14)
  })

  it('are first and second only where a kohta holds two without letters: 2, 3 and 14 kohta', () => {
    const numbered = allAreas.filter((area) => area.ordinalInKohta !== null)
    expect(numbered.map((area) => `${area.id} ${area.ordinalInKohta}`)).toEqual([
      'mikkeli 1', 'savonlinna 2', 'hameenlinna 1', 'lahti 2', 'salo 1', 'turku 2',
    ])
    expect(isDistinct(allAreas.map((area) => `${area.provision} ${area.ordinalInKohta}`))).toBe(true)
  })

  it('have one TE office a kohta and one kohta a TE office, Kaakkois-Suomi alone without', () => {
    const pairs = new Set(allAreas.map((area) => `${area.provision.split(' kohta')[0]} ${area.office}`))
    expect(pairs.size).toBe(14)
    expect(new Set(allAreas.map((area) => area.office)).size).toBe(14)
    expect(teOffices.filter(({ id }) => !allAreas.some((area) => area.office === id)).map(({ id }) => id)).toEqual([
      'kaakkois-suomi',
    ])
  })

  it('bear an official name only where the Act names them: five', () => {
    expect(allAreas.filter((area) => area.nameIsOfficial).map((area) => area.id)).toEqual([
      'savonlinna', 'pirkanmaa', 'espoo', 'helsinki', 'porvoo',
    ])
  })

  it('come from the second call in five cases', () => {
    expect(allAreas.filter((area) => area.bill === 'HE 114/2020').map((area) => area.id)).toEqual([
      'kurikka-kauhajoki', 'jamsa-keuruu-saarijarvi', 'ylivieska', 'porvoo', 'hanko-raasepori',
    ])
  })

  it('are word for word those that were compared with the Act (fingerprint)', () => {
    const lines = allAreas.map((area) => {
      const office = teOffices.find(({ id }) => id === area.office)
      return [
        area.id, area.provision, area.ordinalInKohta ?? '', area.nameFi, area.nameSv, area.nameEn, area.nameIsOfficial,
        office?.nameFi, office?.nameSv, area.bill, area.municipalities.join(' '),
      ].join('|')
    })
    expect(fingerprint(lines)).toBe('91340f4d46272cc008f11a1d7fc665190598055102a81ea5fbdc99f5ee6b9af6')
  })
})

describe('municipalities', () => {
  it('are the 309 of the regions, by ascending code', () => {
    const codes = allMunicipalities.map((row) => row.code)
    expect(codes).toEqual(allRegions.flatMap((region) => region.municipalities).sort())
    expectTypeOf<(typeof municipalities)[number]['code']>().toEqualTypeOf<MunicipalityCode>()
  })

  it('are 260 Finnish-speaking, 33 bilingual, and Swedish-speaking exactly in Åland', () => {
    const withStatus = (status: string) => allMunicipalities.filter((row) => row.languageStatus === status)
    expect(withStatus('fi')).toHaveLength(260)
    expect(withStatus('fi-sv')).toHaveLength(18)
    expect(withStatus('sv-fi')).toHaveLength(15)
    expect(withStatus('sv').map((row) => row.code)).toEqual(
      regions.find((region) => region.code === '21')?.municipalities
    )
  })

  it('have another Swedish form in 3 § for Ii, Ilmajoki and Marttila alone', () => {
    const others = allMunicipalities.filter((row) => row.nameSvAct !== undefined)
    expect(others.map((row) => [row.nameSv, row.nameSvAct])).toEqual([
      ['Ijo', 'Ii'], ['Ilmola', 'Ilmajoki'], ['S:t Mårtens', 'Marttila'],
    ])
  })

  it('are word for word those that were compared with the classification (fingerprint)', () => {
    const lines = allMunicipalities.map((row) => {
      const region = allRegions.find(({ municipalities: codes }) => codes.includes(row.code))
      const office = teOffices.find(({ id }) => id === region?.office)
      return [
        row.code, row.nameFi, row.nameSv, row.nameSvAct ?? '', row.languageStatus,
        region?.code, region?.nameFi, region?.nameSv, office?.elyFi ?? '',
      ].join('|')
    })
    expect(fingerprint(lines)).toBe('94014f91a4594ec042aebd232eb86e654ea49d8a63629712489322986d8f5128')
  })
})
