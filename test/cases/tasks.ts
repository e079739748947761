/** Cases of 5 to 24 §: who holds each of the 96 tasks in every wording, and on what that turns. */
import { wordingOf, wordings } from '../../src/act/wordings.ts'
import type { ConformanceCase, Origin } from '../../src/conformance/case.ts'
import { dayAfter } from '../oracle/candidates.ts'
import { taskCases, type TaskCase } from '../oracle/cases/tasks.ts'
import { domains, namedWithoutEffect, readsCircumstances, secondAuthority } from '../oracle/tasks.ts'
import { aroundRepeal } from './cells.ts'
import { covering, everyCombination, type Factors } from './covering.ts'
import { idOf } from './ids.ts'
import { add, type Collection } from './people.ts'
import { provisionOfTask } from './task-provisions.ts'

type Known = Readonly<Record<string, unknown>>

function taskCase(
  id: string,
  title: string,
  task: string,
  on: string,
  circumstances: Known,
  origin: Origin,
  provision?: string
): ConformanceCase {
  const { outcome, authority, modality, missing } = secondAuthority(task, on, circumstances)
  const wording = wordingOf(on)?.id ?? null
  return {
    id,
    topic: 'tasks',
    title,
    question: 'competentAuthority',
    on,
    input: { task, circumstances },
    expected: { outcome, authority, modality, missing },
    provision: provision ?? (wording === null ? '23 §' : provisionOfTask(task, on)),
    origin,
    wording,
  }
}

const said = (circumstances: Known): string =>
  Object.entries(circumstances)
    .map(([name, value]) => `${name} ${value === null ? 'none' : String(value)}`)
    .join(', ')

/** A worked case's provision: the place in the Act, without the words around it. */
const placeIn = (basis: string, task: string, on: string): string => {
  const [place] = /^(\d+ (?:[a-z] )?§(?: \d+ mom\.)?(?: \d+ kohta)?)/.exec(basis.replace(/^Act 1269\/2020 /, '')) ?? []
  return place !== undefined && basis.startsWith('Act 1269/2020') && !basis.includes('not yet')
    ? place
    : provisionOfTask(task, on)
}

export function addTasks(into: Collection): void {
  for (const {
    id,
    title,
    on,
    task,
    circumstances,
    expect,
    basis,
    origin = 'derived from text',
  } of taskCases as readonly TaskCase[]) {
    const made = taskCase(
      `tasks-worked-${id}`,
      `${title}, on ${on}`,
      task,
      on,
      circumstances,
      origin,
      placeIn(basis, task, on)
    )
    for (const key of ['authority', 'modality'] as const) {
      if (key in expect && (expect as Known)[key] !== made.expected[key])
        throw new Error(`${id}: the worked case and the second formulation differ in ${key}`)
    }
    if (!add(into, made)) throw new Error(`${id} asks what another worked case asks`)
  }

  for (const [task, reads] of Object.entries(readsCircumstances)) {
    const take = (id: string, title: string, on: string, circumstances: Known, origin: Origin): boolean =>
      add(into, taskCase(id, title, task, on, circumstances, origin))
    const others = reads.filter((name) => name !== 'clientOf')

    for (const { id, from, to } of wordings) {
      // Plain: all that matters is known, so that it is the day and the client that decide.
      const plain = Object.fromEntries(
        others.map((name) => [name, plainly[name]]).filter(([, value]) => value !== undefined)
      )
      take(
        `tasks-${task}-${id}-municipality`,
        `${task} for a client of a trial municipality on the first day of ${id}`,
        from,
        { clientOf: '564', ...plain },
        'boundary'
      )
      take(
        `tasks-${task}-${id}-te-office`,
        `${task} for a client of the TE office on the last day of ${id}`,
        to,
        { clientOf: 'te-office', ...plain },
        'boundary'
      )
      if (others.length > 0) {
        take(
          `tasks-${task}-${id}-nothing-known`,
          `${task} with nothing known of the case in ${id}`,
          to,
          {},
          'derived from text'
        )
        const factors: Factors = Object.fromEntries([
          ['clientOf', ['091', 'te-office', undefined]],
          ...others.map((name) => [name, [...(domains[name] ?? []), undefined]]),
        ])
        const size = Object.values(factors).reduce((product, { length }) => product * length, 1)
        for (const row of size <= 60 ? everyCombination(factors) : covering(factors, 2, 96)) {
          const circumstances = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
          take(
            idOf(`tasks-${task}-${id}`, circumstances),
            `${task} in ${id}: ${said(circumstances) || 'nothing known'}`,
            from,
            circumstances,
            'pairwise'
          )
        }
      }
    }
    // The days around a repeal, with everything that can be said of the case.
    for (const on of aroundRepeal[task] ?? []) {
      const factors: Factors = Object.fromEntries(reads.map((name) => [name, [...(domains[name] ?? []), undefined]]))
      for (const row of everyCombination(factors)) {
        const circumstances = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
        take(
          idOf(`tasks-${task}-repeal-${on}`, circumstances),
          `${task} on ${on}: ${said(circumstances) || 'nothing known'}`,
          on,
          circumstances,
          'boundary'
        )
      }
    }
    // The days on which tasks begin or end inside a wording.
    for (const day of daysOfTheirOwn[task] ?? []) {
      for (const on of [dayAfter(day, -1), day]) take(`tasks-${task}-on-${on}`, `${task} on ${on}`, on, {}, 'boundary')
    }
    for (const on of ['2021-02-28', '2025-01-01'])
      take(`tasks-${task}-not-in-force-${on}`, `${task} on ${on}, when the Act is not in force`, on, {}, 'boundary')
  }
  for (const [task, names] of Object.entries(namedWithoutEffect)) {
    for (const name of names) {
      const value = withoutEffect[`${task} ${name}`] ?? withoutEffect[name]
      if (value !== undefined)
        add(
          into,
          taskCase(
            `tasks-${task}-${name}-without-effect`,
            `${task}: ${name} ${String(value)} changes nothing`,
            task,
            '2024-05-06',
            { clientOf: '837', [name]: value },
            'derived from text'
          )
        )
    }
  }
}

/** Days inside a wording on which tasks begin or end. */
const daysOfTheirOwn: Readonly<Record<string, readonly string[]>> = {
  'stock-transfer': ['2021-04-01'],
  'tyokanava-eligibility-decision': ['2022-07-01'],
  'tyokanava-assignment': ['2022-07-01'],
}

/** The plain case: a private employer, no money of the Fund, an ordinary service. */
const plainly: Readonly<Record<string, unknown>> = {
  applicant: 'private-employer',
  financedFromEsf: false,
  item: 'pay-subsidy',
  service: 'tryout',
  teOfficeHandlesOwnStatement: true,
  studies: '10 § 2 mom. 1 kohta',
  fulfilsAct1369Section2Mom2: true,
  hasMultiSectorNeed: true,
  wasClientOf: '205',
  askedMunicipality: true,
  endGround: '916/2012 2:2.1 kohta 2',
  dutyAroseBeforeRepeal: true,
  leaveBegunBeforeRepeal: true,
}

const withoutEffect: Readonly<Record<string, unknown>> = {
  employerIn: '837',
  homeMunicipality: '837',
  underChangeSecurity: false,
}
