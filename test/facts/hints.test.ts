import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { municipalities, type MunicipalityName } from '../../src/entry/areas.ts'
import { refusalOfCell, valueOfCell } from '../../src/facts/cells.ts'
import { refusalOf } from '../../src/facts/check.ts'
import { hintOf } from '../../src/facts/hints.ts'
import { problem } from '../../src/facts/problem.ts'
import { facts, type FactName } from '../../src/facts/facts.ts'
import { parsePerson } from '../../src/facts/input.ts'
import type { Language } from '../../src/texts/language.ts'
import * as expected from '../../src/refusals/expected.ts'
import type { Refusal } from '../../src/refusals/problems.ts'

const factOf = (name: FactName) => facts.find((fact) => fact.name === name) ?? facts[0]

/** The hint beside the refusal of a cell; undefined also where the cell is not refused. */
function cellHint(name: FactName, cell: string, language: Language = 'en'): string | undefined {
  const refusal = refusalOfCell(factOf(name), cell)
  return refusal && problem(refusal, language, 'cell').hint
}

/** The hint beside the refusal of a value in JSON. */
function jsonHint(name: FactName, value: unknown, language: Language = 'en'): string | undefined {
  const refusal = refusalOf(factOf(name), value)
  return refusal && problem(refusal, language).hint
}

describe('the hint beside a refused municipality', () => {
  it.each([
    ['Espoo', '049, Espoo'], ['Esbo', '049, Espoo'], ['ESPOO', '049, Espoo'], [' Espoo ', '049, Espoo'],
    ['Espo', '049, Espoo'], ['Jyvaskyla', '179, Jyväskylä'], ['Hellsinki', '091, Helsinki'], ['S:t Michel', '491, Mikkeli'],
    ['91', '091, Helsinki'], ['5', '005, Alajärvi'], ['91.0', '091, Helsinki'], ['KU091', '091, Helsinki'], [' 091', '091, Helsinki'],
    ['091, Helsinki', '091, Helsinki'], ['91 Helsingfors', '091, Helsinki'], ['91.00', '091, Helsinki'],
    [`91${','.repeat(90)}Helsinki`, '091, Helsinki'],
    // Hanko by its Finnish and its Swedish name is one municipality.
    ['Han', '077, Hankasalmi; 078, Hanko'],
    // Names that begin alike: nobody chooses between them.
    ['Pyhä', '625, Pyhäjoki; 626, Pyhäjärvi; 630, Pyhäntä'],
  ])('%j: %s', (cell, hint) => expect(cellHint('homeMunicipality', cell)).toBe(hint))

  it.each([
    '999', '91 Turku', '91 Stockholm', 'Stockholm', '1234', 'x91', '91x', `91${','.repeat(91)}Helsinki`,
  ])('there is none for %j', (cell) => {
    expect(cellHint('homeMunicipality', cell)).toBeUndefined()
  })

  it('names the municipality in the language of the reader', () => {
    expect(cellHint('homeMunicipality', 'Esbo', 'fi')).toBe('049, Espoo')
    expect(cellHint('homeMunicipality', 'Espoo', 'sv')).toBe('049, Esbo')
  })

  it('is its code for every name, Finnish and Swedish, and for every code without its zeros', () => {
    for (const { code, nameFi, nameSv } of municipalities satisfies readonly MunicipalityName[]) {
      for (const name of [nameFi, nameSv]) expect(cellHint('homeMunicipality', name)).toBe(`${code}, ${nameFi}`)
      if (code.startsWith('0')) expect(jsonHint('homeMunicipality', Number(code))).toBe(`${code}, ${nameFi}`)
    }
  })
})

