#!/usr/bin/env node
/** The command `kuntakokeilu`: reads the command line, and does what it asks for. Its threads begin here, too. */
import { isMainThread } from 'node:worker_threads'
import { version } from '../../package.json'
import { areasFormat, areasText } from './areas.ts'
import { parseArguments } from './arguments.ts'
import { assessOrder } from './assess-options.ts'
import { assessCommand } from './assess.ts'
import { compareCommand } from './compare/compare.ts'
import { compareOrder } from './compare/options.ts'
import { conformOrder } from './conform/options.ts'
import { runConform } from './conform/run-conform.ts'
import { writeCases } from './conform/write-cases.ts'
import type { ExitCode } from './exit-code.ts'
import { helpText } from './help.ts'
import { faultLines, message } from './messages.ts'
import { outputTo, type Output } from './output.ts'
import { runRows } from './run-rows.ts'
import { answerAsThread } from './thread.ts'
import { runSql } from './sql/run-sql.ts'
import { tasksOrder } from './tasks/options.ts'
import { tasksText } from './tasks/tasks.ts'
import { timelineOrder } from './timeline/options.ts'
import { timelineCommand } from './timeline/answerer.ts'

async function run(args: readonly string[], out: Output, err: Output): Promise<ExitCode> {
  const command = parseArguments(args)
  const language = command.do === 'version' ? 'en' : command.language
  const refuse = async (faults: Parameters<typeof faultLines>[0]): Promise<ExitCode> => {
    await err.write(faultLines(faults, language))
    return 2
  }
  const tell = async (text: string): Promise<ExitCode> => {
    await out.write(text)
    const reason = out.failure()
    return reason === undefined ? 0 : refuse([message('output-unwritable', { file: 'stdout', reason })])
  }
  switch (command.do) {
    case 'version':
      return tell(`${version}\n`)
    case 'help':
      return tell(helpText(command.command, language))
    case 'refuse':
      return refuse(command.faults)
    case 'areas': {
      const format = areasFormat(command.values, command.files)
      return typeof format === 'string' ? tell(areasText(format, language)) : refuse(format.faults)
    }
    case 'tasks': {
      const order = tasksOrder(command.values, command.circumstances, command.files, language)
      if ('faults' in order) return refuse(order.faults)
      const { text, aside } = tasksText(order, language)
      await err.write(aside)
      return tell(text)
    }
    case 'assess': {
      const order = assessOrder(command.values, command.files, language)
      return 'faults' in order
        ? refuse(order.faults)
        : runRows(order, assessCommand(order.options), language, out, err)
    }
    case 'compare': {
      const order = compareOrder(command.values, command.files, language)
      return 'faults' in order
        ? refuse(order.faults)
        : runRows(order, compareCommand(order.options), language, out, err)
    }
    case 'sql': {
      const written = await runSql(command.values, command.files, language)
      return 'faults' in written ? refuse(written.faults) : tell(written.text)
    }
    case 'conform': {
      const order = conformOrder(command.values, command.files, language)
      if ('faults' in order) return refuse(order.faults)
      if (!('write' in order)) return runConform(order, out, err)
      const fault = await writeCases(order.write)
      return fault ? refuse([fault]) : 0
    }
    case 'timeline': {
      const order = timelineOrder(command.values, command.files, language)
      return 'faults' in order
        ? refuse(order.faults)
        : runRows(order, timelineCommand(order.options), language, out, err)
    }
  }
}

async function main(): Promise<void> {
  const err = outputTo(process.stderr)
  try {
    process.exitCode = await run(process.argv.slice(2), outputTo(process.stdout), err)
  } catch (error) {
    // A fault of ours, not of the rows: 1 would say that some were rejected.
    process.exitCode = 2
    await err.write(`kuntakokeilu: ${error instanceof Error ? error.stack : String(error)}\n`)
  }
}

if (isMainThread) await main()
else answerAsThread()
