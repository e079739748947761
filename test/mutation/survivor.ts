/**
 * The mutants that no test kills stand in `survivors`, a file a room, each with the reason why none can. `npm run mutation`
 * fails when one is missing there, or stands there and is killed.
 */
export const reasons = {
  'for the compiler': 'What stands after `??`, or in the branch taken, is reached by no index and no key: it is there because the compiler cannot know.',
  'a memo': 'What was worked out once is kept. Without it, or with it kept otherwise, the answer is the same, and slower.',
  'the same answer': 'Both ways come to the same answer; the note says how.',
  'endless': 'A loop without end: no test can end it, only the time limit.',
} as const

export interface Survivor {
  readonly file: string
  /** `the line it begins on | what stood there => what stands there instead`, as the run prints it. */
  readonly mutant: string
  readonly why: keyof typeof reasons
  readonly note?: string
}
