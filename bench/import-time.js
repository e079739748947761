// How long an import takes beside that of an empty module: the median of 31 fresh processes each.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const dist = (name) => new URL(`../dist/${name}`, import.meta.url).href

function milliseconds(url) {
  const script = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start)`
  const times = Array.from({ length: 31 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: fileURLToPath(new URL('..', import.meta.url)) })),
  )
  return times.sort((a, b) => a - b)[15]
}

export async function measureImport() {
  const empty = milliseconds('data:text/javascript,')
  return [['.', 'index.js'], ['./areas', 'areas.js'], ['./rules', 'rules.js'], ['./input', 'input.js']].map(([name, file]) => [
    `\`${name}\``, (milliseconds(dist(file)) - empty).toFixed(1),
  ])
}
