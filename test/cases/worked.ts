/**
 * The worked cases about people: their own expectations held against the second formulation, which fills in the rest.
 */
import { eligibilityCases, statusCases, transferCases, type WorkedPerson } from '../oracle/cases/people.ts'
import type { ConformanceCase, Topic } from '../../src/conformance/case.ts'
import { lawFacts } from '../oracle/eligibility.ts'
import { add, nobodySpecial, personCase, standing, varying, type Collection, type Facts } from './people.ts'

const compared = ['outcome', 'authority', 'grounds', 'barredBy']

function checkAgainst({ expect, id }: WorkedPerson, { expected }: ConformanceCase): void {
  for (const key of compared) {
    if (key in expect && JSON.stringify(expect[key]) !== JSON.stringify(expected[key])) {
      throw new Error(`${id}: the worked case has ${key} ${JSON.stringify(expect[key])}, the second formulation ${JSON.stringify(expected[key])}`)
    }
  }
}

/** Facts that play no part in a case and can take other values: those at the value of nobody special, or not told. */
const idleIn = (person: Facts) =>
  lawFacts.filter(
    (fact) => fact !== 'jobSearchValid' && (person[fact] === undefined || person[fact] === nobodySpecial[fact])
  )

/**
 * Takes the worked cases in. Where an earlier one asks the same cell of the same wording (two languages that the law
 * does not tell apart, say), facts that play no part are told otherwise, and the answer is the same.
 */
export function addWorked(into: Collection): void {
  const files = [['status', statusCases], ['eligibility', eligibilityCases], ['eligibility', transferCases]] as const
  for (const [topic, cases] of files) {
    for (const worked of cases) {
      const { id, title, on, person, origin, section } = worked
      const as = (varied: Facts): ConformanceCase =>
        personCase({
          id: `${topic}-worked-${id}`,
          topic: topic satisfies Topic,
          title,
          on,
          person: { ...person, ...varied },
          origin,
          provision: section,
        })
      const first = as({})
      checkAgainst(worked, first)
      varying(id, on, idleIn(person), (varied) => {
        const made = as(varied)
        return standing({ ...person, ...varied }, on) === standing(person, on) && add(into, made)
      })
    }
  }
}
