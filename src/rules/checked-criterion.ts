/** Criteria that come from outside, as the readers take them: checked, and as a copy that nobody can change. */
import { checkedCopy, type FactNames } from '../criteria/check.ts'
import { facts, type Fact } from '../facts/facts.ts'
import { circumstances, type Circumstance } from './tasks/circumstances.ts'
import type { CircumstanceCriterion } from './tasks/circumstance-criteria.ts'
import type { PersonCriterion } from './vocabulary.ts'

type Kind = keyof FactNames

/** The kind of test that can be made of a fact; null for the key. */
const kindOfFact: Readonly<Record<Fact['kind'], Kind | null>> = {
  flag: 'flag', day: 'day', text: null,
  word: 'word', language: 'word', municipality: 'word',
  hours: 'number', count: 'number', years: 'number',
}
/** Of a circumstance; null for those that are presumed or only describe. */
const kindOfCircumstance: Readonly<Record<Circumstance['kind'], Kind | null>> = {
  flag: 'flag', day: 'day', 'number-or-none': 'number',
  word: 'word', 'word-or-none': 'word', 'former-client': 'word', text: 'word',
  client: null, municipality: null, 'municipality-or-none': null,
}

const factsOf = (kind: Kind): readonly string[] =>
  facts.filter((fact) => kindOfFact[fact.kind] === kind).map(({ name }) => name)

const circumstancesOf = (kind: Kind): readonly string[] =>
  circumstances.filter((row) => kindOfCircumstance[row.kind] === kind).map(({ name }) => name)

/** The copy that was made of a criterion, and its text, by which a change of the criterion is seen. */
interface Known<Checked> {
  readonly copy: Checked
  readonly text: string
  /** Nothing in it can change: it need not be looked at again. */
  readonly isFixed: boolean
}

function isFixed(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFixed))
}

/** Checks a criterion once, or, as long as it can be changed, each time; gives the same copy while it says the same. */
function checking<Checked extends object>(namesOf: (kind: Kind) => readonly string[]): (criterion: Checked) => Checked {
  const known = new WeakMap<object, Known<Checked>>()
  let names: FactNames | undefined
  return (criterion) => {
    const before = typeof criterion === 'object' && criterion !== null ? known.get(criterion) : undefined
    if (before?.isFixed) return before.copy
    names ??= { flag: namesOf('flag'), word: namesOf('word'), number: namesOf('number'), day: namesOf('day') }
    const copy = checkedCopy(criterion, names) as Checked // its facts are of these names
    const text = JSON.stringify(copy)
    if (before?.text === text) return before.copy
    known.set(criterion, { copy, text, isFixed: isFixed(criterion) })
    return copy
  }
}

/** The criterion about a person, checked. Throws an {@link InputError} with everything that is wrong with it. */
export const checkedCriterion = /* @__PURE__ */ checking<PersonCriterion>(factsOf)

/** A criterion about a person or about the circumstances of a task, checked. Throws as {@link checkedCriterion}. */
export const checkedCriterionOfEither = /* @__PURE__ */ checking<PersonCriterion | CircumstanceCriterion>((kind) => [
  ...factsOf(kind), ...circumstancesOf(kind),
])
