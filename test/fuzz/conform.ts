/**
 * The runner of the conformance cases against a program that answers anything at all: every case is accounted for,
 * every report can be written.
 */
import { objectIn } from '../../src/cli/conform/program.ts'
import type { ConformanceCase, ConformanceQuestion } from '../../src/conformance/case.ts'
import { junitReport, runConformance, tapReport, textReport } from '../../src/entry/conformance.ts'
import type { Drawing } from './drawing.ts'
import { given, history, jsonValue, person, strange, text } from './hostile.ts'

const questions: readonly ConformanceQuestion[] = ['assess', 'timeline', 'competentAuthority', 'area', 'input']

function caseOf(draw: Drawing, place: number): ConformanceCase {
  const question = draw.one(questions)
  const expected: Readonly<Record<ConformanceQuestion, Readonly<Record<string, unknown>>>> = {
    assess: {
      outcome: 'stay',
      authority: null,
      grounds: [],
      barredBy: [],
      missing: [],
      wording: 'V3',
      sources: ['1269/2020 2 § 2 kohta'],
    },
    timeline: { spans: [{ from: '2021-03-01', to: '2021-03-02', authority: { kind: 'none' }, because: 'no-search' }] },
    competentAuthority: { outcome: 'held', authority: 'te-office', modality: 'shall', missing: [] },
    area: { area: 'salo' },
    input: { problems: [{ code: 'not-a-day', fact: 'birthDate' }] },
  }
  return {
    id: `${question}-${place}`,
    topic: 'eligibility',
    title: text(draw).slice(0, 200),
    question,
    on: question === 'area' ? null : '2022-05-02',
    input: { person: person(draw), history: history(draw), circumstances: given(draw) },
    expected: expected[question],
    provision: '2 § 2 kohta',
    origin: 'boundary',
    wording: question === 'area' ? null : 'V3',
  }
}

/** An answer: the right one, one near it, or anything. */
function saidOf(draw: Drawing, { expected }: ConformanceCase): unknown {
  const near = { ...expected, [draw.one(Object.keys(expected))]: jsonValue(draw) }
  switch (draw.below(12)) {
    case 0: return { answer: expected }
    case 1: case 2: case 3: case 4: return { answer: near }
    case 5: return { problems: draw.some(3, () => jsonValue(draw)) }
    case 6: return { unsupported: draw.chance(80) ? true : jsonValue(draw) }
    case 7: return { answer: jsonValue(draw) }
    case 8: return { answer: jsonValue(draw), problems: jsonValue(draw), unsupported: jsonValue(draw) }
    case 9: return objectIn(draw.chance(50) ? text(draw) : JSON.stringify(jsonValue(draw)) ?? '')
    case 10: return draw.chance(20) ? strange(draw) : jsonValue(draw)
    default: return { problems: [{ code: text(draw), fact: null }] }
  }
}

export async function conformOne(draw: Drawing): Promise<string> {
  const cases = [...draw.some(6, (place) => caseOf(draw, place)), caseOf(draw, 99)]
  const allowUnsupported = draw.chance(20)
  const report = await runConformance({
    cases, strict: draw.chance(50), bail: draw.chance(20), allowUnsupported, atOnce: draw.one([1, 4]),
    ask: ({ id }) => {
      const asked = cases.find((one) => one.id === id)
      if (draw.chance(2)) throw draw.one([new Error('died'), Object.assign(new Error(), { problems: jsonValue(draw) })])
      return asked && saidOf(draw, asked)
    },
  })
  const { total, same, different, unsupported, notRun } = report.counts
  if (total !== cases.length || same + different + unsupported + notRun !== total)
    throw new Error(`${cases.length} cases, but ${JSON.stringify(report.counts)}`)
  const isWhole = same + unsupported === total && (same > 0 || allowUnsupported)
  if (report.ok !== (isWhole && report.failure === undefined)) throw new Error('ok, and not ok')
  const language = draw.one(['fi', 'sv', 'en'] as const)
  for (const written of [textReport(report, language), tapReport(report, language), junitReport(report, language)])
    if (written === '') throw new Error('a report without a word')
  const junit = junitReport(report, language)
  if (/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/.test(junit))
    throw new Error('JUnit XML holds a character that XML cannot')
  const plan = /^1\.\.(\d+)/m.exec(tapReport(report, language))
  if (
    plan === null ||
    tapReport(report, language)
      .split('\n')
      .filter((line) => /^(not )?ok\b/.test(line)).length !== Number(plan[1])
  )
    throw new Error(`TAP counts otherwise than its plan: ${tapReport(report, language).slice(0, 1_500)}`)
  return report.failure ? 'failed program' : report.ok ? 'same' : 'differences'
}
