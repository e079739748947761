import { describe, expect, it } from 'vitest'
import { isProvision } from '../../../src/act/register.ts'
import { provisionText } from '../../../src/act/provision-text.ts'
import { caveatTexts } from '../../../src/rules/tasks/caveat-texts.ts'
import { circumstanceTexts } from '../../../src/rules/tasks/circumstance-texts.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'
import { circumstances } from '../../../src/rules/tasks/circumstances.ts'
import { historyOfTask } from '../../../src/rules/tasks/task-history.ts'
import { taskNames } from '../../../src/rules/tasks/names/names.ts'
import { taskNotes } from '../../../src/rules/tasks/names/notes.ts'
import { tasksOn } from '../../../src/rules/tasks/tasks-on.ts'
import { languages, linesOf, objectsOf, tasks } from './run-tasks.ts'

const ids = Object.keys(taskNames)
const given = (...pairs: readonly string[]): readonly string[] => pairs.flatMap((pair) => ['--given', pair])
const full = (task: string, on: string, ...args: readonly string[]) => tasks('--on', on, '--task', task, ...args)
/** The text behind a label, or the lines under a heading. */
const behind = (text: string, label: string): string | undefined =>
  linesOf(text)
    .find((line) => line.startsWith(`${label}  `))
    ?.slice(label.length)
    .trim()

