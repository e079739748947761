/** A process group: a started program and the processes that it started, which end together. */
import { spawnSync, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds that a program has for ending by itself, before it is ended by force. */
const graceTime = 2_000

/** Milliseconds between two looks whether it has ended. */
const lookTime = 20

/** Windows has no process groups: there the tree of processes is killed. */
const isWindows = process.platform === 'win32'

/** Options of `spawn` that make the program the leader of a group. */
export const ownGroup = { detached: !isWindows, windowsHide: true } as const

interface ProcessGroup {
  /** Waits up to the grace time for the group to end; whether it did. */
  readonly ended: () => Promise<boolean>
  /** Asks the group to end; kills what is left after the grace time. */
  readonly end: () => Promise<void>
  readonly kill: () => void
}

export function groupOf(child: ChildProcess): ProcessGroup {
  /** After the end of the group its number may be given to another one: no more signals. */
  let isOver = child.pid === undefined

  /** Sends a signal (0: none) to the group; whether the group exists. */
  const send = (signal: 'SIGTERM' | 'SIGKILL' | 0): boolean => {
    if (isOver || child.pid === undefined) return false
    try {
      if (isWindows) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error('it has ended')
        if (signal !== 0) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { windowsHide: true })
      } else process.kill(-child.pid, signal)
      return true
    } catch {
      isOver = true
      return false
    }
  }
  const ended = async (): Promise<boolean> => {
    for (let waited = 0; send(0); waited += lookTime) {
      if (waited >= graceTime) return false
      await wait(lookTime)
    }
    return true
  }
  const kill = (): void => {
    send('SIGKILL')
  }
  const end = async (): Promise<void> => {
    send('SIGTERM')
    if (!(await ended())) kill()
  }
  return { ended, end, kill }
}
