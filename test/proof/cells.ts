/**
 * Which cells of the whole are held against the second formulation's diagram: every truth of every criterion, and cells
 * at random.
 */
import { wordings, type Day } from '../../src/entry/index.ts'
import { chanceOf } from '../oracle/chance.ts'
import { lawFacts, type LawFact } from '../oracle/eligibility.ts'
import { prove, secondDiagram, type Cell, type SecondDiagram, type Tally } from './whole.ts'

const tally = (): Tally => ({ cells: 0, faults: 0, outcomes: {} })

const numberOf = ({ domains }: SecondDiagram, fact: LawFact, value: unknown): number => {
  const number = (domains[fact] as readonly unknown[]).indexOf(value) + 1 // any value can be looked for
  if (number === 0) throw new Error(`${fact} has no ${String(value)}`)
  return number
}

/** Facts that make one criterion true, false and unknown each; all that a criterion reads besides is known. */
function truths(diagram: SecondDiagram): readonly (readonly Partial<Record<LawFact, unknown>>[])[] {
  const { on, domains } = diagram
  const [over30, under30, over55] = domains.birthDate
  const isNotice = on >= '2023-01-01'
  const unknownFlag = (fact: LawFact) => [{ [fact]: true }, { [fact]: false }, {}]
  return [
    unknownFlag('jobSearchValid'),
    unknownFlag('fullTimeStudent'),
    ...(on < '2022-05-02' ? [] : [[{ unemploymentExpectedOn: on }, { unemploymentExpectedOn: null }, {}]]),
    unknownFlag('startUpGrant'),
    [{ inService: 'tryout' }, { inService: null }, {}],
    [{ homeMunicipality: '837' }, { homeMunicipality: '235' }, {}],
    unknownFlag('meetsEarningsRelatedConditions'),
    unknownFlag('immigrant'),
    [{ motherTongue: 'ru' }, { motherTongue: 'fi' }, {}],
    [{ registeredAs: 'unemployed-jobseeker' }, { registeredAs: 'jobseeker' }, {}],
    [{ birthDate: under30 }, { birthDate: over30 }, {}, ...(isNotice ? [{ birthDate: over55 }] : [])],
    ...(isNotice ? [unknownFlag('dismissalOnEconomicOrProductionGrounds')] : []),
    ...(on < '2023-03-01'
      ? []
      : [
          [
            { temporaryProtectionPermit: true, residenceMunicipality: '564' },
            { temporaryProtectionPermit: false, residenceMunicipality: '202' },
            { residenceMunicipality: '564' },
            {},
          ],
        ]),
  ]
}

/** What is known of everybody in the composition, where the truths say nothing else. */
const known = (on: Day): Partial<Record<LawFact, unknown>> => ({
  residenceMunicipality: '202',
  temporaryProtectionPermit: false,
  inEmployment: false,
  fullyLaidOff: false,
  regularWeeklyHours: 4,
  guaranteedMinimumWeeklyHours: null,
  fullTimeBusinessDays: 14,
  benefitRightDespiteBusiness: false,
  benefitRightDespiteStudies: false,
  wageSubsidisedWork: null,
  unemploymentExpectedOn: null,
  dismissalNoticeOn: on >= '2023-01-01' ? on : null,
  dismissalOnEconomicOrProductionGrounds: false,
  yearsWithEmployerAtNotice: 5,
})

/** The composition: every combination of truths of the criteria, in every wording. */
export function proveComposition(diagrams: readonly SecondDiagram[]): Tally {
  const report = tally()
  for (const diagram of diagrams.filter(({ on }) => wordings.some(({ from }) => from === on))) {
    const choices = truths(diagram)
    const named = new Set(choices.flatMap((truths) => truths.flatMap((values) => Object.keys(values))))
    const cell: Cell = new Int32Array(lawFacts.length)
    const set = (values: Partial<Record<LawFact, unknown>>): void => {
      for (const [fact, value] of Object.entries(values)) {
        const place = lawFacts.findIndex((name) => name === fact)
        const name = lawFacts[place]
        if (name) cell[place] = numberOf(diagram, name, value)
      }
    }
    set(Object.fromEntries(Object.entries(known(diagram.on)).filter(([fact]) => !named.has(fact))))
    const go = (level: number): void => {
      const truths = choices[level]
      if (truths === undefined) return prove(diagram, cell, report)
      const placesOf = [...new Set(truths.flatMap((values) => Object.keys(values)))].map((fact) =>
        lawFacts.findIndex((name) => name === fact)
      )
      for (const values of truths) {
        for (const place of placesOf) cell[place] = 0
        set(values)
        go(level + 1)
      }
    }
    go(0)
  }
  return report
}

/** Values drawn more often than the others of their fact, so that every outcome is frequent. */
const favoured: Partial<Record<LawFact, unknown>> = {
  jobSearchValid: true,
  registeredAs: 'unemployed-jobseeker',
  homeMunicipality: '837',
  residenceMunicipality: '564',
  fullTimeStudent: false,
  fullTimeBusinessDays: 14,
  dismissalOnEconomicOrProductionGrounds: true,
  yearsWithEmployerAtNotice: 5,
  temporaryProtectionPermit: true,
}

/** `cells` cells at random, spread over the first and the last day of every wording. */
export function proveRandomCells(diagrams: readonly SecondDiagram[], cells: number, seed: number): Tally {
  const report = tally()
  const next = chanceOf(seed)
  const cell: Cell = new Int32Array(lawFacts.length)
  for (let number = 0; number < cells; number += 1) {
    const diagram = diagrams[number % diagrams.length]
    if (diagram === undefined) return report
    const absent = [0.03, 0.1, 0.25, 0.5, 0.9][Math.floor(next() * 5)] ?? 0
    for (let place = 0; place < lawFacts.length; place += 1) {
      const fact = lawFacts[place]
      if (fact === undefined) continue
      const isFavoured = fact in favoured && next() < 0.5
      cell[place] =
        next() < absent
          ? 0
          : isFavoured
            ? numberOf(diagram, fact, favoured[fact])
            : 1 + Math.floor(next() * diagram.domains[fact].length)
    }
    prove(diagram, cell, report)
  }
  return report
}

/** The diagrams for the first and the last day of every wording. */
export const diagrams = (): readonly SecondDiagram[] =>
  wordings.flatMap(({ from, to }) => [secondDiagram(from), secondDiagram(to)])
