/** What a conformance case is: a question, what it is asked about, and what has to be answered. */
import type { Day } from '../calendar/day.ts'
import type { WordingId } from '../act/wordings.ts'

/** The topics, each a file of its own, in the order in which they are asked. */
export const topics = ['areas', 'status', 'eligibility', 'unknowns', 'tasks', 'lifetime', 'input'] as const

/**
 * What a case is about: the trial areas; unemployment, risk, service and subsidised work; who is transferred; people of
 * whom not all is known; who holds a task; a client's life; what has to be refused.
 */
export type Topic = (typeof topics)[number]

/**
 * What is asked: each a function of the library, but `area` (a municipality's place in the trial) and `input` (what is
 * wrong with an input).
 */
export type ConformanceQuestion = 'assess' | 'timeline' | 'competentAuthority' | 'area' | 'input'

/**
 * Where a case comes from: an authority's published guidance; the Act's text; a day, age or number at which the law
 * turns; a set of cases that covers combinations of abstract facts; a person for whom a plausible shortcut is wrong.
 */
export type Origin = 'official example' | 'derived from text' | 'boundary' | 'pairwise' | 'property counterexample'

/** What is asked about: a person, a history, a task and its circumstances, or a municipality's code. */
export interface ConformanceInput {
  readonly person?: unknown
  readonly history?: unknown
  readonly task?: unknown
  readonly circumstances?: unknown
  readonly municipality?: unknown
}

/** Something wrong with an input, as a case expects it: its code and the fact (null: the whole record). */
export interface ExpectedProblem {
  readonly code: string
  readonly fact: string | null
}

/** One conformance case. */
export interface ConformanceCase {
  /** Stable: it says what the case is, and no other case ever gets it. */
  readonly id: string
  readonly topic: Topic
  readonly title: string
  readonly question: ConformanceQuestion
  /** The day asked about, `YYYY-MM-DD`; of a history its last day; null where the question has no day. */
  readonly on: Day | null
  readonly input: ConformanceInput
  /** The answer, or the problems that have to be found; an empty list of problems for an input that is right. */
  readonly expected: Readonly<Record<string, unknown>>
  /** The provisions that decide the case, joined by commas; those of Act 1269/2020 without its number. */
  readonly provision: string
  readonly origin: Origin
  /** The wording of the Act on the day; null where the Act is not in force or the question has no day. */
  readonly wording: WordingId | null
}
