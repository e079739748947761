/**
 * Spark: a standalone cluster of two workers, of PySpark from PyPI in an environment of its own beside this file, on
 * Java 17 from Debian's packages.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const environment = join(here, '.pyspark')
const python = join(environment, 'bin/python')
const [host, port] = ['127.0.0.1', 17_077]

function install() {
  if (existsSync(join(environment, 'bin/spark-submit'))) return
  execFileSync('python3', ['-m', 'venv', environment], { stdio: 'inherit' })
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'pyspark==4.3.0'], { stdio: 'inherit' })
}

/** Starts a part of the cluster, which is ready when its log says so. */
function start(sign, ...args) {
  const home = execFileSync(python, ['-c', 'import pyspark; print(pyspark.__path__[0])'], { encoding: 'utf8' }).trim()
  const child = spawn(join(home, 'bin/spark-class'), args, {
    env: { ...process.env, SPARK_LOCAL_IP: host, SPARK_HOME: home }, stdio: ['ignore', 'pipe', 'pipe'], detached: true,
  })
  return new Promise((resolve, reject) => {
    const read = (text) => { if (String(text).includes(sign)) resolve(child) }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`${args[0]} ended with ${code}`)))
  })
}

export async function open() {
  install()
  const folder = mkdtempSync(join(tmpdir(), 'spark-'))
  const master = await start('I have been elected leader', 'org.apache.spark.deploy.master.Master',
    '--host', host, '--port', String(port), '--webui-port', '0')
  const url = `spark://${host}:${port}`
  const workers = []
  for (const name of ['one', 'two']) {
    workers.push(await start('Successfully registered with master', 'org.apache.spark.deploy.worker.Worker',
      '--cores', '1', '--memory', '2g', '--webui-port', '0', '--work-dir', join(folder, name), url))
  }
  const driver = spawn(python, [join(here, 'spark.py'), url], {
    env: { ...process.env, SPARK_LOCAL_IP: host, PYSPARK_PYTHON: python }, stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: driver.stdout })[Symbol.asyncIterator]()
  const answer = async () => {
    const { value = '"Spark ended"' } = await lines.next()
    if (value !== 'done' && value !== 'ready') throw new Error(JSON.parse(value))
  }
  const ask = async (asked) => {
    driver.stdin.write(`${JSON.stringify(asked)}\n`)
    await answer()
  }
  await answer()
  const result = join(folder, 'rows')
  return {
    dialect: 'spark',
    load: (name, file, columns) => ask({ do: 'load', name, file, columns }),
    run: (sql) => ask({ do: 'run', sql: sql.replace('CREATE OR REPLACE VIEW', 'CREATE OR REPLACE TEMP VIEW') }),
    rows: async (sql) => {
      await ask({ do: 'rows', sql, file: result })
      return readFileSync(result, 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line))
    },
    close: async () => {
      driver.stdin.end()
      for (const part of [...workers, master]) process.kill(-part.pid, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
