/** The register of facts: everything that can be known of a person, in the contract's order. */
import { deepFreeze } from '../values/deep-freeze.ts'
interface FactRow {
  readonly name: string
  readonly kind: 'text' | 'municipality' | 'day' | 'language' | 'flag' | 'word' | 'hours' | 'count' | 'years'
  /** May the value be null (`none` in CSV)? */
  readonly nullable: boolean
  /** The words a `word` fact can take. */
  readonly words?: readonly string[]
}

/** Every fact about a person: its name, the kind of its values and whether it can be none. */
export const facts = /* @__PURE__ */ deepFreeze([
  { name: 'id', kind: 'text', nullable: false },
  { name: 'homeMunicipality', kind: 'municipality', nullable: true },
  { name: 'residenceMunicipality', kind: 'municipality', nullable: true },
  { name: 'birthDate', kind: 'day', nullable: false },
  { name: 'motherTongue', kind: 'language', nullable: true },
  { name: 'immigrant', kind: 'flag', nullable: false },
  { name: 'meetsEarningsRelatedConditions', kind: 'flag', nullable: false },
  { name: 'temporaryProtectionPermit', kind: 'flag', nullable: false },
  { name: 'jobSearchValid', kind: 'flag', nullable: false },
  { name: 'registeredAs', kind: 'word', nullable: false, words: ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'] },
  { name: 'inEmployment', kind: 'flag', nullable: false },
  { name: 'fullyLaidOff', kind: 'flag', nullable: false },
  { name: 'regularWeeklyHours', kind: 'hours', nullable: false },
  { name: 'guaranteedMinimumWeeklyHours', kind: 'hours', nullable: true },
  { name: 'fullTimeBusinessDays', kind: 'count', nullable: false },
  { name: 'benefitRightDespiteBusiness', kind: 'flag', nullable: false },
  { name: 'fullTimeStudent', kind: 'flag', nullable: false },
  { name: 'benefitRightDespiteStudies', kind: 'flag', nullable: false },
  {
    name: 'wageSubsidisedWork',
    kind: 'word',
    nullable: true,
    words: ['pay-subsidy', 'state-agency-appropriation', '55-plus', 'municipal-obligation'],
  },
  { name: 'startUpGrant', kind: 'flag', nullable: false },
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
  },
  { name: 'unemploymentExpectedOn', kind: 'day', nullable: true },
  { name: 'dismissalNoticeOn', kind: 'day', nullable: true },
  { name: 'dismissalOnEconomicOrProductionGrounds', kind: 'flag', nullable: false },
  { name: 'yearsWithEmployerAtNotice', kind: 'years', nullable: false },
] as const satisfies readonly FactRow[])

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
