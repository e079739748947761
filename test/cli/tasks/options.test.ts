import { describe, expect, it } from 'vitest'
import { helpText } from '../../../src/cli/help.ts'
import * as labels from '../../../src/cli/tasks/labels.ts'
import { taskFamilies } from '../../../src/cli/tasks/options.ts'
import type { Texts } from '../../../src/texts/language.ts'
import { taskCircumstances } from '../../../src/rules/tasks/check.ts'
import { tasksById } from '../../../src/rules/tasks/table.ts'
import { taskAuthorities } from '../../../src/rules/tasks/authorities.ts'
import { circumstances } from '../../../src/rules/tasks/circumstances.ts'
import { builtCommand, run } from '../../harness/command.ts'
import { languages, tasks } from './run-tasks.ts'

const on = ['--on', '2022-05-02'] as const
const subsidy = [...on, '--task', 'pay-subsidy'] as const

describe('the options of tasks', () => {
  it.each([
    [[], 'no day given; expected --on DAY, or for changes --from DAY --until DAY'],
    [['--on', '2022-02-31'], "option --on: '2022-02-31'; expected the day asked about: a valid date in the form YYYY-MM-DD"],
    [['--from', '1.3.2021', '--until', '2022-05-02'], "option --from: '1.3.2021'; expected a valid date in the form YYYY-MM-DD; did you mean 2021-03-01?"],
    [['--from', '2022-05-02', '--until', '2022'], "option --until: '2022'; expected a valid date in the form YYYY-MM-DD"],
    [['--from', '2022-05-02', '--until', '2022-05-01'], "option --until: '2022-05-01'; expected a day not before the first day"],
    [['--from', '2022-05-02'], 'option --from needs option --until'],
    [['--until', '2022-05-02'], 'option --until needs option --from'],
    [[...on, '--from', '2022-05-02', '--until', '2022-05-02'], 'options --on and --from cannot be used together'],
    [[...on, '--given', 'applicant=private-employer'], 'option --given needs option --task'],
    [[...subsidy, '--family', 'plan'], 'options --task and --family cannot be used together'],
    [[...subsidy, '--authority', 'ely'], 'options --task and --authority cannot be used together'],
    [['--task', 'pay-subsidy'], 'no day given; expected --on DAY, or for changes --from DAY --until DAY'],
    [[...on, '--task', 'pay-subsidi'], "option --task: 'pay-subsidi' is not a task; did you mean pay-subsidy?"],
    [[...on, '--task', 'PaySubsidy\u001B'], "option --task: 'PaySubsidy?' is not a task; did you mean pay-subsidy?"],
    [[...on, '--task', '__proto__'], "option --task: '__proto__'; expected the id of a task (see kuntakokeilu tasks --on DAY)"],
    [[...on, '--authority', 'kunta'], "option --authority: 'kunta'; expected one of municipality, te-office, te-service-centre, ely, keha, kela-or-fund, avi"],
    [[...on, '--family', 'plans'], /^option --family: 'plans'; expected one of interview-and-assessment, plan, /],
    [[...on, '--to', 'xml'], "option --to: 'xml'; expected one of table, ndjson, csv, json"],
    [[...subsidy, '--to', 'csv'], 'the answer about one task and its history cannot be written as CSV; use --to table, ndjson or json'],
    [[...on, 'pay-subsidy'], "the command reads no files: 'pay-subsidy'"],
    [[...subsidy, '--given', 'applicant'], "option --given: 'applicant'; expected NAME=VALUE, such as applicant=trial-municipality"],
    [[...subsidy, '--given', 'applicant='], "option --given: 'applicant='; expected NAME=VALUE, such as applicant=trial-municipality"],
    [[...subsidy, '--given', '=x'], "option --given: '=x'; expected NAME=VALUE, such as applicant=trial-municipality"],
    [[...subsidy, '--given', 'financedFromEsf=true', '--given', 'financedFromEsf=false'], "option --given: 'financedFromEsf' is given twice; give each name once"],
    [[...subsidy, '--given', 'organiser=837'], "option --given: the task pay-subsidy does not depend on 'organiser'; expected one of clientOf, askedAuthority, applicationDate, applicant, financedFromEsf"],
    [[...subsidy, '--given', '__proto__=x'], /^option --given: the task pay-subsidy does not depend on '__proto__'/],
    [[...subsidy, '--given', 'applicant=me'], /^option --given applicant: 'me'; expected one of: private-employer, trial-municipality, /],
    [[...subsidy, '--given', 'applicant=none'], /^option --given applicant: 'none'; expected one of: private-employer, /],
    [[...subsidy, '--given', 'financedFromEsf=yes'], "option --given financedFromEsf: 'yes'; expected true or false; did you mean true?"],
    [[...subsidy, '--given', 'applicationDate=2022-05-32'], "option --given applicationDate: '2022-05-32'; expected a valid date in the form YYYY-MM-DD"],
    [[...subsidy, '--given', 'applicationDate=2022-05-03'], "option --given applicationDate: '2022-05-03'; expected a day not after the day asked about"],
    [[...subsidy, '--given', 'clientOf=Tampere'], /^option --given clientOf: 'Tampere'; expected the three-digit code.*; did you mean 837, Tampere\?$/],
    [[...subsidy, '--given', 'applicant=private employer'], /; did you mean private-employer\?$/],
    [[...subsidy, '--given', 'clientOf=091x'], /^option --given clientOf: '091x'; expected the three-digit code/],
    [['--on', '2022-07-11', '--task', 'statement-clear-cut-studies', '--given', 'plannedCredits=-1'], "option --given plannedCredits: '-1'; expected a number, 0 or more; or none (null)"],
    [['--on', '2022-07-11', '--task', 'statement-clear-cut-studies', '--given', 'plannedCredits=1e3'], "option --given plannedCredits: '1e3'; expected a number, 0 or more; or none (null)"],
  ])('are refused by name, value and expectation: %j', (args, fault) => {
    const { faults } = tasks(...args)
    expect(faults).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)])
  })

  it('are refused all at once, in the language asked for', () => {
    expect(tasks('--on', '2022-02-31', '--task', 'pay-subsidi', '--to', 'xml', '--lang', 'fi').faults).toEqual([
      "valitsin --on: ”2022-02-31”; sallittu arvo: tarkastelupäivä muodossa VVVV-KK-PP (kalenterin mukainen päivä)",
      "valitsin --to: ”xml”; sallitut arvot: table, ndjson, csv, json",
      "valitsin --task: ”pay-subsidi” ei ole tehtävän tunnus; lähimmät: pay-subsidy",
    ])
    expect(tasks(...subsidy, '--given', 'x=1', '--given', 'financedFromEsf=ja', '--lang', 'sv').faults).toEqual([
      "flaggan --given: 'x' har ingen betydelse för uppgiften pay-subsidy; möjliga omständigheter: clientOf, askedAuthority, applicationDate, applicant, financedFromEsf",
      "flaggan --given financedFromEsf: 'ja'; ska vara: true (ja) eller false (nej); menade du true?",
    ])
  })
})

