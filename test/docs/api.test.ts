import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apiFile, apiText, entryPoints } from './api.ts'

describe('the public API', () => {
  const linesOf = (text: string): readonly string[] => text.split('\n')
  const present = apiText()

  it('is as it was reviewed; `npm run api` writes the change down, to be reviewed with it', () => {
    expect(linesOf(present)).toEqual(linesOf(readFileSync(apiFile, 'utf8')))
  })

  it('is read of every entry point, and none of it is any', () => {
    expect(linesOf(present).filter((line) => line.startsWith('.'))).toEqual([...entryPoints().keys()])
    expect(linesOf(present).filter((line) => /\bany\b/.test(line.replaceAll(/'[^']*'/g, '')))).toEqual([])
  })
}, 60_000)