describe('the hint beside a refused value', () => {
  it.each<readonly [FactName, string, string | undefined]>([
    ['jobSearchValid', 'TRUE', 'true'], ['jobSearchValid', 'False', 'false'], ['jobSearchValid', '1', 'true'], ['jobSearchValid', '0', 'false'],
    ['jobSearchValid', 'yes', 'true'], ['jobSearchValid', 'kyllä', 'true'], ['jobSearchValid', 'ei', 'false'], ['jobSearchValid', 'ja', 'true'],
    ['jobSearchValid', 'EPÄTOSI', 'false'], ['jobSearchValid', '2', undefined],
    ['jobSearchValid', '10', undefined], ['jobSearchValid', '21', undefined], ['jobSearchValid', '01', undefined], ['jobSearchValid', '20', undefined],
    ['jobSearchValid', 'xnone', undefined], ['jobSearchValid', 'nonex', undefined], ['jobSearchValid', 'maybe', undefined],
    ['birthDate', '2.5.2002', '2002-05-02'], ['birthDate', '02.05.2002', '2002-05-02'], ['birthDate', '2. 5. 2002', '2002-05-02'],
    ['birthDate', '2002-5-2', '2002-05-02'], ['birthDate', '20020502', '2002-05-02'], ['birthDate', '2002/05/02', '2002-05-02'],
    ['birthDate', '2002-05-02T00:00:00.000Z', '2002-05-02'], ['birthDate', '2002-05-02 00:00:00', '2002-05-02'], ['birthDate', '2.5.2002 0:00', '2002-05-02'],
    ['birthDate', '31/12/2002', '2002-12-31'], ['birthDate', '12/31/2002', '2002-12-31'], ['birthDate', '05/05/2002', '2002-05-05'],
    // May or February? And these days do not exist, or are moments of a day that nobody names.
    ['birthDate', '2/5/2002', undefined], ['birthDate', '31.2.2002', undefined], ['birthDate', '2002-02-30', undefined],
    ['birthDate', '2002-05-02T21:00:00Z', undefined], ['birthDate', '2.5.02', undefined], ['birthDate', '200252', undefined],
    ['birthDate', 'x2002-5-2', undefined], ['birthDate', '112.5.2002', undefined], ['birthDate', '2.5.20023', undefined],
    ['birthDate', '131/12/2002', undefined], ['birthDate', '31/12/20023', undefined], ['birthDate', '200 0:002-05-02', undefined],
    ['regularWeeklyHours', '37,5', '37.5'], ['regularWeeklyHours', '37,50', '37.5'], ['regularWeeklyHours', ' 37.5', '37.5'],
    ['regularWeeklyHours', ',5', '0.5'], ['regularWeeklyHours', '+40', '40'], ['regularWeeklyHours', '37,5x', undefined], ['regularWeeklyHours', `${'9'.repeat(50)},5`, undefined], ['regularWeeklyHours', '0,0000001', undefined], ['regularWeeklyHours', '-1', undefined], ['regularWeeklyHours', '1.000,5', undefined],
    ['fullTimeBusinessDays', '14,0', '14'], ['fullTimeBusinessDays', '14,5', undefined], ['fullTimeBusinessDays', '14.5', undefined],
    ['motherTongue', 'FI', 'fi'], ['motherTongue', 'fi-FI', 'fi'], ['motherTongue', 'suomi', 'fi'], ['motherTongue', 'Svenska', 'sv'],
    ['motherTongue', 'Russian', 'ru'], ['motherTongue', 'klingon', undefined],
    ['motherTongue', 'x-fi', undefined], ['motherTongue', 'fi-finland', undefined],
    ['registeredAs', 'job-seeker', 'jobseeker'], ['registeredAs', 'Unemployed jobseeker', 'unemployed-jobseeker'],
    ['registeredAs', 'jobseeker_at_risk', 'jobseeker-at-risk'], ['registeredAs', 'x', undefined],
    ['registeredAs', 'unemployed', 'unemployed-jobseeker'], ['registeredAs', 'job', undefined], ['inService', 'rehabilitative', 'rehabilitative-work'],
    ['wageSubsidisedWork', 'Municipal', 'municipal-obligation'], ['inService', 'la', undefined], ['inService', 'reh', 'rehabilitative-work'],
    ['inService', 'try-out', 'tryout'], ['wageSubsidisedWork', 'paysubsidy', 'pay-subsidy'], ['wageSubsidisedWork', '55', undefined],
  ])('%s %j: %s', (name, cell, hint) => expect(cellHint(name, cell)).toBe(hint))

  it.each<readonly [FactName, unknown, string | undefined]>([
    ['jobSearchValid', 'true', 'true'], ['jobSearchValid', 1, 'true'], ['jobSearchValid', 0, 'false'], ['regularWeeklyHours', '37.5', '37.5'],
    ['homeMunicipality', 91, '091, Helsinki'], ['id', 17, '"17"'], ['birthDate', 20020502, '2002-05-02'], ['birthDate', new Date(0), undefined],
    ['birthDate', null, 'leave it out if not known'], ['birthDate', 'na', 'leave it out if not known'],
    ['jobSearchValid', {}, undefined], ['inService', ['tryout'], undefined],
  ])('in JSON: %s %j: %s', (name, value, hint) => expect(jsonHint(name, value)).toBe(hint))

  it.each(Object.entries({
    fi: ['suomi', 'finska', 'finnish'], sv: ['ruotsi', 'svenska', 'swedish'], ru: ['venäjä', 'ryska', 'russian'],
    et: ['viro', 'eesti', 'estniska', 'estonian'], en: ['englanti', 'engelska', 'english'],
    ar: ['arabia', 'arabiska', 'arabic'], so: ['somali', 'somaliska'], uk: ['ukraina', 'ukrainska', 'ukrainian'],
  }))('%s is the language of these names as they are, and of none with a letter more', (code, names) => {
    for (const name of names) {
      expect([name, `x${name}`, `${name}x`].map((cell) => cellHint('motherTongue', cell)))
        .toEqual([code, undefined, undefined])
    }
  })

  it('is a value that is not refused, whatever the cell', () => {
    const cells = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '.', ',', '-', '/', ' ', 'T', ':'), maxLength: 12 })
    )
    fc.assert(fc.property(fc.constantFrom(...facts), cells, (fact, cell) => {
      const hint = cellHint(fact.name, cell)
      if (hint === undefined) return
      for (const one of hint.split('; ').filter((text) => !text.startsWith('leave'))) {
        expect(refusalOfCell(fact, one.replace(/^(\d{3}), .*/, '$1'))).toBeUndefined()
      }
    }), { numRuns: 3000 })
  })
})

