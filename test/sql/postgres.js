/** PostgreSQL 15 from Debian's packages, in a cluster of its own in a temporary folder; root runs it as `postgres`. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const programs = '/usr/lib/postgresql/15/bin'
const types = { text: 'text', day: 'date', flag: 'boolean', number: 'double precision' }

/** Runs a program of PostgreSQL, which refuses to be run by root. */
function server(...command) {
  const isRoot = process.getuid() === 0
  const [program, ...args] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

export async function open() {
  if (!existsSync(programs)) throw new Error(`no PostgreSQL in ${programs}: apt-get install postgresql-15`)
  const folder = mkdtempSync(join(tmpdir(), 'sql-'))
  if (process.getuid() === 0) execFileSync('chown', ['postgres', folder])
  chmodSync(folder, 0o755)
  const data = join(folder, 'data')
  const options = `-c listen_addresses='' -c unix_socket_directories=${folder} -c fsync=off -c jit=off`
  server(join(programs, 'initdb'), '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale', 'C.UTF-8', '--no-sync')
  server(join(programs, 'pg_ctl'), '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start')

  const psql = (sql) => {
    const args = ['-X', '-q', '-h', folder, '-U', 'postgres', '-v', 'ON_ERROR_STOP=1', '-f', '-']
    const { status, stdout, stderr } = spawnSync(join(programs, 'psql'), args, { input: sql, maxBuffer: 2 ** 31 - 1 })
    if (status !== 0) throw new Error(stderr.toString())
    return stdout.toString()
  }
  return {
    dialect: 'postgres',
    load: async (name, file, columns) => {
      const declared = columns.map((column) => `"${column.name}" ${types[column.type]}`).join(', ')
      psql(`DROP TABLE IF EXISTS "${name}" CASCADE;\nCREATE TABLE "${name}" (${declared});
\\copy "${name}" FROM '${file}' (FORMAT csv, HEADER)\nANALYZE;`)
    },
    run: async (sql) => psql(`${sql};`),
    rows: async (sql) => psql(`COPY (${sql}) TO STDOUT;`).split('\n').slice(0, -1).map((line) =>
      line.split('\t').map((cell) => (cell === '\\N' ? null : cell))),
    close: async () => {
      server(join(programs, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
