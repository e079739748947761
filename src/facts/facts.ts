/** The register of the facts: everything that can be known of a person, declared once, in the contract's order. */
import type { Provision } from '../act/provisions.ts'

interface FactRow {
  readonly name: string
  readonly kind: 'text' | 'municipality' | 'day' | 'language' | 'flag' | 'word' | 'hours' | 'count' | 'years'
  /** May the value be null (`none` in CSV)? */
  readonly nullable: boolean
  /** The words a `word` fact can take. */
  readonly words?: readonly string[]
  /** The provision that asks for the fact; another act by its number where this Act names none. Null: no legal meaning. */
  readonly source: Provision | `${number}/${number} ${string}` | null
}

export const facts = [
  { name: 'id', kind: 'text', nullable: false, source: null },
  { name: 'homeMunicipality', kind: 'municipality', nullable: true, source: '4 § 1 mom.' },
  { name: 'residenceMunicipality', kind: 'municipality', nullable: true, source: '916/2012 1 luku 9 § 2 mom.' },
  { name: 'birthDate', kind: 'day', nullable: false, source: '4 § 1 mom. 2 kohta' },
  { name: 'motherTongue', kind: 'language', nullable: true, source: '2 § 3 kohta' },
  { name: 'immigrant', kind: 'flag', nullable: false, source: '2 § 4 kohta' },
  { name: 'meetsEarningsRelatedConditions', kind: 'flag', nullable: false, source: '4 § 1 mom. 1 kohta' },
  { name: 'temporaryProtectionPermit', kind: 'flag', nullable: false, source: '4 § 2 mom.' },
  { name: 'jobSearchValid', kind: 'flag', nullable: false, source: '2 § 2 kohta' },
  {
    name: 'registeredAs',
    kind: 'word',
    nullable: false,
    words: ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'],
    source: '4 § 3 mom.',
  },
  { name: 'inEmployment', kind: 'flag', nullable: false, source: '2 § 1 kohta' },
  { name: 'fullyLaidOff', kind: 'flag', nullable: false, source: '2 § 1 kohta' },
  { name: 'regularWeeklyHours', kind: 'hours', nullable: false, source: '2 § 1 kohta' },
  { name: 'guaranteedMinimumWeeklyHours', kind: 'hours', nullable: true, source: '2 § 1 kohta a' },
  { name: 'fullTimeBusinessDays', kind: 'count', nullable: false, source: '2 § 1 kohta' },
  { name: 'benefitRightDespiteBusiness', kind: 'flag', nullable: false, source: '2 § 1 kohta b' },
  { name: 'fullTimeStudent', kind: 'flag', nullable: false, source: '2 § 1 kohta' },
  { name: 'benefitRightDespiteStudies', kind: 'flag', nullable: false, source: '2 § 1 kohta c' },
  {
    name: 'wageSubsidisedWork',
    kind: 'word',
    nullable: true,
    words: ['pay-subsidy', 'state-agency-appropriation', '55-plus', 'municipal-obligation'],
    source: '2 § 6 kohta',
  },
  { name: 'startUpGrant', kind: 'flag', nullable: false, source: '2 § 6 kohta' },
  {
    name: 'inService',
    kind: 'word',
    nullable: true,
    words: [
      'job-search-coaching',
      'career-coaching',
      'labour-market-training',
      'self-motivated-study',
      'tryout',
      'vocational-labour-market-training',
      'integration-self-motivated-study',
      'rehabilitative-work',
      'other',
    ],
    source: '2 § 5 kohta',
  },
  { name: 'unemploymentExpectedOn', kind: 'day', nullable: true, source: '4 § 1 mom.' },
  { name: 'dismissalNoticeOn', kind: 'day', nullable: true, source: '5 § 3 mom.' },
  { name: 'dismissalOnEconomicOrProductionGrounds', kind: 'flag', nullable: false, source: '916/2012 5 a luku 2 § 1 mom. 1 kohta' },
  { name: 'yearsWithEmployerAtNotice', kind: 'years', nullable: false, source: '916/2012 5 a luku 2 § 1 mom. 3 kohta' },
] as const satisfies readonly FactRow[]

/** A row of the register of facts. */
export type Fact = (typeof facts)[number]
/** The name of a fact about a person. */
export type FactName = Fact['name']
type NameOfKind<K extends Fact['kind']> = Extract<Fact, { kind: K }>['name']

/** The facts by the kind of test that can be made of them; the language of criteria is checked against it. */
export interface PersonFacts {
  readonly flag: NameOfKind<'flag'>
  readonly word: NameOfKind<'word' | 'language' | 'municipality'>
  readonly number: NameOfKind<'hours' | 'count' | 'years'>
  readonly day: NameOfKind<'day'>
}
