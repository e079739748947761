/**
 * The mutants that no test kills stand in `survivors`, a file a room, each with the reason why none can.
 * `npm run mutation` fails when one is missing there, or stands there and is killed.
 */
export const reasons = {
  'for the compiler': 'What stands after `??`, or in the branch taken, is reached by no index and no key: it is there because the compiler cannot know.',
  'a memo': 'What was worked out once is kept. Without it, or with it kept otherwise, the answer is the same, and slower.',
  'the same answer': 'Both ways come to the same answer; the note says how.',
  'endless': 'A loop without end: no test can end it, only the time limit.',
} as const

interface Survivor {
  readonly file: string
  /** The function or criterion that the mutant stands in, as the run prints it. */
  readonly within: string
  /** `what mutates: what stood there => what stands there instead`, as the run prints it. */
  readonly mutant: string
  /** Which of the mutants that read alike there, if it is not the first. */
  readonly nth?: number
  readonly why: keyof typeof reasons
  readonly note?: string
}

/** The survivors of a room, by file and by what they stand in. */
export type Survivors = Readonly<
  Record<string, Readonly<Record<string, readonly Omit<Survivor, 'file' | 'within'>[]>>>
>

/** Each survivor of a room. */
export const survivorsIn = (survivors: Survivors): readonly Survivor[] =>
  Object.entries(survivors).flatMap(([file, places]) =>
    Object.entries(places).flatMap(([within, mutants]) => mutants.map((mutant) => ({ file, within, ...mutant }))))

/** A survivor, or a mutant, in one line. */
export const keyOf = ({ file, within, mutant, nth = 1 }: Omit<Survivor, 'why'>): string =>
  `${file}, ${within}: ${mutant}${nth === 1 ? '' : `, number ${nth}`}`
