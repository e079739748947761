/** The commands that answer rows, in one thread and without input and output. */
import type { assessCommand } from '../../src/cli/assess.ts'
import { answererOf } from '../../src/cli/block-answerer.ts'
import type { Block } from '../../src/cli/blocks.ts'
import type { compareCommand } from '../../src/cli/compare/compare.ts'
import { message, messageText, type Message } from '../../src/cli/messages.ts'
import type { BlockAnswerer } from '../../src/cli/rows-command.ts'
import { textChecker, textInput } from '../../src/cli/text-input.ts'
import type { timelineCommand } from '../../src/cli/timeline/answerer.ts'
import type { Language } from '../../src/texts/language.ts'

/** What becomes of an input: all that is written, or why it cannot be used. */
export interface Answered {
  readonly answers: string
  readonly rejects: string
  readonly faults: readonly string[]
  readonly counts: { readonly answered: number; readonly rejected: number }
  /** What is said of the rows. */
  readonly summary: string
}

export type AnyCommand =
  ReturnType<typeof assessCommand> | ReturnType<typeof compareCommand> | ReturnType<typeof timelineCommand>

/** Answers texts that come one after the other, or a fault instead of one. */
function answerPieces(command: AnyCommand, pieces: Iterable<string | Message>, language: Language): Answered {
  const cutter = command.cutter()
  let answerer: BlockAnswerer<unknown> | undefined
  let [answers, rejects, answered, rejected] = ['', '', 0, 0]
  const take = (block: Block | undefined): readonly Message[] => {
    const header = cutter.header()
    if (header && 'faults' in header) return header.faults
    if (!block) return []
    answerer ??= answererOf(command.task(header?.columns ?? []))
    const bytes = answerer.answer([block])
    answers += Buffer.from(bytes.answers).toString()
    rejects += Buffer.from(bytes.rejects).toString()
    answered += bytes.answered
    rejected += bytes.rejected
    return []
  }
  const faultsIn = (): readonly Message[] => {
    for (const piece of pieces) {
      const faults = typeof piece === 'string' ? take(cutter.push(piece)) : [piece]
      if (faults.length > 0) return faults
    }
    const faults = take(cutter.end())
    return faults.length === 0 && !cutter.header() && answered + rejected === 0 ? [message('empty')] : faults
  }
  const faults = faultsIn().map((fault) => messageText(fault, language))
  const totals = answerer ? [answerer.totals()] : []
  const end = command.report(totals as never[], language) // of the task of the command
  return {
    answers: faults.length > 0 ? answers : command.head + answers + end.answers,
    rejects,
    faults,
    counts: { answered, rejected },
    summary: end.summary,
  }
}

export const answerText = (command: AnyCommand, pieces: readonly string[], language: Language = 'en'): Answered =>
  answerPieces(command, pieces.map(textChecker()), language)

/** `file`: the name of the input, where it has one. */
export function answerBytes(
  command: AnyCommand,
  pieces: readonly Uint8Array[],
  encoding = 'utf-8',
  file?: string,
  language: Language = 'en'
): Answered {
  function* texts(): Generator<string | Message> {
    const { push, end } = textInput(encoding, file)
    for (const piece of pieces) yield* push(piece)
    yield* end()
  }
  return answerPieces(command, texts(), language)
}
