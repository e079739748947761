import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { wordings } from '../../../src/act/wordings.ts'
import { changesBetween } from '../../../src/rules/tasks/changes-between.ts'
import { taskNames } from '../../../src/rules/tasks/names/names.ts'
import { languages, linesOf, objectsOf, tasks } from './run-tasks.ts'

const whole = ['2021-02-28', '2025-01-01'] as const
const pairs = [whole, ...wordings.slice(1).map(({ from }, place) => [wordings[place]?.from ?? '', from] as const)]
const between = (from: string, until: string, ...args: readonly string[]) =>
  tasks('--from', from, '--until', until, ...args)
/** The lines under the rule. */
const changeLines = (text: string): readonly string[] => linesOf(text).filter((line) => /^\d{4}-\d\d-\d\d  /.test(line))

describe('the changes between two days', () => {
  it.each(pairs)('%s to %s are a table: day, task, its name, kind, act, before and after', (from, until) => {
    const changes = changesBetween(from, until)
    for (const language of languages) {
      const { text } = between(from, until, '--lang', language)
      const lines = changeLines(text)
      const starts = lines.map((line) => line.split(/ {2,}/).slice(0, 3))
      expect(starts).toEqual(changes.map(({ on, task }) => [on, task, taskNames[task][language]]))
      for (const [place, { by }] of changes.entries()) for (const act of by) expect(lines[place]).toContain(act)
      for (const line of lines) expect(line).toContain(' → ')
      expect(text).not.toMatch(/[{}]|undefined|\bnull\b|\[object/)
    }
  })

  it.each(['fi', 'sv'] as const)('in %s have no English word', (language) => {
    const { text } = between(...whole, '--lang', language)
    const words = text.replaceAll(/^\d{4}-\d\d-\d\d  [a-z0-9-]+ |https:\S+|[\d, ]+ and \d+ kohta|art\. /gm, '')
    expect(words).not.toMatch(
      /\b(the|of|and|task|power|provision|authority|office|municipality|exception|alongside|condition|began|ended|moved|changed|none|change)\b/i
    )
  })

  it('421/2021 on 2 October 2021: the statements on general conditions move to the municipality', () => {
    const [line = ''] = changeLines(between('2021-10-01', '2021-10-02').text)
    expect(line).toMatch(
      /^2021-10-02 {2}statement-general-conditions {2}.+ {2}moved +421\/2021 +authority: TE office → municipality \| provision: 1290\/2002 11 luku 4 § → 1269\/2020 12 a § 1 mom\. 1 kohta \(421\/2021\)/
    )
    expect(between('2021-10-02', '2021-10-02').text).toBe('Changes after 2 October 2021, up to 2 October 2021: 0\n')
  })

  it('a change elsewhere than in holder and provision shows the part that differs: 421/2021 11 § 2 mom.', () => {
    const line =
      changeLines(between('2021-05-31', '2021-06-01').text).find((line) => line.includes('  pay-subsidy ')) ?? ''
    expect(line).toMatch(
      / changed +421\/2021 +by exception: TE office: 1269\/2020 24 § 2 mom\.; 1269\/2020 11 § 2 mom\. → TE office: 1269\/2020 24 § 2 mom\.; 1269\/2020 11 § 2 mom\. 1 kohta \(421\/2021\); /
    )
  })

  it('what begins has nothing before, what ends nothing after', () => {
    expect(changeLines(between('2023-06-30', '2023-07-01').text).find((line) => line.includes('  employment-subsidy-55 '))).toContain('authority: none → municipality | provision: none → 1269/2020 10 § 1 mom. 3 kohta b (374/2023)')
    expect(
      changeLines(between('2024-12-31', '2025-01-01', '--lang', 'sv').text).find((line) =>
        line.includes('  employment-plan ')
      )
    ).toMatch(/ upphörde +287\/2022 +myndighet: kommunen → finns inte \| /)
  })

  it('of one family or one authority are those that touch it', () => {
    const all = changesBetween(...whole)
    const touched = (authority: string) =>
      all.filter(({ before, after }) =>
        [before, after].some(
          (row) => row && [row, ...row.alongside, ...row.exceptions].some((one) => one.authority === authority)
        )
      )
    expect(objectsOf(between(...whole, '--family', 'plan', '--to', 'ndjson').text)).toHaveLength(
      all.filter(({ family }) => family === 'plan').length
    )
    for (const authority of ['te-office', 'te-service-centre', 'avi']) {
      const found = touched(authority).map(({ on, task }) => [on, task])
      expect(found.length).toBeLessThan(all.length)
      expect(
        objectsOf(between(...whole, '--authority', authority, '--to', 'ndjson').text).map(({ on, task }) => [on, task])
      ).toEqual(found)
    }
  })
})

describe('the changes for programs', () => {
  it.each(languages)('are NDJSON and JSON: what changesBetween gives, with the name in %s', (language) => {
    const expected = changesBetween(...whole).map((change) => ({ name: taskNames[change.task][language], ...change }))
    expect(objectsOf(between(...whole, '--to', 'ndjson', '--lang', language).text)).toEqual(expected)
    expect(JSON.parse(between(...whole, '--to', 'json', '--lang', language).text)).toEqual(expected)
  })

  it.each(languages)('are CSV with as many cells in every row, the name in %s', (language) => {
    const { data, errors } = Papa.parse<string[]>(between(...whole, '--to', 'csv', '--lang', language).text, {
      skipEmptyLines: true,
    })
    const [head = [], ...rows] = data
    const cell = (row: readonly string[], name: string): string | undefined => row[head.indexOf(name)]
    expect(errors).toEqual([])
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([head.length]))
    expect(
      rows.map((row) =>
        [
          'on',
          'task',
          'name',
          'kind',
          'changed',
          'by',
          'beforeAuthority',
          'beforeSources',
          'afterAuthority',
          'afterSources',
        ].map((name) => cell(row, name))
      )
    ).toEqual(
      changesBetween(...whole).map(({ on, task, kind, changed, by, before, after }) => [
        on,
        task,
        taskNames[task][language],
        kind,
        changed.join('|'),
        by.join('|'),
        before?.authority ?? '',
        before?.sources.join('|') ?? '',
        after?.authority ?? '',
        after?.sources.join('|') ?? '',
      ])
    )
  })
})
