// What an application carries: bundled, minified and gzipped by esbuild, from the built package; and what `npm install`
// brings. `npm run size` fails over a limit, when a look-up pulls in rules or texts, and when anything else is
// installed with the package.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** What `.` exports, but for one name. */
async function names(without) {
  return Object.keys(await import('../dist/index.js')).filter((name) => name !== without).join(', ')
}

const limits = [
  { what: 'only `assess`', code: "export { assess } from './dist/index.js'", limit: 14_000, without: ['may-alongside', 'pay-subsidy-of-te-office'] },
  { what: 'only `competentAuthority`', code: "export { competentAuthority } from './dist/index.js'", limit: 20_000, without: ['group-by-home', 'Henkilö', 'palkkatuki'] },
  { what: '`./areas`', code: "export * from './dist/areas.js'", limit: 12_000 },
  { what: 'the whole of `.` but the timeline', code: `export { ${await names('timeline')} } from './dist/index.js'`, limit: 53_500 },
  { what: 'the whole of `.`', code: "export * from './dist/index.js'", limit: 62_200 },
  { what: '`./monitoring`', code: "export * from './dist/monitoring.js'", limit: 2_600, without: ['group-by-home', 'Henkilö', 'Seinäjoki'] },
  { what: '`./forms`', code: "export * from './dist/forms.js'", limit: 30_000, without: ['group-by-home'] },
  { what: 'only `municipalityByName` from `.`', code: "export { municipalityByName } from './dist/index.js'", limit: 8_000, without: ['group-by-home', 'Henkilö'] },
  { what: 'only `isInTrial` from `.`', code: "export { isInTrial } from './dist/index.js'", limit: 4_000, without: ['group-by-home', 'Henkilö', 'Seinäjoki'] },
]

async function bundle({ code }) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true, minify: true, write: false, format: 'esm', platform: 'neutral', charset: 'utf8', logLevel: 'error',
  })
  return outputFiles[0].text
}

export async function sizes() {
  const rows = []
  for (const limit of limits) {
    const text = await bundle(limit)
    const carried = (limit.without ?? []).filter((mark) => text.includes(mark))
    rows.push([
      limit.what,
      gzipSync(text, { level: 9 }).length,
      limit.limit,
      ...(carried.length > 0 ? [`carries ${carried}`] : []),
    ])
  }
  return rows
}

/** What the package comes to on a disk, in bytes, and the packages that come with it. */
function installed() {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const packing = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const packed = execFileSync('npm', packing, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
  const [{ unpackedSize }] = JSON.parse(packed)
  const { dependencies = {} } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const others = Object.keys(dependencies)
  return ['the package, unpacked', unpackedSize, 3_000_000, ...(others.length > 0 ? [`installs ${others}`] : [])]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = [...(await sizes()), installed()]
  for (const row of measured) console.log(row.join('  '))
  if (measured.some(([, size, limit, carried]) => size > limit || carried)) process.exitCode = 1
}