describe('the hint beside none', () => {
  it('of a fact that cannot be none is the value for it, or to say nothing', () => {
    for (const fact of facts.filter(({ nullable, kind }) => !nullable && kind !== 'text')) {
      const isNumber = ['hours', 'count', 'years'].includes(fact.kind)
      const value = fact.kind === 'flag' ? 'false; ' : isNumber ? '0; ' : ''
      expect(cellHint(fact.name, 'none')).toBe(`${value}leave the cell empty if not known`)
      expect(jsonHint(fact.name, null)).toBe(`${value}leave it out if not known`)
    }
    expect(cellHint('regularWeeklyHours', 'none', 'fi')).toBe('0; jätä solu tyhjäksi, jos ei tiedossa')
    expect(jsonHint('regularWeeklyHours', null, 'sv')).toBe('0; utelämna om uppgiften är okänd')
  })

  it('written otherwise, of a fact that can be none, is how to write it', () => {
    for (const fact of facts.filter(({ nullable }) => nullable)) {
      expect(valueOfCell(fact, 'none')).toBeNull()
      for (const text of ['NULL', 'N/A', '-', '#PUUTTUU!']) {
        expect(cellHint(fact.name, text)).toBe('none; leave the cell empty if not known')
      }
      expect(jsonHint(fact.name, 'None')).toBe('null; leave it out if not known')
    }
  })

  it('of a cell with spaces only is to leave it empty', () => {
    expect(cellHint('immigrant', ' ')).toBe('leave the cell empty if not known')
  })
})

describe('the hint beside what is no fact of a person', () => {
  const hint = (refusal: Pick<Refusal, 'code' | 'value'> & Partial<Refusal>, name = 'row'): string | undefined =>
    hintOf({ fact: name, expected: expected.text, ...refusal }, { name, canBeUnknown: false }, 'en', 'json')
  const words = { ...expected.word, values: { words: ['te-office', 'yes'] } }

  it.each([
    ['[', /list/], [' [{"id": 1},', /list/], ['{', /one line/], ['[1', /^$/], ['x[{', /^$/], ['{}', /^$/], [{}, /^$/],
  ])('line of JSON %j is how to write it anew: %s', (value, said) => {
    expect(hint({ code: 'not-a-json-object', value }) ?? '').toMatch(said)
  })

  it('is the nearest of the words, also of those beside or within another expectation', () => {
    const either = { ...expected.orWord, values: { expected: expected.municipality, words: ['te-office'] } }
    const orNone = { ...expected.orNone, values: { expected: words } }
    expect(hint({ code: 'not-a-municipality', value: 'te-ofice', expected: either })).toBe('te-office')
    expect(hint({ code: 'unknown-word', value: 'te-ofice', expected: orNone })).toBe('te-office')
    expect(hint({ code: 'unknown-event', value: 'te-ofice', expected: words })).toBe('te-office')
    expect(hint({ code: 'unknown-event', value: 'te-ofice' })).toBeUndefined()
  })

  it.each(['unknown-field', 'unknown-circumstance'] as const)('for an %s is the nearest name', (code) => {
    expect(hint({ code, value: 1, expected: words }, 'te_ofice')).toBe('te-office')
    expect(hint({ code, value: 1, expected: words }, 'zzz')).toBeUndefined()
  })

  it('is what is left to do, if anything is', () => {
    expect(hint({ code: 'not-utf-8', value: null })).toBe('--encoding latin1')
    expect(hint({ code: 'not-text', value: {} })).toBeUndefined()
    expect(hint({ code: 'unknown-event', value: '' })).toBeUndefined()
    expect(hint({ code: 'out-of-range', value: 'yes', expected: words })).toBeUndefined()
    expect(problem({ code: 'out-of-range', fact: null, value: 7, expected: expected.number }, 'en'))
      .not.toHaveProperty('hint')
  })
})

describe('parsePerson', () => {
  it('gives the hints, and refuses and reads the same with them', () => {
    const given = { homeMunicipality: 'Esbo', homeMuncipality: '049', immigrant: 'yes' }
    const parsed = parsePerson(given, '2022-05-02', 'sv')
    expect(parsed.ok ? [] : parsed.problems.map(({ fact, hint }) => [fact, hint])).toEqual([
      ['homeMunicipality', '049, Esbo'], ['immigrant', 'true'], ['homeMuncipality', 'homeMunicipality'],
    ])
  })
})
