import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { assessRows, personFromRow, type AssessedRow, type RowsQuestion } from '../../src/entry/rows.ts'
import { assess, InputError } from '../../src/entry/index.ts'
import { partlyKnownOn } from '../oracle/arbitraries.ts'

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = []
  for await (const row of rows) found.push(row)
  return found
}
const shortOf = (result: AssessedRow<unknown>): string =>
  'answer' in result ? result.answer.outcome : result.problems.map(({ code, fact }) => `${fact} ${code}`).join()

const on = '2022-05-02'
const good = { id: 'p', jobSearchValid: false }
const bad = { immigrant: 'yes' }

describe('the answers to rows', () => {
  test('are those of assess to the people in them, in order, each with its row, failures in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(partlyKnownOn(8), fc.boolean()), { minLength: 1, maxLength: 8 }),
        async (people) => {
          const rows = people.map(([{ person }, isBad]) =>
            isBad ? { ...person, birthDate: 'x' } : { ...person, extra: 1 },
          )
          const day = people[0]?.[0].on ?? on
          const results = await all(assessRows(rows, { on: day, mapping: { null: 'none' } }))
          expect(results.map(({ row }) => row)).toEqual(rows)
          results.forEach((result, place) => {
            expect(result.row).toBe(rows[place])
            const read = personFromRow(result.row, { null: 'none' })
            if ('problems' in read) expect('problems' in result && result.problems).toEqual(read.problems)
            else if ((read.person.birthDate ?? '') > day) expect(shortOf(result)).toBe('birthDate after-asked-day')
            else expect('answer' in result && result.answer).toEqual(assess(read.person, day))
          })
        },
      ),
      { numRuns: 200 },
    )
  })

  it('are the same for a list, an iterator and an asynchronous one', async () => {
    const rows = [good, bad, { jobSearchValid: 1, homeMunicipality: '478' }, null, good]
    const some = function* () { yield* rows }
    const later = async function* () { for (const row of rows) yield await Promise.resolve(row) }
    const expected = ['stay', 'immigrant not-a-boolean', 'stay', 'null not-a-record', 'stay']
    for (const source of [rows, some(), later(), new Set(rows)]) {
      expect((await all(assessRows(source, { on }))).map(shortOf)).toEqual(
        source instanceof Set ? expected.slice(0, 4) : expected,
      )
    }
  })

  it('say nothing of the row before', async () => {
    const person = {
      jobSearchValid: true,
      homeMunicipality: '091',
      registeredAs: 'unemployed-jobseeker',
      immigrant: true,
      inService: 'tryout',
    }
    const { immigrant, ...less } = person
    const rows = [person, less, { ...person, registeredAs: 'x' }, less, person]
    expect((await all(assessRows(rows, { on }))).map(shortOf)).toEqual([
      'transfer', 'unknown', 'registeredAs unknown-word', 'unknown', 'transfer',
    ])
    expect(immigrant).toBe(true)
  })

  it('take the day from a column, as text or as a date object at midnight', async () => {
    const rows = [
      '2020-01-01',
      '2022-05-02',
      new Date('2022-05-02'),
      new Date('2022-05-02T12:00:00Z'),
      '2.5.2022',
      null,
      undefined,
      '',
    ].map((day) => ({ ...good, day }))
    const results = await all(assessRows(rows, { on: { column: 'day' } }))
    expect(results.map(shortOf)).toEqual([
      'not-in-force',
      'stay',
      'stay',
      'on not-a-day',
      'on not-a-day',
      'on missing-day',
      'on missing-day',
      'on missing-day',
    ])
    expect(results.map((result) => ('answer' in result ? result.answer.on : undefined)).slice(0, 3)).toEqual([
      '2020-01-01',
      '2022-05-02',
      '2022-05-02',
    ])
  })

  it('name every fault of a row: the day first, then the facts, then a birth after the day', async () => {
    const rows = [
      { day: 'x', immigrant: 3, homeMunicipality: '1' },
      { day: '2022-05-02', birthDate: '2022-05-03' },
      { day: '2022-05-02', birthDate: '2022-05-02', jobSearchValid: 0 },
    ]
    expect((await all(assessRows(rows, { on: { column: 'day' } }))).map(shortOf)).toEqual([
      'on not-a-day,homeMunicipality not-a-municipality,immigrant not-a-boolean', 'birthDate after-asked-day', 'stay',
    ])
  })

  it('come as rows are asked for, from a source without end, which is closed at the end', async () => {
    let given = 0
    let isClosed = false
    const endless = function* () {
      try {
        for (;;) {
          given += 1
          yield { id: String(given), jobSearchValid: given % 2 }
        }
      } finally {
        isClosed = true
      }
    }
    for await (const result of assessRows(endless(), { on })) {
      expect('answer' in result && result.answer.id).toBe(String(given))
      if (given === 1_000) break
    }
    expect([given, isClosed]).toEqual([1_000, true])
  })

  it('do not hide what the source throws', async () => {
    const broken = async function* () {
      yield good
      throw new Error('connection lost')
    }
    await expect(all(assessRows(broken(), { on }))).rejects.toThrow('connection lost')
  })

  it.each<[question: unknown, fact: string | null]>([
    [{ on: '2022-02-30' }, 'on'],
    [{ on: { columns: 'x' } }, 'on'],
    [{}, 'on'],
    [{ on, mapping: { columns: { shoeSize: 'x' } } }, 'mapping.columns.shoeSize'],
    [undefined, null],
  ])('to the question %o are refused before any row', async (question, fact) => {
    let given = 0
    const rows = function* () {
      yield (given += 1)
    }
    const wrong = question as RowsQuestion // on purpose
    const caught: unknown = await all(assessRows(rows(), wrong)).catch((error: unknown) => error)
    expect(caught instanceof InputError && caught.problems.map((problem) => problem.fact)).toEqual([fact])
    expect(given).toBe(0)
  })

  it('never read more than one row ahead of what is taken, nor keep what was read', async () => {
    const rows = assessRows(Array.from({ length: 3 }, () => good), { on })
    const [first, second] = [await rows.next(), await rows.next()]
    expect(first.value === second.value).toBe(false)
    expect(await rows.return()).toEqual({ value: undefined, done: true })
    expect(await rows.next()).toEqual({ value: undefined, done: true })
  })
})
