/** A program that was started, with every process that it started itself: they are one group, and end together. */
import { spawnSync, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds that a program has for ending by itself, before it is ended by force. */
export const graceTime = 2_000

/** Milliseconds between two looks whether it has ended. */
const lookTime = 20

/** Windows has no groups of this kind; there the tree of processes is ended, and by force only. */
const isWindows = process.platform === 'win32'

/** What `spawn` has to be told, so that the program leads a group of its own. */
export const ownGroup = { detached: !isWindows, windowsHide: true } as const

export interface ProcessGroup {
  /** Waits for the group to end by itself, as long as the grace time; whether it did. */
  readonly ended: () => Promise<boolean>
  /** Asks every process of the group to end, and ends by force those that are still there after the grace time. */
  readonly end: () => Promise<void>
  /** Ends every process of the group by force, at once. */
  readonly kill: () => void
}

export function groupOf(child: ChildProcess): ProcessGroup {
  /** Once nothing was left of it, its number may be that of another group: nothing is sent any more. */
  let isOver = child.pid === undefined

  /** Sends a signal to the group, 0 to ask whether it is there; whether anything of it is. */
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