describe('one task in full', () => {
  it.each(ids)('%s is told on any day, in three languages, with nothing left to fill in', (task) => {
    for (const on of [
      '2021-02-28',
      '2021-03-01',
      '2021-06-01',
      '2022-07-11',
      '2023-07-01',
      '2024-12-31',
      '2025-01-01',
    ]) {
      for (const language of languages) {
        const { text, faults } = full(task, on, '--lang', language)
        expect(faults).toEqual([])
        expect(text).not.toMatch(/[{}]|undefined|\bnull\b|\[object/)
        expect(text.split('\n')[0]).toBe(`${taskNames[task as keyof typeof taskNames][language]} (${task})`)
        for (const { from, to } of historyOfTask(task)) expect(text).toMatch(new RegExp(`\n  ${from}  ${to}  `))
      }
    }
  })

  it.each(ids)('%s has no English heading in Finnish and Swedish', (task) => {
    for (const language of ['fi', 'sv'] as const) {
      const { text } = full(task, '2023-03-01', '--lang', language)
      const labels = linesOf(text).flatMap((line) => (/^\S/.test(line) ? [line.split(/ {2,}/)[0] ?? ''] : []))
      for (const label of labels.slice(1))
        expect(label).not.toMatch(
          /\b(the|of|day|wording|family|authority|provision|rule|task|missing|alongside|exceptions|conditions|note|text|history|circumstances)\b/i
        )
    }
  })

  it('11 § 2 mom. pay subsidy for a trial municipality: the TE office, by the exception, which is shown as given', () => {
    const { text } = full('pay-subsidy', '2021-06-01', ...given('applicant=trial-municipality'), '--lang', 'fi')
    expect(behind(text, 'viranomainen')).toBe('työ- ja elinkeinotoimisto (TE-toimisto)')
    expect(behind(text, 'lainkohta')).toBe('1269/2020 11 § 2 mom. 1 kohta (421/2021)')
    expect(behind(text, 'pääsääntö')).toBe('kunta: 1269/2020 10 § 1 mom. 3 kohta a')
    expect(text).toContain('\n    kyllä: Hakija on kokeilualueen kunta. [1269/2020 11 § 2 mom. 1 kohta (421/2021)]\n')
    expect(text).toContain('\n  1269/2020 11 § 2 mom. 1 kohta (421/2021)  https://www.finlex.fi/fi/laki/alkup/2021/20210421\n')
  })

  it('11 § 2 mom. pay subsidy for an applicant that is not told: unknown, with what is missing and its words', () => {
    const { text } = full('pay-subsidy', '2021-06-01')
    expect(behind(text, 'authority')).toBe('unknown')
    expect(behind(text, 'missing')).toBe('applicant')
    expect(text).toMatch(/\n {2}applicant +missing: private-employer, trial-municipality, /)
    expect(text).toMatch(/\n {2}clientOf +presumed: client of a trial municipality\n/)
  })

  it('10 § 1 mom. 3 kohta b the 55+ employment subsidy did not exist on 30 June 2023', () => {
    expect(behind(full('employment-subsidy-55', '2023-06-30').text, 'authority')).toBe(
      'there was no such task; it existed from 1 July 2023 to 31 December 2024'
    )
    expect(behind(full('employment-subsidy-55', '2023-07-01').text, 'authority')).toBe('unknown')
  })

  it('8 § 3 mom. without the need there is nothing to do', () => {
    const { text } = full('multi-sector-mapping-period', '2021-06-01', ...given('hasMultiSectorNeed=false'))
    expect(behind(text, 'task or power')).toBe('nothing: the condition of the duty is not met')
    expect(behind(full('multi-sector-mapping-period', '2021-06-01').text, 'task or power')).toBe(
      'task of the authority'
    )
  })

  it('400/2024: 13 § 2 mom. after its repeal is open, held or over, with its condition and the caveat in words', () => {
    const told = (...pairs: readonly string[]) => full('offer-60-plus', '2024-09-02', ...given(...pairs)).text
    expect(behind(told(), 'authority')).toBe('unknown')
    expect(behind(told(), 'missing')).toBe('dutyAroseBeforeRepeal')
    expect(told()).toMatch(/\n {2}dutyAroseBeforeRepeal +missing: true, false\n/)
    expect(behind(told('dutyAroseBeforeRepeal=true'), 'authority')).toBe('municipality of the trial area')
    expect(behind(told('dutyAroseBeforeRepeal=true'), 'provision')).toBe(
      '1269/2020 13 § 2 mom. (374/2023); 399/2024 2 § 2 mom.'
    )
    expect(behind(told('dutyAroseBeforeRepeal=false'), 'authority')).toMatch(
      /^there was no such task; .*1 March 2021 .*1 September 2024$/
    )
    for (const [value, truth] of [['true', 'yes'], ['false', 'no']]) {
      expect(told(`dutyAroseBeforeRepeal=${value}`)).toContain(
        `  ${truth}: ${circumstanceTexts['duty-arose-before-repeal'].en}`
      )
    }
    for (const language of languages) {
      expect(full('offer-60-plus', '2024-01-01', '--lang', language).text).toContain(
        `\n  ${caveatTexts['text-not-seen'][language]}\n`
      )
      expect(full('offer-60-plus', '2023-12-31', '--lang', language).text).not.toContain(
        caveatTexts['text-not-seen'][language]
      )
    }
  })

  it('385/2023: a statement asked about from 2025-01-01 on says that some are KEHA\'s', () => {
    for (const language of languages) {
      expect(full('statement-unpaid-work', '2025-01-01', '--lang', language).text).toContain(
        `\n  ${caveatTexts['some-with-keha'][language]}\n`
      )
    }
  })

  it('12 a § 2 mom. whatever the studies are, the TE office has the task for its own clients', () => {
    const { text } = full(
      'statement-clear-cut-studies',
      '2023-01-01',
      ...given('clientOf=te-office', 'studies=10 § 2 mom. 7 kohta')
    )
    expect([behind(text, 'authority'), behind(text, 'task or power')]).toEqual(['TE office', 'task of the authority'])
  })

  it('12 a § 4 mom. a parallel power names what it turns on, and whether an authority may act', () => {
    const on = '2022-07-11'
    expect(behind(full('statement-start-of-business', on).text, 'alongside')).toBe('TE office (power, depends on: teOfficeHandlesOwnStatement): 1269/2020 12 a § 4 mom. (682/2022)')
    const { text } = full(
      'statement-start-of-business',
      on,
      ...given('askedAuthority=te-office', 'teOfficeHandlesOwnStatement=true')
    )
    expect(behind(text, 'may TE office act')).toBe('yes')
  })

  it('8 § 3 mom. the history names the days and the act of every period', () => {
    const { text } = full('multi-sector-service-need', '2024-01-01')
    const history = linesOf(text.slice(text.indexOf('\nhistory\n'))).slice(3).map((line) => line.trim().split(/ {2,}/))
    expect(history.map(([from, to, authority, , by]) => [from, to, authority, by])).toEqual([
      ['2021-03-01', '2021-05-31', 'TE office', '1269/2020'],
      ['2021-06-01', '2024-12-31', 'municipality', '421/2021'],
    ])
  })

  it('13 § 3 mom. the history says of a task that is carried over that it is held on a condition', () => {
    const { text } = full('six-month-work-opportunity', '2024-09-02')
    const history = linesOf(text.slice(text.indexOf('\nhistory\n'))).slice(3).map((line) => line.trim().split(/ {2,}/))
    expect(history.map(([from, , authority, modality]) => [from, authority, modality])).toEqual([
      ['2021-03-01', 'municipality', 'task'],
      ['2024-01-01', 'municipality', 'task'],
      ['2024-09-02', 'municipality', 'task, on a condition'],
    ])
  })

  it('every word that it names for a circumstance can be given', () => {
    let given = 0
    for (const { task } of tasksOn('2022-07-11')) {
      for (const { name, kind } of circumstances.filter(({ kind }) => kind === 'word' || kind === 'word-or-none')) {
        const line = linesOf(full(task, '2022-07-11').text).find(
          (line) => line.startsWith(`  ${name} `) && line.includes('(')
        )
        const words = /– \((.+)\)$/.exec(line ?? '')?.[1]?.split(', ') ?? []
        if (words.length > 0) expect(words.includes('none')).toBe(kind === 'word-or-none')
        for (const word of words) expect(full(task, '2022-07-11', '--given', `${name}=${word}`).faults).toEqual([])
        given += words.length
      }
    }
    expect(given).toBeGreaterThan(100)
  })

  it('shows what was given as it was given, and the note where there is one', () => {
    const { text } = full('work-tryout-contract-own', '2021-04-01', ...given('organiser=Oy A=B Ab'))
    expect(text).toMatch(/\n {2}organiser +Oy A=B Ab\n/)
    expect(full('refusal-of-registration', '2022-07-11', ...given('wasClientOf=none')).text).toMatch(
      /\n {2}wasClientOf +none\n/
    )
    for (const language of languages) {
      expect(full('pay-subsidy', '2021-04-01', '--lang', language).text).toContain(
        `\n  ${taskNotes['pay-subsidy']?.[language]}\n`
      )
      expect(
        JSON.parse(full('pay-subsidy', '2021-04-01', '--lang', language, '--to', 'json').text).competence.note
      ).toBe(taskNotes['pay-subsidy']?.[language])
    }
  })

  it('is JSON over many lines, NDJSON on one', () => {
    const lengths = ['json', 'ndjson'].map((to) => linesOf(full('pay-subsidy', '2021-04-01', '--to', to).text).length)
    expect(lengths[0]).toBeGreaterThan(50)
    expect(lengths[1]).toBe(1)
  })
})

describe('one task for programs', () => {
  it.each(ids)('%s is { competence, history }: the answer of competentAuthority, the name in the language asked for', (task) => {
    for (const on of ['2021-03-01', '2023-12-01', '2025-01-01']) {
      for (const language of languages) {
        const json = full(task, on, '--to', 'json', '--lang', language).text
        const lines = objectsOf(full(task, on, '--to', 'ndjson', '--lang', language).text)
        expect(lines).toEqual([JSON.parse(json)])
        expect(lines[0]).toMatchObject({
          competence: {
            task,
            on,
            name: taskNames[task as keyof typeof taskNames][language],
            ...competentAuthority(task, on),
          },
          history: historyOfTask(task),
        })
        expect(Object.keys(lines[0] ?? {})).toEqual(['competence', 'history'])
      }
    }
  })

  it('reads true, false, numbers and none as what they are, and text as text', () => {
    const answer = (task: string, on: string, circumstances: object, ...pairs: readonly string[]): void => {
      const [line] = objectsOf(full(task, on, ...given(...pairs), '--to', 'ndjson').text)
      expect(line).toMatchObject({ competence: competentAuthority(task, on, circumstances) })
    }
    answer('pay-subsidy', '2021-05-31', { financedFromEsf: true }, 'financedFromEsf=true')
    answer(
      'pay-subsidy',
      '2021-05-31',
      { financedFromEsf: false, applicant: 'private-employer' },
      'financedFromEsf=false',
      'applicant=private-employer'
    )
    answer(
      'statement-clear-cut-studies',
      '2022-07-11',
      { studies: '10 § 2 mom. 5 kohta', plannedCredits: 4.5 },
      'studies=10 § 2 mom. 5 kohta',
      'plannedCredits=4.5'
    )
    answer('refusal-of-registration', '2022-07-11', { wasClientOf: null }, 'wasClientOf=none')
    answer(
      'work-tryout-contract-own',
      '2021-04-01',
      { organiser: '837', clientOf: '837' },
      'organiser=837',
      'clientOf=837'
    )
    answer('work-tryout-contract-own', '2021-04-01', { organiser: 'Oy A=B Ab' }, 'organiser=Oy A=B Ab')
  })

  it('has the address of the act that gave each provision of the Act its text', () => {
    let found = 0
    for (const on of ['2021-03-01', '2022-07-11', '2023-01-01', '2023-12-01']) {
      for (const { task } of tasksOn(on)) {
        const { competence } = JSON.parse(full(task, on, '--to', 'json').text)
        const known = new Map<string, string>(
          competence.addresses.map(({ citation, url }: Record<string, string>) => [citation, url])
        )
        const cited: readonly string[] = [
          ...competence.sources,
          ...competence.basis,
          ...competence.exceptions.flatMap(({ sources }: { sources: string[] }) => sources),
        ]
        for (const citation of cited.filter((text) => text.startsWith('1269/2020 '))) {
          const place = citation.slice('1269/2020 '.length).replace(/ \(\d+\/\d+\)$/, '')
          if (!isProvision(place)) throw new Error(`${place} is no provision`)
          expect(known.get(citation)).toBe(provisionText(place, on)?.url)
          found += 1
        }
        for (const citation of known.keys()) expect(citation).toMatch(/^1269\/2020 /)
      }
    }
    expect(found).toBeGreaterThan(300)
  })
})
