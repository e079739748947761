import { describe, expect, it } from 'vitest'
import type { DatedTexts, Texts } from '../../../src/texts/language.ts'
import { circumstanceTexts } from '../../../src/rules/tasks/circumstance-texts.ts'
import type { CircumstanceName, Circumstances } from '../../../src/rules/tasks/circumstances.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'
import { explainCompetence } from '../../../src/rules/tasks/explain-competence.ts'
import { tasksOn } from '../../../src/rules/tasks/tasks-on.ts'

const languages = ['fi', 'sv', 'en'] as const
const texts: readonly (readonly [string, Texts])[] = Object.entries<DatedTexts>(circumstanceTexts).flatMap(
  ([id, text]) => [text, ...(text.later ?? [])].map(({ fi, sv, en }): [string, Texts] => [id, { fi, sv, en }])
)

describe('what the criteria about circumstances say', () => {
  it.each(texts)('%s: one full sentence in each language', (_, text) => {
    expect(Object.keys(text)).toEqual(['fi', 'sv', 'en'])
    for (const language of languages) expect(text[language]).toMatch(/^\p{Lu}[^ ]* .*[^. ]\.$/u)
    expect(new Set(languages.map((language) => text[language])).size).toBe(3)
  })

  it.each(languages)('no text serves two criteria in %s', (language) => {
    expect(new Set(texts.map(([, text]) => text[language])).size).toBe(texts.length)
  })

  it.each(texts)('%s: the same acts in each language', (_, { fi, sv, en }) => {
    const actsIn = (text: string): readonly string[] => text.match(/\d+\/\d{4}/g) ?? []
    expect([actsIn(sv), actsIn(en)]).toEqual([actsIn(fi), actsIn(fi)])
  })

  it('stand beside each criterion of an explanation', () => {
    const [, applicant] = explainCompetence('pay-subsidy', '2021-04-01').exceptions
    expect(applicant?.tree.text).toEqual({
      fi: 'Hakija on kokeilualueen kunta.',
      sv: 'Sökanden är en kommun inom ett försöksområde.',
      en: 'The applicant is a trial municipality.',
    })
  })
})

describe('the provision of a case that moved within the Act', () => {
  it.each<[string, string, Circumstances, string, string]>([
    ['pay-subsidy', '2021-05-31', { applicant: 'trial-municipality' }, 'applicant-trial-municipality', '11 § 2 mom.'],
    ['pay-subsidy', '2021-06-01', { applicant: 'trial-municipality' }, 'applicant-trial-municipality', '11 § 2 mom. 1 kohta (421/2021)'],
    ['statement-service-participation', '2021-05-31', { service: 'labour-market-training' }, 'labour-market-training', '12 § 2 mom. 1 kohta'],
    ['statement-service-participation', '2021-06-01', { service: 'labour-market-training' }, 'labour-market-training', '12 a § 1 mom. 3 kohta (421/2021)'],
    ['transfer-to-municipality', '2022-12-31', { reasonToLeaveUntransferred: 'other' }, 'left-untransferred', '5 § 3 mom.'],
    ['transfer-to-municipality', '2023-01-01', { reasonToLeaveUntransferred: 'other' }, 'left-untransferred', '5 § 5 mom. (671/2022)'],
  ])('%s on %s, %j', (task, on, given, id, source) => {
    const holding = explainCompetence(task, on, given).exceptions.filter(({ truth }) => truth === 'yes')
    expect(holding.map(({ tree }) => [tree.id, tree.source])).toEqual([[id, `1269/2020 ${source}`]])
  })
})

describe('11 § 1 mom. the organiser of a try-out', () => {
  const isAnother = (given: Circumstances): string | undefined =>
    explainCompetence('work-tryout-contract-own', '2022-08-01', given).exceptions[0]?.truth

  it.each<[Circumstances, string]>([
    [{}, 'unknown'],
    [{ clientOf: '091' }, 'unknown'],
    [{ clientOf: 'te-office' }, 'unknown'],
    [{ organiser: '091' }, 'unknown'],
    [{ clientOf: '091', organiser: '091' }, 'no'],
    [{ clientOf: '049', organiser: '091' }, 'yes'],
    [{ clientOf: 'te-office', organiser: '091' }, 'yes'],
  ])('of %j is another than the municipality of the client: %s', (given, truth) => expect(isAnother(given)).toBe(truth))

  it.each(['Puutarha Oy', 'Kahvila 091', '091 Kahvila', '0910', '9', '', '999', '035', '478'])('that is no municipality of the trial (%j) is another, whoever\'s client the person is', (organiser) =>
    expect([isAnother({ organiser }), isAnother({ organiser, clientOf: '091' })]).toEqual(['yes', 'yes']))
})

describe('circumstances that describe, without effect', () => {
  const tasks = tasksOn('2022-08-01')
  const reading = (name: CircumstanceName): readonly string[] =>
    tasks.flatMap(({ task, circumstances }) => (circumstances.includes(name) ? [task] : []))

  it('are read by the statements, the employer services and the first registration', () => {
    const ofFamily = (name: string) => tasks.flatMap(({ task, family }) => (family === name ? [task] : []))
    const statements = ofFamily('labour-policy-statement').filter((task) => task !== 'notice-job-search-abroad')
    expect(reading('provision')).toEqual(statements)
    expect(reading('employerIn')).toEqual(ofFamily('employer-service'))
    expect(reading('homeMunicipality')).toEqual(['first-registration'])
  })

  it('change no answer', () => {
    for (const [name, value] of [
      ['provision', '1290/2002 2 luku 10 §'],
      ['employerIn', '035'],
      ['homeMunicipality', '035'],
    ] as const) {
      for (const task of reading(name))
        expect(competentAuthority(task, '2022-08-01', { [name]: value })).toEqual(
          competentAuthority(task, '2022-08-01')
        )
    }
  })
})
