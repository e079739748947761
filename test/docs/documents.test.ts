import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pages } from '../../docs/generate.ts'
import { regimes, criteriaOf } from '../../docs/generator/regimes.ts'
import { provisions } from '../../src/act/register.ts'
import { wordings } from '../../src/act/wordings.ts'
import { areas } from '../../src/areas/areas.ts'
import { municipalities } from '../../src/areas/municipalities.ts'
import { isInTrial } from '../../src/areas/places.ts'
import { textOn } from '../../src/texts/language.ts'
import { facts, type Fact } from '../../src/facts/facts.ts'
import { factSources } from '../../src/facts/texts.ts'
import { criterionTexts } from '../../src/rules/texts.ts'

const read = (file: string): string => readFileSync(file, 'utf8')
const generated = Object.entries(pages()).map(([name, text]) => [`docs/${name}`, text] as const)
const inDocs = readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)
const written = ['README.md', 'CHANGELOG.md', ...inDocs].filter((file) => !generated.some(([made]) => made === file))
const documents = new Map([...written.map((file) => [file, read(file)] as const), ...generated])

/** The places of a document that a link can name: marked ones, and headings as GitHub and TypeDoc name them. */
const placesIn = (text: string): string[] => [
  ...[...text.matchAll(/<a id="(.+?)">/g)].map(([, id = '']) => id),
  ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-')
  ),
]
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '')
const linksIn = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\((.+?)\)/g)].map(([, target = '']) => target)

describe('the links of the documents', () => {
  it.each([...documents.keys()])('of %s lead somewhere', (file) => {
    const lost = linksIn(documents.get(file) ?? '').filter((target) => {
      if (/^https:\/\/www\.finlex\.fi\/fi\/laki\/alkup\/202\d\/202\d\d{4}$/.test(target)) return false
      const [path = '', place] = target.split('#')
      const there = path === '' ? file : posix.join(posix.dirname(file), path)
      const text = documents.get(there)
      return text === undefined
        ? !existsSync(there) || place !== undefined
        : place !== undefined && !placesIn(text).includes(place)
    })
    expect(lost).toEqual([])
  })

  it.each([...documents.keys()])('of %s have no place named twice', (file) => {
    const places = placesIn(documents.get(file) ?? '')
    const isMarked = places.filter(
      (place, index) => places.indexOf(place) !== index && (documents.get(file) ?? '').includes(`<a id="${place}">`)
    )
    expect(isMarked).toEqual([])
  })
})

describe('the documents in the package', () => {
  const packing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ files }] = JSON.parse(packing) as [{ files: readonly { path: string }[] }] // npm's answer
  const shipped = new Set(files.map(({ path }) => path))

  it('are all that the repository has, and those made from the code', () => {
    expect([...documents.keys()].filter((file) => !shipped.has(file))).toEqual([])
    expect([...shipped].filter((file) => file.endsWith('.md')).sort()).toEqual([...documents.keys()].sort())
  })

  it.each([...documents.keys()])('%s links only to what is in the package, too', (file) => {
    const lost = linksIn(documents.get(file) ?? '').filter((target) => {
      const [path = ''] = target.split('#')
      return path !== '' && !path.startsWith('https:') && !shipped.has(posix.join(posix.dirname(file), path))
    })
    expect(lost).toEqual([])
  })
})

