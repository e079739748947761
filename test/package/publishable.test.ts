import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openBeforePublishing } from './publishable.ts'

const filledIn = {
  version: '0.2.0',
  repository: { url: 'git+https://example.org/a.git' },
  homepage: 'https://example.org',
  bugs: 'https://example.org/bugs',
}
const changelog = '# Changelog\n\n## 0.2.0 (2026-12-01)\n\n- *code* One.\n\n## 0.1.0\n'

interface Lock {
  readonly version: string
  readonly packages: { readonly '': { readonly version: string } }
}
// Files of this package.
const pack = JSON.parse(readFileSync('package.json', 'utf8')) as typeof filledIn
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const itsChangelog = readFileSync('CHANGELOG.md', 'utf8')

describe('the version', () => {
  it('of package.json is the first one of the changelog', () => {
    const [, first] = /^## (\S+)/m.exec(itsChangelog) ?? []
    expect(pack.version).toBe(first)
  })

  it('of package-lock.json is that of package.json', () => {
    expect([lock.version, lock.packages[''].version]).toEqual([pack.version, pack.version])
  })
})

describe('before publishing', () => {
  it('nothing is open where the publisher filled everything in', () => {
    expect(openBeforePublishing(filledIn, changelog)).toEqual([])
  })

  it.each(['repository', 'homepage', 'bugs'])('%s has to be filled in', (field) => {
    for (const nothing of [undefined, '']) {
      const open = openBeforePublishing({ ...filledIn, [field]: nothing }, changelog)
      expect(open).toEqual([`package.json has no "${field}".`])
    }
  })

  it('the changelog has to begin with the version and its day', () => {
    expect(openBeforePublishing({ ...filledIn, version: '0.3.0' }, changelog)).toEqual([
      'The version of package.json is 0.3.0, the first one of CHANGELOG.md is 0.2.0.',
    ])
    expect(openBeforePublishing(filledIn, '# Changelog\n\n## 0.2.0 (unreleased)\n')).toEqual([
      'CHANGELOG.md does not give the day of 0.2.0.',
    ])
    expect(openBeforePublishing(filledIn, '# Changelog\n\n## 0.2.0\n')).toEqual([
      'CHANGELOG.md does not give the day of 0.2.0.',
    ])
  })

  it('npm runs the check, which says what is open and then ends with 1', () => {
    const open = openBeforePublishing(pack, itsChangelog)
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'prepublishOnly'], { encoding: 'utf8' })
    for (const sentence of open) expect(stderr).toContain(sentence)
    expect(status).toBe(open.length > 0 ? 1 : 0)
  })

  it('packing works without', () => {
    const { status } = spawnSync('npm', ['pack', '--dry-run'], { stdio: 'ignore' })
    expect(status).toBe(0)
  })
})
