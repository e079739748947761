import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { personFromRow, type PersonFromRow, type RowMapping } from '../../src/entry/rows.ts'
import { assess, facts, type FactName, type Person } from '../../src/entry/index.ts'
import { partlyKnownOn } from '../oracle/arbitraries.ts'

const personOf = (read: PersonFromRow): Person | undefined => ('person' in read ? read.person : undefined)
const codesOf = (read: PersonFromRow): readonly string[] =>
  'problems' in read ? read.problems.map(({ code, fact }) => `${fact} ${code}`) : []

describe('NULL', () => {
  it.each(facts)('of $name is unknown, and none where the source says so and there is none', ({ name, nullable }) => {
    const row = { [name]: null, x: null }
    const none = nullable ? { [name]: null } : {}
    expect(personFromRow(row)).toStrictEqual({ person: {} })
    expect(personFromRow(row, { null: 'unknown' })).toStrictEqual({ person: {} })
    expect(personFromRow(row, { null: 'none' })).toStrictEqual({ person: none })
    expect(personFromRow(row, { columns: { [name]: { column: 'x', null: 'none' } } })).toStrictEqual({ person: none })
    expect(personFromRow(row, { null: 'none', columns: { [name]: { column: 'x', null: 'unknown' } } })).toStrictEqual({
      person: {},
    })
    expect(personFromRow({ ...row, [name]: undefined }, { null: 'none' })).toStrictEqual({ person: {} })
  })

  it.each(facts.filter(({ nullable }) => nullable))(
    'of $name can have a value beside it that means none',
    ({ name }) => {
      const columns = { [name]: { column: 'x', none: 'EI' } }
      expect(personFromRow({ x: 'EI' }, { columns })).toStrictEqual({ person: { [name]: null } })
      expect(personFromRow({ x: null }, { columns })).toStrictEqual({ person: {} })
      expect(personFromRow({ x: 'none' }, { columns })).toStrictEqual({ person: { [name]: null } })
      expect(codesOf(personFromRow({ x: 'Ei?' }, { columns })).length).toBe(1)
    },
  )

  it('of a fact that cannot be none stays unknown whatever value means none', () => {
    const columns = { birthDate: { column: 'x', null: 'none', none: '1900-01-01' } } as const
    expect(personFromRow({ x: null }, { columns })).toStrictEqual({ person: {} })
    expect(personFromRow({ x: '1900-01-01' }, { columns })).toStrictEqual({ person: { birthDate: '1900-01-01' } })
  })
})

describe('the types of drivers', () => {
  it.each<[fact: FactName, raw: unknown, value: unknown]>([
    ['immigrant', 1, true],
    ['immigrant', 0, false],
    ['immigrant', 1n, true],
    ['immigrant', 0n, false],
    ['immigrant', 'true', true],
    ['fullTimeBusinessDays', 15n, 15],
    ['fullTimeBusinessDays', '15', 15],
    ['regularWeeklyHours', '3.75', 3.75],
    ['regularWeeklyHours', 3.75, 3.75],
    ['yearsWithEmployerAtNotice', '5.00', 5],
    ['birthDate', new Date('1996-02-29'), '1996-02-29'],
    ['birthDate', new Date('0001-01-01'), '0001-01-01'],
    ['birthDate', new Date('9999-12-31'), '9999-12-31'],
    ['dismissalNoticeOn', new Date(Date.UTC(2023, 0, 1)), '2023-01-01'],
    ['homeMunicipality', '091', '091'],
    ['id', 17, '17'],
    ['id', 9007199254740993n, '9007199254740993'],
  ])('%s %o is read', (fact, raw, value) =>
    expect(personFromRow({ [fact]: raw })).toStrictEqual({ person: { [fact]: value } }),
  )

  it.each<[fact: FactName, raw: unknown, code: string]>([
    ['immigrant', 2, 'not-a-boolean'],
    ['immigrant', 2n, 'not-a-boolean'],
    ['immigrant', '1', 'not-a-boolean'],
    ['immigrant', Number.NaN, 'not-a-boolean'],
    ['fullTimeBusinessDays', 9007199254740993n, 'not-a-number'],
    ['fullTimeBusinessDays', -1n, 'negative-number'],
    ['fullTimeBusinessDays', 1.5, 'not-a-whole-number'],
    ['fullTimeBusinessDays', true, 'not-a-number'],
    ['homeMunicipality', 91, 'not-a-municipality'],
    ['homeMunicipality', 91n, 'not-a-municipality'],
    ['birthDate', new Date('1996-02-29T00:00:01Z'), 'not-a-day'],
    ['birthDate', new Date('1996-02-28T22:00:00Z'), 'not-a-day'],
    ['birthDate', new Date(Number.NaN), 'not-a-day'],
    ['birthDate', new Date('+010000-01-01'), 'not-a-day'],
    ['birthDate', 1996, 'not-a-day'],
    ['motherTongue', new Date('1996-02-29'), 'not-a-language'],
    ['id', 1.5, 'not-text'],
    ['id', 2 ** 53, 'not-text'],
    ['inService', {}, 'unknown-word'],
  ])('%s %o is a problem', (fact, raw, code) =>
    expect(codesOf(personFromRow({ [fact]: raw }))).toEqual([`${fact} ${code}`]),
  )

  it('a moment that is no day says what to do, and a number of a municipality what was meant', () => {
    const [moment] = ((read) => ('problems' in read ? read.problems : []))(
      personFromRow({ birthDate: new Date('1996-02-28T22:00:00Z') }),
    )
    expect(moment?.value).toBe('1996-02-28T22:00:00.000Z')
    expect(moment?.hint).toMatch(/driver give days as text/)
    const [code] = ((read) => ('problems' in read ? read.problems : []))(personFromRow({ homeMunicipality: 91 }))
    expect(code).toMatchObject({ value: 91, hint: '091, Helsinki' })
  })
})

