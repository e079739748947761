import { describe, expect, it } from 'vitest'
import { helpText } from '../../src/cli/help.ts'
import { answerTexts } from '../../src/cli/labels.ts'
import { messages, shown } from '../../src/cli/messages.ts'
import { nearest } from '../../src/refusals/nearest.ts'
import { progressOn } from '../../src/cli/progress.ts'
import { facts } from '../../src/facts/facts.ts'
import type { Texts } from '../../src/texts/language.ts'

const languages = ['fi', 'sv', 'en'] as const
const all: readonly (readonly [string, Texts])[] = Object.entries(messages)
const blanks = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()

describe('what the command says', () => {
  it.each(all)('is said in three languages, with the same to fill in: %s', (_, { fi, sv, en }) => {
    expect(new Set([fi, sv, en]).size).toBe(3)
    expect(blanks(fi)).toEqual(blanks(en))
    expect(blanks(sv)).toEqual(blanks(en))
    for (const text of [fi, sv, en]) expect(text).not.toMatch(/ {2}|^\s|\s$/)
  })

  it('serves one purpose each', () => {
    for (const language of languages) {
      const texts = all.map(([, text]) => text[language])
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  it('has headings in each language', () => {
    for (const text of Object.values(answerTexts)) for (const language of languages) expect(text[language]).not.toBe('')
  })

  it.each(languages)('names every option and every fact in the help, in lines of at most 120 characters, in %s', (language) => {
    const help = helpText('assess', language)
    for (const option of ['--on', '--from', '--to', '--lang', '--why', '--explain', '--rejects', '--redact', '--delimiter', '--encoding', '--jobs']) expect(help).toContain(`\n  ${option} `)
    for (const { name } of facts) expect(help).toContain(`\n  ${name} `)
    for (const command of ['assess', 'areas', 'tasks', 'timeline', 'compare', 'sql', 'conform'] as const) expect(helpText(undefined, language)).toContain(`kuntakokeilu ${command} `)
    for (const line of [helpText(undefined, language), helpText('areas', language), helpText('tasks', language), helpText('timeline', language), helpText('compare', language), helpText('sql', language), helpText('conform', language), help.split('homeMunicipality')[0] ?? ''].join('\n').split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  it('shows no control characters and no more than a hundred characters of what it was given', () => {
    expect(shown('a\nb\u001B[2J')).toBe('a?b?[2J')
    expect(shown('x'.repeat(101))).toBe(`${'x'.repeat(100)}…`)
  })
})

describe('the nearest name', () => {
  const names = facts.map(({ name }) => name)
  it.each([
    ['homeMuncipality', 'homeMunicipality'],
    ['home_municipality', 'homeMunicipality'],
    ['Home Municipality', 'homeMunicipality'],
    ['HOMEMUNICIPALITY', 'homeMunicipality'],
    ['residentMunicipality', 'residenceMunicipality'],
    ['birthdate', 'birthDate'],
    ['ID', 'id'],
    ['kotikunta', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('of %j', (written, name) => {
    expect(nearest(written, names, 1)[0]).toBe(name)
  })

  it('of a very long text is soon found to be none', () => {
    expect(nearest('x'.repeat(1_000_000), names, 1)).toEqual([])
  })

  it.each(names)('of %s with one letter less is itself', (name) => {
    if (name.length > 2) expect(nearest(name.slice(1), names, 1)[0]).toBe(name)
  })
})

describe('progress', () => {
  const on = (isTTY: boolean, size: number | undefined, wait: number): string => {
    let text = ''
    const { show, clear } = progressOn({ isTTY, write: (piece) => { text += piece } }, size, 'fi')
    const from = performance.now()
    while (performance.now() - from < wait) continue
    show(1234, 500)
    show(1235, 501)
    clear()
    clear()
    return text
  }
  it('is rows and per cent on one line of a terminal, and is taken away', () => {
    expect(on(true, 1000, 110)).toBe('\r\u001B[K1234 riviä luettu (50 %)\r\u001B[K')
    expect(on(true, undefined, 110)).toBe('\r\u001B[K1234 riviä luettu\r\u001B[K')
  })
  it('is nothing in a pipe, and nothing in a short run', () => {
    expect(on(false, 1000, 110)).toBe('')
    expect(on(true, 1000, 0)).toBe('')
  })
})
