import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

describe('no entry point evaluates code, or tries whether it may', () => {
  it.each([[[]], [['--disallow-code-generation-from-strings']]])('Node with %j', (flags) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, 'test/package/no-evaluation.ts'], {
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual([])
  })
})
