// How long an import takes beside that of an empty module: the median of 31 fresh processes each.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const { name, exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

function milliseconds(specifier) {
  const script = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start)`
  const times = Array.from({ length: 31 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
      }),
    ),
  )
  return times.sort((a, b) => a - b)[15]
}

export async function measureImport() {
  const empty = milliseconds('data:text/javascript,')
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'))
  return entries.map((entry) => [`\`${entry}\``, (milliseconds(name + entry.slice(1)) - empty).toFixed(1)])
}
