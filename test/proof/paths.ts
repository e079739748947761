/**
 * The whole of `assess` for complete people: the decision diagrams of both formulations joined and gone through path by
 * path. A person is asked whose facts get a value only when one of the two reads them; each way in which they can get
 * values is one path, and stands for all cells that agree in the facts read. So every cell of the abstract space is in
 * just one path, and on each the two formulations have to give the same answer, sources included.
 */
import { wordings, type Day } from '../../src/entry/index.ts'
import { assessChecked } from '../../src/rules/eligibility/assess.ts'
import { dayAfter } from '../oracle/candidates.ts'
import { decideComplete, lawFacts, type Complete } from '../oracle/eligibility.ts'
import { domainsOn, fault, type Domains, type Report } from './abstract-facts.ts'

/** Runs `run` on every path; gives how many there are and how many complete cells they stand for. */
function everyPath(
  domains: Domains,
  run: (person: Complete, read: () => Record<string, unknown>) => void
): { readonly paths: number; readonly cells: number } {
  const values: (readonly unknown[])[] = lawFacts.map((fact) => domains[fact])
  const stack: number[] = []
  const choices: number[] = []
  const turn = new Int32Array(values.length).fill(-1)
  const at = new Int32Array(values.length)
  let turns = 0
  let depth = 0
  const getters = {}
  lawFacts.forEach((fact, place) => {
    Object.defineProperty(getters, fact, {
      enumerable: true,
      get: (): unknown => {
        if (turn[place] !== turns) {
          turn[place] = turns
          if (depth === stack.length) {
            stack.push(place)
            choices.push(0)
          }
          at[place] = choices[depth] ?? 0
          depth += 1
        }
        return values[place]?.[at[place] ?? 0]
      },
    })
  })
  const person: unknown = Object.create(getters)
  let cells = 0
  const all = values.reduce((product, one) => product * one.length, 1)
  const read = (): Record<string, unknown> =>
    Object.fromEntries(stack.map((place, index) => [lawFacts[place], values[place]?.[choices[index] ?? 0]]))
  for (;;) {
    depth = 0
    run(person as Complete, read) // its getters give every fact a value
    cells += all / stack.reduce((product, place) => product * (values[place]?.length ?? 1), 1)
    turns += 1
    while (
      stack.length > 0 &&
      (choices[choices.length - 1] ?? 0) + 1 === values[stack[stack.length - 1] ?? 0]?.length
    ) {
      stack.pop()
      choices.pop()
    }
    if (stack.length === 0) return { paths: turns, cells }
    choices[choices.length - 1] = (choices[choices.length - 1] ?? 0) + 1
  }
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, place) => item === other[place])

/** Fewer values of one fact where a criterion reads it: each criterion alone has been proved with all of them. */
const domainsOfPaths = (on: Day): Domains => ({
  ...domainsOn(on),
  birthDate: domainsOn(on).birthDate.slice(0, 4),
  guaranteedMinimumWeeklyHours: [null, 3.99],
  wageSubsidisedWork: [null, 'pay-subsidy', '55-plus'],
  unemploymentExpectedOn: [null, on, dayAfter(on, 15)],
  dismissalNoticeOn: [null, '2022-12-31', on],
  homeMunicipality: [null, '478', '235', '837'],
  residenceMunicipality: [null, '478', '202', '564'],
  motherTongue: [null, 'fi', 'ru'],
})

interface PathReport extends Report {
  paths: number
}

export function provePaths(): PathReport {
  const report: PathReport = { cells: 0, faults: 0, paths: 0 }
  for (const { id, from: on } of wordings) {
    const { paths, cells } = everyPath(domainsOfPaths(on), (person, read) => {
      const one = assessChecked(person, on)
      const two = decideComplete(person, on)
      const first = one.authority
      const second = two.authority
      const isSameAuthority =
        first === null || second === null
          ? first === second
          : first.kind === 'municipality'
            ? second.kind === 'municipality' && first.code === second.code && first.area === second.area
            : second.kind === 'te-office' && first.id === second.id && first.name === second.name
      const isSame =
        one.outcome === two.outcome &&
        isSameAuthority &&
        isSameList(one.grounds, two.grounds) &&
        isSameList(one.barredBy, two.barredBy) &&
        isSameList(one.sources, two.sources) &&
        one.missing.length === 0
      if (!isSame) fault(report, on, read(), one, 'expected', two)
    })
    const all = Object.values(domainsOfPaths(on)).reduce((product, values) => product * values.length, 1)
    if (cells !== all) fault(report, `${on}: the paths stand for ${cells} cells of ${all}`)
    report.paths += paths
    report.cells += cells
    console.log(`  ${id}, ${on}: ${paths.toLocaleString('en')} paths, ${cells.toExponential(2)} cells`)
  }
  return report
}
