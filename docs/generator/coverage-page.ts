/** What of the Act is encoded, where, and by which test that is proved; what is no rule, and why. */
import { finlexUrl } from '../../src/act/acts.ts'
import { wordings } from '../../src/act/wordings.ts'
import { actsOf, coverage, wordingsOf } from '../covered/register.ts'
import type { Row } from '../covered/row.ts'
import { anchor, code, link, page, slug, table } from './markdown.ts'

const words = { encoded: 'encoded', 'not-a-rule': 'not a rule' } as const
const statuses = Object.keys(words) as Row['status'][] // the keys of the object above

const sectionOf = ({ provision }: Row): string => /^\d+( [ab])? §/.exec(provision)?.[0] ?? provision
const daysOf = (row: Row): string => {
  const ids = wordingsOf(row)
  const [first, last] = [ids[0], ids.at(-1)]
  const name = first === last ? first : `${first}–${last}`
  return `${name}, ${wordings.find(({ id }) => id === first)?.from} to ${wordings.find(({ id }) => id === last)?.to}`
}
const isFirst = (row: Row): boolean => coverage.find(({ provision }) => provision === row.provision) === row

function cellsOf(row: Row): string[] {
  const place = slug(row.provision)
  const anchors = (isFirst(row) ? anchor(place) : '') + anchor(`${place}-${slug(wordingsOf(row)[0] ?? '')}`)
  const head = [anchors + row.provision, daysOf(row), actsOf(row).map((act) => link(act, finlexUrl(act))).join(', ')]
  if (row.status !== 'encoded') return [...head, words[row.status], row.reason, '–']
  const unique = (texts: readonly string[]): string => [...new Set(texts)].join('; ')
  return [
    ...head,
    words.encoded,
    unique(row.proofs.map(({ without }) => code(without.file))),
    unique(row.proofs.map(({ test }) => `${code(test.file)} “${test.title}”`)),
  ]
}

export function coveragePage(): string {
  const sections = [...new Set(coverage.map(sectionOf))]
  const count = (rows: readonly Row[]): string[] =>
    statuses.map((status) => String(rows.filter((row) => row.status === status).length))
  return page(
    'Coverage',
    'Every provision of every wording of the Act. **Encoded**: the file decides it, and `npm run coverage:proof` has shown that the test fails when the rule is removed. **Not a rule**: there is nothing to decide; the reason is given. A row speaks of the wordings it names; where the same rule was enacted anew, one row has all its acts.',
    table(['Rows', 'Encoded', 'Not a rule'], [[String(coverage.length), ...count(coverage)]]),
    ...sections.flatMap((section) => {
      const rows = coverage.filter((row) => sectionOf(row) === section)
      return [
        `## ${section}`,
        table(['Provision', 'Wordings', 'Act', 'Status', 'Where, or why not', 'Test'], rows.map(cellsOf)),
      ]
    }),
  )
}
