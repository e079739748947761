import { describe, expect, it } from 'vitest'
import { municipalityCodes } from '../../src/areas/places.ts'
import type { FactName } from '../../src/facts/facts.ts'
import { fullPersonRegister } from '../../src/facts/possible.ts'

const factOf = (name: FactName) => fullPersonRegister.facts.find((fact) => fact.name === name)

describe('the values that a fact can have on 2022-05-02', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  it.each<[name: FactName, named: readonly unknown[], possible: readonly unknown[]]>([
    ['id', ['a'], ['a']],
    ['immigrant', [true, 'yes'], [true]],
    ['regularWeeklyHours', [4, -1], [4, 0]],
    ['yearsWithEmployerAtNotice', [5], [5, 0]],
    ['fullTimeBusinessDays', [14.5, '7'], [0, 14, 15]],
    ['motherTongue', ['fi', null], ['fi', null, 'aa']],
    ['motherTongue', ['aa', 'ac'], ['aa', 'ac', 'ab']],
    ['motherTongue', letters.map((letter) => `a${letter}`), [...letters.map((letter) => `a${letter}`), 'ba']],
    ['homeMunicipality', ['091', '999'], ['091']],
    ['registeredAs', ['jobseeker', 'x'], ['jobseeker']],
    ['birthDate', ['2022-05-02', '2022-05-03'], ['2022-05-02']],
    ['dismissalNoticeOn', ['2022-05-03', null], ['2022-05-03', null]],
  ])('%s, where a test names %j', (name, named, possible) => {
    expect(factOf(name)?.possible?.(named, '2022-05-02')).toEqual(possible)
  })

  it('are listed where they can be', () => {
    expect([factOf('homeMunicipality')?.words, factOf('homeMunicipality')?.nullable]).toEqual([municipalityCodes, true])
    expect([factOf('registeredAs')?.words?.length, factOf('registeredAs')?.nullable]).toEqual([3, false])
    expect(factOf('immigrant')).not.toHaveProperty('words')
  })
})