describe('the refusal of a circumstance', () => {
  const refused = [...tasksById().values()].flatMap((task) =>
    taskCircumstances(task).map((name) => [task.id, name] as const)
  )
  const bad = (task: string, name: string, value: string, lang: string): readonly string[] =>
    tasks('--on', '2022-07-11', '--task', task, '--given', `${name}=${value}`, '--lang', lang).faults

  it('says in Finnish and in Swedish, too, what was expected', () => {
    for (const [task, name] of refused) {
      for (const value of ['{', '2999-01-01']) {
        const english = bad(task, name, value, 'en')
        for (const lang of ['fi', 'sv']) {
          const [said] = bad(task, name, value, lang)
          if (english.length > 0) expect(said).not.toMatch(/one of|or none|a number|a day|the three|true or|a text/)
          expect(bad(task, name, value, lang)).toHaveLength(english.length)
        }
      }
    }
  })
})

describe('what tasks says', () => {
  const texts: readonly (readonly [string, Texts])[] = Object.entries({ ...labels }).flatMap(([group, value]) =>
    typeof value === 'object'
      ? Object.entries(value).map(([name, text]: readonly [string, Texts]) => [`${group} ${name}`, text] as const)
      : []
  )
  it.each(texts)('%s is said in three languages, with the same to fill in', (_, { fi, sv, en }) => {
    expect(new Set([fi, sv, en]).size).toBe(3)
    const blanks = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()
    for (const text of [fi, sv]) expect(blanks(text)).toEqual(blanks(en))
  })

  it.each(languages)('in the help names every option, authority, family and circumstance, in %s', (language) => {
    const help = helpText('tasks', language)
    for (const option of ['--on', '--task', '--given', '--from', '--authority', '--family', '--to', '--lang'])
      expect(help).toContain(`\n  ${option} `)
    for (const name of [...taskAuthorities, ...taskFamilies(), ...circumstances.map((row) => row.name)])
      expect(help).toContain(`\n  ${name} `)
    for (const circumstance of circumstances)
      if ('words' in circumstance) for (const word of circumstance.words) expect(help).toContain(word)
  })
})

describe('how tasks ends', () => {
  const command = builtCommand('tasks')
  it.each([
    [[...on], 0],
    [[...subsidy, '--given', 'applicant=trial-municipality', '--to', 'json'], 0],
    [['--from', '2022-05-02', '--until', '2023-01-01', '--to', 'csv'], 0],
    [['--on', '2025-01-01'], 0],
    [['--on', '2025-01-01', '--task', 'pay-subsidy'], 0],
    [['--help'], 0],
    [[], 2],
    [['--on', '2022-02-31'], 2],
    [[...on, '--task', 'nothing'], 2],
    [[...subsidy, '--given', 'x=y'], 2],
    [['--on', '2025-01-01', '--task', 'pay-subsidy', '--given', 'x=y'], 2],
  ])('%j: %i, an answer or a reason and never both', (args, code) => {
    const result = run(command, ['tasks', ...args])
    expect(result.code).toBe(code)
    expect([result.out === '', result.err === '']).toEqual([code === 2, code === 0])
    expect(result.err).not.toMatch(/\n +at |Error/)
  })

  it('the note that the Act is not in force stands beside an empty list for programs', () => {
    const { code, out, err } = run(command, ['tasks', '--on', '2020-01-01', '--to', 'ndjson', '--lang', 'sv'])
    expect([code, out, err]).toEqual([0, '', 'Lag 1269/2020 är inte i kraft den 1 januari 2020: den gällde från och med den 1 mars 2021 till och med den 31 december 2024 (1269/2020 23 §).\n'])
  })
})