describe('the README', () => {
  const readme = read('README.md')

  it('is short enough to be read: under 230 lines', () => expect(readme.split('\n').length).toBeLessThan(230))

  it('says how the package is installed and asked before it says how to work on it', () => {
    const places = ['npm install kuntakokeilu\n', "import { assess } from 'kuntakokeilu'", '| `id` |', 'npm ci'].map(
      (text) => readme.indexOf(text)
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it('lists every fact, its values and its provision', () => {
    const kinds: Readonly<Record<Fact['kind'], string>> = {
      text: 'text',
      municipality: 'municipality',
      day: 'day',
      language: 'language code',
      flag: 'true, false',
      word: '',
      hours: 'hours a week',
      count: 'whole number',
      years: 'years',
    }
    const valuesOf = (fact: Fact): string =>
      ('words' in fact ? fact.words.map((word) => `\`${word}\``).join(', ') : kinds[fact.kind]) +
      (fact.nullable ? ', or null' : '')
    const listed = [...readme.matchAll(/^\| `(\w+)` \| (.+?) \| .+ \| (.+) \|$/gm)].map(([, name, values, source]) => [
      name,
      values,
      source,
    ])
    expect(listed).toEqual(facts.map((fact) => [fact.name, valuesOf(fact), factSources[fact.name] ?? 'none']))
  })

  it('lists the wordings as they are', () => {
    const listed = [...readme.matchAll(/^\| (V\d+) \| (\S+) \| (\S+) \| (.+?)(?: \(.+\))? \|$/gm)].map(
      ([, id, from, to, acts]) => ({ id, from, to, begins: acts?.split(', ') })
    )
    expect(listed).toEqual(wordings)
  })

  it('names the npm scripts that there are, and no other', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object } // the file of this package
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)*)\b/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'pack', 'install'].includes(name))
    const ofNpm = ['prepublishOnly'] // npm runs it, nobody else
    expect(new Set(named)).toEqual(new Set(Object.keys(scripts).filter((name) => !ofNpm.includes(name))))
  })

  it('shows commands with the output they have', () => {
    const runs = [...readme.matchAll(/^```console\n\$ (.+)\n([\s\S]*?)^```$/gm)]
    expect(runs.length).toBeGreaterThan(0)
    for (const [, command = '', output] of runs) {
      const line = command.replaceAll(/\b(?<![\w/-])kuntakokeilu\b/g, 'node dist/cli.js')
      expect(execFileSync('sh', ['-c', line], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toBe(output)
    }
  })
})

describe('the generated pages', () => {
  it('and the site are no part of the repository', () => {
    expect(read('.gitignore').split('\n')).toEqual(
      expect.arrayContaining(['docs/generated/', 'docs/coverage.md', 'docs/api/', 'dist/'])
    )
  })

  const page = (name: string): string => documents.get(`docs/generated/${name}`) ?? ''

  it.each(['fi', 'sv', 'en'] as const)('show every criterion of every wording in %s', (language) => {
    const text = page(`rules-${language}.md`)
    for (const { tree, wordings } of regimes()) {
      for (const { id } of criteriaOf(tree)) {
        expect(text).toContain(`\`${id}\` ${textOn(criterionTexts[id], wordings[0].from)[language]} (`)
        for (const wording of wordings) expect(text).toContain(`<a id="${wording.id.toLowerCase()}-${id}">`)
      }
    }
  })

  it('show every wording once, and six times of the rules', () => {
    expect(regimes().flatMap(({ wordings }) => wordings)).toEqual(wordings)
    expect(regimes()).toHaveLength(6)
  })

  it('say of a criterion that stands twice in a tree the same', () => {
    for (const { tree } of regimes()) {
      const byId = new Map(criteriaOf(tree).map((criterion) => [criterion.id, criterion]))
      for (const criterion of criteriaOf(tree)) expect(criterion).toEqual(byId.get(criterion.id))
    }
  })

  it('show every fact, area, trial municipality and provision', () => {
    for (const { name } of facts) expect(page('facts.md')).toContain(`\`${name}\``)
    for (const { id } of areas) expect(page('areas.md')).toContain(`\`${id}\``)
    for (const { code } of municipalities) expect(page('areas.md').includes(`(${code})`)).toBe(isInTrial(code))
    for (const [provision] of provisions()) expect(page('act.md')).toContain(`</a>${provision} |`)
  })

  it('have no cell without a word, but for the notes of the acts', () => {
    const empty = generated.flatMap(([file, text]) =>
      text
        .split('\n')
        .filter((line) => /^\|.*\| +\|/.test(line) && !/<a id="\d+-202\d">/.test(line))
        .map((line) => `${file}: ${line}`)
    )
    expect(empty).toEqual([])
  })

  it('follow from the code: made twice, they are the same', () => expect(pages()).toEqual(pages()))
})
