// npm run bench: speed as ratios against decisions written by hand and against other rule engines, in one run. Prints
// the page of figures; with a file, `npm run bench -- docs/performance.md`, writes it there, too.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { assess, explain, nextQuestion } from '../dist/index.js'
import { decider, missingForCriterion, toJavaScript, transfer } from '../dist/rules.js'
import { measureCompetence } from './competence.js'
import { measureCommand } from './command.js'
import { isTransferred, isTransferredSimply } from './hand-written.js'
import { measureImport } from './import-time.js'
import { performancePage } from './page.ts'
import { peers } from './peers.js'
import { measureTimeline, measureTimelineCommand } from './lifetime.js'
import { people } from './people.ts'
import { sizes } from './sizes.js'

const on = '2023-07-03'
const crowd = people(20_000, 1)
const rows = []

/**
 * People a second, the best of five rounds after two to warm up; the answers are counted so that nothing is optimised
 * away.
 */
async function rate(ask, asked = crowd) {
  let best = 0
  let yes = 0
  for (let round = -2; round < 5; round += 1) {
    const start = performance.now()
    const until = start + 300
    let count = 0
    while (performance.now() < until) {
      for (const person of asked) {
        const answer = ask(person)
        if ((answer instanceof Promise ? await answer : answer) === true) yes += 1
      }
      count += asked.length
    }
    if (round >= 0) best = Math.max(best, (count / (performance.now() - start)) * 1000)
  }
  return yes >= 0 ? best : 0
}

const show = (value) =>
  value >= 1e6 ? `${(value / 1e6).toFixed(1)} M` : value >= 1e3 ? `${(value / 1e3).toFixed(1)} k` : value.toFixed(0)
const row = (what, perSecond, baseline, note = '') => [
  what, `${show(perSecond)}/s`, baseline ? (perSecond / baseline).toPrecision(2) : '', note,
]
const report = (...measured) => rows.push(row(...measured))

const decide = decider(transfer, on)
const wrong = crowd.filter((person) => (decide(person) === 'yes') !== isTransferred(person)).length
const byHand = await rate(isTransferred)
report('hand-written, plain booleans', byHand, byHand)
const written = new Function(`return ${toJavaScript(transfer, on)}`)()
const wrongWritten = crowd.filter((person) => (written(person) === 'yes') !== isTransferred(person)).length
report(
  'decide: the tree compiled to JavaScript (`toJavaScript`)',
  await rate((person) => written(person) === 'yes'),
  byHand,
  `wrong: ${wrongWritten}`,
)
report(
  'decide: `decider`, by code written ahead of time',
  await rate((person) => decide(person) === 'yes'),
  byHand,
  `wrong: ${wrong}`,
)
report('assess (checks, whole result)', await rate((person) => assess(person, on).outcome === 'transfer'), byHand)
report(
  'explain (whole tree, three languages)',
  await rate((person) => explain(person, on).tree?.truth === 'yes', crowd.slice(0, 2000)),
  byHand,
)
const nobody = [{}]
report('assess({}): outcome and missing', await rate((person) => assess(person, on).missing.length > 0, nobody), 0)
report(
  'missingForCriterion(transfer, {})',
  await rate((person) => missingForCriterion(transfer, person, on).length > 0, nobody),
  0,
)
report('nextQuestion({})', await rate((person) => nextQuestion(person, on) !== null, nobody), 0)

const simplyByHand = await rate(isTransferredSimply)
report('simplified decision, hand-written', simplyByHand, simplyByHand)
const partly = crowd.map((person, number) => ({ ...person, [Object.keys(person)[1 + (number % 11)]]: undefined }))
const { simply, simplyWritten } = await import('./simplified-tree.js')
report(
  'simplified decision, ours (`decider`)',
  await rate((person) => simply(person) === 'yes'),
  simplyByHand,
  wrongAnswers(simply, 20_000),
)
report(
  'simplified decision, ours (`toJavaScript`)',
  await rate((person) => simplyWritten(person) === 'yes'),
  simplyByHand,
  wrongAnswers(simplyWritten, 20_000),
)
for (const { name, make, people: count } of peers) {
  const ask = await make()
  const asked = crowd.slice(0, count)
  const answers = []
  for (const person of [...asked.slice(0, 200), ...partly.slice(0, 200)]) answers.push(await ask(person))
  report(
    `simplified decision, ${name}`,
    await rate((person) => isYes(ask(person)), asked),
    simplyByHand,
    compared(answers),
  )
}

/** Whether an answer is yes; a promise only for those engines that make one. */
function isYes(answer) {
  return answer instanceof Promise ? answer.then((given) => given === 'yes') : answer === 'yes'
}

/** Wrong on complete people, and on people of whom one fact is unknown. */
function compared(answers) {
  const truth = (person) => simply(person)
  const whole = answers.slice(0, 200).filter((answer, number) => answer !== truth(crowd[number])).length
  const part = answers.slice(200).filter((answer, number) => answer !== truth(partly[number])).length
  return `wrong: ${whole} of 200 complete, ${part} of 200 with an unknown`
}
function wrongAnswers(ask, count) {
  const whole = crowd
    .slice(0, count)
    .filter((person) => (ask(person) === 'yes') !== Boolean(isTransferredSimply(person))).length
  return `wrong: ${whole} of ${count} complete`
}

const machine = `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}`
const page = performancePage({ machine, people: crowd.length, on }, {
  deciding: rows,
  tasks: (await measureCompetence(rate)).map((measured) => row(...measured)),
  timelines: measureTimeline(),
  importing: await measureImport(),
  size: await sizes(),
  command: [...(await measureCommand()), ...(await measureTimelineCommand())],
})
console.log(page)
const [, , file] = process.argv
if (file !== undefined) writeFileSync(file, page)
