import { describe, expect, it } from 'vitest'
import type { Output } from '../../src/cli/output.ts'
import { outputsTo } from '../../src/cli/outputs.ts'

/** An output that takes what is written when it is told to. */
function slow(): Output & { readonly written: string[]; readonly take: () => void } {
  const written: string[] = []
  let taken: (() => void)[] = []
  return {
    written,
    take: () => {
      for (const settle of taken) settle()
      taken = []
    },
    write: (text) =>
      new Promise((resolve) => {
        written.push(text.toString())
        taken.push(resolve)
      }),
    end: () => Promise.resolve(),
    isClosed: () => false,
    failure: () => undefined,
  }
}

const given = (answers: string, rejects = '') => ({ answers: Buffer.from(answers), rejects: Buffer.from(rejects) })
const turn = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })

describe('the outputs', () => {
  it('are given no more until the reader has taken what went before: one piece waits, not all of them', async () => {
    const out = slow()
    const outputs = outputsTo(out, slow(), undefined, () => undefined)
    await outputs.pass(given('1'))
    let isPassed = false
    const second = outputs.pass(given('2')).then(() => { isPassed = true })
    await turn()
    expect([out.written, isPassed]).toEqual([['1'], false])
    out.take()
    await turn()
    // The rejects, which go to standard error, are not taken yet either.
    expect(isPassed).toBe(false)
    void second
  })

  it('stop where the file for the rejects cannot be opened', async () => {
    const outputs = outputsTo(slow(), slow(), '/no/such/folder/file', () => undefined)
    expect(await outputs.pass(given('1'))).toMatchObject([{ id: 'output-unwritable', with: { reason: 'ENOENT' } }])
  })

  it('take the line of progress away before a reject on the same terminal', async () => {
    let cleared = 0
    const err = slow()
    const outputs = outputsTo(slow(), err, undefined, () => { cleared += 1 })
    await outputs.pass(given('1'))
    expect(cleared).toBe(0)
    const other = outputsTo(slow(), err, undefined, () => { cleared += 1 })
    await other.pass(given('1', 'x'))
    expect(cleared).toBe(1)
  })
})
