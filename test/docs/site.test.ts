import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entryPoints } from './api.ts'

interface Tsconfig {
  readonly typedocOptions: {
    readonly entryPoints: readonly string[]
    readonly projectDocuments: readonly string[]
    readonly treatWarningsAsErrors: boolean
  }
}

const { typedocOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as Tsconfig // the file of this package

describe('the site, which `npm run docs` builds', () => {
  it('has every entry point of the package', () => {
    expect([...typedocOptions.entryPoints].sort()).toEqual([...entryPoints().values()].sort())
  })

  it.each([...entryPoints()])('names %s as it is imported', (entry, source) => {
    const [comment = ''] = /^\/\*\*[\s\S]*?\*\//.exec(readFileSync(source, 'utf8')) ?? []
    expect(comment).toContain(`\n * @module kuntakokeilu${entry.slice(1)}\n`)
  })

  it('has the changelog, and no warning', () => {
    expect(typedocOptions.projectDocuments).toContain('CHANGELOG.md')
    expect(typedocOptions.treatWarningsAsErrors).toBe(true)
  })
})

describe('CI', () => {
  it('builds the documents and installs the package; the summary of the tests comes last', () => {
    const commands = readFileSync('.ci/run', 'utf8').split('\n').filter((line) => line.startsWith('npm '))
    expect(commands).toEqual(['npm ci', 'npm run docs', 'npm run check:install', 'npm run test:sql', 'npm test'])
  })
})
