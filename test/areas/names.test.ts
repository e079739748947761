import { describe, expect, it } from 'vitest'
import { foldName, nameIndex } from '../../src/areas/names.ts'

describe('one name, several spellings', () => {
  it.each([
    ['S:t Michel', 'st michel'],
    ['St. Michel', 'st michel'],
    ['St Michel', 'st michel'],
    ['SANKT  MICHEL', 'st michel'],
    ['Koski (Tl)', 'koski tl'],
    ['Koski T.l.', 'koski tl'],
    ['Mänttä – Vilppula', 'mantta vilppula'],
    ['Mänttä\u2011Vilppula', 'mantta vilppula'],
    ['Mänttä\u2212Vilppula', 'mantta vilppula'],
    ['\u00a0A\u030Abo\t', 'abo'],
    ['\u212Bbo', 'abo'],
    ['Sankta', 'sankta'],
    ['Uusi Sankt Michel', 'uusi sankt michel'],
    ['İi', 'ii'],
    ['()', ''],
  ])('%s is folded to %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })
})

describe('finding by name', () => {
  const find = nameIndex(() => [
    ['Hammaro', 1],
    ['Hammarö', 2],
    ['Örö', 3],
    ['Orö', 4],
    ['Lone', 5],
    ['Same', 6],
    ['same', 7],
  ])

  it('two names that differ only by accents are told apart when written exactly', () => {
    expect(find('Hammarö')).toBe(2)
    expect(find('hammaro')).toBe(1)
    expect(find('HAMMARO\u0308')).toBe(2)
    expect(find(' hammarö\n')).toBe(2)
  })

  it('a name that fits two only when folded gives nothing', () => {
    expect(find('oro')).toBeUndefined()
    expect(find('hammarô')).toBeUndefined()
  })

  it('a name that two bear as written gives nothing', () => {
    expect(find('Same')).toBeUndefined()
  })

  it('a third bearer of an ambiguous name does not settle it', () => {
    expect(nameIndex(() => [['x', 1], ['x', 2], ['x', 2]])('x')).toBeUndefined()
  })

  it('one meaning entered twice under a name is not ambiguous', () => {
    expect(nameIndex(() => [['Oulu', 1], ['oulu', 1]])('OULU')).toBe(1)
  })

  it('an unknown name, an empty one and a name from the prototype give nothing', () => {
    for (const name of ['Nowhere', '', ' ', '__proto__', 'constructor', 'hasOwnProperty'])
      expect(find(name)).toBeUndefined()
  })

  it('the entries are read once, on the first question', () => {
    let count = 0
    const lazy = nameIndex(() => {
      count += 1
      return [['a', 1]]
    })
    expect(count).toBe(0)
    lazy('a')
    const afterFirst = count
    lazy('b')
    expect(count).toBe(afterFirst)
  })
})
