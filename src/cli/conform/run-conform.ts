/** The command `conform`: asks the program under test every case that is chosen, and writes the report. */
import { loadCases } from '../../conformance/load.ts'
import { junitReport } from '../../conformance/junit-report.ts'
import { chooseCases, runConformance } from '../../conformance/run.ts'
import { sums } from '../../conformance/sums.ts'
import { tapReport } from '../../conformance/tap-report.ts'
import { textReport } from '../../conformance/text-report.ts'
import type { ExitCode } from '../exit-code.ts'
import { faultLines, message, shown } from '../messages.ts'
import type { Output } from '../output.ts'
import { endpointAt, requestsAtOnce } from './endpoint.ts'
import { interruptionsOf } from './interruptions.ts'
import type { ConformOrder } from './options.ts'
import { startProgram } from './program.ts'

/** The options that choose the cases, as they were given. */
const chosen = ({ topic, only, wording }: ConformOrder): string =>
  Object.entries({ topic, only, wording })
    .flatMap(([option, value]) => (value === undefined ? [] : [`--${option} ${value}`]))
    .join(' ')

export async function runConform(order: ConformOrder, out: Output, err: Output): Promise<ExitCode> {
  const { program: underTest, bail, strict, allowUnsupported, timeLimit, max, reporter, language } = order
  const cases = chooseCases(await loadCases(order.topic), order)
  const refuse = async (fault: Parameters<typeof faultLines>[0][number]): Promise<ExitCode> => {
    await err.write(faultLines([fault], language))
    return 2
  }
  if (cases.length === 0) return refuse(message('conform-no-cases', { value: shown(chosen(order)) }))
  const isCommand = 'command' in underTest
  const program = isCommand
    ? startProgram(underTest.command, cases.length, timeLimit)
    : endpointAt(underTest.url, timeLimit)
  const interruptions = interruptionsOf(program)
  try {
    const atOnce = isCommand ? cases.length : requestsAtOnce
    const report = await runConformance({
      ask: program.ask,
      cases,
      bail,
      strict,
      allowUnsupported,
      atOnce,
      clock: () => performance.now(),
    })
    if (interruptions.came()) return await interruptions.end()
    const written = {
      text: () => textReport(report, language, max),
      tap: () => tapReport(report, language),
      junit: () => junitReport(report, language),
    }
    await out.write(written[reporter]())
    // The other reports are for programs, and mostly go into a file.
    if (reporter !== 'text') await err.write(`${sums(report, language).join('\n')}\n`)
    await program.finish()
    if (interruptions.came()) return await interruptions.end()
    const reason = out.failure()
    if (reason !== undefined) return refuse(message('output-unwritable', { file: 'stdout', reason }))
    if (report.failure) return 3
    return report.ok ? 0 : 1
  } finally {
    await program.stop()
    interruptions.ignore()
  }
}