describe('a mapping', () => {
  it('says under which names facts stand; other columns are passed over', () => {
    const row = { KUNTA: '091', homeMunicipality: 'x', shoeSize: 43, immigrant: true }
    expect(personFromRow(row, { columns: { immigrant: null, homeMunicipality: null } })).toStrictEqual({ person: {} })
    expect(personFromRow(row, { columns: { homeMunicipality: 'KUNTA' } })).toStrictEqual({
      person: { homeMunicipality: '091', immigrant: true },
    })
    expect(
      personFromRow(row, { columns: { homeMunicipality: { column: 'KUNTA' }, immigrant: 'no such column' } }),
    ).toStrictEqual({ person: { homeMunicipality: '091' } })
  })

  it.each<[mapping: unknown, problem: string]>([
    [{ null: 'nothing' }, 'mapping.null unknown-word'],
    [{ nulls: 'none' }, 'mapping.nulls unknown-field'],
    [{ columns: { shoeSize: 'x' } }, 'mapping.columns.shoeSize unknown-fact'],
    [{ columns: { immigrant: 3 } }, 'mapping.columns.immigrant not-text'],
    [{ columns: { immigrant: { none: 'x' } } }, 'mapping.columns.immigrant not-text'],
    [{ columns: { immigrant: { column: 'x', null: true } } }, 'mapping.columns.immigrant.null unknown-word'],
    [{ columns: { immigrant: { column: 'x', nul: 'none' } } }, 'mapping.columns.immigrant.nul unknown-field'],
    [{ columns: [] }, 'mapping.columns not-a-record'],
    [null, 'mapping not-a-record'],
    ['none', 'mapping not-a-record'],
  ])('%o is a problem, not an error', (mapping, problem) => {
    expect(codesOf(personFromRow({ immigrant: true }, mapping as RowMapping))).toEqual([problem]) // wrong, on purpose
  })
})

describe('a row', () => {
  it.each([null, undefined, 3, 'x', [], new Map(), Promise.resolve({}), new Date(), () => ({})])(
    '%o is no row',
    (row) => expect(codesOf(personFromRow(row))).toEqual(['null not-a-record']),
  )

  it('that cannot be read is a problem, not an error', () => {
    const row = { get immigrant(): boolean { throw new Error('gone') } }
    expect(codesOf(personFromRow(row))).toEqual(['null not-a-record'])
  })

  it('of a class is read', () => {
    const row = Object.assign(Object.create({ save: () => undefined }) as object, { immigrant: 1 }) // as of a class
    expect(personFromRow(row)).toStrictEqual({ person: { immigrant: true } })
  })

  it('with several faults has a problem for each, in the order of the facts', () => {
    expect(codesOf(personFromRow({ immigrant: 'x', homeMunicipality: 'x', regularWeeklyHours: -1, id: 'p' }))).toEqual([
      'homeMunicipality not-a-municipality', 'immigrant not-a-boolean', 'regularWeeklyHours negative-number',
    ])
  })

  test('of known facts gives the person, whose answer is the same', () => {
    fc.assert(
      fc.property(partlyKnownOn(20), ({ person, on }) => {
        const read = personOf(personFromRow(person, { null: 'none' }))
        expect(read).toEqual(Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)))
        expect(assess(read ?? {}, on)).toEqual(assess(person, on))
        const text = Object.entries(person).map(([name, value]) => [
          name,
          value === null ? 'none' : String(value ?? ''),
        ])
        expect(personOf(personFromRow(Object.fromEntries(text)))).toEqual(read)
      }),
      { numRuns: 500 }
    )
  })

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        fc.anything(),
        (row, mapping) => {
          expect(Object.keys(personFromRow(row, mapping as RowMapping)).length).toBe(1) // anything, on purpose
          const named = Object.fromEntries(facts.map(({ name }) => [name, row]))
          expect(Object.keys(personFromRow(named)).length).toBe(1)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
