/** The command `kuntakokeilu`. */
import { version } from '../../package.json'
import { areasFormat, areasText } from './areas.ts'
import { argumentsOf } from './arguments.ts'
import { assessOrder } from './assess-options.ts'
import type { ExitCode } from './exit-code.ts'
import { helpText } from './help.ts'
import { inWords } from './messages.ts'
import { outputTo } from './output.ts'
import { runAssess } from './run-assess.ts'

const out = outputTo(process.stdout)
const err = outputTo(process.stderr)

async function run(args: readonly string[]): Promise<ExitCode> {
  const asked = argumentsOf(args)
  if (asked.do === 'version') {
    await out.write(`${version}\n`)
    return 0
  }
  const { language } = asked
  if (asked.do === 'help') {
    await out.write(helpText(asked.command, language))
    return 0
  }
  const order = asked.do === 'refuse' ? asked : asked.do === 'assess' ? assessOrder(asked.values, asked.files, language) : areasFormat(asked.values, asked.files)
  if (typeof order === 'string') {
    await out.write(areasText(order, language))
    return 0
  }
  if ('options' in order) return runAssess(order, out, err)
  await err.write(order.faults.map((fault) => `kuntakokeilu: ${inWords(fault, language)}\n`).join(''))
  return 2
}

process.exitCode = await run(process.argv.slice(2))
