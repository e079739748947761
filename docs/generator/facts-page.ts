/** The facts that can be known of a person: values, provisions, and how they are called and asked for. */
import { rowOf } from '../../src/act/register.ts'
import { facts, type Fact } from '../../src/facts/facts.ts'
import { factLabels, factQuestions, factSources } from '../../src/facts/texts.ts'
import { anchor, code, link, page, slug, table } from './markdown.ts'

const kinds: Readonly<Record<Fact['kind'], string>> = {
  text: 'text',
  municipality: 'municipality code, three digits',
  day: 'day, `YYYY-MM-DD`',
  language: 'language code, two or three small letters',
  flag: '`true` or `false`',
  word: '',
  hours: 'hours a week, 0 or more',
  count: 'whole number, 0 or more',
  years: 'years, 0 or more',
}

function valuesOf(fact: Fact): string {
  const values = 'words' in fact ? fact.words.map(code).join(', ') : kinds[fact.kind]
  return fact.nullable ? `${values}, or \`null\` for none` : values
}

function sourceOf({ name }: Fact): string {
  const source = factSources[name]
  if (source === null) return 'none'
  return rowOf(source) ? link(source, `act.md#${slug(source)}`) : source
}

export function factsPage(): string {
  return page(
    'Facts about a person',
    'Every fact may be absent, and absent means unknown. In CSV an empty cell is unknown and `none` is `null`. A place without an act is one of Act 1269/2020.',
    table(
      ['Fact', 'Values', 'Provision', 'Finnish', 'Swedish', 'English'],
      facts.map((fact) => {
        const label = factLabels[fact.name]
        return [anchor(slug(fact.name)) + code(fact.name), valuesOf(fact), sourceOf(fact), label.fi, label.sv, label.en]
      }),
    ),
    '## Questions',
    table(
      ['Fact', 'Finnish', 'Swedish', 'English'],
      facts.map(({ name }) => {
        const question = factQuestions[name]
        return [link(code(name), `#${slug(name)}`), question.fi, question.sv, question.en]
      }),
    ),
  )
}
