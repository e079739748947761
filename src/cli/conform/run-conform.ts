/** The command `conform`: asks the program under test every case that is chosen, and writes the report. */
import { junitReport } from '../../conformance/junit-report.ts'
import { casesOf, runConformance } from '../../conformance/run.ts'
import type { ConformanceReport } from '../../conformance/report.ts'
import { sums } from '../../conformance/sums.ts'
import { tapReport } from '../../conformance/tap-report.ts'
import { textReport } from '../../conformance/text-report.ts'
import type { Language } from '../../criteria/words.ts'
import type { ExitCode } from '../exit-code.ts'
import { faultLines, message, shown } from '../messages.ts'
import type { Output } from '../output.ts'
import { endpointAt, requestsAtOnce } from './endpoint.ts'
import type { ConformOrder, Reporter } from './options.ts'
import { startProgram } from './program.ts'

const written: Readonly<Record<Reporter, (report: ConformanceReport, language: Language) => string>> = { text: textReport, tap: tapReport, junit: junitReport }

/** The options that choose the cases, as they were given. */
const chosen = ({ topic, only, wording }: ConformOrder): string =>
  Object.entries({ topic, only, wording }).flatMap(([option, value]) => (value === undefined ? [] : [`--${option} ${value}`])).join(' ')

export async function runConform(order: ConformOrder, out: Output, err: Output): Promise<ExitCode> {
  const { program: underTest, bail, strict, timeLimit, reporter, language } = order
  const cases = await casesOf(order)
  const refuse = async (fault: Parameters<typeof faultLines>[0][number]): Promise<ExitCode> => {
    await err.write(faultLines([fault], language))
    return 2
  }
  if (cases.length === 0) return refuse(message('conform-no-cases', { value: shown(chosen(order)) }))
  const isCommand = 'command' in underTest
  const program = isCommand ? startProgram(underTest.command, cases.length, timeLimit) : endpointAt(underTest.url, timeLimit)
  const report = await runConformance({ ask: program.ask, cases, bail, strict, atOnce: isCommand ? cases.length : requestsAtOnce })
  if (!report.ok || !isCommand) program.stop()
  await out.write(written[reporter](report, language))
  // The other reports are for programs, and mostly go into a file.
  if (reporter !== 'text') await err.write(`${sums(report, language).join('\n')}\n`)
  const reason = out.failure()
  if (reason !== undefined) return refuse(message('output-unwritable', { file: 'stdout', reason }))
  if (report.failure) return 3
  return report.counts.different > 0 ? 1 : 0
}
