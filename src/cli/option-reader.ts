/** Reads the values of options one by one, and collects what is wrong with them. */
import { isDay, type Day } from '../calendar/day.ts'
import type { Expectation } from '../refusals/expectation.ts'
import { askedDay } from '../refusals/expected.ts'
import { expectedIn } from '../refusals/translations.ts'
import type { Language } from '../texts/language.ts'
import { choiceFault, dayFault, type OptionValues } from './arguments.ts'
import { message, shown, type Message } from './messages.ts'

interface OptionReader {
  readonly read: <Value>(
    option: string,
    parse: (text: string) => Value | undefined,
    fault: (text: string) => Message
  ) => Value | undefined
  readonly choose: <Choice extends string>(option: string, choices: readonly Choice[]) => Choice | undefined
  readonly day: (option: string, expected?: Expectation) => Day | undefined
  readonly encoding: () => string
  /** The number of threads. */
  readonly jobs: () => number
  /** Refuses the option beside each of the others. */
  readonly apart: (option: string, ...others: readonly string[]) => void
  /** Refuses the option without the other. */
  readonly needs: (option: string, other: string) => void
}

/** The name of an encoding as the platform has it; undefined for a name that it does not know. */
function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

const mostJobs = 64

function jobsOf(text: string): number | undefined {
  const count = /^\d+$/.test(text) ? Number(text) : 0
  return count >= 1 && count <= mostJobs ? count : undefined
}

/** The reader of the options; `faults` takes what is wrong. */
export function optionReader(values: OptionValues, language: Language, faults: Message[]): OptionReader {
  const read: OptionReader['read'] = (option, parse, fault) => {
    const text = values.get(option)
    const value = text === undefined ? undefined : parse(text)
    if (text !== undefined && value === undefined) faults.push(fault(text))
    return value
  }
  return {
    read,
    choose: (option, choices) =>
      read(option, (text) => choices.find((one) => one === text), (text) => choiceFault(option, text, choices)),
    day: (option, expected = askedDay) =>
      read(
        option,
        (text) => (isDay(text) ? text : undefined),
        (text) => dayFault(`--${option}`, text, expectedIn(expected, language))
      ),
    encoding: () =>
      read('encoding', encodingOf, (label) => message('encoding-value', { value: shown(label) })) ?? 'utf-8',
    jobs: () =>
      read('jobs', jobsOf, (text) => message('jobs-value', { value: shown(text), most: String(mostJobs) })) ?? 1,
    apart: (option, ...others) => {
      const other = values.has(option) ? others.find((name) => values.has(name)) : undefined
      if (other !== undefined) faults.push(message('options-apart', { option: `--${option}`, other: `--${other}` }))
    },
    needs: (option, other) => {
      if (values.has(option) && !values.has(other))
        faults.push(message('options-together', { option: `--${option}`, other: `--${other}` }))
    },
  }
}
