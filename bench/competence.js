// Look-ups of a competent authority, against the shortest hand-written table that gives the authority alone.
import { competentAuthority, tasksOn } from '../dist/index.js'

const days = ['2021-03-01', '2021-07-01', '2022-05-02', '2022-09-01', '2023-07-03', '2024-12-31']
// The last day on which every task exists.
const last = tasksOn('2024-09-01')
const ids = last.map(({ task }) => task)
const known = {
  clientOf: '564',
  applicant: 'private-employer',
  financedFromEsf: false,
  wasClientOf: null,
  askedMunicipality: false,
  endGround: null,
}

const narrowed = {
  'denial-of-service': { item: 'start-up-grant' },
  'denial-joint-training-and-business-services': { item: 'joint-purchase-training' },
  'statement-service-participation': { service: 'tryout' },
  'statement-labour-market-training': { service: 'labour-market-training' },
}

/** Every task on six days, with the circumstances that it reads. */
const questions = ids.flatMap((task) => {
  const { circumstances } = last.find((row) => row.task === task)
  const given = Object.fromEntries(
    Object.entries({ ...known, ...narrowed[task] }).filter(([name]) => circumstances.includes(name)),
  )
  return days.map((on) => ({ task, on, given }))
})

/** Task by task the days from which an authority holds it: no sources, no check, no exceptions but the applicant's. */
const byHand = new Map(ids.map((task) => [task, holdersOf(task)]))

function holdersOf(task) {
  const rows = []
  for (const on of days) {
    const row = tasksOn(on).find((one) => one.task === task)
    if (row && rows.at(-1)?.authority !== row.authority) rows.push({ from: on, authority: row.authority })
  }
  return rows
}

function holderByHand({ task, on, given }) {
  if (task === 'pay-subsidy' && given.applicant === 'trial-municipality') return 'te-office'
  let authority = null
  for (const row of byHand.get(task)) if (row.from <= on) authority = row.authority
  return authority
}

/** Rows of what was measured: what, times a second, the rate to compare with (0: none), a note. */
export async function measureCompetence(rate) {
  const isHeld = ({ authority }) => authority === 'municipality'
  const base = await rate((question) => holderByHand(question) === 'municipality', questions)
  const whole = await rate(({ task, on, given }) => isHeld(competentAuthority(task, on, given)), questions)
  const nothingKnown = await rate(({ task, on }) => isHeld(competentAuthority(task, on)), questions)
  const ofDay = await rate((on) => tasksOn(on).length > 100, days)
  return [
    ['who holds a task, hand-written, authority alone', base, base],
    ['`competentAuthority` (checks, whole result)', whole, base],
    ['`competentAuthority`, nothing known', nothingKnown, base],
    ['`tasksOn`: all tasks of a day', ofDay, 0, `${(1000 / ofDay).toFixed(3)} ms a day`],
  ]
}
