/** Passes Ctrl-C and the like on to the program under test, which has a process group of its own. */
import type { ExitCode } from '../exit-code.ts'
import type { Program } from './program.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

interface Interruptions {
  readonly came: () => boolean
  /** Settles with the exit code when the program has ended, or ends this process as the signal would have. */
  readonly end: () => Promise<ExitCode>
  readonly ignore: () => void
}

/** Ends the program on the first signal, kills it on the second. */
export function interruptionsOf(program: Program): Interruptions {
  let caught: (typeof signals)[number] | undefined
  const ignore = (): void => {
    for (const signal of signals) process.removeListener(signal, onSignal)
  }
  const onSignal = (signal: (typeof signals)[number]): void => {
    if (caught === undefined) {
      caught = signal
      void program.stop()
      return
    }
    program.kill()
    ignore()
    process.kill(process.pid, signal)
  }
  for (const signal of signals) process.on(signal, onSignal)
  return {
    came: () => caught !== undefined,
    end: async () => {
      await program.stop()
      ignore()
      if (caught !== undefined && caught !== 'SIGINT') process.kill(process.pid, caught)
      return 130
    },
    ignore,
  }
}
