import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apiFile, declarations, entryPoints, recordOf } from './api.ts'

describe('the public API', () => {
  const linesOf = (text: string): readonly string[] => text.split('\n')
  const present = declarations()

  it('is as it was reviewed; `npm run api` writes the change down, to be reviewed with it', () => {
    expect(linesOf(recordOf(present))).toEqual(linesOf(readFileSync(apiFile, 'utf8')))
  })

  it('is read of every entry point, and none of it is any', () => {
    expect([...present.keys()]).toEqual([...entryPoints().keys()])
    const any = [...present.values()].flat().filter((line) => /\bany\b/.test(line.replaceAll(/'[^']*'/g, '')))
    expect(any).toEqual([])
  })
}, 60_000)
