import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { histories } from '../../../bench/histories.ts'
import { builtCommand, file, run, start } from '../../harness/command.ts'

const command = builtCommand('timeline')
const some = [...histories(40, 2)].map((history) => `${JSON.stringify(history)}\n`)
const path = file('histories.ndjson', some.join(''))

describe('timeline as a process', () => {
  it('answers all: 0, one line each in the order read, the summary on standard error', () => {
    const { code, out, err } = run(command, ['timeline', path])
    expect(code).toBe(0)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id)
    ).toEqual(some.map((line) => JSON.parse(line).id))
    expect(err).toMatch(/^Rows read 40 = answered 40 \+ rejected 0\nAnswered histories .*: \d+\n$/)
  })

  it('some rejected: 1, the rejects in their file and nothing but the summary on standard error', () => {
    const rejects = file('rejects.ndjson', '')
    const { code, out, err } = run(
      command,
      ['timeline', '-', '--rejects', rejects, '--lang', 'fi'],
      `${some[0]}oops\n${some[1]}`
    )
    expect([code, out.split('\n').length]).toEqual([1, 3])
    expect(JSON.parse(readFileSync(rejects, 'utf8'))).toMatchObject({
      line: 2,
      id: null,
      problems: [{ code: 'not-a-json-object', expected: 'yksi JSON-objekti kullakin rivillä' }],
    })
    expect(err).toMatch(/^Luettuja rivejä 3: vastattu 2, hylätty 1\n/)
  })

  it('cannot use an empty input, a missing file or a bad option: 2, and nothing is answered', () => {
    for (const args of [['-'], ['nowhere.ndjson'], [path, '--to', 'xml'], [path, '--rejects', path]]) {
      const { code, out, err } = run(command, ['timeline', ...args])
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(/^kuntakokeilu: /)
    }
  })

  it('writes the table at the end only', () => {
    const { code, out } = run(command, ['timeline', path, '--summary', '--days', '2022-12-31', '--to', 'csv'])
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      'on,by,name,stock,inflow,returns,movesIn,unknownIn,outflow,movesOut,unknownOut,id',
    ])
    const ofAll = out
      .split('\n')
      .filter((line) => line.includes(',authority,'))
      .map((line) => Number(line.split(',')[3]))
    expect(ofAll.reduce((sum, stock) => sum + stock, 0)).toBe(40)
  })

  it('a reader that has had enough ends it quietly with 0', async () => {
    const child = start(command, ['timeline', '-'])
    let err = ''
    child.stderr.on('data', (piece) => { err += String(piece) })
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    for (let round = 0; round < 100; round += 1) child.stdin.write(some.join(''))
    child.stdin.end()
    const [code] = await once(child, 'close')
    expect([code, err]).toEqual([0, ''])
  })

  it.each([
    [[], /^kuntakokeilu: körningen avbröts; resultaten för de rader som hann läsas har skrivits\nLästa rader 1 = besvarade 1 \+ avvisade 0\n/],
    [['--summary'], /^kuntakokeilu: körningen avbröts; tabellen skrivs inte, .*\nLästa rader 1 = besvarade 1 \+ avvisade 0\n/],
  ])('Ctrl-C while it waits for more: 130, %j', async (args, expected) => {
    const child = start(command, ['timeline', '-', '--lang', 'sv', ...args])
    let [out, err] = ['', '']
    child.stdout.on('data', (piece) => { out += String(piece) })
    child.stderr.on('data', (piece) => { err += String(piece) })
    child.stdin.write(`${some[0]}{"half`)
    if (args.length === 0) await once(child.stdout, 'data')
    else await new Promise((resolve) => { setTimeout(resolve, 1500) })
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect(code).toBe(130)
    expect(err).toMatch(expected)
    expect(out === '').toBe(args.length > 0)
  })
})
