import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/calendar/day.ts'
import { treeOn } from '../../src/criteria/language.ts'
import type { DatedTexts, Texts } from '../../src/texts/language.ts'
import { transfer } from '../../src/rules/eligibility/transfer.ts'
import { criterionTexts, type CriterionId } from '../../src/rules/texts.ts'
import type { PersonCriterion, PersonTree } from '../../src/rules/vocabulary.ts'

type Node = Exclude<PersonCriterion, { op: 'dated' }>
const languages = ['fi', 'sv', 'en'] as const
const rows: readonly (readonly [string, Texts])[] = Object.entries<DatedTexts>(criterionTexts).flatMap(([id, text]) =>
  [text, ...(text.later ?? [])].map((texts): [string, Texts] => [id, texts]))

/** Every criterion in every wording, the whole before its parts. */
function nodesOf(criterion: PersonCriterion): Node[] {
  if (criterion.op === 'dated') return criterion.wordings.flatMap(({ holds }) => nodesOf(holds))
  return 'of' in criterion ? [criterion, ...criterion.of.flatMap(nodesOf)] : [criterion]
}
const nodes = nodesOf(transfer)

/** The days from which a wording of the tree or of a part of it applies. */
function firstDaysOf(criterion: PersonCriterion): Day[] {
  const parts = 'of' in criterion ? criterion.of : criterion.op === 'dated' ? criterion.wordings.map(({ holds }) => holds) : []
  const own = criterion.op === 'dated' ? criterion.wordings.map(({ appliesFrom }) => appliesFrom) : []
  return [...new Set([...own, ...parts.flatMap(firstDaysOf)])].sort()
}

const idsOf = (tree: PersonTree | undefined): string[] =>
  tree === undefined ? [] : [tree.id, ...('of' in tree ? tree.of.flatMap(idsOf) : [])]

const textsOf = (id: CriterionId): Texts => criterionTexts[id]

const months = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** A day as it is written in running text. */
function written(day: string, language: keyof Texts): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return language === 'fi' ? `${date}.${month}.${year}` : `${date} ${months[language][month - 1]} ${year}`
}

const inWords: Readonly<Record<number, Texts>> = {
  4: { fi: 'neljä', sv: 'fyra', en: 'four' },
  5: { fi: 'viisi', sv: 'fem', en: 'five' },
}

/** The limits a criterion tests, as its text has to name them. */
function limitsOf(node: Node, language: keyof Texts): string[] {
  const numbers = ['limit' in node ? node.limit : [], 'years' in node ? node.years : [], 'days' in node ? node.days : []].flat()
  return [
    ...numbers.map((number) => inWords[number]?.[language] ?? String(number)),
    ...('day' in node ? [written(node.day, language)] : []),
  ]
}

/** The acts, provisions, dates and other numbers of a text, in no order. */
function numbersOf(text: string): string[] {
  const dated = [...months.sv, ...months.en].reduce(
    (rest, month, place) => rest.replaceAll(new RegExp(`(\\d+) ${month} (\\d{4})`, 'g'), `$1.${(place % 12) + 1}.$2`),
    text
  )
  return (dated.match(/\d+\.\d+\.\d{4}|\d+\/\d{4}|\d+(?: [a-z](?![a-zåäö]))?/g) ?? []).sort()
}

describe('the texts of the criteria', () => {
  it('are there for every criterion, and every text has its criterion', () => {
    expect(new Set(Object.keys(criterionTexts))).toEqual(new Set(nodes.map(({ id }) => id)))
  })

  it.each(firstDaysOf(transfer))('stand in the order of the tree as it reads on %s', (day) => {
    const read = new Set(idsOf(treeOn(transfer, day)))
    expect(Object.keys(criterionTexts).filter((id) => read.has(id))).toEqual([...read])
  })

  it('are all different: no text serves two criteria or two languages', () => {
    const texts = rows.flatMap(([, text]) => languages.map((language) => text[language].toLowerCase()))
    expect(new Set(texts).size).toBe(rows.length * languages.length)
  })

  it.each(rows)('%s is one full sentence', (_, text) => {
    for (const language of languages) {
      expect(text[language]).toMatch(/^\p{Lu}.* .*[^.\s]\.$/u)
      expect(text[language]).not.toMatch(/ {2}|\. \p{Lu}/u)
    }
  })

  it.each(rows)('%s is about the person', (_, { fi, sv, en }) => {
    expect(fi).toMatch(/henkilö/i)
    expect(sv).toMatch(/personen/i)
    expect(en).toMatch(/the person/i)
  })

  it.each(rows)('%s names the same acts, provisions, dates and numbers in each language', (_, { fi, sv, en }) => {
    expect(numbersOf(sv)).toEqual(numbersOf(fi))
    expect(numbersOf(en)).toEqual(numbersOf(fi))
  })
})

describe('what a criterion tests stands in its text', () => {
  const limited = nodes.filter((node) => limitsOf(node, 'en').length > 0)

  it('there are the limits 4, 14, 30, 55 and 5, and the first day of notice', () => {
    const limits = new Set(limited.flatMap((node) => limitsOf(node, 'en')))
    expect(limits).toEqual(new Set(['four', '14', '30', '55', 'five', '1 January 2023']))
  })

  it.each(limited)('$id: the limit', (node) => {
    for (const language of languages) {
      for (const limit of limitsOf(node, language)) expect(textsOf(node.id)[language]).toContain(limit)
    }
  })

  it.each(nodes.filter((node) => node.op === 'under'))('$id: under, an exact limit being too much', ({ id }) => {
    expect(textsOf(id).fi).toContain('alle neljä')
    expect(textsOf(id).sv).toContain('under fyra')
    expect(textsOf(id).en).toMatch(/under four/)
  })

  it.each(nodes.filter((node) => node.op === 'atLeast'))('$id: at least', ({ id }) => {
    expect(textsOf(id).fi).toContain('vähintään viisi')
    expect(textsOf(id).sv).toContain('minst fem')
    expect(textsOf(id).en).toContain('at least five')
  })

  it.each(nodes.filter((node) => node.op === 'youngerThan' || node.op === 'withinDays' || node.op === 'ofAge'))(
    '$id: the day asked about',
    ({ id }) => {
      expect(textsOf(id).fi).toMatch(/tarkastelupäivä/)
      expect(textsOf(id).sv).toContain('den dag frågan gäller')
      expect(textsOf(id).en).toContain('the day asked about')
    }
  )

  it.each(nodes.filter((node) => node.op === 'is'))('$id: yes or no', (node) => {
    const negated = node.op === 'is' && !node.value
    const { fi, sv, en } = textsOf(node.id)
    expect(/\bei\b/.test(fi)).toBe(negated)
    expect(/\b(inte|varken)\b/.test(sv)).toBe(negated)
    expect(/\b(not|neither)\b/.test(en)).toBe(negated)
  })

  it('2 § 1 kohta c: the right in spite of studies is that of 10 a §, from 2023-01-01 that of 10 b §', () => {
    const { fi, later } = criterionTexts['benefit-despite-studies']
    expect(numbersOf(fi)).toEqual(['10 a', '1290/2002', '2'])
    expect(later.map((text) => [text.from, numbersOf(text.fi)])).toEqual([['2023-01-01', ['1.1.2023', '10 a', '10 b', '1290/2002', '2']]])
  })
})
