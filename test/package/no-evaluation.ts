/**
 * A program that uses every entry point where code cannot be evaluated, and where an attempt is counted. It stands
 * apart, to be run in a process of its own; it writes the attempts.
 */
const attempts: string[] = []
const kept = globalThis.Function
globalThis.Function = new Proxy(kept, {
  apply: (_, __, source: readonly unknown[]) => void attempts.push(`Function(${source.join(', ')})`),
  construct: (_, source: readonly unknown[]) => {
    attempts.push(`new Function(${source.join(', ')})`)
    return {}
  },
})
globalThis.eval = (source: unknown) => void attempts.push(`eval(${String(source)})`)

const main = await import('../../src/entry/index.ts')
const areas = await import('../../src/entry/areas.ts')
const rules = await import('../../src/entry/rules.ts')
const duties = await import('../../src/entry/duties.ts')
const monitoring = await import('../../src/entry/monitoring.ts')
const forms = await import('../../src/entry/forms.ts')
const rows = await import('../../src/entry/rows.ts')
const sql = await import('../../src/entry/sql.ts')
const input = await import('../../src/facts/input.ts')
const testing = await import('../../src/entry/testing.ts')
const conformance = await import('../../src/entry/conformance.ts')

const person = { homeMunicipality: '837', jobSearchValid: true, immigrant: true } as const
main.explain(person, '2022-05-02')
areas.municipalityByName('Tampere')
rules.toJavaScript(rules.transfer, '2022-05-02')
rules.decider(rules.transfer, '2022-05-02')(person)
duties.supervisor('2022-05-02')
monitoring.monitoring(['2022-05-02']).summary()
forms.fields.length
rows.personFromRow(person)
sql.sqlFor({ ask: 'assess', dialect: 'spark', on: { column: 'day' }, from: 'people' })
for (const language of ['fi', 'sv', 'en'] as const) {
  input.parsePerson(person, '2022-05-02', language)
  input.personSchema(language).safeParse({ immigrant: 'yes', shoeSize: 43 })
  input.personSchema(language)['~standard'].validate(person)
  input.personSchema(language).loose().safeParse(person)
  input.personJsonSchema(language)
  forms.municipalityOptions(language)
  forms.problemText({ code: 'not-a-day', fact: 'birthDate' }, language)
}
testing.itObeysTheLaws(main.assess, undefined, { numRuns: 2, seed: 1 })
conformance.topics.length

process.stdout.write(JSON.stringify(attempts))

export {}
