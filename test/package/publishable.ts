/**
 * Runs before `npm publish`: refuses while something stands open that only the publisher can fill in. Packing and
 * checking work without. docs/releasing.md says what to fill in.
 */
import { readFileSync } from 'node:fs'

interface Published {
  readonly version: string
  readonly repository?: unknown
  readonly homepage?: unknown
  readonly bugs?: unknown
}

const ofThePublisher = ['repository', 'homepage', 'bugs'] as const

/** What stands open before a package of this changelog can be published, a sentence each. */
export function openBeforePublishing(pack: Published, changelog: string): readonly string[] {
  const [, heading = ''] = /^## (.+)$/m.exec(changelog) ?? []
  const [version, day = ''] = heading.split(' ')
  const fields = ofThePublisher.filter((field) => !pack[field]).map((field) => `package.json has no "${field}".`)
  if (version !== pack.version) {
    return [...fields, `The version of package.json is ${pack.version}, the first one of CHANGELOG.md is ${version}.`]
  }
  if (!/^\(\d{4}-\d\d-\d\d\)$/.test(day)) return [...fields, `CHANGELOG.md does not give the day of ${version}.`]
  return fields
}

if (import.meta.main) {
  const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
  // The file of this package.
  const open = openBeforePublishing(JSON.parse(read('package.json')) as Published, read('CHANGELOG.md'))
  if (open.length > 0) {
    const said = ['This package cannot be published yet.', ...open, 'docs/releasing.md says what to fill in.']
    console.error(said.join('\n'))
    process.exitCode = 1
  }
}
